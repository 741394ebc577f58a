package import CoalitionModel
package import Wording

/// A list of coalitions as a table to fill in: one row for each municipality.
package struct CoalitionTable {
  private let language: Language
  private let kind = TableKind.coalitions

  /// Prepares a table with headings and codes in one language.
  package init(_ language: Language) {
    self.language = language
  }

  /// The table of some municipalities; a template names them with the status that nobody knows yet.
  package func table(of rows: [(Region, MunicipalCoalition)]) -> FormTable {
    FormTable(
      name: kind.title(language), columns: kind.columns.map(column),
      rows: rows.map { municipality, coalition in
        kind.columns.map { cell(of: $0, municipality, coalition) }
      })
  }

  /// The empty list of some municipalities.
  package func template(of municipalities: [Region]) -> FormTable {
    table(of: municipalities.map { ($0, MunicipalCoalition(of: $0.id, .unknown)) })
  }

  private func column(_ field: Field) -> FormTable.Column {
    let definition = kind.shape[field]
    var column = FormTable.Column(
      field.name(language), width: field == .municipality ? 28 : 18,
      note: definition?.note?(language))
    if case .code(let choices) = definition?.kind {
      column.choices = choices.terms.map { $0.codes(language) }
    }
    return column
  }

  private func cell(
    of field: Field, _ municipality: Region, _ coalition: MunicipalCoalition
  ) -> String {
    switch field {
    case .municipality: municipality.shortName
    case .status: coalition.status.term.codes(language)
    case .since: coalition.since.map { "\($0)" } ?? ""
    case .asOf: coalition.asOf.map { "\($0)" } ?? ""
    case .networkFile: coalition.networkFile ?? ""
    case .confidence: coalition.confidence?.term.codes(language) ?? ""
    case .source: joined(coalition.citations.map { $0.source })
    case .passage: joined(coalition.citations.map { $0.passage ?? "" })
    case .sourceConfidence:
      joined(coalition.citations.map { $0.confidence?.term.codes(language) ?? "" })
    default: ""
    }
  }

  private func joined(_ texts: [String]) -> String {
    texts.allSatisfy { $0.isEmpty } ? "" : CellText.joined(texts)
  }
}
