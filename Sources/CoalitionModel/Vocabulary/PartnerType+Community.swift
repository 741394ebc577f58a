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
      "taalonderwijs", "language-course", .education, nl: "taalonderwijs en inburgering",
      en: "language and integration courses", aliases: ["inburgering"]),
  ]
}
