import Foundation

/// Holds a JSON document against a JSON Schema, as far as analysis.schema.json uses that language.
struct SchemaCheck {
  private let root: [String: Any]

  init(contentsOf file: URL) throws {
    root = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any] ?? [:]
  }

  /// What is wrong with a document, each with its path; keys that the schema does not know included.
  func faults(in document: String) throws -> [String] {
    let value = try JSONSerialization.jsonObject(with: Data(document.utf8))
    return faults(value, root, at: "")
  }

  private func faults(_ value: Any, _ stated: [String: Any], at path: String) -> [String] {
    let schema = resolved(stated)
    let types = schema["type"] as? [String] ?? [schema["type"] as? String ?? ""]
    guard types.contains(where: { isOf($0, value) }) else { return ["\(path): not \(types)"] }
    if let choices = schema["enum"] as? [String], !choices.contains(value as? String ?? "") {
      return ["\(path): not one of \(choices)"]
    }
    switch value {
    case let keys as [String: Any]: return faults(in: keys, schema, path)
    case let items as [Any]:
      let isCounted =
        items.count >= schema["minItems"] as? Int ?? 0
        && items.count <= schema["maxItems"] as? Int ?? .max
      let inner = schema["items"] as? [String: Any] ?? [:]
      return (isCounted ? [] : ["\(path): \(items.count) items"])
        + items.enumerated().flatMap { faults($1, inner, at: "\(path)/\($0)") }
    case let number as NSNumber where !(value is Bool):
      let isInside =
        number.doubleValue >= (schema["minimum"] as? NSNumber)?.doubleValue ?? -.infinity
        && number.doubleValue <= ((schema["maximum"] as? NSNumber)?.doubleValue ?? .infinity) + 1e-9
      return isInside ? [] : ["\(path): \(number) is out of range"]
    default: return []
    }
  }

  private func faults(
    in keys: [String: Any], _ schema: [String: Any], _ path: String
  ) -> [String] {
    let known = schema["properties"] as? [String: Any] ?? [:]
    let missing = (schema["required"] as? [String] ?? []).filter { keys[$0] == nil }
    return missing.map { "\(path): no \($0)" }
      + keys.keys.sorted().flatMap { key -> [String] in
        let inner = known[key] ?? schema["additionalProperties"]
        guard let inner = inner as? [String: Any], let value = keys[key] else {
          return ["\(path)/\(key): not in the schema"]
        }
        return faults(value, inner, at: "\(path)/\(key)")
      }
  }

  private func resolved(_ schema: [String: Any]) -> [String: Any] {
    guard let reference = schema["$ref"] as? String,
      let name = reference.split(separator: "/").last,
      let found = (root["$defs"] as? [String: Any])?[String(name)] as? [String: Any]
    else { return schema }
    return found
  }

  private func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "null": value is NSNull
    case "boolean": value is Bool
    case "integer": (value as? NSNumber).map { $0.doubleValue == $0.doubleValue.rounded() } ?? false
    case "number": value is NSNumber
    case "string": value is String
    case "array": value is [Any]
    default: value is [String: Any]
    }
  }
}
