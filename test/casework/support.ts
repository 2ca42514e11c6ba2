import { createHash } from 'node:crypto';
import type { Person, Role } from '../../src/access/person.ts';
import { fileOfBytes } from '../../src/attendance/registerFile.ts';
import { checkLetter } from '../../src/attendance/upn.ts';
import type { CaseloadPupil } from '../../src/casework/caseloadPupil.ts';
import type { CaseworkPorts } from '../../src/casework/caseworkPorts.ts';
import type { ArrivedFile } from '../../src/casework/imports/arrivedFile.ts';
import type { ImportRecord } from '../../src/casework/imports/importRecord.ts';
import type { RememberedMapping } from '../../src/casework/imports/rememberedMapping.ts';
import { saveImport } from '../../src/casework/imports/saveImport.ts';
import type { Snapshot } from '../../src/casework/imports/snapshot.ts';
import type { School } from '../../src/casework/school.ts';
import { Problem } from '../../src/problems/problem.ts';
import { createSavesHere } from '../../src/server/savesHere.ts';
import { createTurns } from '../../src/server/turns.ts';

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

/** Steps of an import at which a test can let it break. */
export type Step =
  | 'keep'
  | 'snapshot'
  | 'add'
  | 'write'
  | 'half written'
  | 'switch'
  | 'switched'
  | 'mark'
  | 'marked';

/** Stores in memory that note what is written to them and can be told to fail. */
export type Memory = CaseworkPorts & {
  rows: CaseloadPupil[];
  records: Map<string, ImportRecord>;
  files: Map<string, ArrivedFile>;
  snapshots: Map<string, Snapshot>;
  remembered: RememberedMapping[];
  writes: string[];
  /** Where the next import breaks off. */
  breakAt?: Step;
  /** Called once when an import comes to a step: what others do meanwhile. */
  meanwhile?: { step: Step; act(): Promise<unknown> };
  later(milliseconds: number): void;
  /** Told of the moments that tests of cases may break at. */
  come?: (moment: string) => Promise<void>;
};

/** The two schools, with nothing saved. */
export function memory(): Memory {
  const schools = new Map([
    [northId, schoolOf(northId, 'North Academy')],
    [southId, schoolOf(southId, 'South School')],
  ]);
  let ids = 0;
  let clock = Date.parse('2026-11-22T09:00:00Z');
  async function come(step: Step): Promise<void> {
    if (all.meanwhile?.step === step) {
      const { act } = all.meanwhile;
      delete all.meanwhile;
      await act();
    }
    if (all.breakAt !== step) return;
    delete all.breakAt;
    throw new Error('the connection was lost');
  }
  const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
  const all: Memory = {
    rows: [],
    records: new Map(),
    files: new Map(),
    snapshots: new Map(),
    remembered: [],
    writes: [],
    bandReading: 'dfe',
    now: () => {
      clock += 1000;
      return new Date(clock).toISOString();
    },
    later: (milliseconds) => {
      clock += milliseconds;
    },
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
    calendarOf: async () => undefined,
    casesOf: () => [],
    readInTurn: (work) => work(),
    inTurn: createTurns(),
    savesHere: createSavesHere(() => new Date(clock).toISOString()),
    schools: {
      all: async () => [...schools.values()],
      byId: async (id) => schools.get(id),
      freshById: async (id) => schools.get(id),
      async switchRegister(id, to, from) {
        await come('switch');
        const { register, ...rest } = schools.get(id) ?? schoolOf(id, id);
        if (register?.importId !== from) throw new Problem('changed_elsewhere');
        all.writes.push('school');
        schools.set(id, { ...rest, ...(to && { register: plain(to) }) });
        await come('switched');
      },
    },
    caseload: {
      ofImport: async (schoolId, importId) =>
        all.rows.filter((row) => row.schoolId === schoolId && row.importId === importId),
      ofSchool: async (schoolId) => all.rows.filter((row) => row.schoolId === schoolId),
      byId: async (id) => all.rows.filter((row) => row.id === id),
      async write({ schoolId, importId }, pupils, progress) {
        all.writes.push('caseload');
        await come('write');
        const others = all.rows.filter((row) => row.schoolId !== schoolId || row.importId !== importId);
        all.rows = [...others, ...plain(pupils).slice(0, all.breakAt === 'half written' ? 2 : undefined)];
        await come('half written');
        progress?.(pupils.length);
      },
      async erase(pupilId) {
        await all.come?.('rows erase');
        all.rows = all.rows.filter(({ id }) => id !== pupilId);
        await all.come?.('rows erased');
      },
    },
    imports: {
      bySchool: async (schoolId) => [...all.records.values()].filter((one) => one.schoolId === schoolId),
      async add(record) {
        await come('add');
        all.writes.push('import');
        all.records.set(record.id, plain(record));
      },
      freshById: async (id) => all.records.get(id),
      refresh: async () => undefined,
      async save(record, from) {
        if (record.state === 'saved') await come('mark');
        if (all.records.get(record.id)?.state !== from) throw new Problem('changed_elsewhere');
        all.writes.push(`import ${record.state}`);
        all.records.set(record.id, plain(record));
        if (record.state === 'saved') await come('marked');
      },
    },
    mappings: {
      find: async (schoolId, signature) =>
        all.remembered.find((one) => one.schoolId === schoolId && one.signature === signature),
      async remember(mapping) {
        const others = all.remembered.filter((one) => one.signature !== mapping.signature);
        all.remembered = [...others, mapping];
      },
    },
    registerFiles: {
      async keep(schoolId, file) {
        await come('keep');
        all.writes.push('file');
        const pieces: Uint8Array[] = [];
        for await (const piece of file.pieces()) pieces.push(piece);
        const fileId = `${schoolId}/${file.name}/${file.checksum}`;
        all.files.set(fileId, { ...fileOfBytes(file.name, Buffer.concat(pieces)), checksum: file.checksum });
        return { fileId };
      },
      async open(fileId) {
        const file = all.files.get(fileId);
        if (!file) throw new Problem('not_found');
        return file;
      },
      async keepSnapshot(schoolId, importId, snapshot) {
        await come('snapshot');
        all.snapshots.set(`${schoolId}/${importId}`, plain(snapshot));
      },
      snapshot: async (schoolId, importId) => all.snapshots.get(`${schoolId}/${importId}`),
      async dropSnapshot(schoolId, importId) {
        all.snapshots.delete(`${schoolId}/${importId}`);
      },
      async list(schoolId) {
        return [...all.files]
          .filter(([fileId]) => fileId.startsWith(`${schoolId}/`))
          .map(([fileId, { name }]) => ({ fileId, name }));
      },
      async erase(fileId) {
        all.files.delete(fileId);
      },
    },
  };
  return all;
}

/** A register as somebody sends it. */
export function arrived({ name, bytes }: { name: string; bytes: Uint8Array }): ArrivedFile {
  const checksum = createHash('sha256').update(bytes).digest('hex');
  return { ...fileOfBytes(name, bytes), checksum };
}

/** Saves a register as an officer does. */
export function save(rows: readonly Row[], ports: Memory, schoolId = northId) {
  const file = arrived(registerFile(rows));
  return saveImport(personOf('officer'), { schoolId, file, checksum: file.checksum }, ports);
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

export const present = '/\\';
export const days = (...marks: [string, number][]) =>
  marks.flatMap(([mark, count]) => Array<string>(count).fill(mark));

export const upnNumber = (serial: number) => {
  const rest = `8399999230${String(serial).padStart(2, '0')}`;
  return `${checkLetter(rest)}${rest}`;
};

export const upns = {
  present: upnNumber(1),
  persistent: upnNumber(2),
  severe: upnNumber(3),
  threshold: upnNumber(4),
};

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
