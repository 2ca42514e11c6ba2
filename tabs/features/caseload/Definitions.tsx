import { thresholdSessions } from './figureWords.ts';

/** What the words on the page mean, where they are used. */
export function Definitions() {
  return (
    <details className="prose not-printed">
      <summary>How these figures are worked out</summary>
      <div className="stack">
        <p>
          <strong>Attendance</strong> is the sessions attended out of the sessions that were possible, from
          the saved register. A session is a morning or an afternoon, so two sessions make a day. Codes that
          are not a possible session, such as D, X and Y1 to Y7, are left out.
        </p>
        <p>
          <strong>Persistently absent</strong> means that 10% or more of possible sessions were missed, for
          any reason. <strong>Severely absent</strong> means 50% or more. These are the definitions of the
          Department for Education. A pupil at exactly 90% or 50% is marked “exactly on the line”.
        </p>
        <p>
          The <strong>national threshold</strong> is {thresholdSessions} unauthorised sessions (codes G, N, O
          and U) within 10 school weeks. Meeting it means that the school must consider a penalty notice;
          support still comes first. An N should be settled within 5 school days: it counts until then.
        </p>
      </div>
    </details>
  );
}
