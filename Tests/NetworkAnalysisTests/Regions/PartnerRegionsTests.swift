import CoalitionModel
import Foundation
import NetworkAnalysis
import NetworkFormats
import TestSupport
import Testing

/// In which regions a partner lies, by the file of regions of this repository.
@Suite struct PartnerRegionsTests {
  private func regions(of partner: String) throws -> PartnerRegions {
    let network = try Samples.groningen()
    let book = try RegionFile(at: Repository.path(of: "regions")).book()
    return try PartnerRegions(
      of: #require(network.partner(partner)), in: network, book: book)
  }

  private func names(_ found: [RegionMembership]) -> [String] { found.map(\.region.id) }

  @Test func `a VSV lies in a consortium, a ROS and a ROAZ region`() throws {
    let regions = try regions(of: "vsv-martini")
    #expect(names(regions[.consortium]) == ["zegnn"])
    #expect(names(regions[.ros]) == ["zorgadvies"])
    #expect(names(regions[.roaz]) == ["aznn"])
    #expect(regions[.consortium].map(\.basis) == [.stated])
    #expect(regions[.consortium].first?.confidence == .medium)
    #expect(!regions.kinds.contains(.vsv))
  }

  @Test func `the GGD region of a VSV is derived from its municipality, at most medium`() throws {
    let found = try regions(of: "vsv-martini")[.ggd]
    #expect(names(found) == ["ggd-groningen"])
    #expect(found.first?.membership.confidence == .high)
    #expect(found.first?.confidence == .medium)
    guard case .derived(let region) = found.first?.basis else {
      Issue.record("it is not marked as derived")
      return
    }
    #expect(region.id == "groningen")
  }

  @Test func `the municipality in the area of a VSV is named`() throws {
    let found = try regions(of: "vsv-umcg")[.municipality]
    #expect(names(found) == ["groningen"])
    #expect(found.map(\.basis) == [.covers])
  }

  @Test func `a partner in a neighbourhood lies where its municipality lies`() throws {
    let regions = try regions(of: "wijkcoalitie-beijum")
    #expect(names(regions[.municipality]) == ["groningen"])
    #expect(Set(names(regions[.vsv])) == ["vsv-umcg", "vsv-martini"])
    #expect(names(regions[.province]) == ["provincie-groningen"])
  }

  @Test func `without a book only what the network says is known`() throws {
    let network = try Samples.groningen()
    let partner = try #require(network.partner("vsv-martini"))
    let regions = PartnerRegions(of: partner, in: network, book: RegionBook())
    #expect(regions[.consortium].isEmpty)
    #expect(regions[.ggd].isEmpty)
    #expect(names(regions[.municipality]) == ["groningen"])
  }

  @Test func `memberships are not passed on from one wide region to another`() {
    var network = CoalitionNetwork(name: "N")
    network.partners = [Partner(id: "v", name: "V", type: .vsv)]
    network.partners[0].liesIn = [Membership(in: "c")]
    var consortium = Region(id: "c", name: "C", kind: .consortium)
    consortium.liesIn = [Membership(in: "p")]
    network.regions = [consortium, Region(id: "p", name: "P", kind: .province)]
    let regions = PartnerRegions(of: network.partners[0], in: network, book: RegionBook())
    #expect(names(regions[.consortium]) == ["c"])
    #expect(regions[.province].isEmpty)
  }
}
