"""Who may do what: users with several login names, tokens, API keys, quotas."""
