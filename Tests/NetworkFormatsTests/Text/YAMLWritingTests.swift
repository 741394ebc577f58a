import CoalitionModel
import NetworkFormats
import Records
import Testing
import Wording

/// The network file as it is written: in one layout that people can read.
@Suite struct YAMLWritingTests {
  private func text(_ network: CoalitionNetwork, _ language: Language = .dutch) -> String {
    let written = try? NetworkFormat.yaml.written(network, language: language)
    guard case .file(let bytes) = written?.content else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }

  private var sample: CoalitionNetwork {
    var network = CoalitionNetwork(name: "Kansrijke Start Zeist: 2024")
    network.asOf = PartialDate("2024-03")
    network.sources = [Source(id: "plan", title: "Het plan")]
    var partner = Partner(id: "jgz", name: "Jeugdgezondheidszorg (JGZ)", type: .jgz)
    partner.phases = [.before, .during]
    partner.interest = "eerder zien wat een gezin nodig heeft, en dat bespreken"
    partner.citations = [Citation(source: "plan", passage: "bladzijde 3")]
    network.partners = [partner, Partner(id: "ggd", name: "GGD", type: PartnerType(code: "ggd"))]
    var tie = Tie(from: "jgz", to: "ggd")
    tie.isDirected = true
    tie.intensity = 3
    network.ties = [tie, Tie(from: "ggd", to: "jgz")]
    return network
  }

  @Test func `sections are lists with an item per line, or a key per line when that is long`() {
    #expect(
      text(sample) == """
        netwerk: 'Kansrijke Start Zeist: 2024'
        peildatum: 2024-03
        volledig: nee

        bronnen:
          - {id: plan, titel: Het plan}

        partners:
          - id: jgz
            naam: Jeugdgezondheidszorg (JGZ)
            type: jgz
            belang: 'eerder zien wat een gezin nodig heeft, en dat bespreken'
            fase: [voor, tijdens]
            bron: {id: plan, passage: bladzijde 3}
          - {id: ggd, naam: GGD, type: ggd}

        verbindingen:
          - {van: jgz, naar: ggd, richting: heen, intensiteit: 3}
          - {van: ggd, naar: jgz, richting: wederzijds}

        """)
  }

  @Test func `keys and codes may be English`() {
    let text = text(sample, .english)
    #expect(text.contains("complete: no\n"))
    #expect(text.contains("    phase: [before, during]\n"))
    #expect(text.contains("  - {from: ggd, to: jgz, direction: mutual}\n"))
  }

  @Test(arguments: [
    ("gewoon", "gewoon"), ("Wat & hoe", "'Wat & hoe'"), ("ja", "ja"), ("null", "'null'"),
    ("12", "'12'"), ("1e3", "'1e3'"), ("2020-03-15", "2020-03-15"), ("- a", "'- a'"),
    ("a: b", "'a: b'"), ("a #b", "'a #b'"), ("'s middags", "'''s middags'"), ("'t", "'''t'"),
    ("baby's", "baby's"), ("a*b", "\"a\\u002Ab\""), ("a\nb", "\"a\\nb\""),
    ("\u{1F600}", "\u{1F600}"), ("true", "'true'"),
  ]) func `a text is in quotes only where it could be read as something else`(
    _ word: String, _ written: String
  ) {
    #expect(text(CoalitionNetwork(name: word)).hasPrefix("netwerk: \(written)\n"))
  }

  @Test func `a domain that has the code of a type is named as a domain`() throws {
    var network = sample
    let municipality = try #require(PartnerType(code: "gemeente"))
    network.statements = [
      Statement(about: [.domain(.municipality)], standing: .absent),
      Statement(about: [.type(municipality), .domain(.social)], standing: .wanted),
    ]
    #expect(text(network).contains("{over: 'domein:gemeente', status: afwezig}"))
    #expect(text(network).contains("{tussen: [gemeente, sociaal], status: gewenst}"))
    let again = try NetworkFormat.yaml.network(from: Array(text(network).utf8), file: "a.yaml")
      .network
    #expect(again == network)
  }
}
