/// An area in which partners work.
public struct Region: Hashable, Identifiable, Sendable {
  /// The code by which the file refers to the region.
  public var id: String
  /// The name that a reader sees.
  public var name: String
  /// What kind of area it is; `nil` where the file does not say.
  public var kind: RegionKind?
  /// Other names for it.
  public var aliases: [String] = []
  /// Its official code, such as GM0014 of Statistics Netherlands.
  public var code: String?
  /// The first day on which it is there; `nil` where it is older than the list.
  public var since: PartialDate?
  /// The first day on which it is no longer there; `nil` while it is.
  public var until: PartialDate?
  /// Those into which it went, whole or in part.
  public var mergedInto: [Region.ID] = []
  /// The wider regions in which it lies.
  public var liesIn: [Membership] = []
  /// The date that this describes.
  public var asOf: PartialDate?
  /// How sure this is.
  public var confidence: Confidence?
  /// The passages that this rests on.
  public var citations: [Citation] = []

  /// Creates a region.
  public init(id: String, name: String, kind: RegionKind? = nil) {
    self.id = id
    self.name = name
    self.kind = kind
  }
}

/// That a region or body lies in a wider region, with when that holds and how sure it is.
public struct Membership: Hashable, Sendable {
  /// The wider region.
  public var region: Region.ID
  /// The date that this describes.
  public var asOf: PartialDate?
  /// How sure this is; `nil` for what the source itself states.
  public var confidence: Confidence?
  /// The passages that this rests on.
  public var citations: [Citation] = []

  /// Creates a membership of which nothing more is said.
  public init(in region: Region.ID) {
    self.region = region
  }

  /// Whether only the region is known.
  public var isBare: Bool { self == Membership(in: region) }
}

/// Regions that are described once, for many networks: which lies in which.
///
/// A network may refer to them. Its own regions go before those of the book.
public struct RegionBook: Hashable, Sendable {
  /// The documents that the memberships come from.
  public var sources: [Source]
  /// The regions.
  public var regions: [Region]

  /// Creates a book; without regions nothing can be referred to.
  public init(sources: [Source] = [], regions: [Region] = []) {
    self.sources = sources
    self.regions = regions
  }

  /// The book with all that a network itself says about regions, which goes first.
  ///
  /// Of a region that both describe, the network's own words count, with what the book adds about
  /// its code and where it lies.
  ///
  /// - Complexity: O(*r*) for *r* regions.
  public func extended(by network: CoalitionNetwork) -> RegionBook {
    RegionBook(sources: network.sources, regions: network.regions).completed(by: self)
  }

  /// The book with what another adds: its own words go first.
  ///
  /// - Complexity: O(*r*) for *r* regions.
  package func completed(by other: RegionBook) -> RegionBook {
    let own = Set(regions.map { $0.id })
    let positions = other.positions
    let merged =
      regions.map { region in
        positions[region.id].map { region.completed(by: other.regions[$0]) } ?? region
      }
      + other.regions.filter { !own.contains($0.id) }
    let ownSources = Set(sources.map { $0.id })
    return RegionBook(
      sources: sources + other.sources.filter { !ownSources.contains($0.id) }, regions: merged)
  }

  /// Where each region stands in the list; the first counts.
  fileprivate var positions: [Region.ID: Int] {
    var positions: [Region.ID: Int] = [:]
    for (position, region) in regions.enumerated() where positions[region.id] == nil {
      positions[region.id] = position
    }
    return positions
  }
}

extension CoalitionNetwork {
  /// Adds the regions of a book to which the network refers, those in which they lie, and their
  /// sources, so that the network can be read without the book.
  ///
  /// A source of the book with the id of another source of the network gets a new id.
  ///
  /// - Complexity: O(*r* + *p*) for *r* regions and *p* partners.
  public mutating func adopt(_ book: RegionBook) {
    let positions = book.positions
    var known = Set(regions.map { $0.id }).union(partners.map { $0.id })
    var wanted = partners.flatMap { $0.regions + $0.liesIn.map { $0.region } }
    wanted += regions.flatMap { $0.liesIn.map { $0.region } }
    var adopted: [Region] = []
    while let id = wanted.popLast() {
      guard known.insert(id).inserted, let position = positions[id] else { continue }
      let region = book.regions[position]
      adopted.append(region)
      wanted += region.liesIn.map { $0.region } + region.mergedInto
    }
    adopted.sort { positions[$0.id, default: 0] < positions[$1.id, default: 0] }
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
    region.aliases += other.aliases.filter { !aliases.contains($0) }
    region.since = since ?? other.since
    region.until = until ?? other.until
    if mergedInto.isEmpty { region.mergedInto = other.mergedInto }
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
