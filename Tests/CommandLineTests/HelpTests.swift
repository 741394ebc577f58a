import Foundation
import Testing

/// Help and messages, in the language asked.
@Suite struct HelpTests {
  static let commands: [[String]] = [
    [], ["report"], ["check"], ["analyze"], ["recommend"], ["suggest"], ["what-if"], ["routes"],
    ["phases"], ["interventions"], ["meetings"], ["survey"],
    ["apply"], ["draw"], ["contact-sheet"], ["newsletter"], ["session"], ["import"], ["template"],
    ["convert"], ["page"],
    ["regions"],
    ["coalitions"], ["landscape"],
    ["norm"],
    ["norm", "list"], ["norm", "show"], ["norm", "check"], ["list"], ["list", "measures"],
    ["list", "views"], ["list", "networks"], ["schema"], ["doctor"],
  ]
  /// Words of the argument parser, and words of ours, that belong to one language.
  static let english = [
    "USAGE", "OVERVIEW", "OPTIONS", "ARGUMENTS", "SUBCOMMANDS", "Show ", "default:", "values:",
    "See '",
    "subcommand", "<options>", "information", "Example", " the ", "else ",
  ]
  static let dutch = [
    "GEBRUIK", "OPTIES", "ARGUMENTEN", "OPDRACHTEN", "Voorbeeld", " het ", " een ", " van ",
    "anders",
    "bestand>", "<netwerk",
  ]

  @Test(arguments: commands)
  func `help is Dutch, with an example and nothing English`(command: [String]) throws {
    let help = try Program(command + ["--help"])
    #expect(help.status == 0 && help.errors.isEmpty)
    #expect(help.output.contains("Voorbeeld"))
    #expect(help.output.contains("  coalitiekaart ") || help.output.contains(": coalitiekaart "))
    let text = help.output.replacing("In English: ", with: "")
    for word in Self.english { #expect(!text.contains(word), "\(word)") }
  }

  @Test(arguments: commands)
  func `help is English when that is asked, before or after`(command: [String]) throws {
    let after = try Program(command + ["--help", "--language", "en"])
    #expect(after.status == 0 && after.errors.isEmpty)
    #expect(after.output.contains("Example"))
    for word in Self.dutch { #expect(!after.output.contains(word), "\(word)") }
    #expect(try Program(command + ["--language=en", "--help"]).output == after.output)
    #expect(try Program(["--language", "en"] + command + ["-h"]).output == after.output)
    if !command.isEmpty {
      #expect(try Program(["help"] + command + ["--language", "en"]).output == after.output)
    }
  }

  @Test func `help fits its width`() throws {
    for language in ["nl", "en"] {
      for command in Self.commands {
        let help = try Program(
          command + ["--help", "--language", language], environment: ["COLUMNS": "80"])
        let lines = help.output.split(separator: "\n").filter { line in
          !["GEBRUIK", "USAGE"].contains { line.hasPrefix($0) }
        }
        #expect(lines.allSatisfy { $0.count <= 80 }, "\(command)")
      }
    }
  }

  @Test(arguments: [
    (["report"], "Fout: '<netwerk> ...' ontbreekt"),
    (["report", "a", "b"], "Fout: 'b' is te veel"),
    (["report", "a", "--langage", "en"], "Fout: '--langage' is geen optie van deze opdracht"),
    (["draw", "a", "-o"], "Fout: bij '-o <bestand>' ontbreekt de waarde"),
    (["draw", "a", "-o", "a.png", "--pixels", "x"], "Fout: 'x' kan niet bij '--pixels <breedte>'"),
    (["report", "a", "--timings=nee"], "Fout: de optie '--timings' heeft geen waarde"),
    (["norm", "--tover"], "Fout: '--tover' is geen optie van deze opdracht"),
    (["--generate-completion-script", "dos"], "Fout: voor 'dos' is er geen script"),
  ])
  func `what the argument parser says is Dutch`(arguments: [String], message: String) throws {
    let found = try Program(arguments)
    #expect(found.status == 64)
    #expect(found.errors.hasPrefix(message), "\(found.errors)")
    for word in ["Error", "Usage", "Help:", "See ", "Please", "information", "subcommand"] {
      #expect(!found.errors.contains(word), "\(word): \(found.errors)")
    }
    let english = try Program(arguments + ["--language", "en"])
    #expect(english.status == 64)
    #expect(english.errors.hasPrefix("Error: "), "\(english.errors)")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completion offers the commands and the values of options`(shell: String) throws {
    let script = try Program("--generate-completion-script", shell)
    #expect(script.status == 0 && script.errors.isEmpty)
    for word in ["report", "betweenness", "overview", "newsletter"] {
      #expect(script.output.contains(word), "\(word)")
    }
    let english = try Program("--generate-completion-script", shell, "--language", "en")
    #expect(english.status == 0)
    #expect(try Program("--help").output.contains("--generate-completion-script"))
  }
}
