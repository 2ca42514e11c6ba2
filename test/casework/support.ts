import type { Person, Role } from '../../src/access/person.ts';
import { checkLetter } from '../../src/attendance/upn.ts';
import type { CaseloadPupil } from '../../src/casework/caseloadPupil.ts';
import type { CaseworkPorts } from '../../src/casework/caseworkPorts.ts';
import type { School } from '../../src/casework/school.ts';

export const northId = 'school-north';
export const southId = 'school-south';

/** Someone of each role; those who are linked to schools are linked to North alone. */
export function personOf(role: Role): Person {
  const linked = role === 'asw' || role === 'school';
  return {
    id: `00000000-0000-4000-8000-${role.padStart(12, '0').slice(0, 12)}`,
    name: `Wilhelmina ${role}`,
    email: `${role}@example.gov.uk`,
    role,
    schoolIds: linked ? [northId] : [],
  };
}

export function schoolOf(id: string, name: string): School {
  return { id, name, urn: '100000', laEstab: '8399999', phase: 'Secondary', aswIds: [], staffIds: [] };
}

type Kept = { fileId: string; name: string; uploadedAt: string; size: number };

/** Stores in memory that count what is written to them and can be told to fail. */
export type Memory = CaseworkPorts & {
  saved: Map<string, readonly CaseloadPupil[]>;
  kept: Map<string, Kept[]>;
  writes: string[];
  /** What the next replacement of a caseload does after this many pupils. */
  breakAfter?: number;
};

/** The two schools, with nothing saved. */
export function memory(): Memory {
  const schools = new Map([
    [northId, schoolOf(northId, 'North Academy')],
    [southId, schoolOf(southId, 'South School')],
  ]);
  let ids = 0;
  let clock = Date.parse('2026-11-22T09:00:00Z');
  const all: Memory = {
    saved: new Map(),
    kept: new Map(),
    writes: [],
    bandReading: 'dfe',
    now: () => {
      clock += 1000;
      return new Date(clock).toISOString();
    },
    newId: () => {
      ids += 1;
      return `pupil-${ids}`;
    },
    schools: {
      all: async () => [...schools.values()],
      byId: async (id) => schools.get(id),
      saveRegister: async (id, register) => {
        all.writes.push('school');
        const school = { ...(schools.get(id) ?? schoolOf(id, id)), register };
        schools.set(id, school);
        return school;
      },
    },
    caseload: {
      bySchool: async (id) => all.saved.get(id) ?? [],
      byId: async (id) => [...all.saved.values()].flat().find((pupil) => pupil.id === id),
      replace: async (id, pupils, progress) => {
        all.writes.push('caseload');
        const { breakAfter } = all;
        if (breakAfter !== undefined) {
          delete all.breakAfter;
          all.saved.set(id, pupils.slice(0, breakAfter));
          throw new Error('the connection was lost');
        }
        all.saved.set(id, pupils);
        progress?.(pupils.length);
      },
    },
    registerFiles: {
      keep: async (id, { name, bytes }) => {
        all.writes.push('file');
        const files = all.kept.get(id) ?? [];
        const fileId = `${id}/${name}`;
        const others = files.filter((file) => file.fileId !== fileId);
        all.kept.set(id, [...others, { fileId, name, uploadedAt: all.now(), size: bytes.byteLength }]);
        return { fileId };
      },
      list: async (id) => all.kept.get(id) ?? [],
    },
  };
  return all;
}

export type Row = { upn: string; surname: string; forename: string; days: readonly string[] };

/** School days from Monday 7 September 2026 on. */
function schoolDay(index: number): string {
  const day = new Date(Date.UTC(2026, 8, 7 + Math.floor(index / 5) * 7 + (index % 5)));
  return day.toISOString().slice(0, 10);
}

/** A register as a long list: a row for each session; `days` holds the two marks of each school day: '/\\', 'OO'. */
export function registerFile(rows: readonly Row[], name = 'register.csv') {
  const lines = rows.flatMap(({ upn, surname, forename, days }) =>
    days.flatMap((marks, index) =>
      [...marks].map(
        (mark, half) =>
          `${upn},${surname},${forename},8,${schoolDay(index)},${half === 0 ? 'AM' : 'PM'},${mark}`,
      ),
    ),
  );
  const text = ['UPN,Surname,Forename,Year,Date,Session,Mark', ...lines].join('\n');
  return { name, bytes: new TextEncoder().encode(text) };
}

const present = '/\\';
const days = (...marks: [string, number][]) =>
  marks.flatMap(([mark, count]) => Array<string>(count).fill(mark));

const upnOf = (serial: number) => {
  const rest = `8399999230${String(serial).padStart(2, '0')}`;
  return `${checkLetter(rest)}${rest}`;
};

export const upns = { present: upnOf(1), persistent: upnOf(2), severe: upnOf(3), threshold: upnOf(4) };

/** 60 days of four pupils: one always there, one away for a tenth, one for half, one over the national threshold. */
export const autumn: readonly Row[] = [
  { upn: upns.present, surname: 'Quillfeather', forename: 'Ottoline', days: days([present, 60]) },
  {
    upn: upns.persistent,
    surname: 'Brambleworth',
    forename: 'Casimir',
    days: days(['II', 6], [present, 54]),
  },
  { upn: upns.severe, surname: 'Thistlewick', forename: 'Philippa', days: days(['OO', 30], [present, 30]) },
  {
    upn: upns.threshold,
    surname: 'Marrowdale',
    forename: 'Ignatius',
    days: days([present, 20], ['OO', 5], [present, 35]),
  },
];
