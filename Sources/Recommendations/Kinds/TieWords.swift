import CoalitionModel
import NetworkAnalysis

/// What is known about a tie between two groups, as an evaluation with sentences.
struct TieWords {
  let tie: GroupTie
  let first: [PartnerGroup]
  let second: [PartnerGroup]
  let analysis: Analysis

  var evaluation: Evaluation {
    var evaluation = Evaluation(tie.presence)
    let pairs = tie.tied.isEmpty ? tie.untied : tie.tied
    var partners: [Partner.ID] = []
    for id in pairs.flatMap({ [$0.first.id, $0.second.id] }) where !partners.contains(id) {
      partners.append(id)
    }
    evaluation.partners = partners
    evaluation.ties = pairs.map { PartnerPair($0.first.id, $0.second.id) }
    evaluation.citations = citations
    evaluation.observations = observations
    let hasPairs = !tie.tied.isEmpty || !tie.untied.isEmpty
    evaluation.figures =
      !hasPairs
      ? []
      : [
        Figure(
          name: Text(nl: "verbonden paren", en: "tied pairs"),
          value: Text(
            nl: "\(tie.tied.count) van \(tie.tied.count + tie.untied.count)",
            en: "\(tie.tied.count) of \(tie.tied.count + tie.untied.count)"),
          variant: Self.variant)
      ]
    if evaluation.verdict == .undecided {
      evaluation.decidedBy = Text(
        nl:
          "een verbinding of gezamenlijk overleg in het bestand, of status: afwezig (\(sides.nl))",
        en: "a tie or joint structure in the file, or status: absent (\(sides.en))")
    }
    return evaluation
  }

  static let variant = Text(
    nl: "verbindingen en overleggen die er nu zijn, zonder de coalitie als geheel",
    en: "ties and structures that exist now, without the coalition as a whole")

  private var sides: Text {
    Text { language in
      [first, second]
        .map { side in language.alternatives(side.map { $0.name(language) }) }
        .joined(separator: Text(nl: " met ", en: " with ")(language))
    }
  }

  private var citations: [Citation] {
    let bonds = tie.tied.flatMap(\.evidence.current) + tie.foreseen.flatMap(\.evidence.foreseen)
    let denials =
      tie.untied.flatMap(\.evidence.denialCitations) + tie.denials.flatMap(\.citations)
    var seen: [Citation] = []
    for citation in bonds.flatMap(\.citations) + denials where !seen.contains(citation) {
      seen.append(citation)
    }
    return seen
  }

  private var observations: [Text] {
    if !tie.tied.isEmpty {
      return [through(tie.tied, Text(nl: "Er is", en: "There is"), \.current)]
    }
    var found: [Text] = []
    if !tie.foreseen.isEmpty { found.append(foreseen) }
    if tie.presence == .absent { return found + [untied] }
    found += tie.emptySides.map { side in
      Text { language in
        let label = Text(nl: "Niet in beeld", en: "Not in view")(language)
        return "\(label): \(language.alternatives(side.map { $0.name(language) }))."
      }
    }
    return found.isEmpty ? [untied] : found
  }

  private var untied: Text {
    tie.presence == .absent
      ? Text(nl: "Ontbreekt: \(sides.nl).", en: "Missing: \(sides.en).")
      : Text(
        nl: "Geen verbinding in beeld: \(sides.nl).", en: "No tie in view: \(sides.en).")
  }

  private var foreseen: Text {
    Text { language in
      let parts = tie.foreseen.flatMap { pair in
        pair.evidence.foreseen.map { bond in
          "\(bond.name(language)), \(pair.first.name) \(Text(nl: "en", en: "and")(language)) "
            + "\(pair.second.name) (\(bond.standing.name(language)))"
        }
      }
      let label = Text(nl: "Nu niet vast", en: "Not standing now")(language)
      return "\(label): \(language.list(parts))."
    }
  }

  private func through(
    _ pairs: [GroupTie.Pair], _ label: Text, _ bonds: KeyPath<TieEvidence, [Bond]>
  ) -> Text {
    Text { language in
      var names: [String] = []
      for bond in pairs.flatMap({ $0.evidence[keyPath: bonds] }) {
        let name = bond.name(language)
        if !names.contains(name) { names.append(name) }
      }
      return "\(label(language)): \(language.list(names))."
    }
  }
}
