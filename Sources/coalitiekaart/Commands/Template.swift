import ArgumentParser
import CoalitionNetworks
import Foundation

/// Writes an empty network to fill in.
struct Template: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: Language.asked(
      nl: "Een leeg netwerk om in te vullen, met voorbeelden, keuzelijsten en uitleg.",
      en: "An empty network to fill in, with examples, lists of choices and notes."),
    discussion: Language.asked(
      nl: """
        Voorbeeld: coalitiekaart template coalitie.xlsx
        De extensie kiest: .xlsx, .yaml, of zonder extensie een map met CSV-bestanden.
        """,
      en: """
        Example: coalitiekaart template coalition.xlsx --language en
        The extension picks: .xlsx, .yaml, or without an extension a folder of CSV files.
        """),
    aliases: ["sjabloon"])

  @Argument(
    help: .text(
      nl: "Het nieuwe bestand of de nieuwe map.", en: "The new file or folder.",
      value: Text(nl: "doel", en: "destination")),
    completion: .file())
  var destination: String

  @OptionGroup var spoken: LanguageOption

  func validate() throws {
    try NetworkOutput.validate(destination, for: Self.self, among: NetworkOutput.templates)
    guard !FileManager.default.fileExists(atPath: destination) else {
      throw ValidationError(
        nl: "'\(destination)' bestaat al; kies een andere naam.",
        en: "'\(destination)' is there already; choose another name.")
    }
  }

  func run() throws {
    let output = try NetworkOutput(to: destination, for: Self.self, among: NetworkOutput.templates)
    guard let written = try NetworkTemplate(spoken.language).written(as: output.format) else {
      throw OutputFormat.refusal(of: destination, Self.self, among: NetworkOutput.templates)
    }
    try OutputFiles.write(written, to: destination, keeping: .none)
    Terminal.note([destination])
  }
}
