import type { CodeClass } from '../../attendance/attendanceCode.ts';
import type { CodeEntry } from '../codes/codeEntry.ts';

/** Something that is so for some classes of code and not for others. */
export type Property = {
  asked: RegExp;
  classes: readonly CodeClass[];
  /** Where it holds for some codes of the classes only. */
  codes?: readonly string[];
  words: string;
};

const absence: readonly CodeClass[] = ['authorised', 'unauthorised'];
const possible: readonly CodeClass[] = ['attending', ...absence];

/** The first that fits the plain words of the question counts, so the narrower come first. */
const properties: readonly Property[] = [
  {
    asked: /\bapproved educational activit(y|ies)\b/,
    classes: ['attending'],
    codes: ['K', 'V', 'P', 'W', 'B'],
    words: 'count as attending an approved educational activity',
  },
  {
    asked:
      /\b(lower|reduce|affect|hurt|harm|damage|impact|dent|worsen|spoil|count against|go against|eat into|bring down|drag down|knock|hit)(s|ed|ing)? ?(\w+ ){0,4}(percentage|percent|attendance|figures?|stats|statistics|pa|persistent absence)\b|\b(drag|pull|bring|push|drive|knock|send)s? (\w+ ){1,5}down\b|\bcounts? against\b|\b(counts?|goes?|add|adds) (to|towards|for|in) (his |her |their |a )?(persistent absence|severe absence|pa)\b/,
    classes: absence,
    words: 'count against the attendance percentage',
  },
  {
    asked:
      /\b(threshold|penalty|penalties|(a|the|to|for|towards?|get|be) fined?|fines|fined|fine threshold|pns?|fpns?|10 sessions?|ten sessions?|10 session (count|limit|rule|threshold)|10 in 10|ten in ten)\b/,
    classes: ['unauthorised'],
    words: 'count towards the national threshold',
  },
  {
    asked: /\b(unauthori[sz]ed|not authori[sz]ed|unauth)\b(?! (hol\w*|leave|trip|term))/,
    classes: ['unauthorised'],
    words: 'count as unauthorised absence',
  },
  { asked: /\bauthori[sz]ed\b/, classes: ['authorised'], words: 'count as authorised absence' },
  {
    asked:
      /\b(not|never|neither|excluded|out)\b.*\b(collected|in the census|in the statistics|returned to the dfe|for stats)\b|\badmin(istrative)?\b/,
    classes: ['administrative'],
    words: 'count as no session at all, as they are only administrative',
  },
  {
    asked: /\b(collected|in the census|returned to the dfe)\b/,
    classes: [...possible, 'not-possible'],
    words: 'count in the attendance statistics',
  },
  {
    asked:
      /\b(left|taken|leave|leaves|kept|stays?|stay) out of\b.*\b(attendance|absence|figures?|percentage|statistics|stats|calculation)\b/,
    classes: ['not-possible', 'administrative'],
    words: 'count as no session, and stay out of the attendance figures',
  },
  {
    asked:
      /\b(not (a |an |as |in |count(ed)? (as|in) (a )?)?(the )?possible|impossible|left out|taken out|leave out|leaves out|out of the (percentage|total|possible|denominator)|(do|does) not count$|(do|does) not count (for|in|as) anything|(ignored|discounted|disregarded|excluded) (in|from|when|for))\b/,
    classes: ['not-possible'],
    words: 'count as no possible session',
  },
  {
    asked:
      /\bpossible( \w+)? (sessions?|attendances?|total|count|number|figures?)\b|\b(as|in|among|the) possibles?\b|\bpossible\b$|\bdenominator\b/,
    classes: possible,
    words: 'count as a possible session',
  },
  {
    asked:
      /\b(count(s|ed)?|included?|includes|show|appear|go|be|feature|part|is|are) (up )?(in|of) (the |our |his |her |their |a )?(school )?(\w+ )?(attendance |absence )?(figures?|percentage|statistics|stats|data|calculation|total)\b|\bin (the |our |his |her |their )(attendance|absence) (figures?|percentage|statistics|stats|data)\b/,
    classes: possible,
    words: 'count in the attendance figures',
  },
  {
    asked:
      /\b((count|class|treat|record|regard|see|score|go|show|mark)\w* (down )?(up )?as (an |being )?(absences?|absent)|(is|are|be|was) .{0,8}(an )?absen(ces?|t)|an absence|absence codes?|codes? for absence|absent marks?|missed sessions?)\b/,
    classes: absence,
    words: 'count as absence',
  },
  {
    asked:
      /\b(attending|attended|attendance mark|(as|counts?) (being )?(present|attendance|attending|in school)|(as|is|are|be|marked) (a )?present|present (codes?|marks?)|means? (being )?(present|attending|in school)|codes? for (being )?(present|attending|attendance)|in attendance|(is|are|be) (\w+ ){0,2}(attendance|attending)(?! (percentage|figures?|stat)))\b/,
    classes: ['attending'],
    words: 'count as attending',
  },
];

export const hasProperty = (entry: CodeEntry, { classes, codes }: Property): boolean =>
  codes ? codes.includes(entry.code) : classes.includes(entry.class);

/** "Does N stay out of the count": asks for the opposite of what it names. */
export const isOpposite = (text: string, { classes }: Property): boolean =>
  classes[0] !== 'not-possible' &&
  /\b(stays?|stay|kept|left|keep|leave) out of\b|\b(exempt|safe|excluded|protected) from\b|\b(avoids?|escapes?) (a |the )?(fine|threshold|penalty)/.test(
    text,
  );

/** "Present or absent", "authorised or not": neither yes nor no. */
export const asksWhichOfTwo = (text: string): boolean =>
  /\b(present|attending|attendance|authori[sz]ed|unauthori[sz]ed|absent|absence|auth|possible|counted?) or (an? )?(not|present|absent|absence|attending|attendance|unauthori[sz]ed|authori[sz]ed|unauth|auth)\b/.test(
    text,
  );

const present = properties.at(-1);

export const propertyAsked = (text: string): Property | undefined =>
  properties.find(({ asked }) => asked.test(text)) ?? (asksWhichOfTwo(text) ? present : undefined);

/** "count as absence", of one code or of several. */
export const ofSome = ({ words }: Property, several: boolean): string =>
  several ? words : words.replace('count', 'counts');
