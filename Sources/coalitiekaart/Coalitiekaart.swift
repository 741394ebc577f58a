import ArgumentParser
import CoalitionNetworks
import Foundation

/// The command line: arguments in, files and text out.
@main
struct Coalitiekaart: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coalitiekaart",
    abstract: "Wie werkt met wie in een lokale coalitie Kansrijke Start, en wat is de eerste stap?",
    discussion: """
      Voorbeeld: coalitiekaart report Networks/groningen.yaml
      Schrijft kaart, analyse en advies naar Output/groningen. Alles blijft op uw eigen computer.
      """,
    version: "0.1.0",
    subcommands: [
      Report.self,
      Check.self,
      Analyze.self,
      Recommend.self,
      Suggest.self,
      WhatIfCommand.self,
      Routes.self,
      Apply.self,
      Draw.self,
      ContactSheetCommand.self,
      Template.self,
      Convert.self,
      Regions.self,
      NormCommand.self,
      ListCommand.self,
      DoctorCommand.self,
      RenderWorker.self,
    ])

  /// Runs the command of the arguments; mistakes in a file go out one per line.
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let error as InvalidFile {
      Terminal.complain(error.diagnostics.map { $0.line(language) })
      exit(withError: ExitCode.failure)
    } catch let error as DiagramError {
      Terminal.complain([error.message(language)])
      exit(withError: ExitCode.failure)
    } catch let error as PrivacyFailure {
      Terminal.complain([error.message(language)])
      exit(withError: ExitCode.failure)
    } catch let error as OutputFailure {
      Terminal.complain([error.message(language)])
      exit(withError: ExitCode.failure)
    } catch {
      exit(withError: error)
    }
  }

  /// The language that the arguments ask for; mistakes are told in it too.
  private static var language: Language {
    let words = CommandLine.arguments
    let value =
      words.firstIndex(of: "--language").flatMap { words.dropFirst($0 + 1).first }
      ?? words.first { $0.hasPrefix("--language=") }.map { String($0.dropFirst(11)) }
    return value.flatMap(Language.init(rawValue:)) ?? .dutch
  }
}
