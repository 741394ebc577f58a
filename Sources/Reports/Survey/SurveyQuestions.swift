import CoalitionModel
import Wording

/// How closely two partners work together, as a questionnaire asks it.
///
/// The ends of the scale are those of the network file: from 0 (no contact) to 5 (as one team).
enum ContactLevel {
  /// The words of each level, from 0 on.
  static let words: [Text] = [
    Text(nl: "geen contact", en: "no contact"),
    Text(nl: "wij kennen elkaar", en: "we know each other"),
    Text(nl: "soms contact", en: "contact now and then"),
    Text(nl: "vast contact", en: "regular contact"),
    Text(nl: "wij werken vast samen", en: "we work together all the time"),
    Text(nl: "wij werken als één team", en: "we work as one team"),
  ]
}

/// Something that partners may say of each other on a scale from 1 to 4.
///
/// ## Source
/// The six indicators of the PARTNER tool: Varda, Chandra, Stern and Lurie (2008), "Core dimensions of
/// connectivity in public health collaboratives", Journal of Public Health Management and Practice
/// 14(5), E1–E7.
enum PartnerRating: Int, CaseIterable, Hashable, Sendable {
  case reliability, missionSupport, openness
  case influence, involvement, resources

  /// Whether it tells trust; else it tells value.
  var isTrust: Bool { rawValue < 3 }

  /// The heading of its column.
  var heading: Text {
    switch self {
    case .reliability: Text(nl: "Doet wat is afgesproken", en: "Does what was agreed")
    case .missionSupport: Text(nl: "Steunt ons doel", en: "Supports our aim")
    case .openness: Text(nl: "Is open in gesprek", en: "Is open to discussion")
    case .influence: Text(nl: "Heeft invloed", en: "Has influence")
    case .involvement: Text(nl: "Is betrokken", en: "Is involved")
    case .resources: Text(nl: "Draagt bij", en: "Contributes")
    }
  }

  /// The words of each answer, from 1 on.
  static let words: [Text] = [
    Text(nl: "niet", en: "not"), Text(nl: "een beetje", en: "a little"),
    Text(nl: "redelijk", en: "fairly"), Text(nl: "zeer", en: "very much"),
  ]
}

/// What a column of a questionnaire holds.
enum SurveyColumn: Hashable {
  case respondent
  case partner
  case contact
  case rating(PartnerRating)

  static func all(withRatings: Bool) -> [SurveyColumn] {
    [.respondent, .partner, .contact]
      + (withRatings ? PartnerRating.allCases.map { .rating($0) } : [])
  }

  var heading: Text {
    switch self {
    case .respondent: Text(nl: "Ingevuld door", en: "Filled in by")
    case .partner: Text(nl: "Partner", en: "Partner")
    case .contact: Text(nl: "Hoe werken jullie samen?", en: "How do you work together?")
    case .rating(let rating): rating.heading
    }
  }

  /// The column under a heading, in either language.
  init?(heading: String) {
    let word = Spelling.folded(heading)
    let found = Self.all(withRatings: true).first { column in
      [column.heading.nl, column.heading.en].contains { Spelling.folded($0) == word }
    }
    guard let found else { return nil }
    self = found
  }

  /// The number of the first answer, and the words of each.
  var scale: (first: Int, words: [Text])? {
    switch self {
    case .respondent, .partner: nil
    case .contact: (0, ContactLevel.words)
    case .rating: (1, PartnerRating.words)
    }
  }

  /// The answers that can be chosen: "3 – vast contact".
  func choices(_ language: Language) -> [String] {
    guard let scale else { return [] }
    return scale.words.enumerated().map { "\(scale.first + $0) – \($1(language))" }
  }

  /// The number that an answer stands for: the number alone, its words, or both.
  func answer(_ text: String) -> Int? {
    guard let scale else { return nil }
    let word = Spelling.folded(text)
    return scale.words.indices.first { index in
      let number = scale.first + index
      return word == "\(number)"
        || Language.allCases.contains { language in
          word == Spelling.folded(scale.words[index](language))
            || word == Spelling.folded("\(number) – \(scale.words[index](language))")
        }
    }.map { scale.first + $0 }
  }
}
