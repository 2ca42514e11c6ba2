import { Button, Field, Input } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useEffect, useRef, useState } from 'react';
import { academicYearName, academicYearOf } from '../../../src/calendar/academicYear.ts';
import { isPlainDate } from '../../../src/calendar/plainDate.ts';
import { ukDay } from '../../../src/calendar/ukDate.ts';
import type { CalendarFault } from '../../../src/casework/calendars/calendarFaults.ts';
import { amount } from '../../parts/amount.ts';
import styles from './calendar.module.css';
import type { TermRow } from './datesDraft.ts';

type Props = {
  terms: readonly TermRow[];
  faults: readonly CalendarFault[];
  onChange(key: string, part: Partial<TermRow>): void;
  onRemove(key: string): void;
  /** Gives the key of the new row. */
  onAdd(): string;
};

/** The terms as fields: a name, a first and a last day. */
export function TermRows({ terms, faults, onChange, onRemove, onAdd }: Props) {
  const [added, setAdded] = useState<string>();
  const rows = terms.map((term, at) => ({ term, fault: faults.find((found) => found.at === at)?.reason }));
  const past = rows.filter(({ term }) => term.past);
  const show = ({ term, fault }: (typeof rows)[number]) => (
    <Row
      key={term.key}
      term={term}
      isNew={term.key === added}
      fault={fault}
      onChange={(part) => onChange(term.key, part)}
      onRemove={() => onRemove(term.key)}
    />
  );
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>Terms</legend>
      <p className="quiet">
        A term here is the stretch between two holidays, from Autumn 1 to Summer 2. Give the first and the
        last day of each.
      </p>
      {past.length > 0 ? (
        <details open={past.some((row) => row.fault !== undefined) || undefined}>
          <summary>Earlier years ({amount(past.length, 'term')})</summary>
          {past.map(show)}
        </details>
      ) : null}
      {rows.filter(({ term }) => !term.past).map(show)}
      <Button icon={<AddRegular />} onClick={() => setAdded(onAdd())} className={styles.add ?? ''}>
        Add a term
      </Button>
    </fieldset>
  );
}

type RowProps = {
  term: TermRow;
  /** It takes the focus, because somebody has just asked for it. */
  isNew: boolean;
  fault: string | undefined;
  onChange(part: Partial<TermRow>): void;
  onRemove(): void;
};

const inWords = (date: string) => (isPlainDate(date) ? { hint: ukDay(date) } : {});

function Row({ term, isNew, fault, onChange, onRemove }: RowProps) {
  const { name, from, to } = term;
  const row = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (isNew) row.current?.querySelector('input')?.focus();
  }, [isNew]);
  const year = isPlainDate(from) ? `, ${academicYearName(academicYearOf(from))}` : '';
  const called = name.trim() ? `${name.trim()}${year}` : 'this term';
  return (
    <fieldset ref={row} className={styles.term} aria-label={called}>
      <Field label="Name" className={styles.name ?? ''} {...(fault ? { validationMessage: fault } : {})}>
        <Input value={name} maxLength={60} onChange={(_, { value }) => onChange({ name: value })} />
      </Field>
      <Field label="First day" className={styles.date ?? ''} {...inWords(from)}>
        <Input type="date" value={from} onChange={(_, { value }) => onChange({ from: value })} />
      </Field>
      <Field label="Last day" className={styles.date ?? ''} {...inWords(to)}>
        <Input type="date" value={to} onChange={(_, { value }) => onChange({ to: value })} />
      </Field>
      <Button appearance="subtle" icon={<DeleteRegular />} onClick={onRemove} className={styles.remove ?? ''}>
        Remove<span className="unseen"> {called}</span>
      </Button>
    </fieldset>
  );
}
