import CoalitionModel
import Recommendations
import Reports
import Testing
import Wording

@Suite struct NormListTests {
  @Test func `there is one line per requirement, with strength and title`() throws {
    let norm = try Samples.shippedNorm.get()
    let lines = NormList.text(of: norm, .dutch).split(separator: "\n")
    let all = norm.requirements.count + norm.questions.count + norm.practices.count
    #expect(lines.count == all)
    #expect(lines[4] == "R-C05  aanbevolen  Betrek de kraamzorg")
  }

  @Test func `a strength that depends on a theme is told`() throws {
    let lines = NormList.text(of: try Samples.shippedNorm.get(), .english).split(separator: "\n")
    #expect(lines[8] == "R-C09  advised  Involve debt relief (essential: poverty and debt)")
  }
}
