import Foundation
import Testing

/// The verwijskaart, asked through the program.
@Suite struct RoutesTests {
  @Test func `a theme gives its routes, as a table, Markdown or JSON`() throws {
    let routes = ["routes", Program.groningen, "--theme", "armoede-schulden"]
    let table = try Program(routes)
    #expect(table.status == 0, "\(table.errors)")
    #expect(table.output.contains("wie het ziet: Verloskundigen"))
    let markdown = try Program(routes + ["--format", "markdown"])
    #expect(markdown.output.contains("## Verwijskaart: armoede en schulden"))
    let json = try Program(routes + ["--json"])
    let maps = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
    #expect(maps?.count == 1)
    #expect((maps?.first?["routes"] as? [[String: Any]])?.count == 5)
  }

  @Test func `without a theme all themes of the network are shown`() throws {
    let json = try Program("verwijskaart", Program.groningen, "--json", "--language", "en")
    let maps = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
    #expect(maps?.count == 8)
    #expect(maps?.first?["theme"] as? String == "perinatal-mortality")
  }

  @Test func `an unknown theme is wrong use, with the nearest name`() throws {
    let answer = try Program("routes", Program.groningen, "--theme", "huisvestin")
    #expect(answer.status == 64)
    #expect(answer.errors.contains("bedoelt u 'huisvesting'?"))
  }
}
