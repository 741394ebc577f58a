import Assets
public import CoalitionModel
public import NetworkAnalysis
public import Wording
import Records

/// What a coalition should have, as data: one requirement a line, each with its source.
public struct Norm: Sendable {
  /// The code of the norm.
  public internal(set) var id = ""
  /// The title.
  public internal(set) var title = Text(nl: "", en: "")
  /// The documents that ask for the requirements.
  public internal(set) var sources: [Source] = []
  /// Who often takes part where.
  package internal(set) var indications: [Indication] = []
  /// Who can help with which theme.
  package internal(set) var help: [ThemeHelp] = []
  /// Who sees problems of families first, in the order in which families meet them.
  package internal(set) var signallers: [PartnerGroup] = []
  /// Who is a way in to all kinds of help.
  package internal(set) var entrances: [PartnerGroup] = []
  /// The requirements, in the order of the file.
  package internal(set) var requirements: [Requirement] = []
  /// What no network file can answer: the questions for a session.
  package internal(set) var questions: [SessionQuestion] = []
  /// What the tool does by itself.
  package internal(set) var practices: [Practice] = []
  /// What the rules on figures rest on.
  package internal(set) var rules: [RuleBasis] = []

  init() {}

  /// Reads a norm file, with kinds of requirement of one's own where these are given.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` with all mistakes, each with line and column.
  public init(
    bytes: [UInt8], file: String, kinds: [RequirementKind] = RequirementKind.all
  ) throws(InvalidFile) {
    let document = try YAMLDocument(
      bytes: bytes, file: file,
      expecting: Text(
        nl: "een norm, te beginnen met 'norm:' en 'eisen:'",
        en: "a norm, beginning with 'norm:' and 'requirements:'"))
    let reader = NormReader(document: document, kinds: kinds)
    let norm = reader.norm(from: document.root)
    guard let norm, !reader.hasErrors else { throw InvalidFile(reader.walker.diagnostics) }
    self = norm
  }

  /// The norm for local coalitions Kansrijke Start that ships inside; read when first asked.
  public static func kansrijkeStart() throws(InvalidFile) -> Norm { try shipped.get() }

  /// The same where it is read when it is first used, and nobody can be told of a mistake any more.
  ///
  /// - Precondition: The file that ships inside is sound, which a test sees to.
  package static var shippedWhenUsed: Norm {
    guard case .success(let norm) = shipped else {
      preconditionFailure("The norm that ships inside must be sound")
    }
    return norm
  }

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
  public var requestedTies: [RequestedTie] {
    requirements.compactMap { requirement in
      requirement.criterion.requestedSides.map { sides in
        RequestedTie(requirement: requirement.id, first: sides.first, second: sides.second)
      }
    }
  }

  /// How strongly each requirement is asked of a coalition, by id: 3 essential, 2 advised, 1 optional.
  package func importance(for network: CoalitionNetwork) -> [String: Int] {
    var importance: [String: Int] = [:]
    for requirement in requirements {
      let own = 3 - requirement.strength(for: network).rank
      importance[requirement.id] = max(importance[requirement.id] ?? 0, own)
    }
    return importance
  }

  /// The source with an id.
  package func source(_ id: Source.ID) -> Source? {
    sources.first { $0.id == id }
  }

  /// What a rule rests on: as the norm says, else as the norm that ships inside says.
  package func basis(of rule: String) -> RuleBasis? {
    let usual = rules.isEmpty ? (try? Self.kansrijkeStart())?.rules ?? [] : rules
    return usual.first { $0.rule == rule }
  }

  /// Who sees problems first and who helps with them, for the verwijskaart.
  ///
  /// What a norm leaves unsaid is as in the norm that ships inside: who sees problems first, the ways
  /// in, the help where it names none at all, and the help of a municipality with a theme.
  public var routeGuide: RouteGuide {
    let isWhole = !help.isEmpty && !signallers.isEmpty && !entrances.isEmpty
    let usual = isWhole ? self : (try? Self.kansrijkeStart()) ?? self
    var all: [Theme: RouteGuide.Help] = [:]
    for item in help.isEmpty ? usual.help : usual.help.filter({ $0.groups.isEmpty }) + help {
      let policy =
        item.policyFields.isEmpty
        ? usual.help.first { $0.theme == item.theme }?.policyFields ?? [] : item.policyFields
      all[item.theme] = RouteGuide.Help(groups: item.groups, policyFields: policy)
    }
    let first = signallers.isEmpty ? usual.signallers : signallers
    let asked = requirements.map { $0.criterion.signallers }.first { !$0.isEmpty }
    return RouteGuide(
      signallers: first, earliest: asked ?? first, help: all,
      entrances: entrances.isEmpty ? usual.entrances : entrances)
  }

  /// The analysis of a network with what the norm asks for and says of who helps.
  public func analysis(
    of network: CoalitionNetwork, options: ProjectionOptions = ProjectionOptions(),
    measures: [Measure] = Measure.standard
  ) -> Analysis {
    Analysis(
      of: network, options: options, requests: requestedTies, guide: routeGuide,
      measures: measures)
  }

  /// The analysis by which the norm is answered: a partner without a type has the one that its name
  /// surely says, so that nobody is missed who stands in the file.
  package func analysisTypedByName(_ analysis: Analysis) -> Analysis {
    self.analysis(analysis, with: analysis.network.partnersTypedByName)
  }

  /// The same analysis with other partners in some places; itself when there are none.
  func analysis(
    _ analysis: Analysis, with others: [(place: Int, partner: Partner)]
  ) -> Analysis {
    guard !others.isEmpty else { return analysis }
    var network = analysis.network
    for (place, partner) in others { network.partners[place] = partner }
    return self.analysis(of: network, options: analysis.options)
  }
}

/// That partners of some groups often take part in a body of some kind, as a source says.
///
/// It makes likely what a network does not record, and never certain: "often" is not "always".
package struct Indication: Hashable, Sendable {
  /// The body, such as a VSV.
  package let body: PartnerGroup
  /// The groups of which partners often take part in it.
  package let often: [PartnerGroup]
  /// The passages that say so.
  package let passages: [Passage]
}

/// Which partners can help with a theme, as the sources of a norm say.
package struct ThemeHelp: Hashable, Sendable {
  /// The theme.
  package let theme: Theme
  /// The groups of which any partner can help; empty where only the municipality can.
  package let groups: [PartnerGroup]
  /// The policy fields by which a municipality helps.
  package let policyFields: [PolicyField]
  /// The passages that say so.
  package let citations: [Citation]
}

/// A question that no file can answer: a question for the session.
package struct SessionQuestion: Identifiable, Hashable, Sendable {
  /// The code.
  package let id: String
  /// The question to ask the partners.
  package let question: Text
  /// What would have to be recorded to answer it from a file.
  package let needs: Text
  /// The phases that it is about; empty is all.
  package let phases: [Phase]
  /// The passages that ask for it.
  package let citations: [Citation]
}

/// Something that a norm asks for and that the tool does by itself, in every report.
package struct Practice: Identifiable, Hashable, Sendable {
  /// The code.
  package let id: String
  /// What the tool does.
  package let does: Text
  /// The passages that ask for it.
  package let citations: [Citation]
}

/// What a rule on the figures of a network rests on, as a norm says.
package struct RuleBasis: Hashable, Sendable {
  /// The name of the rule.
  package let rule: String
  /// The requirements that ask for the same; where one of them is advised, the rule is not.
  package let sameRequirements: [String]
  /// The passages that ask for it.
  package let passages: [Passage]
}

/// A passage of a document that asks for something.
package struct Passage: Hashable, Sendable {
  /// The title of the document.
  package let document: String
  /// Where in the document.
  package let place: String?

  /// Creates a passage.
  package init(document: String, place: String?) {
    self.document = document
    self.place = place
  }

  /// Creates the passage that a citation names, of one of some sources.
  package init(_ citation: Citation, in sources: [Source]) {
    let source = sources.first { $0.id == citation.source }
    self.init(document: source?.title ?? citation.source, place: citation.passage)
  }
}
