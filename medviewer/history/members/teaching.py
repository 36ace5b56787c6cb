"""What a network is taught beside the outcome, so that it leans on no single variable.

Some channels are hidden from a case as if nobody had measured them, and the state after each
step foretells what the next step measures.
"""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from medviewer.history.features.encode import Encoding
from medviewer.history.features.summaries import CLIP, SUMMARIES


def never_measured(
    steps: NDArray[np.float32],
    summaries: NDArray[np.float32],
    hidden: NDArray[np.bool_],
    encoding: Encoding,
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Steps and summaries as they were, had nobody measured the ``hidden`` channels.

    Parameters
    ----------
    steps
        float32 ``[case, step, Encoding.step_width]``.
    summaries
        float32 ``[case, time, …]`` as ``for_network`` gives them.
    hidden
        bool ``[case, channel]``.
    """
    channels, facts = len(encoding.channels), encoding.fact_width + 1
    value, gap = hidden[:, None], slice(2 * channels, 3 * channels)
    steps, summaries = steps.copy(), summaries.copy()
    steps[..., : 2 * channels] *= ~np.concatenate([value, value], axis=-1)
    steps[..., gap] = np.where(value, CLIP, steps[..., gap])
    never = facts + len(SUMMARIES) * channels
    summaries[..., facts:never] *= ~np.tile(value, len(SUMMARIES))
    summaries[..., never:] = np.maximum(summaries[..., never:], value)
    return steps, summaries


def forecast_loss(foretold: Tensor, steps: Tensor) -> Tensor:
    """Mean squared error of the next step's values, where it measures any.

    ``foretold`` is ``[record, step - 1, channel]`` of the values in ``steps``
    ``[record, step, Encoding.step_width]`` after the first.
    """
    channels = foretold.shape[-1]
    value, mask = steps[:, 1:, :channels], steps[:, 1:, channels : 2 * channels]
    squared: Tensor = (foretold - value).square() * mask
    return squared.sum() / torch.clamp(mask.sum(), min=1.0)
