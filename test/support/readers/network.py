"""Reads the exported networks with networkx and pandas at their defaults; prints what each found, as JSON."""
import json
import sys
from pathlib import Path

import networkx
import pandas

folder = Path(sys.argv[1])
ties = pandas.read_csv(folder / "edge-list.csv")
matrix = pandas.read_csv(folder / "csv.csv", index_col=0)
graphs = {
    "json": networkx.node_link_graph(json.loads((folder / "json.json").read_text("utf-8"))),
    "gexf": networkx.read_gexf(folder / "gexf.gexf"),
    "graphml": networkx.read_graphml(folder / "graphml.graphml"),
    "edge-list": networkx.from_pandas_edgelist(ties, edge_attr=True),
}


def found(graph):
    edges = sorted((sorted([a, b]), float(data["weight"])) for a, b, data in graph.edges(data=True))
    return {"directed": graph.is_directed(), "nodes": sorted(graph), "edges": edges}


print(json.dumps({
    "graphs": {name: found(graph) for name, graph in graphs.items()},
    "columns": list(ties.columns),
    "matrix": [int(size) for size in matrix.shape],
    "sum": float(matrix.to_numpy().sum()),
}))
