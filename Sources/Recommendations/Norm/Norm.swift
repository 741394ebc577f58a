import Assets
public import CoalitionModel
public import NetworkAnalysis
import YAMLDocuments

/// What a coalition should have, as data: one requirement a line, each with its source.
public struct Norm: Sendable {
  /// The code of the norm.
  public let id: String
  /// The title.
  public let title: Text
  /// The documents that ask for the requirements.
  public let sources: [Source]
  /// Who often takes part where.
  public let indications: [Indication]
  /// Who can help with which theme.
  public let help: [ThemeHelp]
  /// The requirements, in the order of the file.
  public let requirements: [Requirement]
  /// What no network file can answer: the questions for a session.
  public let questions: [SessionQuestion]
  /// What the tool does by itself.
  public let practices: [Practice]

  /// Reads a norm file.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` with all mistakes, each with line and column.
  public init(bytes: [UInt8], file: String) throws(InvalidFile) {
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
  public static func kansrijkeStart() throws(InvalidFile) -> Norm { try shipped.get() }

  private static let shipped = Result { () throws(InvalidFile) in
    try Norm(bytes: kansrijkeStartFile, file: "kansrijke-start.yaml")
  }

  /// The file of the norm that ships inside.
  public static var kansrijkeStartFile: [UInt8] {
    var count = 0
    guard let start = asset_norm_kansrijke_start(&count) else { return [] }
    return Array(UnsafeBufferPointer(start: start, count: count))
  }

  /// The ties that the norm asks for.
  public var requestedTies: [RequestedTie] {
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
  public func source(_ id: Source.ID) -> Source? {
    sources.first { $0.id == id }
  }
}
