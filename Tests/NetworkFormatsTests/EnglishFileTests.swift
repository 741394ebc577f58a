import CoalitionModel
import NetworkFormats
import Testing
import Wording

/// English keys and codes are accepted everywhere.
@Suite struct EnglishFileTests {
  static let dutch = """
    netwerk: Voorbeeld
    gemeente: Dorp
    peildatum: 2020-03
    volledig: ja
    bronnen: [{id: s, titel: Bron, jaar: 2019, uitgever: Uitgever}]
    opgaven:
      - roken
      - {thema: armoede-schulden, bron: s}
    partners:
      - id: a
        naam: Verloskundigen
        type: verloskundige
        domein: sociaal
        status: betrokken
        rollen: [trekker, {rol: regie, van: roken, gewenst: ja, bron: s}]
        belang: eerder weten
        belang-sterkte: 4
        invloed: 2
        ring: meebeslissen
        respons: niet-gevraagd
        fase: [voor, tijdens]
        thema: roken
        regios: noord
        alias: [Praktijk Noord]
        bron: {id: s, passage: p, zekerheid: hoog}
      - {id: v, naam: VSV, type: vsv, leden: [a], ligt-in: noord}
      - {id: g, naam: Dorp, type: gemeente, status: benaderd, beleidsterreinen: [jeugd, wonen]}
    overleggen:
      - id: m
        naam: Overleg
        soort: mdo
        status: gepland
        leden: [a, g]
        samenwerking-met: [v]
        coalitiebreed: nee
        niveau: [uitvoerend, bestuurlijk]
        formeel: ja
        frequentie: maandelijks
        voorzitter: a
        besluit: samen
        fase: na
        thema: huisvesting
        bron: s
    verbindingen:
      - van: a
        naar: g
        soort: verwijzing
        richting: terug
        status: eenmalig
        intensiteit: 3
        ingeschat-door: adviseur
        niveau: beleid
        formeel: nee
        persoonsgebonden: ja
        fase: tijdens
        thema: verslaving
        gemeld-door: [a, g]
        bron: [s, {id: s, passage: q}]
    regios:
      - {id: noord, naam: Noord, soort: wijk, ligt-in: v, peildatum: 2021, zekerheid: laag, bron: s}
    uitspraken:
      - {tussen: [medisch, sociaal], wat: overleg, status: afwezig, bron: s}
      - {over: informeel, status: gewenst}
    interventies:
      - {naam: Huisbezoek, status: bestaand, fase: tijdens, thema: roken, uitvoerders: a, betrekt: g, bron: s}

    """

  static let english = """
    network: Voorbeeld
    municipality: Dorp
    as-of: 2020-03
    complete: yes
    sources: [{id: s, title: Bron, year: 2019, publisher: Uitgever}]
    priorities:
      - smoking
      - {theme: poverty-debt, source: s}
    partners:
      - id: a
        name: Verloskundigen
        type: midwife
        domain: social
        status: involved
        roles: [lead, {role: direction, of: roken, wanted: yes, source: s}]
        interest: eerder weten
        interest-strength: 4
        influence: 2
        ring: decide
        response: not-asked
        phase: [before, during]
        theme: smoking
        regions: noord
        alias: [Praktijk Noord]
        source: {id: s, passage: p, confidence: high}
      - {id: v, name: VSV, type: vsv, members: [a], lies-in: noord}
      - {id: g, name: Dorp, type: municipality, status: approached, policy-fields: [youth, housing]}
    structures:
      - id: m
        name: Overleg
        kind: case-conference
        status: planned
        members: [a, g]
        works-with: [v]
        coalition-wide: no
        level: [operational, administrative]
        formal: yes
        frequency: maandelijks
        chair: a
        decisions: samen
        phase: after
        theme: housing
        source: s
    ties:
      - from: a
        to: g
        kind: referral
        direction: backward
        status: one-off
        intensity: 3
        rated-by: adviseur
        level: policy
        formal: no
        person-bound: yes
        phase: during
        theme: addiction
        reported-by: [a, g]
        source: [s, {id: s, passage: q}]
    regions:
      - {id: noord, name: Noord, kind: neighborhood, lies-in: v, as-of: 2021, confidence: low, source: s}
    statements:
      - {between: [medical, social], what: overleg, status: absent, source: s}
      - {about: informal, status: wanted}
    interventions:
      - {name: Huisbezoek, status: current, phase: during, theme: smoking, performers: a, involves: g, source: s}

    """

  @Test func `English keys and codes give the same network as Dutch ones`() throws {
    let dutch = try NetworkFormat.loading(Self.dutch)
    let english = try NetworkFormat.loading(Self.english)
    #expect(dutch == english)
    #expect(dutch.warnings.isEmpty)
  }

  @Test func `the partner is read in full`() throws {
    let partner = try #require(try NetworkFormat.loading(Self.dutch).network.partner("a"))
    var expected = Partner(id: "a", name: "Verloskundigen", type: .verloskundige)
    expected.statedDomain = .social
    var role = Partner.HeldRole(.direction)
    role.scope = "roken"
    role.isWanted = true
    role.citations = [Citation(source: "s")]
    expected.roles = [Partner.HeldRole(.lead), role]
    expected.interest = "eerder weten"
    expected.interestStrength = 4
    expected.influence = 2
    expected.ring = .decide
    expected.response = .notAsked
    expected.phases = [.before, .during]
    expected.themes = Theme(code: "roken").map { [$0] } ?? []
    expected.regions = ["noord"]
    expected.aliases = ["Praktijk Noord"]
    expected.citations = [Citation(source: "s", passage: "p", confidence: .high)]
    #expect(partner == expected)
  }

  @Test func `bodies and municipalities are read`() throws {
    let network = try NetworkFormat.loading(Self.dutch).network
    let body = try #require(network.partner("v"))
    #expect(body.members == ["a"] && body.liesIn.map(\.region) == ["noord"])
    let municipality = try #require(network.partner("g"))
    #expect(municipality.status == .approached)
    #expect(municipality.policyFields == [.youth, .housing])
  }

  @Test func `the structure is read in full`() throws {
    var expected = Structure(id: "m", name: "Overleg", kind: .caseConference)
    expected.standing = .planned
    expected.members = ["a", "g"]
    expected.associates = ["v"]
    expected.statedCoalitionWide = false
    expected.levels = [.operational, .administrative]
    expected.isFormal = true
    expected.frequency = "maandelijks"
    expected.chair = "a"
    expected.decisions = "samen"
    expected.phases = [.after]
    expected.themes = Theme(code: "huisvesting").map { [$0] } ?? []
    expected.citations = [Citation(source: "s")]
    #expect(try NetworkFormat.loading(Self.dutch).network.structures == [expected])
  }

  @Test func `the tie is read in full, and runs back`() throws {
    var expected = Tie(from: "g", to: "a", kind: TieKind(code: "verwijzing"))
    expected.isDirected = true
    expected.standing = .oneOff
    expected.intensity = 3
    expected.ratedBy = "adviseur"
    expected.levels = [.policy]
    expected.isFormal = false
    expected.isPersonBound = true
    expected.phases = [.during]
    expected.themes = Theme(code: "verslaving").map { [$0] } ?? []
    expected.reportedBy = ["a", "g"]
    expected.citations = [Citation(source: "s"), Citation(source: "s", passage: "q")]
    #expect(try NetworkFormat.loading(Self.dutch).network.ties == [expected])
  }

  @Test func `what surrounds the partners is read`() throws {
    let network = try NetworkFormat.loading(Self.dutch).network
    #expect(network.name == "Voorbeeld" && network.municipality == "Dorp" && network.isComplete)
    #expect(network.asOf == PartialDate("2020-03"))
    #expect(network.sources.map(\.publisher) == ["Uitgever"])
    #expect(network.sources.map(\.date) == [PartialDate("2019")])
    #expect(network.priorities.map(\.theme.code) == ["roken", "armoede-schulden"])
    #expect(network.priorities.map(\.citations.count) == [0, 1])
    let region = try #require(network.regions.first)
    #expect(region.kind == .neighborhood && region.liesIn.map(\.region) == ["v"])
    #expect(region.asOf == PartialDate("2021") && region.confidence == .low)
    #expect(network.statements.map(\.standing) == [.absent, .wanted])
    #expect(network.statements.map(\.subject) == ["overleg", nil])
    #expect(
      network.statements.map(\.groups) == [
        [.domain(.medical), .domain(.social)], [.domain(.informal)],
      ])
    #expect(network.interventions.map(\.performers) == [["a"]])
    #expect(network.interventions.map(\.involves) == [["g"]])
    #expect(network.interventions.map(\.standing) == [.current])
  }
}
