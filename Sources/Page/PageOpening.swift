import CoalitionModel
import NetworkFormats
import Recommendations
import Records
import Wording

// How a network is opened: from a file, from names, from a list of kinds.
extension PageAction {
  /// Takes the file of regions beside the networks.
  static let regions = PageAction("regions") { (session, request) throws(InvalidFile) in
    session.regions = RegionFile(bytes: request.data, file: "regions.yaml")
    return JSONValue.object([:]).bytes
  }

  /// Opens a file of ours, a text, or sheets that the browser unpacked.
  static let open = PageAction("open") { (session, request) throws(InvalidFile) in
    let name = request.fields.text("name") ?? "netwerk.yaml"
    let ending = (name.pieces(between: ".").last ?? "").lowercased()
    if let sheets = request.fields["sheets"]?.items {
      let tables = sheets.map { sheet in
        ImportedNetwork.Sheet(
          name: sheet.text("name") ?? "",
          rows: (sheet["rows"]?.items ?? []).map { $0.items.map { $0.text ?? "" } })
      }
      try session.take(ImportedNetwork(sheets: tables, file: name, request.language))
    } else if ["csv", "tsv", "txt"].contains(ending) {
      try session.take(ImportedNetwork(text: request.data, file: name, request.language))
    } else {
      let format = NetworkFormat.all.first { $0.isRead && $0.fileExtensions.contains(ending) }
      let loaded = try (format ?? .yaml).network(
        from: request.data, file: name, options: ReadingOptions(regions: session.regions))
      session.open(loaded.network)
      session.messages = loaded.warnings
    }
    return session.state(request.language)
  }

  /// Makes a network of pasted lines: a partner each, behind a colon with whom it works.
  ///
  /// Those who stand only behind a colon are partners too.
  static let names = PageAction("names") { (session, request) throws(InvalidFile) in
    let lines = (request.fields.text("text") ?? "").split { $0.isNewline }
    var rows = lines.map { line -> [String] in
      let parts = line.split(separator: ":" as Character, maxSplits: 1)
      return parts.count == 2 ? [String(parts[0]), String(parts[1])] : [String(line), ""]
    }
    var known = rows.map { Spelling.folded($0[0]) }
    for row in rows {
      for name in row[1].split(whereSeparator: { $0 == "," || $0 == ";" }) {
        let folded = Spelling.folded(String(name))
        guard !folded.isEmpty, !known.contains(where: { $0.hasPrefix(folded) }) else { continue }
        known.append(folded)
        rows.append([String(name), ""])
      }
    }
    let language = request.language
    let heading = ["organisatie", "werkt samen met"]
    let sheet = ImportedNetwork.Sheet(
      name: language(nl: "Lijst", en: "List"), rows: [heading] + rows)
    var imported = try ImportedNetwork(sheets: [sheet], file: "netwerk.csv", language)
    imported.name(Text(nl: "Mijn coalitie", en: "My coalition")(language))
    session.take(imported)
    return session.state(language)
  }

  /// Works corrections of guesses in, each by its number; the others are agreed to.
  static let guess = PageAction("guess") { (session, request) throws(InvalidFile) in
    guard let network = session.network else { return nil }
    let corrections = session.guesses.indices.map { number in
      request.fields["answers"]?.text("\(number)") ?? ""
    }
    let corrected = try ImportedNetwork(
      network, guesses: session.guesses, corrections: corrections)
    session.take(corrected.network, label: Text(nl: "verbeterd", en: "corrected"))
    session.guesses = []
    return session.state(request.language)
  }

  /// Makes a network of the kinds of partner that were ticked.
  static let new = PageAction("new") { (session, request) throws(InvalidFile) in
    let place = request.fields.text("place") ?? ""
    var network = CoalitionNetwork(
      name: place.isEmpty ? "Kansrijke Start" : "Kansrijke Start \(place)")
    network.municipality = place.isEmpty ? nil : place
    for item in request.fields["partners"]?.items ?? [] {
      guard let name = item.text("name") else { continue }
      var partner = Partner(id: network.freeID(for: name), name: name)
      partner.type = item.text("type").flatMap { PartnerType(code: $0) }
      partner.status = item.text("status").flatMap { PartnerStatus(code: $0) } ?? .involved
      network.partners.append(partner)
    }
    session.open(network)
    return session.state(request.language)
  }

  /// The kinds of partner that the norm asks for, in its order.
  static let checklist = PageAction("checklist") { (_, request) throws(InvalidFile) in
    var types: [PartnerType] = []
    for requirement in try Norm.kansrijkeStart().requirements {
      for group in requirement.criterion.wantedPartners.flatMap({ $0.groups }) {
        if case .type(let type) = group, !types.contains(type) { types.append(type) }
      }
    }
    return JSONValue.array(
      types.map { type in
        .object([
          "type": .string(type.code), "name": .string(type.name(request.language).capitalizedFirst),
          "domain": .optional(type.domain?.code),
          "group": .optional(type.domain?.name(request.language)),
        ])
      }
    ).bytes
  }
}

extension PageSession {
  /// Opens what was made of sheets, with its guesses.
  fileprivate mutating func take(_ imported: ImportedNetwork) {
    open(imported.network)
    guesses = imported.guesses
    messages = imported.warnings + imported.leftOut
  }
}

extension CoalitionNetwork {
  /// An id for a name that no partner or structure has yet.
  func freeID(for name: String) -> String {
    let code = Spelling.code(for: name)
    let wanted = code.isEmpty ? "partner" : code
    let taken = Set(partners.map { $0.id } + structures.map { $0.id })
    guard taken.contains(wanted) else { return wanted }
    var number = 2
    while taken.contains("\(wanted)-\(number)") { number += 1 }
    return "\(wanted)-\(number)"
  }
}
