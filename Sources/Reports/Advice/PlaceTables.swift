import CoalitionModel
import NetworkAnalysis
import Recommendations
import Wording

/// The tables of a report: who takes part, which meetings there are, what runs in each phase, and the
/// figures that the coalition follows.
struct PlaceTables {
  let context: ReportContext

  init(_ context: ReportContext) {
    self.context = context
  }

  private var language: Language { context.language }
  private var facts: CoalitionFacts { context.advice.facts }
  private var network: CoalitionNetwork { context.network }

  var blocks: [Document.Block] {
    takingPart + meetings + phases + Section.indicators.blocks(for: context) + missing
  }

  private func heading(_ nl: String, _ en: String) -> Document.Block {
    .heading(level: 2, language(nl: nl, en: en))
  }

  /// Every partner by domain: whether it takes part, its role, its interest, its meetings.
  private var takingPart: [Document.Block] {
    guard !facts.partners.isEmpty else { return [] }
    let sorted = facts.inOrder(facts.partners).sorted { one, other in
      (one.domain.map { (0, $0) } ?? (1, .medical))
        < (other.domain.map { (0, $0) } ?? (1, .medical))
    }
    let rows = sorted.map { partner in
      let sits = network.allStructures.filter {
        $0.standing == .current && $0.members.contains(partner.id) && $0.host == nil
      }
      return [
        partner.name, context.name(of: partner.domain), presence(of: partner),
        cell(partner.roles.filter { !$0.isWanted }.map { $0.role.name(language) }.distinctItems),
        partner.interest ?? "–", cell(sits.map { $0.name }),
      ]
    }
    return [heading("Wie doet mee", "Who takes part")]
      + table(
        [
          language(nl: "partner", en: "partner"), language(nl: "domein", en: "domain"),
          language(nl: "doet mee?", en: "takes part?"), language(nl: "rol", en: "role"),
          language(nl: "belang", en: "interest"), language(nl: "zit in", en: "sits in"),
        ], rows)
  }

  /// That a list has no lines because the file holds none.
  private func empty(_ what: String) -> Document.Block {
    .paragraph(
      language(
        nl: "In het bestand staan nog geen \(what). Vraag na wat er is.",
        en: "The file holds no \(what) yet. Ask what there is."))
  }

  /// A table without the columns of which nobody filled in anything; a line says which these are.
  ///
  /// The column of gaps tells what is open, and so has nothing to tell when it is empty.
  private func table(
    _ header: [String], _ rows: [[String]], gaps: Int? = nil
  ) -> [Document.Block] {
    let isFilled = header.indices.map { column in
      column == 0 || rows.contains { $0[column] != "–" }
    }
    func filled(_ row: [String]) -> [String] {
      zip(row, isFilled).filter { $0.1 }.map { $0.0 }
    }
    let open = header.indices.filter { !isFilled[$0] && $0 != gaps }.map { "'\(header[$0])'" }
    let line = Document.Block.paragraph(
      language(
        nl: "Nog leeg in het bestand: \(language.list(open)).",
        en: "Still empty in the file: \(language.list(open))."))
    return [.table(header: filled(header), rows: rows.map(filled))] + (open.isEmpty ? [] : [line])
  }

  private func cell(_ items: [String]) -> String {
    items.isEmpty ? "–" : items.joined(separator: "; ")
  }

  private func presence(of partner: Partner) -> String {
    let status =
      switch partner.status {
      case .involved: language(nl: "ja", en: "yes")
      case .approached: language(nl: "benaderd", en: "asked")
      case .wanted: language(nl: "gewenst", en: "wanted")
      case .mentioned: language(nl: "genoemd", en: "named")
      case .stopped: language(nl: "gestopt", en: "stopped")
      }
    let approach = partner.approach.map { $0.name(language) }
    return approach.isEmpty ? status : "\(status): \(language.list(approach))"
  }

  /// Every meeting with its members and the partner that fits best.
  private var meetings: [Document.Block] {
    let structures = facts.structures.filter { $0.standing != .ended }
    let title = heading("Overleggen en afspraken", "Meetings and agreements")
    guard !structures.isEmpty else {
      return [title, empty(language(nl: "overleggen en afspraken", en: "meetings and agreements"))]
    }
    let rows = structures.map { structure in
      [
        structure.name, structure.standing.name(language),
        cell(facts.members(of: structure).map { $0.name }), structure.frequency ?? "–",
        structure.decisions ?? "–",
      ]
    }
    return [title]
      + table(
        [
          language(nl: "naam", en: "name"), language(nl: "status", en: "status"),
          language(nl: "wie zitten erin", en: "who sits in it"),
          language(nl: "hoe vaak", en: "how often"),
          language(nl: "wat er wordt besloten", en: "what is decided"),
        ], rows)
  }

  /// What runs, is planned and is open in each phase.
  private var phases: [Document.Block] {
    let title = heading("Wat er loopt, per fase", "What runs, by phase")
    guard !facts.interventions.isEmpty else {
      return [title, empty(language(nl: "activiteiten", en: "activities"))]
    }
    let rows = PhaseOverview(in: context).parts.compactMap(row(of:))
    return [title]
      + table(
        [
          language(nl: "fase", en: "phase"), language(nl: "loopt", en: "runs"),
          language(nl: "gepland of gewenst", en: "planned or wanted"),
          language(nl: "wie trekt", en: "who leads"),
          language(nl: "wie het doet, staat er niet bij", en: "who does it is not said for"),
        ], rows, gaps: 4)
  }

  /// The activities of a phase; nothing where none is without a phase.
  private func row(of part: PhaseOverview.Part) -> [String]? {
    let activities = part.items.filter { $0.kind == .activity }
    guard part.phase != nil || !activities.isEmpty else { return nil }
    func names(_ isShown: (PhaseOverview.Item) -> Bool) -> [String] {
      activities.filter(isShown).map { $0.name(language) }.sorted()
    }
    let running = names { $0.standing == .current }
    let planned = names { [.planned, .wanted].contains($0.standing) }
    let leads = part.phase.map(facts.leads(of:)) ?? otherLeads
    return [
      part.phase?.name(language) ?? language(nl: "fase niet genoemd", en: "phase not named"),
      running.isEmpty && planned.isEmpty ? language.lacking(isKnown: false) : cell(running),
      cell(planned), cell(leads.map { $0.name }), cell(names { $0.partners.isEmpty }),
    ]
  }

  /// Who leads something that is no phase: communication, monitoring.
  private var otherLeads: [Partner] {
    facts.involved.filter { partner in
      partner.roles.contains { role in
        role.role == .lead && !role.isWanted
          && role.scope.map { Phase(code: $0) == nil } ?? false
      }
    }
  }

  /// The ties to talk about, with their numbers on the map.
  private var missing: [Document.Block] {
    let blocks = Section.missingTies.blocks(for: context)
    return blocks.filter { block in
      switch block {
      case .heading, .table: true
      default: false
      }
    }
  }

  /// What is planned: meetings, ties and activities, and what exists and is to be carried further.
  var plannedRows: [[String]] {
    let structures = facts.structures.filter {
      $0.standing == .planned || $0.intention != nil && $0.standing == .current
    }.map { structure in
      [
        [structure.name, structure.intention].compactMap { $0 }.joined(separator: ": "),
        cell(facts.members(of: structure).map { $0.name }),
        structure.date.map { $0.words(language) }
          ?? cell(structure.phases.map { $0.name(language) }),
      ]
    }
    let ties = network.ties.filter { $0.standing == .planned }.sorted { $0.pair < $1.pair }.map {
      tie in
      [
        tie.kind?.name(language) ?? language(nl: "contact", en: "contact"),
        context.name(of: tie.pair), cell(tie.phases.map { $0.name(language) }),
      ]
    }
    let activities = facts.interventions.filter {
      $0.standing == .planned || $0.intention != nil && $0.standing == .current
    }.map { activity in
      [
        [activity.name, activity.intention].compactMap { $0 }.joined(separator: ": "),
        cell(activity.performers.map(context.analysis.name(of:))),
        cell(activity.phases.map { $0.name(language) }),
      ]
    }
    return structures + ties + activities
  }
}
