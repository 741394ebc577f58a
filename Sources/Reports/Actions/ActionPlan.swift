package import CoalitionModel
package import NetworkFormats
package import Wording
import Records

/// A filled-in action table: what partners of a network plan to do together.
package struct ActionPlan: Hashable, Sendable {
  /// One row of the table.
  package struct Action: Hashable, Sendable {
    /// The theme or phase, in the words of the table.
    package var theme: String?
    /// What will be done.
    package var title: String
    /// The partners that take the lead.
    package var leads: [Partner.ID]
    /// The partners that do it together.
    package var partners: [Partner.ID]
    /// How far it is, in the years that were filled in.
    package var statuses: [ActionStatus]
    /// The row, for the source of what is planned.
    package var row: Int
  }

  /// The rows that name a lead or partners and say in a year how far they are.
  package let actions: [Action]
  /// How many rows name a lead or partners and no year: nobody chose them yet.
  package let waiting: Int

  /// Whether a file holds an action table.
  package static func isActionTable(_ sheets: [[[FormTable.Cell]]]) -> Bool {
    sheets.contains { ActionPlanReader.header(of: $0) != nil }
  }

  /// Reads a filled-in table.
  ///
  /// - Parameters:
  ///   - path: The workbook or CSV file.
  ///   - network: The network whose partners the table names.
  /// - Throws: ``CoalitionModel/InvalidFile`` with all mistakes, each with sheet and cell.
  package init(at path: String, for network: CoalitionNetwork) throws(InvalidFile) {
    let sheets = try FormTable.cells(at: path)
    var reader = ActionPlanReader(for: network)
    let actions = reader.actions(in: sheets, file: path)
    let errors = reader.walker.diagnostics
    guard errors.isEmpty else { throw InvalidFile(errors) }
    self.actions = actions.filter { !$0.statuses.isEmpty }
    waiting = actions.count { $0.statuses.isEmpty }
  }

  /// The network with what is planned, and what has changed, one text each.
  package func applied(
    to network: CoalitionNetwork
  ) -> (network: CoalitionNetwork, changes: [Text]) {
    var planner = ActionPlanner(network)
    for action in actions { planner.plan(action) }
    return (planner.network, planner.changes)
  }
}
