import type { OccurrenceKind } from '../../src/meetings/occurrence.ts';
import { type DaySaid, dayPattern, daySaid } from './daySaid.ts';

export type Intent =
  | { kind: 'book' | 'when'; what: OccurrenceKind }
  | { kind: 'bookings' }
  /** To give a place up, or to move it: the one on this day, where a day is named. */
  | { kind: 'give-up' | 'move'; day?: DaySaid }
  /** What was asked before is done with. */
  | { kind: 'begin-again' }
  /** The command of the list, with nothing after it. */
  | { kind: 'which-code' }
  | { kind: 'ask'; question: string };

const dropIn = String.raw`d(?:ro|or)p+[-\s]*inn?s?`;
const meeting = `(?:(?:attendance )?(?:${dropIn}|for(?:um|mu|uml|am)s?)(?: sessions?| meetings?)?)`;
const booking = '(?:bo+k+(?:ing|ins|in|ings|igns|ign)|reservations?|places?|slots?|spots?|seats?)';
const thing = `(?:${meeting}|${booking})`;
/** What is theirs may go by looser words. */
const own = `(?:my|our) (?:next |upcoming |other )*(?:${thing}|appointments?)`;
const articles = '(?:(?:a|an|the|your|our|my|next|another|one|this|that) )*';
const day = `(?:${dayPattern})`;
/** 'this Thursday', 'for the 3rd of December', 'tomorrow', and nothing else. */
const onDay = `(?:(?:on|for|at|in|of|from|this|next|coming|the) )*${day}(?:'s)?`;
const politeBefore =
  "(?:(?:please|pls|plz|sorry|hi|hello|hey|i'm afraid|unfortunately|can you|could you|can i|could i|can we|could we|may i|" +
  "i'd like to|i would like to|i want to|i need to|we need to|we want to|we'd like to|i have to|we have to|i wish to|help me(?: to)?|to) )*";
const politeAfter =
  '(?: (?:please|pls|plz|thanks|thank you|sorry|for me|for us|now|then|instead|after all|any ?more))*';

/** Someone who asks how to record a pupil who "drops in late" does not want to meet us. */
const aboutRegisters =
  /\b(codes?|mark(s|ed)?|register(s|ed)?|pupils?|child(ren)?|students?|parents?|mum|dad|carers?|famil(y|ies)|absen(t|ces?)|timetables?|penalty|fines?|notices?|leave|holidays?|lessons?|exams?)\b/;
const mentionsMeeting = new RegExp(String.raw`\b${meeting}\b`);

const saysBook = new RegExp(
  String.raw`\b(?:bo+k|reserve|join|attend|come (?:along )?to|get (?:on|onto|into)|(?:sign|regis?ter|regsiter|put) (?:me |us |up |down )*(?:for|to|at|on)|(?:places?|spots?|slots?|seats?) (?:at|on|in|for)) ` +
    `(?:me |us )?(?:in |on |into |onto |to |for |up )*${articles}(?:(?:place|spot|slot|seat) (?:at|on|in|for) )?${articles}${meeting}\\b`,
);
const justBook = new RegExp(
  `^${politeBefore}(?:book(?: in)?|make a booking|book (?:me )?(?:in |on )?(?:a |my |me a )?(?:place|slot|spot|appointment)|(?:a )?new booking)${politeAfter}$`,
);
const justMeeting = new RegExp(`^${articles}${meeting}${politeAfter}$`);
const asksWhen =
  /\b(?:when(?:'?s)?|whens|what (?:time|day|date)s?|which (?:day|date)s?|dates?|next|upcoming|available|are there|is there|how many|left|how long until|times?)\b/;
const wants = /\b(?:want|like|need|can i|could i|may i|can we|could we|please|book|come|go|join|attend)\b/;

const asksOwn = new RegExp(
  String.raw`\b${own}\b|` +
    String.raw`\b(?:what|which|when|have|did) (?:have |did |am |are )?(?:i|we) (?:already |got )?book(?:ed)?\b|` +
    String.raw`\b(?:what|when|which) (?:am i|are we) booked\b|\bam i booked\b|\bare we booked\b|` +
    String.raw`\bdo (?:i|we) have (?:a |any )?(?:bookings?|places?)\b`,
);

const cancels =
  '(?:can+(?:ce|e|se)l+|cancle|cancell|withdraw(?: from)?|give up|drop out of|pull out of|back out of|unbook|un-book|delete|remove|free up|take (?:me|us) (?:off|out of))';
const cannot =
  "(?:can ?no?t|cant|can't|won't|wont|will not|am not able to|are not able to|not able to|unable to|won't be able to|wont be able to|will not be able to|can no longer|no longer)";
const comes = '(?:come(?: to| along)?|make(?: it)?(?: to)?|attend|be (?:there|at)|do|join|get to|use)';
const isNotComing =
  "(?:(?:i|we)(?: am| are|'m|'re)? not coming(?: to)?|(?:i|we) (?:am|are) (?:no longer coming|unavailable))";
const cannotCome = `(?:(?:i|we)(?:'m| am|'re| are)? ${cannot} ${comes}|${cannot} ${comes}|${isNotComing})`;

const saysCancel = [
  // With what it is about named anywhere: "cancel my place on 3 December".
  new RegExp(String.raw`\b(?:${cancels}|${cannotCome})\b.*\b(?:${thing}|${own})\b`),
  // The day alone, and then nothing else: "cancel Thursday".
  new RegExp(
    `^${politeBefore}(?:${cancels}|${cannotCome})(?: (?:it|that|one|me|my|mine|us|ours|our|the one))*(?: ${onDay})?${politeAfter}$`,
  ),
  new RegExp(`^${politeBefore}(?:${cannotCome})(?: ${onDay})?${politeAfter}$`),
];
const changes =
  '(?:move|change|swap|switch|reschedule|re-schedule|reschedual|rescedule|reshedule|reshedual|resched|postpone|push back|put back|put off|bring forward|rearrange|re-arrange|alter|amend|rebook)';
const laterOne =
  '(?:to )?(?:an? |the )?(?:(?:later|earlier|different|other|another|next|new|better)(?: (?:one|date|day|time|week|slot|session))?|one (?:later|earlier))';
const saysMove = [
  new RegExp(String.raw`^${politeBefore}${changes}\b.*\b(?:${articles}${thing}|${own})\b`),
  new RegExp(
    String.raw`\b(?:i|we|me|us|please|can|could|need|want)\b.*\b${changes} (?:my|our|the) ${thing}\b`,
  ),
  new RegExp(
    `^${politeBefore}${changes}(?: (?:it|that|mine|ours|my|our|the one|date|dates|day|time|the date|the day|the time))*(?: ${onDay})?(?: (?:to|for|until|till) .+)?${politeAfter}$`,
  ),
  new RegExp(
    `^${politeBefore}(?:come|go|move|change|switch|swap|book|have|do|attend|be moved)(?: me| us| it| my place)?(?: along)? ${laterOne}${politeAfter}$`,
  ),
  new RegExp(`^(?:is there )?${laterOne}(?: (?:i|we) (?:can|could) (?:come|go)(?: to)?)?${politeAfter}$`),
];
const waitlist = '(?:wait(?:ing)?[- ]?list|waitlist|wating list|waiting lsit|reserve list)';
const saysLeaveWaitlist = new RegExp(
  String.raw`^${politeBefore}(?:take|remove|get) (?:me|us) (?:off|from) ${articles}${waitlist}\b|^${politeBefore}(?:leave|cancel|come off|withdraw from) ${articles}${waitlist}\b`,
);
const saysWait = new RegExp(
  `^${politeBefore}(?:(?:put|add|stick|pop|get) (?:me|us) (?:on|onto|to|down for)|join|go on|be on|is there|do you have|wait on) ${articles}${waitlist}(?: (?:for|at|of) ${articles}${meeting})?${politeAfter}$|^${articles}${waitlist}${politeAfter}$`,
);
const ownWaitlist = new RegExp(
  `^(?:am i|are we|where am i|where are we|what(?:'s| is) my (?:place|position))(?: still)? (?:on|in) ${articles}${waitlist}`,
);

const saysBeginAgain =
  /^(?:please )?(?:let'?s )?(?:start|begin)(?: again| over| afresh)$|^(?:a |ask a )?(?:new|another|different) question$|^(?:reset|restart|forget (?:it|that|my question))$/;
const justWhichCode = /^(?:which|what)(?: attendance)? codes?(?: please)?$/;

const any = (patterns: readonly RegExp[], text: string) => patterns.some((pattern) => pattern.test(text));

/** What a person means. Everything that is not plainly about meeting us is a question for the guidance. */
export function recognise(said: string): Intent {
  const text = plain(said);
  if (saysBeginAgain.test(text)) return { kind: 'begin-again' };
  if (justWhichCode.test(text)) return { kind: 'which-code' };
  const what = /\bfor(?:um|mu|am)/.test(text) ? 'forum' : 'drop-in';
  const unlessAsked = aboutMeeting(text, what);
  return unlessAsked ?? { kind: 'ask', question: said };
}

function aboutMeeting(text: string, what: OccurrenceKind): Intent | undefined {
  const aboutOthers = aboutRegisters.test(
    text.replace(/^(?:please )?register\b|\bregister (?=for|me|us)/, ''),
  );
  if (saysLeaveWaitlist.test(text) || ownWaitlist.test(text)) return { kind: 'bookings' };
  if (saysWait.test(text)) return { kind: 'book', what };
  if (!aboutOthers && any(saysMove, text)) return { kind: 'move', ...dayIn(text) };
  if (!aboutOthers && any(saysCancel, text)) return { kind: 'give-up', ...dayIn(text) };
  if (saysBook.test(text) || justBook.test(text) || justMeeting.test(text)) {
    return asksOwn.test(text) ? { kind: 'bookings' } : { kind: 'book', what };
  }
  if (aboutOthers) return undefined;
  if (asksOwn.test(text)) return { kind: 'bookings' };
  if (!mentionsMeeting.test(text)) return undefined;
  if (asksWhen.test(text)) return { kind: 'when', what };
  return wants.test(text) ? { kind: 'book', what } : undefined;
}

/** The first day that is named: in "move Thursday to the 10th" the place is the one on Thursday. */
function dayIn(text: string): { day?: DaySaid } {
  const first = new RegExp(String.raw`(?:^|\s)${day}(?=$|\s|'s)`).exec(text)?.[0];
  const found = first === undefined ? undefined : daySaid(first);
  return found ? { day: found } : {};
}

/** More than this is no command: it is read only so far. */
const longest = 600;

const plain = (said: string) =>
  said
    .slice(0, longest)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\b(\d{1,2})\.(\d{1,2})(?:\.(\d{2}(?:\d{2})?))?(?![\d.]|\s*[ap]m)/g, (...[, d, m, y]) =>
      [d, m, y].filter((part) => part !== undefined).join('/'),
    )
    .replace(/[.,!?;:"()]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
