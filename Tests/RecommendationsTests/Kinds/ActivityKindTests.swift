import CoalitionModel
import NetworkAnalysis
import Recommendations
import TestSupport
import Testing
import Wording

/// Activities are known by words in their names.
@Suite struct ActivityKindTests {
  private let asks = """
    soort: activiteit
    aanbod: {wat: {nl: hulp bij stoppen, en: help to stop}, namen: [Stoppen met roken]}
    """

  private func network(_ change: (inout Intervention) -> Void = { _ in }) -> CoalitionNetwork {
    Samples.network(["a verloskundige", "b jgz", "c gemeente"]).with { network in
      var intervention = Intervention(name: "Cursus stoppen met roken in de wijk")
      change(&intervention)
      network.interventions = [intervention]
    }
  }

  private func verdict(_ more: String, _ network: CoalitionNetwork) throws -> Evidence? {
    try NormText.evaluate(asks + more, in: network).evidence
  }

  @Test func `case, dashes and accents in a name do not matter, and other names do not count`()
    throws
  {
    #expect(try verdict("", network()) == .present)
    #expect(try verdict("", network { $0.name = "STOPPEN-MET-ROKEN" }) == .present)
    #expect(try verdict("", network { $0.name = "Stoppen" }) == .unknown)
  }

  @Test func `an activity of another phase does not count, one without a phase does`() throws {
    #expect(try verdict("\nfase: na", network { $0.phases = [.during] }) == .unknown)
    #expect(try verdict("\nfase: na", network { $0.phases = [.after] }) == .present)
    #expect(try verdict("\nfase: na", network()) == .present)
  }

  @Test func `who must carry it out and who must be in it are looked at`() throws {
    #expect(try verdict("\nuitvoerders: jgz", network { $0.performers = ["b"] }) == .present)
    #expect(try verdict("\nuitvoerders: jgz", network { $0.performers = ["c"] }) == .unknown)
    let nobody = try NormText.evaluate(asks + "\nuitvoerders: jgz", in: network())
    #expect(nobody.evidence == .unknown)
    #expect(nobody.observations.last?.nl == "Wie het uitvoert, is niet in beeld.")
    #expect(try verdict("\nbetrekt: verloskundige", network { $0.involves = ["a"] }) == .present)
    let without = try NormText.evaluate(asks + "\nbetrekt: verloskundige", in: network())
    #expect(without.observations.last?.nl == "Niet in beeld daarbij: verloskundige.")
  }

  @Test func `a structure counts as an activity, and a role may stand for it`() throws {
    let structure = Samples.network(["a jgz"]).with {
      $0.structures = [Structure(id: "s", name: "Zorgpad stoppen met roken")]
    }
    #expect(try verdict("", structure) == .present)
    let holder = Samples.network(["a jgz"]).with {
      $0.partners[0].roles = [Partner.HeldRole(.contactPoint)]
    }
    let found = try NormText.evaluate(asks + "\nrollen: aanspreekpunt", in: holder)
    #expect(found.evidence == .present)
    #expect(found.observations.map(\.nl) == ["Aanspreekpunt: A."])
    #expect(try verdict("", holder) == .unknown)
  }

  @Test func `a name that ends with a full stop gets no second one`() throws {
    let found = try NormText.evaluate(asks, in: network { $0.name = "Stoppen met roken e.o." })
    #expect(found.observations.map(\.nl) == ["Hulp bij stoppen: Stoppen met roken e.o."])
  }
}
