import CSpreadsheets
import Wording

/// A mistake against the rules of XML: in English as the parser says it, and in Dutch.
struct XMLMistake {
  /// What is wrong, as the rest of a sentence.
  let what: Text
  /// What helps, where saving the file again does not.
  var remedy: Text?

  /// The text ends before anything begins.
  static let noElements = XMLMistake(of: XML_ERROR_NO_ELEMENTS, in: [])

  private static let asUTF8 = Text(
    nl: "sla het bestand op als UTF-8", en: "save the file as UTF-8")

  private init(what: Text, remedy: Text? = nil) {
    self.what = what
    self.remedy = remedy
  }

  /// What a code of the parser means for a text.
  init(of code: XML_Error, in bytes: [UInt8]) {
    switch code {
    case XML_ERROR_UNKNOWN_ENCODING:
      let name = CharacterEncoding.declared(in: bytes) ?? ""
      self.init(
        what: Text(
          nl: "de codering '\(name)' wordt niet gelezen", en: "the encoding '\(name)' is not read"),
        remedy: Self.asUTF8)
    case XML_ERROR_INVALID_TOKEN where String(validating: bytes, as: UTF8.self) == nil:
      self.init(
        what: Text(
          nl: "hier staat een teken dat geen UTF-8 is, misschien windows-1252",
          en: "here is a character that is no UTF-8, perhaps windows-1252"),
        remedy: Self.asUTF8)
    default:
      let english = XML_ErrorString(code).map { String(cString: $0) } ?? ""
      let dutch = Self.dutch.first { $0.code == code }?.words ?? "de opbouw klopt hier niet"
      self.init(what: Text(nl: dutch, en: english))
    }
  }

  /// What the codes mean that come up when a file is cut off or was changed by hand.
  private static let dutch: [(code: XML_Error, words: String)] = [
    (XML_ERROR_NO_ELEMENTS, "het bestand is leeg of breekt te vroeg af"),
    (XML_ERROR_SYNTAX, "hier staat een teken dat er niet hoort"),
    (XML_ERROR_INVALID_TOKEN, "hier staat een teken dat er niet hoort, zoals een losse < of &"),
    (XML_ERROR_UNCLOSED_TOKEN, "het bestand breekt midden in een element af"),
    (XML_ERROR_PARTIAL_CHAR, "het bestand breekt midden in een teken af"),
    (XML_ERROR_TAG_MISMATCH, "een element eindigt hier met een andere naam dan waarmee het begon"),
    (XML_ERROR_DUPLICATE_ATTRIBUTE, "een kenmerk staat dubbel in dit element"),
    (XML_ERROR_JUNK_AFTER_DOC_ELEMENT, "na het laatste element staat nog iets"),
    (XML_ERROR_UNDEFINED_ENTITY, "een verwijzing met & is niet bekend"),
    (XML_ERROR_BAD_CHAR_REF, "een verwijzing met &# is geen teken"),
    (XML_ERROR_MISPLACED_XML_PI, "de regel <?xml …?> staat niet helemaal vooraan"),
    (XML_ERROR_INCORRECT_ENCODING, "het bestand heeft een andere codering dan erboven staat"),
    (XML_ERROR_UNCLOSED_CDATA_SECTION, "een stuk CDATA eindigt niet"),
    (XML_ERROR_UNBOUND_PREFIX, "een voorvoegsel voor een dubbele punt is niet verklaard"),
    (XML_ERROR_XML_DECL, "de regel <?xml …?> klopt niet"),
  ]
}
