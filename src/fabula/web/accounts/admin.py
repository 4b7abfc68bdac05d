"""Accounts in the admin."""

from typing import Any

from django.contrib import admin, messages
from django.contrib.auth.admin import UserAdmin as DjangoUserAdmin
from django.db.models import QuerySet
from django.http import HttpRequest
from unfold.admin import ModelAdmin
from unfold.forms import AdminPasswordChangeForm, UserChangeForm, UserCreationForm

from fabula.web.accounts.erasing import user_erase
from fabula.web.accounts.keys import api_keys_revoke
from fabula.web.accounts.models import ApiKey, LoginFailures, User
from fabula.web.accounts.services import user_active_set
from fabula.web.accounts.sessions import sessions_end
from fabula.web.accounts.throttling import LOGIN_BY_NAME, Attempt, attempts_forget
from fabula.web.api.problems import ApiError


@admin.register(User)
class UserAdmin(DjangoUserAdmin, ModelAdmin):  # type: ignore[misc, type-arg]
    """Users: their names, role, quotas; signing out, locking out, letting in again."""

    form = UserChangeForm
    add_form = UserCreationForm
    change_password_form = AdminPasswordChangeForm
    list_display = ("id", "username", "email", "phone", "role", "is_active", "date_joined", "last_login")
    list_display_links = ("id", "username")
    list_filter = ("role", "is_active", "is_superuser")
    search_fields = ("login_names__name",)
    ordering = ("-id",)
    readonly_fields = ("date_joined", "last_login")
    filter_horizontal = ("groups", "user_permissions")
    actions = ("sign_out", "switch_off", "switch_on", "let_in")
    fieldsets = (
        (None, {"fields": ("username", "email", "phone", "password", "language")}),
        ("Rights", {"fields": ("role", "is_active", "is_superuser", "groups", "user_permissions")}),
        ("Quotas", {"fields": ("storage_quota", "productions_at_once", "monthly_spend")}),
        ("Dates", {"fields": ("date_joined", "last_login")}),
    )
    add_fieldsets = ((None, {"fields": ("username", "email", "role", "password1", "password2")}),)

    def get_queryset(self, request: HttpRequest) -> QuerySet[User]:
        """All but those that are being deleted."""
        rows: QuerySet[User] = super().get_queryset(request).filter(erasing=None)
        return rows

    def save_model(self, request: HttpRequest, obj: User, form: Any, change: bool) -> None:
        """Who is switched off is signed out."""
        super().save_model(request, obj, form, change)
        if change and not obj.is_active:
            sessions_end(obj)

    def delete_model(self, request: HttpRequest, obj: User) -> None:
        """With everything that the user made."""
        try:
            user_erase(obj)
        except ApiError as error:
            self.message_user(request, str(error), messages.ERROR)

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[User]) -> None:
        """With everything that they made."""
        for user in queryset:
            self.delete_model(request, user)

    @admin.action(description="Sign out everywhere")
    def sign_out(self, _request: HttpRequest, queryset: QuerySet[User]) -> None:
        """End every session."""
        for user in queryset:
            sessions_end(user)

    @admin.action(description="Switch off")
    def switch_off(self, request: HttpRequest, queryset: QuerySet[User]) -> None:
        """Nobody signs in with these any more; oneself is left out."""
        for user in queryset.exclude(pk=request.user.pk or 0):
            user_active_set(user, active=False)

    @admin.action(description="Switch on")
    def switch_on(self, _request: HttpRequest, queryset: QuerySet[User]) -> None:
        """They may sign in again."""
        for user in queryset:
            user_active_set(user, active=True)

    @admin.action(description="Forget failed logins")
    def let_in(self, _request: HttpRequest, queryset: QuerySet[User]) -> None:
        """Those who are locked out may try again at once."""
        for user in queryset:
            attempts_forget(Attempt(LOGIN_BY_NAME, f"#{user.pk}"))


@admin.register(ApiKey)
class ApiKeyAdmin(ModelAdmin):  # type: ignore[misc]
    """API keys: made by their owners, revoked here."""

    list_display = ("prefix", "name", "user", "scopes", "created", "last_used", "expires", "revoked")
    list_filter = ("revoked",)
    search_fields = ("prefix", "name", "user__username")
    list_select_related = ("user",)
    fields = readonly_fields = ("user", "name", "prefix", "scopes", "created", "expires", "last_used", "revoked")
    actions = ("revoke",)

    def has_add_permission(self, _request: HttpRequest) -> bool:
        """The secret could not be shown."""
        return False

    @admin.action(description="Revoke")
    def revoke(self, _request: HttpRequest, queryset: QuerySet[ApiKey]) -> None:
        """At once and for good."""
        api_keys_revoke(queryset)


@admin.register(LoginFailures)
class LoginFailuresAdmin(ModelAdmin):  # type: ignore[misc]
    """Who is locked out. Deleting a line lets in; which name or address it is, only its digest tells."""

    list_display = ("subject", "count", "locked_until", "updated")
    list_filter = ("locked_until",)
    fields = readonly_fields = ("subject", "count", "locked_until", "updated")

    def has_add_permission(self, _request: HttpRequest) -> bool:
        """They come by themselves."""
        return False
