import CoalitionModel
import NetworkAnalysis
import Recommendations
import Testing
import Wording

/// What the advice for Groningen rests on.
@Suite struct GroningenAdviceTests {
  let network: CoalitionNetwork
  let norm: Norm
  let advice: Advice

  init() throws {
    network = try Samples.groningen()
    let norm = try Samples.shippedNorm.get()
    self.norm = norm
    advice = Advice(for: Analysis(of: network, requests: norm.requestedTies), norm: norm)
  }

  @Test func `only what rests on wanted partners is called missing`() {
    let missing = advice.findings.filter { $0.evidence == .absent }
    #expect(Set(missing.map(\.id)) == ["R-C13", "R-C15", "R-C16", "R-C20"])
    for recommendation in missing {
      let statuses = recommendation.evaluation.partners.map { network.partner($0)?.status }
      #expect(statuses.contains(.wanted))
    }
  }

  @Test func `no observation calls missing what no source denies`() {
    for recommendation in advice.findings {
      for observation in recommendation.evaluation.observations {
        #expect(!observation.nl.lowercased().contains("ontbreekt"))
        #expect(!observation.en.lowercased().contains("missing"))
      }
    }
  }

  @Test func `the continuous line is met, and what the coalition wants more of is not`() {
    let met = Set(advice.met.map(\.requirement.id))
    #expect(met.isSuperset(of: ["R-L01", "R-C19", "R-C21"]))
    #expect(met.isDisjoint(with: ["R-L07", "R-L08"]), "the coalition wants more than there is")
    let chain = advice.met.first { $0.requirement.id == "R-L01" }?.evaluation
    #expect(
      chain?.ties == [PartnerPair("kraamzorg", "verloskundigen"), PartnerPair("jgz", "kraamzorg")])
  }

  @Test func `its priorities make three partners essential`() {
    let strengths = Dictionary(
      uniqueKeysWithValues: advice.findings.map { ($0.id, $0.strength) })
    #expect(
      ["R-C09", "R-C10", "R-C12"].map { strengths[$0] } == [.essential, .essential, .essential])
    #expect(strengths["R-C11"] == .advised)
  }

  @Test func `every recommendation says what in the network made it`() {
    for recommendation in advice.findings {
      #expect(!recommendation.evaluation.observations.isEmpty)
      for observation in recommendation.evaluation.observations {
        #expect(!observation.nl.isEmpty && !observation.en.isEmpty)
      }
    }
  }

  @Test func `every figure names its variant, and without a figure a side is not in view`() {
    for recommendation in advice.findings {
      let evaluation = recommendation.evaluation
      for figure in evaluation.figures {
        #expect(!figure.name.nl.isEmpty && !figure.value.nl.isEmpty && !figure.variant.nl.isEmpty)
      }
      if evaluation.figures.isEmpty {
        let starts = ["Niet in beeld:", "Gewenst, nog niet betrokken:", "Genoemd;", "Benaderd;"]
        #expect(
          evaluation.observations.contains { text in starts.contains { text.nl.hasPrefix($0) } })
      }
    }
  }

  @Test func `every recommendation has a passage of a document`() {
    for recommendation in advice.findings {
      #expect(!recommendation.passages.isEmpty, "\(recommendation.id)")
      for passage in recommendation.passages {
        #expect(norm.sources.contains { $0.title == passage.document })
        #expect(passage.place?.isEmpty == false)
      }
      for citation in recommendation.evaluation.citations {
        #expect(network.sources.contains { $0.id == citation.source })
      }
    }
  }

  @Test func `every partner and tie that it names exists`() {
    for recommendation in advice.findings {
      let evaluation = recommendation.evaluation
      let ids = evaluation.partners + evaluation.ties.flatMap { [$0.first, $0.second] }
      #expect(ids.allSatisfy { network.partner($0) != nil })
    }
  }

  @Test func `what is undecided says what would decide it`() {
    for recommendation in advice.findings {
      #expect((recommendation.evidence == .unknown) == (recommendation.evaluation.decidedBy != nil))
    }
  }

  @Test func `the order of the file changes nothing`() {
    for seed in [1, 2, 3] as [UInt64] {
      let shuffled = network.shuffled(seed: seed)
      let again = Advice(for: Analysis(of: shuffled, requests: norm.requestedTies), norm: norm)
      #expect(again.findings == advice.findings)
      #expect(again.links == advice.links)
      #expect(again.met.map(\.evaluation) == advice.met.map(\.evaluation))
    }
  }
}
