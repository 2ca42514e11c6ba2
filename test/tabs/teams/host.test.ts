import { describe, expect, test } from 'vitest';
import { SignInError, signInFault } from '../../../tabs/teams/signInError.ts';
import { pathOfSubPage } from '../../../tabs/teams/subPage.ts';
import { themeOf } from '../../../tabs/teams/themeOf.ts';
import { withLimit } from '../../../tabs/teams/withLimit.ts';

describe('a deep link', () => {
  test.each([
    ['meetings/o-12', '/meetings/o-12'],
    ['/toolkit/strong-relationships/', '/toolkit/strong-relationships'],
    ['caseload', '/caseload'],
    ['term-dates/council', '/term-dates/council'],
    ['law/calculators/threshold', '/law/calculators/threshold'],
    ['week', '/week'],
    ['schools/s-1/reports/impact', '/schools/s-1/reports/impact'],
    ['audit', '/audit'],
  ])('%s leads to %s', (subPageId, path) => {
    expect(pathOfSubPage(subPageId)).toBe(path);
  });
  test.each([
    undefined,
    '',
    'https://example.org',
    '//example.org',
    'settings',
    'toolkit/../../x',
    'javascript:1',
  ])('%s leads nowhere', (subPageId) => {
    expect(pathOfSubPage(subPageId)).toBeUndefined();
  });
});

test.each([
  ['default', true, 'light'],
  ['dark', false, 'dark'],
  ['contrast', false, 'contrast'],
  ['glass', false, 'light'],
  ['glass', true, 'dark'],
  ['something new', true, 'dark'],
  [undefined, true, 'light'],
] as const)('the theme %s on a device that prefers dark (%s) is %s', (host, prefersDark, theme) => {
  expect(themeOf(host, prefersDark)).toBe(theme);
});

test.each([
  ['resourceRequiresConsent', 'consent'],
  [new Error('resourceRequiresConsent'), 'consent'],
  [{ errorCode: 500, message: 'interaction_required' }, 'consent'],
  ['CancelledByUser', 'failed'],
  [undefined, 'failed'],
] as const)('a token request that ends with %j is %s', (error, fault) => {
  expect(signInFault(error)).toBe(fault);
  expect(new SignInError(fault).fault).toBe(fault);
});

test('a host that stays silent is given up after the limit', async () => {
  await expect(withLimit(new Promise(() => undefined), 5)).rejects.toThrow();
  await expect(withLimit(Promise.resolve('here'), 5)).resolves.toBe('here');
});
