import CoalitionModel
import NetworkAnalysis
import Wording

extension Section {
  /// How tables, phases and themes hang together, in sentences.
  package static let coherence = Section(
    name: "coherence", heading: Text(nl: "Samenhang", en: "Coherence")
  ) { Coherence(context: $0).blocks }
}

private struct Coherence {
  let context: ReportContext

  var blocks: [Document.Block] {
    let items =
      phases + themes + overlaps + outer + levels
      + personBound
    guard !items.isEmpty else { return [] }
    return [
      .list(items)
    ]
  }

  private var phases: [String] {
    let chain = context.analysis.phases
    guard chain.partners.contains(where: { !$0.isEmpty }) else { return [] }
    return chain.links.map { link in
      let (from, to) = (link.from.name(context.language), link.to.name(context.language))
      switch link.presence {
      case .present where link.both.isEmpty:
        let pairs = link.pairs.prefix(3).map(context.name(of:)).joined(separator: "; ")
        return context.language(
          nl: "Van \(from) naar \(to): via \(pairs).",
          en: "From \(from) to \(to): through \(pairs).")
      case .present:
        let names = context.names(link.both)
        return context.language(
          nl: "Van \(from) naar \(to): in beide fasen \(names).",
          en: "From \(from) to \(to): in both phases \(names).")
      case .absent:
        return context.language(
          nl:
            "Van \(from) naar \(to) ontbreekt een verbinding. Daar kan een gezin uit beeld raken.",
          en: "From \(from) to \(to) a tie is missing. There a family may get out of sight.")
      case .unknown:
        return context.language(
          nl:
            "Van \(from) naar \(to) is geen verbinding in beeld. Ga na hoe een gezin daar wordt overgedragen.",
          en: "From \(from) to \(to) no tie is in view. Ask how a family is handed over there.")
      }
    }
  }

  private var themes: [String] {
    let themes = context.analysis.themes
    func names(_ routes: [ReferralMap]) -> String {
      context.language.list(routes.map { $0.theme.name(context.language) })
    }
    let signallers = context.language.alternatives(
      context.analysis.guide.earliest.map { $0.shortName(context.language) })
    let open = themes.filter { $0.workers.isEmpty }
    let lost = themes.filter { $0.isOutOfReach }
    let openText = context.language(
      nl: "Wie aan deze opgaven werkt, is niet in beeld: \(names(open)).",
      en: "Who works on these priorities is not in view: \(names(open)).")
    let lostText = context.language(
      nl:
        "Hier werkt iemand aan, maar er is geen route in beeld vanaf \(signallers): \(names(lost)).",
      en: "Someone works on these, but no route from \(signallers) is in view: \(names(lost)).")
    let reached = themes.compactMap { route in
      route.steps.map { steps in
        let theme = route.theme.name(context.language)
        let names = context.names(route.workers)
        let distance = "\(steps) \(context.language.word(.step, for: steps))"
        return context.language(
          nl: "\(theme): \(names), \(distance) van \(signallers).",
          en: "\(theme): \(names), \(distance) from \(signallers).")
      }
    }
    return (open.isEmpty ? [] : [openText]) + (lost.isEmpty ? [] : [lostText]) + reached
  }

  private var overlaps: [String] {
    context.analysis.overlaps.prefix(5).map { overlap in
      let names = context.names(overlap.shared)
      return context.language(
        nl: "\(overlap.first.name) en \(overlap.second.name) delen partners: \(names).",
        en: "\(overlap.first.name) and \(overlap.second.name) share partners: \(names).")
    }
  }

  private var outer: [String] {
    let partners = context.analysis.outerPartners
    guard !partners.isEmpty else { return [] }
    let names = partners.map { "\($0.partner.name) (\($0.contact.name))" }
    let edge = context.language(
      nl: "Aan de rand, met contact met één partner in beeld: \(context.language.list(names)).",
      en: "At the edge, with contact with one partner in view: \(context.language.list(names)).")
    let caveat = context.analysis.disclosure.caveat?(context.language)
    return [[edge, caveat].compactMap { $0 }.joined(separator: " ")]
  }

  private var levels: [String] {
    let quality = context.analysis.tieQuality
    let all = context.analysis.projection.grounds.count
    guard !quality.pairsByLevel.isEmpty else { return [] }
    let counts = Level.allCases.compactMap { level in
      quality.pairsByLevel[level].map { "\(level.name(context.language)) \($0)" }
    }
    let unknown = quality.pairsWithoutLevel
    return [
      context.language(
        nl: "Niveau van de \(all) verbonden paren: \(counts.joined(separator: ", ")), niet bekend "
          + "\(unknown); op beide niveaus (uitvoerend en bestuurlijk) \(quality.pairsAtBothLevels).",
        en: "Level of the \(all) tied pairs: \(counts.joined(separator: ", ")), not known "
          + "\(unknown); at both levels (operational and administrative) "
          + "\(quality.pairsAtBothLevels).")
    ]
  }

  private var personBound: [String] {
    let pairs = context.analysis.tieQuality.personBound
    guard !pairs.isEmpty else { return [] }
    let names = pairs.map(context.name(of:)).joined(separator: "; ")
    return [
      context.language(
        nl: "Hangt aan één persoon: \(names). Als die vertrekt, kan het contact wegvallen.",
        en: "Depends on one person: \(names). When that person leaves, the contact may end.")
    ]
  }
}
