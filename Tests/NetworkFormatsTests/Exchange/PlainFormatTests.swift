import CoalitionModel
import TestSupport
import NetworkFormats
import Testing
import Wording

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
