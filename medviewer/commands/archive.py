"""`medviewer archive`: analyse the studies of a whole archive, in several processes."""

from __future__ import annotations

import argparse
import os
import signal
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, fields, replace
from importlib.util import find_spec
from itertools import islice
from multiprocessing import resource_tracker
from pathlib import Path
from typing import TYPE_CHECKING, Any

from medviewer.commands.archive_work import (
    DONE,
    RESULTS,
    Row,
    Task,
    analyse_study,
    is_done,
    left_beside,
    name_of,
    note_lost,
    read_rows,
    studies_in,
)
from medviewer.commands.exit_codes import FAILED, NOTHING
from medviewer.commands.models import add_model_options, choose_package
from medviewer.commands.noting import noting
from medviewer.commands.terminal import (
    TerminalProgress,
    at_least_one,
    check_apart,
    counted,
    given_path,
    make_folder,
    terminal_progress,
)
from medviewer.errors import MedviewerError
from medviewer.library import audit_events
from medviewer.library.audit import AuditTrail
from medviewer.new_folders import remove_empty
from medviewer.safe_write import whole

if TYPE_CHECKING:
    from distributed import Client, Future, LocalCluster

TABLE = "results.parquet"
AHEAD = 3
"""Studies that wait for each worker: enough to keep it busy, few enough to remember."""
EXTRA = "Install it with: pip install 'medviewer[archive]'"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command does and takes."""
    parser.description = (
        "Analyses every study below FOLDER in several processes, here or on the machines of a "
        "Dask cluster that see the same folders. A study is a folder directly in FOLDER, or "
        "--depth levels below, or a ZIP there or above. Stopped at any moment, the same command "
        "goes on where it stopped; a study that fails is told and tried again the next time. "
        f"Writes results/ (JSON, a file a study) and {TABLE} (a row a series)."
    )
    parser.add_argument("folder", type=given_path, metavar="FOLDER", help="the archive")
    parser.add_argument("--out", type=given_path, required=True, help="folder for the results")
    parser.add_argument("--depth", type=at_least_one, default=1, help="default: %(default)s")
    parser.add_argument("--mode", choices=("full", "fast"), default="full")
    parser.add_argument(
        "--workers",
        type=at_least_one,
        default=max(1, (os.cpu_count() or 2) - 1),
        help="default: cores - 1",
    )
    parser.add_argument(
        "--scheduler", metavar="ADDRESS", help="of a Dask cluster, such as tcp://10.0.0.5:8786"
    )
    add_model_options(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Analyse what is not done yet and write the table; 1 when a study failed."""
    if not arguments.folder.is_dir():
        raise MedviewerError(f"There is no folder {arguments.folder}.", "Check the path.")
    need_extra()
    AuditTrail().check_writable()
    archive = arguments.folder.resolve()
    check_apart([arguments.folder], arguments.out)
    package = choose_package("lesion", arguments.model, arguments.models)
    total = sum(1 for _ in studies_in(archive, arguments.depth))
    if total == 0:
        raise MedviewerError(f"There is no study in {archive}.", "Check the folder and --depth.")
    out = arguments.out.resolve()
    task = Task(archive, out, package, arguments.mode)
    made = make_folder(out / DONE)
    made = [*make_folder(out / RESULTS), *made]  # the innermost first
    try:
        return analyse_archive(task, total, arguments)
    finally:
        remove_empty(made)


def analyse_archive(task: Task, total: int, arguments: argparse.Namespace) -> int:
    """Analyse the ``total`` studies into folders that are there, as ``run``."""
    archive, out = task.archive, task.out
    beside = left_beside(archive, arguments.depth)
    if beside:
        print(
            f"medviewer: {counted(beside, 'file', 'files')} beside the studies in "
            f"{arguments.folder} not looked at: a study is a folder or a ZIP.",
            file=sys.stderr,
        )
    studies = studies_in(archive, arguments.depth)
    with (
        # Workers that are killed remove nothing; here it is done when they are gone.
        tempfile.TemporaryDirectory(prefix="medviewer-", ignore_cleanup_errors=True) as unpacked,
        workers(arguments.scheduler, arguments.workers) as client,
        terminal_progress(f"{total} studies") as progress,
    ):
        here = replace(task, unpack_below=None if arguments.scheduler else Path(unpacked))
        failed = analyse_all(client, studies, here, progress, total)
    rows = [
        row
        for study in studies_in(archive, arguments.depth)
        for row in read_rows(out / DONE / f"{name_of(study, task)}.json")
    ]
    write_table(rows, out / TABLE)
    with noting() as trail:
        audit_events.exported(trail, "analysis of an archive", out)
    tell(rows, out)
    if failed:
        return FAILED
    return 0 if any(row.outcome == "analysed" for row in rows) else NOTHING


def need_extra() -> None:
    """Raise MedviewerError where Dask or Arrow are not installed."""
    for name in ("distributed", "pyarrow"):
        if find_spec(name) is None:
            raise MedviewerError(f"This command needs {name}, which is missing.", EXTRA)


@contextmanager
def workers(scheduler: str | None, count: int) -> Iterator[Client]:
    """The cluster at ``scheduler``, or ``count`` processes here that nobody else can reach."""
    from distributed import Client

    if scheduler:
        try:
            cluster = Client(scheduler)
        except (OSError, ValueError) as error:  # a ValueError tells of what is no address
            raise MedviewerError(
                f"The cluster at {scheduler} does not answer: {error}.", "Check --scheduler."
            ) from error
        with cluster as client:
            yield client
        return
    with _processes_here(count) as cluster, Client(cluster) as client:
        yield client


@contextmanager
def _processes_here(count: int) -> Iterator[LocalCluster]:
    """Processes that control-C does not reach, who would each tell at length what it met.

    Here it is held back while they are begun, which goes on in them and in those that replace
    them: they are ended from here.
    """
    from distributed import LocalCluster

    threads = max(1, (os.cpu_count() or 1) // count)
    with ExitStack() as stack:
        if hasattr(signal, "pthread_sigmask"):
            resource_tracker.ensure_running()  # it would let control-C through when it is begun
            before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
            stack.callback(signal.pthread_sigmask, signal.SIG_SETMASK, before)
        cluster = LocalCluster(
            n_workers=count,
            threads_per_worker=1,
            host="127.0.0.1",
            dashboard_address=None,
            # Nothing is shown there, and the usual port is taken where another run is on.
            scheduler_kwargs={"dashboard_address": "127.0.0.1:0"},
            memory_limit=0,
            env={"OMP_NUM_THREADS": str(threads)},
            silence_logs=50,
        )
        held_back = stack.pop_all()
    with cluster:
        held_back.close()
        yield cluster


def analyse_all(
    client: Client, studies: Iterable[Path], task: Task, progress: TerminalProgress, total: int
) -> int:
    """Hand out the studies that are not done; returns how many failed."""
    from distributed import as_completed

    count = max(1, len(client.scheduler_info(n_workers=-1)["workers"]))
    todo = ((place, each) for place, each in enumerate(studies, 1) if not is_done(each, task))
    under_way: dict[Future, Path] = {}
    queue = as_completed()
    failed, handed_out = 0, 0

    def hand_out(most: int) -> None:
        nonlocal handed_out
        for place, study in islice(todo, most):
            handed_out = place
            future = client.submit(analyse_study, study, task, pure=False)
            under_way[future] = study
            queue.add(future)

    hand_out(AHEAD * count)
    while under_way:
        future = next(queue)
        study = under_way.pop(future)
        if future.status == "finished":
            failed += bool(future.result())
        else:  # the worker's process died, several times
            failed += 1
            note_lost(study, str(future.exception()), task)
        future.release()
        hand_out(1)
        ended = handed_out - len(under_way)
        progress.report(ended / total, f"{ended} of {total} studies, {failed} failed")
    return failed


def write_table(rows: list[Row], path: Path) -> None:
    """Write the rows as one Parquet file, columns as in ``Row``.

    Raises
    ------
    MedviewerError
        When it cannot be written.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    kinds = {"int": pa.int64(), "float": pa.float64(), "float | None": pa.float64()}
    schema = pa.schema(
        [(each.name, kinds.get(str(each.type), pa.string())) for each in fields(Row)],
        metadata={"label": "Research use only – not for diagnosis"},
    )
    plain: list[dict[str, Any]] = [asdict(row) for row in rows]
    try:
        with whole(path) as fresh, fresh.open("wb") as file:  # Arrow takes no name of any letters
            pq.write_table(pa.Table.from_pylist(plain, schema), file)
    except OSError as error:
        raise MedviewerError(
            f"{path} cannot be written: {error}.", "Free space on the disk and run it again."
        ) from error


def tell(rows: list[Row], out: Path) -> None:
    """Say what came out, and which studies failed and why."""
    counts = Counter(row.outcome for row in rows)
    words = (
        f"{counts['analysed']} series analysed" if counts["analysed"] else "",
        f"{counts['refused']} series refused" if counts["refused"] else "",
        f"{counted(counts['no picture'], 'study', 'studies')} without a picture"
        if counts["no picture"]
        else "",
        f"{counts['failed']} failed" if counts["failed"] else "",
    )
    print(", ".join(each for each in words if each))
    for row in rows:
        if row.outcome == "failed":
            print(f"medviewer: {row.study}: {row.reason}", file=sys.stderr)
    print(f"Table: {out / TABLE}")
