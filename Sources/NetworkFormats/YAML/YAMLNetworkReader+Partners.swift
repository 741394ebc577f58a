import CoalitionModel
import YAMLDocuments

extension YAMLNetworkReader {
  private static var what: Text { Text(nl: "een partner", en: "a partner") }

  /// The partners of the file with their ids; their names are recorded on the way.
  mutating func partnerRecords(in top: YAMLRecord) -> [(id: String, record: YAMLRecord)] {
    var records: [(id: String, record: YAMLRecord)] = []
    var names: [(id: String, names: [String])] = []
    for value in walker.list(top[.partners]) {
      guard let record = walker.record(value, of: Field.ofPartner, as: Self.what),
        let (id, name) = identity(of: record, as: Self.what)
      else { continue }
      if let doubled = partners.define(id, at: record.place(of: .id)) {
        walker.report(doubled)
      }
      names.append((id, [name] + walker.list(record[.aliases]).compactMap { walker.text($0) }))
      records.append((id, record))
    }
    for (id, names) in names { partners.call(id, also: names) }
    return records
  }

  /// The id and the name of a record; one is made from the other when it is left out.
  func identity(of record: YAMLRecord, as what: Text) -> (id: String, name: String)? {
    let id = walker.text(record[.id])
    let name = walker.text(record[.name])
    guard let known = id ?? name else {
      walker.report(.missing(.id, of: what, at: record.place))
      return nil
    }
    return (id ?? Spelling.code(for: known), name ?? known)
  }

  func partner(from item: (id: String, record: YAMLRecord)) -> Partner {
    let record = item.record
    var partner = Partner(id: item.id, name: walker.text(record[.name]) ?? item.id)
    partner.type = walker.code(record[.type], as: Text(nl: "type partner", en: "type of partner"))
    partner.statedDomain = walker.code(record[.domain], as: Text(nl: "domein", en: "domain"))
    partner.status =
      walker.code(record[.status], as: Text(nl: "status van een partner", en: "partner status"))
      ?? .involved
    partner.roles = walker.list(record[.roles]).compactMap { role(from: $0) }
    partner.interest = walker.text(record[.interest])
    partner.phases = walker.codes(record[.phases], as: Text(nl: "fase", en: "phase"))
    partner.themes = walker.codes(record[.themes], as: Text(nl: "thema", en: "theme"))
    partner.members = references(record[.members], in: partners)
    partner.regions = references(record[.regions], in: regions)
    partner.liesIn = references(record[.liesIn], in: regions)
    partner.policyFields = walker.codes(
      record[.policyFields], as: Text(nl: "beleidsterrein", en: "policy field"))
    partner.aliases = walker.list(record[.aliases]).compactMap { walker.text($0) }
    readSurvey(of: &partner, from: record)
    partner.citations = citations(record[.source])
    return partner
  }

  func references(_ value: YAMLValue?, in book: NameBook) -> [String] {
    walker.list(value).compactMap { reference($0, in: book) }
  }

  private func readSurvey(of partner: inout Partner, from record: YAMLRecord) {
    partner.influence = walker.integer(record[.influence], in: 0...5)
    partner.interestStrength = walker.integer(record[.interestStrength], in: 0...5)
    partner.ring = walker.code(record[.ring], as: Text(nl: "ring van invloed", en: "ring"))
    partner.response = walker.code(record[.response], as: Text(nl: "respons", en: "response"))
  }

  /// A role: its code alone, or a record that also says what it is about.
  private func role(from value: YAMLValue) -> Partner.HeldRole? {
    let what = Text(nl: "rol", en: "role")
    if case .scalar = value.content {
      let role: Role? = walker.code(value, as: what)
      return role.map { Partner.HeldRole($0) }
    }
    let shape = Text(nl: "een rol", en: "a role")
    guard let record = walker.record(value, of: Field.ofRole, as: shape),
      let code = required(.role, of: record, as: shape),
      let role: Role = walker.code(code, as: what)
    else { return nil }
    var held = Partner.HeldRole(role)
    held.scope = walker.text(record[.scope])
    held.isWanted = walker.flag(record[.wanted]) ?? false
    held.citations = citations(record[.source])
    return held
  }
}
