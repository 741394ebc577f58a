import CoalitionModel
import Graphviz
import NetworkAnalysis
import Testing
import Wording

@testable import Diagrams

/// The picture of domain by domain.
@Suite struct MatrixTests {
  /// Three midwives and two teams: one tie across, one denied, one within.
  private static var network: CoalitionNetwork {
    var network = CoalitionNetwork(name: "Matrix")
    network.partners =
      (1...3).map { Partner(id: "v\($0)", name: "V\($0)", type: .verloskundige) }
      + (1...2).map { Partner(id: "w\($0)", name: "W\($0)", type: PartnerType(code: "wijkteam")) }
    network.ties = [
      Tie(from: "v1", to: "w1"), Tie(from: "v1", to: "v2"), Tie(from: "v2", to: "w2"),
    ]
    network.ties[2].standing = .absent
    return network
  }

  private func lines(_ id: String, _ picture: Diagram) -> [String]? {
    picture.drawing.nodes.first { $0.id == id }?.lines
  }

  @Test func `a cell counts ties, pairs and denials`() throws {
    let picture = try SampleCoalitions.diagram("matrix", of: Self.network)
    #expect(lines("vak-1-1", picture) == ["1/3"])
    #expect(lines("vak-2-1", picture) == ["1/6", "× 1"])
    #expect(lines("vak-2-2", picture) == ["0/1"])
    #expect(lines("vak-1-2", picture) == nil)
    #expect(picture.names["vak-2-1"] == "Sociaal (2) – Medisch (3): 1/6")
    #expect(picture.data["vak-2-1"]?["absent"] == "1")
    #expect(picture.description.contains("van 2 paren zegt een bron dat de verbinding ontbreekt"))
  }

  @Test func `thousands of pairs are set apart`() throws {
    var network = CoalitionNetwork(name: "Groot")
    network.partners =
      (1...50).map { Partner(id: "v\($0)", name: "V\($0)", type: .verloskundige) }
      + (1...60).map { Partner(id: "w\($0)", name: "W\($0)", type: PartnerType(code: "wijkteam")) }
    network.ties = [Tie(from: "v1", to: "w1")]
    let dutch = try SampleCoalitions.diagram("matrix", of: network)
    #expect(lines("vak-2-1", dutch)?.joined() == "1/3.000")
    #expect(dutch.description.hasPrefix("1/3.000 betekent: van 3.000 paren is er 1 verbonden"))
    #expect(dutch.data["vak-2-1"]?["pairs"] == "3000")
    let english = try SampleCoalitions.diagram("matrix", of: network, .english)
    #expect(lines("vak-2-1", english)?.joined() == "1/3,000")
    #expect(english.description.contains("Tied pairs: medical – social 1/3,000."))
  }

  @Test func `shades follow the share, and few pairs have none`() throws {
    let picture = try SampleCoalitions.diagram("matrix", of: Self.network)
    func fill(_ id: String) -> Color? { picture.drawing.nodes.first { $0.id == id }?.fill }
    #expect(fill("vak-2-1") == MatrixShade.quarter.fill)
    #expect(fill("vak-1-1") == MatrixShade.unsure.fill)
    #expect(fill("vak-2-2") == Color.white)
    let legend = picture.drawing.texts.filter { $0.id.hasPrefix("legenda") }.flatMap(\.lines)
    #expect(
      legend == [
        "Geen verbinding in beeld", "Te weinig paren voor een aandeel", "Tot en met 25% verbonden",
      ])
  }

  @Test(arguments: MatrixShade.allCases) func `letters are legible on every shade`(
    _ shade: MatrixShade
  ) {
    #expect(Colors.text.contrast(with: shade.fill) >= 4.5)
  }

  @Test func `a survey that too few answered gives counts without shades`() throws {
    var network = Self.network
    for index in network.partners.indices {
      network.partners[index].response = index < 2 ? .answered : .silent
    }
    let picture = try SampleCoalitions.diagram("matrix", of: network)
    let shades = Set(MatrixShade.allCases.map(\.fill)).subtracting([
      MatrixShade.unsure.fill, .white,
    ])
    let cells = picture.drawing.nodes.filter { $0.id.hasPrefix("vak-") }
    #expect(cells.allSatisfy { !shades.contains($0.fill) })
    #expect(picture.description.contains("Geen tinten"))
  }

  @Test func `a domain of its own has its own number`() throws {
    var network = CoalitionNetwork(name: "Eigen")
    network.partners = ["Bos", "Zee"].map { word in
      var partner = Partner(id: word, name: word)
      partner.statedDomain = Domain(own: word)
      return partner
    }
    let picture = try SampleCoalitions.diagram("matrix", of: network)
    #expect(lines("rij-1", picture) == ["1"])
    #expect(lines("kolom-2", picture) == ["2"])
    #expect(picture.drawing.texts.first { $0.id == "naam-2" }?.lines == ["Zee (1)"])
  }

  @Test func `cells are square in a column, and low where the page is wide`() throws {
    var options = DiagramOptions()
    func sizes() throws -> Set<[Double]> {
      let nodes = try SampleCoalitions.diagram(
        "matrix", of: SampleCoalitions.everything, options: options
      ).drawing.nodes
      return Set(nodes.filter { $0.id.hasPrefix("vak-") }.map { [$0.size.width, $0.size.height] })
    }
    #expect(try sizes().allSatisfy { $0[0] == $0[1] })
    options.width = 1_000
    options.aspect = 16.0 / 9
    #expect(try sizes().allSatisfy { $0[0] >= 80 && $0[1] <= 46 })
  }

  @Test func `the rest is told only where there is a rest`() throws {
    var network = CoalitionNetwork(name: "Twee")
    network.partners = [
      Partner(id: "a", name: "A", type: .kraamzorg), Partner(id: "b", name: "B", type: .jgz),
    ]
    network.ties = [Tie(from: "a", to: "b")]
    let whole = try SampleCoalitions.diagram("matrix", of: network).description
    #expect(whole.hasPrefix("1/1 betekent: van 1 paar is er 1 verbonden."))
    network.partners.append(Partner(id: "g", name: "G", type: PartnerType(code: "gemeente")))
    let open = try SampleCoalitions.diagram("matrix", of: network).description
    #expect(open.hasPrefix("1/1 betekent: "))
    network.partners.append(Partner(id: "c", name: "C", type: .jgz))
    let part = try SampleCoalitions.diagram("matrix", of: network).description
    #expect(
      part.hasPrefix("1/2 betekent: van 2 paren is er 1 verbonden; de rest is niet in beeld."))
  }
}
