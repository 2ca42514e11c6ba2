import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeEntry } from '../../../src/casework/cases/changeEntry.ts';
import type { Entry } from '../../../src/casework/cases/entry.ts';
import { removeEntry, restoreEntry } from '../../../src/casework/cases/removeEntry.ts';
import { rewound } from '../../../src/casework/cases/rewound.ts';
import { Problem } from '../../../src/problems/problem.ts';
import { asw, caseFixture, listed, officer, put, school } from './caseFixture.ts';
import { noteDraft } from './contents.ts';

const text = (words: string) => ({ on: '2026-11-20', text: words });
const note = { kind: 'note', id: 'note-1' } as const;

/** What people do to one note, each from the version that they last saw: now and then an old one. */
const step = fc.record({
  person: fc.constantFrom(officer, asw, school),
  what: fc.constantFrom('change', 'remove', 'restore'),
  words: fc.constantFrom('A', 'B', 'C', 'D'),
  behind: fc.constantFrom(0, 0, 0, 1, 2),
});

test('whatever people do, the history tells how the entry came to be what it is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 18 }), async (steps) => {
      const ports = await caseFixture();
      let entry = await put(ports, noteDraft('note-1'));
      const known = [entry];
      for (const { person, what, words, behind } of steps) {
        const seen = { kind: entry.kind, id: entry.id, version: Math.max(1, entry.version - behind) };
        const content = text(words);
        const act = {
          change: () => changeEntry(person, { ...seen, content }, ports),
          remove: () => removeEntry(person, seen, ports),
          restore: () => restoreEntry(person, seen, ports),
        };
        const after = await act[what as keyof typeof act]().catch((error: unknown) => {
          if (!(error instanceof Problem)) throw error;
          return entry;
        });
        expect([entry.version, entry.version + 1]).toContain(after.version);
        if (after.version > entry.version) known.push(after);
        entry = after;
      }
      expect(listed(ports, note)).toEqual(entry);
      let content = entry.content;
      for (const change of entry.history.toReversed()) {
        const then = known[change.version - 1];
        expect([content, change.version]).toEqual([then?.content, then?.version]);
        content = rewound(content, change.fields);
      }
      expect(ports.audited()).toHaveLength(entry.version);
    }),
    { numRuns: 60 },
  );
});

test('of any number of people who change at once, one gets through and the others hear of it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 6 }),
      async (words) => {
        const ports = await caseFixture();
        const entry = await put(ports, noteDraft('note-1'));
        const tried = await Promise.allSettled(
          words.map((each) => changeEntry(asw, { ...entry, content: text(`Said: ${each}.`) }, ports)),
        );
        const through = tried.filter(({ status }) => status === 'fulfilled');
        const told = tried.filter(
          (one) => one.status === 'rejected' && one.reason.code === 'changed_elsewhere',
        );
        expect([through.length, told.length]).toEqual([1, words.length - 1]);
        expect(listed(ports, note)).toEqual((through[0] as PromiseFulfilledResult<Entry>).value);
      },
    ),
    { numRuns: 30 },
  );
});
