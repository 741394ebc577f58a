import ArgumentParser
import CoalitionNetworks
import Foundation

/// Draws one picture.
struct Draw: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Eén plaatje; de extensie kiest .svg, .png of .pdf.",
    discussion:
      "Voorbeeld: coalitiekaart draw Networks/groningen.yaml --view overview -o kaart.svg",
    aliases: ["teken"])

  @OptionGroup var arguments: NetworkArguments

  @Option(help: "Het soort plaatje: \(DiagramViews.all.map(\.name).joined(separator: ", ")).")
  var view = "overview"

  @Option(name: [.short, .customLong("output")], help: "Het bestand: .svg, .png of .pdf.")
  var output: String

  @Option(help: "De breedte van een PNG in pixels.")
  var pixels = 1200

  func validate() throws {
    if Self.format(of: output, pixels: pixels) == nil {
      throw ValidationError("'\(output)' eindigt niet op .svg, .png of .pdf.")
    }
    if !DiagramViews.all.contains(where: { $0.name == view }) {
      let names = DiagramViews.all.map(\.name)
      let near = Spelling.nearest(to: view, among: names).map { "; bedoelt u '\($0)'?" } ?? ""
      throw ValidationError(
        "'\(view)' is geen plaatje; kies uit: \(names.joined(separator: ", "))\(near)")
    }
  }

  func run() throws {
    guard let format = Self.format(of: output, pixels: pixels),
      let chosen = DiagramViews.all.first(where: { $0.name == view })
    else { return }
    let picture = try arguments.context().diagram(chosen).rendered(as: [format])
    Terminal.complain(picture.warnings)
    guard let bytes = picture.outputs[format] else { return }
    try OutputFiles.write(bytes, to: output)
    Terminal.complain([output])
  }

  private static func format(of path: String, pixels: Int) -> Format? {
    switch URL(filePath: path).pathExtension.lowercased() {
    case "svg": .svg
    case "png": .png(width: pixels)
    case "pdf": .pdf
    default: nil
    }
  }
}
