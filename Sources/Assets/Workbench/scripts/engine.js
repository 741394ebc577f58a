// Asks the engine, which runs in a worker; after a crash it starts again from the last good state.

import { spoken, say } from "./texts.js";

/** @typedef {{ place?: string, text: string, suggestion?: string }} Message */

/** What the engine refused, in its own words. */
export class Refusal extends Error {
  /**
   * @param {Message[]} messages
   * @param {boolean} [isRestored] whether the engine began anew, with the last good state
   */
  constructor(messages, isRestored = false) {
    super(messages.map((message) => message.text).join("\n"));
    this.messages = messages;
    this.isRestored = isRestored;
  }
}

/** @type {Worker | null} */
let worker = null;
let lastNumber = 0;
/** @type {Map<number, { done: (answer: { status: number, bytes: Uint8Array }) => void, fail: (e: Error) => void }>} */
const waiting = new Map();
/**
 * What opens the last good state again.
 * @type {Uint8Array | null}
 */
let lastGood = null;
const text = new TextDecoder();

/** @param {string} id */
function contentOf(id) {
  return document.getElementById(id)?.textContent ?? "";
}

/** Starts the worker with the engine that stands in this file. */
async function startWorker() {
  const address = URL.createObjectURL(new Blob([contentOf("rekenwerk")], { type: "text/javascript" }));
  const started = new Worker(address);
  worker = started;
  started.onmessage = ({ data }) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    asked?.done(data);
  };
  started.onerror = (event) => fail(new Error(event.message));
  const { status } = await post({ wasm: contentOf("rekenkern"), unpacker: contentOf("uitpakker") });
  URL.revokeObjectURL(address);
  if (status !== 0) throw new Refusal([{ text: say("noWebAssembly") }]);
}

/** @param {Error} problem */
function fail(problem) {
  for (const asked of waiting.values()) asked.fail(problem);
  waiting.clear();
  worker?.terminate();
  worker = null;
}

/**
 * @param {object} message
 * @returns {Promise<{ status: number, bytes: Uint8Array }>}
 */
function post(message) {
  lastNumber += 1;
  const id = lastNumber;
  return new Promise((done, fail) => {
    waiting.set(id, { done, fail });
    worker?.postMessage({ id, ...message });
  });
}

/** Whether this browser can run the engine. */
export function canRun() {
  return typeof WebAssembly === "object";
}

/** @type {Promise<void> | null} */
let starting = null;

/** Starts the engine, unless it runs. */
export async function ready() {
  if (worker) { await starting; return; }
  starting = startWorker();
  await starting;
}

/**
 * The bytes that answer a question about bytes, or about an example by its place in this file.
 * @param {{ do: string, [name: string]: any }} question
 * @param {Uint8Array | number} [data]
 * @returns {Promise<Uint8Array>}
 */
export async function askBytes(question, data) {
  await ready();
  const about = typeof data === "number" ? { example: data } : { data };
  const { status, bytes } = await post({ question: { language: spoken.current, ...question }, ...about });
  if (status === 0) return bytes;
  if (status === 3) {
    await restore();
    throw new Refusal([{ text: say("crashed") }], true);
  }
  throw new Refusal(messagesIn(bytes, status, question.do));
}

/**
 * @param {Uint8Array} bytes
 * @param {number} status
 * @param {string} name
 * @returns {Message[]}
 */
function messagesIn(bytes, status, name) {
  const words = text.decode(bytes);
  if (status === 2) return [{ text: words || name }];
  try {
    const told = JSON.parse(words);
    const list = Array.isArray(told) ? told : told.messages ?? [told];
    return list.map((/** @type {any} */ one) => (typeof one === "string" ? { text: one } : one));
  } catch {
    return words.split("\n").filter((line) => line).map((line) => ({ text: line }));
  }
}

/**
 * The answer to a question, read as JSON.
 * @param {{ do: string, [name: string]: any }} question
 * @param {Uint8Array | number} [data]
 * @returns {Promise<any>}
 */
export async function ask(question, data) {
  return JSON.parse(text.decode(await askBytes(question, data)));
}

/**
 * The answer to a question, as a text.
 * @param {{ do: string, [name: string]: any }} question
 */
export async function askText(question) {
  return text.decode(await askBytes(question));
}

/** Keeps what opens the present state again. */
export async function keep() {
  lastGood = await askBytes({ do: "text", kind: "yaml" });
}

/** Stops what runs and puts back the last good state. */
export async function restore() {
  fail(new Refusal([{ text: say("stopped") }]));
  await ready();
  if (lastGood) await post({ question: { do: "open", name: "netwerk.yaml", language: spoken.current }, data: lastGood });
}
