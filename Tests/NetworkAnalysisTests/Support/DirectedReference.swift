import CoalitionModel
import Foundation
import Testing

/// A network whose ties have directions, with what networkx and igraph give for every measure.
struct DirectedReference: Decodable, Sendable, CustomTestStringConvertible {
  /// From, to, intensity and direction, as they stand in a file.
  struct WrittenTie: Decodable, Sendable {
    let from: Int
    let to: Int
    let intensity: Int
    let direction: String

    init(from decoder: any Decoder) throws {
      var values = try decoder.unkeyedContainer()
      from = try values.decode(Int.self)
      to = try values.decode(Int.self)
      intensity = try values.decode(Int.self)
      direction = try values.decode(String.self)
    }
  }

  /// The figures of the whole network.
  struct Figures: Decodable, Sendable {
    let density: Double
    let components: Int
    let transitivity: Double
    let diameter: Int
    let averagePathLength: Double
    let centralizationDegree: Double
    let centralizationBetweenness: Double
    let centralizationCloseness: Double?
    let assortativity: Double
    let externalInternal: Double
  }

  let name: String
  let partners: Int
  /// The ties; none for a network outside the repository.
  let ties: [WrittenTie]
  /// The values of each partner by the name of the measure.
  let measures: [String: [Double?]]
  let reciprocity: Double
  let bestModularity: Double
  /// Coordinator, itinerant, gatekeeper, representative and liaison of each partner.
  let roles: [[Int]]
  let figures: Figures

  var testDescription: String { name }

  static let all: [DirectedReference] = {
    struct File: Decodable {
      let networks: [DirectedReference]
    }
    let file = Bundle.module.url(
      forResource: "directions", withExtension: "json", subdirectory: "ReferenceValues")
    let data = file.flatMap { try? Data(contentsOf: $0) } ?? Data()
    return (try? JSONDecoder().decode(File.self, from: data))?.networks ?? []
  }()

  /// Those whose ties stand in the file, and those of the folder where it is there.
  static let readable = all.filter { !$0.ties.isEmpty || folder != nil }

  private static let folder = ProcessInfo.processInfo.environment["COALITIEKAART_DATA"].map {
    URL(filePath: $0, directoryHint: .isDirectory)
  }

  /// The network; partner *i* is in domain *i* modulo 3.
  func network() throws -> CoalitionNetwork {
    let letters = ["m", "s", "p"]
    let ids = (0..<partners).map { "\(letters[$0 % 3])\(String(format: "%02d", $0))" }
    var network = Samples.network(ids)
    network.ties =
      try ties.isEmpty
      ? reported(by: ids)
      : ties.map { tie in
        let isBackward = tie.direction == "terug"
        return Self.tie(
          ids[isBackward ? tie.to : tie.from], ids[isBackward ? tie.from : tie.to],
          tie.intensity, isDirected: tie.direction != "wederzijds")
      }
    return network
  }

  private func reported(by ids: [String]) throws -> [Tie] {
    let file = try #require(Self.folder).appending(path: "\(name)/edges.csv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline)
    return lines.dropFirst().compactMap { line in
      let cells = line.split(separator: ",").compactMap { Int($0) }
      return cells.count == 4 && cells[0] != cells[1]
        ? Self.tie(ids[cells[0] - 1], ids[cells[1] - 1], cells[3], isDirected: true) : nil
    }
  }

  private static func tie(
    _ from: String, _ to: String, _ intensity: Int, isDirected: Bool
  ) -> Tie {
    var tie = Tie(from: from, to: to)
    tie.intensity = intensity
    tie.isDirected = isDirected
    return tie
  }
}
