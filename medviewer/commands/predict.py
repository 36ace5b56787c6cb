"""`medviewer predict`: what the models say about patients' histories, without a window."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from medviewer.commands.exit_codes import NOTHING
from medviewer.commands.models import add_folder_option, folders, tell_refused
from medviewer.commands.noting import noting
from medviewer.commands.terminal import given_path, output_folder, terminal_progress
from medviewer.errors import MedviewerError
from medviewer.findings.words import LABEL
from medviewer.history.choose import choose, history_packages
from medviewer.history.records.read import read_history
from medviewer.history.records.record import Prediction, Record, RiskCurve
from medviewer.library import audit_events
from medviewer.library.audit import AuditTrail
from medviewer.report.study_report import risk_words
from medviewer.safe_write import write_whole


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command does and takes."""
    parser.description = (
        "Reads a history (resources/history_template/README.md says how it is "
        "written) and writes predictions.json (docs/results-json.md): the risk at each time, "
        "with what drove it."
    )
    parser.add_argument(
        "history",
        type=given_path,
        help="CSV file, folder with events.csv and patients.csv, or FHIR Bundle (NAME.json)",
    )
    parser.add_argument(
        "--mapping",
        type=given_path,
        help="CSV file that says what the history's columns and variables are called here "
        "(default: NAME.mapping.csv beside it)",
    )
    parser.add_argument("--out", type=given_path, required=True, help="folder for the predictions")
    parser.add_argument("--explain", action="store_true", help="also print what drove the risk")
    parser.add_argument(
        "--run-anyway", action="store_true", help="predict even what the gate refuses; recorded"
    )
    parser.add_argument(
        "--model", help="name of the model (default: the first that was made for such a history)"
    )
    add_folder_option(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Predict, write the predictions, and say in a few lines what came out."""
    AuditTrail().check_writable()
    with output_folder(arguments.out) as out:
        return predict_into(out, arguments)


def predict_into(out: Path, arguments: argparse.Namespace) -> int:
    """Predict, and write the predictions into ``out``; says what came out."""
    from medviewer.history.predict import predict

    packages = history_packages(folders(arguments.models))
    tell_refused(arguments.models)
    records = read_history(arguments.history, arguments.mapping)
    predictions = []
    with terminal_progress("Predicting") as progress:
        for number, record in enumerate(records):
            package = choose(record, packages, arguments.model or "")
            predictions.append(predict(record, package, run_anyway=arguments.run_anyway))
            progress.report((number + 1) / len(records))
    path = out / "predictions.json"
    write_predictions(path, records, predictions)  # first: nobody may read what is printed
    note_in_trail(records, predictions, path)
    for record, prediction in zip(records, predictions, strict=True):
        print_prediction(record, prediction, arguments.explain)
    print(f"Predictions: {path}")
    return 0 if any(prediction.curves for prediction in predictions) else NOTHING


def note_in_trail(records: tuple[Record, ...], predictions: list[Prediction], path: Path) -> None:
    """Write into the audit trail what was predicted, and where it went."""
    with noting() as trail:
        for record, prediction in zip(records, predictions, strict=True):
            audit_events.predicted(
                trail,
                record.identifier,
                prediction.gate,
                prediction.provenance,
                prediction.newest_risks(),
            )
        audit_events.exported(trail, "predictions as JSON", path)


def print_prediction(record: Record, prediction: Prediction, explain: bool) -> None:
    """Print the newest risk of each outcome, or why there is none."""
    if not prediction.curves:
        model, reasons = prediction.provenance.model, " ".join(prediction.gate.reasons)
        print(f"{record.identifier}: not predicted by {model}. {reasons}")
    for curve in prediction.curves:
        print(f"{record.identifier}: {risk_words(curve)}")
    if prediction.gate.overridden:
        print(f"  Run anyway although refused: {' '.join(prediction.gate.reasons)}")
    for note in record.notes:
        print(f"  Note: {note}")
    if explain and prediction.curves:  # a refusal has been told
        of_curves = [each for curve in prediction.curves for each in curve.why.sentences]
        for sentence in (*of_curves, *prediction.sentences):
            print(f"  {sentence}")


def write_predictions(
    path: Path, records: tuple[Record, ...], predictions: list[Prediction]
) -> None:
    """Write all predictions of one run as JSON.

    Raises
    ------
    MedviewerError
        When the file cannot be written.
    """
    whole = {
        "format": "medviewer-predictions",
        "format_version": 2,
        "label": LABEL,
        "records": [
            plain(record, prediction)
            for record, prediction in zip(records, predictions, strict=True)
        ],
    }
    try:
        write_whole(path, json.dumps(whole, indent=1, ensure_ascii=False) + "\n")
    except OSError as error:
        raise MedviewerError(
            f"{path} cannot be written: {error.strerror}.",
            "Choose another folder, or free space on the disk.",
        ) from error


def plain(record: Record, prediction: Prediction) -> dict[str, Any]:
    """One record's prediction as plain JSON values."""
    return {
        "record": record.identifier,
        "notes": list(record.notes),
        "gate": {
            "accepted": prediction.gate.accepted,
            "overridden": prediction.gate.overridden,
            "rules": [asdict(rule) for rule in prediction.gate.rules],
        },
        "curves": [_curve(curve) for curve in prediction.curves],
        "sentences": list(prediction.sentences),
        "provenance": asdict(prediction.provenance),
    }


def _curve(curve: RiskCurve) -> dict[str, Any]:
    known = {
        key: value.tolist() if hasattr(value, "tolist") else value
        for key, value in vars(curve).items()
        if key != "why"
    }
    return known | {
        "contributions_log_odds": [asdict(each) for each in curve.why.by_variable],
        "sentences": list(curve.why.sentences),
    }
