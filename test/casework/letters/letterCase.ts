import { beforeAll } from 'vitest';
import { addEntries } from '../../../src/casework/cases/addEntries.ts';
import type { ContentOf, EntryKind } from '../../../src/casework/cases/entry.ts';
import { shippedLetters } from '../../../src/casework/council/shipped/shippedLetters.ts';
import { shipTemplates } from '../../../src/casework/letters/examples/shipTemplates.ts';
import { wordParagraphs } from '../../../src/casework/letters/word/wordParagraphs.ts';
import { mainPart, textOf, wordParts } from '../../../src/casework/letters/word/wordParts.ts';
import type { Parent } from '../../../src/casework/profiles/profileContent.ts';
import { type MemoryCases, memoryCases } from '../memoryCases.ts';
import { autumn, northId, personOf, save, upns } from '../support.ts';

export const mother: Parent = {
  id: 'parent-1',
  name: 'Leonora Thistlewick',
  relationship: 'Mother',
  address: '1 Long Street\nPoole\nBH15 1AA',
  livesWithPupil: true,
};
export const father: Parent = {
  id: 'parent-2',
  name: 'Barnaby Thistlewick',
  relationship: 'Father',
  livesWithPupil: false,
};
export const leftOut: Parent = {
  id: 'parent-3',
  name: 'Quentin Oakapple',
  relationship: 'Grandfather',
  livesWithPupil: false,
  leftOutBecause: 'No contact by order of a court',
};

export type LetterCase = { ports: MemoryCases; pupilId: string };

/** Puts something into a pupil's case as an officer does. */
export async function put<K extends EntryKind>(
  { ports, pupilId }: LetterCase,
  draft: { kind: K; id: string; content: ContentOf<K> },
): Promise<void> {
  await addEntries(personOf('officer'), { pupilId, drafts: [draft] }, ports);
}

let templates: ReadonlyMap<string, Uint8Array> | undefined;

/** The examples take a while to write, and are the same each time. */
async function exampleFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  if (templates) return templates;
  const { templates: library, templateFiles } = memoryCases();
  await shipTemplates(library, shippedLetters);
  templates = templateFiles;
  return templates;
}

beforeAll(async () => void (await exampleFiles()), 60_000);

/** A severely absent pupil of a school, with parents, support, a plan and a notice to improve, and every letter in the library. */
export async function letterCase(schoolId = northId): Promise<LetterCase> {
  const ports = memoryCases();
  await save(autumn, ports.casework, schoolId);
  ports.setClock('2026-12-01T09:00:00.000Z');
  for (const [name, bytes] of await exampleFiles()) ports.templateFiles.set(name, bytes);
  ports.set({ letters: [...shippedLetters] });
  const rows = await ports.caseload.ofSchool(schoolId);
  const pupilId = rows.find(({ upn }) => upn === upns.severe)?.id ?? '';
  const made = { ports, pupilId };
  await put(made, {
    kind: 'profile',
    id: pupilId,
    content: {
      lead: { name: 'Hester Lamplight', role: 'Head of Year 8' },
      barriers: ['anxiety', 'transport'],
      support: [
        { id: 'support-2', title: 'Mentoring', stage: 2, startedOn: '2026-10-05' },
        {
          id: 'support-1',
          title: 'Breakfast club',
          stage: 1,
          startedOn: '2026-09-14',
          endedOn: '2026-10-02',
        },
      ],
      parents: [mother, father, leftOut],
      agencies: [],
    },
  });
  return made;
}

export const planId = 'plan-1';
export async function withPlan(made: LetterCase): Promise<LetterCase> {
  await put(made, {
    kind: 'plan',
    id: planId,
    content: {
      templateId: 'apdr',
      title: 'Assess, plan, do, review',
      cycle: 1,
      lead: { name: 'Hester Lamplight' },
      startsOn: '2026-10-05',
      weeks: 10,
      midReviewOn: '2026-11-13',
      endsOn: '2026-12-18',
      targetPercent: 90,
    },
  });
  await put(made, {
    kind: 'action',
    id: 'action-1',
    content: {
      what: 'Meet Philippa at the gate',
      type: 'mentoring',
      owner: { name: 'Hester Lamplight', organisation: 'school' },
      dueOn: '2026-12-04',
      state: 'open',
      planId,
    },
  });
  return made;
}

export const noticeId = 'notice-1';
export async function withNotice(made: LetterCase, parentIds = [mother.id]): Promise<LetterCase> {
  await put(made, {
    kind: 'legal',
    id: noticeId,
    content: {
      step: 'notice-to-improve',
      parentIds,
      issuedOn: '2026-11-27',
      startsOn: '2026-11-30',
      weeks: 6,
      endsOn: '2027-01-22',
      mostUnauthorised: 10,
      support: 'A mentor each morning.\nA place in the breakfast club.',
    },
  });
  return made;
}

/** What stands in the body of a Word file, paragraph by paragraph. */
export async function read(bytes: Uint8Array): Promise<string[]> {
  return wordParagraphs(textOf(await wordParts(bytes), mainPart)).map(({ text }) => text);
}
