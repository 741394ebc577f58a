import CoalitionModel
import NetworkAnalysis
import Recommendations
import Wording

extension Section {
  /// The figures that the coalition follows, with their year, area and source.
  package static let indicators = Section(
    name: "indicators", heading: Text(nl: "Cijfers die u volgt", en: "Figures that you follow"),
    isThere: { !$0.network.indicators.isEmpty }
  ) { IndicatorTable($0).blocks }
}

/// One row per indicator, unit and area: its last figure, and a small line where there are more years.
///
/// A count below 10 is not shown, since it may point to families; a percentage or a rate is. Nothing is
/// ranked, and nothing is said of rise or fall.
private struct IndicatorTable {
  let context: ReportContext
  private var language: Language { context.language }

  /// Counts from here on are shown.
  private static let leastCount = 10.0

  init(_ context: ReportContext) {
    self.context = context
  }

  var blocks: [Document.Block] {
    let series = self.series
    let hasLines = series.contains { points(of: $0).count > 1 }
    let header = [
      language(nl: "cijfer", en: "figure"), language(nl: "waarde", en: "value"),
      language(nl: "jaar", en: "year"), language(nl: "gebied", en: "area"),
    ]
    let source = language(nl: "bron", en: "source")
    let years = hasLines ? [language(nl: "over de jaren", en: "over the years")] : []
    return [
      .table(
        header: header + years + [source],
        rows: series.compactMap { row(of: $0, hasLines: hasLines) })
    ]
  }

  /// The indicators that say the same of one area, in order of their dates.
  private var series: [[Indicator]] {
    let groups = Dictionary(grouping: context.network.indicators) {
      [$0.name, $0.area ?? "", $0.unit ?? ""]
    }
    return groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { _, indicators in
      indicators.sorted { one, other in
        (one.date.map { "\($0)" } ?? "", one.value ?? 0, sources(of: one))
          < (other.date.map { "\($0)" } ?? "", other.value ?? 0, sources(of: other))
      }
    }
  }

  private func row(of series: [Indicator], hasLines: Bool) -> [String]? {
    guard let last = series.last(where: { $0.value != nil }) ?? series.last else { return nil }
    let source = sources(of: last)
    return [
      last.name, figure(of: last), last.date.map { $0.words(language) } ?? "–", last.area ?? "–",
    ] + (hasLines ? [line(of: series)] : [])
      + [source.isEmpty ? "–" : source]
  }

  private func sources(of indicator: Indicator) -> String {
    indicator.citations.map { Passage($0, in: context.network.sources).name }
      .joined(separator: "; ")
  }

  private func figure(of indicator: Indicator) -> String {
    guard let value = indicator.value else {
      return language(nl: "wordt gevolgd", en: "is followed")
    }
    let unit = indicator.unit.map { $0 == "%" ? "%" : " \($0)" } ?? ""
    guard isShown(indicator) else {
      return language(nl: "minder dan 10", en: "fewer than 10") + unit
    }
    return Number.full(value, language) + unit
  }

  /// Whether a figure is a rate, or a count that is not small.
  private func isShown(_ indicator: Indicator) -> Bool {
    guard let value = indicator.value else { return false }
    let unit = Spelling.folded(indicator.unit ?? "")
    let isRate =
      ["%", "‰"].contains(indicator.unit ?? "") || unit == "procent" || unit.hasPrefix("per-")
    return isRate || value == 0 || value >= Self.leastCount
  }

  /// The figures with a date that may be shown, in order; one per date.
  private func points(of series: [Indicator]) -> [(date: PartialDate, value: Double)] {
    series.reduce(into: []) { points, indicator in
      guard let date = indicator.date, let value = indicator.value, isShown(indicator),
        points.last?.date != date
      else { return }
      points.append((date, value))
    }
  }

  /// A small line from zero to the highest figure, with its first and last year.
  private func line(of series: [Indicator]) -> String {
    let points = points(of: series)
    guard let first = points.first, let last = points.last, points.count > 1 else { return "–" }
    let bars: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    let highest = points.map { $0.value }.max() ?? 0
    let line = points.map { point -> Character in
      let share = highest > 0 ? max(0, point.value / highest) : 0
      return bars[min(bars.count - 1, Int(share * Double(bars.count)))]
    }
    return "\(String(line)) (\(first.date.year)–\(last.date.year))"
  }
}
