package import CoalitionModel
import Foundation
import Wording

// Lists of coalitions in files.
extension NetworkFormats {
  /// Reads a list of coalitions: YAML, JSON, or a table of CSV, Excel or ODS.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - book: The regions with all municipalities.
  ///   - date: The date at which the municipalities are looked for; else that of the list, else today.
  /// - Returns: The list, with what should be known about how it was read.
  /// - Throws: ``CoalitionModel/InvalidFile`` with all mistakes in it.
  package static func coalitions(
    at path: String, municipalities book: RegionBook, on date: PartialDate? = nil
  ) throws(InvalidFile) -> (list: CoalitionList, noted: [Diagnostic]) {
    let format = try format(for: path, among: NetworkFormat.lists)
    let bytes = try bytes(of: path)
    let document =
      if let tables = format.tables {
        try tables(bytes, path).coalitionDocument(file: path)
      } else {
        try format.document(from: bytes, file: path)
      }
    let read = try CoalitionReader.read(document, municipalities: book, on: date)
    let missing = read.files.compactMap { missingFile($0.file, at: $0.place, beside: path) }
    return (read.list, read.noted + missing)
  }

  /// That the file of a network is not there, with the one that was probably meant.
  private static func missingFile(_ file: String, at place: Place, beside list: String)
    -> Diagnostic?
  {
    let folder = URL(filePath: list).deletingLastPathComponent()
    guard !FileManager.default.fileExists(atPath: URL(filePath: file, relativeTo: folder).path)
    else { return nil }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return Diagnostic(
      .noNetworkFile, at: place, ["file": Text(file)],
      suggestion: Spelling.nearest(to: file, among: names.sorted()).map { Text($0) })
  }
}

extension NetworkFormats {
  /// That a file is a list of regions or coalitions and no network; `nil` for all else, also for a file that
  /// cannot be read.
  package static func otherList(at path: String) -> Diagnostic? {
    guard let document = try? document(at: path), let other = document.otherList else { return nil }
    return Diagnostic(other.asWarning, at: Place(file: path))
  }
}

extension NetworkFormat {
  /// The formats in which a list of coalitions is read.
  static let lists: [NetworkFormat] = [.yaml, .json, .csv, .xlsx, .ods]
}
