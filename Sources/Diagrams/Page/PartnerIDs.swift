import CoalitionModel
import NetworkAnalysis
import Wording

/// The ids of partners in a picture: they do not tell who it is, and are the same in any order of the
/// input.
struct PartnerIDs {
  private let ranks: [Partner.ID: Int]

  init(of analysis: Analysis) {
    let ids = analysis.network.partners.map { $0.id }.sorted()
    ranks = Dictionary(firsts: ids.enumerated().map { ($1, $0 + 1) })
  }

  subscript(partner: Partner) -> String { "p-\(ranks[partner.id] ?? 0)" }
}

extension Analysis {
  /// Who ties most pairs of care and the social domain; nobody where who kept silent could undo it.
  var mainBridges: Set<Partner.ID> {
    guard disclosure.singleLinks == .fact else { return [] }
    let most = crossing.connectors.first?.routes.count ?? 0
    return Set(crossing.connectors.filter { $0.routes.count == most }.map { $0.partner.id })
  }

  /// The same where they are few enough to stand out; else nobody.
  var fewMainBridges: Set<Partner.ID> { mainBridges.count <= 3 ? mainBridges : [] }
}

extension NetworkWords {
  /// A shorter way to write a name that misleads nobody: the letters in brackets at its end, or an
  /// alias with which the name begins or that it gives in brackets; nothing where another partner is
  /// called so too.
  func shortName(of partner: Partner) -> String? {
    let others = analysis.network.partners.filter { $0.id != partner.id }
    var names = partner.aliases.filter { alias in
      alias.count < partner.name.count
        && (partner.name.hasPrefix(alias) || partner.name.holds("(\(alias))"))
    }
    if partner.name.hasSuffix(")"), let start = partner.name.lastIndex(of: "(") {
      names.append(String(partner.name[partner.name.index(after: start)...].dropLast()))
    }
    return names.filter { name in
      !name.isEmpty && !others.contains { $0.name == name || $0.aliases.contains(name) }
    }.min { ($0.count, $0) < ($1.count, $1) }
  }

  /// A partner in the middle of a sentence; nil where the network does not hold it.
  func phrase(_ id: Partner.ID) -> NounPhrase? {
    guard let partner = analysis.network.partners.first(where: { $0.id == id }) else { return nil }
    if let short = shortName(of: partner), partner.inSentence == nil {
      return CommonNoun(short)?.phrase
        ?? NounPhrase(Text(short), isPlural: partner.grammaticalNumber == .plural)
    }
    let guessed = CommonNoun.guessed(from: partner.name)
    let isPlural = partner.grammaticalNumber.map { $0 == .plural } ?? guessed?.isPlural ?? false
    let name = Text(
      nl: partner.inSentence ?? guessed?.nl ?? partner.name, en: guessed?.en ?? partner.name)
    return NounPhrase(name, isPlural: isPlural)
  }
}
