import { describe, expect, it } from 'vitest';
import { attendanceCodes, isInForce } from '../../../src/attendance/attendanceCode.ts';
import { codeEntries, entryOf } from '../../../src/guidance/codes/codeEntries.ts';
import { codeEntry } from '../../../src/guidance/codes/codeEntry.ts';

describe('the entries of the codes', () => {
  it.each(['2024-08-18', '2024-08-19', '2026-11-26'])(
    'hold every code in force on %s once, with its class',
    (date) => {
      for (const code of attendanceCodes.filter((known) => isInForce(known, date))) {
        const entries = codeEntries.filter((entry) => entry.code === code.code && isInForce(entry, date));
        expect(
          entries.map((entry) => entry.class),
          code.code,
        ).toEqual([code.class]);
      }
    },
  );

  it('hold no code twice and none that was never one', () => {
    const codes = codeEntries.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    const known = new Set([...attendanceCodes.map(({ code }) => code), 'F']);
    expect(codes.filter((code) => !known.has(code))).toEqual([]);
  });

  it.each(['H', 'J', 'Y', 'F'])('say what to use instead of the withdrawn %s', (code) => {
    const entry = entryOf(code);
    expect(entry && isInForce(entry, '2024-08-19')).toBe(false);
    for (const { code: other } of entry?.instead ?? []) {
      const successor = entryOf(other);
      expect(successor && isInForce(successor, '2026-11-26'), other).toBe(true);
    }
    expect(entry?.instead.length).toBeGreaterThan(0);
  });

  it.each(codeEntries.map((entry) => [entry.code, entry] as const))('%s is complete', (_, entry) => {
    expect(entry.name).not.toBe('');
    expect(entry.summary).toMatch(/\.$/);
    expect(entry.conditions.length).toBeGreaterThan(0);
    for (const line of [...entry.conditions, ...entry.mistakes]) expect(line).toMatch(/^[A-Z].{8,}\.$/);
    expect(entry.mistakes.length).toBeGreaterThan(0);
    expect(entry.terms.length).toBeGreaterThan(0);
    for (const { code, when } of entry.instead) {
      expect(entryOf(code), code).toBeDefined();
      expect(code).not.toBe(entry.code);
      expect(when).not.toBe('');
    }
    expect(entry.sources.length).toBeGreaterThan(0);
    for (const source of entry.sources) {
      expect(new URL(source.url).protocol).toBe('https:');
      expect(['www.legislation.gov.uk', 'www.gov.uk', 'www.devon.gov.uk']).toContain(
        new URL(source.url).hostname,
      );
      expect(source.url).not.toMatch(/\s|undefined/);
      expect(source.place).not.toBe('');
      expect(source.edition).not.toBe('');
    }
    expect(entry.lastChecked).toBe('2026-11-26');
  });

  it('refuses to describe a code that nobody knows', () => {
    const content = entryOf('I');
    if (!content) throw new Error('I is a code');
    const { class: _class, ...rest } = content;
    expect(() => codeEntry({ ...rest, code: 'AA' })).toThrow('There is no attendance code AA');
  });
});
