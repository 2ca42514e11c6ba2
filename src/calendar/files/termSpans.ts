import { addDays } from '../plainDate.ts';
import type { DatedEvent } from './datedEvent.ts';
import { byStart, type DaySpan, lengthOf, overlaps, trimmed, without } from './daySpans.ts';

/** Something that did not fit, with the reason. */
type Refuse = (event: DatedEvent, reason: string) => void;

/** The longest stretch between two holidays that is taken for term. In days. */
const longestStretch = 130;

/** Terms as the file gives them. One that others give more finely is left out, and so is one that overlaps another. */
export function givenTerms(events: readonly DatedEvent[], refuse: Refuse): DatedEvent[] {
  const kept: DatedEvent[] = [];
  for (const event of [...events].sort(byStart)) {
    const within = events.filter(
      (one) =>
        one !== event && one.from >= event.from && one.to <= event.to && lengthOf(one) < lengthOf(event),
    );
    const other = kept.find((one) => overlaps(one, event));
    if (within.length > 1) refuse(event, 'Other entries give the same time in parts.');
    else if (other && (other.from !== event.from || other.to !== event.to))
      refuse(event, `It overlaps another term, “${other.name}”.`);
    else if (!other) kept.push(event);
  }
  return kept;
}

type Ends = { starts: readonly DatedEvent[]; ends: readonly DatedEvent[] };
type Known = { terms: readonly DaySpan[]; breaks: readonly DaySpan[] };

const isWithin = ({ from }: DaySpan, spans: readonly DaySpan[]) =>
  spans.some((span) => from >= span.from && from <= span.to);

const isFree = (span: DaySpan, taken: readonly DaySpan[]) =>
  span.from <= span.to && lengthOf(span) <= longestStretch && !taken.some((one) => overlaps(one, span));

/**
 * Terms of which the file gives the first and the last day, or one of them and the holiday on the other side. `starts` and
 * `ends` within terms that are known already only say the same again.
 */
export function markedTerms({ starts, ends }: Ends, { terms, breaks }: Known, refuse: Refuse): DaySpan[] {
  const isNew = (event: DatedEvent) => !isWithin(event, terms);
  const newEnds = ends.filter(isNew).sort(byStart);
  const found: DaySpan[] = [];
  for (const start of starts.filter(isNew).sort(byStart)) {
    // Year groups come back one after another: the first of them begins the term.
    if (isWithin(start, found)) continue;
    const to = lastDayAfter(start.from, newEnds, breaks);
    const span = to === undefined ? undefined : { from: start.from, to };
    if (span && isFree(span, [...terms, ...found])) found.push(span);
    else refuse(start, 'The end of the term that begins on this day is not in the file.');
  }
  for (const end of newEnds) {
    if (isWithin(end, found)) continue;
    const before = breaks.findLast(({ to }) => to < end.from);
    const span = before && { from: addDays(before.to, 1), to: end.from };
    if (span && isFree(span, [...terms, ...found])) found.push(span);
    else refuse(end, 'The start of the term that ends on this day is not in the file.');
  }
  return found;
}

/** The last day that is given counts, unless a holiday comes before it: then it is another term's. */
function lastDayAfter(
  from: string,
  ends: readonly DatedEvent[],
  breaks: readonly DaySpan[],
): string | undefined {
  const end = ends.find((one) => one.from > from)?.from;
  const nextBreak = breaks.find((one) => one.from > from)?.from;
  const beforeBreak = nextBreak && addDays(nextBreak, -1);
  return end !== undefined && !(beforeBreak && beforeBreak < end) ? end : beforeBreak;
}

/** What lies between two holidays where the file gives no term there. */
export function termsBetween(breaks: readonly DaySpan[], terms: readonly DaySpan[]): DaySpan[] {
  return breaks.slice(1).flatMap(({ from }, at) => {
    const gap = { from: addDays(breaks[at]?.to ?? from, 1), to: addDays(from, -1) };
    const isTerm =
      gap.from <= gap.to && lengthOf(gap) <= longestStretch && !terms.some((term) => overlaps(term, gap));
    return isTerm ? [gap] : [];
  });
}

/** Terms without the holidays in them, from a school day to a school day. */
export const withoutBreaks = (terms: readonly DaySpan[], breaks: readonly DaySpan[]): DaySpan[] =>
  terms.flatMap((term) => without(term, breaks)).flatMap((piece) => trimmed(piece) ?? []);
