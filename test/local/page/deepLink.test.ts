import { expect, test } from 'vitest';
import { linkTarget } from '../../../src/local/page/host/deepLink.ts';

const context = (value: object) => `context=${encodeURIComponent(JSON.stringify(value))}`;

test.each([
  [
    `https://teams.microsoft.com/l/entity/app/attendance?webUrl=x&${context({ subEntityId: 'meetings/o-1' })}`,
    { kind: 'page', entityId: 'attendance', subPageId: 'meetings/o-1', inChannel: false },
  ],
  [
    `https://teams.cloud.microsoft/l/entity/app/tiny?${context({ channelId: '19:x' })}`,
    { kind: 'page', entityId: 'tiny', inChannel: true },
  ],
  [
    'https://teams.microsoft.com/l/entity/app/attendance?context={',
    { kind: 'page', entityId: 'attendance', inChannel: false },
  ],
  ['https://teams.microsoft.com/l/chat/0/0?users=28:bot&message=Hi', { kind: 'chat', message: 'Hi' }],
  [
    'https://teams.microsoft.com/l/meetup-join/x',
    { kind: 'outside', url: 'https://teams.microsoft.com/l/meetup-join/x' },
  ],
  [
    'https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc-1%40thread.v2/0?context=%7b%7d',
    { kind: 'meeting', thread: '19:meeting_abc-1@thread.v2' },
  ],
  ['https://www.gov.uk/a', { kind: 'outside', url: 'https://www.gov.uk/a' }],
])('%s', (link, target) => {
  expect(linkTarget(link)).toEqual(target);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'nonsense'])('%s is refused', (link) => {
  expect(linkTarget(link).kind).toBe('refused');
});
