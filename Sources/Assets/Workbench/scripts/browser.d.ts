// What browsers have had since 2023 and this version of TypeScript does not know yet.
declare class DecompressionStream {
  constructor(format: "gzip" | "deflate-raw");
  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: WritableStream<Uint8Array>;
}
