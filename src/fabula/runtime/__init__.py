"""What a process needs before it does anything: settings, logs, blobs, assets, child processes."""
