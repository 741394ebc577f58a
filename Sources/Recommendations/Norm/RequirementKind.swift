public import CoalitionModel
public import NetworkAnalysis
public import Wording
package import Records

/// A kind of requirement that a norm file can hold: its word, its keys, and what it makes of them.
///
/// It knows nothing of what a particular norm asks. A kind is one value in a file of its own and a
/// line in ``all``; all that the rest asks of a requirement is in the ``Criterion`` that it reads.
public struct RequirementKind: Sendable {
  /// The word for the kind in a norm file.
  package let term: Term
  /// The keys of its parameters.
  package let fields: [Field]
  /// Reads the parameters; answers `nil` after reporting what is wrong.
  package let read: @Sendable (_ record: Record, _ reader: NormReader) -> Criterion?

  /// Creates a kind.
  package init(
    _ term: Term, fields: [Field],
    read: @escaping @Sendable (_ record: Record, _ reader: NormReader) -> Criterion?
  ) {
    self.term = term
    self.fields = fields
    self.read = read
  }

  /// Creates a kind of which the parameters are words.
  ///
  /// - Parameters:
  ///   - term: The word for the kind in a norm file.
  ///   - keys: The keys of its parameters in a norm file, in Dutch and English.
  ///   - subject: What part of a coalition it is about.
  ///   - effort: How much work it is to meet it once it is known not to be met.
  ///   - evaluate: What a network says of it, given the words of each key in the order of the keys;
  ///     none where the norm file leaves a key out.
  public init(
    _ term: Term, keys: [Text] = [], subject: Criterion.Subject, effort: Effort,
    evaluate: @escaping @Sendable (_ words: [[String]], _ analysis: Analysis) -> Evaluation
  ) {
    let fields = keys.map { Field($0.nl, $0.en) }
    self.init(term, fields: fields) { record, reader in
      let words = fields.map { reader.words(record[$0]) }
      return Criterion(subject, effort: effort) { evaluate(words, $0) }
    }
  }

  /// Every kind, in the order in which a reader meets them.
  public static let all: [RequirementKind] = [
    .partner,
    .domains,
    .role,
    .rolePer,
    .attribute,
    .network,
    .tie,
    .domainTie,
    .chain,
    .structure,
    .activity,
    .phase,
    .handover,
    .themeHelp,
    .themeRoute,
    .level,
  ]
}

/// What one requirement asks, and all that the rest of the module wants to know of it.
public struct Criterion: Sendable {
  /// What part of a coalition is asked about.
  public enum Subject: Sendable {
    case partners
    case roles
    case approach
    case overview
    case collaboration

    /// The name of the subject, as a heading of actions.
    package var name: Text {
      switch self {
      case .partners: Text(nl: "Partners", en: "Partners")
      case .roles: Text(nl: "Rollen", en: "Roles")
      case .approach: Text(nl: "Aanpak", en: "Approach")
      case .overview: Text(nl: "Overzicht", en: "Overview")
      case .collaboration: Text(nl: "Samenwerking", en: "Collaboration")
      }
    }
  }

  /// The two sides of a tie that is asked for.
  package struct Sides: Hashable, Sendable {
    /// The one side.
    package let first: [PartnerGroup]
    /// The other side.
    package let second: [PartnerGroup]
  }

  /// What it is about.
  package let subject: Subject
  /// How much work it is to meet it once it is known not to be met.
  package let effort: Effort
  /// How much would change, where neither a theme of the coalition nor a missing tie says more.
  package let impact: Impact
  /// Whether it is met, as far as the network says.
  package let evaluate: @Sendable (Analysis) -> Evaluation
  /// What makes it likely that it is met though the network does not record it.
  package var likely: @Sendable (Analysis, [Indication]) -> Text? = { _, _ in nil }
  /// The partners that are asked for; empty when none are.
  package var wantedPartners: [WantedPartner] = []
  /// The two sides of the tie that is asked for; `nil` when no tie is asked for.
  package var requestedSides: Sides?
  /// The domains between which a tie is asked for; empty when none is.
  package var tiedDomains: [Domain] = []
  /// Those that see problems first and are asked to know the way to help; empty when nobody is.
  package var signallers: [PartnerGroup] = []
  /// Whether it is asked of each of the priorities of the coalition.
  package var followsPriorities = false

  /// Creates a criterion.
  package init(
    _ subject: Subject, effort: Effort, impact: Impact = .somePartners,
    evaluate: @escaping @Sendable (Analysis) -> Evaluation
  ) {
    self.subject = subject
    self.effort = effort
    self.impact = impact
    self.evaluate = evaluate
  }

  /// The same with a change.
  package func with(_ change: (inout Criterion) -> Void) -> Criterion {
    var copy = self
    change(&copy)
    return copy
  }
}

/// A partner that a requirement asks for: one of some sets of groups, complete.
package struct WantedPartner: Hashable, Sendable {
  /// The sets of which one must be complete: `[[vsv], [verloskundige, gynaecoloog]]`.
  package let alternatives: [[PartnerGroup]]
  /// The theme with which the partner helps; `nil` where it is asked for in any case.
  package let theme: Theme?
  /// Whether the domain is asked for and not some partner of it: said only where no such partner is.
  package let isAnyOfDomain: Bool

  /// Creates a wanted partner.
  package init(_ alternatives: [[PartnerGroup]], theme: Theme? = nil) {
    self.alternatives = alternatives
    self.theme = theme
    isAnyOfDomain = false
  }

  /// Creates a wanted partner that may be any of a domain.
  package init(anyOf domain: Domain) {
    alternatives = [[.domain(domain)]]
    theme = nil
    isAnyOfDomain = true
  }

  /// Every group that is named, once.
  package var groups: [PartnerGroup] {
    alternatives.joined().reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The name: "VSV, of verloskundige en gynaecoloog".
  package func name(_ language: Language) -> String {
    language.alternatives(
      alternatives.map { set in language.list(set.map { $0.name(language) }) })
  }

  /// What is known of it in a network: one set complete is present, all denied is absent.
  func presence(in network: CoalitionNetwork) -> Evidence {
    alternatives.reduce(Evidence.absent) { found, set in
      found
        || set.reduce(.present) { $0 && PartnerPresence(of: [$1], in: network).presence }
    }
  }
}
