import ArgumentParser
import CoalitionNetworks
import Foundation

/// How a result is written, and where.
struct TextOutput: ParsableArguments {
  /// A way to write a result.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json, markdown

    /// The format that belongs to the extension of a file.
    init?(of path: String) {
      switch URL(filePath: path).pathExtension.lowercased() {
      case "json": self = .json
      case "md", "markdown": self = .markdown
      case "txt": self = .table
      default: return nil
      }
    }
  }

  @Flag(help: "Als JSON, met alle decimalen.")
  var json = false

  @Flag(help: "Als Markdown.")
  var markdown = false

  @Option(
    help: "Hoe: \(Format.allCases.map { $0.rawValue }.joined(separator: ", ")); anders de extensie."
  )
  var format: Format?

  @Option(name: [.short, .customLong("output")], help: "Schrijf naar dit bestand.")
  var output: String?

  func validate() throws {
    if json && markdown { throw ValidationError("kies --json of --markdown, niet allebei.") }
  }

  /// Shows or writes a result.
  func deliver(_ document: Document, or value: JSONValue) throws {
    let chosen = json ? .json : markdown ? .markdown : format
    let text =
      switch chosen ?? output.flatMap(Format.init(of:)) ?? .table {
      case .table: document.plainText() + "\n"
      case .json: value.text()
      case .markdown: document.markdown()
      }
    try Terminal.deliver(text, to: output)
  }
}
