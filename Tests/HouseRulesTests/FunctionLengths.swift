import Testing

/// Finds the functions of a file and how many lines their bodies have.
///
/// Reads braces outside strings and comments; a line that ends a signature with `{` opens a body.
struct FunctionLengths {
  let functions: [(name: String, length: Int)]

  init(_ lines: [Substring]) {
    var open: [(name: String?, depth: Int, start: Int)] = []
    var found: [(name: String, length: Int)] = []
    var depth = 0
    var pending: String?
    for (number, code) in SourceFile.code(of: lines).enumerated() {
      if let name = Self.declaration(in: code) {
        pending = name
      } else if code.allSatisfy({ $0 == " " }) {
        pending = nil  // what is only declared has no body
      }
      for character in code {
        if character == "{" {
          open.append((pending, depth, number))
          pending = nil
          depth += 1
        } else if character == "}" {
          depth -= 1
          guard let body = open.popLast() else { continue }
          if let name = body.name { found.append((name, number - body.start - 1)) }
        }
      }
    }
    functions = found
  }

  /// The name of the function, initializer or computed property that a line begins to declare.
  private static func declaration(in code: String) -> String? {
    let words = code.split { " (<:".contains($0) }.map(String.init)
    guard let position = words.firstIndex(where: { ["func", "init", "init?", "var"].contains($0) })
    else { return nil }
    let isProperty = words[position] == "var"
    guard !isProperty || code.hasSuffix("{") else { return nil }
    return position + 1 < words.count ? words[position + 1] : words[position]
  }
}

@Suite struct FunctionLengthsTests {
  @Test func `a body is counted without its braces, and braces in strings do not count`() {
    let text = """
      func short() {
        print("{")
        print("}") // }
      }
      var long: Int {
        1
      }
      """
    let found = FunctionLengths(text.split(separator: "\n", omittingEmptySubsequences: false))
    #expect(found.functions.map(\.name) == ["short", "long"])
    #expect(found.functions.map(\.length) == [2, 1])
  }
}
