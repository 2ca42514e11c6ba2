/** Text of a message or a card as a tree. Whoever draws it decides on the elements: no HTML passes through. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'strong' | 'emphasis' | 'strike' | 'mention'; children: Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'link'; href: string; children: Inline[] }
  | { kind: 'footnote'; position: number };

export type Block =
  | { kind: 'paragraph'; lines: Inline[][] }
  | { kind: 'heading'; children: Inline[] }
  | { kind: 'list'; ordered: boolean; start: number; items: Inline[][] };

/** One alternative for each inline mark, in the order in which they are tried. */
const inline =
  /\\(?<escaped>[\\`*_~[\]()#+\-.!])|`(?<code>[^`]+)`|\[(?<label>[^\]]+)\]\((?<href>[^()\s]+(?:\([^()\s]*\)[^()\s]*)*)\)|\*\*(?<strong>.+?)\*\*|(?<![\p{L}\d_])__(?<strong2>.+?)__(?![\p{L}\d_])|~~(?<strike>.+?)~~|\*(?<em>[^*\s](?:[^*]*[^*\s])?)\*|(?<![\p{L}\d_])_(?<em2>[^_\s](?:[^_]*[^_\s])?)_(?![\p{L}\d_])|<at>(?<at>.+?)<\/at>|\[(?<note>\d{1,2})\](?!\()|(?<bare>https?:\/\/[^\s<>()]+[^\s<>().,;:!?'"])/gsu;

/** Reads the inline marks of one line. `footnotes` are the positions that stand for citations. */
export function readInline(text: string, footnotes: ReadonlySet<number> = new Set()): Inline[] {
  const parts: Inline[] = [];
  let end = 0;
  const push = (part: Inline): void => {
    const last = parts.at(-1);
    if (part.kind === 'text' && last?.kind === 'text') last.text += part.text;
    else if (part.kind !== 'text' || part.text !== '') parts.push({ ...part });
  };
  for (const match of text.matchAll(inline)) {
    push({ kind: 'text', text: text.slice(end, match.index) });
    push(inlineOf(match, footnotes));
    end = match.index + match[0].length;
  }
  push({ kind: 'text', text: text.slice(end) });
  return parts;
}

function inlineOf(match: RegExpMatchArray, footnotes: ReadonlySet<number>): Inline {
  const { escaped, code, label, href, strike, at, note, bare, ...found } = match.groups ?? {};
  const strong = found.strong ?? found.strong2;
  const emphasis = found.em ?? found.em2;
  const inside = (text: string) => readInline(text, footnotes);
  if (escaped !== undefined) return { kind: 'text', text: escaped };
  if (code !== undefined) return { kind: 'code', text: code };
  if (label !== undefined && href !== undefined && isSafeLink(href))
    return { kind: 'link', href, children: inside(label) };
  if (strong !== undefined) return { kind: 'strong', children: inside(strong) };
  if (strike !== undefined) return { kind: 'strike', children: inside(strike) };
  if (emphasis !== undefined) return { kind: 'emphasis', children: inside(emphasis) };
  if (at !== undefined) return { kind: 'mention', children: [{ kind: 'text', text: at }] };
  if (note !== undefined && footnotes.has(Number(note))) return { kind: 'footnote', position: Number(note) };
  if (bare !== undefined) return { kind: 'link', href: bare, children: [{ kind: 'text', text: bare }] };
  return { kind: 'text', text: match[0] };
}

/** A link may lead to a web page, a mail or a call; never into a script. */
export function isSafeLink(href: string): boolean {
  return /^(https?:\/\/|mailto:|tel:)/i.test(href);
}

const bullet = /^\s*[-*+]\s+(.*)$/;
const numbered = /^\s*(\d{1,4})[.)]\s+(.*)$/;
const heading = /^\s*#{1,6}\s+(.*)$/;

/** Reads paragraphs, headings and lists. A single line break is kept, as Teams does. */
export function readMarkdown(text: string, footnotes: ReadonlySet<number> = new Set()): Block[] {
  const blocks: Block[] = [];
  let fresh = true;
  for (const line of text.replaceAll('\r', '').split('\n')) {
    if (line.trim() === '') {
      fresh = true;
      continue;
    }
    const block = blockOf(line, footnotes);
    const last = fresh && block.kind !== 'list' ? undefined : blocks.at(-1);
    if (block.kind === 'list' && last?.kind === 'list' && last.ordered === block.ordered)
      last.items.push(...block.items);
    else if (block.kind === 'paragraph' && last?.kind === 'paragraph') last.lines.push(...block.lines);
    else blocks.push(block);
    fresh = false;
  }
  return blocks;
}

function blockOf(line: string, footnotes: ReadonlySet<number>): Block {
  const head = heading.exec(line)?.[1];
  if (head !== undefined) return { kind: 'heading', children: readInline(head, footnotes) };
  const item = bullet.exec(line)?.[1];
  if (item !== undefined)
    return { kind: 'list', ordered: false, start: 1, items: [readInline(item, footnotes)] };
  const [, start, step] = numbered.exec(line) ?? [];
  if (start !== undefined && step !== undefined)
    return { kind: 'list', ordered: true, start: Number(start), items: [readInline(step, footnotes)] };
  return { kind: 'paragraph', lines: [readInline(line, footnotes)] };
}
