import CoalitionModel
import NetworkAnalysis
import Wording
import Records

extension RequirementKind {
  /// Asks that those who see a problem first are tied to somebody who helps with it, for every theme
  /// of the coalition of which a helper is in the file.
  ///
  /// A theme without any helper is left to the requirement that asks for one.
  static let themeRoute = RequirementKind(
    Term("themaroute", "theme-route", nl: "route per thema", en: "theme route"), fields: [.ofGroups]
  ) { record, reader in
    ThemeRouteRequirement(from: record, reader: reader).map { asked in
      Criterion(.collaboration, effort: .talk) { asked.evaluate(in: $0) }.with {
        $0.followsPriorities = true
        $0.signallers = asked.signallers
      }
    }
  }
}

/// The parameters of ``RequirementKind/themeRoute``, and how they are looked up in an analysis.
struct ThemeRouteRequirement: Sendable {
  let help: [ThemeHelp]
  let signallers: [PartnerGroup]

  init?(from record: Record, reader: NormReader) {
    help = reader.help.filter { !$0.groups.isEmpty }
    signallers = reader.groups(reader.required(.ofGroups, of: record))
    guard !help.isEmpty else {
      reader.walker.report(
        .missing(
          .help, of: Text(nl: "deze soort eis", en: "this kind of requirement"), at: record.place))
      return nil
    }
    guard !signallers.isEmpty else { return nil }
  }

  /// What is known about one theme.
  private struct Route {
    let theme: Theme
    let helpers: [Partner]
    let pairs: [(helper: Partner, signaller: Partner, evidence: TieEvidence)]
    let evidence: Evidence
  }

  func evaluate(in analysis: Analysis) -> Evaluation {
    let routes = ThemeHelp.asked(help, of: analysis.network).compactMap { route(for: $0, analysis) }
    guard !routes.isEmpty else { return Evaluation.notApplicable }
    var evaluation = Evaluation(allOf: routes.map { $0.evidence })
    let open = routes.filter { $0.evidence != .present }
    let shown = open.isEmpty ? routes : open
    let tied = shown.flatMap { $0.pairs }.filter { $0.evidence.presence == .present }
    evaluation.partners = shown.flatMap { $0.helpers }.map { $0.id }
    evaluation.ties = tied.map { PartnerPair($0.helper.id, $0.signaller.id) }
    let remarks = remarks(on: open, in: analysis.network)
    evaluation.citations =
      tied.flatMap { $0.evidence.current.flatMap { $0.citations } }
      + remarks.flatMap { $0.citations }
    evaluation.figures = [
      Figure(
        name: Text.plural(
          routes.count, one: Text(nl: "thema met een route", en: "theme with a route"),
          many: Text(nl: "thema's met een route", en: "themes with a route")),
        share: routes.count - open.count, of: routes.count,
        variant: TieWords.variant)
    ]
    let together = open.compactMap { route in
      SharedWhole.sentence(
        [route.helpers, route.pairs.map { $0.signaller }], in: analysis.network)
    }
    evaluation.observations =
      shown.map(sentence) + Array(Set(together)).sorted { $0.nl < $1.nl }
      + remarks.compactMap(Self.told)
    if evaluation.evidence == .unknown {
      let names = Text { language in
        open.map { $0.theme.name(language) }.joined(separator: ", ")
      }
      evaluation.decidedBy = Text(
        nl: "een verbinding of overleg van de signaleerders met de hulp voor \(names.nl)",
        en: "a tie or structure of the signallers with the help for \(names.en)")
    }
    return evaluation
  }

  private func route(for help: ThemeHelp, _ analysis: Analysis) -> Route? {
    let network = analysis.network
    let workers = Set(
      (analysis.themes.first { $0.theme == help.theme }?.workers ?? []).map { $0.id })
    let partners = network.partners.filter { $0.status != .stopped }.sorted { $0.id < $1.id }
    let helpers = partners.filter { partner in
      workers.contains(partner.id) || partner.themes.contains(help.theme)
        || help.groups.contains { $0.contains(partner) }
    }
    guard !helpers.isEmpty else { return nil }
    let first = partners.filter { partner in signallers.contains { $0.contains(partner) } }
    let isLarge = Limits.areTooMany(helpers.count, times: first.count)
    let pairs = (isLarge ? [] : helpers).flatMap { helper in
      first.filter { $0.id != helper.id }.map { signaller in
        (
          helper: helper, signaller: signaller,
          evidence: analysis.tieEvidence.evidence(between: helper, and: signaller)
        )
      }
    }
    let isTied = isLarge && Self.isTied(helpers, first, analysis.projection)
    let isSignaller = helpers.contains { helper in first.contains { $0.id == helper.id } }
    let known = pairs.map { $0.evidence.presence }
    let evidence: Evidence =
      isSignaller || isTied || known.contains(.present)
      ? .present
      : network.isComplete || !known.isEmpty && known.allSatisfy({ $0 == .absent })
        ? .absent : .unknown
    return Route(theme: help.theme, helpers: helpers, pairs: pairs, evidence: evidence)
  }

  /// So many pairs are looked at one by one; of more only whether any is tied.

  private static func isTied(
    _ helpers: [Partner], _ signallers: [Partner], _ projection: Projection
  ) -> Bool {
    let (one, other) = (Set(helpers.map { $0.id }), Set(signallers.map { $0.id }))
    return projection.grounds.keys.contains { pair in
      one.contains(pair.first) && other.contains(pair.second)
        || one.contains(pair.second) && other.contains(pair.first)
    }
  }

  /// What sources wish for between the helpers and the signallers.
  private func remarks(on routes: [Route], in network: CoalitionNetwork) -> [Statement] {
    network.statements.filter { statement in
      statement.standing != .absent && statement.standing != .current
        && statement.groups.count == 2 && statement.groups.allSatisfy { $0.isType }
        && routes.flatMap { $0.pairs }.contains { statement.concerns($0.helper, $0.signaller) }
    }
    .sorted { ($0.subject ?? "") < ($1.subject ?? "") }
  }

  private static func told(_ statement: Statement) -> Text? {
    statement.subject.map { Text(nl: "De bron zegt: \($0).", en: "The source says: \($0).") }
  }

  private func sentence(_ route: Route) -> Text {
    Text { language in
      let name = route.theme.name(language).capitalizedFirst
      let tied = route.pairs.filter { $0.evidence.presence == .present }
      let helpers = language.list(route.helpers.map { $0.name })
      guard route.evidence != .present || tied.isEmpty else {
        let pairs = tied.prefix(3).map { "\($0.signaller.name) – \($0.helper.name)" }
        return "\(name): \(language.list(pairs))".withFullStop
      }
      guard route.evidence != .present else { return "\(name): \(helpers)".withFullStop }
      let groups = PresenceWords.names(signallers)(language)
      return route.evidence == .absent
        ? Text(
          nl: "\(name): een verbinding van \(helpers) met \(groups) ontbreekt.",
          en: "\(name): a tie of \(helpers) with \(groups) is missing.")(language)
        : Text(
          nl: "\(name): geen verbinding in beeld van \(helpers) met \(groups).",
          en: "\(name): no tie in view of \(helpers) with \(groups).")(language)
    }
  }
}

extension PartnerGroup {
  fileprivate var isType: Bool { if case .type = self { true } else { false } }
}
