import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useApp } from '../../../app/AppContext.ts';
import { useMe } from '../../../app/MeContext.ts';
import { todayHere } from '../../../parts/today.ts';
import { DataSection } from '../data/DataSection.tsx';
import { ImpactSection } from '../impact/ImpactSection.tsx';
import { MinutesSection } from '../minutes/MinutesSection.tsx';
import { PackSection } from '../pack/PackSection.tsx';
import styles from './cycle.module.css';

type Part = 'data' | 'pack' | 'minutes' | 'impact';
type Meeting = { id: string; state: string; startsAt?: string | undefined };

const names: Readonly<Record<Part, string>> = {
  data: 'What the school is asked',
  pack: 'Pack',
  minutes: 'Minutes',
  impact: 'What came of it',
};

/** What stands open: what is to be done next. */
function firstPart({ state, startsAt = '' }: Meeting, isSchool: boolean): Part {
  if (state === 'held' || state === 'agreed' || startsAt.slice(0, 10) <= todayHere()) return 'minutes';
  return isSchool ? 'data' : 'pack';
}

/** Before, in and after a meeting: what the school is asked, the pack, the minutes and what came of it. */
export function CycleParts({ meeting }: { meeting: Meeting }) {
  const { host } = useApp();
  const { role } = useMe();
  const [chosen, choose] = useState<Part>();
  const part = chosen ?? firstPart(meeting, role === 'school');
  const { id, state } = meeting;
  if (state === 'offered') return null;
  // Beside the meeting there is room for what is written in it.
  if (host.inSidePanel) return <MinutesSection meetingId={id} isNarrow />;
  const parts = (Object.keys(names) as Part[]).filter(
    (name) => name !== 'impact' || state === 'held' || state === 'agreed',
  );
  return (
    <>
      <nav className={`row not-printed ${styles.nav}`} aria-label="Parts of the meeting">
        {parts.map((name) => (
          <Button
            key={name}
            appearance={name === part ? 'primary' : 'secondary'}
            aria-pressed={name === part}
            onClick={() => choose(name)}
          >
            {names[name]}
          </Button>
        ))}
      </nav>
      {part === 'data' ? <DataSection meetingId={id} /> : null}
      {part === 'pack' ? <PackSection meetingId={id} /> : null}
      {part === 'minutes' ? <MinutesSection meetingId={id} /> : null}
      {part === 'impact' ? <ImpactSection meetingId={id} /> : null}
    </>
  );
}
