import CoalitionModel
import NetworkAnalysis
import Testing
import Wording

@testable import Diagrams

/// What a user may write for a view, and that a view of one's own is a value like ours.
@Suite struct ViewTests {
  @Test(arguments: View.all.map { $0.name }) func `a view is found by its name and aliases`(
    _ name: String
  ) throws {
    let view = try #require(View.named(name))
    #expect(view.name == name)
    for alias in view.aliases {
      #expect(View.named(alias)?.name == name)
      #expect(View.named(alias.uppercased())?.name == name)
    }
  }

  @Test func `no word means two views`() {
    let words = View.all.flatMap { [$0.name] + $0.aliases }
    #expect(Set(words).count == words.count)
    #expect(words.allSatisfy { $0 == $0.lowercased() })
  }

  @Test func `no other word is a view`() {
    #expect(View.named("") == nil)
    #expect(View.named("overzichtje") == nil)
  }

  @Test func `a view says where the network does not tell what it is about`() throws {
    let route = try #require(View.named("route"))
    let empty = Analysis(of: CoalitionNetwork(name: "Leeg"))
    var options = DiagramOptions()
    #expect(try #require(route.hint(on: empty, options)).nl.contains("--thema"))
    options.theme = Theme(code: "roken")
    #expect(route.hint(on: empty, options) == nil)
    #expect(View.overview.hint(on: empty, options) == nil)
  }
}
