"""The engraved page: MusicXML as SVG by Verovio, and as a picture."""

import re
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from fabula.domain.errors import InputError
from fabula.runtime.assets import asset

_OPTIONS = {
    "pageWidth": 2100, "pageHeight": 2970, "scale": 45, "breaks": "auto", "footer": "none", "header": "none",
    "svgViewBox": True, "pageMarginTop": 260, "pageMarginBottom": 120, "pageMarginLeft": 120, "pageMarginRight": 120,
    "lyricSize": 4.5, "spacingSystem": 8, "smuflTextFont": "none", "xmlIdSeed": 1,
}  # fmt: skip
_FONTS = ("fonts/NotoSansSC-Regular.ttf", "fonts/NotoSansSC-Bold.ttf")
_FAMILY = "Noto Sans SC"
_NARROWER = 0.86
"""Verovio reckons with the letters of Times, which are narrower than those of our font."""
_TIMES = re.compile(r'font-family="Times[^"]*"')
_MUSIC = re.compile(r'font-family="Leipzig" font-size="(\d+)px"')
_SIGN_SCALE = 0.56
"""A sign among words: as high as they are."""
_LYRIC = re.compile(r'(<g[^>]*class="syl"[^>]*>.*?<tspan font-size=")(\d+)(px">)', re.DOTALL)
_PAGE = '<svg class="definition-scale"'
_SIGNS = str.maketrans({
    "\ue1d5": "♩", "\ueca5": "♩", "\uea64": "♭", "\uea65": "♮", "\uea66": "♯", "\ue260": "♭", "\ue261": "♮",
    "\ue262": "♯",
})  # fmt: skip
"""Signs that stand in words, from the music font's private places to where every font has them."""
_TITLE = (
    '<text x="472" y="78" text-anchor="middle" font-family="Noto Sans SC" font-weight="bold" font-size="{size}">'
    "{text}</text>"
)


def engraved_svgs(notation: str) -> tuple[str, ...]:
    """The pages of a MusicXML text, each as SVG; the first bears the title. Raises `InputError` where it is unreadable.

    The same notation gives the same pages.
    """
    import verovio

    verovio.enableLog(verovio.LOG_OFF)
    toolkit = verovio.toolkit()
    toolkit.setOptions(_OPTIONS)
    if not toolkit.loadData(notation):
        raise InputError("The score cannot be engraved.", remedy="Check that it is MusicXML.")
    pages = [_with_our_font(toolkit.renderToSVG(page)) for page in range(1, toolkit.getPageCount() + 1)]
    title = ElementTree.fromstring(notation).findtext("work/work-title", "")
    return (_titled(pages[0], title), *pages[1:])


def engraved_png(notation: str, *, page: int = 1, width: int = 1240) -> bytes:
    """A page (the first is 1) of a MusicXML text as PNG on white, `width` pixels wide (A4 at 150 dpi)."""
    import resvg_py

    return bytes(
        resvg_py.svg_to_bytes(
            svg_string=engraved_svgs(notation)[page - 1],
            background="#ffffff",
            width=width,
            skip_system_fonts=True,
            font_files=[str(asset(name)) for name in _FONTS],
            font_family=_FAMILY,
        )
    )


def _with_our_font(svg: str) -> str:
    """The same page with its words in the font that has both our languages' letters."""
    ours = _MUSIC.sub(lambda sign: f'font-size="{round(int(sign[1]) * _SIGN_SCALE)}px"', svg)
    ours = _TIMES.sub(f'font-family="{_FAMILY}"', ours).translate(_SIGNS)
    return _LYRIC.sub(lambda syllable: f"{syllable[1]}{round(int(syllable[2]) * _NARROWER)}{syllable[3]}", ours)


def _titled(svg: str, title: str) -> str:
    text = _TITLE.format(
        y=78, weight="bold", size=max(16, min(30, 900 // max(1, len(title)))), fill="#000", text=escape(title)
    )
    return svg.replace(_PAGE, f"{text}\n{_PAGE}", 1)
