import CoalitionModel
import NetworkAnalysis
import Recommendations
import TestSupport
import Testing
import Wording

@testable import Reports

/// Text that tries to be markup, a formula or a longer line.
@Suite struct HostileTextTests {
  private func context(_ network: CoalitionNetwork) throws -> ReportContext {
    let norm = try Norm.kansrijkeStart()
    let analysis = Analysis(of: network, requests: norm.requestedTies)
    return ReportContext(of: analysis, norm: norm, language: .dutch)
  }

  @Test(arguments: ["twee\nregels", "a\rb", "=\u{301}1+1", "a;\u{301}b", "a\"\u{301};b", "@som"])
  func `a name stays one cell of the table, and no formula`(_ name: String) throws {
    let network = Samples.network(["a vsv"]).with { $0.partners[0].name = name }
    let text = PartnersCSV(try context(network)).text
    let rows = CSVReader.rows(
      String(text.unicodeScalars.drop { $0 == "\u{FEFF}" }), separator: ";")
    #expect(rows.count == 2)
    #expect(rows.last?.count == 17)
    let cell = try #require(rows.last?[1])
    #expect([name, "'" + name].contains(cell))
    #expect(!"=@+-".unicodeScalars.contains(try #require(cell.unicodeScalars.first)))
  }

  @Test func `a summary stays short whatever the names are`() throws {
    let network = try Samples.groningen.get().with { network in
      network.name = String(repeating: "regel\n", count: 30)
      for index in network.partners.indices {
        network.partners[index].name = String(repeating: "x", count: 120) + "\(index)"
      }
    }
    let lines = Summary.text(for: try context(network))
      .split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= Summary.mostLines)
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test func `numbers are always numbers`() {
    #expect(Number.text(.nan, decimals: 2, .dutch) == "–")
    #expect(Number.text(.infinity, decimals: 2, .dutch) == "–")
    #expect(Number.text(-0.001, decimals: 2, .dutch) == "0")
    #expect(Number.text(1234.5, decimals: 2, .dutch) == "1234,5")
  }
}
