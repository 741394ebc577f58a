import CoalitionModel
import NetworkAnalysis
import Wording
import Records

extension RequirementKind {
  /// Asks that somebody holds one of some roles for each phase, or for each theme of the coalition.
  ///
  /// A role is for a phase or theme when the words of its `van` are those of the phase or theme.
  static let rolePer = RequirementKind(
    Term("rol-per", "role-per", nl: "rol per fase of thema", en: "role per phase or theme"),
    fields: [.roles, .per]
  ) { record, reader in
    RolePerRequirement(from: record, reader: reader).map { asked in
      Criterion(.roles, effort: .talk) { asked.evaluate(in: $0) }
    }
  }
}

/// The parameters of ``RequirementKind/rolePer``, and how they are looked up in an analysis.
struct RolePerRequirement: Sendable {
  /// For each of what.
  enum Scope: String, VocabularyTerm {
    static let codebook = Codebook<Scope>("keuze", "choice")

    case phase
    case theme

    var term: Term {
      switch self {
      case .phase: Term("fase", "phase", nl: "fase", en: "phase")
      case .theme: Term("thema", "theme", nl: "thema", en: "theme")
      }
    }
  }

  let roles: [Role]
  let scope: Scope

  init?(from record: Record, reader: NormReader) {
    roles = reader.walker.codes(
      reader.required(.roles, of: record))
    let scope: Scope? = reader.walker.code(
      reader.required(.per, of: record))
    guard !roles.isEmpty, let scope else { return nil }
    self.scope = scope
  }

  func evaluate(in analysis: Analysis) -> Evaluation {
    let network = analysis.network
    let terms = asked(of: network)
    guard !terms.isEmpty else { return Evaluation.notApplicable }
    let found = terms.map { term in (term, holders(of: term, in: network)) }
    let open = found.filter { $0.1.isEmpty }.map { $0.0 }
    var evaluation = Evaluation(open.isEmpty ? Evidence.present : network.unrecorded)
    evaluation.partners = found.flatMap { $0.1 }.map { $0.id }
    let names = Text { language in language.alternatives(roles.map { $0.name(language) }) }
    evaluation.figures = [
      Figure(
        name: Text(
          nl: "keer een \(names.nl) per \(scope.name(.dutch))",
          en: "with a \(names.en) per \(scope.name(.english))"),
        share: found.count - open.count, of: found.count,
        variant: Text(nl: "rol nu, niet gewenst", en: "role held now, not wanted"))
    ]
    evaluation.observations = found.filter { !$0.1.isEmpty }.map { term, holders in
      Text { "\(term.name($0).capitalizedFirst): \($0.list(holders.map { $0.name }))".withFullStop }
    }
    guard !open.isEmpty else { return evaluation }
    let lacking = Text { language in language.list(open.map { $0.name(language) }) }
    evaluation.observations.append(
      evaluation.evidence == .absent
        ? Text(
          nl: "Ontbreekt: \(names.nl) \(lacking.nl).", en: "Missing: \(names.en) \(lacking.en).")
        : Text(
          nl: "Niet in beeld: \(names.nl) \(lacking.nl).",
          en: "Not in view: \(names.en) \(lacking.en)."))
    if evaluation.evidence == .unknown {
      evaluation.decidedBy = Text(
        nl: "bij een partner een rol '\(names.nl)' met 'van: \(open[0].name(.dutch))'",
        en: "a role '\(names.en)' of a partner, with 'of: \(open[0].name(.english))'")
    }
    return evaluation
  }

  private func asked(of network: CoalitionNetwork) -> [Term] {
    switch scope {
    case .phase: Phase.allCases.map { $0.term }
    case .theme:
      Theme.allCases.filter { theme in network.priorities.contains { $0.theme == theme } }
        .map { $0.term }
    }
  }

  private func holders(of term: Term, in network: CoalitionNetwork) -> [Partner] {
    let words = Set((term.spellings + [term.name.nl, term.name.en]).map { Spelling.folded($0) })
    return network.partners.filter { partner in
      partner.status == .involved
        && partner.roles.contains { held in
          roles.contains(held.role) && !held.isWanted
            && held.scope.map { words.contains(Spelling.folded($0)) } ?? false
        }
    }
    .sorted { $0.id < $1.id }
  }
}
