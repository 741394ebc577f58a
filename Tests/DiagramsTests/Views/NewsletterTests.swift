import CoalitionModel
import Graphviz
import NetworkAnalysis
import TestSupport
import Testing
import Wording

@testable import Diagrams

/// A picture for a newsletter: without numbers, with a caption and a short text.
@Suite struct NewsletterTests {
  private static let network = SampleCoalitions.everything

  private func diagram(_ audience: DiagramOptions.Audience?, _ view: View = .overview) -> Diagram {
    let analysis = Analysis(of: Self.network, guide: .sample)
    var options = DiagramOptions()
    options.audience = audience
    options.links = analysis.missingTies.numbered.enumerated().map { index, link in
      DiagramOptions.NumberedLink(number: index + 1, first: link.first.id, second: link.second.id)
    }
    return view.diagram(of: analysis, options, on: .column)
  }

  @Test func `a newsletter shows no numbers and no lines to discuss, a session does`() throws {
    let quiet = diagram(.newsletter).scene
    #expect(quiet[.discussion].isEmpty && quiet[.marks].isEmpty)
    #expect(quiet.size.width == 600)
    let session = diagram(.session).scene
    #expect(!session[.discussion].isEmpty)
    #expect(session == diagram(nil).scene)
  }

  @Test(arguments: Language.allCases)
  func `the short text has at most 150 characters and ends in whole words`(_ language: Language) {
    var network = Self.network
    network.name = String(repeating: "Kansrijke Start ", count: 20)
    for name in ["Kort", network.name] {
      network.name = name
      let analysis = Analysis(of: network)
      var options = DiagramOptions()
      options.language = language
      let diagram = View.overview.diagram(of: analysis, options, on: .column)
      let text = NewsletterText(diagram, of: analysis)
      #expect(text.alternative.count <= 150)
      #expect(text.caption.hasPrefix(String(text.alternative.prefix(20))))
      #expect(text.text.contains(text.alternative) && text.text.contains(text.caption))
    }
  }
}
