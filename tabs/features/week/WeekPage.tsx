import { ukDay } from '../../../src/calendar/ukDate.ts';
import type { Week } from '../../app/apiTypes.ts';
import { useMe } from '../../app/MeContext.ts';
import { amount } from '../../parts/amount.ts';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import { NothingToDo } from './NothingToDo.tsx';
import { RegisterAges } from './RegisterAges.tsx';
import { TsmSection } from './tsm/TsmSection.tsx';
import { useWeek } from './useWeek.ts';
import { WeekList } from './WeekList.tsx';

/** What a person has to do now, each thing with its why: the page that the app opens with. */
export default function WeekPage() {
  const { role, schools } = useMe();
  const week = useWeek();
  const whose = schools.length === 1 ? schools[0]?.name : amount(schools.length, 'school');
  return (
    <>
      <PageHeading
        title="My week"
        intro={week.data ? `${ukDay(week.data.today)}. ${whose}.` : 'What to do now, and why.'}
      >
        My week
      </PageHeading>
      {week.data ? (
        <Loaded week={week.data} />
      ) : week.error ? (
        <ProblemPanel error={week.error} retry={() => void week.refetch()} />
      ) : (
        <Waiting what="your week" lines={8} />
      )}
      <TsmSection role={role} schools={schools} />
      {week.data ? <RegisterAges schools={week.data.schools} today={week.data.today} /> : null}
    </>
  );
}

function Loaded({ week }: { week: Week }) {
  return week.items.length === 0 ? <NothingToDo schools={week.schools} /> : <WeekList week={week} />;
}
