import CoalitionModel
import NetworkAnalysis
import Recommendations
import TestSupport
import Testing
import Wording

/// The kinds of requirement that look at ties and structures.
@Suite struct TieKindsTests {
  static let tie = "soort: verbinding\ntussen: [[vsv], [jgz]]"
  let pair = Samples.network(["a vsv", "b jgz"])

  private func tied(_ standing: Standing) -> CoalitionNetwork {
    pair.with { network in
      var tie = Tie(from: "a", to: "b", kind: TieKind(code: "overdracht"))
      tie.standing = standing
      tie.citations = [Citation(source: "boek")]
      network.ties = [tie]
    }
  }

  private func structure(_ kind: StructureKind, _ standing: Standing) -> Structure {
    var structure = Structure(id: "tafel", name: "Tafel", kind: kind)
    structure.standing = standing
    structure.members = ["a", "b"]
    return structure
  }

  @Test func `a tie that exists meets it, and one that is denied does not`() throws {
    let verdicts = try Standing.allCases.map { standing in
      try NormText.evaluate(Self.tie, in: tied(standing)).evidence
    }
    // In the order current, planned, wanted, absent, oneOff, ended.
    #expect(verdicts == [.present, .unknown, .unknown, .absent, .unknown, .unknown])
  }

  @Test func `a tie is told with what it is and where that is said`() throws {
    let evaluation = try NormText.evaluate(Self.tie, in: tied(.current))
    #expect(evaluation.observations.map(\.nl) == ["Er is overdracht."])
    #expect(evaluation.ties == [PartnerPair("a", "b")])
    #expect(evaluation.partners == ["a", "b"])
    #expect(evaluation.citations == [Citation(source: "boek")])
    #expect(evaluation.figures.map(\.value.nl) == ["1 van 1"])
  }

  @Test func `a planned tie is told as planned`() throws {
    let evaluation = try NormText.evaluate(Self.tie, in: tied(.planned))
    #expect(
      evaluation.observations.map(\.nl) == ["Gepland: overdracht (A en B)."])
    #expect(evaluation.citations == [Citation(source: "boek")])
  }

  @Test func `a tie that is not in view is not called missing`() throws {
    let evaluation = try NormText.evaluate(Self.tie, in: pair)
    #expect(
      evaluation.observations.map(\.nl) == [
        "Geen verbinding in beeld: VSV met jeugdgezondheidszorg (JGZ)."
      ])
    #expect(evaluation.decidedBy?.nl.contains("status: afwezig") == true)
    let complete = try NormText.evaluate(Self.tie, in: pair.complete)
    #expect(complete.evidence == .absent)
    #expect(complete.observations[0].nl.hasPrefix("Ontbreekt: VSV"))
  }

  @Test func `a side without a partner in view is named`() throws {
    let evaluation = try NormText.evaluate(Self.tie, in: Samples.network(["a vsv"]))
    #expect(evaluation.evidence == .unknown)
    #expect(evaluation.observations.map(\.en) == ["Not in view: youth health care (JGZ)."])
    #expect(evaluation.figures.isEmpty)
  }

  @Test func `a tie between domains must not hang on one person`() throws {
    let asked = "soort: domeinverbinding\ntussen: [medisch, sociaal]"
    var network = Samples.network(["a vsv", "b wijkteam"], ["a b"])
    #expect(try NormText.evaluate(asked, in: network).evidence == .present)
    network.ties[0].isPersonBound = true
    let personal = try NormText.evaluate(asked, in: network)
    #expect(personal.evidence == .absent)
    #expect(personal.observations.last?.nl == "Elke verbinding hangt aan één persoon.")
    network.ties = []
    #expect(try NormText.evaluate(asked, in: network).evidence == .unknown)
    #expect(try NormText.evaluate(asked, in: network.complete).evidence == .absent)
  }

  @Test func `an answer that turns on a default place in a domain says so`() throws {
    let asked = "soort: domeinverbinding\ntussen: [medisch, sociaal]"
    let network = Samples.network(["a vsv", "b loket", "c wijkteam"], ["a b"])
    let evaluation = try NormText.evaluate(asked, in: network)
    #expect(
      evaluation.observations.last?.nl
        == "Dit hangt af van het domein waarin een partner standaard staat: B (sociaal).")
    let firm = network.with { $0.ties.append(Tie(from: "a", to: "c")) }
    #expect(try NormText.evaluate(asked, in: firm).observations.count == 1)
  }

  @Test func `a chain is there when every step is, and else names the open ones`() throws {
    let asked = "soort: keten\nstappen: [[verloskundige], [kraamzorg], [jgz]]"
    var network = Samples.network(["a verloskundige", "b kraamzorg", "c jgz"], ["a b", "b c"])
    let whole = try NormText.evaluate(asked, in: network)
    #expect(whole.evidence == .present)
    #expect(whole.ties == [PartnerPair("a", "b"), PartnerPair("b", "c")])
    network.ties.removeLast()
    let open = try NormText.evaluate(asked, in: network)
    #expect(open.evidence == .unknown)
    #expect(open.figures.map(\.value.nl) == ["1 van 2"])
    #expect(open.decidedBy?.nl.contains("kraamzorg → jeugdgezondheidszorg (JGZ)") == true)
    #expect(open.decidedBy?.nl.contains("verloskundige") == false)
    #expect(try NormText.evaluate(asked, in: network.complete).evidence == .absent)
  }

  @Test func `a structure is there when one of its kinds exists now`() throws {
    let asked = "soort: overleg\nsoorten: [mdo, platform]"
    let verdicts = try Standing.allCases.map { standing in
      try NormText.evaluate(
        asked, in: pair.with { $0.structures = [structure(.caseConference, standing)] }
      ).evidence
    }
    #expect(verdicts == [.present, .unknown, .unknown, .absent, .unknown, .unknown])
    let other = pair.with { $0.structures = [structure(.meeting, .current)] }
    let open = try NormText.evaluate(asked, in: other)
    #expect(open.evidence == .unknown)
    #expect(open.decidedBy?.nl.contains("platform") == true)
    #expect(try NormText.evaluate(asked, in: other.complete).evidence == .absent)
  }

  @Test func `a planned structure is told as planned`() throws {
    let network = pair.with { $0.structures = [structure(.caseConference, .planned)] }
    let evaluation = try NormText.evaluate("soort: overleg\nsoorten: mdo", in: network)
    #expect(evaluation.observations.map(\.nl) == ["Gepland: Tafel."])
  }

  @Test func `a body with members is a network`() throws {
    let network = pair.with { $0.partners[0].members = ["b"] }
    let evaluation = try NormText.evaluate("soort: overleg\nsoorten: netwerk", in: network)
    #expect(evaluation.evidence == .present)
    #expect(evaluation.observations.map(\.nl) == ["Netwerk: A."])
  }
}
