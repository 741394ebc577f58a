import CoalitionModel
import Wording
import Records

extension NetworkReader {
  /// The ties; of equal ones the first is kept, and the place of both is told.
  mutating func ties(in top: Record) -> [Tie] {
    let values = walker.list(top[.ties])
    var ties: [Tie] = []
    ties.reserveCapacity(values.count)
    var positions: [Int: Int] = Dictionary(minimumCapacity: values.count)
    for value in values {
      guard let tie = tie(from: value) else { continue }
      let ordered = tie.orderedIfMutual
      let hash = ordered.hashValue
      if let earlier = positions[hash], ties[earlier].orderedIfMutual == ordered {
        walker.report(repeated(tie, at: value.place, earlier: places.ties[earlier]))
        continue
      }
      positions[hash] = ties.count
      ties.append(tie)
      places.ties.append(value.place)
    }
    return ties
  }

  private func repeated(_ tie: Tie, at place: Place, earlier: Place) -> Diagnostic {
    Diagnostic(
      .repeatedTie, at: place,
      ["from": Text(tie.from), "to": Text(tie.to), "earlier": Text("\(earlier)")])
  }

  private func tie(from value: Value) -> Tie? {
    let what = Text(nl: "een verbinding", en: "a tie")
    guard let record = walker.record(value, of: Field.ofTie, as: what) else { return nil }
    let from = end(.from, of: record)
    let to = end(.to, of: record)
    let direction: Direction? = walker.code(
      record[.direction], as: Text(nl: "richting", en: "direction"))
    var tie = Tie(from: from ?? "", to: to ?? "")
    tie.kind = walker.code(record[.kind], as: Text(nl: "soort verbinding", en: "kind of tie"))
    tie.standing = standing(of: record)
    tie.intensity = walker.integer(record[.intensity], in: 0...5)
    tie.ratedBy = walker.text(record[.ratedBy])
    tie.levels = walker.codes(record[.levels], as: Text(nl: "niveau", en: "level"))
    tie.isFormal = walker.flag(record[.formal])
    tie.isPersonBound = walker.flag(record[.personBound])
    tie.phases = walker.codes(record[.phases], as: Text(nl: "fase", en: "phase"))
    tie.themes = walker.codes(record[.themes], as: Text(nl: "thema", en: "theme"))
    tie.reportedBy = references(record[.reportedBy], in: partners)
    tie.citations = citations(record[.source])
    guard let from, let to else { return nil }
    if from == to {
      walker.report(Diagnostic(.selfTie, at: record.place(of: .to), ["id": Text(from)]))
      return nil
    }
    tie.isDirected = direction == .forward || direction == .backward
    if direction == .backward { (tie.from, tie.to) = (to, from) }
    return tie
  }

  private func end(_ field: Field, of record: Record) -> String? {
    if let value = record[field] { return reference(value, in: partners) }
    walker.report(Diagnostic(.missingEnd, at: record.place(of: field), ["field": field.term.codes]))
    return nil
  }

  mutating func structure(from value: Value) -> Structure? {
    let what = Text(nl: "een overleg", en: "a structure")
    guard let record = walker.record(value, of: Field.ofStructure, as: what),
      let (id, name) = identity(of: record, as: what)
    else { return nil }
    if let doubled = structures.define(id, at: record.place(of: .id)) { walker.report(doubled) }
    if partners.id(of: id) == id {
      walker.report(Diagnostic(.partnerAndStructure, at: record.place(of: .id), ["id": Text(id)]))
    }
    places.structures[id] = record.place(of: .id)
    var structure = Structure(id: id, name: name)
    structure.kind = walker.code(
      record[.kind], as: Text(nl: "soort overleg", en: "kind of structure"))
    structure.standing = standing(of: record)
    structure.members = references(record[.members], in: partners)
    structure.associates = references(record[.associates], in: partners)
    structure.statedCoalitionWide = walker.flag(record[.coalitionWide])
    structure.levels = walker.codes(record[.levels], as: Text(nl: "niveau", en: "level"))
    structure.isFormal = walker.flag(record[.formal])
    structure.frequency = walker.text(record[.frequency])
    structure.chair = record[.chair].flatMap { reference($0, in: partners) }
    structure.decisions = walker.text(record[.decisions])
    structure.phases = walker.codes(record[.phases], as: Text(nl: "fase", en: "phase"))
    structure.themes = walker.codes(record[.themes], as: Text(nl: "thema", en: "theme"))
    structure.citations = citations(record[.source])
    return structure
  }

  func standing(of record: Record) -> Standing {
    walker.code(record[.status], as: Text(nl: "status", en: "status")) ?? .current
  }

  /// In a file with ties and no list of partners, the ends of the ties are the partners.
  mutating func addPartnersOfBareTies(in top: Record, to network: inout CoalitionNetwork) {
    guard !top.names(.partners) else { return }
    for value in walker.list(top[.ties]) {
      for end in [Field.from, .to].compactMap({ scalar($0, of: value) })
      where partners.id(of: end.text) == nil {
        _ = partners.define(end.text, at: end.entry.value.place)
        partners.call(end.text, also: [end.text])
        network.partners.append(Partner(id: end.text, name: end.text))
        walker.report(
          Diagnostic(.partnerFromTie, at: end.entry.value.place, ["name": Text(end.text)]))
      }
    }
  }
}

extension Tie {
  /// The tie with the ends of a mutual tie in a fixed order, so that equal ties compare equal.
  fileprivate var orderedIfMutual: Tie {
    guard !isDirected, to < from else { return self }
    var ordered = self
    (ordered.from, ordered.to) = (to, from)
    return ordered
  }
}
