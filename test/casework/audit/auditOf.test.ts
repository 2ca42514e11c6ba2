import { describe, expect, test } from 'vitest';
import { auditOf } from '../../../src/casework/audit/auditOf.ts';
import { auditOfChange, auditOfCouncilChange } from '../../../src/casework/audit/auditOfChange.ts';
import { auditOfView } from '../../../src/casework/audit/auditOfView.ts';
import type { Entry } from '../../../src/casework/cases/entry.ts';
import { northId, personOf } from '../support.ts';

const by = { by: 'Ada', byId: 'a-1' };
const note: Entry<'note'> = {
  id: 'note-1',
  kind: 'note',
  pupilId: 'pupil-1',
  schoolId: northId,
  content: { on: '2026-11-24', text: 'Came in by bus.' },
  version: 2,
  removed: false,
  history: [
    { ...by, at: '2026-11-24T09:00:00.000Z', version: 1, what: 'added', fields: [] },
    {
      ...by,
      at: '2026-11-25T09:00:00.000Z',
      version: 2,
      what: 'changed',
      fields: [{ path: 'text', from: 'Came in.', to: 'Came in by bus.' }],
      reason: 'More is known',
    },
  ],
};

describe('a change', () => {
  test('is put down with who, when, old, new and why, under an id of its own', () => {
    const last = auditOfChange(personOf('school'), note);
    expect(last).toMatchObject({
      at: '2026-11-25T09:00:00.000Z',
      personId: 'a-1',
      person: 'Ada',
      role: 'school',
      act: 'changed',
      subject: 'note',
      schoolId: northId,
      pupilId: 'pupil-1',
      recordId: 'note-1',
      fields: [{ path: 'text', from: 'Came in.', to: 'Came in by bus.' }],
      reason: 'More is known',
    });
    expect(auditOfChange(personOf('school'), note, note.history[0]).id).not.toBe(last.id);
    expect(auditOfChange({ role: 'reader' }, note).id).toBe(last.id);
  });

  test('of what the council has set names no pupil and no school', () => {
    const entry = auditOfCouncilChange(personOf('officer'), { id: 'measures', history: note.history });
    expect(entry).toMatchObject({ subject: 'council', recordId: 'measures', act: 'changed' });
    expect(entry).not.toHaveProperty('pupilId');
    expect(entry).not.toHaveProperty('schoolId');
  });
});

test('a look says who at whom and nothing more, and each person has their own', () => {
  const at = '2026-11-26T09:00:00.000Z';
  const entry = auditOfView(personOf('asw'), { id: 'pupil-1', schoolId: northId }, at);
  expect(Object.keys(entry).sort()).toEqual(
    ['act', 'at', 'id', 'person', 'personId', 'pupilId', 'role', 'schoolId', 'subject'].sort(),
  );
  const others = [
    auditOfView(personOf('school'), { id: 'pupil-1', schoolId: northId }, at),
    auditOfView(personOf('asw'), { id: 'pupil-2', schoolId: northId }, at),
  ];
  for (const other of others) expect(other.id).not.toBe(entry.id);
});

test.each([
  ['act', { act: 'printed' }],
  ['subject', { subject: 'report' }],
  ['school', { schoolId: 'school-south' }],
  ['pupil', { pupilId: 'pupil-2' }],
  ['record', { recordId: 'record-2' }],
  ['detail', { detail: '2 pupils' }],
  ['instant', { at: '2026-11-26T09:00:01.000Z' }],
] as const)('the id tells one %s from another', (_, change) => {
  const done = { at: '2026-11-26T09:00:00.000Z', act: 'exported', subject: 'caseload' } as const;
  const [one, other] = [auditOf(personOf('asw'), done), auditOf(personOf('asw'), { ...done, ...change })];
  expect(other.id).not.toBe(one.id);
  expect(auditOf(personOf('asw'), done).id).toBe(one.id);
});
