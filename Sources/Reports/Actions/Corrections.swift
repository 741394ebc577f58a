package import CoalitionModel
package import NetworkFormats
import Records
package import Wording

/// A filled-in form of corrections, read against the network that it is about.
///
/// A line whose words are not those of its code is a mistake: the form then belongs to another network,
/// or to an earlier state of this one, and its codes would point at something else.
package struct MapCorrections: Hashable, Sendable {
  /// One thing that is to change.
  enum Change: Hashable, Sendable {
    case status(Partner.ID, PartnerStatus)
    case partnerName(Partner.ID, String)
    case tieStanding(Int, Standing)
    case meetingStanding(Structure.ID, Standing)
    case meetingName(Structure.ID, String)
    case newPartner(String, PartnerType?, PartnerStatus)
    case newTie(String, String, TieKind?, Standing)
  }

  /// A change with the line of the form that asks for it.
  struct Correction: Hashable, Sendable {
    let change: Change
    let passage: String
  }

  let corrections: [Correction]
  /// The codes of lines that are said to be wrong without what they become.
  package let open: [String]

  /// Whether a file holds a form of corrections.
  package static func isForm(_ sheets: [[[FormTable.Cell]]]) -> Bool {
    sheets.contains { CorrectionReader.header(of: $0) != nil }
  }

  /// Reads a filled-in form.
  ///
  /// - Parameters:
  ///   - path: The workbook or CSV file.
  ///   - network: The network of which the form was made.
  /// - Throws: ``CoalitionModel/InvalidFile`` with all mistakes, each with sheet and cell.
  package init(at path: String, for network: CoalitionNetwork) throws(InvalidFile) {
    try self.init(try FormTable.cells(at: path), file: path, for: network)
  }

  init(
    _ sheets: [[[FormTable.Cell]]], file: String, for network: CoalitionNetwork
  ) throws(InvalidFile) {
    var reader = CorrectionReader(for: network)
    reader.read(sheets)
    let errors = reader.walker.diagnostics
    guard errors.isEmpty else { throw InvalidFile(errors) }
    corrections = reader.corrections
    open = reader.open
  }

  /// The network with all corrections, and what has changed, one text each.
  package func applied(
    to network: CoalitionNetwork
  ) -> (network: CoalitionNetwork, changes: [Text]) {
    var corrector = MapCorrector(network)
    for correction in corrections { corrector.apply(correction) }
    return (corrector.network, corrector.changes)
  }
}

/// Works corrections into a network; each names the form as its source.
struct MapCorrector {
  private(set) var network: CoalitionNetwork
  private(set) var changes: [Text] = []
  private let source: Source

  init(_ network: CoalitionNetwork) {
    self.network = network
    let taken = Set(network.sources.map { $0.id })
    source = Source(
      id: Self.free("verbeterformulier", besides: taken), title: "Verbeterformulier")
  }

  mutating func apply(_ correction: MapCorrections.Correction) {
    let passage = correction.passage
    switch correction.change {
    case .status(let id, let status): change(id, to: status, passage)
    case .partnerName(let id, let name): rename(id, to: name, passage)
    case .tieStanding(let place, let standing): change(place, to: standing, passage)
    case .meetingStanding(let id, let standing):
      changeMeeting(id, passage, Text { standing.name($0) }) { $0.standing = standing }
    case .meetingName(let id, let name):
      changeMeeting(id, passage, Text(nl: "heet nu \(name)", en: "is called \(name) now")) {
        $0.name = name
      }
    case .newPartner(let name, let type, let status): add(name, type, status, passage)
    case .newTie(let one, let other, let kind, let standing):
      add(one, other, kind, standing, passage)
    }
  }

  /// Where the form says so; the form becomes a source of the network.
  private mutating func citation(_ passage: String) -> Citation {
    if !network.sources.contains(source) { network.sources.append(source) }
    return Citation(source: source.id, passage: passage)
  }

  private func name(_ id: Partner.ID) -> String { network.partner(id)?.name ?? id }

  private mutating func change(_ id: Partner.ID, to status: PartnerStatus, _ passage: String) {
    guard let place = network.partners.firstIndex(where: { $0.id == id }),
      network.partners[place].status != status
    else { return }
    network.partners[place].status = status
    network.partners[place].citations.append(citation(passage))
    let name = network.partners[place].name
    changes.append(Text { "\(name): \(status.name($0))" })
  }

  private mutating func rename(_ id: Partner.ID, to name: String, _ passage: String) {
    guard let place = network.partners.firstIndex(where: { $0.id == id }),
      network.partners[place].name != name
    else { return }
    let earlier = network.partners[place].name
    network.partners[place].name = name
    if !network.partners[place].aliases.contains(earlier) {
      network.partners[place].aliases.append(earlier)
    }
    network.partners[place].citations.append(citation(passage))
    changes.append(
      Text(nl: "\(earlier) heet nu \(name)", en: "\(earlier) is called \(name) now"))
  }

  private mutating func change(_ place: Int, to standing: Standing, _ passage: String) {
    guard network.ties.indices.contains(place), network.ties[place].standing != standing else {
      return
    }
    network.ties[place].standing = standing
    network.ties[place].citations.append(citation(passage))
    let names = "\(name(network.ties[place].from)) – \(name(network.ties[place].to))"
    changes.append(Text { "\(names): \(standing.name($0))" })
  }

  private mutating func changeMeeting(
    _ id: Structure.ID, _ passage: String, _ words: Text, _ change: (inout Structure) -> Void
  ) {
    guard let place = network.structures.firstIndex(where: { $0.id == id }) else { return }
    let earlier = network.structures[place]
    change(&network.structures[place])
    guard network.structures[place] != earlier else { return }
    network.structures[place].citations.append(citation(passage))
    changes.append(Text { "\(earlier.name): \(words($0))" })
  }

  private mutating func add(
    _ name: String, _ type: PartnerType?, _ status: PartnerStatus, _ passage: String
  ) {
    guard partner(called: name) == nil else { return }
    let taken = Set(network.structures.map { $0.id } + network.partners.map { $0.id })
    let code = Spelling.code(for: name)
    var partner = Partner(
      id: Self.free(code.isEmpty ? "partner" : code, besides: taken), name: name, type: type)
    partner.status = status
    partner.citations = [citation(passage)]
    network.partners.append(partner)
    changes.append(
      Text { $0(nl: "\(name): nieuwe partner, ", en: "\(name): new partner, ") + status.name($0) })
  }

  private mutating func add(
    _ one: String, _ other: String, _ kind: TieKind?, _ standing: Standing, _ passage: String
  ) {
    guard let first = partner(called: one), let second = partner(called: other) else { return }
    var tie = Tie(from: first, to: second)
    tie.kind = kind
    tie.standing = standing
    let isKnown = network.ties.contains {
      $0.pair == tie.pair && $0.kind == kind && $0.standing == standing
    }
    guard !isKnown else { return }
    tie.citations = [citation(passage)]
    network.ties.append(tie)
    let names = "\(name(first)) – \(name(second))"
    changes.append(
      Text {
        $0(nl: "\(names): nieuwe verbinding, ", en: "\(names): new tie, ") + standing.name($0)
      })
  }

  /// The partner with an id, a name or another name.
  private func partner(called name: String) -> Partner.ID? {
    let word = Spelling.folded(name)
    return network.partners.first { partner in
      ([partner.id, partner.name] + partner.aliases).contains { Spelling.folded($0) == word }
    }?.id
  }

  private static func free(_ id: String, besides taken: Set<String>) -> String {
    guard taken.contains(id) else { return id }
    return (2...).lazy.map { "\(id)-\($0)" }.first { !taken.contains($0) } ?? id
  }
}
