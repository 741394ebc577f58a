package import CoalitionModel
package import Foundation
import NetworkFormats

/// The files of this repository that tests read.
package enum Repository {
  /// The folder of the repository.
  package static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The paths of the network files, in the order of their names.
  package static let networks: [String] = {
    let folder = root.appending(path: "Networks")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter {
      $0.hasSuffix(".yaml") && !["regions.yaml", "coalities.yaml"].contains($0)
    }
    .sorted()
    .map { folder.appending(path: $0).path }
  }()

  /// The path of the network file of a place.
  package static func path(of place: String) -> String {
    root.appending(path: "Networks/\(place).yaml").path
  }

  /// The network of a place, as its file describes it.
  package static func network(_ place: String) throws -> CoalitionNetwork {
    try NetworkFormats.network(at: path(of: place)).network
  }

  /// The network of Groningen, read once.
  package static let groningen = Result { try network("groningen") }
}

extension CoalitionNetwork {
  /// A network of partners as "id type" (or "id" alone) and ties as "id id".
  package static func sample(_ partners: [String], _ ties: [String] = []) -> CoalitionNetwork {
    var network = CoalitionNetwork(name: "Voorbeeld")
    network.partners = partners.map { words in
      let parts = words.split(separator: " ").map { String($0) }
      let type = parts.count > 1 ? PartnerType(code: parts[1]) : nil
      return Partner(id: parts[0], name: parts[0].uppercased(), type: type)
    }
    network.ties = ties.map { words in
      let ends = words.split(separator: " ").map { String($0) }
      return Tie(from: ends[0], to: ends[1])
    }
    return network
  }

  /// The network with a change.
  package func with(_ change: (inout CoalitionNetwork) -> Void) -> CoalitionNetwork {
    var copy = self
    change(&copy)
    return copy
  }

  /// The network after a survey that the first few partners answered, in which each tie is reported
  /// by those at its ends that answered.
  package func surveyed(answered count: Int) -> CoalitionNetwork {
    let answering = Set(partners.prefix(count).map { $0.id })
    return with { network in
      for index in network.partners.indices {
        let partner = network.partners[index]
        network.partners[index].response = answering.contains(partner.id) ? .answered : .silent
      }
      for index in network.ties.indices {
        let tie = network.ties[index]
        network.ties[index].reportedBy = [tie.from, tie.to].filter { answering.contains($0) }
      }
    }
  }

  /// The network, declared complete.
  package var complete: CoalitionNetwork { with { $0.isComplete = true } }
}

extension Partner {
  /// The partner with a change.
  package func with(_ change: (inout Partner) -> Void) -> Partner {
    var copy = self
    change(&copy)
    return copy
  }
}
