import { ukDate } from '../../../../src/calendar/ukDate.ts';
import type { ImportCheck } from '../../../app/apiTypes.ts';
import { useMe } from '../../../app/MeContext.ts';
import { amount, figure } from '../../../parts/amount.ts';
import { readingWords } from '../../../parts/readingWords.ts';
import { inTenths, shareInTenths } from '../../../parts/tenths.ts';
import { type BandCountName, bandCountNames } from './bandCounts.ts';
import styles from './preview.module.css';

/** The figures that stand beside those of the file in hand, and who comes on to the caseload and goes off it. */
export function BeforeAndAfter({ check }: { check: ImportCheck }) {
  const { before, after, joiningCaseload, leavingCaseload } = check;
  const words = readingWords[useMe().bandReading];
  return (
    <>
      <h3>{before ? 'Before and after' : 'What would be saved'}</h3>
      {before ? (
        <p>
          Saved now: {before.fileName}, {ukDate(before.from)} to {ukDate(before.to)}.
        </p>
      ) : (
        <p>This would be the first register of the school.</p>
      )}
      <div className="table-frame">
        <table className={`table ${styles.bands}`}>
          <thead>
            <tr>
              <th scope="col">Pupils</th>
              {before ? <th scope="col">Saved now</th> : null}
              <th scope="col">This file</th>
            </tr>
          </thead>
          <tbody>
            {bandCountNames.map(({ name, title }) => (
              <tr key={name}>
                <th scope="row">{title}</th>
                {before ? <Count counts={before} name={name} /> : null}
                <Count counts={after} name={name} />
              </tr>
            ))}
            <tr>
              <th scope="row">All pupils</th>
              {before ? <td className="number">{figure(before.pupils)}</td> : null}
              <td className="number">{figure(after.pupils)}</td>
            </tr>
            <tr>
              <th scope="row">Attendance of the school</th>
              {before ? <td className="number">{before.total.attendance}%</td> : null}
              <td className="number">{after.total.attendance}%</td>
            </tr>
          </tbody>
        </table>
      </div>
      <p className="quiet">
        Severely absent: {words.severe}. Persistently absent: {words.persistent}, and not severely.{' '}
        {words.whose}
      </p>
      <p>
        {amount(joiningCaseload, 'pupil')} would come on to the caseload, {figure(leavingCaseload)} would go
        off it.{' '}
        {after.outsideAge > 0
          ? `${amount(after.outsideAge, 'pupil')} outside compulsory school age stay off it.`
          : ''}
      </p>
    </>
  );
}

type CountProps = { counts: Record<BandCountName | 'pupils', number>; name: BandCountName };

/** A count with its share of all pupils; the bar shows the share to the eye. */
function Count({ counts, name }: CountProps) {
  const share = inTenths(shareInTenths(counts[name], counts.pupils));
  return (
    <td className="number">
      {figure(counts[name])} <span className={styles.share}>({share}%)</span>
      <span className={styles.track} aria-hidden="true">
        <span className={`${styles.bar} ${styles[name] ?? ''}`} style={{ inlineSize: `${share}%` }} />
      </span>
    </td>
  );
}
