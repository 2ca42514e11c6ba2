import { Button } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { ukDate } from '../../../../../src/calendar/ukDate.ts';
import type { PupilPage as Pupil } from '../../../../app/apiTypes.ts';
import { A4Paper } from '../../../../parts/A4Paper.tsx';
import { PageLink } from '../../../../parts/PageLink.tsx';
import { SumsOnlyNote } from '../../../../parts/SumsOnlyNote.tsx';
import { PartHeading } from '../PartHeading.tsx';
import { AttentionList } from './AttentionList.tsx';
import { CodeTable } from './CodeTable.tsx';
import styles from './figures.module.css';
import { HalfTermSection } from './HalfTermSection.tsx';
import { MarkCalendar } from './marks/MarkCalendar.tsx';
import { PatternSection } from './PatternSection.tsx';
import { PupilFigures } from './PupilFigures.tsx';
import { RecoverySection } from './RecoverySection.tsx';
import { ThresholdSection } from './ThresholdSection.tsx';
import { UnexplainedSection } from './UnexplainedSection.tsx';

/** What stands out, the figures, then what is behind each of them down to the single mark. */
export function PupilDetails({ pupil }: { pupil: Pupil }) {
  const { insight, source } = pupil;
  return (
    <>
      <A4Paper />
      <div className={styles.head}>
        <div>
          <PartHeading>Figures</PartHeading>
          <p className="intro">Up to {ukDate(source.to)}, the last date of the saved register.</p>
        </div>
        <Button appearance="subtle" icon={<PrintRegular />} className="not-printed" onClick={() => print()}>
          Print
        </Button>
      </div>
      <AttentionList pupil={pupil} />
      {insight ? null : (
        <SumsOnlyNote>
          So nobody can say from it when the pupil was last seen, whether the national threshold was met,
          which unexplained (N) sessions still stand, how the last weeks compare with those before, or on
          which days of the week sessions are missed.
        </SumsOnlyNote>
      )}
      <PupilFigures pupil={pupil} />
      {insight ? (
        <>
          <ThresholdSection pupil={pupil} insight={insight} />
          <UnexplainedSection insight={insight} />
          <RecoverySection pupil={pupil} />
          <PatternSection pupil={pupil} insight={insight} />
          <HalfTermSection pupil={pupil} insight={insight} />
          <section className="stack" aria-labelledby="year-of-marks">
            <h2 id="year-of-marks">The marks, week by week</h2>
            <MarkCalendar calendar={pupil.calendar} />
          </section>
        </>
      ) : (
        <RecoverySection pupil={pupil} />
      )}
      <CodeSection pupil={pupil} />
      <section className="stack not-printed" aria-labelledby="next">
        <h2 id="next">What to do next</h2>
        <p className="prose">
          Start with why: talk with the pupil and their parents and carers about what gets in the way of
          school. The <PageLink to="/toolkit">toolkit</PageLink> has what helps at each stage, and you can{' '}
          <PageLink to="/meetings">book a drop-in</PageLink> to talk it through.
        </p>
      </section>
    </>
  );
}

function CodeSection({ pupil }: { pupil: Pupil }) {
  const isKnown = Object.keys(pupil.byCode).length > 0;
  return (
    <section className={`stack ${styles.codesSection}`} aria-labelledby="by-code">
      <h2 id="by-code">By attendance code</h2>
      {isKnown ? (
        <CodeTable pupil={pupil} />
      ) : (
        <p>This register gives sums by category only, so the codes behind them are not known.</p>
      )}
    </section>
  );
}
