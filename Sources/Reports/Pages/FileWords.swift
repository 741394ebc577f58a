import CoalitionModel
import NetworkAnalysis
import Recommendations
import Wording

/// What the lines of a network file say, each with its place.
struct FileWords {
  let context: ReportContext
  let places: NetworkDoubts.Places

  /// The lines on which an evaluation rests: priorities, partners, ties, structures and statements,
  /// each once.
  func lines(of evaluation: Evaluation, about themes: [Theme]) -> [String] {
    let partners = evaluation.partners.compactMap(context.network.partner).map(line)
    let grounds = evaluation.ties.flatMap(grounds)
    let cited = context.network.allStructures.filter { structure in
      !structure.citations.isEmpty
        && Set(structure.citations).isSubset(of: Set(evaluation.citations))
    }
    let structures = cited.map { line(of: .structure($0)) }
    let lines =
      priorities(about: themes) + partners + grounds.map(line) + structures
      + statements(citing: evaluation.citations)
    return lines.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The lines of some records, each once; a record that the file does not hold has none.
  func lines(of records: [FileRecord]) -> [String] {
    records.flatMap(lines).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private func lines(of record: FileRecord) -> [String] {
    switch record {
    case .partner(let id): context.network.partner(id).map { [line(of: $0)] } ?? []
    case .structure(let id):
      context.network.allStructures.filter { $0.id == id }.map { line(of: .structure($0)) }
    case .tie(let tie): [line(of: .tie(tie))]
    case .statement(let statement): statements { $0 == statement }
    case .intervention(let intervention): [line(of: intervention)]
    case .priority(let theme): priorities(about: [theme])
    case .file: []
    }
  }

  private func line(of intervention: Intervention) -> String {
    let standing = intervention.standing.name(context.language)
    let words = ["\(intervention.name) (\(standing))", intervention.intention].compactMap { $0 }
    let place = context.network.interventions.firstIndex(of: intervention)
      .flatMap { Self.place($0, in: places.interventions) }
    return line(place, words.joined(separator: ": "), intervention.citations)
  }

  private func priorities(about themes: [Theme]) -> [String] {
    context.network.priorities.enumerated().filter { themes.contains($1.theme) }
      .map { index, priority in
        let name = priority.theme.name(context.language)
        return line(
          Self.place(index, in: places.priorities),
          context.language(nl: "opgave: \(name)", en: "priority: \(name)"), priority.citations)
      }
  }

  private func statements(citing citations: [Citation]) -> [String] {
    statements { !$0.citations.isEmpty && Set($0.citations).isSubset(of: Set(citations)) }
  }

  private func statements(_ isMeant: (Statement) -> Bool) -> [String] {
    context.network.statements.enumerated().filter { isMeant($1) }
      .map { index, statement in
        let language = context.language
        let groups = language.list(statement.groups.map { $0.name(language) })
        let words = [groups, statement.subject].compactMap { $0 }.joined(separator: ": ")
        return line(
          Self.place(index, in: places.statements),
          context.language(nl: "uitspraak: ", en: "statement: ")
            + "\(words) (\(statement.standing.name(language)))", statement.citations)
      }
  }

  private static func place(_ index: Int, in places: [Place]) -> Place? {
    places.indices.contains(index) ? places[index] : nil
  }

  /// What ties a pair, or is planned or was once.
  private func grounds(of pair: PartnerPair) -> [TieGround] {
    guard let one = context.network.partner(pair.first),
      let other = context.network.partner(pair.second)
    else { return [] }
    let evidence = context.analysis.tieEvidence.evidence(between: one, and: other)
    return evidence.current + evidence.foreseen
  }

  private func line(of partner: Partner) -> String {
    let roles = partner.roles.map { role in
      [role.role.name(context.language), role.scope].compactMap { $0 }.joined(separator: ": ")
    }
    let words =
      [partner.status.name(context.language), partner.type?.name(context.language)]
      .compactMap { $0 } + roles
    return line(
      places.partners[partner.id], "\(partner.name) (\(words.joined(separator: "; ")))",
      partner.citations)
  }

  private func line(of ground: TieGround) -> String {
    let standing = ground.standing.name(context.language)
    switch ground {
    case .tie(let tie):
      let place = context.network.ties.firstIndex(of: tie).flatMap {
        Self.place($0, in: places.ties)
      }
      let names = "\(context.analysis.name(of: tie.from)) – \(context.analysis.name(of: tie.to))"
      return line(place, "\(names): \(ground.name(context.language)) (\(standing))", tie.citations)
    case .structure(let structure):
      let place = places.structures[structure.id] ?? places.partners[structure.id]
      let members = context.language.list(structure.members.map(context.analysis.name(of:)))
      let names = members.isEmpty ? "" : ": \(members)"
      return line(place, "\(structure.name) (\(standing))\(names)", structure.citations)
    }
  }

  private func line(_ place: Place?, _ words: String, _ citations: [Citation]) -> String {
    let sources = citations.map { Passage($0, in: context.network.sources).name }
    let from = sources.isEmpty ? "" : " [\(sources.joined(separator: "; "))]"
    return (place.map { "\($0): " } ?? "") + words + from
  }
}
