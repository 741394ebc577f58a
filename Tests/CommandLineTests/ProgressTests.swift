import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Long work says on a terminal how far it is, and nowhere else.
@Suite struct ProgressTests {
  private static let places = ["groningen", "alkmaar", "leiden"].map {
    Program.root.appending(path: "Networks/\($0).yaml").path
  }

  /// What a run writes to standard error when that is a terminal.
  private static func said(_ arguments: [String], in folder: URL) throws -> String {
    var (terminal, side): (Int32, Int32) = (0, 0)
    try #require(openpty(&terminal, &side, nil, nil, nil) == 0)
    defer { close(terminal) }
    let process = Process()
    process.executableURL = Program.file
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle(fileDescriptor: side, closeOnDealloc: false)
    try process.run()
    close(side)
    var (said, piece) = ([UInt8](), [UInt8](repeating: 0, count: 4096))
    while case let count = read(terminal, &piece, piece.count), count > 0 {
      said += piece[..<count]
    }
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: said, as: UTF8.self)
  }

  @Test(arguments: [("nl", "van 30", "nog ongeveer"), ("en", "of 30", "to go")])
  func `all pictures of three places say which is drawn, of how many, and how long still`(
    _ language: String, _ place: String, _ time: String
  ) throws {
    try Program.withFolder { folder in
      let said = try Self.said(
        ["contact-sheet"] + Self.places + ["-o", "uit", "--language", language], in: folder)
      for word in ["groningen-", ".png: ", place, time] { #expect(said.contains(word), "\(said)") }
      // The line is gone at the end, and the name of the page stands alone.
      let end = said.components(separatedBy: "\r\u{1B}[K").last
      #expect(end?.trimmingCharacters(in: .whitespacesAndNewlines) == "uit/index.html")
    }
  }

  @Test(arguments: ["--quiet", "--stil"])
  func `who asks for silence sees nothing`(_ option: String) throws {
    try Program.withFolder { folder in
      let said = try Self.said(
        ["contact-sheet"] + Self.places + ["-o", "uit", option], in: folder)
      #expect(said.isEmpty)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/uit")
      #expect(names.count == 31)
    }
  }

  @Test func `a file or a pipe gets no progress, and silence leaves mistakes`() throws {
    try Program.withFolder { folder in
      let run = try Program(["contact-sheet"] + Self.places + ["-o", "uit"], in: folder)
      #expect(run.errors == "uit/index.html\n")
      let wrong = try Program("check", "nergens.yaml", "--quiet", in: folder)
      #expect(wrong.status != 0 && wrong.errors.contains("nergens.yaml"))
    }
  }
}
