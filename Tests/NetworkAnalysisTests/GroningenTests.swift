import CoalitionModel
import Foundation
import Graphs
import NetworkAnalysis
import TestSupport
import Testing
import Wording

/// What the two documents on Groningen say, and nothing more.
@Suite struct GroningenTests {
  let analysis: Analysis
  let network: CoalitionNetwork

  init() throws {
    network = try Samples.groningen()
    analysis = Analysis(of: network)
  }

  @Test func `the chain of care is there, through the Preventief Platform`() {
    let chain = analysis.careChain
    #expect(chain.presence == .present)
    #expect(chain.links.map(\.tie.presence) == [.present, .present])
    #expect(chain.sharedThrough(.dutch) == ["Preventief Platform"])
    let pairs = chain.links.map { $0.tie.tied.map { [$0.first.id, $0.second.id] } }
    #expect(pairs == [[["verloskundigen", "kraamzorg"]], [["kraamzorg", "jgz"]]])
  }

  @Test func `jgz connects three professions with WIJ Groningen by the telephone line`() throws {
    let connector = try #require(analysis.crossing.connectors.first)
    #expect(connector.partner.id == "jgz")
    let byPhone = connector.routes.filter { $0.through(.dutch) == ["telefonische advisering"] }
    #expect(byPhone.map(\.first.id) == ["gynaecologen", "huisartsen", "verloskundigen"])
    #expect(Set(byPhone.map(\.second.id)) == ["wij-groningen"])
    #expect(connector.routes.allSatisfy { $0.first.domain == .medical })
  }

  @Test func `two partners appear only in the hospital consult`() {
    let sole = analysis.involvement.soleStructure.filter { id, structure in
      structure.host == nil && structure.id != id
    }
    #expect(Set(sole.keys) == ["kinderartsen", "medisch-maatschappelijk-werk"])
    #expect(Set(sole.values.map(\.id)) == ["ziekenhuisoverleg"])
  }

  @Test func `the wanted partners are the four that the document names`() {
    #expect(
      analysis.involvement.wanted.map(\.id) == [
        "andere-gemeenten", "kinderopvang", "ouders", "vrijwilligersorganisaties",
      ])
  }

  @Test func `nothing between care and social domain is called absent`() {
    #expect(analysis.missingTies.statedAbsent.isEmpty)
    // Seven partners from the medical domain and two from the social one, of which three pairs meet.
    #expect(analysis.missingTies.notInView.count == 11)
    #expect(analysis.missingTies.notInView.allSatisfy { $0.evidence.presence == .unknown })
  }

  @Test func `what holds the whole coalition is left out and named`() {
    #expect(analysis.projection.leftOut.map(\.id) == ["ksg", "plan-vroegsignalering", "zorgpaden"])
    #expect(analysis.projection.grounds(between: "ggd", and: "menzis").isEmpty)
  }

  @Test func `what is only planned or ended ties nobody`() {
    #expect(analysis.projection.grounds(between: "huisartsen", and: "verloskundigen").isEmpty)
    #expect(analysis.projection.node(of: "hp4all") == nil)
    #expect(analysis.projection.node(of: "scholen") == nil)
  }

  @Test func `with the coalition as ties every gap between its members vanishes`() {
    var options = ProjectionOptions()
    options.includesCoalitionWide = true
    let flat = Analysis(of: network, options: options)
    #expect(flat.figures.tieCount > 4 * analysis.figures.tieCount)
    #expect(flat.missingTies.ties.count < analysis.missingTies.ties.count)
    #expect(flat.projection.leftOut.isEmpty)
  }

  @Test func `the bands of involvement are those of the documents`() {
    let involvement = analysis.involvement
    #expect(involvement.coalitionOnly.map(\.id) == ["consortium", "ggd", "menzis"])
    #expect(
      involvement.coalitionAssociates.map(\.id) == ["wijkcoalitie-beijum", "wijkcoalitie-selwerd"])
    #expect(involvement.withoutTies.map(\.id) == ["supportgroep", "wijknetwerken"])
    #expect(
      involvement.mentioned.map(\.id) == [
        "hp4all", "scholen", "wijkcoalitie-de-wijert", "wijkcoalitie-korrewegwijk",
      ])
  }

  @Test func `the places in a domain on which the crossing turns are said to be defaults`() {
    #expect(analysis.crossing.debatable.map(\.id) == ["jgz", "medisch-maatschappelijk-werk"])
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `the order of the file changes nothing`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let shuffled = network.with { network in
      network.partners.shuffle(using: &generator)
      network.ties.shuffle(using: &generator)
      network.structures.shuffle(using: &generator)
      network.statements.shuffle(using: &generator)
    }
    #expect(shuffled != network)
    #expect(Analysis(of: shuffled).digest == analysis.digest)
  }
}
