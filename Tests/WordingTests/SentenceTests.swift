import Testing
import Wording

/// How words become a sentence.
@Suite struct SentenceTests {
  @Test func `a sentence begins with a capital and ends with one full stop`() {
    #expect("één partner".capitalizedFirst == "Één partner")
    #expect("JGZ".lowercasedFirst == "jGZ")
    #expect("".capitalizedFirst.isEmpty && "".lowercasedFirst.isEmpty)
    #expect("Assendelft e.o.".withFullStop == "Assendelft e.o.")
    #expect("Assendelft".withFullStop == "Assendelft.")
  }

  @Test func `a label stands before a list`() {
    let label = Text(nl: "betrokken", en: "involved")
    #expect(
      Text.labeled(label, ["A", "B"]) == Text(nl: "Betrokken: A en B.", en: "Involved: A and B."))
    #expect(Text.labeled(label, ["Wijk e.o."]).nl == "Betrokken: Wijk e.o.")
  }

  @Test func `lists and alternatives are made in both languages`() {
    let words = [Text(nl: "een", en: "one"), Text(nl: "twee", en: "two")]
    #expect(Text.list(words) == Text(nl: "een en twee", en: "one and two"))
    #expect(Text.alternatives(words) == Text(nl: "een of twee", en: "one or two"))
  }

  @Test func `what is not recorded is not said to be missing`() {
    let words = Text(nl: "kraamzorg", en: "maternity care")
    #expect(Text.lacking(words, isKnown: true).nl == "Ontbreekt: kraamzorg.")
    #expect(Text.lacking(words, isKnown: false).en == "Not in view: maternity care.")
  }
}
