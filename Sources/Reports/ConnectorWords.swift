import CoalitionModel
import NetworkAnalysis
import Wording

/// How a connector brings partners of two domains together, in sentences.
struct ConnectorWords {
  let connector: DomainCrossing.Connector
  let context: ReportContext

  /// One sentence per partner of the second domain and way of getting there.
  var sentences: [String] { groups.map(sentence) }

  /// The sentences in which both steps have a kind of tie or a structure in common.
  var sharedSentences: [String] { groups.filter { !$0.through.isEmpty }.map(sentence) }

  private typealias Group = (second: Partner, through: [String], first: [Partner])

  private var groups: [Group] {
    var order: [String] = []
    var groups: [String: Group] = [:]
    for route in connector.routes {
      let through = route.through(context.language)
      let key = "\(through.isEmpty ? "1" : "0") \(route.second.id) \(through.joined())"
      if groups[key] == nil {
        order.append(key)
        groups[key] = (route.second, through, [])
      }
      groups[key]?.first.append(route.first)
    }
    return order.sorted().compactMap { groups[$0] }
  }

  private func sentence(_ group: Group) -> String {
    let first = context.names(group.first)
    let name = connector.partner.name
    guard !group.through.isEmpty else {
      return context.text(
        "\(name) ligt tussen \(first) en \(group.second.name) in: twee stappen.",
        "\(name) is between \(first) and \(group.second.name): two steps.")
    }
    let through = context.language.list(group.through)
    return context.text(
      "\(name) verbindt \(first) met \(group.second.name), via \(through).",
      "\(name) connects \(first) with \(group.second.name), through \(through).")
  }
}
