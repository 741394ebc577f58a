/// What kind of organisation, profession or group a partner is.
///
/// The type gives a partner its usual domain. The list is that of the source documents of the
/// programme Kansrijke Start, with the types that coalitions add in their own lists; a type is one
/// line in one of the tables of this folder. What the list lacks has words of its own.
public struct PartnerType: VocabularyTerm {
  public static let codebook = Codebook<PartnerType>("type partner", "type of partner")

  /// The codes and names of this type.
  public let term: Term
  /// The domain of a partner of this type when the file names none; `nil` where no default holds.
  public let domain: Domain?
  /// Whether the sources leave the domain open, so that the default is our own choice.
  public let hasDebatableDomain: Bool

  init(
    _ code: String, _ english: String, _ domain: Domain?, nl: String, en: String,
    aliases: [String] = [], debatable: Bool = false
  ) {
    hasDebatableDomain = debatable
    self.term = Term(code, english, nl: nl, en: en, aliases: aliases)
    self.domain = domain
  }

  /// Every type, grouped by domain.
  public static let allCases: [PartnerType] =
    medicalTypes + socialTypes + publicTypes + communityTypes + [other]

  public static func == (first: Self, second: Self) -> Bool { first.code == second.code }

  public func hash(into hasher: inout Hasher) { hasher.combine(term.code) }
}

// Types that the list lacks.
extension PartnerType {
  /// Something else, of which no more is said.
  public static let other = PartnerType("anders", "other", nil, nl: "anders", en: "other")

  /// A type that the list lacks, by the words of a file: `anders: speltherapeut`.
  public init(own words: String) {
    hasDebatableDomain = false
    domain = nil
    term = Term(
      "\(Self.other.term.code): \(words)", "\(Self.other.term.englishCode): \(words)", nl: words,
      en: words)
  }

  /// The type that a file means by a word of the list, or by words of its own after `anders:`.
  public init?(code: String) {
    if let known = Self.codebook[code] {
      self = known
      return
    }
    guard let colon = code.firstIndex(of: ":"),
      Self.codebook[String(code[..<colon])] == .other
    else { return nil }
    let words = Spelling.trimmed(String(code[code.index(after: colon)...]))
    self = words.isEmpty ? .other : PartnerType(own: words)
  }
}

extension PartnerType {
  /// Midwives in primary care and in the hospital.
  public static let verloskundige = PartnerType(
    "verloskundige", "midwife", .medical, nl: "verloskundige", en: "midwife",
    aliases: ["verloskundigen", "verloskundigenpraktijk", "verloskundigenkring"])
  /// Obstetricians.
  public static let gynaecoloog = PartnerType(
    "gynaecoloog", "obstetrician", .medical, nl: "gynaecoloog", en: "obstetrician",
    aliases: ["gynaecologen"])
  /// Postnatal maternity care at home (kraamzorg).
  public static let kraamzorg = PartnerType(
    "kraamzorg", "maternity-care", .medical, nl: "kraamzorg", en: "maternity care (kraamzorg)",
    aliases: ["kraamverzorgende"])
  /// Obstetric partnership around a hospital (verloskundig samenwerkingsverband).
  public static let vsv = PartnerType(
    "vsv", "vsv", .medical, nl: "VSV", en: "obstetric partnership (VSV)",
    aliases: ["v.s.v.", "verloskundig samenwerkingsverband"])

  static let medicalTypes: [PartnerType] = [
    verloskundige,
    gynaecoloog,
    kraamzorg,
    vsv,
    PartnerType(
      "ksv", "ksv", .medical, nl: "KSV (samenwerkingsverband kraamzorg)",
      en: "maternity care partnership (KSV)"),
    PartnerType(
      "kinderarts", "paediatrician", .medical, nl: "kinderarts", en: "paediatrician",
      aliases: ["kinderartsen", "pediatrician"]),
    PartnerType("ziekenhuis", "hospital", .medical, nl: "ziekenhuis", en: "hospital"),
    PartnerType(
      "huisarts", "gp", .medical, nl: "huisarts", en: "general practitioner",
      aliases: ["huisartsen", "huisartsenpraktijk", "praktijkondersteuner", "poh"]),
    PartnerType(
      "ggz", "mental-health-care", .medical, nl: "ggz", en: "mental health care",
      aliases: ["volwassen-ggz"], debatable: true),
    PartnerType(
      "verslavingszorg", "addiction-care", .medical, nl: "verslavingszorg", en: "addiction care",
      debatable: true),
    PartnerType(
      "thuiszorg", "home-care", .medical, nl: "thuiszorg", en: "home care", debatable: true),
    PartnerType("apotheek", "pharmacy", .medical, nl: "apotheek", en: "pharmacy"),
    PartnerType(
      "paramedicus", "allied-health", .medical,
      nl: "paramedicus (fysiotherapeut, diëtist, logopedist)",
      en: "allied health professional (physiotherapist, dietitian, speech therapist)",
      aliases: ["fysiotherapeut", "dietist", "logopedist", "ergotherapeut"]),
    PartnerType(
      "mondzorg", "dental-care", .medical, nl: "mondzorg", en: "dental care",
      aliases: ["tandarts", "mondhygienist"]),
  ]
}

extension PartnerType {
  static let socialTypes: [PartnerType] = [
    PartnerType(
      "wijkteam", "neighborhood-team", .social, nl: "wijkteam", en: "neighbourhood team",
      aliases: ["sociaal wijkteam", "wij-team", "sociaal team", "neighbourhood-team"]),
    PartnerType("cjg", "cjg", .social, nl: "CJG", en: "centre for youth and family (CJG)"),
    PartnerType(
      "welzijn", "welfare", .social, nl: "welzijnswerk", en: "welfare work",
      aliases: ["welzijnswerk", "jongerenwerk"]),
    PartnerType(
      "maatschappelijk-werk", "social-work", .social, nl: "maatschappelijk werk", en: "social work"),
    PartnerType(
      "medisch-maatschappelijk-werk", "hospital-social-work", .social,
      nl: "medisch maatschappelijk werk", en: "hospital social work", aliases: ["mmw"],
      debatable: true),
    PartnerType(
      "schuldhulpverlening", "debt-counselling", .social, nl: "schuldhulpverlening",
      en: "debt counselling", aliases: ["debt-relief", "schulddienstverlening", "schuldhulp"]),
    PartnerType(
      "sociale-raadslieden", "welfare-rights-advisers", .social, nl: "sociale raadslieden",
      en: "welfare rights advisers"),
    PartnerType(
      "tolk", "interpreter", .social, nl: "tolk", en: "interpreter", aliases: ["tolkendienst"],
      debatable: true),
    PartnerType(
      "werk-en-inkomen", "work-and-income", .social, nl: "werk en inkomen (sociale dienst, UWV)",
      en: "work and income (social services, UWV)", aliases: ["sociale dienst", "uwv"],
      debatable: true),
    PartnerType(
      "opvang-vluchtelingen", "refugee-support", .social,
      nl: "opvang en begeleiding van vluchtelingen", en: "support of refugees",
      aliases: ["vluchtelingenwerk", "coa", "azc"], debatable: true),
    PartnerType(
      "loket", "help-desk", .social, nl: "sociaal loket", en: "social help desk",
      aliases: ["sociaal loket", "jongerenloket"], debatable: true),
    PartnerType(
      "toegang", "municipal-access", .social, nl: "gemeentelijke toegang (Jeugdwet, Wmo)",
      en: "municipal access to support"),
    PartnerType(
      "jeugdhulp", "youth-care", .social, nl: "jeugdhulp", en: "youth care", aliases: ["jeugdzorg"]),
    PartnerType(
      "woningcorporatie", "housing-association", .social, nl: "woningcorporatie",
      en: "housing association",
      aliases: ["housing-corporation", "woningbouwcorporatie", "woningcooperatie"]),
    PartnerType(
      "veilig-thuis", "domestic-violence-centre", .social, nl: "Veilig Thuis",
      en: "domestic violence centre (Veilig Thuis)"),
    PartnerType(
      "vrouwenhulpverlening", "womens-aid", .social, nl: "vrouwenhulpverlening", en: "women's aid"),
    PartnerType(
      "maatschappelijke-opvang", "homeless-care", .social, nl: "maatschappelijke opvang",
      en: "homeless care", aliases: ["dak- en thuislozenzorg"]),
    PartnerType(
      "clientondersteuning", "disability-support", .social, nl: "cliëntondersteuning (MEE)",
      en: "disability support (MEE)", aliases: ["mee"]),
    PartnerType(
      "lvb-zorg", "intellectual-disability-care", .social,
      nl: "zorg voor mensen met een verstandelijke beperking", en: "intellectual disability care",
      aliases: ["verstandelijk gehandicaptenzorg"], debatable: true),
  ]
}

extension PartnerType {
  /// Preventive youth health care (jeugdgezondheidszorg).
  public static let jgz = PartnerType(
    "jgz", "jgz", .publicHealth, nl: "jeugdgezondheidszorg (JGZ)",
    en: "youth health care (JGZ)",
    aliases: ["jeugdgezondheidszorg", "jeugdarts", "jeugdverpleegkundige"], debatable: true)
  /// The municipality itself.
  public static let gemeente = PartnerType(
    "gemeente", "municipality", .municipality, nl: "gemeente", en: "municipality")

  static let publicTypes: [PartnerType] = [
    jgz,
    PartnerType(
      "ggd", "ggd", .publicHealth, nl: "GGD", en: "regional public health service (GGD)"),
    PartnerType(
      "prenatale-voorlichting", "antenatal-education", .publicHealth,
      nl: "prenatale voorlichting", en: "antenatal education",
      aliases: ["sense", "sense-spreekuur"]),
    gemeente,
    PartnerType(
      "buurgemeente", "neighboring-municipality", .municipality, nl: "andere gemeente in de regio",
      en: "other municipality in the region", aliases: ["andere gemeente"]),
    PartnerType(
      "wethouder", "alderman", .municipality, nl: "wethouder", en: "alderman",
      aliases: ["bestuurder"]),
    PartnerType("gemeenteraad", "council", .municipality, nl: "gemeenteraad", en: "council"),
    PartnerType(
      "zorgverzekeraar", "health-insurer", .insurer, nl: "zorgverzekeraar", en: "health insurer",
      aliases: ["verzekeraar", "insurer"]),
    PartnerType(
      "ros", "ros", .knowledge, nl: "ROS (regionale ondersteuning eerste lijn)",
      en: "primary care support (ROS)", debatable: true),
    PartnerType(
      "consortium", "consortium", .knowledge, nl: "regionaal consortium geboortezorg",
      en: "regional birth care consortium", debatable: true),
    PartnerType(
      "adviesorganisatie", "advisory-organization", .knowledge, nl: "adviesorganisatie",
      en: "advisory organisation"),
    PartnerType(
      "kennisinstituut", "knowledge-institute", .knowledge, nl: "kennisinstituut",
      en: "knowledge institute", aliases: ["universiteit", "hogeschool"], debatable: true),
    PartnerType(
      "landelijk-programma", "national-program", .knowledge, nl: "landelijk programma of adviseur",
      en: "national programme or adviser", aliases: ["national-programme"]),
    PartnerType(
      "wijkcoalitie", "neighborhood-coalition", nil, nl: "wijkcoalitie of wijknetwerk",
      en: "neighbourhood coalition or network",
      aliases: ["wijknetwerk", "neighbourhood-coalition"]),
    PartnerType(
      "coordinatiegroep", "coordination-group", nil, nl: "coördinatiegroep",
      en: "coordination group", aliases: ["supportgroep", "werkgroep"]),
    PartnerType("reclassering", "probation", .justice, nl: "reclassering", en: "probation"),
    PartnerType(
      "jeugdbescherming", "youth-protection", .justice,
      nl: "jeugdbescherming en jeugdreclassering", en: "youth protection and youth probation",
      aliases: ["jeugdreclassering", "gecertificeerde instelling"], debatable: true),
    PartnerType("politie", "police", .justice, nl: "politie", en: "police"),
    PartnerType(
      "kinderbescherming", "child-protection", .justice, nl: "Raad voor de Kinderbescherming",
      en: "child protection board", aliases: ["raad voor de kinderbescherming"]),
  ]
}

extension PartnerType {
  /// The types that a body of this type usually holds or carries out.
  ///
  /// A VSV holds its professions, a GGD carries out the JGZ. Likely only: `voert-uit` and `leden` of a
  /// network say whether it is so.
  public var usuallyHolds: [PartnerType] {
    switch code {
    case "vsv": [.verloskundige, .gynaecoloog, .kraamzorg]
    case "ggd": [.jgz]
    default: []
    }
  }
}

extension PartnerType {
  static let communityTypes: [PartnerType] = [
    PartnerType(
      "ouders", "parents", .informal, nl: "(aanstaande) ouders", en: "(expectant) parents",
      aliases: ["aanstaande ouders", "inwoners", "residents"]),
    PartnerType(
      "ervaringsdeskundigen", "experts-by-experience", .informal, nl: "ervaringsdeskundigen",
      en: "experts by experience"),
    PartnerType(
      "sleutelpersonen", "key-persons", .informal, nl: "sleutelpersonen", en: "key persons"),
    PartnerType(
      "vrijwilligers", "volunteers", .informal, nl: "vrijwilligersorganisatie",
      en: "volunteer organisation", aliases: ["vrijwilligersorganisatie", "maatjesproject"]),
    PartnerType(
      "bewonersinitiatief", "residents-initiative", .informal, nl: "bewonersinitiatief",
      en: "residents' initiative"),
    PartnerType(
      "informele-voorziening", "informal-place", .informal,
      nl: "informele voorziening (kerk, moskee, buurthuis, voedselbank)",
      en: "informal place (church, mosque, community centre, food bank)",
      aliases: ["voedselbank", "buurthuis", "kerk", "moskee", "sportclub", "spelotheek"]),
    PartnerType(
      "kinderopvang", "childcare", .education, nl: "kinderopvang", en: "childcare",
      aliases: ["peuterspeelzaal", "vve"]),
    PartnerType(
      "onderwijs", "school", .education, nl: "onderwijs", en: "schools",
      aliases: ["school", "scholen"]),
    PartnerType(
      "bibliotheek", "library", .education, nl: "bibliotheek", en: "library", debatable: true),
    PartnerType(
      "taalonderwijs", "language-course", .education, nl: "taalonderwijs en inburgering",
      en: "language and integration courses", aliases: ["inburgering"]),
  ]
}
