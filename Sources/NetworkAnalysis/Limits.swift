/// Above which sizes something is left out, since it would take too long or say too little.
package enum Limits {
  /// So many pairs of partners, or routes, are looked at one by one, and no more.
  package static let pairs: Int64 = 250_000
  /// Up to so many partners lots are drawn, sets of partners are tried and searches are repeated.
  package static let partnersForSearches = 300
  /// Up to so many partners it is worked out what each missing tie would bring.
  package static let partnersForProspects = 1000
  /// Up to so many partners each is taken away in turn.
  package static let partnersForLosses = 100
  /// With fewer ties the pattern of a network is weak: on real networks the order of its missing ties is
  /// right for three of four pairs.
  package static let tiesForPattern = 50

  /// Whether the pairs of two lists are too many to look at.
  ///
  /// Counted in 64 bits, since a product of two counts may not fit in the 32 of a browser.
  package static func areTooMany(_ one: Int, times other: Int) -> Bool {
    Int64(one) * Int64(other) > pairs
  }
}
