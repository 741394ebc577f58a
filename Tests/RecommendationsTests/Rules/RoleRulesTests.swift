import CoalitionModel
import NetworkAnalysis
import Recommendations
import TestSupport
import Testing
import Wording

/// The rules about roles: none stated, one without ties, a connector without one.
@Suite struct RoleRulesTests {
  private func found(_ rule: Rule, _ network: CoalitionNetwork) -> [Recommendation] {
    rule.recommendations(Analysis(of: network))
  }

  private func giving(
    _ role: Role, _ network: CoalitionNetwork, to id: String, wanted: Bool = false
  ) -> CoalitionNetwork {
    network.with { network in
      for index in network.partners.indices where network.partners[index].id == id {
        var held = Partner.HeldRole(role)
        held.isWanted = wanted
        network.partners[index].roles.append(held)
      }
    }
  }

  private let pair = Samples.network(["a vsv", "b jgz"], ["a b"])

  @Test func `partners without an interest or role are asked for them`() {
    let advice = found(Rule.unstatedInterest, giving(.lead, pair, to: "a"))
    #expect(advice.map(\.id) == ["unstated-interest-or-role"])
    #expect(
      advice[0].evaluation.observations.map(\.nl) == [
        "Belang niet vastgelegd bij: A en B.", "Rol niet vastgelegd bij: B.",
      ])
    #expect(advice[0].evidence == .unknown && advice[0].effort == .ask)
    #expect(found(Rule.unstatedInterest, pair.complete)[0].evidence == .absent)
  }

  @Test func `with interests and roles there is nothing to ask`() {
    let stated = giving(.lead, giving(.lead, pair, to: "a"), to: "b").with { network in
      for index in network.partners.indices { network.partners[index].interest = "rust" }
    }
    #expect(found(Rule.unstatedInterest, stated).isEmpty)
    #expect(found(Rule.unstatedInterest, stated.with(.wanted, of: "b")).isEmpty)
  }

  /// JGZ is the line between three care partners and two social ones.
  private let line = Samples.network(
    ["v vsv", "h huisarts", "j jgz", "w welzijn", "t wijkteam"],
    ["v j", "h j", "j w", "j t", "v h", "w t"])

  @Test func `a connector without a role is found`() {
    let advice = found(Rule.centralWithoutRole, line)
    #expect(advice.map(\.id) == ["central-without-role:j"])
    #expect(advice[0].evaluation.figures[0].value.nl == "4")
    #expect(advice[0].evidence == .unknown)
    #expect(advice[0].evaluation.partners == ["j", "h", "t", "v", "w"])
    #expect(found(Rule.centralWithoutRole, line.complete)[0].evidence == .absent)
  }

  @Test func `a role of its own makes it silent, a signature or a wish does not`() {
    #expect(found(Rule.centralWithoutRole, giving(.contactPoint, line, to: "j")).isEmpty)
    #expect(found(Rule.centralWithoutRole, giving(.signatory, line, to: "j")).count == 1)
    #expect(found(Rule.centralWithoutRole, giving(.lead, line, to: "j", wanted: true)).count == 1)
  }

  @Test func `who connects few and holds nobody is no connector`() {
    let few = Samples.network(
      ["v vsv", "j jgz", "w welzijn", "h huisarts"], ["v j", "j w", "v h", "h w"])
    #expect(found(Rule.centralWithoutRole, few).isEmpty)
  }

  @Test func `a lead without a tie is found`() {
    let network = giving(
      .lead, Samples.network(["a vsv", "b jgz", "c ggd"], ["a b"]), to: "c")
    let advice = found(Rule.roleWithoutTies, network)
    #expect(advice.map(\.id) == ["role-without-ties:c"])
    #expect(
      advice[0].evaluation.observations.map(\.nl) == [
        "C heeft een rol: trekker.", "Een verbinding met een andere partner is niet in beeld.",
      ])
    #expect(advice[0].evidence == .unknown)
    #expect(found(Rule.roleWithoutTies, network.complete)[0].evidence == .absent)
  }

  @Test func `a tie, a wish for the role or another role makes it silent`() {
    let network = Samples.network(["a vsv", "b jgz", "c ggd"], ["a b"])
    #expect(found(Rule.roleWithoutTies, giving(.lead, network, to: "a")).isEmpty)
    #expect(found(Rule.roleWithoutTies, giving(.lead, network, to: "c", wanted: true)).isEmpty)
    #expect(found(Rule.roleWithoutTies, giving(.financier, network, to: "c")).isEmpty)
  }
}
