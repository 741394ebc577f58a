import CoalitionModel
import NetworkAnalysis
import Recommendations

/// The text of small norm files.
enum NormText {
  /// The first five lines; requirements follow from line 6.
  static let head = """
    norm: proef
    titel: {nl: Proef, en: Trial}
    bronnen:
      - {id: boek, titel: Boek, jaar: 2020}
    eisen:

    """

  /// Six lines, and the lines that make up what is asked.
  static func requirement(
    _ lines: String..., id: String = "E1", strength: String = "essentieel"
  ) -> String {
    let first = """
        - id: \(id)
          sterkte: \(strength)
          titel: {nl: Titel \(id), en: Title \(id)}
          waarom: {nl: Waarom, en: Why}
          eerste-stap: {nl: Stap, en: Step}
          bron: {id: boek, passage: Passage}

      """
    return first + lines.map { "    \($0)\n" }.joined()
  }

  static func norm(_ requirements: String...) throws(InvalidFile) -> Norm {
    try read(head + requirements.joined())
  }

  static func read(_ text: String) throws(InvalidFile) -> Norm {
    try Norm(bytes: Array(text.utf8), file: "norm.yaml")
  }

  /// What one requirement finds in a network.
  static func evaluate(_ lines: String, in network: CoalitionNetwork) throws(InvalidFile)
    -> Evaluation
  {
    let parts = lines.split(separator: "\n").map { "    \($0)\n" }.joined()
    let norm = try norm(requirement() + parts)
    return norm.requirements[0].evaluate(
      in: Analysis(of: network, requests: norm.requestedTies))
  }
}
