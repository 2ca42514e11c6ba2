import { expect, test } from 'vitest';
import type { ChatMessage } from '../../../src/local/channel/wire.ts';
import { spokenText } from '../../../src/local/page/chat/spokenText.ts';

const message: ChatMessage = {
  id: '1',
  conversationId: 'c',
  from: { kind: 'bot', id: 'b', name: 'Attendance' },
  sentAt: '2026-11-22T10:00:00Z',
  deleted: false,
  text: 'Use **code M** [1].\n\n- one [link](https://www.gov.uk/)\n- two',
  textFormat: 'markdown',
  attachments: [],
  attachmentLayout: 'list',
  suggestedActions: [],
  citations: [{ position: 1, name: 'Guidance' }],
  version: '1',
};
const card = (content: object) => [{ contentType: 'application/vnd.microsoft.card.adaptive', content }];

test('an answer is said without its marks', () => {
  expect(spokenText(message)).toBe('Attendance: Use code M . one link two');
});

test('a card is said in its own words, and named where it has none', () => {
  const said = (content: object) => spokenText({ ...message, text: '', attachments: card(content) });
  expect(said({ speak: 'Book a drop-in.' })).toBe('Attendance: Book a drop-in.');
  expect(said({})).toBe('Attendance: A card');
});
