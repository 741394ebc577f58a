import CoalitionModel
import NetworkAnalysis
import Recommendations
import TestSupport
import Testing
import Wording

/// What a requirement says it saw: "ontbreekt" only when that is known.
@Suite struct ObservationTests {
  private let role = "soort: rol\nrollen: boegbeeld\neen-van: [wethouder]"

  @Test func `a role that a partner fills is not called out of view`() throws {
    let found = try NormText.evaluate(role, in: Samples.network(["a wethouder"]))
    #expect(found.evidence == .present)
    #expect(!found.observations.contains { $0.nl.hasPrefix("Niet in beeld") })
  }

  @Test func `a wanted partner for a role is told as wanted`() throws {
    let network = Samples.network(["a wethouder"]).with(.wanted, of: "a")
    let found = try NormText.evaluate(role, in: network)
    #expect(found.evidence == .absent)
    #expect(found.observations.contains { $0.nl.hasPrefix("Gewenst") })
  }

  @Test func `a role that another partner holds is out of view only with whom it is asked of`()
    throws
  {
    let network = Samples.network(["g ggd"]).with {
      $0.partners[0].roles = [Partner.HeldRole(.initiator)]
    }
    let found = try NormText.evaluate(
      "soort: rol\nrollen: initiatiefnemer\nvan: [gemeente]", in: network)
    #expect(found.observations.map(\.nl) == ["Niet in beeld: initiatiefnemer bij gemeente."])
  }

  @Test func `one activity is counted in the singular`() throws {
    let network = Samples.network(["a jgz"]).with {
      $0.interventions = [Intervention(name: "Prenatale huisbezoeken")]
    }
    let norm = try Samples.shippedNorm.get()
    let counted = norm.requirements.flatMap { $0.evaluate(in: norm.analysis(of: network)).figures }
      .map(\.name.nl)
    #expect(counted.contains("activiteit hiervoor in beeld"))
  }

  @Test func `holders of a role come in the order of their ids`() throws {
    let network = Samples.network(["b gemeente", "a gemeente"]).with { network in
      for index in 0..<2 { network.partners[index].roles = [Partner.HeldRole(.lead)] }
    }
    let found = try NormText.evaluate("soort: rol\nrollen: trekker", in: network)
    #expect(found.partners == ["a", "b"])
  }

  @Test func `what a source denies of two domains is missing, also without partners in view`()
    throws
  {
    var denial = Statement(about: [.domain(.medical), .domain(.social)], standing: .absent)
    denial.citations = [Citation(source: "x", passage: "p")]
    let network = Samples.network(["a verloskundige"]).with { $0.statements = [denial] }
    let found = try NormText.evaluate(
      "soort: domeinverbinding\ntussen: [medisch, sociaal]", in: network)
    #expect(found.evidence == .absent)
    #expect(found.observations.map(\.nl).contains { $0.hasPrefix("Ontbreekt") })
    #expect(found.citations == denial.citations)
  }

  @Test func `in a complete network an empty side is missing and not out of view`() throws {
    let found = try NormText.evaluate(
      "soort: verbinding\ntussen: [[vsv], [jgz]]", in: Samples.network(["a vsv"]).complete)
    #expect(found.evidence == .absent)
    #expect(!found.observations.contains { $0.nl.hasPrefix("Niet in beeld") })
  }

  @Test func `denying one of several types does not make all of them missing`() throws {
    let group = try #require(PartnerGroup(code: "cjg"))
    let network = Samples.network(["a vsv"])
      .with { $0.statements = [Statement(about: [group], standing: .absent)] }
    let found = try NormText.evaluate(
      "soort: partner\neen-van: [[wijkteam], [welzijn], [cjg]]", in: network)
    #expect(found.evidence == .unknown)
    #expect(!found.observations.contains { $0.nl.hasPrefix("Ontbreekt") })
  }

  @Test func `a structure that ended is not among those that meet the requirement`() throws {
    var ended = Structure(id: "x", name: "Oud", kind: .caseConference)
    ended.standing = .ended
    let network = Samples.network(["a vsv"]).with { network in
      network.structures = [ended, Structure(id: "y", name: "Nieuw", kind: .caseConference)]
    }
    let found = try NormText.evaluate("soort: overleg\nsoorten: mdo", in: network)
    #expect(found.evidence == .present)
    #expect(!found.observations.contains { $0.nl.contains("Oud") })
  }

  @Test func `two sides that overlap count a pair once`() throws {
    let network = Samples.network(["a vsv", "b verloskundige"], ["a b"])
    let found = try NormText.evaluate(
      "soort: verbinding\ntussen: [[medisch], [medisch]]", in: network)
    #expect(found.figures.map(\.value.nl) == ["1 van 1"])
  }

  @Test func `the same policy field of two municipalities counts once`() throws {
    let network = Samples.network(["a gemeente", "b gemeente"]).with { network in
      for index in 0..<2 { network.partners[index].policyFields = [.youth] }
    }
    let found = try NormText.evaluate(
      "soort: kenmerk\nkenmerk: beleidsterreinen\nvan: [gemeente]\nminstens: 2", in: network)
    #expect(found.evidence == .unknown)
  }

  @Test(arguments: [
    "soort: partner\neen-van: [[]]", "soort: rol\nrollen: ['']", "soort: domeinen\ndomeinen: ['']",
    "soort: kenmerk\nkenmerk: belang\nvan: ['']",
  ])
  func `a requirement with nothing filled in is a mistake`(_ asks: String) {
    #expect(throws: InvalidFile.self) {
      try NormText.evaluate(asks, in: Samples.network(["a vsv"]))
    }
  }

  @Test func `a set of which one part is there tells what it lacks`() throws {
    let asks = "soort: partner\neen-van: [[vsv], [verloskundige, gynaecoloog]]"
    let found = try NormText.evaluate(asks, in: Samples.network(["a verloskundige"]))
    #expect(found.evidence == .unknown)
    #expect(found.observations.map(\.nl).contains("Niet in beeld: gynaecoloog."))
    #expect(
      found.decidedBy?.nl
        == "een partner van het type VSV of gynaecoloog in het bestand, met status betrokken, gewenst "
        + "of gestopt")
    let met = try NormText.evaluate(
      asks, in: Samples.network(["a verloskundige", "b gynaecoloog"]))
    #expect(!met.observations.contains { $0.nl.hasPrefix("Niet in beeld") })
  }
}
