import CoalitionModel
import Graphviz
import NetworkAnalysis
import Testing
import Wording

@testable import Diagrams

/// The picture of the gaps between care and the social domain.
@Suite struct GapsTests {
  private let picture: Diagram

  init() throws { picture = try SampleCoalitions.diagram("gaps", of: SampleCoalitions.everything) }

  private func node(of partner: String) -> Drawing.Node? {
    let id = picture.data.first { $0.value["partner"] == partner }?.key
    return picture.drawing.nodes.first { $0.id == id }
  }

  @Test func `medical stands left, social right, and the connector between`() throws {
    let left = try #require(node(of: "verloskundigen")).frame.maxX
    let middle = try #require(node(of: "jgz")).frame
    let right = try #require(node(of: "wij")).frame.minX
    #expect(left < middle.minX)
    #expect(middle.maxX < right)
  }

  @Test func `who connects nothing and belongs to neither domain is left out`() {
    #expect(node(of: "verzekeraar") == nil)
    #expect(node(of: "ggd") == nil)
  }

  @Test func `a meeting of several columns is a mark with spokes to its members`() throws {
    let mark = try #require(picture.drawing.nodes.first { $0.lines == ["Overleg", "platform"] })
    let spokes = picture.drawing.edges.filter { $0.from == mark.id }
    #expect(spokes.count == 3)
    #expect(spokes.allSatisfy { $0.line == .dotted })
  }

  @Test func `missing ties carry the numbers of the advice, right of their first partner`() throws {
    let links = Analysis(of: SampleCoalitions.everything).missingTies.numbered
    #expect(!links.isEmpty)
    for (index, link) in links.enumerated() {
      let badge = try #require(picture.drawing.nodes.first { $0.id == "nummer-\(index + 1)" })
      #expect(badge.lines == ["\(index + 1)"])
      let first = try #require(node(of: link.first.id))
      #expect(badge.center.x > first.frame.maxX)
      let lines = picture.drawing.edges.filter { $0.to == badge.id }
      #expect(lines.count == 2)
      #expect(lines.allSatisfy { $0.line == .dashed && $0.color == TieStyle.missing.color })
    }
    #expect(picture.description.contains("Om te bespreken: 1: "))
  }

  @Test(arguments: ["groningen", "delft", "hoogeveen"])
  func `numbers keep so far apart that lines keep off shapes`(_ name: String) throws {
    let place = try #require(QualityNetwork.places.first { $0.testDescription == name })
    let figures = try PictureFigures(of: QualityPictures.diagram("gaps", of: place))
    #expect(figures.smallestGap >= 12)
  }

  /// Tied pairs across the domains, and partners of either without a tie.
  private func network(tied: Int, medical: Int, social: Int) -> CoalitionNetwork {
    var network = CoalitionNetwork(name: "Lang")
    func add(_ id: String, _ type: String) {
      network.partners.append(Partner(id: id, name: id, type: PartnerType(code: type)))
    }
    for number in 0..<(tied + medical) { add("kraamzorg \(number)", "kraamzorg") }
    for number in 0..<(tied + social) { add("wijkteam \(number)", "wijkteam") }
    for number in 0..<tied {
      network.ties.append(Tie(from: "kraamzorg \(number)", to: "wijkteam \(number)"))
    }
    return network
  }

  private func frames(_ prefix: String, _ diagram: Diagram) -> [Rect] {
    let ids = diagram.data.filter { $0.value["partner"]?.hasPrefix(prefix) == true }.keys
    return diagram.drawing.nodes.filter { ids.contains($0.id) }.map(\.frame)
  }

  @Test(arguments: [(0, 6, 8), (2, 30, 0), (3, 24, 9)])
  func `many partners without a tie stand in rows at their own side`(
    _ tied: Int, _ medical: Int, _ social: Int
  ) throws {
    let analysis = Analysis(of: network(tied: tied, medical: medical, social: social))
    let slide = View.gaps.diagram(of: analysis, DiagramOptions(), on: .slide)
    let (left, right) = (frames("kraamzorg", slide), frames("wijkteam", slide))
    #expect(left.count == tied + medical && right.count == tied + social)
    #expect(Set(left.map(\.minY)).count <= tied + medical / 2)
    let words = slide.drawing.texts.first { $0.id == "los" }
    #expect((words != nil) == (tied > 0))
    if tied == 0 {
      let heading = try #require(slide.drawing.texts.first { $0.id == "kolom-2" })
      let half = TextMeasure(isBold: true).size(of: heading.lines).x / 2
      #expect(left.allSatisfy { $0.maxX < heading.at.x - half })
      #expect(right.allSatisfy { $0.minX > heading.at.x + half })
    }
    for (place, one) in (left + right).enumerated() {
      for other in (left + right)[(place + 1)...] {
        let (across, along) = (
          min(one.maxX, other.maxX) - max(one.minX, other.minX),
          min(one.maxY, other.maxY) - max(one.minY, other.minY)
        )
        #expect(min(across, along) <= 0)
      }
    }
    let rows = Dictionary(grouping: left.map { ($0, true) } + right.map { ($0, false) }) {
      ($0.0.minY + $0.0.maxY) / 2
    }
    for row in rows.values {
      let ends = row.filter(\.1).map(\.0.maxX)
      #expect(row.filter { !$0.1 }.allSatisfy { $0.0.minX > ends.max() ?? 0 })
    }
  }

  @Test(arguments: ["almere", "alkmaar", "delft", "leiden", "zaanstad", "zeist"])
  func `on a slide the columns and their headings keep apart`(_ name: String) throws {
    let place = try #require(QualityNetwork.places.first { $0.testDescription == name })
    let slide = View.gaps.diagram(of: Analysis(of: place.network), DiagramOptions(), on: .slide)
    let domains = [Domain.medical, .social].map { domain in
      let ids = slide.data.filter { $0.value["domain"] == domain.code }.keys
      return slide.drawing.nodes.filter { ids.contains($0.id) }.map(\.frame)
    }
    #expect((domains[0].map(\.maxX).max() ?? 0) < domains[1].map(\.minX).min() ?? .infinity)
    let measure = TextMeasure(isBold: true)
    let headings = slide.drawing.texts.filter { $0.id.hasPrefix("kolom-") }
    let half = headings.map { measure.size(of: $0.lines).x / 2 }
    try #require(headings.count == 3)
    #expect(headings[0].at.x + 2 * half[0] < headings[1].at.x - half[1])
    #expect(headings[1].at.x + half[1] < headings[2].at.x - 2 * half[2])
  }

  @Test func `a single partner without a tie stands under its column`() throws {
    let picture = try SampleCoalitions.diagram(
      "gaps", of: network(tied: 3, medical: 1, social: 0))
    #expect(!picture.drawing.texts.contains { $0.id == "los" })
    #expect(Set(frames("kraamzorg", picture).map { ($0.minX + $0.maxX) / 2 }).count == 1)
  }

  @Test func `a network without a side says so`() throws {
    var network = CoalitionNetwork(name: "Half")
    network.partners = [Partner(id: "a", name: "Verloskundigen", type: .verloskundige)]
    let half = try SampleCoalitions.diagram("gaps", of: network)
    let words = half.drawing.texts.flatMap(\.lines).joined(separator: " ")
    #expect(words.contains("geen partner in beeld die meedoet uit het domein sociaal"))
    #expect(words.contains("Sociaal: niemand in beeld"))
  }

  @Test func `the counts are those of the analysis`() {
    let reach = Analysis(of: SampleCoalitions.everything).reach
    #expect(
      picture.description.hasPrefix("Direct verbonden: \(reach.tied) van \(reach.pairs) paren"))
  }

  private func place(_ name: String) throws -> CoalitionNetwork {
    try #require(QualityNetwork.places.first { $0.testDescription == name }).network
  }

  @Test(arguments: ["hoogeveen", "leiden", "zaanstad"])
  func `a slide is used over its whole width`(_ name: String) throws {
    let analysis = try Analysis(of: place(name))
    let slide = View.gaps.diagram(of: analysis, DiagramOptions(), on: .slide)
    let left = try #require(slide.drawing.texts.first { $0.id == "kolom-1" }).at.x
    #expect(left < 0.05 * slide.drawing.canvas.width)
  }

  @Test func `two sides without a line stand in rows in a column of a newsletter too`() throws {
    let picture = try SampleCoalitions.diagram("gaps", of: place("alkmaar"))
    let social = picture.drawing.nodes.filter { picture.data[$0.id]?["domain"] == "sociaal" }
    #expect(Set(social.map(\.center.x)).count == 2)
    #expect(picture.drawing.canvas.height < 520)
  }

  @Test func `numbered lines to one partner keep apart beside the mark between`() {
    let partner = Partner(id: "a", name: "Jeugdgezondheidszorg", type: .jgz)
    let mark = Mark.partner(partner, id: "midden", isConnector: true, .dutch)
    let shift = ColumnShift(
      marks: [mark], numbered: [("1", "doel"), ("2", "doel")], others: [], height: 400)
    let start: [String: SIMD2<Double>] = [
      "midden": SIMD2(300, 200), "1": SIMD2(100, 150), "2": SIMD2(100, 200),
      "doel": SIMD2(500, 190),
    ]
    let moved = shift.moved(start)
    #expect(moved["midden"] != start["midden"] && moved["1"] == start["1"])
    let top = (moved["midden"]?.y ?? 0) - mark.size.y / 2
    #expect(top >= 0 && top + mark.size.y <= 400)
    let apart: [String: SIMD2<Double>] = start.merging(["2": SIMD2(100, 330)]) { $1 }
    #expect(shift.moved(apart) == apart)
  }
}

/// The picture of the gaps when there are more partners than one page can show.
@Suite struct GapsChoiceTests {
  private static let network = LargeCoalition.network(300)

  private static let made = Result { try SampleCoalitions.diagram("gaps", of: network) }

  private let picture: Diagram

  init() throws { picture = try Self.made.get() }

  private func partners(_ diagram: Diagram) -> [String] {
    diagram.drawing.nodes.map(\.id).filter { diagram.data[$0]?["partner"] != nil }
  }

  private func ties(_ diagram: Diagram) -> [Drawing.Edge] {
    diagram.drawing.edges.filter {
      $0.id.hasPrefix("verbinding-") || $0.id.hasPrefix("deelname-")
    }
  }

  @Test func `it can be published`() throws {
    let figures = try PictureFigures(of: picture)
    #expect(figures.warnings == [])
    #expect(figures.smallestGap >= 5)
    #expect(figures.smallestLetters(shownAt: 600) >= 12)
    #expect(figures.strayEdges == [])
    let (found, pairs) = figures.intrusions
    #expect(Double(found.count) <= 0.02 * Double(pairs), "\(found)")
  }

  @Test func `all numbered missing ties are drawn between their partners`() throws {
    let links = Analysis(of: Self.network).missingTies.numbered
    #expect(links.count == 5)
    for (index, link) in links.enumerated() {
      let lines = picture.drawing.edges.filter { $0.to == "nummer-\(index + 1)" }
      let ends = lines.compactMap { picture.data[$0.from]?["partner"] }
      #expect(Set(ends) == [link.first.id, link.second.id])
    }
  }

  @Test(arguments: [Language.dutch, .english])
  func `the words tell how many partners and lines are drawn`(_ language: Language) throws {
    let diagram = try SampleCoalitions.diagram("gaps", of: Self.network, language)
    let text = LargeCoalition.words(diagram)
    let start = try #require(
      diagram.drawing.texts.first { $0.id == "rest" }?.lines.joined(separator: " "))
    let numbers = LargeCoalition.numbers(in: start[...])
    #expect(numbers.prefix(3) == [partners(diagram).count, 300, ties(diagram).count])
    #expect(numbers[3] > numbers[2] && numbers.count == 4)
    #expect(text.contains(language == .dutch ? "genummerd gesprek" : "numbered talk"))
    #expect(diagram.description.contains(start))
  }

  @Test func `who has no number has a line, and no column is much higher than the others`() {
    let ends = Set(picture.drawing.edges.flatMap { [$0.from, $0.to] })
    #expect(partners(picture).allSatisfy(ends.contains))
    let places = partners(picture).compactMap { id in
      picture.drawing.nodes.first { $0.id == id }?.center.x
    }
    let columns = Dictionary(grouping: places) { Int(3 * $0 / 600) }
    #expect(columns.count == 3 && columns.values.allSatisfy { $0.count <= 14 })
  }

  @Test func `the same network gives the same picture in any order`() throws {
    let shuffled = try SampleCoalitions.diagram(
      "gaps", of: SampleCoalitions.shuffled(Self.network))
    #expect(shuffled.description == picture.description)
    #expect(
      try shuffled.rendered(as: [.svg]).outputs == picture.rendered(as: [.svg]).outputs)
  }

  @Test(arguments: [60, 300]) func `on a slide letters are at least 14 pixels`(
    _ count: Int
  ) throws {
    let analysis = Analysis(of: LargeCoalition.network(count))
    let slide = View.gaps.diagram(of: analysis, DiagramOptions(), on: .slide)
    #expect(slide.drawing.canvas.width <= 12 * 1920 / 14)
    #expect(partners(slide).count >= 12)
  }

  @Test func `of lines that hide each other those of whom tells most are drawn`() throws {
    var network = SampleCoalitions.generated(40, seed: 1)
    let ids = network.partners.map(\.id)
    network.ties = ids.indices.flatMap { index in
      (1...8).map {
        Tie(from: ids[index], to: ids[(index + $0) % ids.count], kind: TieKind(code: "zorgpad"))
      }
    }
    let diagram = try SampleCoalitions.diagram("gaps", of: network)
    #expect(ties(diagram).count <= 48)
    #expect(partners(diagram).count >= 10)
    #expect(LargeCoalition.words(diagram).contains(" van de 40 partners staan op dit plaatje"))
  }

  @Test(.enabled(if: QualityNetwork.areSlowAsked, "COALITIEKAART_SLOW is not set"))
  func `two thousand partners are drawn`() throws {
    let analysis = Analysis(of: LargeCoalition.network(2_000))
    let diagram = View.gaps.diagram(of: analysis, DiagramOptions())
    #expect(try diagram.rendered(as: [.svg]).warnings == [])
    #expect(partners(diagram).count >= 20)
    #expect(!LargeCoalition.words(diagram).contains("genummerd gesprek"))
  }
}
