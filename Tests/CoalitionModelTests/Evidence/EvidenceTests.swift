import CoalitionModel
import Testing

@Suite struct EvidenceTests {
  @Test(arguments: [
    (Evidence.present, Evidence.present, Evidence.present), (.present, .unknown, .unknown),
    (.present, .absent, .absent), (.unknown, .unknown, .unknown), (.unknown, .absent, .absent),
    (.absent, .absent, .absent),
  ])
  func `both must exist`(_ first: Evidence, _ second: Evidence, _ both: Evidence) {
    #expect((first && second) == both)
    #expect((second && first) == both)
  }

  @Test(arguments: [
    (Evidence.present, Evidence.present, Evidence.present), (.present, .unknown, .present),
    (.present, .absent, .present), (.unknown, .unknown, .unknown), (.unknown, .absent, .unknown),
    (.absent, .absent, .absent),
  ])
  func `one of the two must exist`(_ first: Evidence, _ second: Evidence, _ either: Evidence) {
    #expect((first || second) == either)
    #expect((second || first) == either)
  }

  @Test func `the second is not asked when the first decides`() {
    var asked = 0
    func ask() -> Evidence {
      asked += 1
      return .present
    }
    #expect((.absent && ask()) == Evidence.absent)
    #expect((.present || ask()) == Evidence.present)
    #expect(asked == 0)
    #expect((.unknown && ask()) == Evidence.unknown)
    #expect((.unknown || ask()) == Evidence.present)
    #expect(asked == 2)
  }
}
