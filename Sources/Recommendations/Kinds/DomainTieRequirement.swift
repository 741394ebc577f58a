import CoalitionModel
import NetworkAnalysis
import Wording
import Records

extension RequirementKind {
  /// Asks for a standing tie between two domains: one that does not hang on one person.
  ///
  /// The answer says so when it turns on a partner whose place in a domain is a default.
  static let domainTie = RequirementKind(
    Term("domeinverbinding", "domain-tie", nl: "verbinding tussen domeinen", en: "domain tie"),
    fields: [.between]
  ) { record, reader in
    DomainTieRequirement(from: record, reader: reader).map { asked in
      Criterion(.collaboration, effort: .talk, impact: .wholeChain) { asked.evaluate(in: $0) }
        .with { $0.tiedDomains = [asked.first, asked.second] }
    }
  }
}

/// The parameters of ``RequirementKind/domainTie``, and how they are looked up in an analysis.
struct DomainTieRequirement: Sendable {
  let first: Domain
  let second: Domain

  init?(from record: Record, reader: NormReader) {
    guard let value = reader.required(.between, of: record) else { return nil }
    let domains: [Domain] = reader.walker.codes(value)
    guard domains.count == 2 else {
      reader.walker.report(
        .shape("tussen: [domein, domein]", "between: [domain, domain]", at: value.place))
      return nil
    }
    (first, second) = (domains[0], domains[1])
  }

  func evaluate(in analysis: Analysis) -> Evaluation {
    let sides: [[PartnerGroup]] = [[.domain(first)], [.domain(second)]]
    let tie = GroupTie(
      between: sides[0], and: sides[1], in: analysis.network, tieEvidence: analysis.tieEvidence)
    var evaluation = TieWords(
      tie: tie, first: sides[0], second: sides[1], analysis: analysis
    ).evaluation
    let standing = tie.tied.filter { $0.evidence.current.contains { $0.isStanding } }
    if !tie.tied.isEmpty, standing.isEmpty {
      evaluation.evidence = .absent
      evaluation.observations.append(
        Text(
          nl: "Elke verbinding hangt aan één persoon.", en: "Every tie depends on one person."))
    }
    if let debatable = Self.debatable(in: standing) { evaluation.observations.append(debatable) }
    return evaluation
  }

  /// The partners in all tied pairs whose domain is a default that the sources leave open.
  private static func debatable(in pairs: [GroupTie.Pair]) -> Text? {
    let isFirm = pairs.contains { !$0.first.hasDebatableDomain && !$0.second.hasDebatableDomain }
    guard !pairs.isEmpty, !isFirm else { return nil }
    let partners = Set(pairs.flatMap { [$0.first, $0.second] }.filter { $0.hasDebatableDomain })
      .sorted { $0.id < $1.id }
    let names = Text { language in
      language.list(partners.map { "\($0.name) (\($0.domain?.name(language) ?? ""))" })
    }
    return Text(
      nl: "Dit hangt af van het domein waarin een partner standaard staat: \(names.nl).",
      en: "This depends on the domain in which a partner is placed by default: \(names.en).")
  }
}

extension TieGround {
  fileprivate var isStanding: Bool {
    guard case .tie(let tie) = self else { return true }
    return tie.isPersonBound != true
  }
}
