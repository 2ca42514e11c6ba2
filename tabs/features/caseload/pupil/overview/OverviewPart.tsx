import { A4Paper } from '../../../../parts/A4Paper.tsx';
import styles from '../case.module.css';
import type { CasePartProps } from '../caseParts.ts';
import { SeenPanel } from '../contacts/SeenPanel.tsx';
import { EntryHistory } from '../entries/EntryHistory.tsx';
import { entryOf } from '../entries/entriesOf.ts';
import { figuresStand } from '../figuresStand.ts';
import { PartHeading } from '../PartHeading.tsx';
import { BarriersSection } from '../profile/BarriersSection.tsx';
import { HelpSection } from '../profile/HelpSection.tsx';
import { LeadSection } from '../profile/LeadSection.tsx';
import { ParentsSection } from '../profile/ParentsSection.tsx';
import { StageSection } from '../profile/StageSection.tsx';
import { SupportSection } from '../profile/SupportSection.tsx';
import { useFigures } from '../useFigures.ts';
import { usePrintOnly } from '../usePrintOnly.ts';
import { NextDates } from './NextDates.tsx';
import { Suggestions } from './Suggestions.tsx';
import { Ticks } from './Ticks.tsx';
import { Timeline } from './Timeline.tsx';
import { WhatNext } from './WhatNext.tsx';

/** Where a case stands, what to do next, who is in it, what was tried, and everything that was done. */
export default function OverviewPart({ file }: CasePartProps) {
  const figures = useFigures(file.pupil.id);
  const { othersClass, printAlone } = usePrintOnly();
  const profile = entryOf(file, 'profile', file.pupil.id);
  const others = othersClass('overview');
  return (
    <>
      <A4Paper />
      <PartHeading>Overview</PartHeading>
      <div className={`${styles.panels} ${others}`}>
        <WhatNext file={file} />
        {figures.data?.band === 'severe' ? <Ticks ticks={file.state.ticks} /> : null}
        {figuresStand(figures) === 'failed' ? (
          <p className={styles.panel}>
            Whether the pupil is severely absent, and so has four things to be ticked, could not be looked up.
          </p>
        ) : null}
        <SeenPanel file={file} />
        <NextDates file={file} />
      </div>
      <div className={`${styles.panels} ${others}`}>
        <BarriersSection file={file} />
        <LeadSection file={file} />
        <StageSection file={file} />
        <HelpSection file={file} />
      </div>
      <div className={`${styles.part} ${others}`}>
        <SupportSection file={file} />
        <Suggestions file={file} />
        <ParentsSection file={file} />
        {profile ? <EntryHistory entry={profile} file={file} of="what is known of the pupil" /> : null}
      </div>
      <Timeline file={file} onPrint={() => printAlone('timeline')} />
    </>
  );
}
