/// Whether a partner takes part now.
public enum PartnerStatus: String, VocabularyTerm {
  public static let codebook = Codebook<PartnerStatus>("status van een partner", "partner status")

  /// Takes part now.
  case involved
  /// Has been asked; an answer is not recorded.
  case approached
  /// The coalition wants this partner, which does not take part yet.
  case wanted
  /// A source names this partner; whether it takes part is unknown.
  case mentioned
  /// Took part and does so no longer.
  case stopped

  public var term: Term {
    switch self {
    case .involved: Term("betrokken", "involved", nl: "betrokken", en: "involved")
    case .approached:
      Term("benaderd", "approached", nl: "benaderd", en: "approached", aliases: ["uitgenodigd"])
    case .wanted:
      Term("gewenst", "wanted", nl: "gewenst, nog niet betrokken", en: "wanted, not yet involved")
    case .mentioned:
      Term(
        "genoemd", "mentioned", nl: "genoemd; deelname onbekend",
        en: "mentioned; involvement unknown", aliases: ["mogelijk"])
    case .stopped: Term("gestopt", "stopped", nl: "gestopt", en: "stopped")
    }
  }
}

/// How a partner was asked, and what it said.
public enum Approach: String, VocabularyTerm {
  public static let codebook = Codebook<Approach>("benadering", "approach")

  /// Was spoken with.
  case spoken
  /// Was invited.
  case invited
  /// Was at a meeting.
  case present
  /// Will be at a meeting.
  case promised
  /// Wants to take part.
  case willing
  /// Stands on the photograph of the coalition.
  case pictured

  public var term: Term {
    switch self {
    case .spoken: Term("gesproken", "spoken-with", nl: "gesproken", en: "spoken with")
    case .invited: Term("uitgenodigd", "invited", nl: "uitgenodigd", en: "invited")
    case .present: Term("aanwezig", "present", nl: "was erbij", en: "was there")
    case .promised: Term("toegezegd", "promised", nl: "komt", en: "will be there")
    case .willing: Term("wil-meedoen", "willing", nl: "wil meedoen", en: "wants to take part")
    case .pictured:
      Term("op-de-foto", "pictured", nl: "staat op de foto", en: "is on the photograph")
    }
  }
}

/// Whether a name takes a singular or a plural verb.
public enum GrammaticalNumber: String, VocabularyTerm {
  public static let codebook = Codebook<GrammaticalNumber>("getal", "number")

  case singular, plural

  public var term: Term {
    switch self {
    case .singular: Term("enkelvoud", "singular", nl: "enkelvoud", en: "singular")
    case .plural: Term("meervoud", "plural", nl: "meervoud", en: "plural")
    }
  }
}

/// What a partner does for the coalition.
public enum Role: String, VocabularyTerm {
  public static let codebook = Codebook<Role>("rol", "role")

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

  public var term: Term {
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

/// How much say a partner has (ring of influence).
public enum Ring: String, VocabularyTerm {
  public static let codebook = Codebook<Ring>("ring van invloed", "ring")

  /// Decides with the coalition.
  case decide
  /// Works with the coalition.
  case work
  /// Thinks along.
  case think
  /// Is kept informed.
  case know

  public var term: Term {
    switch self {
    case .decide: Term("meebeslissen", "decide", nl: "meebeslissen", en: "decide")
    case .work: Term("meewerken", "work", nl: "meewerken", en: "work along")
    case .think: Term("meedenken", "think", nl: "meedenken", en: "think along")
    case .know: Term("meeweten", "know", nl: "meeweten", en: "be informed")
    }
  }
}

/// Whether a partner answered the survey.
public enum Response: String, VocabularyTerm {
  public static let codebook = Codebook<Response>("respons", "response")

  /// Answered.
  case answered
  /// Was asked and did not answer.
  case silent
  /// Was not asked.
  case notAsked

  public var term: Term {
    switch self {
    case .answered: Term("ja", "yes", nl: "gereageerd", en: "answered")
    case .silent: Term("nee", "no", nl: "niet gereageerd", en: "did not answer")
    case .notAsked: Term("niet-gevraagd", "not-asked", nl: "niet gevraagd", en: "not asked")
    }
  }
}
