import { expect, test } from 'vitest';
import type { CodeClass } from '../../../src/attendance/attendanceCode.ts';
import { classCounts } from '../../../src/guidance/codes/classCounts.ts';
import { classWords } from '../../../src/guidance/codes/classWords.ts';

test('what a class counts towards agrees with the words for it', () => {
  for (const [codeClass, words] of Object.entries(classWords)) {
    const counts = classCounts[codeClass as CodeClass];
    expect(counts.possible, codeClass).toBe(/is a possible session/.test(words));
    expect(counts.threshold, codeClass).toBe(/threshold/.test(words));
    expect(counts.attendance, codeClass).toBe(codeClass === 'attending');
  }
});
