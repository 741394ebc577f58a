import Foundation

/// How many generated networks a property is tested on.
package enum GeneratedCases {
  /// The seeds of the networks: twelve, or as many as `COALITIEKAART_CASES` says.
  package static let seeds: Range<UInt64> =
    0..<(ProcessInfo.processInfo.environment["COALITIEKAART_CASES"].flatMap(UInt64.init) ?? 12)
}
