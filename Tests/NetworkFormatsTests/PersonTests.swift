import CoalitionModel
import Foundation
import Testing

/// A network names organisations and functions, and nobody.
@Suite struct PersonTests {
  static let networks = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Networks")

  static let files: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: networks.path)
    return (names ?? []).filter { $0.hasSuffix(".yaml") }.sorted()
  }()

  private func text(_ file: String) throws -> String {
    try String(contentsOf: Self.networks.appending(path: file), encoding: .utf8)
  }

  /// The hashes of all two words that follow each other, folded.
  private func pairHashes(of text: String) -> Set<UInt64> {
    let words = text.split { !$0.isLetter }.map { Spelling.folded(String($0)) }
    return Set(zip(words, words.dropFirst()).map { Self.hash("\($0) \($1)") })
  }

  /// FNV-1a of 64 bits (Fowler, Noll and Vo 1991).
  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }

  @Test func `Groningen is among the files that are looked at`() throws {
    #expect(Self.files.contains("groningen.yaml"))
    #expect(try pairHashes(of: text("groningen.yaml")).contains(0xDEAF_6A52_7F3E_2117))
    #expect(Self.hash("kansrijke start") == 0xDEAF_6A52_7F3E_2117)
  }

  @Test(arguments: files) func `no person of the source documents is named`(_ file: String) throws {
    #expect(try pairHashes(of: text(file)).isDisjoint(with: Self.persons))
  }

  @Test(arguments: files)
  func `no e-mail address or phone number stands in the file, comments included`(
    _ file: String
  ) throws {
    for line in try text(file).split(separator: "\n") {
      #expect(!line.contains("@"))
      #expect(line.firstMatch(of: /(?:\+31|0)(?:[ ()-]*[0-9]){9}/) == nil)
    }
  }

  /// The hashes of the first two words of the name of each person in the source documents.
  static let persons: Set<UInt64> = [
    0x00AF_D6C7_BAFE_F307, 0x0A3B_1A1B_4E6B_A933, 0x0D52_1E8E_2FC4_B97B,
    0x1513_781A_6450_1A92, 0x1988_24CE_7653_5A92, 0x1ADE_1270_CE15_0299,
    0x1C1C_A07B_0A84_022A, 0x1E76_F533_2522_ED8A, 0x1F6F_48A6_FA42_B9D9,
    0x22C4_8B5B_F24C_E876, 0x28AB_37AD_874A_D6EF, 0x2B89_0B52_413D_886C,
    0x32A4_4AF0_8DA8_586A, 0x3AF1_CC7F_F378_4801, 0x3C99_6837_9BDF_5FE3,
    0x47B3_1C80_3A0E_DF65, 0x4B4E_F723_645D_BA06, 0x4CD9_10C3_3A63_DBEC,
    0x55EA_B075_A552_3DBC, 0x5E0E_A28E_4274_CC1E, 0x5E1E_0847_029C_4DF9,
    0x609D_6B00_5077_45F5, 0x643C_909B_F691_DBEF, 0x6AB5_06FE_11A6_69F7,
    0x6B13_1AA8_1A63_F00A, 0x6B5C_34B0_B386_83F1, 0x6D41_1272_031B_41BF,
    0x7301_1EAB_92F7_8F98, 0x7733_2E66_A8DB_3B5C, 0x7E4F_BFC7_71C7_B286,
    0x81FA_B960_EFF9_0B30, 0x89C2_AB7B_9F80_FF6F, 0x8ED6_E23C_3961_E556,
    0x9297_25E6_7A34_7957, 0x9BF9_1CF6_828F_0A02, 0xB455_5538_916D_B8ED,
    0xB741_EED6_8376_7D0D, 0xBD8D_F457_074C_5F50, 0xC366_48B4_85E4_1D5B,
    0xC57F_83BA_EA72_FAFB, 0xF0DF_C067_C545_02F3, 0xF6B8_56B6_9B12_3162,
  ]
}
