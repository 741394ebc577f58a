import CoalitionModel
import Testing
import Wording

@testable import NetworkFormats

/// Lists of edges without headings, in the ways in which programs and people write them.
@Suite struct EdgeListTests {
  static let separators = ["\t", ";", ",", " ", "  ", " \t ", ", ", "; "]
  static let lineEnds = ["\n", "\r\n", "\r"]

  @Test(arguments: separators, lineEnds)
  func `every separator gives the same ties`(separator: String, lineEnd: String) throws {
    let rows = [["Huisartsen", "Wijkteam", "2"], ["Wijkteam", "JGZ", "3"], ["Kraamzorg"]]
    let text = rows.map { $0.joined(separator: separator) }.joined(separator: lineEnd)
    for ending in ["", lineEnd, lineEnd + lineEnd] {
      let read = try ReadGraph(text + ending, "edges")
      #expect(read.ties == ["Huisartsen - Wijkteam 2", "JGZ - Wijkteam 3"], "\(read.errors)")
      #expect(read.partners == ["Huisartsen", "Wijkteam", "JGZ", "Kraamzorg"])
    }
  }

  /// The names hold every mark that separates elsewhere.
  @Test(arguments: ["\t", ";", ","], ["Noord, Zuid", "Noord; Zuid", "Noord Zuid", "a, b; c d"])
  func `a separator leaves other marks in names alone`(separator: String, name: String) throws {
    let weaker = ["\t": ",; ", ";": ", ", ",": " "][separator] ?? ""
    let isPlain = name.allSatisfy { $0.isLetter || weaker.contains($0) }
    let cell = isPlain ? name : "\"\(name)\""
    for lines in [
      ["\(cell)\(separator)Wijkteam", "Wijkteam\(separator)JGZ"],
      ["JGZ\(separator)Wijkteam", "Wijkteam\(separator)\(cell)"],
    ] {
      let read = try ReadGraph(lines.joined(separator: "\n"), "tsv")
      #expect(Set(read.partners) == [name, "Wijkteam", "JGZ"])
      #expect(read.ties.count == 2)
    }
  }

  @Test(arguments: ["\t", " ", "; "])
  func `a colon behind the first name of every row begins its neighbors`(separator: String) throws {
    let names = try ReadGraph("A:\(separator)B\(separator)C\nB:\(separator)D\n", "edges")
    #expect(names.ties == ["A - B", "A - C", "B - D"])
    let numbers = try ReadGraph(
      "1:\(separator)2\(separator)3\n2:\(separator)3\(separator)4\n", "edges")
    #expect(numbers.ties == ["1 - 2", "1 - 3", "2 - 3", "2 - 4"])
    let one = try ReadGraph("A:\(separator)B\nC\(separator)D\n", "edges")
    #expect(one.partners == ["A:", "B", "C", "D"])
  }

  @Test func `commas and semicolons in names on a line with a tab`() throws {
    let text = "GGD Noord; afdeling JGZ\tWijkteam, Zuid\nWijkteam, Zuid\tKraamzorg\n"
    let read = try ReadGraph(text, "tsv")
    #expect(read.partners == ["GGD Noord; afdeling JGZ", "Wijkteam, Zuid", "Kraamzorg"])
    #expect(read.ties.count == 2)
  }

  @Test(arguments: ["\t", ";", " "], ["a", "Zorg"])
  func `a strength that is no intensity is left out and counted`(
    separator: String, name: String
  ) throws {
    for strength in ["2,5", "2.5", "7", "-1"] {
      let lines = [[name, "b", strength], ["b", "c", "3"]].map { $0.joined(separator: separator) }
      let read = try ReadGraph(lines.joined(separator: "\n"), "tsv")
      #expect(read.ties == ["\(name) - b", "b - c"])
      #expect(
        read.warns("'\(strength)' does not fit the scale from 0 to 5; the strength of 2 ties"))
    }
  }

  @Test func `a decimal comma where commas separate is no strength of its first digit`() throws {
    for text in ["a,b,2,5\nb,c,3\n", "a,b,2,5\nb,c,3,0\n", "a b 2,5\nb c 3\n"] {
      let read = try ReadGraph(text, "edges")
      #expect(read.ties == ["a - b", "b - c"])
      #expect(read.warns("'2,5' does not fit the scale"))
    }
  }

  @Test(arguments: [
    ("# Nodes: 3 Edges: 2\n# FromNodeId\tToNodeId\n1\t2\n2\t3\n", ["1 - 2", "2 - 3"]),
    ("% sym unweighted\n% 3 2 3\n1 2\n2 3\n", ["1 - 2", "2 - 3"]),
    ("%sym\n1\t2\n2\t3\n", ["1 - 2", "2 - 3"]),
    ("% asym weighted\n1\t2\t3\n2\t3\t1\n", ["1 > 2 3", "2 > 3 1"]),
    ("% asym positive\n% 2 3 3\n1 2 3 1082008561\n2 3 1 1082008562\n", ["1 > 2 3", "2 > 3 1"]),
    ("%%MatrixMarket matrix coordinate pattern symmetric\n3 3 2\n2 1\n3 2\n", ["1 - 2", "2 - 3"]),
    ("%%MatrixMarket matrix coordinate integer general\n% x\n3 3 1\n2 1 4\n", ["2 > 1 4"]),
    ("#made by hand\na b\nb c # a remark\n", ["a - b", "b - c"]),
    ("a #1\na b # a remark\n", ["#1 - a", "a - b"]),
    ("# made, by hand\na,b\n# in between\nb,c\n", ["a - b", "b - c"]),
    ("FromNodeId\tToNodeId\n1\t2\n2\t3\n", ["1 - 2", "2 - 3"]),
    ("node1 node2\na b\nb c\n", ["a - b", "b - c"]),
    ("# a remark\nvan\tnaar\trichting\na\tb\theen\n", ["a > b"]),
    ("from to direction\na b forward\n", ["a > b"]),
    ("// made by hand\na b\n// in between\nb c // a remark\n", ["a - b", "b - c"]),
    ("//made by hand\na b\n/// in between\nb c\n", ["a - b", "b - c"]),
    ("// made, by hand; twice\na;b\n//\nb;c\n", ["a - b", "b - c"]),
    ("  // a remark\nvan;naar;richting\n// x\na;b;heen\n", ["a > b"]),
    ("a/b c\nc d/\n", ["a/b - c", "c - d/"]),
  ])
  func `remarks and heads of files are no ties`(text: String, ties: [String]) throws {
    let read = try ReadGraph(text, "edges")
    #expect(read.ties == ties, "\(read.errors)")
    let words = ties.map { $0.split(separator: " ").map { String($0) } }
    #expect(Set(read.partners) == Set(words.flatMap { [$0[0], $0[2]] }))
  }

  @Test(arguments: ["asym", "sym"])
  func `a head that says which way the ties run needs no word`(_ kind: String) throws {
    #expect(!(try ReadGraph("% \(kind)\na b\n", "edges")).warns("no headings"))
    #expect(try ReadGraph("% made by hand\na b\n", "edges").warns("no headings"))
  }

  @Test func `the two sides of KONECT are partners and structures`() throws {
    let read = try ReadGraph("% bip unweighted\n1 1\n2 1\n2 2\n", "edges")
    #expect(read.partners == ["1", "2"])
    #expect(read.structures == ["1: 1, 2", "2: 2"])
    #expect(read.ties.isEmpty)
  }

  @Test(arguments: ["#1 zorg", "%1 zorg", "#zorg", "//zorg"], ["\t", ";", ","])
  func `a name that begins with a mark is a name, with a word`(
    name: String, separator: String
  ) throws {
    for line in ["\(name)\(separator)Wijkteam", "Wijkteam\(separator)\(name)"] {
      let read = try ReadGraph("\(line)\nWijkteam\(separator)JGZ\n", "tsv")
      #expect(Set(read.partners) == [name, "Wijkteam", "JGZ"])
      #expect(read.ties.count == 2)
      #expect(read.warns("a.tsv:1:") && read.warns("'\(name)' was read as a name"))
    }
  }

  @Test(arguments: ["\t", " "], ["#", "%", "//"])
  func `a remark that names a partner is told`(_ separator: String, _ mark: String) throws {
    let text = "\(mark) zorg\(separator)Wijkteam\nWijkteam\(separator)JGZ\n"
    let read = try ReadGraph(text, "tsv")
    #expect(read.partners == ["Wijkteam", "JGZ"])
    #expect(read.warns("a.tsv:1:") && read.warns("was read as a remark"))
  }

  @Test(arguments: [" ", "\t", ",", ";"], [false, true])
  func `rows of neighbors give a tie to each`(separator: String, areNumbers: Bool) throws {
    let rows = [["1", "2"], ["2", "3", "4"], ["3", "1", "5", "6"], ["7"]]
    let names = areNumbers ? rows : rows.map { $0.map { "p" + $0 } }
    let text = names.map { $0.joined(separator: separator) }.joined(separator: "\n")
    let read = try ReadGraph(text, "edges")
    let expected = [(1, 2), (1, 3), (2, 3), (2, 4), (3, 5), (3, 6)]
    let mark = areNumbers ? "" : "p"
    #expect(read.ties == expected.map { "\(mark)\($0.0) - \(mark)\($0.1)" })
    #expect(read.partners.count == 7)
    #expect(read.warns("a.edges:2:1: warning: this line has more than two names"))
  }

  @Test(arguments: [" ", "\t", ",", ";"])
  func `three numbers in every row are two names and a strength`(_ separator: String) throws {
    let rows = [["1", "2", "3"], ["2", "3", "1"], ["3", "1", "2"]]
    let text = rows.map { $0.joined(separator: separator) }.joined(separator: "\n")
    #expect(try ReadGraph(text, "edges").ties == ["1 - 2 3", "1 - 3 2", "2 - 3 1"])
  }

  @Test func `a kind may stand behind the names, and what else stands there is told`() throws {
    let read = try ReadGraph("a\tb\toverleg\nb\tc\tverwijzing\nc\td\n", "tsv")
    #expect(read.ties == ["a - b overleg", "b - c verwijzing", "c - d"])
    let other = try ReadGraph("a\tb\tx\nb\tc\ty\n", "tsv")
    #expect(other.ties == ["a - b", "b - c"])
    #expect(other.warns("the part 'x' was not read"))
  }

  @Test(arguments: ["\t", ";", ","])
  func `a line without the separator of the others is one name, with a word`(
    separator: String
  ) throws {
    let read = try ReadGraph("a\(separator)b\nHuis arts\nKraamzorg\n", "tsv")
    #expect(read.partners == ["a", "b", "Huis arts", "Kraamzorg"])
    #expect(read.warns("a.tsv:2:1: warning: 'Huis arts' was read as one partner without a tie"))
    #expect(!read.warns("'Kraamzorg' was read as one"))
  }

  @Test(arguments: ["\t", ",", ";"])
  func `an empty cell is no end of a tie`(_ separator: String) throws {
    let read = try ReadGraph("a\(separator)\(separator)3\nb\(separator)c\(separator)2\n", "tsv")
    #expect(
      read.errors.first?.holds("a.tsv:1:1: error: this tie has only one partner ('a')") == true)
  }

  @Test func `a tie of a partner with itself is left out and counted`() throws {
    let read = try ReadGraph("a b\na a\nb b\n", "edges")
    #expect(read.ties == ["a - b"])
    #expect(read.warns("a.edges:2:1: warning: 2 ties of a partner with itself are left out"))
  }
}
