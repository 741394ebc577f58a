package import CoalitionModel
import NetworkAnalysis
import Wording

/// What a network records of an intervention of the catalogue, under any of its names.
package struct RecordedIntervention: Hashable, Sendable {
  /// What partners do, running first, then by name.
  package let activities: [Intervention]
  /// The meetings and agreements of that name, running first, then by id.
  package let structures: [Structure]

  /// Whether it exists here, is planned, and so on: running goes first; `nil` where nothing is recorded.
  package var standing: Standing? {
    (activities.map { $0.standing } + structures.map { $0.standing })
      .min { $0.order < $1.order }
  }

  /// Whoever carries it out or sits in it, in the order of the file and each once.
  package var partners: [Partner.ID] {
    (activities.flatMap { $0.performers } + structures.flatMap { $0.members }).reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
  }
}

extension InterventionCatalog.Entry {
  /// Every name by which a network may call it, folded.
  private var foldedNames: Set<String> {
    Set(([name.nl, name.en] + aliases).map { Spelling.folded($0) })
  }

  /// Whether a name of a network means this intervention; case, spaces and accents are forgiven.
  package func isCalled(_ word: String) -> Bool { foldedNames.contains(Spelling.folded(word)) }

  /// What a network records of it.
  ///
  /// - Complexity: O(*a* + *s*) names for *a* activities and *s* structures.
  package func recorded(in network: CoalitionNetwork) -> RecordedIntervention {
    let names = foldedNames
    return RecordedIntervention(
      activities: network.interventions.filter { names.contains(Spelling.folded($0.name)) }
        .sorted { ($0.standing.order, $0.name) < ($1.standing.order, $1.name) },
      structures: network.allStructures.filter { names.contains(Spelling.folded($0.name)) }
        .sorted { ($0.standing.order, $0.id) < ($1.standing.order, $1.id) })
  }
}

extension Standing {
  /// What exists comes first, then what is planned, and so on in the order of the vocabulary.
  package var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension InterventionCatalog {
  /// The interventions that answer a requirement or rule: those that name it, then those that link both
  /// sides of the tie that it asks for; each in the order of the catalogue.
  package func entries(answering code: String, norm: Norm) -> [Entry] {
    let codes = Set(norm.codes(of: code))
    let asked = norm.requestedTies.filter { codes.contains($0.requirement) }
    let named = entries.filter { !codes.isDisjoint(with: $0.fits) }
    let linking = entries.filter { entry in
      codes.isDisjoint(with: entry.fits)
        && asked.contains { entry.links(one: $0.first, with: $0.second) }
    }
    return named + linking
  }
}

extension Norm {
  /// Every code of its requirements, and the rules on figures, in the order of the norm.
  package var codes: [String] {
    requirements.flatMap { [$0.id] + $0.alsoKnownAs } + Rule.all.map { $0.name }
  }

  /// All codes of what one code means: its own and those under which sources ask for the same.
  func codes(of code: String) -> [String] {
    let same = requirements.first { $0.id == code || $0.alsoKnownAs.contains(code) }
    return same.map { [$0.id] + $0.alsoKnownAs } ?? [code]
  }
}

extension InterventionCatalog {
  /// The visit of youth health care to a home before the birth, where the catalogue has it.
  package var prenatalHomeVisit: Entry? { entries.first { $0.id == "prenataal-huisbezoek" } }
}
