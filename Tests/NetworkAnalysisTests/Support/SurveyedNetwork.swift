import CoalitionModel

extension Samples {
  /// A ring of ten partners, each tie reported by both ends, of whom the first few answered.
  static func surveyed(answered count: Int, of asked: Int = 10) -> CoalitionNetwork {
    let ids = (0..<asked).map { "\(["m", "s"][$0 % 2])\($0)" }
    var network = network(ids, ids.indices.map { "\(ids[$0]) \(ids[($0 + 1) % asked])" })
    let answering = Set(ids.prefix(count))
    for index in network.partners.indices {
      network.partners[index].response =
        answering.contains(network.partners[index].id) ? .answered : .silent
    }
    for index in network.ties.indices {
      let tie = network.ties[index]
      network.ties[index].reportedBy = [tie.from, tie.to].filter(answering.contains)
    }
    return network
  }
}
