import { expect, test } from 'vitest';
import type { ChatMessage } from '../../../src/local/channel/wire.ts';
import { type ChatEvent, chatAfter, emptyChat } from '../../../src/local/page/chat/chatState.ts';

function message(id: string, more: Partial<ChatMessage> = {}): ChatMessage {
  return {
    id,
    conversationId: 'c',
    from: { kind: 'bot', id: 'b', name: 'Bot' },
    sentAt: '2026-11-22T10:00:00Z',
    deleted: false,
    text: id,
    textFormat: 'markdown',
    attachments: [],
    attachmentLayout: 'list',
    suggestedActions: [],
    citations: [],
    version: id,
    ...more,
  };
}

const after = (...events: ChatEvent[]) => events.reduce(chatAfter, { ...emptyChat, openId: 'c' });
const texts = (state: typeof emptyChat) => state.messages.c?.map(({ text }) => text);

test('a change replaces the message it changes', () => {
  const changed = message('1', { text: 'changed', version: '3' });
  expect(
    texts(
      after(
        { kind: 'message', message: message('1') },
        { kind: 'message', message: message('2') },
        { kind: 'message', message: changed },
      ),
    ),
  ).toEqual(['changed', '2']);
});

test('what the stream brought while the messages were being read is kept', () => {
  const newer = message('1', { text: 'newer', version: '9' });
  expect(
    texts(
      after(
        { kind: 'message', message: newer },
        { kind: 'message', message: message('3') },
        { kind: 'read', conversationId: 'c', messages: [message('1'), message('2')] },
      ),
    ),
  ).toEqual(['newer', '2', '3']);
});

test('only new messages of another conversation count as unread, until it is opened', () => {
  const other = message('1', { conversationId: 'd' });
  const unread = after(
    { kind: 'message', message: other },
    { kind: 'message', message: { ...other, version: '2' } },
  );
  expect(unread.unread).toEqual({ d: 1 });
  expect(chatAfter(unread, { kind: 'opened', conversationId: 'd' }).unread).toEqual({ d: 0 });
});

test('an answer ends the typing', () => {
  const typing = after({ kind: 'typing', conversationId: 'c', until: 5 });
  expect(chatAfter(typing, { kind: 'message', message: message('1') }).typing).toEqual({ c: 0 });
});
