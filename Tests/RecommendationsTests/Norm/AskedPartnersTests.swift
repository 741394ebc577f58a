import CoalitionModel
import NetworkAnalysis
import Recommendations
import TestSupport
import Testing
import Wording

/// Of whom was asked, nobody says that the answer is not known where the file gives it.
@Suite struct AskedPartnersTests {
  private func asked(_ approach: [Approach]) -> Partner {
    var partner = Partner(id: "w", name: "Wijkteams")
    partner.status = .approached
    partner.approach = approach
    return partner
  }

  @Test(arguments: [
    ([Approach.willing, .spoken], "Benaderd; wil meedoen"),
    ([.promised], "Benaderd; komt naar een bijeenkomst"),
    ([.present], "Benaderd; was bij een bijeenkomst"),
    ([.spoken], "Benaderd; er is mee gesproken"),
    ([.invited], "Benaderd; antwoord niet bekend"), ([], "Benaderd; antwoord niet bekend"),
  ])
  func `the firmest answer of a partner counts`(_ approach: [Approach], _ heading: String) {
    let groups = AskedPartners.byAnswer([asked(approach)])
    #expect(groups.map(\.heading.nl) == [heading])
    #expect(groups.map(\.partners.count) == [1])
  }

  @Test func `every partner stands in one group, and no group is empty`() {
    let partners = [[], [.spoken], [.willing], [.spoken, .willing], [.pictured]].map(asked)
    let groups = AskedPartners.byAnswer(partners)
    #expect(groups.map(\.partners.count) == [2, 1, 2])
    #expect(AskedPartners.byAnswer([]).isEmpty)
  }

  @Test func `a line of the norm tells what a partner answered`() throws {
    let network = CandidateNetworks.base(["w wijkteam"]).with(.approached, of: "w").with {
      $0.partners[4].approach = [.willing]
    }
    let norm = try Samples.shippedNorm.get()
    let line = try #require(norm.requirements.first { $0.id == "R-C08" })
    let told = line.evaluate(in: norm.analysis(of: network)).observations.map(\.nl)
    #expect(told.contains { $0.contains("Benaderd; wil meedoen") })
    #expect(!told.contains { $0.contains("antwoord niet bekend") })
  }
}
