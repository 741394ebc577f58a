/// The start of an element of an XML text.
struct XMLElement {
  /// The name, with the prefix that the reader gave its namespace: `row`, `table:table-row`.
  let name: String
  /// The attributes, in the order of the text.
  let attributes: [(name: String, value: String)]
  /// The line, counted from 1.
  let line: Int
  /// The column, counted from 1 in characters.
  let column: Int

  /// The value of an attribute.
  subscript(name: String) -> String? {
    attributes.first { $0.name == name }?.value
  }
}
