// Runs beside the page: holds the engine (WebAssembly) and answers one question after the other.

/** @type {any} */
let engine = null;
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

/** @param {ArrayBuffer} packed */
async function start(packed) {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  const module = await WebAssembly.compile(await new Response(stream).arrayBuffer());
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
  const { id, wasm, question, data } = event.data;
  try {
    if (wasm) {
      await start(wasm);
      self.postMessage({ id, status: 0, bytes: new Uint8Array() });
      return;
    }
    self.postMessage({ id, ...answer(question, data ?? new Uint8Array()) });
  } catch (problem) {
    engine = null;
    self.postMessage({ id, status: 3, bytes: letters.encode(String(problem)) });
  }
};
