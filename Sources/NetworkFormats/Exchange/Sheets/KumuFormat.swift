public import CoalitionModel

/// The tables that Kumu imports: elements and connections, as a blueprint in JSON, as a workbook or
/// as a folder of CSV files.
///
/// They are read as any workbook, folder or JSON file is.
public struct KumuFormat: WritableNetworkFormat {
  /// The kind of file.
  public enum File: String, Sendable, CaseIterable {
    /// A blueprint: one JSON file.
    case json
    /// A workbook with two sheets.
    case xlsx
    /// A folder with two CSV files.
    case csv
  }

  private let file: File

  /// Creates the format for one kind of file.
  public init(_ file: File) {
    self.file = file
  }

  public var name: String { "kumu-\(file.rawValue)" }

  public var fileExtensions: [String] { file == .csv ? [] : [file.rawValue] }

  public func bytes(of network: CoalitionNetwork, language: Language) throws -> WrittenNetwork {
    let files = GraphSheetFiles(network, style: .kumu, language: language)
    return switch file {
    case .json: files.blueprint
    case .xlsx: try files.workbook()
    case .csv: files.folder
    }
  }
}
