/// How the length of an edge follows from its strength: the stronger, the shorter.
package enum LengthRule: Hashable, Sendable {
  /// The largest strength divided by the strength: twice as strong is half as long.
  ///
  /// Opsahl, Agneessens and Skvoretz (2010), doi:10.1016/j.socnet.2010.03.006. An edge of strength 0
  /// is infinitely long: no path leads along it.
  case ratio
  /// The largest strength plus 1 minus the strength: on a scale of 5, a 5 is 1 long and a 1 is 5.
  case difference
}
