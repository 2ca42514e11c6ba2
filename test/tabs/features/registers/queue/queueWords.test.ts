import { expect, test } from 'vitest';
import { ApiProblem } from '../../../../../tabs/app/apiProblem.ts';
import type { QueueItem, Stage } from '../../../../../tabs/features/registers/queue/queueTypes.ts';
import { queueWords } from '../../../../../tabs/features/registers/queue/queueWords.ts';
import { importCheck } from '../importCheck.ts';

const check = importCheck();
const { from: _from, to: _to, ...dateless } = check;
const progress = { words: 'Working' };
const problem = (code: string) => new ApiProblem({ code, words: 'No.', reference: '' }, 422);
const saved = { importId: 'i', onCaseload: 1, to: '2025-10-24', changed: true };
const of = (...stages: Stage[]): QueueItem[] =>
  stages.map((stage, at) => ({ key: `${at}`, file: new File([], 'a.csv'), reading: {}, stage }));

test.each<[QueueItem[], string]>([
  [of({ at: 'waiting' }, { at: 'sending', progress }), '2 files not saved yet: 2 under way.'],
  [of({ at: 'checked', check }), '1 file not saved yet: 1 can be saved.'],
  [of({ at: 'saved', check, saved }), '1 file saved.'],
  [
    of(
      { at: 'checked', check },
      { at: 'checked', check: dateless },
      { at: 'whichSchool' },
      { at: 'saving', check, progress },
      { at: 'checked', check: importCheck({ alreadySaved: true }) },
      { at: 'failed', error: problem('register_unreadable') },
      { at: 'failed', error: problem('no_answer') },
      { at: 'saved', check, saved },
    ),
    '7 files not saved yet: 1 can be saved, 3 wait for you, 1 under way, 1 saved already, 1 cannot be read. 1 file saved.',
  ],
])('%#', (items, words) => {
  expect(queueWords(items)).toBe(words);
});
