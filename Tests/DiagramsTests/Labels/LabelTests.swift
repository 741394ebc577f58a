import Testing

@testable import Diagrams

struct TextMeasureTests {
  @Test func `widths are those of Arial`() {
    let measure = TextMeasure(fontSize: 2048)
    #expect(measure.width(of: "A") == 1366)
    #expect(measure.width(of: "Wij") == 1933 + 455 + 455)
    #expect(measure.width(of: "\u{20AC}") == 1139)
    #expect(TextMeasure(fontSize: 2048, isBold: true).width(of: "a") == 1139)
  }

  @Test func `accents add no width`() {
    let measure = TextMeasure()
    #expect(measure.width(of: "\u{EB}") == measure.width(of: "e\u{308}"))
    #expect(measure.width(of: "\u{15F}") == measure.width(of: "s"))
    #expect(measure.width(of: "\u{142}") == measure.width(of: "l"))
  }

  @Test func `unknown letters are taken to be wide`() {
    let measure = TextMeasure(fontSize: 10)
    #expect(measure.width(of: "\u{410}") >= 6)
    #expect(measure.width(of: "\u{6F22}") >= 10)
  }

  @Test func `the size of lines is the widest line and all heights`() {
    let measure = TextMeasure(fontSize: 10)
    let size = measure.size(of: ["a", "aaa"])
    #expect(size == SIMD2(measure.width(of: "aaa"), 24))
    #expect(measure.size(of: []) == .zero)
  }
}

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

  @Test func `a paragraph has full lines before its last one`() {
    let wrapper = LabelWrapper(maxWidth: 200, maxLines: 9, areFull: true)
    let text = Array(repeating: "woorden van een alinea", count: 7).joined(separator: " ")
    let widths = wrapper.lines(text).map(wrapper.measure.width(of:))
    #expect(widths.count > 3)
    #expect(widths.dropLast().allSatisfy { $0 > 140 && $0 <= 200 }, "\(widths)")
    #expect(wrapper.lines("Uit documenten, niet bevraagd. Het kan er zijn.").count == 2)
    #expect(
      wrapper.lines("Uit documenten, niet bevraagd. Het kan er zijn.")[0]
        == "Uit documenten, niet bevraagd. Het")
  }

  @Test func `the last line of a paragraph is no single word`() {
    let wrapper = LabelWrapper(maxWidth: 200, areFull: true)
    let lines = wrapper.lines("Uit documenten en gesprekken met leden.")
    #expect(lines == ["Uit documenten en gesprekken", "met leden."])
    #expect(wrapper.measure.width(of: "Uit documenten en gesprekken met") <= 200)
  }

  @Test func `a paragraph that is too long keeps its lines whole and ends in an ellipsis`() {
    let words = (1...80).map { "woord\($0)" }
    let label = FittedLabel(
      measure: TextMeasure(), width: 200, stretch: 1, mostLines: 5, areFull: true)
    let lines = label.lines(words.joined(separator: " "))
    #expect(lines.count == 5)
    #expect(lines.dropLast().allSatisfy { !$0.contains("…") })
    #expect(lines.last?.hasSuffix("…") == true)
    #expect(words.joined(separator: " ").hasPrefix(lines.dropLast().joined(separator: " ")))
  }

  @Test(arguments: [60.0, 80, 100, 140])
  func `a no-break space keeps a name and its number on one line, as wide as a space`(
    _ width: Double
  ) {
    let wrapper = LabelWrapper(maxWidth: width)
    let lines = wrapper.lines("Overleg van Wijkteam\u{A0}12 en Wijkteam\u{A0}3")
    #expect(lines.contains { $0.contains("Wijkteam\u{A0}12") })
    #expect(lines.contains { $0.contains("Wijkteam\u{A0}3") })
    #expect(wrapper.measure.width(of: "\u{A0}") == wrapper.measure.width(of: " "))
  }

  @Test func `narrow letters do not make a line too long to draw`() {
    let names = [
      Array(repeating: "ill", count: 150).joined(separator: " "),
      String(repeating: "i", count: 500),
    ]
    for name in names {
      let label = FittedLabel(measure: TextMeasure(), width: 1_200, stretch: 1)
      #expect(label.lines(name).allSatisfy { $0.count <= 200 })
    }
  }
}
