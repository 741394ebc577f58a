package import CoalitionModel
package import NetworkAnalysis
package import Wording

/// In which regions a partner lies, in words and as JSON.
package struct RegionAnswer {
  private let regions: PartnerRegions
  private let sources: [Source]
  private let language: Language

  /// Prepares the answer; the sources are those of the network and of the book.
  package init(_ regions: PartnerRegions, sources: [Source], language: Language) {
    self.regions = regions
    self.sources = sources
    self.language = language
  }

  /// A heading, and a list with one line per region; a kind of which nothing is known says so.
  package var blocks: [Document.Block] {
    [.heading(level: 2, regions.partner.name), .list(regions.kinds.flatMap(lines))]
  }

  /// The regions by kind; `null` where that is not known.
  package var value: JSONValue {
    .object([
      "partner": .string(regions.partner.id),
      "regions": .object(
        Dictionary(
          uniqueKeysWithValues: regions.kinds.map { kind in
            let found = regions[kind]
            return (
              kind.term.englishCode, found.isEmpty ? .null : .array(found.map(value(of:)))
            )
          })),
    ])
  }

  private func lines(of kind: RegionKind) -> [String] {
    let found = regions[kind]
    guard !found.isEmpty else {
      return ["\(kind.name(language)): \(Text(nl: "niet bekend", en: "not known")(language))"]
    }
    return found.map {
      "\(kind.name(language)): \($0.region.name)\(basis(of: $0)) (\(proof(of: $0)))"
    }
  }

  private func basis(of found: RegionMembership) -> String {
    switch found.basis {
    case .stated: ""
    case .covers:
      Text(nl: ", geheel of deels in dit gebied", en: ", all or part of it in this area")(language)
    case .worksIn(let region) where region.id == found.region.id:
      Text(nl: ", werkt hier", en: ", works here")(language)
    case .worksIn(let region):
      Text(nl: ", via \(region.name)", en: ", through \(region.name)")(language)
    case .derived(let region):
      Text(
        nl: ", waarschijnlijk, want \(region.name) ligt in beide; ga na",
        en: ", probably, because \(region.name) lies in both; check this")(language)
    case .municipality(let region) where region.id == found.region.id:
      Text(nl: ", de gemeente van dit netwerk", en: ", the municipality of this network")(language)
    case .municipality(let region):
      Text(
        nl: ", zoals \(region.name); van de partner zelf is niets bekend",
        en: ", as \(region.name); nothing is known of the partner itself")(language)
    }
  }

  private func proof(of found: RegionMembership) -> String {
    var parts: [String] = []
    if let confidence = found.confidence {
      parts.append(
        "\(Text(nl: "zekerheid", en: "certainty")(language)) \(confidence.name(language))")
    }
    if let date = found.membership.asOf {
      parts.append("\(Text(nl: "peildatum", en: "as of")(language)) \(date.words(language))")
    }
    parts += found.membership.citations.map { citation in
      let title = sources.first { $0.id == citation.source }?.title ?? citation.source
      return ([title] + [citation.passage].compactMap { $0 }).joined(separator: ", ")
    }
    return parts.isEmpty
      ? Text(nl: "zonder bron", en: "without a source")(language) : parts.joined(separator: "; ")
  }

  private func value(of found: RegionMembership) -> JSONValue {
    let (basis, through): (String, Region?) =
      switch found.basis {
      case .stated: ("stated", nil)
      case .covers: ("covers", nil)
      case .worksIn(let region): ("works-in", region)
      case .derived(let region): ("derived", region)
      case .municipality(let region): ("municipality", region)
      }
    return .object([
      "id": .string(found.region.id), "name": .string(found.region.name),
      "code": .optional(found.region.code), "basis": .string(basis),
      "through": .optional(through?.id),
      "as-of": .optional(found.membership.asOf.map { "\($0)" }),
      "confidence": .optional(found.confidence?.term.englishCode),
      "sources": .array(
        found.membership.citations.map { citation in
          .object([
            "document": .string(citation.source), "passage": .optional(citation.passage),
          ])
        }),
    ])
  }
}
