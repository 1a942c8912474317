"""Packages: what goes in comes out, and nothing hostile is opened."""

from __future__ import annotations

import hashlib
import json
import stat
import zipfile
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pictured import png

from kessessa.decks.own_pictures import MOST_BYTES
from kessessa.decks.package import (
    LARGEST_FILE,
    MANIFEST,
    MOST_FILES,
    MOST_PICTURES,
    Package,
    RefusedError,
    packed,
    unpacked,
)

FILES = {
    "scenarios/x/scenario.yaml": b"kessessa: 1\n",
    "scenarios/x/pictures/our-kiosk.png": png(3, 2),
    "cards/mine.yaml": "é\n".encode(),
    "cards/pictures/mine/lamp.png": png(2, 3),
}
GOOD = Package("scenario", "x", {"fr": "Le café"}, "CC-BY-SA-4.0", FILES)


def manifest(held_files: dict[str, bytes], **more: object) -> bytes:
    listed = [{"path": path, "sha256": hashlib.sha256(data).hexdigest()} for path, data in held_files.items()]
    held = {"kess": 1, "kind": "scenario", "id": "x", "title": {"fr": "x"}, "licence": "", "files": listed}
    return json.dumps(held | more).encode()


def archive(entries: list[tuple[zipfile.ZipInfo | str, bytes]], **more: object) -> bytes:
    """Return a zip that says of itself what a package says, whatever is in it."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        named = {getattr(entry, "filename", entry): data for entry, data in entries}
        made.writestr(MANIFEST, manifest(named, **more))  # type: ignore[arg-type]
        for entry, data in entries:
            made.writestr(entry, data)
    return out.getvalue()


def link(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name)
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    return entry


def heavy(size: int) -> bytes:
    return png(2, 2).ljust(size, b"0")


def test_what_goes_in_comes_out_and_the_bytes_are_always_the_same() -> None:
    assert unpacked(packed(GOOD)) == GOOD
    assert packed(GOOD) == packed(GOOD)


@pytest.mark.parametrize(
    ("why", "data"),
    [
        ("no-zip", b"not a zip at all"),
        ("no-zip", b""),
        ("no-zip", packed(GOOD)[:200]),
        ("outside", archive([("../evil.yaml", b"")])),
        ("outside", archive([("/etc/evil.yaml", b"")])),
        ("outside", archive([("scenarios/../../evil.yaml", b"")])),
        ("outside", archive([("C:/evil.yaml", b"")])),
        ("outside", archive([("scenarios\\..\\evil.yaml", b"")])),
        ("outside", archive([("evil.yaml", b"")])),
        ("outside", archive([("scenarios/x/deep/er/evil.yaml", b"")])),
        ("outside", archive([("scenarios/x/a\u202eb.yaml", b"")])),
        ("link", archive([(link("cards/evil.yaml"), b"/etc/passwd")])),
        ("twice", archive([("cards/a.yaml", b"1"), ("cards/A.yaml", b"2")])),
        ("kind", archive([("cards/evil.exe", b"MZ")])),
        ("kind", archive([("cards/.hidden.yaml", b"")])),
        ("kind", archive([("scenarios/x/run.py", b"")])),
        ("outside", archive([("scenarios/x/pictures/../../evil.png", png(2, 2))])),
        ("outside", archive([("pictures/x/a/evil.png", png(2, 2))])),
        ("kind", archive([("cards/evil.png", png(2, 2))])),
        ("kind", archive([("scenarios/x/evil.png", png(2, 2))])),
        ("outside", archive([("scenarios/x/photos/evil.png", png(2, 2))])),
        ("outside", archive([("cards/x/pictures/evil.png", png(2, 2))])),
        ("outside", archive([("cards/pictures/X y/evil.png", png(2, 2))])),
        ("kind", archive([("cards/Pictures/evil.yaml", b"")])),
        ("kind", archive([("scenarios/x/pictures/evil.PNG", png(2, 2))])),
        ("kind", archive([("scenarios/x/pictures/evil.svg", b"<svg/>")])),
        ("picture-name", archive([("scenarios/x/pictures/Evil One.png", png(2, 2))])),
        ("picture-name", archive([("scenarios/x/pictures/.png", png(2, 2))])),
        ("picture", archive([("scenarios/x/pictures/evil.png", b"MZ" * 40)])),
        ("picture", archive([("scenarios/x/pictures/evil.png", png(2, 2)[:30])])),
        ("picture", archive([("scenarios/x/pictures/evil.png", png(2049, 1))])),
        ("picture", archive([("scenarios/x/pictures/evil.png", png(2, 2).replace(b"IHDR", b"IHDX"))])),
        ("large", archive([("scenarios/x/pictures/evil.png", png(2, 2).ljust(MOST_BYTES + 1, b"0"))])),
        ("large", archive([(f"scenarios/x/pictures/a{at}.png", heavy(MOST_BYTES)) for at in range(13)])),
        ("many-pictures", archive([(f"cards/pictures/x/a{at}.png", png(1, 1)) for at in range(MOST_PICTURES + 1)])),
        ("link", archive([(link("scenarios/x/pictures/evil.png"), b"/etc/passwd")])),
        ("many", archive([(f"cards/{at}.yaml", b"") for at in range(MOST_FILES + 2)])),
        ("large", archive([("cards/bomb.yaml", b"0" * (LARGEST_FILE + 1))])),
        ("large", archive([(f"cards/{at}.yaml", b"0" * LARGEST_FILE) for at in range(5)])),
        ("newer", archive([("cards/a.yaml", b"")], kess=2)),
        ("no-manifest", archive([("cards/a.yaml", b"")], kind="virus")),
        ("no-manifest", archive([("cards/a.yaml", b"")], files=[3])),
        ("no-manifest", archive([("cards/a.yaml", b"")], kess="one")),
        ("missing", archive([("cards/a.yaml", b"")], files=[{"path": "cards/b.yaml", "sha256": ""}])),
        ("unlisted", archive([("cards/a.yaml", b"")], files=[])),
        ("damaged", archive([("cards/a.yaml", b"")], files=[{"path": "cards/a.yaml", "sha256": "0"}])),
    ],
)
def test_hostile_packages_are_refused_by_name(why: str, data: bytes) -> None:
    with pytest.raises(RefusedError) as refused:
        unpacked(data)
    assert refused.value.why == why


def test_an_entry_that_lies_about_its_size_is_refused() -> None:
    """A zip bomb: the table of contents says ten bytes, the stream holds a million."""
    data = bytearray(archive([("cards/bomb.yaml", b"0" * 1_000_000)]))
    real = (1_000_000).to_bytes(4, "little")
    while (at := data.find(real)) >= 0:
        data[at : at + 4] = (10).to_bytes(4, "little")
    with pytest.raises(RefusedError) as refused:
        unpacked(bytes(data))
    assert refused.value.why in {"damaged", "no-zip"}


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300), st.integers(0, 2000))
def test_no_bytes_break_anything_but_the_package(noise: bytes, at: int) -> None:
    good = packed(GOOD)
    for data in (noise, good[:at] + noise + good[at + len(noise) :]):
        try:
            assert unpacked(data).files.keys() == FILES.keys()
        except RefusedError as error:
            assert error.why  # noqa: PT017  either is right, a crash is not
