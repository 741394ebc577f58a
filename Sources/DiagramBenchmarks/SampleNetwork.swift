import CoalitionNetworks

/// Made-up coalitions, the same for the same seed.
enum SampleNetwork {
  /// A network in which partners seek those that have many ties, with about 1.8 ties for each.
  static func network(of count: Int, seed: UInt64) -> CoalitionNetwork {
    var random = SplitMix64(seed: seed)
    func below(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }
    let types = PartnerType.allCases
    var network = CoalitionNetwork(name: "Voorbeeld \(seed)")
    network.partners = (0..<count).map { index in
      let type = types[below(types.count)]
      return Partner(id: "p\(index)", name: "\(type.name(.dutch)) \(index)", type: type)
    }
    var ends = [0]
    for partner in 1..<max(1, count) {
      for _ in 0..<(1 + below(10) / 2 % 3) {
        let other = ends[below(ends.count)]
        guard other != partner else { continue }
        network.ties.append(Tie(from: "p\(partner)", to: "p\(other)"))
        ends += [other, partner]
      }
      ends.append(partner)
    }
    return network
  }
}
