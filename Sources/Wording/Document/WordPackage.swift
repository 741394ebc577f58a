/// The parts of a Word document around its body: styles, lists, language, relations.
///
/// Source: ECMA-376, part 1 (WordprocessingML) and part 2 (Open Packaging Conventions).
struct WordPackage {
  let language: Language
  let title: String
  /// The places of the pictures under `word/`.
  let pictures: [String]
  let numberedLists: Int

  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006"
  private static let packages = "http://schemas.openxmlformats.org/package/2006"
  private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let media = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  /// The parts by their names, the list of contents first.
  func parts(body: String) -> [(name: String, text: String)] {
    [
      ("[Content_Types].xml", contentTypes), ("_rels/.rels", rootRelations),
      ("docProps/core.xml", properties), ("word/document.xml", document(body)),
      ("word/styles.xml", styles), ("word/numbering.xml", numbering),
      ("word/settings.xml", settings), ("word/_rels/document.xml.rels", relations),
    ].map { (name: $0.0, text: Self.declaration + $0.1) }
  }

  private var contentTypes: String {
    let documents = [
      ("document", "document.main"), ("styles", "styles"), ("numbering", "numbering"),
      ("settings", "settings"),
    ].map { name, kind in
      "<Override PartName=\"/word/\(name).xml\" ContentType=\"\(Self.media).\(kind)+xml\"/>"
    }
    return """
      <Types xmlns="\(Self.packages)/content-types"><Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Default Extension="png" ContentType="image/png"/>\(documents.joined())\
      <Override PartName="/docProps/core.xml" \
      ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>
      """
  }

  /// What one part says of another.
  private struct Relationship {
    let id: String
    let kind: String
    let target: String
  }

  private var rootRelations: String {
    relationships([
      Relationship(
        id: "document", kind: "\(Self.office)/relationships/officeDocument",
        target: "word/document.xml"),
      Relationship(
        id: "core", kind: "\(Self.packages)/relationships/metadata/core-properties",
        target: "docProps/core.xml"),
    ])
  }

  private var relations: String {
    let kinds = ["styles", "numbering", "settings"].map { kind in
      Relationship(id: kind, kind: "\(Self.office)/relationships/\(kind)", target: "\(kind).xml")
    }
    let images = pictures.enumerated().map { (place: Int, target: String) in
      Relationship(
        id: "picture\(place + 1)", kind: "\(Self.office)/relationships/image", target: target)
    }
    return relationships(kinds + images)
  }

  private func relationships(_ all: [Relationship]) -> String {
    let lines = all.map {
      "<Relationship Id=\"\($0.id)\" Type=\"\($0.kind)\" Target=\"\($0.target)\"/>"
    }
    return
      "<Relationships xmlns=\"\(Self.packages)/relationships\">\(lines.joined())</Relationships>"
  }

  private var properties: String {
    """
    <cp:coreProperties xmlns:cp="\(Self.packages)/metadata/core-properties" \
    xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>\(Escaping.xml(title))</dc:title>\
    <dc:language>\(languageTag)</dc:language></cp:coreProperties>
    """
  }

  private var languageTag: String { language.tag }

  private func document(_ body: String) -> String {
    """
    <w:document xmlns:w="\(Self.word)" xmlns:r="\(Self.office)/relationships" \
    xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
    xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>\(body)\
    <w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1247" w:right="1247" \
    w:bottom="1247" w:left="1247" w:header="624" w:footer="624" w:gutter="0"/></w:sectPr>\
    </w:body></w:document>
    """
  }

  private var settings: String {
    """
    <w:settings xmlns:w="\(Self.word)"><w:themeFontLang w:val="\(languageTag)"/>\
    <w:compat><w:compatSetting w:name="compatibilityMode" \
    w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>
    """
  }

  private var numbering: String {
    func level(_ format: String, _ text: String) -> String {
      """
      <w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>\
      <w:numFmt w:val="\(format)"/><w:lvlText w:val="\(text)"/><w:lvlJc w:val="left"/>\
      <w:pPr><w:ind w:left="397" w:hanging="397"/></w:pPr></w:lvl>
      """
    }
    let lists = (0..<numberedLists).map { list in
      """
      <w:num w:numId="\(list + 2)"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">\
      <w:startOverride w:val="1"/></w:lvlOverride></w:num>
      """
    }
    return """
      <w:numbering xmlns:w="\(Self.word)"><w:abstractNum w:abstractNumId="0">\
      \(level("bullet", "•"))</w:abstractNum><w:abstractNum w:abstractNumId="1">\
      \(level("decimal", "%1."))</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/>\
      </w:num>\(lists.joined())</w:numbering>
      """
  }
}

extension WordPackage {
  /// A style for paragraphs: its name, sizes in half points and twentieths, and what follows it.
  private struct Style {
    let id: String
    let name: String
    var size = 22
    var before = 0
    var after = 120
    var isBold = false
    /// The level in the outline; nil for what is no heading.
    var outline: Int?

    var text: String {
      let level = outline.map { "<w:outlineLvl w:val=\"\($0)\"/>" } ?? ""
      let next = outline == nil ? "" : "<w:next w:val=\"Normal\"/>"
      let keeps = outline == nil && id != "Caption" ? "" : "<w:keepNext/>"
      return """
        <w:style w:type="paragraph" w:styleId="\(id)"><w:name w:val="\(name)"/>\
        <w:basedOn w:val="Normal"/>\(next)<w:qFormat/><w:pPr>\(keeps)\
        <w:spacing w:before="\(before)" w:after="\(after)"/>\(level)</w:pPr>\
        <w:rPr>\(isBold ? "<w:b/>" : "")<w:sz w:val="\(size)"/></w:rPr></w:style>
        """
    }
  }

  private static let paragraphStyles = [
    Style(id: "Heading1", name: "heading 1", size: 40, after: 160, isBold: true, outline: 0),
    Style(id: "Heading2", name: "heading 2", size: 28, before: 280, isBold: true, outline: 1),
    Style(
      id: "Heading3", name: "heading 3", size: 24, before: 200, after: 80, isBold: true, outline: 2),
    Style(
      id: "Heading4", name: "heading 4", size: 22, before: 160, after: 80, isBold: true, outline: 3),
    Style(id: "ListBullet", name: "List Bullet", after: 60),
    Style(id: "ListNumber", name: "List Number", after: 60),
    Style(id: "Caption", name: "caption", size: 20, before: 120, after: 80, isBold: true),
    Style(id: "TableText", name: "Table Text", size: 19, after: 20),
    Style(id: "WideTableText", name: "Wide Table Text", size: 16, after: 20),
  ]

  private var styles: String {
    let fonts =
      "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\" w:eastAsia=\"Arial\"/>"
    return """
      <w:styles xmlns:w="\(Self.word)"><w:docDefaults><w:rPrDefault><w:rPr>\(fonts)\
      <w:sz w:val="22"/><w:lang w:val="\(languageTag)"/></w:rPr></w:rPrDefault><w:pPrDefault>\
      <w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault>\
      </w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal">\
      <w:name w:val="Normal"/><w:qFormat/></w:style>\
      \(Self.paragraphStyles.map { $0.text }.joined())\
      <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
      <w:tblPr><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/>\
      </w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:styleId="TableGrid">\
      <w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>\
      \(borders)</w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr>\
      <w:shd w:val="clear" w:color="auto" w:fill="EFF1F5"/></w:tcPr></w:tblStylePr></w:style>\
      </w:styles>
      """
  }

  private var borders: String {
    ["top", "left", "bottom", "right", "insideH", "insideV"].map {
      "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"7F899B\"/>"
    }.joined()
  }
}

extension Language {
  /// The tag of the language with the land of which the spelling is.
  var tag: String { self(nl: "nl-NL", en: "en-GB") }
}
