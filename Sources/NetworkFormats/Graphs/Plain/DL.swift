import CoalitionModel
import Wording

extension NetworkFormat {
  /// The format DL of UCINET as a list of edges.
  ///
  /// Partners go under their ids, since DL has no room for names with spaces. Every tie runs one way
  /// in DL: a mutual tie stands there and back, and is read so. Of several ties between two partners
  /// the strongest goes along.
  ///
  /// Source: Borgatti, Everett and Freeman, UCINET 6 for Windows, User's Guide (2002), "Data
  /// language".
  package static let dlEdgeList = dl("dl-edge-list") { (graph, ties) throws(InvalidFile) in
    ties.text(of: graph.ids, format: "edgelist1", data: ties.list)
  }

  /// The format DL of UCINET as a full matrix, with a row and a column for every partner.
  package static let dlMatrix = dl("dl-matrix") { (graph, ties) throws(InvalidFile) in
    let count = graph.ids.count
    guard count <= DLTies.mostInMatrix else {
      throw InvalidFile([
        Diagnostic(.matrixTooLarge, at: Place(file: "dl"), ["count": Text("\(count)")])
      ])
    }
    return ties.text(of: graph.ids, format: "fullmatrix", data: ties.matrix(count))
  }

  /// One of the layouts of DL, of which both are read.
  private static func dl(
    _ name: String,
    text: @escaping @Sendable (PlainGraph, DLTies) throws(InvalidFile) -> String
  ) -> NetworkFormat {
    NetworkFormat(
      name: name, fileExtensions: ["dl"],
      read: CharacterEncoding.mending { (bytes, file) throws(InvalidFile) in
        let lines = try TextLine.lines(of: bytes, file: file, separators: [UInt8(ascii: ",")])
        var header = DLHeader(file: file)
        let data = try header.read(lines)
        var reader = DLReader(header)
        reader.read(data)
        return try reader.graph.document(noted: header.diagnostics + reader.diagnostics)
      },
      write: { (network, language) throws(InvalidFile) in
        let graph = PlainGraph(network, language: language)
        let ties = DLTies(graph)
        return WrittenNetwork(
          bytes: Array(try text(graph, ties).utf8), losses: graph.losses() + ties.losses)
      })
  }
}

/// The ties of a network as DL knows them: one value for every ordered pair.
private struct DLTies {
  /// The most partners of whom a matrix is written.
  static let mostInMatrix = 2_000

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
  static func labels(of ids: [String]) -> [String] {
    let plain = ids.map { id in
      let marks = id.contains { $0.isWhitespace || ",\"':=".contains($0) }
      let code = marks ? Spelling.code(for: id) : id
      return code.isEmpty ? "partner" : code
    }
    var seen: [String: Int] = [:]
    return plain.map { label in
      seen[Spelling.folded(label), default: 0] += 1
      let count = seen[Spelling.folded(label)] ?? 1
      return count == 1 ? label : "\(label)-\(count)"
    }
  }

  /// The whole file, with the data in one of the layouts; quotes tell a label from the number of one.
  func text(of ids: [String], format: String, data: [String]) -> String {
    let header = ["dl n=\(ids.count)", "format = \(format)", "labels:"]
    let labels = Self.labels(of: ids).map { Int($0) == nil ? $0 : "\"\($0)\"" }
    let lines = header + labels + ["data:"] + data
    return lines.joined(separator: "\n") + "\n"
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
