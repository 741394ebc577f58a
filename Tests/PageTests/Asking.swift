import Foundation
import Page
import Testing

/// A page that is asked in JSON, with its answers read back.
final class Asking {
  private var session = PageSession()

  /// A page with a small network of three partners, a tie and a meeting.
  static func small() throws -> Asking {
    let page = Asking()
    try page.open(
      """
      netwerk: Voorbeeld
      partners:
        - {id: jgz, naam: JGZ Noord, type: jgz}
        - {id: verloskundigen, naam: Verloskundigen Stad, type: verloskundigen}
        - {id: wijkteam, naam: Wijkteam Beijum, type: wijkteam}
      verbindingen:
        - {van: jgz, naar: verloskundigen}
      overleggen:
        - {id: kerngroep, naam: Kerngroep, leden: [jgz, wijkteam]}
      """)
    return page
  }

  /// Opens a text as a file.
  func open(_ text: String, as name: String = "a.yaml") throws {
    let status = ask(["do": "open", "name": name], data: Array(text.utf8)).status
    try #require(status == 0)
  }

  /// Asks, and gives the answer as it comes.
  func ask(
    _ question: [String: Any], data: [UInt8] = []
  ) -> (status: Int32, bytes: [UInt8]) {
    let words = (try? JSONSerialization.data(withJSONObject: question)) ?? Data()
    return session.answer([UInt8](words), data: data)
  }

  /// Asks with words that need not be JSON.
  func ask(words: String, data: [UInt8] = []) -> (status: Int32, bytes: [UInt8]) {
    session.answer(Array(words.utf8), data: data)
  }

  /// The answer to a question that has one, as an object.
  func answer(_ question: [String: Any]) throws -> [String: Any] {
    let (status, bytes) = ask(question)
    try #require(status == 0, "\(String(decoding: bytes, as: UTF8.self))")
    return try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  /// The network as the command line writes it.
  func yaml() throws -> String {
    let (status, bytes) = ask(["do": "text", "kind": "yaml"])
    try #require(status == 0)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Makes changes in one step, and says whether they could be made.
  func change(_ changes: [[String: Any]]) -> Bool {
    ask(["do": "change", "changes": changes]).status == 0
  }
}
