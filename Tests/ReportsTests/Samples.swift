import CoalitionModel
import Foundation
import Graphs
import NetworkAnalysis
import NetworkFormats
import Recommendations
import Reports
import TestSupport
import Wording

/// The networks and reports that the tests of this folder share.
enum Samples {
  static let shippedNorm = Result { try Norm.kansrijkeStart() }

  /// The network of Groningen, as the file describes it.
  static let groningen = Repository.groningen

  /// Partners as "id type", and ties as "id id".
  static func network(_ partners: [String], _ ties: [String] = []) -> CoalitionNetwork {
    .sample(partners, ties)
  }

  /// A row of partners of two domains, each tie reported by those at its ends that answered.
  static func surveyed(answered count: Int, of asked: Int) -> CoalitionNetwork {
    let types = ["verloskundige", "wijkteam"]
    let ids = (0..<asked).map { "p\($0)" }
    let network = network(
      ids.indices.map { "\(ids[$0]) \(types[$0 % 2])" },
      zip(ids, ids.dropFirst()).map { "\($0) \($1)" })
    return network.surveyed(answered: count)
  }

  /// What a report on a network is about.
  static func context(
    _ network: CoalitionNetwork, _ language: Language = .dutch, thorough: Bool = false,
    _ change: (inout AnalysisView) -> Void = { _ in }
  ) throws -> ReportContext {
    let norm = try shippedNorm.get()
    let analysis = Analysis(of: network, requests: norm.requestedTies)
    var context = ReportContext(of: analysis, norm: norm, language: language) { nil }
    if thorough {
      let robustness = Robustness(
        of: analysis, measures: [.degree, .betweenness])
      context.view.robustness = robustness
      context.view.orders = robustness.orders
    }
    change(&context.view)
    return context
  }

  /// Empty, with one partner, small, complete, and real.
  static let all: [CoalitionNetwork] =
    [
      CoalitionNetwork(name: "Leeg"),
      network(["a vsv"]),
      network(["a supportgroep"]),
      network(["a verloskundige", "b wijkteam", "c jgz"], ["a b"]),
      network(["a verloskundige", "b wijkteam", "c jgz"], ["a b", "b c"]).complete,
    ] + [try? groningen.get()].compactMap { $0 }
}

extension CoalitionNetwork {
  /// The same network in which every partner, and the network itself, has a name made up.
  func named(_ name: (Int) -> String) -> CoalitionNetwork {
    with { network in
      network.name = name(0)
      for index in network.partners.indices { network.partners[index].name = name(index + 1) }
    }
  }
}
