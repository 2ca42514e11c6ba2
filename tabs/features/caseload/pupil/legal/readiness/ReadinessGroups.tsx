import type { ReactNode } from 'react';
import { ukDate } from '../../../../../../src/calendar/ukDate.ts';
import type { Readiness } from '../../../../../app/apiTypes.ts';
import { wayNames } from '../../../../../parts/checklistNames.ts';
import { lowered } from '../../../../../parts/firstLetter.ts';
import styles from '../legal.module.css';
import { ItemView } from './ItemView.tsx';
import { groupsOf, type ItemGroup, type ReadinessItem } from './readinessShape.ts';

type Props = {
  readiness: Readiness;
  /** Of the headings: one below the heading that stands above. */
  level: 4 | 5;
  /** Beside each item: where a person answers. */
  answer?: (item: ReadinessItem) => ReactNode;
};

/** What a step wants, by where it belongs. It says what is there; what follows from it is for people to decide. */
export function ReadinessGroups({ readiness, level, answer }: Props) {
  const Heading = level === 4 ? 'h4' : 'h5';
  const { about, way, asAt, wholeCouncil } = readiness;
  return (
    <>
      {about ? <p>{about}</p> : null}
      <p>
        As at {ukDate(asAt)}. {way ? `The case looks like this: ${lowered(wayNames[way])}. ` : ''}
        {wholeCouncil
          ? ''
          : 'Only what your schools have written down was looked at: another school may have more.'}
      </p>
      {groupsOf(readiness).map((group) =>
        group.isAside ? (
          <details key={group.heading} className={styles.aside}>
            <summary>{group.heading} (the case does not look like this)</summary>
            <Items group={group} answer={answer} />
          </details>
        ) : (
          <section key={group.heading} aria-label={group.heading}>
            <Heading className={styles.groupHeading}>{group.heading}</Heading>
            <Items group={group} answer={answer} />
          </section>
        ),
      )}
    </>
  );
}

function Items({ group, answer }: { group: ItemGroup; answer: Props['answer'] }) {
  return (
    <ul className={styles.items}>
      {group.items.map((item) => (
        <ItemView key={item.id} item={item}>
          {answer?.(item)}
        </ItemView>
      ))}
    </ul>
  );
}
