import CoalitionModel
import Records
import Wording

/// Reads contacts and internal remarks; only here may an e-mail address or phone number stand.
struct InternalNotesReader {
  private let walker: Walker
  private let context: ReadingContext

  init(for network: CoalitionNetwork, noted: [Diagnostic] = []) {
    let walker = Walker(doubledKeys: noted, allowsContacts: true)
    var partners = NameIndex(of: Text(nl: "partner", en: "partner"))
    for partner in network.partners { _ = partners.define(partner.id, at: Place(file: "")) }
    for partner in network.partners {
      partners.call(partner.id, also: [partner.name] + partner.aliases)
    }
    self.walker = walker
    context = ReadingContext { [partners] value, _ in walker.reference(value, in: partners) }
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
    walker.list(value).compactMap { walker.value($0, of: InternalNote.kind, in: context) }
  }
}
