import CoalitionModel
import Wording
import Records

/// Reads contacts and internal remarks; only here may an e-mail address or phone number stand.
struct InternalNotesReader {
  private let walker: Walker
  private var partners = NameIndex(of: Text(nl: "partner", en: "partner"))

  init(for network: CoalitionNetwork, noted: [Diagnostic] = []) {
    walker = Walker(doubledKeys: noted, allowsContacts: true)
    for partner in network.partners { _ = partners.define(partner.id, at: Place(file: "")) }
    for partner in network.partners {
      partners.call(partner.id, also: [partner.name] + partner.aliases)
    }
  }

  /// The mistakes and doubts so far.
  var diagnostics: [Diagnostic] { walker.diagnostics }

  /// The notes of a file of its own.
  func notes(in document: NetworkDocument) -> [InternalNote] {
    let what = Text(nl: "een intern bestand", en: "an internal file")
    let top = walker.record(document.root, of: [.internalNotes], as: what)
    return notes(of: top?[.internalNotes])
  }

  /// The notes of a list.
  func notes(of value: Value?) -> [InternalNote] {
    walker.list(value).compactMap { note(from: $0) }
  }

  private func note(from value: Value) -> InternalNote? {
    let what = Text(nl: "een interne notitie", en: "an internal note")
    guard let record = walker.record(value, of: Field.ofInternalNote, as: what) else { return nil }
    guard let named = record[.partner], let word = walker.text(named) else {
      walker.report(.missing(.partner, of: what, at: record.place(of: .partner)))
      return nil
    }
    guard let id = partners.id(of: word) else {
      walker.report(partners.unknown(word, at: named.place))
      return nil
    }
    var note = InternalNote(about: id)
    note.contact = walker.text(record[.contact])
    note.function = walker.text(record[.function])
    note.email = walker.text(record[.email])
    note.phone = walker.text(record[.phone])
    note.remark = walker.text(record[.remark])
    return note
  }
}
