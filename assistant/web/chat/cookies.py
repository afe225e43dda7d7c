"""The one cookie: an opaque token, unreadable for scripts."""

from fastapi import Request, Response


def cookie_name(request: Request) -> str:
    """`__Host-` where the browser allows it (https); a plain name on http at localhost."""
    return "__Host-baken" if request.url.scheme == "https" else "baken"


def set_session_cookie(response: Response, request: Request, token: str) -> None:
    """Give the browser its token, for as long as it stays open."""
    response.set_cookie(
        cookie_name(request),
        token,
        httponly=True,
        secure=request.url.scheme == "https",
        samesite="lax",
        path="/",
    )


def clear_session_cookie(response: Response, request: Request) -> None:
    """Take the token back."""
    response.delete_cookie(
        cookie_name(request),
        httponly=True,
        secure=request.url.scheme == "https",
        samesite="lax",
        path="/",
    )
