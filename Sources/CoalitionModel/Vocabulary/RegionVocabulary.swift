/// What kind of area a region is.
public enum RegionKind: String, VocabularyTerm {
  public static let codebook = Codebook<RegionKind>("soort regio", "kind of region")

  /// A municipality.
  case municipality
  /// A neighborhood.
  case neighborhood
  /// The working area of a VSV.
  case vsv
  /// The area of a regional consortium.
  case consortium
  /// The area of a partnership of maternity care organisations.
  case maternity
  /// The area of a primary care support organisation.
  case ros
  /// Regional acute care consultation area.
  case roaz
  /// The area of a regional public health service.
  case ggd
  /// A safety region.
  case safety
  /// A province.
  case province

  public var term: Term {
    switch self {
    case .municipality: Term("gemeente", "municipality", nl: "gemeente", en: "municipality")
    case .neighborhood:
      Term(
        "wijk", "neighborhood", nl: "wijk", en: "neighbourhood",
        aliases: ["buurt", "neighbourhood"])
    case .vsv: Term("vsv", "vsv", nl: "werkgebied VSV", en: "VSV area")
    case .consortium:
      Term("consortium", "consortium", nl: "consortiumregio", en: "consortium region")
    case .maternity:
      Term("ksv", "ksv", nl: "kraamzorgregio", en: "maternity care region")
    case .ros: Term("ros", "ros", nl: "ROS-regio", en: "ROS region")
    case .roaz: Term("roaz", "roaz", nl: "ROAZ-regio", en: "ROAZ region")
    case .ggd: Term("ggd-regio", "ggd-region", nl: "GGD-regio", en: "GGD region", aliases: ["ggd"])
    case .safety:
      Term("veiligheidsregio", "safety-region", nl: "veiligheidsregio", en: "safety region")
    case .province: Term("provincie", "province", nl: "provincie", en: "province")
    }
  }
}

/// How sure an outside fact is.
public enum Confidence: String, VocabularyTerm {
  public static let codebook = Codebook<Confidence>("zekerheid", "confidence")

  /// A primary source or two sources that agree.
  case high
  /// One decent source.
  case medium
  /// Not confirmed.
  case low

  public var term: Term {
    switch self {
    case .high: Term("hoog", "high", nl: "hoog", en: "high")
    case .medium: Term("midden", "medium", nl: "midden", en: "medium", aliases: ["middel"])
    case .low: Term("laag", "low", nl: "laag", en: "low")
    }
  }
}
