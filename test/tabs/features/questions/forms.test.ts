import { describe, expect, test } from 'vitest';
import type { QuestionGroup } from '../../../../tabs/app/apiTypes.ts';
import { countWords, shownGroups, stateFilters } from '../../../../tabs/features/questions/queueWords.ts';
import {
  checkGuidance,
  fieldsForGroup,
  fieldsOfGuidance,
  inHalfAYear,
  previewOf,
} from '../../../../tabs/parts/guidance/guidanceForm.ts';

const today = '2026-11-23';
const group = (id: string, change: Partial<QuestionGroup> = {}): QuestionGroup => ({
  id,
  question: 'Who pays?',
  wordings: ['Who pays?', 'Who pays for it?'],
  previous: [],
  topic: 'not answered',
  count: 3,
  firstAsked: '2026-11-20T09:00:00Z',
  lastAsked: '2026-11-21T09:00:00Z',
  reasons: [{ reason: 'unanswered', count: 3 }],
  whys: [],
  answerLeads: [],
  state: 'open',
  questions: [{ id, version: 'new' }],
  ...change,
});

describe('the form', () => {
  test('begins with the wordings of the group and a review in half a year', () => {
    expect(fieldsForGroup(group('a'), today)).toEqual({
      question: 'Who pays?',
      alsoAsked: 'Who pays for it?',
      text: '',
      codes: '',
      reviewOn: '2027-05-24',
    });
    expect(inHalfAYear('2027-08-31')).toBe('2028-02-29');
  });

  test('makes a draft of what stands in it', () => {
    const fields = {
      question: ' Who pays? ',
      alsoAsked: 'One\n\n Two \r\n',
      text: 'We do.',
      codes: 'm, l;o',
      reviewOn: '2027-06-01',
    };
    expect(checkGuidance(fields, today)).toEqual({
      draft: {
        question: 'Who pays?',
        alsoAsked: ['One', 'Two'],
        text: 'We do.',
        codes: ['M', 'L', 'O'],
        reviewOn: '2027-06-01',
      },
    });
  });

  test('says what is missing, field by field', () => {
    const fields = { question: '', alsoAsked: '', text: ' ', codes: '', reviewOn: '' };
    expect(checkGuidance(fields, today)).toEqual({
      faults: {
        question: 'Write the question that this answers.',
        text: 'Write the answer.',
        reviewOn: 'Choose a date in the future.',
      },
    });
    expect(checkGuidance({ ...fields, question: 'a', text: 'b', reviewOn: today }, today)).toHaveProperty(
      'faults.reviewOn',
    );
  });

  test('shows paragraphs as the answer will have them', () => {
    expect(previewOf('First.\r\n\r\nSecond\nline.\n\n\n')).toEqual({
      lead: 'First.',
      parts: [{ text: 'Second\nline.' }],
    });
    expect(previewOf('')).toEqual({ lead: '', parts: [] });
  });

  test('begins with what stands in guidance that is edited', () => {
    const fields = fieldsOfGuidance({
      id: 'g',
      version: 'v',
      question: 'Who?',
      alsoAsked: ['Which?', 'What?'],
      text: 'We.',
      codes: ['M', 'L'],
      author: 'Olive',
      writtenOn: '2026-11-20',
      reviewOn: '2027-06-01',
      dueForReview: false,
      retired: false,
      changed: { by: 'Olive', at: '2026-11-20T09:00:00Z' },
    });
    expect(fields).toMatchObject({ alsoAsked: 'Which?\nWhat?', codes: 'M, L' });
  });
});

describe('the queue', () => {
  const groups = [
    group('a'),
    group('b', { reasons: [{ reason: 'drop-in', count: 1 }], count: 1 }),
    group('c', { state: 'discussed' }),
  ];

  test('is filtered by state and reason', () => {
    const ids = (...given: Parameters<typeof shownGroups>) => shownGroups(...given).map(({ id }) => id);
    expect(ids(groups, { state: 'open', reason: 'all' }, undefined)).toEqual(['a', 'b']);
    expect(ids(groups, { state: 'open', reason: 'drop-in' }, undefined)).toEqual(['b']);
    // A form stays where it is, whatever became of its question meanwhile.
    expect(ids(groups, { state: 'open', reason: 'drop-in' }, 'c')).toEqual(['b', 'c']);
  });

  test('is counted by state', () => {
    expect(stateFilters(groups).map(({ label }) => label)).toEqual([
      'To do (2)',
      'Answered (0)',
      'Discussed (1)',
    ]);
  });

  test.each([
    [{ count: 1, reasons: [{ reason: 'drop-in', count: 1 }] }, 'For the drop-in · came up once'],
    [
      {
        count: 4,
        reasons: [
          { reason: 'unanswered', count: 3 },
          { reason: 'unhelpful', count: 1 },
        ],
      },
      'Not answered (3), Did not help (1) · came up 4 times',
    ],
  ] as const)('says how often: %#', (counted, words) => {
    expect(countWords({ ...counted, reasons: [...counted.reasons] })).toBe(words);
  });
});
