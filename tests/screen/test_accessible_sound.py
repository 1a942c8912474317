"""Nothing is told by sound alone: whenever a cue is heard, the picture changes as well.

The number is that of the list in docs/accessibility.md.
"""

from __future__ import annotations

import pygame
from robot import ASSETS, Robot

from kessessa.rules.turns import Ended
from kessessa.screen.dress import Dress
from kessessa.screen.sound import CUES


def picture(robot: Robot) -> bytes:
    return pygame.image.tobytes(pygame.transform.scale(robot.app.surface, (320, 180)), "RGB")


def test_15_each_cue_of_a_session_is_seen_too() -> None:
    robot = Robot(length="short", teams=2)
    heard: list[str] = []
    robot.app.sounds.play = lambda cue, _dress: heard.append(cue) if cue else None  # type: ignore[method-assign]
    met: set[str] = set()
    alone = []

    def act() -> None:
        heard.clear()
        before, scene = picture(robot), robot.app.scene.name
        robot.by_keys()
        robot.clock.time += 6
        robot.look()
        met.update(heard)
        if heard and set(heard) - {"confirm"} and picture(robot) == before:
            alone.append(f"{scene}: {heard}")

    robot.until(lambda: isinstance(robot.seat.state.turn, Ended), act)
    assert alone == []
    assert met <= set(CUES)
    assert {"confirm", "evenement", "juste", "a_revoir"} <= met


def test_15_there_is_a_file_for_every_cue_and_no_other() -> None:
    assert {path.stem for path in (ASSETS / "sounds").glob("*.ogg")} == set(CUES)


def test_16_muted_effects_keep_every_channel_silent() -> None:
    pygame.mixer.quit()  # what another test has left sounding
    robot = Robot(dress=Dress(sound=False))
    for _ in range(20):
        robot.by_keys()
        assert not pygame.mixer.get_init() or not pygame.mixer.get_busy()
    robot.app.wear(Dress(level=100))
    robot.until(lambda: bool(pygame.mixer.get_init()), robot.by_keys, 20)
