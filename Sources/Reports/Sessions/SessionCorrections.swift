import CoalitionModel
import NetworkAnalysis
import Wording

extension SessionPack {
  /// A code for each partner, tie and meeting, with room to say what is not right.
  var correctionSheets: [Sheet] {
    let form = CorrectionForm(of: context.network, language)
    let header = [
      language(nl: "Code", en: "Code"), language(nl: "Op de kaart", en: "On the map"),
      language(nl: "Nu", en: "Now"), language(nl: "Klopt", en: "Right"),
      language(nl: "Wat is het dan?", en: "What is it?"),
    ]
    let rows = form.items.map { [$0.code, $0.words, $0.state, "\u{2610}", ""] }
    let parts = Self.parted(rows, height: 210) { row in
      4 + 6 * max(Self.lines(row[1], of: 32), Self.lines(row[2], of: 16))
    }
    return (parts.isEmpty ? [[]] : parts).map { rows in
      let none = language(nl: "Nog niemand staat in het bestand.", en: "The file has nobody yet.")
      return Sheet(
        title: Text(nl: "Klopt dit?", en: "Is this right?"), name: "corrections",
        introduction: Text(
          nl: """
            Zet een kruisje, of schrijf op wat het dan is. Alleen organisaties, geen namen van \
            mensen. De codes staan ook in verbeteringen.xlsx.
            """,
          en: """
            Tick what is right, or write what it is. Only organisations, no names of people. The \
            codes are also in corrections.xlsx.
            """),
        content: HTMLWriter.text(
          of: [
            rows.isEmpty ? .paragraph(none) : .table(header: header, rows: rows)
          ], in: language))
    }
  }
}
