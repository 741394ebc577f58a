import CoalitionModel
import Records
import Wording

/// A question of the page: a small object of JSON, with the bytes of a file where one belongs to it.
struct PageRequest {
  /// The fields of the question.
  let fields: Value
  /// The file.
  let data: [UInt8]

  /// Reads a question.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` when it is no JSON.
  init(_ words: [UInt8], data: [UInt8]) throws(InvalidFile) {
    fields = try JSONReader.tree(of: words, file: "")
    self.data = data
  }

  /// What is asked.
  var name: String { fields.text("do") ?? "" }
  /// The language of the answer.
  var language: Language {
    fields.text("language") == Language.english.rawValue ? .english : .dutch
  }
}

extension Value {
  /// The value of a key; nothing where there is none.
  subscript(_ key: String) -> Value? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// The text of a key; nothing where there is none or it is empty.
  func text(_ key: String) -> String? { self[key]?.text }

  /// The texts in the list of a key; nothing where there is no list.
  func texts(_ key: String) -> [String]? { self[key].map { $0.items.map { $0.text ?? "" } } }

  /// What a scalar holds; nothing where it is empty.
  var text: String? {
    guard case .scalar(let text) = content, !text.isEmpty else { return nil }
    return text
  }

  /// The values of a list; none for anything else.
  var items: [Value] {
    guard case .sequence(let values) = content else { return [] }
    return values
  }
}
