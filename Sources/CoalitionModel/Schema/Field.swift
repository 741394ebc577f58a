package import Wording

/// A key of the network file, which is also a heading of a spreadsheet.
///
/// One list serves every format, so that a word means the same everywhere.
package struct Field: Hashable, Sendable {
  /// What a field is; fields are looked up and passed around often, and this makes that cheap.
  private final class Definition: Sendable {
    let term: Term
    let headings: [String]

    init(term: Term, headings: [String]) {
      self.term = term
      self.headings = headings
    }
  }

  private let definition: Definition

  /// The Dutch key, the English key and other spellings.
  package var term: Term { definition.term }

  /// The Dutch key.
  package var code: String { definition.term.code }

  /// What other programs write above the column; only tables accept these.
  package var headings: [String] { definition.headings }

  /// Creates a field from its Dutch and its English key.
  package init(
    _ code: String, _ english: String, aliases: [String] = [], headings: [String] = []
  ) {
    let term = Term(code, english, nl: code, en: english, aliases: aliases)
    definition = Definition(term: term, headings: headings)
  }

  /// The key in one language.
  package func name(_ language: Language) -> String { term.name(language) }

  package static func == (first: Self, second: Self) -> Bool {
    first.definition === second.definition || first.code == second.code
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

// The network.
extension Field {
  /// The name of the coalition.
  package static let network = Field(
    "netwerk", "network", headings: ["naam", "name", "coalitie", "coalition"])
  /// The municipality where the coalition works.
  package static let municipality = Field(
    "gemeente", "municipality", headings: ["gemeentenaam", "naam gemeente", "municipality name"])
  /// What is known of the coalitions of municipalities: a file of its own.
  package static let coalitions = Field("coalities", "coalitions")
  /// The file of the network of a coalition.
  package static let networkFile = Field(
    "netwerkbestand", "network-file", headings: ["bestand", "file"])
  /// The counts that a list of coalitions is written with, and which are not read.
  package static let summary = Field("overzicht", "summary")
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
  package static let structures = Field(
    "overleggen", "structures", aliases: ["meetings"],
    headings: ["bijeenkomsten", "vergaderingen", "overlegstructuren", "overlegstructuur", "gremia"])
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
  /// The figures that the coalition follows.
  package static let indicators = Field("indicatoren", "indicators")
  /// The interventions that partners carry out.
  package static let interventions = Field("interventies", "interventions")
  /// Contacts and internal remarks: a file or sheet of its own.
  package static let internalNotes = Field(
    "intern", "internal", headings: ["contacten", "contacts"])
}

// Every record.
extension Field {
  /// The code by which the file refers to something.
  package static let id = Field("id", "id", headings: ["code", "node-id", "key"])
  /// The name that a reader sees; label in Gephi and Kumu, vertex in NodeXL.
  package static let name = Field(
    "naam", "name", aliases: ["label"],
    headings: [
      "vertex", "partner", "organisatie", "organisation", "organization", "naam partner",
      "naam organisatie", "partnernaam", "organisatienaam", "naam van de organisatie",
      "naam van de partner", "partner name", "organisation name", "organization name", "actor",
      "naam actor", "stakeholder", "instelling", "naam instelling", "partij",
    ])
  /// What kind of tie, structure or region it is.
  package static let kind = Field(
    "soort", "kind",
    headings: [
      "type", "connection-type", "edge type", "relationship", "soort verbinding", "soort contact",
      "type relatie", "soort relatie", "type verbinding", "soort samenwerking", "type samenwerking",
      "relation type", "type of relation", "type of tie",
    ])
  /// Whether something exists, or a partner takes part.
  package static let status = Field("status", "status")
  /// The phases of the first 1000 days.
  package static let phases = Field("fase", "phase", aliases: ["fasen", "phases"])
  /// The themes.
  package static let themes = Field("thema", "theme", aliases: ["themas", "themes"])
  /// The levels at which partners work together.
  package static let levels = Field("niveau", "level", aliases: ["niveaus", "levels"])
  /// What is still planned with something that exists.
  package static let intention = Field("voornemen", "intention")
  /// How a name stands within a sentence.
  package static let inSentence = Field("in-zin", "in-sentence")
  /// Whether a name takes a singular or a plural verb.
  package static let grammaticalNumber = Field("getal", "number")
  /// Whether it is laid down.
  package static let formal = Field("formeel", "formal")
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
  /// Whether a row is an example that does not count; a column of templates only.
  package static let example = Field("voorbeeld", "example")
}

// Partners and regions.
extension Field {
  /// The official code of a region.
  package static let regionCode = Field("code", "code", headings: ["cbs-code"])
  /// The first day on which a region is there, or something holds.
  package static let since = Field("sinds", "since")
  /// The first day on which a region is no longer there.
  package static let until = Field("tot", "until")
  /// The regions into which a region went.
  package static let mergedInto = Field("opgegaan-in", "merged-into")
  /// What kind of partner it is.
  package static let type = Field(
    "type", "type",
    headings: [
      "soort", "kind", "type partner", "element-type", "node type", "soort partner",
      "soort organisatie", "type organisatie", "organisatietype", "partner type",
      "organisation type", "organization type", "type of partner", "type of organisation",
    ])
  /// The domain in which a partner works, where it differs from that of its type.
  package static let domain = Field("domein", "domain", aliases: ["sector"])
  /// The types of partner that a partner is too.
  package static let carriesOut = Field("voert-uit", "carries-out")
  /// How a partner was asked, and what it said.
  package static let approach = Field("benadering", "approach")
  /// The meeting at which a partner was or will be asked.
  package static let approachedAt = Field("bij", "at")
  /// Where a partner was spoken with.
  package static let approachedWhere = Field("waar", "where")
  /// The roles that a partner has or should have.
  package static let roles = Field("rollen", "roles", aliases: ["rol"])
  /// What a partner does for the coalition.
  package static let role = Field("rol", "role")
  /// The partner that has a role; a column of tables only.
  package static let partner = Field(
    "partner", "partner", headings: ["id", "naam", "name", "organisatie", "organisation"])
  /// The theme, phase or body that a role is about.
  package static let scope = Field("van", "of", headings: ["waarvan", "voor", "scope"])
  /// Whether a role is wanted and not held yet.
  package static let wanted = Field("gewenst", "wanted")
  /// What the organisation gains by taking part.
  package static let interest = Field("belang", "interest")
  /// How much the subject matters to a partner, from 0 to 5.
  package static let interestStrength = Field("belang-sterkte", "interest-strength")
  /// How much influence a partner has, from 0 to 5.
  package static let influence = Field("invloed", "influence")
  /// How much say a partner has.
  package static let ring = Field("ring", "ring")
  /// The regions in which a partner works.
  package static let regions = Field("regios", "regions", aliases: ["regio", "region"])
  /// The wider regions in which something lies.
  package static let liesIn = Field("ligt-in", "lies-in")
  /// The wider region of one membership.
  package static let region = Field("regio", "region")
  /// The region or body that lies in a wider one; a column of tables only.
  package static let area = Field("gebied", "area", headings: ["id", "naam", "name", "partner"])
  /// The members of a body or structure.
  package static let members = Field("leden", "members")
  /// The policy fields of a municipality that take part.
  package static let policyFields = Field("beleidsterreinen", "policy-fields")
  /// The partners with which a partner works, in its own row; a column of tables only.
  package static let collaborators = Field(
    "werkt-samen-met", "collaborates-with",
    headings: [
      "samenwerking met", "samenwerkt met", "werkt met", "werken samen met", "werkt samen",
      "samenwerkingspartners", "samenwerkingspartner", "met wie", "contact met", "contacten met",
      "heeft contact met", "overlegt met", "verbonden met", "verbinding met", "verbindingen met",
      "relatie met", "relaties met", "ketenpartners", "works with", "working with",
      "works together with",
      "collaborators", "contact with", "in contact with", "connected to", "connected with",
      "linked to", "ties with", "tied to",
    ])
  /// Other names by which ties may call a partner.
  package static let aliases = Field(
    "alias", "alias", aliases: ["aliassen", "aliases"],
    headings: [
      "afkorting", "afkortingen", "ook genoemd", "ook bekend als", "andere namen", "andere naam",
      "korte naam", "synoniemen", "abbreviation", "abbreviations", "also known as", "other names",
      "short name",
    ])
}

// Ties, structures, statements and interventions.
extension Field {
  /// The group that a statement is about.
  package static let about = Field("over", "about")
  /// The two groups between which something is stated.
  package static let between = Field("tussen", "between")
  /// What a statement asks for: contact, an overview, and so on.
  package static let need = Field("gaat-over", "need")
  /// What a statement is about, in the words of the source.
  package static let subject = Field("wat", "what")
  /// The same in a short noun.
  package static let shortSubject = Field("kort", "short")
  /// Who says it.
  package static let speaker = Field("wie", "by")
  /// The partners that carry an intervention out.
  package static let performers = Field("uitvoerders", "performers")
  /// The partners that an intervention brings in touch.
  package static let involves = Field("betrekt", "involves")
  /// The partner from which a tie runs; vertex 1 in NodeXL.
  package static let from = Field(
    "van", "from", aliases: ["source-node"],
    headings: [
      "vertex 1", "node 1", "node1", "partner 1", "partner a", "ego", "from name", "source name",
    ])
  /// The partner to which a tie runs; target in Gephi, vertex 2 in NodeXL.
  package static let to = Field(
    "naar", "to", aliases: ["target"],
    headings: [
      "vertex 2", "node 2", "node2", "partner 2", "partner b", "alter", "target node",
      "to name", "target name",
    ])
  /// Which way a tie runs.
  package static let direction = Field("richting", "direction", headings: ["directed"])
  /// How close the collaboration is, from 0 to 5; strength in Kumu.
  package static let intensity = Field(
    "intensiteit", "intensity", aliases: ["strength"], headings: ["sterkte"])
  /// Whether a tie depends on one person.
  package static let personBound = Field("persoonsgebonden", "person-bound")
  /// Partners that are no members, with which a structure works.
  package static let associates = Field("samenwerking-met", "works-with")
  /// The name of a meeting, as tables call it beside "naam"; a column of tables only.
  package static let meeting = Field(
    "overleg", "meeting",
    headings: [
      "naam overleg", "naam van het overleg", "vergadering", "bijeenkomst", "gremium",
      "overlegtafel", "name of meeting",
    ])
  /// Who takes part in a meeting, as tables call it beside "leden"; a column of tables only.
  package static let attendees = Field(
    "deelnemers", "participants",
    headings: [
      "deelnemer", "aanwezigen", "aanwezig", "wie zit erin", "wie doet mee", "wie",
      "deelnemende partners", "betrokken partners", "partners", "organisaties", "attendees",
      "attendance", "attended by", "who", "present", "organisations", "organizations",
    ])
  /// Whether a structure holds the whole coalition.
  package static let coalitionWide = Field("coalitiebreed", "coalition-wide")
  /// How often a structure meets.
  package static let frequency = Field("frequentie", "frequency")
  /// The day of a meeting that is held once.
  package static let date = Field("datum", "date")
  /// The network or project from which a structure grows.
  package static let buildsOn = Field("bouwt-op", "builds-on")
  /// The partner that chairs a structure.
  package static let chair = Field("voorzitter", "chair")
}
