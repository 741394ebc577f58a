public import CoalitionModel
public import NetworkAnalysis
public import YAMLDocuments

/// Asks for a partner of one of some groups, or for one partner of each group of a set.
///
/// `een-van: [[vsv], [verloskundige, gynaecoloog]]` asks for a VSV, or for a midwife and an
/// obstetrician.
public struct PartnerRequirement: RequirementKind {
  public static var term: Term { Term("partner", "partner", nl: "partner", en: "partner") }
  public static var fields: [Field] { [.oneOf] }

  /// The sets of which one must be complete.
  let alternatives: [[PartnerGroup]]

  public init?(from record: YAMLRecord, reader: NormReader) {
    guard let value = reader.required(.oneOf, of: record) else { return nil }
    alternatives = reader.groupLists(value)
    guard !alternatives.isEmpty else { return nil }
  }

  public func evaluate(in analysis: Analysis) -> Evaluation {
    let network = analysis.network
    let presences = alternatives.map { set in
      set.map { PartnerPresence(of: [$0], in: network) }
    }
    let presence = presences.reduce(Evidence.absent) { found, set in
      found || set.reduce(.present) { $0 && $1.presence }
    }
    let groups = alternatives.joined().map { $0 }
    var evaluation = Self.evaluation(
      presence, of: groups, in: network, anyOf: presences.joined().map { $0 })
    if evaluation.verdict != .met { evaluation.observations += lacking(presences) }
    return evaluation
  }

  /// What a set of which one part is there still lacks, as far as nothing is known of it.
  private func lacking(_ presences: [[PartnerPresence]]) -> [Text] {
    zip(alternatives, presences).compactMap { set, found in
      let open = zip(set, found).filter { $1.presence == .unknown }.map(\.0)
      guard found.contains(where: { $0.presence == .present }), !open.isEmpty else { return nil }
      let names = Text { language in language.list(open.map { $0.name(language) }) }
      return Text(nl: "Niet in beeld: \(names.nl).", en: "Not in view: \(names.en).")
    }
  }

  /// What is known about the groups, in sentences.
  static func evaluation(
    _ presence: Evidence, of groups: [PartnerGroup], in network: CoalitionNetwork,
    anyOf presences: [PartnerPresence]
  ) -> Evaluation {
    let origins = Text { PartnerGroup.origin(of: groups, $0) }
    let isWanted = presences.contains { !$0.wanted.isEmpty }
    var evaluation = Evaluation(presence == .unknown && isWanted ? .absent : presence)
    let involved = presences.flatMap(\.involved)
    let named = presences.flatMap {
      $0.wanted + $0.approached + $0.mentioned + $0.stopped
    }
    evaluation.partners = (involved + named).map(\.id)
    evaluation.citations =
      named.flatMap(\.citations) + presences.flatMap(\.denials).flatMap(\.citations)
    evaluation.observations = observations(presences, of: groups, isMissing: presence == .absent)
    evaluation.figures = [
      Figure(
        name: Text(
          nl: "partners \(origins.nl)", en: "partners \(origins.en)"),
        count: Set(involved.map(\.id)).count,
        variant: Text(nl: "met status betrokken", en: "with status involved"))
    ]
    if evaluation.verdict == .undecided {
      evaluation.decidedBy = Text(
        nl: """
          een partner \(origins.nl) in het bestand, met status betrokken, gewenst of \
          gestopt
          """,
        en: """
          a partner \(origins.en) in the file, with status involved, wanted or stopped
          """)
    }
    return evaluation
  }

  private static func observations(
    _ presences: [PartnerPresence], of groups: [PartnerGroup], isMissing: Bool
  ) -> [Text] {
    func names(_ partners: [Partner]) -> Text { Text { $0.list(partners.map(\.name)) } }
    let parts: [(Text, [Partner])] = [
      (Text(nl: "Betrokken", en: "Involved"), presences.flatMap(\.involved)),
      (
        Text(nl: "Gewenst, nog niet betrokken", en: "Wanted, not yet involved"),
        presences.flatMap(\.wanted)
      ),
      (
        Text(nl: "Benaderd; antwoord niet bekend", en: "Approached; answer not known"),
        presences.flatMap(\.approached)
      ),
      (
        Text(nl: "Genoemd; deelname onbekend", en: "Mentioned; involvement unknown"),
        presences.flatMap(\.mentioned)
      ),
      (Text(nl: "Gestopt", en: "Stopped"), presences.flatMap(\.stopped)),
    ]
    let found = parts.filter { !$0.1.isEmpty }.map { label, partners in
      Text { "\(label($0)): \(names(partners)($0))." }
    }
    guard found.isEmpty else { return found }
    let wanted = Text { language in language.alternatives(groups.map { $0.name(language) }) }
    return [
      isMissing
        ? Text(nl: "Ontbreekt: \(wanted.nl).", en: "Missing: \(wanted.en).")
        : Text(nl: "Niet in beeld: \(wanted.nl).", en: "Not in view: \(wanted.en).")
    ]
  }
}
