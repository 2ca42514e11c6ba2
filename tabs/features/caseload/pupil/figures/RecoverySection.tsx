import type { PupilPage as Pupil } from '../../../../app/apiTypes.ts';
import { recoveryOf, recoveryWords } from './recoveryWords.ts';

/** What it takes to be above 90% and 50%, and whether this school year is long enough. */
export function RecoverySection({ pupil }: { pupil: Pupil }) {
  return (
    <section className="stack" aria-labelledby="recovery">
      <h2 id="recovery">Getting above 90% and 50%</h2>
      <ul className="prose">
        {recoveryOf(pupil).map((recovery) => (
          <li key={recovery.above}>
            <strong>Above {recovery.above}%:</strong> {recoveryWords(recovery, pupil)}
          </li>
        ))}
      </ul>
      <p className="prose">
        Better attendance counts before a line is crossed. A shorter target, such as every session of next
        week, is easier to agree with a pupil and their parents and carers.
      </p>
    </section>
  );
}
