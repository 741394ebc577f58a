import CoalitionModel
import Wording

/// What is planned or wished for, or happened once, in sentences that say which of these it is.
enum Foreseen {
  /// One sentence per standing: "Gepland: MDO." Nothing for what exists, is denied or ended.
  static func sentences(_ items: [(standing: Standing, name: String)]) -> [Text] {
    sentences(items.map { item in (item.standing, Text { _ in item.name }) })
  }

  /// One sentence per standing, of names in both languages.
  static func sentences(_ items: [(standing: Standing, name: Text)]) -> [Text] {
    [Standing.planned, .wanted, .oneOff].compactMap { standing in
      let names = items.filter { $0.standing == standing }.map { $0.name }
        .reduce(into: [Text]()) { if !$0.contains($1) { $0.append($1) } }
      guard !names.isEmpty else { return nil }
      return Text { language in
        let word = standing.name(language)
        let label = word.capitalFirst
        return "\(label): \(language.list(names.map { $0(language) }))".closed
      }
    }
  }
}
