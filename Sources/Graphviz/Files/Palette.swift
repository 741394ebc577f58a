/// At most 256 colors that stand for all colors of a picture.
///
/// ## Source
/// Heckbert (1982), Color image quantization for frame buffer display: median cut,
/// doi:10.1145/965145.801294.
struct Palette {
  /// The colors, as `0xRRGGBB`.
  private(set) var colors: [UInt32] = []
  private var indices: [UInt32: UInt8] = [:]

  /// - Complexity: O(*n* + *k* log *k*) for *n* pixels of *k* colors.
  init(of pixels: [UInt32]) {
    var counts: [UInt32: Int] = [:]
    for pixel in pixels { counts[pixel, default: 0] += 1 }
    let found = counts.map { (color: $0, count: $1) }.sorted { $0.color < $1.color }
    for box in Self.boxes(of: found) {
      let index = UInt8(colors.count)
      colors.append(Self.middle(of: box))
      for entry in box { indices[entry.color] = index }
    }
  }

  /// The place of the color that stands for one of the picture.
  func index(of color: UInt32) -> UInt8 { indices[color] ?? 0 }

  private typealias Entry = (color: UInt32, count: Int)

  /// Splits the box with most pixels and most difference until there are enough.
  private static func boxes(of all: [Entry]) -> [[Entry]] {
    var boxes = all.isEmpty ? [] : [all]
    var costs = boxes.map(cost)
    while boxes.count < 256, let most = costs.indices.max(by: { costs[$0] < costs[$1] }),
      costs[most] > 0
    {
      let shift = widest(boxes[most]).shift
      let sorted = boxes[most].sorted {
        (channel($0.color, shift), $0.color) < (channel($1.color, shift), $1.color)
      }
      let cut = cut(of: sorted)
      boxes[most] = Array(sorted[..<cut])
      boxes.append(Array(sorted[cut...]))
      costs[most] = cost(boxes[most])
      costs.append(cost(boxes[boxes.count - 1]))
    }
    return boxes
  }

  private static func channel(_ color: UInt32, _ shift: UInt32) -> UInt32 {
    color >> shift & 0xFF
  }

  private static func widest(_ box: [Entry]) -> (shift: UInt32, range: UInt32) {
    let ranges = [UInt32(16), 8, 0].map { shift -> (shift: UInt32, range: UInt32) in
      let values = box.map { channel($0.color, shift) }
      return (shift, (values.max() ?? 0) - (values.min() ?? 0))
    }
    return ranges.reduce(ranges[0]) { $1.range > $0.range ? $1 : $0 }
  }

  /// Large plain areas weigh little: what counts are the many shades along edges and letters.
  private static func cost(_ box: [Entry]) -> Double {
    guard box.count > 1 else { return 0 }
    let pixels = Double(box.reduce(0) { $0 + $1.count })
    return Double(widest(box).range) * pixels.squareRoot()
  }

  /// Where half of the pixels lie on each side, and at least one color.
  private static func cut(of box: [Entry]) -> Int {
    let half = box.reduce(0) { $0 + $1.count } / 2
    var seen = 0
    for (index, entry) in box.enumerated() {
      seen += entry.count
      if seen > half { return min(max(1, index), box.count - 1) }
    }
    return box.count / 2
  }

  /// The color of most pixels in the box when it has more than half; else the mean.
  private static func middle(of box: [Entry]) -> UInt32 {
    let total = box.reduce(0) { $0 + $1.count }
    if let most = box.max(by: { $0.count < $1.count }), most.count * 2 >= total {
      return most.color
    }
    return [UInt32(16), 8, 0].reduce(0) { color, shift in
      let sum = box.reduce(0) { $0 + Int(channel($1.color, shift)) * $1.count }
      return color << 8 | UInt32((sum + total / 2) / total)
    }
  }
}
