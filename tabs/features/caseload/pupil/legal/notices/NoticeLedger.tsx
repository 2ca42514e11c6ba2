import { ukDate } from '../../../../../../src/calendar/ukDate.ts';
import type { CaseFile, Ledger } from '../../../../../app/apiTypes.ts';
import { classList } from '../../../../../parts/classList.ts';
import { ProblemPanel } from '../../../../../parts/ProblemPanel.tsx';
import stacked from '../../../../../parts/stacked.module.css';
import { Waiting } from '../../../../../parts/Waiting.tsx';
import styles from '../legal.module.css';
import { parentName, parentsOf } from '../parentsOf.ts';
import { nextWords, numberWords, paymentWords, stateNames } from './ledgerWords.ts';
import { useLedger } from './useLedger.ts';

/** Penalty notices about the pupil by parent: first or second, what is to be paid by when, and what can follow. */
export function NoticeLedger({ file }: { file: CaseFile }) {
  const ledger = useLedger(file);
  return (
    <section className="stack" aria-labelledby="notice-ledger">
      <h3 id="notice-ledger">Penalty notices by parent</h3>
      {ledger.data ? (
        <Loaded file={file} ledger={ledger.data} />
      ) : ledger.error ? (
        <ProblemPanel error={ledger.error} retry={() => void ledger.refetch()} />
      ) : (
        <Waiting what="the penalty notices" lines={3} />
      )}
    </section>
  );
}

function Loaded({ file, ledger: { notices, next, wholeCouncil } }: { file: CaseFile; ledger: Ledger }) {
  const parents = parentsOf(file);
  const nameOf = (parentId: string) =>
    notices.find(({ parent }) => parent.id === parentId)?.parent.name ?? parentName(parents, parentId);
  return (
    <>
      {notices.length === 0 ? (
        <p>No penalty notice about this pupil has been written down.</p>
      ) : (
        <table className={classList('table', stacked.stacked, styles.ledger)}>
          <caption className="unseen">Penalty notices about this pupil</caption>
          <thead>
            <tr>
              <th scope="col">Parent</th>
              <th scope="col">Notice</th>
              <th scope="col">Issued</th>
              <th scope="col">Stands</th>
              <th scope="col">Payment</th>
              <th scope="col">Counts until</th>
            </tr>
          </thead>
          <tbody>
            {notices.map((notice) => (
              <tr key={notice.entryId}>
                <th scope="row">
                  {notice.parent.name}
                  {notice.school.id === file.school.id ? null : (
                    <span className={styles.note}>At {notice.school.name}</span>
                  )}
                </th>
                <td data-label="Notice">
                  <span>
                    {numberWords(notice)}
                    <span className={styles.note}>
                      {notice.path === 'holiday' ? 'Holiday in term time' : 'Irregular attendance'}
                    </span>
                  </span>
                </td>
                <td data-label="Issued">
                  {notice.issuedOn ? ukDate(notice.issuedOn) : `Asked for on ${ukDate(notice.requestedOn)}`}
                </td>
                <td data-label="Stands">{stateNames[notice.state]}</td>
                <td data-label="Payment">{paymentWords(notice)}</td>
                <td data-label="Counts until">{notice.countsUntil ? ukDate(notice.countsUntil) : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {next.length > 0 ? (
        <ul>
          {next.map((one) => (
            <li key={one.parentId}>
              {nameOf(one.parentId)}: {nextWords(one)}
            </li>
          ))}
        </ul>
      ) : null}
      <p className="quiet prose">
        Counted by parent and child over 3 years from the day of issue; withdrawn notices are left out.
        Notices from before 19 August 2024 do not count: that is our reading, so check with the council’s
        legal officers.
        {wholeCouncil ? '' : ' Only notices that your schools recorded are shown: there may be others.'}
      </p>
    </>
  );
}
