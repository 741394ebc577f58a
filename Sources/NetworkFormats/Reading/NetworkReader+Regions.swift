import CoalitionModel
import Wording
import Records

extension NetworkReader {
  /// Records the regions: those of the list, and the bodies whose area carries their id.
  mutating func defineRegions(in top: Record, partners ids: [String]) {
    var names: [(id: String, name: String)] = []
    for value in walker.list(top[.regionList]) {
      let (id, name) = (scalar(.id, of: value), scalar(.name, of: value))
      guard let place = (id ?? name)?.entry.place,
        let code = id?.text ?? name.map({ Spelling.code(for: $0.text) })
      else { continue }
      if let doubled = regions.define(code, at: place) { walker.report(doubled) }
      if let name { names.append((code, name.text)) }
    }
    for id in ids { _ = regions.define(id, at: Place(file: file)) }
    for (id, name) in names { regions.call(id, also: [name]) }
  }

  func region(from value: Value) -> Region? {
    let what = Text(nl: "een regio", en: "a region")
    guard let record = walker.record(value, of: Field.ofRegion, as: what),
      let (id, name) = identity(of: record, as: what)
    else { return nil }
    var region = Region(id: id, name: name)
    region.kind = walker.code(record[.kind], as: Text(nl: "soort regio", en: "kind of region"))
    region.code = walker.text(record[.regionCode])
    region.liesIn = memberships(record[.liesIn])
    region.asOf = walker.date(record[.asOf])
    region.confidence = walker.code(
      record[.confidence], as: Text(nl: "zekerheid", en: "confidence"))
    region.citations = citations(record[.source])
    return region
  }

  /// The wider regions of a `ligt-in`: ids, or records that also say when and how sure.
  func memberships(_ value: Value?) -> [Membership] {
    walker.list(value).compactMap { item in
      if case .scalar = item.content { return regionReference(item).map { Membership(in: $0) } }
      let what = Text(nl: "een ligging", en: "a membership")
      return walker.record(item, of: Field.ofMembership, as: what)
        .flatMap { membership(of: $0, as: what) }
    }
  }

  private func membership(of record: Record, as what: Text) -> Membership? {
    let region = required(.region, of: record, as: what).flatMap { regionReference($0) }
    var membership = Membership(in: region ?? "")
    membership.asOf = walker.date(record[.asOf])
    membership.confidence = walker.code(
      record[.confidence], as: Text(nl: "zekerheid", en: "confidence"))
    membership.citations = citations(record[.source])
    return region == nil ? nil : membership
  }

  /// The id of a region of the network itself, or else of the file beside it.
  func regionReference(_ value: Value) -> String? {
    guard let word = walker.text(value) else { return nil }
    return regions.id(of: word) ?? outside.id(of: word) ?? reference(value, in: regions)
  }

  func regionReferences(_ value: Value?) -> [String] {
    walker.list(value).compactMap { regionReference($0) }
  }

  /// Gives regions and bodies the wider regions of a table of memberships.
  mutating func addMemberships(of rows: [Value], to network: inout CoalitionNetwork) {
    let what = Text(nl: "een ligging", en: "a membership")
    for row in rows {
      guard let record = walker.record(row, of: Field.ofMembershipRow, as: what),
        let area = required(.area, of: record, as: what), let word = walker.text(area)
      else { continue }
      let id = partners.id(of: word) ?? regions.id(of: word)
      guard let membership = membership(of: record, as: what) else { continue }
      if let place = network.partners.firstIndex(where: { $0.id == id }) {
        network.partners[place].liesIn.append(membership)
      } else if let place = network.regions.firstIndex(where: { $0.id == id }) {
        network.regions[place].liesIn.append(membership)
      } else {
        walker.report(regions.unknown(word, at: area.place))
      }
    }
  }

  /// The regions and sources of a file of regions.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` with all mistakes in it.
  static func regionBook(of document: NetworkDocument) throws(InvalidFile) -> RegionBook {
    var reader = NetworkReader(document, options: ReadingOptions())
    let what = Text(nl: "een lijst van regio's", en: "a list of regions")
    var network = CoalitionNetwork(name: "")
    if let top = reader.walker.record(document.root, of: document.fields, as: what) {
      network.sources = reader.walker.list(top[.sources]).compactMap {
        reader.walker.source($0, in: &reader.sources)
      }
      reader.defineRegions(in: top, partners: [])
      network.regions = reader.walker.list(top[.regionList]).compactMap { reader.region(from: $0) }
      reader.addMemberships(of: reader.walker.list(top[.memberships]), to: &network)
      if network.regions.isEmpty { reader.walker.report(Diagnostic(.noRegions, at: top.place)) }
    }
    let errors = reader.walker.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else { throw InvalidFile(errors) }
    return RegionBook(sources: network.sources, regions: network.regions)
  }
}
