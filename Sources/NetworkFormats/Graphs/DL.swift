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
      read: { (bytes, file) throws(InvalidFile) in
        var parser = DLParser(file: file)
        try parser.parse(
          try TextLine.lines(of: bytes, file: file, separators: [UInt8(ascii: ",")]))
        return try parser.graph.document(file: file, noted: parser.diagnostics)
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

  /// The whole file, with the data in one of the layouts.
  func text(of ids: [String], format: String, data: [String]) -> String {
    let header = ["dl n=\(ids.count)", "format = \(format)", "labels:"]
    let lines = header + Self.labels(of: ids) + ["data:"] + data
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

/// Reads a DL file: a list of edges or nodes, or a full or half matrix.
private struct DLParser {
  private enum Part { case header, labels, matrixLabels, data }
  private enum Layout: String { case fullmatrix, edgelist1, nodelist1, upperhalf, lowerhalf }

  private let file: String
  private(set) var graph: NumberedGraph
  private(set) var diagnostics: [Diagnostic] = []
  private var part = Part.header
  private var layout = Layout.fullmatrix
  private var count: Int?
  private var labels: [TextLine.Word] = []
  private var matrixLabels: [String] = []
  private var isEmbedded = false
  private var hasDiagonal = true
  private var values: [TextLine.Word] = []
  private var lines: [TextLine] = []

  init(file: String) {
    self.file = file
    graph = NumberedGraph(file: file)
  }

  /// Reads the lines of a file.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` when the kind of list or matrix is not known.
  mutating func parse(_ all: [TextLine]) throws(InvalidFile) {
    guard let first = all.first, first.head == "dl" else {
      throw InvalidFile([Diagnostic(.notDL, at: all.first?.words.first?.place ?? Place(file: file))]
      )
    }
    try readHeader(TextLine(words: Array(first.words.dropFirst())))
    for line in all.dropFirst() {
      if part == .data {
        lines.append(line)
      } else {
        try readHeader(line)
      }
    }
    if part != .data { diagnostics.append(Diagnostic(.noData, at: Place(file: file))) }
    guard diagnostics.isEmpty else { throw InvalidFile(diagnostics) }
    addNodes()
    switch layout {
    case .edgelist1, .nodelist1: readLists()
    default: readMatrix()
    }
    graph.joinReciprocalEdges()
  }

  /// Reads what stands before the data: `n=5`, `format = edgelist1`, `labels:` and so on.
  private mutating func readHeader(_ line: TextLine) throws(InvalidFile) {
    var words = line.words.flatMap { word in
      word.isQuoted
        ? [word]
        : word.text.split(separator: "=").map {
          TextLine.Word(text: String($0), place: word.place, isQuoted: false)
        }
    }[...]
    while let word = words.popFirst() {
      let key = word.isQuoted ? "" : word.text.lowercased()
      switch key {
      case "data:": part = .data
      case "data" where words.first?.text == ":": part = .data
      case "n": count = try number(words.popFirst(), at: word.place)
      case "nr", "nc":
        let size = try number(words.popFirst(), at: word.place)
        guard count == nil || count == size else {
          throw InvalidFile(.twoMode, at: word.place)
        }
        count = size
      case "nm": words = words.dropFirst()
      case "format": try readFormat(words.popFirst() ?? word)
      case "diagonal": hasDiagonal = words.popFirst()?.text.lowercased() != "absent"
      case "labels:", "labels": beginLabels(&words)
      case "row", "column", "col", "matrix": part = key == "matrix" ? .matrixLabels : .header
      case "embedded", "embedded:": isEmbedded = true
      default: add(label: word)
      }
    }
  }

  private mutating func beginLabels(_ words: inout ArraySlice<TextLine.Word>) {
    if let next = words.first?.text.lowercased(), next.hasPrefix("embedded") {
      isEmbedded = true
      words = words.dropFirst()
    } else if part != .matrixLabels {
      part = .labels
    }
  }

  private mutating func add(label word: TextLine.Word) {
    if part == .labels, word.text != ":" { labels.append(word) }
    if part == .matrixLabels, word.text != ":" { matrixLabels.append(word.text) }
  }

  private func number(_ word: TextLine.Word?, at place: Place) throws(InvalidFile) -> Int {
    guard let word, let number = Int(word.text), (0...ReadingLimits.nodes).contains(number)
    else {
      throw InvalidFile([
        Diagnostic(.vertexCount, at: word?.place ?? place, ["word": Text(word?.text ?? "")])
      ])
    }
    return number
  }

  private mutating func readFormat(_ word: TextLine.Word) throws(InvalidFile) {
    guard let layout = Layout(rawValue: word.text.lowercased()) else {
      throw InvalidFile(.unknownLayout, at: word.place, ["word": Text(word.text)])
    }
    self.layout = layout
  }
}

extension DLParser {
  /// The nodes that the header announces, under their labels or numbers.
  private mutating func addNodes() {
    for word in labels.prefix(ReadingLimits.nodes) { graph.addNode(word.text, at: word.place) }
    guard !isEmbedded, let count, labels.count < count else { return }
    for number in (labels.count + 1)...count { graph.addNode("\(number)", at: Place(file: file)) }
  }

  private mutating func readLists() {
    for line in lines {
      guard line.words.count > 1 else {
        if isEmbedded {
          _ = graph.node(named: line.words[0].text, at: line.words[0].place)
        } else {
          diagnostics.append(
            Diagnostic(.oneEnd, at: line.words[0].place, ["word": Text(line.words[0].text)]))
        }
        continue
      }
      let isPair = layout == .edgelist1
      let ends = (isPair ? Array(line.words.prefix(2)) : line.words).map { node($0) }
      let weight = isPair && line.words.count > 2 ? line.words[2].text : ""
      guard let from = ends[0], Double(weight) != 0 else { continue }
      let kind = matrixLabels.count == 1 ? matrixLabels[0] : ""
      for (end, word) in zip(ends, line.words).dropFirst() {
        guard let to = end else { continue }
        graph.addEdge((from, to), isDirected: true, weight: weight, kind: kind, at: word.place)
      }
    }
  }

  /// The node that a word means: by its name when labels are embedded, and else by its number.
  private mutating func node(_ word: TextLine.Word) -> Int? {
    if isEmbedded { return graph.node(named: word.text, at: word.place) }
    if let number = Int(word.text), (1...max(1, graph.nodeCount)).contains(number),
      graph.nodeCount > 0
    {
      return number
    }
    if let number = graph.number(named: word.text) { return number }
    diagnostics.append(graph.noNode(word))
    return nil
  }

  private mutating func readMatrix() {
    if isEmbedded, let top = lines.first {
      for word in top.words { graph.addNode(word.text, at: word.place) }
      values = lines.dropFirst().flatMap { $0.words.dropFirst() }
    } else {
      values = lines.flatMap { $0.words }
    }
    let cells = cells(graph.nodeCount)
    guard !cells.isEmpty, values.count.isMultiple(of: cells.count), !values.isEmpty else {
      let place = lines.last?.words.first?.place ?? Place(file: file)
      return diagnostics.append(
        Diagnostic(
          .matrixSize, at: place,
          ["found": Text("\(values.count)"), "expected": Text("\(cells.count)")]))
    }
    for (position, word) in values.enumerated() {
      guard let value = Double(word.text) else {
        diagnostics.append(Diagnostic(.noNumber, at: word.place, ["word": Text(word.text)]))
        continue
      }
      let (row, column) = cells[position % cells.count]
      let matrix = position / cells.count
      guard value != 0, row != column else { continue }
      graph.addEdge(
        (row, column), isDirected: layout == .fullmatrix, weight: word.text,
        kind: matrixLabels.indices.contains(matrix) ? matrixLabels[matrix] : "", at: word.place)
    }
  }

  /// The cells of a matrix in the order in which they stand.
  private func cells(_ count: Int) -> [(Int, Int)] {
    guard count > 0, count * count <= 4 * ReadingLimits.cells else { return [] }
    return (1...count).flatMap { row in
      (1...count).compactMap { column -> (Int, Int)? in
        if row == column { return hasDiagonal ? (row, column) : nil }
        switch layout {
        case .upperhalf: return column > row ? (row, column) : nil
        case .lowerhalf: return column < row ? (row, column) : nil
        default: return (row, column)
        }
      }
    }
  }
}
