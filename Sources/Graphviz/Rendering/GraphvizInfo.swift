import CGraphviz
import Foundation

/// What the Graphviz of this machine can do, and what is wrong with it.
package struct GraphvizInfo: Hashable, Sendable {
  /// The version that the library gives itself; Debian's 2.42.2 says 2.43.0.
  package let version: String?
  /// The layout engines that are there, in alphabetical order.
  package let engines: [String]
  /// The file formats that are there, in alphabetical order.
  package let formats: [String]
  /// The font family that the system gives for Liberation Sans; nil when it cannot be asked.
  package let font: String?
  /// The version of that font, in three decimals; nil when it is not known.
  package let fontVersion: String?
  /// What to repair, each a sentence; empty when drawings come out as meant.
  package let warnings: [String]

  /// Asks libgvc, its text plugin and fontconfig, from any thread.
  package static func read() -> GraphvizInfo {
    RenderThread.shared.run { readHere() }
  }

  private static func readHere() -> GraphvizInfo {
    let version = cgraphviz_version().map { String(cString: $0) }
    let engines = plugins("layout")
    let formats = plugins("device")
    let font = text(cgraphviz_font_match(FontCheck.family))
    let missing =
      missing(["nop"], from: engines, as: "layout engine")
      + missing(["pdf", "png", "svg"], from: formats, as: "format")
    let warnings =
      version == nil ? ["libgvc gives no context"] : missing + FontCheck.warnings(found: font)
    return GraphvizInfo(
      version: version, engines: engines, formats: formats, font: font, fontVersion: fontVersion,
      warnings: warnings)
  }

  private static var fontVersion: String? {
    let version = Int(cgraphviz_font_version(FontCheck.family))
    guard version > 0 else { return nil }
    let thousandths = (version * 1000 + 32_768) / 65_536
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }

  private static func plugins(_ kind: String) -> [String] {
    var names: Set<String> = []
    var index = 0
    while let name = text(cgraphviz_plugin(kind, index)) {
      names.insert(name)
      index += 1
    }
    return names.sorted()
  }

  /// Takes over a malloced string.
  private static func text(_ pointer: UnsafeMutablePointer<CChar>?) -> String? {
    guard let pointer else { return nil }
    defer { free(pointer) }
    return String(cString: pointer)
  }

  private static func missing(
    _ wanted: [String], from found: [String], as kind: String
  ) -> [String] {
    wanted.filter { !found.contains($0) }
      .map { "Graphviz has no \(kind) '\($0)'; install libgvc6 or run 'dot -c'" }
  }
}

/// Whether texts come out as wide as those who place nodes count on.
enum FontCheck {
  static let family = "Liberation Sans"

  /// A word, and its width in points in Liberation Sans and in Arial at a size of 24.
  private static let sample = "Jeugdgezondheidszorg"
  private static let sampleSize = 24.0
  private static let sampleWidth = 251.0

  private static let advice = "install fonts-liberation, or texts will not fit their shapes"

  /// What is wrong when the system has no font at all, so that every letter would be an empty box.
  static let totalLack =
    cgraphviz_lacks_fonts() ? "there is no font; install fonts-liberation" : nil

  /// Finds what the first text needs: fonts, plugins and the sizes of letters.
  static func prepare() {
    if totalLack == nil { _ = measuredWidth() }
  }

  static func warnings(found: String?) -> [String] {
    if let totalLack { return [totalLack] }
    if let found, found != family, found != "Arial" {
      return ["the font '\(family)' is missing and '\(found)' stands in; \(advice)"]
    }
    guard let width = measuredWidth() else {
      return ["Graphviz cannot measure a text"]
    }
    return warning(width: width).map { [$0] } ?? []
  }

  /// What is wrong when the sample is so wide.
  static func warning(width: Double) -> String? {
    let difference = (width / sampleWidth - 1) * 100
    guard abs(difference) > 3 else { return nil }
    let percentage = "\(Int(abs(difference).rounded())) % \(difference > 0 ? "wider" : "narrower")"
    return "a text is \(percentage) than in '\(family)'; \(advice)"
  }

  private static func measuredWidth() -> Double? {
    guard let graph = try? NativeGraph() else { return nil }
    graph.declare(node: .place, "0,0")
    graph.declare(node: .fontName, family)
    graph.declare(node: .fontSize, "\(sampleSize)")
    graph.declare(node: .label, sample)
    guard let node = try? graph.addNode("n"), graph.layOut(engine: "nop") else { return nil }
    return node.labelWidth
  }
}
