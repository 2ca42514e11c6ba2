import { describe, expect, test } from 'vitest';
import { ApiProblem } from '../../../../../../tabs/app/apiProblem.ts';
import {
  withEntries,
  withRemoved,
} from '../../../../../../tabs/features/caseload/pupil/entries/caseCache.ts';
import { entriesOf, entryOf } from '../../../../../../tabs/features/caseload/pupil/entries/entriesOf.ts';
import { entryWords } from '../../../../../../tabs/features/caseload/pupil/entries/entryWords.ts';
import { faultsSaid } from '../../../../../../tabs/features/caseload/pupil/entries/faultsSaid.ts';
import { entryFormKey } from '../../../../../../tabs/features/caseload/pupil/entries/useEntryForm.ts';
import { action, plan } from '../../../../../casework/cases/contents.ts';
import { caseFile, entry } from '../caseFile.ts';

const note = (id: string, text = 'Rang.') => entry('note', id, { on: '2026-11-26', text });

test('what the server wrote takes the place of what stood there, and what is new comes after', () => {
  const file = caseFile({ entries: [note('n1'), note('n2')] });
  const next = withEntries(file, [note('n2', 'Rang twice.'), note('n3')]);
  expect(next.entries.map(({ id, content }) => [id, (content as { text: string }).text])).toEqual([
    ['n1', 'Rang.'],
    ['n2', 'Rang twice.'],
    ['n3', 'Rang.'],
  ]);
});

test('ids of two kinds are not mixed up', () => {
  const ring = entry('action', 'n1', action);
  const file = withRemoved(caseFile({ entries: [note('n1'), ring] }), { kind: 'note', id: 'n1' }, true);
  expect(entriesOf(file, 'note')).toEqual([]);
  expect(entriesOf(file, 'action')).toHaveLength(1);
  expect(entryOf(withRemoved(file, { kind: 'note', id: 'n1' }, false), 'note', 'n1')?.id).toBe('n1');
});

test('what belongs to a plan that was taken out goes with it, and comes back with it', () => {
  const file = caseFile({
    entries: [
      entry('plan', 'plan-1', plan),
      entry('action', 'a1', { ...action, planId: 'plan-1' }),
      entry('action', 'a2', action),
    ],
  });
  const out = withRemoved(file, { kind: 'plan', id: 'plan-1' }, true);
  expect(entriesOf(file, 'action').map(({ id }) => id)).toEqual(['a1', 'a2']);
  expect(entriesOf(out, 'action').map(({ id }) => id)).toEqual(['a2']);
  expect(entriesOf(withRemoved(out, { kind: 'plan', id: 'plan-1' }, false), 'action')).toHaveLength(2);
});

describe('what the server found wrong', () => {
  const fields = ['on', 'text', 'lead'];
  const problem = (words: string, code = 'bad_request') =>
    new ApiProblem({ code, words, reference: 'r' }, 400);

  test.each([
    ['a field', 'on: Choose today or an earlier day.', { on: 'Choose today or an earlier day' }],
    ['several', 'on: Too late.\ntext: Write something.', { on: 'Too late', text: 'Write something' }],
    ['of what was sent with others', 'entries.0.text: Write something.', { text: 'Write something' }],
    ['deeper in a field', 'lead.name: Name someone in school.', { lead: 'Name someone in school' }],
    ['something else', 'The request is not valid JSON.', {}],
    ['a field that the form has not', 'upn: Wrong.', {}],
    ['one known and one unknown', 'on: Too late.\nupn: Wrong.', {}],
  ])('%s', (_name, words, found) => {
    expect(faultsSaid(problem(words), fields)).toEqual(found);
  });

  test('only what is wrong in the request is said at fields', () => {
    expect(faultsSaid(problem('on: Too late.', 'changed_elsewhere'), fields)).toEqual({});
    expect(faultsSaid(new Error('on: Too late.'), fields)).toEqual({});
  });
});

describe('an entry in words', () => {
  const file = caseFile({
    entries: [
      entry('profile', 'p1', {
        ...{ barriers: [], agencies: [] },
        parents: [{ id: 'k1', name: 'Kim Rudd', relationship: 'Mother', livesWithPupil: true }],
        support: [{ id: 'u1', title: 'Breakfast club', stage: 1, startedOn: '2026-11-02' }],
      }),
    ],
  });
  const profile = entryWords('profile', file);
  const contact = entryWords('contact', file);

  test('fields by their names, without ids', () => {
    expect(profile.nameOf('pupilVoice')).toBe('What the pupil says');
    expect(profile.nameOf('parents.k1.addressCheckedOn')).toBe('Parents and carers, address checked on');
    expect(profile.nameOf('support.6f9619ff-8b86-4011-b42d-00c04fc964ff')).toBe('Support tried');
    expect(profile.nameOf('earlyHelp.state')).toBe('Early help, how it stands');
    expect(profile.nameOf('riskRating')).toBe('Risk rating');
  });

  test.each([
    ['barriers', ['anxiety', 'send'], 'Anxiety and mental health\nSEND and learning needs'],
    ['leftOn', '2026-11-24', '24 November 2026'],
    ['pupilVoice', '', 'Nothing'],
    ['pupilVoice', undefined, 'Nothing'],
    ['support.u1.outcome', -1, '−1: It made things worse'],
    ['lead', { name: 'Mrs Lane' }, 'Mrs Lane'],
    ['lead', { name: 'Mrs Lane', role: 'SENCO' }, 'Name: Mrs Lane\nRole: SENCO'],
    ['earlyHelp', { state: 'open', on: '2026-11-02' }, 'How it stands: Open\nDate: 2 November 2026'],
  ])('%s of a profile', (path, value, words) => {
    expect(profile.textOf(path, value)).toBe(words);
  });

  test('what is named by its id, and what is chosen from a list', () => {
    expect(contact.textOf('parentId', 'k1')).toBe('Kim Rudd');
    expect(contact.textOf('result', 'no-answer')).toBe('No answer');
    expect(contact.textOf('childSeen', true)).toBe('Yes');
    expect(entryWords('action', file).textOf('type', 'mentoring')).toBe('Mentoring');
    // The same word means different things in different fields.
    expect(contact.textOf('note', 'no-answer')).toBe('no-answer');
  });
});

test('each form keeps its draft for itself; the profile is one, made or not', () => {
  const file = caseFile();
  const keys = [
    entryFormKey({ file, kind: 'note' }),
    entryFormKey({ file, kind: 'note', entry: { id: 'n1' } }),
    entryFormKey({ file, kind: 'contact', name: 'phone' }),
    entryFormKey({ file, kind: 'contact', name: 'home-visit' }),
    entryFormKey({ file, kind: 'profile', name: 'lead', id: 'p1' }),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect(entryFormKey({ file, kind: 'profile', name: 'lead', id: 'p1', entry: { id: 'p1' } })).toBe(keys[4]);
});
