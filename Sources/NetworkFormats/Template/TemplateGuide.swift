import CoalitionModel
import Wording

/// The page of instructions of a template.
enum TemplateGuide {
  /// The title and the steps, a line each.
  static let lines: [Text] = [
    Text(nl: "Zo vult u dit in", en: "How to fill this in"),
    Text(
      nl:
        "1. Begin op het blad Partners: één rij per organisatie of beroepsgroep, met een naam en een"
        + " type.",
      en:
        "1. Begin on the sheet Partners: one row per organisation or profession, with a name and a"
        + " type."),
    Text(
      nl: "2. Ga naar Verbindingen: wie werkt met wie? De namen komen van het blad Partners.",
      en: "2. Go to Ties: who works with whom? The names come from the sheet Partners."),
    Text(
      nl:
        "3. Zet vaste overleggen, netwerken en afspraken op Overleggen, met hun leden. Maak er geen"
        + " losse verbindingen van.",
      en:
        "3. Put standing meetings, networks and agreements on Structures, with their members. Do not"
        + " turn them into separate ties."),
    Text(
      nl:
        "4. Zet op Opgaven waar de coalitie aan werkt, en op Interventies wat er al wordt gedaan.",
      en:
        "4. On Priorities, put what the coalition works on; on Interventions, what is done already."
    ),
    Text(
      nl:
        "5. Zet op Uitspraken wat u zelf wilt of mist, en tussen wie. Met die wensen begint het advies."
        + " Op Indicatoren staan de cijfers die u volgt.",
      en:
        "5. On Statements, put what you want or miss yourselves, and between whom. The advice begins"
        + " with those wishes. On Indicators stand the figures that you follow."),
    Text(
      nl:
        "6. Regio's en Bronnen mogen leeg blijven. Met een bron kan iedereen nagaan waar het staat.",
      en: "6. Regions and Sources may stay empty. With a source everyone can check where it stands."
    ),
    Text(
      nl: "7. Zet op Netwerk de naam van de coalitie, de gemeente en het jaar.",
      en: "7. On Network, put the name of the coalition, the municipality and the year."),
    Text(
      nl: "8. Sla het op en controleer het: coalitiekaart check NAAM-VAN-DIT-BESTAND",
      en: "8. Save it and check it: coalitiekaart check NAME-OF-THIS-FILE --language en"),
    Text(nl: "", en: ""),
    Text(
      nl: "Goed om te weten", en: "Good to know"),
    Text(
      nl: "Laat leeg wat u niet weet. Leeg is 'niet bekend', en nooit 'bestaat niet'.",
      en: "Leave empty what you do not know. Empty is 'not known', and never 'does not exist'."),
    Text(
      nl: "Begin klein: tien partners en hun verbindingen geven al een bruikbare kaart.",
      en: "Start small: ten partners and their ties already give a useful map."),
    Text(
      nl:
        "Een rij met 'ja' onder 'voorbeeld' telt niet mee. U mag die rij laten staan of weghalen.",
      en: "A row with 'yes' under 'example' does not count. You may leave that row or take it away."
    ),
    Text(
      nl: "Meer waarden in één cel? Zet er een | tussen.",
      en: "Several values in one cell? Put a | between them."),
    Text(
      nl: "Kolommen die u niet nodig hebt, mag u weghalen of leeg laten.",
      en: "Columns that you do not need may be taken away or left empty."),
    Text(
      nl:
        "Zet geen namen, e-mailadressen of telefoonnummers van personen in dit bestand: de kaart wordt"
        + " gedeeld. Contacten horen in een eigen bestand, NAAM.intern.yaml.",
      en:
        "Put no names, e-mail addresses or phone numbers of persons into this file: the map is shared."
        + " Contacts belong in a file of their own, NAME.intern.yaml."),
  ]

  /// Which of the lines are titles.
  static let titles: Set<Int> = [0, 10]

  /// The name of the sheet or file.
  static let name = Text(nl: "Uitleg", en: "Instructions")
}
