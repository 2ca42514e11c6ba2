import { Link } from 'wouter';
import styles from './case.module.css';
import { caseParts } from './caseParts.ts';
import { type CasePartName, casePartNames, casePath } from './casePath.ts';

type Props = { pupilId: string; current: CasePartName | undefined };

/** From one part of a case to another. */
export function CaseNav({ pupilId, current }: Props) {
  return (
    <nav className={`not-printed ${styles.nav}`} aria-label="This case">
      <ul>
        {casePartNames.map((name) => (
          <li key={name}>
            <Link
              href={casePath(pupilId, name)}
              className="nav-link"
              aria-current={name === current ? 'page' : undefined}
            >
              {caseParts[name].name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
