// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

/// A program for libFuzzer, which is there only when it is asked for: libFuzzer brings its entry.
let fuzzer = Target.executableTarget(
  name: "NetworkFuzzer", dependencies: ["TestSupport"], path: "Tests/NetworkFuzzer",
  swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])])

let package = Package(
  name: "coalitiekaart",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "CoalitionNetworks", targets: ["CoalitionNetworks"]),
    .executable(name: "coalitiekaart", targets: ["coalitiekaart"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    module("Graphs"),
    module("Wording"),
    module("CoalitionModel", ["Graphs", "Wording"]),
    module("Records", ["CoalitionModel", "Wording", yams]),
    .target(
      name: "CSpreadsheets",
      linkerSettings: [
        .linkedLibrary("minizip"), .linkedLibrary("expat"), .linkedLibrary("xlsxwriter"),
      ]),
    module("NetworkFormats", ["CoalitionModel", "Wording", "CSpreadsheets", "Records"]),
    module("NetworkAnalysis", ["CoalitionModel", "Wording", "Graphs"]),
    .target(name: "Assets", exclude: ["Interventions", "Maps", "Norms", "Web", "Workbench"]),
    module(
      "Recommendations",
      ["Assets", "CoalitionModel", "Wording", "Graphs", "NetworkAnalysis", "Records"]),
    .target(
      name: "CGraphviz",
      linkerSettings: [
        .linkedLibrary("gvc"), .linkedLibrary("cgraph"), .linkedLibrary("cdt"),
        .linkedLibrary("z"),
      ]),
    module("Graphviz", ["CGraphviz", "Wording"]),
    module("Diagrams", ["CoalitionModel", "Wording", "Graphs", "Graphviz", "NetworkAnalysis"]),
    module(
      "Reports",
      [
        "Assets", "CoalitionModel", "Wording", "Graphs", "NetworkAnalysis", "NetworkFormats",
        "Recommendations",
        "Records",
      ]),
    module(
      "CoalitionNetworks",
      [
        "CoalitionModel", "Wording", "Diagrams", "Graphs", "Graphviz", "NetworkAnalysis",
        "NetworkFormats",
        "Recommendations", "Reports",
      ]),
    .target(
      name: "Page",
      dependencies: [
        "CoalitionModel", "Diagrams", "NetworkAnalysis", "NetworkFormats", "Recommendations",
        "Records", "Reports", "Wording",
      ], exclude: ["Runtime"], swiftSettings: strict),
    .executableTarget(
      name: "coalitiekaart", dependencies: ["CoalitionNetworks", argumentParser],
      swiftSettings: strict),
    .executableTarget(
      name: "DiagramBenchmarks", dependencies: ["CoalitionNetworks"], swiftSettings: strict),
    .executableTarget(
      name: "GraphBenchmarks", dependencies: ["Graphs"], exclude: ["Peers", "RESULTS.md"],
      swiftSettings: strict),
    .executableTarget(
      name: "SurveyBenchmarks", dependencies: ["CoalitionNetworks"], swiftSettings: strict),
    .target(
      name: "TestSupport",
      dependencies: ["CoalitionModel", "Wording", "Graphs", "NetworkAnalysis", "NetworkFormats"],
      path: "Tests/TestSupport", swiftSettings: strict),
    tests("CoalitionNetworksTests", ["CoalitionNetworks", "TestSupport"]),
    tests("CommandLineTests", ["CoalitionModel", "coalitiekaart", "Graphviz"]),
    tests("WordingTests", ["Wording"]),
    tests("CoalitionModelTests", ["CoalitionModel", "Wording", "Graphs"]),
    tests("RecordsTests", ["CoalitionModel", "Wording", "Records"]),
    tests(
      "NetworkFormatsTests",
      ["CoalitionModel", "Wording", "Graphs", "TestSupport", "NetworkFormats", "Records"],
      resources: [
        .copy("Spreadsheets/SpreadsheetFixtures"), .copy("Graphs/GraphMLFixtures"),
        .copy("Graphs/ExchangeFixtures"), .copy("Files/BrokenFiles"), .copy("Files/Corpus"),
      ]),
    tests(
      "DiagramsTests",
      [
        "CoalitionModel", "Wording", "Diagrams", "Graphs", "Graphviz", "NetworkAnalysis",
        "NetworkFormats", "TestSupport",
      ]),
    tests("GraphvizTests", ["Graphs", "Graphviz"]),
    tests("HouseRulesTests", []),
    tests(
      "NetworkAnalysisTests",
      ["CoalitionModel", "Wording", "Graphs", "NetworkAnalysis", "NetworkFormats", "TestSupport"],
      resources: [.copy("ReferenceValues")]),
    tests(
      "RecommendationsTests",
      [
        "CoalitionModel", "Wording", "Graphs", "NetworkAnalysis", "NetworkFormats", "TestSupport",
        "Recommendations",
        "Records",
      ]),
    tests(
      "ReportsTests",
      [
        "CoalitionModel", "Wording", "Graphs", "NetworkAnalysis", "NetworkFormats", "TestSupport",
        "Recommendations",
        "Reports",
      ]),
    tests("PageTests", ["Page"]),
    tests("GraphsTests", ["Graphs"], resources: [.copy("ReferenceValues")]),
  ] + (Context.environment["COALITIEKAART_FUZZ"] == nil ? [] : [fuzzer])
)
