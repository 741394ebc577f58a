import CoalitionModel
import Recommendations
import TestSupport
import Testing
import Wording

/// How partners and meetings are called in a sentence.
@Suite struct PhraseTests {
  private func phrase(
    _ name: String, _ type: String, aliases: [String] = [], among others: [String] = []
  ) -> NounPhrase {
    var network = CoalitionNetwork.sample(["a \(type)"] + others)
    network.partners[0].name = name
    network.partners[0].aliases = aliases
    return PartnerPhrases(of: network)["a"]
  }

  @Test(arguments: [
    ("Jeugdgezondheidszorg (JGZ)", "jgz", "de JGZ", false),
    ("Kraamzorg", "kraamzorg", "de kraamzorg", false),
    ("CJG", "cjg", "het CJG", false),
    ("Verloskundigen", "verloskundige", "verloskundigen", true),
    ("Gynaecologen", "gynaecoloog", "gynaecologen", true),
    ("GGZ", "ggz", "de ggz", false),
    ("Maatschappelijk werk", "maatschappelijk-werk", "het maatschappelijk werk", false),
    ("Sociale raadslieden", "sociale-raadslieden", "de sociale raadslieden", true),
    ("Woningbouwcorporatie", "woningcorporatie", "de woningbouwcorporatie", false),
    ("Gemeente Zeist", "gemeente", "de gemeente Zeist", false),
    ("WIJ Groningen", "wijkteam", "WIJ Groningen", false),
    ("Humanitas", "vrijwilligers", "Humanitas", false),
    ("Buurtgezinnenteams", "welzijn", "de buurtgezinnenteams", true),
    ("Andere gemeenten in Groningen", "buurgemeente", "andere gemeenten in Groningen", true),
    ("Scholen voor voortgezet onderwijs", "onderwijs", "scholen", true),
    (
      "Andere lokale coalities in de provincie", "", "andere lokale coalities in de provincie", true
    ),
  ])
  func `a partner has its article and its number`(
    _ name: String, _ type: String, _ words: String, _ isPlural: Bool
  ) {
    let found = phrase(name, type)
    #expect(found.nl == words)
    #expect(found.isPlural == isPlural)
  }

  @Test func `an alias is used where no other is of the type`() {
    let name = "Kraamzorg Het Groene Kruis"
    #expect(phrase(name, "kraamzorg", aliases: ["Kraamzorg"]).nl == "de kraamzorg")
    let second = phrase(name, "kraamzorg", aliases: ["Kraamzorg"], among: ["b kraamzorg"])
    #expect(second.nl == name)
  }

  @Test func `whom the coalition wants has no article`() {
    let network = CoalitionNetwork.sample(["a vrijwilligers"]).with {
      $0.partners[0].name = "Vrijwilligersorganisaties"
    }
    #expect(PartnerPhrases(of: network)["a"].nl == "de vrijwilligersorganisaties")
    let wanted = PartnerPhrases(of: network.with(.wanted, of: "a"))["a"]
    #expect(wanted.nl == "vrijwilligersorganisaties")
    #expect(wanted.en == "volunteer organisations")
  }

  @Test func `what the file says of the form goes first`() {
    let network = CoalitionNetwork.sample(["a vsv"]).with {
      $0.partners[0].inSentence = "het VSV in de stad"
      $0.partners[0].grammaticalNumber = .plural
    }
    let found = PartnerPhrases(of: network)["a"]
    #expect(found.nl == "het VSV in de stad" && found.en == "the VSV in de stad")
    #expect(found.isPlural)
  }

  @Test func `names with one head are told together, and long lists are cut`() {
    let network = CoalitionNetwork.sample(["a wijkcoalitie", "b wijkcoalitie", "c jgz"]).with {
      $0.partners[0].name = "Wijkcoalitie Noord"
      $0.partners[1].name = "Wijkcoalitie Zuid"
    }
    let phrases = PartnerPhrases(of: network)
    #expect(phrases.list(["a", "b"])?.nl == "de wijkcoalities Noord en Zuid")
    #expect(phrases.list(["a", "b", "c"])?.nl == "de wijkcoalities Noord en Zuid en C")
    let many = NounPhrase.list((1...6).map { NounPhrase(Text("p\($0)")) })
    #expect(many?.nl == "p1, p2, p3 en nog drie")
    #expect(NounPhrase.list([]) == nil)
  }

  @Test(arguments: [
    (
      "Multidisciplinair overleg (MDO) kwetsbare zwangeren vanuit het VSV",
      "het MDO kwetsbare zwangeren"
    ),
    ("Preventief Platform", "het Preventief Platform"),
    ("Overleg in het ziekenhuis", "het overleg in het ziekenhuis"),
    ("Startbijeenkomst op 4 december 2019", "de startbijeenkomst op 4 december"),
    ("Brede werkbijeenkomst, voorjaar 2019", "de brede werkbijeenkomst"),
    ("Bestaande overleggen in de begeleiding van gezinnen", "de bestaande overleggen"),
    ("Werkgroep Zwangeren", "de werkgroep Zwangeren"),
    ("Goede Start", "Goede Start"),
    ("Plan van aanpak", "het plan van aanpak"),
    ("MDO", "het MDO"),
    ("Eén loket voor zwangeren", "één loket voor zwangeren"),
  ])
  func `a meeting has its article, without what follows its name`(_ name: String, _ words: String) {
    #expect(Structure(id: "o", name: name).phrase.nl == words)
  }

  @Test(arguments: [
    ("Startbijeenkomst op 4 december 2019", "the kick-off meeting on 4 December"),
    ("Bestaande overleggen in de begeleiding van gezinnen", "the existing meetings"),
    ("Plan van aanpak", "the plan of action"),
    ("Plan van aanpak met gezamenlijke doelen", "the “plan van aanpak met gezamenlijke doelen”"),
    ("Eén loket voor zwangeren", "“één loket voor zwangeren”"),
    ("Preventief Platform", "the Preventief Platform"),
    ("Goede Start", "Goede Start"),
  ])
  func `in English a meeting is translated, or its Dutch words are marked`(
    _ name: String, _ words: String
  ) {
    #expect(Structure(id: "o", name: name).phrase.en == words)
  }

  @Test func `a phrase of the file is translated too`() {
    var meeting = Structure(id: "o", name: "Overleg")
    meeting.inSentence = "de bestaande overleggen"
    #expect(meeting.phrase.en == "the existing meetings")
    meeting.inSentence = "de netwerken van vroeger"
    #expect(meeting.phrase.en == "the “netwerken van vroeger”")
  }
}
