import Foundation
import Testing

/// All pictures of networks at once, and the list of what there is.
@Suite struct ContactSheetTests {
  @Test func `one command draws every view of every network, with a page to look them over`()
    throws
  {
    try Program.withFolder { folder in
      let zeist = Program.root.appending(path: "Networks/zeist.yaml").path
      let almere = Program.root.appending(path: "Networks/almere.yaml").path
      let sheet = try Program("contact-sheet", zeist, almere, "-o", "plaatjes", in: folder)
      #expect(sheet.status == 0)
      #expect(sheet.errors == "plaatjes/index.html\n")
      let page = try text(folder, "plaatjes/index.html")
      let views = try names(of: "list", "views", "--json")
      let expected = ["zeist", "almere"].flatMap { place in views.map { "\(place)-\($0).png" } }
      let files = try FileManager.default.contentsOfDirectory(
        atPath: folder.appending(path: "plaatjes").path)
      #expect(Set(files) == Set(expected + ["index.html"]))
      for file in expected { #expect(page.contains("src=\"\(file)\"")) }
      #expect(page.contains("Wie werkt met wie? Kansrijke Start Zeist"))
    }
  }

  @Test func `an anonymous sheet names neither the place nor its file`() throws {
    try Program.withFolder { folder in
      let zeist = Program.root.appending(path: "Networks/zeist.yaml").path
      let sheet = try Program(
        "contact-sheet", zeist, "--anonymous", "--size", "square", "-o", "a", in: folder)
      #expect(sheet.status == 0)
      let page = try text(folder, "a/index.html")
      #expect(!page.lowercased().contains("zeist"))
      #expect(page.contains("netwerk-1-overview.png"))
    }
  }

  @Test func `the views are listed with their questions in both languages`() throws {
    let dutch = try Program("list", "views").output
    #expect(dutch.contains("gaps\n  Waar raken zorg en sociaal domein elkaar, en waar niet?"))
    let english = try Program("list", "views", "--language", "en").output
    #expect(english.contains("Who works with whom"))
    #expect(try names(of: "list", "views", "--json").count == 10)
  }

  private func text(_ folder: URL, _ file: String) throws -> String {
    try String(contentsOf: folder.appending(path: file), encoding: .utf8)
  }

  private func names(of arguments: String...) throws -> [String] {
    let list = try JSONSerialization.jsonObject(with: Data(Program(arguments).output.utf8))
    return try #require(list as? [[String: String]]).compactMap { $0["name"] }
  }
}
