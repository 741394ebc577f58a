import ArgumentParser
import CoalitionNetworks

/// What is counted, measured and shown in an analysis.
struct AnalysisChoices: ParsableArguments {
  @Option(
    name: .customLong("measure"), someOf: .measures,
    help: .text(
      nl: "Alleen deze maten, met komma's ertussen; loten alleen als een maat dat vraagt.",
      en: "Only these measures, with commas between; lots only where one asks for them.",
      value: Text(nl: "maten", en: "measures")))
  var asked: [AskedMeasure]?

  @Option(
    oneOf: .orders,
    help: .text(
      nl: "De maat waarop de partners op volgorde staan, als die volgorde houdbaar is.",
      en: "The measure that the partners stand in order of, where that order holds.",
      value: Text(nl: "maat", en: "measure")))
  var by: Measure?

  @Option(
    help: .text(
      nl: "Toon zoveel partners.", en: "Show so many partners.",
      value: Text(nl: "aantal", en: "number")))
  var top: Int?

  @Option(
    help: .text(
      nl: "Laat verbindingen met een lagere intensiteit weg (0 tot 5).",
      en: "Leave out ties of a lower intensity (0 to 5).",
      value: Text(nl: "intensiteit", en: "intensity")))
  var minIntensity = 1

  @Flag(
    help: .text(
      nl: "Tel ook wie samen lid is van de hele coalitie als verbonden.",
      en: "Count members of the whole coalition as tied too."))
  var includeCoalitionWide = false

  @Option(
    someOf: Choice(Text(nl: "status", en: "a status")),
    help: .text(
      nl: "Tel alleen verbindingen met deze status, met komma's ertussen.",
      en: "Count only ties with this status, with commas between.",
      value: Text(nl: "status", en: "status")))
  var onlyStatus: [Standing]?

  @Flag(
    help: .text(
      nl: "Ook boven 300 partners: de toets van volgordes en de sleutelpartners.",
      en: "Above 300 partners too: the test of orders and the key players."))
  var thorough = false

  @OptionGroup var chosen: NormOption

  func validate() throws {
    if let top, top < 1 {
      throw ValidationError(
        nl: "'\(top)' partners kan niet; kies 1 of meer.",
        en: "'\(top)' partners cannot be; choose 1 or more.")
    }
    guard (0...5).contains(minIntensity) else {
      throw ValidationError(
        nl: "'\(minIntensity)' is geen intensiteit; kies 0 tot en met 5.",
        en: "'\(minIntensity)' is not an intensity; choose 0 to 5.")
    }
  }

  /// Refuses what a format does not show.
  func validate(for format: OutputFormat) throws {
    let isText = [.table, .markdown].contains(format)
    let shown = Text(nl: "de tabel van partners", en: "the table of partners")
    try OutputFormat.refuse("--top", given: top != nil && !isText, only: shown)
    try OutputFormat.refuse("--by", given: by != nil && format == .csv, only: shown)
    try OutputFormat.refuse(
      "--thorough", given: thorough && format == .csv,
      only: Text(nl: "table, markdown en json", en: "table, markdown and json"))
  }

  /// The analysis with these choices; doubts about the file are shown on the way.
  func context(in session: Session) throws -> ReportContext {
    let network = try session.loaded().network
    if measures == nil || network.partners.count <= Limits.partnersForSearches {
      session.prepareNorm()
    }
    var options = ProjectionOptions()
    options.minimumIntensity = minIntensity
    options.includesCoalitionWide = includeCoalitionWide
    if let onlyStatus { options.standings = Set(onlyStatus) }
    var context = try session.context(of: network, counting: options, measures: computed)
    context.view = AnalysisView(
      of: context.analysis, order: by, top: top, measures: measures,
      isThorough: thorough || asked?.contains { $0.needsSearch } ?? false)
    return context
  }

  /// The measures of partners that were asked for; nothing when none were, as when only figures of the
  /// network were asked for, which are in every analysis.
  private var measures: [Measure]? {
    let found = (asked ?? []).compactMap { $0.ofPartners }
    return found.isEmpty ? nil : found
  }

  /// The measures chosen, and that of the order where it is not one of them.
  private var computed: [Measure] {
    let shown = measures ?? Measure.standard
    guard let by, !shown.contains(where: { $0.name == by.name }) else { return shown }
    return shown + [by]
  }
}

/// A measure of partners, or a figure of the network as a whole, as `list measures` names them.
struct AskedMeasure: Sendable {
  /// The measure of partners, where it is one.
  let ofPartners: Measure?
  /// Whether lots are drawn, or many sets of partners tried, to find it.
  let needsSearch: Bool
}

extension Choice where Value == AskedMeasure {
  /// All measures that `list measures` names.
  static var measures: Choice {
    Choice(
      what: Text(nl: "maat", en: "a measure"),
      entries: Measure.all.map { measure in
        Entry(
          AskedMeasure(ofPartners: measure, needsSearch: false), measure.name, measure.aliases)
      }
        + NetworkMeasure.all.map { measure in
          Entry(
            AskedMeasure(ofPartners: nil, needsSearch: measure.needsSearch), measure.name)
        })
  }
}

extension Choice where Value == Measure {
  /// The measures that partners can be put in order by.
  static var orders: Choice {
    Choice(
      what: Text(nl: "maat voor een volgorde", en: "a measure for an order"),
      entries: Measure.ordering.map { Entry($0, $0.name, $0.aliases) })
  }
}
