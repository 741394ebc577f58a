extension Field {
  /// The name of the coalition.
  package static let network = Field(
    "netwerk", "network", headings: ["naam", "name", "coalitie", "coalition"])
  /// The municipality where the coalition works.
  package static let municipality = Field("gemeente", "municipality")
  /// The date that something describes.
  package static let asOf = Field("peildatum", "as-of", aliases: ["datum", "date"])
  /// Whether everything that exists is recorded.
  package static let complete = Field("volledig", "complete")
  /// The documents that the statements come from.
  package static let sources = Field("bronnen", "sources", headings: ["documenten", "documents"])
  /// The problems that the coalition works on.
  package static let priorities = Field("opgaven", "priorities")
  /// The partners; nodes in Gephi, elements in Kumu, vertices in NodeXL and igraph.
  package static let partners = Field(
    "partners", "partners", aliases: ["nodes", "elements"],
    headings: ["vertices", "actors", "actoren", "members", "organisaties", "organisations"])
  /// The meetings, networks and agreements of several partners.
  package static let structures = Field("overleggen", "structures", aliases: ["meetings"])
  /// The ties; edges in Gephi, NodeXL and igraph, connections in Kumu.
  package static let ties = Field(
    "verbindingen", "ties", aliases: ["edges", "connections"],
    headings: ["links", "relaties", "relations", "relationships", "edgelist"])
  /// The areas in which partners work.
  package static let regionList = Field("regios", "regions")
  /// In which wider region each region and body lies; a table only.
  package static let memberships = Field("ligging", "memberships")
  /// What sources say about whole domains or types.
  package static let statements = Field("uitspraken", "statements")
  /// The interventions that partners carry out.
  package static let interventions = Field("interventies", "interventions")

  /// The code by which the file refers to something.
  package static let id = Field("id", "id", headings: ["code", "node-id", "key"])
  /// The name that a reader sees; label in Gephi and Kumu, vertex in NodeXL.
  package static let name = Field(
    "naam", "name", aliases: ["label"],
    headings: ["vertex", "partner", "organisatie", "organisation", "organization"])
  /// The title of a document.
  package static let title = Field("titel", "title")
  /// When a document appeared.
  package static let year = Field("jaar", "year")
  /// Who published a document.
  package static let publisher = Field("uitgever", "publisher")
  /// The passages that something rests on.
  package static let source = Field("bron", "source")
  /// Where in a source, or its words.
  package static let passage = Field("passage", "passage")
  /// How sure something is.
  package static let confidence = Field("zekerheid", "confidence")
  /// How sure each source of a row is, in step with the sources; a column of tables only.
  package static let sourceConfidence = Field("bron-zekerheid", "source-confidence")
  /// What kind of tie, structure or region it is.
  package static let kind = Field("soort", "kind", headings: ["type", "connection-type"])
  /// The official code of a region.
  package static let regionCode = Field("code", "code", headings: ["cbs-code"])
  /// Whether something exists, or a partner takes part.
  package static let status = Field("status", "status")
  /// The phases of the first 1000 days.
  package static let phases = Field("fase", "phase", aliases: ["fasen", "phases"])
  /// The themes.
  package static let themes = Field("thema", "theme", aliases: ["themas", "themes"])
  /// The levels at which partners work together.
  package static let levels = Field("niveau", "level", aliases: ["niveaus", "levels"])
  /// Whether it is laid down.
  package static let formal = Field("formeel", "formal")
  /// The group that a statement is about.
  package static let about = Field("over", "about")
  /// The two groups between which something is stated.
  package static let between = Field("tussen", "between")
  /// What a statement is about, in the words of the source.
  package static let subject = Field("wat", "what")

  /// The keys at the top level of a network file.
  package static let ofNetwork: [Field] = [
    network, municipality, asOf, complete, sources, priorities, partners, structures, ties,
    regionList, statements, interventions,
  ]
  /// The tables that have no key at the top level of a network file.
  package static let ofTablesOnly: [Field] = [roles, memberships, internalNotes]
  /// The keys of a source.
  package static let ofSource: [Field] = [id, title, year, publisher]
  /// The keys of a citation.
  package static let ofCitation: [Field] = [id, passage, confidence]
  /// The keys of a priority.
  package static let ofPriority: [Field] = [themes, source]
  /// The keys of a region.
  package static let ofRegion: [Field] = [
    id, name, kind, regionCode, liesIn, asOf, confidence, source,
  ]
  /// The keys of a statement.
  package static let ofStatement: [Field] = [about, between, subject, status, source]
  /// The keys of an intervention.
  package static let ofIntervention: [Field] = [
    name, status, phases, themes, performers, involves, source,
  ]
}
