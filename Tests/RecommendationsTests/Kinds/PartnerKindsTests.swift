import CoalitionModel
import NetworkAnalysis
import Recommendations
import TestSupport
import Testing
import Wording

/// The kinds of requirement that look at partners.
@Suite struct PartnerKindsTests {
  static let partner = "soort: partner\neen-van: [[vsv], [verloskundige, gynaecoloog]]"

  @Test func `a partner is there when one set of groups is complete`() throws {
    let verdicts = try [["a vsv"], ["a verloskundige", "b gynaecoloog"], ["a verloskundige"], []]
      .map { try NormText.evaluate(Self.partner, in: Samples.network($0)).evidence }
    #expect(verdicts == [.present, .present, .unknown, .unknown])
  }

  @Test func `a partner that is wanted or that stopped is missing`() throws {
    let network = Samples.network(["a kraamzorg"])
    let asked = "soort: partner\neen-van: kraamzorg"
    let verdicts = try [PartnerStatus.wanted, .stopped, .mentioned, .approached].map {
      try NormText.evaluate(asked, in: network.with($0, of: "a")).evidence
    }
    #expect(verdicts == [.absent, .absent, .unknown, .unknown])
  }

  @Test func `what a source denies, or a complete network does not hold, is missing`() throws {
    let asked = "soort: partner\neen-van: kraamzorg"
    var network = Samples.network(["a jgz"])
    #expect(try NormText.evaluate(asked, in: network.complete).evidence == .absent)
    network.statements = [Statement(about: [.type(.kraamzorg)], standing: .absent)]
    let evaluation = try NormText.evaluate(asked, in: network)
    #expect(evaluation.evidence == .absent)
    #expect(evaluation.observations.map(\.nl) == ["Ontbreekt: kraamzorg."])
  }

  @Test func `the finding names the partners, their status and where that is said`() throws {
    let citation = Citation(source: "boek", passage: "blz. 3")
    let network = Samples.network(["a kraamzorg", "b jgz"]).with(.wanted, of: "a").with {
      $0.partners[0].citations = [citation]
    }
    let evaluation = try NormText.evaluate("soort: partner\neen-van: kraamzorg", in: network)
    #expect(evaluation.partners == ["a"])
    #expect(evaluation.citations == [citation])
    #expect(evaluation.observations.map(\.nl) == ["Gewenst, nog niet betrokken: A."])
    #expect(evaluation.figures.map(\.value.nl) == ["geen"])
  }

  @Test func `a requirement that applies only with some partner is left alone without it`() throws {
    let asked = "soort: partner\neen-van: kraamzorg\nwanneer: [vsv, jgz]"
    let absent = Samples.network(["a jgz"]).with(.wanted, of: "a")
    #expect(try NormText.evaluate(asked, in: absent).evidence == nil)
    #expect(try NormText.evaluate(asked, in: absent).observations.isEmpty)
    #expect(try NormText.evaluate(asked, in: Samples.network(["a jgz"])).evidence == .unknown)
  }

  @Test func `domains are there when each has a partner that takes part`() throws {
    let asked = "soort: domeinen\ndomeinen: [medisch, sociaal]"
    let both = Samples.network(["a vsv", "b welzijn"])
    #expect(try NormText.evaluate(asked, in: both).evidence == .present)
    #expect(try NormText.evaluate(asked, in: both.with(.wanted, of: "b")).evidence == .absent)
    #expect(try NormText.evaluate(asked, in: both.with(.mentioned, of: "b")).evidence == .unknown)
    #expect(
      try NormText.evaluate(asked, in: Samples.network(["a vsv"]).complete).evidence == .absent)
    let open = try NormText.evaluate(asked, in: Samples.network(["a vsv"]))
    #expect(open.observations.map(\.nl) == ["Niet in beeld: een partner uit het domein sociaal."])
    #expect(open.decidedBy?.nl == "een betrokken partner uit het domein sociaal")
    #expect(open.figures.map(\.value.nl) == ["1", "geen"])
  }

  @Test func `a role is there when a partner that takes part holds it now`() throws {
    let asked = "soort: rol\nrollen: [trekker, regie]"
    let network = Samples.network(["a gemeente"]).with {
      $0.partners[0].roles = [Partner.HeldRole(.direction)]
    }
    let evaluation = try NormText.evaluate(asked, in: network)
    #expect(evaluation.evidence == .present)
    #expect(evaluation.partners == ["a"])
    #expect(try NormText.evaluate(asked, in: network.with(.stopped, of: "a")).evidence == .unknown)
    let wanted = network.with { $0.partners[0].roles[0].isWanted = true }
    #expect(try NormText.evaluate(asked, in: wanted).evidence == .unknown)
    #expect(try NormText.evaluate(asked, in: wanted.complete).evidence == .absent)
  }

  @Test func `a role is there too when a partner that stands for it takes part`() throws {
    let asked = "soort: rol\nrollen: boegbeeld\neen-van: [wethouder]"
    let network = Samples.network(["a wethouder"])
    #expect(try NormText.evaluate(asked, in: network).evidence == .present)
    #expect(try NormText.evaluate(asked, in: network.with(.wanted, of: "a")).evidence == .absent)
    let open = try NormText.evaluate(asked, in: network.with(.mentioned, of: "a"))
    #expect(open.evidence == .unknown)
    #expect(open.decidedBy?.nl.contains("bestuurlijk boegbeeld") == true)
  }

  @Test func `an attribute is there when it is recorded often enough`() throws {
    let asked = "soort: kenmerk\nkenmerk: beleidsterreinen\nvan: gemeente\nminstens: 2"
    var network = Samples.network(["a gemeente", "b jgz"])
    let open = try NormText.evaluate(asked, in: network)
    #expect(open.evidence == .unknown)
    #expect(open.decidedBy?.nl.contains("minstens 2") == true)
    #expect(try NormText.evaluate(asked, in: network.complete).evidence == .absent)
    network.partners[1].policyFields = [.youth, .housing]
    #expect(try NormText.evaluate(asked, in: network).evidence == .unknown)
    network.partners[0].policyFields = [.youth, .housing]
    #expect(try NormText.evaluate(asked, in: network).evidence == .present)
  }

  @Test(arguments: ["belang", "fase", "thema"])
  func `an attribute may be an interest, a phase or a theme`(_ attribute: String) throws {
    let asked = "soort: kenmerk\nkenmerk: \(attribute)\nvan: jgz"
    var network = Samples.network(["a jgz"])
    #expect(try NormText.evaluate(asked, in: network).figures.map(\.value.en) == ["no"])
    network.partners[0].interest = "gezonde kinderen"
    network.partners[0].phases = [.after]
    network.partners[0].themes = Theme.allCases.prefix(1).map { $0 }
    let evaluation = try NormText.evaluate(asked, in: network)
    #expect(evaluation.evidence == .present)
    #expect(evaluation.figures.map(\.value.en) == ["1"])
  }
}
