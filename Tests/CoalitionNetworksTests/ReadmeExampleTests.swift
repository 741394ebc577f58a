import CoalitionNetworks
import Foundation
import TestSupport
import Testing

/// The Swift example of README, as it stands there and as it runs.
@Suite struct ReadmeExampleTests {
  private func text(_ path: String) throws -> String {
    try String(contentsOf: Repository.root.appending(path: path), encoding: .utf8)
  }

  @Test func `the Swift example gives the titles of the advice`() throws {
    var titles: [String] = []
    func print(_ title: String) { titles.append(title) }
    let path = Repository.path(of: "groningen")

    let network = try NetworkFormats.network(at: path).network
    let norm = try Norm.kansrijkeStart()
    let analysis = Analysis(of: network, requests: norm.requestedTies)
    for recommendation in Advice(for: analysis, norm: norm).prominent {
      print(recommendation.title(.english))
    }

    #expect((3...Advice.cap).contains(titles.count))
    #expect(titles.first?.contains("WIJ Groningen") ?? false)
  }

  @Test func `the Swift example of README is the one that runs here`() throws {
    let readme = try text("README.md")
    let block = try #require(readme.components(separatedBy: "```swift\n").dropFirst().first)
    let example = try #require(block.components(separatedBy: "```").first)
    let test = try text("Tests/CoalitionNetworksTests/ReadmeExampleTests.swift")
      .replacing("at: path", with: "at: \"Networks/groningen.yaml\"")
    for line in example.split(separator: "\n") {
      #expect(test.contains(line.trimmingCharacters(in: .whitespaces)), "\(line)")
    }
  }

  @Test func `the smallest file of README is a valid network`() throws {
    let readme = try text("README.md")
    let block = try #require(readme.components(separatedBy: "```yaml\n").dropFirst().first)
    let example = try #require(block.components(separatedBy: "```").first)
    let loaded = try NetworkFormat.yaml.network(from: Array(example.utf8), file: "readme.yaml")
    #expect(loaded.network.partners.count == 3)
    #expect(loaded.warnings.isEmpty)
  }
}
