import { ukDate } from '../../../../../src/calendar/ukDate.ts';
import type { CaseFile } from '../../../../app/apiTypes.ts';
import { PageLink } from '../../../../parts/PageLink.tsx';
import { ukInstant } from '../../../../parts/ukInstant.ts';
import { type CasePartName, casePath } from '../casePath.ts';
import styles from './overview.module.css';
import { timelineKindNames } from './timelineNames.ts';

type Item = CaseFile['timeline'][number];
type Props = { heading: string; items: readonly Item[]; pupilId: string };

const partOf: Readonly<Record<NonNullable<Item['entry']>['kind'], CasePartName>> = {
  profile: 'overview',
  plan: 'plan',
  action: 'plan',
  contact: 'contacts',
  timetable: 'contacts',
  legal: 'legal',
  letter: 'papers',
  note: 'notes',
  discussion: 'overview',
};

export function TimelineList({ heading, items, pupilId }: Props) {
  return (
    <>
      <h4>{heading}</h4>
      <ol className={styles.timeline}>
        {items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two things of one day may read the same
          <li key={`${item.on} ${item.title} ${at}`}>
            <span className={styles.when}>{whenWords(item.on)}</span>
            <span className={styles.kind}>{timelineKindNames[item.what]}</span>
            <span className={styles.what}>
              <Title item={item} pupilId={pupilId} />
              {item.detail ? <span className={styles.detail}>{item.detail}</span> : null}
              {item.by ? <span className={styles.detail}>{item.by}</span> : null}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

const whenWords = (on: string) => (on.includes('T') ? ukInstant(on) : ukDate(on));

function Title({ item: { title, entry }, pupilId }: { item: Item; pupilId: string }) {
  const part = entry && partOf[entry.kind];
  if (!part || part === 'overview') return <span>{title}</span>;
  return <PageLink to={casePath(pupilId, part)}>{title}</PageLink>;
}
