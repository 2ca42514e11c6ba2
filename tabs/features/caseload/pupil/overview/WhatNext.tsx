import type { CaseFile } from '../../../../app/apiTypes.ts';
import { PageLink } from '../../../../parts/PageLink.tsx';
import styles from '../case.module.css';
import { casePath } from '../casePath.ts';
import { useFigures } from '../useFigures.ts';
import { type ToDo, whatNext } from './whatNext.ts';

/** What to do next, each leading to where it is done. */
export function WhatNext({ file }: { file: CaseFile }) {
  const figures = useFigures(file.pupil.id);
  const items = whatNext(file, figures.data);
  return (
    <section className={styles.panel} aria-labelledby="next">
      <h3 id="next">What to do next</h3>
      {items.length === 0 ? (
        <p>Nothing is waiting. What is ahead stands in the timeline below.</p>
      ) : (
        <ol>
          {items.map((item) => (
            <li key={item.key}>
              <ToDoLink item={item} pupilId={file.pupil.id} />
            </li>
          ))}
        </ol>
      )}
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
