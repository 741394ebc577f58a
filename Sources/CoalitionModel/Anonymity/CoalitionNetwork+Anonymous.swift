package import Wording

extension CoalitionNetwork {
  /// The same network without the name of anything: types instead of names, numbered where there
  /// are several of a type.
  ///
  /// What is left is vocabulary and structure. Free texts, sources and official codes are dropped,
  /// and so are the words of domains that only this network knows.
  ///
  /// - Result: the numbers follow the ids of the file, so that the order of the file does not
  ///   matter; ids are made of the type and the number.
  package func anonymous(_ language: Language) -> CoalitionNetwork {
    let masks = NameMasks(of: self, language)
    var network = CoalitionNetwork(
      name: Text(nl: "Een lokale coalitie", en: "A local coalition")(language))
    network.asOf = asOf
    network.isComplete = isComplete
    network.priorities = priorities.map { Priority($0.theme) }
    network.partners = partners.compactMap(masks.masked)
    network.ties = ties.compactMap(masks.masked)
    network.structures = structures.compactMap(masks.masked)
    network.regions = regions.compactMap(masks.masked)
    network.statements = statements.compactMap(masks.masked)
    network.interventions = interventions.compactMap(masks.masked)
    return network
  }

  /// Everything that ``anonymous(_:)`` hides: names, codes and free texts.
  package var hiddenTexts: [String] {
    var texts: [String?] = [name, municipality]
    for partner in partners {
      texts += [partner.id, partner.name, partner.interest]
      texts += partner.aliases + partner.roles.map { $0.scope }
    }
    for structure in structures {
      texts += [structure.id, structure.name, structure.frequency, structure.decisions]
    }
    for source in sources { texts += [source.id, source.title, source.publisher] }
    for region in regions { texts += [region.id, region.name, region.code] }
    texts += interventions.map { $0.name }
    texts += statements.map { $0.subject }
    texts += ties.map { $0.ratedBy }
    return texts.compactMap { $0 }.filter { !$0.isEmpty }
  }
}
