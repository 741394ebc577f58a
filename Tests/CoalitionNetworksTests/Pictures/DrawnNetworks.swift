import CoalitionNetworks
import Foundation
import TestSupport
import Testing

/// The networks of the repository, each with its overview drawn once for all tests.
struct DrawnNetwork: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let network: CoalitionNetwork
  let diagram: Diagram

  static let networks = Repository.networks.compactMap { path in
    (try? NetworkFormats.network(at: path).network).map { (URL(filePath: path), $0) }
  }

  /// Every network as it is.
  static let all = networks.map { path, network in
    DrawnNetwork(path.lastPathComponent, network, of: network)
  }

  /// Every network with its names hidden; `network` has them still.
  static let anonymous = networks.map { path, network in
    DrawnNetwork(path.lastPathComponent, network, of: network.anonymous(.dutch))
  }

  private init(_ name: String, _ network: CoalitionNetwork, of drawn: CoalitionNetwork) {
    testDescription = name
    self.network = network
    diagram = View.overview.diagram(of: Analysis(of: drawn), DrawnNetwork.options(for: drawn))
  }

  /// The options as the command line sets them.
  static func options(for network: CoalitionNetwork) -> DiagramOptions {
    let analysis = Analysis(of: network)
    var options = DiagramOptions()
    options.description = "\(analysis.figures.partnerCount) partners."
    options.links = analysis.missingTies.numbered.enumerated().map { index, link in
      DiagramOptions.NumberedLink(number: index + 1, first: link.first.id, second: link.second.id)
    }
    return options
  }
}
