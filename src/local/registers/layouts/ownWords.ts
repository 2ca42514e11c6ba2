import type { Layout } from '../register.ts';
import { delimited } from './cells.ts';

/** A long list whose titles only this college uses: a person has to say what they are. */
export const ownWords: Layout = {
  layout: 'long list',
  kind: 'long list in a college’s own words',
  shows: 'headings that nobody knows, to be matched by a person once',
  extension: 'csv',
  write({ rows, days }) {
    const lines = rows.flatMap(({ pupil, marks }) =>
      days.flatMap(({ date }, index) => {
        const start = delimited([pupil.upn, `${pupil.surname}, ${pupil.forename}`, pupil.year, date]);
        const day = marks[index];
        return day ? [`${start},AM,${day[0]}`, `${start},PM,${day[1]}`] : [];
      }),
    );
    return `${['National ref,Who,Stage,Day,Half,Sign', ...lines].join('\n')}\n`;
  },
};
