"""All that models said of the series of a study, and which of it is shown."""

from __future__ import annotations

from dataclasses import replace

from medviewer.findings.finding import Provenance, ResultSet


class KeptResults:
    """Of each series, by its key, the results in the order of their runs; one, or none, is shown.

    What is not shown waits to be chosen, and goes nowhere: reports and exports are of what the
    reader sees.
    """

    def __init__(self) -> None:
        self._every: dict[str, list[ResultSet]] = {}
        self._shown: dict[str, ResultSet] = {}

    def take(self, results: ResultSet, instead_of: ResultSet | None = None) -> None:
        """Show these, which stand for ``instead_of``, and for a run that said the same before."""
        known = self._every.get(results.series_key, [])
        others = [each for each in known if each is not instead_of and not _same(each, results)]
        others.append(results)
        self._every[results.series_key] = sorted(others, key=lambda one: one.provenance.started)
        self._shown[results.series_key] = results

    def choose(self, results: ResultSet) -> ResultSet:
        """Show what was taken before and says the same, else these; returns what is shown."""
        known = self._every.get(results.series_key, [])
        found = next((each for each in known if _same(each, results)), None)
        if found is None:
            self.take(results)
        else:  # which may have a heat map
            self._shown[results.series_key] = found
        return found or results

    def hide(self, series_key: str) -> None:
        """Show none of a series; they can be chosen again."""
        self._shown.pop(series_key, None)

    def shown(self, series_key: str) -> ResultSet | None:
        """What is shown of a series."""
        return self._shown.get(series_key)

    def all_shown(self) -> list[ResultSet]:
        """What is shown of every series."""
        return list(self._shown.values())

    def of(self, series_key: str) -> tuple[ResultSet, ...]:
        """All of a series, the oldest first."""
        return tuple(self._every.get(series_key, ()))

    def pointed(self, series_key: str) -> ResultSet | None:
        """What a model said of points: what is shown, or else the newest."""
        shown = self._shown.get(series_key)
        if shown is not None and shown.answers:
            return shown
        return next((each for each in reversed(self.of(series_key)) if each.answers), None)

    def forget(self, series_key: str) -> None:
        """Forget all of a series."""
        self._every.pop(series_key, None)
        self._shown.pop(series_key, None)

    def clear(self) -> None:
        """Forget all."""
        self._every.clear()
        self._shown.clear()


def _same(one: ResultSet, other: ResultSet) -> bool:
    """Whether two runs of the same weights in the same mode said the same."""
    return (
        _origin(one.provenance) == _origin(other.provenance)
        and one.gate == other.gate
        and one.findings == other.findings
        and one.answers == other.answers
        and one.sop_instance_uids == other.sop_instance_uids
    )


def _origin(provenance: Provenance) -> Provenance:
    """Without when it was, how long it took and where."""
    return replace(provenance, device="", started="", duration_s=0.0, software="")
