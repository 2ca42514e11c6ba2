import type { Council } from '../../app/apiTypes.ts';
import { PageLink } from '../../parts/PageLink.tsx';
import { ukInstant } from '../../parts/ukInstant.ts';
import styles from './council.module.css';
import { partPaths, settingsParts } from './settingsParts.ts';

/** Every part of the settings: what it is for, and whether the council has made it its own. */
export function Overview({ council }: { council: Council }) {
  return (
    <>
      <ul className={styles.parts}>
        {partPaths.map((path) => {
          const { part, title, about } = settingsParts[path];
          const { shipped, changed } = council[part];
          return (
            <li key={path}>
              <h2>
                <PageLink to={`/council/${path}`}>{title}</PageLink>
              </h2>
              <p>{about}</p>
              <p className="quiet">
                {shipped || !changed
                  ? 'As the product ships it.'
                  : `Changed by ${changed.by} on ${ukInstant(changed.at)}.`}
              </p>
            </li>
          );
        })}
      </ul>
      <p>
        The council’s dates and comparison figures are under{' '}
        <PageLink to="/term-dates/council">Term dates</PageLink>. What the bot answers is under{' '}
        <PageLink to="/questions">Questions</PageLink>.
      </p>
    </>
  );
}
