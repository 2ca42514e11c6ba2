import { isPlainDate } from '../../calendar/plainDate.ts';
import { plainText } from '../reading/words.ts';

/** A date that a question names, as far as it names it, and where in the question it stands. */
export type DateMention = { day?: number; month: number; year?: number; at: number };

/** "On the 24th": the month is the one named before. */
const dayAlone =
  /\b(?:the|on) (\d{1,2})(?:st|nd|rd|th)\b(?! (?:day|birthday|session|notice|offence|year|time))/g;

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month =
  '(january|jan|february|feb|march|mar|april|apr|may|june|jun|july|jul|august|aug|september|sept|sep|october|oct|november|nov|december|dec)';
const day = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const year = String.raw`((?:19|20)\d{2})`;

const forms: readonly {
  found: RegExp;
  read(groups: readonly string[]): Omit<DateMention, 'at'> | undefined;
}[] = [
  {
    found: new RegExp(String.raw`\b${day}(?: of)? ${month}(?:,? ${year})?\b`, 'g'),
    read: ([d, m, y]) => named(m, d, y),
  },
  {
    found: new RegExp(String.raw`\b${month} ${day}(?:,? ${year})?\b`, 'g'),
    read: ([m, d, y]) => named(m, d, y),
  },
  {
    found: new RegExp(String.raw`\b${month}(?: of)? ${year}\b`, 'g'),
    read: ([m, y]) => named(m, undefined, y),
  },
  {
    found: /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/g,
    read: ([d, m, y]) => numeric(Number(d), Number(m), Number(y)),
  },
  // "March" and "may" are words of other kinds too, so a month alone needs a word before it.
  {
    found: new RegExp(
      String.raw`\b(?:in|early|late|mid|last|next|from|since|until|of|half of|end of|start of) ${month}\b`,
      'g',
    ),
    read: ([m]) => named(m),
  },
];

function named(name = '', dayOf?: string, yearOf?: string): Omit<DateMention, 'at'> {
  return {
    month: months.indexOf(name.slice(0, 3)) + 1,
    ...(dayOf && { day: Number(dayOf) }),
    ...(yearOf && { year: Number(yearOf) }),
  };
}

function numeric(d: number, m: number, y: number): Omit<DateMention, 'at'> | undefined {
  const full = y < 100 ? 2000 + y : y;
  return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? { day: d, month: m, year: full } : undefined;
}

/** The dates that a question names, in its order. */
export function datesIn(question: string): DateMention[] {
  let text = plainText(question);
  const found: DateMention[] = [];
  for (const form of forms) {
    text = text.replace(form.found, (all: string, ...rest: readonly unknown[]) => {
      const groups = rest.filter(
        (one): one is string | undefined => one === undefined || typeof one === 'string',
      );
      const at = rest.find((one): one is number => typeof one === 'number') ?? 0;
      const date = form.read(groups.slice(0, -1).map((one) => one ?? ''));
      if (!date) return all;
      found.push({ ...date, at });
      return ' '.repeat(all.length);
    });
  }
  for (const match of text.matchAll(dayAlone)) {
    const at = match.index;
    const before = found.filter((one) => one.at < at).sort((one, other) => other.at - one.at)[0];
    if (before?.day !== undefined) found.push({ ...before, day: Number(match[1]), at });
  }
  return found.sort((one, other) => one.at - other.at);
}

const two = (value: number) => String(value).padStart(2, '0');

/** The ISO date of a mention, in the year it names or else in `year`; the first of the month where it names no day. */
export function isoOf(
  { day: dayOf = 1, month: monthOf, year: yearOf }: DateMention,
  yearElse: number,
): string | undefined {
  const date = `${yearOf ?? yearElse}-${two(monthOf)}-${two(dayOf)}`;
  return isPlainDate(date) ? date : undefined;
}

/** Two mentions in order, the second in the same year or, where that would be earlier, in the next. */
export function inOrder(
  first: DateMention,
  second: DateMention,
  yearElse: number,
): [string, string] | undefined {
  const from = isoOf(first, second.year ?? yearElse);
  if (!from) return undefined;
  const to = isoOf(second, Number(from.slice(0, 4)));
  if (!to) return undefined;
  return to >= from || second.year ? [from, to] : [from, isoOf(second, Number(from.slice(0, 4)) + 1) ?? to];
}
