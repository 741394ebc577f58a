import CoalitionModel
import Testing
import Wording

@testable import NetworkAnalysis

/// Partners of several networks that may be one and the same.
@Suite struct SamePartnersTests {
  private func network(_ place: String, _ partners: [Partner]) -> PlacedNetwork {
    var network = CoalitionNetwork(name: "Netwerk \(place)")
    network.municipality = place
    network.partners = partners
    return PlacedNetwork(network)
  }

  private func partner(_ name: String, _ type: String? = nil, aliases: [String] = []) -> Partner {
    var partner = Partner(
      id: Spelling.code(for: name), name: name, type: type.flatMap { PartnerType(code: $0) })
    partner.aliases = aliases
    return partner
  }

  /// The names of the pairs that are proposed.
  private func pairs(_ networks: [PlacedNetwork], _ book: RegionBook = RegionBook()) -> [[String]] {
    SamePartners(of: networks, in: book).proposals.map { proposal in
      [proposal.first, proposal.second].map {
        networks[$0.network].network.partner($0.id)?.name ?? ""
      }
    }
  }

  /// Two municipalities of one GGD region, and one elsewhere.
  private var book: RegionBook {
    let ggd = Region(id: "ggd-west", name: "GGD West", kind: .ggd)
    let other = Region(id: "ggd-oost", name: "GGD Oost", kind: .ggd)
    let places = [("A", "ggd-west"), ("B", "ggd-west"), ("C", "ggd-oost")].map { name, id in
      var region = Region(id: name.lowercased(), name: name, kind: .municipality)
      region.liesIn = [Membership(in: id)]
      return region
    }
    return RegionBook(regions: [ggd, other] + places)
  }

  @Test func `a name of somebody is proposed, with or without its brackets or as another name`() {
    let networks = [
      network("A", [partner("Pharos (programma)"), partner("Stichting Zon", aliases: ["DeZon"])]),
      network("B", [partner("Pharos"), partner("DeZon")]),
    ]
    #expect(pairs(networks) == [["Pharos (programma)", "Pharos"], ["Stichting Zon", "DeZon"]])
  }

  @Test(arguments: [
    "Verloskundigen", "Huisartsen", "CJG", "JGZ", "Kraamzorg", "Gynaecologen", "Kinderopvang",
    "Vrijwilligersorganisaties", "Andere gemeenten", "Welzijnsorganisaties", "(Aanstaande) ouders",
  ])
  func `a word for a kind of partner names other people in every place`(name: String) {
    #expect(pairs([network("A", [partner(name)]), network("B", [partner(name)])]).isEmpty)
  }

  @Test func `a GGD that is called so is that of the region of its municipality`() {
    let networks = [
      network("A", [partner("GGD", "ggd")]), network("B", [partner("GGD West", "ggd")]),
      network("C", [partner("GGD", "ggd")]),
    ]
    #expect(pairs(networks, book) == [["GGD", "GGD West"]])
  }

  @Test func `two bodies with names of their own stay two, also in one region`() {
    let networks = [
      network("A", [partner("GGD Noordrand", "ggd")]), network("B", [partner("GGD", "ggd")]),
    ]
    #expect(pairs(networks, book).isEmpty)
  }

  @Test func `who stopped is not asked about, and different types are told`() {
    var stopped = partner("Humanitas")
    stopped.status = .stopped
    #expect(pairs([network("A", [stopped]), network("B", [partner("Humanitas")])]).isEmpty)
    let networks = [
      network("A", [partner("Delta", "welzijn")]), network("B", [partner("Delta", "jgz")]),
    ]
    #expect(SamePartners(of: networks, in: book).proposals.map { $0.differsInType } == [true])
  }

  @Test func `nothing is merged before somebody says so`() throws {
    let networks = [
      network("A", [partner("Pharos")]), network("B", [partner("Pharos")]),
      network("C", [partner("Pharos")]),
    ]
    let asked = RegionalNetwork(networks, in: book)
    #expect(asked.confirmed.isEmpty && asked.open.map { $0.count } == [2])
    #expect(asked.merged(named: "x").partners.count == 3)
    let placed = (0..<3).map { PlacedPartner(network: $0, id: "pharos") }
    let answered = RegionalNetwork(
      networks, in: book,
      answers: [
        .init(placed[1], placed[0], isSame: true), .init(placed[0], placed[2], isSame: false),
      ])
    #expect(answered.confirmed == [[placed[0], placed[1]]] && answered.open.isEmpty)
    let merged = answered.merged(named: "x").partners
    #expect(merged.map { $0.regions.count } == [2, 1])
  }

  @Test func `the order of the files does not matter`() {
    let some = [network("A", [partner("Pharos")]), network("B", [partner("Pharos")])]
    let there = RegionalNetwork(
      RegionalNetwork.ordered(some.map { $0.network }), in: book)
    let back = RegionalNetwork(
      RegionalNetwork.ordered(some.reversed().map { $0.network }), in: book)
    #expect(there.proposals == back.proposals)
  }
}
