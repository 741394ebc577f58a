import CoalitionModel
import Wording

/// A column of the action table, in the layout of the action plan of Groningen.
enum ActionColumn: Hashable {
  case theme
  case action
  case details
  case year(Int)
  case lead
  case partners
  case advice

  /// The columns before the years, and those after.
  static let before: [ActionColumn] = [.theme, .action, .details]
  static let after: [ActionColumn] = [.lead, .partners, .advice]

  /// The heading; a year is its number, or its place when the first year is not known.
  func heading(_ language: Language, firstYear: Int?) -> String {
    switch self {
    case .theme: Text(nl: "Thema", en: "Theme")(language)
    case .action: Text(nl: "Actiepunt", en: "Action")(language)
    case .details: Text(nl: "Concretisering", en: "Details")(language)
    case .year(let place):
      firstYear.map { "\($0 + place)" }
        ?? Text(nl: "Jaar \(place + 1)", en: "Year \(place + 1)")(language)
    case .lead: Text(nl: "Trekker", en: "Lead")(language)
    case .partners: Text(nl: "Partijen", en: "Partners")(language)
    case .advice: Text(nl: "Advies", en: "Advice")(language)
    }
  }

  private static let spellings: [(ActionColumn, [String])] = [
    (.theme, ["thema", "theme", "fase", "phase"]),
    (.action, ["actiepunt", "actie", "action", "actiepunten"]),
    (.details, ["concretisering", "details"]),
    (.lead, ["trekker", "trekkers", "lead", "leads"]),
    (.partners, ["partijen", "partners", "parties", "partij"]),
    (.advice, ["advies", "advice"]),
  ]

  /// The column that a heading means.
  init?(heading: String) {
    let word = Spelling.folded(heading)
    if let found = Self.spellings.first(where: { $0.1.contains(word) }) {
      self = found.0
    } else if let year = Int(word), (2000...2200).contains(year) {
      self = .year(year)
    } else if let place = ["jaar-", "year-"].compactMap({
      word.hasPrefix($0) ? Int(word.dropFirst($0.count)) : nil
    }).first {
      self = .year(place)
    } else {
      return nil
    }
  }
}
