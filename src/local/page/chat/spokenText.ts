import type { ChatMessage } from '../../channel/wire.ts';
import { type Block, type Inline, readMarkdown } from '../cards/markdown.ts';
import { plainText } from './plainText.ts';

/** A message in words alone, as a screen reader is to say it. */
export function spokenText(message: ChatMessage): string {
  const said = [textOf(message), ...message.attachments.map(({ content }) => spokenCard(content))];
  return `${message.from.name}: ${said.filter(Boolean).join(' ')}`;
}

/** What a card says of itself, in its `speak`; nothing where it does not. */
export function spokenCard(content: unknown): string {
  const speak = typeof content === 'object' && content !== null ? Reflect.get(content, 'speak') : undefined;
  return typeof speak === 'string' ? speak : 'A card';
}

function textOf({ text, textFormat, citations }: ChatMessage): string {
  if (textFormat === 'xml') return plainText(text);
  if (textFormat === 'plain') return text;
  const footnotes = new Set(citations.map(({ position }) => position));
  return readMarkdown(text, footnotes).map(wordsOf).join(' ');
}

function wordsOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return inWords(block.children);
    case 'paragraph':
      return block.lines.map(inWords).join(' ');
    case 'list':
      return block.items.map(inWords).join(' ');
  }
}

function inWords(parts: readonly Inline[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'footnote') return '';
      return 'children' in part ? inWords(part.children) : part.text;
    })
    .join('')
    .trim();
}
