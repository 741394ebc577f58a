"""Writes the graphs to time measures on, the same bytes everywhere: python workloads.py FOLDER.

Every line has two nodes, counted from 0 and the smaller first, and the strength of their edge from 1
to 5. All draws come from SplitMix64.
"""

import bisect
import itertools
import pathlib
import sys

MASK = (1 << 64) - 1


class SplitMix64:
    def __init__(self, seed):
        self.state = seed & MASK

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        mixed = self.state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & MASK
        return mixed ^ (mixed >> 31)

    def below(self, bound):
        return (self.next() * bound) >> 64

    def unit(self):
        return (self.next() >> 11) / (1 << 53)

    def shuffle(self, values):
        for place in range(len(values) - 1, 0, -1):
            other = self.below(place + 1)
            values[place], values[other] = values[other], values[place]

    def one_of(self, values):
        return values[self.below(len(values))]


class Coalitions:
    """Communities of uneven size whose members meet, with bodies that join them and pendants.

    A quarter of the nodes are known through one contact only. The others are dealt over communities;
    within each a tree connects all. Regional bodies meet 3 to 12 communities near each other, national
    ones most; the communities stand in a ring, but for a few that are cut off. Then meetings are held,
    of 3 to 9 members, mostly those who meet often already, until there are enough edges; two who meet
    again have a stronger edge. The numbers of the nodes tell nothing.
    """

    def __init__(self, nodes, edges, communities, seed):
        self.draw = SplitMix64(seed)
        self.count = communities
        self.numbers = list(range(nodes))
        self.draw.shuffle(self.numbers)
        self.node_count = nodes
        core = nodes - int(nodes * 0.25)
        sizes = self.deal(core)
        starts = [0, *itertools.accumulate(sizes)]
        self.members = [list(range(s, s + size)) for s, size in zip(starts, sizes)]
        self.upto = [s + size for s, size in zip(starts, sizes)]
        self.cut_off = {self.draw.below(communities) for _ in range(communities // 200)}
        self.strengths = {}
        # Who met how often: a node stands in its community's list once more for every meeting.
        self.met = [list(members) for members in self.members]
        self.plant_trees()
        self.join_communities(core)
        for pendant in range(core, nodes):
            self.add(pendant, self.draw.one_of(self.met[self.any_community()]))
        while len(self.strengths) < edges:
            self.meet()
        for pair in list(self.strengths)[edges:][::-1]:
            del self.strengths[pair]

    def deal(self, core):
        shares = [1 / (rank + 1) ** 0.6 for rank in range(self.count)]
        total = sum(shares)
        sizes = [max(3, int(core * share / total)) for share in shares]
        while sum(sizes) > core:
            sizes[sizes.index(max(sizes))] -= 1
        place = 0
        while sum(sizes) < core:
            sizes[place % self.count] += 1
            place += 1
        return sizes

    def add(self, first, second):
        pair = sorted((self.numbers[first], self.numbers[second]))
        key = pair[0] * self.node_count + pair[1]
        if pair[0] == pair[1]:
            return
        if key not in self.strengths:
            self.strengths[key] = 1 + self.draw.below(3)
        elif self.strengths[key] < 5:
            self.strengths[key] += 1

    def any_community(self):
        return bisect.bisect_right(self.upto, self.draw.below(self.upto[-1]))

    def plant_trees(self):
        for members, met in zip(self.members, self.met):
            for place in range(1, len(members)):
                if self.draw.unit() < 0.9:
                    other = self.draw.one_of(met)
                    if other == members[place]:
                        other = members[place - 1]
                    self.add(members[place], other)
                    met.append(other)
                else:
                    self.add(members[place], members[place - 1])

    def join_communities(self, core):
        open_ones = [c for c in range(self.count) if c not in self.cut_off]
        for _ in range(max(2, int(core * 0.025))):
            body, first = self.draw.below(core), self.draw.below(self.count)
            for _ in range(3 + self.draw.below(10)):
                community = (first + self.draw.below(8)) % self.count
                if community in self.cut_off:
                    continue
                other = self.draw.one_of(self.met[community])
                if other != body:
                    self.add(body, other)
                    self.met[community].append(other)
        for _ in range(max(1, int(core * 0.0025))):
            body = self.draw.below(core)
            for _ in range(min(400, max(6, int(self.count * 0.6)))):
                other = self.draw.one_of(self.met[self.draw.one_of(open_ones)])
                if other != body:
                    self.add(body, other)
        for community in range(self.count):
            after = (community + 1) % self.count
            if community not in self.cut_off and after not in self.cut_off:
                self.add(self.draw.one_of(self.met[community]), self.draw.one_of(self.met[after]))

    def meet(self):
        community = self.any_community()
        met, members = self.met[community], self.members[community]
        size = 3
        while size < 9 and self.draw.unit() < 0.55:
            size += 1
        present = []
        for _ in range(size):
            one = self.draw.one_of(met if self.draw.unit() < 0.6 else members)
            if one not in present:
                present.append(one)
        if self.draw.unit() < 0.10 and community not in self.cut_off:
            neighbor = (community + 1 + self.draw.below(5)) % self.count
            if neighbor not in self.cut_off:
                guest = self.draw.one_of(self.met[neighbor])
                if guest not in present:
                    present.append(guest)
        for place, one in enumerate(present):
            for other in present[:place]:
                self.add(one, other)
        met.extend(present)


def preferential(nodes, edges, seed):
    """Barabási and Albert: every new node ties with others that already have many edges."""
    draw, per_node, strengths = SplitMix64(seed), edges // nodes, {}
    ends = []
    for node in range(per_node + 1):
        for other in range(node):
            strengths[other * nodes + node] = 1
            ends += [other, node]
    for node in range(per_node + 1, nodes):
        chosen = []
        while len(chosen) < per_node:
            other = draw.one_of(ends)
            if other not in chosen:
                chosen.append(other)
        for other in chosen:
            strengths[other * nodes + node] = 1 + draw.below(5)
            ends += [other, node]
    return strengths


def small_world(nodes, edges, seed):
    """Watts and Strogatz: a ring of neighbors of which one edge in ten leads elsewhere."""
    draw, strengths = SplitMix64(seed), {}
    for node in range(nodes):
        for distance in range(1, edges // nodes + 1):
            other = (node + distance) % nodes
            if draw.unit() < 0.1:
                while True:
                    other = draw.below(nodes)
                    key = min(node, other) * nodes + max(node, other)
                    if node != other and key not in strengths:
                        break
            key = min(node, other) * nodes + max(node, other)
            if key not in strengths:
                strengths[key] = 1 + draw.below(5)
    return strengths


def write(folder, name, nodes, strengths):
    with open(pathlib.Path(folder, f"{name}.tsv"), "w") as file:
        for key in sorted(strengths):
            file.write(f"{key // nodes}\t{key % nodes}\t{strengths[key]}\n")


if __name__ == "__main__":
    to = sys.argv[1]
    write(to, "a60", 60, Coalitions(60, 250, 4, 1).strengths)
    write(to, "b2k", 2_000, Coalitions(2_000, 10_000, 34, 2).strengths)
    write(to, "c20k", 20_000, Coalitions(20_000, 100_000, 342, 3).strengths)
    write(to, "d200k", 200_000, Coalitions(200_000, 1_000_000, 3_420, 4).strengths)
    write(to, "ba20k", 20_000, preferential(20_000, 100_000, 5))
    write(to, "ws20k", 20_000, small_world(20_000, 100_000, 6))
