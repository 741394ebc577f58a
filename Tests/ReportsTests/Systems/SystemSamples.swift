import CoalitionModel
import NetworkAnalysis
import Recommendations
import Reports
import Wording

/// What the tests of the sources' systems share.
enum SystemSamples {
  /// A network with the norm and the routes that it guides.
  static func context(
    _ network: CoalitionNetwork, _ language: Language = .dutch
  ) throws -> ReportContext {
    let norm = try Samples.shippedNorm.get()
    let analysis = Analysis(
      of: network, requests: norm.requestedTies, guide: norm.routeGuide)
    return ReportContext(of: analysis, norm: norm, language: language)
  }

  static let catalog = Result { try InterventionCatalog.kansrijkeStart() }

  /// Themes by their codes.
  static func themes(_ codes: String...) -> [Theme] { codes.compactMap { Theme(code: $0) } }

  /// The texts of lists and paragraphs, one a line.
  static func text(_ blocks: [Document.Block]) -> String {
    Document(.dutch, blocks).plainText(columns: 400)
  }
}
