"""Write the graphs of brain-mr's networks, without weights, for ONNX Runtime.

    python packaging/make_graph.py

Needs `pip install -e .[benchmarks]`. To be run again when ``lesion/networks/center.py`` changes;
the tests of ``lesion/networks/engine.py`` fail until then. The weights stay in the model's package:
the graph names them as the network's ``state_dict`` does, batch normalisation folded in, and says
that they come from outside. Rows and columns may be any multiple of 32.
"""

from __future__ import annotations

import onnx
import torch

from medviewer.lesion.labels import LABELS
from medviewer.lesion.networks.center import NETWORKS, CenterNetwork, Output, fold_batch_norm
from medviewer.lesion.networks.engine import graph_of


def bare(graph: onnx.ModelProto, names: set[str]) -> onnx.ModelProto:
    """``graph`` without the initializers' data of those ``names`` and without comments."""
    for one in graph.graph.initializer:
        if one.name in names:
            size = len(one.raw_data)
            one.ClearField("raw_data")
            one.data_location = onnx.TensorProto.EXTERNAL
            for key, value in (("location", "given"), ("offset", "0"), ("length", str(size))):
                entry = one.external_data.add()
                entry.key, entry.value = key, value
    for node in graph.graph.node:
        node.ClearField("doc_string")
        node.ClearField("metadata_props")
    graph.ClearField("metadata_props")
    graph.graph.ClearField("metadata_props")
    graph.graph.ClearField("value_info")
    return graph


def write(architecture: type[CenterNetwork]) -> None:
    """Export and write the graph of one architecture."""
    network = fold_batch_norm(architecture(len(LABELS)).eval())
    for parameter in network.parameters():  # equal ones would be merged
        torch.nn.init.normal_(parameter)
    side = {axis: 32 * torch.export.Dim(f"cells{axis}", min=2, max=64) for axis in (2, 3)}
    made = torch.onnx.export(
        network,
        (torch.zeros(1, 1, 128, 128),),
        input_names=["picture"],
        output_names=list(Output._fields),
        dynamic_shapes=(side,),
        dynamo=True,
        verbose=False,
    )
    if made is None:
        raise SystemExit("torch.onnx made no graph")
    graph = bare(made.model_proto, set(network.state_dict()))
    path = graph_of(architecture)
    path.write_bytes(graph.SerializeToString())
    print(f"{path}: {path.stat().st_size} bytes")


def main() -> None:
    """Write all of them."""
    for architecture in NETWORKS.values():
        write(architecture)


if __name__ == "__main__":
    main()
