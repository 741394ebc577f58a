import CoalitionModel
import NetworkAnalysis
import NetworkFormats
import Recommendations
import Reports
import TestSupport
import Testing
import Wording

/// What a reader of the advice sees.
@Suite struct AdviceWordsTests {
  private func markdown(
    _ network: CoalitionNetwork, _ language: Language = .dutch, all: Bool = true
  ) throws -> String {
    let context = try Samples.context(network, language)
    return Document(all ? Section.wholeAdvice : Section.firstAdvice, for: context).markdown()
  }

  @Test func `the advice stands under now, next and later`() throws {
    let context = try Samples.context(try Samples.groningen.get())
    let lines = try markdown(context.analysis.network).split(separator: "\n").map(String.init)
    let now = try #require(lines.firstIndex(of: "### Nu"))
    let next = try #require(lines.firstIndex(of: "### Daarna"))
    let later = try #require(lines.firstIndex { $0.hasPrefix("## Later") })
    func titles(_ range: Range<Int>, _ mark: String) -> [String] {
      lines[range].filter { $0.hasPrefix(mark) }
        .compactMap { $0.dropFirst(mark.count).split(separator: ".").first.map(String.init) }
    }
    let (page, shown) = (context.advice.page.count, context.advice.prominent.count)
    #expect(titles(now..<next, "#### ") == (0..<page).map(AdviceLetter.text))
    #expect(titles(next..<later, "#### ") == (page..<shown).map(AdviceLetter.text))
    #expect(titles(later..<lines.count, "### ").first == AdviceLetter.text(shown))
  }

  @Test func `each has a question and says what it rests on`() throws {
    let context = try Samples.context(try Samples.groningen.get())
    let text = try markdown(context.analysis.network)
    let count = context.advice.recommendations.count
    let norm = context.advice.findings.count
    #expect(text.ranges(of: "**Vraag voor de sessie.**").count == count + norm)
    #expect(text.ranges(of: "**Waarop het rust.**").count == count)
    #expect(text.ranges(of: "**Hoe zeker.**").count == norm)
  }

  @Test func `an empty network asks for partners first`() throws {
    let text = try markdown(CoalitionNetwork(name: "Leeg"), all: false)
    #expect(text.contains("Vul eerst in wie er meedoen."))
    #expect(!text.contains("**Eerste stap.**"))
    #expect(try markdown(CoalitionNetwork(name: "Leeg"), .english).contains("no partner yet"))
  }

  @Test func `with one partner, or without domains, the advice says what it lacks`() throws {
    #expect(try markdown(Samples.network(["a vsv"])).contains("Er staat één partner in"))
    let bare = Samples.network(["a supportgroep", "b supportgroep"], ["a b"])
    #expect(try markdown(bare).contains("in welk domein"))
    #expect(!(try markdown(Samples.network(["a vsv", "b jgz"]))).contains("in welk domein"))
  }

  @Test(arguments: Samples.all)
  func `the same file gives the same text, in any order`(_ network: CoalitionNetwork) throws {
    let turned = network.with {
      $0.partners.reverse()
      $0.ties.reverse()
      $0.structures.reverse()
    }
    #expect(try markdown(network) == markdown(turned))
    #expect(try markdown(network, .english) == markdown(turned, .english))
  }

  @Test(arguments: Samples.all, Language.allCases)
  func `the table has a row per recommendation and as many cells as headings`(
    _ network: CoalitionNetwork, _ language: Language
  ) throws {
    let context = try Samples.context(network, language)
    let table = AdviceTable(context, recommendations: context.advice.recommendations).table
    #expect(table.rows.count == context.advice.recommendations.count)
    #expect(table.rows.allSatisfy { $0.count == table.columns.count })
    #expect(table.rows.map { $0.last ?? "" } == context.advice.recommendations.map(\.id))
  }
}
