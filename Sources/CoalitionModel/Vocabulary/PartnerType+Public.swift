extension PartnerType {
  /// Preventive youth health care (jeugdgezondheidszorg).
  package static let jgz = PartnerType(
    "jgz", "jgz", .publicHealth, nl: "jeugdgezondheidszorg (JGZ)",
    en: "youth health care (JGZ)",
    aliases: ["jeugdgezondheidszorg", "jeugdarts", "jeugdverpleegkundige"], debatable: true)
  /// The municipality itself.
  package static let gemeente = PartnerType(
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
      "coordinatiegroep", "coordination-group", nil, nl: "coördinatiegroep",
      en: "coordination group", aliases: ["supportgroep", "werkgroep"]),
    PartnerType("reclassering", "probation", .justice, nl: "reclassering", en: "probation"),
    PartnerType(
      "kinderbescherming", "child-protection", .justice, nl: "Raad voor de Kinderbescherming",
      en: "child protection board", aliases: ["raad voor de kinderbescherming"]),
  ]
}
