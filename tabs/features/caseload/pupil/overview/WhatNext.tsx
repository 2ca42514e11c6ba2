import type { CaseFile } from '../../../../app/apiTypes.ts';
import { PageLink } from '../../../../parts/PageLink.tsx';
import { ProblemPanel } from '../../../../parts/ProblemPanel.tsx';
import { Waiting } from '../../../../parts/Waiting.tsx';
import styles from '../case.module.css';
import { casePath } from '../casePath.ts';
import { figuresStand } from '../figuresStand.ts';
import { useFigures } from '../useFigures.ts';
import { type ToDo, whatNext } from './whatNext.ts';

/** What to do next, each leading to where it is done. */
export function WhatNext({ file }: { file: CaseFile }) {
  const figures = useFigures(file.pupil.id);
  const stand = figuresStand(figures);
  const items = whatNext(file, figures.data);
  const isAll = stand === 'there' || stand === 'none';
  return (
    <section className={styles.panel} aria-labelledby="next">
      <h3 id="next">What to do next</h3>
      {items.length > 0 ? (
        <ol>
          {items.map((item) => (
            <li key={item.key}>
              <ToDoLink item={item} pupilId={file.pupil.id} />
            </li>
          ))}
        </ol>
      ) : isAll ? (
        <p>Nothing is waiting. What is ahead stands in the timeline below.</p>
      ) : null}
      {stand === 'awaited' ? <Waiting what="what follows from attendance" lines={1} /> : null}
      {stand === 'failed' ? (
        <>
          <p>What follows from attendance is missing here.</p>
          <ProblemPanel error={figures.error} retry={() => void figures.refetch()} />
        </>
      ) : null}
    </section>
  );
}

function ToDoLink({ item: { text, part, section }, pupilId }: { item: ToDo; pupilId: string }) {
  if (part) return <PageLink to={casePath(pupilId, part)}>{text}</PageLink>;
  return (
    <a href={`#${section}`} className="link">
      {text}
    </a>
  );
}
