import CoalitionModel
import NetworkAnalysis
import Recommendations
import TestSupport
import Testing
import Wording

@Suite struct OverlappingStructuresTests {
  private func found(_ structures: [Structure]) -> [Recommendation] {
    let partners = ["a vsv", "b jgz", "c welzijn", "d kraamzorg", "e gemeente"]
    let network = Samples.network(partners).with { $0.structures = structures }
    return Rule.overlappingStructures.recommendations(Analysis(of: network))
  }

  private func meeting(
    _ id: String, _ members: [String], _ standing: Standing = .current,
    _ kind: StructureKind = .meeting
  ) -> Structure {
    var meeting = Structure(id: id, name: "Overleg \(id)", kind: kind)
    meeting.members = members
    meeting.standing = standing
    return meeting
  }

  @Test func `two meetings of nearly the same members are found`() {
    let advice = found([
      meeting("x", ["a", "b", "c", "d"]), meeting("y", ["a", "b", "c"]),
    ])
    #expect(advice.map(\.id) == ["overlapping-structures:x:y"])
    #expect(advice[0].title.nl == "Bekijk of Overleg x en Overleg y samen kunnen")
    #expect(advice[0].evaluation.partners == ["a", "b", "c"])
    #expect(advice[0].evaluation.figures[0].value.nl == "3 van 4")
    #expect(advice[0].evidence == .absent)
  }

  @Test func `a planned meeting whose members sit together already is found`() {
    let advice = found([
      meeting("x", ["a", "b", "c", "d"]), meeting("y", ["a", "b"], .planned),
    ])
    #expect(advice.map(\.id) == ["overlapping-structures:x:y"])
    #expect(advice[0].title.nl == "Sluit voor Overleg y aan bij Overleg x")
  }

  @Test func `less overlap, two members or an agreement is no finding`() {
    #expect(found([meeting("x", ["a", "b", "c"]), meeting("y", ["a", "b", "d", "e"])]).isEmpty)
    #expect(found([meeting("x", ["a", "b"]), meeting("y", ["a", "b"])]).isEmpty)
    let three = ["a", "b", "c"]
    #expect(found([meeting("x", three), meeting("y", three, .current, .agreement)]).isEmpty)
    #expect(found([meeting("x", three), meeting("y", three, .ended)]).isEmpty)
  }

  @Test func `the coalition itself and a meeting at another level are no finding`() {
    let three = ["a", "b", "c"]
    #expect(found([meeting("x", three), meeting("y", three, .current, .coalition)]).isEmpty)
    var board = meeting("y", three)
    board.levels = [.administrative]
    var practice = meeting("x", three)
    practice.levels = [.operational]
    #expect(found([practice, board]).isEmpty)
    practice.levels = []
    #expect(found([practice, board]).count == 1)
  }

  @Test func `a meeting whose members are not recorded is no finding`() {
    #expect(found([meeting("x", ["a", "b", "c"]), meeting("y", [], .planned)]).isEmpty)
  }
}
