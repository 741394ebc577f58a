import CoalitionModel
import Records
import Wording

extension PageAction {
  /// Changes the network by one step of one or more changes; a mistake in one of them changes nothing.
  static let change = PageAction("change") { (session, request) throws(InvalidFile) in
    guard let network = session.network else { return nil }
    var change = PageChange(network: network)
    for item in request.fields["changes"]?.items ?? [] { change.work(in: item) }
    guard change.mistakes.isEmpty else { throw InvalidFile(change.mistakes) }
    let label = change.said.first ?? Text(nl: "gewijzigd", en: "changed")
    session.take(change.network, label: label)
    let said = change.said.map { $0(request.language) }.joined(separator: " ")
    return session.state(request.language, said: said)
  }
}

/// Changes of partners, ties and meetings as the page asks them, with a sentence for each.
struct PageChange {
  private(set) var network: CoalitionNetwork
  /// What changed, in sentences.
  private(set) var said: [Text] = []
  /// What cannot be done.
  private(set) var mistakes: [Diagnostic] = []

  init(network: CoalitionNetwork) { self.network = network }

  /// Works one change in.
  mutating func work(in item: Value) {
    let fields = item["fields"] ?? item
    switch (item.text("put"), item.text("remove")) {
    case ("network", _): putNetwork(fields)
    case ("partner", _): putPartner(fields)
    case ("tie", _): putTie(fields)
    case ("meeting", _): putMeeting(fields)
    case (_, "partner"): removePartner(item.text("id") ?? "")
    case (_, "tie"): removeTie(item)
    case (_, "meeting"): removeMeeting(item.text("id") ?? "")
    default:
      refuse(
        Text(nl: "deze wijziging is niet bekend", en: "this change is not known"),
        at: item.place)
    }
  }

  private mutating func refuse(_ found: Text, at place: Place) {
    mistakes.append(Diagnostic(.error, at: place, found: found))
  }

  private func name(of id: String) -> String {
    network.partner(id)?.name ?? network.structures.first { $0.id == id }?.name ?? id
  }

  private mutating func putNetwork(_ fields: Value) {
    guard let title = fields.text("title") else {
      return refuse(
        Text(nl: "een netwerk heeft een naam nodig", en: "a network needs a name"),
        at: fields.place)
    }
    network.name = title
    said.append(Text(nl: "De naam is nu: \(title).", en: "The name is now: \(title)."))
  }

  // Partners.

  private mutating func putPartner(_ fields: Value) {
    let id = fields.text("id")
    let known = id.flatMap { id in network.partners.firstIndex { $0.id == id } }
    guard let name = fields.text("name") ?? known.map({ network.partners[$0].name }) else {
      return refuse(
        Text(nl: "een partner heeft een naam nodig", en: "a partner needs a name"),
        at: fields.place)
    }
    var partner =
      known.map { network.partners[$0] }
      ?? Partner(id: id ?? network.freeID(for: name), name: name)
    partner.name = name
    fill(&partner, from: fields)
    if let known {
      said.append(Text(nl: "Gewijzigd: \(name).", en: "Changed: \(name)."))
      network.partners[known] = partner
    } else {
      if partner.type == nil, fields["type"] == nil { partner.type = TypeProposal(for: name)?.type }
      said.append(Text(nl: "Toegevoegd: \(name).", en: "Added: \(name)."))
      network.partners.append(partner)
    }
  }

  private mutating func fill(_ partner: inout Partner, from fields: Value) {
    if let type = fields["type"] { partner.type = type.text.flatMap { PartnerType(code: $0) } }
    if let domain = fields["domain"] {
      partner.statedDomain = domain.text.flatMap { Domain(code: $0) }
    }
    if let word = fields.text("status") {
      if let status = PartnerStatus(code: word) {
        partner.status = status
      } else {
        refuse(
          Text(nl: "'\(word)' is geen status", en: "'\(word)' is no status"), at: fields.place)
      }
    }
    if let phases = fields.texts("phases") {
      partner.phases = phases.compactMap { Phase(code: $0) }
    }
    if let roles = fields.texts("roles") {
      partner.roles = roles.compactMap { Role(code: $0) }.map { role in
        partner.roles.first { $0.role == role } ?? Partner.HeldRole(role)
      }
    }
    if let benefit = fields["benefit"] { partner.interest = benefit.text }
  }

  private mutating func removePartner(_ id: String) {
    guard network.partner(id) != nil else {
      return refuse(
        Text(nl: "partner '\(id)' is er niet", en: "there is no partner '\(id)'"),
        at: Place(file: ""))
    }
    said.append(Text(nl: "Verwijderd: \(name(of: id)).", en: "Removed: \(name(of: id))."))
    network.partners.removeAll { $0.id == id }
    for index in network.partners.indices {
      network.partners[index].members.removeAll { $0 == id }
    }
    network.ties.removeAll { $0.from == id || $0.to == id }
    for index in network.ties.indices { network.ties[index].reportedBy.removeAll { $0 == id } }
    for index in network.structures.indices {
      network.structures[index].members.removeAll { $0 == id }
      network.structures[index].associates.removeAll { $0 == id }
      if network.structures[index].chair == id { network.structures[index].chair = nil }
      if network.structures[index].host == id { network.structures[index].host = nil }
    }
    for index in network.interventions.indices {
      network.interventions[index].performers.removeAll { $0 == id }
      network.interventions[index].involves.removeAll { $0 == id }
    }
  }
}

// Ties and meetings.
extension PageChange {
  private static let noContact = ["geen", "none"]

  private mutating func putTie(_ fields: Value) {
    let ends = ["from", "to"].map { fields.text($0) ?? "" }
    let unknown = ends.filter { network.partner($0) == nil }
    guard unknown.isEmpty, ends[0] != ends[1] else {
      let id = unknown.first ?? ends[0]
      return refuse(
        unknown.isEmpty
          ? Text(
            nl: "een verbinding loopt tussen twee partners", en: "a tie runs between two partners")
          : Text(nl: "partner '\(id)' is er niet", en: "there is no partner '\(id)'"),
        at: fields.place)
    }
    let word = fields.text("status") ?? Standing.current.code
    guard let standing = Self.noContact.contains(word) ? .absent : Standing(code: word) else {
      return refuse(
        Text(nl: "'\(word)' is geen status", en: "'\(word)' is no status"), at: fields.place)
    }
    let pair = PartnerPair(ends[0], ends[1])
    let known = network.ties.firstIndex { $0.pair == pair }
    var tie = known.map { network.ties[$0] } ?? Tie(from: ends[0], to: ends[1])
    tie.standing = standing
    if let kind = fields["kind"] { tie.kind = kind.text.flatMap { TieKind(code: $0) } }
    if let directed = fields.text("directed") { tie.isDirected = directed == "true" }
    // One without direction is written as the formats read it: in the order of the ids.
    (tie.from, tie.to) = tie.isDirected ? (ends[0], ends[1]) : (pair.first, pair.second)
    if let known { network.ties[known] = tie } else { network.ties.append(tie) }
    let names = ends.map { name(of: $0) }
    said.append(
      Text { language in
        "\(names[0]) \(tie.isDirected ? "→" : "–") \(names[1]): \(standing.name(language))."
      })
  }

  private mutating func removeTie(_ item: Value) {
    let place: Int?
    if let number = item.text("id").flatMap({ Int($0) }) {
      place = network.ties.indices.contains(number) ? number : nil
    } else {
      let pair = PartnerPair(item.text("from") ?? "", item.text("to") ?? "")
      place = network.ties.firstIndex { $0.pair == pair }
    }
    guard let place else {
      return refuse(
        Text(nl: "deze verbinding is er niet", en: "this tie is not there"), at: item.place)
    }
    let tie = network.ties.remove(at: place)
    let names = [tie.from, tie.to].map { name(of: $0) }
    said.append(
      Text(
        nl: "Verwijderd: verbinding van \(names[0]) en \(names[1]).",
        en: "Removed: tie of \(names[0]) and \(names[1])."))
  }

  private mutating func putMeeting(_ fields: Value) {
    let id = fields.text("id")
    let known = id.flatMap { id in network.structures.firstIndex { $0.id == id } }
    guard let name = fields.text("name") ?? known.map({ network.structures[$0].name }) else {
      return refuse(
        Text(nl: "een overleg heeft een naam nodig", en: "a meeting needs a name"),
        at: fields.place)
    }
    var structure =
      known.map { network.structures[$0] }
      ?? Structure(id: id ?? network.freeID(for: name), name: name, kind: .meeting)
    structure.name = name
    if let members = fields.texts("members") {
      let unknown = members.filter { network.partner($0) == nil }
      guard unknown.isEmpty else {
        return refuse(
          Text(
            nl: "partner '\(unknown[0])' is er niet", en: "there is no partner '\(unknown[0])'"),
          at: fields.place)
      }
      structure.members = members
    }
    if let known {
      network.structures[known] = structure
    } else {
      network.structures.append(structure)
    }
    let verb =
      known == nil ? Text(nl: "Toegevoegd", en: "Added") : Text(nl: "Gewijzigd", en: "Changed")
    said.append(Text { "\(verb($0)): \(name)." })
  }

  private mutating func removeMeeting(_ id: String) {
    guard let place = network.structures.firstIndex(where: { $0.id == id }) else {
      return refuse(
        Text(nl: "overleg '\(id)' is er niet", en: "there is no meeting '\(id)'"),
        at: Place(file: ""))
    }
    let name = network.structures.remove(at: place).name
    for index in network.partners.indices where network.partners[index].approachedAt == id {
      network.partners[index].approachedAt = nil
    }
    said.append(Text(nl: "Verwijderd: \(name).", en: "Removed: \(name)."))
  }
}
