import CoalitionModel
import Foundation
import Graphs
import NetworkAnalysis
import NetworkFormats
import TestSupport

/// The networks that the tests of this folder share.
enum Samples {
  /// The network of Groningen, as the file describes it.
  static func groningen() throws -> CoalitionNetwork { try Repository.groningen.get() }

  /// Partners of which the first letter tells the domain, and ties written as "m1 s1".
  static func network(_ partners: [String], _ ties: [String] = []) -> CoalitionNetwork {
    CoalitionNetwork.sample([], ties).with { $0.partners = partners.map { partner($0) } }
  }

  static func partner(_ id: String) -> Partner {
    let domains: [Character: Domain] = [
      "m": .medical, "s": .social, "p": .publicHealth, "g": .municipality, "i": .informal,
    ]
    var partner = Partner(id: id, name: id.uppercased())
    partner.statedDomain = id.first.flatMap { domains[$0] }
    return partner
  }

  /// A ring of ten partners, each tie reported by both ends, of whom the first few answered.
  static func surveyed(answered count: Int, of asked: Int = 10) -> CoalitionNetwork {
    let ids = (0..<asked).map { "\(["m", "s"][$0 % 2])\($0)" }
    let ties = ids.indices.map { "\(ids[$0]) \(ids[($0 + 1) % asked])" }
    return network(ids, ties).surveyed(answered: count)
  }

  /// A network drawn by lot: of three partners one is medical, one social and one of public health.
  static func random(partners: Int, ties: Int, seed: UInt64) -> CoalitionNetwork {
    let graph = Graph.random(nodeCount: partners, edgeCount: ties, seed: seed)
    let letters = ["m", "s", "p"]
    let ids = (0..<partners).map { "\(letters[$0 % 3])\($0)" }
    return network(ids, graph.edges.map { "\(ids[$0.from.index]) \(ids[$0.to.index])" })
  }
}

/// A small and a denser network for each of some seeds.
let randomNetworks: [CoalitionNetwork] = (0..<12).flatMap { seed in
  [
    Samples.random(partners: 8, ties: 9, seed: UInt64(seed)),
    Samples.random(partners: 10, ties: 18, seed: UInt64(100 + seed)),
  ]
}
