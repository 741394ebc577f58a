package import CoalitionModel
package import Wording

/// Contacts and internal remarks as a document of its own, marked as internal.
package enum InternalNotesSection {
  /// A title that says that it is internal, and a part per partner in the order of the network.
  package static func blocks(
    of notes: [InternalNote], in network: CoalitionNetwork, _ language: Language
  ) -> [Document.Block] {
    let title = Text(
      nl: "INTERN: contacten en opmerkingen, \(network.name)",
      en: "INTERNAL: contacts and remarks, \(network.name)")
    let byPartner = Dictionary(grouping: notes, by: { $0.partner })
    return [.heading(level: 1, title(language)), .paragraph(warning(language))]
      + network.partners.flatMap { partner -> [Document.Block] in
        guard let notes = byPartner[partner.id] else { return [] }
        return [.heading(level: 2, partner.name), .list(notes.map { line(of: $0) })]
      }
  }

  /// What stands above whatever holds contacts.
  static let warning = Text(
    nl: "Dit bestand bevat persoonsgegevens. Deel het niet, en verwijder het als u klaar bent.",
    en: "This file holds personal data. Do not share it, and delete it when you are done.")

  /// A note on one line: the person, the address, the number, the remark.
  static func line(of note: InternalNote) -> String {
    let person = [note.contact, note.function].compactMap { $0 }.joined(separator: ", ")
    let parts = [person.isEmpty ? nil : person, note.email, note.phone, note.remark]
    return parts.compactMap { $0 }.joined(separator: "; ")
  }
}
