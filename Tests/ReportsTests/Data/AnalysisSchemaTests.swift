import CoalitionModel
import Foundation
import NetworkAnalysis
import Reports
import TestSupport
import Testing
import Wording

/// What `analyze --json` writes against the schema that describes it.
@Suite struct AnalysisSchemaTests {
  private static let schema = Repository.root.appending(
    path: "Sources/Reports/Reports.docc/analysis.schema.json")

  private func faults(_ network: CoalitionNetwork, thorough: Bool = true) throws -> [String] {
    let context = try Samples.context(network, thorough: thorough)
    return try SchemaCheck(contentsOf: Self.schema).faults(in: AnalysisJSON(context).value.text())
  }

  @Test(arguments: Samples.all)
  func `every network has the keys and values of the schema`(network: CoalitionNetwork) throws {
    #expect(try faults(network) == [])
    #expect(try faults(network, thorough: false) == [])
  }

  @Test(arguments: [10, 7, 6, 3])
  func `what is held back is null in the schema too`(answered: Int) throws {
    #expect(try faults(Samples.surveyed(answered: answered, of: 10)) == [])
  }

  @Test func `the text made key by key is the text of the whole`() throws {
    let document = AnalysisJSON(try Samples.context(Samples.groningen.get(), thorough: true))
    #expect(String(decoding: document.bytes, as: UTF8.self) == document.value.text())
  }

  @Test func `the check finds what does not fit`() throws {
    let check = try SchemaCheck(contentsOf: Self.schema)
    let context = try Samples.context(Samples.network(["a vsv"]))
    let text = AnalysisJSON(context).value.text()
    #expect(try check.faults(in: text.replacing("\"gaps\"", with: "\"gap\"")).count == 2)
    #expect(try check.faults(in: text.replacing("\"ties\": 0", with: "\"ties\": -1")) != [])
    #expect(try check.faults(in: text.replacing("\"unknown\"", with: "\"perhaps\"")) != [])
  }
}

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
