import CoalitionModel
import Wording
import Records

extension NetworkReader {
  func priority(from value: Value) -> Priority? {
    let theme = Text(nl: "thema", en: "theme")
    if case .scalar = value.content {
      let code: Theme? = walker.code(value, as: theme)
      return code.map { Priority($0) }
    }
    let what = Text(nl: "een opgave", en: "a priority")
    guard let record = walker.record(value, of: Field.ofPriority, as: what),
      let code: Theme = walker.code(required(.themes, of: record, as: what), as: theme)
    else { return nil }
    var priority = Priority(code)
    priority.citations = citations(record[.source])
    return priority
  }

  /// A text of a mapping that is looked at before it is read; nothing is noted.
  func scalar(_ field: Field, of value: Value) -> (text: String, entry: Value.Entry)? {
    guard case .mapping(let entries) = value.content,
      let entry = entries.first(where: { $0.key == field.code })
        ?? entries.first(where: { field.term.spellings.contains(Spelling.folded($0.key)) }),
      case .scalar(let text) = entry.value.content, !Spelling.trimmed(text).isEmpty
    else { return nil }
    return (Spelling.trimmed(text), entry)
  }

  func statement(from value: Value) -> Statement? {
    let what = Text(nl: "een uitspraak", en: "a statement")
    guard let record = walker.record(value, of: Field.ofStatement, as: what) else { return nil }
    let named = record[.between] ?? record[.about]
    let groups = walker.groups(named)
    let expected = record[.between] == nil ? 1 : 2
    if walker.list(named).count != expected {
      walker.report(Diagnostic(.statementGroups, at: named?.place ?? record.place))
    }
    var statement = Statement(about: groups, standing: standing(of: record))
    statement.subject = walker.text(record[.subject])
    statement.citations = citations(record[.source])
    return groups.count == expected ? statement : nil
  }

  func intervention(from value: Value) -> Intervention? {
    let what = Text(nl: "een interventie", en: "an intervention")
    guard let record = walker.record(value, of: Field.ofIntervention, as: what),
      let name = required(.name, of: record, as: what).flatMap({ walker.text($0) })
    else { return nil }
    var intervention = Intervention(name: name)
    intervention.standing = standing(of: record)
    intervention.phases = walker.codes(record[.phases], as: Text(nl: "fase", en: "phase"))
    intervention.themes = walker.codes(record[.themes], as: Text(nl: "thema", en: "theme"))
    intervention.performers = references(record[.performers], in: partners)
    intervention.involves = references(record[.involves], in: partners)
    intervention.citations = citations(record[.source])
    return intervention
  }
}
