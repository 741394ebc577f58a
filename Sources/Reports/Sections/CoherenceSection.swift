import CoalitionModel
import NetworkAnalysis
import Wording

/// How tables, phases and themes hang together, in sentences.
struct CoherenceSection: ReportSection {
  let name = "coherence"

  func blocks(for context: ReportContext) -> [Document.Block] {
    let items =
      phases(context) + themes(context) + overlaps(context) + outer(context) + levels(context)
      + personBound(context)
    guard !items.isEmpty else { return [] }
    return [
      .heading(level: 2, context.text("Samenhang", "Coherence")), .list(items),
    ]
  }

  private func phases(_ context: ReportContext) -> [String] {
    let chain = context.analysis.phases
    guard chain.partners.contains(where: { !$0.isEmpty }) else { return [] }
    return chain.links.map { link in
      let (from, to) = (link.from.name(context.language), link.to.name(context.language))
      switch link.presence {
      case .present where link.both.isEmpty:
        let pairs = link.pairs.prefix(3).map(context.name(of:)).joined(separator: "; ")
        return context.text(
          "Van \(from) naar \(to): via \(pairs).", "From \(from) to \(to): through \(pairs).")
      case .present:
        let names = context.names(link.both)
        return context.text(
          "Van \(from) naar \(to): in beide fasen \(names).",
          "From \(from) to \(to): in both phases \(names).")
      case .absent:
        return context.text(
          "Van \(from) naar \(to) ontbreekt een verbinding. Daar kan een gezin uit beeld raken.",
          "From \(from) to \(to) a tie is missing. There a family may get out of sight.")
      case .unknown:
        return context.text(
          "Van \(from) naar \(to) is geen verbinding in beeld. Ga na hoe een gezin daar wordt overgedragen.",
          "From \(from) to \(to) no tie is in view. Ask how a family is handed over there.")
      }
    }
  }

  private func themes(_ context: ReportContext) -> [String] {
    let themes = context.analysis.themes
    func names(_ routes: [ThemeRoute]) -> String {
      context.language.list(routes.map { $0.theme.name(context.language) })
    }
    let open = themes.filter { $0.workers.isEmpty }
    let lost = themes.filter { $0.isOutOfReach }
    let openText = context.text(
      "Wie aan deze opgaven werkt, is niet in beeld: \(names(open)).",
      "Who works on these priorities is not in view: \(names(open)).")
    let lostText = context.text(
      "Hier werkt iemand aan, maar er is geen route in beeld vanaf verloskundige, kraamzorg of JGZ: "
        + "\(names(lost)).",
      "Someone works on these, but no route from midwife, maternity care or JGZ is in view: "
        + "\(names(lost)).")
    let reached = themes.compactMap { route in
      route.steps.map { steps in
        let theme = route.theme.name(context.language)
        let names = context.names(route.workers)
        return context.text(
          "\(theme): \(names), \(steps) \(steps == 1 ? "stap" : "stappen") van verloskundige, kraamzorg of JGZ.",
          "\(theme): \(names), \(steps) \(steps == 1 ? "step" : "steps") from midwife, maternity care or JGZ."
        )
      }
    }
    return (open.isEmpty ? [] : [openText]) + (lost.isEmpty ? [] : [lostText]) + reached
  }

  private func overlaps(_ context: ReportContext) -> [String] {
    context.analysis.overlaps.prefix(5).map { overlap in
      let names = context.names(overlap.shared)
      return context.text(
        "\(overlap.first.name) en \(overlap.second.name) delen partners: \(names).",
        "\(overlap.first.name) and \(overlap.second.name) share partners: \(names).")
    }
  }

  private func outer(_ context: ReportContext) -> [String] {
    let partners = context.analysis.outerPartners
    guard !partners.isEmpty else { return [] }
    let names = partners.map { "\($0.partner.name) (\($0.contact.name))" }
    return [
      context.text(
        "Aan de rand, met één verbinding in beeld: \(context.language.list(names)).",
        "At the edge, with one tie in view: \(context.language.list(names)).")
    ]
  }

  private func levels(_ context: ReportContext) -> [String] {
    let quality = context.analysis.tieQuality
    let all = context.analysis.projection.bonds.count
    guard !quality.pairsByLevel.isEmpty else { return [] }
    let counts = Level.allCases.compactMap { level in
      quality.pairsByLevel[level].map { "\(level.name(context.language)) \($0)" }
    }
    let unknown = quality.pairsWithoutLevel
    return [
      context.text(
        "Niveau van de \(all) verbonden paren: \(counts.joined(separator: ", ")), niet bekend "
          + "\(unknown); op beide niveaus (uitvoerend en bestuurlijk) \(quality.pairsAtBothLevels).",
        "Level of the \(all) tied pairs: \(counts.joined(separator: ", ")), not known "
          + "\(unknown); at both levels (operational and administrative) "
          + "\(quality.pairsAtBothLevels).")
    ]
  }

  private func personBound(_ context: ReportContext) -> [String] {
    let pairs = context.analysis.tieQuality.personBound
    guard !pairs.isEmpty else { return [] }
    let names = pairs.map(context.name(of:)).joined(separator: "; ")
    return [
      context.text(
        "Hangt aan één persoon: \(names). Als die vertrekt, kan het contact wegvallen.",
        "Depends on one person: \(names). When that person leaves, the contact may end.")
    ]
  }
}
