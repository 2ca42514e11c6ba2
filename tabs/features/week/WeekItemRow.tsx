import { CalendarClockRegular } from '@fluentui/react-icons/svg/calendar-clock';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import type { WeekItem } from '../../app/apiTypes.ts';
import { PageLink } from '../../parts/PageLink.tsx';
import styles from './week.module.css';
import { dueWords } from './weekWords.ts';

type Props = { item: WeekItem; today: string; school: string | undefined };

/** One thing to do: about whom, what, why, and by when. The link leads to where it is done. */
export function WeekItemRow({ item, today, school }: Props) {
  const { kind, pupil, title, why, dueOn, overdue, to } = item;
  const due = dueOn === undefined ? { day: 'Overdue' } : dueWords(dueOn, today);
  const Icon = overdue ? ErrorCircleFilled : CalendarClockRegular;
  return (
    <li className={styles.item}>
      <div className={styles.who}>
        {kind === 'tsm-request' ? (
          <a href="#tsm" className={`link ${styles.open}`}>
            {title}
          </a>
        ) : (
          <PageLink to={to} className={`link ${styles.open}`}>
            {pupil?.name ?? title}
            {pupil ? <span className="unseen">: {title}</span> : null}
          </PageLink>
        )}
        {school ? <span className={styles.second}>{school}</span> : null}
      </div>
      <div className={styles.what}>
        {pupil ? <p>{title}</p> : null}
        <p className={styles.why}>{why}</p>
      </div>
      {dueOn === undefined && !overdue ? null : (
        <p className={`${styles.due} ${overdue ? styles.late : ''}`}>
          <Icon aria-hidden="true" className="sign" />
          <span>
            {due.day}
            {due.ago ? <span className={styles.second}>{due.ago}</span> : null}
          </span>
        </p>
      )}
    </li>
  );
}
