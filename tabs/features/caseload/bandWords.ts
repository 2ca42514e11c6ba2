import type { CaseloadRow } from '../../app/apiTypes.ts';

type Band = CaseloadRow['band'];

export const bandWords: Record<Band, string> = {
  severe: 'Severely absent',
  persistent: 'Persistently absent',
  'not-persistent': 'Not persistently absent',
  'no-sessions': 'No sessions yet',
};

/** From the most to the least absence: the order in which a caseload is read. */
export const bandOrder: Record<Band, number> = {
  severe: 0,
  persistent: 1,
  'not-persistent': 2,
  'no-sessions': 3,
};
