import type { CodeClass } from '../../../src/attendance/attendanceCode.ts';
import { ukDate } from '../../../src/calendar/ukDate.ts';
import { classCounts } from '../../../src/guidance/codes/classCounts.ts';
import { codeEntries } from '../../../src/guidance/codes/codeEntries.ts';
import { readEdition } from '../../../src/guidance/codes/guidanceEdition.ts';
import { council } from '../../../src/guidance/local/council.ts';
import { classNames, classOrder } from '../../parts/classNames.ts';
import { isWithdrawn } from './groupCodes.ts';
import styles from './sheet.module.css';

const current = codeEntries.filter((entry) => !isWithdrawn(entry));
const replaced = codeEntries
  .filter(isWithdrawn)
  .map(({ code, brief }) => `${code} (${brief.replace('Withdrawn: ', '')})`)
  .join(', ');

const effects: Record<CodeClass, string> = {
  attending: 'counts as attendance and as a possible session',
  authorised: 'counts as a possible session',
  unauthorised: 'counts as a possible session and towards the national threshold',
  'not-possible': 'left out of the attendance percentage',
  administrative: 'no part of attendance figures',
};

const yesNo = (yes: boolean) => <td className={yes ? styles.yes : undefined}>{yes ? 'Yes' : 'No'}</td>;

/** Every current code in one table, by class, with what stands on the paper around it. `today` is ISO. */
export function CodeSheet({ today }: { today: string }) {
  return (
    <article className={styles.sheet} aria-label="The sheet">
      <header className={styles.title}>
        <h2>Attendance codes</h2>
        <p>England, in force from 19 August 2024. Printed {ukDate(today)}.</p>
      </header>
      <table className={styles.table}>
        <colgroup>
          <col className={styles.codes} />
          <col className={styles.names} />
          <col />
          <col className={styles.counts} span={3} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">Code</th>
            <th scope="col">Name</th>
            <th scope="col">When</th>
            <th scope="col">Attending</th>
            <th scope="col">Possible</th>
            <th scope="col">Threshold</th>
          </tr>
        </thead>
        {classOrder.map((codeClass) => (
          <tbody key={codeClass}>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={6}>
                <strong>{classNames[codeClass]}</strong> <span>{effects[codeClass]}</span>
              </th>
            </tr>
            {current
              .filter((entry) => entry.class === codeClass)
              .map(({ code, name, brief }) => (
                <tr key={code}>
                  <th scope="row">{code}</th>
                  <td className={styles.name}>{name}</td>
                  <td>{brief}</td>
                  {yesNo(classCounts[codeClass].attendance)}
                  {yesNo(classCounts[codeClass].possible)}
                  {yesNo(classCounts[codeClass].threshold)}
                </tr>
              ))}
          </tbody>
        ))}
      </table>
      <footer className={styles.foot}>
        <p>
          <strong>Attendance</strong> is sessions attended out of possible sessions.{' '}
          <strong>Threshold</strong>: the national threshold for a penalty notice is 10 sessions of G, N, O or
          U within 10 school weeks.
        </p>
        <p>
          <strong>No longer used</strong>: {replaced}.
        </p>
        <p>
          <strong>Sources</strong>: School Attendance (Pupil Registration) (England) Regulations 2024 (SI
          2024/208), regulation 10. Working together to improve school attendance, chapter 8, {readEdition}.
          There is a newer edition, of July 2026: check the current edition on GOV.UK.
        </p>
        <p>
          <strong>Ask</strong>: {council.council} {council.team}, {council.email}
        </p>
      </footer>
    </article>
  );
}
