import CoalitionModel
import Reports
import TestSupport
import Testing
import Wording

@Suite struct IndicatorTests {
  private func figure(
    _ name: String, _ value: Double?, _ unit: String? = nil, _ year: String? = nil
  ) -> Indicator {
    var indicator = Indicator(name: name)
    (indicator.value, indicator.unit) = (value, unit)
    indicator.date = year.flatMap { PartialDate($0) }
    return indicator
  }

  private func rows(_ indicators: [Indicator], _ language: Language = .dutch) throws -> [[String]] {
    let network = CoalitionNetwork(name: "Voorbeeld").with { $0.indicators = indicators }
    return Section.indicators.blocks(for: try Samples.context(network, language)).compactMap {
      if case .table(_, _, let rows) = $0 { rows } else { nil }
    }.flatMap { $0 }
  }

  @Test func `a figure has its value, year, area and source, or is followed`() throws {
    let found = try rows([figure("Armoede", 10.3, "%", "2017"), figure("Uithuisplaatsing", nil)])
    #expect(
      found == [
        ["Armoede", "10,3%", "2017", "–", "–"],
        ["Uithuisplaatsing", "wordt gevolgd", "–", "–", "–"],
      ])
    let english = try rows([figure("Armoede", 10.3, "%", "2017")], .english)
    #expect(english[0][1] == "10.3%")
  }

  @Test func `a small count is not shown, and a rate is`() throws {
    let found = try rows([
      figure("a", 9, "kinderen", "2017"), figure("b", 6, "per 1000 geboortes"), figure("c", 10),
      figure("d", 0.4, "‰"),
    ])
    #expect(
      found.map { $0[1] } == ["minder dan 10 kinderen", "6 per 1000 geboortes", "10", "0,4 ‰"])
  }

  @Test func `more years make a small line from zero, in any order of the file`() throws {
    let years = [
      figure("a", 40, "kinderen", "2016"), figure("a", 20, "kinderen", "2018"),
      figure("a", 30, "kinderen", "2017"),
    ]
    let found = try rows(years)
    #expect(found == [["a", "20 kinderen", "2018", "–", "█▇▅ (2016–2018)", "–"]])
    #expect(try rows(years.reversed()) == found)
    let zeros = try rows([figure("a", 0, nil, "2016"), figure("a", 0, nil, "2017")])
    #expect(zeros[0][4] == "▁▁ (2016–2017)")
  }

  @Test func `a network without figures has no such part`() throws {
    #expect(try rows([]).isEmpty)
    let context = try Samples.context(CoalitionNetwork(name: "Leeg"))
    #expect(Section.indicators.blocks(for: context).isEmpty)
  }
}
