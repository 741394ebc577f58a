// Runs beside the page: holds the engine (WebAssembly) and answers one question after the other.

/** @type {any} */
let engine = null;
/**
 * The example networks that stand behind the engine, as YAML.
 * @type {string[]}
 */
let examples = [];
const letters = new TextEncoder();

/**
 * What an unused function of the C library would call; none is ever reached.
 * @param {WebAssembly.Module} module
 */
function stubs(module) {
  /** @type {Record<string, any>} */
  const imports = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    imports[from] ??= {};
    imports[from][name] = () => { throw new Error(`${from}.${name}`); };
  }
  return imports;
}

/**
 * The bytes that stand in a text: seven bits a letter, the first bit first. Letters that a page cannot hold are
 * written with 128 added.
 * @param {string} words
 * @returns {Uint8Array}
 */
function bytesIn(words) {
  const bytes = new Uint8Array(Math.floor((words.length * 7) / 8));
  let [held, bits, place] = [0, 0, 0];
  for (let index = 0; index < words.length; index += 1) {
    held = ((held << 7) | (words.charCodeAt(index) & 127)) & 0x3fff;
    bits += 7;
    if (bits >= 8) {
      bits -= 8;
      bytes[place] = held >> bits;
      place += 1;
    }
  }
  return bytes;
}

/**
 * The engine and what stands behind it, unpacked by a small program beside it. The first eight bytes tell the size
 * of all and of the engine.
 * @param {string} words
 * @param {string} unpacker
 */
async function unpacked(words, unpacker) {
  const packed = bytesIn(words);
  const [size, engineSize] = [0, 4].map((place) => new DataView(packed.buffer).getUint32(place, true));
  const program = Uint8Array.from(atob(unpacker), (letter) => letter.charCodeAt(0));
  const { room, unpack, memory } = /** @type {any} */ ((await WebAssembly.instantiate(program)).instance.exports);
  const count = packed.length - 8;
  memory.grow(Math.ceil((room() + count + size - memory.buffer.byteLength) / 65_536));
  new Uint8Array(memory.buffer).set(packed.subarray(8), room());
  if (unpack(count, size) !== size) throw new Error("the engine is damaged");
  const begin = room() + count;
  return { wasm: new Uint8Array(memory.buffer, begin, engineSize), behind: new Uint8Array(memory.buffer, begin + engineSize, size - engineSize) };
}

/**
 * @param {string} packed
 * @param {string} unpacker
 */
async function start(packed, unpacker) {
  const { wasm, behind } = await unpacked(packed, unpacker);
  examples = JSON.parse(new TextDecoder().decode(behind));
  const module = await WebAssembly.compile(wasm);
  engine = (await WebAssembly.instantiate(module, stubs(module))).exports;
  engine._initialize?.();
}

/**
 * Copies bytes into room that the engine gave.
 * @param {Uint8Array} bytes
 * @returns {number}
 */
function given(bytes) {
  const place = engine.page_room(Math.max(bytes.length, 1));
  new Uint8Array(engine.memory.buffer).set(bytes, place);
  return place;
}

/**
 * @param {object} question
 * @param {Uint8Array} data
 */
function answer(question, data) {
  const words = letters.encode(JSON.stringify(question));
  const both = new Uint8Array(words.length + data.length);
  both.set(words);
  both.set(data, words.length);
  const status = engine.page_call(given(both), words.length, data.length);
  const count = engine.page_count();
  const place = engine.page_room(Math.max(count, 1));
  engine.page_copy(place);
  const bytes = new Uint8Array(engine.memory.buffer).slice(place, place + count);
  engine.page_free(place);
  return { status, bytes };
}

self.onmessage = async (event) => {
  const { id, wasm, unpacker, question, data, example } = event.data;
  try {
    if (wasm) {
      await start(wasm, unpacker);
      self.postMessage({ id, status: 0, bytes: new Uint8Array() });
      return;
    }
    const given = example === undefined ? data : letters.encode(examples[example]);
    self.postMessage({ id, ...answer(question, given ?? new Uint8Array()) });
  } catch (problem) {
    engine = null;
    self.postMessage({ id, status: 3, bytes: letters.encode(String(problem)) });
  }
};
