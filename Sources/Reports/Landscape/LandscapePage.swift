import Assets
import CoalitionModel
import NetworkAnalysis
package import Wording

/// In which regions municipalities and organisations lie, as one web page that stands on its own.
///
/// It loads nothing. Without a script every part opens by itself, and a table holds the same; with one
/// the map answers clicks and lights up what belongs to the part that is open.
package struct LandscapePage {
  private let landscape: Landscape
  private let name: String?
  private let map: String
  private let told: Document.Block?
  private let language: Language
  /// The numbers of the parts by the ids of what they are about.
  private let numbers: [Region.ID: Int]

  /// Prepares the page.
  ///
  /// - Parameters:
  ///   - landscape: What stands on it.
  ///   - name: The name of the network whose partners are on it; `nil` where there is none.
  ///   - map: The tile map as SVG.
  ///   - told: What that map says, as a table; `nil` where it has none.
  ///   - language: The language of the page.
  package init(
    _ landscape: Landscape, of name: String?, map: String, told: Document.Block?,
    _ language: Language
  ) {
    self.landscape = landscape
    self.name = name
    self.map = map
    self.told = told
    self.language = language
    numbers = Dictionary(
      firsts: landscape.groups.flatMap { $0.entries }.map { ($0.regions.partner.id, $0.number) })
  }

  /// The whole page.
  package var text: String {
    WebPage(
      language: language, title: title, basis: basis, parts: parts,
      style: WebPage.style + WebPage.asset(asset_landscape_style),
      script: WebPage.asset(asset_landscape_script)
    ).text
  }

  private var title: String {
    let title = language(
      nl: "Geboortezorg: wie ligt in welke regio?", en: "Birth care: who lies in which region?")
    return name.map { "\(title) \($0)" } ?? title
  }

  private var basis: String {
    let day = landscape.date.map { $0.words(language) } ?? language(nl: "nu", en: "now")
    return language(
      nl:
        "De gemeenten van: \(day). Bij elk gegeven staan de bron, de peildatum en hoe zeker het is."
        + " Wat geen bron zegt, is niet bekend.",
      en:
        "The municipalities of: \(day). Beside every fact stand its source, its date and how sure it"
        + " is. What no source says is not known.")
  }

  private var parts: [WebPage.Part] {
    let find = language(nl: "Zoek of kies op de kaart", en: "Search, or pick on the map")
    let tables = WebPage.Part(
      language(nl: "Hetzelfde in tabellen", en: "The same as tables"),
      landscape.groups.map { table(of: $0) }.joined(separator: "\n"))
    let coalitions = told.map {
      WebPage.Part(
        language(nl: "Lokale coalities die in beeld zijn", en: "Local coalitions in view"),
        HTMLWriter.text(of: [$0], in: language))
    }
    let sources = WebPage.Part(
      language(nl: "Bronnen", en: "Sources"),
      HTMLWriter.text(of: [.list(landscape.sources.map { source(of: $0) })], in: language))
    return [WebPage.Part(find, finder), tables] + [coalitions].compactMap { $0 } + [sources]
  }

  private func source(of source: Source) -> String {
    let parts = [source.title, source.publisher, source.date.map { $0.words(language) }]
    return parts.compactMap { $0 }.joined(separator: ", ").withFullStop
  }

  private func heading(of group: Landscape.Group) -> String {
    (group.kind.map { $0.name(language) } ?? "partners").capitalizedFirst
  }
}

// The map and the parts that open.
extension LandscapePage {
  private var finder: String {
    let hint = language(
      nl: "Kies een gemeente op de kaart, of open een naam in de lijst.",
      en: "Pick a municipality on the map, or open a name in the list.")
    return """
      <div class="landscape">
      \(WebPage.figure(map))
      <div>
      <p>\(hint)</p>
      <div class="needs-script">
      <p><label for="zoek">\(language(nl: "Zoek een naam", en: "Find a name"))</label>
      <input type="search" id="zoek" autocomplete="off">
      <button type="button" id="alles">\(language(nl: "Toon alles", en: "Show all"))</button></p>
      <fieldset><legend>\(language(nl: "Soort", en: "Kind"))</legend>
      \(landscape.groups.map(box).joined(separator: "\n"))
      </fieldset>
      <p id="aantal" role="status" data-words="\(language(nl: "% namen in de lijst", en: "% names in the list"))"></p>
      </div>
      \(unknown)
      \(landscape.groups.map(list).joined(separator: "\n"))
      </div>
      </div>
      """
  }

  private func code(of group: Landscape.Group) -> String {
    group.kind.map { $0.term.englishCode } ?? "partner"
  }

  private func box(for group: Landscape.Group) -> String {
    """
    <label><input type="checkbox" checked data-kind="\(code(of: group))"> \
    \(Escaping.xml(heading(of: group))) (\(group.entries.count))</label>
    """
  }

  private var unknown: String {
    guard !landscape.unknownKinds.isEmpty else { return "" }
    let names = language.list(landscape.unknownKinds.map { $0.name(language) })
    let text = language(
      nl: "Van deze soort is hier nog niets bekend: \(names). U kunt die zelf toevoegen in een"
        + " bestand met regio's.",
      en: "Nothing is known here yet of this kind: \(names). You can add it yourself in a file of"
        + " regions.")
    return "<p>\(Escaping.xml(text))</p>"
  }

  private func list(of group: Landscape.Group) -> String {
    """
    <div data-group="\(code(of: group))">
    <h3>\(Escaping.xml(heading(of: group)))</h3>
    \(group.entries.map { details(of: $0, in: group) }.joined(separator: "\n"))
    </div>
    """
  }

  private func details(of entry: Landscape.Entry, in group: Landscape.Group) -> String {
    let answer = RegionAnswer(entry.regions, sources: landscape.sources, language: language)
    let rows = group.asked.map { kind in
      "<dt>\(Escaping.xml(kind.name(language)))</dt>\n\(items(answer.statements(of: kind)))"
    }
    return """
      <details id="plek-\(entry.number)" \
      data-name="\(Escaping.xml(entry.words.joined(separator: " ")))" \
      data-places="\(Escaping.xml(entry.municipalities.joined(separator: " ")))">
      <summary>\(Escaping.xml(entry.name))</summary>
      <dl>
      \(rows.joined(separator: "\n"))
      </dl>
      </details>
      """
  }

  /// What is known of one kind; regions of which the same is said stand together.
  private func items(_ found: [RegionAnswer.Statement]) -> String {
    guard !found.isEmpty else {
      return "<dd>\(language(nl: "niet bekend", en: "not known"))</dd>"
    }
    var order: [[String]] = []
    var groups: [[String]: [Region]] = [:]
    for statement in found {
      let key = [statement.basis, statement.proof]
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(statement.region)
    }
    return order.map { key in
      let names = (groups[key] ?? []).map(link).joined(separator: ", ")
      return "<dd>\(names)\(Escaping.xml(key[0])) <span>\(Escaping.xml(key[1]))</span></dd>"
    }.joined(separator: "\n")
  }

  private func link(to region: Region) -> String {
    let name = Escaping.xml(region.shortName)
    return numbers[region.id].map { "<a href=\"#plek-\($0)\">\(name)</a>" } ?? name
  }
}

// The same as tables.
extension LandscapePage {
  private func table(of group: Landscape.Group) -> String {
    let asked = group.asked
    let rows = group.entries.map { entry in
      [entry.name]
        + asked.map { kind in
          let names = entry.regions[kind].filter { $0.isSaid }
            .map { $0.region.shortName }.distinctItems
          return names.isEmpty
            ? language(nl: "niet bekend", en: "not known") : names.joined(separator: ", ")
        }
    }
    let table = Document.Block.table(
      caption: heading(of: group),
      header: [language(nl: "Naam", en: "Name")] + asked.map { $0.name(language).capitalizedFirst },
      rows: rows)
    return HTMLWriter.text(of: [table], in: language)
  }
}

extension RegionMembership {
  /// Whether a source says it, so that it can stand without more words.
  fileprivate var isSaid: Bool {
    switch basis {
    case .derived, .successor: false
    case .stated, .covers, .worksIn, .municipality: true
    }
  }
}
