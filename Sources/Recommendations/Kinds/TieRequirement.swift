public import CoalitionModel
public import NetworkAnalysis
public import YAMLDocuments

/// Asks for a tie between any partner of some groups and any of other groups.
public struct TieRequirement: RequirementKind {
  public static var term: Term { Term("verbinding", "tie", nl: "verbinding", en: "tie") }
  public static var fields: [Field] { [.between] }

  let first: [PartnerGroup]
  let second: [PartnerGroup]

  public init?(from record: YAMLRecord, reader: NormReader) {
    guard let value = reader.required(.between, of: record) else { return nil }
    let sides = reader.groupLists(value)
    guard sides.count == 2 else {
      reader.walker.report(
        .shape(
          "tussen: [[type, type], [type]]", "between: [[type, type], [type]]", at: value.place))
      return nil
    }
    (first, second) = (sides[0], sides[1])
  }

  public var requestedSides: (first: [PartnerGroup], second: [PartnerGroup])? { (first, second) }

  public func evaluate(in analysis: Analysis) -> Evaluation {
    let tie = GroupTie(
      between: first, and: second, in: analysis.network, ledger: analysis.ledger)
    return TieWords(tie: tie, first: first, second: second, analysis: analysis).evaluation
  }
}
