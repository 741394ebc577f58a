import CoalitionModel
import NetworkAnalysis
import NetworkFormats
import Testing
import Wording

@testable import Reports

/// The page of regions.
@Suite struct LandscapeTests {
  private static let shipped = try? RegionFile.shipped.wholeBook()

  private func book() throws -> RegionBook { try #require(Self.shipped) }

  private func page(
    _ network: CoalitionNetwork? = nil, _ book: RegionBook, _ language: Language = .dutch
  ) -> String {
    LandscapePage(
      Landscape(of: network, in: book, on: network?.asOf), of: network?.name,
      map: "<svg></svg>", told: nil, language
    ).text
  }

  /// The part of one name, up to the next.
  private func part(_ name: String, in text: String) throws -> String {
    let all = text.pieces(between: "<summary>")
    return try #require(all.first { $0.hasPrefix("\(name)</summary>") })
  }

  @Test(arguments: [
    (2019, 355), (2020, 355), (2021, 352), (2022, 345), (2023, 342),
  ])
  func `the municipalities are those of the date`(year: Int, count: Int) throws {
    let date = PartialDate("\(year)-01-01")
    let landscape = Landscape(of: nil, in: try book(), on: date)
    #expect(landscape.groups.first { $0.kind == .municipality }?.entries.count == count)
  }

  @Test func `one part tells the consortium, ROS and ROAZ of a VSV, with source and date`() throws {
    let told = try part("VSV Martini", in: page(nil, book()))
    for words in ["ZeGNN", "Zorgadvies Groningen", "AZNN", "ProKind2", "peildatum"] {
      #expect(told.holds(words), "\(words)")
    }
  }

  @Test func `what no source says is not known, in list and table`() throws {
    let text = page(nil, try book())
    let told = try part("VSV Qocon", in: text)
    #expect(told.holds("<dt>ROAZ-regio</dt>\n<dd>niet bekend</dd>"))
    #expect(text.holds("nog niets bekend: kraamzorgregio"))
    #expect(page(nil, try book(), .english).holds("<dd>not known</dd>"))
  }

  @Test func `a partner of a network stands on it with its own regions`() throws {
    var network = CoalitionNetwork(name: "Proef <b>")
    network.municipality = "Delft"
    var body = Partner(id: "vsv-x", name: "VSV \"X\" & <i>", type: PartnerType(code: "vsv"))
    body.liesIn = [Membership(in: "ksv-west")]
    network.partners = [body, Partner(id: "wijkteam", name: "Wijkteam")]
    network.regions = [Region(id: "ksv-west", name: "KSV West", kind: .maternity)]
    let text = page(network, try book())
    let told = try part("VSV &quot;X&quot; &amp; &lt;i&gt;", in: text)
    #expect(told.holds("<dt>kraamzorgregio</dt>"))
    #expect(told.holds("KSV West"))
    #expect(!text.holds("nog niets bekend"))
    #expect(!text.holds("<b>") && !text.holds("<i>"))
    #expect(try part("Wijkteam", in: text).holds("GGD Haaglanden"))
  }

  @Test func `a region of which nothing is known gets nothing from the network`() throws {
    var network = CoalitionNetwork(name: "Proef")
    network.municipality = "Delft"
    let told = try part("Consortium geboortezorg Oost Nederland", in: page(network, try book()))
    #expect(!told.holds("Haaglanden"))
  }

  @Test func `every link leads to a part, and no two parts share an id`() throws {
    let text = page(nil, try book())
    let ids = text.pieces(between: "<details id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(ids).count == ids.count && ids.count > 400)
    let links = text.pieces(between: "<a href=\"#").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(links).subtracting(ids).allSatisfy { $0.hasPrefix("deel-") })
  }

  @Test func `without any region the page says so and does not fail`() {
    let text = page(nil, RegionBook())
    #expect(text.holds("nog niets bekend"))
  }
}
