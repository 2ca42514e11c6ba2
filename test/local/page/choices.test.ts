import { expect, test } from 'vitest';
import { readChoices } from '../../../src/local/page/app/choices.ts';

const holding = (text: string | null) => ({ getItem: () => text });

test('the address wins over what was chosen last', () => {
  const kept = JSON.stringify({ person: 'p1', theme: 'dark', context: 'meeting' });
  expect(readChoices('?theme=contrast&subPage=meetings%2Fo-1', holding(kept))).toEqual({
    personId: 'p1',
    theme: 'contrast',
    context: 'meeting',
    subPageId: 'meetings/o-1',
  });
});

test.each([null, 'not json', '[]', '{"theme":"glass","context":7}'])(
  '%j kept means a first visit',
  (text) => {
    expect(readChoices('', holding(text))).toEqual({ theme: 'default', context: 'personal' });
  },
);
