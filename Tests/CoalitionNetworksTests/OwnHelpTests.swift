import CoalitionNetworks
import TestSupport
import Testing

/// Who helps with a theme stands in the norm only, and everything that tells of it reads it there.
@Suite struct OwnHelpTests {
  /// The picture, the routes, the report and the requirement of Groningen by a norm.
  private func outputs(_ text: String) throws -> [String: String] {
    let norm = try Norm(bytes: Array(text.utf8), file: "norm.yaml")
    let analysis = norm.analysis(of: try Repository.groningen.get())
    let context = ReportContext(of: analysis, norm: norm, language: .dutch)
    var options = DiagramOptions()
    options.theme = Theme(code: "armoede-schulden")
    let view = try #require(View.named("route"))
    let map = ReferralMap(of: try #require(options.theme), in: analysis)
    let requirement = try #require(norm.requirements.first { $0.id == "R-T02" })
    return [
      "picture": view.diagram(of: analysis, options).description,
      "routes": Document(.dutch, ReferralMapWords.blocks(of: [map], .dutch)).markdown(),
      "report": Document(Section.all, for: context).markdown(),
      "requirement": requirement.evaluate(in: analysis).observations
        .map { $0(.dutch) }.joined(separator: " "),
    ]
  }

  @Test func `with other help in the norm the picture, routes, report and requirement change`()
    throws
  {
    let shipped = String(decoding: Norm.kansrijkeStartFile, as: UTF8.self)
    let own = shipped.replacing(
      "partners: [schuldhulpverlening, sociale-raadslieden, loket]",
      with: "partners: [huisarts]")
    #expect(own != shipped)
    let (usual, other) = (try outputs(shipped), try outputs(own))
    for key in usual.keys.sorted() { #expect(usual[key] != other[key], "\(key)") }
  }
}
