import type { SchoolFigures } from '../../app/apiTypes.ts';
import { amount, figure } from '../../parts/amount.ts';
import { BarCell } from '../../parts/charts/BarCell.tsx';
import { WhyThis } from '../../parts/WhyThis.tsx';
import { groupBlocks, missingGroupings, suppressedWords } from './groupShape.ts';
import styles from './groups.module.css';
import type { Shown } from './SchoolFiguresView.tsx';
import { type Share, shareWords } from './shareWords.ts';

/** The same figures for groups of pupils, as far as the register says who belongs to them. */
export function Groups({ figures, register, all }: Shown) {
  const blocks = groupBlocks(figures.groups);
  const missing = missingGroupings(figures.groups);
  return (
    <section className={`stack ${styles.section}`} aria-labelledby="groups">
      <h2 id="groups">Groups of pupils</h2>
      {blocks.length === 0 ? null : (
        <>
          <p className="prose">
            Groups of fewer than {figures.smallest} pupils are not shown, so that nobody can be known from
            them.
          </p>
          <table className={`table ${styles.groups}`}>
            <caption className="unseen">Attendance and absence by group of pupils</caption>
            <thead>
              <tr>
                <th scope="col">Group</th>
                <th scope="col">Pupils</th>
                <th scope="col">Attendance</th>
                <th scope="col">Persistently absent</th>
                <th scope="col">Severely absent</th>
                <th scope="col">5 to 15% group</th>
              </tr>
            </thead>
            {blocks.map(({ by, title, groups }) => (
              <tbody key={by}>
                <tr>
                  <th scope="rowgroup" colSpan={6} className={styles.title}>
                    {title}
                  </th>
                </tr>
                {groups.map((group) => (
                  <GroupRow key={group.name} group={group} smallest={figures.smallest} />
                ))}
              </tbody>
            ))}
          </table>
          <WhyThis of="groups" source={register} outOf={amount(all.pupils, 'pupil')}>
            Pupils are in the group that the register puts them in; a pupil of whom it does not say is under
            “Not recorded”. Attendance is all sessions that the group attended out of all that were possible
            for it. Shares are of the pupils of the group, and severely absent pupils are counted as
            persistently absent too.
          </WhyThis>
        </>
      )}
      {missing.length === 0 ? null : (
        <p className="prose">
          The register does not hold: {missing.join(', ')}. Export it with{' '}
          {missing.length === 1 ? 'that column' : 'those columns'} to see those groups too.
        </p>
      )}
    </section>
  );
}

function GroupRow({ group, smallest }: { group: SchoolFigures['groups'][number]; smallest: number }) {
  const { name, figures } = group;
  return (
    <tr>
      <th scope="row">{name}</th>
      {figures ? (
        <>
          <td data-label="Pupils">{figure(figures.pupils)}</td>
          <td data-label="Attendance">
            {figures.attendance === '' ? 'None possible' : `${figures.attendance}%`}
          </td>
          <td data-label="Persistently absent">
            <ShareBar share={figures.persistent} look="hatched" />
          </td>
          <td data-label="Severely absent">
            <ShareBar share={figures.severe} look="solid" />
          </td>
          <td data-label="5 to 15% group">
            <ShareBar share={figures.fiveToFifteen} look="plain" />
          </td>
        </>
      ) : (
        <td colSpan={5} className={styles.suppressed}>
          {suppressedWords(smallest)}
        </td>
      )}
    </tr>
  );
}

function ShareBar({ share, look }: { share: Share; look: 'plain' | 'hatched' | 'solid' }) {
  return (
    <BarCell part={share.tenths / 1000} look={look}>
      {shareWords(share)} <span className="quiet">({figure(share.count)})</span>
    </BarCell>
  );
}
