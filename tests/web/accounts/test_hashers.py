"""How passwords are kept."""

from django.contrib.auth.hashers import check_password, make_password

from fabula.web.accounts.hashers import Argon2Hasher


def test_a_hash_is_argon2id_above_the_least_that_owasp_asks() -> None:
    encoded = make_password("a password", hasher=Argon2Hasher())  # type: ignore[arg-type]
    assert encoded.startswith("argon2$argon2id$v=19$m=32768,t=2,p=1$")
    assert check_password("a password", encoded)
    assert not check_password("A password", encoded)


def test_two_hashes_of_a_password_differ() -> None:
    assert make_password("a password") != make_password("a password")


def test_odd_passwords_are_kept_too() -> None:
    for password in ("\x00", "é" * 1000, "密码🙂", " "):
        assert check_password(password, make_password(password))
