import type { ReactNode } from 'react';
import { useMe } from '../../app/MeContext.ts';
import { amount, figure } from '../../parts/amount.ts';
import { readingWords } from '../../parts/readingWords.ts';
import { WhyThis } from '../../parts/WhyThis.tsx';
import type { Shown } from './SchoolFiguresView.tsx';
import styles from './school.module.css';
import { countWords, shareWords } from './shareWords.ts';

/** The figures that a meeting about a school starts with. */
export function Headline({ all, register }: Shown) {
  const words = readingWords[useMe().bandReading];
  const pupils = amount(all.pupils, 'pupil');
  const age =
    register.outsideAge > 0
      ? ` ${amount(register.outsideAge, 'pupil')} outside compulsory school age by their date of birth not counted.`
      : '';
  return (
    <section className="stack" aria-labelledby="headline">
      <h2 id="headline">At a glance</h2>
      <dl className={styles.tiles}>
        <Tile name="Attendance" value={all.attendance === '' ? 'None possible' : `${all.attendance}%`}>
          <p>
            {figure(all.attended)} of {amount(all.possible, 'possible session')}.
          </p>
          <WhyThis of="attendance" source={register} outOf={amount(all.possible, 'possible session')}>
            All sessions that the {pupils} attended, out of all that were possible for them. The sessions are
            added up first: no percentages of pupils are averaged.{age}
          </WhyThis>
        </Tile>
        <Tile name="Persistently absent" value={shareWords(all.persistent)}>
          <p>{countWords(all.persistent, 'pupil')}, severely absent included.</p>
          <WhyThis of="persistent absence" source={register} outOf={pupils}>
            Pupils with {words.persistent}, for any reason. {words.whose} Those who are severely absent are
            counted here too, as in published figures.{age}
          </WhyThis>
        </Tile>
        <Tile name="Severely absent" value={shareWords(all.severe)}>
          <p>{countWords(all.severe, 'pupil')}.</p>
          <WhyThis of="severe absence" source={register} outOf={pupils}>
            Pupils with {words.severe}, for any reason. {words.whose}
            {age}
          </WhyThis>
        </Tile>
        <Tile name="The 5 to 15% group" value={shareWords(all.fiveToFifteen)}>
          <p>{countWords(all.fiveToFifteen, 'pupil')} missed 5% to under 15%.</p>
          <WhyThis of="the 5 to 15% group" source={register} outOf={pupils}>
            Pupils who missed at least 5% and less than 15% of their sessions: on either side of the line of
            persistent absence, where a few days decide.{age}
          </WhyThis>
        </Tile>
        <Tile name="Authorised absence" value={shareWords(all.authorised)}>
          <p>{countWords(all.authorised, 'session')}.</p>
          <WhyThis of="authorised absence" source={register} outOf={amount(all.possible, 'possible session')}>
            Sessions missed with leave or for a reason that the school accepted, such as illness.
          </WhyThis>
        </Tile>
        <Tile name="Unauthorised absence" value={shareWords(all.unauthorised)}>
          <p>{countWords(all.unauthorised, 'session')}.</p>
          <WhyThis
            of="unauthorised absence"
            source={register}
            outOf={amount(all.possible, 'possible session')}
          >
            Sessions marked G, N, O or U. N is a reason not yet known, and counts here until it is.
          </WhyThis>
        </Tile>
      </dl>
    </section>
  );
}

function Tile({ name, value, children }: { name: string; value: string; children: ReactNode }) {
  return (
    <div className={styles.tile}>
      <dt>{name}</dt>
      <dd className={styles.value}>{value}</dd>
      <dd className={styles.basis}>{children}</dd>
    </div>
  );
}
