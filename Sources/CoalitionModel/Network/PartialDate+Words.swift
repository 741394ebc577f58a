package import Wording

extension PartialDate {
  private static let months: [Text] = [
    Text(nl: "januari", en: "January"), Text(nl: "februari", en: "February"),
    Text(nl: "maart", en: "March"), Text(nl: "april", en: "April"), Text(nl: "mei", en: "May"),
    Text(nl: "juni", en: "June"), Text(nl: "juli", en: "July"),
    Text(nl: "augustus", en: "August"), Text(nl: "september", en: "September"),
    Text(nl: "oktober", en: "October"), Text(nl: "november", en: "November"),
    Text(nl: "december", en: "December"),
  ]

  /// The date as one writes it in a sentence, such as "15 maart 2020" or "maart 2020".
  package func words(_ language: Language) -> String {
    let name = month.map { Self.months[$0 - 1](language) }
    return [day.map(String.init), name, String(year)].compactMap { $0 }.joined(separator: " ")
  }
}
