import ArgumentParser
import CoalitionNetworks
import Foundation

/// The command line: arguments in, files and text out.
@main
struct Coalitiekaart: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coalitiekaart",
    abstract: Language.asked(
      nl: "Wie werkt met wie in een lokale coalitie Kansrijke Start, en wat is de eerste stap?",
      en: "Who works with whom in a local coalition Kansrijke Start, and what is the first step?"),
    discussion: Language.asked(
      nl: """
        Voorbeeld: coalitiekaart report Networks/groningen.yaml
        Schrijft kaart, analyse en advies naar Output/groningen. Alles blijft op uw eigen computer.

        In English: coalitiekaart --help --language en
        Aanvullen met Tab: coalitiekaart --generate-completion-script bash (of zsh, fish) schrijft \
        een script; bewaar het waar uw shell zulke scripts leest.
        """,
      en: """
        Example: coalitiekaart report Networks/groningen.yaml --language en
        Writes map, analysis and advice to Output/groningen. Everything stays on your own computer.

        Completion with Tab: coalitiekaart --generate-completion-script bash (or zsh, fish) writes \
        a script; keep it where your shell reads such scripts.
        """),
    version: "0.1.0",
    subcommands: [
      Report.self,
      Check.self,
      Analyze.self,
      Recommend.self,
      Suggest.self,
      WhatIfCommand.self,
      Compare.self,
      SurveyCommand.self,
      Routes.self,
      Phases.self,
      Interventions.self,
      Meetings.self,
      Apply.self,
      Draw.self,
      SessionCommand.self,
      ContactSheetCommand.self,
      Newsletter.self,
      ImportCommand.self,
      Template.self,
      Convert.self,
      PageCommand.self,
      Schema.self,
      Regions.self,
      Coalitions.self,
      LandscapeCommand.self,
      NormCommand.self,
      ListCommand.self,
      DoctorCommand.self,
      RenderWorker.self,
    ])

  /// Runs the command of the arguments; mistakes in a file go out one per line.
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    do {
      let words = Array(CommandLine.arguments.dropFirst())
      let invocation = try Invocation(words, of: Self.self)
      var command = try parseAsRoot(invocation.arguments)
      do {
        try command.run()
      } catch {
        finish(error, in: type(of: command), under: invocation.commands)
      }
    } catch {
      finish(error, in: Self.self, under: [])
    }
  }

  /// Says why the program ends, and ends it.
  private static func finish(
    _ error: any Error, in command: any ParsableCommand.Type, under names: [String]
  ) -> Never {
    if let error = error as? InvalidFile {
      Terminal.note(Diagnostic.lines(error.diagnostics, .asked))
    } else if let lines = lines(of: error) {
      Terminal.note(lines)
    } else {
      ParserText.exit(command, under: names, error)
    }
    exit(withError: ExitCode.failure)
  }

  /// What is said of a mistake of the world; nil for all else.
  private static func lines(of error: any Error) -> [String]? {
    switch error {
    case let error as DiagramError: [error.message(.asked)]
    case let error as PrivacyFailure: [error.message(.asked)]
    case let error as OutputFailure: [error.message(.asked)]
    default: nil
    }
  }
}
