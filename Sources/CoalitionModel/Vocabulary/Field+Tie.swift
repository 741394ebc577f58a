extension Field {
  public static let from = Field("van", "from", aliases: ["source-node"])
  public static let to = Field("naar", "to", aliases: ["target"])
  public static let direction = Field("richting", "direction")
  public static let intensity = Field("intensiteit", "intensity", aliases: ["strength"])
  public static let ratedBy = Field("ingeschat-door", "rated-by")
  public static let personBound = Field("persoonsgebonden", "person-bound")
  public static let reportedBy = Field("gemeld-door", "reported-by")
  public static let associates = Field("samenwerking-met", "works-with")
  public static let coalitionWide = Field("coalitiebreed", "coalition-wide")
  public static let frequency = Field("frequentie", "frequency")
  public static let chair = Field("voorzitter", "chair")
  public static let decisions = Field("besluit", "decisions")

  /// The keys of a tie.
  public static let ofTie: [Field] = [
    from, to, kind, direction, status, intensity, ratedBy, levels, formal, personBound, phases,
    themes, reportedBy, source,
  ]
  /// The keys of a structure.
  public static let ofStructure: [Field] = [
    id, name, kind, status, members, associates, coalitionWide, levels, formal, frequency, chair,
    decisions, phases, themes, source,
  ]
}
