import { Problem } from '../../../problems/problem.ts';
import { attendanceCodes, codeNumber } from '../../attendanceCode.ts';
import { halfOfSession, type Marks, noMark } from '../../marks.ts';
import { type Findings, Tally } from '../findings.ts';
import { PupilEntries } from '../pupils/pupilEntries.ts';
import { type MarkPage, type MarkTable, notACode, pageSize } from './markTable.ts';
import { isInUse, type MarkReading, outOfForce } from './markText.ts';
import type { Places } from './places.ts';
import { marksOf, sharedSessions } from './sharedSessions.ts';

type Settling = {
  table: MarkTable;
  places: Places;
  findings: Findings;
  pupilCount: number;
  /** Whether a mark that cannot be used costs its whole row, as in a long list, or only its cell. */
  rowPerMark: boolean;
};

/** Every pupil has a byte for every session of the file. */
const mostMarks = 250_000_000;

const presentInMorning = codeNumber('/') ?? noMark;
const presentInAfternoon = codeNumber('\\') ?? noMark;

/** What a mark comes to that is written in a usual way: its code, with a flag where the sign for present was put right. */
const swapped = 64;
const needsCare = 128;

/** Present is / in the morning and \ in the afternoon, whichever of them was written. */
function rightHalf(code: number, session: number): number {
  if (code !== presentInMorning && code !== presentInAfternoon) return code;
  return halfOfSession(session) === 'AM' ? presentInMorning : presentInAfternoon;
}

class Settler {
  readonly #settling: Settling;
  /** Every session of the file once, in order; the position of a session here is its rank. */
  readonly #sessions: Int32Array;
  /** By place: the rank of its session, or -1 where its date does not exist. */
  readonly #ranks: Int32Array;
  /** By short number and place: the code, with `swapped` or `needsCare`. */
  readonly #outcomes: Uint8Array;
  readonly #entries: PupilEntries;
  /** By rank, for the pupil at hand: the line that gave the mark. */
  readonly #giverAt: Int32Array;
  readonly #swapped = new Tally();
  readonly #repeated = new Tally();
  /** By number of what is written. */
  readonly #readAs = new Map<number, Tally>();

  constructor(settling: Settling) {
    this.#settling = settling;
    const { places, table, pupilCount } = settling;
    const { sessions, ranks } = sharedSessions(places);
    this.#sessions = sessions;
    this.#ranks = ranks;
    if (sessions.length * pupilCount > mostMarks)
      throw new Problem(
        'register_unreadable',
        'This file covers too many dates for so many pupils. Put each school, or each year, in a file of its own.',
      );
    this.#outcomes = this.#allOutcomes();
    this.#entries = new PupilEntries(table, pupilCount);
    this.#giverAt = new Int32Array(sessions.length);
  }

  all(): Marks[] {
    const width = this.#sessions.length;
    const codes = new Uint8Array(width * this.#settling.pupilCount).fill(noMark);
    for (let pupil = 0; pupil < this.#settling.pupilCount; pupil++) {
      const own = codes.subarray(pupil * width, (pupil + 1) * width);
      if (this.#settleQuickly(pupil, own)) continue;
      own.fill(noMark);
      this.#settleInOrder(pupil, own);
    }
    this.#warn();
    return marksOf(this.#sessions, codes, this.#settling.pupilCount);
  }

  #allOutcomes(): Uint8Array {
    const { writings } = this.#settling.table;
    const places = this.#ranks.length;
    const outcomes = new Uint8Array((writings.withShort.length + 1) * places);
    for (const [i, number] of writings.withShort.entries())
      for (let place = 0; place < places; place++)
        outcomes[(i + 1) * places + place] = this.#outcome(writings.of(number).reading, place);
    return outcomes;
  }

  #outcome(reading: MarkReading, place: number): number {
    const session = this.#sessions[this.#ranks[place] ?? -1];
    if (session === undefined) return needsCare;
    if (reading.kind === 'missing') return noMark;
    if (reading.kind !== 'code' || reading.sign !== 'national' || !isInUse(reading, session))
      return needsCare;
    const code = rightHalf(reading.code, session);
    return code === reading.code ? code : code + swapped;
  }

  /** Most pupils have one mark of a usual kind for each session. False, with nothing told, where one has not. */
  #settleQuickly(pupil: number, own: Uint8Array): boolean {
    if (this.#entries.hasMore(pupil)) return false;
    const putRight = new Tally();
    let usual = true;
    this.#settling.table.eachPage(pupil, (page) => {
      usual = usual && this.#settlePage(page, own, putRight);
    });
    if (usual) this.#swapped.addAll(putRight);
    return usual;
  }

  #settlePage({ first, shorts, lines, base }: MarkPage, own: Uint8Array, putRight: Tally): boolean {
    const ranks = this.#ranks;
    const outcomes = this.#outcomes;
    const places = ranks.length;
    const most = Math.min(pageSize, places - first);
    for (let i = 0; i < most; i++) {
      const short = shorts[base + i] ?? 0;
      if (short === 0) continue;
      const place = first + i;
      const outcome = outcomes[short * places + place] ?? needsCare;
      if (outcome === noMark) continue;
      const rank = ranks[place] ?? 0;
      if (outcome >= needsCare || own[rank] !== noMark) return false;
      own[rank] = outcome & (swapped - 1);
      if (outcome >= swapped)
        putRight.add(lines[base + i] ?? 0, {
          place,
          text: this.#settling.table.writings.withShort[short - 1] ?? 0,
        });
    }
    return true;
  }

  #settleInOrder(pupil: number, own: Uint8Array): void {
    this.#giverAt.fill(0);
    this.#entries.each(pupil, (place, number, line) => {
      const rank = this.#ranks[place] ?? -1;
      const { reading } = this.#settling.table.writings.of(number);
      const at = { place, number, line };
      if (rank === -1) {
        // An empty cell below a heading that is no date loses nothing; a row of its own with such a date does.
        if (reading.kind !== 'missing' || this.#settling.rowPerMark) this.#reject(at, { misdated: true });
      } else if (reading.kind === 'unknown') this.#reject(at, { reason: notACode });
      else if (reading.kind === 'code') {
        const session = this.#sessions[rank] ?? 0;
        if (!isInUse(reading, session))
          this.#reject(at, { reason: outOfForce(reading, this.#settling.table.writings.of(number).text) });
        else {
          const code = rightHalf(reading.code, session);
          if (code !== reading.code) this.#swapped.add(line, { place, text: number });
          this.#give(own, { ...at, rank, code, isNational: reading.sign === 'national' });
        }
      }
    });
  }

  /** The first mark for a session stands. */
  #give(
    own: Uint8Array,
    at: { place: number; number: number; line: number; rank: number; code: number; isNational: boolean },
  ): void {
    const { place, number, line, rank, code } = at;
    if (own[rank] === noMark) {
      own[rank] = code;
      this.#giverAt[rank] = line;
      if (at.isNational) return;
      const tally = this.#readAs.get(number) ?? new Tally();
      this.#readAs.set(number, tally);
      tally.add(line, { place, text: number });
    } else if (own[rank] === code) this.#repeated.add(line, { place, text: number });
    else {
      const reason = `Line ${this.#giverAt[rank] ?? 0} has another mark for this pupil and session, which was kept`;
      this.#reject(at, { reason });
    }
  }

  #reject(
    { place, number, line }: { place: number; number: number; line: number },
    why: { reason: string } | { misdated: true },
  ): void {
    const { places, table, findings, rowPerMark } = this.#settling;
    const value = table.writings.of(number).text;
    const rejection =
      'misdated' in why
        ? { line, ...places.misdated(place, value) }
        : { line, column: places.titleOf(place), value, reason: why.reason };
    if (rowPerMark) findings.rejectRow(rejection);
    else findings.rejectCell(rejection);
  }

  /** One warning for each kind of oddity, where it comes first, with how often it comes. */
  #warn(): void {
    const { places, table, findings } = this.#settling;
    const warn = ({ times, line, place, text }: Tally, remark: string) => {
      if (times === 0) return;
      const often = times === 1 ? 'once' : `${times} times`;
      const value = table.writings.of(text).text;
      findings.warn({
        line,
        column: places.titleOf(place),
        value,
        reason: `${remark}, ${often} in this file`,
      });
    };
    warn(this.#swapped, 'The sign for present was that of the other half of the day and was put right');
    warn(this.#repeated, 'The same mark for the same pupil and session was counted once only');
    for (const [number, tally] of this.#readAs) warn(tally, readAsRemark(table, number));
  }
}

function readAsRemark({ writings }: MarkTable, number: number): string {
  const { reading } = writings.of(number);
  if (reading.kind !== 'code') return '';
  const kind = reading.sign === 'local' ? 'A local code' : 'A code of the coronavirus years';
  return `${kind} was read as ${attendanceCodes[reading.code]?.code ?? ''}`;
}

/** Turns what stands in a file into marks: each session once, each code in force on its date. By pupil number. */
export function settle(settling: Settling): Marks[] {
  return new Settler(settling).all();
}
