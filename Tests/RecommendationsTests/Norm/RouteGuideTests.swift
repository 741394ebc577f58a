import CoalitionModel
import NetworkAnalysis
import Recommendations
import Testing

/// The verwijskaart and the norm name the same help.
@Suite struct RouteGuideTests {
  @Test func `the norm that ships inside says who sees problems and who helps`() throws {
    let guide = try Samples.shippedNorm.get().routeGuide
    #expect(guide.signallers.count == 5 && guide.entrances.count == 5 && guide.help.count == 14)
    #expect(guide.earliest.count == 3 && guide.earliest.allSatisfy(guide.signallers.contains))
    #expect(guide.help.values.allSatisfy { !$0.groups.isEmpty || !$0.policyFields.isEmpty })
  }

  @Test func `an own norm names its own help, and one without help takes the usual`() throws {
    let text = """
      norm: eigen
      bronnen: [{id: boek, titel: Boek}]
      hulp:
        - {thema: roken, partners: [huisarts], bron: {id: boek, passage: Een}}
      """
    let smoking = try #require(Theme(code: "roken"))
    let guide = try NormText.read(text).routeGuide
    #expect(guide.help[smoking]?.groups == [try #require(PartnerGroup(code: "huisarts"))])
    #expect(guide.help.keys.filter { guide.help[$0]?.groups.isEmpty == false } == [smoking])
    let empty = try NormText.read("norm: leeg\n").routeGuide
    let shipped = try Samples.shippedNorm.get().routeGuide
    #expect(empty.help == shipped.help && empty.signallers == shipped.signallers)
  }
}
