import { attendanceCodes, type CodeClass } from '../attendanceCode.ts';
import type { CountedMarks } from './countedMarks.ts';

export type Treatment = 'attended' | 'missed' | 'left out';

/** A way of counting some sessions that is not ours. */
export type OtherCounting = {
  /** The codes it is about; none for missing marks. */
  codes: readonly string[];
  /** What they are called in a sentence. */
  name: string;
  as: Treatment;
  /** What it adds to a pupil's possible and attended sessions. */
  change: (pupil: CountedMarks) => { possible: number; attended: number };
};

const treatments: readonly Treatment[] = ['attended', 'missed', 'left out'];
const ours: Readonly<Record<CodeClass, Treatment>> = {
  attending: 'attended',
  authorised: 'missed',
  unauthorised: 'missed',
  'not-possible': 'left out',
  administrative: 'left out',
};

const words: Readonly<Record<string, string>> = {
  L: 'L (late)',
  U: 'U (late after the register closed)',
  N: 'N (no reason yet)',
  D: 'D (dual registered)',
};

/** 'B, P and V'. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

type Subject = Pick<OtherCounting, 'codes' | 'name'> & {
  from: Treatment;
  amount: (pupil: CountedMarks) => number;
};

function countings({ codes, name, from, amount }: Subject): OtherCounting[] {
  const counts = (as: Treatment) => ({
    possible: (as === 'left out' ? 0 : 1) - (from === 'left out' ? 0 : 1),
    attended: (as === 'attended' ? 1 : 0) - (from === 'attended' ? 1 : 0),
  });
  return treatments
    .filter((as) => as !== from)
    .map((as) => {
      const { possible, attended } = counts(as);
      const change = (pupil: CountedMarks) => {
        const times = amount(pupil);
        return { possible: times * possible, attended: times * attended };
      };
      return { codes, name, as, change };
    });
}

const sumOf = (codes: readonly string[]) => (pupil: CountedMarks) =>
  codes.reduce((sum, code) => sum + (pupil.byCode[code] ?? 0), 0);

/** Every other way of counting that we know, single codes before families of them, for the codes that some pupil has. */
export function otherCountings(pupils: readonly CountedMarks[]): OtherCounting[] {
  const present = new Set(pupils.flatMap(({ byCode }) => Object.keys(byCode)));
  const used = attendanceCodes.filter(({ code }) => present.has(code));
  const single = used
    .filter((code) => code.class !== 'administrative' && !['/', '\\'].includes(code.code))
    .map(
      ({ code, class: codeClass }): Subject => ({
        codes: [code],
        name: words[code] ?? code,
        from: ours[codeClass],
        amount: sumOf([code]),
      }),
    );
  const offSite = used.filter((code) => code.class === 'attending' && !['/', '\\', 'L'].includes(code.code));
  const family = (codes: readonly string[], name: string, from: Treatment): Subject[] =>
    codes.length < 2 ? [] : [{ codes, name: `${name} (${listed(codes)})`, from, amount: sumOf(codes) }];
  const ofClass = (codeClass: CodeClass) =>
    used.filter((one) => one.class === codeClass).map(({ code }) => code);
  const notPossible = ofClass('not-possible');
  const authorised: Subject = {
    codes: ofClass('authorised'),
    name: 'authorised absence',
    from: 'missed',
    amount: (pupil) => pupil.authorised,
  };
  const activity: Subject = {
    codes: [],
    name: 'approved educational activity',
    from: 'attended',
    amount: (pupil) => pupil.offSite,
  };
  const missing: Subject = {
    codes: [],
    name: 'missing marks',
    from: 'left out',
    amount: (pupil) => pupil.missing,
  };
  return [
    ...single,
    ...(pupils.some((pupil) => pupil.missing > 0) ? [missing] : []),
    ...(pupils.some((pupil) => pupil.offSite > 0) ? [activity] : []),
    ...family(
      offSite.map(({ code }) => code),
      'sessions off site',
      'attended',
    ),
    ...family(
      notPossible.filter((code) => code.startsWith('Y')),
      'unavoidable absence',
      'left out',
    ),
    ...family(notPossible, 'sessions that nobody had to attend', 'left out'),
    ...(pupils.some((pupil) => pupil.authorised > 0) ? [authorised] : []),
  ].flatMap(countings);
}
