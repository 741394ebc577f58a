import CoalitionModel
import NetworkAnalysis
import Recommendations
import TestSupport
import Testing
import Wording

/// A norm for a coalition of another kind: nothing of ours is wired in.
@Suite struct OwnNormTests {
  static let text = """
    norm: healthy-aging
    title: {nl: Gezond ouder worden, en: Healthy aging}
    sources:
      - {id: plan, title: Buurtplan, year: 2024}
    requirements:
      - id: A1
        kind: partner
        one-of: [[home-care, gp]]
        strength: advised
        strength-with: {theme: low-literacy, strength: essential}
        title: {nl: Zoek thuiszorg en huisarts, en: Find home care and general practitioner}
        why: {nl: Zij komen achter de voordeur, en: They come into the home}
        first-step: {nl: Bel er een, en: Call one}
        source: {id: plan, passage: Hoofdstuk 2}
      - id: A2
        kind: chain
        steps: [[gp], [home-care], [welfare]]
        strength: optional
        title: {nl: Leg de keten, en: Make the chain}
        why: {nl: Zo valt niemand weg, en: So nobody is lost}
        first-step: {nl: Plan een gesprek, en: Plan a talk}
        source: {id: plan, passage: Hoofdstuk 3}
    """

  let network = Samples.network(
    ["arts huisarts", "zorg thuiszorg", "buurt welzijn"], ["arts zorg", "zorg buurt"])

  @Test func `it is read with English keys`() throws {
    let norm = try NormText.read(Self.text)
    #expect(norm.id == "healthy-aging")
    #expect(norm.sources.first?.date == PartialDate("2024"))
    #expect(norm.requirements.map(\.strength) == [.advised, .optional])
    let byTheme = norm.requirements[0].strengthByTheme
    #expect(byTheme.map { "\($0.code) \($1)" } == ["laaggeletterdheid essential"])
  }

  @Test func `its requirements are judged like ours`() throws {
    let norm = try NormText.read(Self.text)
    let advice = Advice(for: Analysis(of: network), norm: norm, rules: [])
    #expect(advice.findings.isEmpty)
    #expect(advice.met.map(\.requirement.id) == ["A1", "A2"])
    #expect(advice.met[1].evaluation.figures.map(\.value.en) == ["2 of 2"])
  }

  @Test func `what it asks for and is not in view becomes advice`() throws {
    let norm = try NormText.read(Self.text)
    let poor = network.with { $0.partners.removeFirst() }.with { $0.ties.removeFirst() }
    let advice = Advice(for: Analysis(of: poor), norm: norm, rules: [])
    #expect(advice.findings.map(\.id) == ["A1", "A2"])
    #expect(advice.findings.allSatisfy { $0.evidence == .unknown })
  }

  @Test func `a norm may ask for nothing`() throws {
    let norm = try NormText.read("norm: leeg\n")
    #expect(norm.title == Text(nl: "leeg", en: "leeg"))
    #expect(Advice(for: Analysis(of: network), norm: norm, rules: []).findings.isEmpty)
  }
}

/// The verwijskaart and the norm name the same help.
@Suite struct RouteGuideTests {
  @Test func `the norm that ships inside says who sees problems and who helps`() throws {
    let guide = try Samples.shippedNorm.get().routeGuide
    #expect(guide.signallers.count == 5 && guide.entrances.count == 5 && guide.help.count == 15)
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
