import CoalitionModel
import Wording
import Records

extension NetworkReader {
  private static var what: Text { Text(nl: "een partner", en: "a partner") }

  /// The partners of the file with their ids; their names are recorded on the way.
  mutating func partnerRecords(in top: Record) -> [(partner: Partner, record: Record)] {
    var records: [(partner: Partner, record: Record)] = []
    for value in walker.list(top[.partners]) {
      guard let record = walker.record(value, of: Field.ofPartner, as: Self.what),
        let (id, name) = identity(of: record, as: Self.what)
      else { continue }
      if let doubled = partners.define(id, at: record.place(of: .id)) {
        walker.report(doubled)
      }
      places.partners[id] = record.place(of: .id)
      var partner = Partner(id: id, name: name)
      partner.aliases = walker.list(record[.aliases]).compactMap { walker.text($0) }
      records.append((partner, record))
    }
    for (partner, _) in records {
      let names = [partner.name] + partner.aliases
      partners.call(partner.id, also: names)
    }
    return records
  }

  /// The id and the name of a record; one is made from the other when it is left out.
  func identity(of record: Record, as what: Text) -> (id: String, name: String)? {
    let id = walker.text(record[.id])
    let name = walker.text(record[.name])
    guard let known = id ?? name else {
      let field: Field = record.names(.name) ? .name : .id
      walker.report(.missing(field, of: what, at: record.place(of: field)))
      return nil
    }
    let code = Spelling.code(for: known)
    return (id ?? (code.isEmpty ? known : code), name ?? known)
  }

  func partner(from item: (partner: Partner, record: Record)) -> Partner {
    var partner = item.partner
    let record = item.record
    partner.type = walker.code(record[.type], as: Text(nl: "type partner", en: "type of partner"))
    partner.statedDomain = domain(record[.domain])
    partner.status =
      walker.code(record[.status], as: Text(nl: "status van een partner", en: "partner status"))
      ?? .involved
    partner.roles = walker.list(record[.roles]).compactMap { role(from: $0) }
    partner.interest = walker.text(record[.interest])
    partner.phases = walker.codes(record[.phases], as: Text(nl: "fase", en: "phase"))
    partner.themes = walker.codes(record[.themes], as: Text(nl: "thema", en: "theme"))
    partner.members = references(record[.members], in: partners)
    partner.regions = regionReferences(record[.regions])
    partner.liesIn = memberships(record[.liesIn])
    partner.policyFields = walker.codes(
      record[.policyFields], as: Text(nl: "beleidsterrein", en: "policy field"))
    readSurvey(of: &partner, from: record)
    partner.citations = citations(record[.source])
    return partner
  }

  func references(_ value: Value?, in book: NameIndex) -> [String] {
    walker.list(value).compactMap { reference($0, in: book) }
  }

  private func readSurvey(of partner: inout Partner, from record: Record) {
    partner.influence = walker.integer(record[.influence], in: 0...5)
    partner.interestStrength = walker.integer(record[.interestStrength], in: 0...5)
    partner.ring = walker.code(record[.ring], as: Text(nl: "ring van invloed", en: "ring"))
    partner.response = walker.code(record[.response], as: Text(nl: "respons", en: "response"))
  }

  /// A role: its code alone, or a record that also says what it is about.
  private func role(from value: Value) -> Partner.HeldRole? {
    let what = Text(nl: "rol", en: "role")
    if case .scalar = value.content {
      let role: Role? = walker.code(value, as: what)
      return role.map { Partner.HeldRole($0) }
    }
    let shape = Text(nl: "een rol", en: "a role")
    return walker.record(value, of: Field.ofRole, as: shape).flatMap { heldRole(of: $0) }
  }

  private func heldRole(of record: Record) -> Partner.HeldRole? {
    let shape = Text(nl: "een rol", en: "a role")
    guard let code = required(.role, of: record, as: shape),
      let role: Role = walker.code(code, as: Text(nl: "rol", en: "role"))
    else { return nil }
    var held = Partner.HeldRole(role)
    held.scope = walker.text(record[.scope])
    held.isWanted = walker.flag(record[.wanted]) ?? false
    held.citations = citations(record[.source])
    return held
  }

  /// Gives partners the roles of a table of roles.
  mutating func addRoles(of rows: [Value], to partners: inout [Partner]) {
    guard !rows.isEmpty else { return }
    let positions = Dictionary(
      partners.indices.map { (partners[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    let what = Text(nl: "een rol", en: "a role")
    for row in rows {
      guard let record = walker.record(row, of: Field.ofRoleRow, as: what),
        let id = required(.partner, of: record, as: what).flatMap({
          reference($0, in: self.partners)
        }),
        let role = heldRole(of: record), let position = positions[id]
      else { continue }
      partners[position].roles.append(role)
    }
  }
}
