import CoalitionModel
import NetworkAnalysis

extension SessionPack {
  /// Paper, ink, a yellow marker and a red pencil; each sheet on a page of its own.
  static let style = paper + tables + parts + domains

  private static let paper = """

    @page { size: A4; margin: 13mm 14mm 12mm; }
    @page wide { size: A3 landscape; margin: 12mm 15mm; }
    * { box-sizing: border-box; }
    body { color: #14181f; background: #fff; margin: 0 auto; max-width: 182mm; padding: 4mm; \
    font: 10.5pt/14.5pt Inter, "Segoe UI", system-ui, "Helvetica Neue", Arial, sans-serif; \
    print-color-adjust: exact; -webkit-print-color-adjust: exact; overflow-wrap: break-word; }
    h1 { font-size: 12pt; line-height: 16pt; margin: 0 0 3mm; }
    h2 { font-size: 21pt; line-height: 25pt; margin: 0 0 3mm; }
    h2 span { font-size: 12pt; background: #ffd400; border-radius: 2mm; padding: 0.5mm 2mm; \
    vertical-align: 1.2mm; }
    h3 { font-size: 13pt; line-height: 17pt; margin: 4mm 0 2mm; }
    p { margin: 0 0 2.5mm; } ul, ol { margin: 0 0 2.5mm; padding-left: 6mm; }
    .lead { color: #3d434d; font-size: 12pt; line-height: 16pt; margin-bottom: 4mm; }
    .sheet { break-before: page; padding-bottom: 6mm; } .sheet:first-child { break-before: auto; }
    .wide { page: wide; }
    .foot { color: #5a616c; font-size: 9pt; line-height: 12pt; border-top: 0.3mm solid #dedad0; \
    margin: 5mm 0 0; padding-top: 2mm; display: flex; justify-content: space-between; gap: 6mm; }
    .foot span:last-child { white-space: nowrap; }
    figure { margin: 0; } figure svg { display: block; width: 100%; height: auto; \
    max-height: 228mm; }
    @media print { body { max-width: none; padding: 0; } .sheet { padding: 0; } \
    .blank { display: flex; flex-direction: column; height: 271mm; } .blank .columns { flex: 1; } }

    """

  private static let tables = """
    table { border-collapse: collapse; width: 100%; table-layout: fixed; }
    th, td { border-bottom: 0.3mm solid #dedad0; padding: 1.5mm 3mm 1.5mm 0; text-align: left; \
    vertical-align: top; } tr { break-inside: avoid; } tbody th { font-weight: 600; }
    thead th { border-bottom: 0.4mm solid #14181f; color: #3d434d; font-weight: 600; }
    .invitations th:nth-child(1) { width: 44mm; } .invitations th:nth-child(2) { width: 42mm; }
    .invitations th:nth-child(4) { width: 14mm; }
    .questions th:nth-child(1) { width: 36mm; } .questions th:nth-child(3) { width: 62mm; }
    .questions td:nth-child(3) { border-bottom-color: #7a766b; } .questions td { padding-bottom: 7mm; }
    .agenda th:nth-child(1) { width: 14mm; } .agenda th:nth-child(2) { width: 18mm; }
    .agenda th:nth-child(4) { width: 44mm; } .agenda td, .agenda th { padding-bottom: 3mm; }
    .leadership th:nth-child(1) { width: 38mm; }
    .corrections th:nth-child(1) { width: 14mm; } .corrections th:nth-child(3) { width: 36mm; }
    .corrections th:nth-child(4) { width: 14mm; } .corrections th:nth-child(5) { width: 44mm; }

    """

  private static let parts = """
    .number { display: inline-block; min-width: 5mm; height: 5mm; border-radius: 2.5mm; \
    background: #c4122f; color: #fff; font-size: 9pt; line-height: 5mm; text-align: center; }
    .box { display: inline-block; width: 4.2mm; height: 4.2mm; border: 0.4mm solid #14181f; \
    border-radius: 1mm; vertical-align: -0.8mm; margin-right: 2mm; }
    .boxes { list-style: none; columns: 2; padding: 0; } .boxes li { padding: 1.2mm 0 1.2mm 7mm; \
    text-indent: -7mm; break-inside: avoid; }
    .line { height: 6.5mm; border-bottom: 0.3mm solid #7a766b; margin-bottom: 1mm; }
    .cards, .tables { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .card { border: 0.3mm dashed #5a616c; padding: 3mm 4mm; min-height: 66mm; break-inside: avoid; \
    font-size: 10pt; line-height: 13pt; } .card p { margin-bottom: 1.5mm; }
    .card h3 { margin: 0 0 2mm; border-left-style: solid; border-left-width: 3mm; \
    padding: 0.5mm 0 0.5mm 3mm; }
    .card h3 span, .plate span { color: #14181f; }
    .card .line { height: 5mm; } .columns > div { padding: 3mm; }
    .asked { background: #fff6cc; border-radius: 2mm; padding: 1.5mm 2.5mm; font-weight: 600; }
    .columns { display: flex; flex-wrap: wrap; gap: 5mm; }
    .columns > div { flex: 1 1 40mm; min-width: 0; border-radius: 4mm; padding: 4mm; display: flex; \
    flex-direction: column; } .columns h3 { margin-top: 0; }
    .plates { flex: 1; display: flex; flex-wrap: wrap; gap: 4mm; justify-content: center; \
    align-content: space-evenly; }
    .plate { border: 0.5mm solid; border-left-width: 4mm; border-radius: 2.5mm; background: #fff; \
    padding: 2mm 3mm; margin: 0; font-weight: 600; width: 54mm; max-width: 100%; font-size: 12pt; \
    line-height: 15pt; } .small .plate { width: 44mm; font-size: 9pt; line-height: 11pt; \
    padding: 1mm 2mm; border-left-width: 3mm; } .small .plates { gap: 2.5mm; }
    .columns { hyphens: auto; } .small { gap: 2mm; } .small > div { padding: 2mm; } \
    .small h3 { font-size: 11pt; line-height: 14pt; } .small .plate { border-left-width: 2mm; \
    padding: 1mm 1.5mm; }
    .wanted { border-style: dashed; } .empty { border: 0.5mm dashed #7a766b; min-height: 13mm; }
    .tables { gap: 4mm; }
    .tables div { border: 0.4mm solid #14181f; border-radius: 3mm; padding: 3mm 4mm; \
    break-inside: avoid; } .tables h3 { margin: 0 0 1mm; } .tables ul { margin: 0; list-style: none; \
    padding: 0; }
    .box, .number, .card h3, .plate { print-color-adjust: exact; }
    @media screen and (max-width: 150mm) { .cards, .tables { grid-template-columns: minmax(0, 1fr); } \
    .table { overflow-x: auto; } .table table { min-width: 150mm; } .boxes { columns: 1; } }
    @media print { .columns { flex-wrap: nowrap; } .columns > div { flex-basis: 0; } \
    .wide1 { flex-grow: 1; } .columns > .wide2 { flex-grow: 2; } .columns > .wide3 { flex-grow: 3; } \
    .columns > .wide4 { flex-grow: 4; } .columns > .wide5 { flex-grow: 5; } }

    """

  private static let colors: [(domain: Domain?, ink: String, tint: String)] = [
    (.medical, "#1246e2", "#edf1fd"), (.publicHealth, "#0a704e", "#e9f4f0"),
    (.social, "#a8350f", "#fbf0eb"), (.municipality, "#723c87", "#f5f0f7"),
    (.informal, "#bd8800", "#fbf5e6"), (.insurer, "#2e3442", "#eff0f2"),
    (.knowledge, "#169ae6", "#eaf5fd"), (.education, "#e05d9e", "#fceff5"),
  ]

  private static var domains: String {
    let rules = colors.map { color in
      let name = ".\(className(of: color.domain))"
      return
        "\(name) { border-color: \(color.ink); } .columns > \(name) { background: \(color.tint); }"
    }
    return ".domain { border-color: #5a616c; } .columns > .domain { background: #f1f2f4; }\n"
      + rules.joined(separator: "\n") + "\n"
  }

  /// The class of the color of a domain; a domain of the file's own has that of none.
  static func className(of domain: Domain?) -> String {
    guard let domain, colors.contains(where: { $0.domain == domain }) else { return "domain" }
    return "domain-\(domain.term.code)"
  }
}
