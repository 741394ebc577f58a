extension PartnerType {
  /// Midwives in primary care and in the hospital.
  package static let verloskundige = PartnerType(
    "verloskundige", "midwife", .medical, nl: "verloskundige", en: "midwife",
    aliases: ["verloskundigen", "verloskundigenpraktijk", "verloskundigenkring"])
  /// Obstetricians.
  package static let gynaecoloog = PartnerType(
    "gynaecoloog", "obstetrician", .medical, nl: "gynaecoloog", en: "obstetrician",
    aliases: ["gynaecologen"])
  /// Postnatal maternity care at home (kraamzorg).
  package static let kraamzorg = PartnerType(
    "kraamzorg", "maternity-care", .medical, nl: "kraamzorg", en: "maternity care (kraamzorg)",
    aliases: ["kraamverzorgende"])
  /// Obstetric partnership around a hospital (verloskundig samenwerkingsverband).
  package static let vsv = PartnerType(
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
  ]
}
