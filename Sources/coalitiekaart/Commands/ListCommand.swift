import ArgumentParser
import CoalitionNetworks
import Foundation

/// Shows what there is, with the question that each answers.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: Language.asked(
      nl: "Wat er is, met de vraag die het beantwoordt.",
      en: "What there is, with the question that it answers."),
    discussion: Language.asked(
      nl: "Voorbeeld: coalitiekaart list measures",
      en: "Example: coalitiekaart list measures --language en"),
    subcommands: [Measures.self, Views.self, Networks.self], aliases: ["lijst"])

  /// Shows every measure.
  struct Measures: ResultCommand {
    static let formats: [OutputFormat] = [.table, .json]

    static let configuration = CommandConfiguration(
      commandName: "measures",
      abstract: Language.asked(
        nl: "De maten: naam, vraag, bereik en bron.",
        en: "The measures: name, question, range and source."),
      discussion: Language.asked(
        nl: "Voorbeeld: coalitiekaart list measures",
        en: "Example: coalitiekaart list measures --language en"),
      aliases: ["maten"])

    @OptionGroup var spoken: SpokenOptions
    @OptionGroup var output: ResultOptions<Self>

    func run() throws {
      let language = spoken.language
      try output.deliver(
        CommandResult(
          text: { MeasureList.text(language) },
          json: { [Array(MeasureList.json(language).text().utf8)] }), keeping: .none)
    }
  }

  /// Shows every view.
  struct Views: ResultCommand {
    static let formats: [OutputFormat] = [.table, .json]

    static let configuration = CommandConfiguration(
      commandName: "views",
      abstract: Language.asked(
        nl: "De plaatjes: naam en vraag.", en: "The pictures: name and question."),
      discussion: Language.asked(
        nl: "Voorbeeld: coalitiekaart list views",
        en: "Example: coalitiekaart list views --language en"),
      aliases: ["plaatjes"])

    @OptionGroup var spoken: SpokenOptions
    @OptionGroup var output: ResultOptions<Self>

    func run() throws {
      let entries = View.all.map { ($0.name, $0.question(spoken.language)) }
      let values = entries.map { name, question in
        JSONValue.object(["name": .string(name), "question": .string(question)])
      }
      let lines = entries.map { name, question in "\(name)\n  \(question)" }
      try output.deliver(
        CommandResult(
          text: { lines.joined(separator: "\n\n") },
          json: { [Array(JSONValue.array(values).text().utf8)] }), keeping: .none)
    }
  }

  /// Shows the network files of a folder; lists of regions and coalitions beside them are none.
  struct Networks: ResultCommand {
    static let formats: [OutputFormat] = [.table, .json]

    static let configuration = CommandConfiguration(
      commandName: "networks",
      abstract: Language.asked(
        nl: "De netwerken in een map (.yaml), zonder lijsten van regio's en coalities.",
        en: "The networks in a folder (.yaml), without lists of regions and coalitions."),
      discussion: Language.asked(
        nl: "Voorbeeld: coalitiekaart list networks Networks",
        en: "Example: coalitiekaart list networks Networks --language en"),
      aliases: ["netwerken"])

    @Argument(
      help: .text(
        nl: "De map; anders Networks.", en: "The folder; else Networks.",
        value: Text(nl: "map", en: "folder")),
      completion: .directory)
    var folder = "Networks"

    @OptionGroup var spoken: SpokenOptions
    @OptionGroup var output: ResultOptions<Self>

    func run() throws {
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
        throw ValidationError(
          nl: "'\(folder)' is geen map die te lezen is.",
          en: "'\(folder)' is no folder that can be read.")
      }
      let files = names.sorted().filter { !$0.hasPrefix(".") && $0.hasSuffix(".yaml") }
        .filter { NetworkFormats.otherList(at: "\(folder)/\($0)") == nil }
      try output.deliver(
        CommandResult(
          text: { files.joined(separator: "\n") },
          json: { [Array(JSONValue.strings(files).text().utf8)] }), keeping: .none)
    }
  }
}
