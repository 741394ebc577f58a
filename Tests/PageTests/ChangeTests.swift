import Foundation
import Testing

/// Changes of a network in the page, each of which can be taken back.
@Suite struct ChangeTests {
  /// Numbers that are the same in every run.
  private struct Numbers {
    var state: UInt64

    mutating func next(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
  }

  private func ids(_ key: String, in state: [String: Any]) -> [String] {
    (state[key] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
  }

  /// Some change, which need not be possible.
  private func change(_ numbers: inout Numbers, in state: [String: Any]) -> [String: Any] {
    let partners = ids("partners", in: state) + ["niemand"]
    let (from, to) = (
      partners[numbers.next(below: partners.count)], partners[numbers.next(below: partners.count)]
    )
    let number = numbers.next(below: 1000)
    switch numbers.next(below: 7) {
    case 0: return ["put": "partner", "fields": ["name": "Partner \(number)"]]
    case 1: return ["put": "partner", "fields": ["id": from, "name": "Naam \(number)"]]
    case 2: return ["put": "partner", "fields": ["id": from, "status": "gewenst"]]
    case 3: return ["put": "meeting", "fields": ["name": "Overleg \(number)", "members": [from]]]
    case 4: return ["remove": number % 4 == 0 ? "partner" : "meeting", "id": from]
    case 5: return ["remove": "tie", "from": from, "to": to]
    default: return ["put": "tie", "fields": ["from": from, "to": to, "status": "gepland"]]
    }
  }

  @Test(arguments: [UInt64(1), 2, 3, 4])
  func `a thousand random changes taken back end where they began`(seed: UInt64) throws {
    let page = try Asking.small()
    var numbers = Numbers(state: seed)
    let begin = try page.yaml()
    var state = try page.answer(["do": "state"])
    var taken = 0
    for _ in 0..<250 {
      let before = state["changes"] as? Int ?? 0
      if page.change([change(&numbers, in: state)]) {
        state = try page.answer(["do": "state"])
        taken += (state["changes"] as? Int ?? 0) - before
      }
    }
    #expect(taken > 50)
    let end = try page.yaml()
    let other = Asking()
    try other.open(end)
    #expect(try other.yaml() == end)
    for _ in 0..<taken { _ = try page.answer(["do": "undo"]) }
    #expect(try page.yaml() == begin)
    #expect(try page.answer(["do": "state"])["canUndo"] as? Bool == false)
    for _ in 0..<taken { _ = try page.answer(["do": "redo"]) }
    #expect(try page.yaml() == end)
    #expect(try page.answer(["do": "undo"])["canRedo"] as? Bool == true)
  }

  @Test func `a step is all of its changes or none`() throws {
    let page = try Asking.small()
    let begin = try page.yaml()
    let changes: [[String: Any]] = [
      ["put": "partner", "fields": ["name": "Huisarts"]],
      ["put": "tie", "fields": ["from": "jgz", "to": "niemand"]],
    ]
    #expect(!page.change(changes))
    #expect(try page.yaml() == begin)
    #expect(page.change([changes[0], ["remove": "partner", "id": "wijkteam"]]))
    #expect(try page.answer(["do": "state"])["changes"] as? Int == 1)
    _ = try page.answer(["do": "undo"])
    #expect(try page.yaml() == begin)
  }

  @Test func `a partner that goes takes its ties and memberships along`() throws {
    let page = try Asking.small()
    #expect(page.change([["remove": "partner", "id": "jgz"]]))
    let yaml = try page.yaml()
    #expect(!yaml.contains("jgz"))
    try page.open(yaml)
  }

  @Test func `a meeting that goes is not named any more`() throws {
    let page = Asking()
    try page.open(
      """
      partners:
        - {id: jgz, naam: JGZ, type: jgz, status: benaderd, bij: bijeenkomst}
      overleggen:
        - {id: bijeenkomst, naam: Bijeenkomst, leden: [jgz]}
      """)
    #expect(page.change([["remove": "meeting", "id": "bijeenkomst"]]))
    let yaml = try page.yaml()
    #expect(!yaml.contains("bijeenkomst"))
    try page.open(yaml)
  }
}
