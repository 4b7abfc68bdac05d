"""Every theme of the Chinese songs, those for children apart."""

from fabula.engines.embedded.text.lyrics.zh.themes import (
    anything,
    children,
    company,
    hearts,
    home,
    love,
    road,
    seasons,
    sky,
)

OCCASIONS = (company.CRADLE, company.BIRTHDAY, company.GRADUATION)
"""Themes that a description calls for by the occasion, whatever else it names."""
THEMES = (
    home.HOMETOWN, home.MOTHER, home.FATHER, home.ELDERS, home.CHILDHOOD,
    hearts.LONGING, hearts.PARTING, hearts.REUNION, hearts.FIRST_LOVE,
    company.FRIENDSHIP, company.SOLITUDE, company.PETS, *OCCASIONS,
    sky.RAIN, sky.STARS, sky.MOON, sky.SUNSHINE,
    seasons.SPRING, seasons.SUMMER, seasons.AUTUMN, seasons.SNOW, seasons.SEA,
    road.DREAM, road.RUNNING, road.CITY_NIGHT, road.TRAVEL, road.WANDERERS,
    love.LOVE, love.HEARTBREAK, love.TIME, love.TEA_AND_WINE,
    anything.THING, anything.PERSON, anything.PLACE, anything.CREATURE,
)  # fmt: skip
CHILDREN = (company.CRADLE, company.BIRTHDAY, children.HABITS, children.ANIMALS, children.WORLD)
"""Themes of songs for children."""
