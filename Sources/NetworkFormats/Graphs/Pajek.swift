import CoalitionModel
import Wording

extension NetworkFormat {
  /// The format of Pajek: numbered vertices, then edges (both ways) and arcs (one way).
  ///
  /// Source: De Nooy, Mrvar and Batagelj, Exploratory Social Network Analysis with Pajek (2018),
  /// appendix 1, DOI 10.1017/9781108565691.
  package static let pajek = NetworkFormat(
    name: "pajek", fileExtensions: ["net"],
    read: { (bytes, file) throws(InvalidFile) in
      var parser = PajekParser(file: file)
      parser.parse(try TextLine.lines(of: bytes, file: file))
      return try parser.graph.document(file: file, noted: parser.diagnostics)
    },
    write: { (network, language) throws(InvalidFile) in
      let graph = PlainGraph(network, language: language)
      let ids = Text(nl: "de id's van partners", en: "the ids of partners")
      return WrittenNetwork(
        bytes: Array(PajekText(graph).text.utf8), losses: [ids] + graph.losses())
    })
}

/// The text of a file of Pajek.
///
/// Edges stand before arcs, because networkx doubles what stands before the arcs.
private struct PajekText {
  private let graph: PlainGraph

  init(_ graph: PlainGraph) {
    self.graph = graph
  }

  var text: String {
    let (title, names, ties) = (graph.title, graph.names, graph.ties)
    var lines = title.isEmpty ? [] : ["*Network \(title)"]
    lines.append("*Vertices \(names.count)")
    lines += names.enumerated().map { "\($0 + 1) \"\($1)\"" }
    for (isDirected, heading) in [(false, "*Edges"), (true, "*Arcs")] {
      let section = ties.filter { $0.isDirected == isDirected }
      if section.isEmpty { continue }
      lines.append(heading)
      lines += section.map { tie in
        "\(tie.from) \(tie.to)" + (tie.strength.isEmpty ? "" : " \(tie.strength)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// Reads a file of Pajek: vertices, edges, arcs, lists of both, and matrices.
private struct PajekParser {
  private enum Section {
    case vertices
    case lines(isDirected: Bool)
    case lists(isDirected: Bool)
    case matrix, other
  }

  private let file: String
  private(set) var graph: NumberedGraph
  private(set) var diagnostics: [Diagnostic] = []
  private var section = Section.other
  private var kind = ""
  private var relations: [String: String] = [:]
  private var matrixRow = 0
  private var hasVertices = false

  init(file: String) {
    self.file = file
    graph = NumberedGraph(file: file)
  }

  /// Reads the lines of the first network.
  mutating func parse(_ lines: [TextLine]) {
    for line in lines where !line.head.hasPrefix("%") {
      if line.head.hasPrefix("*") {
        guard begin(line) else { return }
      } else {
        read(line)
      }
    }
    if !hasVertices, diagnostics.isEmpty {
      diagnostics.append(Diagnostic(.noVertices, at: Place(file: file)))
    }
  }

  /// Begins a part of the file; `false` when a second network begins.
  private mutating func begin(_ line: TextLine) -> Bool {
    let words = line.head.split(separator: ":", maxSplits: 1).map { String($0) }
    kind = relation(of: line, number: words.count > 1 ? words[1] : nil)
    switch words[0] {
    case "*network":
      let name = line.words.dropFirst().map { $0.text }.joined(separator: " ")
      if !name.isEmpty { graph.setName(name, at: line.words[0].place) }
      section = .other
    case "*vertices":
      if hasVertices {
        diagnostics.append(Diagnostic(.secondGraph, at: line.words[0].place))
        return false
      }
      beginVertices(line)
    case "*edges": section = .lines(isDirected: false)
    case "*arcs": section = .lines(isDirected: true)
    case "*edgeslist": section = .lists(isDirected: false)
    case "*arcslist": section = .lists(isDirected: true)
    case "*matrix":
      section = .matrix
      matrixRow = 0
    default:
      section = .other
      diagnostics.append(
        Diagnostic(.partNotRead, at: line.words[0].place, ["name": Text(line.words[0].text)]))
    }
    return true
  }

  /// The name of a relation: `*Arcs :2 "referral"`.
  private mutating func relation(of line: TextLine, number: String?) -> String {
    let rest = line.words.dropFirst()
    let key = number ?? rest.first.flatMap { $0.text.hasPrefix(":") ? $0.text : nil }
    guard let key else { return "" }
    if let name = rest.first(where: { $0.isQuoted })?.text { relations[key] = name }
    return relations[key] ?? ""
  }

  private mutating func beginVertices(_ line: TextLine) {
    hasVertices = true
    section = .vertices
    let word = line.words.dropFirst().first ?? line.words[0]
    guard let count = Int(word.text), (0...ReadingLimits.nodes).contains(count) else {
      return diagnostics.append(Diagnostic(.vertexCount, at: word.place, ["word": Text(word.text)]))
    }
    if line.words.count > 2 {
      return diagnostics.append(Diagnostic(.twoMode, at: line.words[2].place))
    }
    for number in 0..<count { graph.addNode("\(number + 1)", at: line.words[0].place) }
  }

  private mutating func read(_ line: TextLine) {
    switch section {
    case .vertices: readVertex(line)
    case .lines(let isDirected): readTie(line, isDirected: isDirected)
    case .lists(let isDirected): readList(line, isDirected: isDirected)
    case .matrix: readMatrixRow(line)
    case .other: break
    }
  }

  private mutating func readVertex(_ line: TextLine) {
    guard let number = vertex(line.words[0]), line.words.count > 1 else { return }
    graph.rename(number, line.words[1].text, at: line.words[1].place)
  }

  private mutating func readTie(_ line: TextLine, isDirected: Bool) {
    guard line.words.count > 1 else {
      return diagnostics.append(
        Diagnostic(.oneEnd, at: line.words[0].place, ["word": Text(line.words[0].text)]))
    }
    let ends = line.words.prefix(2).map { vertex($0) }
    guard let from = ends[0], let to = ends[1] else { return }
    let weight = line.words.count > 2 && Double(line.words[2].text) != nil ? line.words[2].text : ""
    graph.addEdge(
      (from, to), isDirected: isDirected, weight: weight, kind: kind, at: line.words[0].place)
  }

  /// One vertex and those to which it has a tie.
  private mutating func readList(_ line: TextLine, isDirected: Bool) {
    let numbers = line.words.map { vertex($0) }
    guard let from = numbers[0] else { return }
    for (number, word) in zip(numbers, line.words).dropFirst() {
      if let to = number {
        graph.addEdge((from, to), isDirected: isDirected, kind: kind, at: word.place)
      }
    }
  }

  private mutating func readMatrixRow(_ line: TextLine) {
    matrixRow += 1
    guard matrixRow <= graph.nodeCount, line.words.count == graph.nodeCount else {
      return diagnostics.append(
        Diagnostic(
          .matrixRow, at: line.words[0].place,
          ["found": Text("\(line.words.count)"), "count": Text("\(graph.nodeCount)")]))
    }
    for (column, word) in line.words.enumerated() {
      guard let value = Double(word.text) else {
        diagnostics.append(Diagnostic(.noNumber, at: word.place, ["word": Text(word.text)]))
        continue
      }
      if value != 0 {
        graph.addEdge(
          (matrixRow, column + 1), isDirected: true, weight: word.text, kind: kind, at: word.place)
      }
    }
    if matrixRow == graph.nodeCount { graph.joinReciprocalEdges() }
  }

  private mutating func vertex(_ word: TextLine.Word) -> Int? {
    guard let number = Int(word.text), (1...max(1, graph.nodeCount)).contains(number),
      graph.nodeCount > 0
    else {
      diagnostics.append(graph.noNode(word))
      return nil
    }
    return number
  }
}
