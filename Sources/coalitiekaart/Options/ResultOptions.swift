import ArgumentParser
import CoalitionNetworks

/// A command that shows one result, in the format that is asked for.
protocol ResultCommand: ParsableCommand {
  /// What it writes; the first is shown when nothing is asked.
  static var formats: [OutputFormat] { get }
  /// Whether it writes fewer with some of its options, and so looks at the file itself.
  static var narrowsFormats: Bool { get }
}

extension ResultCommand {
  static var narrowsFormats: Bool { false }
}

/// What a command found, in every form in which it can be written.
struct CommandResult {
  let text: () -> String
  var markdown: () -> String = { "" }
  var json: () -> any Sequence<[UInt8]> = { [] }
  var csv: () -> String = { "" }
  var html: () -> String = { "" }
  var word: () -> [UInt8] = { [] }

  /// The bytes in a format, in pieces.
  func pieces(as format: OutputFormat) -> any Sequence<[UInt8]> {
    switch format {
    case .json: json()
    case .csv: [Array(csv().utf8)]
    case .markdown: [Array(markdown().utf8)]
    case .html: [Array(html().utf8)]
    case .word: [word()]
    default: [Array((text() + "\n").utf8)]
    }
  }
}

extension CommandResult {
  /// A document, and what says the same to a program.
  init(
    document: @escaping () -> Document, json: @escaping () -> any Sequence<[UInt8]> = { [] },
    csv: @escaping () -> String = { "" }
  ) {
    self.init(
      text: { document().plainText() }, markdown: { document().markdown() }, json: json, csv: csv,
      html: { document().html() }, word: { document().word() })
  }
}

/// How the result of a command is written, and where.
struct ResultOptions<Command: ResultCommand>: ParsableArguments {
  @Flag(help: .text(nl: "Als JSON, met alle decimalen.", en: "As JSON, with all decimals."))
  var json = false

  @Flag(help: .text(nl: "Als Markdown.", en: "As Markdown."))
  var markdown = false

  @Option(
    oneOf: .formats(Command.formats),
    help: .text(
      nl: "Hoe: \(Choice.formats(Command.formats).list); anders de extensie.",
      en: "How: \(Choice.formats(Command.formats).list); else the extension.",
      value: Text(nl: "formaat", en: "format")))
  var format: OutputFormat?

  @Option(
    name: [.short, .customLong("output")],
    help: .text(
      nl: "Schrijf naar dit bestand: \(OutputFormat.list(of: Command.formats)).",
      en: "Write to this file: \(OutputFormat.list(of: Command.formats)).",
      value: Text(nl: "bestand", en: "file")),
    completion: .file())
  var output: String?

  func validate() throws {
    if !Command.narrowsFormats { _ = try chosen() }
  }

  /// The format that was asked for by name, else that of the extension, else the first.
  ///
  /// - Parameter formats: What can be written to a file; all that the command writes when nothing.
  /// - Returns: The format.
  /// - Throws: A `ValidationError` when it is none of these, or the name and the extension differ.
  func chosen(among formats: [OutputFormat] = Command.formats) throws -> OutputFormat {
    let named = [json ? OutputFormat.json : nil, markdown ? .markdown : nil, format]
      .compactMap { $0 }
    if let unknown = named.first(where: { !Command.formats.contains($0) }) {
      throw Choice.formats(Command.formats).unknown(unknown.name)
    }
    guard Set(named).count <= 1 else {
      throw ValidationError(
        nl: "kies één van --json, --markdown en --format.",
        en: "choose one of --json, --markdown and --format.")
    }
    let ofFile = try output.flatMap {
      try OutputFormat.format(
        of: $0, among: formats, for: Command.self, isNamed: !named.isEmpty)
    }
    if let output, let ofFile, let asked = named.first, asked != ofFile {
      throw OutputFormat.contradiction(of: output, asked.name)
    }
    return named.first ?? ofFile ?? formats.first ?? .table
  }

  /// Shows or writes a result, never over what the command read.
  func deliver(_ result: CommandResult, keeping inputs: InputFiles) throws {
    try Terminal.deliver(result.pieces(as: chosen()), to: output, keeping: inputs)
  }

  /// Shows or writes a document, or the JSON that says the same.
  func deliver(
    _ document: Document, or value: JSONValue, keeping inputs: InputFiles
  ) throws {
    let result = CommandResult(document: { document }, json: { [Array(value.text().utf8)] })
    try deliver(result, keeping: inputs)
  }
}
