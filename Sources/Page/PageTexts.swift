import CoalitionModel
import Diagrams
import NetworkAnalysis
import NetworkFormats
import Recommendations
import Reports
import Wording

// What is taken along from the page: pictures and files, equal to those of the command line.
extension PageAction {
  /// A picture as SVG, on request with the ends of each line; what to record first where the view has nothing to show.
  static let picture = PageAction("picture") { (session, request) throws(InvalidFile) in
    guard let context = try session.context(request.language) else { return nil }
    guard let view = View.named(request.fields.text("view") ?? View.overview.name) else {
      return nil
    }
    let audience = request.fields.text("for").flatMap { DiagramOptions.Audience(rawValue: $0) }
    var options = context.pictureOptions(for: audience)
    options.partner = request.fields.text("of")
    options.theme = request.fields.text("theme").flatMap { Theme(code: $0) }
    if let lacking = view.lacking(in: context.analysis, options) {
      throw InvalidFile([Diagnostic(.error, at: Place(file: ""), found: lacking)])
    }
    let isNamed = request.fields.text("ends") == "true"
    let diagram = view.diagram(of: context.analysis, options, on: .column)
    return Array(context.svg(of: diagram, namingEnds: isNamed).utf8)
  }

  /// What goes into a newsletter: the picture, its caption and a short text for who cannot see it.
  static let newsletter = PageAction("newsletter") { (session, request) throws(InvalidFile) in
    guard let context = try session.context(request.language) else { return nil }
    let diagram = View.overview.diagram(
      of: context.analysis, context.pictureOptions(for: .newsletter), on: .column)
    let words = NewsletterText(diagram, of: context.analysis)
    return JSONValue.object([
      "picture": .string(context.svg(of: diagram)), "caption": .string(words.caption),
      "alternative": .string(words.alternative),
    ]).bytes
  }

  /// The views that the page can draw.
  static let views = PageAction("views") { (session, request) throws(InvalidFile) in
    guard let context = try session.context(request.language) else { return nil }
    let options = context.pictureOptions()
    let shown = View.all.filter { view in
      view.needs.isSubset(of: [.places, .partner])
        && view.lacking(in: context.analysis, options) == nil
    }
    return JSONValue.array(
      shown.map {
        .object(["code": .string($0.name), "name": .string($0.question(request.language))])
      }
    ).bytes
  }

  /// A file of text, by its name or kind.
  static let text = PageAction("text") { (session, request) throws(InvalidFile) in
    guard let context = try session.context(request.language), let network = session.network else {
      return nil
    }
    switch request.fields.text("kind") ?? "" {
    case "yaml": return try NetworkFormat.yaml.written(network, language: request.language).bytes
    case "json": return try NetworkFormat.json.written(network, language: request.language).bytes
    case "advies.md": return Array(Document(Section.page, for: context).markdown().utf8)
    case "rapport.md": return Array(Document(Section.report, for: context).markdown().utf8)
    case "bijlage.md": return Array(Document(Section.appendix, for: context).markdown().utf8)
    case "partners.csv": return Array(PartnersCSV(context).text.utf8)
    case "rapport.html":
      let map = context.svg(of: .overview, context.pictureOptions())
      return Array(WebReport(context, map: map).text.utf8)
    default: return nil
    }
  }

  /// The template with the network filled in, as the texts of its sheets.
  static let sheets = PageAction("sheets") { (session, request) throws(InvalidFile) in
    guard let network = session.network else { return nil }
    let sheets = ImportedNetwork.sheets(of: network, checking: session.guesses, request.language)
    return JSONValue.array(
      sheets.map { sheet in
        .object([
          "name": .string(sheet.name), "rows": .array(sheet.rows.map { .strings($0) }),
        ])
      }
    ).bytes
  }

  /// A question of the command line, answered in its bytes.
  static let ask = PageAction("ask") { (session, request) throws(InvalidFile) in
    guard let context = try session.context(request.language) else { return nil }
    return PageQuestion.all.first { $0.name == request.fields.text("question") }?.answer(context)
  }
}

extension ReportContext {
  /// What a picture for a group of readers is told: the words and the missing ties of the report.
  func pictureOptions(
    for audience: DiagramOptions.Audience? = nil
  ) -> DiagramOptions {
    DiagramOptions(
      language, for: audience, of: analysis, described: PictureDescription.text(for: self),
      links: links)
  }

  /// A view as SVG.
  func svg(of view: View, _ options: DiagramOptions) -> String {
    svg(of: view.diagram(of: analysis, options, on: .column))
  }

  /// A picture as SVG, on request with the ends of each line.
  fileprivate func svg(of diagram: Diagram, namingEnds: Bool = false) -> String {
    SceneSVG.text(
      of: namingEnds ? diagram.scene.namingEnds : diagram.scene, title: diagram.title,
      description: diagram.description, language)
  }
}

extension Scene {
  /// The same scene in which each line tells between whom it runs, as `data-from` and `data-to`.
  fileprivate var namingEnds: Scene {
    var names: [String: String] = [:]
    for group in groups where !group.id.isEmpty {
      names[group.id] = group.data["partner"] ?? group.data["structure"]
    }
    var scene = Scene(name, on: .phone, size: size)
    (scene.unit, scene.background) = (unit, background)
    for layer in Layer.allCases {
      for group in self[layer] {
        var group = group
        if case .line(let from, let to, _) = group.subject {
          group.data["from"] = names[from]
          group.data["to"] = names[to]
        }
        scene.add(group, to: layer)
      }
    }
    return scene
  }
}

extension WrittenNetwork {
  /// The bytes of one file; nothing for a folder.
  fileprivate var bytes: [UInt8]? {
    guard case .file(let bytes) = content else { return nil }
    return bytes
  }
}
