import CoalitionNetworks
import Foundation

/// Finds out how often what is shown of a survey is true when some of the partners keep silent.
///
/// Run with `swift run -c release SurveyBenchmarks [FOLDER] [DRAWS]`; the folder holds the seven rescue
/// networks (a folder `emon_…` each, with `nodes.csv` and `edges.csv`) and is that of
/// `COALITIEKAART_DATA` when it is not named. It prints the table of `SilenceExperiment.md`, the article
/// of NetworkAnalysis that tells what it means.
@main
struct SurveyBenchmarks {
  static func main() throws {
    let words = Array(CommandLine.arguments.dropFirst())
    let numbers = words.compactMap { Int($0) }
    let named = words.first { Int($0) == nil }
    guard let folder = named ?? ProcessInfo.processInfo.environment["COALITIEKAART_DATA"] else {
      return print("name the folder of the networks, or set COALITIEKAART_DATA")
    }
    let surveys = try FullSurvey.all(in: URL(filePath: folder, directoryHint: .isDirectory))
    guard !surveys.isEmpty else { return print("no networks emon_… in \(folder)") }
    print(SilenceExperiment(of: surveys, draws: numbers.first ?? 300).table)
  }
}

/// A network of which every organization said with whom it worked.
struct FullSurvey {
  /// The network, each tie reported by the partner that it starts from.
  let network: CoalitionNetwork
  /// What may be told of it.
  let claims: Claims

  /// The networks of a folder, by name.
  static func all(in folder: URL) throws -> [FullSurvey] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasPrefix("emon_") }
      .map { try FullSurvey(name: $0, folder.appending(path: $0)) }
  }

  private init(name: String, _ folder: URL) throws {
    var network = CoalitionNetwork(name: name)
    let nodes = try Self.rows(of: folder.appending(path: "nodes.csv"))
    let sectors = nodes.map { $0.last ?? "" }
    let domains = Self.domains(of: sectors)
    network.partners = zip(nodes, sectors).map { row, sector in
      var partner = Partner(id: row[0], name: row[0])
      partner.statedDomain = domains[sector]
      partner.response = .answered
      return partner
    }
    network.ties = try Self.rows(of: folder.appending(path: "edges.csv"))
      .filter { $0[0] != $0[1] }
      .map { row in
        var tie = Tie(from: row[0], to: row[1])
        tie.reportedBy = [row[0]]
        return tie
      }
    self.network = network
    claims = Claims(of: Analysis(of: network))
  }

  /// The two largest sectors stand for care and the social domain, the others for other domains.
  private static func domains(of sectors: [String]) -> [String: Domain] {
    let order: [Domain] = [.medical, .social, .municipality, .publicHealth, .informal, .knowledge]
    let sizes = Dictionary(grouping: sectors) { $0 }.mapValues { $0.count }
    let bySize = sizes.keys.sorted { (sizes[$1] ?? 0, $0) < (sizes[$0] ?? 0, $1) }
    return Dictionary(uniqueKeysWithValues: zip(bySize, order))
  }

  /// The rows of a table below its heading, without quotation marks.
  private static func rows(of file: URL) throws -> [[String]] {
    try String(contentsOf: file, encoding: .utf8).split { $0.isNewline }.dropFirst().map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map { cell in
        cell.filter { $0 != "\"" }
      }
    }
  }

  /// The network when some of the partners keep silent: what they reported is not known.
  func without(_ silent: Set<Partner.ID>) -> CoalitionNetwork {
    var network = network
    for place in network.partners.indices where silent.contains(network.partners[place].id) {
      network.partners[place].response = .silent
    }
    network.ties.removeAll { !silent.isDisjoint(with: $0.reportedBy) }
    return network
  }
}
