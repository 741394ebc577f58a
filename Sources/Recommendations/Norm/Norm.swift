import Assets
package import CoalitionModel
package import NetworkAnalysis
package import Wording
import Records

/// What a coalition should have, as data: one requirement a line, each with its source.
package struct Norm: Sendable {
  /// The code of the norm.
  package let id: String
  /// The title.
  package let title: Text
  /// The documents that ask for the requirements.
  package let sources: [Source]
  /// Who often takes part where.
  package let indications: [Indication]
  /// Who can help with which theme.
  package let help: [ThemeHelp]
  /// The requirements, in the order of the file.
  package let requirements: [Requirement]
  /// What no network file can answer: the questions for a session.
  package let questions: [SessionQuestion]
  /// What the tool does by itself.
  package let practices: [Practice]

  /// Reads a norm file.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` with all mistakes, each with line and column.
  package init(bytes: [UInt8], file: String) throws(InvalidFile) {
    let document = try YAMLDocument(
      bytes: bytes, file: file,
      expecting: Text(
        nl: "een norm, te beginnen met 'norm:' en 'eisen:'",
        en: "a norm, beginning with 'norm:' and 'requirements:'"))
    let reader = NormReader(document: document)
    let parts = reader.parts(of: document.root)
    guard let parts, !reader.hasErrors else { throw InvalidFile(reader.walker.diagnostics) }
    (id, title, sources) = (parts.id, parts.title, parts.sources)
    (indications, help) = (parts.indications, parts.help)
    (requirements, questions, practices) = (parts.requirements, parts.questions, parts.practices)
  }

  /// The norm for local coalitions Kansrijke Start that ships inside; read when first asked.
  package static func kansrijkeStart() throws(InvalidFile) -> Norm { try shipped.get() }

  private static let shipped = Result { () throws(InvalidFile) in
    try Norm(bytes: kansrijkeStartFile, file: "kansrijke-start.yaml")
  }

  /// The file of the norm that ships inside.
  package static var kansrijkeStartFile: [UInt8] {
    var count = 0
    guard let start = asset_norm_kansrijke_start(&count) else { return [] }
    return Array(UnsafeBufferPointer(start: start, count: count))
  }

  /// The ties that the norm asks for.
  package var requestedTies: [RequestedTie] {
    requirements.compactMap { requirement in
      requirement.kind.requestedSides.map { sides in
        RequestedTie(requirement: requirement.id, first: sides.first, second: sides.second)
      }
    }
  }

  /// The passage that a citation of the norm names.
  func passage(_ citation: Citation) -> Passage {
    Passage(
      document: source(citation.source)?.title ?? citation.source, place: citation.passage)
  }

  /// The source with an id.
  package func source(_ id: Source.ID) -> Source? {
    sources.first { $0.id == id }
  }
}
