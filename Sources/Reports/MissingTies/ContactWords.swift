import CoalitionModel
import NetworkAnalysis
import Wording

/// How well two domains reach each other before and after, as rows of a table.
struct ContactWords {
  let before: DomainContact
  let after: DomainContact
  let language: Language

  private func text(_ nl: String, _ en: String) -> String { Text(nl: nl, en: en)(language) }

  /// A label, the figure before and the figure after.
  var rows: [[String]] {
    [
      row(text("Paren met een verbinding", "Pairs with a tie")) { count($0.reach.tied, $0) },
      row(text("Paren in hooguit twee stappen", "Pairs within two steps")) {
        count($0.reach.tied + $0.reach.inTwoSteps, $0)
      },
      row(text("Paren zonder route in beeld", "Pairs without a route in view")) {
        count($0.reach.apart, $0)
      },
      row(
        text(
          "Kans dat een vraag in twee stappen aankomt (P2)",
          "Chance that a question arrives in two steps (P2)")
      ) { percentage($0.passing) },
      row(text("Nabijheid van de domeinen (E, 0 tot 1)", "Nearness of the domains (E, 0 to 1)")) {
        Number.text($0.nearness, decimals: 2, language)
      },
      row(
        text("Gemiddelde afstand in stappen (1/E)", "Average distance in steps (1/E)")
      ) { Number.text($0.averageSteps, decimals: 1, language) },
      row(
        text(
          "Nabijheid als één partner wegvalt (slechtste geval)",
          "Nearness when one partner falls away (worst case)")
      ) { Number.text($0.worstNearness, decimals: 2, language) },
    ]
  }

  private func row(_ label: String, _ figure: (DomainContact) -> String) -> [String] {
    [label, figure(before), figure(after)]
  }

  private func count(_ count: Int, _ contact: DomainContact) -> String {
    let (some, all) = (language.number(count), language.number(contact.reach.pairs))
    return text("\(some) van \(all)", "\(some) of \(all)")
  }

  private func percentage(_ value: Double?) -> String {
    value.map { "\(Number.text(100 * $0, decimals: 0, language))%" } ?? "–"
  }
}
