import CoalitionNetworks

/// Thrown when a file cannot be written.
struct OutputFailure: Error {
  let path: String

  /// What is wrong and what helps, in one line.
  func message(_ language: Language) -> String {
    Text(
      nl: "\(path): kan niet schrijven; kijk of de map bestaat en of u er mag schrijven",
      en: "\(path): cannot write; check whether the folder exists and you may write there"
    )(language)
  }
}
