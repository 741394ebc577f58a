package import CoalitionModel
package import Wording

/// The format DL of UCINET: a list of edges, or a full matrix.
///
/// Partners go under their ids, since DL has no room for names with spaces. Every tie runs one way
/// in DL: a mutual tie stands there and back, and is read so. Of several ties between two partners
/// the strongest goes along.
///
/// Source: Borgatti, Everett and Freeman, UCINET 6 for Windows, User's Guide (2002), "Data
/// language".
package struct DLFormat: ReadableNetworkFormat, WritableNetworkFormat {
  /// How ties are written.
  package enum Layout: String, Sendable, CaseIterable {
    /// One line for each.
    case edgeList = "edge-list"
    /// A row and a column for every partner.
    case matrix
  }

  private let layout: Layout

  /// Creates the format with one of its layouts; all are read.
  package init(_ layout: Layout = .edgeList) {
    self.layout = layout
  }

  package var name: String { "dl-\(layout.rawValue)" }

  package let fileExtensions = ["dl"]

  /// The most partners of whom a matrix is written.
  static let mostInMatrix = 2_000

  package func document(from bytes: [UInt8], file: String) throws(InvalidFile) -> NetworkDocument {
    var parser = DLParser(file: file)
    let lines = try TextLine.lines(of: bytes, file: file, separators: [UInt8(ascii: ",")])
    try parser.parse(lines)
    return try GraphTables.document(
      of: parser.builder.graph, file: file, noted: parser.diagnostics + parser.builder.diagnostics)
  }

  package func bytes(of network: CoalitionNetwork, language: Language) throws -> WrittenNetwork {
    let graph = PlainGraph(network, language: language)
    let ties = DLTies(graph)
    let count = network.partners.count
    if layout == .matrix, count > Self.mostInMatrix {
      throw InvalidFile([.matrixTooLarge(count)])
    }
    let lines =
      [
        "dl n=\(count)", "format = \(layout == .matrix ? "fullmatrix" : "edgelist1")", "labels:",
      ] + DLTies.labels(of: network) + ["data:"]
      + (layout == .matrix ? ties.matrix(count) : ties.list)
    return WrittenNetwork(
      bytes: Array((lines.joined(separator: "\n") + "\n").utf8),
      losses: graph.losses() + ties.losses)
  }
}

/// The ties of a network as DL knows them: one value for every ordered pair.
struct DLTies {
  private var strengths: [[Int]: Int] = [:]
  private var isJoined = false
  private var hasZero = false

  init(_ graph: PlainGraph) {
    var isSeen: Set<[Int]> = []
    for tie in graph.ties {
      let strength = Int(tie.strength) ?? 1
      if strength == 0 {
        hasZero = true
        continue
      }
      let pairs =
        tie.isDirected ? [[tie.from, tie.to]] : [[tie.from, tie.to], [tie.to, tie.from]]
      if !isSeen.insert([min(tie.from, tie.to), max(tie.from, tie.to)]).inserted {
        isJoined = true
      }
      for pair in pairs { strengths[pair] = max(strengths[pair] ?? 0, strength) }
    }
  }

  /// A label of each partner: its id, without marks that end a label.
  static func labels(of network: CoalitionNetwork) -> [String] {
    let plain = network.partners.map { partner in
      let marks = partner.id.contains { $0.isWhitespace || ",\"':=".contains($0) }
      let code = marks ? Spelling.code(for: partner.id) : partner.id
      return code.isEmpty ? "partner" : code
    }
    var seen: [String: Int] = [:]
    return plain.map { label in
      seen[Spelling.folded(label), default: 0] += 1
      let count = seen[Spelling.folded(label)] ?? 1
      return count == 1 ? label : "\(label)-\(count)"
    }
  }

  /// A line for every pair, in the order of the partners.
  var list: [String] {
    strengths.keys.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }
      .map { "\($0[0]) \($0[1]) \(strengths[$0] ?? 1)" }
  }

  /// A row for every partner.
  func matrix(_ count: Int) -> [String] {
    (0..<count).map { row in
      (0..<count).map { "\(strengths[[row + 1, $0 + 1]] ?? 0)" }.joined(separator: " ")
    }
  }

  var losses: [Text] {
    var losses = [Text(nl: "de namen van partners", en: "the names of partners")]
    if isJoined {
      losses.append(
        Text(
          nl: "van meer verbindingen tussen twee partners gaat de sterkste mee",
          en: "of several ties between two partners the strongest goes along"))
    }
    if hasZero {
      losses.append(
        Text(nl: "verbindingen met sterkte 0", en: "ties of strength 0"))
    }
    return losses
  }
}
