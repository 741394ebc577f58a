import Testing

/// What also runs in a browser keeps to the Swift that compiles for WebAssembly without a runtime.
@Suite struct BrowserSubset {
  /// The modules of which all or a part runs in a browser.
  private static let modules: Set = [
    "Graphs", "Wording", "CoalitionModel", "Records", "NetworkFormats", "NetworkAnalysis",
    "Recommendations", "Diagrams", "Graphviz", "Reports", "Page",
  ]

  /// What of them does not: opening files, unpacking archives, reading XML, writing workbooks, libgvc.
  private static let elsewhere = [
    "Sources/NetworkFormats/Files/NetworkFormats.swift",
    "Sources/NetworkFormats/Files/CompanionFiles.swift",
    "Sources/NetworkFormats/Files/CoalitionFiles.swift", "Sources/NetworkFormats/Spreadsheets/",
    "Sources/NetworkFormats/XML/", "Sources/NetworkFormats/Graphs/GraphML.swift",
    "Sources/NetworkFormats/Graphs/GEXF.swift", "Sources/NetworkFormats/Graphs/XMLGraph.swift",
    "Sources/Diagrams/Rendering/", "Sources/Graphviz/Files/", "Sources/Graphviz/Rendering/",
    "Sources/Graphviz/Worker/", "Sources/Graphviz/Canvas/DrawnCanvas.swift",
  ]

  private static let files: [(path: String, code: [String])] = HouseRulesTests.sources
    .filter { file in
      modules.contains(file.target) && !elsewhere.contains { file.path.hasPrefix($0) }
    }
    .map { ($0.path, $0.code) }

  /// What does not compile, and what to write instead.
  private static let instead: [(word: String, advice: String)] = [
    ("import Foundation", "use Wording, or move it to what is not in the browser"),
    ("(\\.", "write a closure, { $0.name }, for a key path as a function"),
    ("uniquingKeysWith", "write a loop, or call the helper of Wording"),
    ("Regex", "look at characters, or use the helpers of Wording"),
    ("String(describing:", "give the value a name of its own"),
    (" as? ", "keep a struct of values and closures, which says itself what it is"),
    (" as! ", "keep a struct of values and closures, which says itself what it is"),
    ("AnySequence", "write an array or a generic type"),
  ]

  @Test func `nothing is used that does not compile for a browser`() {
    for (word, advice) in Self.instead {
      let found = Self.files.filter { $0.code.contains { $0.contains(word) } }.map { $0.path }
      #expect(found == [], "\(word): \(advice)")
    }
  }

  @Test func `no value is kept as any of a protocol, nor asked for its type`() {
    let allowed: Set = ["Error", "Decoder", "Encoder"]
    var found: [String] = []
    for file in Self.files {
      for line in file.code {
        let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
        for (word, next) in zip(words, words.dropFirst()) where next.first?.isUppercase == true {
          if word == "is" || (word == "any" && !allowed.contains(next)) {
            found.append("\(file.path): \(word) \(next)")
          }
        }
      }
    }
    #expect(found == [], "keep a struct of values and closures, and ask it what it can say")
  }
}
