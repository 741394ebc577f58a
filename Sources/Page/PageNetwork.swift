package import CoalitionModel
import NetworkAnalysis
import NetworkFormats
import Recommendations
import Reports
package import Wording

/// What the page of a browser asks of a network, answered in the bytes that the command line gives.
package struct PageQuestion: Sendable {
  /// The name by which the page asks.
  package let name: String
  let answer: @Sendable (ReportContext) -> [UInt8]

  init(_ name: String, _ answer: @escaping @Sendable (ReportContext) -> [UInt8]) {
    self.name = name
    self.answer = answer
  }

  /// Every question that a page can ask.
  package static let all: [PageQuestion] = [
    PageQuestion("analyze") { context in
      let context = context.analyzed
      return Array((Document(Section.analysis, for: context).plainText() + "\n").utf8)
    },
    PageQuestion("analyze --json") { context in
      AnalysisJSON(context.analyzed).pieces.reduce(into: []) { $0 += $1 }
    },
    PageQuestion("recommend --all") { context in
      Array((Document(Section.wholeAdvice, for: context).plainText() + "\n").utf8)
    },
    PageQuestion("recommend --all --json") { context in
      let shown = context.advice.recommendations + context.advice.findings
      return Array(AdviceJSON(context, recommendations: shown).value.text().utf8)
    },
  ]
}

/// A network that was opened in a page.
package struct PageNetwork {
  private let loaded: LoadedNetwork

  /// Reads a network file.
  ///
  /// - Parameters:
  ///   - bytes: What stands in the file.
  ///   - file: The name of the file, of which the extension tells the format; else it is YAML.
  ///   - regions: The file of regions beside it; `nil` when there is none.
  /// - Throws: ``CoalitionModel/InvalidFile`` with all mistakes in it.
  package init(bytes: [UInt8], file: String, regions: [UInt8]? = nil) throws(InvalidFile) {
    let known = regions.map { RegionFile(bytes: $0, file: "regions.yaml") }
    let ending = file.pieces(between: ".").last ?? ""
    loaded = try (NetworkFormat.known(by: ending, among: [.yaml, .json]) ?? .yaml)
      .network(from: bytes, file: file, options: ReadingOptions(regions: known))
  }

  /// The answer to a question; `nil` when there is no such question.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` when the norm that ships inside is broken.
  package func answer(to name: String, _ language: Language) throws(InvalidFile) -> [UInt8]? {
    guard let question = PageQuestion.all.first(where: { $0.name == name }) else { return nil }
    let norm = try Norm.kansrijkeStart()
    let analysis = norm.analysis(of: loaded.network)
    return question.answer(ReportContext(of: analysis, norm: norm, language: language))
  }
}

extension ReportContext {
  /// The same with the view in which an analysis is shown.
  fileprivate var analyzed: ReportContext {
    var context = self
    context.view = AnalysisView(of: analysis)
    return context
  }
}
