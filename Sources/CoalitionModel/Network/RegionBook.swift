/// Regions that are described once, for many networks: which lies in which.
///
/// A network may refer to them. Its own regions go before those of the book.
package struct RegionBook: Hashable, Sendable {
  /// The documents that the memberships come from.
  package var sources: [Source]
  /// The regions.
  package var regions: [Region]

  /// Creates a book; without regions nothing can be referred to.
  package init(sources: [Source] = [], regions: [Region] = []) {
    self.sources = sources
    self.regions = regions
  }

  /// The book with all that a network itself says about regions, which goes first.
  ///
  /// Of a region that both describe, the network's own words count, with what the book adds about
  /// its code and where it lies.
  ///
  /// - Complexity: O(*r*) for *r* regions.
  package func extended(by network: CoalitionNetwork) -> RegionBook {
    let own = Set(network.regions.map { $0.id })
    let known = Dictionary(regions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let merged =
      network.regions.map { region in known[region.id].map { region.completed(by: $0) } ?? region }
      + regions.filter { !own.contains($0.id) }
    let ownSources = Set(network.sources.map { $0.id })
    return RegionBook(
      sources: network.sources + sources.filter { !ownSources.contains($0.id) }, regions: merged)
  }
}

extension CoalitionNetwork {
  /// Adds the regions of a book to which the network refers, those in which they lie, and their
  /// sources, so that the network can be read without the book.
  ///
  /// A source of the book with the id of another source of the network gets a new id.
  ///
  /// - Complexity: O(*r* + *p*) for *r* regions and *p* partners.
  package mutating func adopt(_ book: RegionBook) {
    let byID = Dictionary(book.regions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var known = Set(regions.map { $0.id }).union(partners.map { $0.id })
    var wanted = partners.flatMap { $0.regions + $0.liesIn.map { $0.region } }
    wanted += regions.flatMap { $0.liesIn.map { $0.region } }
    var adopted: [Region] = []
    while let id = wanted.popLast() {
      guard known.insert(id).inserted, let region = byID[id] else { continue }
      adopted.append(region)
      wanted += region.liesIn.map { $0.region }
    }
    let places = Dictionary(
      book.regions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    adopted.sort { places[$0.id, default: 0] < places[$1.id, default: 0] }
    let renamed = adoptSources(of: adopted, from: book)
    regions += adopted.map { $0.citing(by: renamed) }
  }

  /// Adds the sources that some regions cite; answers under which ids.
  private mutating func adoptSources(
    of adopted: [Region], from book: RegionBook
  ) -> [Source.ID: Source.ID] {
    let cited = Set(
      adopted.flatMap { $0.citations + $0.liesIn.flatMap { $0.citations } }.map { $0.source })
    var renamed: [Source.ID: Source.ID] = [:]
    for source in book.sources where cited.contains(source.id) {
      var source = source
      let old = source.id
      while let other = sources.first(where: { $0.id == source.id }), other.title != source.title {
        source.id += "-2"
      }
      if !sources.contains(where: { $0.id == source.id }) { sources.append(source) }
      renamed[old] = source.id
    }
    return renamed
  }
}

extension Region {
  /// The region with what another description of it adds.
  fileprivate func completed(by other: Region) -> Region {
    guard kind == nil || other.kind == nil || kind == other.kind else { return self }
    var region = self
    region.kind = kind ?? other.kind
    region.code = code ?? other.code
    let own = Set(liesIn.map { $0.region })
    region.liesIn += other.liesIn.filter { !own.contains($0.region) }
    return region
  }

  fileprivate func citing(by renamed: [Source.ID: Source.ID]) -> Region {
    var region = self
    region.citations = citations.map { $0.renamed(by: renamed) }
    for position in region.liesIn.indices {
      region.liesIn[position].citations = liesIn[position].citations.map { $0.renamed(by: renamed) }
    }
    return region
  }
}

extension Citation {
  fileprivate func renamed(by names: [Source.ID: Source.ID]) -> Citation {
    Citation(source: names[source] ?? source, passage: passage, confidence: confidence)
  }
}
