import Foundation
import TestSupport
import Testing

/// What the articles for developers say is still so.
@Suite struct ArticleTests {
  /// A page of documentation.
  struct Page: CustomTestStringConvertible, Sendable {
    let module: String
    let name: String
    let text: String

    var testDescription: String { "\(module)/\(name)" }

    /// The lines of its Swift, without their indentation.
    var swift: [String] {
      text.components(separatedBy: "```swift\n").dropFirst()
        .flatMap { ($0.components(separatedBy: "```").first ?? "").split(separator: "\n") }
        .map { $0.trimmingCharacters(in: .whitespaces) }
    }

    /// What stands between two marks.
    func parts(between mark: String) -> [String] {
      let parts = text.components(separatedBy: mark)
      return parts.indices.filter { $0 % 2 == 1 }.map { parts[$0] }
    }
  }

  static let sources = Repository.root.appending(path: "Sources").resolvingSymlinksInPath()

  static let pages: [Page] = {
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    var pages: [Page] = []
    for case let file as URL in files ?? .init() where file.pathExtension == "md" {
      let folder = file.deletingLastPathComponent()
      guard folder.pathExtension == "docc",
        let text = try? String(contentsOf: file, encoding: .utf8)
      else { continue }
      let name = file.deletingPathExtension().lastPathComponent
      let module = folder.deletingPathExtension().lastPathComponent
      pages.append(Page(module: module, name: name, text: text))
    }
    return pages.sorted { $0.testDescription < $1.testDescription }
  }()

  static let articles = pages.filter { $0.name.hasPrefix("Adding") }
  static let landings = pages.filter { $0.name == $0.module }

  @Test func `every extension point has its article, and every module its landing page`() {
    let kinds = [
      "AField", "AFormat", "AMeasure", "ARequirementKind", "ARule", "ASection", "AView",
    ]
    #expect(Self.articles.map { $0.name }.sorted() == kinds.map { "Adding\($0)" })
    #expect(Self.landings.count == 11)
  }

  @Test(arguments: articles) func `what an article shows is what its test runs`(
    _ article: Page
  ) throws {
    let paths = article.parts(between: "`").filter { $0.hasPrefix("Tests/") }
    let path = try #require(paths.first)
    let file = Repository.root.appending(path: path)
    let test = Set(
      try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        .map { $0.trimmingCharacters(in: .whitespaces) })
    #expect(article.swift.count > 3)
    for line in article.swift { #expect(test.contains(line), "\(path): \(line)") }
  }

  @Test(arguments: articles + pages.filter { $0.module == "CoalitionNetworks" })
  func `every file and folder that an article names is there`(_ article: Page) {
    let words = article.parts(between: "`").filter { word in
      ["Sources/", "Tests/", "Networks/"].contains { word.hasPrefix($0) }
    }
    for path in words {
      let place = Repository.root.appending(path: path).path
      #expect(FileManager.default.fileExists(atPath: place), "\(path)")
    }
  }

  @Test(arguments: landings) func `the topics of a module are there under their names`(
    _ landing: Page
  ) throws {
    let files = FileManager.default.enumerator(
      at: Self.sources.appending(path: landing.module), includingPropertiesForKeys: nil)
    var declared: Set<String> = [landing.module]
    for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      let words = text.split { !$0.isLetter && !$0.isNumber }
      for (keyword, name) in zip(words, words.dropFirst())
      where ["class", "enum", "func", "protocol", "struct", "typealias", "var"].contains(keyword) {
        declared.insert(String(name))
      }
    }
    for link in landing.parts(between: "``") where !link.contains("\n") {
      for name in link.split(separator: "/") {
        let base = name.prefix { $0 != "(" }
        #expect(declared.contains(String(base)), "\(link)")
      }
    }
    let names = Set(Self.pages.filter { $0.module == landing.module }.map { $0.name })
    for link in landing.text.components(separatedBy: "<doc:").dropFirst() {
      #expect(names.contains(String(link.prefix { $0 != ">" })), "\(link.prefix(40))")
    }
  }
}
