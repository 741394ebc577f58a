import CoalitionModel
import Wording

extension NetworkFormat {
  /// A list of edges with tabs between the columns, as igraph, networkx and R read it.
  ///
  /// It is written with headings. Without headings two names on a line are a tie, and a number after
  /// them is its strength.
  package static let edgeList = NetworkFormat(
    name: "edge-list", fileExtensions: ["tsv", "edges", "edgelist"],
    read: { (bytes, file) throws(InvalidFile) in
      let text = try CharacterEncoding.utf8(of: bytes, file: file)
      if try EdgeList.hasHeadings(text, file: file) {
        return try NetworkFormat.csv.document(from: bytes, file: file)
      }
      var list = EdgeList(file: file)
      let separators = EdgeList.separators(of: text)
      list.read(
        try TextLine.lines(
          of: bytes, file: file, separators: separators, splitsAtSpaces: separators.isEmpty,
          comment: UInt8(ascii: "#")))
      return try list.graph.document(file: file, noted: list.diagnostics)
    },
    write: { (network, language) throws(InvalidFile) in
      let graph = PlainGraph(network, language: language)
      let fields: [Field] = [.direction, .kind, .intensity]
      let headings = ([.from, .to] + fields).map { $0.name(language) }
      let rows = graph.rows(of: fields).map { row in
        row.prefix(2).map { EdgeList.cell($0) } + row.dropFirst(2)
      }
      let text = ([headings] + rows).map { $0.joined(separator: "\t") + "\n" }.joined()
      let ids = Text(nl: "de id's van partners", en: "the ids of partners")
      return WrittenNetwork(
        bytes: Array(text.utf8),
        losses: [ids] + graph.isolateLosses + graph.losses(keepingKinds: true))
    })
}

/// Reads a list of edges that has no headings.
private struct EdgeList {
  private(set) var graph: NumberedGraph
  private(set) var diagnostics: [Diagnostic] = []

  /// A name as a cell; quotes keep `# note` from being taken for a remark.
  static func cell(_ name: String) -> String {
    name.hasPrefix("#") ? "\"\(name)\"" : Escaping.guardedFormula(name)
  }

  init(file: String) {
    graph = NumberedGraph(file: file)
  }

  /// Whether the first line names the two ends of a tie, or the list is one of partners.
  static func hasHeadings(_ text: [UInt8], file: String) throws(InvalidFile) -> Bool {
    let end = text.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.endIndex
    let table = try CSVReader.table(of: Array(text[..<end]), name: "", file: file).table
    return TableHeadings(of: table, as: .ties).isComplete
      || TableHeadings(of: table, as: .partners).isComplete
  }

  /// A tab or comma ends a name when the first line that is no remark has one; else a space does.
  static func separators(of text: [UInt8]) -> Set<UInt8> {
    let lines = text.split { $0 == 0x0A || $0 == 0x0D }
    let first = lines.first { $0.first != UInt8(ascii: "#") } ?? []
    return Set([UInt8(ascii: "\t"), UInt8(ascii: ","), UInt8(ascii: ";")].filter(first.contains))
  }

  /// Reads the lines; which way the ties run is not known, so they run both ways.
  mutating func read(_ lines: [TextLine]) {
    for line in lines {
      guard line.words.count > 1 else {
        _ = graph.node(named: line.words[0].text, at: line.words[0].place)
        continue
      }
      let ends = line.words.prefix(2).map { graph.node(named: $0.text, at: $0.place) }
      graph.addEdge(
        (ends[0], ends[1]), isDirected: false, weight: weight(of: line), at: line.words[0].place)
    }
    if let first = lines.first {
      diagnostics.append(Diagnostic(.noHeadings, at: first.words[0].place))
    }
  }

  /// The number after the two names, also as networkx writes it: `{'weight': 3}`.
  private mutating func weight(of line: TextLine) -> String {
    let rest = line.words.dropFirst(2)
    let words = rest.map { $0.text }.joined(separator: " ")
    if words.hasPrefix("{") {
      return Self.value(of: EdgeWeight.name, in: words)
    }
    guard let word = rest.first, Double(word.text) != nil else {
      if let word = rest.first, !word.text.isEmpty {
        diagnostics.append(Diagnostic(.partNotRead, at: word.place, ["name": Text(word.text)]))
      }
      return ""
    }
    return word.text
  }

  /// The value of a key of `{'weight': 3, 'kind': 1}`; empty when it is not there.
  private static func value(of key: String, in words: String) -> String {
    let (bytes, mark) = (Array(words.utf8), Array("'\(key)':".utf8))
    guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: mark) }) else {
      return ""
    }
    let rest = bytes[(start + mark.count)...].drop { $0 == UInt8(ascii: " ") }
    return String(decoding: rest.prefix { !Array(",} ".utf8).contains($0) }, as: UTF8.self)
  }
}
