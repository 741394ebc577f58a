import ArgumentParser
import CoalitionNetworks

/// What is counted, measured and shown in an analysis.
struct AnalysisChoices: ParsableArguments {
  @Option(help: "Alleen deze maten van partners, met komma's ertussen; dan zonder loten.")
  var measure: String?

  @Option(help: "De maat waarop de partners op volgorde staan, als die volgorde houdbaar is.")
  var by: String?

  @Option(help: "Toon zoveel partners.")
  var top: Int?

  @Option(help: "Laat verbindingen met een lagere intensiteit weg (0 tot 5).")
  var minIntensity = 1

  @Flag(help: "Tel ook wie samen lid is van de hele coalitie als verbonden.")
  var includeCoalitionWide = false

  @Option(help: "Tel alleen verbindingen met deze status, met komma's ertussen.")
  var onlyStatus: String?

  @Flag(help: "Ook boven 300 partners: de toets van volgordes en de sleutelpartners.")
  var thorough = false

  @OptionGroup var chosen: NormOption

  func validate() throws {
    _ = try measures()
    if let by, Measure.named(by) == nil { throw Self.unknownMeasure(by) }
    if let top, top < 1 { throw ValidationError("'\(top)' partners kan niet; kies 1 of meer.") }
    guard (0...5).contains(minIntensity) else {
      throw ValidationError("'\(minIntensity)' is geen intensiteit; kies 0 tot en met 5.")
    }
    _ = try standings()
  }

  /// The analysis with these choices; doubts about the file are shown on the way.
  func context(for source: NetworkSource) throws -> ReportContext {
    chosen.prepare()
    let loaded = try source.loaded()
    var options = ProjectionOptions()
    options.minimumIntensity = minIntensity
    options.includesCoalitionWide = includeCoalitionWide
    if let standings = try standings() { options.standings = standings }
    let norm = try chosen.norm()
    let analysis = Analysis(
      of: loaded.network, options: options, requests: norm.requestedTies,
      measures: try measures() + missing())
    return ReportContext(
      analysis: analysis,
      advice: Advice(linksOf: analysis, norm: norm),
      language: source.language.language, view: try view(of: analysis))
  }

  /// Lots are drawn unless measures were chosen or there are very many partners; always when asked.
  private func view(of analysis: Analysis) throws -> AnalysisView {
    var view = AnalysisView()
    view.order = by
    view.top = top
    view.columns = measure == nil ? [] : try measures().map { $0.name }
    if let by, measure == nil, !AnalysisView.pageColumns.contains(by) {
      view.columns = AnalysisView.pageColumns + [by]
    }
    let isSmall = analysis.projection.graph.nodeCount <= Limits.partnersForSearches
    if thorough || isSmall && measure == nil {
      let found = Robustness(of: analysis, measures: Self.ordering(analysis, by: by))
      view.robustness = found
      view.orders = found.orders
    } else if let by, isSmall, let order = RankOrder(of: by, in: analysis) {
      view.orders = [by: order]
    }
    return view
  }

  /// The measures whose order is tested: the usual four, and the one asked for.
  private static func ordering(_ analysis: Analysis, by: String?) -> [Measure] {
    let tested = Measure.tested.map { $0.name } + [by].compactMap { $0 }
    return analysis.measures.map { $0.measure }.filter { tested.contains($0.name) }
  }

  private func measures() throws -> [Measure] {
    guard let measure else { return Measure.standard }
    return try Self.words(measure).map { word in
      guard let found = Measure.named(word) else { throw Self.unknownMeasure(word) }
      return found
    }
  }

  /// The measure of the order, where it is not one of those chosen.
  private func missing() throws -> [Measure] {
    let names = try measures().map { $0.name }
    return by.flatMap { names.contains($0) ? nil : Measure.named($0) }.map { [$0] } ?? []
  }

  private func standings() throws -> Set<Standing>? {
    guard let onlyStatus else { return nil }
    return Set(
      try Self.words(onlyStatus).map { word in
        guard let found = Standing(code: word) else {
          throw ValidationError(
            "'\(word)' is geen status; kies uit: "
              + Standing.allCases.map { $0.code }.joined(separator: ", ") + ".")
        }
        return found
      })
  }

  private static func words(_ list: String) -> [String] {
    list.split { $0 == "," || $0 == " " }.map(String.init)
  }

  private static func unknownMeasure(_ name: String) -> ValidationError {
    .unknown(name, as: "maat van partners", among: Measure.all.map { $0.name })
  }
}
