import { addEntries } from '../../../src/casework/cases/addEntries.ts';
import type { ContentOf, EntryKind } from '../../../src/casework/cases/entry.ts';
import { shippedLetters } from '../../../src/casework/council/shipped/shippedLetters.ts';
import { makeLetter } from '../../../src/casework/letters/makeLetter.ts';
import type { RetentionPorts } from '../../../src/casework/retention/retentionPorts.ts';
import { letterFile } from '../letters/wordFiles.ts';
import { type MemoryCases, memoryCases } from '../memoryCases.ts';
import { autumn, days, northId, personOf, present, save, upns } from '../support.ts';

export const officer = personOf('officer');

export type OldCase = { ports: MemoryCases & RetentionPorts; pupilId: string };

export async function put<K extends EntryKind>(
  { ports, pupilId }: OldCase,
  draft: { kind: K; id: string; content: ContentOf<K> },
): Promise<void> {
  await addEntries(officer, { pupilId, drafts: [draft] }, ports);
}

const template =
  '<w:p><w:r><w:t>{{parent name}}</w:t></w:r></w:p><w:p><w:r><w:t>{{parent address}}</w:t></w:r></w:p>';

/** A pupil with a case of all kinds, all of it done with, who is off the caseload since. The clock stands at 1 December 2026. */
export async function oldCase(schoolId = northId): Promise<OldCase> {
  const memory = memoryCases();
  const ports = { ...memory, registerFiles: memory.casework.registerFiles };
  await save(autumn, memory.casework, schoolId);
  memory.setClock('2026-12-01T09:00:00.000Z');
  memory.set({
    letters: [...shippedLetters],
    retention: { caseYears: 6, registerYears: 6, auditYears: 7, graceDays: 30 },
  });
  memory.templateFiles.set('attendance-concern.docx', await letterFile(template));
  const rows = await memory.caseload.ofSchool(schoolId);
  const pupilId = rows.find(({ upn }) => upn === upns.severe)?.id ?? '';
  const made: OldCase = { ports, pupilId };
  await put(made, {
    kind: 'profile',
    id: pupilId,
    content: {
      barriers: ['anxiety'],
      support: [],
      parents: [
        {
          id: 'parent-1',
          name: 'Leonora Thistlewick',
          relationship: 'Mother',
          address: '1 Long Street\nPoole\nBH15 1AA',
          livesWithPupil: true,
        },
        {
          id: 'parent-2',
          name: 'Barnaby Thistlewick',
          relationship: 'Father',
          address: '9 Hidden Lane, Swanage',
          livesWithPupil: false,
        },
      ],
      agencies: [],
    },
  });
  await put(made, {
    kind: 'note',
    id: 'note-1',
    content: { on: '2026-11-30', text: 'Philippa said that <b>the bus</b> is late.' },
  });
  await put(made, {
    kind: 'contact',
    id: 'contact-1',
    content: {
      type: 'home-visit',
      on: '2026-11-30',
      by: ['Hester Lamplight', 'Ambrose Fennel'],
      result: 'reached',
      offeredMeeting: true,
      parentId: 'parent-1',
      childSeen: true,
    },
  });
  const draft = { typeId: 'attendance-concern', parentId: 'parent-1' };
  await makeLetter(officer, { pupilId, draft }, memory);
  await memory.sentReturns.add({
    id: schoolId,
    sent: [
      {
        kind: 'sickness',
        pupilId,
        from: '2026-10-01',
        to: '2026-10-21',
        on: '2026-10-22',
        by: 'A',
        byId: 'a',
      },
      {
        kind: 'sickness',
        pupilId: 'other',
        from: '2026-10-01',
        to: '2026-10-21',
        on: '2026-10-22',
        by: 'A',
        byId: 'a',
      },
    ],
  });
  return made;
}

/** A register in which the pupil is there every day again: they come off the caseload. */
export async function offCaseload({ ports }: OldCase, schoolId = northId): Promise<void> {
  const better = autumn.map((row) => ({ ...row, days: days([present, 61]) }));
  await save(better, ports.casework, schoolId);
}

/** The case of a pupil who is off the caseload, six years and a day later. */
export async function dueCase(schoolId = northId): Promise<OldCase> {
  const made = await oldCase(schoolId);
  await offCaseload(made, schoolId);
  made.ports.setClock('2032-12-02T09:00:00.000Z');
  return made;
}
