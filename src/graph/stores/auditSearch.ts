import type { AuditEntry } from '../../casework/audit/auditEntry.ts';
import type { AuditQuery } from '../../casework/audit/auditPorts.ts';
import { Problem } from '../../problems/problem.ts';
import { localHourOf, monthsOf, partsOf, type Stretch } from '../lists/cases/auditTimes.ts';
import { filterFor, stretchesOf } from './auditQueries.ts';
import type { Found } from './auditRows.ts';

type Find = (filters: readonly string[]) => Promise<readonly Found[]>;
/** Stretches that were asked for together, and what was found in each. */
type Wave = { asked: readonly Stretch[]; found: readonly Found[] };
/** Stretches that are still to be asked for, the last first, and the last day of interest in them. */
type Left = { stretches: readonly Stretch[]; until: string };

/** The newest stretches are asked for first, a few at a time; where those hold too little, many. */
const firstWave = 2;
const laterWaves = 20;
/** Where so many days hold fewer rows, a month is far from being too long. */
const fewRows = 1000;

export const dayOf = ({ at }: AuditEntry): string => localHourOf(at).slice(0, 10);
export const newestFirst = (a: AuditEntry, b: AuditEntry): number => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0);

export function tooMuch(): never {
  throw new Problem(
    'bad_request',
    'There is more in the audit at that time than Microsoft 365 looks through at once. Search for one person, pupil or school.',
  );
}

/** How many stretches of a wave, the last first, were not too long to be looked through. */
function answeredOf({ asked, found }: Wave): number {
  const tooLong = found.indexOf(undefined);
  return tooLong < 0 ? asked.length : tooLong;
}

function leftAfter(wave: Wave, { stretches, until }: Left, from: string): Left {
  const answered = answeredOf(wave);
  const tooLong = wave.asked[answered];
  if (tooLong !== undefined) {
    const parts = partsOf(tooLong).filter((part) => part.slice(0, 10) >= from && part.slice(0, 10) <= until);
    if (partsOf(tooLong).length === 0) return tooMuch();
    return { stretches: [...parts, ...stretches.slice(answered + 1)], until };
  }
  const rest = stretches.slice(answered);
  const isThin = wave.asked.length === laterWaves && wave.found.flat().length < fewRows;
  const [next] = rest;
  // Days that are done are not told again with their month.
  if (isThin && next?.length === 10) return { stretches: monthsOf({ from, to: next }), until: next };
  return { stretches: rest, until };
}

/**
 * Looks for entries from the newest on, stretch by stretch, until there are more than `most`. A stretch of which SharePoint says
 * that it is too long is taken apart: a month into days, a day into hours.
 * @throws Problem bad_request where an hour is too long
 */
export async function searchRows(find: Find, query: AuditQuery, most: number): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = [];
  let left: Left = { stretches: stretchesOf(query), until: query.to };
  for (let size = firstWave; left.stretches.length > 0 && entries.length <= most; size = laterWaves) {
    const asked = left.stretches.slice(0, size);
    const wave = { asked, found: await find(asked.map((stretch) => filterFor(query, stretch))) };
    for (const rows of wave.found.slice(0, answeredOf(wave))) {
      const { until } = left;
      const within = (rows ?? [])
        .flatMap(({ entry }) => entry ?? [])
        .filter((entry) => dayOf(entry) >= query.from && dayOf(entry) <= until);
      entries.push(...within.sort(newestFirst));
    }
    left = leftAfter(wave, left, query.from);
  }
  return entries;
}
