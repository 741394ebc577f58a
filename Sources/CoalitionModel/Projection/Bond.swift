package import Wording

/// Why two partners count as tied: a tie of their own, or a structure in which both take part.
package enum Bond: Hashable, Sendable {
  /// A tie between the two.
  case tie(Tie)
  /// A structure in which both take part.
  case structure(Structure)

  /// Whether this exists.
  package var standing: Standing {
    switch self {
    case .tie(let tie): tie.standing
    case .structure(let structure): structure.standing
    }
  }

  /// What binds the two, in words: the kind of the tie or the name of the structure.
  package func name(_ language: Language) -> String {
    switch self {
    case .tie(let tie):
      tie.kind?.name(language) ?? Text(nl: "samenwerking", en: "collaboration")(language)
    case .structure(let structure): structure.name
    }
  }

  /// The passages that this rests on.
  package var citations: [Citation] {
    switch self {
    case .tie(let tie): tie.citations
    case .structure(let structure): structure.citations
    }
  }

  /// A key that puts bonds in one order, whatever the order of the file.
  var sortKey: String {
    switch self {
    case .tie(let tie):
      "0 \(tie.kind?.code ?? "") \(tie.from) \(tie.to) \(tie.standing.code) \(tie.intensity ?? -1)"
    case .structure(let structure): "1 \(structure.id)"
    }
  }
}
