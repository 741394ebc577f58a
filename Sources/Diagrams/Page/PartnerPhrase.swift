import CoalitionModel
import NetworkAnalysis
import Wording

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
