import CoalitionModel
import NetworkAnalysis
import Wording

/// What the picture of the chain says in words.
struct ChainWords {
  private let words: NetworkWords
  private let analysis: Analysis
  private let language: Language

  init(of analysis: Analysis, _ options: DiagramOptions) {
    words = NetworkWords(analysis, options.language)
    self.analysis = analysis
    language = options.language
  }

  var title: String {
    words.title(
      Text(nl: "Van vóór tot na de zwangerschap:", en: "From before to after pregnancy:"))
  }

  var footer: String { words.footer }

  private var hasPhases: Bool { analysis.phases.partners.contains { !$0.isEmpty } }

  /// Where the phases are connected, or what to record first.
  var subtitle: String {
    guard hasPhases else {
      return language(
        nl:
          "Van geen enkele partner is vastgelegd in welke fase hij werkt. Zet 'fase' bij partners, "
          + "verbindingen of overleggen; dan laat dit plaatje zien waar de keten doorloopt.",
        en: "Of no partner is recorded in which phase it works. Put 'phase' with partners, ties or "
          + "meetings; then this picture shows where the chain continues.")
    }
    return analysis.phases.links.map(sentence).joined(separator: " ") + " "
      + language(
        nl: "Getekend zijn alleen verbindingen tussen fasen.",
        en: "Only ties between phases are drawn.")
  }

  private func sentence(_ link: PhaseChain.Link) -> String {
    "\(name(of: link).capitalizedFirst): \(step(link))."
  }

  /// What is not drawn; nil where everything is.
  func rest(of content: ChainContent) -> String? {
    let share = content.share.map(sentence)
    guard content.leftOutCount > 0 else { return share }
    let count = words.number(content.leftOutCount)
    let lines = language(
      nl: "Niet getekend: \(count) verbindingen tussen de fasen; dat zijn er te veel om te "
        + "volgen.",
      en: "Not drawn: \(count) ties between the phases; these are too many to follow.")
    return [share, lines].compactMap { $0 }.joined(separator: " ")
  }

  /// How many partners and tied pairs are drawn, and which.
  private func sentence(_ share: ChainContent.Share) -> String {
    let (some, all) = (words.number(share.partners), words.number(share.allPartners))
    let (pairs, allPairs) = (words.number(share.pairs), words.number(share.allPairs))
    let drawn = language(
      nl: "Getekend zijn \(pairs) van de \(allPairs) verbonden paren tussen de fasen.",
      en: "\(pairs) of the \(allPairs) tied pairs between the phases are drawn.")
    return language(
      nl:
        "\(some) van de \(all) partners van wie de fase in beeld is, staan op dit plaatje: in elke fase "
        + "enkele die in meer fasen werken, en wie de meeste verbindingen met een andere fase "
        + "heeft.",
      en:
        "\(some) of the \(all) partners of which the phase is in view are in this picture: in each "
        + "phase some that work in more phases, and those with most ties to another phase.")
      + (share.pairs > 0 ? " " + drawn : "")
  }

  /// How many partners of a phase are not drawn; nil when none.
  func more(_ count: Int) -> String? {
    guard count > 0 else { return nil }
    let partner = language.word(.partner, for: count)
    return language(
      nl: "en nog \(words.number(count)) \(partner)",
      en: "and \(words.number(count)) more \(partner)")
  }

  func name(of phase: Phase) -> String { phase.name(language).capitalizedFirst }

  func name(of link: PhaseChain.Link) -> String {
    let names = [link.from, link.to].map { phase in
      switch phase {
      case .before: language(nl: "vóór", en: "before")
      case .during: language(nl: "tijdens", en: "during")
      case .after: language(nl: "na", en: "after")
      }
    }
    return names.joined(separator: " → ")
  }

  /// That nobody in view works in a phase, when others do in another.
  func nobody(in phase: Phase) -> String? {
    let isEmpty = zip(Phase.allCases, analysis.phases.partners).contains {
      $0 == phase && $1.isEmpty
    }
    return isEmpty && hasPhases ? language(nl: "niemand in beeld", en: "nobody in view") : nil
  }

  /// What is known of a step, in a few words.
  func step(_ link: PhaseChain.Link) -> String {
    let (both, pairs) = (link.both.count, link.pairs.count)
    var parts: [String] = []
    if both > 0 {
      parts.append(language.count(both, .partner) + language(nl: " in beide", en: " in both"))
    }
    if pairs > 0 { parts.append(language.count(pairs, .tiedPair)) }
    return parts.isEmpty ? gap(link.presence) : parts.joined(separator: ", ")
  }

  private func gap(_ presence: Evidence) -> String {
    presence == .absent
      ? language(nl: "ontbreekt", en: "missing") : language(nl: "niet in beeld", en: "not in view")
  }

  var careHeading: String {
    language(
      nl: "De doorgaande lijn van zorg rond de geboorte",
      en: "The continuous line of care around birth")
  }

  func name(of groups: [PartnerGroup]) -> String {
    language.alternatives(groups.map { $0.name(language) }).capitalizedFirst
  }

  func name(of link: CareChain.Link) -> String { "\(name(of: link.from)) → \(name(of: link.to))" }

  func step(_ link: CareChain.Link) -> String {
    guard link.tie.presence == .present else { return gap(link.tie.presence) }
    let through = link.through(language)
    let more = through.count > 1 ? language(nl: " en meer", en: " and more") : ""
    return language(nl: "via ", en: "through ") + (through.first ?? "") + more
  }

  var workHeading: String {
    language(nl: "Wat er in elke fase loopt", en: "What runs in each phase")
  }

  var hasWork: Bool { Phase.allCases.contains { !work(in: $0).isEmpty } }

  /// The interventions that run in a phase, and how many are planned.
  func work(in phase: Phase) -> [String] {
    let all = analysis.network.interventions.filter { $0.phases.contains(phase) }
    let running = all.filter { $0.standing == .current }.map { $0.name }.sorted()
    let planned = all.count { $0.standing == .planned }
    let shown = running.prefix(Self.mostShown).map { "• \($0)" }
    let rest = running.count - shown.count
    return shown
      + (rest > 0 ? ["•" + words.andMore(rest)] : [])
      + (planned > 0 ? [language(nl: "• gepland: \(planned)", en: "• planned: \(planned)")] : [])
  }

  private static let mostShown = 6

  /// The partners in view of which no phase is recorded.
  func withoutPhase(_ content: ChainContent) -> String? {
    let placed = Set(analysis.phases.partners.joined().map { $0.id })
    let rest = analysis.projection.partners.filter { !placed.contains($0.id) }
    guard hasPhases, !rest.isEmpty else { return nil }
    let most = content.share == nil ? Self.mostNames : Self.mostNamesOfMany
    let names = rest.prefix(most).map { $0.name }
    let more = words.andMore(rest.count - names.count)
    return language(nl: "Fase niet in beeld: ", en: "Phase not in view: ")
      + names.joined(separator: ", ") + more + "."
  }

  private static let mostNames = 30
  private static let mostNamesOfMany = 8

  func notes(on marks: [Mark], _ lines: [Line]) -> [Legend.Entry] {
    let gaps = lines.contains { $0.style == .missing }
    let gap = language(nl: "Overgang niet in beeld of afwezig", en: "Step not in view or missing")
    return Legend.Entry.notes(on: marks, areNumbered: false, language)
      + (gaps ? [.line(.missing, gap)] : [])
  }

  /// The steps between the phases, who works where, and the chain of care.
  func description(of content: ChainContent) -> String {
    let drawn = Set(content.items.compactMap { $0.mark.data["partner"] })
    let phases = zip(Phase.allCases, analysis.phases.partners).map { phase, partners in
      let shown = content.share == nil ? partners : partners.filter { drawn.contains($0.id) }
      let names = shown.map { $0.name }
      let who =
        names.isEmpty
        ? language(nl: "niemand in beeld", en: "nobody in view") : language.list(names)
      let rest = partners.count - shown.count
      return "\(name(of: phase)): \(who)\(more(rest).map { ", " + $0 } ?? "")."
    }
    let care = analysis.careChain.links.map { "\(name(of: $0)): \(step($0))." }
    let share = [content.share.map(sentence)].compactMap { $0 }
    return ([subtitle] + share + phases + [careHeading + "."] + care).joined(separator: " ")
  }
}
