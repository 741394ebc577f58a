import CoalitionModel
import Wording
import Records

/// Reads a network from a tree of values, section by section.
///
/// Every format makes the same tree, so that a mistake is reported in the same words everywhere.
/// Names are read before what refers to them, so that sections may stand in any order.
struct NetworkReader {
  let walker: Walker
  let file: String
  let root: Value
  /// The regions of a file beside the network.
  let outside: OutsideRegions
  var sources = NameIndex(of: Text(nl: "bron", en: "source"))
  var partners = NameIndex(of: Text(nl: "partner", en: "partner"))
  var structures = NameIndex(of: Text(nl: "overleg", en: "structure"))
  var regions = NameIndex(of: Text(nl: "regio", en: "region"))

  /// Where the parts of the network stand, for doubts about them.
  var places = NetworkDoubts.Places()
  /// The words for domains that only this file knows.
  var ownDomains: Set<String> = []
  /// The keys at the top: those of a network file, and for tables the list of roles.
  let fields: [Field]

  init(_ document: NetworkDocument, options: ReadingOptions) {
    root = document.root
    file = document.file
    fields = document.fields
    walker = Walker(doubledKeys: document.noted)
    outside = OutsideRegions(options.regions, walker: walker)
  }

  /// All that was noted, and how much was not kept.
  private var diagnostics: [Diagnostic] {
    let errors = walker.errorCount - Walker.mostErrors
    let warnings = walker.warningCount - Walker.mostWarnings
    return walker.diagnostics + (errors > 0 ? [more(.moreErrors, errors)] : [])
      + (warnings > 0 ? [more(.moreWarnings, warnings)] : [])
  }

  private func more(_ message: Message, _ count: Int) -> Diagnostic {
    Diagnostic(message, at: Place(file: file), ["count": Text("\(count)")])
  }

  /// The network of a tree, or all mistakes in it.
  static func load(
    _ document: NetworkDocument, options: ReadingOptions
  ) throws(InvalidFile) -> LoadedNetwork {
    var reader = NetworkReader(document, options: options)
    let network = reader.network()
    let doubts = NetworkDoubts(about: network, at: reader.places, file: document.file)
    guard let section = reader.internalSection(isWanted: options.includesInternal) else {
      return try LoadedNetwork(
        network, noting: reader.diagnostics, doubts: doubts, notes: [], places: reader.places)
    }
    let internalReader = InternalNotesReader(for: network)
    let notes = internalReader.notes(of: section)
    return try LoadedNetwork(
      network, noting: reader.diagnostics + internalReader.diagnostics, doubts: doubts,
      notes: notes, places: reader.places)
  }

  /// The table of internal notes in a workbook; when it is not wanted, that is noted.
  private func internalSection(isWanted: Bool) -> Value? {
    guard fields.contains(.internalNotes), case .mapping(let entries) = root.content,
      let entry = entries.first(where: { $0.key == Field.internalNotes.code })
    else { return nil }
    if !isWanted { walker.report(Diagnostic(.internalLeftOut, at: entry.place)) }
    return isWanted ? entry.value : nil
  }

  mutating func network() -> CoalitionNetwork {
    let what = Text(nl: "een netwerk", en: "a network")
    guard let top = walker.record(root, of: fields, as: what) else {
      return CoalitionNetwork(name: "")
    }
    var network = CoalitionNetwork(name: walker.text(top[.network]) ?? Self.stem(of: file))
    network.municipality = walker.text(top[.municipality])
    network.asOf = walker.date(top[.asOf])
    network.isComplete = walker.flag(top[.complete]) ?? false
    network.sources = walker.list(top[.sources]).compactMap { walker.source($0, in: &sources) }
    let partnerRecords = partnerRecords(in: top)
    defineRegions(in: top, partners: partnerRecords.map { $0.partner.id })
    network.priorities = walker.list(top[.priorities]).compactMap { value in
      let priority = priority(from: value)
      if priority != nil { places.priorities.append(value.place) }
      return priority
    }
    ownDomains = ownDomains(in: partnerRecords.map { $0.record })
    network.partners = partnerRecords.map { partner(from: $0) }
    addRoles(of: walker.list(top[.roles]), to: &network.partners)
    addPartnersOfBareTies(in: top, to: &network)
    network.structures = walker.list(top[.structures]).compactMap { structure(from: $0) }
    network.ties = ties(in: top)
    network.regions = walker.list(top[.regionList]).compactMap { region(from: $0) }
    addMemberships(of: walker.list(top[.memberships]), to: &network)
    if let book = outside.book { network.adopt(book) }
    network.statements = walker.list(top[.statements]).compactMap { value in
      let statement = statement(from: value)
      if statement != nil { places.statements.append(value.place) }
      return statement
    }
    network.interventions = walker.list(top[.interventions]).compactMap { intervention(from: $0) }
    if partners.isEmpty { walker.report(Diagnostic(.noPartners, at: top.place(of: .partners))) }
    return network
  }

  /// The passages of a `bron`: an id, a record, or a list of these.
  func citations(_ value: Value?) -> [Citation] { walker.citations(value, in: sources) }

  /// The id that a value refers to; a mistake when nothing has that name.
  func reference(_ value: Value, in names: NameIndex) -> String? {
    walker.reference(value, in: names)
  }

  /// The value of a field that must be there.
  func required(_ field: Field, of record: Record, as what: Text) -> Value? {
    walker.required(field, of: record, as: what)
  }

  private static func stem(of file: String) -> String {
    let name = file.split(separator: "/").last ?? ""
    return String(name.prefix { $0 != "." })
  }
}
