import { codeNumber } from '../attendanceCode.ts';
import { halfOfSession, type Marks } from '../marks.ts';
import type { Entries } from './entries.ts';
import { type Findings, Tally } from './findings.ts';
import type { Interned } from './interned.ts';
import { firstSessions, lastSessions, outOfForce, readMark } from './markText.ts';
import type { Places } from './places.ts';

type Settling = {
  entries: Entries;
  texts: Interned;
  places: Places;
  findings: Findings;
  pupilCount: number;
  /** Whether a mark that cannot be used costs its whole row, as in a long list, or only its cell. */
  rowPerMark: boolean;
};

const missing = -1;
const unknown = -2;
const presentInMorning = codeNumber('/');
const presentInAfternoon = codeNumber('\\');

/** The entries of each pupil together, in the order of the file: those of pupil i from starts[i] to starts[i + 1]. */
function byPupil(pupils: Int32Array, pupilCount: number): { order: Int32Array; starts: Int32Array } {
  const starts = new Int32Array(pupilCount + 1);
  for (const pupil of pupils) starts[pupil + 1] = (starts[pupil + 1] ?? 0) + 1;
  for (let i = 1; i <= pupilCount; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const next = starts.slice();
  const order = new Int32Array(pupils.length);
  for (let entry = 0; entry < pupils.length; entry++) {
    const pupil = pupils[entry] ?? 0;
    const at = next[pupil] ?? 0;
    next[pupil] = at + 1;
    order[at] = entry;
  }
  return { order, starts };
}

class Settler {
  readonly #settling: Settling;
  readonly #columns: ReturnType<Entries['columns']>;
  /** By text: its code, or `missing` or `unknown`. */
  readonly #codes: Int16Array;
  readonly #subCodes: ReadonlyMap<number, Tally>;
  /** Every session of the file once, in order; the position of a session here is its rank. */
  readonly #sessions: Float64Array;
  /** By place: the rank of its session, or -1 where its date does not exist. */
  readonly #ranks: Int32Array;
  /** By rank, for the pupil at hand: the code, and the entry that gave it counted from 1. */
  readonly #codeAt: Uint8Array;
  readonly #giverAt: Int32Array;
  readonly #swapped = new Tally();
  readonly #repeated = new Tally();

  constructor(settling: Settling) {
    this.#settling = settling;
    this.#columns = settling.entries.columns();
    const readings = settling.texts.texts.map(readMark);
    this.#codes = Int16Array.from(readings, (reading) =>
      reading.kind === 'code' ? reading.code : reading.kind === 'missing' ? missing : unknown,
    );
    this.#subCodes = new Map(
      readings.flatMap((reading, text) =>
        reading.kind === 'code' && reading.subCode ? [[text, new Tally()] as const] : [],
      ),
    );
    const { sessions } = settling.places;
    this.#sessions = Float64Array.from(new Set(sessions.filter((session) => !Number.isNaN(session)).sort()));
    const ranks = new Map(Array.from(this.#sessions, (session, rank) => [session, rank]));
    this.#ranks = Int32Array.from(sessions, (session) => ranks.get(session) ?? -1);
    this.#codeAt = new Uint8Array(this.#sessions.length);
    this.#giverAt = new Int32Array(this.#sessions.length);
  }

  all(): Marks[] {
    const { order, starts } = byPupil(this.#columns.pupils, this.#settling.pupilCount);
    const marks = Array.from({ length: this.#settling.pupilCount }, (_, pupil) =>
      this.#marksOf(order.subarray(starts[pupil], starts[pupil + 1])),
    );
    this.#warn();
    return marks;
  }

  #marksOf(entries: Int32Array): Marks {
    const ranks = new Int32Array(entries.length);
    let count = 0;
    for (const entry of entries) {
      const rank = this.#settleEntry(entry);
      if (rank !== -1) ranks[count++] = rank;
    }
    const held = ranks.subarray(0, count).sort();
    const marks = { sessions: new Int32Array(count), codes: new Uint8Array(count) };
    for (let i = 0; i < count; i++) {
      const rank = held[i] ?? 0;
      marks.sessions[i] = this.#sessions[rank] ?? 0;
      marks.codes[i] = this.#codeAt[rank] ?? 0;
      this.#giverAt[rank] = 0;
    }
    return marks;
  }

  /** The rank of the session that an entry is the first to mark, or -1. */
  #settleEntry(entry: number): number {
    const place = this.#columns.places[entry] ?? 0;
    const text = this.#columns.texts[entry] ?? 0;
    const written = this.#codes[text] ?? unknown;
    const rank = this.#ranks[place] ?? -1;
    if (rank === -1) {
      // An empty cell below a heading that is no date loses nothing; a row of its own with such a date does.
      if (written !== missing || this.#settling.rowPerMark) this.#reject(entry, { misdated: true });
      return -1;
    }
    if (written === missing) return -1;
    if (written === unknown) return this.#reject(entry, { reason: 'This is not an attendance code' });
    const session = this.#sessions[rank] ?? 0;
    if (session < (firstSessions[written] ?? 0) || session > (lastSessions[written] ?? 0))
      return this.#reject(entry, { reason: outOfForce(written) });
    const code = this.#rightHalf(written, session, entry);
    const giver = this.#giverAt[rank] ?? 0;
    if (giver !== 0) return this.#again(entry, giver - 1, code === this.#codeAt[rank]);
    this.#subCodes.get(text)?.add(this.#columns.lines[entry] ?? 0, place, text);
    this.#codeAt[rank] = code;
    this.#giverAt[rank] = entry + 1;
    return rank;
  }

  /** Present is / in the morning and \ in the afternoon, whichever of them was written. */
  #rightHalf(code: number, session: number, entry: number): number {
    if (code !== presentInMorning && code !== presentInAfternoon) return code;
    const right = halfOfSession(session) === 'AM' ? presentInMorning : presentInAfternoon;
    if (code !== right) this.#tally(this.#swapped, entry);
    return right ?? code;
  }

  #again(entry: number, giver: number, same: boolean): -1 {
    if (same) this.#tally(this.#repeated, entry);
    else
      this.#reject(entry, {
        reason: `Line ${this.#columns.lines[giver] ?? 0} has another mark for this pupil and session, which was kept`,
      });
    return -1;
  }

  #tally(tally: Tally, entry: number): void {
    const { lines, places, texts } = this.#columns;
    tally.add(lines[entry] ?? 0, places[entry] ?? 0, texts[entry] ?? 0);
  }

  #reject(entry: number, why: { reason: string } | { misdated: true }): -1 {
    const { places, texts, findings, rowPerMark } = this.#settling;
    const line = this.#columns.lines[entry] ?? 0;
    const place = this.#columns.places[entry] ?? 0;
    const value = texts.text(this.#columns.texts[entry] ?? 0).trim();
    const rejection =
      'misdated' in why
        ? { line, ...places.misdated(place, value) }
        : { line, column: places.titleOf(place), value, reason: why.reason };
    if (rowPerMark) findings.rejectRow(rejection);
    else findings.rejectCell(rejection);
    return -1;
  }

  /** One warning for each kind of oddity, where it comes first, with how often it comes. */
  #warn(): void {
    const { places, texts, findings } = this.#settling;
    const warn = ({ times, line, place, text }: Tally, remark: string) => {
      if (times === 0) return;
      const often = times === 1 ? 'once' : `${times} times`;
      const value = texts.text(text).trim();
      findings.warn({
        line,
        column: places.titleOf(place),
        value,
        reason: `${remark}, ${often} in this file`,
      });
    };
    warn(this.#swapped, 'The sign for present was that of the other half of the day and was put right');
    warn(this.#repeated, 'The same mark for the same pupil and session was counted once only');
    for (const [text, tally] of this.#subCodes)
      warn(tally, `A local code was read as ${texts.text(text).trim().charAt(0).toUpperCase()}`);
  }
}

/** Turns what stands in a file into marks: each session once, each code in force on its date. By pupil number. */
export function settle(settling: Settling): Marks[] {
  return new Settler(settling).all();
}
