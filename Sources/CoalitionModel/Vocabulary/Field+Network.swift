extension Field {
  /// The name of the coalition.
  public static let network = Field(
    "netwerk", "network", headings: ["naam", "name", "coalitie", "coalition"])
  /// The municipality where the coalition works.
  public static let municipality = Field("gemeente", "municipality")
  /// The date that something describes.
  public static let asOf = Field("peildatum", "as-of", aliases: ["datum", "date"])
  /// Whether everything that exists is recorded.
  public static let complete = Field("volledig", "complete")
  /// The documents that the statements come from.
  public static let sources = Field("bronnen", "sources", headings: ["documenten", "documents"])
  /// The problems that the coalition works on.
  public static let priorities = Field("opgaven", "priorities")
  /// The partners; nodes in Gephi, elements in Kumu, vertices in NodeXL and igraph.
  public static let partners = Field(
    "partners", "partners", aliases: ["nodes", "elements"],
    headings: ["vertices", "actors", "actoren", "members", "organisaties", "organisations"])
  /// The meetings, networks and agreements of several partners.
  public static let structures = Field("overleggen", "structures", aliases: ["meetings"])
  /// The ties; edges in Gephi, NodeXL and igraph, connections in Kumu.
  public static let ties = Field(
    "verbindingen", "ties", aliases: ["edges", "connections"],
    headings: ["links", "relaties", "relations", "relationships", "edgelist"])
  /// The areas in which partners work.
  public static let regionList = Field("regios", "regions")
  /// In which wider region each region and body lies; a table only.
  public static let memberships = Field("ligging", "memberships")
  /// What sources say about whole domains or types.
  public static let statements = Field("uitspraken", "statements")
  /// The interventions that partners carry out.
  public static let interventions = Field("interventies", "interventions")

  /// The code by which the file refers to something.
  public static let id = Field("id", "id", headings: ["code", "node-id", "key"])
  /// The name that a reader sees; label in Gephi and Kumu, vertex in NodeXL.
  public static let name = Field(
    "naam", "name", aliases: ["label"],
    headings: ["vertex", "partner", "organisatie", "organisation", "organization"])
  /// The title of a document.
  public static let title = Field("titel", "title")
  /// When a document appeared.
  public static let year = Field("jaar", "year")
  /// Who published a document.
  public static let publisher = Field("uitgever", "publisher")
  /// The passages that something rests on.
  public static let source = Field("bron", "source")
  /// Where in a source, or its words.
  public static let passage = Field("passage", "passage")
  /// How sure something is.
  public static let confidence = Field("zekerheid", "confidence")
  /// How sure each source of a row is, in step with the sources; a column of tables only.
  public static let sourceConfidence = Field("bron-zekerheid", "source-confidence")
  /// What kind of tie, structure or region it is.
  public static let kind = Field("soort", "kind", headings: ["type", "connection-type"])
  /// The official code of a region.
  public static let regionCode = Field("code", "code", headings: ["cbs-code"])
  /// Whether something exists, or a partner takes part.
  public static let status = Field("status", "status")
  /// The phases of the first 1000 days.
  public static let phases = Field("fase", "phase", aliases: ["fasen", "phases"])
  /// The themes.
  public static let themes = Field("thema", "theme", aliases: ["themas", "themes"])
  /// The levels at which partners work together.
  public static let levels = Field("niveau", "level", aliases: ["niveaus", "levels"])
  /// Whether it is laid down.
  public static let formal = Field("formeel", "formal")
  /// The group that a statement is about.
  public static let about = Field("over", "about")
  /// The two groups between which something is stated.
  public static let between = Field("tussen", "between")
  /// What a statement is about, in the words of the source.
  public static let subject = Field("wat", "what")

  /// The keys at the top level of a network file.
  public static let ofNetwork: [Field] = [
    network, municipality, asOf, complete, sources, priorities, partners, structures, ties,
    regionList, statements, interventions,
  ]
  /// The tables that have no key at the top level of a network file.
  public static let ofTablesOnly: [Field] = [roles, memberships, internalNotes]
  /// The keys of a source.
  public static let ofSource: [Field] = [id, title, year, publisher]
  /// The keys of a citation.
  public static let ofCitation: [Field] = [id, passage, confidence]
  /// The keys of a priority.
  public static let ofPriority: [Field] = [themes, source]
  /// The keys of a region.
  public static let ofRegion: [Field] = [
    id, name, kind, regionCode, liesIn, asOf, confidence, source,
  ]
  /// The keys of a statement.
  public static let ofStatement: [Field] = [about, between, subject, status, source]
  /// The keys of an intervention.
  public static let ofIntervention: [Field] = [
    name, status, phases, themes, performers, involves, source,
  ]
}
