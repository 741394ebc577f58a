import Testing

@testable import Diagrams

struct LabelWrapperTests {
  @Test(arguments: [
    ("GGD", ["GGD"]),
    ("Gemeente Groningen", ["Gemeente", "Groningen"]),
    ("Het Groene Kruis/Isis Kraamzorg", ["Het Groene Kruis/", "Isis Kraamzorg"]),
    ("Volwassenen-GGZ", ["Volwassenen-", "GGZ"]),
    ("Vrijwilligersorganisaties", ["Vrijwilligers-", "organisaties"]),
    ("Medisch maatschappelijk werk", ["Medisch", "maatschappelijk", "werk"]),
    ("  veel \n ruimte ", ["veel ruimte"]),
    ("", []),
  ])
  func `names break where a reader would break them`(name: String, lines: [String]) {
    #expect(LabelWrapper().lines(name) == lines)
  }

  @Test func `lines are about equally wide rather than full`() {
    let wrapper = LabelWrapper(maxWidth: 140)
    #expect(wrapper.lines("Centrum voor Jeugd en Gezin") == ["Centrum voor", "Jeugd en Gezin"])
  }

  @Test func `nothing but spaces and hyphens is lost or added`() {
    let names = [
      "Regionaal Verloskundig Samenwerkingsverband Noord", "Eerstelijnsgezondheidszorgorganisatie",
      "Aanzienlijkeonbreekbarewoordenreeksen", "A-B-C/D", "\u{130}stanbul Wijkteam \u{15E}eref",
    ]
    for name in names {
      let joined = LabelWrapper(maxWidth: 60).lines(name).joined()
      #expect(joined.filter { $0 != "-" && $0 != " " } == name.filter { $0 != "-" && $0 != " " })
    }
  }

  @Test func `a long name gets wider lines rather than more than four`() {
    let wrapper = LabelWrapper(maxWidth: 90)
    let lines = wrapper.lines(
      "Stichting Welzijn en Opbouwwerk Oosterpark en De Hoogte in Groningen")
    #expect(lines.count <= 4)
    #expect(lines.allSatisfy { wrapper.measure.width(of: $0) <= 1.5 * 90 + 1e-9 })
  }

  @Test func `lines stay within the width where words allow it`() {
    let wrapper = LabelWrapper(maxWidth: 100)
    for name in ["Jeugdgezondheidszorg (JGZ)", "Ouders & ervaringsdeskundigen uit de wijk"] {
      #expect(wrapper.lines(name).allSatisfy { wrapper.measure.width(of: $0) <= 100 })
    }
  }

  @Test func `an endless word is cut so that it stays on the page`() {
    let wrapper = LabelWrapper(maxWidth: 100)
    let lines = wrapper.lines(String(repeating: "x", count: 150))
    #expect(lines.count > 4)
    #expect(lines.allSatisfy { wrapper.measure.width(of: $0) <= 150 })
  }
}
