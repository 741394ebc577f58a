import CoalitionModel
import Graphs
import Wording

/// Networks made in a few words; every partner takes part and every tie exists unless said otherwise.
extension CoalitionNetwork {
  static func sample(
    partners: [Partner], ties: [Tie] = [], structures: [Structure] = []
  ) -> CoalitionNetwork {
    var network = CoalitionNetwork(name: "Voorbeeld")
    network.partners = partners
    network.ties = ties
    network.structures = structures
    return network
  }
}

extension Partner {
  static func sample(
    _ id: String, _ type: PartnerType? = nil, status: PartnerStatus = .involved,
    members: [Partner.ID] = []
  ) -> Partner {
    var partner = Partner(id: id, name: id.uppercased(), type: type)
    partner.status = status
    partner.members = members
    return partner
  }

  static func samples(_ ids: [String]) -> [Partner] { ids.map { sample($0) } }
}

extension Tie {
  static func sample(
    _ from: String, _ to: String, standing: Standing = .current, intensity: Int? = nil
  ) -> Tie {
    var tie = Tie(from: from, to: to)
    tie.standing = standing
    tie.intensity = intensity
    return tie
  }
}

extension Structure {
  static func sample(
    _ id: String, _ members: [Partner.ID], kind: StructureKind? = .meeting,
    standing: Standing = .current, associates: [Partner.ID] = []
  ) -> Structure {
    var structure = Structure(id: id, name: id.uppercased(), kind: kind)
    structure.members = members
    structure.standing = standing
    structure.associates = associates
    return structure
  }
}

extension Projection {
  /// The tied pairs as "a-b", in order.
  var tiedPairs: [String] {
    graph.edges.map { "\(partner(of: $0.from).id)-\(partner(of: $0.to).id)" }.sorted()
  }

  /// What binds each tied pair, as "a-b: names".
  var reasons: [String] {
    grounds.sorted { $0.key < $1.key }.map { pair, grounds in
      "\(pair.first)-\(pair.second): " + grounds.map { $0.name(.dutch) }.joined(separator: ", ")
    }
  }
}
