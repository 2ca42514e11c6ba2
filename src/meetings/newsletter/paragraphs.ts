/** A piece of a text: one line, or the lines of a list together. `isFirst`: of its paragraph. */
export type TextPiece = { text: string; isFirst: boolean; items?: readonly string[] };

const item = /^\s*[-*•]\s+/;

/** A text as its writer sees it, for where single line ends are not kept: '- one' and '- two' below each other are a list. */
export function piecesOfText(text: string): readonly TextPiece[] {
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((one) => one.trim())
    .filter(Boolean);
  return paragraphs.flatMap((paragraph) => {
    const pieces: { lines: string[]; isList: boolean }[] = [];
    for (const line of paragraph.split('\n')) {
      const isList = item.test(line);
      const last = pieces.at(-1);
      if (isList && last?.isList) last.lines.push(line);
      else pieces.push({ lines: [line], isList });
    }
    return pieces.map(({ lines, isList }, at): TextPiece => {
      const items = lines.map((line) => line.replace(item, '').trim());
      return { text: lines.join('\n').trim(), isFirst: at === 0, ...(isList && { items }) };
    });
  });
}
