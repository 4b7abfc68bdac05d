"""What happened, numbered per user, kept and delivered live over WebSocket and SSE."""
