import CoalitionModel
import TestSupport
import Testing
import Wording

@testable import NetworkFormats

/// Formats of names, ties and one number.
@Suite struct PlainFormatTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let format: NetworkFormat
    let seed: UInt64

    var testDescription: String { "\(format.name) \(seed)" }
  }

  /// A tie by the positions of its ends.
  private struct PlainTie: Hashable {
    let from: Int
    let to: Int
    let isDirected: Bool
    let intensity: Int?
  }

  static let formats: [NetworkFormat] = [.pajek, .dlEdgeList, .dlMatrix, .edgeList]

  static func cases(_ formats: [NetworkFormat]) -> [Case] {
    formats.flatMap { format in GeneratedCases.seeds.map { Case(format: format, seed: $0) } }
  }

  private func reread(_ test: Case) throws -> (before: CoalitionNetwork, after: CoalitionNetwork) {
    var generator = NetworkGenerator(seed: test.seed)
    let network = generator.network()
    let written = try test.format.written(network, language: .dutch)
    #expect(!written.losses.isEmpty)
    return (network, try written.reading(by: test.format).network)
  }

  private func ties(_ network: CoalitionNetwork) -> [PlainTie] {
    let pairs = network.partners.enumerated().map { ($1.id, $0) }
    let positions = Dictionary(uniqueKeysWithValues: pairs)
    // Strengths that are all 1 are one of the losses.
    let isSaid = Set(network.ties.compactMap(\.intensity)) != [1]
    return network.ties.compactMap { tie in
      guard let from = positions[tie.from], let to = positions[tie.to] else { return nil }
      let isTurned = !tie.isDirected && from > to
      return PlainTie(
        from: isTurned ? to : from, to: isTurned ? from : to, isDirected: tie.isDirected,
        intensity: isSaid ? tie.intensity : nil)
    }
  }

  /// Edges come before arcs in Pajek, and equal ties become one.
  @Test(arguments: cases([.pajek])) func `Pajek keeps partners, ties and strengths`(
    _ test: Case
  ) throws {
    let (before, after) = try reread(test)
    #expect(after.partners.count == before.partners.count)
    #expect(Set(ties(after)) == Set(ties(before)))
    // A network without a name is called after its file.
    let name = Self.plain(before.name)
    #expect(after.name == (name.isEmpty ? "a" : name))
    for (one, other) in zip(before.partners, after.partners) where Self.isPlain(one.name) {
      #expect(other.name.hasPrefix(one.name))
    }
  }

  @Test(arguments: cases([.dlEdgeList, .dlMatrix]))
  func `DL keeps partners and the strength of every ordered pair`(_ test: Case) throws {
    let (before, after) = try reread(test)
    #expect(after.partners.count == before.partners.count)
    #expect(pairs(after) == pairs(before))
    for (one, other) in zip(before.partners, after.partners) where Self.isPlain(one.id) {
      #expect(other.name == one.id)
    }
  }

  /// The strongest of the ties of an ordered pair; 0 is no tie.
  private func pairs(_ network: CoalitionNetwork) -> [[Int]: Int] {
    var strengths: [[Int]: Int] = [:]
    for tie in ties(network) where tie.intensity != 0 {
      let ends = [tie.from, tie.to]
      for pair in tie.isDirected ? [ends] : [ends, ends.reversed()] {
        strengths[pair] = max(strengths[pair] ?? 0, tie.intensity ?? 1)
      }
    }
    return strengths
  }

  @Test(arguments: cases([.edgeList])) func `an edge list keeps ties with their kinds`(
    _ test: Case
  ) throws {
    let (before, after) = try reread(test)
    let facts: (CoalitionNetwork) -> Set<String> = { network in
      Set(
        network.ties.map { tie in
          "\(tie.kind?.code ?? "") \(tie.isDirected) \(tie.intensity.map { "\($0)" } ?? "")"
        })
    }
    let tied = Set(before.ties.flatMap { [$0.from, $0.to] })
    #expect(after.partners.count == tied.count)
    #expect(facts(after) == facts(before))
  }

  @Test(arguments: ["net", "dl", "tsv"]) func `a lone network is said to lose what it loses`(
    _ fileExtension: String
  ) throws {
    let format = try NetworkFormats.format(for: "a." + fileExtension)
    var network = CoalitionNetwork(name: "Proef")
    network.partners = [Partner(id: "a", name: "A"), Partner(id: "b", name: "B")]
    network.structures = [Structure(id: "c", name: "C", kind: .platform)]
    let losses = try format.written(network, language: .dutch).losses.map(\.en)
    #expect(losses.contains("structures (1) and their members"))
    #expect(losses.contains("type, domain and whatever else is known of partners"))
    #expect(losses.contains("partners without a tie (2)") == (fileExtension == "tsv"))
  }

  private static func isPlain(_ text: String) -> Bool {
    text.allSatisfy { $0.isLetter || $0.isNumber }
  }

  private static func plain(_ text: String) -> String {
    let marks: [Character: Character] = ["\"": "'", "\\": "/"]
    let flat = text.map { $0.isWhitespace || $0 == "\u{1}" ? " " : marks[$0] ?? $0 }
    return String(flat.split(separator: " ").joined(separator: " "))
  }
}

/// Texts of Pajek, UCINET and lists of edges, with what is special to each and with mistakes.
@Suite struct PlainTextTests {
  private static let formats: [String: NetworkFormat] = [
    "net": NetworkFormat.pajek, "dl": NetworkFormat.dlEdgeList, "tsv": NetworkFormat.edgeList,
  ]

  private func ties(_ text: String, _ fileExtension: String) throws -> [String] {
    let format = try #require(Self.formats[fileExtension])
    let network = try format.network(from: Array(text.utf8), file: "a." + fileExtension).network
    return network.ties.map { tie in
      let strength = tie.intensity.map { " \($0)" } ?? ""
      let kind = tie.kind.map { " \($0.code)" } ?? ""
      return "\(tie.from) \(tie.isDirected ? ">" : "-") \(tie.to)\(strength)\(kind)"
    }
  }

  private func mistakes(_ text: String, _ fileExtension: String) throws -> [String] {
    let format = try #require(Self.formats[fileExtension])
    do throws(InvalidFile) {
      _ = try format.network(from: Array(text.utf8), file: "a." + fileExtension)
      return []
    } catch {
      return error.diagnostics.filter { $0.severity == .error }.map { $0.line(.english) }
    }
  }

  private static let three = "*Vertices 3\n1 \"a\"\n2 \"b\"\n3 \"c\"\n"

  @Test(arguments: [
    ("*Edges\n1 2 3\n*Arcs\n2 3 1\n", ["a - b 3", "b > c 1"]),
    ("*arcs\r\n1 2\r\n% remark\r\n2 1\r\n", ["a > b", "b > a"]),
    ("*Arcslist\n1 2 3\n*Edgeslist\n2 3\n", ["a > b", "a > c", "b - c"]),
    ("*Matrix\n0 1 0\n1 0 2\n0 0 0\n", ["a - b 1", "b > c 2"]),
    (
      "*Arcs :1 \"verwijzing\"\n1 2\n*Edges :2 \"overleg\"\n2 3\n",
      [
        "a > b verwijzing", "b - c overleg",
      ]
    ),
    ("*Arcs :1 \"friendship\"\n1 2\n", ["a > b"]),
    ("*Edges\n1 2 1 c Blue w 3\n", ["a - b"]),
    ("*Edges\n1 2 0.5\n2 3 7\n", ["a - b", "b - c"]),
    ("*Partition groups\n1\n2\n*Edges\n1 2\n", ["a - b"]),
  ])
  func `parts of Pajek`(text: String, expected: [String]) throws {
    #expect(try ties(Self.three + text, "net") == expected)
  }

  @Test func `vertices of Pajek need no names, and names may be equal`() throws {
    #expect(try ties("*Vertices 3\n*Edges\n1 3\n", "net") == ["1 - 3"])
    #expect(try ties("*Vertices 2\n1 \"x\"\n2 \"x\"\n*Edges\n1 2\n", "net") == ["n1 - n2"])
  }

  @Test(arguments: [
    ("n=3 format=edgelist1\nlabels:\na,b,c\ndata:\n1 2 3\n2 1 3\n2 3 2\n", ["a - b 3", "b > c 2"]),
    ("n=3\nformat = edgelist1\nlabels embedded:\ndata:\na b\nb c 1\n", ["a > b", "b > c"]),
    ("n=3 format=nodelist1\nlabels:\na b c\ndata:\n1 2 3\n2 1\n", ["a - b", "a > c"]),
    ("n=3\nlabels:\na\nb\nc\ndata:\n0 1 0\n1 0 1\n0 0 0\n", ["a - b", "b > c"]),
    (
      "n=3 diagonal=absent\nlabels:\na,b,c\ndata:\n1 0\n1 2\n0 0\n",
      ["a - b 1", "b > c 2"]
    ),
    (
      "n=2 nm=2\nlabels:\na,b\nmatrix labels:\nverwijzing,overleg\ndata:\n0 1\n0 0\n0 1\n1 0\n",
      [
        "a > b verwijzing", "a - b overleg",
      ]
    ),
    (
      "n=3 format=fullmatrix\nlabels embedded:\ndata:\n  a b c\na 0 4 0\nb 4 0 0\nc 0 0 0\n",
      ["a - b 4"]
    ),
    ("n=3 format=lowerhalf\nlabels:\na,b,c\ndata:\n0\n2 0\n0 1 0\n", ["a - b 2", "b - c 1"]),
    (
      "n=3 format=upperhalf diagonal=absent\nlabels:\na,b,c\ndata:\n2 0\n1\n",
      ["a - b 2", "b - c 1"]
    ),
    ("nr=2 nc=2\nlabels:\na,b\ndata:\n0 1\n1 0\n", ["a - b"]),
  ])
  func `layouts of DL`(text: String, expected: [String]) throws {
    #expect(try ties("dl " + text, "dl") == expected)
  }

  @Test(arguments: [
    ("a\tb\nb\tc\t4\n", ["a - b", "b - c 4"]), ("a b\nb c 4\n# remark\n", ["a - b", "b - c 4"]),
    ("# Zo\na,b\nb,c\n", ["a - b", "b - c"]),
    ("from\tto\tdirection\na\tb\tforward\n", ["a > b"]),
    ("van\tnaar\tsoort\na\tb\toverleg\n", ["a - b overleg"]),
    (
      "Source\tTarget\tType\tWeight\na\tb\tDirected\t2\nb\tc\tUndirected\t\n", ["a > b 2", "b - c"]
    ),
  ])
  func `lists of edges`(text: String, expected: [String]) throws {
    #expect(try ties(text, "tsv") == expected)
  }

  @Test(arguments: [
    ("", "net", "a.net: error: it holds no network of Pajek"),
    ("*Vertices x\n", "net", "a.net:1:11: error: 'x' is no number of partners"),
    ("*Vertices 3 4\n", "net", "a.net:1:13: error: '4' is no number of partners"),
    ("*Vertices 2\n*Edges\n1 3\n", "net", "a.net:3:3: error: '3' is no number of a partner"),
    ("*Edges\n1 2\n", "net", "a.net:2:1: error: '1' is no number of a partner"),
    ("*Vertices 2\n*Edges\n1\n", "net", "a.net:3:1: error: this tie has only one partner"),
    ("*Vertices 2\n*Matrix\n0 1 1\n", "net", "a.net:3:1: error: this row of the matrix"),
    ("*Vertices 2\n*Matrix\n0 x\n1 0\n", "net", "a.net:3:3: error: 'x' is no number"),
    ("*Vertices 1\n*Edges\n*Vertices 1\n", "net", "a.net:3:1: error: here is another graph"),
    ("", "dl", "a.dl: error: this is no file of UCINET"),
    ("from to\n", "dl", "a.dl:1:1: error: this is no file of UCINET"),
    ("dl n=2\n", "dl", "a.dl: error: it holds no data"),
    ("dl n=x\n", "dl", "a.dl:1:4: error: 'x' is no number of partners"),
    ("dl nr=2 nc=x\n", "dl", "a.dl:1:9: error: 'x' is no number of partners"),
    ("dl n=2 format=edgearray1\n", "dl", "a.dl:1:8: error: the layout 'edgearray1' is not read"),
    ("dl n=2\ndata:\n0 1 1\n", "dl", "a.dl:3:1: error: the matrix has 3 numbers up to here"),
    ("dl n=2 format=edgelist1\ndata:\n1 3\n", "dl", "a.dl:3:3: error: '3' is no number"),
  ])
  func `a mistake has its line and column`(
    text: String, fileExtension: String, message: String
  ) throws {
    let lines = try mistakes(text, fileExtension)
    #expect(lines.first?.hasPrefix(message) == true, "\(lines)")
  }
}
