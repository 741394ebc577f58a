extension Field {
  public static let network = Field("netwerk", "network")
  public static let municipality = Field("gemeente", "municipality")
  public static let asOf = Field("peildatum", "as-of", aliases: ["datum", "date"])
  public static let complete = Field("volledig", "complete")
  public static let sources = Field("bronnen", "sources")
  public static let priorities = Field("opgaven", "priorities")
  public static let partners = Field("partners", "partners", aliases: ["nodes", "elements"])
  public static let structures = Field("overleggen", "structures", aliases: ["meetings"])
  public static let ties = Field("verbindingen", "ties", aliases: ["edges", "connections"])
  public static let regionList = Field("regios", "regions")
  public static let statements = Field("uitspraken", "statements")
  public static let interventions = Field("interventies", "interventions")

  public static let id = Field("id", "id")
  public static let name = Field("naam", "name", aliases: ["label"])
  public static let title = Field("titel", "title")
  public static let year = Field("jaar", "year")
  public static let publisher = Field("uitgever", "publisher")
  public static let source = Field("bron", "source")
  public static let passage = Field("passage", "passage")
  public static let confidence = Field("zekerheid", "confidence")
  public static let kind = Field("soort", "kind")
  public static let status = Field("status", "status")
  public static let phases = Field("fase", "phase", aliases: ["fasen", "phases"])
  public static let themes = Field("thema", "theme", aliases: ["themas", "themes"])
  public static let levels = Field("niveau", "level", aliases: ["niveaus", "levels"])
  public static let formal = Field("formeel", "formal")
  public static let about = Field("over", "about")
  public static let between = Field("tussen", "between")
  public static let subject = Field("wat", "what")

  /// The keys at the top level of a network file.
  public static let ofNetwork: [Field] = [
    network, municipality, asOf, complete, sources, priorities, partners, structures, ties,
    regionList, statements, interventions,
  ]
  /// The keys of a source.
  public static let ofSource: [Field] = [id, title, year, publisher]
  /// The keys of a citation.
  public static let ofCitation: [Field] = [id, passage, confidence]
  /// The keys of a priority.
  public static let ofPriority: [Field] = [themes, source]
  /// The keys of a region.
  public static let ofRegion: [Field] = [id, name, kind, liesIn, asOf, confidence, source]
  /// The keys of a statement.
  public static let ofStatement: [Field] = [about, between, subject, status, source]
  /// The keys of an intervention.
  public static let ofIntervention: [Field] = [
    name, status, phases, themes, performers, involves, source,
  ]
}
