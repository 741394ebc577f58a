package import CoalitionModel
package import NetworkAnalysis
package import Recommendations
package import Wording

/// What several networks of one region tell together: who works in several places, which partners do not
/// take part in several, and in which regions these lie.
///
/// Counts and facts only; places are never ranked.
package struct RegionalReport {
  let regional: RegionalNetwork
  let language: Language
  private let book: RegionBook
  let gaps: [SharedGap]
  let regions: [SharedRegion]

  /// A partner that the norm asks for and that does not take part in several places, as far as is known.
  struct SharedGap {
    let wanted: WantedPartner
    /// Where it does not take part, as numbers of networks.
    let places: [Int]
    /// Those that take part in other places.
    let elsewhere: [PlacedPartner]
  }

  /// A region in which several of the places lie.
  struct SharedRegion {
    let region: Region
    let kind: RegionKind
    /// Which places, with how sure that is.
    let places: [(network: Int, confidence: Confidence?)]
  }

  /// Prepares the report.
  ///
  /// - Complexity: That of the analysis of each network.
  package init(
    _ regional: RegionalNetwork, norm: Norm, in book: RegionBook, _ language: Language
  ) {
    self.regional = regional
    self.book = book
    self.language = language
    gaps = Self.gaps(in: regional, norm)
    regions = Self.regions(of: regional, in: book)
  }

  /// The places in a sentence.
  package var title: String {
    let names = language.list(regional.networks.map { $0.place })
    return language(nl: "Samen gelezen: \(names)", en: "Read together: \(names)")
  }

  private static func gaps(in regional: RegionalNetwork, _ norm: Norm) -> [SharedGap] {
    var order: [WantedPartner] = []
    var places: [WantedPartner: [Int]] = [:]
    for (index, placed) in regional.networks.enumerated() {
      let missing = MissingPartners(in: Analysis(of: placed.network), norm: norm)
      for entry in missing.entries where entry.regions.isEmpty && entry.wanted.theme == nil {
        if places[entry.wanted] == nil { order.append(entry.wanted) }
        places[entry.wanted, default: []].append(index)
      }
    }
    return order.compactMap { wanted -> SharedGap? in
      guard let missing = places[wanted], missing.count > 1 else { return nil }
      let others = regional.networks.enumerated().filter { !missing.contains($0.offset) }
      let elsewhere = others.flatMap { index, placed in
        placed.network.partners.filter { partner in
          partner.status == .involved && wanted.groups.contains { $0.contains(partner) }
        }.map { PlacedPartner(network: index, id: $0.id) }
      }
      return SharedGap(wanted: wanted, places: missing, elsewhere: elsewhere)
    }
    .enumerated().sorted {
      ($1.element.places.count, $0.offset) < ($0.element.places.count, $1.offset)
    }
    .map { $0.element }
  }

  private static func regions(of regional: RegionalNetwork, in book: RegionBook) -> [SharedRegion] {
    var found: [Region.ID: SharedRegion] = [:]
    var order: [Region.ID] = []
    let byID = Dictionary(firsts: book.regions.map { ($0.id, $0) })
    for (index, placed) in regional.networks.enumerated() {
      guard let name = placed.network.municipality,
        let municipality = MunicipalityIndex(of: book, on: placed.network.asOf)[name]
      else { continue }
      var seen: Set<Region.ID> = []
      for membership in municipality.liesIn {
        guard let region = byID[membership.region], let kind = region.kind,
          seen.insert(region.id).inserted
        else { continue }
        let place = (network: index, confidence: membership.confidence)
        if let known = found[region.id] {
          found[region.id] = SharedRegion(
            region: region, kind: kind, places: known.places + [place])
        } else {
          order.append(region.id)
          found[region.id] = SharedRegion(region: region, kind: kind, places: [place])
        }
      }
    }
    let asked = Landscape.order.filter { ![.safety, .province, .municipality].contains($0) }
    return asked.flatMap { kind in
      order.compactMap { found[$0] }.filter { $0.kind == kind && $0.places.count > 1 }
        .sorted { $0.region.name < $1.region.name }
    }
  }
}

// The words.
extension RegionalReport {
  /// The report as a document.
  ///
  /// - Parameters:
  ///   - table: The file in which to say which partners are the same.
  ///   - picture: The file of the map; `nil` for none.
  /// - Returns: The document.
  package func document(confirmedIn table: String, picture: String? = nil) -> Document {
    let map = picture.map {
      Document.Block.picture(
        file: $0,
        alternative: language(
          nl: "Wie werkt in welke gemeente; dezelfde namen staan hieronder.",
          en: "Who works in which municipality; the same names stand below."))
    }
    return Document(
      language, title: title,
      [.paragraph(caution), placeTable] + [map].compactMap { $0 } + several(table) + shared
        + together)
  }

  private var caution: String {
    language(
      nl:
        "Dit zijn feiten en tellingen naast elkaar, geen rangorde: de ene bron vertelt meer dan de"
        + " andere. Wat niet in beeld is, kan er wel zijn.",
      en: "These are facts and counts side by side, no order of merit: one source tells more than"
        + " another. What is not in view may well be there.")
  }

  private var placeTable: Document.Block {
    .table(
      caption: language(nl: "De netwerken", en: "The networks"),
      header: [
        language(nl: "Plaats", en: "Place"), language(nl: "Peildatum", en: "As of"),
        language(nl: "Partners", en: "Partners"), language(nl: "Doen mee", en: "Take part"),
      ],
      rows: regional.networks.map { placed in
        let partners = placed.network.partners.filter { $0.status != .stopped }
        return [
          placed.place,
          placed.network.asOf?.words(language) ?? language(nl: "niet bekend", en: "not known"),
          language.number(partners.count),
          language.number(partners.count { $0.status == .involved }),
        ]
      })
  }

  /// Who works in several places, for a page that asks nothing.
  var severalPlaces: [Document.Block] { several(nil) }

  private func several(_ table: String?) -> [Document.Block] {
    let heading = Document.Block.heading(
      level: 2, language(nl: "Wie werkt in meer gemeenten?", en: "Who works in several places?"))
    var blocks = [heading]
    if !regional.confirmed.isEmpty {
      blocks += [
        .paragraph(language(nl: "Dit is bevestigd:", en: "This was confirmed:")),
        .list(regional.confirmed.map { told($0) }),
      ]
    }
    let open = regional.open
    if !open.isEmpty {
      blocks += [
        .paragraph(ask(table)),
        .list(open.map { question($0) }),
      ]
    }
    if blocks.count == 1 {
      blocks.append(
        .paragraph(
          language(
            nl: "Geen partner is in meer gemeenten in beeld.",
            en: "No partner is in view in several places.")))
    }
    return blocks
  }

  private func ask(_ table: String?) -> String {
    guard let table else {
      return language(
        nl: "Dit lijkt dezelfde partner; met 'report --together' bevestigt u dat:",
        en: "This looks like the same partner; confirm it with 'report --together':")
    }
    return language(
      nl: "Dit lijkt dezelfde partner. Zet ja of nee in \(table) en maak dit opnieuw:",
      en: "This looks like the same partner. Put yes or no in \(table) and make this anew:")
  }

  /// A name with the places: "Pharos: Almere (benaderd) en Zeist".
  private func told(_ group: [PlacedPartner]) -> String {
    let name = group.first.flatMap { regional.partner($0)?.name } ?? ""
    return "\(name): \(language.list(group.map { place(of: $0, beside: name) }))"
  }

  private func question(_ proposals: [SamePartnerProposal]) -> String {
    guard let first = proposals.first else { return "" }
    var reasons: [String] = []
    for proposal in proposals where !reasons.contains(proposal.reason(language)) {
      reasons.append(proposal.reason(language))
    }
    let types =
      proposals.contains { $0.differsInType }
      ? [language(nl: "de soort verschilt", en: "the types differ")] : []
    return told([first.first] + proposals.map { $0.second })
      + " (\((reasons + types).joined(separator: "; ")))"
  }

  private func place(of placed: PlacedPartner, beside name: String) -> String {
    guard let partner = regional.partner(placed) else { return "" }
    let other = partner.name == name ? [] : [partner.name]
    let status = partner.status == .involved ? [] : [partner.status.name(language)]
    let more = other + status
    let place = regional.networks[placed.network].place
    return more.isEmpty ? place : "\(place) (\(more.joined(separator: ", ")))"
  }

  /// The place where a partner is asked for, with what the file says of those that do not take part.
  private func place(_ index: Int, wanting wanted: WantedPartner) -> String {
    let placed = regional.networks[index]
    let known = placed.network.partners.filter { partner in
      partner.status != .involved && wanted.groups.contains { $0.contains(partner) }
    }.map { $0.status.name(language) }.distinctItems
    return known.isEmpty ? placed.place : "\(placed.place) (\(known.joined(separator: ", ")))"
  }

  private var shared: [Document.Block] {
    let heading = Document.Block.heading(
      level: 2,
      language(
        nl: "Wie in meer gemeenten nog niet meedoet, voor zover bekend",
        en: "Who does not take part yet in several places, as far as is known"))
    guard !gaps.isEmpty else {
      return [
        heading,
        .paragraph(
          language(
            nl: "Geen soort partner ontbreekt in meer gemeenten in de bestanden.",
            en: "The files lack no kind of partner in several places.")),
      ]
    }
    let rows = gaps.map { gap in
      [
        gap.wanted.name(language).capitalizedFirst,
        language.list(gap.places.map { place($0, wanting: gap.wanted) }),
        gap.elsewhere.isEmpty
          ? language(nl: "niemand in beeld", en: "nobody in view")
          : gap.elsewhere.map { placed in
            "\(regional.partner(placed)?.name ?? "") (\(regional.networks[placed.network].place))"
          }.joined(separator: ", "),
      ]
    }
    return [
      heading,
      .table(
        header: [
          language(nl: "Soort partner", en: "Kind of partner"),
          language(nl: "Doet niet mee, of niet in beeld", en: "Takes no part, or not in view"),
          language(nl: "Doet mee in", en: "Takes part in"),
        ], rows: rows),
    ]
  }

  /// Whom one could ask for several places at once.
  private var together: [Document.Block] {
    let heading = Document.Block.heading(
      level: 2,
      language(
        nl: "Wie kunt u voor meer gemeenten tegelijk vragen?",
        en: "Whom could you ask for several places at once?"))
    guard !regions.isEmpty else {
      let none = language(
        nl: "Een regio waarin meer van deze gemeenten liggen, is niet bekend.",
        en: "No region is known in which several of these places lie.")
      return [heading, .paragraph(none)]
    }
    return [
      heading,
      .paragraph(
        language(
          nl:
            "Deze regio's tellen meer van deze gemeenten; de organisatie van zo'n regio kunt u voor"
            + " alle tegelijk vragen.",
          en: "Several of these places lie in these regions; you can ask the organisation of such a"
            + " region for all at once.")),
      .list(
        regions.map { shared in
          let places = shared.places.map { place -> String in
            let name = regional.networks[place.network].place
            let sure = place.confidence.map {
              language(nl: "zekerheid \($0.name(language))", en: "certainty \($0.name(language))")
            }
            return sure.map { "\(name) (\($0))" } ?? name
          }
          return "\(shared.region.name) (\(shared.kind.name(language))): \(language.list(places))"
        }),
    ]
  }
}
