import ArgumentParser
import CoalitionNetworks

/// Shows who sits in which meeting, and what meetings share.
///
/// Only what the file records is counted: a list of members can hold fewer names than there are members.
/// Whether two meetings can be one is therefore asked and never said.
struct Meetings: ResultCommand {
  static let formats: [OutputFormat] = [.table, .json, .markdown]

  static let configuration = CommandConfiguration(
    commandName: "meetings",
    abstract: Language.asked(
      nl: "Welke overleggen partners delen, wie in veel overleggen zit en wat samen kan.",
      en: "Which meetings share partners, who sits in many, and what could be held together."),
    discussion: Language.asked(
      nl: """
        Voorbeeld: coalitiekaart meetings Networks/groningen.yaml
        Ook: welk overleg zorg en sociaal domein bij elkaar brengt, en wie op meer manieren contact heeft.
        Wat voor de hele coalitie is, of heel groot of zelden, telt niet mee; het staat apart.
        """,
      en: """
        Example: coalitiekaart meetings Networks/groningen.yaml --language en
        Also: which meeting brings care and social domain together, and who is in contact in several ways.
        What is for the whole coalition, or very large or seldom held, does not count; it stands apart.
        """),
    aliases: ["overleggen"])

  @OptionGroup var arguments: SessionOptions

  @OptionGroup var output: ResultOptions<Self>

  func run() throws {
    let session = arguments.session
    let context = try session.context(of: try session.loaded().network)
    let words = MeetingWords(of: context.analysis, language: session.language)
    try output.deliver(
      Document(session.language, words.blocks), or: words.value, keeping: session.inputs)
  }
}
