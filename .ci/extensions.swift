import CoalitionNetworks

// One measure, kind of requirement, rule, format and section, made outside the package and used.

let isolation = Measure(
  name: "isolation", range: .unit,
  question: Text(nl: "Wie werkt met weinigen?", en: "Who works with few?"),
  variant: Text(nl: "1 / (1 + aantal)", en: "1 / (1 + number)"),
  source: Reference("Somebody", 2026)
) { graph in
  NodeMap(of: graph) { node in 1 / (1 + Double(graph.neighbors(of: node).count)) }
}

let named = RequirementKind(
  Term("heet", "named", nl: "heet", en: "named"),
  keys: [Text(nl: "woorden", en: "words")], subject: .partners, effort: .ask
) { words, analysis in
  let found = analysis.network.partners.filter { words[0].contains($0.name) }
  var evaluation = Evaluation(found.isEmpty ? .unknown : .present)
  evaluation.partners = found.map { $0.id }
  return evaluation
}

let fewPartners = Rule("few-partners") { analysis in
  guard analysis.network.partners.count < 3 else { return [] }
  return [
    Recommendation(
      id: "few-partners", rule: "few-partners", evaluation: Evaluation(.unknown),
      words: Recommendation.Words(
        title: Text("Few"), why: Text("Why"), firstStep: Text("Step"), question: Text("Who?")))
  ]
}

// One pair of names on each line: "Anna; Bert".
let pairs = NetworkFormat(
  name: "pairs", fileExtensions: ["pairs"],
  read: { (bytes, file) throws(InvalidFile) in
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    let rows = lines.map { $0.split(separator: ";").map { String($0) } }
    return try NetworkDocument(tables: [("verbindingen", [["van", "naar"]] + rows)], file: file)
  },
  write: { (network, _) throws(InvalidFile) in
    let lines = network.ties.map { "\($0.from);\($0.to)\n" }
    return WrittenNetwork(bytes: lines.flatMap { Array($0.utf8) })
  })

let scores = Section(name: "scores", heading: Text(nl: "Scores", en: "Scores")) { context in
  let values = context.analysis.values(of: isolation)
  return [
    .list(values.keys.sorted().map { "\(context.analysis.name(of: $0)): \(values[$0] ?? 0)" })
  ]
}

let network = try NetworkFormats.network(
  at: CommandLine.arguments[1], among: NetworkFormat.all + [pairs]
).network
let norm = try Norm(
  bytes: Array(
    """
    norm: mine
    titel: {nl: Mijn norm, en: My norm}
    bronnen: [{id: b, titel: Bron}]
    eisen:
      - id: R-X01
        soort: heet
        woorden: [Niemand]
        sterkte: aanbevolen
        titel: {nl: Vraag Niemand, en: Ask Nobody}
        waarom: {nl: Daarom, en: Because}
        eerste-stap: {nl: Bel, en: Call}
        bron: {id: b}
    """.utf8), file: "norm.yaml", kinds: RequirementKind.all + [named])
let analysis = norm.analysis(of: network)
let advice = Advice(for: analysis, norm: norm, rules: [fewPartners])
print(advice.findings.map { $0.id }.sorted().joined(separator: " "))
if case .file(let bytes) = try pairs.written(network, language: .dutch).content {
  print(String(decoding: bytes, as: UTF8.self), terminator: "")
}
let context = ReportContext(of: analysis, norm: norm, language: .english)
print(Document([scores], for: context).markdown(), terminator: "")
