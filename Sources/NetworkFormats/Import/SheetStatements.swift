import CoalitionModel
import Wording

/// What a sheet says, in its own words: before names are understood.
struct SheetStatements {
  /// A text with the cell in which it stands.
  struct Words: Hashable {
    let text: String
    let place: Place
  }

  /// A partner of a list, with what else stands in its row.
  struct Row {
    let name: Words
    var fields: [(field: Field, words: Words)] = []
    var contacts: [(meaning: ColumnMeaning, words: Words)] = []
    var remarks: [Words] = []
  }

  /// That a partner works with those whom a cell names.
  struct Mention {
    let from: Words
    let names: Words
    /// Whether the cell may hold several names.
    var isList = true
    var kind: TieKind?
    var isDirected = false
    var intensity: Int?
    var standing = Standing.current
  }

  /// A meeting, with the cells that name who takes part.
  struct Meeting {
    let name: Words
    var members: [Words] = []
    var frequency: String?
  }

  var rows: [Row] = []
  var mentions: [Mention] = []
  var meetings: [Meeting] = []
  /// Names of partners where there is no list of them: along a matrix, and of who takes part.
  var implied: [Words] = []
  /// The first tie, where the mentions come from a matrix of which one half is empty.
  var halfMatrix: Place?
  /// Words above the table.
  var titles: [Words] = []
  /// What was not taken over.
  var leftOut: [Diagnostic] = []
  /// What is good to know of the sheets.
  var notes: [Diagnostic] = []
  /// What was understood of headings, sheets and kinds of ties without being sure.
  var guesses: [Guess] = []

  /// Adds what another sheet says.
  mutating func add(_ other: SheetStatements) {
    rows += other.rows
    mentions += other.mentions
    implied += other.implied
    for meeting in other.meetings { add(meeting) }
    halfMatrix = halfMatrix ?? other.halfMatrix
    titles += other.titles
    leftOut += other.leftOut
    notes += other.notes
    guesses += other.guesses
  }

  /// Adds a meeting, or its members to the meeting of that name.
  mutating func add(_ meeting: Meeting) {
    let key = Spelling.folded(meeting.name.text)
    guard let place = meetings.firstIndex(where: { Spelling.folded($0.name.text) == key }) else {
      meetings.append(meeting)
      return
    }
    meetings[place].members += meeting.members
    meetings[place].frequency = meetings[place].frequency ?? meeting.frequency
  }
}
