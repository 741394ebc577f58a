import CoalitionModel
import Graphviz
import NetworkAnalysis
import Testing

@testable import Diagrams

/// The picture of who is in which meeting.
@Suite struct StructuresTests {
  private func picture(_ change: (inout CoalitionNetwork) -> Void = { _ in }) throws -> Diagram {
    var network = SampleCoalitions.everything
    change(&network)
    return try SampleCoalitions.diagram("structures", of: network)
  }

  private func dots(_ structure: String, _ picture: Diagram) -> [Drawing.Node] {
    let ids = picture.data.filter { $0.value["structure"] == structure }.keys
    return picture.drawing.nodes.filter { ids.contains($0.id) }
  }

  @Test func `a meeting is one upright line with a dot per member, and never a clique`() throws {
    let found = try picture()
    let members = dots("platform", found)
    #expect(members.count == 3)
    #expect(Set(members.map(\.center.x)).count == 1)
    let name = try #require(found.names.first { $0.value == "Overleg platform" }?.key)
    #expect(found.drawing.edges.count { $0.id == name } == 1)
  }

  @Test func `who works with a structure has an open dot, and a planned one has squares on dashes`()
    throws
  {
    let found = try picture { $0.structures[0].standing = .planned }
    let planned = dots("platform", found)
    #expect(planned.allSatisfy { $0.shape == .box && $0.fill == .white && $0.line == .solid })
    let line = try #require(found.names.first { $0.value == "Overleg platform" }?.key)
    #expect(found.drawing.edges.first { $0.id == line }?.line == .dashed)
    let coalition = dots("coalitie", found)
    #expect(coalition.count == 4)
    #expect(coalition.count { $0.fill == .white } == 1)
    let legend = found.drawing.texts.filter { $0.id.hasPrefix("legenda") }.flatMap(\.lines)
    #expect(legend.contains("Werkt ermee samen, is geen lid"))
    #expect(legend.contains("Gepland, nog niet bestaand"))
  }

  @Test func `who is in no meeting is named, and so is a meeting without members`() throws {
    let found = try picture { $0.structures.append(Structure(id: "leeg", name: "Leeg overleg")) }
    let words = found.drawing.texts.flatMap(\.lines).joined(separator: " ")
    #expect(words.contains("Deelnemers niet in beeld: Leeg overleg."))
    #expect(words.contains("In geen overleg in beeld: "))
  }

  @Test func `many meetings are numbered and listed`() throws {
    let found = try picture { network in
      for number in 1...18 {
        var meeting = Structure(id: "m\(number)", name: "Overleg \(number)")
        meeting.members = ["jgz", "ggd"]
        network.structures.append(meeting)
      }
    }
    let texts = found.drawing.texts
    #expect(texts.first { $0.id == "overleg-naam-15" }?.lines == ["15"])
    let words = texts.flatMap(\.lines).joined(separator: " ")
    #expect(words.contains("15.\u{A0}Overleg"))
    #expect(words.contains("Niet getekend: "))
  }

  /// Bodies of 20 and more, with so many partners in all; they tie nobody, which is quick to draw.
  private static func dense(_ count: Int) -> CoalitionNetwork {
    var network = SampleCoalitions.generated(count, seed: 5)
    network.structures = (0..<30).map { number in
      var meeting = Structure(id: "m\(number)", name: "Overleg \(number)", kind: .coalition)
      let size = 20 + 8 * (30 - number)
      meeting.members = (0..<size).map { "p\(($0 * (number + 3) * 7) % count)" }
      return meeting
    }
    return network
  }

  @Test(arguments: [60, 150, 300])
  func `of many partners some are named, all are counted, and the page stays a page`(
    _ count: Int
  ) throws {
    let network = Self.dense(count)
    let found = try SampleCoalitions.diagram("structures", of: network)
    #expect(found.drawing.canvas.height < 1_400)
    let named = Set(found.data.values.compactMap { $0["partner"] })
    #expect((24...40).contains(named.count))
    let drawn = network.structures.filter { !dots($0.id, found).isEmpty }
    #expect(drawn.count == 9)
    for meeting in drawn {
      let marks = dots(meeting.id, found)
      let counted = marks.compactMap { $0.lines.first.flatMap(Int.init) }.reduce(0, +)
      #expect(marks.count { $0.lines.isEmpty } + counted == Set(meeting.members).count)
    }
    let words = found.drawing.texts.flatMap(\.lines).joined(separator: " ")
    #expect(words.contains("Niet getekend: 21\u{A0}overleggen, netwerken of afspraken, elk met"))
    #expect(words.contains("Zo veel anderen van dit domein"))
    #expect(words.contains("de anderen zijn per domein geteld"))
    #expect(try found.rendered(as: [.svg]).warnings == [])
  }

  @Test func `the table of many partners is the same for any order`() throws {
    let network = Self.dense(120)
    let drawn = try SampleCoalitions.diagram("structures", of: network)
    let shuffled = try SampleCoalitions.diagram(
      "structures", of: SampleCoalitions.shuffled(network))
    #expect(shuffled.drawing == drawn.drawing && shuffled.description == drawn.description)
  }

  @Test func `few columns spread over the page`() throws {
    let found = try picture { network in
      network.structures = network.structures.filter { $0.id == "platform" }
      network.partners[4].members = []
    }
    let ends = found.drawing.nodes.filter { $0.id.hasPrefix("a-") }.map(\.center.x)
    #expect((ends.max() ?? 0) > 0.85 * found.drawing.canvas.width)
  }

  @Test(arguments: ["structures", "rings", "gaps"])
  func `notes stand beside the picture of Groningen on a slide, and under it in a column`(
    _ name: String
  ) throws {
    let view = try #require(View.all.first { $0.name == name })
    let place = try #require(QualityNetwork.places.first { $0.testDescription == "groningen" })
    let analysis = Analysis(of: place.network)
    for (page, isBeside) in [(PageShape.slide, true), (.column, false)] {
      let drawing = view.diagram(of: analysis, DiagramOptions(), on: page).drawing
      let legend = drawing.texts.filter { $0.id.hasPrefix("legenda") }.map(\.at)
      let shapes = drawing.nodes.filter { !$0.id.hasPrefix("legenda") }.map(\.frame)
      let (right, bottom) = (shapes.map(\.maxX).max() ?? 0, shapes.map(\.maxY).max() ?? 0)
      #expect(legend.allSatisfy { ($0.x > right) == isBeside && ($0.y > bottom) != isBeside })
    }
  }

  @Test func `names of meetings are not given up for notes beside them`() throws {
    let place = try #require(QualityNetwork.places.first { $0.testDescription == "groningen" })
    let analysis = Analysis(of: place.network)
    for width in stride(from: 500.0, through: 1_400, by: 50) {
      var options = DiagramOptions()
      options.width = width
      func headings() -> [String] {
        let texts = View.structures.diagram(of: analysis, options).drawing.texts
        return texts.filter { $0.id.hasPrefix("overleg-naam") }.flatMap(\.lines)
      }
      let areNumbered = headings().contains("1")
      options.aspect = 16.0 / 9
      #expect(headings().contains("1") == areNumbered)
    }
  }

  @Test func `the partners of meetings that do not fit are counted too`() throws {
    let found = try picture { network in
      network.structures = (10...29).map { number in
        var meeting = Structure(id: "m\(number)", name: "Overleg \(number)")
        meeting.members = number < 25 ? ["jgz", "ggd"] : ["wij", "kraamzorg"]
        return meeting
      }
    }
    #expect(found.description.contains("21 overleggen, netwerken of afspraken met 6 partners."))
    #expect(found.data.values.compactMap { $0["domain"] }.count == 2)
  }
}
