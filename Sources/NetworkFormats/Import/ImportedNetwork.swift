package import CoalitionModel
import Records
package import Wording

/// A network made of somebody's own sheets, with all that is not sure about it.
package struct ImportedNetwork: Sendable {
  /// The network.
  package internal(set) var network: CoalitionNetwork
  /// Contacts and remarks, when they were asked for.
  package internal(set) var notes: [InternalNote] = []
  /// What was understood without being sure, the least sure first.
  package internal(set) var guesses: [Guess] = []
  /// How headings were understood that are none of ours, and what else is good to know.
  package internal(set) var warnings: [Diagnostic] = []
  /// What was not taken over.
  package internal(set) var leftOut: [Diagnostic] = []
  /// What was left out about persons.
  var personal = PersonalData()
}

extension ImportedNetwork {
  /// How much was left out about persons, as a sentence; `nil` when nothing was.
  package func personalNote(_ language: Language) -> String? {
    guard !personal.isEmpty else { return nil }
    let counts: [(Int, Noun)] = [
      (personal.persons, Noun(nl: ("contact", "contacten"), en: ("contact", "contacts"))),
      (
        personal.phones,
        Noun(nl: ("telefoonnummer", "telefoonnummers"), en: ("phone number", "phone numbers"))
      ),
      (
        personal.emails,
        Noun(nl: ("e-mailadres", "e-mailadressen"), en: ("e-mail address", "e-mail addresses"))
      ),
      (personal.remarks, Noun(nl: ("opmerking", "opmerkingen"), en: ("remark", "remarks"))),
    ]
    let words = counts.filter { $0.0 > 0 }.map { language.count($0.0, $0.1) }
    return notes.isEmpty
      ? language(
        nl:
          "niet overgenomen: \(language.list(words)); met --internal komen ze in een eigen bestand",
        en: "left out: \(language.list(words)); with --internal they go into a file of their own")
      : language(
        nl: "niet in het netwerk: \(language.list(words)); dat staat in het interne bestand",
        en: "not in the network: \(language.list(words)); this is in the"
          + " internal file")
  }

  /// The notes as the file beside the network.
  package func internalFile(_ language: Language) -> [UInt8] {
    let kind = InternalNote.kind
    let records = notes.map { note in
      DocumentValue.record(
        kind.entries(of: note).compactMap { entry in
          guard case .text(let text) = entry.value else { return nil }
          return DocumentValue.Entry(kind.shape.fields[entry.position], .text(text))
        })
    }
    let entries = [DocumentValue.Entry(.internalNotes, .list(records))]
    return Array(YAMLWriter(language).text(of: entries).utf8)
  }
}
