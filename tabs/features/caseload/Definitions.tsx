import { thresholdSessions, windowWeeks } from '../../../src/attendance/threshold.ts';
import { ukDate } from '../../../src/calendar/ukDate.ts';
import { regulations2024, workingTogether } from '../../../src/guidance/citations.ts';
import { useMe } from '../../app/MeContext.ts';
import { amount } from '../../parts/amount.ts';
import { readingWords } from '../../parts/readingWords.ts';
import { SourceList } from '../../parts/SourceList.tsx';
import type { FigureSource } from '../../parts/WhyThis.tsx';
import { useCouncilSettings } from './pupil/useCouncilSettings.ts';

const sources = [
  workingTogether('National framework for penalty notices'),
  regulations2024('regulation 10, attendance codes'),
];

/** What the words on the page mean, where they are used. */
export function Definitions({ source }: { source: FigureSource | undefined }) {
  const checkDays = useCouncilSettings().data?.measures.content.checkDays;
  const words = readingWords[useMe().bandReading];
  return (
    <details className="prose not-printed">
      <summary>How these figures are worked out</summary>
      <div className="stack">
        <p>
          {source
            ? `Every figure on this page is counted from ${source.fileName}, which runs from ${ukDate(source.from)} to ${ukDate(source.to)}.`
            : 'Every figure of a pupil is counted from the last register that their school saved.'}{' '}
          Open a pupil to see, beside each figure, why it is this number.
        </p>
        <p>
          <strong>Attendance</strong> is the sessions attended out of the sessions that were possible, from
          the saved register. A session is a morning or an afternoon, so two sessions make a day. Codes that
          are not a possible session, such as D, X and Y1 to Y7, are left out.
        </p>
        <p>
          <strong>Persistently absent</strong> means {words.persistent}, for any reason.{' '}
          <strong>Severely absent</strong> means {words.severe}. {words.whose} A pupil at exactly 90% or 50%
          is marked “exactly on the line”.
        </p>
        <p>
          The <strong>national threshold</strong> is {thresholdSessions} unauthorised sessions (codes G, N, O
          and U) within {windowWeeks} school weeks. Meeting it means that the school considers a penalty
          notice; none is automatic, and support comes first. An N should be settled within 5 school days: it
          counts until then. A register that gives sums only does not say on which dates sessions were missed,
          so that the threshold is not known.
        </p>
        <p>
          The <strong>stage</strong> follows from what is written down about a pupil and from the rules that
          your council has set; the pupil’s page says why. <strong>Last seen</strong> is the last session
          attended, or the last time that somebody saw the pupil. A check follows for a pupil who is not
          coming in, within the {checkDays === undefined ? 'time' : amount(checkDays, 'school day')} that your
          council has set.
        </p>
        <SourceList sources={sources} level={2} />
        <p>Check the current edition before you take a legal step.</p>
      </div>
    </details>
  );
}
