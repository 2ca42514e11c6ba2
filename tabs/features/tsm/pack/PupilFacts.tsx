import { yearWords } from '../../../../src/casework/letters/fields/yearWords.ts';
import { bandWords, pupilLines, ragNames } from '../../../../src/meetings/tsm/pack/packWords.ts';
import { PageLink } from '../../../parts/PageLink.tsx';
import styles from '../cycle/cycle.module.css';
import type { PackPupil } from '../cycle/useCycle.ts';

/** The name of a pupil as a heading, with the rating and its reason. */
export function PupilHead({ pupil, level }: { pupil: PackPupil; level: 3 | 4 }) {
  const Heading = `h${level}` as const;
  return (
    <>
      <Heading>
        <PageLink to={`/pupils/${pupil.id}`}>{pupil.name}</PageLink>
        {pupil.yearGroup ? `, ${yearWords(pupil.yearGroup)}` : ''}
      </Heading>
      <p>
        <span className={styles.rating} data-colour={pupil.rag.colour}>
          {ragNames[pupil.rag.colour]}
        </span>{' '}
        {pupil.rag.why}
      </p>
    </>
  );
}

/** What is known of a pupil, line by line. */
export function PupilFacts({ pupil }: { pupil: PackPupil }) {
  return (
    <dl className={styles.facts}>
      <dt>Absence</dt>
      <dd>{bandWords(pupil)}</dd>
      {pupilLines(pupil).map(({ name, value }) => (
        <Fact key={name} name={name} value={value} />
      ))}
    </dl>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
