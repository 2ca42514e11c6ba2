import { describe, expect, it } from 'vitest';
import { Findings } from '../../../src/attendance/reading/findings.ts';

const at = (line: number, value = '') => ({ line, column: 'UPN', value, reason: 'Why' });

describe('the findings of a reading', () => {
  it('count every row that was given up, though several share a line, and a cell not as a row', () => {
    const findings = new Findings();
    findings.rowsIn = 5;
    findings.rejectCell(at(4));
    findings.rejectRow(at(2));
    findings.rejectRow(at(2));
    findings.rejectRow(at(3));
    expect(findings).toMatchObject({ rejectedRows: 3, rowsUsed: 2 });
    expect(findings.inOrder().rejections.map(({ line }) => line)).toEqual([2, 2, 3, 4]);
  });

  it('keep the beginning of a long value', () => {
    const findings = new Findings();
    findings.warn(at(1, 'x'.repeat(1000)));
    expect(findings.inOrder().warnings[0]?.value).toBe('x'.repeat(100));
  });

  it('refuse the file where there are more than anybody reads', () => {
    const findings = new Findings();
    for (let line = 1; line <= 500_000; line++) findings.rejectRow(at(line));
    expect(() => findings.rejectRow(at(500_001))).toThrow(
      /More than 500,000 .* Line 1, UPN: Why\. Put that right/,
    );
  });
});
