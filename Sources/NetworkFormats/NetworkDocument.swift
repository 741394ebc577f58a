import CoalitionModel
import Records

/// A file as a tree of values with their places, before it is read as a network.
///
/// Every format makes the same tree, so that a mistake is told in the same words everywhere.
package struct NetworkDocument {
  /// The value at the top.
  let root: Value
  /// The name of the file, as the user gave it.
  let file: String
  /// The keys that may stand at the top.
  let fields: [Field]
  /// What was noted so far.
  let noted: [Diagnostic]

  init(
    _ root: Value, file: String, fields: [Field] = Field.ofNetwork, noted: [Diagnostic] = []
  ) {
    self.root = root
    self.file = file
    self.fields = fields
    self.noted = noted
  }
}
