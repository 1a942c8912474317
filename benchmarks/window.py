"""The window beside plain pygame, in one run: start, a frame that moves, a still screen, memory.

    python benchmarks/window.py            # SDL's dummy driver; set SDL_VIDEODRIVER=x11 under a display
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time

RUNS = 7
STILL_SECONDS = 8

BARE = """
import pygame
pygame.display.init(); pygame.font.init()
pygame.display.set_mode((1280, 720)); pygame.display.flip()
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
import kessessa.screen.app as app
frame = app.App.frame
def until_ready(self):
    busy = frame(self)
    if not self.later and self.flips > 1 and not busy:
        os._exit(0)
    return busy
app.App.frame = until_ready
from kessessa.cli.main import main
sys.exit(main([]))
"""

STILL = f"""
import os, sys, threading, time
def measure():
    time.sleep(3)
    began = time.process_time()
    time.sleep({STILL_SECONDS})
    print(time.process_time() - began, flush=True)
    os._exit(0)
threading.Thread(target=measure, daemon=True).start()
from kessessa.cli.main import main
sys.exit(main([]))
"""

FRAMES = """
import os, sys, time, resource
sys.path[:0] = ["tests/rules", "tests/session", "tests/screen"]
import pygame
from robot import Robot
from kessessa.rules.turns import Ended
from kessessa.screen.scene import Replace
robot = Robot(size=(1920, 1080), length="standard")
surface, whole = robot.app.surface, pygame.Surface((1920, 1080)).convert()
def timed(act, times=40):
    spent = []
    for _ in range(times):
        began = time.perf_counter(); act(); spent.append(time.perf_counter() - began)
    return sorted(spent)[len(spent) // 2]
blit = timed(lambda: surface.blit(whole, (0, 0)))
flip = timed(pygame.display.flip)
moving, cards = [], []
robot.app.dress
def step():
    robot.by_keys()
    robot.app.follow(Replace(robot.seat.scene()))
    robot.clock.time += 0.01
    began = time.perf_counter(); robot.app.frame(); cards.append(time.perf_counter() - began)
    for _ in range(5):
        robot.clock.time += 0.02
        began = time.perf_counter(); robot.app.frame(); moving.append(time.perf_counter() - began)
    robot.look()
robot.until(lambda: isinstance(robot.seat.state.turn, Ended), step)
middle = lambda spent: sorted(spent)[len(spent) // 2]
rss = [line for line in open("/proc/self/status") if line.startswith("VmRSS")][0].split()[1]
print(blit, flip, middle(moving), middle(cards), max(cards), int(rss) / 1024)
"""


def timed(code: str) -> float:
    """Return the median wall seconds of a program, over several runs after a warm-up."""
    spent = []
    for run in range(RUNS + 1):
        began = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=False, stdout=subprocess.DEVNULL)
        if run:
            spent.append(time.perf_counter() - began)
    return statistics.median(spent)


def printed(code: str) -> list[float]:
    """Return the numbers that a program prints last."""
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return [float(word) for word in done.stdout.splitlines()[-1].split()]


def main() -> None:
    """Measure and print."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
    bare, first, playable = timed(BARE), timed(FIRST), timed(PLAYABLE)
    print(f"empty pygame program  {bare * 1000:6.0f} ms   1.00")
    print(f"first pixels          {first * 1000:6.0f} ms   {first / bare:.2f}   (aim 1.5)")
    print(f"playable              {playable * 1000:6.0f} ms   {playable / bare:.2f}   (aim 3.0)")
    (still,) = printed(STILL)
    print(f"a still screen        {still / STILL_SECONDS * 100:6.2f} % of a core   (aim 0.5)")
    blit, flip, moving, card, worst, memory = printed(FRAMES)
    print(f"one full blit         {blit * 1000:6.2f} ms   flip {flip * 1000:.2f} ms (1920 x 1080)")
    print(f"a frame that moves    {moving * 1000:6.2f} ms   {moving / blit:.2f} blits   (aim 2.5, flip included)")
    print(f"a new screen          {card * 1000:6.2f} ms   {card / blit:.1f} blits, slowest {worst * 1000:.1f} ms   (aim 16 blits)")
    print(f"resident memory       {memory:6.0f} MB after a whole session at 1920 x 1080   (aim 110)")


if __name__ == "__main__":
    main()
