import Testing
import Wording

@testable import CoalitionModel

/// A field is declared once; all that is read, written, masked and checked follows from that.
@Suite struct SchemaTests {
  /// Every kind of record, without its type.
  static let shapes: [RecordShape] = [
    CoalitionNetwork.kind.shape, Partner.kind.shape, Partner.HeldRole.kind.shape,
    Partner.HeldRole.rowKind.shape, Membership.kind.shape, Membership.rowKind.shape,
    Tie.kind.shape, Structure.kind.shape, Region.kind.shape, Source.kind.shape,
    Citation.kind.shape, Priority.kind.shape, Statement.kind.shape, Intervention.kind.shape,
    Indicator.kind.shape, InternalNote.kind.shape,
  ]

  /// A network of which every field holds something.
  static let full: CoalitionNetwork = {
    var network = CoalitionNetwork(name: "Coalitie Zuurdijk")
    network.municipality = "Zuurdijk"
    network.asOf = PartialDate("2026-03-15")
    network.isComplete = true
    var source = Source(id: "gesprek", title: "Gesprek in Zuurdijk")
    source.date = PartialDate("2025")
    source.publisher = "Uitgeverij Zuurdijk"
    network.sources = [source]
    let citations = [Citation(source: "gesprek", passage: "bladzijde 3", confidence: .high)]
    var priority = Priority(Theme.allCases[0])
    priority.citations = citations
    network.priorities = [priority]
    network.partners = [partner("dorpsvroedvrouw", citations), partner("molenteam", citations)]
    network.ties = [tie(citations)]
    network.structures = [structure(citations)]
    network.regions = [region(citations), Region(id: "ommeland", name: "Het Ommeland")]
    network.statements = [
      Statement(
        about: [.domain(.medical), .domain(.social)], subject: "zeggen zij", standing: .absent)
    ]
    network.statements[0].citations = citations
    var intervention = Intervention(name: "Molenuur")
    intervention.standing = .planned
    intervention.phases = [.after]
    intervention.themes = [Theme.allCases[2]]
    intervention.performers = ["dorpsvroedvrouw"]
    intervention.involves = ["molenteam"]
    intervention.citations = citations
    intervention.intention = "vaker malen"
    network.interventions = [intervention]
    network.statements[0].need = .findable
    network.statements[0].shortSubject = "zeggen"
    network.statements[0].speaker = "de molenaars"
    var indicator = Indicator(name: "Zakken meel")
    indicator.value = 13.7
    indicator.unit = "mud"
    indicator.date = PartialDate("2024")
    indicator.area = "Polder Zuurdijk"
    indicator.citations = citations
    network.indicators = [indicator]
    return network
  }()

  private static func partner(_ id: String, _ citations: [Citation]) -> Partner {
    var partner = Partner(id: id, name: "De \(id) van Zuurdijk", type: .verloskundige)
    partner.statedDomain = .social
    partner.status = .wanted
    var role = Partner.HeldRole(.lead)
    role.scope = "waterkant"
    role.isWanted = true
    role.citations = citations
    partner.roles = [role]
    partner.interest = "rust op het \(id)erf"
    partner.phases = [.before]
    partner.themes = [Theme.allCases[1]]
    partner.regions = ["zuurdijk"]
    var membership = Membership(in: "ommeland")
    membership.asOf = PartialDate("2024-02")
    membership.confidence = .high
    membership.citations = citations
    partner.liesIn = [membership]
    partner.members = ["molenteam"]
    partner.policyFields = [.youth]
    partner.influence = 3
    partner.interestStrength = 4
    partner.ring = Ring.allCases[1]
    partner.response = .silent
    partner.aliases = ["\(id) Zuurdijk en omstreken"]
    partner.carriesOut = [.jgz]
    partner.approach = [.spoken, .willing]
    partner.approachedAt = "dijktafel"
    partner.approachedWhere = "achter de \(id)"
    partner.inSentence = "de \(id)lieden"
    partner.grammaticalNumber = .plural
    partner.citations = citations
    return partner
  }

  private static func tie(_ citations: [Citation]) -> Tie {
    var tie = Tie(from: "molenteam", to: "dorpsvroedvrouw", kind: TieKind.allCases[3])
    tie.isDirected = true
    tie.standing = .planned
    tie.intensity = 2
    tie.ratedBy = "de molenaar"
    tie.levels = [.policy]
    tie.isFormal = false
    tie.isPersonBound = true
    tie.phases = [.during]
    tie.themes = [Theme.allCases[0]]
    tie.reportedBy = ["molenteam"]
    tie.intention = "op schrift zetten"
    tie.citations = citations
    return tie
  }

  private static func structure(_ citations: [Citation]) -> Structure {
    var structure = Structure(
      id: "dijktafel", name: "De dijktafel", kind: StructureKind.allCases[0])
    structure.standing = .planned
    structure.members = ["molenteam"]
    structure.associates = ["dorpsvroedvrouw"]
    structure.statedCoalitionWide = false
    structure.levels = [.operational]
    structure.isFormal = true
    structure.frequency = "elke springvloed"
    structure.chair = "molenteam"
    structure.decisions = "bij handgeklap"
    structure.phases = [.before]
    structure.themes = [Theme.allCases[1]]
    structure.intention = "elke week"
    structure.buildsOn = "de oude dijktafel"
    structure.date = PartialDate("2026-04-01")
    structure.inSentence = "de dijktafel zelf"
    structure.grammaticalNumber = .singular
    structure.citations = citations
    return structure
  }

  private static func region(_ citations: [Citation]) -> Region {
    var region = Region(id: "zuurdijk", name: "Dorp Zuurdijk", kind: RegionKind.allCases[0])
    region.aliases = ["Zuurdiek"]
    region.since = PartialDate("2001")
    region.until = PartialDate("2031")
    region.mergedInto = ["ommeland"]
    region.code = "ZD0001"
    region.liesIn = [Membership(in: "ommeland")]
    region.asOf = PartialDate("2023")
    region.confidence = .high
    region.citations = citations
    return region
  }

  @Test func `what is written of a network and read again is the same network`() {
    let kind = CoalitionNetwork.kind
    #expect(kind.value(of: kind.entries(of: Self.full)) == Self.full)
  }

  @Test func `the network of these tests fills every field`() {
    var filled: [String: Set<String>] = [:]
    func look(_ entries: [FieldValue.Entry], _ shape: RecordShape) {
      for entry in entries {
        let definition = shape.definitions[entry.position]
        filled[shape.what.en, default: []].insert(definition.field.code)
        if case .records(let inner) = definition.kind {
          for item in entry.value.items { look(item.entries ?? [], inner) }
        }
      }
    }
    look(CoalitionNetwork.kind.entries(of: Self.full), CoalitionNetwork.kind.shape)
    for shape in Self.shapes {
      guard let found = filled[shape.what.en] else { continue }
      let missing = shape.fields.map { $0.code }.filter { !found.contains($0) && $0 != "over" }
      let rows = Set([Field.partner, .area].map { $0.code })
      #expect(missing.allSatisfy { rows.contains($0) }, "\(shape.what.en): \(missing)")
    }
  }

  @Test(arguments: Language.allCases)
  func `no private text of a network is in its anonymous version`(_ language: Language) {
    let anonymous = Self.full.anonymous(language)
    let shown = "\(anonymous)"
    let hidden = Self.full.hiddenTexts
    #expect(hidden.count > 20)
    for text in hidden { #expect(!shown.contains(text), "\(text)") }
    for text in ["gesprek", "bladzijde 3"] { #expect(!shown.contains(text), "\(text)") }
  }

  @Test func `a text is shown when spelling it differently shows another network`() {
    let shown = Self.full.anonymous(.dutch)
    for hidden in Self.full.hiddenTexts {
      #expect(!Self.full.shows(hidden, in: shown, .dutch), "\(hidden)")
    }
    var leaking = shown
    leaking.partners[0].name = Self.full.partners[0].name
    #expect(Self.full.shows(Self.full.partners[0].name, in: leaking, .dutch))
  }

  @Test func `what is public stays in the anonymous version`() throws {
    let anonymous = Self.full.anonymous(.dutch)
    let partner = try #require(anonymous.partners.first)
    #expect(partner.influence == 3 && partner.ring == Ring.allCases[1])
    #expect(partner.roles.map { $0.role } == [.lead] && partner.roles[0].isWanted)
    #expect(partner.members == ["verloskundige-2"] && partner.regions.count == 1)
    #expect(partner.liesIn.map { $0.confidence } == [.high])
    #expect(anonymous.ties.map { $0.intensity } == [2])
    #expect(anonymous.ties[0].from == "verloskundige-2" && anonymous.ties[0].isDirected)
    #expect(anonymous.structures[0].chair == "verloskundige-2")
    #expect(anonymous.statements.map { $0.standing } == [.absent])
    #expect(anonymous.sources.isEmpty && anonymous.priorities.count == 1)
  }

  @Test(arguments: Self.shapes.indices) func `a field that may name somebody is private`(
    _ number: Int
  ) {
    for definition in Self.shapes[number].definitions {
      switch definition.kind {
      case .text, .texts: #expect(definition.privacy != .public, "\(definition.field.code)")
      default: break
      }
    }
  }

  @Test func `the ends of a tie without direction are in order`() {
    var tie = Tie(from: "b", to: "a")
    #expect(tie.inOrder == Tie(from: "a", to: "b"))
    #expect(tie.inOrder == Tie(from: "a", to: "b").inOrder)
    tie.isDirected = true
    #expect(tie.inOrder == tie)
  }
}

/// A kind of record that is made here is read, written and checked as those of the network are.
@Suite struct OwnRecordTests {
  struct Course: Hashable, Sendable {
    var name = ""
    var hours: Int?
  }

  static let kind = RecordKind<Course>(
    Text(nl: "een cursus", en: "a course"), make: { Course() },
    [
      .text(.name, .private, get: { $0.name }, set: { $0.name = $1 })
        .needed(),
      .number(
        Field("uren", "hours"), 1...40, .public, get: { $0.hours }, set: { $0.hours = $1 }),
    ])

  @Test func `one entry makes a field that is written and read`() {
    let course = Course(name: "Signaleren", hours: 8)
    let entries = Self.kind.entries(of: course)
    #expect(entries.map { $0.value } == [.text("Signaleren"), .number(8)])
    #expect(Self.kind.value(of: entries) == course)
    #expect(Self.kind.shape.position(of: "Hours") == 1 && Self.kind.shape.required == [0])
  }
}
