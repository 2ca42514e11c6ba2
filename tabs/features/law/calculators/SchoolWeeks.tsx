import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ukDate } from '../../../../src/calendar/ukDate.ts';
import { useApp } from '../../../app/AppContext.ts';
import { bodyOf } from '../../../app/apiClient.ts';
import { useMe } from '../../../app/MeContext.ts';
import { schoolToShow } from '../../../parts/lastSchool.ts';
import { SchoolChoice } from '../../../parts/SchoolChoice.tsx';
import { weeksOfSchool } from './weeks.ts';

type Props = { draft: { startsOn: string; weeks: string; closed: string }; onChange(closed: string): void };

/** Offers to untick the weeks in which the person's school is closed. What is typed here is not sent: only dates come. */
export function SchoolWeeks({ draft, onChange }: Props) {
  const { schools } = useMe();
  const [chosen, setChosen] = useState<string>();
  const school = schoolToShow(schools, chosen);
  if (!school) return <p className="quiet">This page does not know the term dates of your school.</p>;
  return (
    <>
      {schools.length > 1 ? (
        <SchoolChoice schools={schools} schoolId={school.id} onChange={setChosen} />
      ) : null}
      <OfSchool key={school.id} school={school} draft={draft} onChange={onChange} />
    </>
  );
}

function OfSchool({
  school: { id, name },
  draft,
  onChange,
}: Props & { school: { id: string; name: string } }) {
  const { api } = useApp();
  const [said, setSaid] = useState('');
  const calendar = useQuery({
    queryKey: ['term-dates', id],
    queryFn: () => bodyOf(api.schools[':schoolId'].calendar.$get({ param: { schoolId: id } })),
  });
  if (!calendar.data) return null;
  const { from, dates } = calendar.data;
  // A register tells nothing of the weeks to come.
  const isKept = from === 'school' || from === 'council';
  const found = isKept ? weeksOfSchool(draft, dates) : undefined;
  if (!found) return <p className="quiet">Nobody has entered the term dates of {name} for this time.</p>;
  const use = () => {
    onChange(found.closed);
    const after = found.knownTo
      ? ` Its dates are known up to ${ukDate(found.knownTo)}: check the weeks after that.`
      : '';
    setSaid(`The weeks are ticked by the term dates of ${name}.${after}`);
  };
  return (
    <>
      <Button onClick={use}>Tick the weeks by the term dates of {name}</Button>
      <p role="status" className="quiet">
        {said}
      </p>
    </>
  );
}
