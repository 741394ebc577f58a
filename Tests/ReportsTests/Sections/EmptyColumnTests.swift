import CoalitionModel
import NetworkAnalysis
import Recommendations
import Reports
import TestSupport
import Testing
import Wording

/// What the file leaves open is told as that, and never as a count of nothing.
@Suite struct EmptyColumnTests {
  private let network = Samples.network(["a verloskundige", "b wijkteam", "c jgz"])

  private func text(
    _ network: CoalitionNetwork, _ sections: [Section], _ language: Language
  ) throws -> String {
    let context = try Samples.context(network, language)
    return Document(language, sections.flatMap { $0.blocks(for: context) }).markdown()
  }

  @Test(arguments: [
    (
      Language.dutch, "In het bestand staan nog geen overleggen en afspraken.",
      "In het bestand staan nog geen activiteiten.",
      "Nog leeg in het bestand: 'rol', 'belang' en 'zit in'."
    ),
    (
      .english, "The file holds no meetings and agreements yet.",
      "The file holds no activities yet.",
      "Still empty in the file: 'role', 'interest' and 'sits in'."
    ),
  ])
  func `a list or column without entries says so`(
    _ language: Language, _ meetings: String, _ activities: String, _ columns: String
  ) throws {
    let text = try text(network, [.longReport], language)
    for line in [meetings, activities, columns] { #expect(text.contains(line)) }
  }

  @Test(arguments: [(Language.dutch, "niet in beeld |"), (.english, "not in view |")])
  func `who has no tie in view is not told to have 0`(_ language: Language, _ cell: String) throws {
    let open = try text(network, [.involvement], language)
    #expect(open.contains(cell) && !open.contains("| 0 |"))
    #expect(try text(network.complete, [.involvement], language).contains("| 0 |"))
  }

  @Test(arguments: Language.allCases)
  func `no advice counts nothing of what the file leaves open`(_ language: Language) throws {
    for sample in Samples.all.prefix(4) {
      let text = try text(sample, Section.appendix, language)
      #expect(!text.contains("Geteld: 0") && !text.contains("Counted: 0"))
      #expect(!text.contains("bereiken 0 paren") && !text.contains("0 pairs reach"))
    }
  }
}
