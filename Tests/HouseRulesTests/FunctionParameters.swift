import Testing

/// Finds the functions and initializers of a file and how many parameters they have.
///
/// An initializer that only fills properties counts as one with none: it is as long as its value.
struct FunctionParameters {
  let functions: [(name: String, count: Int)]

  init(_ lines: [Substring]) {
    let code = Array(SourceFile.code(of: lines).joined(separator: "\n"))
    var found: [(name: String, count: Int)] = []
    var words: [String] = [""]
    for (position, character) in code.enumerated() {
      if character.isLetter || character.isNumber || character == "_" {
        words[words.count - 1].append(character)
        continue
      }
      if let name = Self.declaration(words.suffix(2), before: character, in: code, at: position) {
        let start = code[position...].firstIndex(of: "(") ?? position
        let (count, end) = Self.parameters(code, from: start)
        let isPlain = name == "init" && Self.onlyFills(code, from: end)
        found.append((name, isPlain ? 0 : count))
      }
      if character == "." { words.append(".") }
      if words.last != "" { words.append("") }
    }
    functions = found
  }

  /// The name of the function that these two words declare.
  private static func declaration(
    _ words: ArraySlice<String>, before next: Character, in code: [Character], at position: Int
  ) -> String? {
    guard let last = words.last, !last.isEmpty, "(<?".contains(next) else { return nil }
    if last == "init" { return words.first == "." || words.first == ".init" ? nil : "init" }
    return words.count == 2 && words.first == "func" ? last : nil
  }

  /// How many parameters stand between a bracket and the one that closes it, and where that is.
  private static func parameters(_ code: [Character], from start: Int) -> (count: Int, end: Int) {
    var (depth, count, isEmpty) = (0, 1, true)
    for position in start..<code.count {
      switch code[position] {
      case "(", "[", "{": depth += 1
      case ")", "]", "}": depth -= 1
      case "," where depth == 1: count += 1
      case " ", "\n": break
      default: isEmpty = false
      }
      if depth == 0 { return (isEmpty ? 0 : count, position) }
    }
    return (count, code.count)
  }

  /// Whether every statement of the body that follows sets a property.
  private static func onlyFills(_ code: [Character], from end: Int) -> Bool {
    guard let start = code[end...].firstIndex(of: "{") else { return false }
    let body = code[start...].prefix { $0 != "}" }
    return String(body.dropFirst()).split(separator: "\n").allSatisfy { line in
      let words = line.split(separator: " ")
      return words.isEmpty || (words.count > 2 && words[1] == "=")
    }
  }
}

@Suite struct FunctionParametersTests {
  @Test func `parameters are counted, also those with commas of their own`() {
    let text = """
      func none() { call(1, 2, 3) }
      func three(_ a: (Int, Int), b: [Int] = [1, 2], c: @escaping (Int, Int) -> Int) {}
      init(a: Int, b: Int) { self.init(a, b, 3) }
      init(a: Int, b: Int) {
        self.a = a
        self.b = b
      }
      func generic<A, B>(_ a: A, _ b: B) {}
      """
    let found = FunctionParameters(text.split(separator: "\n", omittingEmptySubsequences: false))
    #expect(found.functions.map { $0.name } == ["none", "three", "init", "init", "generic"])
    #expect(found.functions.map { $0.count } == [0, 3, 2, 0, 2])
  }
}
