import CoalitionNetworks
import Foundation

/// A browser of this computer that prints a page as PDF: Chromium, Chrome or Edge.
struct Browser {
  private let program: URL

  private static let names = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome",
    "microsoft-edge",
  ]
  private static let places = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ]

  /// Finds a browser on the path; nothing when there is none.
  init?() {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    let candidates =
      Self.names.flatMap { name in folders.map { "\($0)/\(name)" } } + Self.places
    let found = candidates.first { FileManager.default.isExecutableFile(atPath: $0) }
    guard let found else { return nil }
    program = URL(filePath: found)
  }

  /// The page as tagged PDF; nothing when the browser fails, or is not done in time.
  ///
  /// The browser works in a folder of its own, which is taken away, and gets no network.
  func pdf(of page: String, within seconds: Double = 60) -> [UInt8]? {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appending(path: "coalitiekaart-\(UUID().uuidString)")
    defer { try? files.removeItem(at: folder) }
    let (source, target) = (folder.appending(path: "page.html"), folder.appending(path: "page.pdf"))
    do {
      try files.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(page.utf8).write(to: source)
      let process = process(printing: source, to: target, in: folder)
      try process.run()
      let deadline = Date(timeIntervalSinceNow: seconds)
      while process.isRunning, Date() < deadline { Thread.sleep(forTimeInterval: 0.05) }
      guard !process.isRunning else {
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return nil
      }
      let bytes = [UInt8](try Data(contentsOf: target))
      return bytes.starts(with: Array("%PDF-".utf8)) ? bytes : nil
    } catch {
      return nil
    }
  }

  private func process(printing source: URL, to target: URL, in folder: URL) -> Process {
    let process = Process()
    process.executableURL = program
    process.arguments =
      [
        "--headless", "--disable-gpu", "--no-first-run", "--no-default-browser-check",
        "--disable-extensions", "--disable-background-networking", "--disable-sync",
        "--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=\(folder.path)/profile",
        "--no-pdf-header-footer", "--generate-pdf-document-outline",
        "--print-to-pdf=\(target.path)",
      ] + (getuid() == 0 ? ["--no-sandbox"] : []) + [source.absoluteString]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    return process
  }
}
