"""Files that want to crash, stall or fill the reader, each made to a size in bytes."""

import random
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = sorted([*ROOT.glob("cards/*.yaml"), *ROOT.glob("scenarios/*/*.yaml")])

SPLICES = [
    b"",
    b"[",
    b"{",
    b"- ",
    b": ",
    b"'",
    b'"',
    b"&a ",
    b"*a",
    b"!!x ",
    b"\0",
    b"\xff",
    b"\t",
    b"\n",
    b"|\n",
    b"<<: ",
]

HEAD = "kessessa: 1\ndeck: big\nlanguage: fr\ntitle: Un jeu\n"
SCENARIO = (ROOT / "scenarios/cafe-herm/scenario.yaml").read_text(encoding="utf-8").split("\nfiles:")[0] + "\n"


def _filled(size: int, piece: str, head: str = "") -> bytes:
    return (head + piece * ((size - len(head)) // len(piece.encode()))).encode()


def _numbered(size: int, piece: str, head: str) -> bytes:
    count = (size - len(head)) // (len(piece) + 4)
    return (head + "".join(piece % number for number in range(count))).encode()


def _alias_bomb() -> bytes:
    levels = "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 10))
    return f"a0: &a0 [{', '.join(['x'] * 10)}]\n{levels}".encode()


def _chain(count: int) -> bytes:
    """Cards of which each waits for the next one's flag: the longest way round."""
    cards = (
        f"  - {{id: c{n}, title: a, text: b, when: {{flag: f{n + 1}}}, effects: {{set: f{n}}}}}\n" for n in range(count)
    )
    last = f"  - {{id: last, title: a, text: b, effects: {{set: f{count}}}}}\n"
    return (SCENARIO + "events:\n" + "".join(cards) + last).encode()


ATTACKS: dict[str, Callable[[int], bytes]] = {
    "alias-bomb": lambda _: _alias_bomb(),
    "nested-lists": lambda _: b"[" * 30_000,
    "nested-lists-closed": lambda _: b"[" * 30_000 + b"]" * 30_000,
    "nested-mappings": lambda _: b"{a: " * 30_000,
    "nested-dashes": lambda _: b"- " * 30_000,
    "nested-by-indentation": lambda _: b"".join(b" " * n + b"a:\n" for n in range(2_000)),
    "one-scalar": lambda size: b"a" * size,
    "one-quoted-scalar": lambda size: b'"' + b"a " * (size // 2) + b'"',
    "one-key": lambda size: b"a" * size + b": b",
    "one-text": lambda size: _filled(size, "mot ", HEAD + "cards:\n  - id: one\n    explain: "),
    "one-text-of-signs": lambda size: _filled(size, "ABC (ABC) ", HEAD + "cards:\n  - id: one\n    explain: "),
    "nul-bytes": lambda size: b"\0" * size,
    "nul-in-the-middle": lambda _: b"title: a\0b\n",
    "not-utf-8-at-the-end": lambda size: b"a: b\n" * (size // 5) + b"\xff",
    "utf-16": lambda _: "title: Le café\n".encode("utf-16"),
    "two-marks": lambda _: b"\xef\xbb\xbf\xef\xbb\xbftitle: a\n",
    "surrogates": lambda _: b"title: \xed\xa0\x80\n",
    "carriage-returns": lambda size: b"a:\r" * (size // 3),
    "line-separators": lambda size: "title: a\u2028b\n".encode() * (size // 12),
    "lines": lambda size: b"\n" * size,
    "comments": lambda size: b"#\n" * (size // 2),
    "tabs": lambda size: b"\t" * size,
    "question-marks": lambda size: b"? " * (size // 2),
    "colons": lambda size: b": " * (size // 2),
    "quotes": lambda size: b"'" * size,
    "backslashes": lambda size: b'"' + b"\\" * size,
    "bars": lambda size: b"a: |\n" * (size // 5),
    "tags": lambda size: _filled(size, "!!a ", "["),
    "anchors": lambda size: _filled(size, "&a b, ", "["),
    "values": lambda size: _filled(size, "a,", "["),
    "keys": lambda size: _numbered(size, "k%d: 1\n", ""),
    "same-key": lambda size: _filled(size, "a: 1\n"),
    "numbers": lambda size: _filled(size, "1e999,", "["),
    "empty-cards": lambda size: _filled(size, "  -\n", HEAD + "cards:\n"),
    "cards-of-text": lambda size: _filled(size, "  - a\n", HEAD + "cards:\n"),
    "broken-cards": lambda size: _numbered(size, "  - {id: c%d, a: 1, b: 2, c: 3, d: 4}\n", HEAD + "cards:\n"),
    "unknown-keys": lambda size: _numbered(size, "k%d: 1\n", HEAD + "cards:\n  - id: one\n"),
    "unknown-keys-in-a-card": lambda size: _numbered(size, "    k%d: 1\n", HEAD + "cards:\n  - id: one\n"),
    "languages": lambda size: _numbered(size, "      l%d: a\n", HEAD + "cards:\n  - id: one\n    explain:\n"),
    "options": lambda size: _filled(size, "{wrong: a},", HEAD + "cards: [{id: one, options: ["),
    "same-ids": lambda size: _filled(size, "  - {id: a, answer: true}\n", HEAD + "cards:\n")[:80_000],
    "abbreviations": lambda _: (
        HEAD + "cards:\n" + "".join(f"  - {{id: c{n}, explain: {_letters(n)}}}\n" for n in range(1_999))
    ).encode(),
    "another-language": lambda _: (
        HEAD.replace("fr", "de")
        + "cards:\n"
        + "".join(
            f"  - {{id: c{n}, answer: true, level: 1, principles: [autonomy], question: Was ist das hier ?,"
            f" explain: {{de: Wir wissen es alle noch nicht so genau, eu: Guk ez dakigu hori oso ondo gaur}}}}\n"
            for n in range(20)
        )
    ).encode(),
    "accounts": lambda size: _numbered(size, "  a%d: b\n", SCENARIO + "accounts:\n"),
    "unknown-names": lambda size: _numbered(
        size,
        "  - {id: c%d, title: a, text: b, picture: caffe, effects: {incom: 1, socail: 1, add: kees, open: caffee}}\n",
        SCENARIO + "events:\n",
    ),
    "nearly-too-many-keys": lambda _: (SCENARIO + "accounts: " + _wide(999) + "\nresources: " + _wide(999)).encode(),
    "effects": lambda size: _numbered(size, "k%d: 1,", SCENARIO + "events: [{id: e, title: a, text: b, effects: {"),
    "conditions": lambda size: _filled(size, "{any: [", SCENARIO + "events: [{id: e, title: a, text: b, when: ")[
        :20_000
    ],
    "wide-conditions": lambda size: _filled(
        size, "{flag: a}, ", SCENARIO + "events: [{id: e, title: a, text: b, when: {any: ["
    ),
    "goals": lambda size: _filled(size, "  - {stars: 1, need: {social: 11}}\n", SCENARIO + "goals:\n"),
    "resources": lambda size: _numbered(size, "  r%d: {name: a}\n", SCENARIO + "resources:\n"),
    "chain-of-flags": lambda _: _chain(1_900),
    "terms": lambda size: _numbered(size, "  - {id: t%d, term: a, means: b}\n", "glossary: g\nterms:\n"),
}


def _wide(count: int) -> str:
    return "{" + ", ".join(f"key{n}: {{name: a}}" for n in range(count)) + "}"


def _letters(number: int) -> str:
    return "".join(chr(65 + number // 26**place % 26) for place in range(4))


def mutated(chance: random.Random) -> bytes:
    """Return a shipped file with some bytes cut, doubled, spliced or changed."""
    data = bytearray(chance.choice(SHIPPED).read_bytes())
    for _ in range(chance.randint(1, 8)):
        at, length = chance.randrange(len(data) + 1), chance.randint(0, 200)
        match chance.randrange(4):
            case 0:
                del data[at : at + length]
            case 1:
                data[at:at] = data[at : at + length] * chance.randint(1, 20)
            case 2:
                data[at:at] = chance.choice(SPLICES) * chance.randint(1, 50)
            case _:
                data[at : at + 1] = bytes([chance.randrange(256)])
    return bytes(data)
