package import CoalitionModel
package import Wording

/// The tables that Kumu imports: elements and connections, as a blueprint in JSON, as a workbook or
/// as a folder of CSV files.
///
/// They are read as any workbook, folder or JSON file is.
package struct KumuFormat: WritableNetworkFormat {
  /// The kind of file.
  package enum File: String, Sendable, CaseIterable {
    /// A blueprint: one JSON file.
    case json
    /// A workbook with two sheets.
    case xlsx
    /// A folder with two CSV files.
    case csv
  }

  private let file: File

  /// Creates the format for one kind of file.
  package init(_ file: File) {
    self.file = file
  }

  package var name: String { "kumu-\(file.rawValue)" }

  package var fileExtensions: [String] { file == .csv ? [] : [file.rawValue] }

  package func bytes(of network: CoalitionNetwork, language: Language) throws -> WrittenNetwork {
    let files = GraphSheetFiles(network, style: .kumu, language: language)
    return switch file {
    case .json: files.blueprint
    case .xlsx: try files.workbook()
    case .csv: files.folder
    }
  }
}
