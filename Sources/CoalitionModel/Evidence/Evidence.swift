/// What is known about something: that it exists, that it does not, or neither.
package enum Evidence: String, Hashable, Sendable {
  /// A source says that it exists.
  case present
  /// A source says that it does not exist, or the network is complete and does not record it.
  case absent
  /// No source says anything.
  case unknown

  /// Both must exist.
  package static func && (first: Self, second: @autoclosure () -> Self) -> Self {
    if first == .absent { return .absent }
    let other = second()
    if other == .absent { return .absent }
    return first == .present && other == .present ? .present : .unknown
  }

  /// One of the two must exist.
  package static func || (first: Self, second: @autoclosure () -> Self) -> Self {
    if first == .present { return .present }
    let other = second()
    if other == .present { return .present }
    return first == .absent && other == .absent ? .absent : .unknown
  }
}

extension CoalitionNetwork {
  /// What it says of something that it does not record: absent when it is complete, else unknown.
  package var unrecorded: Evidence { isComplete ? .absent : .unknown }
}
