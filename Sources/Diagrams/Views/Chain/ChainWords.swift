import CoalitionModel
import NetworkAnalysis

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
      return words.text(
        "Van geen enkele partner is vastgelegd in welke fase hij werkt. Zet 'fase' bij partners, "
          + "verbindingen of overleggen; dan laat dit plaatje zien waar de keten doorloopt.",
        "Of no partner is recorded in which phase it works. Put 'phase' with partners, ties or "
          + "meetings; then this picture shows where the chain continues.")
    }
    return analysis.phases.links.map(sentence).joined(separator: " ") + " "
      + words.text(
        "Getekend zijn alleen verbindingen tussen fasen.", "Only ties between phases are drawn.")
  }

  private func sentence(_ link: PhaseChain.Link) -> String {
    "\(name(of: link).capitalizedFirst): \(step(link))."
  }

  func leftOut(_ count: Int) -> String {
    words.text(
      "Niet getekend: \(words.number(count)) verbindingen tussen de fasen; dat zijn er te veel om te "
        + "volgen.",
      "Not drawn: \(words.number(count)) ties between the phases; these are too many to follow.")
  }

  func name(of phase: Phase) -> String { phase.name(language).capitalizedFirst }

  func name(of link: PhaseChain.Link) -> String {
    let names = [link.from, link.to].map { phase in
      switch phase {
      case .before: words.text("vóór", "before")
      case .during: words.text("tijdens", "during")
      case .after: words.text("na", "after")
      }
    }
    return names.joined(separator: " → ")
  }

  /// That nobody in view works in a phase, when others do in another.
  func nobody(in phase: Phase) -> String? {
    let isEmpty = zip(Phase.allCases, analysis.phases.partners).contains {
      $0 == phase && $1.isEmpty
    }
    return isEmpty && hasPhases ? words.text("niemand in beeld", "nobody in view") : nil
  }

  /// What is known of a step, in a few words.
  func step(_ link: PhaseChain.Link) -> String {
    let (both, pairs) = (link.both.count, link.pairs.count)
    var parts: [String] = []
    if both > 0 {
      parts.append(
        words.text(
          both == 1 ? "1 partner in beide" : "\(words.number(both)) partners in beide",
          both == 1 ? "1 partner in both" : "\(words.number(both)) partners in both"))
    }
    if pairs > 0 {
      parts.append(
        words.text(
          pairs == 1 ? "1 verbonden paar" : "\(words.number(pairs)) verbonden paren",
          pairs == 1 ? "1 tied pair" : "\(words.number(pairs)) tied pairs"))
    }
    return parts.isEmpty ? gap(link.presence) : parts.joined(separator: ", ")
  }

  private func gap(_ presence: Evidence) -> String {
    presence == .absent
      ? words.text("ontbreekt", "missing") : words.text("niet in beeld", "not in view")
  }

  var careHeading: String {
    words.text(
      "De doorgaande lijn van zorg rond de geboorte", "The continuous line of care around birth")
  }

  func name(of groups: [PartnerGroup]) -> String {
    language.alternatives(groups.map { $0.name(language) }).capitalizedFirst
  }

  func name(of link: CareChain.Link) -> String { "\(name(of: link.from)) → \(name(of: link.to))" }

  func step(_ link: CareChain.Link) -> String {
    guard link.tie.presence == .present else { return gap(link.tie.presence) }
    let through = link.through(language)
    let more = through.count > 1 ? words.text(" en meer", " and more") : ""
    return words.text("via ", "through ") + (through.first ?? "") + more
  }

  var workHeading: String { words.text("Wat er in elke fase loopt", "What runs in each phase") }

  var hasWork: Bool { Phase.allCases.contains { !work(in: $0).isEmpty } }

  /// The interventions that run in a phase, and how many are planned.
  func work(in phase: Phase) -> [String] {
    let all = analysis.network.interventions.filter { $0.phases.contains(phase) }
    let running = all.filter { $0.standing == .current }.map(\.name).sorted()
    let planned = all.count { $0.standing == .planned }
    let shown = running.prefix(Self.mostShown).map { "• \($0)" }
    let rest = running.count - shown.count
    return shown
      + (rest > 0 ? ["•" + words.andMore(rest)] : [])
      + (planned > 0 ? [words.text("• gepland: \(planned)", "• planned: \(planned)")] : [])
  }

  private static let mostShown = 6

  /// The partners in view of which no phase is recorded.
  var withoutPhase: String? {
    let placed = Set(analysis.phases.partners.joined().map(\.id))
    let rest = analysis.projection.partners.filter { !placed.contains($0.id) }
    guard hasPhases, !rest.isEmpty else { return nil }
    let names = rest.prefix(Self.mostNames).map(\.name)
    let more = words.andMore(rest.count - names.count)
    return words.text("Fase niet in beeld: ", "Phase not in view: ")
      + names.joined(separator: ", ") + more + "."
  }

  private static let mostNames = 30

  func notes(on marks: [Mark], _ lines: [MarkLine]) -> [Legend.Entry] {
    let gaps = lines.contains { $0.style == .missing }
    let gap = words.text("Overgang niet in beeld of afwezig", "Step not in view or missing")
    return Legend.Entry.notes(on: marks, areNumbered: false, language)
      + (gaps ? [.line(.missing, gap)] : [])
  }

  /// The steps between the phases, who works where, and the chain of care.
  var description: String {
    let phases = zip(Phase.allCases, analysis.phases.partners).map { phase, partners in
      let names = partners.map(\.name)
      let who =
        names.isEmpty ? words.text("niemand in beeld", "nobody in view") : language.list(names)
      return "\(name(of: phase)): \(who)."
    }
    let care = analysis.careChain.links.map { "\(name(of: $0)): \(step($0))." }
    return ([subtitle] + phases + [careHeading + "."] + care).joined(separator: " ")
  }
}
