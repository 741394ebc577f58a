/// Given names that are common in the Netherlands, by which a person is told from an organisation.
///
/// A list like this never holds all names; it is there so that the common case does not slip through.
enum GivenNames {
  /// Whether words are the name of a person: a given name and a family name, and no more.
  static func begin(_ words: [String]) -> Bool {
    guard (2...5).contains(words.count), let last = words.last, last.first?.isUppercase == true,
      all.contains(words[0].lowercased())
    else { return false }
    return words.dropFirst().dropLast().allSatisfy { word in
      particles.contains(word.lowercased()) || word.first?.isUppercase == true
    } && words.allSatisfy { $0.allSatisfy { $0.isLetter || "-'.\u{2019}".contains($0) } }
  }

  private static let particles: Set = [
    "de", "den", "der", "van", "von", "ten", "ter", "te", "el", "al", "la", "le", "du", "het", "'t",
    "op", "in", "en",
  ]

  private static let all: Set = [
    "aad", "ahmed", "ali", "amber", "amina", "amir", "anita", "anja", "anke", "ankie", "anna",
    "anne", "annelies", "annemarie", "annemiek", "annet", "annette", "anouk", "ans", "anton",
    "arie", "arjan", "arjen", "astrid", "ayse", "bart", "bas", "bea", "ben", "bert", "bianca",
    "bob", "bram", "brenda", "brigitte", "carla", "carolien", "caroline", "chantal", "chris",
    "christine", "claudia", "cor", "cornelis", "corrie", "daan", "daniel", "danielle", "david",
    "debbie", "demi", "denise", "dennis", "diana", "dick", "dirk", "edwin", "elif", "elise",
    "ellen", "els", "elsbeth", "emine", "emma", "eric", "erica", "erik", "esther", "eva", "evelien",
    "fatima", "fatma", "femke", "ferry", "fleur", "floor", "frank", "frans", "fred", "gerard",
    "gerda", "gert", "gerrit", "greet", "gwen", "hanna", "hannah", "hanneke", "hans", "harry",
    "hassan", "heleen", "helma", "henk", "herman", "hetty", "hilde", "hugo", "ibrahim", "ilse",
    "inge", "ingrid", "irene", "iris", "jaap", "jacqueline", "jan", "janneke", "jannie", "jasmijn",
    "jasper", "jeroen", "jessica", "joke", "jolanda", "joost", "joris", "jos", "joyce", "judith",
    "julia", "karin", "karim", "kees", "kelly", "kim", "kirsten", "klaas", "klaartje", "koen",
    "lars", "laura", "leo", "leonie", "lianne", "lies", "liesbeth", "linda", "lisa", "lisette",
    "lotte", "luuk", "maaike", "maarten", "manon", "marc", "marcel", "marga", "margriet", "maria",
    "marianne", "marie", "marieke", "marije", "marijke", "marina", "marion", "marjan", "mark",
    "marleen", "marlies", "martijn", "martin", "mehmet", "merel", "michel", "michiel", "miranda",
    "mirjam", "mohamed", "mohammed", "monique", "mustafa", "nadia", "naomi", "natasja", "nicole",
    "niels", "nienke", "noor", "olga", "omar", "patricia", "patrick", "paul", "paula", "peter",
    "petra", "piet", "pieter", "pim", "rachid", "ralph", "renate", "rene", "ria", "richard", "rik",
    "rob", "robert", "roel", "romy", "ron", "ronald", "roos", "ruben", "ruud", "sabine", "said",
    "sandra", "sanne", "sara", "sarah", "saskia", "sem", "silvia", "simone", "sjoerd", "sofie",
    "sonja", "sophie", "stefan", "stijn", "susan", "suzanne", "sven", "tamara", "theo", "thijs",
    "thomas", "tim", "tineke", "tom", "ton", "truus", "vera", "wendy", "wilma", "willem",
    "wim", "wouter", "yasmina", "yusuf", "yvonne", "zeynep",
  ]
}
