import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

extension View {
  /// In which municipalities a coalition works: a hexagon for each, about in its place.
  ///
  /// Fill and sign tell what is known; what nobody said stays pale. Of a region its tiles are drawn
  /// large, with their names.
  package static let netherlands = View(
    name: "netherlands", aliases: ["nederland", "gemeenten"],
    question: Text(nl: "Waar werken lokale coalities?", en: "Where do local coalitions work?"),
    needs: [.coalitions],
    lacking: { _, options in
      guard let coverage = options.coalitions, !coverage.municipalities.isEmpty else {
        return Text(
          nl:
            "Deze kaart wordt gemaakt van een lijst van coalities, zoals Networks/coalities.yaml.",
          en: "This map is made of a list of coalitions, such as Networks/coalities.yaml.")
      }
      return nil
    }
  ) { _, options in
    let coverage =
      options.coalitions ?? CoalitionCoverage(of: CoalitionList(), in: RegionBook())
    let map = NetherlandsMap(of: coverage, on: options.tiles, enlarging: options.area)
    let words = NetherlandsWords(of: map, options.language)
    let view = NetherlandsView(map: map, words: words, outer: words.page(on: options.page))
    var diagram = Diagram(
      view.scene, title: words.title, description: words.description, options.language)
    diagram.table = words.table
    return diagram
  }
}

/// How the map of the country is drawn on a page.
private struct NetherlandsView {
  let map: NetherlandsMap
  let words: NetherlandsWords
  let outer: TablePage
  private var page: PageKind { outer.page }
  private var gap: Double { 1.2 * page.u }

  init(map: NetherlandsMap, words: NetherlandsWords, outer: TablePage) {
    self.map = map
    self.words = words
    self.outer = outer
  }

  var scene: Scene {
    outer.scene("netherlands") { scene, room in
      map.area == nil ? drawCountry(in: room, &scene) : drawRegion(in: room, &scene)
    }
  }

  /// The country, with the names of those in view beside it on a wide page, else below.
  private func drawCountry(in room: Rect, _ scene: inout Scene) -> Double {
    if room.size.width > 1.2 * room.size.height {
      let side = 0.42 * room.size.width
      let frame = Rect(
        origin: room.origin,
        size: Size(width: room.size.width - side - gap, height: room.size.height))
      _ = addCountry(in: frame, &scene)
      let names = Rect(
        origin: Point(x: room.maxX - side, y: room.minY),
        size: Size(width: side, height: room.size.height))
      scene.add(lists(in: names).items, to: .texts)
      return room.maxY
    }
    let isBounded = page.height != nil
    let below = Rect(
      origin: room.origin,
      size: Size(width: room.size.width, height: isBounded ? 0.3 * room.size.height : .infinity))
    let height = lists(in: below).bottom - room.minY + gap
    let frame = Rect(
      origin: room.origin, size: Size(width: room.size.width, height: room.size.height - height))
    let bottom = addCountry(in: frame, &scene)
    let list = Rect(origin: Point(x: room.minX, y: bottom + gap), size: below.size)
    let drawn = lists(in: list)
    scene.add(drawn.items, to: .texts)
    return drawn.bottom
  }

  /// The region with the country beside it on a page of fixed height, else below it.
  private func drawRegion(in room: Rect, _ scene: inout Scene) -> Double {
    guard page.height != nil else {
      let bottom = addRegion(in: room, &scene) + gap
      let width = 0.66 * room.size.width
      let frame = Rect(
        origin: Point(x: room.minX + (room.size.width - width) / 2, y: bottom),
        size: Size(width: width, height: room.size.height))
      return addCountry(in: frame, &scene)
    }
    let side = min(0.32 * room.size.width, 0.7 * room.size.height)
    let country = Rect(
      origin: Point(x: room.maxX - side, y: room.minY),
      size: Size(width: side, height: room.size.height))
    let region = Rect(
      origin: room.origin,
      size: Size(width: room.size.width - side - gap, height: room.size.height))
    return max(addCountry(in: country, &scene), addRegion(in: region, &scene))
  }
}

// The country.
extension NetherlandsView {
  private func addCountry(in room: Rect, _ scene: inout Scene) -> Double {
    let isRegional = map.area != nil
    let layer = TileLayer(
      of: map.places.map { $0.tile }, in: room,
      beside: isRegional ? 0 : ProvinceName.roomBeside)
    for place in map.places {
      let center = layer.center(of: place.tile)
      let frame = Rect(
        center: center, size: Size(width: layer.width, height: 4 * Hexagon.unit * layer.width))
      let look = map.look(of: place)
      scene.add(
        Group(
          look.items(at: center, width: layer.width), id: id(of: place, in: "tegel"),
          name: words.told(of: place), data: data(of: place, look), subject: .frame(frame)),
        to: .areas)
    }
    for province in map.provinces {
      addOutline(of: province.tiles, layer, page.lines.dark, named: province.region.name, &scene)
    }
    if let area = map.area {
      let tiles = Set(area.places.map { $0.tile })
      addOutline(of: tiles, layer, 2.2 * page.lines.dark, named: area.region.name, &scene)
    }
    if !isRegional, layer.width > 1.15 * page.type.legend.size { addNames(layer, room, &scene) }
    return room.minY + layer.size.height
  }

  private func addOutline(
    of tiles: Set<TileGrid.Tile>, _ layer: TileLayer, _ width: Double, named name: String,
    _ scene: inout Scene
  ) {
    let lines = layer.outlines(of: tiles).map {
      Item.path($0, stroke: Stroke(Palette.ink, width, isRound: true))
    }
    scene.add(Group(lines, name: name), to: .headings)
  }

  private func addNames(_ layer: TileLayer, _ room: Rect, _ scene: inout Scene) {
    let isCounted = layer.width > 1.8 * page.type.legend.size
    let font = Font(isCounted ? page.type.legend.size : page.type.floor, .semibold)
    for province in map.provinces {
      let name = words.name(of: province.region)
      guard let place = ProvinceName.place(of: name) else { continue }
      let row = place.row + (isCounted ? 0 : ProvinceName.lowering)
      let start = layer.point(x: place.x, row: row)
      var items: [Item] = []
      if let tip = place.tip {
        let from = layer.point(x: place.from.x, row: place.from.row)
        items.append(
          .path(
            Path(through: [from, layer.point(x: tip.x, row: tip.row)]),
            stroke: Stroke(Palette.dark, page.lines.grey)))
      }
      items += PageText.items([name], at: start, font, Palette.ink, anchor: place.anchor)
      let share = isCounted ? [words.share(of: province.region)] : []
      items += PageText.items(
        share, at: Point(x: start.x, y: start.y + font.lineHeight), page.type.legend,
        Palette.secondText, anchor: place.anchor)
      guard items.allSatisfy({ isOnPage($0, above: room.minY + layer.size.height) }) else {
        continue
      }
      scene.add(items, to: .texts)
    }
  }

  /// Whether a text lies on the page; of a part of the country the places of names may lie outside.
  private func isOnPage(_ item: Item, above bottom: Double) -> Bool {
    guard case .text(let line) = item else { return true }
    return line.frame.minX >= 0 && line.frame.maxX <= page.width && line.frame.maxY <= bottom
  }

  private func id(of place: NetherlandsMap.Place, in what: String) -> String {
    "\(what)-\(place.tile.column)-\(place.tile.row)"
  }

  private func data(of place: NetherlandsMap.Place, _ look: TileLook) -> [String: String] {
    [
      "municipality": place.municipalities.map { $0.code ?? $0.id }.joined(separator: " "),
      "status": (look.status ?? .unknown).term.englishCode,
    ]
  }
}

// The region.
extension NetherlandsView {
  private var nameFont: Font { Font(page.type.chip.size, .medium) }

  private func addRegion(in room: Rect, _ scene: inout Scene) -> Double {
    guard let area = map.area, !area.places.isEmpty else { return room.minY }
    let tiles = area.places.map { $0.tile }
    let widest = 9 * page.u
    let layer = TileLayer(of: tiles, in: room, widest: widest)
    let list = numbered(area.places, in: room, like: layer)
    let font = page.type.legend
    let text = PageText.lines(
      of: list.text, font, width: room.size.width, most: list.text.isEmpty ? 0 : 60)
    let below = Double(text.count) * font.lineHeight + (text.isEmpty ? 0 : 0.5 * gap)
    var frame = room
    frame.size.height -= below
    let shown = TileLayer(of: tiles, in: frame, widest: widest)
    for place in area.places {
      let lines = list.numbers[place.tile].map { ["\($0)"] } ?? lines(of: place, in: shown.width)
      add(place, lines ?? [], on: shown, &scene)
    }
    addOutline(
      of: Set(tiles), shown, page.lines.dark, named: area.region.shortName, &scene)
    let bottom = room.minY + shown.size.height
    scene.add(
      PageText.items(
        text, at: Point(x: room.minX, y: bottom + 0.5 * gap + font.size), font, Palette.ink),
      to: .texts)
    return bottom + below
  }

  /// The tiles in which the name does not fit get a number, and a list of these below the tiles.
  ///
  /// The list takes room from the tiles, which may push out a name or two more; a few rounds settle it.
  private func numbered(
    _ places: [NetherlandsMap.Place], in room: Rect, like layer: TileLayer
  ) -> (numbers: [TileGrid.Tile: Int], text: String) {
    var width = layer.width
    while true {
      var numbers: [TileGrid.Tile: Int] = [:]
      var names: [String] = []
      for place in places where lines(of: place, in: width) == nil {
        names.append("\(names.count + 1)\u{A0}\(place.name)")
        numbers[place.tile] = names.count
      }
      let text = names.joined(separator: ", ")
      let font = page.type.legend
      let rows = PageText.lines(
        of: text, font, width: room.size.width, most: text.isEmpty ? 0 : 60)
      var frame = room
      frame.size.height -= Double(rows.count) * font.lineHeight + 0.5 * gap
      let next = TileLayer(of: places.map { $0.tile }, in: frame, widest: layer.width).width
      guard next < width else { return (numbers: numbers, text: text) }
      width = next
    }
  }

  /// The names in a tile, below its sign; nil where they do not fit whole.
  private func lines(of place: NetherlandsMap.Place, in width: Double) -> [String]? {
    let lines = PageText.fitting(place.name, nameFont, width: 0.92 * width, most: 3)
    guard let lines, Double(lines.count) * nameFont.lineHeight <= 0.62 * width else { return nil }
    return lines
  }

  private func add(
    _ place: NetherlandsMap.Place, _ lines: [String], on layer: TileLayer, _ scene: inout Scene
  ) {
    let (center, width) = (layer.center(of: place.tile), layer.width)
    let look = map.look(of: place)
    let frame = Rect(
      center: center, size: Size(width: width, height: 4 * Hexagon.unit * width))
    var items = look.items(at: center, width: width, sign: 0.5, above: 0.36 * width)
    let text = Rect(
      center: Point(x: center.x, y: center.y + 0.08 * width),
      size: Size(width: width, height: width / 2))
    items += PageText.centered(lines.map { ($0, nameFont) }, in: text, look.colors.text)
    scene.add(
      Group(
        items, id: id(of: place, in: "gebied"), name: words.told(of: place),
        data: data(of: place, look), subject: .frame(frame)), to: .partners)
  }
}

// Those in view by name.
extension NetherlandsView {
  /// As many names as the frame has room for, under a heading for each status.
  private func lists(in frame: Rect) -> (items: [Item], bottom: Double) {
    var most = 400
    while true {
      let drawn = lists(in: frame, most: most)
      if drawn.bottom <= frame.maxY || most < 4 { return drawn }
      most -= most > 60 ? 20 : 3
    }
  }

  private func lists(in frame: Rect, most: Int) -> (items: [Item], bottom: Double) {
    let (heading, font) = (page.type.heading, page.type.legend)
    var items: [Item] = []
    var y = frame.minY
    for list in words.lists {
      let lines = PageText.lines(
        of: words.names(list.names, most: most), font, width: frame.size.width, most: 200)
      items += PageText.items(
        [list.heading], at: Point(x: frame.minX, y: y + heading.size), heading, Palette.ink)
      y += 1.5 * heading.size
      items += PageText.items(
        lines, at: Point(x: frame.minX, y: y + font.size), font, Palette.ink,
        lineHeight: 1.3 * font.size)
      y += 1.3 * font.size * Double(lines.count) + 0.8 * heading.size
    }
    return (items, y)
  }
}
