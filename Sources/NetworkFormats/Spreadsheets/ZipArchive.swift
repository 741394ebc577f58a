import CSpreadsheets
import CoalitionModel
import Wording

/// The parts of a packed file, unpacked one by one.
///
/// Every size is checked before memory is asked for, and every part against its checksum, so that
/// a damaged or hostile file is refused with a message.
final class ZipArchive {
  private let handle: OpaquePointer
  private let file: String
  private let limit: Int
  private var entries: [String: csheets_entry] = [:]
  /// How a name in small letters is spelled in the file.
  private var spellings: [String: String] = [:]
  private var unpacked: UInt64 = 0

  /// Opens an archive of which no more than the limit is unpacked.
  init(
    _ bytes: [UInt8], file: String, limit: Int = ReadingLimits.unpacked
  ) throws(InvalidFile) {
    guard bytes.count <= ReadingLimits.packed else {
      throw InvalidFile(.packedFileTooLarge, at: Place(file: file))
    }
    let opened = bytes.withUnsafeBytes { csheets_archive_open($0.baseAddress, $0.count) }
    guard let opened else {
      throw InvalidFile(.damagedArchive, at: Place(file: file))
    }
    handle = opened
    self.file = file
    self.limit = limit
    try list()
  }

  deinit {
    csheets_archive_close(handle)
  }

  /// Whether there is a part with this name.
  func contains(_ name: String) -> Bool { entry(name) != nil }

  /// The part with a name; names of parts are compared without regard to case, and the one that is
  /// spelled so goes first.
  private func entry(_ name: String) -> csheets_entry? {
    entries[name] ?? spellings[name.lowercased()].flatMap { entries[$0] }
  }

  /// The contents of a part, or `nil` when there is no such part.
  func bytes(of name: String) throws(InvalidFile) -> [UInt8]? {
    guard var entry = entry(name) else { return nil }
    let place = Place(file: file)
    guard !entry.encrypted else { throw InvalidFile(.encryptedFile, at: place) }
    guard entry.packed_as_known else {
      throw InvalidFile(.unknownPacking, at: place, ["name": Text(name)])
    }
    guard entry.size <= UInt64(limit) - unpacked else {
      throw InvalidFile(
        .contentsTooLarge, at: place, ["name": Text(name), "limit": Text("\(limit >> 20)")])
    }
    unpacked += entry.size
    var status = CSHEETS_DAMAGED
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(entry.size) + 1) { buffer, count in
      status = csheets_archive_read(handle, &entry, buffer.baseAddress)
      count = status == CSHEETS_OK ? Int(entry.size) : 0
    }
    guard status == CSHEETS_OK else {
      throw InvalidFile(.damagedPart, at: place, ["name": Text(name)])
    }
    return bytes
  }

  private func list() throws(InvalidFile) {
    var entry = csheets_entry()
    while true {
      let status = csheets_archive_next(handle, &entry)
      guard status != CSHEETS_END else { return }
      guard status == CSHEETS_OK else {
        throw InvalidFile(.damagedArchive, at: Place(file: file))
      }
      guard entries.count < ReadingLimits.parts else {
        throw InvalidFile(.tooManyParts, at: Place(file: file))
      }
      let name = withUnsafeBytes(of: entry.name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if entries[name] == nil { entries[name] = entry }
      if spellings[name.lowercased()] == nil { spellings[name.lowercased()] = name }
    }
  }
}
