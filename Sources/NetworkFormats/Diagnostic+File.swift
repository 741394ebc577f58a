import CoalitionModel
import Wording

extension Diagnostic {
  static func noSuchFile(_ path: String) -> Diagnostic {
    Diagnostic(
      at: Place(file: path),
      found: Text(nl: "dit bestand is er niet", en: "there is no such file"),
      expected: Text(
        nl: "kijk of de naam en de map kloppen", en: "check the name and the folder"))
  }

  static func isFolder(_ path: String) -> Diagnostic {
    Diagnostic(
      at: Place(file: path), found: Text(nl: "dit is een map", en: "this is a folder"),
      expected: Text(nl: "noem het netwerkbestand erin", en: "name the network file in it"))
  }

  static func unreadable(_ path: String) -> Diagnostic {
    Diagnostic(
      at: Place(file: path),
      found: Text(nl: "dit bestand kan niet worden geopend", en: "this file cannot be opened"),
      expected: Text(
        nl: "kijk of u het mag lezen", en: "check whether you are allowed to read it"))
  }

  static func fileTooLarge(_ path: String) -> Diagnostic {
    Diagnostic(
      at: Place(file: path),
      found: Text(nl: "het bestand is groter dan 512 MB", en: "the file is larger than 512 MB"),
      expected: Text(
        nl: "deel het netwerk op in kleinere bestanden", en: "split the network into smaller files")
    )
  }

  static func tooLarge(_ file: String, megabytes: Int) -> Diagnostic {
    Diagnostic(
      at: Place(file: file),
      found: Text(
        nl: "het bestand is groter dan \(megabytes) MB",
        en: "the file is larger than \(megabytes) MB"),
      expected: Text(
        nl: "deel het netwerk op in kleinere bestanden", en: "split the network into smaller files")
    )
  }

  static func notUTF8(_ file: String) -> Diagnostic {
    Diagnostic(
      at: Place(file: file), found: Text(nl: "dit is geen tekst", en: "this is not text"),
      expected: Text(nl: "verwacht: een bestand in UTF-8", en: "expected: a file in UTF-8"))
  }

  /// The extensions of spreadsheets that programs can save as a workbook.
  private static let oldSpreadsheets: Set = [
    "xls", "xlsb", "xlt", "xltx", "numbers", "fods", "sxc",
  ]

  static func unknownFileType(
    _ fileExtension: String, known: [String], at path: String
  ) -> Diagnostic {
    guard !oldSpreadsheets.contains(fileExtension) else {
      return Diagnostic(
        at: Place(file: path),
        found: Text(
          nl: "een rekenblad van het type '\(fileExtension)' wordt niet gelezen",
          en: "a spreadsheet of the type '\(fileExtension)' is not read"),
        expected: Text(
          nl: "open het en sla het op als Excel-werkmap (.xlsx)",
          en: "open it and save it as an Excel workbook (.xlsx)"))
    }
    let list = known.joined(separator: ", ")
    return Diagnostic(
      at: Place(file: path),
      found: Text(
        nl: "het bestandstype '\(fileExtension)' is niet bekend",
        en: "the file type '\(fileExtension)' is not known"),
      expected: Text(nl: "verwacht: \(list)", en: "expected: \(list)"))
  }

  static func unknownFormat(_ name: String, known: [String], at path: String) -> Diagnostic {
    let list = known.joined(separator: ", ")
    return Diagnostic(
      at: Place(file: path),
      found: Text(
        nl: "het formaat '\(name)' is niet bekend", en: "the format '\(name)' is not known"),
      expected: Text(nl: "verwacht: \(list)", en: "expected: \(list)"))
  }

  static func writeOnly(_ name: String, at path: String) -> Diagnostic {
    Diagnostic(
      at: Place(file: path),
      found: Text(
        nl: "het formaat '\(name)' wordt alleen geschreven",
        en: "the format '\(name)' is written only"),
      expected: Text(
        nl: "lees het netwerk uit het bestand waaruit dit is gemaakt",
        en: "read the network from the file from which this was made"))
  }
}
