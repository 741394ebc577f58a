import CoalitionModel
import Recommendations
import TestSupport

/// For each kind of candidate a network in which it has something to say.
enum CandidateNetworks {
  /// The networks, by the name of the kind.
  static let byKind: [(kind: String, network: CoalitionNetwork)] = [
    ("join-meeting", table(["v", "k"], in: base(["s schuldhulpverlening"]))),
    (
      "first-meeting",
      base(["s wijkteam"]).with {
        $0.statements = [wish([.domain(.medical), .domain(.social)], .contact)]
      }
    ),
    ("invite", base(["h woningcorporatie"]).with(.wanted, of: "h")),
    (
      "idea",
      base(["b vrijwilligers"]).with {
        var idea = Intervention(name: "Maatjesproject")
        idea.standing = .wanted
        idea.performers = ["b"]
        $0.interventions = [idea]
      }
    ),
    (
      "help-desk",
      base(["w wijkteam"]).with {
        var desk = Structure(id: "loket", name: "Eén loket")
        desk.standing = .wanted
        $0.structures = [desk]
      }
    ),
    (
      "contact-point",
      base(["w wijkteam"]).with {
        $0.statements = [wish([.domain(.medical), group("wijkteam")], .contactPoint)]
      }
    ),
    (
      "write-down",
      base([], ["g v", "g k"]).with { network in
        for index in network.ties.indices { network.ties[index].isFormal = false }
      }
    ),
    (
      "build-on",
      base([]).with {
        var project = Structure(id: "start", name: "Goede Start", kind: .network)
        project.members = ["v", "k", "g"]
        var coalition = Structure(id: "c", name: "Coalitie", kind: .coalition)
        coalition.standing = .planned
        coalition.buildsOn = "start"
        $0.structures = [project, coalition]
      }
    ),
    ("overview", wished(.overview)),
    ("administrators", wished(.political)),
    ("subject", wished(.subject)),
    (
      "ownership",
      wished(.ownership).with { $0.partners[1].interest = "gezonde kinderen" }
    ),
    ("family", wished(.family)),
    ("ask", base(["h huisarts"]).with(.approached, of: "h")),
    (
      "planned-contact",
      base([], ["v k"]).with { $0.ties[0].standing = .planned }
    ),
    (
      "handover",
      base([]).with {
        var plan = Intervention(name: "Warme overdracht einde kraamtijd")
        plan.standing = .planned
        plan.performers = ["k"]
        $0.interventions = [plan]
      }
    ),
    (
      "coordination",
      base(["w wijkcoalitie"]).with {
        var coalition = Structure(id: "c", name: "Coalitie", kind: .coalition)
        coalition.members = ["v", "k", "g"]
        coalition.associates = ["w"]
        $0.structures = [coalition]
      }
    ),
    (
      "intention",
      base([]).with {
        var plan = Intervention(name: "Prenataal huisbezoek")
        plan.standing = .planned
        $0.interventions = [plan]
      }
    ),
    (
      "continuity",
      base([]).with {
        var activity = Intervention(name: "Prenataal huisbezoek")
        activity.intention = "borgen"
        activity.performers = ["j"]
        $0.interventions = [activity]
      }
    ),
    ("overlooked", base(["m kinderarts"], ["m v"]).with(.mentioned, of: "m")),
    (
      "short-line",
      base([], ["v j"]).with { $0.ties[0].isPersonBound = true }
    ),
    (
      "training",
      base(["w wijkteam"]).with {
        $0.structures = [Structure(id: "t", name: "Trainingen", kind: .training)]
      }
    ),
    (
      "route",
      base(["s schuldhulpverlening"]).with {
        $0.priorities = [Theme(code: "armoede-schulden")].compactMap { $0 }.map { Priority($0) }
      }
    ),
    ("introduction", base(["w wijkteam"], ["g v", "g w"])),
  ]

  /// A midwife, maternity care, youth health care and the municipality, and others.
  static func base(_ more: [String], _ ties: [String] = []) -> CoalitionNetwork {
    .sample(["v verloskundige", "k kraamzorg", "j jgz", "g gemeente"] + more, ties)
  }

  /// A group by its code.
  static func group(_ code: String) -> PartnerGroup { PartnerGroup(code: code) ?? .everyone }

  /// A wish of the coalition about some groups.
  static func wish(_ groups: [PartnerGroup], _ need: Need) -> Statement {
    var wish = Statement(about: groups, subject: "iets wat beter kan", standing: .wanted)
    wish.need = need
    return wish
  }

  private static func wished(_ need: Need) -> CoalitionNetwork {
    base(["w wijkteam"]).with { $0.statements = [wish([.everyone], need)] }
  }

  private static func table(_ members: [String], in network: CoalitionNetwork) -> CoalitionNetwork {
    network.with {
      var meeting = Structure(id: "o", name: "Preventief overleg", kind: .meeting)
      meeting.members = members
      $0.structures = [meeting]
    }
  }
}
