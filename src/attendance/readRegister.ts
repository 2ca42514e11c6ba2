import { dateOfSession, type Marks } from './marks.ts';
import { isBlank, repeatsHeading } from './reading/dataRow.ts';
import { Entries } from './reading/entries.ts';
import { fileText } from './reading/fileText.ts';
import { Findings } from './reading/findings.ts';
import { grid } from './reading/grid.ts';
import { readHead } from './reading/head.ts';
import { Interned, ownCopy } from './reading/interned.ts';
import type { LayoutReader, ReadingParts } from './reading/layoutReader.ts';
import { longList } from './reading/longList.ts';
import { Pupils } from './reading/pupils.ts';
import { refuseWhatIsNotText } from './reading/refusals.ts';
import { eachRow } from './reading/rows.ts';
import { settle } from './reading/settle.ts';
import type { RegisterReading } from './registerReading.ts';

function readRows(
  bytes: Uint8Array,
  delimiter: string,
  { parts, reader }: { parts: ReadingParts; reader: LayoutReader },
) {
  const { heading, findings } = parts;
  eachRow(fileText(bytes), delimiter, (cells, line, torn) => {
    if (line <= heading.lastLine || isBlank(cells) || repeatsHeading(cells, heading)) return;
    findings.rowsIn += 1;
    if (torn) {
      const value = ownCopy(cells.join(delimiter).slice(0, 100));
      findings.rejectRow({
        line,
        column: '',
        value,
        reason: 'The quotation marks on this line do not match',
      });
    } else reader.takeRow(cells, line);
  });
}

/** First and last date with a mark. */
function span(all: readonly Marks[]): { from?: string; to?: string } {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { sessions } of all) {
    first = Math.min(first, sessions[0] ?? first);
    last = Math.max(last, sessions[sessions.length - 1] ?? last);
  }
  return first > last ? {} : { from: dateOfSession(first), to: dateOfSession(last) };
}

/**
 * Reads a register file: a long list (a row for each pupil and session) or a grid (a row for each pupil), as CSV, TSV or with
 * semicolons. Every data row is used or rejected with its reason. Throws Problem register_unreadable, with advice, for what is
 * no such file at all.
 */
export function readRegister({ bytes }: { name: string; bytes: Uint8Array }): RegisterReading {
  refuseWhatIsNotText(bytes);
  const { delimiter, heading, layout } = readHead(fileText(bytes));
  const findings = new Findings();
  const parts = {
    heading,
    findings,
    pupils: new Pupils(heading, findings),
    entries: new Entries(),
    texts: new Interned(),
  };
  const reader = layout === 'grid' ? grid(parts) : longList(parts);
  readRows(bytes, delimiter, { parts, reader });
  const places = reader.places();
  const { pupils, entries, texts } = parts;
  const rowPerMark = layout === 'long list';
  const marks = settle({ entries, texts, places, findings, pupilCount: pupils.all.length, rowPerMark });
  if (places.monthFirst)
    findings.warn({
      line: heading.lastLine,
      column: places.titleOf(0),
      value: '',
      reason: 'The dates in this file can only be read month first, so all of them were',
    });
  return {
    layout,
    pupils: pupils.all.flatMap((pupil, i) => {
      const own = marks[i];
      return own ? [{ ...pupil, marks: own }] : [];
    }),
    rowsIn: findings.rowsIn,
    rowsUsed: findings.rowsUsed,
    ...findings.inOrder(),
    ...span(marks),
  };
}
