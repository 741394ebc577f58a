import CoalitionModel
import Foundation
import NetworkFormats

/// A network with two partners, as a text to which mistakes can be added.
enum Sample {
  static let start = """
    netwerk: Voorbeeld
    bronnen: [{id: s, titel: Bron}]
    partners:
      - {id: a, naam: Verloskundigen, type: verloskundige}
      - {id: b, naam: Wijkteam Noord, type: wijkteam}

    """

  /// The line on which what is added to the start begins.
  static let nextLine = 6
}

extension NetworkFormat {
  /// The network that a text holds.
  static func loading(_ text: String) throws -> LoadedNetwork {
    try NetworkFormat.yaml.network(from: Array(text.utf8), file: "a.yaml")
  }

  /// All mistakes and doubts of a text, whether it can be used or not.
  static func complaints(about text: String) -> [Diagnostic] {
    do {
      return try NetworkFormat.yaml.network(from: Array(text.utf8), file: "a.yaml").warnings
    } catch {
      return error.diagnostics
    }
  }
}

extension NetworkFormats {
  /// What is said about a file that cannot be read; empty when it can.
  static func complaints(about path: String) -> [Diagnostic] {
    do {
      _ = try network(at: path)
      return []
    } catch {
      return error.diagnostics
    }
  }
}
