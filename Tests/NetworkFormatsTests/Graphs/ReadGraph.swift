import CoalitionModel
import Testing
import Wording

@testable import NetworkFormats

/// What one of the formats makes of a text, in lines that can be compared.
struct ReadGraph {
  private static let formats: [String: NetworkFormat] = [
    "net": .pajek, "dl": .dlEdgeList, "tsv": .edgeList, "edges": .edgeList, "gexf": .gexf,
    "graphml": .graphML,
  ]

  /// The names of partners.
  private(set) var partners: [String] = []
  /// `A - B 3 overleg` for a mutual tie, `A > B` for one that runs one way, in alphabetical order.
  private(set) var ties: [String] = []
  /// `Kernteam: A, B` for a structure and its members.
  private(set) var structures: [String] = []
  /// The network; `nil` when it was refused.
  private(set) var network: CoalitionNetwork?
  /// Doubts and mistakes in English, each with its place.
  private(set) var warnings: [String] = []
  private(set) var errors: [String] = []

  init(_ text: String, _ fileExtension: String) throws {
    try self.init(Array(text.utf8), fileExtension)
  }

  init(_ bytes: [UInt8], _ fileExtension: String) throws {
    let format = try #require(Self.formats[fileExtension])
    do throws(InvalidFile) {
      let read = try format.network(from: bytes, file: "a." + fileExtension)
      network = read.network
      warnings = read.warnings.map { $0.line(.english) }
      describe(read.network)
    } catch {
      errors = error.diagnostics.filter { $0.severity == .error }.map { $0.line(.english) }
    }
  }

  /// Whether a warning says something.
  func warns(_ words: String) -> Bool { warnings.contains { $0.holds(words) } }

  private mutating func describe(_ network: CoalitionNetwork) {
    partners = network.partners.map(\.name)
    let pairs = network.partners.map { ($0.id, $0.name) }
    let names = Dictionary(uniqueKeysWithValues: pairs)
    ties = network.ties.map { tie in
      let ends = [tie.from, tie.to].map { names[$0] ?? "?" }
      let order = tie.isDirected ? ends : ends.sorted()
      let standing = tie.standing == .current ? "" : " " + tie.standing.code
      return "\(order[0]) \(tie.isDirected ? ">" : "-") \(order[1])"
        + (tie.intensity.map { " \($0)" } ?? "") + (tie.kind.map { " \($0.code)" } ?? "") + standing
    }.sorted()
    structures = network.structures.map { structure in
      "\(structure.name): " + structure.members.map { names[$0] ?? "?" }.joined(separator: ", ")
    }
  }
}
