import CoalitionModel
import Foundation
import Recommendations
import Reports
import Testing
import Wording

/// The contract of `recommend --json`: these keys and types stay.
@Suite struct AdviceJSONTests {
  struct Item: Decodable {
    struct Basis: Decodable {
      struct Figure: Decodable {
        let name: String
        let value: String
        let variant: String
      }
      let partners: [String]
      let ties: [[String]]
      let figures: [Figure]
    }

    struct Source: Decodable {
      let document: String
      let passage: String?
    }

    enum CodingKeys: String, CodingKey {
      case id, rule, strength, status, title, why, basis, sources
      case firstStep = "first-step"
    }

    let id: String
    let rule: String
    let strength: String
    let status: String
    let title: String
    let why: String
    let basis: Basis
    let firstStep: String
    let sources: [Source]
  }

  private func items(_ network: CoalitionNetwork, _ language: Language) throws -> [Item] {
    let context = try Samples.context(network, language)
    let json = AdviceJSON(context, recommendations: context.advice.recommendations)
    return try JSONDecoder().decode([Item].self, from: Data(json.value.text().utf8))
  }

  @Test(arguments: Samples.all, Language.allCases)
  func `it is a list with all keys and their types`(
    _ network: CoalitionNetwork, _ language: Language
  ) throws {
    let advice = try Samples.context(network, language).advice
    let items = try items(network, language)
    #expect(items.map(\.id) == advice.recommendations.map(\.id))
    #expect(items.map(\.title) == advice.recommendations.map { $0.title(language) })
    for item in items {
      #expect(["missing", "unknown"].contains(item.status))
      #expect(["essential", "advised", "optional"].contains(item.strength))
      #expect(!item.title.isEmpty && !item.why.isEmpty && !item.firstStep.isEmpty)
      #expect(item.basis.ties.allSatisfy { $0.count == 2 })
    }
  }

  @Test func `every recommendation for Groningen names document and passage`() throws {
    for item in try items(try Samples.groningen.get(), .dutch) {
      #expect(!item.sources.isEmpty)
      #expect(item.sources.allSatisfy { $0.passage?.isEmpty == false && !$0.document.isEmpty })
      #expect(item.basis.figures.allSatisfy { !$0.variant.isEmpty })
    }
  }

  @Test func `only the recommendations that are given are written`() throws {
    let context = try Samples.context(try Samples.groningen.get())
    let json = AdviceJSON(context, recommendations: context.advice.prominent)
    guard case .array(let values) = json.value else {
      Issue.record("the document is no list")
      return
    }
    #expect(values.count == context.advice.prominent.count)
    #expect((1...Advice.cap).contains(values.count))
    #expect(AdviceJSON(context, recommendations: []).value == .array([]))
  }
}
