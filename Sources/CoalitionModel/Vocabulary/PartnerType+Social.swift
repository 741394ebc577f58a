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
      "schuldhulpverlening", "debt-relief", .social, nl: "schuldhulpverlening", en: "debt relief",
      aliases: ["schulddienstverlening", "schuldhulp"]),
    PartnerType(
      "sociale-raadslieden", "welfare-rights-advisers", .social, nl: "sociale raadslieden",
      en: "welfare rights advisers"),
    PartnerType(
      "loket", "help-desk", .social, nl: "sociaal loket", en: "social help desk",
      aliases: ["sociaal loket", "jongerenloket"], debatable: true),
    PartnerType(
      "toegang", "municipal-access", .social, nl: "gemeentelijke toegang (Jeugdwet, Wmo)",
      en: "municipal access to support"),
    PartnerType(
      "jeugdhulp", "youth-care", .social, nl: "jeugdhulp", en: "youth care", aliases: ["jeugdzorg"]),
    PartnerType(
      "woningcorporatie", "housing-corporation", .social, nl: "woningcorporatie",
      en: "housing corporation", aliases: ["woningbouwcorporatie", "woningcooperatie"]),
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
    PartnerType(
      "wijkcoalitie", "neighborhood-coalition", .social, nl: "wijkcoalitie of wijknetwerk",
      en: "neighbourhood coalition or network",
      aliases: ["wijknetwerk", "neighbourhood-coalition"], debatable: true),
  ]
}
