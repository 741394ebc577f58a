import ArgumentParser
import CoalitionNetworks

/// The norm: the one that ships inside, or one of the user's own.
struct NormOption: ParsableArguments {
  @Option(
    name: .customLong("norm"), help: "Een eigen norm (YAML) in plaats van kansrijke-start.",
    completion: .file())
  var file: String?

  /// Begins to read the norm that ships inside on another core, where it is asked for later.
  func prepare() {
    guard file == nil else { return }
    Strands.begin { _ = try? Norm.kansrijkeStart() }
  }

  /// The norm; all mistakes of an own norm at once.
  func norm() throws -> Norm {
    guard let file else { return try Norm.kansrijkeStart() }
    return try Norm(bytes: try NetworkFormats.bytes(of: file), file: file)
  }

  /// The file of the norm, as text.
  func text() throws -> String {
    let bytes = try file.map { try NetworkFormats.bytes(of: $0) } ?? Norm.kansrijkeStartFile
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The analysis and the advice of a network, measured by the norm.
  func context(of network: CoalitionNetwork, _ language: Language) throws -> ReportContext {
    let norm = try norm()
    let analysis = Analysis(of: network, requests: norm.requestedTies)
    let advice = Advice(
      for: analysis, norm: norm, interventions: try InterventionCatalog.kansrijkeStart())
    return ReportContext(analysis: analysis, advice: advice, language: language)
  }

  /// The analysis of a network for its pictures, with the ties that the norm asks for numbered.
  func pictureContext(of network: CoalitionNetwork, _ language: Language) throws -> ReportContext {
    let norm = try norm()
    let analysis = Analysis(of: network, requests: norm.requestedTies)
    return ReportContext(
      analysis: analysis, advice: Advice(linksOf: analysis, norm: norm), language: language)
  }
}
