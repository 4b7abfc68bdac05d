"""The page at `/` for people who come with a browser: what this is, and where to go."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language

_WORDS = {
    "en": {
        "language": "en",
        "lead": "A studio that turns a sentence into a narrated picture-book film.",
        "running": "It is running.",
        "links": [
            ("/api/docs/", "The interface", "every call, to read and to try"),
            ("/admin/", "The admin", "users, productions, targets, events, engines"),
            ("/api/health", "Health", "database, queue, storage, engines, workers"),
        ],
    },
    "zh": {
        "language": "zh-Hans",
        "lead": "一句话，变成一部有旁白的绘本影片。",
        "running": "工作室正在运行。",
        "links": [
            ("/api/docs/", "接口", "每一个调用，可读可试"),
            ("/admin/", "管理", "用户、作品、目标、事件、引擎"),
            ("/api/health", "健康状况", "数据库、队列、存储、引擎、工作进程"),
        ],
    },
}


def home(request: HttpRequest) -> HttpResponse:
    """In the language that the browser asks for."""
    return render(request, "studio/home.html", _WORDS[(get_language() or "en")[:2]])
