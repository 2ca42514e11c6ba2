import { schoolIds } from '../schools.ts';
import { certificate } from './layouts/certificate.ts';
import { classSnapshot } from './layouts/classSnapshot.ts';
import { codeCounts } from './layouts/codeCounts.ts';
import { dayList } from './layouts/dayList.ts';
import { faulty } from './layouts/faulty.ts';
import { grid } from './layouts/grid.ts';
import { gridByPage } from './layouts/gridByPage.ts';
import { longListIso, longListUk } from './layouts/longList.ts';
import { markString } from './layouts/markString.ts';
import { ownWords } from './layouts/ownWords.ts';
import { totals } from './layouts/totals.ts';
import { transferFile } from './layouts/transferFile.ts';
import { webPage } from './layouts/webPage.ts';
import { workbook } from './layouts/workbook.ts';
import { accented } from './names.ts';
import type { Layout } from './register.ts';
import type { RollPlan } from './roll.ts';
import { cuts } from './schoolDays.ts';

/** The files of one school and layout: one for each of the dates up to which it exported its register. */
export type RegisterPlan = RollPlan & {
  schoolId: string;
  file: string;
  layout: Layout;
  to: readonly string[];
};

const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => String(from + n));
const primaries = ['8202991', '8202993', '8203991', '8202994'];
/** Schools that are no more, so that no two of the council's schools give the same UPN. */
const closed = (...last: number[]) => last.map((number) => `820298${number}`);
const [, november] = cuts;

export const plans: readonly RegisterPlan[] = [
  {
    schoolId: schoolIds.harrowmereHigh,
    file: 'harrowmere-high-school',
    layout: longListIso,
    to: cuts,
    seed: 'harrowmere high',
    pupils: 1480,
    years: years(7, 11),
    issuedBy: primaries,
  },
  {
    schoolId: schoolIds.thornley,
    file: 'thornley-all-through-academy',
    layout: longListUk,
    to: cuts,
    seed: 'thornley',
    pupils: 1090,
    years: ['R', ...years(1, 13)],
    issuedBy: ['8204993'],
  },
  {
    schoolId: schoolIds.salternLane,
    file: 'saltern-lane-primary-school',
    layout: grid,
    to: cuts,
    seed: 'saltern lane',
    pupils: 430,
    years: ['R', ...years(1, 6)],
    issuedBy: ['8202993'],
  },
  {
    schoolId: schoolIds.millbrookInfant,
    file: 'millbrook-infant-school',
    layout: codeCounts,
    to: [november],
    seed: 'millbrook infant',
    pupils: 236,
    years: ['R', '1', '2'],
    issuedBy: ['8202991'],
  },
  {
    schoolId: schoolIds.millbrookJunior,
    file: 'millbrook-junior-school',
    layout: totals,
    to: [november],
    seed: 'millbrook junior',
    pupils: 318,
    years: years(3, 6),
    issuedBy: ['8202991'],
  },
  {
    schoolId: schoolIds.stBrannocs,
    file: 'st-brannocs-catholic-primary-school',
    layout: dayList,
    to: [november],
    seed: 'st brannocs',
    pupils: 208,
    years: ['R', ...years(1, 6)],
    issuedBy: ['8203991'],
  },
  {
    schoolId: schoolIds.oakapple,
    file: 'oakapple-primary-academy',
    layout: gridByPage,
    to: [november],
    seed: 'oakapple',
    pupils: 384,
    years: ['R', ...years(1, 6)],
    issuedBy: ['8202994'],
  },
  {
    schoolId: schoolIds.quayside,
    file: 'quayside-academy',
    layout: workbook,
    to: [november],
    seed: 'quayside',
    pupils: 640,
    years: years(7, 11),
    issuedBy: closed(1, 2),
  },
  {
    schoolId: schoolIds.elderfield,
    file: 'elderfield-grammar-school',
    layout: webPage,
    to: [november],
    seed: 'elderfield',
    pupils: 560,
    years: years(7, 13),
    issuedBy: closed(3, 4),
  },
  {
    schoolId: schoolIds.lantern,
    file: 'the-lantern-school',
    layout: markString,
    to: [november],
    seed: 'lantern',
    pupils: 96,
    years: ['R', ...years(1, 11)],
    issuedBy: closed(5),
    named: accented,
  },
  {
    schoolId: schoolIds.bridgegate,
    file: 'bridgegate-learning-centre',
    layout: transferFile,
    to: [november],
    seed: 'bridgegate',
    pupils: 58,
    years: years(7, 11),
    issuedBy: closed(6),
    named: accented,
  },
  {
    schoolId: schoolIds.wendle,
    file: 'wendle-sixth-form-college',
    layout: ownWords,
    to: cuts,
    seed: 'wendle',
    pupils: 174,
    years: ['12', '13'],
    issuedBy: closed(7),
  },
  {
    schoolId: schoolIds.salternLane,
    file: 'saltern-lane-primary-school-with-faults',
    layout: faulty,
    to: [november],
    seed: 'saltern lane by hand',
    pupils: 60,
    years: ['R', ...years(1, 6)],
    issuedBy: ['8202993'],
  },
  {
    schoolId: schoolIds.elderfield,
    file: 'elderfield-grammar-school-class-registers',
    layout: classSnapshot,
    to: [november],
    seed: 'elderfield',
    pupils: 560,
    years: years(7, 13),
    issuedBy: closed(3, 4),
  },
  {
    schoolId: schoolIds.harrowmereHigh,
    file: 'harrowmere-high-school-registration-certificate',
    layout: certificate,
    to: [november],
    seed: 'harrowmere high',
    pupils: 1480,
    years: years(7, 11),
    issuedBy: primaries,
  },
];
