import CoalitionModel
import NetworkAnalysis
import Recommendations

/// What the lines of a network file say, each with its place.
struct FileWords {
  let context: ReportContext
  let places: NetworkDoubts.Places

  /// The lines on which an evaluation rests: partners, ties and structures, each once.
  func lines(of evaluation: Evaluation) -> [String] {
    let partners = evaluation.partners.compactMap(context.network.partner).map(line)
    let bonds = evaluation.ties.flatMap(bonds)
    let cited = context.network.allStructures.filter { structure in
      !structure.citations.isEmpty
        && Set(structure.citations).isSubset(of: Set(evaluation.citations))
    }
    let structures = cited.map { line(of: .structure($0)) }
    return (partners + bonds.map(line) + structures).reduce(into: []) { found, line in
      if !found.contains(line) { found.append(line) }
    }
  }

  /// What ties a pair, or is planned or was once.
  private func bonds(of pair: PartnerPair) -> [Bond] {
    guard let one = context.network.partner(pair.first),
      let other = context.network.partner(pair.second)
    else { return [] }
    let evidence = context.analysis.ledger.evidence(between: one, and: other)
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

  private func line(of bond: Bond) -> String {
    let standing = bond.standing.name(context.language)
    switch bond {
    case .tie(let tie):
      let place = context.network.ties.firstIndex(of: tie).flatMap { index in
        places.ties.indices.contains(index) ? places.ties[index] : nil
      }
      let names = "\(context.analysis.name(of: tie.from)) – \(context.analysis.name(of: tie.to))"
      return line(place, "\(names): \(bond.name(context.language)) (\(standing))", tie.citations)
    case .structure(let structure):
      let place = places.structures[structure.id] ?? places.partners[structure.id]
      let members = context.language.list(structure.members.map(context.analysis.name(of:)))
      let names = members.isEmpty ? "" : ": \(members)"
      return line(place, "\(structure.name) (\(standing))\(names)", structure.citations)
    }
  }

  private func line(_ place: Place?, _ words: String, _ citations: [Citation]) -> String {
    let sources = citations.map { context.name(of: $0, in: context.network.sources) }
    let from = sources.isEmpty ? "" : " [\(sources.joined(separator: "; "))]"
    return (place.map { "\($0): " } ?? "") + words + from
  }
}
