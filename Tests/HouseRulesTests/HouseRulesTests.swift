import Foundation
import Testing

/// The rules of the house that no compiler checks.
@Suite struct HouseRulesTests {
  static let sources = SourceFile.all(in: "Sources")
  static let tests = SourceFile.all(in: "Tests")

  /// Which modules of ours each module may import.
  static let allowed: [String: Set<String>] = {
    let below: Set = ["Graphs", "CoalitionModel", "Wording"]
    let reports = below.union(["Records", "NetworkFormats", "NetworkAnalysis"])
      .union(["Recommendations", "Assets"])
    let all = reports.union(["Graphviz", "Diagrams", "Reports"])
    return [
      "Graphs": ["Dispatch", "Synchronization"],
      "Wording": [],
      "CoalitionModel": ["Graphs", "Wording"],
      "Records": ["CoalitionModel", "Wording", "CYaml"],
      "NetworkFormats": ["CoalitionModel", "Wording", "Records", "CSpreadsheets"],
      "NetworkAnalysis": below,
      "Recommendations": below.union(["NetworkAnalysis", "Records", "Assets"]),
      "Graphviz": ["CGraphviz", "Wording"],
      "Diagrams": below.union(["NetworkAnalysis", "Graphviz", "Glibc", "Darwin"]),
      "Reports": reports,
      "CoalitionNetworks": all,
      "Page": below.union([
        "Diagrams", "NetworkFormats", "NetworkAnalysis", "Recommendations", "Records", "Reports",
      ]),
      "coalitiekaart": ["CoalitionNetworks", "ArgumentParser", "Synchronization"],
      "GraphBenchmarks": ["Graphs"],
      "DiagramBenchmarks": ["CoalitionNetworks"],
      "SurveyBenchmarks": ["CoalitionNetworks"],
    ]
  }()

  /// The modules that may use the system's Foundation.
  static let mayUseFoundation: Set = [
    "NetworkFormats", "Graphviz", "Diagrams", "coalitiekaart", "GraphBenchmarks",
    "DiagramBenchmarks", "SurveyBenchmarks",
  ]

  @Test(arguments: sources) func `a module imports only what the module table allows`(
    _ file: SourceFile
  ) throws {
    let allowed = try #require(Self.allowed[file.target], "module not in the table")
    for module in Self.imports(of: file) {
      if ["Foundation", "FoundationXML"].contains(module) {
        #expect(Self.mayUseFoundation.contains(file.target))
      } else {
        #expect(allowed.contains(module), "\(file.path) imports \(module)")
      }
    }
  }

  @Test(arguments: sources + tests) func `no file has more than 400 lines`(_ file: SourceFile) {
    #expect(file.lines.count <= 400)
  }

  @Test(arguments: sources) func `no function has more than 40 lines`(_ file: SourceFile) {
    for (name, length) in FunctionLengths(file.lines).functions {
      #expect(length <= 40, "\(name) has \(length) lines")
    }
  }

  @Test func `the top of the repository holds what its user fixed`() throws {
    let allowed: Set = [
      "Package.swift", "Sources", "Tests", "Networks", "Output", "README.md", "LICENSE",
    ]
    let found = try FileManager.default.contentsOfDirectory(atPath: SourceFile.root.path)
      .filter { !$0.hasPrefix(".") && $0 != "Package.resolved" }
    #expect(Set(found).subtracting(allowed) == [])
  }

  @Test func `the libraries are found without pkg-config, which may be missing`() throws {
    let package = try String(
      contentsOf: SourceFile.root.appending(path: "Package.swift"), encoding: .utf8)
    #expect(package.contains(".linkedLibrary(\"gvc\")"))
    for word in ["systemLibrary", "pkgConfig"] { #expect(!package.contains(word)) }
  }

  @Test func `README has at most 150 lines`() throws {
    let text = try String(contentsOf: SourceFile.root.appending(path: "README.md"), encoding: .utf8)
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 151)
  }

  private static func imports(of file: SourceFile) -> [String] {
    file.lines.compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard let position = words.firstIndex(of: "import"), position <= 2,
        words[..<position].allSatisfy({ ["public", "package"].contains($0) || $0.hasPrefix("@") }),
        position + 1 < words.count
      else { return nil }
      return words[position + 1]
    }
  }
}
