import CoalitionModel
import Wording

/// How an activity is named in the middle of a sentence.
enum ActivityName {
  /// A name with a second capital stays as it is; else it is in small letters with its article.
  ///
  /// What follows the first preposition counts for neither: the noun before it bears the article.
  static func phrase(of activity: Intervention) -> Text {
    let name = short(activity.name)
    let words = Array(
      name.pieces(between: " ").prefix { !prepositions.contains($0) })
    let capitals = words.reduce(0) { $0 + $1.count { $0.isUppercase } }
    guard capitals < 2, let noun = words.last?.lowercased() else { return Text(name) }
    let article = articles.first { noun.hasSuffix($0.ending) }?.article ?? ""
    let gloss = catalog?.entries.first { $0.isCalled(activity.name) || $0.isCalled(name) }
      .map { " (\(short($0.name.en).lowercasedFirst))" }
    return Text(nl: article + name.lowercasedFirst, en: "“\(name)”\(gloss ?? "")")
  }

  /// The catalogue that ships inside: it has English names.
  private static let catalog = try? InterventionCatalog.kansrijkeStart()

  private static let prepositions: Set<String> = [
    "aan", "bij", "door", "in", "met", "na", "naar", "om", "op", "over", "rond", "tijdens", "tot",
    "uit", "van", "vanuit", "via", "voor", "vóór",
  ]

  /// The name as a source has it, between marks of quotation.
  static func quoted(_ activity: Intervention) -> Text {
    let name = short(activity.name)
    if Spelling.folded(name).hasPrefix("warme-overdracht") {
      return Text(nl: "een warme overdracht", en: "a warm handover")
    }
    return Text(nl: "‘\(name)’", en: "“\(name)”")
  }

  /// What is to be done, after "hoe u": "de signalerende rol gaat versterken"; nothing of an activity
  /// that a noun names, which families or professionals can ask for.
  static func deed(of activity: Intervention) -> String? {
    let words = short(activity.name).pieces(between: " ")
    guard words.count > 1, let verb = words.last, verbs.contains(verb) else { return nil }
    var object = activity
    object.name = words.dropLast().joined(separator: " ")
    return "\(phrase(of: object).nl) gaat \(verb)"
  }

  private static let verbs: Set<String> = [
    "aanbieden", "aanpassen", "aanscherpen", "afspreken", "afstemmen", "agenderen", "betrekken",
    "bouwen", "brengen", "delen", "inrichten", "invoeren", "inzetten", "maken", "ondersteunen",
    "ontwikkelen", "opstellen", "opzetten", "organiseren", "realiseren", "starten", "stimuleren",
    "trainen", "uitbreiden", "uitrollen", "uitvoeren", "uitwerken", "verbeteren", "vergroten",
    "verspreiden", "versterken", "vormgeven", "werven",
  ]

  /// The name without what stands in brackets.
  static func short(_ name: String) -> String {
    name.pieces(between: " (").enumerated().map { place, piece in
      place == 0 ? piece : piece.pieces(between: ")").dropFirst().joined(separator: ")")
    }.joined()
  }

  private static let articles: [(ending: String, article: String)] = [
    ("project", "het "), ("bezoek", "het "), ("aanbod", "het "),
    ("moment", "het "), ("rol", "de "), ("functionaris", "de "), ("training", "de "),
    ("lijst", "de "), ("advisering", "de "), ("website", "de "),
  ]
}
