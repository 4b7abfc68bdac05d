"""Productions made durably: the ledger in the database, targets under leases, workers by Celery, and their doors."""
