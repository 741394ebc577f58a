import CoalitionModel
import Foundation
import Graphs
import NetworkAnalysis
import NetworkFormats
import Recommendations
import TestSupport

/// The networks that the tests of this folder share.
enum Samples {
  /// The network of Groningen, as the file describes it.
  static func groningen() throws -> CoalitionNetwork { try Repository.groningen.get() }

  /// The norm that ships inside, read once.
  static let shippedNorm = Result { try Norm.kansrijkeStart() }

  /// A small norm for a coalition of another kind.
  static let fallPrevention = Result {
    let file = Repository.root.appending(path: "Sources/Assets/Norms/valpreventie.yaml").path
    return try Norm(bytes: try NetworkFormats.bytes(of: file), file: file)
  }

  /// A network of the folder of networks.
  static func network(named name: String) throws -> CoalitionNetwork {
    try Repository.network(name)
  }

  /// Partners as "id type", and ties as "id id".
  static func network(_ partners: [String], _ ties: [String] = []) -> CoalitionNetwork {
    .sample(partners, ties)
  }

  /// A network drawn by lot, of seven types of partner.
  static func random(seed: UInt64) -> CoalitionNetwork {
    let types = ["vsv", "wijkteam", "jgz", "kraamzorg", "welzijn", "gemeente", "huisarts"]
    let graph = Graph.random(nodeCount: 10, edgeCount: 11, seed: seed)
    let partners = (0..<10).map { "p\($0) \(types[$0 % types.count])" }
    return network(partners, graph.edges.map { "p\($0.from.index) p\($0.to.index)" })
  }

  /// Networks of which every tie is recorded, of which nothing is, and between the two.
  static let random: [CoalitionNetwork] = (0..<8).flatMap { seed in
    let network = random(seed: UInt64(seed))
    let surveyed = network.with { network in
      for index in network.partners.indices { network.partners[index].response = .answered }
    }
    return [network, network.with { $0.isComplete = true }, surveyed]
  }
}

extension Samples {
  /// The random networks with roles, levels, contact of once, ties of one person and meetings.
  static let dressed: [CoalitionNetwork] = random.enumerated().map { place, network in
    network.with { network in
      for index in network.ties.indices {
        network.ties[index].isPersonBound = index % 3 == 0 ? true : nil
        network.ties[index].standing = index % 5 == 4 ? .oneOff : .current
        network.ties[index].levels = place % 4 == 0 ? [.administrative] : []
      }
      for index in network.partners.indices where index % 4 == place % 4 {
        var role = Partner.HeldRole(index % 2 == 0 ? .lead : .coordinator)
        role.scope = "Na de zwangerschap"
        network.partners[index].roles = [role]
      }
      let ids = network.partners.map(\.id)
      network.structures = [meeting("x", ids.prefix(4)), meeting("y", ids.prefix(place % 3 + 2))]
      if place % 5 == 1 { network.ties += network.ties.map { Tie(from: "p5", to: $0.from) } }
      network.ties.removeAll { $0.from == $0.to }
    }
  }

  private static func meeting(_ id: String, _ members: some Sequence<String>) -> Structure {
    var meeting = Structure(id: id, name: "Overleg \(id)", kind: .meeting)
    meeting.members = Array(members)
    return meeting
  }
}

extension CoalitionNetwork {
  func with(_ status: PartnerStatus, of id: String) -> CoalitionNetwork {
    with { network in
      for index in network.partners.indices where network.partners[index].id == id {
        network.partners[index].status = status
      }
    }
  }

  /// The same network with its lists in another order.
  func shuffled(seed: UInt64) -> CoalitionNetwork {
    var generator = SplitMix64(seed: seed)
    return with { network in
      network.partners.shuffle(using: &generator)
      network.ties.shuffle(using: &generator)
      network.structures.shuffle(using: &generator)
    }
  }
}
