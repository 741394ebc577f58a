import CoalitionModel
import NetworkAnalysis
import Recommendations
import Testing
import Wording

/// What the norm must find in four places, as their sources say it.
@Suite struct ExpectedFindingsTests {
  private func evaluate(_ id: String, in name: String) throws -> Evaluation {
    let network = try Samples.network(named: name)
    let norm = try Samples.shippedNorm.get()
    let requirement = try #require(norm.requirements.first { $0.id == id })
    return requirement.evaluate(in: Analysis(of: network, requests: norm.requestedTies))
  }

  private func told(_ evaluation: Evaluation) -> String {
    evaluation.observations.map(\.nl).joined(separator: " ")
  }

  @Test func `Alkmaar: between medical and social the meeting is missing, as the source says`()
    throws
  {
    let found = try evaluate("R-L07", in: "alkmaar")
    #expect(found.evidence == .absent)
    #expect(
      told(found).contains(
        "Ontbreekt: partner uit het domein medisch met partner uit het domein sociaal."))
    #expect(found.citations.contains { $0.passage == "Alkmaar; tussen de domeinen nog niet" })
  }

  @Test func `Alkmaar: who was approached is told as approached`() throws {
    for id in ["R-C07", "R-C08", "R-C11", "R-C12"] {
      let found = try evaluate(id, in: "alkmaar")
      #expect(found.evidence == .unknown, "\(id)")
      #expect(told(found).contains("Benaderd; antwoord niet bekend"), "\(id): \(told(found))")
      #expect(!told(found).contains("Niet in beeld"), "\(id): \(told(found))")
    }
  }

  @Test func `Leiden: debt counselling was invited and no midwife is tied to it`() throws {
    let found = try evaluate("R-T02", in: "leiden")
    #expect(found.evidence == .unknown)
    #expect(found.partners == ["schuldhulpverlening"])
    #expect(
      told(found).contains(
        "Armoede en schulden: geen verbinding in beeld van Schuldhulpverlening met verloskundige, "
          + "kraamzorg of jeugdgezondheidszorg (JGZ)."))
    #expect(told(found).contains("De bron zegt: schuldhulpverlening is vaak lastig te vinden."))
    #expect(try evaluate("R-C09", in: "leiden").evidence == .unknown)
  }

  @Test func `Leiden: the case meeting of the VSV is a beginning, and more is wanted`() throws {
    let found = try evaluate("R-L07", in: "leiden")
    #expect(found.evidence == .unknown)
    #expect(told(found).contains("Er is een begin: Multidisciplinair overleg"))
    #expect(told(found).contains("De coalitie wil meer."))
  }

  @Test func `Zeist: the housing association is wanted, and housing is a theme`() throws {
    let found = try evaluate("R-C10", in: "zeist")
    #expect(found.evidence == .absent)
    #expect(found.partners == ["woningcorporatie"])
    let network = try Samples.network(named: "zeist")
    let norm = try Samples.shippedNorm.get()
    let requirement = try #require(norm.requirements.first { $0.id == "R-C10" })
    #expect(requirement.strength(for: network) == .essential)
  }

  @Test func `Zeist: volunteers were at one meeting only`() throws {
    let found = try evaluate("R-L13", in: "zeist")
    #expect(found.evidence == .unknown)
    #expect(told(found).contains("Eenmalig: Brede werkbijeenkomst, voorjaar 2019"))
    #expect(!told(found).contains("Niet in beeld"))
  }

  @Test func `Groningen: the continuous line is there, through the Preventief Platform`() throws {
    let found = try evaluate("R-L01", in: "groningen")
    #expect(found.evidence == .present)
    #expect(told(found).contains("Preventief Platform"))
  }

  @Test func `Groningen: four kinds of partner are wanted`() throws {
    for id in ["R-C13", "R-C15", "R-C16", "R-C20"] {
      let found = try evaluate(id, in: "groningen")
      #expect(found.evidence == .absent, "\(id)")
      #expect(told(found).contains("Gewenst, nog niet betrokken"), "\(id)")
    }
  }

  @Test func `Groningen: what its plan has done is not advised, and what it plans is told`() throws
  {
    for id in ["R-L09", "R-L15", "R-L18", "R-F01", "R-F03", "R-F06", "R-E07", "R-G06", "R-G12"] {
      #expect(try evaluate(id, in: "groningen").evidence == .present, "\(id)")
    }
    // "Borgen" says of the prenatal visit and of Stevig Ouderschap that they exist.
    for id in ["R-F04", "R-G14"] {
      #expect(try evaluate(id, in: "groningen").evidence == .present, "\(id)")
    }
    for id in ["R-F05", "R-E08", "R-L12"] {
      let found = try evaluate(id, in: "groningen")
      #expect(found.evidence == .unknown, "\(id)")
      #expect(told(found).contains("Gepland:"), "\(id): \(told(found))")
    }
  }

  @Test func `Delft: a VSV makes the line likely, and the reason is told`() throws {
    for id in ["R-C05", "R-L01", "R-L02"] {
      let found = try evaluate(id, in: "delft")
      #expect(found.evidence == .unknown, "\(id)")
      #expect(found.likely?.nl.hasPrefix("Waarschijnlijk, ga na:") == true, "\(id): \(told(found))")
      #expect(found.likely?.nl.contains("VSV Reinier") == true, "\(id)")
      #expect(found.likely?.nl.contains("Benut Verloskundige") == true, "\(id)")
    }
  }

  @Test func `Hoogeveen: who meets in Goede Start is not told to be apart`() throws {
    for id in ["R-L01", "R-L07", "R-L08", "R-L12", "R-T02"] {
      let found = try evaluate(id, in: "hoogeveen")
      #expect(found.evidence == .unknown, "\(id)")
      #expect(
        told(found).contains("Wel samen met de hele coalitie: Goede Start."),
        "\(id): \(told(found))")
    }
    #expect(try evaluate("R-G02", in: "hoogeveen").evidence == .present)
  }

  @Test func `Leiden: one desk is wished for`() throws {
    #expect(told(try evaluate("R-L15", in: "leiden")).contains("Gewenst: Eén loket"))
  }

  @Test func `Zaanstad: trainings and agreements are there already`() throws {
    #expect(try evaluate("R-E06", in: "zaanstad").evidence == .present)
    #expect(try evaluate("R-G12", in: "zaanstad").evidence == .present)
    #expect(
      told(try evaluate("R-L15", in: "zaanstad")).contains(
        "Gewenst: aandachtsfunctionarissen."))
    #expect(try evaluate("R-G07", in: "zaanstad").evidence == nil)
    #expect(try evaluate("R-G07", in: "hoogeveen").evidence == .present)
  }
}
