import CoalitionModel
import Graphviz
import Wording

/// The lines between two phases: from meetings to their members, and the ties that pass.
struct SeamLines {
  private let content: ChainContent
  private let seam: Int
  private var spokes: [(meeting: Int, place: Int, isLeft: Bool)] = []
  /// Ties with the places of both ends, that at the left first.
  private var ties: [(tie: DrawnTie, left: Int, right: Int)] = []

  init(_ content: ChainContent, seam: Int) {
    (self.content, self.seam) = (content, seam)
    let own = content.seams[seam]
    for (index, meeting) in own.meetings.enumerated() {
      for member in Set(meeting.members).sorted() {
        for side in [true, false] {
          guard let place = content.place(of: member, beside: seam, isLeft: side) else { continue }
          spokes.append((index, place, side))
        }
      }
    }
    for tie in own.ties {
      let places = [tie.from, tie.to].map { id in
        [true, false].map { content.place(of: id, beside: seam, isLeft: $0) }
      }
      if let left = places[0][0], let right = places[1][1] {
        ties.append((tie, left, right))
      } else if let left = places[1][0], let right = places[0][1] {
        ties.append((tie, left, right))
      }
    }
  }

  private func kind(of tie: DrawnTie) -> LineKind { tie.isMutual ? .mutual : .directed }

  /// Whether a tie points to its end at the right.
  private func leadsRight(_ entry: (tie: DrawnTie, left: Int, right: Int)) -> Bool {
    content.places[entry.right].partner.id == entry.tie.to
  }

  /// The parts of all lines, the meetings first.
  func legs(off: Double) -> [LayeredRoutes.Leg] {
    let first = content.seams[seam].meetings.count
    return spokes.map { LayeredRoutes.Leg(stop: $0.meeting, card: $0.place, isLeft: $0.isLeft) }
      + ties.enumerated().flatMap { index, entry -> [LayeredRoutes.Leg] in
        let room = entry.tie.isMutual ? 0 : off
        let isRight = leadsRight(entry)
        return [
          LayeredRoutes.Leg(
            stop: first + index, card: entry.left, isLeft: true, off: isRight ? 0 : room),
          LayeredRoutes.Leg(
            stop: first + index, card: entry.right, isLeft: false, off: isRight ? room : 0),
        ]
      }
  }

  /// Draws the lines along their courses.
  func add(_ courses: [Path], _ words: ChainWords, _ page: PageKind, to scene: inout Scene) {
    for (index, spoke) in spokes.enumerated() {
      let (meeting, place) = (
        content.seams[seam].meetings[spoke.meeting], content.places[spoke.place]
      )
      let kind = LineKind.membership
      scene.add(
        Group(
          kind.items(along: courses[index], on: page), id: "deelname-\(seam + 1)-\(index + 1)",
          name: "\(meeting.name) – \(place.partner.name)",
          data: ["kind": kind.name, "structure": meeting.id, "member": place.partner.id],
          subject: .line(
            from: place.id, to: "o-\(seam + 1)-\(spoke.meeting + 1)", course: courses[index])),
        to: .memberships)
    }
    for (index, entry) in ties.enumerated() {
      let first = spokes.count + 2 * index
      var course = courses[first].joined(to: courses[first + 1].reversed)
      let isRight = leadsRight(entry)
      if !isRight { course = course.reversed }
      let ends = isRight ? [entry.left, entry.right] : [entry.right, entry.left]
      let places = ends.map { content.places[$0] }
      let kind = kind(of: entry.tie)
      let arrow = entry.tie.isMutual ? "–" : "→"
      scene.add(
        Group(
          kind.items(along: course, on: page), id: "verbinding-\(seam + 1)-\(index + 1)",
          name: "\(places[0].partner.name) \(arrow) \(places[1].partner.name): "
            + entry.tie.name(words.language),
          data: ["kind": kind.name, "from": entry.tie.from, "to": entry.tie.to],
          subject: .line(from: places[0].id, to: places[1].id, course: course)), to: .ties)
    }
  }
}

extension Path {
  /// This path, and after it another that begins where it ends.
  func joined(to other: Path) -> Path { Path(curves: points + other.points.dropFirst()) }
}
