"""What all services share: operations, lanes that engines work in, errors, health, storage."""
