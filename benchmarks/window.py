"""The window beside plain pygame, in one run: start, a frame that moves, a still screen, memory.

python benchmarks/window.py            # SDL's dummy driver; set SDL_VIDEODRIVER=x11 under a display
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 9
STILL_SECONDS = 8

BARE = """
import os
os.environ["SDL_FRAMEBUFFER_ACCELERATION"] = "0"
import pygame
pygame.display.init(); pygame.font.init()
pygame.display.set_mode((0, 0), pygame.FULLSCREEN); pygame.display.flip()
import os; os._exit(0)
"""

FIRST = """
import os, sys
import pygame
shown = pygame.display.flip
def flip():
    shown(); os._exit(0)
pygame.display.flip = flip
from kessessa.cli.main import main
sys.exit(main([]))
"""

PLAYABLE = """
import os, sys
from kessessa.screen.scenes.title import TitleScene
TitleScene.learn_decks = lambda scene: os._exit(0)  # the menu is whole: what waits is known, keys are heard
from kessessa.cli.main import main
sys.exit(main([]))
"""

LEARNT = """
import os, sys
from kessessa.screen.scenes.title import TitleScene
learn = TitleScene.learn_decks
def learnt(scene):
    learn(scene)
    os._exit(0)
TitleScene.learn_decks = learnt
from kessessa.cli.main import main
sys.exit(main([]))
"""

STILL = f"""
import os, sys, threading, time
def measure():
    time.sleep(9)  # until the birds over the title have flown past
    began = time.process_time()
    time.sleep({STILL_SECONDS})
    print(time.process_time() - began, flush=True)
    os._exit(0)
threading.Thread(target=measure, daemon=True).start()
from kessessa.cli.main import main
sys.exit(main([]))
"""

FRAMES = """
import sys, time
sys.path[:0] = ["tests/rules", "tests/session", "tests/screen"]
import pygame
from robot import Robot
from kessessa.rules.turns import Ended
from kessessa.screen import memory
moving, cards, again, on_screen, blits, met = [], [], [], {}, [], []
def spent(act):
    began = time.perf_counter(); act(); return time.perf_counter() - began
def middle(spans):
    return sorted(spans)[len(spans) // 2]
class Watched(Robot):
    def look(self):
        app, draws = self.app, self.app.draws
        self.clock.time += 0.01
        new = all(scene is not app.scene for scene in met)
        met[:] = [*met[-20:], app.scene]
        first = spent(app.frame)
        if app.draws > draws:
            (cards if new else again).append(first)
        for step in range(40):
            self.clock.time += 0.02 if step < 14 else 0.05
            draws, flips = app.draws, app.projector.flips
            span = spent(app.frame)
            if app.projector.flips > flips and app.draws == draws:
                moving.append(span)
                on_screen.setdefault(app.scene.name, []).append(span)
        self.clock.time += 0.5
        app.frame()
        self.app.rest()
        # between two screens, as a screen meets it: in a loop of nothing else the pictures stay in the processor
        blits.append(spent(lambda: app.surface.blit(whole, (0, 0))))
        app.surface.blit(app.projector.still, (0, 0))
pygame.display.init()
pygame.display.set_mode((1920, 1080))
whole = pygame.Surface((1920, 1080)).convert()
whole.fill((200, 100, 20))  # memory that was never written to is read at no cost
robot = Watched(size=(1920, 1080), length="standard")
robot.app.rest = memory.rest(robot.app.stage)
flip = middle([spent(pygame.display.flip) for _ in range(60)])
robot.until(lambda: isinstance(robot.seat.state.turn, Ended), robot.by_keys)
rss = [line for line in open("/proc/self/status") if line.startswith("VmRSS")][0].split()[1]
blit, held = middle(blits), whole.get_pitch() * whole.get_height() / 1024**2
busiest = max(middle(sorted(spans)[-len(spans) // 4:]) for spans in on_screen.values() if len(spans) > 20)
slow = sorted(cards)[-1 - len(cards) // 20]
print(blit, flip, middle(moving), busiest, middle(cards), slow, middle(again), int(rss) / 1024 - held)
"""

TEN = """
import sys
sys.path[:0] = ["tests/rules", "tests/session", "tests/screen"]
from robot import Memory, Nowhere, Robot, shipped
from kessessa.rules.turns import Ended
from kessessa.screen import memory
from kessessa.screen.director import scene_for
from kessessa.screen.scene import Replace
from kessessa.screen.seat import Seat
from kessessa.session.record import Opening
from kessessa.simulate.games import seats
def held():
    robot.app.rest()
    rss = [line for line in open("/proc/self/status") if line.startswith("VmRSS")][0].split()[1]
    return int(rss) / 1024
robot = Robot(size=(1920, 1080), length="short")
robot.app.rest = memory.rest(robot.app.stage)
after = []
for seed in range(10):
    robot.sitting = Memory(Opening(shipped(), seats(shipped(), 4), seed, "short"))
    robot.seat = Seat(robot.sitting, Nowhere(), scene_for)
    robot.app.follow(Replace(scene_for(robot.seat), all=True))
    robot.look()
    robot.until(lambda: isinstance(robot.seat.state.turn, Ended), robot.by_keys)
    after.append(held())
print(after[1], after[9])
"""


def spent(code: str) -> float:
    """Return the wall seconds of a program."""
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=False, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began


def in_turn(*codes: str) -> list[float]:
    """Return the median wall seconds of programs run in turn, so that a machine's moods meet them all alike."""
    rounds = [[spent(code) for code in codes] for _ in range(RUNS + 1)][1:]
    return [statistics.median(column) for column in zip(*rounds, strict=True)]


def printed(code: str) -> list[float]:
    """Return the numbers that a program prints last."""
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return [float(word) for word in done.stdout.splitlines()[-1].split()]


def main() -> None:
    """Measure and print."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
    with tempfile.TemporaryDirectory() as home:  # a computer on which the first question has been answered
        Path(home, "settings.json").write_text('{"welcomed": true}', encoding="utf-8")
        os.environ["KESSESSA_HOME"] = home
        measure()


def measure() -> None:
    """Measure with the settings as they are."""
    bare, first, playable, learnt = in_turn(BARE, FIRST, PLAYABLE, LEARNT)
    print(f"empty pygame program  {bare * 1000:6.0f} ms   1.00")
    print(f"first pixels          {first * 1000:6.0f} ms   {first / bare:.2f}   (aim 1.5)")
    print(f"playable              {playable * 1000:6.0f} ms   {playable / bare:.2f}   (aim 3.0)")
    print(f"every deck checked    {learnt * 1000:6.0f} ms   {learnt / bare:.2f}")
    (still,) = printed(STILL)
    print(f"a still screen        {still / STILL_SECONDS * 100:6.2f} % of a core   (aim 0.5)")
    blit, flip, moving, busiest, card, worst, again, memory = printed(FRAMES)
    print(f"one full blit         {blit * 1000:6.2f} ms   flip {flip * 1000:.2f} ms (1920 x 1080, between screens)")
    print(f"a frame that moves    {moving * 1000:6.2f} ms   {moving / blit:.2f} blits   (aim 2.5, flip included)")
    print(f"the busiest screen    {busiest * 1000:6.2f} ms   {busiest / blit:.2f} blits   (aim 2.5; its slower frames)")
    slow = f"19 in 20 under {worst * 1000:.0f} ms"
    print(f"a new screen          {card * 1000:6.2f} ms   {card / blit:.0f} blits, {slow}   (aim 16 blits, 16.7 ms)")
    print(f"a screen once more    {again * 1000:6.2f} ms   {again / blit:.0f} blits (something on it was chosen)")
    print(f"resident memory       {memory:6.0f} MB after a whole session at 1920 x 1080   (aim 110)")
    second, tenth = printed(TEN)
    print(f"after two, ten        {second:6.0f} MB   {tenth:.0f} MB   (aim: no growth, at most 150)")


if __name__ == "__main__":
    main()
