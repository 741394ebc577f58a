package import CoalitionModel
package import NetworkFormats
import Wording

/// File formats that are fuzzed together, and how an input is read with them.
package struct FuzzFamily: Sendable {
  /// What came of reading an input with one format.
  package enum Outcome: Sendable {
    /// A network.
    case network(LoadedNetwork)
    /// No network, with the reasons.
    case refused([Diagnostic])
  }

  /// The name, which is also that of its folder in the corpus.
  package let name: String
  /// The names of the formats.
  package let formats: [String]

  /// Every family; a new format is one more name.
  package static let all = [
    FuzzFamily(name: "zip-xml", formats: ["xlsx", "ods", "graphml", "gexf"]),
    FuzzFamily(name: "csv", formats: ["csv"]),
    FuzzFamily(name: "yaml-json", formats: ["yaml", "json"]),
    FuzzFamily(name: "text", formats: ["pajek", "dl-edge-list", "edge-list"]),
  ]

  /// The readers that take an input: packed files go to the spreadsheets, a folder to CSV.
  private var readers: [any ReadableNetworkFormat] {
    NetworkFormats.all.compactMap { $0 as? any ReadableNetworkFormat }
      .filter { formats.contains($0.name) }
  }

  /// Reads an input with each of the formats that take it.
  package func outcomes(of input: FuzzInput) -> [Outcome] {
    if formats.contains("xlsx"), input.isPacked {
      let bytes = input.files.isEmpty ? input.bytes : input.archive
      return [
        outcome { () throws(InvalidFile) in
          try XLSXFormat().network(from: bytes, file: "x")
        }
      ]
    }
    if formats.contains("csv"), !input.files.isEmpty {
      let files = input.files.map { (path: "x/" + $0.name, bytes: $0.bytes) }
      return [
        outcome { () throws(InvalidFile) in
          try CSVFolderFormat().network(from: files, folder: "x")
        }
      ]
    }
    return readers.filter { !["xlsx", "ods"].contains($0.name) }.map { reader in
      outcome { () throws(InvalidFile) in
        try reader.network(
          from: input.bytes, file: "x." + (reader.fileExtensions.first ?? reader.name),
          options: ReadingOptions(includesInternal: true))
      }
    }
  }

  private func outcome(_ read: () throws(InvalidFile) -> LoadedNetwork) -> Outcome {
    do throws(InvalidFile) {
      return .network(try read())
    } catch {
      return .refused(error.diagnostics)
    }
  }
}

extension FuzzInput {
  /// Whether it is a packed file, or one when it is packed.
  fileprivate var isPacked: Bool { !files.isEmpty || bytes.starts(with: [0x50, 0x4B]) }
}

extension FuzzFamily.Outcome {
  /// Whether it gives a network with partners, or else a mistake with a place.
  package var isSound: Bool {
    switch self {
    case .network(let loaded): !loaded.network.partners.isEmpty
    case .refused(let diagnostics):
      diagnostics.contains { $0.severity == .error && !$0.place.file.isEmpty }
    }
  }

  /// All that a user would be told, in both languages.
  package var lines: [String] {
    let diagnostics =
      switch self {
      case .network(let loaded): loaded.warnings + loaded.doubts
      case .refused(let diagnostics): diagnostics
      }
    return diagnostics.flatMap { [$0.line(.dutch), $0.line(.english)] }
  }
}
