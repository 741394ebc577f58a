import CoalitionModel
import NetworkAnalysis
import Wording
import Records

extension RequirementKind {
  /// Asks for an activity that runs now, known by words in its name: an intervention or a structure.
  ///
  /// `aanbod: {wat: {nl: ..., en: ...}, namen: [alpha-nl, vroegsignaler]}`; of several offers each must
  /// run. With `uitvoerders` one of these must carry it out, with `betrekt` each of these must be in it;
  /// with `fase` an activity of other phases does not count. With `rollen` a partner that holds one of
  /// these roles now will do as well.
  static let activity = RequirementKind(
    Term("activiteit", "activity", nl: "activiteit", en: "activity"),
    fields: [.offer, .performers, .involves, .phases, .roles]
  ) { record, reader in
    ActivityRequirement(from: record, reader: reader).map { asked in
      Criterion(.approach, effort: .organize) { asked.evaluate(in: $0) }
    }
  }
}

/// The parameters of ``RequirementKind/activity``, and how they are looked up in an analysis.
struct ActivityRequirement: Sendable {
  /// What must run, and by which words in a name it is known.
  struct Offer {
    let what: Text
    let words: [String]
  }

  let offers: [Offer]
  let performers: [PartnerGroup]
  let involved: [PartnerGroup]
  let phases: [Phase]
  let roles: [Role]

  init?(from record: Record, reader: NormReader) {
    offers = reader.walker.list(reader.required(.offer, of: record))
      .compactMap { Self.offer(from: $0, reader) }
    performers = reader.groups(record[.performers])
    involved = reader.groups(record[.involves])
    phases = reader.phases(record[.phases])
    roles = reader.walker.codes(record[.roles])
    guard !offers.isEmpty else { return nil }
  }

  private static func offer(from value: Value, _ reader: NormReader) -> Offer? {
    let what = Text(nl: "een aanbod", en: "an offer")
    guard let record = reader.walker.record(value, of: [.subject, .names], as: what) else {
      return nil
    }
    let subject = reader.text(reader.required(.subject, of: record, as: what))
    let words = reader.walker.list(reader.required(.names, of: record, as: what))
      .compactMap { reader.walker.text($0) }.map { Spelling.folded($0) }
    guard let subject, !words.isEmpty else { return nil }
    return Offer(what: subject, words: words)
  }

  /// Something in the file that may be the activity.
  private struct Activity {
    let name: String
    let standing: Standing
    let phases: [Phase]
    let performers: [Partner.ID]
    let partners: [Partner.ID]
    let citations: [Citation]

    init(_ intervention: Intervention) {
      (name, standing, phases) = (
        intervention.name, intervention.standing, intervention.phases
      )
      performers = intervention.performers
      partners = intervention.performers + intervention.involves
      citations = intervention.citations
    }

    init(_ structure: Structure) {
      (name, standing, phases) = (structure.name, structure.standing, structure.phases)
      performers = structure.members
      partners = structure.members + structure.associates
      citations = structure.citations
    }

    /// A contact point that a statement plans or wishes for; nothing of any other statement.
    init?(_ statement: Statement) {
      guard statement.need == .contactPoint, [.planned, .wanted].contains(statement.standing),
        let subject = statement.shortSubject ?? statement.subject
      else { return nil }
      (name, standing, phases) = (subject, statement.standing, [])
      (performers, partners) = ([], [])
      citations = statement.citations
    }
  }

  /// The activities of a network; a contact point that is only wished for may stand as a statement.
  private static func activities(of network: CoalitionNetwork) -> [Activity] {
    network.interventions.map(Activity.init) + network.structures.map(Activity.init)
      + network.statements.compactMap(Activity.init)
  }

  func evaluate(in analysis: Analysis) -> Evaluation {
    let network = analysis.network
    if let held = RoleHolders(of: roles, in: network).evaluation { return held }
    let sorted = Self.activities(of: network).sorted {
      ($0.name, $0.standing.code) < ($1.name, $1.standing.code)
    }
    let found = offers.map { offer in
      sorted.filter { activity in
        let name = Spelling.folded(activity.name)
        return offer.words.contains { name.holds($0) } && isOurs(activity, in: network)
      }
    }
    let evidence = found.map { self.evidence(of: $0, in: network) }
    var evaluation = Evaluation(allOf: evidence)
    let shown = found.joined().filter { $0.standing != .ended }
    evaluation.partners = Set(shown.flatMap { $0.partners }).filter { network.partner($0) != nil }
      .sorted()
    evaluation.citations = shown.flatMap { $0.citations }
    let count = found.joined().count { $0.standing == .current }
    evaluation.figures = [
      Figure(
        name: .plural(
          count, one: Text(nl: "activiteit hiervoor in beeld", en: "activity for this in view"),
          many: Text(nl: "activiteiten hiervoor in beeld", en: "activities for this in view")),
        count: count,
        variant: Text(
          nl: "interventies en overleggen die er nu zijn, herkend aan hun naam",
          en: "interventions and structures that exist now, known by their names"))
    ]
    evaluation.observations = zip(zip(offers, found), evidence).flatMap {
      observations($0.0, $0.1, $1, network)
    }
    if evaluation.evidence == .unknown { evaluation.decidedBy = decision }
    return evaluation
  }

  /// Whether one of those that must carry it out does or nobody is named, in a phase that counts.
  private func isOurs(_ activity: Activity, in network: CoalitionNetwork) -> Bool {
    let isInPhase =
      phases.isEmpty || activity.phases.isEmpty || phases.contains(where: activity.phases.contains)
    return isInPhase
      && (performers.isEmpty || activity.performers.isEmpty
        || holds(activity.performers, performers, network))
  }

  private func holds(
    _ ids: [Partner.ID], _ groups: [PartnerGroup], _ network: CoalitionNetwork
  ) -> Bool {
    ids.compactMap(network.partner).contains { partner in
      groups.contains { $0.contains(partner) }
    }
  }

  private func evidence(of activities: [Activity], in network: CoalitionNetwork) -> Evidence {
    let current = activities.filter { $0.standing == .current }
    let isCarried = performers.isEmpty || current.contains { !$0.performers.isEmpty }
    let isKnown = involved.allSatisfy { holds(current.flatMap { $0.partners }, [$0], network) }
    if !current.isEmpty, isCarried, isKnown { return .present }
    let isDenied = current.isEmpty && activities.contains { $0.standing == .absent }
    return network.isComplete || isDenied ? .absent : .unknown
  }

  private func observations(
    _ offer: Offer, _ activities: [Activity], _ evidence: Evidence, _ network: CoalitionNetwork
  ) -> [Text] {
    let current = activities.filter { $0.standing == .current }
    let open = involved.filter { !holds(current.flatMap { $0.partners }, [$0], network) }
    var found = current.isEmpty ? [] : [Self.sentence(offer.what, current.map { $0.name })]
    for standing in [Standing.planned, .wanted, .oneOff] where current.isEmpty {
      let names = activities.filter { $0.standing == standing }.map { $0.name }
      if !names.isEmpty { found.append(Self.sentence(Text { standing.name($0) }, names)) }
    }
    if found.isEmpty {
      found.append(
        evidence == .absent
          ? Text.missing(offer.what)
          : Text.notInView(offer.what))
    } else if !current.isEmpty, !open.isEmpty {
      let names = PresenceWords.names(open)
      found.append(
        Text(nl: "Niet in beeld daarbij: \(names.nl).", en: "Not in view with it: \(names.en)."))
    } else if !current.isEmpty, evidence != .present {
      found.append(
        Text(nl: "Wie het uitvoert, is niet in beeld.", en: "Who does it is not in view."))
    }
    return found
  }

  private static func sentence(_ label: Text, _ names: [String]) -> Text {
    Text { language in
      let text = label(language)
      return "\(text.capitalizedFirst): \(language.list(names))".withFullStop
    }
  }

  private var decision: Text {
    let what = Text { language in language.list(offers.map { $0.what(language) }) }
    let by = performers.isEmpty ? nil : PresenceWords.names(performers)
    let with = involved.isEmpty ? nil : PresenceWords.names(involved)
    return Text(
      nl: "een interventie of overleg in het bestand dat nu loopt: \(what.nl)"
        + (by.map { ", uitgevoerd door \($0.nl)" } ?? "")
        + (with.map { ", met \($0.nl)" } ?? ""),
      en: "an intervention or structure in the file that runs now: \(what.en)"
        + (by.map { ", carried out by \($0.en)" } ?? "") + (with.map { ", with \($0.en)" } ?? ""))
  }
}
