import CoalitionModel
import Wording

/// Makes a network of what sheets say, with a guess for everything that is not sure.
struct NetworkImport {
  private var statements: SheetStatements
  private let language: Language
  private let keepsContacts: Bool
  private var personal = PersonalData()
  private var partners: [Partner] = []
  private var structures: [Structure] = []
  private var guesses: [Guess] = []
  private var leftOut: [Diagnostic] = []
  private var notes: [InternalNote] = []
  private var finder = PartnerFinder([])
  private var partnerNames = KnownNames()
  private var ties = MentionedTies()
  /// Where a partner names itself.
  private var selfMentions: [(name: String, place: Place)] = []
  private var takenIDs: Set<String> = []
  /// Where each partner of the list stands, by its folded name.
  private var positions: [String: Int] = [:]

  init(_ statements: SheetStatements, _ language: Language, keepingContacts: Bool) {
    self.statements = statements
    self.language = language
    keepsContacts = keepingContacts
    leftOut = statements.leftOut
    guesses = statements.guesses
  }

  /// The network of the statements of a file.
  mutating func imported(from file: String) -> ImportedNetwork {
    for row in statements.rows {
      for contact in row.contacts { personal.leaveOut(contact.meaning, contact.words.text) }
      for _ in row.remarks { personal.leaveOut(.remark, "") }
    }
    addPartners()
    if partners.isEmpty { addImpliedPartners() }
    finder = PartnerFinder(partners)
    partnerNames = KnownNames(partners.flatMap { [$0.name] + $0.aliases })
    addTies()
    addStructures()
    if let half = statements.halfMatrix {
      guesses.append(.halfMatrix(at: half))
    }
    noteSelfMentions()
    proposeSameNames()
    // A list that somebody keeps is no survey, though one partner names another in it.
    if partners.allSatisfy({ $0.response == nil }) {
      for index in partners.indices { partners[index].response = .notAsked }
    }
    // A sheet that is a matrix and a list is read twice; what was left out is told once.
    var told: Set<Diagnostic> = []
    leftOut = leftOut.filter { told.insert($0).inserted }
    var network = CoalitionNetwork(name: NetworkReader.stem(of: file))
    network.partners = partners
    network.structures = structures
    network.ties = ties.ties(of: partners)
    nameNetwork(&network)
    return ImportedNetwork(
      network: network, notes: notes, guesses: guesses.sorted(by: Guess.isBefore),
      warnings: statements.notes, leftOut: leftOut, personal: personal)
  }
}

// Partners.
extension NetworkImport {
  private mutating func addPartners() {
    var fields = PartnerFields(language)
    for row in statements.rows {
      guard Self.isName(row.name.text) else {
        leftOut.append(Diagnostic(.importNameless, at: row.name.place))
        continue
      }
      guard let name = personal.cleaned(row.name.text) else {
        leftOut.append(Diagnostic(.importPerson, at: row.name.place))
        continue
      }
      let id = row.fields.first { $0.field == .id }?.words.text
      let position = position(of: name, id: id)
      fields.fill(&partners[position], from: row, personal: &personal)
      if keepsContacts { addNotes(of: row, about: partners[position].id) }
    }
    guesses += fields.finished(&partners)
    leftOut += fields.leftOut
  }

  /// Whether a text can be the name of a partner: there is a letter in it, and it is no mistake of a
  /// spreadsheet.
  private static func isName(_ text: String) -> Bool {
    text.contains { $0.isLetter } && (text.first != "#" || text.contains(" "))
  }

  /// The position of the partner with a name, which is added when it is new.
  private mutating func position(of name: String, id: String? = nil) -> Int {
    let folded = Spelling.folded(name)
    if let known = positions[folded] { return known }
    positions[folded] = partners.count
    let id = freeID(for: id ?? name)
    partners.append(Partner(id: id, name: name.oneLine))
    return partners.count - 1
  }

  private mutating func freeID(for name: String) -> String {
    let code = Spelling.code(for: name)
    let wanted = code.isEmpty ? "partner" : code
    if takenIDs.insert(wanted).inserted { return wanted }
    var number = 2
    while !takenIDs.insert("\(wanted)-\(number)").inserted { number += 1 }
    return "\(wanted)-\(number)"
  }

  /// Without a list of partners the names of ties, matrices and meetings are the partners.
  private mutating func addImpliedPartners() {
    let single = statements.implied + statements.mentions.map { $0.from }
    let lists = statements.mentions.map { $0.names } + statements.meetings.flatMap { $0.members }
    var known = KnownNames(single.map { $0.text })
    for words in lists where !NameMark.stand(in: words.text) { known.add(words.text) }
    for words in lists where words.text.contains(where: { "|;,\n".contains($0) }) {
      for piece in CellNames(list: words.text, among: known).pieces { known.add(piece.text) }
    }
    let pieces = lists.flatMap { words in
      CellNames(list: words.text, among: known).pieces.map {
        SheetStatements.Words(text: LooseWords.removed(from: $0.text), place: words.place)
      }
    }
    var fields = PartnerFields(language)
    for words in single + pieces where Self.isName(words.text) {
      guard let name = personal.cleaning(words.text).clean else { continue }
      let isNew = positions[Spelling.folded(name)] == nil
      let position = position(of: name)
      if isNew {
        fields.fill(
          &partners[position], from: SheetStatements.Row(name: words), personal: &personal)
      }
    }
    guesses += fields.finished(&partners)
  }

  private mutating func addNotes(of row: SheetStatements.Row, about partner: Partner.ID) {
    var note = InternalNote(about: partner)
    for (meaning, words) in row.contacts {
      let kind = PersonalData.kind(of: words.text, in: meaning)
      switch kind {
      case .email: note.email = note.email ?? words.text
      case .phone: note.phone = note.phone ?? words.text
      case .function: note.function = note.function ?? words.text
      default: note.contact = note.contact ?? words.text
      }
    }
    let remarks = row.remarks.map { $0.text.oneLine }
    if !remarks.isEmpty { note.remark = remarks.joined(separator: "; ") }
    if note != InternalNote(about: partner) { notes.append(note) }
  }

  /// Names that may stand for one partner: kept apart until somebody says so.
  private mutating func proposeSameNames() {
    guard partners.count <= 1_000 else { return }
    let places = Dictionary(
      firsts: (statements.rows.map { $0.name } + statements.implied
        + statements.mentions.map { $0.from }).map { (Spelling.folded($0.text), $0.place) })
    var pairs = NameVariants().proposals(among: partners).map { proposal in
      (kept: proposal.kept, other: proposal.other, reason: proposal.reason)
    }
    for pair in finder.pairsOfOneName {
      let (kept, other) = (partners[pair.0], partners[pair.1])
      guard !pairs.contains(where: { $0.kept.id == kept.id && $0.other.id == other.id }) else {
        continue
      }
      let reason = Text(
        nl: "zelfde naam, andere schrijfwijze", en: "same name, different spelling")
      pairs.append((kept, other, reason))
    }
    guesses += pairs.map { kept, other, reason in
      Guess(
        subject: .sameName, place: places[Spelling.folded(other.name)] ?? Place(file: ""),
        about: [kept.name, other.name], found: other.name, proposal: [], confidence: .low,
        reason: reason)
    }
  }
}

// Ties and meetings.
extension NetworkImport {
  private mutating func addTies() {
    var names = NameGuesses(.mention)
    for mention in statements.mentions {
      guard let from = personal.cleaning(mention.from.text).clean else {
        noteOnce(Diagnostic(.importPerson, at: mention.from.place))
        continue
      }
      let owners = owners(of: from)
      if owners.isEmpty {
        noteOnce(
          Diagnostic(
            .importUnknownEnd, at: mention.from.place, ["name": Text(from.oneLine)]))
      }
      for owner in owners {
        let found = find(mention.names, isList: mention.isList, except: owner, &names)
        for partner in found {
          ties.add(mention, from: partners[owner].id, to: partners[partner].id)
        }
      }
    }
    guesses += names.guesses(partners)
  }

  /// One message for all partners that name themselves, which makes no tie.
  private mutating func noteSelfMentions() {
    guard let first = selfMentions.first else { return }
    let others = selfMentions.count - 1
    let times = Noun(nl: ("keer", "keer"), en: ("more time", "more times"))
    let more = Text { language in
      let words = language(nl: "en nog", en: "and")
      return others == 0 ? "" : " (\(words) \(language.count(others, times)))"
    }
    leftOut.append(
      Diagnostic(.importSelf, at: first.place, ["name": Text(first.name), "more": more]))
  }

  private mutating func noteOnce(_ diagnostic: Diagnostic) {
    if !leftOut.contains(where: { $0.place == diagnostic.place }) { leftOut.append(diagnostic) }
  }

  /// The partners at the first end of a tie, of which a cell may name several.
  private mutating func owners(of text: String) -> [Int] {
    if let match = finder.match(text) { return Array(match.partners.prefix(1)) }
    return pieces(of: text).compactMap { finder.match($0)?.partners.first }
  }

  /// The partners that a cell names, with a guess for every name that is not sure.
  private mutating func find(
    _ words: SheetStatements.Words, isList: Bool, except owner: Int?, about meeting: String? = nil,
    _ names: inout NameGuesses
  ) -> [Int] {
    guard let text = personal.cleaned(words.text) else { return [] }
    let pieces = (isList ? pieces(of: text) : [text]).map { named(in: $0) }
      .filter { !$0.isEmpty }
    let matches = pieces.map { ($0, finder.match($0)) }
    let sure = Set(
      matches.flatMap { $0.1.map { $0.confidence == .high ? $0.partners : [] } ?? [] })
    var found: [Int] = []
    for (name, match) in matches {
      let about = meeting ?? owner.map { partners[$0].name } ?? ""
      let whole = match?.partners.filter { $0 != owner } ?? []
      let isSure = match?.confidence == .high && match?.reason == nil
      let proposed =
        isSure ? whole : whole.filter { !sure.contains($0) || match?.confidence == .high }
      found += proposed
      if match != nil, whole.isEmpty {
        selfMentions.append((name, words.place))
      } else if match?.confidence != .high, match == nil || !proposed.isEmpty {
        names.add(name, at: words.place, about: about, match: match, proposed: proposed)
      }
    }
    var seen: Set<Int> = []
    return found.filter { seen.insert($0).inserted }
  }

  /// The names of a cell, split where that gives names that are found.
  private mutating func pieces(of text: String) -> [String] {
    guard NameMark.stand(in: text) else { return [text] }
    if finder.match(text)?.confidence == .high { return [text] }
    var known = partnerNames
    let atoms = NameMark.pieces(of: text)
    let areFound = atoms.map { finder.match($0.text) != nil }
    for (atom, isFound) in zip(atoms, areFound) where isFound && !known.contains(atom.text) {
      known.add(atom.text)
    }
    // A name with a mark inside: only where a part of it is no name by itself.
    for length in [2, 3] where length <= atoms.count {
      for start in 0...(atoms.count - length) {
        let span = start..<(start + length)
        let whole = NameMark.text(of: atoms[span])
        if areFound[span].contains(false), finder.match(whole) != nil { known.add(whole) }
      }
    }
    return CellNames(list: text, among: known).pieces.map { $0.text }
  }

  /// A name without the words around it that name nobody.
  private mutating func named(in piece: String) -> String {
    finder.match(piece) == nil ? LooseWords.removed(from: piece) : piece
  }

  private mutating func addStructures() {
    var names = NameGuesses(.member)
    for meeting in statements.meetings {
      guard let name = personal.cleaned(meeting.name.text) else { continue }
      var structure = Structure(id: freeID(for: name), name: name.oneLine)
      structure.kind = StructureKind.guessed(from: name)
      structure.frequency = meeting.frequency.flatMap { personal.cleaned($0) }
      for words in meeting.members {
        let found = find(words, isList: true, except: nil, about: name, &names)
        structure.members += found.map { partners[$0].id }.filter {
          !structure.members.contains($0)
        }
      }
      structures.append(structure)
    }
    guesses += names.guesses(partners)
  }

  /// The name of the coalition and its municipality, by the title and the list.
  private mutating func nameNetwork(_ network: inout CoalitionNetwork) {
    if let title = statements.titles.first(where: {
      Spelling.folded($0.text).holds("kansrijke-start")
    }) {
      let name = Self.name(in: title.text)
      if let name = personal.cleaned(name), name.count <= 60 {
        network.name = name
        let isSure = name == title.text
        guesses +=
          isSure
          ? []
          : [
            Guess(
              subject: .networkName, place: title.place, found: title.text, proposal: [Text(name)],
              confidence: .medium,
              reason: Text(nl: "staat boven de tabel", en: "it stands above the table"))
          ]
      }
    }
    let towns = partners.filter { $0.type == .gemeente }.compactMap { partner -> String? in
      let words = partner.name.split(separator: " ")
      guard words.count == 2, words[0].lowercased() == "gemeente" else { return nil }
      return String(words[1])
    }
    if towns.count == 1 { network.municipality = towns[0] }
  }

  /// The part of a title that is the name: up to a dash, a bracket or a colon.
  private static func name(in title: String) -> String {
    let first = title.pieces(between: " - ").first ?? title
    return Spelling.trimmed(String(first.prefix { !"(:–,".contains($0) }))
  }
}
