"""How a machine runs without its one small part, and how with it: what moves runs fast, what sounds leaves no pause."""

from collections.abc import Mapping

_MOVES: Mapping[str, str] = {
    "is": "修",
    "stopped": "停了",
    "fast": "比从前还快",
    "slow": "比刚才慢了那么一点儿，慢得刚够喘一口气",
}
_SOUNDS: Mapping[str, str] = {
    "is": "修",
    "stopped": "不响了",
    "fast": "比从前还响亮，只是一句赶着一句，中间一点儿空也不留",
    "slow": "一句和一句的中间，又有了那么一点儿空，空得刚够喘一口气",
}


def mending_card(*, sounds: bool) -> dict[str, str]:
    """The facets of a mended machine: `stopped`, `fast` without the part, `slow` with it."""
    return dict(_SOUNDS if sounds else _MOVES)
