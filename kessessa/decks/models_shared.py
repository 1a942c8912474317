"""Pydantic pieces that every kind of deck file is made of; what they mean in play is not here."""

from typing import Annotated, Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Discriminator, Field, StringConstraints, Tag

FORMAT_VERSION: Final = 1
ID_PATTERN: Final = r"^[a-z0-9]+(-[a-z0-9]+)*$"
CARD_PATTERN: Final = r"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"
LANGUAGE_PATTERN: Final = r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
ADDRESS_PATTERN: Final = r"^https?://[^\s]+$"
LONGEST_TEXT: Final = 4_000
# A tag that the errors' paths carry and no key of a file can be taken for.
PLAIN: Final = "<plain>"
LANGUAGES: Final = "<languages>"


class StrictModel(BaseModel):
    """A mapping whose keys are all known and whose values are never converted."""

    # Built when first used: a shelf that only shows headings never builds the models of cards.
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, defer_build=True)


Id = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=80)]
CardPath = Annotated[str, StringConstraints(pattern=CARD_PATTERN, max_length=161)]
Language = Annotated[str, StringConstraints(pattern=LANGUAGE_PATTERN, max_length=35)]
Address = Annotated[str, StringConstraints(pattern=ADDRESS_PATTERN, max_length=2_000)]
Line = Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_TEXT)]
Whole = Annotated[int, Field(ge=-1_000_000_000, le=1_000_000_000)]


def _tag_of_text(value: Any) -> str | None:
    if isinstance(value, str):
        return PLAIN
    return LANGUAGES if isinstance(value, dict) else None


# A text as authors write it: a plain string, or one string a language.
Text = Annotated[
    Annotated[Line, Tag(PLAIN)]
    | Annotated[Annotated[dict[Language, Line], Field(min_length=1, max_length=50)], Tag(LANGUAGES)],
    Discriminator(
        _tag_of_text,
        custom_error_type="text_expected",
        custom_error_message="a text, or one text a language",
    ),
]


class SourceModel(StrictModel):
    """Where a fact comes from."""

    title: Line
    url: Address | None = None
    year: Annotated[int, Field(ge=0, le=2_200)] | None = None


class FileHead(StrictModel):
    """What stands on top of every deck file."""

    kessessa: Literal[1]
    language: Language
    title: Text
    licence: Line | None = None
    authors: Annotated[list[Line], Field(default_factory=list, max_length=50)]
