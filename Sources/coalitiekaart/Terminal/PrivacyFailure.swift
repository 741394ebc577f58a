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
}
