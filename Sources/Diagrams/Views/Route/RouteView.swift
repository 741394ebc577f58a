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
    let index = Dictionary(firsts: ids.enumerated().map { ($1, $0) })
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
          lines: [heading], fontSize: Mark.fontSize, color: Colors.text, isBold: true,
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

/// What stands in the picture of one theme: signallers, what lies between, and help.
struct RouteContent {
  /// So many marks still make a readable page, and so many broken routes.
  static let mostMarks = 80
  static let mostBroken = 8

  private(set) var marks: [Mark] = []
  private(set) var lines: [Line] = []
  /// The column of each mark: 0 sees, 1 lies between, 2 helps; who sees it and is on the way of
  /// another lies between.
  private(set) var columns: [String: Int] = [:]
  /// Where broken routes pass the middle column, so that each stays apart from what stands there
  /// and from the others.
  private(set) var bends: [String] = []
  /// The routes of which a step is not recorded, and that are not drawn.
  private(set) var brokenCount = 0

  private let analysis: Analysis
  private let options: DiagramOptions
  private let ids: PartnerMarks

  init(of analysis: Analysis, _ map: ReferralMap?, _ options: DiagramOptions) {
    self.analysis = analysis
    self.options = options
    ids = PartnerMarks(of: analysis, options.language)
    guard let map, !map.isLeftOut else { return }
    let helps = Set(map.helpers.map { $0.partner.id })
    let passed = Set(map.routes.flatMap { $0.steps.dropLast().map { $0.to.id } })
    for partner in map.signallers {
      add(partner, in: passed.contains(partner.id) ? 1 : 0, isThick: helps.contains(partner.id))
    }
    for helper in map.helpers { add(helper.partner, in: 2) }
    addKnown(map)
    addBroken(map)
  }

  private mutating func add(_ partner: Partner, in column: Int, isThick: Bool = false) {
    guard let id = ids[partner.id], columns[id] == nil else { return }
    marks.append(.partner(partner, id: id, isConnector: isThick, options.language))
    columns[id] = column
  }

  /// The steps of which a tie or meeting is recorded or foreseen, each once.
  private mutating func addKnown(_ map: ReferralMap) {
    var seen: Set<[Partner.ID]> = []
    var meetings: [Structure.ID: String] = [:]
    for step in map.routes.flatMap({ $0.steps }) where !step.grounds.isEmpty {
      guard seen.insert([step.from.id, step.to.id]).inserted else { continue }
      add(step.from, in: 1)
      add(step.to, in: 1)
      guard let from = ids[step.from.id], let to = ids[step.to.id] else { continue }
      switch step.grounds[0] {
      case .tie(let tie): add(tie, step, from: from, to)
      case .structure(let structure):
        let id = meetings[structure.id] ?? add(structure, as: "overleg-\(meetings.count + 1)")
        meetings[structure.id] = id
        for (end, partner) in [(from, step.from), (to, step.to)] {
          addSpoke(of: structure, from: id, to: end, partner, step.state)
        }
      }
    }
  }

  private mutating func add(_ structure: Structure, as id: String) -> String {
    marks.append(.structure(structure, id: id))
    columns[id] = 1
    return id
  }

  private mutating func addSpoke(
    of structure: Structure, from id: String, to end: String, _ partner: Partner,
    _ state: ReferralRoute.State
  ) {
    guard !lines.contains(where: { $0.from == id && $0.to == end }) else { return }
    lines.append(
      Line(
        id: "deelname-\(lines.count + 1)", name: "\(structure.name): \(partner.name)", from: id,
        to: end, style: state == .recorded ? .meeting : .planned,
        data: ["structure": structure.id, "member": partner.id, "state": state.rawValue]))
  }

  private mutating func add(
    _ tie: Tie, _ step: ReferralRoute.Step, from: String, _ to: String
  ) {
    let kind = TieGround.tie(tie).name(options.language)
    var line = Line(
      id: "stap-\(lines.count + 1)", name: "\(step.from.name) → \(step.to.name): \(kind)",
      from: from, to: to, style: step.state == .recorded ? TieStyle.style(of: tie) : .planned)
    line.arrow = .forward(.normal)
    line.data = [
      "kind": tie.kind?.code ?? "", "from": step.from.id, "to": step.to.id,
      "state": step.state.rawValue,
    ]
    lines.append(line)
  }

  /// The steps of which no tie is recorded: what is stated to help first.
  private mutating func addBroken(_ map: ReferralMap) {
    let places = Dictionary(firsts: map.helpers.enumerated().map { ($1.partner.id, $0) })
    let reached = Set(map.routes.filter { $0.state <= .foreseen }.map { $0.helper.id })
    let broken = map.routes.enumerated().filter { $0.element.state > .foreseen }
      .sorted { one, other in
        let keys = [one, other].map { offset, route in
          (reached.contains(route.helper.id) ? 1 : 0, places[route.helper.id] ?? 0, offset)
        }
        return keys[0] < keys[1]
      }
      .map { $0.element }
    brokenCount = max(0, broken.count - Self.mostBroken)
    let isMiddleFree = !columns.values.contains(1)
    for route in broken.prefix(Self.mostBroken) {
      guard let from = ids[route.signaller.id], let to = ids[route.helper.id] else { continue }
      let line = Line(
        id: "breuk-\(lines.count + 1)", name: "\(route.signaller.name) → \(route.helper.name)",
        from: from, to: to, style: .missing,
        data: ["from": route.signaller.id, "to": route.helper.id, "state": route.state.rawValue])
      let isBent = !isMiddleFree && columns[from] == 0 && columns[to] == 2
      lines += isBent ? bent(line) : [line]
    }
  }

  /// The line in two parts, over a place of its own in the middle column.
  private mutating func bent(_ line: Line) -> [Line] {
    let bend = "bocht-\(bends.count + 1)"
    bends.append(bend)
    columns[bend] = 1
    let rest = Line(
      id: "vervolg-\(bends.count)", name: "", from: bend, to: line.to, style: .missing)
    return [line.ending(at: bend), rest]
  }
}
