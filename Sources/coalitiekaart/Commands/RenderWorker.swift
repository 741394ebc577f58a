import ArgumentParser
import CoalitionNetworks
import Foundation

/// Draws for another process of this program: reads what to draw, writes the files and their lengths.
struct RenderWorker: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: GraphvizWorker.commandName, abstract: "Tekent voor een ander proces.",
    shouldDisplay: false)

  func run() throws {
    guard let request = try FileHandle.standardInput.readToEnd(),
      let reply = GraphvizWorker.answer(request)
    else { throw ExitCode.failure }
    try FileHandle.standardOutput.write(contentsOf: Data(reply))
  }
}

extension GraphvizWorker {
  static let commandName = "__render"

  /// A process of this program, with so many seconds for a picture.
  static func own(timeLimit: Double? = nil) -> GraphvizWorker? {
    Bundle.main.executableURL.map {
      GraphvizWorker(program: $0, arguments: [commandName], timeLimit: timeLimit)
    }
  }
}
