import CoalitionModel
import Wording

/// Reads the data of a DL file: a list of edges or nodes, or a full or half matrix.
///
/// Where the rows are other things than the columns, the rows are partners and the columns
/// structures of which they are members. Every tie runs from the row to the column.
struct DLReader {
  private let header: DLHeader
  private(set) var graph: NumberedGraph
  private(set) var diagnostics: [Diagnostic] = []
  private var isTwoMode = false
  /// The node of each row and of each column.
  private var rows: [Int] = []
  private var columns: [Int] = []
  /// Whether a number among the data is the name of a row or of a column.
  private var areRowNames = false
  private var areColumnNames = false
  /// Which of several matrices is read.
  private var level = 0

  init(_ header: DLHeader) {
    self.header = header
    graph = NumberedGraph(file: header.file)
  }

  /// Reads the lines of data.
  mutating func read(_ lines: [TextLine]) {
    let labels = labels(in: lines)
    guard addNodes(rows: labels.rows, columns: labels.columns) else { return }
    if !header.layout.isMatrix { findNames(lines) }
    switch header.layout {
    case .fullmatrix, .lowerhalf, .upperhalf: readMatrix(lines)
    case .edgelist1, .edgelist2: readLines(lines) { $0.readEdge($1) }
    case .nodelist1, .nodelist2: readLines(lines) { $0.readNode($1) }
    case .nodelist1b:
      var row = 0
      readLines(lines) { reader, line in
        row += 1
        reader.readCountedNode(line, row: row)
      }
    }
    noteEmbeddedNames()
    graph.joinReciprocalEdges()
  }

  /// Notes that the names among the data are more or fewer than the header announces.
  private mutating func noteEmbeddedNames() {
    guard header.rows.isEmbedded, !isTwoMode, let count = header.rows.count,
      count != graph.nodeCount
    else { return }
    diagnostics.append(
      Diagnostic(
        count < graph.nodeCount ? .manyNames : .fewNames, at: Place(file: header.file),
        ["found": Text("\(graph.nodeCount)"), "count": Text("\(count)")]))
  }

  /// The labels of rows and columns, from the header or from among the values of a matrix.
  private func labels(in lines: [TextLine]) -> (rows: DLHeader.Side, columns: DLHeader.Side) {
    var (rows, columns) = (header.rows, header.columns)
    guard header.layout.isMatrix else { return (rows, columns) }
    var body = lines[...]
    if columns.isEmbedded { columns.labels = body.popFirst()?.words ?? [] }
    if rows.isEmbedded {
      let count = rows.count ?? (columns.labels.isEmpty ? body.count : columns.labels.count)
      rows.labels = body.prefix(header.levels.count == nil ? body.count : count).map { $0.words[0] }
    }
    return (rows, columns)
  }

  /// How the labels of the rows and those of the columns belong together.
  private enum Mix: Equatable {
    case same, apart
    /// Some are the same, and this one is not.
    case partly(TextLine.Word)

    static func == (first: Mix, second: Mix) -> Bool {
      switch (first, second) {
      case (.same, .same), (.apart, .apart): true
      default: false
      }
    }
  }

  private static func mix(_ rows: [TextLine.Word], _ columns: [TextLine.Word]) -> Mix {
    guard !rows.isEmpty, !columns.isEmpty else { return .same }
    let names = Set(rows.map { Spelling.folded($0.text) })
    let strange = columns.filter { !names.contains(Spelling.folded($0.text)) }
    guard let first = strange.first else { return .same }
    return strange.count == columns.count ? .apart : .partly(first)
  }

  /// Adds the nodes under their labels or numbers; `false` when the labels of rows and columns do
  /// not fit together.
  private mutating func addNodes(rows side: DLHeader.Side, columns other: DLHeader.Side) -> Bool {
    let mix = Self.mix(side.labels, other.labels)
    let areSizesEqual = side.count == other.count || side.count == nil || other.count == nil
    if case .partly(let label) = mix, areSizesEqual, !header.layout.isTwoMode {
      diagnostics.append(Diagnostic(.labelsDiffer, at: label.place, ["name": Text(label.text)]))
      return false
    }
    isTwoMode = header.layout.isTwoMode && mix != .same || !areSizesEqual || mix == .apart
    if header.layout.isTwoMode, side.labels.isEmpty || other.labels.isEmpty { isTwoMode = true }
    if isTwoMode, header.layout.isHalf {
      diagnostics.append(Diagnostic(.halfOfTwoMode, at: Place(file: header.file)))
      return false
    }
    rows = nodes(side.labels.isEmpty && !isTwoMode ? other : side, isStructure: false)
    if isTwoMode {
      columns = nodes(other, isStructure: true)
    } else {
      let order = other.labels.compactMap { graph.number(named: $0.text) }
      columns = Set(order).count == rows.count ? order : rows
    }
    return true
  }

  private mutating func nodes(_ side: DLHeader.Side, isStructure: Bool) -> [Int] {
    var numbers = side.labels.prefix(ReadingLimits.nodes).map { label in
      graph.addNode(label.text, isStructure: isStructure, at: label.place)
    }
    guard !side.isEmbedded || header.layout.isMatrix, let count = side.count, numbers.count < count
    else { return numbers }
    for number in (numbers.count + 1)...count {
      let place = Place(file: header.file)
      numbers.append(
        graph.addNode("\(number)", isGiven: false, isStructure: isStructure, at: place))
    }
    return numbers
  }

  private var kind: String {
    header.levels.labels.indices.contains(level) ? header.levels.labels[level].text : ""
  }
}

// Lists.
extension DLReader {
  private typealias LineReader = (inout DLReader, TextLine) -> Void

  /// Reads line by line; a line with `!` begins the next of several matrices.
  private mutating func readLines(_ lines: [TextLine], _ read: LineReader) {
    for line in lines {
      if line.words.count == 1, line.head == "!" {
        level += 1
      } else {
        read(&self, line)
      }
    }
  }

  private mutating func readEdge(_ line: TextLine) {
    let words = line.words
    guard words.count > 1 else {
      if header.rows.isEmbedded {
        _ = node(words[0], isColumn: false)
      } else {
        diagnostics.append(Diagnostic(.oneEnd, at: words[0].place, ["word": Text(words[0].text)]))
      }
      return
    }
    let ends = (node(words[0], isColumn: false), node(words[1], isColumn: true))
    let weight = words.count > 2 ? words[2] : nil
    if let weight, EdgeWeight.number(weight.text) == nil {
      diagnostics.append(Diagnostic(.noNumber, at: weight.place, ["word": Text(weight.text)]))
    }
    if words.count > 3 {
      diagnostics.append(
        Diagnostic(.partNotRead, at: words[3].place, ["name": Text(words[3].text)]))
    }
    guard let from = ends.0, let to = ends.1 else { return }
    addEdge((from, to), weight: weight?.text ?? "", at: words[1].place)
  }

  /// A row and the columns with which it has a tie; alone it is a node without ties.
  private mutating func readNode(_ line: TextLine) {
    guard let from = node(line.words[0], isColumn: false) else { return }
    for word in line.words.dropFirst() {
      if let to = node(word, isColumn: true) { addEdge((from, to), weight: "", at: word.place) }
    }
  }

  /// The next row: how many columns there are, and which.
  private mutating func readCountedNode(_ line: TextLine, row: Int) {
    let first = line.words[0]
    guard rows.indices.contains(row - 1), Int(first.text) == line.words.count - 1 else {
      let found = Text("\(line.words.count - 1)")
      return diagnostics.append(
        Diagnostic(.nodeCount, at: first.place, ["word": Text(first.text), "found": found]))
    }
    for word in line.words.dropFirst() {
      if let to = node(word, isColumn: true) {
        addEdge((rows[row - 1], to), weight: "", at: word.place)
      }
    }
  }

  /// Finds out whether the numbers among the data are labels.
  ///
  /// That is so when one of them is the place of no label, and all are labels. Numbers that are both
  /// are places, as UCINET has it; labels in quotes leave no doubt about that.
  private mutating func findNames(_ lines: [TextLine]) {
    let isCounted = header.layout == .nodelist1b
    let isOfEdges = header.layout == .edgelist1 || header.layout == .edgelist2
    let words = lines.map { $0.words }.filter { $0[0].text != "!" }
    let others = words.flatMap { isOfEdges ? $0[...].dropFirst().prefix(1) : $0.dropFirst() }
    if isTwoMode {
      areRowNames = areNames(isCounted ? [] : words.map { $0[0] }, isColumn: false)
      areColumnNames = areNames(others, isColumn: true)
    } else {
      areRowNames = areNames((isCounted ? [] : words.map { $0[0] }) + others, isColumn: false)
      areColumnNames = areRowNames
    }
  }

  private mutating func areNames(_ words: [TextLine.Word], isColumn: Bool) -> Bool {
    let numbers = isColumn ? columns : rows
    let isStructure = isColumn && isTwoMode
    guard !(isColumn ? header.columns : header.rows).isEmbedded,
      words.allSatisfy({ graph.number(named: $0.text, isStructure: isStructure) != nil })
    else { return false }
    let places = words.map { word in
      Int(word.text).flatMap { numbers.indices.contains($0 - 1) ? numbers[$0 - 1] : nil }
    }
    guard !places.contains(nil) else { return true }
    let doubt = zip(words, places).first { word, place in
      graph.number(named: word.text, isStructure: isStructure) != place
    }
    let areQuoted = (header.rows.labels + header.columns.labels).contains { $0.isQuoted }
    if !areQuoted, let (word, place) = doubt, let place {
      diagnostics.append(
        Diagnostic(
          .numberOfLabel, at: word.place,
          ["word": Text(word.text), "name": Text(graph.name(of: place))]))
    }
    return false
  }

  /// The node that a word means: by its name when labels are embedded or numbers are labels, and else
  /// by its number.
  private mutating func node(_ word: TextLine.Word, isColumn: Bool) -> Int? {
    let isStructure = isColumn && isTwoMode
    if (isColumn ? header.columns : header.rows).isEmbedded {
      return graph.node(named: word.text, isStructure: isStructure, at: word.place)
    }
    let numbers = isColumn ? columns : rows
    if isColumn ? areColumnNames : areRowNames {
      return graph.number(named: word.text, isStructure: isStructure)
    }
    if let number = Int(word.text), numbers.indices.contains(number - 1) {
      return numbers[number - 1]
    }
    if let number = graph.number(named: word.text, isStructure: isStructure) { return number }
    diagnostics.append(
      Diagnostic(
        numbers.isEmpty ? .vertexBeforePartners : .noVertex, at: word.place,
        ["word": Text(word.text), "count": Text("\(numbers.count)")]))
    return nil
  }

  private mutating func addEdge(_ ends: (Int, Int), weight: String, at place: Place) {
    guard EdgeWeight.number(weight) != 0 else { return }
    graph.addEdge(
      ends, isDirected: !header.layout.isHalf, (weight, kind), at: place)
  }
}

// Matrices.
extension DLReader {
  private mutating func readMatrix(_ lines: [TextLine]) {
    var words = lines.dropFirst(header.columns.isEmbedded ? 1 : 0).flatMap { $0.words }[...]
    let (count, width) = (rows.count, columns.count)
    let isSmall = count * width <= 4 * ReadingLimits.cells
    let cells = isSmall ? (0..<count).reduce(0) { $0 + self.cells(ofRow: $1, width).count } : 0
    let names = header.rows.isEmbedded ? count : 0
    let size = cells + names
    let isFull = cells > 0 && words.count.isMultiple(of: size) && !words.isEmpty
    guard isFull, header.levels.count.map({ $0 * size == words.count }) ?? true else {
      let expected = isSmall ? cells * (header.levels.count ?? 1) : count * width
      return diagnostics.append(
        Diagnostic(
          .matrixSize, at: lines.last?.words.first?.place ?? Place(file: header.file),
          ["found": Text("\(max(0, words.count - names))"), "expected": Text("\(expected)")]))
    }
    while !words.isEmpty {
      for row in 0..<count { readRow(row, &words) }
      level += 1
    }
  }

  /// The columns of which a row gives values.
  private func cells(ofRow row: Int, _ width: Int) -> [Int] {
    (0..<width).filter { column in
      if row == column, !isTwoMode { return header.hasDiagonal }
      switch header.layout {
      case .upperhalf: return column > row
      case .lowerhalf: return column < row
      default: return true
      }
    }
  }

  private mutating func readRow(_ row: Int, _ words: inout ArraySlice<TextLine.Word>) {
    if header.rows.isEmbedded { words = words.dropFirst() }
    for column in cells(ofRow: row, columns.count) {
      guard let word = words.popFirst() else { return }
      guard EdgeWeight.number(word.text) != nil else {
        diagnostics.append(Diagnostic(.noNumber, at: word.place, ["word": Text(word.text)]))
        continue
      }
      addEdge((rows[row], columns[column]), weight: word.text, at: word.place)
    }
  }
}
