import CoalitionModel
import NetworkFormats
import Wording

/// A column of the form of corrections.
enum CorrectionColumn: CaseIterable {
  case code
  case words
  case state
  case isRight
  case becomes
  case name
  case first
  case second
  case kind

  var heading: Text {
    switch self {
    case .code: Text(nl: "Code", en: "Code")
    case .words: Text(nl: "Op de kaart", en: "On the map")
    case .state: Text(nl: "Nu", en: "Now")
    case .isRight: Text(nl: "Klopt", en: "Right")
    case .becomes: Text(nl: "Wordt", en: "Becomes")
    case .name: Text(nl: "Andere naam", en: "Other name")
    case .first: Text(nl: "Nieuw: partner", en: "New: partner")
    case .second: Text(nl: "Nieuw: werkt met", en: "New: works with")
    case .kind: Text(nl: "Nieuw: soort", en: "New: kind")
    }
  }

  /// The column that a heading means, in either language.
  init?(heading: String) {
    let word = Spelling.folded(heading)
    let found = Self.allCases.first { column in
      [column.heading.nl, column.heading.en].contains { Spelling.folded($0) == word }
    }
    guard let found else { return nil }
    self = found
  }

  func column(_ language: Language) -> FormTable.Column {
    let heading = heading(language)
    switch self {
    case .code: return FormTable.Column(heading, width: 8)
    case .words: return FormTable.Column(heading, width: 44)
    case .state: return FormTable.Column(heading, width: 24)
    case .isRight:
      return FormTable.Column(
        heading, width: 8, choices: [language(nl: "ja", en: "yes"), language(nl: "nee", en: "no")])
    case .becomes: return FormTable.Column(heading, width: 22, note: becomesNote(language))
    case .name: return FormTable.Column(heading, width: 26)
    case .first:
      return FormTable.Column(
        heading, width: 26,
        note: language(
          nl: "Onderaan, op een lege regel. Zonder 'werkt met' is dit een nieuwe partner.",
          en: "At the bottom, on an empty line. Without 'works with' this is a new partner."))
    case .second: return FormTable.Column(heading, width: 26)
    case .kind: return FormTable.Column(heading, width: 24)
    }
  }

  private func becomesNote(_ language: Language) -> String {
    let partner = PartnerStatus.allCases.map { $0.code }.joined(separator: ", ")
    let tie = Standing.allCases.map { $0.code }.joined(separator: ", ")
    return language(
      nl: "Een partner wordt: \(partner). Een verbinding of overleg wordt: \(tie).",
      en: "A partner becomes: \(partner). A tie or meeting becomes: \(tie).")
  }
}
