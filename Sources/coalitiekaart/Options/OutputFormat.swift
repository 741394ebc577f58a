import ArgumentParser
import CoalitionNetworks
import Foundation

/// A format in which the command line writes: its name, its extensions and what it can show.
struct OutputFormat: Hashable, Sendable {
  /// What a format can hold, which decides the options that have an effect on it.
  enum Trait: Hashable, Sendable {
    /// Pixels, so that a width can be chosen.
    case pixels
    /// Sheets of paper.
    case paper
    /// Is drawn by Graphviz, which may take long.
    case drawn
  }

  /// The name that `--format` takes.
  let name: String
  /// Other words for it.
  let aliases: [String]
  /// The extensions of its files, without the dot.
  let extensions: [String]
  /// What it can hold.
  let traits: Set<Trait>

  init(
    _ name: String, aliases: [String] = [], extensions: [String], traits: Set<Trait> = []
  ) {
    self.name = name
    self.aliases = aliases
    self.extensions = extensions
    self.traits = traits
  }

  static let table = OutputFormat(
    "table", aliases: ["tabel", "tekst", "text", "txt"], extensions: ["txt"])
  static let json = OutputFormat("json", extensions: ["json"])
  static let markdown = OutputFormat(
    "markdown", aliases: ["md"], extensions: ["md", "markdown"])
  static let html = OutputFormat("html", aliases: ["web"], extensions: ["html", "htm"])
  static let word = OutputFormat("docx", aliases: ["word"], extensions: ["docx"])
  static let csv = OutputFormat("csv", extensions: ["csv"])
  static let workbook = OutputFormat("xlsx", aliases: ["excel"], extensions: ["xlsx"])
  static let svg = OutputFormat("svg", extensions: ["svg"], traits: [.drawn])
  static let png = OutputFormat("png", extensions: ["png"], traits: [.drawn, .pixels])
  static let pdf = OutputFormat("pdf", extensions: ["pdf"], traits: [.drawn, .paper])
  static let dot = OutputFormat("dot", extensions: ["dot", "gv"])
}

extension OutputFormat {
  /// The extension of a path in small letters, as "docx"; empty where what follows the last dot is no
  /// extension, as in "versie 1.2".
  static func fileExtension(of path: String) -> String {
    let found = URL(filePath: path).pathExtension.lowercased()
    let isExtension =
      found.first?.isLetter ?? false && found.allSatisfy { $0.isASCII && !$0.isWhitespace }
    return isExtension && !path.hasSuffix("/") ? found : ""
  }

  /// The format that belongs to the extension of a path; nil where it has none.
  ///
  /// A format asked for by name may go to a file with any extension that promises nothing else.
  ///
  /// - Throws: A `ValidationError` that lists what the command writes, when that is not among it.
  static func format(
    of path: String, among formats: [OutputFormat], for command: any ParsableCommand.Type,
    isNamed: Bool = false
  ) throws -> OutputFormat? {
    let found = fileExtension(of: path)
    guard !found.isEmpty else { return nil }
    if let format = formats.first(where: { $0.extensions.contains(found) }) { return format }
    if isNamed, !promising.contains(found) { return nil }
    throw refusal(of: path, command, among: formats)
  }

  /// The extensions by which other programs know what is in a file.
  private static let promising: Set<String> = Set(
    ["doc", "docx", "odt", "rtf", "pptx", "odp", "xls", "html", "htm", "zip", "jpg", "jpeg"]
      + [table, json, markdown, csv, workbook, svg, png, pdf, dot].flatMap { $0.extensions }
      + NetworkFormat.all.flatMap { $0.fileExtensions })

  /// Refuses a path with an extension where a command writes a folder.
  static func refuseFile(
    at path: String, for command: any ParsableCommand.Type, writing names: [String]
  ) throws {
    let found = fileExtension(of: path)
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard !found.isEmpty, !isFolder.boolValue else { return }
    let files = names.joined(separator: ", ")
    throw refusal(
      of: path, command,
      writes: Text(nl: "een map met \(files)", en: "a folder with \(files)"))
  }

  /// What formats write, in one line: their extensions, each with its dot, and a folder.
  static func list(of formats: [OutputFormat], _ language: Language = .asked) -> String {
    var known: [String] = []
    for word in formats.flatMap({ $0.extensions }) where !known.contains(".\(word)") {
      known.append(".\(word)")
    }
    let writesFolder = formats.contains { $0.extensions.isEmpty }
    let folder = language(nl: " of een map (zonder extensie)", en: " or a folder (no extension)")
    return known.joined(separator: ", ") + (writesFolder ? folder : "")
  }

  private static func extensions(of formats: [OutputFormat]) -> Text {
    Text(nl: list(of: formats, .dutch), en: list(of: formats, .english))
  }

  /// What is said of a path with an extension that a command does not write.
  static func refusal(
    of path: String, _ command: any ParsableCommand.Type, among formats: [OutputFormat]
  ) -> ValidationError {
    refusal(of: path, command, writes: extensions(of: formats))
  }

  /// What is said of a path of which the extension promises another format than was asked for.
  static func contradiction(of path: String, _ asked: String) -> ValidationError {
    let found = fileExtension(of: path)
    return ValidationError(
      nl: "'\(path)': .\(found) past niet bij \(asked); laat één van de twee weg of verander die",
      en: "'\(path)': .\(found) does not go with \(asked); leave one of the two out or change it")
  }

  private static func refusal(
    of path: String, _ command: any ParsableCommand.Type, writes: Text
  ) -> ValidationError {
    let (name, found) = (command.configuration.commandName ?? "", fileExtension(of: path))
    return ValidationError(
      nl: "'\(path)': \(name) schrijft geen .\(found), wel: \(writes.nl)",
      en: "'\(path)': \(name) does not write .\(found), but: \(writes.en)")
  }
}

extension Choice where Value == OutputFormat {
  /// Formats by their names.
  static func formats(_ formats: [OutputFormat]) -> Choice {
    Choice(
      what: Text(nl: "formaat", en: "a format"),
      entries: formats.map { Entry($0, $0.name, $0.aliases) })
  }
}

extension OutputFormat {
  /// Refuses an option that cannot have an effect, and says what it is for.
  static func refuse(_ option: String, given: Bool, only purpose: Text) throws {
    guard given else { return }
    throw ValidationError(
      nl: "\(option) heeft hier geen effect: dat is voor \(purpose.nl).",
      en: "\(option) has no effect here: it is for \(purpose.en).")
  }
}

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
    let isOfAnother =
      !fileExtension.isEmpty && !found.fileExtensions.contains(fileExtension)
      && NetworkFormat.all.contains { $0.fileExtensions.contains(fileExtension) }
    if let name, found.isWritten, isOfAnother || !fileExtension.isEmpty && isFolder {
      throw OutputFormat.contradiction(of: path, name)
    }
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
  func write(
    _ network: CoalitionNetwork, keeping inputs: InputFiles, _ language: Language
  ) throws {
    let written = try format.written(network, language: language)
    try OutputFiles.write(written, to: path, keeping: inputs)
    let lost = language(nl: "gaat niet mee", en: "is left behind")
    Terminal.note(written.losses.map { "\(lost): \($0(language))" })
    Terminal.tellWritten([path])
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
