"""The report's plots as SVG that stands in the page itself: no script, no font or picture from elsewhere."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from io import StringIO
from typing import TYPE_CHECKING, Any

from evals.gate.compare import Change
from evals.gate.running import Ran
from evals.scorers.causes import said
from evals.scorers.score import Score
from evals.scorers.told import faults_of

if TYPE_CHECKING:
    from matplotlib.figure import Figure

GREEN, RED, GREY, BLUE = "#2f8f4e", "#c23a2b", "#8a949e", "#0b6e70"
#: inches of a plot's width, and of a row of it
_WIDE, _ROW = 9.0, 0.24


def plots(scores: Sequence[Score], changes: Sequence[Change], ran: Sequence[Ran]) -> list[tuple[str, str]]:
    """Title and SVG of each plot."""
    first = [each for each in ran if each.repeat == 0]
    drawn = [
        ("Shares with their 95 % intervals; the mark is the baseline", _shares(scores, changes)),
        ("Cases right, by language and channel", _cells(first)),
        ("Causes: meant (rows) and said (columns)", _confusion(first)),
        ("What is wrong most often", _faults(first)),
    ]
    if timed := [each.ms for each in first if each.ms]:
        drawn.append(("Time of a case in ms", _times(timed)))
    return [(title, _svg(figure)) for title, figure in drawn]


def _shares(scores: Sequence[Score], changes: Sequence[Change]) -> Figure:
    told = [each for each in scores if each.unit in {"share", "similarity"}][::-1]
    before = {each.score.name: each for each in changes}
    figure, axes = _canvas(len(told))
    for place, each in enumerate(told):
        change = before.get(each.name)
        colour = RED if change and change.failed else BLUE if each.dangerous else GREEN
        axes.plot([each.low, each.high], [place, place], color=colour, linewidth=3, alpha=0.45)
        axes.plot(each.value, place, "o", color=colour, markersize=5)
        if change:
            axes.plot(change.before.value, place, "|", color="black", markersize=11)
    axes.set_yticks(range(len(told)), [each.name for each in told])
    axes.set_xlim(-0.02, 1.02)
    axes.grid(axis="x", alpha=0.3)
    return figure


def _cells(ran: Sequence[Ran]) -> Figure:
    languages = sorted({each.case.line.language for each in ran})
    channels = sorted({str(each.case.line.channel) for each in ran})
    right: Mapping[tuple[str, str], list[bool]] = {(one, other): [] for one in languages for other in channels}
    for each in ran:
        right[each.case.line.language, str(each.case.line.channel)].append(not faults_of(each))
    shares = [[_share(right[one, other]) for other in channels] for one in languages]
    figure, axes = _canvas(len(languages) + 1, wide=5.5)
    axes.pcolormesh(
        range(len(channels)), range(len(languages)), shares, vmin=0, vmax=1, cmap="RdYlGn", shading="nearest"
    )
    axes.invert_yaxis()
    for row, one in enumerate(languages):
        for column, other in enumerate(channels):
            own = right[one, other]
            axes.text(column, row, f"{sum(own)}/{len(own)}", ha="center", va="center", fontsize=8)
    axes.set_xticks(range(len(channels)), channels)
    axes.set_yticks(range(len(languages)), languages)
    return figure


def _confusion(ran: Sequence[Ran]) -> Figure:
    real = [each for each in ran if each.case.is_complaint]
    causes = sorted({str(each.case.line.cause) for each in real} | {str(said(each)) for each in real})
    counted = Counter((str(each.case.line.cause), str(said(each))) for each in real)
    table = [[counted[meant, found] for found in causes] for meant in causes]
    figure, axes = _canvas(len(causes) + 4, wide=7.0)
    axes.pcolormesh(range(len(causes)), range(len(causes)), table, cmap="Blues", shading="nearest")
    axes.invert_yaxis()
    for (meant, found), count in counted.items():
        axes.text(causes.index(found), causes.index(meant), str(count), ha="center", va="center", fontsize=8)
    axes.set_xticks(range(len(causes)), causes, rotation=40, ha="right")
    axes.set_yticks(range(len(causes)), causes)
    return figure


def _faults(ran: Sequence[Ran]) -> Figure:
    kinds = Counter(re.sub(r"\(.*|:words.*", "", fault) for each in ran for fault in faults_of(each))
    most = kinds.most_common(20)[::-1]
    figure, axes = _canvas(max(1, len(most)))
    axes.barh([name for name, _ in most], [count for _, count in most], color=GREY)
    axes.set_xlabel("cases")
    return figure


def _times(timed: Sequence[float]) -> Figure:
    figure, axes = _canvas(8, wide=6.0)
    axes.hist(timed, bins=min(30, len(timed)), color=GREY)
    axes.set_xlabel("ms")
    axes.set_ylabel("cases")
    return figure


def _share(own: Sequence[bool]) -> float:
    return sum(own) / len(own) if own else 0.5


def _canvas(rows: int, *, wide: float = _WIDE) -> tuple[Figure, Any]:
    from matplotlib.figure import Figure

    figure = Figure(figsize=(wide, 0.8 + _ROW * rows), layout="constrained")
    axes = figure.subplots()
    axes.tick_params(labelsize=8)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    return figure, axes


def _svg(figure: Figure) -> str:
    """The drawing alone: letters stay letters, and the same run draws the same bytes."""
    import matplotlib as mpl

    out = StringIO()
    with mpl.rc_context({"svg.fonttype": "none", "svg.hashsalt": "gate", "font.family": "sans-serif"}):
        figure.savefig(out, format="svg", metadata={"Date": None, "Creator": None})
    text = out.getvalue()
    drawn = text[text.index("<svg") :]
    return re.sub(r"<metadata>.*?</metadata>", "", drawn, flags=re.DOTALL)
