package import CoalitionModel
package import NetworkFormats
package import Wording

/// The questions to one partner: how it works together with every other partner.
///
/// Names of organisations only: nobody fills in for a person.
package struct Questionnaire: Sendable {
  /// The partner that answers.
  package let respondent: Partner
  private let others: [Partner]
  private let asksRatings: Bool
  private let language: Language

  /// The questionnaires for all partners that take part and are to be asked, by id.
  package static func all(
    of network: CoalitionNetwork, asksRatings: Bool, _ language: Language
  ) -> [Questionnaire] {
    let asked = network.surveyed
    return asked.map { partner in
      Questionnaire(
        respondent: partner, others: asked.filter { $0.id != partner.id }.sorted(language),
        asksRatings: asksRatings, language: language)
    }
  }

  /// The table to fill in: a row for every other partner.
  package var table: FormTable {
    let columns = SurveyColumn.all(withRatings: asksRatings)
    return FormTable(
      name: language(nl: "Vragenlijst", en: "Questionnaire"), columns: columns.map(column),
      rows: others.map { other in
        [respondent.name, other.name] + columns.dropFirst(2).map { _ in "" }
      })
  }

  private func column(_ column: SurveyColumn) -> FormTable.Column {
    let heading = column.heading(language)
    let choices = column.choices(language)
    switch column {
    case .respondent: return FormTable.Column(heading, width: 28)
    case .partner: return FormTable.Column(heading, width: 34)
    case .contact:
      return FormTable.Column(
        heading, width: 30, choices: choices,
        note: language(
          nl: "Kies uit de lijst. Weet u het niet? Laat de cel leeg.",
          en: "Choose from the list. Do you not know? Leave the cell empty."))
    case .rating:
      return FormTable.Column(
        heading, width: 22, choices: choices,
        note: language(
          nl: "Vul dit alleen in bij partners met wie u contact heeft. Een gemiddelde telt pas mee"
            + " als drie partners antwoorden.",
          en: "Fill this in only for partners with whom you have contact. A mean counts only once"
            + " three partners answer."))
    }
  }
}

extension CoalitionNetwork {
  /// The partners that a survey asks: who takes part and is not said to be left out, by id.
  var surveyed: [Partner] {
    partners.filter { $0.status == .involved && $0.response != .notAsked }
      .sorted { $0.id < $1.id }
  }
}

extension [Partner] {
  /// By name, as a reader looks them up.
  func sorted(_ language: Language) -> [Partner] {
    sorted { (Spelling.folded($0.name), $0.id) < (Spelling.folded($1.name), $1.id) }
  }
}
