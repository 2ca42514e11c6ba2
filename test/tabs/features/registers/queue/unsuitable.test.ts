import { expect, test } from 'vitest';
import { unsuitable } from '../../../../../tabs/features/registers/queue/unsuitable.ts';

test.each([
  ['marks.csv', 10, undefined],
  ['marks', 10, undefined],
  ['Register.XLSX', 10, undefined],
  ['pdf.csv', 10, undefined],
  ['certificate.PDF', 10, /PDF/],
  ['photo.jpeg', 10, /CSV or Excel/],
  ['letter.docx', 10, /CSV or Excel/],
  ['marks.csv', 0, /empty/],
])('%s of %i bytes', (name, size, words) => {
  const problem = unsuitable({ name, size });
  if (words) expect(problem?.message).toMatch(words);
  else expect(problem).toBeUndefined();
});
