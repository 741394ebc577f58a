import CoalitionModel
import Foundation
import Graphviz
import NetworkAnalysis
import Testing
import Wording

@testable import Diagrams

/// What holds for every view: nothing overlaps, every word fits, and the same input gives the same.
@Suite struct ViewLawTests {
  static let views = View.all.map { $0.name }

  private func diagram(
    _ view: String, of network: CoalitionNetwork, _ language: Language = .dutch
  ) throws -> Diagram {
    try SampleCoalitions.diagram(view, of: network, language)
  }

  @Test(arguments: views) func `an empty network gives a page that says what it would show`(
    _ view: String
  ) throws {
    let empty = try diagram(view, of: CoalitionNetwork(name: "Leeg"))
    #expect(empty.title.hasSuffix("Leeg"))
    #expect(try empty.rendered(as: [.svg]).warnings.isEmpty)
  }

  @Test(arguments: views) func `one partner is a picture`(_ view: String) throws {
    var network = CoalitionNetwork(name: "Klein")
    network.partners = [Partner(id: "a", name: "De Enige", type: .jgz)]
    #expect(try diagram(view, of: network).rendered(as: [.svg]).warnings.isEmpty)
  }

  @Test(arguments: views) func `the same network gives the same bytes in any order`(
    _ view: String
  ) throws {
    for network in [SampleCoalitions.everything, SampleCoalitions.generated(12, seed: 5)] {
      let first = try diagram(view, of: network)
      let second = try diagram(view, of: SampleCoalitions.shuffled(network))
      #expect(first.description == second.description)
      let one = try first.rendered(as: [.svg]).outputs
      let two = try second.rendered(as: [.svg]).outputs
      #expect(one == two)
    }
  }

  @Test(arguments: views) func `every element of the network has a name and data`(
    _ view: String
  ) throws {
    let picture = try diagram(view, of: SampleCoalitions.everything)
    for group in picture.scene.groups where !group.data.isEmpty {
      #expect(!group.id.isEmpty && !group.name.isEmpty, "\(group.data)")
    }
    #expect(!picture.description.isEmpty)
    #expect(!picture.description.contains("  "))
  }

  @Test(arguments: views) func `English is spoken throughout`(_ view: String) throws {
    let picture = try diagram(view, of: SampleCoalitions.everything, .english)
    let words = picture.texts + [picture.description, picture.title]
    let dutch = [
      "niet ", "in beeld", "partners van", "verbinding", "Medisch", "Gemeente", "zwangerschap",
    ]
    for word in dutch { #expect(!words.contains { $0.contains(word) }, "\(word)") }
  }

  @Test(arguments: views) func `hostile and endless names stay text`(_ view: String) throws {
    var network = SampleCoalitions.everything
    network.name = String(repeating: "Lang", count: 200)
    network.partners[0].name = "<script>\"&]]>\\N\u{1}</script>"
    network.partners[1].name = String(repeating: "onafbreekbaar", count: 60)
    network.partners[2].name = " "
    network.structures[0].name = String(repeating: "Overleg over alles ", count: 30)
    let outputs = try diagram(view, of: network).rendered(as: [.svg]).outputs
    let svg = String(decoding: try #require(outputs[.svg]), as: UTF8.self)
    #expect(!svg.contains("<script"))
  }

  @Test(arguments: views) func `a huge network is drawn or refused with a reason`(
    _ view: String
  ) throws {
    let picture = try diagram(view, of: SampleCoalitions.generated(500, seed: 3))
    do {
      #expect(try picture.rendered(as: [.svg]).outputs[.svg] != nil)
    } catch {
      #expect(error == .tooLarge)
    }
  }
}
