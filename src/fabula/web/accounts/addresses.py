"""Where a request comes from."""

from django.http import HttpRequest


def client_address(request: HttpRequest) -> str:
    """The client's address. uvicorn has put it there from X-Forwarded-For where a trusted proxy sent that."""
    return str(request.META.get("REMOTE_ADDR", ""))
