import { describe, expect, test } from 'vitest';
import { noticeHolder, plainName } from '../../../src/casework/legal/noticeHolder.ts';

test.each([
  ['Mrs Rowena Thistlewick', 'rowena thistlewick'],
  ['ROWENA  Thistlewick ', 'rowena thistlewick'],
  ['Dr. Renée O’Hara-Smith', 'renee oharasmith'],
  ['Mrs', 'mrs'],
  ['Drew Ash', 'drew ash'],
  ['  ', ''],
])('%s', (name, plain) => {
  expect(plainName(name)).toBe(plain);
});

describe('one parent at two schools', () => {
  const north = { id: 'pupil-n', upn: 'A1' };
  const south = { id: 'pupil-s', upn: 'A1' };
  const named = (id: string, name: string) => [{ id, name }];

  test('is the same for one child, by the name', () => {
    expect(noticeHolder(north, 'p1', named('p1', 'Rowena Thistlewick'))).toBe(
      noticeHolder(south, 'q7', named('q7', 'Mrs ROWENA THISTLEWICK')),
    );
  });

  test('is somebody else for another child', () => {
    expect(noticeHolder(north, 'p1', named('p1', 'Rowena Thistlewick'))).not.toBe(
      noticeHolder({ ...south, upn: 'B2' }, 'p1', named('p1', 'Rowena Thistlewick')),
    );
  });

  test('is not taken for a namesake in the same family', () => {
    const both = [
      { id: 'p1', name: 'John Ash' },
      { id: 'p2', name: 'John Ash' },
    ];
    expect(noticeHolder(north, 'p1', both)).not.toBe(noticeHolder(north, 'p2', both));
    expect(noticeHolder(north, 'p1', both)).toBe(noticeHolder(south, 'q1', named('q1', 'John Ash')));
  });

  test('is known to one school alone where there is no UPN, or no name any more', () => {
    const nobody = { id: 'pupil-n', upn: '' };
    expect(noticeHolder(nobody, 'p1', named('p1', 'Ash'))).not.toBe(
      noticeHolder({ ...nobody, id: 'pupil-s' }, 'p1', named('p1', 'Ash')),
    );
    expect(noticeHolder(north, 'p1', [])).not.toBe(noticeHolder(south, 'p1', []));
  });
});
