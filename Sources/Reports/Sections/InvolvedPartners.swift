import CoalitionModel
import Graphs
import NetworkAnalysis
import Recommendations
import Wording

extension Section {
  /// Who takes part, who is wanted and who is named.
  package static let involvement = Section(
    name: "involvement", heading: Text(nl: "Wie doet mee", en: "Who takes part")
  ) { Involvement(context: $0).blocks }
}

private struct Involvement {
  let context: ReportContext

  var blocks: [Document.Block] {
    let lists = groups.filter { !$0.1.isEmpty }.map { label, partners in
      Document.Block.labeled("\(label):", "\(context.names(partners)).")
    }
    return [.table(header: header, rows: rows)] + lists
  }

  /// The partners that are only in some way in view, each group with what it is.
  private var groups: [(String, [Partner])] {
    let involvement = context.analysis.involvement
    let whole = involvement.whole(context.language)
    let occasions = context.language.list(involvement.occasions.map { $0.name })
    return [
      (
        context.language(
          nl: "Lid van \(whole); verdere verbindingen niet in beeld",
          en: "Member of \(whole); further ties not in view"), involvement.coalitionOnly
      ),
      (
        context.language(
          nl: "Werkt samen met \(whole); verdere verbindingen niet in beeld",
          en: "Works with \(whole); further ties not in view"), involvement.coalitionAssociates
      ),
      (
        context.language(
          nl: "Alleen samen bij \(occasions); verdere verbindingen niet in beeld",
          en: "Together only at \(occasions); further ties not in view"), involvement.occasionOnly
      ),
      (
        context.language(
          nl: "Betrokken; verbindingen niet in beeld", en: "Involved; ties not in view"),
        involvement.withoutTies
      ),
      (
        context.language(nl: "Gewenst, nog niet betrokken", en: "Wanted, not yet involved"),
        involvement.wanted
      ),
    ]
      + AskedPartners.byAnswer(involvement.approached).map { asked in
        (asked.heading(context.language), asked.partners)
      } + [
        (
          context.language(nl: "Genoemd; deelname onbekend", en: "Mentioned; involvement unknown"),
          involvement.mentioned
        )
      ]
  }

  private var header: [String] {
    [
      context.language(nl: "partner", en: "partner"), context.language(nl: "domein", en: "domain"),
      context.language(nl: "rol nu", en: "role now"),
      context.language(nl: "verbonden partners", en: "tied partners"),
    ]
  }

  private var rows: [[String]] {
    let projection = context.analysis.projection
    return context.analysis.involvement.involved.map { partner in
      let degree = projection.node(of: partner.id).map { projection.graph.degree(of: $0) } ?? 0
      return [
        partner.name, context.name(of: partner.domain), roles(of: partner),
        degree > 0 || context.network.isComplete
          ? "\(degree)" : context.language.lacking(isKnown: false),
      ]
    }
  }

  private func roles(of partner: Partner) -> String {
    let roles = partner.roles.filter { !$0.isWanted }.map { held in
      let scope = held.scope.map { " (\($0))" } ?? ""
      return held.role.name(context.language) + scope
    }
    return roles.isEmpty ? "–" : roles.joined(separator: "; ")
  }
}

extension Section {
  /// The partners that the norm asks for and that do not take part, with through whom to reach them.
  package static let missingPartners = Section(
    name: "missing-partners",
    heading: Text(nl: "Partners om naar te vragen", en: "Partners to ask about")
  ) { PartnersToAskAbout(context: $0).blocks }
}

private struct PartnersToAskAbout {
  let context: ReportContext

  var blocks: [Document.Block] {
    let missing = MissingPartners(in: context.typedByName.analysis, norm: context.norm)
    guard !missing.entries.isEmpty else { return [] }
    return [
      .paragraph(
        context.language(
          nl: """
            De norm noemt deze partners. "Niet in beeld" betekent: geen bron zegt of zij meedoen. \
            Vraag er dus eerst naar, en kies er één of twee.
            """,
          en: """
            The norm names these partners. "Not in view" means: no source says whether they take \
            part. So ask first, and choose one or two.
            """)),
      .table(
        header: [
          context.language(nl: "domein", en: "domain"),
          context.language(nl: "partner", en: "partner"),
          context.language(nl: "wat we weten", en: "what we know"),
          context.language(nl: "waarvoor (eis)", en: "what for (requirement)"),
          context.language(nl: "via wie", en: "through whom"),
        ],
        rows: missing.entries.map { row(of: $0) }),
    ]
  }

  private func row(of entry: MissingPartners.Entry) -> [String] {
    [
      entry.domains.map { context.name(of: $0) }.joined(separator: ", "),
      entry.wanted.name(context.language), entry.known(context.language), reason(of: entry),
      entry.route(context.language),
    ]
  }

  private func reason(of entry: MissingPartners.Entry) -> String {
    let language = context.language
    let about =
      entry.phases.map { $0.name(language) } + entry.themes.map { $0.name(language) }
    let ids = entry.requirements.map { $0.id }.joined(separator: ", ")
    let strength = entry.strength.name(language)
    return (about + ["\(strength) (\(ids))"]).joined(separator: "; ")
  }
}

extension MissingPartners.Entry {
  /// What is known of it: what the file says, or that it is missing or not in view.
  func known(_ language: Language) -> String {
    let regions = language.list(regions.map { $0.name })
    let isKnown = presence == .absent
    guard regions.isEmpty else {
      return isKnown
        ? language(nl: "niet in \(regions)", en: "not in \(regions)")
        : language(nl: "niet in beeld in \(regions)", en: "not in view in \(regions)")
    }
    let said = known.map { $0(language) } + [likely?(language)].compactMap { $0 }
    guard said.isEmpty else { return said.joined(separator: " ") }
    return language.lacking(isKnown: isKnown)
  }

  /// Through whom it can be reached, or else the first step.
  func route(_ language: Language) -> String {
    let routes = routes.prefix(2).map { $0(language) }
    guard routes.isEmpty else { return routes.joined(separator: "; ") }
    return requirements.first?.firstStep(language) ?? ""
  }
}
