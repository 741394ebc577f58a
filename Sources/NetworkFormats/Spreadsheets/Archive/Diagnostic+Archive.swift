import CoalitionModel
import Wording

extension Diagnostic {
  private static var saveAgain: Text {
    Text(
      nl: "sla het bestand opnieuw op in het programma waar het vandaan komt",
      en: "save the file again in the program that it comes from")
  }

  private static var makeSmaller: Text {
    Text(
      nl: "verwijder afbeeldingen en lege rijen, of gebruik een map met CSV-bestanden",
      en: "remove pictures and empty rows, or use a folder with CSV files")
  }

  static func damagedArchive(_ place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "dit bestand is beschadigd of niet compleet (het is geen volledig zip-bestand)",
        en: "this file is damaged or incomplete (it is not a complete packed file, zip)"),
      expected: Text(
        nl: "haal het opnieuw op, of open het in Excel of LibreOffice en sla het opnieuw op",
        en: "fetch it again, or open it in Excel or LibreOffice and save it again"))
  }

  static func damagedPart(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "het onderdeel '\(name)' is beschadigd (de maat of de controlesom klopt niet)",
        en: "the part '\(name)' is damaged (its size or checksum is wrong)"),
      expected: saveAgain)
  }

  static func unknownPacking(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "het onderdeel '\(name)' is op een onbekende manier ingepakt",
        en: "the part '\(name)' is packed in an unknown way"),
      expected: saveAgain)
  }

  static func encryptedFile(_ place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "dit bestand is met een wachtwoord beveiligd",
        en: "this file is protected with a password"),
      expected: Text(
        nl: "haal het wachtwoord eraf en sla het bestand opnieuw op",
        en: "take the password off and save the file again"))
  }

  static func packedFileTooLarge(_ place: Place) -> Diagnostic {
    let limit = ZipArchive.largestFile >> 20
    return Diagnostic(
      at: place,
      found: Text(
        nl: "het bestand is groter dan \(limit) MB", en: "the file is larger than \(limit) MB"),
      expected: makeSmaller)
  }

  static func contentsTooLarge(_ name: String, limit: Int, at place: Place) -> Diagnostic {
    let limit = limit >> 20
    return Diagnostic(
      at: place,
      found: Text(
        nl: "uitgepakt is het bestand groter dan \(limit) MB (bij '\(name)')",
        en: "unpacked, the file is larger than \(limit) MB (at '\(name)')"),
      expected: makeSmaller)
  }

  static func tooManyParts(_ place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      found: Text(
        nl: "het bestand heeft meer dan \(ZipArchive.mostEntries) onderdelen",
        en: "the file has more than \(ZipArchive.mostEntries) parts"),
      expected: makeSmaller)
  }
}
