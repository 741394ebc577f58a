import ArgumentParser
import CoalitionNetworks
import Foundation

/// Writes the page that opens by double click, with a network inside.
struct PageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page",
    abstract: Language.asked(
      nl: "De pagina die u met een dubbelklik opent, met uw netwerk erin.",
      en: "The page that opens by double click, with your network inside."),
    discussion: Language.asked(
      nl: """
        Voorbeeld: coalitiekaart page Networks/groningen.yaml -o groningen.html
        Zonder netwerk begint de pagina leeg. Contacten en interne opmerkingen gaan niet mee. De \
        pagina zelf (\(Workbench.fileName)) staat naast dit programma, of kies haar met --page.
        """,
      en: """
        Example: coalitiekaart page Networks/groningen.yaml -o groningen.html --language en
        Without a network the page starts empty. Contacts and internal remarks are left out. The \
        page itself (\(Workbench.fileName)) stands beside this program, or choose it with --page.
        """),
    aliases: ["pagina"])

  @Argument(
    help: .text(
      nl: "Het netwerk dat erin komt: een bestand, of een map met CSV-bestanden.",
      en: "The network that goes inside: a file, or a folder of CSV files.",
      value: Text(nl: "netwerk", en: "network")),
    completion: .file())
  var network: String?

  @Option(
    name: .shortAndLong,
    help: .text(
      nl: "Schrijf naar dit bestand: .html.", en: "Write to this file: .html.",
      value: Text(nl: "bestand", en: "file")),
    completion: .file(extensions: ["html"]))
  var output: String

  @Option(
    name: [.customLong("page"), .customLong("pagina")],
    help: .text(
      nl: "De lege pagina, als die niet naast dit programma staat.",
      en: "The empty page, where it does not stand beside this program.",
      value: Text(nl: "bestand", en: "file")),
    completion: .file(extensions: ["html"]))
  var page: String?

  @OptionGroup var beside: ReadingChoices
  @OptionGroup var spoken: SpokenOptions

  private static let html = OutputFormat("html", extensions: ["html", "htm"])

  func validate() throws {
    _ = try OutputFormat.format(of: output, among: [Self.html], for: Self.self)
    let purpose = Text(nl: "een pagina met een netwerk erin", en: "a page with a network inside")
    let isEmpty = network == nil
    try OutputFormat.refuse("--regions", given: isEmpty && beside.regions != nil, only: purpose)
    try OutputFormat.refuse("--ignore", given: isEmpty && !beside.ignored.isEmpty, only: purpose)
  }

  func run() throws {
    let workbench = try Workbench(at: page)
    guard let network else {
      return try write(workbench.bytes, keeping: InputFiles([workbench.path]))
    }
    let session = Session(file: network, reading: beside, language: spoken.language)
    let written = try NetworkFormat.yaml.written(
      session.loaded().network, language: session.language)
    guard case .file(let yaml) = written.content else { return }
    try write(
      workbench.holding(String(decoding: yaml, as: UTF8.self)),
      keeping: session.inputs.and([workbench.path]))
  }

  private func write(_ bytes: [UInt8], keeping inputs: InputFiles) throws {
    try OutputFiles.write(bytes, to: output, keeping: inputs)
    Terminal.tellWritten([output])
  }
}

/// The page in which networks are made and changed, with a place for one network.
private struct Workbench {
  /// What the page is called where it is built and installed.
  static let fileName = "coalitiekaart.html"

  /// Where the page stands.
  let path: String
  private let content: Data
  private let place: Range<Data.Index>

  private static let opening = Data(#"<script type="application/json" id="netwerk">"#.utf8)
  private static let closing = Data("</script>".utf8)

  /// Reads the page that was named, else the one beside the program.
  ///
  /// - Throws: `ValidationError` when there is none, or the file is another page; `InvalidFile` when
  ///   it cannot be read.
  init(at named: String?) throws {
    guard let found = named ?? Self.besideProgram else {
      throw ValidationError(
        nl: "de pagina \(Self.fileName) staat niet naast dit programma;"
          + " zet haar daar, of kies haar met --page.",
        en: "the page \(Self.fileName) does not stand beside this program;"
          + " put it there, or choose it with --page.")
    }
    path = found
    content = Data(try NetworkFormats.bytes(of: found))
    guard let start = content.range(of: Self.opening)?.upperBound,
      let end = content.range(of: Self.closing, in: start..<content.endIndex)?.lowerBound
    else {
      throw ValidationError(
        nl: "'\(found)' is niet de pagina van Coalitiekaart: er is geen plaats voor een netwerk.",
        en: "'\(found)' is not the page of Coalitiekaart: it has no place for a network.")
    }
    place = start..<end
  }

  /// The page as it is.
  var bytes: [UInt8] { [UInt8](content) }

  /// The page with a network in the place of what it held.
  ///
  /// No text of the network can end the script in which it stands: `<` is written as its number.
  func holding(_ yaml: String) -> [UInt8] {
    let value = JSONValue.members([.init("yaml", .string(yaml))]).text()
    let words = value.replacingText("<", with: "\\u003c")
    return [UInt8](content[..<place.lowerBound]) + Array(words.utf8)
      + [UInt8](content[place.upperBound...])
  }

  /// The page in the folder of the program or, when that is installed, in the folder of shared files.
  private static var besideProgram: String? {
    guard let program = Bundle.main.executableURL?.resolvingSymlinksInPath() else { return nil }
    let folder = program.deletingLastPathComponent()
    let shared = folder.deletingLastPathComponent().appending(path: "share/coalitiekaart")
    return [folder, shared].map { $0.appending(path: fileName).path }
      .first { FileManager.default.fileExists(atPath: $0) }
  }
}
