extension Message {
  static let doubledID = Message(
    nl: "de id '{id}' is dubbel (ook op regel {line})", "geef elke {what} een eigen id",
    en: "the id '{id}' stands twice (also on line {line})", "give every {what} an id of its own")

  static let unknownName = Message(
    nl: "'{word}' is niet bekend als {what}",
    "verwacht: de id of naam van een {what} in dit bestand",
    en: "'{word}' is not known as a {what}", "expected: the id or name of a {what} in this file")

  static let untypedPartner = Message(
    .warning,
    nl: "partner '{name}' heeft geen type of domein",
    "met een type telt de partner mee in het advies",
    en: "partner '{name}' has no type or domain",
    "with a type the partner counts in the advice")

  static let unusualDomain = Message(
    .warning,
    nl: "'{name}' staat in het domein {stated}",
    "gebruikelijk bij dit type is {usual}; dit blijft zoals u het schreef",
    en: "'{name}' is in the domain {stated}",
    "usual for this type is {usual}; it stays as you wrote it")

  static let loneMember = Message(
    .warning,
    nl: "'{name}' heeft één lid",
    "noem ook de anderen die meedoen, of laat 'leden' weg als zij niet bekend zijn",
    en: "'{name}' has one member",
    "name the others that take part, or leave out 'members' when they are not known")

  static let tieOfStopped = Message(
    .warning,
    nl: "deze verbinding met '{name}' bestaat, maar die partner is gestopt",
    "zet 'status: beeindigd' bij de verbinding, of verander de status van de partner",
    en: "this tie with '{name}' exists, but the partner has stopped",
    "put 'status: ended' with the tie, or change the status of the partner")

  static let nameVariant = Message(
    .warning,
    nl: "'{other}' lijkt op '{kept}' ({reason})",
    "is het dezelfde partner, zet dan bij '{id}' de regel {alias} en haal deze weg",
    en: "'{other}' looks like '{kept}' ({reason})",
    "if it is the same partner, put the line {alias} with '{id}' and take this one away")
}
