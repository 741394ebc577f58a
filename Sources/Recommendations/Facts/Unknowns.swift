import CoalitionModel
import NetworkAnalysis
import Wording

/// What the file does not say and a coalition should ask first, as sentences.
package struct Unknowns: Sendable {
  private let facts: CoalitionFacts

  /// Looks at what the facts of a place leave open.
  package init(_ facts: CoalitionFacts) {
    self.facts = facts
  }

  /// So many are named on a page.
  package static let mostOnPage = 3

  /// What is not known, the most pressing first.
  package var sentences: [Sentence] {
    facts.partners.isEmpty
      ? [
        Sentence(
          Text(
            nl: "Wie doen er mee, en wie ontmoet wie?", en: "Who takes part, and who meets whom?"),
          [.file])
      ] : members + helpers + essentials + named + subject + municipalities
  }

  /// Who the partners are, where the coalition names one at most.
  private var members: [Sentence] {
    guard let coalition = facts.coalition, coalition.standing == .current,
      coalition.members.count == 1
    else { return [] }
    let one = facts.phrase(coalition.members[0])
    return [
      Sentence(
        Text(
          nl: "Wie zijn de coalitiepartners? Alleen \(one.nl) staat er met naam.",
          en: "Who are the partners of the coalition? Only \(one.en) is named."),
        [.structure(coalition.id)])
    ]
  }

  /// Who helps with the priorities for which nobody in the file can.
  private var helpers: [Sentence] {
    let guide = facts.guide
    let open = facts.network.priorities.map { $0.theme }.filter { theme in
      guard let help = guide.help[theme] else { return false }
      return !facts.partners.contains { partner in help.groups.contains { $0.contains(partner) } }
    }
    let themes = open.reduce(into: [Theme]()) { if !$0.contains($1) { $0.append($1) } }
    guard !themes.isEmpty else { return [] }
    let names = Text.list(themes.map { $0.shortName })
    return [
      Sentence(
        Text(
          nl: "Wie helpt bij \(names.nl)? Een vaste partner staat er niet bij.",
          en: "Who helps with \(names.en)? No fixed partner is named."),
        themes.map { .priority($0) })
    ]
  }

  /// Those that see families first and that the norm asks for, of which no partner at all is in the
  /// file.
  private var essentials: [Sentence] {
    let asked = facts.openRequirements.flatMap { $0.requirement.criterion.wantedPartners }
    let groups = facts.guide.signallers.filter { group in
      asked.contains { wanted in wanted.alternatives.contains { $0 == [group] } }
        && !facts.partners.contains { group.contains($0) }
    }
    let ggd = facts.partners.first { $0.type?.code == "ggd" }
    let (likely, open) = (
      groups.filter { $0 == .type(.jgz) && ggd != nil },
      groups.filter { $0 != .type(.jgz) || ggd == nil }
    )
    return question(open) + (likely.isEmpty ? [] : ggd.map { [carrier($0)] } ?? [])
  }

  private func question(_ groups: [PartnerGroup]) -> [Sentence] {
    let phrases = groups.map { group -> NounPhrase in
      group == .type(.jgz)
        ? NounPhrase(Text(nl: "de JGZ", en: "JGZ")) : facts.phrase(of: group)
    }
    guard let names = NounPhrase.list(phrases) else { return [] }
    return [
      Sentence(
        Text(
          nl: "\(Self.take(names).nl) \(names.nl) mee? De bron zwijgt daarover.",
          en: "\(Self.take(names).en) \(names.en) take part? The source does not say."), [.file])
    ]
  }

  /// A GGD alone makes it likely that it carries out the JGZ.
  private func carrier(_ ggd: Partner) -> Sentence {
    let one = facts.phrase(ggd.id)
    return Sentence(
      Text(nl: "Voert \(one.nl) de JGZ uit?", en: "Does \(one.en) carry out JGZ?"),
      [.partner(ggd.id)])
  }

  private static func take(_ names: NounPhrase) -> Text {
    names.isPlural ? Text(nl: "Doen", en: "Do") : Text(nl: "Doet", en: "Does")
  }

  /// The partners that are named only.
  private var named: [Sentence] {
    let named = facts.partners.filter {
      $0.status == .mentioned && $0.approach.isEmpty && $0.domain != .knowledge
        && facts.currentTies(of: $0.id).isEmpty
    }
    guard !named.isEmpty else { return [] }
    let ids = facts.inOrder(named).map { $0.id }
    let names = facts.phrase(
      of: ids.sorted { one, other in
        (isCoalition(one) ? 0 : 1, one) < (isCoalition(other) ? 0 : 1, other)
      })
    return [
      Sentence(
        Text(
          nl: "\(Self.take(names).nl) \(names.nl) mee?",
          en: "\(Self.take(names).en) \(names.en) take part?"), ids.map { .partner($0) })
    ]
  }

  private func isCoalition(_ id: String) -> Bool {
    facts.partner(id)?.type?.code == "wijkcoalitie"
  }

  /// The first problem, where none is named.
  private var subject: [Sentence] {
    guard facts.network.priorities.isEmpty else { return [] }
    return [
      Sentence(
        Text(
          nl: "Welk probleem pakt de coalitie als eerste aan? Die keuze staat er niet.",
          en: "Which problem does the coalition take up first? That choice is not said."), [.file])
    ]
  }

  /// Which municipalities belong to a region.
  private var municipalities: [Sentence] {
    let known = facts.partners.contains(where: facts.isMunicipality)
    guard facts.network.municipality == nil, !known else { return [] }
    return [
      Sentence(
        Text(
          nl: "Welke gemeenten horen bij de regio, en doen zij mee?",
          en: "Which municipalities belong to the region, and do they take part?"), [.file])
    ]
  }
}
