import ArgumentParser
import CoalitionNetworks

/// Where a network is written, and as what.
struct NetworkOutput {
  let path: String
  let format: NetworkFormat

  /// Chooses the format by its name, else by the extension of the path.
  ///
  /// - Throws: A `ValidationError` that lists what can be written, when the extension is not among
  ///   it; `InvalidFile` when no format has the name.
  init(
    to path: String, named name: String? = nil, for command: any ParsableCommand.Type,
    among formats: [OutputFormat] = Self.formats
  ) throws {
    try Self.validate(path, named: name, for: command, among: formats)
    let found =
      try name.map { name throws(InvalidFile) in try NetworkFormats.format(named: name, for: path) }
      ?? NetworkFormats.format(for: path)
    let fileExtension = OutputFormat.fileExtension(of: path)
    let isFolder = found.fileExtensions.allSatisfy { Self.onlyRead.contains($0) }
    guard found.isWritten, fileExtension.isEmpty || !isFolder else {
      throw OutputFormat.refusal(of: path, command, among: formats)
    }
    self.path = path
    format = found
  }

  /// Refuses a path with an extension that is not written.
  static func validate(
    _ path: String, named name: String? = nil, for command: any ParsableCommand.Type,
    among formats: [OutputFormat] = Self.formats
  ) throws {
    _ = try OutputFormat.format(of: path, among: formats, for: command, isNamed: name != nil)
  }

  /// Writes a network, and says what the format cannot hold.
  func write(_ network: CoalitionNetwork, _ language: Language) throws {
    let written = try format.written(network, language: language)
    try OutputFiles.write(written, to: path)
    let lost = language(nl: "gaat niet mee", en: "is left behind")
    Terminal.note(written.losses.map { "\(lost): \($0(language))" } + [path])
  }

  /// The formats of networks that are written, each once.
  static let formats = outputs(of: NetworkFormat.all.filter { $0.isWritten })
  /// The formats that a template has.
  static let templates = outputs(of: NetworkFormat.all.filter { $0.hasTemplate })

  private static func outputs(of formats: [NetworkFormat]) -> [OutputFormat] {
    formats.map { format in
      OutputFormat(format.name, extensions: format.fileExtensions.filter { !onlyRead.contains($0) })
    }
  }

  /// A single table is read, but a folder of them is written; a workbook is written without macros.
  private static let onlyRead = ["csv", "xlsm"]
}
