import CoalitionModel
import Records

extension NetworkEncoder {
  func entries(of source: Source) -> [Entry] {
    [
      Entry(.id, .text(source.id)), Entry(.title, .text(source.title)),
      date(.year, source.date), text(.publisher, source.publisher),
    ].compactMap { $0 }
  }

  func entries(of priority: Priority) -> [Entry] {
    [Entry(.themes, code(priority.theme)), citations(priority.citations)].compactMap { $0 }
  }

  func entries(of region: Region) -> [Entry] {
    [
      Entry(.id, .text(region.id)), Entry(.name, .text(region.name)), code(.kind, region.kind),
      text(.regionCode, region.code), memberships(region.liesIn), date(.asOf, region.asOf),
      code(.confidence, region.confidence), citations(region.citations),
    ].compactMap { $0 }
  }

  /// The wider regions: as ids, or as records when anything more is said of one.
  func memberships(_ memberships: [Membership]) -> Entry? {
    if memberships.allSatisfy({ $0.isBare }) {
      return texts(.liesIn, memberships.map({ $0.region }))
    }
    return list(
      .liesIn,
      memberships.map { membership in
        [
          Entry(.region, .text(membership.region)), date(.asOf, membership.asOf),
          code(.confidence, membership.confidence), citations(membership.citations),
        ].compactMap { $0 }
      })
  }

  func entries(of statement: Statement) -> [Entry] {
    let groups = statement.groups.map { word(for: $0) }
    return [
      groups.count == 1 ? Entry(.about, groups[0]) : Entry(.between, .list(groups)),
      text(.subject, statement.subject), Entry(.status, code(statement.standing)),
      citations(statement.citations),
    ].compactMap { $0 }
  }

  func entries(of intervention: Intervention) -> [Entry] {
    [
      Entry(.name, .text(intervention.name)), standing(intervention.standing),
      codes(.phases, intervention.phases), codes(.themes, intervention.themes),
      texts(.performers, intervention.performers), texts(.involves, intervention.involves),
      citations(intervention.citations),
    ].compactMap { $0 }
  }

  /// The code of a group; a domain of which the code is also that of a type is named as a domain.
  private func word(for group: PartnerGroup) -> DocumentValue {
    switch group {
    case .type(let type): return code(type)
    case .domain(let domain):
      let plain = code(domain)
      guard case .text(let word) = plain, PartnerGroup(code: word) != group else { return plain }
      return .text("\(Field.domain.name(language)):\(word)")
    }
  }
}
