/// Words in the name of an organisation that give its type away, beside the spellings of the type.
///
/// A star stands for any letters: `verloskund*` is the beginning of a word, `*maatje*` a part of one.
/// A word with capitals is an abbreviation that must stand so in the name.
enum TypeWords {
  /// The words by the code of their type; a type is one line here.
  static let all: [(code: String, words: [String])] = medical + social + publicSector + community

  /// Spellings of types that are common words, and say nothing in a name.
  static let common: Set = [
    "mee", "anders", "other", "lid", "sense", "coa", "ta", "bestuurder", "consortium", "vve",
  ]

  private static let medical: [(code: String, words: [String])] = [
    ("verloskundige", ["verloskund*", "verlosk*", "vroedvrouw*", "midwi*", "geboortecentrum*"]),
    ("gynaecoloog", ["gynaecolog*", "obstetri*"]),
    ("kraamzorg", ["kraamzorg*", "kraamverzorg*", "kraambureau*", "kraamhulp*"]),
    ("vsv", ["VSV*", "verloskundig samenwerkingsverband"]),
    ("ksv", ["KSV*"]),
    ("kinderarts", ["kinderarts*", "kindergeneeskunde", "neonatolog*", "paediatric*"]),
    ("ziekenhuis", ["*ziekenhuis*", "hospital*", "UMC*", "pop poli*", "poppoli*", "polikliniek*"]),
    ("huisarts", ["huisarts*", "HAGRO*", "HOED", "POH*", "praktijkondersteun*", "zorggroep*"]),
    ("ggz", ["GGZ*", "psycholo*", "psychiat*", "IMH", "infant mental health"]),
    ("verslavingszorg", ["verslaving*", "jellinek"]),
    ("thuiszorg", ["thuiszorg*", "wijkverple*", "buurtzorg*"]),
    ("apotheek", ["apothe*", "pharmac*"]),
    (
      "paramedicus",
      [
        "*fysiotherap*", "dietist*", "logoped*", "ergotherap*", "oefentherap*", "lactatiekund*",
        "physiotherap*",
      ]
    ),
    ("mondzorg", ["tandarts*", "mondzorg*", "mondhygien*", "dentist*"]),
  ]

  private static let social: [(code: String, words: [String])] = [
    (
      "wijkteam",
      [
        "wijkteam*", "buurtteam*", "gebiedsteam*", "jeugdteam*", "dorpsteam*", "kernteam jeugd",
        "sociaal team", "sociale teams", "gezinsteam*", "jeugd en gezinsteam*", "wijkcoach*",
      ]
    ),
    ("cjg", ["CJG*", "centrum voor jeugd en gezin", "ouder en kindteam*", "OKT"]),
    ("welzijn", ["*welzijn*", "jongerenwerk*", "opbouwwerk*", "buurtwerk*"]),
    ("maatschappelijk-werk", ["maatschappelijk werk*", "AMW", "schoolmaatschappelijk werk*"]),
    (
      "schuldhulpverlening",
      [
        "schuldhulp*", "schulddienst*", "kredietbank*", "budgetcoach*", "bewindvoer*",
        "geldzorgen",
      ]
    ),
    ("sociale-raadslieden", ["raadslieden"]),
    ("jeugdhulp", ["jeugdhulp*", "jeugdzorg*", "gezinscoach*", "pleegzorg*", "jeugd ggz"]),
    (
      "woningcorporatie",
      ["woningcorporatie*", "woonstichting*", "woningstichting*", "*corporatie"]
    ),
    ("veilig-thuis", ["veilig thuis*"]),
    ("vrouwenhulpverlening", ["vrouwenopvang*", "vrouwenhulp*", "blijf van mijn lijf*"]),
    (
      "maatschappelijke-opvang",
      ["maatschappelijke opvang", "daklozen*", "leger des heils", "nachtopvang", "tienermoeder*"]
    ),
    ("clientondersteuning", ["MEE", "clientondersteun*", "onafhankelijke clientondersteun*"]),
    ("lvb-zorg", ["LVB", "gehandicaptenzorg*", "verstandelijk gehandicapt*"]),
    ("tolk", ["tolk*", "interpret*"]),
    (
      "werk-en-inkomen",
      ["UWV", "sociale dienst", "werkplein*", "werk en inkomen", "participatie", "werkbedrijf*"]
    ),
    ("opvang-vluchtelingen", ["vluchteling*", "asielzoek*", "AZC", "COA", "statushouder*"]),
    ("wijkcoalitie", ["wijknetwerk*", "wijkcoalitie*", "buurtnetwerk*", "dorpsnetwerk*"]),
  ]

  private static let publicSector: [(code: String, words: [String])] = [
    (
      "jgz",
      [
        "JGZ*", "jeugdgezondheid*", "consultatiebureau*", "jeugdarts*", "jeugdverple*",
        "youth health*", "voorzorg", "stevig ouderschap",
      ]
    ),
    ("ggd", ["GGD*"]),
    ("prenatale-voorlichting", ["zwangerschapscursus*", "centering*", "zwangerschapsvoorlicht*"]),
    ("gemeente", ["gemeente", "municipality", "beleidsadviseur*"]),
    ("wethouder", ["wethouder*"]),
    (
      "zorgverzekeraar",
      [
        "zorgverzeker*", "zilveren kruis", "VGZ", "CZ", "menzis", "zorgkantoor*", "DSW",
        "zorg en zekerheid", "ONVZ", "ASR", "a s r", "health insur*",
      ]
    ),
    ("ros", ["ROS", "proscoop", "robuust", "regionale ondersteuningsstructuur"]),
    ("consortium", ["consortium geboortezorg", "geboorteconsortium", "regionaal consortium"]),
    ("kennisinstituut", ["RIVM", "pharos", "TNO", "trimbos", "universiteit*", "hogeschool*"]),
    ("landelijk-programma", ["kansrijke start adviseur", "ministerie*", "VWS", "VNG", "ZonMw"]),
    ("reclassering", ["reclassering*"]),
    ("jeugdbescherming", ["jeugdbescherm*", "jeugdreclassering*", "gezinsvoogd*"]),
    ("kinderbescherming", ["kinderbescherming*", "RvdK"]),
    ("politie", ["politie*", "wijkagent*", "police"]),
  ]

  private static let community: [(code: String, words: [String])] = [
    ("ouders", ["ouders", "ouderpanel*", "oudergroep*", "ouderraad", "clientenraad", "moeders"]),
    ("ervaringsdeskundigen", ["ervaringsdeskundig*", "ervaringswerker*"]),
    ("sleutelpersonen", ["sleutelperso*", "sleutelfigu*"]),
    (
      "vrijwilligers",
      [
        "vrijwillig*", "humanitas", "home start", "*maatje*", "*babyspul*", "moeders voor moeders",
        "rode kruis", "zonnebloem", "volunteer*", "buurtgezin*", "steungezin*",
      ]
    ),
    ("bewonersinitiatief", ["bewoners*", "buurtinitiatief*"]),
    (
      "informele-voorziening",
      [
        "voedselbank*", "kledingbank*", "speelgoedbank*", "buurthuis*", "wijkcentrum*",
        "dorpshuis*", "kerk*", "moskee*", "diaconie*", "buurtkamer*", "speelotheek*", "spelotheek*",
        "inloophuis*", "moedercentrum*", "food bank",
      ]
    ),
    (
      "kinderopvang",
      [
        "kinderopvang*", "kinderdagverblijf*", "KDV", "peuter*", "gastouder*", "BSO", "creche",
        "IKC", "kindcentrum*", "childcare", "VVE",
      ]
    ),
    ("onderwijs", ["basisschool*", "school*", "*onderwijs", "ROC", "MBO"]),
    ("taalonderwijs", ["taalhuis*", "taalpunt*", "taalles*", "taalaanbieder*", "inburger*"]),
    ("bibliotheek", ["bibliothe*", "bieb", "librar*"]),
  ]
}
