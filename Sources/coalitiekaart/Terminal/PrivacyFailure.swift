import CoalitionNetworks

/// Thrown when a file that must not name anyone does.
struct PrivacyFailure: Error {
  let path: String
  let finding: PrivacyCheck.Finding

  /// What is wrong and what helps, in one line.
  func message(_ language: Language) -> String {
    Text(
      nl: """
        \(path): niet geschreven, want '\(finding.text)' staat er nog in (\(finding.place)); \
        meld dit als fout
        """,
      en: """
        \(path): not written, because '\(finding.text)' is still in it (\(finding.place)); \
        report this as a bug
        """)(language)
  }

  /// Stops when one of the files gives a hidden text away, so that none of them is written.
  static func check(_ files: [OutputFiles.File], hiding texts: [String]) throws {
    let check = PrivacyCheck(hiding: texts)
    for file in files {
      if let finding = check.findings(in: file.bytes).first {
        throw PrivacyFailure(path: file.path, finding: finding)
      }
    }
  }
}
