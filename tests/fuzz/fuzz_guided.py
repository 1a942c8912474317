"""Feeds `deck check` bytes that atheris finds by coverage (extra: pip install atheris), with limits on time and memory.

Run: python tests/fuzz/fuzz_guided.py [seconds]. It ends with a code that is not 0, and keeps the bytes as `crash-...`,
as soon as something fails.
"""

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

try:
    import atheris
except ImportError:
    raise SystemExit("atheris is not installed: pip install atheris, or run fuzz_check.py instead") from None

with atheris.instrument_imports(include=["kessessa.decks"]):
    from fuzz_check import MEGABYTES, SECONDS, check

from attacks import SHIPPED


def main() -> None:
    seconds = sys.argv[1] if len(sys.argv) > 1 else "120"
    with tempfile.TemporaryDirectory() as corpus, tempfile.TemporaryDirectory() as folder:
        for path in SHIPPED:
            Path(corpus, path.parent.name + path.name).write_bytes(path.read_bytes()[:20_000])
        # Instrumented code is several times slower than what authors run.
        limits = [f"-max_total_time={seconds}", f"-timeout={int(5 * SECONDS)}", f"-rss_limit_mb={2 * MEGABYTES}"]
        atheris.Setup([sys.argv[0], corpus, *limits, "-max_len=20000"], lambda data: check(data, Path(folder)) and None)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
