import Testing

/// Sizes at which a reader still finds the way.
@Suite struct SizeRules {
  private static let sources = HouseRulesTests.sources

  /// Functions with more than five parameters, each with its reason.
  private static let manyParameters: Set = [
    // Loops that run most: what they change are arrays of one value, each borrowed by itself.
    "Sources/Graphs/Cohesion/Components.swift: reach",
    "Sources/Graphs/Communities/LevelGraph.swift: add",
    // Places, letters and a page of what is drawn: to be put together when the last view is redrawn.
    "Sources/Diagrams/Parts/PageText.swift: items",
    "Sources/Diagrams/Views/Tables/StructuresView.swift: add",
    "Sources/Diagrams/Views/Ego/EgoMeetings.swift: init",
  ]

  /// Folders with one Swift file, each with its reason.
  private static let foldersOfOneFile: Set = [
    "Sources/coalitiekaart",  // where the program begins
    "Sources/CoalitionNetworks",  // what the umbrella exports
    "Sources/DiagramBenchmarks",  // a program of one idea
    "Sources/Diagrams/Views",  // what a view is; each has a folder
    "Sources/Page/Runtime",  // what only a browser needs; the rest of it is C
  ]

  @Test func `a function has at most five parameters`() {
    let found = Self.sources.flatMap { file in
      FunctionParameters(file.lines).functions.filter { $0.count > 5 }
        .map { "\(file.path): \($0.name)" }
    }
    #expect(
      Set(found).subtracting(Self.manyParameters) == [],
      "put what belongs together in a struct, or make it a method of what it is about")
    #expect(
      Self.manyParameters.subtracting(found) == [],
      "these have fewer now: take them off the list of exceptions")
  }

  @Test func `a folder holds 2 to 20 Swift files`() {
    let counts = Dictionary(grouping: Self.sources) { $0.folder }.mapValues { $0.count }
    #expect(
      counts.filter { $0.value > 20 }.keys.sorted() == [],
      "split the folder by subjects of the field, each named by one word")
    let alone = counts.filter { $0.value == 1 }.keys
    #expect(
      Set(alone).subtracting(Self.foldersOfOneFile) == [],
      "put the one file in the folder of its subject")
  }

  @Test func `few files have fewer than 40 lines`() {
    let short = Self.sources.filter { $0.length < 40 }.map { $0.path }
    #expect(
      short.count < 20,
      "put a small type in the file of the idea that it belongs to; the short files are \(short)")
  }

  @Test func `fewer than 500 declarations are public`() {
    let count = Self.sources.reduce(0) { count, file in
      count
        + file.code.count { $0.drop { $0 == " " }.hasPrefix("public ") && !$0.contains("import") }
    }
    #expect(
      count < 500, "make public only what README and the articles promise; else write package")
  }
}
