"""Letters to users, in their language, sent beside the request so that its time tells nothing."""

import threading
from dataclasses import dataclass

import structlog
from django.core.mail import send_mail

from fabula.web.accounts.models import User

_log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Letter:
    """Subject and text; `{name}` and `{link}` are filled in."""

    subject: str
    text: str


RESET = {
    "en": Letter(
        "Your Fabula password",
        "Hello {name},\n\nsomebody, probably you, asked for a new password. This link sets one within the hour:\n\n"
        "{link}\n\nIf it was not you, nothing has changed and you need do nothing.\n",
    ),
    "zh": Letter(
        "重设 Fabula 密码",
        "{name}，你好：\n\n有人（应该是你本人）请求重设密码。请在一小时内打开下面的链接设置新密码：\n\n"
        "{link}\n\n如果不是你本人操作，密码没有任何变化，不必理会这封邮件。\n",
    ),
}


def reset_letter_send(user: User, *, link: str) -> threading.Thread:
    """Send a user the link that sets a new password; the thread that does it."""
    letter = RESET.get(user.language[:2], RESET["en"])
    text = letter.text.format(name=user.username, link=link)
    thread = threading.Thread(target=_send, args=(letter.subject, text, user.email), name="letter", daemon=True)
    thread.start()
    return thread


def _send(subject: str, text: str, address: str) -> None:
    try:
        send_mail(subject, text, None, [address])
    except OSError as error:
        _log.error("letter not sent", reason=str(error))
