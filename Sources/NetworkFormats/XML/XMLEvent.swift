/// What comes next in an XML text.
enum XMLEvent {
  /// An element begins.
  case start(XMLElement)
  /// The innermost element ends.
  case end
  /// A piece of text; one text may come in several pieces.
  case text(String)
}
