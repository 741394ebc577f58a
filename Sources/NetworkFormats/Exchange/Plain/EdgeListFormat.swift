package import CoalitionModel
package import Wording

/// A list of edges with tabs between the columns, as igraph, networkx and R read it.
///
/// It is written with headings. Without headings two names on a line are a tie, and a number after
/// them is its strength.
package struct EdgeListFormat: ReadableNetworkFormat, WritableNetworkFormat {
  package let name = "edge-list"
  package let fileExtensions = ["tsv", "edges", "edgelist"]

  /// Creates the format.
  package init() {}

  package func document(from bytes: [UInt8], file: String) throws(InvalidFile) -> NetworkDocument {
    let text = try CSVText.utf8(of: bytes, file: file)
    if try EdgeList.hasHeadings(text, file: file) {
      return try CSVFolderFormat().document(from: bytes, file: file)
    }
    var list = EdgeList(file: file)
    let separators = EdgeList.separators(of: text)
    list.read(
      try TextLine.lines(
        of: bytes, file: file, separators: separators, splitsAtSpaces: separators.isEmpty,
        comment: UInt8(ascii: "#")))
    return try GraphTables.document(
      of: list.builder.graph, file: file, noted: list.diagnostics + list.builder.diagnostics)
  }

  package func bytes(of network: CoalitionNetwork, language: Language) -> WrittenNetwork {
    let graph = PlainGraph(network, language: language)
    let names = graph.names
    let fields: [Field] = [.from, .to, .direction, .kind, .intensity]
    var lines = [fields.map { $0.name(language) }]
    for tie in network.ties {
      let ends = [tie.from, tie.to].map { graph.numbers[$0].map { Self.cell(names[$0 - 1]) } ?? $0 }
      let direction: Direction = tie.isDirected ? .forward : .mutual
      let words = [direction.term, tie.kind?.term].map { term in
        term.map { language == .dutch ? $0.code : $0.englishCode } ?? ""
      }
      lines.append(ends + words + [tie.intensity.map { "\($0)" } ?? ""])
    }
    let text = lines.map { $0.joined(separator: "\t") + "\n" }.joined()
    let ids = Text(nl: "de id's van partners", en: "the ids of partners")
    return WrittenNetwork(
      bytes: Array(text.utf8),
      losses: [ids] + isolateLosses(network)
        + graph.losses(keepingKinds: true))
  }

  /// A name as a cell; quotes keep `# note` from being taken for a remark.
  private static func cell(_ name: String) -> String {
    name.hasPrefix("#") ? "\"\(name)\"" : CSVText.guarded(name)
  }

  private func isolateLosses(_ network: CoalitionNetwork) -> [Text] {
    let tied = Set(network.ties.flatMap { [$0.from, $0.to] })
    let count = network.partners.count { !tied.contains($0.id) }
    guard count > 0 else { return [] }
    return [
      Text(
        nl: "partners zonder verbinding (\(count))", en: "partners without a tie (\(count))")
    ]
  }
}

/// Reads a list of edges that has no headings.
struct EdgeList {
  private(set) var builder: GraphBuilder
  private(set) var diagnostics: [Diagnostic] = []

  init(file: String) {
    builder = GraphBuilder(file: file)
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
        _ = builder.node(named: line.words[0].text, at: line.words[0].place)
        continue
      }
      let ends = line.words.prefix(2).map { builder.node(named: $0.text, at: $0.place) }
      builder.addEdge(
        ends[0], ends[1], isDirected: false, weight: weight(of: line), at: line.words[0].place)
    }
    if let first = lines.first { diagnostics.append(.noHeadings(at: first.words[0].place)) }
  }

  /// The number after the two names, also as networkx writes it: `{'weight': 3}`.
  private mutating func weight(of line: TextLine) -> String {
    let rest = line.words.dropFirst(2)
    let words = rest.map { $0.text }.joined(separator: " ")
    if words.hasPrefix("{") {
      guard let name = words.firstRange(of: "'\(EdgeWeight.name)':") else { return "" }
      return String(words[name.upperBound...].drop { $0 == " " }.prefix { !",} ".contains($0) })
    }
    guard let word = rest.first, Double(word.text) != nil else {
      if let word = rest.first, !word.text.isEmpty {
        diagnostics.append(.partNotRead(word.text, at: word.place))
      }
      return ""
    }
    return word.text
  }
}

extension Diagnostic {
  fileprivate static func noHeadings(at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, at: place,
      found: Text(
        nl: "de lijst heeft geen koppen: elke regel is gelezen als een wederzijdse verbinding",
        en: "the list has no headings: every line was read as a mutual tie"),
      expected: Text(
        nl: "zet 'van', 'naar' en 'richting' erboven als verbindingen één kant op gaan",
        en: "put 'from', 'to' and 'direction' above it when ties run one way"))
  }
}
