import Recommendations
import CoalitionModel
import Graphs
import NetworkAnalysis
import Wording

/// How the figures were made, and from which sources.
struct MethodSection: ReportSection {
  let name = "method"

  func blocks(for context: ReportContext) -> [Document.Block] {
    [
      .heading(level: 2, context.text("Hoe dit is gemaakt", "How this was made")),
      .list(notes(context)),
      .heading(level: 2, context.text("Bronnen", "Sources")),
      .list((context.network.sources + context.advice.norm.sources).map(Self.name).distinct),
    ]
  }

  private func notes(_ context: ReportContext) -> [String] {
    Findings.leftOut(context) + [
      context.text(
        """
        Wat geen bron noemt, is onbekend en heet hier "niet in beeld". "Ontbreekt" staat er alleen \
        als een bron dat zegt of als het bestand volledig is verklaard.
        """,
        """
        What no source names is unknown and is called "not in view" here. "Missing" is said only \
        when a source says so or when the file is declared complete.
        """)
    ]
      + context.analysis.measures.map { computed in
        let measure = computed.measure
        return """
          \(measure.name): \(measure.question(context.language)) \
          (\(measure.variant(context.language)); \(measure.source.authors) \(measure.source.year))
          """
      }
  }

  private static func name(of source: Source) -> String {
    let date = source.date.map { " (\($0))" } ?? ""
    return source.title + date + (source.publisher.map { ", \($0)" } ?? "")
  }
}

extension Findings {
  /// What was left out of the figures, and why.
  package static func leftOut(_ context: ReportContext) -> [String] {
    let structures = context.analysis.projection.leftOut
    guard !structures.isEmpty else { return [] }
    let names = context.language.list(structures.map { $0.name })
    return [
      context.text(
        """
        Wie samen lid is van de hele coalitie, telt daarmee niet als verbonden; anders was iedereen \
        met iedereen verbonden. Weggelaten: \(names).
        """,
        """
        Being a member of the whole coalition does not count as a tie; else all would be tied to all. \
        Left out: \(names).
        """)
    ]
  }
}

extension Array where Element: Hashable {
  fileprivate var distinct: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
