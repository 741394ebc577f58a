import Graphs
import Testing

@testable import CoalitionModel

/// Meetings that are held too seldom, or for too many, to tie anybody.
@Suite struct OccasionsTests {
  private func pairs(
    _ count: Int = 4, members: Int? = nil, _ change: (inout Structure) -> Void = { _ in }
  ) -> Projection {
    let ids = (0..<count).map { "p\($0)" }
    var meeting = Structure.sample("netwerkdag", Array(ids.prefix(members ?? count)))
    change(&meeting)
    return Projection(
      of: .sample(partners: Partner.samples(ids), structures: [meeting]))
  }

  @Test(arguments: [
    "jaarlijks", "twee keer per jaar", "2x per jaar", "1 à 2 keer per jaar", "Halfjaarlijks",
    "tweemaal per jaar", "elk jaar in het voorjaar", "eenmalig", "eens per half jaar",
    "elke zes maanden", "yearly", "twice a year", "every six months", "annually", "once",
  ])
  func `what is held at most twice a year ties nobody`(_ frequency: String) {
    let projection = pairs { $0.frequency = frequency }
    #expect(projection.graph.edgeCount == 0)
    #expect(projection.leftOut.map { $0.id } == ["netwerkdag"])
  }

  @Test(arguments: [
    "regelmatig", "4 keer per jaar", "vier keer per jaar", "2 à 3 keer per jaar", "maandelijks",
    "eens per kwartaal", "once a month", "elke twee maanden", "tweewekelijks",
    "enkele keren per jaar", "zes keer per jaar", "sinds een jaar wekelijks", "quarterly",
    "meerdere keren per jaar", "", "12 keer per jaar", "several times a year",
  ])
  func `what is held more often, or nobody knows how often, ties who meet there`(
    _ frequency: String
  ) {
    let projection = pairs { $0.frequency = frequency }
    #expect(projection.graph.edgeCount == 6)
    #expect(projection.leftOut.isEmpty)
  }

  @Test(arguments: [
    ("Netwerkbijeenkomst (2x per jaar)", 0), ("Netwerkdag (jaarlijks)", 0),
    ("Startbijeenkomst (eenmalig)", 0), ("Network day (once per year)", 0),
    ("Regieteam (maandelijks)", 6), ("Overleg (4x per jaar)", 6), ("Werkgroep (jaar 2020)", 6),
    ("Wijkteam (Noord)", 6), ("Jaarlijks overleg", 6), ("Overleg )", 6), ("", 6),
  ])
  func `the brackets of its name tell how often it is held`(_ name: String, _ ties: Int) {
    #expect(pairs { $0.name = name }.graph.edgeCount == ties)
  }

  @Test func `what the file says of how often goes before the brackets of the name`() {
    let projection = pairs {
      $0.name = "Netwerkbijeenkomst (2x per jaar)"
      $0.frequency = "maandelijks"
    }
    #expect(projection.graph.edgeCount == 6)
  }

  @Test func `a meeting of one day ties nobody, and a dated agreement goes on`() throws {
    #expect(pairs { $0.date = PartialDate("2024-03-01") }.graph.edgeCount == 0)
    let agreement = pairs {
      $0.date = PartialDate("2024-03-01")
      $0.kind = .agreement
    }
    #expect(agreement.graph.edgeCount == 6)
  }

  @Test(arguments: [(12, 12, 66), (13, 13, 0), (26, 13, 0), (27, 13, 78)])
  func `more than twelve members from half of all partners are too many`(
    _ partners: Int, _ members: Int, _ edges: Int
  ) {
    #expect(pairs(partners, members: members).graph.edgeCount == edges)
  }

  @Test func `the file may say that it does tie who meet there`() {
    let projection = pairs(20) {
      $0.frequency = "jaarlijks"
      $0.statedCoalitionWide = false
    }
    #expect(projection.graph.edgeCount == 190)
    #expect(projection.leftOut.isEmpty)
  }
}
