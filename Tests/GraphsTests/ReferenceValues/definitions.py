"""Measures worked out to the letter of their definitions with numpy, on small dense matrices."""

import math

import networkx as nx
import numpy as np


def matrix(graph, weight):
    """Row u, column v: what the edge from u to v counts for."""
    return nx.to_numpy_array(graph, nodelist=range(len(graph)), weight=weight)


def eigenvector(graph, weight):
    """The left eigenvector of the largest eigenvalue, largest entry 1.

    Parts of an undirected graph that share the largest eigenvalue each get theirs. None where such
    parts of a directed graph have no one eigenvector between them.
    """
    w, n = matrix(graph, weight), len(graph)
    directed = graph.is_directed()
    find = nx.strongly_connected_components if directed else nx.connected_components
    parts = [sorted(part) for part in find(graph)]
    radius = [max(abs(np.linalg.eigvals(w[np.ix_(part, part)]))) for part in parts]
    largest = max(radius, default=0)
    if largest < 1e-12:
        return [0.0] * n
    top = [part for part, r in zip(parts, radius) if r > largest * (1 - 1e-9)]
    if directed:
        if len(top) > 1:
            return None
        eigenvalues, vectors = np.linalg.eig(w.T)
        x = vectors[:, np.argmin(abs(eigenvalues - largest))].real
        x = abs(x) / max(abs(x))
        return [value if value > 1e-12 else 0.0 for value in x]
    result = np.zeros(n)
    for part in top:
        x = abs(np.linalg.eigh(w[np.ix_(part, part)])[1][:, -1])
        result[part] = x / max(x)
    return result.tolist()


def clustering_by_strength(graph):
    """Barrat and others: each triangle counts for the mean strength of its two edges at the node."""
    result = []
    for v in range(len(graph)):
        around = sorted(graph[v])
        s = sum(graph[v][j]["strength"] for j in around)
        if len(around) < 2:
            result.append(None)
            continue
        closed = sum(
            graph[v][j]["strength"] + graph[v][k]["strength"]
            for j in around for k in around if j < k and graph.has_edge(j, k))
        result.append(closed / (s * (len(around) - 1)))
    return result


def effective_size(graph, weight):
    """Burt: sum over j of 1 - sum over q of p(i, q) m(j, q); checked with networkx."""
    a = matrix(graph, weight)
    a = a + a.T
    result = []
    for i in range(len(graph)):
        around = np.flatnonzero(a[i])
        if len(around) == 0:
            result.append(None)
            continue
        p = a[i] / a[i].sum()
        result.append(float(sum(1 - sum(p[q] * a[j, q] / a[j].max() for q in around) for j in around)))
    # Asked for given nodes, since for all nodes at once version 3.6.1 divides by the maximum of q.
    theirs = nx.effective_size(graph, nodes=list(graph), weight=weight)
    for mine, other in zip(result, (theirs[v] for v in range(len(graph)))):
        assert math.isnan(other) or abs(mine - other) < 1e-9, (mine, other)
    return result
