import CoalitionModel
import Wording

/// Where an XML text comes from, for what is said about it.
struct XMLSource {
  /// Why a text is not read any further.
  enum Refusal {
    /// It breaks the rules of XML.
    case malformed(XMLMistake)
    /// It declares a document type.
    case documentType
    /// Its elements are nested too deep.
    case tooDeep
    /// It begins with another element than expected.
    case wrongRoot(String, expected: [String])
  }

  /// The file or the sheet.
  let place: Place
  /// The part of a packed file; `nil` when the file is the text.
  var part: String?

  /// What helps against a file that a program wrote wrongly.
  static let saveAgain = Text(
    nl: "sla het bestand opnieuw op in het programma waar het vandaan komt",
    en: "save the file again in the program that it comes from")

  /// What is wrong, and where.
  func diagnostic(_ refusal: Refusal, line: Int, column: Int) -> Diagnostic {
    let (found, expected) = words(refusal)
    guard let part else {
      let exact = Place(file: place.file, sheet: place.sheet, line: line, column: column)
      return Diagnostic(at: exact, found: found, expected: expected)
    }
    return Diagnostic(
      at: place,
      found: Text(
        nl: "het onderdeel '\(part)' is onbruikbaar op regel \(line): \(found.nl)",
        en: "the part '\(part)' cannot be used at line \(line): \(found.en)"),
      expected: expected)
  }

  private func words(_ refusal: Refusal) -> (found: Text, expected: Text) {
    switch refusal {
    case .malformed(let mistake):
      let what = mistake.what
      return (
        Text(
          nl: "dit is geen goede XML (\(what.nl))", en: "this is no sound XML (\(what.en))"),
        mistake.remedy ?? Self.saveAgain
      )
    case .documentType:
      return (
        Text(
          nl: "hier staat een documenttype (DOCTYPE)", en: "a document type (DOCTYPE) stands here"),
        part == nil ? Text(nl: "verwijder die regel", en: "remove that line") : Self.saveAgain
      )
    case .tooDeep:
      return (
        Text(
          nl: "de elementen zijn dieper dan \(ReadingLimits.depth) lagen genest",
          en: "the elements are nested more than \(ReadingLimits.depth) levels deep"),
        Self.saveAgain
      )
    case .wrongRoot(let name, let expected):
      let names = expected.joined(separator: ", ")
      return (
        Text(nl: "hier begint '\(name)'", en: "'\(name)' begins here"),
        Text(nl: "verwacht: \(names)", en: "expected: \(names)")
      )
    }
  }
}
