import CoalitionModel
import Reports
import Testing
import Wording

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

  @Test func `for Groningen it tells the chain, the telephone line and seven titles`() throws {
    let lines = try lines(try Samples.groningen.get(), .dutch)
    let text = lines.joined(separator: "\n")
    #expect(text.contains("Preventief Platform"))
    #expect(text.contains("Kinderartsen en"))
    #expect(lines.last?.hasPrefix("G. ") == true)
  }
}
