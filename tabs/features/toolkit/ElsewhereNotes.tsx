import type { Background } from '../../../src/guidance/toolkit/approach.ts';
import { SourceLine } from './SourceLine.tsx';
import { type HeadingLevel, TextPart } from './TextPart.tsx';
import styles from './toolkit.module.css';

type Props = { notes: readonly Background[]; level: HeadingLevel };

/** What other bodies say or did, with what has changed since. */
export function ElsewhereNotes({ notes, level }: Props) {
  if (notes.length === 0) return null;
  const Heading = `h${Math.min(level + 1, 6)}` as 'h3' | 'h4' | 'h5';
  return (
    <TextPart heading="From elsewhere" level={level} texts={[]}>
      {notes.map(({ id, title, points, changed = [], source }) => (
        <div key={id} className={`stack ${styles.elsewhere}`}>
          <Heading>{title}</Heading>
          {points.map((point) => (
            <p key={point}>{point}</p>
          ))}
          {changed.length > 0 ? (
            <p>
              <strong>What has changed:</strong> {changed.join(' ')}
            </p>
          ) : null}
          <p className="quiet">
            <SourceLine source={source} />
          </p>
        </div>
      ))}
    </TextPart>
  );
}
