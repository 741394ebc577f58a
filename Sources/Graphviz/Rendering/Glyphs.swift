import CGraphviz
import Foundation

/// Which font shows a character in a PNG or PDF, where the font of drawings may lack it.
///
/// An SVG keeps the character itself; whoever looks at it brings the fonts. In a PNG or PDF another
/// installed font stands in, and where none has the character there is an empty box.
package enum Glyphs {
  /// The family of the installed font that shows a character.
  ///
  /// - Returns: The font of drawings where it has the character, else the one that stands in; empty when
  ///   no font has it; nil when fontconfig cannot be asked.
  package static func family(showing character: Unicode.Scalar) -> String? {
    RenderThread.shared.run { found(for: character) }
  }

  /// The characters of some texts that no installed font has, each once and in order.
  ///
  /// Empty when fontconfig cannot be asked.
  ///
  /// - Complexity: a question to fontconfig for each different character beyond Latin.
  package static func missing(in texts: [String]) -> [Character] {
    var seen: Set<Character> = []
    let unusual = texts.joined().filter { character in
      character.unicodeScalars.contains(where: mayLack) && seen.insert(character).inserted
    }
    guard !unusual.isEmpty else { return [] }
    return RenderThread.shared.run {
      unusual.filter { character in
        character.unicodeScalars.contains { mayLack($0) && found(for: $0) == "" }
      }
    }
  }

  /// Every font of ours has Latin; what only joins or varies other characters is not drawn itself.
  private static func mayLack(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x180 && !scalar.properties.isDefaultIgnorableCodePoint
      && !scalar.properties.isWhitespace
  }

  private static func found(for character: Unicode.Scalar) -> String? {
    guard let pointer = cgraphviz_font_showing(FontCheck.family, character.value) else {
      return nil
    }
    defer { free(pointer) }
    return String(cString: pointer)
  }
}
