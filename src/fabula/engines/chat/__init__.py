"""Text tasks by chat models: one adapter that owns prompts, JSON schema, validation and repair for all of them."""
