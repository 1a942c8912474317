import pytest
from scenario_samples import read, scenario

from kessessa.decks.diagnostics import Diagnostic, has_errors

EVENT = "events: [{id: late, title: a, text: b, %s}]"
EFFECTS = "events: [{id: late, title: a, text: b, effects: {%s}}]"  # the effects begin in column 50
NEED = "goals: [{stars: 1, text: a, need: {%s}}]"  # the condition begins in column 36
GATED = "options: [{do: c, because: d, when: {social: 5}}, {do: e, because: f, when: {social: 6}}]"


def places(problems: list[Diagnostic], fragment: str) -> list[str]:
    """Codes with their places, lines counted from the fragment's first."""
    before = scenario(fragment).count("\n") - fragment.count("\n") - 1
    return [f"{p.code} {p.line - before}:{p.column}" for p in problems]


@pytest.mark.parametrize(
    ("fragment", "expected"),
    [
        (EFFECTS % "democratie: 1", "KE0301 1:50"),
        (EFFECTS % "tresury: 1, sociall: 2", "KE0301 1:50, KE0301 1:62"),
        (EFFECTS % "social: 11", "KE0111 1:58"),
        (EFFECTS % "social: 1.5", "KE0104 1:58"),
        (EFFECTS % "social: much", "KE0104 1:58"),
        (EFFECTS % "income: {sels: 10}", "KE0303 1:59"),
        (EFFECTS % "income: {sales: -10}", "KE0110 1:66"),
        (EFFECTS % "charges: 10", "KE0104 1:59"),
        (EFFECTS % "add: who-gets-the-kees", "KE0304 1:55"),
        (EFFECTS % "remove: [keys, kees]", "KE0304 1:65"),
        (EFFECTS % "close: caffe", "KE0305 1:57"),
        (EFFECTS % "open: 3", "KE0104 1:56"),
        (EFFECTS % "set: Big Flag", "KE0112 1:55"),
        (EFFECTS % "later: {rounds: 2, effects: {sociale: 1}, text: a}", "KE0301 1:79"),
        (EFFECTS % "later: {round: 2, effects: {social: 1}, text: a}", "KE0103 1:58"),
        (EFFECTS % "later: [{rounds: 2, effects: {social: 1}, text: a}, 3]", "KE0104 1:102"),
        (EFFECTS % "chance: {odds: 2, effects: {social: 1}}", "KE0111 1:65"),
        (EFFECTS % "chance: {odds: 0.455, effects: {social: 1}}", "KE0319 1:65"),
        (EFFECTS % "chance: {odds: 0.4, effects: {social: 1}, els: {social: -1}}", "KE0103 1:92"),
        (EFFECTS % "chance: {odds: 0.4, effects: {social: 1}, else: {socia: -1}}", "KE0301 1:99"),
        (EFFECTS % "work: {tokens: 0, opens: cafe, name: a}", "KE0110 1:65"),
        (EFFECTS % "work: {tokens: 3, opens: coffee-shop, name: a}", "KE0305 1:75"),
        (EVENT % "effects: []", "KE0349 1:15, KE0104 1:49"),
        (EVENT % "good: true", "KE0349 1:15"),
        (EVENT % "effects: {social: 1}, principles: {autonomie: 1}", "KE0307 1:75"),
        (EVENT % "effects: {social: 1}, principles: {autonomy: 9}", "KE0111 1:85"),
        (EVENT % "effects: {social: 1}, picture: newspapr", "KE0341 1:71"),
        (EVENT % "effects: {social: 1}, softened: {when: {flag: x}, effects: {socal: 1}}", "KE0342 1:86, KE0301 1:100"),
        (EVENT % "effects: {social: 1}, when: {flag: x}", "KE0342 1:75"),
        (EVENT % "effects: {set: x}", "KE0343 1:55"),
        (EVENT % f"effects: {{social: 1}}, {GATED}", "KE0313 1:62"),
    ],
)  # fmt: skip
def test_what_is_wrong_in_an_event_is_told_in_its_place(fragment: str, expected: str) -> None:
    assert ", ".join(places(read(fragment)[1], fragment)) == expected


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ("tresury: {min: 0}", "KE0302 1:36"),
        ("social: {}", "KE0317 1:44"),
        ("social: {min: 6, max: 5}", "KE0318 1:44"),
        ("social: {minimum: 6}", "KE0103 1:45"),
        ("social: many", "KE0104 1:44"),
        ("opened: caffe", "KE0305 1:44"),
        ("flag: [insured]", "KE0342 1:43"),
        ("share: {of: sels, min: 0.5}", "KE0303 1:48"),
        ("share: {of: largest}", "KE0317 1:43"),
        ("share: {of: largest, max: 0.333}", "KE0319 1:62"),
        ("share: {min: 0.5}", "KE0102 1:43"),
        ("any: []", "KE0106 1:41"),
        ("any: [{social: 1}, 3]", "KE0104 1:55"),
        ("all: {social: 1}", "KE0104 1:41"),
        ("not: {scial: 5}", "KE0302 1:42"),
        ("", "KE0106 1:35"),
        ("pillars: {min: 5}, opened_count: 1, round: {max: 9}, teams: 3, not: {opened: cafe}", ""),
    ],
)
def test_what_is_wrong_in_a_condition_is_told_in_its_place(condition: str, expected: str) -> None:
    fragment = NEED % condition
    assert ", ".join(places(read(fragment)[1], fragment)) == expected


@pytest.mark.parametrize(
    ("fragment", "expected"),
    [
        ("questions: [basicks]", "KE0308 1:13"),
        ("questions: [{deck: basics, level: 1}]", "KE0104 1:35"),
        ("questions: [{deck: basics, level: [3]}]", "KE0309 1:1"),
        ("questions: [basics, broken]", "KE0350 1:21"),
        ("questions: [3]", "KE0104 1:13"),
        ("decisions: concent", "KE0115 1:12"),
        ("decisions: colleges", "KE0315 1:12"),
        ("colleges: [{id: a, name: a, weight: 50}, {id: b, name: b, weight: 40}]", "KE0314 1:1, KE0364 1:1"),
        ("colleges: [{id: a, name: a, weight: 5}, {id: b, name: b, weight: 95}]",
         "KE0364 1:1, KE0110 1:37, KE0111 1:66"),
        ("start: {treasuri: 3000}", "KE0301 1:9"),
        ("start: {pillars: 11}", "KE0111 1:18"),
        ("start: {pillars: {socal: 5}}", "KE0301 1:19"),
        ("start: {opened: [bar]}", "KE0305 1:18"),
        ("economy: {running: {rend: -1}}", "KE0303 1:21"),
        ("economy: {welcome: socil}", "KE0301 1:20"),
        ("dangers: [{id: d, when: {social: 0}, rounds: 1, title: a, warning: b, ending: c, advice: d}]", "KE0110 1:46"),
        ("goals:\n  - {stars: 1, need: {social: 5}, text: a}\n  - {stars: 1, need: {social: 6}, text: b}",
         "KE0316 3:13"),
        ("picture: caffe", "KE0341 1:10"),
        ("goal_line: une phrase bien trop longue pour la place", "KE0348 1:12"),
        ("pillars: {money: {name: a, look: viabilite}, x: {name: b}, y: {nom: c, look: social}}",
         "KE0363 1:11, KE0115 1:34, KE0363 1:46, KE0102 1:49, KE0363 1:60, KE0102 1:63, KE0103 1:64"),
        ("place: Herm", "KE0104 1:8"),
        ("ages: 13", "KE0105 1:7"),
        ("kessessa: 2", "KE0101 1:11"),
        ("roles: [{id: a, name: a, line: a, power: fly}]", "KE0320 1:1, KE0115 1:42"),
        ("events: {id: late}", "KE0320 1:1, KE0104 1:9"),
        ("events: [late, 3]", "KE0320 1:1, KE0104 1:10, KE0104 1:16"),
        ("files: [../secrets.yaml]", "KE0321 1:9"),
        ("files: [scenario.yaml]", "KE0323 1:9"),
    ],
)  # fmt: skip
def test_what_is_wrong_in_the_head_is_told_in_its_place(fragment: str, expected: str) -> None:
    found = places(read(fragment)[1], fragment)
    wanted = expected.split(", ")
    assert [place for place in found if place in wanted] == wanted
    # What only follows from the missing cards or pillars stands elsewhere.
    assert all(place in wanted or place.split()[1].startswith("-") for place in found)


MATTER = "matters:\n  - {id: keys, title: a, text: b, %s}\n  - {id: two, %s}\n  - {id: three, %s}"
SOUND = "project: true, title: a, text: b, options: [{do: c, because: d}, {do: e, because: f}]"


@pytest.mark.parametrize(
    ("matter", "expected"),
    [
        ("options: [{do: c, because: d}, {do: e, because: f}]", "KE0311 2:5"),
        ("dilemma: {rounds: 2, default: boxes}, options: [{id: box, do: c, because: d}, {do: e, because: f}]",
         "KE0306 2:65"),
        ("project: true, dilemma: {rounds: 2, default: c}, options: [{do: c, because: d}, {do: e, because: f}]",
         "KE0312 2:50"),
        (f"project: true, {GATED}", "KE0313 2:50"),
        ("project: true, options: [{do: …, because: d}, {do: e, because: f}]", "KE0326 2:65"),
        ("project: true, options: [{id: a, do: c, because: d}, {id: a, do: e, because: f}]", "KE0310 2:93"),
        ("project: true, method: colleges, options: [{do: c, because: d}, {do: e, because: f}]", "KE0315 2:58"),
        ("project: true, options: [{do: c}, {do: e, because: f}]", "KE0102 2:60"),
        ("project: true, options: [{do: c, because: d}]", "KE0106 2:59"),
        ("project: yes, options: [{do: c, because: d}, {do: e, because: f}]", "KE0115 2:44"),
        ("project: true, options: [{do: c, because: d, pays: wroks}, {do: e, because: f}]", "KE0303 2:86"),
    ],
)  # fmt: skip
def test_what_is_wrong_in_a_matter_is_told_in_its_place(matter: str, expected: str) -> None:
    fragment = MATTER % (matter, SOUND, SOUND)
    # The café is no longer opened by anything: what follows from it stands above.
    found = [place for place in places(read(fragment)[1], fragment) if not place.split()[1].startswith("-")]
    assert ", ".join(found) == expected


def test_every_problem_of_every_file_is_told_at_once() -> None:
    read_, problems = read(
        "files: [one.yaml, two.yaml, absent.yaml]\nevents: [{id: late, title: a, text: b, effects: {scial: 1}}]",
        one_yaml="kessessa: 1\nevents: [{id: late, title: a, text: b, effects: {social: 1}}]\n",
        two_yaml="kessessa: 1\nevents: [{id: x, titel: a, text: b}\n",
    )
    assert read_ is None
    assert [(p.code, p.file) for p in problems] == [
        ("KE0310", "one.yaml"),
        ("KE0328", "scenario.yaml"),
        ("KE0301", "scenario.yaml"),
        ("KE0025", "two.yaml"),
    ]
    assert problems[0].slots["file"] == "scenario.yaml"


def test_a_file_that_is_not_there_is_told_where_it_is_named_with_what_was_meant() -> None:
    fragment = "files: [evnts.yaml]"
    _, problems = read(fragment, events_yaml="kessessa: 1\n")
    assert places(problems, fragment) == ["KE0328 1:9"]
    assert (problems[0].suggestion, problems[0].known) == ("events.yaml", ("events.yaml",))


def test_what_only_follows_from_a_file_that_cannot_be_read_is_not_told() -> None:
    asking = "matters: [{id: a, project: true, title: a, text: b, when: {all: [{opened: [shop]}, {flag: f}]}}]"
    whole = read(f"files: [more.yaml]\n{asking}", more_yaml="kessessa: 1\n")[1]
    assert {"KE0305", "KE0342"} <= {problem.code for problem in whole}
    torn = read(f"files: [more.yaml]\n{asking}", more_yaml=b"kessessa: 1\nactivities: \xff\n")[1]
    assert [problem.code for problem in torn if problem.file == "more.yaml"] == ["KE0003"]
    assert not any(problem.slots.get("name") in {"shop", "f", "cafe"} for problem in torn)


def test_ids_are_compared_over_files_but_roles_may_be_called_like_a_card() -> None:
    roles = "".join(f"  - {{id: {name}, name: a, line: b, power: build}}\n" for name in ("cafe", *"bcdef"))
    assert read("files: [more.yaml]", more_yaml=f"kessessa: 1\nroles:\n{roles}")[1] == []


def test_a_further_file_holds_cards_only() -> None:
    _, (problem,) = read("files: [more.yaml]", more_yaml="kessessa: 1\ntitle: Encore\n")
    assert (problem.code, problem.file, problem.line, problem.column) == ("KE0103", "more.yaml", 2, 1)


def test_an_activity_that_nothing_opens_and_the_goal_that_asks_for_it() -> None:
    fragment = (
        "activities:\n  - {id: cafe, title: a, staff: 1}\n  - {id: bar, title: a, staff: 1}\n"
        "goals: [{stars: 1, need: {all: [{opened: [cafe, bar]}]}, text: a}]"
    )
    built, problems = read(fragment)
    assert places(problems, fragment) == ["KE0344 3:10", "KE0346 4:49"]
    assert built is not None


def test_warnings_leave_the_scenario_loaded_and_errors_do_not() -> None:
    built, problems = read("picture: caffe")
    assert built is not None
    assert not has_errors(problems)
    assert read("picture: 3")[0] is None


def test_translations_are_counted_once_a_file_and_only_where_begun() -> None:
    more = "kessessa: 1\nevents:\n  - {id: x, title: {fr: a, en: b}, text: b, because: c, effects: {social: 1}}\n"
    _, (problem,) = read("files: [more.yaml]", more_yaml=more)
    assert (problem.code, problem.file, problem.line, problem.column) == ("KE0347", "more.yaml", 3, 42)
    assert problem.slots == {"count": 2, "language": "en"}


def test_a_text_that_lacks_the_language_of_its_file_is_told_where_nothing_else_is_translated() -> None:
    _, (problem,) = read("goal_line: {en: Open the kiosk}")
    assert problem.code == "KE0347"
    assert problem.slots == {"count": 1, "language": "fr"}


def test_a_file_full_of_problems_stops_telling_them_and_hides_no_other_file() -> None:
    event = "  - {{id: e-{0}, title: a, text: b, effects: {{sociale-{0}: 1}}, becose: c, picture: none}}\n"
    more = "kessessa: 1\nevents:\n" + "".join(event.format(number) for number in range(600))
    fragment = "files: [more.yaml]\npicture: caffe"
    built, problems = read(fragment, more_yaml=more)
    assert built is None
    in_more = [problem for problem in problems if problem.file == "more.yaml"]
    errors = [problem for problem in in_more if problem.severity == "error"]
    assert len(errors) == 201
    assert in_more[-1].code == "KE0007"
    assert places(problems[len(in_more) :], fragment) == ["KE0341 2:10"]
