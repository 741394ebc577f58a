import CoalitionModel
import NetworkAnalysis
import NetworkFormats
import Recommendations
import Reports
import TestSupport
import Testing
import Wording

/// Networks of any size, drawn by lot, with wishes, meetings and plans.
enum LargeNetworks {
  static func make(_ count: Int, seed: UInt64) -> CoalitionNetwork {
    var state = seed
    func draw(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let types = PartnerType.allCases
    var network = CoalitionNetwork.sample(
      (0..<count).map { "p\($0) \(types[draw(types.count)].code)" },
      (0..<count).compactMap { place in
        let other = draw(count)
        return other == place ? nil : "p\(place) p\(other)"
      })
    for place in 0..<count {
      network.partners[place].name = "Organisatie met een lange naam \(place)"
      let statuses: [PartnerStatus] = [.involved, .involved, .approached, .wanted, .mentioned]
      network.partners[place].status = statuses[draw(statuses.count)]
    }
    network.structures = (0..<max(1, count / 10)).map { place in
      var meeting = Structure(
        id: "o\(place)", name: "Overleg \(place) van vele leden", kind: .meeting)
      meeting.members = (0..<4).map { _ in "p\(draw(count))" }
      return meeting
    }
    network.priorities = Theme.allCases.prefix(8).map { Priority($0) }
    network.statements = Need.allCases.map { need in
      var wish = Statement(
        about: [.domain(.medical), .domain(.social)],
        subject: "dat alle partners elkaar eerder en gemakkelijker weten te vinden",
        standing: .wanted)
      wish.need = need
      return wish
    }
    network.interventions = (0..<count / 2).map { place in
      var plan = Intervention(name: "Activiteit \(place) voor jonge gezinnen")
      plan.standing = place % 2 == 0 ? .planned : .wanted
      return plan
    }
    return network
  }

  static let all = [20, 60, 150].map { make($0, seed: UInt64($0)) }

  /// One that is quick to judge.
  static let small = [make(20, seed: 1)]
}

/// The sizes of what is written, and what is never said.
@Suite struct OnePageTests {
  private static let bare: [CoalitionNetwork] = [
    CoalitionNetwork(name: "Leeg"), Samples.network(["a vsv"]),
    Samples.network(["a supportgroep", "b supportgroep"], ["a b"]),
    Samples.network(["a wijkteam", "b welzijn", "c cjg"], ["a b"]),
  ]

  private func text(
    _ sections: [Section], _ network: CoalitionNetwork, _ language: Language
  ) throws -> String {
    Document(sections, for: try Samples.context(network, language)).markdown()
  }

  private func words(_ text: String) -> Int {
    text.split(separator: "\n").filter { !$0.hasPrefix("|") }
      .reduce(0) { $0 + $1.split(separator: " ").count }
  }

  @Test(arguments: LargeNetworks.all + Samples.all + bare, Language.allCases)
  func `a page has at most 350 words, a report at most 1,200 beside its tables`(
    _ network: CoalitionNetwork, _ language: Language
  ) throws {
    #expect(words(try text(Section.page, network, language)) <= 350)
    #expect(words(try text(Section.report, network, language)) <= 1_200)
  }

  @Test(arguments: bare, Language.allCases)
  func `a network that says little still gets a page with a conclusion`(
    _ network: CoalitionNetwork, _ language: Language
  ) throws {
    let page = try text(Section.page, network, language)
    #expect(page.contains(language(nl: "**Conclusie.**", en: "**Conclusion.**")))
    #expect(page.contains(language(nl: "nog niet weten", en: "do not know yet")))
    #expect(!page.contains("Optional(") && !page.contains("** \n"))
  }

  @Test(arguments: Language.allCases)
  func `what was read from names is said on the page, in the report and with the advice`(
    _ language: Language
  ) throws {
    var network = Samples.network(["a", "b"], ["a b"])
    network.partners[0].name = "JGZ Rivierenland"
    network.partners[1].name = "Bureau Beter"
    let note = language(
      nl: "Bij 1 partner staat geen type in het bestand", en: "The file gives 1 partner no type")
    for sections in [Section.page, Section.report, [.advice]] {
      #expect(try text(sections, network, language).contains(note))
    }
    network.partners[0].type = .jgz
    #expect(!(try text(Section.page, network, language).contains(note)))
  }

  @Test func `an empty network begins with who takes part`() throws {
    let page = try text(Section.page, CoalitionNetwork(name: "Leeg"), .dutch)
    #expect(page.contains("Begin met invullen wie er meedoen."))
    #expect(!page.contains("**Eerste stap.**"))
  }

  @Test(arguments: LargeNetworks.small + Samples.all, Language.allCases)
  func `no sentence of a page stands twice, has two colons, or judges`(
    _ network: CoalitionNetwork, _ language: Language
  ) throws {
    let context = try Samples.context(network, language)
    let sentences = OnePage(context).traced.map { $0.text(language) }
    let never = [
      "essentieel", "essential", "Hoog", "Laag", "Midden", "%", "R-", "dient te", "middels",
      "status:", "schuld van", "slecht", "onvoldoende", "::", "betweenness",
    ]
    for sentence in sentences {
      #expect(sentence.count { $0 == ":" } <= 1, "\(sentence)")
      for word in never { #expect(!sentence.contains(word), "\(word): \(sentence)") }
      #expect(sentence.first.map { !$0.isLowercase } ?? false)
      #expect(sentence.last.map { ".?".contains($0) } ?? false, "\(sentence)")
    }
    let page = OnePage(context).blocks.compactMap { block in
      if case .labeled(let label, let text) = block { label + " " + text } else { nil }
    }
    #expect(Set(page).count == page.count)
  }

  @Test(arguments: Samples.all + LargeNetworks.small)
  func `both languages have the same pieces in the same order`(
    _ network: CoalitionNetwork
  ) throws {
    let ids = try Language.allCases.map {
      try Samples.context(network, $0).advice.recommendations.map(\.id)
    }
    #expect(ids[0] == ids[1])
  }

  @Test(arguments: Samples.all, Language.allCases)
  func `every sentence of a page rests on something in the file`(
    _ network: CoalitionNetwork, _ language: Language
  ) throws {
    let context = try Samples.context(network, language)
    #expect(OnePage(context).traced.allSatisfy { !$0.records.isEmpty })
    let blocks = AdviceExplanation(of: "advies", in: context, places: NetworkDoubts.Places()).blocks
    #expect(blocks.count == 1 + 2 * OnePage(context).traced.count)
  }

  @Test func `an abbreviation is in full where it stands first, and short from then on`() throws {
    let network = Samples.network(["a jgz", "b wijkteam"]).with {
      $0.partners[0].name = "JGZ"
      $0.partners[1].status = .wanted
    }
    let page = try text(Section.page, network, .dutch)
    #expect(page.ranges(of: "jeugdgezondheidszorg (JGZ)").count <= 1)
  }

  @Test(arguments: Samples.all + LargeNetworks.small)
  func `a gloss stands once in a text`(_ network: CoalitionNetwork) throws {
    for sections in [Section.page, Section.report] {
      let page = try text(sections, network, .english)
      let glosses = page.pieces(between: "” (").dropFirst()
        .compactMap { $0.pieces(between: ")").first }
      #expect(Set(glosses).count == glosses.count, "\(glosses)")
      for type in PartnerType.allCases where type.name(.english).hasSuffix(")") {
        let prose = page.split(separator: "\n").filter { !$0.hasPrefix("|") }.joined(
          separator: "\n")
        #expect(
          prose.lowercased().pieces(between: type.name(.english).lowercased()).count <= 2)
      }
    }
  }

  @Test func `the summary on the terminal is the conclusion`() throws {
    let context = try Samples.context(try Samples.groningen.get())
    let summary = Summary.text(for: context).split(separator: "\n").joined(separator: " ")
    #expect(summary.contains(OnePage(context).concluded))
  }
}
