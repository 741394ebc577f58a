import CoalitionModel

/// Reads a file of Pajek: vertices, edges, arcs, lists of both, and matrices.
struct PajekParser {
  private enum Section {
    case vertices, lines(isDirected: Bool), lists(isDirected: Bool), matrix, other
  }

  private let file: String
  private(set) var builder: GraphBuilder
  private(set) var diagnostics: [Diagnostic] = []
  private var section = Section.other
  private var kind = ""
  private var relations: [String: String] = [:]
  private var matrixRow = 0
  private var hasVertices = false

  init(file: String) {
    self.file = file
    builder = GraphBuilder(file: file)
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
    if !hasVertices, diagnostics.isEmpty { diagnostics.append(.noVertices(Place(file: file))) }
  }

  /// Begins a part of the file; `false` when a second network begins.
  private mutating func begin(_ line: TextLine) -> Bool {
    let words = line.head.split(separator: ":", maxSplits: 1).map(String.init)
    kind = relation(of: line, number: words.count > 1 ? words[1] : nil)
    switch words[0] {
    case "*network":
      let name = line.words.dropFirst().map { $0.text }.joined(separator: " ")
      if !name.isEmpty { builder.setName(name, at: line.words[0].place) }
      section = .other
    case "*vertices":
      if hasVertices {
        diagnostics.append(.secondGraph(at: line.words[0].place))
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
      diagnostics.append(.partNotRead(line.words[0].text, at: line.words[0].place))
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
    guard let count = Int(word.text), (0...GraphBuilder.mostNodes).contains(count) else {
      return diagnostics.append(.vertexCount(word.text, at: word.place))
    }
    if line.words.count > 2 {
      return diagnostics.append(.twoMode(at: line.words[2].place))
    }
    for number in 0..<count { builder.addNode("\(number + 1)", at: line.words[0].place) }
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
    builder.rename(number, line.words[1].text, at: line.words[1].place)
  }

  private mutating func readTie(_ line: TextLine, isDirected: Bool) {
    guard line.words.count > 1 else {
      return diagnostics.append(.oneEnd(line.words[0].text, at: line.words[0].place))
    }
    let ends = line.words.prefix(2).map { vertex($0) }
    guard let from = ends[0], let to = ends[1] else { return }
    let weight = line.words.count > 2 && Double(line.words[2].text) != nil ? line.words[2].text : ""
    builder.addEdge(
      from, to, isDirected: isDirected, weight: weight, kind: kind, at: line.words[0].place)
  }

  /// One vertex and those to which it has a tie.
  private mutating func readList(_ line: TextLine, isDirected: Bool) {
    let numbers = line.words.map { vertex($0) }
    guard let from = numbers[0] else { return }
    for (number, word) in zip(numbers, line.words).dropFirst() {
      if let to = number {
        builder.addEdge(from, to, isDirected: isDirected, kind: kind, at: word.place)
      }
    }
  }

  private mutating func readMatrixRow(_ line: TextLine) {
    matrixRow += 1
    guard matrixRow <= builder.nodeCount, line.words.count == builder.nodeCount else {
      return diagnostics.append(
        .matrixRow(line.words.count, of: builder.nodeCount, at: line.words[0].place))
    }
    for (column, word) in line.words.enumerated() {
      guard let value = Double(word.text) else {
        diagnostics.append(.noNumber(word.text, at: word.place))
        continue
      }
      if value != 0 {
        builder.addEdge(
          matrixRow, column + 1, isDirected: true, weight: word.text, kind: kind, at: word.place)
      }
    }
    if matrixRow == builder.nodeCount { builder.joinReciprocalEdges() }
  }

  private mutating func vertex(_ word: TextLine.Word) -> Int? {
    guard let number = Int(word.text), (1...max(1, builder.nodeCount)).contains(number),
      builder.nodeCount > 0
    else {
      diagnostics.append(.noVertex(word.text, of: builder.nodeCount, at: word.place))
      return nil
    }
    return number
  }
}
