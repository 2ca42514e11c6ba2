import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useState } from 'react';
import { Choice } from '../../parts/Choice.tsx';
import { toCsv } from '../../parts/csv.ts';
import { download } from '../../parts/download.ts';
import { ukInstant } from '../../parts/ukInstant.ts';
import styles from './newsletter.module.css';
import { countOf, groupsOf, type ReaderGroup, recordRows } from './recordRows.ts';
import type { NewsletterPage, NewsletterRecord as Rec } from './useNewsletters.ts';

const shows = [
  { value: 'all', label: 'Everyone' },
  { value: 'not', label: 'Those who have not' },
] as const;
type Show = (typeof shows)[number]['value'];

/** Who has acknowledged a newsletter and who has not, school by school. For officers. */
export function NewsletterRecord({ letter, record }: { letter: NewsletterPage; record: Rec }) {
  const [show, setShow] = useState<Show>('all');
  const groups = groupsOf(record);
  const { done, all } = countOf(groups);
  const shown = groups
    .map((group) => ({
      ...group,
      readers: group.readers.filter(({ acknowledgedAt }) => show === 'all' || acknowledgedAt === undefined),
    }))
    .filter(({ readers }) => show === 'all' || readers.length > 0);
  const give = () => download(`newsletter-${letter.id.slice(0, 8)}.csv`, toCsv(recordRows(letter, groups)));
  return (
    <section className="stack" aria-labelledby="record">
      <h2 id="record">Who has acknowledged it</h2>
      <p>
        {done} of {all} people have.
      </p>
      <div className="row not-printed">
        <Choice<Show> label="Show" value={show} options={shows} onChange={setShow} />
        <Button appearance="subtle" icon={<ArrowDownloadRegular />} onClick={give}>
          Download CSV
        </Button>
      </div>
      {shown.length === 0 ? <p>Everybody has acknowledged it.</p> : null}
      {shown.map((group) => (
        <Group key={group.id} group={group} />
      ))}
    </section>
  );
}

function Group({ group: { name, readers } }: { group: ReaderGroup }) {
  return (
    <div className="stack">
      <h3>{name}</h3>
      {readers.length === 0 ? (
        <p className="quiet">Nobody of this school is linked to it in the app, so nobody got it.</p>
      ) : (
        <div className="table-frame">
          <table className={`table ${styles.table}`}>
            <caption className="unseen">{name}</caption>
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Acknowledged</th>
              </tr>
            </thead>
            <tbody>
              {readers.map(({ personId, personName, acknowledgedAt, left }) => (
                <tr key={personId}>
                  <td>
                    {personName}
                    {left ? ' (has left)' : ''}
                  </td>
                  <td>{acknowledgedAt === undefined ? 'Not yet' : ukInstant(acknowledgedAt)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
