import CoalitionModel
import NetworkAnalysis
import TestSupport
import Testing

@Suite struct MeetingNetworkTests {
  /// Davis, Gardner and Gardner (1941): which of 14 events 18 persons went to, by number.
  private static let attendance = [
    "1 2 3 4 5 6 8 9", "1 2 3 5 6 7 8", "2 3 4 5 6 7 8 9", "1 3 4 5 6 7 8", "3 4 5 7", "3 5 6 8",
    "5 6 7 8", "6 8 9", "5 7 8 9", "7 8 9 12", "8 9 10 12", "8 9 10 12 13 14",
    "7 8 9 10 12 13 14", "6 7 9 10 11 12 13 14", "7 8 10 11 12", "8 9", "9 11", "9 11",
  ]

  private static var davis: CoalitionNetwork {
    var network = CoalitionNetwork.sample(attendance.indices.map { "p\($0)" })
    network.structures = (1...14).map { event in
      meeting(
        "e\(event)",
        attendance.indices.filter { place in
          attendance[place].split(separator: " ").contains("\(event)")
        }.map { "p\($0)" })
    }
    return network
  }

  /// A meeting that is never taken for one of all.
  private static func meeting(_ id: String, _ members: [String]) -> Structure {
    var structure = Structure(id: id, name: id.uppercased(), kind: .meeting)
    structure.members = members
    structure.statedCoalitionWide = false
    return structure
  }

  private func meetings(_ network: CoalitionNetwork) -> MeetingNetwork {
    MeetingNetwork(of: Analysis(of: network))
  }

  /// networkx 3.6.1, weighted_projected_graph and overlap_weighted_projected_graph(jaccard=True) of
  /// davis_southern_women_graph on its events: a row for each event, the events after it in order.
  private static let shared = [
    "2 3 2 3 3 2 3 1 0 0 0 0 0", "3 2 3 3 2 3 2 0 0 0 0 0", "4 6 5 4 5 2 0 0 0 0 0",
    "4 3 3 3 2 0 0 0 0 0", "6 6 7 3 0 0 0 0 0", "5 7 4 1 1 1 1 1", "8 5 3 2 4 2 2", "9 4 1 5 2 2",
    "4 3 5 3 3", "2 5 3 3", "2 1 1", "3 3", "3",
  ]

  @Test func `events share the members that networkx finds`() {
    let overlaps = meetings(Self.davis).overlaps
    #expect(overlaps.count == 66)
    var found: [Set<String>: Int] = [:]
    for overlap in overlaps { found[Set(overlap.meetings.map { $0.id })] = overlap.shared.count }
    for (row, line) in Self.shared.enumerated() {
      for (column, number) in line.split(separator: " ").enumerated() {
        let pair: Set = ["e\(row + 1)", "e\(row + column + 2)"]
        #expect(found[pair, default: 0] == Int(number), "\(pair)")
      }
    }
    #expect(abs(overlaps.reduce(0) { $0 + $1.jaccard } - 22.013987809576044) < 1e-9)
    let wholly = overlaps.filter { $0.jaccard == 1 }
    #expect(wholly.map { Set($0.meetings.map { $0.id }) } == [["e13", "e14"]])
  }

  @Test func `who goes to most events stands first`() {
    let loads = meetings(Self.davis).loads
    let degrees = [8, 7, 8, 7, 4, 4, 4, 3, 4, 4, 4, 6, 7, 8, 5, 2, 2, 2]
    for load in loads {
      #expect(load.meetings.count == degrees[Int(load.partner.id.dropFirst()) ?? 0])
    }
    #expect(loads.count == 18 && loads.prefix(3).map { $0.partner.id } == ["p0", "p13", "p2"])
  }

  private static var place: CoalitionNetwork {
    CoalitionNetwork.sample(
      ["v verloskundige", "k kraamzorg", "w wijkteam", "s schuldhulpverlening", "g gemeente"],
      ["v w"]
    ).with { network in
      network.structures = [
        meeting("groot", ["v", "k", "w", "s"]), meeting("klein", ["v", "w"]),
        meeting("leeg", []), meeting("los", ["s", "g"]),
      ]
    }
  }

  @Test func `a meeting tells which pairs of care and social domain see each other only there`()
    throws
  {
    let found = meetings(Self.place).meetings
    let large = try #require(found.first)
    // v–w have a tie and another meeting; v–s, k–w and k–s have this meeting only.
    #expect(large.id == "groot" && large.carePairs == 4 && large.onlyHere == 3)
    let small = try #require(found.first { $0.id == "klein" })
    #expect(small.carePairs == 1 && small.onlyHere == 0)
    #expect(meetings(Self.place).withoutMembers.map { $0.id } == ["leeg"])
  }

  @Test func `what is for all, seldom, ended or unknown counts in no figure`() {
    let changes: [(inout Structure) -> Void] = [
      { $0.statedCoalitionWide = true }, { $0.standing = .ended }, { $0.standing = .absent },
      {
        $0.statedCoalitionWide = nil
        $0.frequency = "eens per jaar"
      },
    ]
    for change in changes {
      let network = Self.place.with { change(&$0.structures[0]) }
      let found = meetings(network)
      #expect(!found.meetings.contains { $0.id == "groot" })
      #expect(found.overlaps.isEmpty && !found.loads.contains { $0.partner.id == "v" })
      #expect(found.outside.map { $0.id } == ["k"])
    }
  }

  @Test func `two meetings are asked about when one holds the other and their aims may agree`() {
    func asked(_ change: (inout CoalitionNetwork) -> Void) -> [[String]] {
      meetings(Self.place.with(change)).overlaps.filter { $0.invitesQuestion }
        .map { $0.meetings.map { $0.id } }
    }
    #expect(asked { _ in } == [["groot", "klein"]])
    #expect(asked { $0.structures[1].kind = .agreement }.isEmpty)
    #expect(asked { $0.structures[1].phases = [.before] } == [["groot", "klein"]])
    #expect(
      asked {
        $0.structures[0].phases = [.after]
        $0.structures[1].phases = [.before]
      }.isEmpty)
    #expect(asked { $0.structures[1].members = ["v", "g"] }.isEmpty)
  }

  @Test func `the order of the file plays no part`() {
    let turned = Self.davis.with {
      $0.partners.reverse()
      $0.structures.reverse()
    }
    let (one, other) = (meetings(Self.davis), meetings(turned))
    #expect(one.meetings.map { $0.id } == other.meetings.map { $0.id })
    #expect(
      one.overlaps.map { $0.meetings.map { $0.id } }
        == other.overlaps.map { $0.meetings.map { $0.id } })
    #expect(one.loads.map { $0.partner.id } == other.loads.map { $0.partner.id })
  }
}

@Suite struct MultiplexityTests {
  private func find(_ change: (inout CoalitionNetwork) -> Void) -> Multiplexity {
    let network = CoalitionNetwork.sample(["a", "b", "c", "d"], ["a b", "b a", "c d"]).with(change)
    return Multiplexity(of: Analysis(of: network))
  }

  private func meeting(_ members: [String]) -> Structure {
    var structure = Structure(id: "o", name: "O", kind: .meeting)
    structure.members = members
    structure.statedCoalitionWide = false
    return structure
  }

  @Test func `kinds count once each, whatever the direction`() {
    let same = find {
      $0.ties[0].kind = TieKind.allCases[0]
      $0.ties[1].kind = TieKind.allCases[0]
    }
    #expect(same.pairs.isEmpty && same.simpleCount == 2)
    let two = find {
      $0.ties[0].kind = TieKind.allCases[0]
      $0.ties[1].kind = TieKind.allCases[1]
    }
    #expect(two.pairs.map { $0.partners.map { $0.id } } == [["a", "b"]])
    #expect(two.pairs.first?.kinds == [TieKind.allCases[0], TieKind.allCases[1]])
    #expect(two.simpleCount == 1 && two.onlyMeetingCount == 0)
  }

  @Test func `a tie without a kind is one way, and a meeting another`() {
    #expect(find { _ in }.pairs.isEmpty)
    let met = find { $0.structures = [meeting(["c", "d", "a"])] }
    #expect(met.pairs.map { $0.partners.map { $0.id } } == [["c", "d"]])
    #expect(met.simpleCount == 3 && met.onlyMeetingCount == 2)
  }

  @Test func `what ended or is planned ties nobody`() {
    let found = find {
      $0.ties[0].kind = TieKind.allCases[0]
      $0.ties[1].kind = TieKind.allCases[1]
      $0.ties[1].standing = .planned
      $0.ties[2].standing = .ended
    }
    #expect(found.pairs.isEmpty && found.simpleCount == 1)
  }
}
