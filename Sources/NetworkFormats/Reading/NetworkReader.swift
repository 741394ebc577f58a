import CoalitionModel
import Wording
import YAMLDocuments

/// Reads a network from a tree of values, section by section.
///
/// Every format makes the same tree, so that a mistake is reported in the same words everywhere.
/// Names are read before what refers to them, so that sections may stand in any order.
struct NetworkReader {
  let walker: YAMLWalker
  let file: String
  let root: YAMLValue
  /// The regions of a file beside the network.
  let outside: OutsideRegions
  var sources = NameBook(of: Text(nl: "bron", en: "source"))
  var partners = NameBook(of: Text(nl: "partner", en: "partner"))
  var structures = NameBook(of: Text(nl: "overleg", en: "structure"))
  var regions = NameBook(of: Text(nl: "regio", en: "region"))

  /// How many names are compared to find what was meant; a large file gets few suggestions.
  private let suggestions = Budget(200_000)
  /// How many ids and names there are.
  var nameCount = 0
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
    walker = YAMLWalker(doubledKeys: document.noted)
    outside = OutsideRegions(options.regions, walker: walker)
  }

  /// All that was noted, and how much was not kept.
  private var diagnostics: [Diagnostic] {
    let errors = walker.errorCount - YAMLWalker.mostErrors
    let warnings = walker.warningCount - YAMLWalker.mostWarnings
    return walker.diagnostics + (errors > 0 ? [.moreErrors(errors, in: file)] : [])
      + (warnings > 0 ? [.moreWarnings(warnings, in: file)] : [])
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
  private func internalSection(isWanted: Bool) -> YAMLValue? {
    guard fields.contains(.internalNotes), case .mapping(let entries) = root.content,
      let entry = entries.first(where: { $0.key == Field.internalNotes.code })
    else { return nil }
    if !isWanted { walker.report(.internalLeftOut(at: entry.place)) }
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
    network.sources = walker.list(top[.sources]).compactMap { source(from: $0) }
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
    if partners.isEmpty { walker.report(.noPartners(at: top.place(of: .partners))) }
    return network
  }

  /// The passages of a `bron`: an id, a record, or a list of these.
  func citations(_ value: YAMLValue?) -> [Citation] {
    walker.list(value).compactMap { item in
      if case .scalar = item.content {
        return reference(item, in: sources).map { Citation(source: $0) }
      }
      let what = Text(nl: "een bronvermelding", en: "a citation")
      guard let record = walker.record(item, of: Field.ofCitation, as: what) else { return nil }
      let confidence: Confidence? = walker.code(
        record[.confidence], as: Text(nl: "zekerheid", en: "confidence"))
      let passage = walker.text(record[.passage])
      guard let id = required(.id, of: record, as: what) else { return nil }
      return reference(id, in: sources).map {
        Citation(source: $0, passage: passage, confidence: confidence)
      }
    }
  }

  /// The id that a value refers to; a mistake when nothing has that name.
  func reference(_ value: YAMLValue, in book: NameBook) -> String? {
    guard let word = walker.text(value) else { return nil }
    if let id = book.id(of: word) { return id }
    if walker.isFull {
      walker.reportAnother()
    } else {
      let names = suggestions.take(nameCount) ? book : NameBook(of: book.what)
      walker.report(names.unknown(word, at: value.place))
    }
    return nil
  }

  /// The value of a field that must be there.
  func required(_ field: Field, of record: YAMLRecord, as what: Text) -> YAMLValue? {
    if let value = record[field] { return value }
    walker.report(.missing(field, of: what, at: record.place(of: field)))
    return nil
  }

  private static func stem(of file: String) -> String {
    let name = file.split(separator: "/").last ?? ""
    return String(name.prefix { $0 != "." })
  }
}
