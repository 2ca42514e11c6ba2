import { PageLink } from '../../parts/PageLink.tsx';
import styles from './retention.module.css';

type Props = { pupil: { id: string; name: string; upn: string; school: { name: string } } };

/** Whose records they are: the name leads to the pupil's page. */
export function PupilName({ pupil: { id, name, upn, school } }: Props) {
  return (
    <>
      <PageLink to={`/pupils/${id}/papers`} className={`link ${styles.name}`}>
        {name}
      </PageLink>
      <span className={styles.school}>
        {school.name}. UPN {upn}
      </span>
    </>
  );
}
