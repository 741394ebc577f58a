package import CoalitionModel
package import Wording
import Records

/// An empty network to fill in: a workbook, a folder of CSV files or a YAML file.
///
/// Every table has headings and a worked example that is not read; a workbook also has choices,
/// remarks at the headings and a page of instructions.
package struct NetworkTemplate: Sendable {
  let language: Language

  /// Creates a template with headings and codes in one language.
  package init(_ language: Language) {
    self.language = language
  }

  /// The template in the format of a path.
  ///
  /// - Returns: `nil` when there is no template in that format.
  package func written(as format: NetworkFormat) throws(InvalidFile) -> WrittenNetwork? {
    guard let template = format.template else { return nil }
    return try template(self)
  }

  /// The template as a folder of CSV files and as a YAML text.
  var folder: WrittenNetwork { WrittenNetwork(files: files) }

  var text: WrittenNetwork { WrittenNetwork(bytes: Array(yaml.utf8)) }

  /// The sheets of the template as a workbook.
  var sheets: [StyledSheet] {
    [guide] + TemplateSheet.all.map(styled)
  }

  private func styled(_ sheet: TemplateSheet) -> StyledSheet {
    let columns = [.example] + sheet.columns
    var styled = StyledSheet(fitting: table(of: sheet))
    for (position, field) in columns.enumerated() {
      styled.columns[position].note = sheet.note(of: field)?(language)
      styled.columns[position].choices = sheet.choices(of: field, language)
      if sheet.namesPartners(field) { styled.columns[position].choiceRange = partnerNames }
    }
    styled.exampleRows = Set(1...sheet.examples.count)
    return styled
  }

  /// The cells in which the names of the partners will stand.
  private var partnerNames: String {
    let sheet = TableKind.partners.title(language)
    let first = TemplateSheet.partners.examples.count + 2
    return "='\(sheet)'!$B$\(first):$B$\(StyledSheet.rowsWithChoices + 1)"
  }

  /// The page of instructions.
  var guide: StyledSheet {
    let rows = TemplateGuide.lines.map { line in
      [SheetTable.Cell(content: .text(line(language)), place: Place(file: ""))]
    }
    var guide = StyledSheet(table: SheetTable(name: TemplateGuide.name(language), rows: rows))
    guide.columns = [StyledSheet.Column(width: 68)]
    guide.titleRows = TemplateGuide.titles
    guide.isText = true
    return guide
  }

  /// The headings and the examples.
  private func table(of sheet: TemplateSheet) -> SheetTable {
    let columns = [Field.example] + sheet.columns
    let headings = columns.map { SheetTable.Cell.Content.text($0.name(language)) }
    let mark = language(nl: "ja", en: "yes")
    let examples = sheet.examples.indices.map { row in
      columns.map { field -> SheetTable.Cell.Content in
        let text = field == .example ? mark : sheet.examples(of: field, language)[row]
        return text.isEmpty ? .empty : .text(text)
      }
    }
    return SheetTable(
      name: sheet.kind.title(language),
      rows: ([headings] + examples).map {
        $0.map { SheetTable.Cell(content: $0, place: Place(file: "")) }
      })
  }

  private var files: [WrittenNetwork.File] {
    let tables = TemplateSheet.all.map { sheet in
      WrittenNetwork.File(
        name: sheet.kind.field.name(language) + ".csv", bytes: table(of: sheet).csv(language))
    }
    let text = TemplateGuide.lines.map { $0(language) }.joined(separator: "\r\n") + "\r\n"
    let name = TemplateGuide.name(language).lowercased() + ".txt"
    return tables + [WrittenNetwork.File(name: name, bytes: Array(text.utf8))]
  }
}

extension NetworkTemplate {
  /// The sections with their examples as comments, so that nothing of them is read.
  private var yaml: String {
    let advice = Text(
      nl: """
        # Vul in wat u weet en laat weg wat u niet weet: leeg is 'niet bekend', nooit 'bestaat niet'.
        # Begin met de partners. Haal # weg om een voorbeeld te gebruiken.
        # Geen namen, e-mailadressen of telefoonnummers van personen: de kaart wordt gedeeld.
        # Controleer met: coalitiekaart check NAAM-VAN-DIT-BESTAND
        """,
      en: """
        # Fill in what you know and leave out what you do not: empty is 'not known', never 'does not exist'.
        # Begin with the partners. Take # away to use an example.
        # No names, e-mail addresses or phone numbers of persons: the map is shared.
        # Check with: coalitiekaart check NAME-OF-THIS-FILE --language en
        """)
    let network = TemplateSheet.all.filter { $0.kind == .network }.flatMap { sheet in
      sheet.columns.map {
        "\($0.name(language)):   # \(sheet.examples(of: $0, language).joined(separator: ", "))"
      }
    }
    let sections = TemplateSheet.all.filter { $0.kind != .network }.map(section)
    return ([advice(language), network.joined(separator: "\n")] + sections)
      .joined(separator: "\n\n") + "\n"
  }

  private func section(_ sheet: TemplateSheet) -> String {
    let records = sheet.examples.map { example in
      DocumentValue.record(
        example.filter { sheet.columns.contains($0.field) && $0.field != .passage }
          .map { DocumentValue.Entry($0.field, value(of: $0.text(language))) })
    }
    let item = DocumentValue.Entry(sheet.kind.field, .list(records))
    let lines = YAMLWriter(language).text(of: [item]).split(separator: "\n")
    let notes = sheet.columns.compactMap { field in
      sheet.noteInYAML(of: field).map {
        "  # \(field.name(language)): \($0(language))"
      }
    }
    return (lines.prefix(1).map(String.init) + notes + lines.dropFirst().map { "  #\($0)" })
      .joined(separator: "\n")
  }

  private func value(of text: String) -> DocumentValue {
    let parts = CellText.parts(of: text)
    if parts.count > 1 { return .list(parts.map { .text($0) }) }
    return Int(text).map { .integer($0) } ?? .text(text)
  }
}
