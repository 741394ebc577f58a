import CoalitionModel
import TestSupport
import Testing
import Wording

@testable import NetworkFormats

struct ZipArchiveTests {
  private func archive(_ change: (inout ZipBuilder.Part) -> Void) -> [UInt8] {
    var zip = Workbook().archive
    let position = zip.parts.firstIndex { $0.name == "xl/workbook.xml" } ?? 0
    change(&zip.parts[position])
    return zip.bytes()
  }

  @Test func `a wrong checksum is refused`() {
    let lines = mistakes(in: archive { $0.statedCRC = 1 })
    #expect(lines.count == 1)
    #expect(lines.first?.contains("'xl/workbook.xml' is damaged") == true, "\(lines)")
  }

  @Test(arguments: [0, 8] as [UInt16])
  func `a part that is larger or smaller than it says is refused`(method: UInt16) {
    for size in [10, 100_000] as [UInt32] {
      let bytes = archive {
        $0.statedSize = size
        $0.method = method
      }
      #expect(mistakes(in: bytes).first?.contains("'xl/workbook.xml' is damaged") == true)
    }
  }

  @Test func `a part that says to be huge is refused before it is unpacked`() {
    let lines = mistakes(in: archive { $0.statedSize = 0xFFFF_FFF0 })
    #expect(lines.count == 1)
    #expect(lines.first?.contains("unpacked, the file is larger than 160 MB") == true, "\(lines)")
  }

  @Test func `parts that are unpacked again and again meet the limit together`() throws {
    var zip = ZipBuilder()
    zip.add("x", String(repeating: "x", count: 400 << 10))
    let archive = try ZipArchive(zip.bytes(), file: "a", limit: 1 << 20)
    #expect(try archive.bytes(of: "x")?.count == 400 << 10)
    #expect(try archive.bytes(of: "x")?.count == 400 << 10)
    let error = #expect(throws: InvalidFile.self) { try archive.bytes(of: "x") }
    let found = error?.diagnostics.first?.found.en
    #expect(found == "unpacked, the file is larger than 1 MB (at 'x')")
  }

  @Test func `a password is named`() {
    let lines = mistakes(in: archive { $0.flags = 1 })
    #expect(lines.first?.contains("protected with a password") == true, "\(lines)")
  }

  @Test func `an unknown way of packing is named`() {
    let lines = mistakes(in: archive { $0.method = 14 })
    #expect(lines.first?.contains("packed in an unknown way") == true, "\(lines)")
  }

  @Test func `too many parts are refused`() {
    var zip = Workbook().archive
    for number in 0..<6000 { zip.add("x\(number)", "") }
    #expect(mistakes(in: zip.bytes()).first?.contains("more than 5000 parts") == true)
  }

  @Test func `a name that is too long is refused`() {
    var zip = Workbook().archive
    zip.add(String(repeating: "x", count: 600), "")
    #expect(mistakes(in: zip.bytes()).first?.contains("not a complete packed file") == true)
  }

  @Test func `a file that breaks off anywhere gives a message`() {
    let bytes = Workbook().archive.bytes()
    for count in stride(from: 1, to: bytes.count, by: 7) {
      #expect(mistakes(in: Array(bytes.prefix(count))).count == 1)
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `changed bytes never crash`(seed: UInt64) {
    var bytes = Workbook().archive.bytes()
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    for _ in 0..<8 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
    }
    #expect(mistakes(in: bytes).count <= 1)
  }
}
