import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

/// What the picture of the chain says in words.
struct ChainWords {
  /// Something that is done in a phase.
  struct Offer: Hashable {
    let name: String
    let isPlanned: Bool
  }

  let language: Language
  private let words: NetworkWords
  private let analysis: Analysis
  /// The names of the meetings over which each step runs.
  private let meetings: [[String]]

  init(of analysis: Analysis, _ options: DiagramOptions) {
    words = NetworkWords(analysis, options.language)
    meetings = analysis.phases.links.map { Self.meetings(of: $0, in: analysis.projection) }
    self.analysis = analysis
    language = options.language
  }

  /// What to record first; nothing where the phase of a partner is in view.
  static func lacking(_ analysis: Analysis) -> Text? {
    guard analysis.phases.partners.allSatisfy({ $0.isEmpty }) else { return nil }
    return Text(
      nl: "Van geen enkele partner is vastgelegd in welke fase hij werkt. Zet 'fase' bij partners, "
        + "verbindingen of overleggen; dan laat dit plaatje zien waar de keten doorloopt.",
      en: "Of no partner is recorded in which phase it works. Put 'phase' with partners, ties or "
        + "meetings; then this picture shows where the chain continues.")
  }

  var hasPhases: Bool { Self.lacking(analysis) == nil }

  // MARK: Around the picture

  var title: String { words.title(View.chain.question) }

  /// How far the chain runs on, then shorter.
  var titles: [String] {
    if let lacking = Self.lacking(analysis) { return [lacking(language)] }
    let filled = analysis.phases.partners.indices.filter { !analysis.phases.partners[$0].isEmpty }
    if filled.count == 1 {
      let phase = Phase.allCases[filled[0]].name(language)
      return [
        language(
          nl: "Alleen \(phase) zijn partners in beeld", en: "Partners are in view only \(phase)")
      ]
    }
    let states = analysis.phases.links.map { $0.presence }
    let gaps = states.indices.filter { states[$0] != .present }
    guard let first = gaps.first else {
      return [
        language(
          nl: "De keten loopt in beeld door van vóór tot na de zwangerschap",
          en: "In view the chain runs on from before to after pregnancy"),
        language(nl: "De keten loopt in beeld door", en: "In view the chain runs on"),
      ]
    }
    guard gaps.count == 1 else {
      return [
        language(
          nl: "Tussen de drie fasen is geen verbinding in beeld",
          en: "Between the three phases no tie is in view")
      ]
    }
    return titles(ofGapAt: first, gap(states[first]))
  }

  private func titles(ofGapAt seam: Int, _ gap: String) -> [String] {
    seam == 1
      ? [
        language(
          nl: "De keten loopt door tot de geboorte; de stap daarna \(gap)",
          en: "The chain runs on until birth; the step after that \(gap)"),
        language(nl: "De stap na de geboorte \(gap)", en: "The step after birth \(gap)"),
      ]
      : [
        language(
          nl: "De keten loopt door vanaf de zwangerschap; de stap van daarvóór \(gap)",
          en: "The chain runs on from pregnancy; the step before that \(gap)"),
        language(
          nl: "De stap van vóór naar tijdens de zwangerschap \(gap)",
          en: "The step from before to during pregnancy \(gap)"),
      ]
  }

  /// What a sentence says of a step that is not there.
  private func gap(_ presence: Evidence) -> String {
    presence == .absent
      ? language(nl: "ontbreekt", en: "is missing")
      : language(nl: "is niet in beeld", en: "is not in view")
  }

  func subtitle(on page: PageKind) -> String {
    let placed = Set(analysis.phases.partners.joined().map { $0.id }).count
    let all = language.count(analysis.projection.partners.count, .partner)
    let number = words.number(placed)
    let counted = language(
      nl: "fase in beeld van \(number) van de \(all)", en: "phase in view of \(number) of \(all)")
    return words.subtitle(
      View.chain.question(language), placed > 0 ? [counted] : [], on: page)
  }

  var source: String { words.source }

  /// How many partners are drawn, where some are not; in one line where a page has no room for more.
  func notes(of content: ChainContent, on page: PageKind? = nil) -> [String] {
    guard content.shown < content.total else { return [] }
    let (some, all) = (words.number(content.shown), words.number(content.total))
    let drawn = language(
      nl: "Getekend: \(some) van de \(all) partners van wie de fase in beeld is",
      en: "Drawn: \(some) of the \(all) partners of which the phase is in view")
    let order = language(
      nl: "; wie de meeste verbindingen met een andere fase heeft, gaat voor.",
      en: "; those with most ties to another phase go first.")
    guard let page, page.frame != nil, page.type.source.width(of: drawn + order) > page.room else {
      return [drawn + order]
    }
    return [drawn + "."]
  }

  /// What the legend says of a line.
  func legend(_ kind: LineKind) -> String { kind.legend(language) }

  /// The dots of what is done.
  var offerGuide: [ReadingGuide.Entry] {
    let all = Phase.allCases.flatMap { offers(in: $0) }
    let runs = all.contains { !$0.isPlanned }
    let comes = all.contains { $0.isPlanned }
    return (runs ? [.init(.dot(isFilled: true), language(nl: "loopt", en: "runs"))] : [])
      + (comes ? [.init(.dot(isFilled: false), language(nl: "komt nog", en: "still to come"))] : [])
  }

  // MARK: In the phases

  func name(of phase: Phase) -> String { phase.name(language).capitalizedFirst }

  /// That nobody in view works in a phase.
  func nobody(in phase: Phase) -> String? {
    let isEmpty = zip(Phase.allCases, analysis.phases.partners).contains {
      $0 == phase && $1.isEmpty
    }
    return isEmpty ? language(nl: "niemand in beeld", en: "nobody in view") : nil
  }

  /// How many partners of a phase are not drawn; nil when none.
  func more(_ count: Int) -> String? {
    guard count > 0 else { return nil }
    let partner = language.word(.partner, for: count)
    return language(
      nl: "en nog \(words.number(count)) \(partner)",
      en: "and \(words.number(count)) more \(partner)")
  }

  var offersHeading: String { language(nl: "Wat er loopt", en: "What runs") }

  var hasOffers: Bool { Phase.allCases.contains { !offers(in: $0).isEmpty } }

  /// What is done in a phase, and what is planned after it; each by name.
  func offers(in phase: Phase) -> [Offer] {
    let all = analysis.network.interventions.filter { $0.phases.contains(phase) }
    return [false, true].flatMap { isPlanned in
      Set(all.filter { $0.standing == (isPlanned ? .planned : .current) }.map { $0.name }).sorted()
        .map { Offer(name: $0, isPlanned: isPlanned) }
    }
  }

  func andOthers(_ count: Int) -> String {
    let number = words.number(count)
    return language(nl: "en nog \(number)", en: "and \(number) more")
  }

  // MARK: Between the phases

  private static let short: [Phase: Text] = [
    .before: Text(nl: "vóór", en: "before"), .during: Text(nl: "tijdens", en: "during"),
    .after: Text(nl: "na", en: "after"),
  ]

  private func names(ofStep seam: Int) -> [String] {
    let link = analysis.phases.links[seam]
    return [link.from, link.to].map { Self.short[$0]?(language) ?? $0.name(language) }
  }

  func nameOfStep(_ seam: Int) -> String {
    names(ofStep: seam).joined(separator: " → ") + ": "
      + facts(of: seam).map { fact in
        (fact.number.map { "\(words.number($0)) " } ?? "") + fact.words
      }.joined(separator: ", ")
  }

  /// The line of a step; nil where partners work at both sides of it.
  func kind(ofStep seam: Int) -> LineKind? {
    let link = analysis.phases.links[seam]
    switch link.presence {
    case .present: return link.both.isEmpty ? .mutual : nil
    case .absent: return .statedAbsent
    case .unknown: return .notInView
    }
  }

  /// What is known of a step.
  func facts(of seam: Int) -> [FactList.Fact] {
    let link = analysis.phases.links[seam]
    let names = names(ofStep: seam)
    var facts: [FactList.Fact] = []
    if !link.both.isEmpty {
      let (partner, work) = (
        language.word(.partner, for: link.both.count), language.word(.work, for: link.both.count)
      )
      facts.append(
        FactList.Fact(
          number: link.both.count,
          words: language(
            nl: "\(partner) \(work) zowel \(names[0]) als \(names[1]) de zwangerschap",
            en: "\(partner) \(work) both \(names[0]) and \(names[1]) pregnancy")))
    }
    if !link.pairs.isEmpty {
      let (pair, work) = (
        language.word(.pair, for: link.pairs.count), language.word(.work, for: link.pairs.count)
      )
      facts.append(
        FactList.Fact(
          number: link.pairs.count,
          words: language(
            nl: "\(pair) \(work) samen tussen \(names[0]) en \(names[1])",
            en: "\(pair) \(work) together between \(names[0]) and \(names[1])") + through(seam)))
    }
    guard facts.isEmpty else { return facts }
    let gap = gap(link.presence)
    return [
      FactList.Fact(
        words: language(
          nl: "De stap van \(names[0]) naar \(names[1]) de zwangerschap \(gap)",
          en: "The step from \(names[0]) to \(names[1]) pregnancy \(gap)"))
    ]
  }

  /// Through which meetings the pairs of a step meet.
  private func through(_ seam: Int) -> String {
    let names = meetings[seam]
    guard !names.isEmpty else { return "" }
    return language(nl: ", via ", en: ", through ") + words.list(names, most: 2)
  }

  /// The meetings in which pairs of a step meet, by name.
  private static func meetings(of link: PhaseChain.Link, in projection: Projection) -> [String] {
    var found: Set<Structure> = []
    for pair in link.pairs {
      for case .structure(let structure) in projection.grounds(
        between: pair.first, and: pair.second)
      {
        found.insert(structure)
      }
    }
    return found.map { $0.name }.sorted()
  }

  // MARK: Below the phases

  var withoutPhaseHeading: String {
    language(nl: "Fase niet in beeld", en: "Phase not in view")
  }

  /// The partners in view of which no phase is recorded, in two lines at most.
  func withoutPhase(width: Double, on page: PageKind) -> [String]? {
    let placed = Set(analysis.phases.partners.joined().map { $0.id })
    let rest = analysis.projection.partners.filter { !placed.contains($0.id) }.map { $0.name }
    guard hasPhases, !rest.isEmpty else { return nil }
    let most = page.frame == nil ? 4 : 2
    for count in stride(from: min(30, rest.count), through: 1, by: -1) {
      let names = rest.prefix(count).map { $0.withNumberKept }.joined(separator: ", ")
      let lines = PageText.fitting(
        names + words.andMore(rest.count - count), page.type.chip, width: width, most: most)
      if let lines { return lines }
    }
    return [language.count(rest.count, .partner)]
  }

  // MARK: The line of care

  var careHeading: String { language(nl: "De doorgaande lijn", en: "The continuous line") }

  func name(of groups: [PartnerGroup]) -> String {
    language.alternatives(groups.map { $0.name(language) }).capitalizedFirst
  }

  func name(of link: CareChain.Link) -> String { "\(name(of: link.from)) → \(name(of: link.to))" }

  /// What is known of a step of the line of care.
  func step(_ link: CareChain.Link) -> String {
    switch CareLine.kind(of: link) {
    case .directed:
      let through = link.through(language)
      let more = through.count > 1 ? language(nl: " en meer", en: " and more") : ""
      return language(nl: "via ", en: "through ") + (through.first ?? "") + more
    case .planned: return LineKind.planned.legend(language)
    case .statedAbsent: return language(nl: "ontbreekt", en: "missing")
    default: return language(nl: "niet in beeld", en: "not in view")
    }
  }

  var careGuide: String {
    language(nl: "stap in de lijn is in beeld", en: "step of the line is in view")
  }

  // MARK: For those who do not see it

  /// The finding, the steps between the phases, who works where, and the line of care.
  func description(of content: ChainContent) -> String {
    guard hasPhases else { return titles[0] }
    let steps = analysis.phases.links.indices.map { nameOfStep($0).capitalizedFirst + "." }
    let care = analysis.careChain.links.map { "\(name(of: $0)): \(step($0))." }
    let phases = zip(Phase.allCases, analysis.phases.partners).map { phase, partners in
      let names = partners.map { $0.name }
      let who =
        names.isEmpty
        ? language(nl: "niemand in beeld", en: "nobody in view") : words.list(names, most: 4)
      return "\(name(of: phase)): \(who)."
    }
    let sentences = [titles[0] + "."] + steps + notes(of: content) + care + phases
    return sentences.reduce(into: "") { text, next in
      guard text.count + next.count < 600 else { return }
      text += (text.isEmpty ? "" : " ") + next
    }
  }
}
