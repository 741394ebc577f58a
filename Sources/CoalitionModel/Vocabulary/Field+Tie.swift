extension Field {
  /// The partner from which a tie runs; vertex 1 in NodeXL.
  package static let from = Field(
    "van", "from", aliases: ["source-node"],
    headings: ["vertex 1", "node 1", "node1", "partner 1", "partner a", "ego"])
  /// The partner to which a tie runs; target in Gephi, vertex 2 in NodeXL.
  package static let to = Field(
    "naar", "to", aliases: ["target"],
    headings: ["vertex 2", "node 2", "node2", "partner 2", "partner b", "alter", "target node"])
  /// Which way a tie runs.
  package static let direction = Field("richting", "direction", headings: ["directed"])
  /// How close the collaboration is, from 0 to 5; strength in Kumu.
  package static let intensity = Field(
    "intensiteit", "intensity", aliases: ["strength"], headings: ["sterkte"])
  /// Who rated the intensity.
  package static let ratedBy = Field("ingeschat-door", "rated-by")
  /// Whether a tie depends on one person.
  package static let personBound = Field("persoonsgebonden", "person-bound")
  /// The partners that reported a tie in a survey.
  package static let reportedBy = Field("gemeld-door", "reported-by")
  /// Partners that are no members, with which a structure works.
  package static let associates = Field("samenwerking-met", "works-with")
  /// Whether a structure holds the whole coalition.
  package static let coalitionWide = Field("coalitiebreed", "coalition-wide")
  /// How often a structure meets.
  package static let frequency = Field("frequentie", "frequency")
  /// The partner that chairs a structure.
  package static let chair = Field("voorzitter", "chair")
  /// How a structure decides.
  package static let decisions = Field("besluit", "decisions")

  /// The keys of a tie.
  package static let ofTie: [Field] = [
    from, to, kind, direction, status, intensity, ratedBy, levels, formal, personBound, phases,
    themes, reportedBy, source,
  ]
  /// The keys of a structure.
  package static let ofStructure: [Field] = [
    id, name, kind, status, members, associates, coalitionWide, levels, formal, frequency, chair,
    decisions, phases, themes, source,
  ]
}
