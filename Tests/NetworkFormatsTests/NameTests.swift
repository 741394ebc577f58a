import CoalitionModel
import NetworkFormats
import Testing

/// By which words a tie may call a partner.
@Suite struct NameTests {
  static let partners = """
    partners:
      - {id: jgz, naam: Jeugdgezondheidszorg (JGZ), alias: [Jeugdartsen, GGD Jeugd]}
      - {id: ggd, naam: GGD Noord, aliases: ggd-noord-nederland}
      - {naam: Kraamzorg Het Nest}
      - {id: kraamhulp, naam: jgz}

    """

  private func ends(_ from: String, _ to: String) throws -> [String] {
    let text = Self.partners + "verbindingen: [{van: \(from), naar: \(to)}]\n"
    let tie = try NetworkFormat.loading(text).network.ties[0]
    return [tie.from, tie.to]
  }

  @Test(arguments: [
    ("jgz", "jgz"), ("Jeugdgezondheidszorg (JGZ)", "jgz"), ("jeugdartsen", "jgz"),
    ("GGD_JEUGD", "jgz"), ("GGD Noord", "ggd"), ("ggd noord nederland", "ggd"),
    ("kraamzorg-het-nest", "kraamzorg-het-nest"), ("Kraamzorg Het Nest", "kraamzorg-het-nest"),
    ("'  GGD   Noord '", "ggd"),
  ])
  func `an id, a name or an alias stands for the partner`(_ word: String, _ id: String) throws {
    let expected = [id, "kraamhulp"].sorted()
    #expect(try ends(word, "kraamhulp") == expected)
    #expect(try ends("kraamhulp", word) == expected)
  }

  @Test func `an id goes before a name`() throws {
    #expect(try ends("jgz", "kraamhulp") == ["jgz", "kraamhulp"])
  }

  @Test func `a partner without a name is called by its id, and without an id by its name`() throws
  {
    let network = try NetworkFormat.loading("partners: [{id: a}, {naam: Eén Plan!}]\n").network
    #expect(network.partners.map(\.id) == ["a", "een-plan"])
    #expect(network.partners.map(\.name) == ["a", "Eén Plan!"])
  }

  @Test func `sections may stand in any order`() throws {
    let ties = "verbindingen: [{van: jgz, naar: ggd, bron: s}]\n"
    let rest = "overleggen: [{id: m, leden: [ggd]}]\nbronnen: {id: s}\n"
    let after = try NetworkFormat.loading(Self.partners + ties + rest).network
    let before = try NetworkFormat.loading(rest + ties + Self.partners).network
    #expect(before == after)
    #expect(after.ties.map(\.citations) == [[Citation(source: "s")]])
  }

  @Test func `members, performers and reporters are called in the same way`() throws {
    let text =
      Self.partners + """
        overleggen: [{id: m, leden: [Jeugdartsen, GGD Noord], voorzitter: Kraamzorg Het Nest}]
        interventies: [{naam: I, uitvoerders: [Jeugdartsen], betrekt: GGD Jeugd}]
        verbindingen: [{van: jgz, naar: ggd, gemeld-door: Jeugdartsen}]

        """
    let network = try NetworkFormat.loading(text).network
    #expect(network.structures.map(\.members) == [["jgz", "ggd"]])
    #expect(network.structures.map(\.chair) == ["kraamzorg-het-nest"])
    #expect(network.interventions.map(\.performers) == [["jgz"]])
    #expect(network.interventions.map(\.involves) == [["jgz"]])
    #expect(network.ties.map(\.reportedBy) == [["jgz"]])
  }

  @Test func `a body is a region that others may name`() throws {
    let text = "partners: [{id: vsv, type: vsv, leden: a}, {id: a, regios: vsv}]\n"
    #expect(try NetworkFormat.loading(text).network.partner("a")?.regions == ["vsv"])
  }

  @Test func `a tie left without direction is mutual, heen runs on and terug back`() throws {
    for (direction, from, isDirected) in [
      ("", "ggd", false), ("wederzijds", "ggd", false), ("heen", "jgz", true),
      ("terug", "ggd", true),
    ] {
      let text = Self.partners + "verbindingen: [{van: jgz, naar: ggd, richting: \(direction)}]\n"
      let tie = try NetworkFormat.loading(text).network.ties[0]
      #expect(tie.from == from && tie.isDirected == isDirected)
    }
  }
}
