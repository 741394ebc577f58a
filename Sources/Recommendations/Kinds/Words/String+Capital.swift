extension String {
  /// The words with a capital first.
  var capitalFirst: String { prefix(1).uppercased() + dropFirst() }
}
