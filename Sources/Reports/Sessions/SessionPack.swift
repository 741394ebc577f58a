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
    /// The class of the style by which it is set.
    let name: String
    var introduction: Text?
    var isWide = false
    let content: String
  }

  private var sheets: [Sheet] {
    let before = [summary] + invitationSheets + guestSheets + [letter]
    let table = [wholeMap, blankMap] + cardSheets + questionSheets
    let after = seatingSheets + [leadership] + correctionSheets
    return before + [agenda(after: before.count + 1, table, after)] + table + after
  }

  private var name: String {
    let kit = language(nl: "Sessiepakket", en: "Session kit")
    return context.network.name.isEmpty ? kit : "\(context.network.name): \(kit)"
  }

  /// The whole page.
  package var text: String {
    let sheets = sheets
    let parts = sheets.enumerated().map { place, sheet in
      section(sheet, number: place + 1, of: sheets.count)
    }
    return HTMLPage(
      language: language, title: name, style: Self.style, main: parts.joined(separator: "\n")
    ).sealed(header: "<h1>\(Escaping.xml(name))</h1>")
  }

  private func section(_ sheet: Sheet, number: Int, of count: Int) -> String {
    let basis = context.analysis.basis(language).withFullStop
    let place = language(nl: "blad \(number) van \(count)", en: "sheet \(number) of \(count)")
    let lead = sheet.introduction.map { "<p class=\"lead\">\(Escaping.xml($0(language)))</p>\n" }
    return """
      <section class="sheet \(sheet.name)\(sheet.isWide ? " wide" : "")" \
      aria-labelledby="blad-\(number)">
      <h2 id="blad-\(number)"><span>\(number)</span> \(Escaping.xml(sheet.title(language)))</h2>
      \(lead ?? "")\(sheet.content)
      <p class="foot"><span>\(Escaping.xml("\(context.network.name). \(basis)"))</span> \
      <span>\(place)</span></p>
      </section>
      """
  }

  /// Rows parted over sheets, so that each holds no more than a height.
  ///
  /// - Parameters:
  ///   - rows: What is parted, in order; a row that is too high has a sheet of its own.
  ///   - height: What a sheet holds.
  ///   - cost: How high a row is.
  /// - Returns: The rows of each sheet; none for no rows.
  static func parted<Row>(_ rows: [Row], height: Int, cost: (Row) -> Int) -> [[Row]] {
    var (parts, left) = ([[Row]](), 0)
    for row in rows {
      let needed = cost(row)
      if needed > left || parts.isEmpty {
        parts.append([])
        left = height
      }
      parts[parts.count - 1].append(row)
      left -= needed
    }
    return parts
  }

  /// How many lines a text takes where so many letters stand on one.
  static func lines(_ text: String, of letters: Int) -> Int {
    max(1, (text.count + letters - 1) / max(1, letters))
  }

  /// The numbers of the pairs to talk about in which a partner is.
  func numbers(of partner: Partner) -> String {
    let found = context.links.enumerated().filter {
      $0.element.first.id == partner.id || $0.element.second.id == partner.id
    }
    return found.map { " <b class=\"number\">\($0.offset + 1)</b>" }.joined()
  }
}
