"""What many games are worth as evidence: intervals of shares, differences inside strata."""

from __future__ import annotations

import pytest

from kessessa.simulate.statistics import contrast, quantile, wilson


@pytest.mark.parametrize(
    ("wins", "games", "low", "high"),
    [
        (5, 10, 0.2366, 0.7634),
        (0, 10, 0.0, 0.2775),
        (10, 10, 0.7225, 1.0),
        (0, 0, 0.0, 1.0),
        (600, 2000, 0.2803, 0.3204),
    ],
)
def test_wilson_intervals(wins: int, games: int, low: float, high: float) -> None:
    assert wilson(wins, games) == pytest.approx((low, high), abs=5e-4)


@pytest.mark.parametrize(("wins", "games"), [(-1, 3), (4, 3)])
def test_there_are_no_more_wins_than_games(wins: int, games: int) -> None:
    with pytest.raises(ValueError, match="wins"):
        wilson(wins, games)


def test_a_difference_is_looked_for_inside_each_stratum_only() -> None:
    """A way to play that wins often and also often does the thing must not make the thing look good."""
    found = contrast([(90, 81, 10, 9), (10, 1, 90, 9)])
    assert found is not None
    assert (found.games_with, found.games_without) == (100, 100)
    assert found.difference == pytest.approx(0)
    assert found.low < 0 < found.high


def test_a_difference_is_the_weighted_mean_of_the_strata() -> None:
    found = contrast([(50, 40, 50, 20), (20, 10, 20, 10)])
    assert found is not None
    assert found.difference == pytest.approx((25 * 0.4 + 10 * 0) / 35)
    assert found.share_with - found.share_without == pytest.approx(found.difference)
    assert found.low < found.difference < found.high


def test_more_games_make_a_difference_surer() -> None:
    few, many = contrast([(20, 12, 20, 8)]), contrast([(2000, 1200, 2000, 800)])
    assert few is not None
    assert many is not None
    assert few.low < 0 < many.low
    assert many.high < few.high


def test_nothing_is_compared_where_one_side_is_missing() -> None:
    assert contrast([(10, 5, 0, 0), (0, 0, 10, 5)]) is None
    assert contrast([]) is None


def test_the_interval_does_not_vanish_where_all_were_won() -> None:
    found = contrast([(10, 10, 10, 10)])
    assert found is not None
    assert found.low < 0 < found.high


def test_quantiles_of_counted_values() -> None:
    counts = {10: 1, 20: 8, 30: 1}
    assert [quantile(counts, part) for part in (0.1, 0.5, 0.9, 1.0)] == [10, 20, 20, 30]
    assert quantile({}, 0.5) == 0
