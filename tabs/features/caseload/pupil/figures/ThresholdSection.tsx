import type { PupilPage as Pupil } from '../../../../app/apiTypes.ts';
import { amount } from '../../../../parts/amount.ts';
import { PageLink } from '../../../../parts/PageLink.tsx';
import { WhyThis } from '../../../../parts/WhyThis.tsx';
import { SessionTable } from './SessionTable.tsx';
import type { Insight } from './sessionWords.ts';
import { oldestLeaveWords, thresholdNeeds, thresholdState } from './thresholdInWords.ts';

/** More of them than this would push the rest of the page out of sight. */
const shownOpen = 12;

/** The national threshold with all that it rests on: the window, its sessions, what would reach it, and when they leave. */
export function ThresholdSection({ pupil, insight }: { pupil: Pupil; insight: Insight }) {
  const { threshold } = insight;
  return (
    <section className="stack" aria-labelledby="threshold">
      <h2 id="threshold">National threshold</h2>
      {threshold === undefined ? (
        <p>The register holds no school week yet.</p>
      ) : (
        <>
          <ul className="prose">
            {[thresholdState(threshold), thresholdNeeds(threshold), oldestLeaveWords(threshold)].map(
              (words) => (words === undefined ? null : <li key={words}>{words}</li>),
            )}
          </ul>
          {threshold.sessions.length === 0 ? null : (
            <details open={threshold.sessions.length <= shownOpen}>
              <summary>
                The {amount(threshold.sessions.length, 'unauthorised session')} in the window, the oldest
                first
              </summary>
              <SessionTable
                caption="Unauthorised sessions in the window"
                captionUnseen
                sessions={threshold.sessions}
              />
            </details>
          )}
          <WhyThis of="the window" source={pupil.source} outOf={amount(threshold.weeks, 'school week')}>
            G, N, O and U count. The window is the last school week of the register and up to nine school
            weeks before it, over holidays and the turn of a year. N counts in law until it is replaced, and
            should have been settled within five school days. Meeting the threshold makes nothing happen by
            itself.
          </WhyThis>
          <p className="not-printed">
            <PageLink to="/law/threshold">What the threshold means in law</PageLink>
          </p>
        </>
      )}
    </section>
  );
}
