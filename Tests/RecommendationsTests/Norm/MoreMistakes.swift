/// Mistakes in the kinds that look at phases, themes, levels and activities, and in the tables.
extension NormDiagnosticsTests {
  static let ofMoreKinds = [
    Mistake(
      "role per phase without roles", asks: "soort: rol-per", "per: fase",
      expected: "6:5 'roles' is missing here"),
    Mistake(
      "role per something else", asks: "soort: rol-per", "rollen: trekker", "per: week",
      expected: "14:10 'week' is not a choice"),
    Mistake(
      "unknown attribute of the network", asks: "soort: netwerk", "kenmerk: kleur",
      expected: "13:14 'kleur' is not an attribute"),
    Mistake(
      "unknown value of an attribute", asks: "soort: kenmerk", "kenmerk: beleidsterreinen",
      "van: gemeente", "waarden: [jeugt]", expected: "15:15 'jeugt' is not a policy fields"),
    Mistake(
      "activity without an offer", asks: "soort: activiteit",
      expected: "6:5 'offer' is missing here"),
    Mistake(
      "offer without names", asks: "soort: activiteit", "aanbod: {wat: {nl: a, en: b}}",
      expected: "13:13 'names' is missing here"),
    Mistake(
      "unknown phase", asks: "soort: fase", "fase: straks",
      expected: "13:11 'straks' is not a phase"),
    Mistake(
      "transition of one phase", asks: "soort: overgang", "fase: voor",
      expected: "13:5 this names too few or too many groups"),
    Mistake(
      "theme help without a table", asks: "soort: themahulp",
      expected: "6:5 'help' is missing here"),
    Mistake(
      "theme route without a table", asks: "soort: themaroute", "van: jgz",
      expected: "6:5 'help' is missing here"),
    Mistake(
      "unknown level", asks: "soort: niveau", "niveau: hoog",
      expected: "13:13 'hoog' is not a level"),
    Mistake(
      "structure with an unknown member", asks: "soort: overleg", "soorten: mdo", "leden: [jzg]",
      expected: "14:13 'jzg' is not a domain or type of partner"),
    Mistake(
      "chain of an unknown kind of tie", asks: "soort: keten", "stappen: [[jgz], [vsv]]",
      "soorten: praatje", expected: "14:14 'praatje' is not a kind of tie"),
  ]

  static let ofTables = [
    Mistake(
      "strength from an impossible date", asks: "soort: partner", "een-van: jgz",
      "sterkte-vanaf: {datum: toen, sterkte: essentieel}", expected: "14:28 'toen' is not a date"),
    Mistake(
      "a code that stands for two things", asks: "soort: partner", "een-van: jgz", "ook: E1",
      expected: "14:10 the id 'E1' stands twice (also on line 6)"),
    Mistake(
      "question in one language", asks: "soort: partner", "een-van: jgz", "vraag: {nl: Wie?}",
      expected: "14:12 'en' is missing here"),
    Mistake(
      "indication of nobody", "norm: proef\naanwijzingen:\n  - {in: vsv}\n",
      "3:5 'often' is missing here", "3:5 'source' is missing here"),
    Mistake(
      "help with an unknown theme",
      "norm: proef\nbronnen: [{id: a}]\nhulp:\n  - {thema: geldd, partners: jgz, bron: {id: a}}\n",
      "4:13 'geldd' is not a theme"),
    Mistake(
      "question without what it needs",
      "norm: proef\nbronnen: [{id: a}]\nvragen:\n  - {id: V1, vraag: {nl: A, en: B}, bron: {id: a}}\n",
      "4:5 'needs' is missing here"),
    Mistake(
      "practice that does nothing", "norm: proef\nbronnen: [{id: a}]\nwerkwijze:\n  - {id: W1}\n",
      "4:5 'does' is missing here", "4:5 'source' is missing here"),
  ]
}
