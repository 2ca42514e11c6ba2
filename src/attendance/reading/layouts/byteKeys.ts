const longestKey = 64;
/** A table whose keys crowd in one place has been crowded on purpose: such a key is as good as unknown. */
const mostProbes = 32;
const spread = 0x9e3779b1;

function hashOf(view: DataView, start: number, end: number): number {
  let hash = end - start;
  let at = start;
  for (; at + 4 <= end; at += 4) {
    hash = Math.imul(hash ^ view.getInt32(at, true), spread);
    hash ^= hash >>> 15;
  }
  for (; at < end; at++) hash = Math.imul(hash ^ view.getUint8(at), spread);
  return hash ^ (hash >>> 13);
}

/** Where a text of one or two characters of ASCII stands; 0 for nothing at all, -1 for others. */
function briefKey(view: DataView, start: number, end: number): number {
  if (end === start) return 0;
  const first = view.getUint8(start);
  const second = end - start === 2 ? view.getUint8(start + 1) : 0;
  if (first === 0 || first >= 128 || second >= 128 || (second === 0 && end - start === 2)) return -1;
  return first + (second << 7);
}

/** Numbers of texts by their bytes in UTF-8, so that a cell that was met before is known without being made a text. */
export class ByteKeys {
  #count = 0;
  /** Where a key may stand: its place in the columns below, counted from 1. */
  #slots = new Int32Array(1 << 10);
  #hashes = new Int32Array(1 << 8);
  #values = new Int32Array(1 << 8);
  /** Key i stands in the memory from #starts[i] to #starts[i + 1]. */
  #starts = new Int32Array((1 << 8) + 1);
  #memory = new DataView(new ArrayBuffer(1 << 12));
  /** Over the bytes that are looked up. */
  #view: DataView = this.#memory;
  /** By the bytes of a key of one or two in ASCII: its value, counted from 1. */
  #brief = new Int32Array(0);
  /** The key that was found last. */
  #latest = 0;

  /** The number of the text from `start` to `end`, or -1. */
  find(view: DataView, start: number, end: number): number {
    if (end - start <= 2) return (this.#brief[briefKey(view, start, end)] ?? 0) - 1;
    this.#view = view;
    // Rows are mostly in some order, so that what comes is what came before or what came after that.
    if (this.#isKey(this.#latest, start, end)) return this.#values[this.#latest] ?? -1;
    if (this.#isKey(this.#latest + 1, start, end)) {
      this.#latest += 1;
      return this.#values[this.#latest] ?? -1;
    }
    return this.#look(start, end);
  }

  /** Remembers the number of a text, from 0. Long texts are forgotten at once. */
  learn(text: string, value: number): void {
    const bytes = new TextEncoder().encode(text);
    if (bytes.length > longestKey) return;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    if (bytes.length <= 2) {
      const key = briefKey(view, 0, bytes.length);
      if (this.#brief.length === 0) this.#brief = new Int32Array(1 << 14);
      if (key !== -1) this.#brief[key] = value + 1;
      return;
    }
    if (this.find(view, 0, bytes.length) !== -1) return;
    this.#makeRoom(bytes.length);
    const key = this.#count++;
    const start = this.#starts[key] ?? 0;
    bytes.forEach((byte, i) => {
      this.#memory.setUint8(start + i, byte);
    });
    this.#starts[key + 1] = start + bytes.length;
    this.#hashes[key] = hashOf(view, 0, bytes.length);
    this.#values[key] = value;
    this.#place(key);
  }

  #look(start: number, end: number): number {
    const hash = hashOf(this.#view, start, end);
    const mask = this.#slots.length - 1;
    for (let probe = 0; probe < mostProbes; probe++) {
      const key = (this.#slots[(hash + probe) & mask] ?? 0) - 1;
      if (key === -1) return -1;
      if (this.#hashes[key] !== hash || !this.#isKey(key, start, end)) continue;
      this.#latest = key;
      return this.#values[key] ?? -1;
    }
    return -1;
  }

  #isKey(key: number, start: number, end: number): boolean {
    const view = this.#view;
    let at = this.#starts[key] ?? 0;
    if (key >= this.#count || (this.#starts[key + 1] ?? 0) - at !== end - start) return false;
    let other = start;
    for (; other + 4 <= end; other += 4, at += 4) {
      if (view.getInt32(other, true) !== this.#memory.getInt32(at, true)) return false;
    }
    for (; other < end; other++, at++) {
      if (view.getUint8(other) !== this.#memory.getUint8(at)) return false;
    }
    return true;
  }

  #makeRoom(bytes: number): void {
    const used = this.#starts[this.#count] ?? 0;
    if (used + bytes > this.#memory.byteLength) {
      const more = new Uint8Array(2 * this.#memory.byteLength);
      more.set(new Uint8Array(this.#memory.buffer));
      this.#memory = new DataView(more.buffer);
    }
    if (this.#count < this.#hashes.length) return;
    this.#hashes = longer(this.#hashes, 2 * this.#count);
    this.#values = longer(this.#values, 2 * this.#count);
    this.#starts = longer(this.#starts, 2 * this.#count + 1);
    this.#slots = new Int32Array(8 * this.#count);
    for (let key = 0; key < this.#count; key++) this.#place(key);
  }

  #place(key: number): void {
    const hash = this.#hashes[key] ?? 0;
    const mask = this.#slots.length - 1;
    for (let probe = 0; probe < mostProbes; probe++) {
      const slot = (hash + probe) & mask;
      if (this.#slots[slot] !== 0) continue;
      this.#slots[slot] = key + 1;
      return;
    }
  }
}

function longer(column: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(length);
  more.set(column);
  return more;
}
