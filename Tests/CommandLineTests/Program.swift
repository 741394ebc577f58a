import Foundation

/// Runs the built program.
struct Program {
  let output: String
  let errors: String
  let status: Int32

  /// The folder in which the build put the program and this test.
  private static let products = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()

  /// The built program.
  static let file = products.appending(path: "coalitiekaart")

  /// The repository.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let groningen = root.appending(path: "Networks/groningen.yaml").path

  init(_ arguments: String..., in folder: URL = Program.root) throws {
    try self.init(arguments, in: folder)
  }

  init(
    _ arguments: [String], in folder: URL = Program.root, environment: [String: String] = [:]
  ) throws {
    let process = Process()
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.executableURL = Self.file
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let files = [UUID(), UUID()].map { id in
      FileManager.default.temporaryDirectory.appending(path: "coalitiekaart-\(id.uuidString)")
    }
    for file in files { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    output = try String(contentsOf: files[0], encoding: .utf8)
    errors = try String(contentsOf: files[1], encoding: .utf8)
    status = process.terminationStatus
  }

  /// Does something in a folder that is taken away afterwards.
  static func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "coalitiekaart-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }
}
