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
  /// The partners by name, for what else a name may mean.
  private var meant = MeantPartners([])
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
    if let other = document.otherList {
      throw InvalidFile(other, at: Place(file: document.file))
    }
    var reader = NetworkReader(document, options: options)
    let network = reader.network()
    guard let section = reader.internalSection(isWanted: options.includesInternal) else {
      return try LoadedNetwork(
        network, of: document.file, noting: reader.diagnostics, notes: [], places: reader.places)
    }
    let internalReader = InternalNotesReader(for: network)
    let notes = internalReader.notes(of: section)
    return try LoadedNetwork(
      network, of: document.file, noting: reader.diagnostics + internalReader.diagnostics,
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
    let kind = CoalitionNetwork.kind
    var network = CoalitionNetwork(name: Self.stem(of: file))
    guard let top = walker.record(root, of: fields, as: kind.shape.what) else { return network }
    kind.fill(&network, with: plainEntries(of: top, as: kind.shape))
    outside.date = network.asOf
    network.sources = walker.list(top[.sources]).compactMap { walker.source($0, in: &sources) }
    let partnerRecords = partnerRecords(in: top)
    meant = MeantPartners(partnerRecords.map { $0.partner })
    let structureRecords = structureRecords(in: top)
    defineRegions(in: top, partners: partnerRecords.map { $0.partner.id })
    ownDomains = ownDomains(in: partnerRecords.map { $0.record })
    network.priorities = records(of: Priority.kind, in: top[.priorities], at: &places.priorities)
    network.partners = self.partners(from: partnerRecords)
    addRoles(of: walker.list(top[.roles]), to: &network.partners)
    addPartnersOfBareTies(in: top, to: &network)
    network.structures = structures(from: structureRecords)
    network.ties = ties(in: top)
    network.regions = regions(in: top)
    addMemberships(of: walker.list(top[.memberships]), to: &network)
    if let book = outside.book { network.adopt(book) }
    network.statements = statements(in: top)
    var ignored: [Place] = []
    network.interventions = records(
      of: Intervention.kind, in: top[.interventions], at: &places.interventions)
    network.indicators = records(of: Indicator.kind, in: top[.indicators], at: &ignored)
    if partners.isEmpty { walker.report(Diagnostic(.noPartners, at: top.place(of: .partners))) }
    return network
  }

  /// The fields of the network itself, without its lists of records.
  private func plainEntries(of top: Record, as shape: RecordShape) -> [FieldValue.Entry] {
    let lists = shape.definitions.compactMap { definition in
      if case .records = definition.kind { definition.field } else { nil }
    }
    return walker.entries(of: top, as: shape, without: lists, in: context) ?? []
  }

  /// The records of a list, and where each stands.
  func records<Owner>(
    of kind: RecordKind<Owner>, in value: Value?, at places: inout [Place]
  ) -> [Owner] {
    let context = context
    return walker.list(value).compactMap { item in
      let record = walker.value(item, of: kind, in: context)
      if record != nil { places.append(item.place) }
      return record
    }
  }

  /// To what names refer, as far as they were read.
  var context: ReadingContext {
    let (walker, outside) = (walker, outside)
    let (sources, partners, structures, regions) = (sources, partners, structures, regions)
    let meant = meant
    return ReadingContext(ownDomains: ownDomains) { value, thing in
      switch thing {
      case .source, .intervention: return walker.reference(value, in: sources)
      case .partner: return walker.reference(value, in: partners) { meant.name(for: $0) }
      case .structure: return walker.reference(value, in: structures)
      case .region:
        guard let word = walker.text(value) else { return nil }
        if let id = regions.id(of: word) ?? outside.id(of: word) { return id }
        guard let former = outside.formerMunicipality(word, at: value.place) else {
          return walker.reference(value, in: regions)
        }
        walker.report(former)
        return nil
      }
    }
  }

  static func stem(of file: String) -> String {
    let name = file.split(separator: "/").last ?? ""
    return String(name.prefix { $0 != "." })
  }
}
