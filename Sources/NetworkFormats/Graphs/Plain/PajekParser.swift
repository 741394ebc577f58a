import CoalitionModel
import Wording

/// Reads a file of Pajek: vertices, edges, arcs, lists of both, and matrices.
///
/// A network of two kinds of vertices (`*Vertices 4 2`) has partners first and then structures. What
/// has time intervals is told from what is there now.
struct PajekParser {
  private enum Section {
    case vertices
    case lines(isDirected: Bool)
    case lists(isDirected: Bool)
    case matrix
    /// A partition, a vector or another object with values of the vertices.
    case values
    case other
  }

  private static let objects: Set = [
    "*partition", "*vector", "*permutation", "*cluster", "*hierarchy",
  ]

  private let file: String
  private(set) var graph: NumberedGraph
  private var noted: [Diagnostic] = []
  private var section = Section.other
  private var kind = ""
  private var relations: [String: String] = [:]
  private var matrixRow = 0
  private var partners = 0
  private var hasVertices = false
  /// The parts of the file that are left out, and how many lines each has.
  private var left: [(name: String, place: Place, lines: Int)] = []
  private var labels: (place: Place, count: Int)?

  init(file: String) {
    self.file = file
    graph = NumberedGraph(file: file)
  }

  /// What was noted of the text.
  var diagnostics: [Diagnostic] {
    let parts = left.map { part in
      part.lines == 0
        ? Diagnostic(.partNotRead, at: part.place, ["name": Text(part.name)])
        : Diagnostic(
          .linesNotRead, at: part.place,
          ["name": Text(part.name)] + .counting(part.lines, .line))
    }
    let labels = labels.map { labels in
      Diagnostic(.lineLabels, at: labels.place, .counting(labels.count, .tie))
    }
    return noted + parts + [labels].compactMap { $0 }
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
    if !hasVertices, noted.isEmpty { noted.append(Diagnostic(.noVertices, at: Place(file: file))) }
  }

  /// Begins a part of the file; `false` when a second network begins.
  private mutating func begin(_ line: TextLine) -> Bool {
    let words = line.head.split(separator: ":", maxSplits: 1).map { String($0) }
    kind = relation(of: line, number: words.count > 1 ? words[1] : nil)
    switch words[0] {
    case "*network":
      let name = line.words.dropFirst().map { $0.text }.joined(separator: " ")
      if !name.isEmpty {
        graph.setName(PajekReferences.resolved(name), at: line.words[0].place)
      }
      section = .other
    case "*vertices", "*vertex":
      if case .values = section { return true }
      if hasVertices {
        noted.append(Diagnostic(.secondGraph, at: line.words[0].place))
        return false
      }
      beginVertices(line)
    case "*edges": section = .lines(isDirected: false)
    case "*arcs": section = .lines(isDirected: true)
    case "*edgeslist", "*edgelist": section = .lists(isDirected: false)
    case "*arcslist", "*arclist": section = .lists(isDirected: true)
    case "*matrix":
      section = .matrix
      matrixRow = 0
    default:
      section = Self.objects.contains(words[0]) ? .values : .other
      left.append((line.words[0].text, line.words[0].place, 0))
    }
    return true
  }

  /// The name of a relation: `*Arcs :2 "referral"`, or `*Matrix 2: "referral"`.
  private mutating func relation(of line: TextLine, number: String?) -> String {
    let rest = line.words.dropFirst()
    let key = number ?? rest.first.flatMap { Self.relation($0) }
    guard let key else { return "" }
    if let name = rest.first(where: { $0.isQuoted })?.text {
      relations[key] = PajekReferences.resolved(name)
    }
    return relations[key] ?? ""
  }

  /// The number of a relation: `:2` or `2:`.
  private static func relation(_ word: TextLine.Word) -> String? {
    guard !word.isQuoted, word.text.hasPrefix(":") || word.text.hasSuffix(":") else { return nil }
    let number = word.text.filter { $0 != ":" }
    return Int(number) == nil ? nil : number
  }

  private mutating func beginVertices(_ line: TextLine) {
    hasVertices = true
    section = .vertices
    let words = line.words.dropFirst()
    let counts = words.prefix(2).map { Int($0.text) }
    let total = counts.first.flatMap { $0 } ?? -1
    let first = counts.count > 1 ? counts[1] ?? -1 : total
    guard (0...ReadingLimits.nodes).contains(total), (0...total).contains(first) else {
      let word = (0...ReadingLimits.nodes).contains(total) ? words.last : words.first
      return noted.append(
        Diagnostic(
          .vertexCount, at: (word ?? line.words[0]).place,
          ["word": Text((word ?? line.words[0]).text)]))
    }
    partners = first
    for number in 0..<total {
      let place = line.words[0].place
      graph.addNode("\(number + 1)", isGiven: false, isStructure: number >= first, at: place)
    }
  }

  private mutating func read(_ line: TextLine) {
    switch section {
    case .vertices: readVertex(line)
    case .lines(let isDirected): readTie(line, isDirected: isDirected)
    case .lists(let isDirected): readList(line, isDirected: isDirected)
    case .matrix: readMatrixRow(line)
    case .values, .other: if !left.isEmpty { left[left.count - 1].lines += 1 }
    }
  }

  private mutating func vertex(_ word: TextLine.Word) -> Int? {
    guard let number = Int(word.text), (1...max(1, graph.nodeCount)).contains(number),
      graph.nodeCount > 0
    else {
      noted.append(graph.noNode(word))
      return nil
    }
    return number
  }
}

// Lines.
extension PajekParser {
  private mutating func readVertex(_ line: TextLine) {
    guard let number = vertex(line.words[0]), line.words.count > 1 else { return }
    let (words, periods) = Self.periods(in: line)
    if words.count > 1 {
      let label = Self.label(of: words.dropFirst())
      graph.rename(number, PajekReferences.resolved(label), at: words[1].place)
    }
    graph.setPeriods(periods, ofNode: number)
  }

  /// Words that say how a vertex is drawn, and end a label without quotes.
  private static let drawing: Set = [
    "box", "ellipse", "diamond", "triangle", "cross", "empty", "man", "woman", "house", "ic", "bc",
    "bw", "lc", "la", "lr", "lphi", "fos", "font", "s_size", "x_fact", "y_fact", "phi", "r", "q",
    "url", "size",
  ]

  /// A label in quotes, or else all words up to a number or what is about drawing.
  private static func label(of words: ArraySlice<TextLine.Word>) -> String {
    guard let first = words.first, !first.isQuoted else { return words.first?.text ?? "" }
    let rest = words.dropFirst().prefix { word in
      !word.isQuoted && EdgeWeight.number(word.text) == nil && !drawing.contains(word.text)
    }
    return ([first] + rest).map { $0.text }.joined(separator: " ")
  }

  private mutating func readTie(_ line: TextLine, isDirected: Bool) {
    var (words, periods) = Self.periods(in: line)
    let kind = takeKind(&words)
    guard words.count > 1 else {
      return noted.append(
        Diagnostic(
          .oneEnd, at: line.words[0].place, ["word": Text(words.first?.text ?? "")]))
    }
    let ends = words.prefix(2).map { vertex($0) }
    guard let from = ends[0], let to = ends[1] else { return }
    let weight = words.count > 2 && EdgeWeight.number(words[2].text) != nil ? words[2].text : ""
    graph.addEdge(
      (from, to), isDirected: isDirected, (weight, kind), during: periods,
      at: line.words[0].place)
    let pairs = zip(words.dropFirst(2), words.dropFirst(3))
    if pairs.contains(where: { $0.text == "l" && $1.isQuoted && !$1.text.isEmpty }) {
      labels = (labels?.place ?? line.words[0].place, (labels?.count ?? 0) + 1)
    }
  }

  /// The relation in front of a line, `2: 1 3`; else that of the part.
  private func takeKind(_ words: inout [TextLine.Word]) -> String {
    guard let word = words.first, !word.isQuoted, word.text.contains(":") else { return kind }
    let parts = word.text.split(separator: ":", maxSplits: 1).map { String($0) }
    guard let number = parts.first, Int(number) != nil else { return kind }
    words.removeFirst()
    if parts.count > 1 {
      words.insert(.init(text: parts[1], place: word.place, isQuoted: false), at: 0)
    } else if words.first?.text == ":" {
      words.removeFirst()
    }
    return relations[number] ?? (relations.isEmpty ? kind : number)
  }

  /// One vertex and those to which it has a tie.
  private mutating func readList(_ line: TextLine, isDirected: Bool) {
    var words = line.words
    let kind = takeKind(&words)
    let numbers = words.map { vertex($0) }
    guard let first = numbers.first, let from = first else { return }
    for (number, word) in zip(numbers, words).dropFirst() {
      if let to = number {
        graph.addEdge((from, to), isDirected: isDirected, ("", kind), at: word.place)
      }
    }
  }

  /// A row of a matrix; with two kinds of vertices the columns are those of the second.
  private mutating func readMatrixRow(_ line: TextLine) {
    matrixRow += 1
    let isTwoMode = partners < graph.nodeCount
    let isWide = line.words.count == graph.nodeCount
    let count = isTwoMode && !isWide ? graph.nodeCount - partners : graph.nodeCount
    let shift = graph.nodeCount - count
    guard matrixRow <= (shift > 0 ? partners : graph.nodeCount), line.words.count == count else {
      return noted.append(
        Diagnostic(
          .matrixRow, at: line.words[0].place,
          ["found": Text("\(line.words.count)"), "count": Text("\(count)")]))
    }
    for (column, word) in line.words.enumerated() {
      guard let value = EdgeWeight.number(word.text) else {
        noted.append(Diagnostic(.noNumber, at: word.place, ["word": Text(word.text)]))
        continue
      }
      if value != 0 {
        graph.addEdge(
          (matrixRow, column + 1 + shift), isDirected: true, (word.text, kind),
          at: word.place)
      }
    }
    if matrixRow == graph.nodeCount { graph.joinReciprocalEdges() }
  }

  /// The words of a line without its time intervals `[1-3,5,8-*]`, and those.
  private static func periods(in line: TextLine) -> ([TextLine.Word], [Period]) {
    guard let first = line.words.firstIndex(where: { !$0.isQuoted && $0.text.hasPrefix("[") })
    else {
      return (line.words, [])
    }
    let last = line.words[first...].firstIndex { $0.text.hasSuffix("]") } ?? line.words.count - 1
    let text = line.words[first...last].map { $0.text }.joined()
    let parts = text.split { "[],".contains($0) }
    let periods = parts.compactMap { part -> Period? in
      let ends = part.split(separator: "-", maxSplits: 1).map { String($0) }
      return ends.first.flatMap { Period(from: $0, to: ends.count > 1 ? ends[1] : $0) }
    }
    return (Array(line.words[..<first] + line.words[(last + 1)...]), periods)
  }
}

/// The references to characters in the labels of Pajek: `&#233;` is é, and `&amp;` an ampersand.
enum PajekReferences {
  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
  ]

  /// The text with the characters that its references mean.
  static func resolved(_ text: String) -> String {
    var pieces = text.pieces(between: "&")[...]
    var result = pieces.popFirst() ?? ""
    for piece in pieces {
      guard let (scalar, rest) = reference(piece) else {
        result += "&" + piece
        continue
      }
      result.unicodeScalars.append(scalar)
      result += rest
    }
    return result
  }

  /// The text in which nothing looks like a reference.
  static func escaped(_ text: String) -> String {
    var pieces = text.pieces(between: "&")[...]
    var result = pieces.popFirst() ?? ""
    for piece in pieces { result += (reference(piece) == nil ? "&" : "&#38;") + piece }
    return result
  }

  /// The character that is named after an ampersand, and what follows it; `nil` when it is none.
  private static func reference(_ text: String) -> (Unicode.Scalar, rest: Substring)? {
    guard let end = text.firstIndex(of: ";") else { return nil }
    let name = text[..<end]
    guard let scalar = name.first == "#" ? scalar(name.dropFirst()) : named[String(name)] else {
      return nil
    }
    return (scalar, text[text.index(after: end)...])
  }

  private static func scalar(_ digits: Substring) -> Unicode.Scalar? {
    let number =
      digits.lowercased().hasPrefix("x")
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
    return number.flatMap { $0 >= 0x20 ? Unicode.Scalar($0) : nil }
  }
}
