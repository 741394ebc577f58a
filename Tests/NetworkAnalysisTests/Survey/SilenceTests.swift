import CoalitionModel
import Graphs
import NetworkAnalysis
import TestSupport
import Testing
import Wording

/// What is told when some partners kept silent, against what their answers would have told.
@Suite struct SilenceTests {
  /// A survey that all answered, drawn by lot: some name others, not all of whom name them back.
  private static func full(seed: UInt64) -> CoalitionNetwork {
    let network = Samples.random(partners: 12, ties: 20, seed: seed)
    var generator = SplitMix64(seed: seed)
    return network.with { network in
      for place in network.partners.indices { network.partners[place].response = .answered }
      for place in network.ties.indices {
        let (from, to) = (network.ties[place].from, network.ties[place].to)
        let answers = [[from], [to], [from, to]]
        network.ties[place].reportedBy = answers[Int(generator.next() % 3)]
      }
    }
  }

  /// The same when the partners at some places kept silent.
  private static func without(_ silent: Set<Int>, _ network: CoalitionNetwork) -> CoalitionNetwork {
    let ids = Set(silent.map { network.partners[$0].id })
    return network.with { network in
      for place in silent { network.partners[place].response = .silent }
      for place in network.ties.indices {
        network.ties[place].reportedBy.removeAll(where: ids.contains)
      }
      network.ties.removeAll { $0.reportedBy.isEmpty }
    }
  }

  private static func draws(silent count: Int) -> [(all: Analysis, told: Analysis)] {
    (0..<40).map { seed in
      let network = full(seed: UInt64(seed))
      var generator = SplitMix64(seed: UInt64(1000 + seed))
      let silent = Set((0..<12).shuffled(using: &generator).prefix(count))
      return (Analysis(of: network), Analysis(of: without(silent, network)))
    }
  }

  @Test(arguments: [0, 1, 3, 4, 5, 6, 8])
  func `a single link is a fact when all answered, may be one from 60%, and is not told below`(
    silent: Int
  ) {
    for (_, told) in Self.draws(silent: silent) {
      let expected: Disclosure.Certainty =
        silent == 0 ? .fact : silent <= 4 ? .possible : .withheld
      #expect(told.disclosure.singleLinks == expected)
      #expect((told.disclosure.caveat == nil) == (silent == 0))
      guard expected == .withheld else { continue }
      #expect(told.fragility.cutPartners.isEmpty && told.fragility.bridges.isEmpty)
      #expect(told.outerPartners.isEmpty && told.crossing.connectors.isEmpty)
      #expect(told.crossing.indispensable.isEmpty)
      #expect(told.connectivity.pairs.allSatisfy { $0.cutPartners.isEmpty && $0.fewest == nil })
    }
  }

  @Test(arguments: [1, 3, 5]) func `ties are counted of pairs that no answer can change`(
    silent: Int
  ) throws {
    for (all, told) in Self.draws(silent: silent) {
      let survey = try #require(told.survey)
      let known = told.projection.partners.map { $0.id }.filter(survey.hasAnswered)
      let ties = known.indices.flatMap { place in
        known[(place + 1)...].filter {
          !all.projection.grounds(between: known[place], and: $0).isEmpty
        }
      }
      #expect(told.figures.knownTieCount == ties.count)
      #expect(told.figures.knownPairCount == known.count * (known.count - 1) / 2)
      let cells = told.mixing.cells.indices.flatMap { row in told.mixing.cells[row][row...] }
      #expect(cells.reduce(0) { $0 + $1.ties } == ties.count)
    }
  }

  @Test(arguments: [1, 3, 5, 7]) func `the bracket holds the density of all answers`(
    silent: Int
  ) throws {
    let draws = Self.draws(silent: silent)
    let held = try draws.count { all, told in
      let bracket = try #require(told.survey?.densityBracket)
      #expect(bracket.lowest <= bracket.highest && bracket.confirmed <= bracket.union)
      return bracket.holds(try #require(all.projection.graph.density))
    }
    #expect(held * 10 >= draws.count * 9)
  }

  @Test func `the bounds agree with a jackknife in networkx, and are one when all answered`() throws
  {
    // A ring of ten of whom the first eight answered; networkx 3.6.1: the density of a path of eight,
    // 2.5 · √(7/8 · Σ (θ − mean θ)² · (1 − 8/10)) around it, with θ without each of the eight in turn.
    let survey = try #require(Analysis(of: Samples.surveyed(answered: 8)).survey)
    let bracket = try #require(survey.densityBracket)
    #expect(bracket.pairs == 28 && bracket.union == 0.25 && bracket.confirmed == 0.25)
    #expect(abs(bracket.lowest - 10.0 / 45) < 1e-12)
    #expect(abs(bracket.highest - 0.3109937545592833) < 1e-12)
    let whole = try #require(Analysis(of: Samples.surveyed(answered: 10)).survey?.densityBracket)
    #expect(whole.lowest == whole.highest && whole.holds(10.0 / 45))
  }

  @Test(arguments: [2, 3]) func `few respondents leave only what is certain`(answered: Int) throws {
    let survey = try #require(Analysis(of: Samples.surveyed(answered: answered)).survey)
    let bracket = try #require(survey.densityBracket)
    let pairs = answered * (answered - 1) / 2
    #expect(abs(bracket.lowest - 10.0 / 45) < 1e-12)
    #expect(abs(bracket.highest - Double(45 - pairs + answered - 1) / 45) < 1e-12)
  }

  @Test func `respondents who all know each other, or do not, leave only what is certain`() throws {
    let ids = ["m0", "s1", "m2", "s3", "m4", "s5", "m6", "s7"]
    let among = (0..<4).flatMap { one in (one + 1..<4).map { "\(ids[one]) \(ids[$0])" } }
    for (ties, known) in [(among + ["m0 m4"], 1.0), (["m0 m4", "s1 s5"], 0.0)] {
      let network = Samples.network(ids, ties).surveyed(answered: 4)
      let bracket = try #require(Analysis(of: network).survey?.densityBracket)
      #expect(bracket.pairs == 6 && bracket.union == known)
      #expect(abs(bracket.lowest - Double(ties.count) / 28) < 1e-12)
      // Of the 22 pairs with somebody silent all may be tied.
      #expect(abs(bracket.highest - (22 + 6 * known) / 28) < 1e-12)
    }
  }

  @Test func `missing ties are held back below 70%, for all who ask`() throws {
    for answered in [6, 7] {
      let analysis = Analysis(of: Samples.surveyed(answered: answered))
      let missing = analysis.missingTies
      #expect((missing.heldBack != nil) == (answered < 7))
      #expect(missing.ties.isEmpty == (answered < 7) && missing.numbered.isEmpty == (answered < 7))
      #expect(TieProspects(missing, in: analysis).ties.isEmpty == (answered < 7))
    }
  }

  @Test func `a list in which partners name each other is no survey when nobody was asked`() {
    let network = Samples.surveyed(answered: 8).with { network in
      for place in network.partners.indices { network.partners[place].response = .notAsked }
    }
    #expect(Analysis(of: network).survey == nil)
  }

  @Test func `an empty response counts as silent when others have one`() throws {
    let network = Samples.surveyed(answered: 8).with {
      $0.partners[8].response = nil
      $0.partners[9].response = nil
    }
    let survey = try #require(Analysis(of: network).survey)
    #expect(survey.silent.map(\.id) == ["m8", "s9"] && survey.responseRate == 0.8)
    let reporting = network.with { $0.ties[8].reportedBy = ["m8"] }
    #expect(try #require(Analysis(of: reporting).survey).silent.map(\.id) == ["s9"])
    let asked = network.with { $0.partners[9].response = .notAsked }
    #expect(try #require(Analysis(of: asked).survey).silent.map(\.id) == ["m8"])
  }

  @Test(arguments: [
    (10, false, "Uit een bevraging: alle 10 partners gaven antwoord."),
    (8, false, "Uit documenten en een bevraging: 8 van de 10 bevraagde partners gaven antwoord."),
    (8, true, "Uit een bevraging: 8 van de 10 bevraagde partners gaven antwoord."),
  ])
  func `what the ties come from is said`(answered: Int, isReported: Bool, words: String) {
    let network = Samples.surveyed(answered: answered).with { network in
      // The tie of the last two, whom nobody asked, comes from a document.
      if isReported { network.ties.removeAll { $0.reportedBy.isEmpty } }
    }
    #expect(Analysis(of: network).basis.nl == words)
  }
}
