import CoalitionModel
import NetworkAnalysis
import Reports
import TestSupport
import Testing
import Wording

@Suite struct MeetingWordsTests {
  private func text(_ network: CoalitionNetwork, _ language: Language = .dutch) -> String {
    SystemSamples.text(MeetingWords(of: Analysis(of: network), language: language).blocks)
  }

  private func meeting(_ id: String, _ members: [String], _ standing: Standing = .current)
    -> Structure
  {
    var structure = Structure(id: id, name: "Overleg \(id)", kind: .meeting)
    structure.members = members
    structure.standing = standing
    structure.statedCoalitionWide = false
    return structure
  }

  private var place: CoalitionNetwork {
    .sample(["v verloskundige", "k kraamzorg", "w wijkteam", "s schuldhulpverlening"])
  }

  @Test func `without members nothing is counted, and it is asked for`() {
    for network in [CoalitionNetwork(name: "Leeg"), place] {
      #expect(
        text(network).contains("Het bestand noemt geen overleg met de partners die erin zitten."))
      #expect(!text(network).contains("0"))
    }
    let empty = place.with { $0.structures = [meeting("een", [])] }
    #expect(text(empty).contains("Wie erin zitten, is niet in beeld: Overleg een."))
  }

  @Test func `a meeting of one domain is not said to bring two together`() {
    let network = place.with { $0.structures = [meeting("een", ["v", "k"])] }
    #expect(text(network).contains("is niet in beeld. Vraag na of het er is."))
    #expect(text(network, .english).contains("is not in view. Ask whether there is one."))
  }

  @Test func `a planned meeting is asked to join what there is`() {
    let network = place.with {
      $0.structures = [
        meeting("nu", ["v", "k", "w"]), meeting("straks", ["v", "w"], .planned),
      ]
    }
    #expect(
      text(network).contains(
        "Overleg straks is nog een plan. Kan het aansluiten bij wat er al is: Overleg nu?"))
    #expect(text(network).contains("Dit zijn vragen."))
    #expect(!text(network).contains("Wie in meer overleggen zit"))
  }

  @Test func `pairs with one meeting only are counted as such`() {
    let network = place.with {
      $0.structures = [meeting("nu", ["v", "w"])]
    }
    #expect(
      text(network).contains("Van 1 paar uit die twee domeinen is één overleg het enige contact"))
    #expect(text(network).contains("Geen paar heeft meer dan één manier van contact"))
    #expect(text(network).contains("1 paar heeft alleen één overleg."))
  }

  @Test func `Groningen reads in both languages, and the order of the file plays no part`() throws {
    let network = try Samples.groningen.get()
    let turned = network.with {
      $0.partners.reverse()
      $0.structures.reverse()
      $0.ties.reverse()
    }
    for language in Language.allCases {
      #expect(text(turned, language) == text(network, language))
      #expect(!text(network, language).contains("nil"))
    }
  }
}
