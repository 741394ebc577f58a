import CoalitionModel
import NetworkAnalysis
import Wording
import Records

extension RequirementKind {
  /// Asks for a tie between any partner of some groups and any of other groups.
  ///
  /// With `coalitiebreed: ja` it is enough that the coalition as a whole works with both.
  static let tie = RequirementKind(
    Term("verbinding", "tie", nl: "verbinding", en: "tie"), fields: [.between, .coalitionWide]
  ) { record, reader in
    TieRequirement(from: record, reader: reader).map { asked in
      Criterion(.collaboration, effort: .talk) { asked.evaluate(in: $0) }.with {
        $0.requestedSides = Criterion.Sides(first: asked.first, second: asked.second)
        $0.likely = asked.likely
      }
    }
  }
}

/// The parameters of ``RequirementKind/tie``, and how they are looked up in an analysis.
struct TieRequirement: Sendable {
  let first: [PartnerGroup]
  let second: [PartnerGroup]
  let countsWhole: Bool

  init?(from record: Record, reader: NormReader) {
    guard let value = reader.required(.between, of: record) else { return nil }
    let sides = reader.groupLists(value)
    guard sides.count == 2 else {
      reader.walker.report(
        .shape(
          "tussen: [[type, type], [type]]", "between: [[type, type], [type]]", at: value.place))
      return nil
    }
    (first, second) = (sides[0], sides[1])
    countsWhole = reader.walker.flag(record[.coalitionWide]) ?? false
  }

  func evaluate(in analysis: Analysis) -> Evaluation {
    let tie = GroupTie(
      between: first, and: second, in: analysis.network, tieEvidence: analysis.tieEvidence)
    let evaluation = TieWords(tie: tie, first: first, second: second, analysis: analysis).evaluation
    guard countsWhole, evaluation.evidence != .present else { return evaluation }
    return through(analysis.network) ?? evaluation
  }

  @Sendable func likely(in analysis: Analysis, by indications: [Indication]) -> Text? {
    Likelihood(in: analysis, by: indications).tie(between: first, and: second)
  }

  /// That a structure which holds the whole coalition has both sides at the table.
  private func through(_ network: CoalitionNetwork) -> Evaluation? {
    for structure in network.allStructures
    where structure.isCoalitionWide && structure.standing == .current {
      let members = structure.members.compactMap(network.partner)
      let all = members + structure.associates.compactMap(network.partner)
      let sides = [first, second].map { side in
        all.filter { partner in side.contains { $0.contains(partner) } }.sorted { $0.id < $1.id }
      }
      guard sides.allSatisfy({ !$0.isEmpty }),
        sides.joined().contains(where: { partner in members.contains { $0.id == partner.id } })
      else { continue }
      var evaluation = Evaluation(.present)
      evaluation.partners = sides.joined().map { $0.id }
      evaluation.citations = structure.citations
      evaluation.observations = [
        Text { language in
          let names = language.list(sides.joined().map { $0.name })
          let label = Text(nl: "Samen in", en: "Together in")(language)
          return "\(label) \(structure.name): \(names)."
        }
      ]
      return evaluation
    }
    return nil
  }
}
