import ArgumentParser
import CoalitionNetworks
import Foundation

/// Writes an empty network to fill in.
struct Template: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Een leeg netwerk om in te vullen, met voorbeelden, keuzelijsten en uitleg.",
    discussion: """
      Voorbeeld: coalitiekaart template coalitie.xlsx
      De extensie kiest: .xlsx, .yaml, of zonder extensie een map met CSV-bestanden.
      """,
    aliases: ["sjabloon"])

  @Argument(help: "Het nieuwe bestand of de nieuwe map.", completion: .file())
  var destination: String

  @OptionGroup var language: LanguageOption

  func run() throws {
    let format = try NetworkFormats.format(for: destination)
    guard let written = try NetworkTemplate(language.language).written(as: format) else {
      throw ValidationError("'\(destination)': een sjabloon is .xlsx, .yaml of een map.")
    }
    guard !FileManager.default.fileExists(atPath: destination) else {
      throw ValidationError("'\(destination)' bestaat al; kies een andere naam.")
    }
    try OutputFiles.write(written, to: destination)
    Terminal.complain([destination])
  }
}
