import type { CaseEntry, CaseFile } from '../../../../../tabs/app/apiTypes.ts';

const added = {
  at: '2026-11-20T15:30:00.000Z',
  by: 'Sam Field',
  version: 1,
  what: 'added' as const,
  fields: [],
};

type Kind = CaseEntry['kind'];
type ContentOf<K extends Kind> = Extract<CaseEntry, { kind: K }>['content'];

/** An entry as it was written down once. */
export function entry<K extends Kind>(kind: K, id: string, content: ContentOf<K>): CaseEntry {
  return { kind, id, content, version: 1, removed: false, history: [added] } as unknown as CaseEntry;
}

/** Most of 2026/27. */
export const calendar: NonNullable<CaseFile['calendar']> = {
  terms: [
    { name: 'Autumn 1', from: '2026-09-02', to: '2026-10-23' },
    { name: 'Autumn 2', from: '2026-11-02', to: '2026-12-18' },
    { name: 'Spring 1', from: '2027-01-04', to: '2027-02-12' },
    { name: 'Spring 2', from: '2027-02-22', to: '2027-03-25' },
  ],
  inset: [],
  closures: [],
};

/** A case about which nothing has been written down, on 26 November 2026, a Thursday. */
export function caseFile(part: Partial<CaseFile> = {}): CaseFile {
  return {
    pupil: {
      ...{ id: 'p1', surname: 'Rudd', forename: 'Ben', yearGroup: '6', upn: 'E839300126002' },
      ...{ onRegister: true, onCaseload: true },
    },
    school: { id: 's1', name: 'Saltern Lane Primary School' },
    today: '2026-11-26',
    state: {
      stage: { number: 2, why: 'Stage 2 because the pupil is on the caseload.', chosen: false },
      ticks: { plan: false, lead: false, review: false, seen: false },
      actions: { open: 0, overdue: 0 },
      legal: [],
    },
    entries: [],
    suggestions: [],
    timeline: [],
    advice: [],
    calendar,
    may: { decide: false, hold: false, exportFile: true },
    ...part,
  };
}
