import CoalitionModel
import Foundation
import NetworkAnalysis
import Recommendations
import Reports
import Testing
import Wording

/// The contract of `analyze --json`: these keys and types stay.
@Suite struct AnalysisJSONTests {
  /// Decoded as a reader elsewhere would: a missing key or a wrong type throws.
  struct Document: Decodable {
    struct Network: Decodable {
      let name: String
      let partners: Int
      let ties: Int
      let density: Double?
      let components: Int
      let complete: Bool
      let surveyed: Bool
      let isolates: [String]
    }

    struct Projection: Decodable {
      let directed: Bool
      let standings: [String]
    }

    struct Partner: Decodable {
      struct Measures: Decodable {
        let degree: Int
        let strength: Double
        let betweenness: Double
        let harmonic: Double
        let articulation: Bool
      }
      let id: String
      let name: String
      let domain: String?
      let measures: Measures
    }

    struct Mixing: Decodable {
      let domains: [String?]
      let ties: [[Int]]
      let pairs: [[Int]]
      let density: [[Double?]]
    }

    struct Gap: Decodable {
      let partners: [String]
      let status: String
      let requirements: [String]
      let number: Int?
    }

    struct Fragility: Decodable {
      let bridges: [[String]]
    }

    let network: Network
    let projection: Projection
    let partners: [Partner]
    let mixing: Mixing
    let gaps: [Gap]
    let fragility: Fragility
  }

  private func value(_ network: CoalitionNetwork) throws -> JSONValue {
    AnalysisJSON(try Samples.context(network)).value
  }

  private func document(_ network: CoalitionNetwork) throws -> Document {
    try JSONDecoder().decode(Document.self, from: Data(try value(network).text().utf8))
  }

  @Test(arguments: Samples.all)
  func `every network gives all keys with their types`(_ network: CoalitionNetwork) throws {
    let document = try document(network)
    #expect(document.network.partners == document.partners.count)
    #expect(document.gaps.allSatisfy { ["absent", "unknown"].contains($0.status) })
    let ids = network.partners.map(\.id)
    #expect(document.gaps.flatMap(\.partners).allSatisfy(ids.contains))
    #expect(document.mixing.ties.map(\.count) == document.mixing.pairs.map(\.count))
  }

  @Test(arguments: Samples.all)
  func `nothing is NaN or infinite`(_ network: CoalitionNetwork) throws {
    func numbers(_ value: JSONValue) -> [Double] {
      switch value {
      case .number(let number): [number]
      case .array(let values): values.flatMap(numbers)
      case .object(let values): values.values.flatMap(numbers)
      default: []
      }
    }
    #expect(numbers(try value(network)).allSatisfy(\.isFinite))
  }

  @Test func `density is null, and present, where it has no value`() throws {
    for network in Samples.all.prefix(2) {
      guard case .object(let keys) = try value(network),
        case .object(let figures)? = keys["network"]
      else {
        Issue.record("the document is no object")
        continue
      }
      #expect(figures["density"] == .null)
    }
  }

  @Test func `an unknown domain is null`() throws {
    let document = try document(Samples.network(["a supportgroep"]))
    #expect(document.partners.map(\.domain) == [nil])
    #expect(document.mixing.domains == [nil])
  }

  @Test func `the numbers of the gaps are those of the advice`() throws {
    let network = try Samples.groningen.get()
    let context = try Samples.context(network)
    let gaps = try document(network).gaps
    let numbered = gaps.filter { $0.number != nil }.sorted { ($0.number ?? 0) < ($1.number ?? 0) }
    #expect(numbered.map(\.number) == [1, 2, 3, 4])
    #expect(
      numbered.map(\.partners) == context.links.map { [$0.first.id, $0.second.id] })
  }

  @Test func `the measures are those of the design, on their scales`() throws {
    let document = try document(Samples.network(["a vsv", "b jgz", "c ggd"], ["a b", "b c"]))
    let middle = try #require(document.partners.first { $0.id == "b" }?.measures)
    #expect(middle.degree == 2)
    #expect(middle.strength == 2)
    #expect(middle.betweenness == 1)
    #expect(middle.harmonic == 1)
    #expect(middle.articulation)
    #expect(document.fragility.bridges == [["a", "b"], ["b", "c"]])
  }

  @Test func `what the pictures were drawn with is added when it is known`() throws {
    let context = try Samples.context(Samples.network(["a vsv"]))
    let value = AnalysisJSON(context, drawing: ["font": "Voorbeeld"]).value
    guard case .object(let keys) = value else {
      Issue.record("the document is no object")
      return
    }
    #expect(keys["drawing"] == .object(["font": .string("Voorbeeld")]))
  }

  @Test(arguments: Samples.all)
  func `the text has its keys in order and is the same every time`(
    _ network: CoalitionNetwork
  ) throws {
    let texts = try [0, 1].map { _ in try value(network).text() }
    #expect(texts[0] == texts[1])
    #expect(texts[0].hasSuffix("}\n"))
    #expect(texts[0].hasPrefix("{\n  \"care-chain\""))
  }
}
