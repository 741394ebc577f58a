import CoalitionModel
import NetworkAnalysis
package import Wording

/// The measures that there are: name, question in everyday words, range and source.
package enum MeasureList {
  /// One measure.
  package struct Entry: Sendable {
    /// The name on the command line and in JSON.
    package let name: String
    /// What it answers.
    package let question: Text
    /// Between which values it lies, in which variant.
    package let range: Text
    /// Where it comes from.
    package let source: String
  }

  /// The measures of partners, then those of the network as a whole.
  package static let all: [Entry] = ofPartners + ofNetwork

  private static let ofPartners = Measure.all.map { measure in
    Entry(
      name: measure.name, question: measure.question,
      range: Text {
        "\(measure.range.text($0)); \(measure.variant($0)); \(measure.direction.name($0))"
      },
      source: measure.source.text)
  }

  private static let ofNetwork = NetworkMeasure.all.map { measure in
    Entry(
      name: measure.name, question: measure.question,
      range: Text { "\(measure.range($0)); \(measure.direction.name($0))" },
      source: measure.source.text)
  }

  /// The list for a terminal, in at most so many columns.
  package static func text(_ language: Language, columns: Int = 80) -> String {
    all.map { entry in
      ([entry.name]
        + [entry.question(language), entry.range(language), entry.source]
        .map { PlainTextWriter.wrapped($0, columns: columns, mark: "  ") })
        .joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  /// The list as JSON.
  package static func json(_ language: Language) -> JSONValue {
    .array(
      all.map { entry in
        .object([
          "name": .string(entry.name), "question": .string(entry.question(language)),
          "range": .string(entry.range(language)), "source": .string(entry.source),
        ])
      })
  }
}
