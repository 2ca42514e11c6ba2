import type { ImportCheck } from '../../../app/apiTypes.ts';
import { lowered } from '../../../parts/firstLetter.ts';

export type BandCountName = 'severe' | 'persistent' | 'notPersistent' | 'noSessions';

/** The bands as their pupils are counted, from the most to the least absence. */
export const bandCountNames: readonly { name: BandCountName; title: string }[] = [
  { name: 'severe', title: 'Severely absent' },
  { name: 'persistent', title: 'Persistently absent' },
  { name: 'notPersistent', title: 'Not persistently absent' },
  { name: 'noSessions', title: 'No sessions yet' },
];

type PupilThen = NonNullable<ImportCheck['joined'][number]['after']>;

const titles: Record<PupilThen['band'], string> = {
  severe: 'Severely absent',
  persistent: 'Persistently absent',
  'not-persistent': 'Not persistently absent',
  'no-sessions': 'No sessions yet',
};

/** A pupil's figure in a register: '87.5%, persistently absent'. */
export function pupilThenWords(then: PupilThen | undefined): string {
  if (!then) return 'Not in it';
  if (then.band === 'no-sessions') return titles['no-sessions'];
  const title = titles[then.band];
  return `${then.attendance}%, ${lowered(title)}`;
}
