import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

extension View {
  /// The way to help with one theme: who sees it first left, who helps right, the steps between.
  ///
  /// Without ``DiagramOptions/theme`` the first problem that the coalition works on and that somebody
  /// helps with. Steps of which no tie is recorded are dashed.
  package static let route = View(
    name: "route", aliases: ["doorverwijzing"],
    question: Text(
      nl: "Hoe komt een gezin bij een thema van signaal naar hulp?",
      en: "How does a family get from signal to help?"), needs: [.theme],
    hint: { analysis, options in
      guard options.theme == nil, analysis.network.priorities.isEmpty,
        ReferralMap.all(in: analysis).isEmpty
      else { return nil }
      let codes = Theme.allCases.map { $0.code }.joined(separator: ", ")
      return Text(
        nl: "Kies met --thema waar het plaatje over gaat: \(codes)",
        en: "Choose with --theme what the picture is about: \(codes)")
    },
    diagram: { analysis, options in
      routeDiagram(of: analysis, options)
    })

  private static func routeDiagram(
    of analysis: Analysis, _ options: DiagramOptions
  ) -> Diagram {
    let map =
      options.theme.map { ReferralMap(of: $0, in: analysis) } ?? Self.firstMap(in: analysis)
    let words = RouteWords(of: analysis, map, options)
    let content = RouteContent(of: analysis, map, options)
    let isTooLarge = content.marks.count > RouteContent.mostMarks || map?.isLeftOut == true
    var page = DiagramPage(width: options.width)
    page.addTitle(words.title, words.subtitle)
    if !isTooLarge { page.add(content, words) }
    for (place, note) in words.notes(content).enumerated() {
      page.addParagraph(note, id: "lijst-\(place + 1)", mostLines: 12)
      page.skip(10)
    }
    page.skip(8)
    page.add(
      Legend(
        marks: content.marks, lines: content.lines, notes: words.legend(content),
        options.language))
    page.addFooter(words.footer)
    return page.diagram(
      title: words.title, description: words.description(content), options.language,
      isTooLarge: isTooLarge)
  }

  private static func firstMap(in analysis: Analysis) -> ReferralMap? {
    let maps = analysis.network.priorities.map { ReferralMap(of: $0.theme, in: analysis) }
    return maps.first { !$0.helpers.isEmpty } ?? maps.first ?? ReferralMap.all(in: analysis).first
  }
}

extension DiagramPage {
  fileprivate mutating func add(_ content: RouteContent, _ words: RouteWords) {
    guard !content.marks.isEmpty else { return }
    let columns = (0..<3).map { column in content.marks.filter { content.columns[$0.id] == column }
    }
    let middles = ColumnLayout.middles(
      of: columns.map { $0.map { $0.size.x }.max() ?? 0 }, within: room)
    let ids = content.marks.map { $0.id } + content.bends
    let index = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
    let edges = content.lines.compactMap { line -> (from: Int, to: Int)? in
      guard let from = index[line.from], let to = index[line.to] else { return nil }
      return (from, to)
    }
    let items = zip(ids, content.marks.map { $0.size.y } + content.bends.map { _ in 1 }).map {
      ColumnLayout.Item(column: content.columns[$0] ?? 0, height: $1)
    }
    let (centers, height) = ColumnLayout(items: items, edges: edges, middles: middles).placed()
    for (column, heading) in words.headings.enumerated() where !columns[column].isEmpty {
      let places: [(Double, Drawing.TextBlock.Alignment)] = [
        (0, .left), (middles[1], .center), (room, .right),
      ]
      add(
        Drawing.TextBlock(
          id: "kolom-\(column + 1)", at: Point(x: Self.margin + places[column].0, y: bottom),
          lines: [heading], fontSize: Mark.fontSize, color: Ink.text, isBold: true,
          alignment: places[column].1))
    }
    skip(TextMeasure().lineHeight + 14)
    for (mark, center) in zip(content.marks, centers) {
      add(mark, at: center + SIMD2(Self.margin, bottom))
    }
    for (bend, center) in zip(content.bends, centers.dropFirst(content.marks.count)) {
      addBend(id: bend, at: center + SIMD2(Self.margin, bottom))
    }
    for line in content.lines { add(line) }
    skip(height + 26)
  }
}
