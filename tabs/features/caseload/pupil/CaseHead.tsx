import { ukDate } from '../../../../src/calendar/ukDate.ts';
import type { CaseFile } from '../../../app/apiTypes.ts';
import { wordsOf } from '../../../parts/ProblemPanel.tsx';
import { ukInstant } from '../../../parts/ukInstant.ts';
import { Waiting } from '../../../parts/Waiting.tsx';
import { BandLabel } from '../BandLabel.tsx';
import { yearWords } from '../figureWords.ts';
import styles from './case.module.css';
import { figuresStand } from './figuresStand.ts';
import { useFigures } from './useFigures.ts';

/** Who this is, where the case stands and how much they are in school, above every part of the case. */
export function CaseHead({ file: { pupil, school, state, hold, removal } }: { file: CaseFile }) {
  const year = yearWords(pupil.yearGroup);
  return (
    <>
      <p className="intro">
        {year ? `${year}, ` : ''}
        {school.name}. UPN {pupil.upn}.
      </p>
      <dl className={styles.head}>
        <div>
          <dt>Stage</dt>
          <dd>{state.stage.why}</dd>
        </div>
        <Attendance pupilId={pupil.id} isOnRegister={pupil.onRegister} />
      </dl>
      {hold ? (
        <p className="said">
          Nothing of this case may be removed: {hold.by} set a hold on {ukInstant(hold.at)}. {hold.reason}
        </p>
      ) : null}
      {removal ? (
        <p className="said">
          Everything about this pupil is to be removed on {ukDate(removal.on)}: {removal.by} decided it on{' '}
          {ukInstant(removal.at)}. {removal.reason} The day before is the last on which an officer can undo
          it.
        </p>
      ) : null}
    </>
  );
}

function Attendance({ pupilId, isOnRegister }: { pupilId: string; isOnRegister: boolean }) {
  const figures = useFigures(pupilId);
  return (
    <div>
      <dt>Attendance</dt>
      <dd>
        {figures.data ? (
          <AttendanceWords figures={figures.data} />
        ) : !isOnRegister || figuresStand(figures) === 'none' ? (
          'The register that stands has no marks of this pupil.'
        ) : figures.error ? (
          `It could not be looked up. ${wordsOf(figures.error)}`
        ) : (
          <Waiting what="attendance" lines={1} />
        )}
      </dd>
    </div>
  );
}

function AttendanceWords({
  figures: { possible, attendance, band, onTheLine, source },
}: {
  figures: NonNullable<ReturnType<typeof useFigures>['data']>;
}) {
  return (
    <>
      {possible === 0 ? 'No possible sessions' : `${attendance}%`} up to {ukDate(source.to)}{' '}
      <BandLabel band={band} onTheLine={onTheLine} />
    </>
  );
}
