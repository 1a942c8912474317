"""The schema for editors: decks that ship fit it, what is misspelt does not, every field says what it is for."""

from __future__ import annotations

import json
import shutil
import subprocess
import threading
from pathlib import Path
from typing import Any, Self

import jsonschema
import pytest
import yaml

from kessessa.decks.json_schema import schema

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = sorted([*(ROOT / "cards").glob("*.yaml"), *(ROOT / "scenarios").glob("*/*.yaml")])


class Plain(yaml.SafeLoader):
    """YAML 1.2's plain values: no dates, no base 60, `no` is a word."""


Plain.yaml_implicit_resolvers = {
    first: [(tag, found) for tag, found in pairs if tag in {"tag:yaml.org,2002:int", "tag:yaml.org,2002:float"}]
    for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
for letter, word in (("t", "true"), ("f", "false")):
    Plain.add_implicit_resolver("tag:yaml.org,2002:bool", __import__("re").compile(f"^{word}$"), [letter])


def read(path: Path) -> Any:
    return yaml.load(path.read_text(encoding="utf-8"), Loader=Plain)  # noqa: S506  a safe loader with fewer values


@pytest.fixture(scope="module")
def checker() -> jsonschema.Draft7Validator:
    made = schema("fr")
    jsonschema.Draft7Validator.check_schema(made)
    return jsonschema.Draft7Validator(made)


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_decks_that_ship_fit_the_schema(path: Path, checker: jsonschema.Draft7Validator) -> None:
    assert [error.message[:200] for error in checker.iter_errors(read(path))] == []


@pytest.mark.parametrize(
    ("file", "change"),
    [
        ("cards/ess-law.yaml", lambda deck: deck.update(titel="x")),
        ("cards/ess-law.yaml", lambda deck: deck["cards"][0].update(level=4)),
        ("cards/ess-law.yaml", lambda deck: deck["cards"][0].update(effects={"democracy": "much"})),
        ("cards/ess-law.yaml", lambda deck: deck["cards"][0].update(effects={"open": "cafe"})),
        ("cards/ess-law.yaml", lambda deck: deck["cards"][0].pop("explain")),
        ("scenarios/cafe-herm/scenario.yaml", lambda tale: tale.update(decisions="dice")),
        ("scenarios/cafe-herm/scenario.yaml", lambda tale: tale["goals"][0].pop("need")),
        ("scenarios/cafe-herm/matters.yaml", lambda more: more["matters"][0]["options"][0].update(price=3)),
        ("scenarios/cafe-herm/events.yaml", lambda more: more["events"][0].update(when={"any": "word"})),
    ],
)
def test_what_is_misspelt_does_not_fit(file: str, change: Any, checker: jsonschema.Draft7Validator) -> None:
    held = read(ROOT / file)
    change(held)
    assert list(checker.iter_errors(held))


@pytest.mark.parametrize("start", [{"pillars": 4}, {"pillars": {"democracy": 3}, "opened": ["cafe"]}])
def test_a_start_may_give_a_number_for_each_pillar_and_what_is_open(
    start: dict[str, Any], checker: jsonschema.Draft7Validator
) -> None:
    held = read(ROOT / "scenarios/cafe-herm/scenario.yaml")
    held["start"] = start
    assert [error.message for error in checker.iter_errors(held)] == []


def described(part: dict[str, Any]) -> list[tuple[str, str]]:
    return [(name, shape.get("description", "")) for name, shape in part.get("properties", {}).items()]


def test_every_field_says_what_it_is_for_in_both_languages() -> None:
    french, english = schema("fr")["definitions"], schema("en")["definitions"]
    assert french.keys() == english.keys()
    fields = 0
    for model, part in french.items():
        for (name, fr), (same, en) in zip(described(part), described(english[model]), strict=True):
            assert name == same
            assert fr, (model, name)
            assert en, (model, name)
            assert fr != en, (model, name)
            fields += 1
    assert fields > 150


@pytest.mark.skipif(shutil.which("yaml-language-server") is None, reason="npm install -g yaml-language-server")
def test_an_editor_completes_and_explains(tmp_path: Path) -> None:
    """A real YAML language server: hover over `level`, complete the keys of a card, see a misspelt key."""
    made = tmp_path / "kessessa.schema.json"
    made.write_text(json.dumps(schema("en")), encoding="utf-8")
    deck = tmp_path / "deck.yaml"
    text = (
        f"# yaml-language-server: $schema={made.as_uri()}\nkessessa: 1\ndeck: mine\nlanguage: en\ntitle: Mine\n"
        "cards:\n  - id: one\n    question: Really?\n    level: 1\n    principels: [education]\n    answer: true\n"
        "    \n"
    )
    deck.write_text(text, encoding="utf-8")
    with Editor() as editor:
        editor.ask("initialize", {"processId": None, "rootUri": tmp_path.as_uri(), "capabilities": {}})
        editor.tell("initialized", {})
        held = {"uri": deck.as_uri(), "languageId": "yaml", "version": 1, "text": text}
        editor.tell("textDocument/didOpen", {"textDocument": held})
        at = {"textDocument": {"uri": deck.as_uri()}}
        hover = editor.ask("textDocument/hover", at | {"position": {"line": 8, "character": 6}})
        assert "How hard it is" in json.dumps(hover)
        offered = editor.ask("textDocument/completion", at | {"position": {"line": 11, "character": 4}})
        assert {"explain", "source"} <= {item["label"] for item in offered["items"]}
        assert "principels" in json.dumps(editor.marked())


class Editor:
    """The few words of the language server protocol that this test needs."""

    def __init__(self) -> None:
        self.notes: list[Any] = []
        self._asked = 0

    def __enter__(self) -> Self:
        self._server = subprocess.Popen(
            ["yaml-language-server", "--stdio"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._watch = threading.Timer(60, self._server.kill)
        self._watch.start()
        return self

    def __exit__(self, *_what: object) -> None:
        self._watch.cancel()
        self._server.kill()
        self._server.communicate()

    def tell(self, method: str, params: Any, number: int | None = None) -> None:
        said = {"jsonrpc": "2.0", "method": method, "params": params} | ({"id": number} if number else {})
        self._send(said)

    def ask(self, method: str, params: Any) -> Any:
        self._asked += 1
        self.tell(method, params, self._asked)
        while (heard := self._hear()).get("id") != self._asked or "method" in heard:
            if "method" in heard and "id" in heard:  # the server asks for settings: none
                wanted = len(heard.get("params", {}).get("items", []))
                self._send({"jsonrpc": "2.0", "id": heard["id"], "result": [None] * wanted or None})
            else:
                self.notes.append(heard)
        return heard["result"]

    def marked(self) -> Any:
        """Return the first problems that the server marks by itself."""
        while True:
            for note in self.notes:
                if note.get("method") == "textDocument/publishDiagnostics" and note["params"]["diagnostics"]:
                    return note["params"]["diagnostics"]
            self.notes.append(self._hear())

    def _send(self, said: Any) -> None:
        body = json.dumps(said).encode()
        assert self._server.stdin is not None
        self._server.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self._server.stdin.flush()

    def _hear(self) -> Any:
        assert self._server.stdout is not None
        length = 0
        while line := self._server.stdout.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name == b"Content-Length" else length
        assert length, "the language server has gone silent"
        return json.loads(self._server.stdout.read(length))
