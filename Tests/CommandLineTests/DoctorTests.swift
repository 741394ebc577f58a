import Foundation
import Testing

/// What doctor finds on machines where something is missing.
@Suite struct DoctorTests {
  @Test func `doctor names the versions, engines, formats and the font`() throws {
    let doctor = try Program("doctor")
    #expect(doctor.status == 0)
    #expect(doctor.errors.isEmpty)
    #expect(doctor.output.contains(#/Graphviz: [0-9]+\.[0-9]+\.[0-9]+/#))
    #expect(doctor.output.contains(#/lettertype: Liberation Sans [0-9]+\.[0-9]{3}/#))
    #expect(doctor.output.contains(#/andere tekens: Arabisch .+, Chinees .+, Tigrinya/#))
    #expect(doctor.output.contains(#/indelingen: .*neato nop/#))
    #expect(doctor.output.contains("formaten: ") && doctor.output.contains("svg"))
    #expect(doctor.output.contains("tekenproces: werkt"))
  }

  #if os(Linux)
    /// A folder with libgvc and nothing beside it, so that only its own list of plugins is left.
    private func surroundings(in folder: URL) throws -> [String: String] {
      let file = try #require(FileHandle(forReadingAtPath: "/proc/self/maps"))
      let maps = String(decoding: try file.readToEnd() ?? Data(), as: UTF8.self)
      let line = try #require(maps.split(separator: "\n").first { $0.contains("/libgvc.so.") })
      let library = try #require(line.split(separator: " ").last)
      try FileManager.default.createSymbolicLink(
        atPath: folder.appending(path: "libgvc.so.6").path, withDestinationPath: String(library))
      return ["LD_LIBRARY_PATH": folder.path]
    }

    @Test func `without plugins nothing is drawn, and doctor says what to do`() throws {
      try Program.withFolder { folder in
        var environment = try surroundings(in: folder)
        environment["GVBINDIR"] = "/nonexistent"
        let doctor = try Program(["doctor"], environment: environment)
        #expect(doctor.status == 1)
        #expect(doctor.errors.contains("no layout engine 'nop'; install libgvc6 or run 'dot -c'"))
        #expect(doctor.errors.contains("no format 'png'"))
        try expectNoPicture(as: "png", in: folder, environment, saying: "'doctor' zegt wat er mist")
      }
    }

    @Test func `where no plugins lie beside libgvc, those of its list draw the same`() throws {
      try Program.withFolder { folder in
        let environment = try surroundings(in: folder)
        let files = ["een.svg", "twee.svg"].map { folder.appending(path: $0) }
        for (file, environment) in zip(files, [[:], environment]) {
          let draw = try Program(
            ["draw", Program.groningen, "-o", file.path], environment: environment)
          #expect(draw.status == 0)
        }
        #expect(try Data(contentsOf: files[0]) == Data(contentsOf: files[1]))
        #expect(try Program(["doctor"], environment: environment).output.contains("webp"))
      }
    }
  #endif

  /// That drawing fails with a reason and leaves no file behind.
  private func expectNoPicture(
    as format: String, in folder: URL, _ environment: [String: String], saying reason: String
  ) throws {
    let file = folder.appending(path: "kaart.\(format)").path
    let draw = try Program(
      ["draw", Program.groningen, "--view", "route", "-o", file], environment: environment)
    #expect(draw.status == 1)
    #expect(draw.errors.contains(reason))
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  /// What makes fontconfig find only the fonts of one folder.
  private func fonts(of fonts: URL, in folder: URL) throws -> [String: String] {
    let file = folder.appending(path: "fonts.conf")
    try Data(
      """
      <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
      <fontconfig><dir>\(fonts.path)</dir><cachedir>\(folder.path)/cache</cachedir></fontconfig>
      """.utf8
    ).write(to: file)
    return ["FONTCONFIG_FILE": file.path]
  }

  @Test func `without any font nothing is drawn, and doctor says what to install`() throws {
    try Program.withFolder { folder in
      let environment = try fonts(of: folder, in: folder)
      let doctor = try Program(["doctor"], environment: environment)
      #expect(doctor.status == 1)
      #expect(doctor.errors.contains("there is no font; install fonts-liberation"))
      for format in ["png", "pdf"] {
        try expectNoPicture(
          as: format, in: folder, environment, saying: "install fonts-liberation")
      }
    }
  }

  #if os(Linux)
    @Test func `a font that stands in is named`() throws {
      try Program.withFolder { folder in
        let enumerator = FileManager.default.enumerator(atPath: "/usr/share/fonts")
        let serif = try #require(
          enumerator?.compactMap { $0 as? String }
            .first { $0.hasSuffix("LiberationSerif-Regular.ttf") })
        try FileManager.default.copyItem(
          atPath: "/usr/share/fonts/" + serif, toPath: folder.appending(path: "serif.ttf").path)
        let doctor = try Program(["doctor"], environment: fonts(of: folder, in: folder))
        #expect(doctor.status == 1)
        #expect(
          doctor.errors.contains(
            "the font 'Liberation Sans' is missing and 'Liberation Serif' stands in"))
      }
    }
  #endif
}
