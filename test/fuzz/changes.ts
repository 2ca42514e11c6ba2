import type { Random } from '../../src/local/registers/random.ts';

const oddTexts = [
  ...[
    '',
    ' ',
    '-',
    '\u2013',
    '?',
    'F',
    'H',
    'J',
    'Y',
    'ZZ',
    'I01',
    'Y7',
    'C2',
    'c1',
    '//',
    'IO',
    'I O',
    ' O',
    'O ',
  ],
  ...[
    '0',
    '1',
    '7',
    '12',
    '12.0',
    '1,000',
    '1.5',
    '-1',
    '1e3',
    '0x10',
    '99999999',
    '1'.repeat(40),
    '１２',
    '٣',
  ],
  ...[
    '03/09/2025',
    '15/09/2025',
    '31/09/2025',
    '2025-09-04',
    '2025-13-01',
    '09/15/2025',
    '45903',
    '3 Sep 2025',
  ],
  ...[
    'AM',
    'pm',
    'Lunch',
    'Total',
    'Year 7',
    'UPN',
    'Mark',
    'Page 2',
    'NULL',
    'N/A',
    '#REF!',
    '=1+1',
    '+',
    '@',
  ],
  ...[
    '"',
    '""',
    "'",
    ',',
    ';',
    '\t',
    '|',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\u202e',
    '�',
    '😀',
    'é',
    '<',
    '&amp;',
    ']]>',
  ],
  ...['K839400125001', 'L837410024017', 'J83940012501A', 'K839400125002', 'k839400125001 ', '839400125001'],
];
const oddCharacters = [...'/\\LIOGNUCX#-.,;"\'=+@0179 \t\u00a0éＩ😀'];

const spliced = (text: string, at: number, change: { cut: number; put: string }) =>
  text.slice(0, at) + change.put + text.slice(at + change.cut);

/** Another text for a cell: often a near miss of what it was, sometimes something else altogether. `alike` are of its column. */
export function changedCell(random: Random, text: string, alike: readonly string[]): string {
  const at = random.below(text.length + 1);
  switch (random.below(8)) {
    case 0:
      return spliced(text, at, { cut: 1, put: random.pick(oddCharacters) });
    case 1:
      return spliced(text, at, { cut: 1 + random.below(2), put: '' });
    case 2:
      return spliced(text, at, { cut: 0, put: random.pick(oddCharacters) });
    case 3:
      return random.pick([text.toLowerCase(), ` ${text}`, `${text} `, `\u00a0${text}`, text + text]);
    case 4:
      return random.pick(alike);
    default:
      return random.pick(oddTexts);
  }
}

const chunks = [
  ...[
    '"',
    '""',
    ',',
    ';',
    '\t',
    '\n',
    '\r',
    '\r\n',
    '\u0000',
    '\ufeff',
    '<',
    '>',
    '&',
    '</td>',
    '<table>',
    '<!--',
  ],
  ...['UPN', 'Total', 'K839400125001', '9'.repeat(30), 'PK', '%PDF', '\u2028', '😀'],
].map((text) => Buffer.from(text));

function bytesChangedOnce(random: Random, bytes: Uint8Array): Uint8Array {
  const at = random.below(bytes.length + 1);
  const { length } = bytes;
  const put = (cut: number, ...middle: Uint8Array[]) =>
    Buffer.concat([bytes.subarray(0, at), ...middle, bytes.subarray(Math.min(length, at + cut))]);
  switch (random.below(8)) {
    case 0:
    case 1:
      return put(1, Uint8Array.of(random.below(256)));
    case 2:
      return put(1 + random.below(8));
    case 3:
      return put(random.below(3), random.pick(chunks));
    case 4:
      return put(0, Uint8Array.of(random.below(256), random.below(256)));
    case 5:
      return random.chance(300) ? bytes.subarray(0, at) : put(0, bytes.subarray(at, at + random.below(40)));
    default:
      return linesChanged(random, bytes);
  }
}

/** A line comes twice, goes, or trades places with the next. */
function linesChanged(random: Random, bytes: Uint8Array): Uint8Array {
  const lines = Buffer.from(bytes).toString('latin1').split('\n');
  const at = random.below(lines.length);
  const line = lines[at] ?? '';
  const put = random.pick([[line, line], [], [lines[at + 1] ?? '', line]]);
  lines.splice(at, put.length === 2 && put[0] !== line ? 2 : 1, ...put);
  return Buffer.from(lines.join('\n'), 'latin1');
}

/** The bytes of a file after a few accidents. */
export function changedBytes(random: Random, bytes: Uint8Array): Uint8Array {
  let now = bytes;
  for (let times = 1 + random.below(3); times > 0; times--) now = bytesChangedOnce(random, now);
  return now;
}
