"""English and Chinese are equal: every text and every error can be said in both."""

import pytest

from fabula.cli.language import choose_language, language_from, recognised, t, translated_error
from fabula.domain.errors import FabulaError, InputError, TargetFailed


@pytest.fixture(autouse=True)
def english_afterwards():
    yield
    choose_language("en")


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "C", "LANGUAGE": "zh:en"}, "zh"),
        ({"LANG": "zh_TW", "FABULA_LANGUAGE": "en"}, "en"),
        ({"LANG": "en_GB", "FABULA_LANGUAGE": "zh"}, "zh"),
        ({"LANG": "zh_CN", "FABULA_LANGUAGE": "auto"}, "zh"),
    ],
)
def test_the_locale_decides_unless_the_setting_does(environment: dict[str, str], language: str) -> None:
    assert language_from(environment) == language


def test_a_text_is_said_in_the_language_chosen() -> None:
    choose_language("zh")
    assert t("{film} is ready.", film="movie.mp4") == "movie.mp4 做好了。"
    choose_language("en")
    assert t("{film} is ready.", film="movie.mp4") == "movie.mp4 is ready."


def test_an_error_is_recognised_whatever_its_values() -> None:
    choose_language("zh")
    error = InputError("There is no style called 'oil.'.", remedy="There are: night, paper-cut.")
    assert translated_error(error) == "没有叫 'oil.' 的风格。有：night, paper-cut。"


def test_an_unknown_error_stays_english_in_one_line() -> None:
    choose_language("zh")
    assert translated_error(FabulaError("Something\nnobody foresaw.", remedy="Run.")) == "Something nobody foresaw.Run."


def test_a_failed_target_is_translated_with_its_cause() -> None:
    choose_language("zh")
    cause = InputError("The text is empty.", remedy="Split it.")
    try:
        raise TargetFailed(
            "page-3/speech-1: The text is empty.", remedy="Split it.", target="page-3/speech-1"
        ) from cause
    except TargetFailed as error:
        assert translated_error(error) == "page-3/speech-1：文字是空的。请分成几份。"


def test_a_message_within_a_message_is_said_too() -> None:
    choose_language("zh")
    error = InputError("The engine openai is not ready: No key is set. Set FABULA_OPENAI_API_KEY.")
    assert translated_error(error) == "引擎 openai 还不能用：没有设置密钥，请设置 FABULA_OPENAI_API_KEY。"


def test_a_message_with_its_remedy_behind_it_is_recognised() -> None:
    choose_language("zh")
    assert recognised("The text is empty. Split it.") == "文字是空的。请分成几份。"
    assert recognised("a.wav. b.wav") == "a.wav. b.wav"
