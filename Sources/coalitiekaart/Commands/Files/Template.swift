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
        Voor een lijst van gemeenten met hun coalitie: coalitiekaart template regio.xlsx \
        --coalitions --region 'GGD Fryslân'
        """,
      en: """
        Example: coalitiekaart template coalition.xlsx --language en
        The extension picks: .xlsx, .yaml, or without an extension a folder of CSV files.
        For a list of municipalities with their coalition: coalitiekaart template region.xlsx \
        --coalitions --region 'GGD Fryslân'
        """),
    aliases: ["sjabloon"])

  @Argument(
    help: .text(
      nl: "Het nieuwe bestand of de nieuwe map.", en: "The new file or folder.",
      value: Text(nl: "doel", en: "destination")),
    completion: .file())
  var destination: String

  @Flag(
    name: [.customLong("coalitions"), .customLong("coalities")],
    help: .text(
      nl: "Een lijst van gemeenten om coalities in bij te houden (.xlsx of .csv).",
      en: "A list of municipalities to keep coalitions in (.xlsx or .csv)."))
  var listsCoalitions = false

  @OptionGroup var area: AreaOptions
  @OptionGroup var spoken: SpokenOptions

  /// What a list of coalitions is written as.
  private static let lists: [OutputFormat] = [.workbook, .csv]

  func validate() throws {
    if listsCoalitions {
      guard try OutputFormat.format(of: destination, among: Self.lists, for: Self.self) != nil
      else {
        throw OutputFormat.refusal(of: destination, Self.self, among: Self.lists)
      }
    } else {
      let purpose = Text(nl: "--coalitions", en: "--coalitions")
      try OutputFormat.refuse("--region", given: area.asked.name != nil, only: purpose)
      try OutputFormat.refuse("--regions", given: area.regions != nil, only: purpose)
      try NetworkOutput.validate(destination, for: Self.self, among: NetworkOutput.templates)
    }
    guard !FileManager.default.fileExists(atPath: destination) else {
      throw ValidationError(
        nl: "'\(destination)' bestaat al; kies een andere naam.",
        en: "'\(destination)' is there already; choose another name.")
    }
  }

  func run() throws {
    if listsCoalitions { return try writeList() }
    let output = try NetworkOutput(to: destination, for: Self.self, among: NetworkOutput.templates)
    guard let written = try NetworkTemplate(spoken.language).written(as: output.format) else {
      throw OutputFormat.refusal(of: destination, Self.self, among: NetworkOutput.templates)
    }
    try OutputFiles.write(written, to: destination, keeping: .none)
    Terminal.tellWritten([destination])
  }

  /// Writes the municipalities of today, each with the status that is not known yet.
  private func writeList() throws {
    let book = try area.book(beside: destination)
    let region = try area.asked.region(in: book)
    let municipalities = CoalitionCoverage(
      of: CoalitionList(), in: book, within: region?.id
    ).municipalities
    let table = CoalitionTable(spoken.language).template(of: municipalities)
    let isText = OutputFormat.fileExtension(of: destination) == "csv"
    try OutputFiles.write(
      isText ? table.csv(spoken.language) : try table.workbook(), to: destination,
      keeping: .none)
    Terminal.tellWritten([destination])
  }
}
