import Foundation
import Testing

/// A measure, rule, kind of requirement and view says itself what the rest asks of it.
@Suite struct ExtensionRules {
  private static let sources = HouseRulesTests.sources

  @Test func `nobody switches on a value that says itself what it is`() {
    let words = ["measure", "rule", "view", "requirement", "criterion"]
    let found = Self.sources.filter { file in
      file.target != "Graphs"
        && file.code.contains { line in
          words.contains { line.contains("switch \($0) {") || line.contains("switch \($0).name {") }
        }
    }
    #expect(
      found.map { $0.path } == [],
      "give the value a property for what is asked, and set it in the file of each value")
  }

  /// Codes such as R-C16, in strings and comments too.
  @Test func `the requirements of the norm are named in its file only`() throws {
    let codes = Self.sources.flatMap { file in
      file.lines.flatMap { Self.codes(in: $0) }.map { (file: file, code: $0) }
    }
    let helpOfCommands = "Sources/coalitiekaart/Commands/"
    #expect(
      codes.filter { !$0.file.path.hasPrefix(helpOfCommands) }.map { $0.file.path } == [],
      "say it in Sources/Assets/Norms, by a field of the requirement that the code reads")
    let norm = try String(
      contentsOf: SourceFile.root.appending(path: "Sources/Assets/Norms/kansrijke-start.yaml"),
      encoding: .utf8)
    #expect(
      codes.map { $0.code }.filter { !norm.contains("id: \($0)") } == [],
      "name an example in the help of a command that the norm that ships inside has")
  }

  @Test func `a code is found by its form`() {
    #expect(Self.codes(in: "show R-L01, (R-C16) or R-squared, R-2, XR-L01") == ["R-L01", "R-C16"])
  }

  private static func codes(in line: Substring) -> [String] {
    line.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init).filter { word in
      let rest = word.dropFirst(2)
      let number = rest.drop { $0.isUppercase }
      return word.hasPrefix("R-") && number.count < rest.count && !number.isEmpty
        && number.allSatisfy { $0.isNumber }
    }
  }
}
