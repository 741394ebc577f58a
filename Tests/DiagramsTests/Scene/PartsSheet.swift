import CoalitionModel
import Graphviz
import Wording

@testable import Diagrams

/// A page with every part once, to be looked at beside the design.
enum PartsSheet {
  static func scene(on page: PageKind = .slide) -> Scene {
    var scene = Scene("onderdelen", on: page, size: Size(width: 1920, height: 1180))
    let head = PageText.head(
      ["Onderdelen"], "Zelfde onderdelen in elk plaatje; maten voor een dia van 1920 bij 1080",
      on: page)
    scene.add(head.items, to: .texts)
    addDomains(to: &scene, page)
    addPartners(to: &scene, page)
    addMeetings(to: &scene, page)
    addLines(to: &scene, page)
    addMarks(to: &scene, page)
    scene.add(
      PageText.items(
        ["Bron: geen; dit blad toont alleen de vorm."], at: Point(x: 60, y: 1150),
        page.type.source, Palette.secondText), to: .texts)
    return scene
  }

  private static func box(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> Rect {
    Rect(origin: Point(x: x, y: y), size: Size(width: width, height: height))
  }

  private static func words(_ text: String, _ x: Double, _ y: Double, _ page: PageKind) -> [Item] {
    PageText.items([text], at: Point(x: x, y: y), page.type.legend, Palette.ink)
  }

  private static func heading(
    _ text: String, _ x: Double, _ y: Double, _ page: PageKind
  ) -> [Item] {
    PageText.items([text], at: Point(x: x, y: y), page.type.heading, Palette.ink)
  }

  private static func addDomains(to scene: inout Scene, _ page: PageKind) {
    scene.add(heading("Domeinen", 60, 176, page), to: .texts)
    let domains: [Domain?] = Domain.allCases + [nil]
    for (row, domain) in domains.enumerated() {
      let look = DomainLook.look(of: domain)
      let frame = box(60, 202 + 62 * Double(row), 330, 52)
      scene.add([.path(.box(frame, radius: 12), fill: look.tint)], to: .areas)
      scene.add(
        Container.heading(
          [domain?.name(.dutch).capitalizedFirst ?? "Domein onbekend"], look, Font(22, .bold),
          at: Point(x: 76, y: frame.minY + 34)), to: .headings)
      let tile = box(410, frame.minY + 6, 66, 40)
      scene.add([.path(.box(tile, radius: 8), fill: look.color)], to: .areas)
      scene.add(look.icon.items(at: tile.center, size: 28.8, on: look.color), to: .marks)
    }
  }

  private static func addPartners(to scene: inout Scene, _ page: PageKind) {
    scene.add(heading("Partners", 850, 176, page), to: .texts)
    let medical = DomainLook.look(of: .medical)
    func card(_ name: String, _ look: DomainLook, _ change: (inout Card) -> Void = { _ in }) -> Card
    {
      var card = Card([name], look)
      change(&card)
      return card
    }
    let name = "Verloskundigen"
    let cards: [(Card, String)] = [
      (card(name, medical), "doet mee"),
      (card(name, medical) { $0.isBridge = true }, "schakel tussen zorg en sociaal"),
      (card(name, medical) { $0.status = .approached }, "benaderd, antwoord onbekend"),
      (
        card("Kinderopvang", .look(of: .education)) { $0.status = .wanted },
        "gewenst, nog niet aan tafel"
      ),
      (card(name, medical) { $0.status = .mentioned }, "alleen genoemd"),
      (card(name, medical) { $0.hasTab = true }, "buiten zijn domeinvlak"),
      (card(name, medical) { $0.note = "12" }, "soort, met aantal"),
      (card("Reclassering", medical) { $0.status = .stopped }, "gestopt"),
    ]
    for (row, entry) in cards.enumerated() {
      let frame = box(850, 202 + 66 * Double(row), 250, 52)
      scene.add(
        Group(
          entry.0.items(in: frame, on: page), id: "p-\(row)", name: entry.1,
          data: ["partner": "\(row)"], subject: .frame(frame)), to: .partners)
      scene.add(words(entry.1, 1122, frame.minY + 33, page), to: .texts)
    }
  }

  private static func addMeetings(to scene: inout Scene, _ page: PageKind) {
    scene.add(heading("Overleggen", 850, 770, page), to: .texts)
    let pills: [(Pill, String)] = [
      (Pill(["Preventief Platform"]), "loopt; een streep naar ieder lid"),
      (Pill(["MDO"], .planned), "gepland"), (Pill(["Werkbijeenkomst"], .oneOff), "eenmalig"),
    ]
    for (row, entry) in pills.enumerated() {
      let y = 814 + 56 * Double(row)
      let frame = Rect(center: Point(x: 975, y: y), size: entry.0.size(on: page))
      scene.add(
        Group(entry.0.items(in: frame, on: page), id: "o-\(row)", name: entry.1), to: .meetings)
      scene.add(words(entry.1, 1122, y + 7, page), to: .texts)
    }
  }

  private static func addLines(to scene: inout Scene, _ page: PageKind) {
    scene.add(heading("Lijnen", 60, 884, page), to: .texts)
    for (index, kind) in LineKind.all.enumerated() {
      let x = index < 5 ? 60.0 : 440.0
      let y = 914 + 38 * Double(index % 5)
      let course = Path(through: [Point(x: x, y: y), Point(x: x + 90, y: y)])
      let items =
        kind == .statedAbsent
        ? AbsentMark.items(at: Point(x: x + 45, y: y), on: page)
        : kind.items(along: course, on: page)
      scene.add(Group(items, data: ["kind": kind.name]), to: .ties)
      scene.add(words(kind.legend(.dutch), x + 110, y + 7, page), to: .texts)
    }
  }

  private static func addMarks(to scene: inout Scene, _ page: PageKind) {
    scene.add(heading("Merken", 1500, 176, page), to: .texts)
    scene.add(Marks.badge("1", at: Point(x: 1516, y: 226), on: page), to: .marks)
    scene.add(Marks.plus(at: Point(x: 1516, y: 274), on: page), to: .marks)
    scene.add(Marks.cross(at: Point(x: 1516, y: 322), on: page), to: .marks)
    scene.add(Marks.tag("nieuw", at: Point(x: 1534, y: 370), on: page), to: .marks)
    scene.add(heading("Vakjes", 1500, 440, page), to: .texts)
    let cells: [Cell] = [
      .filled(Palette.dark), .filled(Palette.share(0).fill), .discuss, .empty, .statedAbsent,
    ]
    for (row, cell) in cells.enumerated() {
      scene.add(cell.items(in: box(1501, 464 + 52 * Double(row), 64, 38), on: page), to: .ties)
    }
    let guide = ReadingGuide(
      [
        .init(.line(.directed), "belt of schakelt in"), .init(.line(.mutual), "werkt samen"),
        .init(.line(.discuss), "niet in beeld, wel gewenst"),
        .init(.card(card), "schakel tussen zorg en sociaal"),
      ], .dutch
    ).items(at: Point(x: 1480, y: 740), width: 380, on: page)
    scene.add(guide.items, to: .texts)
    let list = DiscussionList(
      [.init("1", "VSV Martini", "met WIJ Groningen")], .dutch
    ).items(at: Point(x: 1480, y: guide.bottom + 20), width: 380, on: page)
    scene.add(list.texts, to: .texts)
    scene.add(list.badges, to: .marks)
  }

  private static var card: Card {
    var card = Card([], .look(of: .publicHealth))
    card.isBridge = true
    return card
  }
}
