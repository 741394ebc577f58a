/// What a partner does for the coalition.
package enum Role: String, VocabularyTerm {
  package static let codebook = Codebook<Role>("rol", "role")

  /// Takes the lead on a theme (trekker).
  case lead
  /// Directs the collaboration.
  case direction
  /// Leads the coalition.
  case leadership
  /// Started the collaboration.
  case initiator
  /// Encourages others to take part.
  case stimulator
  /// Makes time, rooms and money available.
  case facilitator
  /// Guides the process.
  case processGuide
  /// Gives the assignment.
  case principal
  /// The administrator who stands for the coalition.
  case figurehead
  /// Pays for interventions.
  case financier
  /// Advises the coalition.
  case adviser
  /// Supports the work.
  case supporter
  /// Signed the agreement.
  case signatory
  /// Shares responsibility for the approach.
  case coResponsible
  /// Coordinates the network from day to day.
  case coordinator
  /// Is the one to call, for example for medical professionals.
  case contactPoint
  /// Takes part.
  case participant

  package var term: Term {
    switch self {
    case .lead: Term("trekker", "lead", nl: "trekker", en: "lead", aliases: ["kartrekker"])
    case .direction:
      Term("regie", "direction", nl: "regie", en: "direction", aliases: ["regisseur"])
    case .leadership: Term("leiding", "leadership", nl: "leiding", en: "leadership")
    case .initiator:
      Term(
        "initiator", "initiator", nl: "initiatiefnemer", en: "initiator",
        aliases: ["initiatiefnemer", "oprichter"])
    case .stimulator: Term("stimulator", "stimulator", nl: "stimulator", en: "stimulator")
    case .facilitator: Term("facilitator", "facilitator", nl: "facilitator", en: "facilitator")
    case .processGuide:
      Term(
        "procesbegeleider", "process-guide", nl: "procesbegeleider", en: "process guide",
        aliases: ["kwartiermaker"])
    case .principal: Term("opdrachtgever", "principal", nl: "opdrachtgever", en: "principal")
    case .figurehead:
      Term(
        "boegbeeld", "figurehead", nl: "bestuurlijk boegbeeld", en: "political figurehead",
        aliases: ["bestuurlijk boegbeeld"])
    case .financier:
      Term(
        "financier", "financier", nl: "financier", en: "financier", aliases: ["subsidieverstrekker"]
      )
    case .adviser: Term("adviseur", "adviser", nl: "adviseur", en: "adviser")
    case .supporter: Term("ondersteuner", "supporter", nl: "ondersteuner", en: "supporter")
    case .signatory: Term("ondertekenaar", "signatory", nl: "ondertekenaar", en: "signatory")
    case .coResponsible:
      Term(
        "medeverantwoordelijk", "co-responsible", nl: "medeverantwoordelijk",
        en: "jointly responsible")
    case .coordinator:
      Term("coordinator", "coordinator", nl: "coördinator", en: "coordinator")
    case .contactPoint:
      Term("aanspreekpunt", "contact-point", nl: "aanspreekpunt", en: "contact point")
    case .participant:
      Term("deelnemer", "participant", nl: "deelnemer", en: "participant", aliases: ["lid"])
    }
  }
}
