import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseFile } from '../../../../../app/apiTypes.ts';
import { ProblemPanel } from '../../../../../parts/ProblemPanel.tsx';
import { Waiting } from '../../../../../parts/Waiting.tsx';
import styles from '../legal.module.css';
import type { Rung } from '../rungs.ts';
import { NoVerdict } from './NoVerdict.tsx';
import { ReadinessGroups } from './ReadinessGroups.tsx';
import { tallyOf, tallyWords } from './readinessShape.ts';
import { useReadiness } from './useReadiness.ts';

/** Looks what a step wants and the case holds, without writing anything down. */
export function ReadinessView({ file, rung }: { file: CaseFile; rung: Rung }) {
  const [isOpen, setOpen] = useState(false);
  const readiness = useReadiness(file, { step: rung.check }, isOpen);
  return (
    <>
      <div className="not-printed">
        <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Close the check' : 'Check what is there'}
          <span className="unseen"> for: {rung.title}</span>
        </Button>
      </div>
      {isOpen ? (
        <section className={`stack ${styles.check}`} aria-label={`Check: ${rung.title}`}>
          {readiness.data ? (
            <>
              <p role="status">
                <strong>{tallyWords(tallyOf(readiness.data, {}))}</strong>
              </p>
              <NoVerdict />
              <ReadinessGroups readiness={readiness.data} level={4} />
            </>
          ) : readiness.error ? (
            <ProblemPanel error={readiness.error} retry={() => void readiness.refetch()} />
          ) : (
            <Waiting what="what the case holds" lines={4} />
          )}
        </section>
      ) : null}
    </>
  );
}
