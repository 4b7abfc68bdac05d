"""What all of the API shares: the document, who is calling, how errors look, pages, ETags, idempotency."""
