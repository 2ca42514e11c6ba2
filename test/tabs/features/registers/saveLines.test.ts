import { expect, test } from 'vitest';
import { endOfSave, progressOfSave } from '../../../../tabs/features/registers/saveLines.ts';

const saved = '{"saved":{"onCaseload":71,"to":"2026-11-27"}}';

test.each([
  ['', undefined],
  ['{"done":1,"total":9}', undefined],
  ['{"done":1,"total":9}\n', { done: 1, total: 9 }],
  ['{"done":1,"total":9}\n{"done":5,"to', { done: 1, total: 9 }],
  ['{"done":1,"total":9}\n{"done":5,"total":9}\n', { done: 5, total: 9 }],
  [`{"done":9,"total":9}\n${saved}\n`, undefined],
  ['<html>\n', undefined],
])('progress in %j', (text, progress) => {
  if (progress) expect(progressOfSave(text)).toMatchObject(progress);
  else expect(progressOfSave(text)).toBeUndefined();
});

test('a save that ended well, with or without the last line break', () => {
  expect(endOfSave(`{"done":9,"total":9}\n${saved}\n`)).toMatchObject({ onCaseload: 71, to: '2026-11-27' });
  expect(endOfSave(saved)).toMatchObject({ onCaseload: 71 });
});

test('a save that failed on the way gives the problem', () => {
  const problem = '{"problem":{"code":"changed_elsewhere","words":"Someone else.","reference":"r-9"}}';
  expect(() => endOfSave(`{"done":1,"total":9}\n${problem}\n`)).toThrow(
    expect.objectContaining({ code: 'changed_elsewhere', message: 'Someone else.', reference: 'r-9' }),
  );
});

test.each(['', '{"done":5,"total":9}\n'])('a save that broke off after %j says so', (text) => {
  expect(() => endOfSave(text)).toThrow(expect.objectContaining({ code: 'broken_off' }));
});

test('half a line is not taken for an answer', () => {
  expect(() => endOfSave('{"saved":{"onCas')).toThrow(expect.objectContaining({ code: 'unexpected' }));
});
