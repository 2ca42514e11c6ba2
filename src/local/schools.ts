import type { School } from '../casework/school.ts';

export const schoolIds = {
  millbrookInfant: 's-cbfwnjc6',
  millbrookJunior: 's-26tmvzmw',
  salternLane: 's-rp92m8hm',
  stBrannocs: 's-m66pdw4d',
  oakapple: 's-kbpvpxxt',
  harrowmereHigh: 's-ndxkgxvj',
  quayside: 's-7ck4xxsw',
  elderfield: 's-56zqpzg9',
  thornley: 's-z96c8f87',
  lantern: 's-n3bvdxwm',
  bridgegate: 's-b2zz8j29',
  wendle: 's-gqgfdqgz',
} as const;

export type LocalSchool = Pick<School, 'id' | 'name' | 'urn' | 'laEstab' | 'phase'>;

/**
 * The fictional council's schools. 820 was the number of a county council that ended in 2009, so that nothing is issued
 * under it any more, and 199xxx is no school's URN.
 */
export const localSchools: readonly LocalSchool[] = [
  {
    id: schoolIds.millbrookInfant,
    name: 'Millbrook Infant School',
    urn: '199001',
    laEstab: '8202991',
    phase: 'Infant',
  },
  {
    id: schoolIds.millbrookJunior,
    name: 'Millbrook Junior School',
    urn: '199008',
    laEstab: '8202992',
    phase: 'Junior',
  },
  {
    id: schoolIds.salternLane,
    name: 'Saltern Lane Primary School',
    urn: '199015',
    laEstab: '8202993',
    phase: 'Primary',
  },
  {
    id: schoolIds.stBrannocs,
    name: "St Brannoc's Catholic Primary School",
    urn: '199022',
    laEstab: '8203991',
    phase: 'Primary',
  },
  {
    id: schoolIds.oakapple,
    name: 'Oakapple Primary Academy',
    urn: '199029',
    laEstab: '8202994',
    phase: 'Primary',
  },
  {
    id: schoolIds.harrowmereHigh,
    name: 'Harrowmere High School',
    urn: '199036',
    laEstab: '8204991',
    phase: 'Secondary',
  },
  { id: schoolIds.quayside, name: 'Quayside Academy', urn: '199043', laEstab: '8204992', phase: 'Secondary' },
  {
    id: schoolIds.elderfield,
    name: 'Elderfield Grammar School',
    urn: '199050',
    laEstab: '8205991',
    phase: 'Secondary',
  },
  {
    id: schoolIds.thornley,
    name: 'Thornley All-Through Academy',
    urn: '199057',
    laEstab: '8204993',
    phase: 'All-through',
  },
  { id: schoolIds.lantern, name: 'The Lantern School', urn: '199064', laEstab: '8207991', phase: 'Special' },
  {
    id: schoolIds.bridgegate,
    name: 'Bridgegate Learning Centre',
    urn: '199071',
    laEstab: '8201991',
    phase: 'Pupil referral unit',
  },
  {
    id: schoolIds.wendle,
    name: 'Wendle Sixth Form College',
    urn: '199078',
    laEstab: '8208991',
    phase: '16 to 19',
  },
];
