import CoalitionModel
import Foundation
import Testing
import Wording

@Suite struct VocabularyTests {
  @Test(arguments: VocabularyList.all)
  func `every spelling leads back to its own term`(_ list: VocabularyList) {
    for term in list.terms {
      for spelling in term.spellings {
        #expect(list.code(spelling) == term.code, "\(spelling) of \(term.code)")
      }
    }
  }

  @Test(arguments: VocabularyList.all)
  func `a word is known whatever its case, spaces, dashes and underscores`(_ list: VocabularyList) {
    for term in list.terms {
      let words = term.code.split(separator: "-")
      for joint in [" ", "_", " - ", "\u{2013}"] {
        let spelling = "  " + words.joined(separator: joint).uppercased() + "\t"
        #expect(list.code(spelling) == term.code, "\(spelling)")
      }
    }
  }

  @Test(arguments: VocabularyList.all)
  func `codes are unique, in ASCII and joined by dashes`(_ list: VocabularyList) {
    #expect(Set(list.terms.map(\.code)).count == list.terms.count)
    #expect(Set(list.terms.map(\.englishCode)).count == list.terms.count)
    for code in list.terms.flatMap({ [$0.code, $0.englishCode] }) {
      #expect(code.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(code)")
    }
  }

  @Test(arguments: VocabularyList.all)
  func `every term has a name of its own in both languages`(_ list: VocabularyList) {
    for language in Language.allCases {
      let names = list.terms.map { $0.name(language) }
      #expect(!names.contains(""))
      #expect(Set(names).count == names.count)
    }
  }

  @Test(arguments: VocabularyList.all)
  func `a word that no term has means nothing`(_ list: VocabularyList) {
    for word in ["", " ", "-", "zzz", "\u{1F600}"] { #expect(list.code(word) == nil) }
  }

  @Test(arguments: FieldList.all)
  func `no spelling of a key is shared by two keys of one record`(_ list: FieldList) {
    let spellings = list.fields.flatMap { Set($0.term.spellings.map(Spelling.folded)) }
    #expect(Set(spellings).count == spellings.count)
  }

  @Test(arguments: FieldList.all)
  func `keys are ASCII words joined by dashes`(_ list: FieldList) {
    for spelling in list.fields.flatMap(\.term.spellings) {
      #expect(spelling.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(spelling)")
    }
  }

  @Test func `these tests look at every list of the vocabulary`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appending(path: "Sources/CoalitionModel/Vocabulary").path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    let lists = try files.flatMap { file -> [String] in
      let text = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
      let declaration = /(?:public|package) (?:enum|struct) (\w+): (?:String, )?VocabularyTerm/
      return text.matches(of: declaration).map { String($0.1) }
    }
    #expect(lists.sorted() == VocabularyList.all.map(\.testDescription).sorted())
  }

  @Test func `accents are forgiven`() {
    #expect(Standing(code: "Beëindigd") == .ended)
    #expect(PartnerType(code: "Coördinatiegroep")?.code == "coordinatiegroep")
    #expect(PartnerType(code: "woningcoöperatie")?.code == "woningcorporatie")
    #expect(Phase(code: "vóór de zwangerschap") == .before)
  }

  @Test func `a term of a list is equal to itself only`() {
    #expect(Set(Theme.allCases).count == Theme.allCases.count)
    #expect(Set(TieKind.allCases).count == TieKind.allCases.count)
    #expect(PartnerType(code: "midwife") == .verloskundige)
    #expect(PartnerType.jgz != .kraamzorg)
  }

  @Test func `every family of ties has a kind`() {
    #expect(Set(TieKind.allCases.map(\.family)) == Set(TieKind.Family.allCases))
    #expect(TieKind(code: "warme overdracht")?.family == .referral)
    #expect(TieKind(code: "subsidie")?.family == .financing)
    #expect(TieKind(code: "mdo")?.family == .meeting)
    #expect(TieKind(code: "convenant")?.family == .collaboration)
  }
}
