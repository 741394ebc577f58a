// Unpacks and packs ZIP archives, of which .xlsx and .ods files are made.

/**
 * @param {Uint8Array} bytes
 * @returns {Promise<Uint8Array>}
 */
async function inflated(bytes, limit = 200_000_000) {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const pieces = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > limit) throw new Error("too large");
    pieces.push(value);
  }
  const whole = new Uint8Array(size);
  let place = 0;
  for (const piece of pieces) { whole.set(piece, place); place += piece.length; }
  return whole;
}

/**
 * The files of an archive by name, each unpacked when asked.
 * @param {Uint8Array} bytes
 * @returns {Map<string, () => Promise<Uint8Array>>}
 */
export function filesIn(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0) throw new Error("no archive");
  const files = new Map();
  let place = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(place, true) !== 0x02014b50) throw new Error("broken archive");
    const method = view.getUint16(place + 10, true);
    const packed = view.getUint32(place + 20, true);
    const [name, extra, note] = [28, 30, 32].map((at) => view.getUint16(place + at, true));
    const local = view.getUint32(place + 42, true);
    const title = new TextDecoder().decode(bytes.subarray(place + 46, place + 46 + name));
    files.set(title, async () => {
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const body = bytes.subarray(start, start + packed);
      return method === 8 ? inflated(body) : body;
    });
    place += 46 + name + extra + note;
  }
  return files;
}

const remainders = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/**
 * The CRC-32 of bytes.
 * @param {Uint8Array} bytes
 */
export function checksum(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) value = remainders[(value ^ byte) & 255] ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

/**
 * @param {number[]} sizes
 * @param {number[]} values
 */
function entry(sizes, values) {
  const bytes = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let place = 0;
  sizes.forEach((size, index) => {
    if (size === 4) view.setUint32(place, values[index], true); else view.setUint16(place, values[index], true);
    place += size;
  });
  return bytes;
}

/**
 * An archive of texts, stored without compression.
 * @param {[string, string][]} files
 * @returns {Blob}
 */
export function archiveOf(files) {
  const letters = new TextEncoder();
  /** @type {Uint8Array[]} */ const pieces = [];
  /** @type {Uint8Array[]} */ const list = [];
  let place = 0;
  for (const [name, content] of files) {
    const [title, body] = [letters.encode(name), letters.encode(content)];
    const facts = [20, 0x800, 0, 0, 0x21, checksum(body), body.length, body.length, title.length, 0];
    const head = entry([4, 2, 2, 2, 2, 2, 4, 4, 4, 2, 2], [0x04034b50, ...facts]);
    list.push(entry([4, 2, 2, 2, 2, 2, 2, 4, 4, 4, 2, 2, 2, 2, 2, 4, 4],
      [0x02014b50, 20, ...facts, 0, 0, 0, 0, place]), title);
    pieces.push(head, title, body);
    place += head.length + title.length + body.length;
  }
  const size = list.reduce((sum, piece) => sum + piece.length, 0);
  const end = entry([4, 2, 2, 2, 2, 4, 4, 2],
    [0x06054b50, 0, 0, files.length, files.length, size, place, 0]);
  return new Blob([...pieces, ...list, end]);
}
