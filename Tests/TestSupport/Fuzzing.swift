package import CoalitionModel
package import NetworkFormats
import Wording

/// File formats that are fuzzed together, and how an input is read with them.
package struct FuzzFamily: Sendable {
  /// What came of reading an input with one format.
  package enum Outcome: Sendable {
    /// A network.
    case network(LoadedNetwork)
    /// What import makes of it.
    case imported(ImportedNetwork)
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
    FuzzFamily(name: "import", formats: []),
  ]

  /// The readers that take an input: packed files go to the spreadsheets, a folder to CSV.
  private var readers: [NetworkFormat] {
    NetworkFormat.all.filter { $0.isRead && formats.contains($0.name) }
  }

  /// Reads an input with each of the formats that take it.
  package func outcomes(of input: FuzzInput) -> [Outcome] {
    if name == "import" { return [imported(input)] }
    if formats.contains("xlsx"), input.isPacked {
      let bytes = input.files.isEmpty ? input.bytes : input.archive
      return [
        outcome { () throws(InvalidFile) in
          try NetworkFormat.xlsx.network(from: bytes, file: "x")
        }
      ]
    }
    if formats.contains("csv"), !input.files.isEmpty {
      let files = input.files.map { (path: "x/" + $0.name, bytes: $0.bytes) }
      return [
        outcome { () throws(InvalidFile) in
          try NetworkFormat.network(fromFolder: files, named: "x")
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

  /// Somebody's own sheet, and the file with the guesses that is made of it.
  private func imported(_ input: FuzzInput) -> Outcome {
    let bytes = input.files.isEmpty ? input.bytes : input.archive
    let file = input.isPacked ? "x.xlsx" : "x.csv"
    let format: NetworkFormat = input.isPacked ? .xlsx : .csv
    do throws(InvalidFile) {
      let imported = try ImportedNetwork.read(
        bytes, file: file, ImportOptions(keepsContacts: true), .dutch
      ) { () throws(InvalidFile) in try format.network(from: bytes, file: file) }
      _ = try imported.files(at: "x.yaml", as: .yaml, .english)
      return .imported(imported)
    } catch {
      return .refused(error.diagnostics)
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
    case .imported(let imported): !imported.network.partners.isEmpty
    case .refused(let diagnostics):
      diagnostics.contains { $0.severity == .error && !$0.place.file.isEmpty }
    }
  }

  /// All that a user would be told, in both languages.
  package var lines: [String] {
    let diagnostics =
      switch self {
      case .network(let loaded): loaded.warnings + loaded.doubts
      case .imported(let imported): imported.warnings + imported.leftOut
      case .refused(let diagnostics): diagnostics
      }
    return diagnostics.flatMap { [$0.line(.dutch), $0.line(.english)] }
  }
}

/// The bytes that a fuzzer makes: one file, or several of which each begins with a line `=== NAME`.
///
/// Several files stand for a folder, or for the parts of a packed file: packed anew, their checksums
/// hold, so that a change reaches what is inside.
package struct FuzzInput: Sendable {
  /// A file of the input.
  package struct File: Sendable {
    /// What follows `===` on the line above it.
    package let name: String
    /// What stands in it.
    package let bytes: [UInt8]
  }

  private static let mark = Array("=== ".utf8)
  private static let lineEnd = UInt8(ascii: "\n")

  /// The whole input.
  package let bytes: [UInt8]
  /// The files; none when the input is one file.
  package let files: [File]

  /// Takes an input apart.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard bytes.starts(with: Self.mark) else {
      files = []
      return
    }
    var files: [File] = []
    var start = 0
    while start < bytes.count {
      let next = Self.nextMark(in: bytes, after: start)
      let part = bytes[(start + Self.mark.count)..<next]
      let nameEnd = part.firstIndex(of: Self.lineEnd) ?? part.endIndex
      files.append(
        File(
          name: String(decoding: part[..<nameEnd], as: UTF8.self),
          bytes: Array(part[nameEnd...].dropFirst())))
      start = next
    }
    self.files = files
  }

  /// The files as the parts of a packed file.
  package var archive: [UInt8] {
    var zip = ZipBuilder()
    for file in files { zip.parts.append(ZipBuilder.Part(name: file.name, bytes: file.bytes)) }
    return zip.bytes()
  }

  /// Where the next file begins, or the end of the input.
  private static func nextMark(in bytes: [UInt8], after start: Int) -> Int {
    var position = start + 1
    while position + mark.count <= bytes.count {
      let isMark = bytes[position - 1] == lineEnd && bytes[position...].starts(with: mark)
      if isMark { return position }
      position += 1
    }
    return bytes.count
  }
}
