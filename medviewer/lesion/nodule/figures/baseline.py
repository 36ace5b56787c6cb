"""How far size and the readers' own attributes go, without a picture, over the same folds.

The diameter comes from the readers' outlines and the attributes from the readers who also
gave the label: no program has these inputs. The figures say what the network's are worth.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from medviewer.learning.bootstrap import bootstrap
from medviewer.lesion.nodule.figures.metrics import auroc
from medviewer.lesion.nodule.ratings import ATTRIBUTES
from medviewer.lesion.nodule.training.cases import LABELS, Nodule


def baselines(nodules: Sequence[Nodule]) -> dict[str, str]:
    """AUROC of logistic regressions, each fold predicted by a fit on the others."""
    clear = [
        one for one in nodules if one.label in LABELS and one.diameter_mm and one.fold is not None
    ]
    if len({one.fold for one in clear}) < 2:
        return {}
    size = np.log(np.array([one.diameter_mm for one in clear], dtype=np.float64))[:, None]
    attributes = np.array(
        [[np.mean(one.ratings[each.name] or (np.nan,)) for each in ATTRIBUTES] for one in clear]
    )
    attributes = np.where(np.isnan(attributes), np.nanmean(attributes, axis=0), attributes)
    return {
        "AUROC of the readers' diameter alone": _measure(clear, size),
        "AUROC of the readers' diameter and attributes": _measure(
            clear, np.hstack([size, attributes])
        ),
    }


def _measure(clear: Sequence[Nodule], columns: NDArray[np.float64]) -> str:
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    truth = np.array([one.label == LABELS[0] for one in clear])
    folds = np.array([one.fold for one in clear])
    chance = np.zeros(len(clear))
    for fold in np.unique(folds):
        model = make_pipeline(StandardScaler(), LogisticRegression())
        model.fit(columns[folds != fold], truth[folds != fold])
        chance[folds == fold] = model.predict_proba(columns[folds == fold])[:, 1]
    groups = [one.group for one in clear]
    return bootstrap(lambda i: auroc(chance[i], truth[i]), groups).text()
