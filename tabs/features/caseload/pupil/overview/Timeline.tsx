import { Button } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { useState } from 'react';
import type { CaseFile } from '../../../../app/apiTypes.ts';
import { amount } from '../../../../parts/amount.ts';
import { Choice } from '../../../../parts/Choice.tsx';
import styles from './overview.module.css';
import { TimelineList } from './TimelineList.tsx';
import { type TimelineGroup, timelineGroups } from './timelineNames.ts';

const options = Object.entries(timelineGroups).map(([value, { name }]) => ({
  value: value as TimelineGroup,
  label: name,
}));

/** Everything that is ahead and everything that was done. */
export function Timeline({ file, onPrint }: { file: CaseFile; onPrint(): void }) {
  const [group, setGroup] = useState<TimelineGroup>('all');
  const kinds: readonly string[] | undefined = timelineGroups[group].kinds;
  const items = file.timeline.filter(({ what }) => kinds?.includes(what) ?? true);
  const ahead = items.filter((item) => item.ahead);
  const done = items.filter((item) => !item.ahead);
  return (
    <section className="stack" aria-labelledby="timeline">
      <h3 id="timeline">Timeline</h3>
      <div className={`row not-printed ${styles.tools}`}>
        <Choice<TimelineGroup> label="Show" value={group} options={options} onChange={setGroup} />
        <Button appearance="subtle" icon={<PrintRegular aria-hidden="true" />} onClick={onPrint}>
          Print the timeline
        </Button>
      </div>
      <p role="status" className="quiet">
        {amount(ahead.length, 'thing')} ahead, {amount(done.length, 'thing')} done
      </p>
      {ahead.length > 0 ? <TimelineList heading="Ahead" items={ahead} pupilId={file.pupil.id} /> : null}
      {done.length > 0 ? <TimelineList heading="Done" items={done} pupilId={file.pupil.id} /> : null}
    </section>
  );
}
