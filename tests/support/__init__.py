"""What several tests share: local servers and a small product."""
