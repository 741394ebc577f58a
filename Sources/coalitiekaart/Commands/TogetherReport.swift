import ArgumentParser
import CoalitionNetworks
import Foundation

/// Reads several networks of one region together, and writes what they tell.
struct TogetherReport {
  let files: [String]
  let reading: ReadingChoices
  let norm: NormOption
  let language: Language

  private static let answers = "dezelfde-partners.csv"
  private static let picture = "kaart.svg"

  /// Writes the report, its data, the map and the table of answers to a folder.
  ///
  /// Answers that stand in that table already are read first, and kept.
  func write(to folder: String) throws {
    Progress.shared.begin(3, language)
    let networks = try Progress.shared.step(Text(nl: "Bestanden lezen", en: "Reading the files")) {
      try NetworkFiles(files, language).networks(reading)
    }
    try refuseDoubles(networks.map { $0.network })
    let placed = RegionalNetwork.ordered(networks.map { $0.network })
    let book = try RegionBook.country(beside: files[0], named: reading.regions)
    let table = SamePartnerTable(of: placed)
    let path = "\(folder)/\(Self.answers)"
    let answers = try given(at: path, in: table)
    let regional = RegionalNetwork(placed, in: book, answers: answers)
    let report = RegionalReport(regional, norm: try Norm.chosen(norm.file), in: book, language)
    let pictures = try Progress.shared.step(.drawing) {
      try map(of: regional.merged(named: report.title))
    }
    let document = Progress.shared.step(.computing) {
      report.document(
        confirmedIn: Self.answers, picture: pictures.isEmpty ? nil : Self.picture)
    }
    let written: [OutputFiles.File] =
      pictures.map { (path: "\(folder)/\($0.path)", bytes: $0.bytes) } + [
        ("\(folder)/samen.md", Array(document.markdown().utf8)),
        ("\(folder)/samen.html", Array(document.html().utf8)),
        ("\(folder)/samen.json", Array(report.value.text().utf8)),
        (path, table.form(of: regional, language).csv(language)),
      ]
    try OutputFiles.write(
      written, keeping: InputFiles(files + [reading.regions, norm.file].compactMap { $0 }))
    Terminal.show(summary(regional, answers.count))
    Terminal.tellWritten(written.map { $0.path })
  }

  /// The answers of an earlier time; none where there is no such file.
  private func given(
    at path: String, in table: SamePartnerTable
  ) throws -> [RegionalNetwork.Answer] {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    return try FormTable.cells(at: path).first.map { try table.answers(in: $0, file: path) } ?? []
  }

  /// Refuses two networks of one place: what is between them is time, and not distance.
  private func refuseDoubles(_ networks: [CoalitionNetwork]) throws {
    var seen: Set<String> = []
    for network in networks {
      let place = PlacedNetwork(network).place
      guard seen.insert(Spelling.folded(place)).inserted else {
        throw ValidationError(
          nl: "van \(place) staan er twee peilingen bij; noem er één, of vergelijk ze met compare.",
          en: "there are two snapshots of \(place); name one, or compare them with compare.")
      }
    }
    guard networks.count > 1 else {
      throw ValidationError(
        nl: "noem bij --together twee netwerken of meer.",
        en: "name two networks or more with --together.")
    }
  }

  /// The map with a frame for each place.
  private func map(of network: CoalitionNetwork) throws -> [OutputFiles.File] {
    var options = DiagramOptions()
    options.language = language
    let diagram = View.regions.diagram(of: Analysis(of: network), options, on: .column)
    let png = PictureFormat.png(width: 1200)
    let picture = try diagram.rendered(as: [.svg, png])
    return [(Self.picture, PictureFormat.svg), ("kaart.png", png)].compactMap { name, format in
      picture.outputs[format].map { (name, $0) }
    }
  }

  private func summary(_ regional: RegionalNetwork, _ answered: Int) -> String {
    let (confirmed, open) = (regional.confirmed.count, regional.open.count)
    return language(
      nl: "\(language.count(regional.networks.count, .place)) samen gelezen. In meer gemeenten:"
        + " \(confirmed) bevestigd, \(open) na te vragen.",
      en: "\(language.count(regional.networks.count, .place)) read together. In several places:"
        + " \(confirmed) confirmed, \(open) to ask about.")
  }
}

extension Noun {
  fileprivate static let place = Noun(nl: ("plaats", "plaatsen"), en: ("place", "places"))
}
