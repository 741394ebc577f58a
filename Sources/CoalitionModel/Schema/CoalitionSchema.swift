import Wording

extension MunicipalCoalition {
  /// The fields of a row of a list of coalitions.
  package static let kind = RecordKind<MunicipalCoalition>(
    Text(nl: "een coalitie", en: "a coalition"),
    make: { MunicipalCoalition(of: "", .unknown) },
    [
      .reference(
        .municipality, to: .region, .public, get: { $0.municipality },
        set: { $0.municipality = $1 }
      )
      .needed()
      .noted(
        nl: "De gemeente, zoals zij op de peildatum heette; een CBS-code mag ook.",
        en: "The municipality by its name of that date; a code of Statistics Netherlands will do."),
      .code(
        .status, CoalitionStatus.codebook, .public, get: { $0.status }, set: { $0.status = $1 }
      )
      .needed()
      .noted(
        nl: "Kies uit de lijst. Weet u het niet: onbekend.",
        en: "Choose from the list. If you do not know: unknown."),
      .date(.since, .public, get: { $0.since }, set: { $0.since = $1 })
        .noted(
          nl: "Sinds wanneer dit zo is: een jaar (2026), een maand (2026-03) of een dag.",
          en: "Since when this holds: a year (2026), a month (2026-03) or a day."),
      .asOf(get: { $0.asOf }, set: { $0.asOf = $1 }),
      .text(.networkFile, .private, get: { $0.networkFile }, set: { $0.networkFile = $1 })
        .noted(
          nl: "Het bestand met het netwerk van deze coalitie, als dat er is.",
          en: "The file with the network of this coalition, if there is one."),
      .confidence(get: { $0.confidence }, set: { $0.confidence = $1 }),
      .citations(get: { $0.citations }, set: { $0.citations = $1 }),
    ])
}

extension CoalitionList {
  /// The fields at the top of a list of coalitions.
  package static let kind = RecordKind<CoalitionList>(
    Text(nl: "een lijst van coalities", en: "a list of coalitions"), make: { CoalitionList() },
    [
      .asOf(get: { $0.asOf }, set: { $0.asOf = $1 }),
      .records(.sources, of: Source.kind, .private, get: { $0.sources }, set: { $0.sources = $1 }),
      .records(
        .coalitions, of: MunicipalCoalition.kind, .public, get: { $0.coalitions },
        set: { $0.coalitions = $1 }),
    ])
}
