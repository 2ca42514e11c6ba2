import type { Layout } from '../register.ts';
import { delimited } from './cells.ts';

/** Who was in one lesson, as a page of a day's classes is exported: no register of anybody. */
export const classSnapshot: Layout = {
  kind: 'registers of one day’s classes',
  shows: 'a file that is refused, because it names no pupil',
  extension: 'csv',
  write({ rows, days }) {
    const last = days.length - 1;
    const forms = [...new Set(rows.map(({ details }) => details.form))].sort();
    const lines = forms.map((form) => {
      const inForm = rows.filter(({ details }) => details.form === form);
      const there = inForm.filter(({ marks }) => '/L'.includes(marks[last]?.[0] ?? '-')).length;
      return delimited(['08:40', `${form}: Registration`, 'Form tutor', `${there}/${inForm.length}`]);
    });
    return `${['Time,Lesson/Event,Teacher,Marks', ...lines].join('\r\n')}\r\n`;
  },
};
