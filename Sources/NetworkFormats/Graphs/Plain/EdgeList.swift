import CoalitionModel
import Wording

extension NetworkFormat {
  /// A list of edges with tabs between the columns, as igraph, networkx and R read it.
  ///
  /// It is written with headings. Without headings two names on a line are a tie, and a number after
  /// them is its strength; rows of more names than two are a partner with its neighbors.
  package static let edgeList = NetworkFormat(
    name: "edge-list", fileExtensions: ["tsv", "edges", "edgelist"],
    tables: { (bytes, file) throws(InvalidFile) in
      try tables(ofFolder: [(file, bytes)], named: file)
    },
    read: { (bytes, file) throws(InvalidFile) in
      let text = try EdgeListText(of: bytes, file: file)
      let table = EdgeList.firstRow(of: text)
      if TableHeadings(of: table, as: .ties).isComplete
        || TableHeadings(of: table, as: .partners).isComplete
      {
        return text.marks.separator == nil || text.marks.hasSingleQuotes
          ? try TableNetworkReader.document(
            of: [EdgeList.table(of: text)], file: file, noted: text.diagnostics)
          : try NetworkFormat.csv.document(from: text.withoutRemarks, file: file)
      }
      var list = EdgeList(text, file: file)
      list.read()
      return try list.graph.document(noted: list.diagnostics)
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
  /// What stands behind the two names of a row.
  private enum Layout {
    /// A strength, a kind or the braces of networkx.
    case edges
    /// More names: all of them are neighbors of the first.
    case neighbors
  }

  private let text: EdgeListText
  private let rows: ArraySlice<TextLine>
  /// Whether a colon stands behind the first name of every row, and neighbors after it.
  private let hasColons: Bool
  private(set) var graph: NumberedGraph
  private(set) var diagnostics: [Diagnostic]
  private var moreColumns: (place: Place, count: Int)?

  /// A name as a cell; quotes keep `# note` and `// note` from being taken for a remark, and a
  /// backslash keeps a bar from parting two names.
  static func cell(_ name: String) -> String {
    let name = CellText.joined([name])
    return RemarkMark(at: name.utf8) != nil ? "\"\(name)\"" : Escaping.guardedFormula(name)
  }

  init(_ text: EdgeListText, file: String) {
    self.text = text
    graph = NumberedGraph(file: file)
    diagnostics = text.diagnostics
    let headings = text.headings
    let rows = text.rows.dropFirst(headings == nil ? 0 : 1)
    hasColons = rows.count > 1 && rows.allSatisfy { $0.hasColon }
    self.rows = hasColons ? rows.map { $0.withoutColon }[...] : rows
    if let headings {
      let words = headings.words.map { $0.text }.joined(separator: " ")
      diagnostics.append(
        Diagnostic(.headingsSkipped, at: headings.words[0].place, ["text": Text(words)]))
    }
  }

  /// The first row as a table, of which the headings can be looked at.
  static func firstRow(of text: EdgeListText) -> SheetTable {
    table(of: text, rows: text.rows.prefix(1))
  }

  /// All rows as a table.
  static func table(of text: EdgeListText) -> SheetTable { table(of: text, rows: text.rows[...]) }

  private static func table(of text: EdgeListText, rows: ArraySlice<TextLine>) -> SheetTable {
    SheetTable(
      name: "",
      rows: rows.map { row in
        row.words.map { SheetTable.Cell(content: .text($0.text), place: $0.place) }
      })
  }

  /// Reads the rows; where no remark says which way the ties run, they run both ways.
  mutating func read() {
    let layout = layout
    for row in rows {
      guard row.words.count > 1 else {
        readLone(row.words[0])
        continue
      }
      switch layout {
      case .edges: readEdge(row)
      case .neighbors: readNeighbors(row)
      }
    }
    if let first = rows.first, text.kind == nil {
      diagnostics.append(Diagnostic(.noHeadings, at: first.words[0].place))
    }
    if layout == .neighbors, let wide = rows.first(where: { $0.words.count > 2 }) {
      diagnostics.append(Diagnostic(.neighborRows, at: wide.words[0].place))
    }
    if let more = moreColumns {
      diagnostics.append(Diagnostic(.moreColumns, at: more.place, .counting(more.count, .line)))
    }
  }

  /// A partner alone on a line; a name of several words may be two names without the separator.
  private mutating func readLone(_ word: TextLine.Word) {
    let isNew = graph.number(named: word.text) == nil
    _ = graph.node(named: word.text, at: word.place)
    guard isNew, !word.isQuoted, word.text.contains(where: { " ,;".contains($0) }) else { return }
    diagnostics.append(Diagnostic(.loneName, at: word.place, ["name": Text(word.text)]))
  }

  private mutating func readEdge(_ row: TextLine) {
    guard let ends = ends(of: row, row.words[1]) else { return }
    let (weight, kind) = facts(of: row)
    graph.addEdge(
      ends, isDirected: text.kind == .directed, (weight, kind), at: row.words[0].place)
  }

  private mutating func readNeighbors(_ row: TextLine) {
    for word in row.words.dropFirst() where !word.text.isEmpty {
      guard let ends = ends(of: row, word) else { return }
      graph.addEdge(ends, isDirected: text.kind == .directed, at: word.place)
    }
  }

  /// The nodes of a row; `nil` after noting that one is not there.
  private mutating func ends(of row: TextLine, _ other: TextLine.Word) -> (Int, Int)? {
    let words = [row.words[0], other]
    guard let known = words.first(where: { !$0.text.isEmpty }),
      words.allSatisfy({ !$0.text.isEmpty })
    else {
      let found = words.first { !$0.text.isEmpty }?.text ?? ""
      diagnostics.append(Diagnostic(.oneEnd, at: row.words[0].place, ["word": Text(found)]))
      return nil
    }
    if let sign = words.first(where: { !$0.mayBeName }) {
      diagnostics.append(Diagnostic(.signAsName, at: sign.place, ["word": Text(sign.text)]))
      return nil
    }
    let first = graph.node(named: known.text, at: known.place)
    let second = graph.node(
      named: other.text, isStructure: text.kind == .twoMode, at: other.place)
    return (first, second)
  }
}

// What stands behind the names.
extension EdgeList {
  /// Rows that differ in width, or whose further cells are names, are lists of neighbors; a column
  /// of numbers is one of strengths, unless the names are numbers and only some rows have it.
  private var layout: Layout {
    let wide = rows.filter { $0.words.count > 2 }
    let more = wide.flatMap { $0.words.dropFirst(2) }.filter { !$0.text.isEmpty }
    if hasColons { return .neighbors }
    guard let first = more.first, text.kind == nil, !first.text.hasPrefix("{") else {
      return .edges
    }
    let numbers = more.count { EdgeWeight.number($0.text) != nil }
    let isRagged = Set(rows.map { $0.words.count }).count > 1
    if numbers == more.count {
      guard areNamesNumbers else { return .edges }
      let isWide = rows.contains { $0.words.count > 3 }
      return isRagged || isWide && areNames(more) ? .neighbors : .edges
    }
    guard numbers == 0, !more.allSatisfy({ TieKind(code: $0.text) != nil }) else { return .edges }
    return isRagged || areNames(more) ? .neighbors : .edges
  }

  private var areNamesNumbers: Bool {
    rows.allSatisfy { $0.words.prefix(2).allSatisfy { EdgeWeight.number($0.text) != nil } }
  }

  /// Whether words are names of nodes too.
  private func areNames(_ words: [TextLine.Word]) -> Bool {
    let known = Set(rows.flatMap { $0.words.prefix(2) }.map { Spelling.folded($0.text) })
    return words.allSatisfy { known.contains(Spelling.folded($0.text)) }
  }

  /// The strength and the kind of an edge, also as networkx writes them: `{'weight': 3}`.
  private mutating func facts(of row: TextLine) -> (weight: String, kind: String) {
    let rest = row.words.dropFirst(2)
    guard let word = rest.first else { return ("", "") }
    if word.text.hasPrefix("{") {
      let words = rest.map { $0.text }.joined(separator: text.marks.separator == nil ? " " : ",")
      return (Self.value(of: EdgeWeight.name, in: words), "")
    }
    let isDecimal = text.marks.separator == UInt8(ascii: ",") && rest.count == 2 && text.kind == nil
    if isDecimal, rest.allSatisfy({ Int($0.text) != nil }) {
      return (rest.map { $0.text }.joined(separator: ","), "")
    }
    var (weight, kind) = ("", "")
    for cell in rest.prefix(2) where !cell.text.isEmpty {
      if weight.isEmpty, EdgeWeight.number(cell.text) != nil {
        weight = cell.text
      } else if kind.isEmpty, TieKind(code: cell.text) != nil {
        kind = cell.text
      } else if EdgeWeight.number(cell.text) != nil {
        noteMoreColumns(of: row)
      } else {
        // Between white space a further word is part of a name.
        let message: Message = text.marks.separator == nil ? .partOfName : .partNotRead
        diagnostics.append(Diagnostic(message, at: cell.place, ["name": Text(cell.text)]))
      }
    }
    if rest.count > 2 { noteMoreColumns(of: row) }
    return (weight, kind)
  }

  private mutating func noteMoreColumns(of row: TextLine) {
    moreColumns = (moreColumns?.place ?? row.words[0].place, (moreColumns?.count ?? 0) + 1)
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

extension TextLine.Word {
  /// Whether a letter or digit stands in it, and it is no keyword of another format: `->`, `*node`.
  fileprivate var mayBeName: Bool {
    isQuoted || text.contains { $0.isLetter || $0.isNumber } && !text.hasPrefix("*")
  }
}

extension TextLine {
  /// Whether a colon stands behind the first word, as in lists of neighbors.
  fileprivate var hasColon: Bool {
    guard let first = words.first, !first.isQuoted else { return false }
    return first.text.utf8.count > 1 && first.text.utf8.last == UInt8(ascii: ":")
  }

  /// The same line without that colon.
  fileprivate var withoutColon: TextLine {
    guard let first = words.first else { return self }
    let bare = Word(
      text: String(first.text.dropLast()), place: first.place, isQuoted: false,
      isAfterSeparator: first.isAfterSeparator)
    return TextLine(words: [bare] + words.dropFirst())
  }
}
