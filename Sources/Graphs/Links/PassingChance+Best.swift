extension PassingChance {
  /// The edges that together bring most, chosen from some pairs.
  ///
  /// ## Definition
  /// Pairs are added one by one, each time the one that adds most to the mean; then single pairs are
  /// exchanged for others, each time the exchange that adds most, while that helps. Of equal pairs
  /// the first in the list is taken.
  ///
  /// - Parameters:
  ///   - count: The number of edges at most.
  ///   - candidates: The pairs to choose from.
  ///   - perNode: The number of new edges of one node at most.
  /// - Returns: The chosen pairs, those that add most after the ones before them first; fewer than
  ///   `count` where no other pair adds anything or may be chosen.
  /// - Complexity: O(*k* · *c* · *d*) for *k* of *c* pairs of nodes with *d* neighbors, and as much
  ///   for each round of exchanges.
  ///
  /// ## Source
  /// Nemhauser, Wolsey and Fisher (1978), doi:10.1007/BF01588971, for greedy choice with exchanges. This
  /// mean is not submodular, so that their bound does not hold; against all sets of two pairs it is
  /// tested to be exact on small graphs.
  package func best(
    _ count: Int, of candidates: [NodePair], perNode: Int = .max
  ) -> [NodePair] {
    let chosen = extended([], to: count, from: candidates, perNode: perNode)
    return inOrder(exchanging(chosen, from: candidates, perNode: perNode))
  }

  private func adding(_ pairs: [NodePair]) -> PassingChance {
    var copy = self
    for pair in pairs { copy.add(pair) }
    return copy
  }

  private func extended(
    _ start: [NodePair], to count: Int, from candidates: [NodePair], perNode: Int
  ) -> [NodePair] {
    var (chosen, reach) = (start, adding(start))
    while chosen.count < count,
      let next = reach.bestSingle(beside: chosen, from: candidates, perNode: perNode)
    {
      chosen.append(next.pair)
      reach.add(next.pair)
    }
    return chosen
  }

  private func exchanging(
    _ start: [NodePair], from candidates: [NodePair], perNode: Int
  ) -> [NodePair] {
    var chosen = start
    while true {
      var best: (place: Int, pair: NodePair)?
      var most = (adding(chosen).mean ?? 0) + 1e-12
      for place in chosen.indices {
        var others = chosen
        others.remove(at: place)
        let rest = adding(others)
        guard let next = rest.bestSingle(beside: others, from: candidates, perNode: perNode),
          let mean = rest.mean, mean + next.gain > most
        else { continue }
        (best, most) = ((place, next.pair), mean + next.gain)
      }
      guard let best else { return chosen }
      chosen[best.place] = best.pair
    }
  }

  /// The pair that adds most to what is there; of equal ones the first.
  private func bestSingle(
    beside chosen: [NodePair], from candidates: [NodePair], perNode: Int
  ) -> (pair: NodePair, gain: Double)? {
    var uses: [Graph.Node: Int] = [:]
    for node in chosen.flatMap({ [$0.first, $0.second] }) { uses[node, default: 0] += 1 }
    var best: (pair: NodePair, gain: Double)?
    for pair in candidates {
      guard uses[pair.first, default: 0] < perNode, uses[pair.second, default: 0] < perNode
      else { continue }
      let gain = gain(of: pair)
      if gain > (best?.gain ?? 0) + 1e-12 { best = (pair, gain) }
    }
    return best
  }

  /// The pairs in the order in which each adds most after those before it.
  private func inOrder(_ pairs: [NodePair]) -> [NodePair] {
    extended([], to: pairs.count, from: pairs.sorted(), perNode: .max)
  }
}
