import CoalitionModel
import Records
import Wording

// Regions, and which lies in which.
extension NetworkReader {
  /// Records the regions: those of the list, and the bodies whose area carries their id.
  mutating func defineRegions(in top: Record, partners ids: [String]) {
    var names: [(id: String, names: [String])] = []
    for value in walker.list(top[.regionList]) {
      let (id, name) = (scalar(.id, of: value), scalar(.name, of: value))
      guard let place = (id ?? name)?.entry.place,
        let code = id?.text ?? name.map({ Spelling.code(for: $0.text) })
      else { continue }
      if let doubled = regions.define(code, at: place) { walker.report(doubled) }
      names.append((code, [name?.text].compactMap { $0 } + texts(.aliases, of: value)))
    }
    for id in ids { _ = regions.define(id, at: Place(file: file)) }
    for (id, names) in names { regions.call(id, also: names) }
  }

  func regions(in top: Record) -> [Region] {
    let context = context
    return walker.list(top[.regionList]).compactMap { region(from: $0, in: context) }
  }

  private func region(from value: Value, in context: ReadingContext) -> Region? {
    let kind = Region.kind
    guard let record = walker.record(value, of: kind.shape),
      let (id, name) = identity(of: record, as: kind.shape.what)
    else { return nil }
    var region = Region(id: id, name: name)
    let entries = walker.entries(of: record, as: kind.shape, without: [.id, .name], in: context)
    kind.fill(&region, with: entries ?? [])
    return region
  }

  /// Gives regions and bodies the wider regions of a table of memberships.
  mutating func addMemberships(of rows: [Value], to network: inout CoalitionNetwork) {
    guard !rows.isEmpty else { return }
    let (kind, context) = (Membership.rowKind, context)
    let partnerPlaces = Dictionary(firsts: network.partners.enumerated().map { ($1.id, $0) })
    let regionPlaces = Dictionary(firsts: network.regions.enumerated().map { ($1.id, $0) })
    for value in rows {
      guard let record = walker.record(value, of: kind.shape),
        let entries = walker.entries(of: record, as: kind.shape, in: context)
      else { continue }
      let row = kind.value(of: entries)
      let id = partners.id(of: row.area) ?? regions.id(of: row.area) ?? ""
      if let place = partnerPlaces[id] {
        network.partners[place].liesIn.append(row.membership)
      } else if let place = regionPlaces[id] {
        network.regions[place].liesIn.append(row.membership)
      } else {
        let place = record[.area]?.place ?? record.place
        walker.report(regions.unknown(row.area, at: place))
      }
    }
  }

  /// The regions and sources of a file of regions, which may refer to those of another file.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` with all mistakes in it.
  static func regionBook(
    of document: NetworkDocument, beside other: RegionFile? = nil
  ) throws(InvalidFile) -> RegionBook {
    var reader = NetworkReader(document, options: ReadingOptions(regions: other))
    let what = Text(nl: "een lijst van regio's", en: "a list of regions")
    var network = CoalitionNetwork(name: "")
    if let top = reader.walker.record(document.root, of: document.fields, as: what) {
      network.sources = reader.walker.list(top[.sources]).compactMap {
        reader.walker.source($0, in: &reader.sources)
      }
      reader.defineRegions(in: top, partners: [])
      network.regions = reader.regions(in: top)
      reader.addMemberships(of: reader.walker.list(top[.memberships]), to: &network)
      if network.regions.isEmpty { reader.walker.report(Diagnostic(.noRegions, at: top.place)) }
    }
    let errors = reader.walker.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else { throw InvalidFile(errors) }
    return RegionBook(sources: network.sources, regions: network.regions)
  }
}

/// The regions of a file beside the network, looked at when the network does not hold one itself.
///
/// The municipalities are a file of their own, which is read only for a name that stands nowhere else.
final class OutsideRegions {
  private let file: RegionFile?
  private let walker: Walker
  private var names: NameIndex?
  private var municipalities: MunicipalityIndex?
  /// The date of the network, of which the municipalities count.
  var date: PartialDate?
  /// The regions, as far as they were needed.
  private(set) var book: RegionBook?

  init(_ file: RegionFile?, walker: Walker) {
    self.file = file
    self.walker = walker
  }

  /// The id of the region that a word names; `nil` when there is none.
  func id(of word: String) -> String? {
    if names == nil { names = read() }
    if let id = names?.id(of: word) { return id }
    if municipalities == nil { municipalities = readMunicipalities() }
    return municipalities?[word]?.id
  }

  /// That a word names a municipality of another time; to be asked after ``id(of:)``.
  func formerMunicipality(_ word: String, at place: Place) -> Diagnostic? {
    guard let municipalities, municipalities.former(word) != nil else { return nil }
    return municipalities.unknown(word, at: place)
  }

  /// The names of the regions; what is wrong with their file is noted.
  private func read() -> NameIndex {
    var names = NameIndex(of: Text(nl: "regio", en: "region"))
    guard let file else { return names }
    do throws(InvalidFile) {
      let found = try file.book()
      book = found
      for region in found.regions { _ = names.define(region.id, at: Place(file: "")) }
      for region in found.regions { names.call(region.id, also: region.names) }
    } catch {
      for diagnostic in error.diagnostics { walker.report(diagnostic) }
    }
    return names
  }

  /// The municipalities beside the regions, which then belong to the book.
  private func readMunicipalities() -> MunicipalityIndex? {
    guard let file, book != nil else { return nil }
    do throws(InvalidFile) {
      let whole = try file.wholeBook()
      book = whole
      return MunicipalityIndex(of: whole, on: date)
    } catch {
      for diagnostic in error.diagnostics { walker.report(diagnostic) }
      return nil
    }
  }
}
