"""The page behind a reset link: two fields for the new password."""

from typing import Any
from urllib.parse import urlencode

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_protect
from django.views.decorators.http import require_http_methods

from fabula.web.accounts.passwords import password_reset_finish
from fabula.web.accounts.schemas import LONGEST_PASSWORD
from fabula.web.api.problems import ApiError

RESET_URL_NAME = "password-reset"
WORDS = {
    "en": {
        "title": "New password",
        "password": "New password",
        "again": "Once more",
        "send": "Set it",
        "done": "The password is set. You can sign in with it.",
        "differ": "The two are not the same.",
        "void": "This link is not good any more. Ask for a new one.",
    },
    "zh": {
        "title": "设置新密码",
        "password": "新密码",
        "again": "再输入一次",
        "send": "设置",
        "done": "密码已设置，现在可以用它登录。",
        "differ": "两次输入的密码不一样。",
        "void": "这个链接已失效，请重新申请。",
    },
}


class NewPasswordForm(forms.Form):
    """A new password, twice."""

    password = forms.CharField(max_length=LONGEST_PASSWORD, strip=False)
    again = forms.CharField(max_length=LONGEST_PASSWORD, strip=False)


def reset_link(request: HttpRequest, token: str) -> str:
    """The address that a letter carries."""
    return request.build_absolute_uri(f"{reverse(RESET_URL_NAME)}?{urlencode({'token': token})}")


@never_cache
@csrf_protect
@require_http_methods(["GET", "POST"])
def reset_page(request: HttpRequest) -> HttpResponse:
    """Shows the form, sets the password."""
    words = WORDS["zh" if getattr(request, "LANGUAGE_CODE", "en").startswith("zh") else "en"]
    facts: dict[str, Any] = {"words": words, "problem": "", "done": False}
    if request.method == "POST":
        facts["problem"] = _password_set(request, words)
        facts["done"] = not facts["problem"]
    response = render(request, "accounts/reset.html", facts, status=400 if facts["problem"] else 200)
    # The token is in the address: no other site may see it.
    response["Referrer-Policy"] = "no-referrer"
    return response


def _password_set(request: HttpRequest, words: dict[str, str]) -> str:
    """What is wrong, or nothing."""
    form = NewPasswordForm(request.POST)
    if not form.is_valid():
        return " ".join(str(error) for errors in form.errors.values() for error in errors)
    if form.cleaned_data["password"] != form.cleaned_data["again"]:
        return words["differ"]
    try:
        password_reset_finish(request.GET.get("token", ""), password=form.cleaned_data["password"])
    except ApiError as error:
        return words["void"] if error.status == 403 else error.message
    return ""
