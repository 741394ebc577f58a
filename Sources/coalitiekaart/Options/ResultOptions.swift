import ArgumentParser
import CoalitionNetworks

/// A command that shows one result, in the format that is asked for.
protocol ResultCommand: ParsableCommand {
  /// What it writes; the first is shown when nothing is asked.
  static var formats: [OutputFormat] { get }
}

/// What a command found, in every form in which it can be written.
struct CommandResult {
  let text: () -> String
  var markdown: () -> String = { "" }
  var json: () -> any Sequence<[UInt8]> = { [] }
  var csv: () -> String = { "" }

  /// The bytes in a format, in pieces.
  func pieces(as format: OutputFormat) -> any Sequence<[UInt8]> {
    switch format {
    case .json: json()
    case .csv: [Array(csv().utf8)]
    case .markdown: [Array(markdown().utf8)]
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
      text: { document().plainText() }, markdown: { document().markdown() }, json: json, csv: csv)
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

  func validate() throws { _ = try chosen() }

  /// The format that was asked for by name, else that of the extension, else the first.
  func chosen() throws -> OutputFormat {
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
        of: $0, among: Command.formats, for: Command.self, isNamed: !named.isEmpty)
    }
    if let output, let ofFile, let asked = named.first, asked != ofFile {
      throw OutputFormat.contradiction(of: output, asked.name)
    }
    return named.first ?? ofFile ?? Command.formats.first ?? .table
  }

  /// Shows or writes a result.
  func deliver(_ result: CommandResult) throws {
    try Terminal.deliver(result.pieces(as: chosen()), to: output)
  }

  /// Shows or writes a document, or the JSON that says the same.
  func deliver(_ document: Document, or value: JSONValue) throws {
    try deliver(CommandResult(document: { document }, json: { [Array(value.text().utf8)] }))
  }
}
