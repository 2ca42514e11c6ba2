import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';

/** For anyone who opens the address in a browser, or whose Teams client does not answer. */
export function OutsideTeams() {
  useEffect(() => {
    document.title = 'Open in Teams – Graduated Response';
  }, []);
  return (
    <main className="notice">
      <h1>Open Graduated Response in Teams</h1>
      <p>This app works inside Microsoft Teams, because that is how it knows who you are.</p>
      <ol>
        <li>Open Microsoft Teams.</li>
        <li>
          Select Apps, then search for “Attendance”. Its full name is “Graduated Response for school
          attendance”.
        </li>
        <li>Select Open. You can pin the app so that it stays in the bar.</li>
      </ol>
      <p>If you are in Teams already, Teams did not answer in time. Try again.</p>
      <Button appearance="primary" onClick={() => location.reload()}>
        Try again
      </Button>
    </main>
  );
}
