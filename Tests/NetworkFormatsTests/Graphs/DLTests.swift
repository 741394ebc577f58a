import CoalitionModel
import Testing
import Wording

@testable import NetworkFormats

/// Files in UCINET's language DL: every place of the labels with every layout of the data.
@Suite struct DLTests {
  /// Where the labels stand in a file.
  enum Labels: CaseIterable {
    case commas, spaces, lines, quotes, rows, columns, rowsAndColumns, sameLine, embedded
  }

  static let layouts = [
    "fullmatrix", "lowerhalf", "upperhalf", "edgelist1", "nodelist1", "nodelist1b", "fm", "el1",
    "nl1",
  ]

  static let names = ["Huisartsen", "Wijkteam", "JGZ", "Kraamzorg"]
  /// Huisartsen with Wijkteam, and Wijkteam with JGZ, both ways; Kraamzorg alone.
  static let ties = [[0, 1, 0, 0], [1, 0, 1, 0], [0, 1, 0, 0], [0, 0, 0, 0]]

  private static func header(_ labels: Labels) -> [String] {
    let quoted = names.map { "\"\($0)\"" }
    switch labels {
    case .commas: return ["labels:", names.joined(separator: ",")]
    case .spaces: return ["LABELS:", names.joined(separator: " ")]
    case .lines: return ["labels:"] + names
    case .quotes: return ["labels:"] + quoted
    case .rows: return ["row labels:"] + names
    case .columns: return ["col labels:"] + quoted
    case .rowsAndColumns: return ["ROW LABELS:"] + quoted + ["COLUMN LABELS:"] + names.reversed()
    case .sameLine: return ["labels: " + names.joined(separator: ", ")]
    case .embedded: return ["labels embedded:"]
    }
  }

  /// The lines of data, with the order of the columns turned around where their labels are.
  private static func data(
    _ layout: String, isEmbedded: Bool, isTurned: Bool, hasDiagonal: Bool
  ) -> [String] {
    let order = isTurned ? Array(names.indices.reversed()) : Array(names.indices)
    let name: (Int) -> String = { isEmbedded ? names[$0] : "\($0 + 1)" }
    let column: (Int) -> String = {
      isEmbedded ? names[$0] : "\((order.firstIndex(of: $0) ?? 0) + 1)"
    }
    let others: (Int) -> [Int] = { row in names.indices.filter { ties[row][$0] == 1 } }
    switch layout {
    case "edgelist1", "el1":
      return names.indices.flatMap { row in others(row).map { "\(name(row)) \(column($0))" } }
        + (isEmbedded ? [names[3]] : [])
    case "nodelist1", "nl1":
      return names.indices.map { row in
        ([name(row)] + others(row).map(column)).joined(separator: " ")
      }
    case "nodelist1b":
      return names.indices.map { row in
        (["\(others(row).count)"] + others(row).map(column)).joined(separator: " ")
      }
    default:
      let rows = names.indices.map { row in
        ([name(row)].filter { _ in isEmbedded }
          + order.filter { column in
            if row == column, !hasDiagonal { return false }
            return layout == "lowerhalf"
              ? column <= row : layout == "upperhalf" ? column >= row : true
          }.map { "\(ties[row][$0])" }).joined(separator: " ")
      }
      return (isEmbedded ? [names.joined(separator: " ")] : []) + rows
    }
  }

  @Test(arguments: Labels.allCases, layouts)
  func `every place of labels with every layout`(labels: Labels, layout: String) throws {
    let isTurned = labels == .rowsAndColumns
    let isHalf = layout.hasSuffix("half")
    // A half or a matrix without its diagonal cannot be turned, and this list names no rows.
    if isTurned && isHalf || labels == .embedded && layout == "nodelist1b" { return }
    for (hasDiagonal, mark) in [
      (true, " diagonal present"), (true, ""), (false, " diagonal=absent"),
    ] where hasDiagonal || !isTurned {
      let isEmbedded = labels == .embedded
      let lines =
        ["dl n = 4", "format=\(layout)\(mark)"] + Self.header(labels) + ["data:"]
        + Self.data(layout, isEmbedded: isEmbedded, isTurned: isTurned, hasDiagonal: hasDiagonal)
      for text in [lines.joined(separator: "\n"), lines.joined(separator: "\r\n") + "\r\n"] {
        let read = try ReadGraph(text, "dl")
        #expect(
          read.ties == ["Huisartsen - Wijkteam", "JGZ - Wijkteam"], "\(read.errors)\n\(text)")
        #expect(Set(read.partners) == Set(Self.names))
        #expect(read.structures.isEmpty)
      }
    }
  }

  @Test(arguments: ["data:", "data: ", "DATA : ", "Data:"])
  func `the data may begin on the line of the keyword`(_ keyword: String) throws {
    let head = "dl n=3 format=edgelist1\nlabels:\na,b,c\n"
    #expect(try ReadGraph(head + keyword + "1 2\n2 3\n", "dl").ties == ["a > b", "b > c"])
    #expect(try ReadGraph(head + keyword + "\n1 2\n2 3\n", "dl").ties == ["a > b", "b > c"])
  }

  @Test func `the layout of UCINET's own export`() throws {
    let labels = "\"Huis arts\"\n\"Wijkteam\"\n\"JGZ\"\n"
    let read = try ReadGraph(
      "DL\nN=3\nFORMAT = FULLMATRIX DIAGONAL PRESENT\nROW LABELS:\n\(labels)COLUMN LABELS:\n\(labels)"
        + "DATA:\n  0.00  1.00 0.00\n  1.00 0.00 2.00\n 0.00 2.00 0.00\n", "dl")
    #expect(read.ties == ["Huis arts - Wijkteam 1", "JGZ - Wijkteam 2"])
    #expect(read.warnings.isEmpty)
  }

  @Test(arguments: ["LEVEL LABELS:", "matrix labels:"], [true, false])
  func `several matrices are kinds of ties`(keyword: String, hasCount: Bool) throws {
    let read = try ReadGraph(
      "DL N=3\(hasCount ? " NM=2" : "")\nLABELS:\na,b,c\n\(keyword)\n\"verwijzing\"\n\"overleg\"\n"
        + "DATA:\n0 1 0\n1 0 0\n0 0 0\n\n0 0 1\n0 0 0\n1 0 0\n", "dl")
    #expect(read.ties == ["a - b verwijzing", "a - c overleg"])
  }

  @Test func `several lists are parted by an exclamation mark`() throws {
    let read = try ReadGraph(
      "dl n=2 nm=2 format=edgelist1\nlabels:\na,b\nmatrix labels:\nadvies,overleg\ndata:\n1 2\n!\n2 1\n",
      "dl")
    #expect(read.ties == ["a > b advies", "b > a overleg"])
  }

  @Test(arguments: [
    "Huis arts\nWijk team\nJGZ", "Huis arts, Wijk team, JGZ", "\"Huis arts\" \"Wijk team\" JGZ",
    "Huis arts\n\"Wijk team\"\nJGZ",
  ])
  func `labels with spaces`(_ labels: String) throws {
    let read = try ReadGraph("dl n=3 format=edgelist1\nlabels:\n\(labels)\ndata:\n1 2\n2 3\n", "dl")
    #expect(read.partners == ["Huis arts", "Wijk team", "JGZ"], "\(read.errors)")
    #expect(read.ties == ["Huis arts > Wijk team", "Wijk team > JGZ"])
  }

  @Test(arguments: ["labels:", "row labels:", "column labels:"])
  func `labels in another number than n`(_ keyword: String) throws {
    let data = "\ndata:\n1 2\n2 3\n"
    let many = try ReadGraph("dl n=3 format=edgelist1\n\(keyword)\na,b,c,d\(data)", "dl")
    #expect(many.errors.count == 1)
    #expect(many.errors.first?.holds("a.dl:3:7: error: here are 4 labels for 3 nodes") == true)
    let few = try ReadGraph("dl n=3 format=edgelist1\n\(keyword)\na,b\(data)", "dl")
    #expect(few.partners == ["a", "b", "3"])
    #expect(few.warns("here are 2 labels for 3 nodes"))
  }

  @Test(arguments: ["edgelist1", "nodelist1"])
  func `names among the data in another number than n`(_ layout: String) throws {
    let head = "format=\(layout)\nlabels embedded:\ndata:\na b\nb c\n"
    #expect(try ReadGraph("dl n=3 " + head, "dl").ties == ["a > b", "b > c"])
    #expect(try ReadGraph("dl n=4 " + head, "dl").warns("announces 4, but it holds 3"))
    let many = try ReadGraph("dl n=2 " + head, "dl").errors
    #expect(many.first?.holds("announces 2, but it holds 3 different names") == true)
  }

  @Test func `labels that are words of the language`() throws {
    let text = "dl n=4 format=edgelist1\nlabels:\nN\nData\nRow\nFormat\ndata:\n1 2\n3 4\n"
    #expect(try ReadGraph(text, "dl").ties == ["N > Data", "Row > Format"])
  }
}

/// Two kinds of things in DL, and what is no data.
@Suite struct DLTwoModeTests {
  static let heads = [
    "nr=2 nc=2\nrow labels:\na,b\ncolumn labels:\nKernteam,MDO",
    "nr=2, nc=2 format=fullmatrix\nrow labels embedded\ncolumn labels embedded",
    "nr=2 nc=2 format=edgelist2\nrow labels:\na,b\ncolumn labels:\nKernteam,MDO",
    "nr=2 nc=2 format=edgelist2\nrow labels embedded:\ncol labels embedded:",
    "nr=2 nc=2 format=nodelist2\nrow labels:\na,b\ncolumn labels:\nKernteam,MDO",
    "nr=2 nc=2 format=nodelist2\nlabels embedded:",
    "n=2 format=edgelist1\nrow labels:\na,b\ncolumn labels:\nKernteam,MDO",
  ]
  static let data = [
    "1 0\n1 1", "Kernteam MDO\na 1 0\nb 1 1", "1 1\n2 1\n2 2", "a Kernteam\nb Kernteam\nb MDO",
    "1 1\n2 1 2", "a Kernteam\nb Kernteam MDO", "1 1\n2 1\n2 2",
  ]

  @Test(arguments: zip(heads, data))
  func `rows are members of the structures in the columns`(head: String, data: String) throws {
    let read = try ReadGraph("dl \(head)\ndata:\n\(data)\n", "dl")
    #expect(read.partners == ["a", "b"], "\(read.errors)")
    #expect(read.structures == ["Kernteam: a, b", "MDO: b"])
    #expect(read.ties.isEmpty)
    #expect(read.warns("the second kind (2) was read as structures, with the first kind (2)"))
  }

  @Test func `a rectangle without labels has two kinds of things`() throws {
    let read = try ReadGraph("dl nr=2 nc=3\ndata:\n1 0 1\n0 1 0\n", "dl")
    #expect(read.partners == ["1", "2"])
    #expect(read.structures == ["1: 1", "2: 2", "3: 1"])
  }

  @Test func `a membership has no strength`() throws {
    let read = try ReadGraph("dl nr=2 nc=1\ndata:\n3\n1\n", "dl")
    #expect(read.structures == ["1: 1, 2"])
    #expect(read.warns("the strength of 1 membership was left out"))
  }

  @Test(arguments: [
    ("n=2\nrow labels:\na,b\ncolumn labels:\na,c\ndata:\n0 1\n1 0\n", "a.dl:5:3", "the label 'c'"),
    ("nr=2 nc=3 format=lowerhalf\ndata:\n1\n", "a.dl", "a half matrix has as many rows"),
    ("n=2 nm=2\ndata:\n0 1\n1 0\n", "a.dl:4:1", "the matrix has 4 numbers up to here; expected: 8"),
    ("n=2 format=edgelist1\ndata:\n1 2 x\n", "a.dl:3:5", "'x' is no number"),
    ("n=2 format=nodelist1b\ndata:\n2 1\n", "a.dl:3:1", "this line begins with '2'"),
    ("n=2 format=rankedlist1\ndata:\n1 2\n", "a.dl:1:", "the layout 'rankedlist1' is not read"),
  ])
  func `what does not fit is refused with its place`(
    text: String, place: String, message: String
  ) throws {
    let read = try ReadGraph("dl " + text, "dl")
    #expect(read.errors.count == 1)
    #expect(read.errors.first?.hasPrefix(place) == true, "\(read.errors)")
    #expect(read.errors.first?.holds(message) == true, "\(read.errors)")
  }

  @Test(arguments: ["dl", "net"])
  func `a full diagonal is left out and counted`(_ fileExtension: String) throws {
    let matrix = "1 1 0\n1 1 0\n0 0 1\n"
    let head =
      fileExtension == "dl"
      ? "dl n=3\nlabels:\na,b,c\ndata:\n" : "*Vertices 3\n1 \"a\"\n2 \"b\"\n3 \"c\"\n*Matrix\n"
    let read = try ReadGraph(head + matrix, fileExtension)
    #expect(read.partners == ["a", "b", "c"])
    #expect(read.ties == ["a - b"])
    #expect(read.warns("3 ties of a partner with itself are left out"))
  }
}
