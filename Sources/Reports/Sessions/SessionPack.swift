import CoalitionModel
package import NetworkAnalysis
import Wording

/// What is printed for a meeting of a coalition: sheets of A4, and two maps of A3, as one page of HTML.
///
/// Only partners, ties and meetings stand on it, never a person or an internal remark. It loads nothing
/// and has no script.
package struct SessionPack {
  let context: ReportContext
  let map: String
  let plan: SeatingPlan?

  /// Prepares the sheets.
  ///
  /// - Parameters:
  ///   - context: The coalition and its advice.
  ///   - map: The map as SVG.
  ///   - plan: Who sits with whom; nothing where there are too few or too many partners.
  package init(_ context: ReportContext, map: String, plan: SeatingPlan?) {
    self.context = context
    self.map = map
    self.plan = plan
  }

  var language: Language { context.language }

  /// One sheet: a job, with what stands on it as HTML.
  struct Sheet {
    let title: Text
    var introduction: Text?
    var isWide = false
    let content: String
  }

  var sheets: [Sheet] {
    [summary, invitations, letter, wholeMap, blankMap] + cardSheets + [
      questions, agenda, seating, leadership, correction,
    ]
  }

  /// The whole page.
  package var text: String {
    let sheets = sheets
    let name = language(nl: "Sessiepakket", en: "Session kit")
    let heading = "<h1>\(Escaping.xml("\(context.network.name): \(name)"))</h1>"
    let parts = sheets.enumerated().map { place, sheet in
      section(sheet, number: place + 1, of: sheets.count)
    }
    return HTMLPage(
      language: language, title: "\(context.network.name): \(name)", style: Self.style,
      main: ([heading] + parts).joined(separator: "\n")
    ).text
  }

  private func section(_ sheet: Sheet, number: Int, of count: Int) -> String {
    let basis = Escaping.xml(context.analysis.basis(language))
    let place = language(nl: "blad \(number) van \(count)", en: "sheet \(number) of \(count)")
    let lead = sheet.introduction.map { "<p class=\"lead\">\(Escaping.xml($0(language)))</p>\n" }
    return """
      <section class="\(sheet.isWide ? "sheet wide" : "sheet")" aria-labelledby="blad-\(number)">
      <h2 id="blad-\(number)">\(number). \(Escaping.xml(sheet.title(language)))</h2>
      \(lead ?? "")\(sheet.content)
      <p class="foot">\(basis) · \(place)</p>
      </section>
      """
  }

  /// Paper, ink, a yellow marker and a red pencil; each sheet on a page of its own.
  private static let style = """
    @page { size: A4; margin: 13mm 14mm 12mm; }
    @page wide { size: A3 landscape; margin: 12mm 15mm; }
    body { color: #14181f; background: #fff; margin: 0 auto; max-width: 182mm; padding: 4mm; \
    font: 10.5pt/14.5pt Inter, "Segoe UI", system-ui, "Helvetica Neue", Arial, sans-serif; \
    print-color-adjust: exact; -webkit-print-color-adjust: exact; overflow-wrap: break-word; }
    h1 { font-size: 14pt; line-height: 18pt; margin: 0 0 3mm; }
    h2 { font-size: 23pt; line-height: 27pt; margin: 0 0 3mm; }
    h3 { font-size: 13pt; line-height: 17pt; margin: 4mm 0 2mm; }
    p { margin: 0 0 2.5mm; } .lead { color: #3d434d; font-size: 12pt; line-height: 16pt; }
    .sheet { break-after: page; padding-bottom: 6mm; } .sheet:last-child { break-after: auto; }
    .wide { page: wide; }
    .foot { color: #5a616c; font-size: 9pt; line-height: 12pt; border-top: 0.3mm solid #dedad0; \
    margin: 5mm 0 0; padding-top: 2mm; }
    figure { margin: 0; } figure svg { display: block; width: 100%; height: auto; \
    max-height: 235mm; }
    table { border-collapse: collapse; width: 100%; }
    th, td { border-bottom: 0.3mm solid #dedad0; padding: 1.5mm 2mm 1.5mm 0; text-align: left; \
    vertical-align: top; } tr { break-inside: avoid; }
    thead th { border-bottom: 0.4mm solid #14181f; color: #3d434d; }
    .box { display: inline-block; width: 4.2mm; height: 4.2mm; border: 0.4mm solid #14181f; \
    border-radius: 1mm; vertical-align: -0.8mm; margin-right: 2mm; }
    .boxes { list-style: none; columns: 2; padding: 0; } .boxes li { padding: 1mm 0; \
    break-inside: avoid; }
    .line { height: 6.5mm; border-bottom: 0.3mm solid #7a766b; }
    .cards { display: grid; grid-template-columns: 1fr 1fr; gap: 4mm; }
    .card { border: 0.4mm solid #14181f; border-radius: 3mm; padding: 4mm; min-height: 62mm; \
    break-inside: avoid; } .card h3 { margin-top: 0; }
    .columns { display: grid; grid-template-columns: repeat(auto-fill, minmax(40mm, 1fr)); gap: 4mm; }
    .columns > div { min-width: 0; background: #f6f5f1; border-radius: 3mm; padding: 3mm; }
    .plate { border: 0.4mm solid #14181f; border-radius: 2mm; background: #fff; padding: 2mm; \
    margin: 0 0 4mm; font-weight: 600; } .empty { border-style: dashed; min-height: 7mm; }
    .tables { display: grid; grid-template-columns: 1fr 1fr; gap: 4mm; }
    @media print { body { max-width: none; padding: 0; } .columns { \
    grid-template-columns: repeat(6, 1fr); } }
    .number { color: #c4122f; font-weight: 700; }
    """
}
