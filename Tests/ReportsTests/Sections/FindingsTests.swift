import CoalitionModel
import Foundation
import NetworkAnalysis
import NetworkFormats
import Reports
import TestSupport
import Testing
import Wording

@Suite struct FindingsTests {
  private func findings(
    _ network: CoalitionNetwork, _ language: Language = .dutch
  ) throws -> [String] {
    Findings(try Samples.context(network, language)).sentences
  }

  @Test func `for Groningen they say what the documents say`() throws {
    let found = try findings(try Samples.groningen.get())
    #expect(found[0].contains("verloskundige → kraamzorg → jeugdgezondheidszorg (JGZ)"))
    #expect(found[0].hasSuffix("via Preventief Platform."))
    let line =
      "Jeugdgezondheidszorg (JGZ) verbindt Gynaecologen, Huisartsen en Verloskundigen met "
      + "WIJ Groningen, via telefonische advisering."
    #expect(found.contains(line))
    #expect(
      found.contains(
        "Alleen in beeld via Overleg in het ziekenhuis: Kinderartsen en Medisch maatschappelijk "
          + "werk."))
    #expect(found.contains { $0.hasPrefix("Gewenst, nog niet betrokken: Andere gemeenten") })
  }

  @Test func `each link of an open chain is told by what is known of it`() throws {
    let partners = ["a verloskundige", "b kraamzorg", "c jgz"]
    let open = try findings(Samples.network(partners, ["a b"]))
    #expect(open[0] == "De schakel verloskundige → kraamzorg is er, via samenwerking.")
    #expect(open[1] == "De schakel kraamzorg → jeugdgezondheidszorg (JGZ) is niet in beeld.")
    let complete = try findings(Samples.network(partners, ["a b"]).complete)
    #expect(complete[1] == "De schakel kraamzorg → jeugdgezondheidszorg (JGZ) ontbreekt.")
  }

  @Test func `one crossing is told in the singular`() throws {
    let found = try findings(Samples.network(["a vsv", "b wijkteam"], ["a b"]), .english)
    #expect(found.contains { $0.hasPrefix("1 tie between the medical and the social domain is") })
  }

  @Test func `one meeting is one meeting, however many pairs of the domains sit in it`() throws {
    let network = Samples.network(["a verloskundige", "b kraamzorg", "c wijkteam"]).with {
      var meeting = Structure(id: "o", name: "Overleg", kind: .meeting)
      meeting.members = ["a", "b", "c"]
      $0.structures = [meeting]
    }
    let dutch = try findings(network)
    #expect(dutch.contains { $0.contains("sociale domein is één overleg in beeld: ") })
    let english = try findings(network, .english)
    #expect(english.contains { $0.hasPrefix("One meeting between the medical and the social") })
    let tied = Samples.network(["a verloskundige", "b kraamzorg", "c wijkteam"], ["a c", "b c"])
    #expect(try findings(tied).contains { $0.contains("zijn 2 verbindingen in beeld") })
  }

  @Test func `without a crossing the domains have none in view`() throws {
    let found = try findings(CoalitionNetwork(name: "Leeg"))
    #expect(
      found.contains("Tussen het medische en het sociale domein is geen verbinding in beeld."))
  }

  @Test func `what was left out is named, and nothing else is`() throws {
    let groningen = Findings(try Samples.context(try Samples.groningen.get())).leftOut
    #expect(groningen.count == 1)
    #expect(
      groningen[0].hasSuffix(
        "Weggelaten: Coalitie Kansrijke Start Groningen, Eén gezamenlijk plan voor "
          + "vroegsignalering en Zorgpaden."))
    #expect(Findings(try Samples.context(Samples.network(["a vsv"]))).leftOut.isEmpty)
  }

  @Test(arguments: Samples.all, Language.allCases)
  func `every finding is a sentence`(_ network: CoalitionNetwork, _ language: Language) throws {
    for sentence in try findings(network, language) {
      #expect(sentence.hasSuffix("."))
      #expect(!sentence.contains("  ") && !sentence.contains(" ."))
    }
  }
}

/// What the sources say of six places, in the words of the report.
@Suite struct StatedFindingsTests {
  private func context(_ place: String) throws -> ReportContext {
    let file = Repository.root.appending(path: "Networks/\(place).yaml").path
    return try Samples.context(try NetworkFormats.network(at: file).network)
  }

  private func findings(_ place: String) throws -> [String] {
    Findings(try context(place)).sentences
  }

  @Test func `Alkmaar: only the GGD has ties out of a domain, and who was asked is not involved`()
    throws
  {
    let context = try context("alkmaar")
    #expect(
      try findings("alkmaar").contains(
        "Tussen zorg en sociaal domein is er nog geen overleg en afstemming."))
    #expect(
      context.analysis.projection.grounds.keys.allSatisfy { pair in
        [pair.first, pair.second].contains("ggd-hollands-noorden")
      })
    #expect(context.analysis.fragility.cutPartners.map(\.partner.name) == ["GGD Hollands Noorden"])
    let asked = ["huisartsen", "wijkteams", "veilig-thuis", "ggz", "reclassering"]
    for id in asked {
      #expect(context.analysis.network.partner(id)?.status == .approached, "\(id)")
    }
    let page = Document(Section.analysis, for: context).markdown()
    #expect(page.contains("een E-I-index voor die twee is er dan niet"))
  }

  @Test func `Leiden: without social work no route runs between the domains`() throws {
    let found = try findings("leiden")
    #expect(
      found.contains(
        "Zonder Maatschappelijk werk is er geen route tussen de twee domeinen in beeld."))
    #expect(found.contains { $0.contains("(Multidisciplinair overleg (MDO) kwetsbare zwangeren") })
  }

  @Test func `Groningen: the coalition as a whole ties nobody`() throws {
    let context = try context("groningen")
    let whole = try #require(
      context.analysis.network.allStructures.first { $0.isCoalitionWide })
    let size = whole.members.count
    #expect(context.analysis.projection.grounds.count < size * (size - 1) / 2)
  }

  @Test(arguments: [
    ("hoogeveen", "Goede Start"), ("zaanstad", "Coalitie Kansrijke Start Zaanstad"),
  ])
  func `who meets with the whole coalition is not told to be apart`(
    _ place: String, _ whole: String
  ) throws {
    let found = try findings(place)
    #expect(
      found.contains(
        "Tussen het medische en het sociale domein is geen verbinding in beeld. "
          + "Wel samen met de hele coalitie: \(whole)."))
  }
}

@Suite struct SummaryTests {
  private func lines(_ network: CoalitionNetwork, _ language: Language, room: Int = 0) throws
    -> [Substring]
  {
    Summary.text(for: try Samples.context(network, language), room: room)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test(arguments: Samples.all, Language.allCases)
  func `a summary fits on a screen`(_ network: CoalitionNetwork, _ language: Language) throws {
    let lines = try lines(network, language)
    #expect(lines.count <= 25)
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(lines[0].hasPrefix(network.name))
  }

  @Test(arguments: Samples.all)
  func `a summary leaves the room that is asked for`(_ network: CoalitionNetwork) throws {
    #expect(try lines(network, .dutch, room: 8).count <= 17)
  }

  @Test(arguments: Samples.all, Language.allCases)
  func `names of many words do not make it longer or wider`(
    _ network: CoalitionNetwork, _ language: Language
  ) throws {
    let long = network.named { String(repeating: "woord\($0) ", count: 40) }
    let lines = try lines(long, language)
    #expect(lines.count <= 25)
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test func `for Groningen it tells the conclusion and the titles of the page`() throws {
    let lines = try lines(try Samples.groningen.get(), .dutch)
    let text = lines.joined(separator: "\n")
    #expect(text.contains("Preventief Platform"))
    #expect(text.contains("De coalitie wil"))
    #expect(lines.last?.hasPrefix("E. ") == true)
  }
}
