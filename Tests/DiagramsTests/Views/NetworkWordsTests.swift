import CoalitionModel
import NetworkAnalysis
import Testing
import Wording

@testable import Diagrams

/// What every picture says about its network.
@Suite struct NetworkWordsTests {
  @Test(arguments: [
    ("2020", "2020", "2020"), ("2019-11", "november 2019", "November 2019"),
    ("2024-03-05", "5 maart 2024", "5 March 2024"),
  ])
  func `a title has the date in words`(_ date: String, _ dutch: String, _ english: String) throws {
    var network = SampleCoalitions.everything
    network.asOf = PartialDate(date)
    for view in View.all.map(\.name) {
      #expect(try SampleCoalitions.diagram(view, of: network).title.hasSuffix(" (\(dutch))"))
      let other = try SampleCoalitions.diagram(view, of: network, .english)
      #expect(other.title.hasSuffix(" (\(english))"))
    }
  }

  @Test(arguments: [
    ("Wijkteam 12", "Wijkteam\u{A0}12"), ("Wijkteam Noord 3", "Wijkteam Noord\u{A0}3"),
    ("Wijkteam", "Wijkteam"), ("12", "12"), (" 12", " 12"), ("Team 1a", "Team 1a"),
    ("Team ", "Team "),
  ])
  func `a number at the end of a name stays with the word before it`(
    _ name: String, _ kept: String
  ) {
    #expect(name.withNumberKept == kept)
  }

  @Test func `many names are counted, and a list says how many it leaves out`() {
    let words = NetworkWords(Analysis(of: SampleCoalitions.everything), .dutch)
    #expect(words.names(["A", "B 2"]) == "A, B\u{A0}2")
    #expect(words.names((1...1_200).map { "P\($0)" }) == "1.200\u{A0}partners")
    #expect(words.list(["A", "B", "C"]) == "A, B en C")
    #expect(words.list(["A", "B", "C"], most: 2) == "A, B en nog\u{A0}1")
    let english = NetworkWords(Analysis(of: SampleCoalitions.everything), .english)
    #expect(english.list(["A", "B", "C"], most: 1) == "A and 2\u{A0}more")
  }
}
