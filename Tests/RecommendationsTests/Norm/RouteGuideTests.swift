import CoalitionModel
import NetworkAnalysis
import Recommendations
import Testing

/// The verwijskaart and the norm name the same help.
@Suite struct RouteGuideTests {
  @Test func `the usual guide is that of the norm that ships inside`() throws {
    #expect(try Samples.shippedNorm.get().routeGuide == .kansrijkeStart)
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
    #expect(try NormText.read("norm: leeg\n").routeGuide == .kansrijkeStart)
  }
}
