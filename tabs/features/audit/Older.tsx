import { Button } from '@fluentui/react-components';
import { ukDate } from '../../../src/calendar/ukDate.ts';
import type { AuditSearch } from './auditQuery.ts';
import type { AuditEntry } from './auditWords.ts';

type Props = {
  entries: readonly AuditEntry[];
  search: AuditSearch;
  onChange(part: Partial<AuditSearch>): void;
};

const london = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/London' });

/** The way to what did not fit: on from the day of the last entry, which may come up again. */
export function Older({ entries, search, onChange }: Props) {
  const last = entries.at(-1);
  const day = last && london.format(new Date(last.at));
  if (day === undefined || day >= search.to)
    return <p>There are more of this day. Choose a person, a school or what was done to see them.</p>;
  return (
    <p className="not-printed">
      <Button onClick={() => onChange({ to: day })}>Show those up to {ukDate(day)}</Button>
    </p>
  );
}
