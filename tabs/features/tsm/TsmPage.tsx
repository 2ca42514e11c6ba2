import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { MeetingPriorities, SchoolInLine } from '../../app/apiTypes.ts';
import { useMe } from '../../app/MeContext.ts';
import { amount } from '../../parts/amount.ts';
import { Choice } from '../../parts/Choice.tsx';
import { toCsv } from '../../parts/csv.ts';
import { download } from '../../parts/download.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { SearchField } from '../../parts/SearchField.tsx';
import { useNotice } from '../../parts/useNotice.ts';
import { Waiting } from '../../parts/Waiting.tsx';
import { asItWas } from './asItWas.ts';
import { MeetingList } from './MeetingList.tsx';
import { prioritiesCsv } from './prioritiesCsv.ts';
import { SchoolCard } from './SchoolCard.tsx';
import styles from './tsm.module.css';
import { placeWords } from './tsmWords.ts';
import { type BasisChange, useChangeBasis, usePriorities } from './useTsm.ts';

/** Which school has its Targeting Support Meeting next, and why; a school sees its own meetings. */
export default function TsmPage() {
  const { role } = useMe();
  const isCouncil = role !== 'school';
  const priorities = usePriorities(isCouncil);
  if (!isCouncil)
    return (
      <>
        <PageHeading title="Support meetings">Targeting Support Meetings</PageHeading>
        <MeetingList />
      </>
    );
  return (
    <>
      <PageHeading
        title="Which schools next"
        intro="Targeting Support Meetings: overdue ones first, then by need. Every reason is given with its figures."
      >
        Which schools next
      </PageHeading>
      {priorities.data ? (
        <Line found={priorities.data} />
      ) : priorities.error ? (
        <ProblemPanel error={priorities.error} retry={() => void priorities.refetch()} />
      ) : (
        <Waiting what="the schools" lines={8} />
      )}
    </>
  );
}

const every = 'every';
type Shown = SchoolInLine['place'] | typeof every;

const shownOptions: { value: Shown; label: string }[] = [
  { value: every, label: 'All schools' },
  ...Object.entries(placeWords).map(([value, label]) => ({ value: value as Shown, label })),
];

function Line({ found: { schools, today } }: { found: MeetingPriorities }) {
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState<Shown>(every);
  const [undo, setUndo] = useState<{ schoolId: string; change: BasisChange }>();
  const { notice, place, tell, clear } = useNotice();
  const undoing = useChangeBasis();
  const wanted = search.trim().toLowerCase();
  const listed = schools.filter(
    (one) => (shown === every || one.place === shown) && one.school.name.toLowerCase().includes(wanted),
  );
  const changed = (before: SchoolInLine, words: string) => {
    setUndo({ schoolId: before.school.id, change: asItWas(before) });
    tell(words);
  };
  const takeBack = () => {
    const now = undo && schools.find(({ school }) => school.id === undo.schoolId);
    if (!undo || !now) return;
    undoing.mutate(
      { schoolId: undo.schoolId, change: { ...undo.change, version: now.version } },
      {
        onSuccess: () => {
          setUndo(undefined);
          tell('Undone. The school is where it was.');
        },
      },
    );
  };
  return (
    <>
      <div className={`row not-printed ${styles.tools}`}>
        <SearchField label="Find a school" value={search} onChange={setSearch} />
        <Choice<Shown> label="Show" value={shown} options={shownOptions} onChange={setShown} />
        <Button onClick={() => window.print()}>Print</Button>
        <Button onClick={() => download(`support-meetings-${today}.csv`, toCsv(prioritiesCsv(listed)))}>
          Download CSV
        </Button>
      </div>
      {notice ? (
        <Notice place={place}>
          {notice}{' '}
          {undo ? (
            <Button size="small" disabledFocusable={undoing.isPending} onClick={takeBack}>
              Undo
            </Button>
          ) : null}
        </Notice>
      ) : null}
      {undoing.error ? <ProblemPanel error={undoing.error} /> : null}
      <p role="status" className="quiet">
        {amount(listed.length, 'school')}
        {listed.length < schools.length ? ` of ${schools.length}` : ''}
      </p>
      {listed.length === 0 ? (
        <EmptyState heading="No school is found">
          <p>Change the search or show all schools.</p>
        </EmptyState>
      ) : (
        <ol className={styles.schools}>
          {listed.map((one) => (
            <SchoolCard
              key={one.school.id}
              one={one}
              place={schools.indexOf(one) + 1}
              onStart={clear}
              onChanged={(words) => changed(one, words)}
            />
          ))}
        </ol>
      )}
    </>
  );
}
