"""Lengths that follow from strengths, as exact fractions, so that equal paths are found equal."""

from fractions import Fraction


def by_ratio(graph):
    """The graph with length = largest strength / strength on every edge."""
    result = graph.copy()
    exact = {(u, v): Fraction(str(s)) for u, v, s in graph.edges(data="strength")}
    largest = max(exact.values(), default=1)
    for (u, v), strength in exact.items():
        result[u][v]["length"] = largest / strength
    return result
