package import CoalitionModel

extension Norm {
  /// How strongly each requirement is asked of a coalition, by id: 3 essential, 2 advised, 1 optional.
  package func importance(for network: CoalitionNetwork) -> [String: Int] {
    Dictionary(
      requirements.map { ($0.id, 3 - $0.strength(for: network).rank) },
      uniquingKeysWith: max)
  }
}
