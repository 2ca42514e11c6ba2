import { amount } from '../../../parts/amount.ts';
import styles from './forum.module.css';
import type { Forum, Registrants } from './useForum.ts';

type Row = Registrants['mine'][number];
type Props = { registrants: Registrants } & Pick<Forum, 'over'>;

const nameOf = ({ personName, colleague }: Row) =>
  colleague ? `${personName}, with ${colleague}` : personName;

function attendedWords({ attended }: Row): string {
  if (attended === undefined) return 'Not noted';
  return attended ? 'Came' : 'Did not come';
}

/** Who has booked: numbers and their own for a school, everyone for the officers. */
export function RegistrantsView({ registrants, over }: Props) {
  const { booked, waiting, came, missed, mine, places, waitingPlaces } = registrants;
  const noted = over && came + missed > 0;
  return (
    <section className="stack" aria-labelledby="registrants">
      <h2 id="registrants">Who has booked</h2>
      <p>
        {amount(booked, 'place')} booked
        {waiting > 0 ? `, ${waiting} waiting` : ''}
        {noted ? `. ${came} came, ${missed} could not` : ''}.
      </p>
      {places ? (
        places.length > 0 ? (
          <People caption="Everyone who has booked" rows={places} over={over} />
        ) : (
          <p className="quiet">Nobody has booked yet.</p>
        )
      ) : mine.length > 0 ? (
        <People caption="Your places and those of your schools" rows={mine} over={over} />
      ) : (
        <p className="quiet">Neither you nor your school has a place.</p>
      )}
      {waitingPlaces && waitingPlaces.length > 0 ? (
        <People caption="Those who wait for a place" rows={waitingPlaces} over={false} />
      ) : null}
      {places && over && !noted && places.length > 0 ? (
        <p className="quiet">
          Nobody has noted yet who came. Do it with the list of places of this date in Meetings.
        </p>
      ) : null}
    </section>
  );
}

function People({ caption, rows, over }: { caption: string; rows: readonly Row[]; over: boolean }) {
  return (
    <div className="table-frame">
      <table className={`table ${styles.table}`}>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">School</th>
            {over ? <th scope="col">Attendance</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.placeId}>
              <td>{nameOf(row)}</td>
              <td>{row.schoolName ?? 'No school'}</td>
              {over ? <td>{attendedWords(row)}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
