import { ukDate } from '../../../src/calendar/ukDate.ts';
import type { Approach, Section } from '../../../src/guidance/toolkit/approach.ts';
import { editionRead, editionSince } from '../../../src/guidance/toolkit/editions.ts';

type Props = { entry: Pick<Approach | Section, 'lastChecked' | 'confidence' | 'readings'> };

/** When an entry was compared with its sources, and how far one may rely on it. */
export function CheckedNote({ entry: { lastChecked, confidence, readings } }: Props) {
  const namesPages = readings.some(({ place = '' }) => place.includes(editionRead));
  return (
    <>
      <p className="quiet">Compared with its sources on {ukDate(lastChecked)}.</p>
      {confidence === 'high' ? null : (
        <p>
          <strong>Check the current edition.</strong> Part of this rests on one account of the guidance.
        </p>
      )}
      {namesPages ? (
        <p className="quiet">
          Pages and chapters are those of the {editionRead}. A newer edition came out in {editionSince}: they
          may have moved.
        </p>
      ) : null}
    </>
  );
}
