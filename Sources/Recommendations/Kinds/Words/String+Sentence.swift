extension String {
  /// The words with a capital first.
  var capitalFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The words with a small letter first, as after a colon.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }

  /// The words with a full stop, unless they end with one, as a name may: "Assendelft e.o.".
  var closed: String { hasSuffix(".") ? self : self + "." }
}
