import CoalitionModel
import Wording

/// Reads a DL file: a list of edges or nodes, or a full or half matrix.
struct DLParser {
  private enum Part { case header, labels, matrixLabels, data }
  private enum Layout: String { case fullmatrix, edgelist1, nodelist1, upperhalf, lowerhalf }

  private let file: String
  private(set) var builder: GraphBuilder
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
    builder = GraphBuilder(file: file)
  }

  /// Reads the lines of a file.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` when the kind of list or matrix is not known.
  mutating func parse(_ all: [TextLine]) throws(InvalidFile) {
    guard let first = all.first, first.head == "dl" else {
      throw InvalidFile([.notDL(all.first?.words.first?.place ?? Place(file: file))])
    }
    try readHeader(TextLine(words: Array(first.words.dropFirst())))
    for line in all.dropFirst() {
      if part == .data {
        lines.append(line)
      } else {
        try readHeader(line)
      }
    }
    if part != .data { diagnostics.append(.noData(Place(file: file))) }
    guard diagnostics.isEmpty else { throw InvalidFile(diagnostics) }
    addNodes()
    switch layout {
    case .edgelist1, .nodelist1: readLists()
    default: readMatrix()
    }
    builder.joinReciprocalEdges()
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
        guard count == nil || count == size else { throw InvalidFile([.twoMode(at: word.place)]) }
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
    guard let word, let number = Int(word.text), (0...GraphBuilder.mostNodes).contains(number)
    else {
      throw InvalidFile([.vertexCount(word?.text ?? "", at: word?.place ?? place)])
    }
    return number
  }

  private mutating func readFormat(_ word: TextLine.Word) throws(InvalidFile) {
    guard let layout = Layout(rawValue: word.text.lowercased()) else {
      throw InvalidFile([.unknownLayout(word.text, at: word.place)])
    }
    self.layout = layout
  }
}

extension DLParser {
  /// The nodes that the header announces, under their labels or numbers.
  private mutating func addNodes() {
    for word in labels.prefix(GraphBuilder.mostNodes) { builder.addNode(word.text, at: word.place) }
    guard !isEmbedded, let count, labels.count < count else { return }
    for number in (labels.count + 1)...count { builder.addNode("\(number)", at: Place(file: file)) }
  }

  private mutating func readLists() {
    for line in lines {
      guard line.words.count > 1 else {
        if isEmbedded {
          _ = builder.node(named: line.words[0].text, at: line.words[0].place)
        } else {
          diagnostics.append(.oneEnd(line.words[0].text, at: line.words[0].place))
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
        builder.addEdge(from, to, isDirected: true, weight: weight, kind: kind, at: word.place)
      }
    }
  }

  /// The node that a word means: by its name when labels are embedded, and else by its number.
  private mutating func node(_ word: TextLine.Word) -> Int? {
    if isEmbedded { return builder.node(named: word.text, at: word.place) }
    if let number = Int(word.text), (1...max(1, builder.nodeCount)).contains(number),
      builder.nodeCount > 0
    {
      return number
    }
    if let number = builder.number(named: word.text) { return number }
    diagnostics.append(.noVertex(word.text, of: builder.nodeCount, at: word.place))
    return nil
  }

  private mutating func readMatrix() {
    if isEmbedded, let top = lines.first {
      for word in top.words { builder.addNode(word.text, at: word.place) }
      values = lines.dropFirst().flatMap { $0.words.dropFirst() }
    } else {
      values = lines.flatMap { $0.words }
    }
    let cells = cells(builder.nodeCount)
    guard !cells.isEmpty, values.count.isMultiple(of: cells.count), !values.isEmpty else {
      let place = lines.last?.words.first?.place ?? Place(file: file)
      return diagnostics.append(.matrixSize(values.count, instead: cells.count, at: place))
    }
    for (position, word) in values.enumerated() {
      guard let value = Double(word.text) else {
        diagnostics.append(.noNumber(word.text, at: word.place))
        continue
      }
      let (row, column) = cells[position % cells.count]
      let matrix = position / cells.count
      guard value != 0, row != column else { continue }
      builder.addEdge(
        row, column, isDirected: layout == .fullmatrix, weight: word.text,
        kind: matrixLabels.indices.contains(matrix) ? matrixLabels[matrix] : "", at: word.place)
    }
  }

  /// The cells of a matrix in the order in which they stand.
  private func cells(_ count: Int) -> [(Int, Int)] {
    guard count > 0, count * count <= 4 * SheetBuilder.mostCells else { return [] }
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

extension Diagnostic {
  fileprivate static func notDL(_ place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(nl: "dit is geen bestand van UCINET", en: "this is no file of UCINET"),
      expected: Text(
        nl: "verwacht: 'dl n=12 format=edgelist1' op de eerste regel",
        en: "expected: 'dl n=12 format=edgelist1' on the first line"))
  }

  fileprivate static func noData(_ place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(nl: "er staan geen gegevens in", en: "it holds no data"),
      expected: Text(
        nl: "verwacht: een regel 'data:' en daaronder de verbindingen",
        en: "expected: a line 'data:' and below it the ties"))
  }

  fileprivate static func unknownLayout(_ word: String, at place: Place) -> Diagnostic {
    let known = "fullmatrix, edgelist1, nodelist1, upperhalf, lowerhalf"
    return Diagnostic(
      at: place,
      found: Text(
        nl: "de indeling '\(word)' wordt niet gelezen", en: "the layout '\(word)' is not read"),
      expected: Text(nl: "verwacht: \(known)", en: "expected: \(known)"))
  }

  fileprivate static func matrixSize(
    _ found: Int, instead expected: Int, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "de matrix heeft tot hier \(found) getallen",
        en: "the matrix has \(found) numbers up to here"),
      expected: Text(
        nl: "verwacht: \(expected) getallen, een rij voor elke partner",
        en: "expected: \(expected) numbers, a row for every partner"))
  }

  static func matrixTooLarge(_ count: Int) -> Diagnostic {
    Diagnostic(
      at: Place(file: "dl"),
      found: Text(
        nl: "een matrix van \(count) partners wordt te groot",
        en: "a matrix of \(count) partners becomes too large"),
      expected: Text(nl: "kies --format dl-edge-list", en: "choose --format dl-edge-list"))
  }
}
