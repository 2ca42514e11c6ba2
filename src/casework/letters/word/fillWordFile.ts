import { withListLines } from './listLines.ts';
import { fieldName } from './placeholders.ts';
import { plainLines } from './plainText.ts';
import { mainPart, packed, textOf, wordParts } from './wordParts.ts';

/** What stands in for a field: its lines, or the words of the gap that is left for a person to fill. */
export type Filling = { lines: readonly string[]; list?: boolean } | { gap: string };

/** Of Word's own colours for marking text, the one that people know from paper. */
const gapColour = 'yellow';

/**
 * Fills the fields of a Word file, `{{parent name}}`. A field may be split over several runs, as Word does where somebody edited it.
 * @param fill is asked once for each field, by its name in small letters
 */
export async function fillWordFile(
  template: Uint8Array,
  title: string,
  fill: (field: string) => Filling,
): Promise<Uint8Array> {
  // Half a megabyte of code that only letters want.
  const { patchDetector, patchDocument, PatchType, TextRun } = await import('docx');
  const parts = await wordParts(template);
  const written = await patchDetector({ data: template });
  const fillings = new Map<string, Filling>();
  for (const each of written) {
    const filling = fill(fieldName(each));
    fillings.set(each, 'gap' in filling ? filling : { ...filling, lines: plainLines(filling.lines) });
  }

  const lists = new Map<string, readonly string[]>();
  for (const [each, filling] of fillings) {
    if (!('gap' in filling) && filling.list) lists.set(fieldName(each), filling.lines);
  }
  const body = new TextEncoder().encode(withListLines(textOf(parts, mainPart), lists));
  const data = lists.size === 0 ? template : await packed(new Map([...parts, [mainPart, body]]));

  const runsOf = (filling: Filling) =>
    'gap' in filling
      ? [new TextRun({ text: `[${filling.gap}]`, highlight: gapColour })]
      : filling.lines.map((text, n) => new TextRun({ text, ...(n > 0 && { break: 1 }) }));
  const patches = Object.fromEntries(
    [...fillings].map(([each, filling]) => [
      each,
      { type: PatchType.PARAGRAPH, children: runsOf(filling) } as const,
    ]),
  );
  const filled = await patchDocument({ outputType: 'uint8array', data, patches, properties: { title } });
  return new Uint8Array(filled);
}
