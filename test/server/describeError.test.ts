import { expect, test } from 'vitest';
import { describeError } from '../../src/server/describeError.ts';

test('an error is told by its kind, its code, where it was and what caused it', () => {
  const cause = Object.assign(new Error('connect failed'), { code: 'ECONNREFUSED', address: '10.0.0.1' });
  const told = describeError(new RangeError('too far', { cause }));
  expect(told).toMatchObject({
    type: 'RangeError',
    message: 'too far',
    cause: { type: 'Error', message: 'connect failed', code: 'ECONNREFUSED' },
  });
  expect(told.at?.[0]).toContain('describeError.test.ts');
  expect(JSON.stringify(told)).not.toContain('10.0.0.1');
});

test.each([
  ['no pupil A839200000001 here', 'no pupil (UPN) here'],
  ['mail to anna.b@example.gov.uk failed', 'mail to (email) failed'],
  ['Unexpected token S, "Smith, John" is not JSON', 'Unexpected token S, (…) is not JSON'],
  ["no column 'Smith'", 'no column (…)'],
])('%s', (message, written) => {
  expect(describeError(new Error(message)).message).toBe(written);
});

test('our own mistakes keep the names of properties', () => {
  const message = "Cannot read properties of undefined (reading 'upn')";
  expect(describeError(new TypeError(message)).message).toBe(message);
});

test('causes in a circle and things that are no errors do no harm', () => {
  const error = new Error('round');
  error.cause = error;
  expect(describeError(error)).toMatchObject({ cause: { message: 'round' } });
  expect(describeError('Smith')).toEqual({ type: 'string', message: '' });
});
