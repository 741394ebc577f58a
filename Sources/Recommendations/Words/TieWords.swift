package import CoalitionModel
import NetworkAnalysis
package import Wording

/// What is known about a tie between two groups, as an evaluation with sentences.
struct TieWords {
  let tie: GroupTie
  let first: [PartnerGroup]
  let second: [PartnerGroup]
  let analysis: Analysis

  var evaluation: Evaluation {
    var evaluation = Evaluation(isOpen ? .unknown : tie.presence)
    let pairs = tie.tied.isEmpty ? tie.untied : tie.tied
    var partners: [Partner.ID] = []
    for id in pairs.flatMap({ [$0.first.id, $0.second.id] }) where !partners.contains(id) {
      partners.append(id)
    }
    evaluation.partners = partners
    evaluation.ties = pairs.map { PartnerPair($0.first.id, $0.second.id) }
    evaluation.citations = citations
    evaluation.observations = observations
    let hasPairs = !tie.tied.isEmpty || !tie.untied.isEmpty
    evaluation.figures =
      !hasPairs
      ? []
      : [
        Figure(
          name: Text(nl: "mogelijke paren verbonden", en: "possible pairs tied"),
          share: tie.tied.count, of: tie.tied.count + tie.untied.count,
          variant: Self.variant)
      ]
    if isOpen {
      evaluation.decidedBy = Text(
        nl: "of dit genoeg is voor wat de coalitie zelf wil (\(sides.nl))",
        en: "whether this is enough for what the coalition itself wants (\(sides.en))")
    } else if evaluation.evidence == .unknown {
      evaluation.decidedBy = Text(
        nl:
          "een verbinding of gezamenlijk overleg in het bestand, of status: afwezig (\(sides.nl))",
        en: "a tie or joint structure in the file, or status: absent (\(sides.en))")
    }
    return evaluation
  }

  /// Whether there is a beginning, of which a source says that the coalition wants more.
  private var isOpen: Bool { tie.presence == .present && !tie.wishes.isEmpty }

  static let variant = Text(
    nl: "verbindingen en overleggen die er nu zijn, zonder de coalitie als geheel",
    en: "ties and structures that exist now, without the coalition as a whole")

  private var sides: Text {
    Text { language in
      [first, second]
        .map { side in language.alternatives(side.map { $0.name(language) }) }
        .joined(separator: Text(nl: " met ", en: " with ")(language))
    }
  }

  private var citations: [Citation] {
    let grounds =
      tie.tied.flatMap { $0.evidence.current } + tie.foreseen.flatMap { $0.evidence.foreseen }
    let denials =
      tie.untied.flatMap { $0.evidence.denialCitations } + tie.denials.flatMap { $0.citations }
      + tie.wishes.flatMap { $0.citations }
    var seen: [Citation] = []
    for citation in grounds.flatMap({ $0.citations }) + denials where !seen.contains(citation) {
      seen.append(citation)
    }
    return seen
  }

  private var observations: [Text] {
    if !tie.tied.isEmpty { return [through] }
    let found = foreseenSentences
    if tie.presence == .absent { return found + [untied] }
    let empty = tie.emptySides.flatMap { PresenceWords.sentences(of: $0, in: analysis.network) }
    let told = found.isEmpty && empty.isEmpty ? [untied] : found + empty
    return told + [together].compactMap { $0 }
  }

  /// That both sides are in the coalition as a whole, which makes no tie.
  private var together: Text? {
    let sides = [first, second].map { groups in
      analysis.network.partners.filter { partner in groups.contains { $0.contains(partner) } }
    }
    return SharedWhole.sentence(sides, in: analysis.network)
  }

  private var untied: Text {
    tie.presence == .absent
      ? Text.missing(sides)
      : Text(
        nl: "Geen verbinding in beeld: \(sides.nl).", en: "No tie in view: \(sides.en).")
  }

  /// The untied pairs with something foreseen, partners that do not take part included.
  private var foreseenPairs: [(first: Partner, second: Partner, grounds: [TieGround])] {
    guard !tie.emptySides.isEmpty else {
      return tie.foreseen.map { ($0.first, $0.second, $0.evidence.foreseen) }
    }
    let sides = [first, second].map { groups in
      analysis.network.partners.filter { partner in groups.contains { $0.contains(partner) } }
        .sorted { $0.id < $1.id }
    }
    guard sides[0].count * sides[1].count <= 10_000 else { return [] }
    return sides[0].flatMap { one in
      sides[1].filter { $0.id != one.id }.compactMap { other in
        let grounds = analysis.tieEvidence.evidence(between: one, and: other).foreseen
        return grounds.isEmpty ? nil : (one, other, grounds)
      }
    }
  }

  /// What is planned or wished for, or happened once, with the partners of each.
  private var foreseenSentences: [Text] {
    var partners: [TieGround: [Partner]] = [:]
    var order: [TieGround] = []
    for pair in foreseenPairs {
      for ground in pair.grounds {
        if partners[ground] == nil { order.append(ground) }
        for partner in [pair.first, pair.second]
        where !partners[ground, default: []].contains(where: { $0.id == partner.id }) {
          partners[ground, default: []].append(partner)
        }
      }
    }
    return Foreseen.sentences(
      order.map { ground in
        (
          ground.standing,
          Text { language in
            let names = language.list((partners[ground] ?? []).map { $0.name })
            return "\(ground.name(language)) (\(names))"
          }
        )
      })
  }

  /// Through what the tied pairs work together, each once.
  private var through: Text {
    Text { language in
      var names: [String] = []
      for ground in tie.tied.flatMap({ $0.evidence.current }) {
        let name = ground.name(language)
        if !names.contains(name) { names.append(name) }
      }
      let list = language.list(names)
      guard isOpen else { return "\(language(nl: "Er is", en: "There is")) \(list)." }
      return language(
        nl: "Er is een begin: \(list). De coalitie wil meer.",
        en: "There is a beginning: \(list). The coalition wants more.")
    }
  }
}

/// That partners of two sides meet in a structure that ties nobody: of the whole coalition, or held
/// too seldom or for too many.
///
/// It makes no tie of theirs, and it is told, so that nobody reads that they never meet.
package enum SharedWhole {
  /// The structures in which both sides are members; nothing when there is none.
  package static func sentence(_ sides: [[Partner]], in network: CoalitionNetwork) -> Text? {
    let ids = sides.map { Set($0.map { $0.id }) }
    let shared = network.allStructures.filter { structure in
      network.tiesNobody(structure) && structure.standing == .current
        && ids.allSatisfy { !$0.isDisjoint(with: structure.members) }
    }
    let whole = shared.filter { $0.isCoalitionWide }.map { $0.name }
    let occasions = shared.filter { !$0.isCoalitionWide }.map { $0.name }
    let sentences =
      (whole.isEmpty
        ? []
        : [
          Text(
            nl: "Wel samen met de hele coalitie: \(Language.dutch.list(whole))".withFullStop,
            en: "Together with the whole coalition: \(Language.english.list(whole))".withFullStop)
        ])
      + (occasions.isEmpty
        ? []
        : [
          Text(
            nl: """
              Zij komen samen bij \(Language.dutch.list(occasions)); op de werkvloer is geen \
              contact vastgelegd.
              """,
            en: """
              They come together at \(Language.english.list(occasions)); no contact in daily \
              practice is recorded.
              """)
        ])
    return sentences.isEmpty ? nil : .joined(sentences)
  }
}

/// What is planned or wished for, or happened once, in sentences that say which of these it is.
enum Foreseen {
  /// One sentence per standing: "Gepland: MDO." Nothing for what exists, is denied or ended.
  static func sentences(_ items: [(standing: Standing, name: String)]) -> [Text] {
    sentences(items.map { item in (item.standing, Text { _ in item.name }) })
  }

  /// One sentence per standing, of names in both languages.
  static func sentences(_ items: [(standing: Standing, name: Text)]) -> [Text] {
    [Standing.planned, .wanted, .oneOff].compactMap { standing in
      let names = items.filter { $0.standing == standing }.map { $0.name }
        .reduce(into: [Text]()) { if !$0.contains($1) { $0.append($1) } }
      guard !names.isEmpty else { return nil }
      return Text { language in
        let word = standing.name(language)
        let label = word.capitalizedFirst
        return "\(label): \(language.list(names.map { $0(language) }))".withFullStop
      }
    }
  }
}
