import type { OccurrenceKind } from '../../src/meetings/occurrence.ts';

export type Intent =
  | { kind: 'book' | 'when'; what: OccurrenceKind }
  | { kind: 'bookings' }
  /** What was asked before is done with. */
  | { kind: 'begin-again' }
  /** The command of the list, with nothing after it. */
  | { kind: 'which-code' }
  | { kind: 'ask'; question: string };

const dropIn = String.raw`drop+[-\s]*inn?s?`;
const meeting = `(?:${dropIn}|forums?)`;
const thing = `(?:${meeting}|bookings?|places?|slots?)`;
const articles = '(?:(?:a|an|the|your|our|next|another|one) )*';

/** Someone who asks how to record a pupil who "drops in late" does not want to meet us. */
const aboutRegisters =
  /\b(codes?|mark(s|ed)?|register(s|ed)?|pupils?|child(ren)?|students?|parents?|famil(y|ies)|absen(t|ces?))\b/;
const mentionsMeeting = new RegExp(String.raw`\b${meeting}\b`);

const saysBook = new RegExp(
  String.raw`\b(?:book|reserve|join|attend|come to|(?:sign|register) (?:me |us |up )*(?:for|to|at)|places? (?:at|on|in|for)) ` +
    `(?:me |us )?(?:in |on |into |onto |to )?${articles}(?:place (?:at|on|in|for) )?${articles}${meeting}\\b`,
);
const justBook = /^(?:please )?(?:book|make a booking|book (?:a |my |me a )?(?:place|slot))(?: please)?$/;
const justMeeting = new RegExp(`^${articles}${meeting}(?: please)?$`);
const asksWhen =
  /\b(?:when|what (?:time|day|date)s?|which (?:day|date)s?|dates?|next|upcoming|available|are there|how many|left)\b/;
const wants = /\b(?:want|like|need|can i|could i|may i|can we|could we|please|book|come|go|join|attend)\b/;
const asksOwn = new RegExp(
  String.raw`\b(?:my|our) (?:next |upcoming )*${thing}\b|\b(?:have|did) (?:i|we) (?:already |got )?book(?:ed)?\b|` +
    String.raw`\bdo (?:i|we) have (?:a |any )?(?:bookings?|places?)\b`,
);
const saysCancel = new RegExp(
  '^(?:please )?cancel(?: (?:it|that))?$|' +
    String.raw`\b(?:cancel|withdraw from|give up|can ?no?t (?:make|come|attend)|can't (?:make|come|attend))\b.*\b${thing}\b`,
);

const saysBeginAgain =
  /^(?:please )?(?:let'?s )?(?:start|begin)(?: again| over| afresh)$|^(?:a |ask a )?(?:new|another|different) question$|^(?:reset|restart|forget (?:it|that|my question))$/;
const justWhichCode = /^(?:which|what)(?: attendance)? codes?(?: please)?$/;

/** What a person means. Everything that is not plainly about meeting us is a question for the guidance. */
export function recognise(said: string): Intent {
  const text = plain(said);
  if (saysBeginAgain.test(text)) return { kind: 'begin-again' };
  if (justWhichCode.test(text)) return { kind: 'which-code' };
  const what = /\bforums?\b/.test(text) ? 'forum' : 'drop-in';
  if (saysBook.test(text) || justBook.test(text) || justMeeting.test(text)) {
    return asksForOwn(text) ? { kind: 'bookings' } : { kind: 'book', what };
  }
  if (aboutRegisters.test(text)) return { kind: 'ask', question: said };
  if (asksForOwn(text)) return { kind: 'bookings' };
  if (!mentionsMeeting.test(text)) return { kind: 'ask', question: said };
  if (asksWhen.test(text)) return { kind: 'when', what };
  if (wants.test(text)) return { kind: 'book', what };
  return { kind: 'ask', question: said };
}

const asksForOwn = (text: string) => saysCancel.test(text) || asksOwn.test(text);

const plain = (said: string) =>
  said
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[.,!?;:"]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
