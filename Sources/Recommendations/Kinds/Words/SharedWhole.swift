import CoalitionModel
import Wording

/// That partners of two sides meet in a structure that holds the whole coalition.
///
/// It makes no tie of theirs, and it is told, so that nobody reads that they never meet.
enum SharedWhole {
  /// The structures in which both sides are members; nothing when there is none.
  static func sentence(_ sides: [[Partner]], in network: CoalitionNetwork) -> Text? {
    let ids = sides.map { Set($0.map { $0.id }) }
    let names = network.allStructures
      .filter { structure in
        structure.isCoalitionWide && structure.standing == .current
          && ids.allSatisfy { !$0.isDisjoint(with: structure.members) }
      }
      .map { $0.name }
    guard !names.isEmpty else { return nil }
    return Text(
      nl: "Wel samen met de hele coalitie: \(Language.dutch.list(names))".closed,
      en: "Together with the whole coalition: \(Language.english.list(names))".closed)
  }
}
