import CoalitionModel
import Testing

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
    for view in DiagramViews.all.map(\.name) {
      #expect(try SampleCoalitions.diagram(view, of: network).title.hasSuffix(" (\(dutch))"))
      let other = try SampleCoalitions.diagram(view, of: network, .english)
      #expect(other.title.hasSuffix(" (\(english))"))
    }
  }
}
