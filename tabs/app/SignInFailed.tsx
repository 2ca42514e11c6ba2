import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { ProblemPanel } from '../parts/ProblemPanel.tsx';
import { SignInError } from '../teams/signInError.ts';
import { useApp } from './AppContext.ts';
import { ApiProblem } from './apiProblem.ts';

type Props = { error: unknown; retry(): void };

/** Nobody is signed in, or nobody could be asked who is. */
export function SignInFailed({ error, retry }: Props) {
  useEffect(() => {
    document.title = 'Sign in – Graduated Response';
  }, []);
  if (error instanceof SignInError && error.fault === 'consent') return <AgreeToSignIn retry={retry} />;
  if (error instanceof ApiProblem && error.status === 403) return <NoAccess error={error} />;
  if (error instanceof ApiProblem && error.status !== 401)
    return (
      <main className="notice">
        <h1>The app is not available at the moment</h1>
        <ProblemPanel error={error} retry={retry} />
      </main>
    );
  return (
    <main className="notice">
      <h1>We could not sign you in</h1>
      <p>Teams did not tell us who you are, so we cannot show any pupil’s attendance.</p>
      <ul>
        <li>Check that you are signed in to Teams with your work account.</li>
        <li>Close this tab and open it again.</li>
        <li>If it happens again, ask your IT support to check the app’s permissions.</li>
      </ul>
      {error instanceof ApiProblem && error.reference ? (
        <p className="quiet">Reference: {error.reference}</p>
      ) : null}
      <Button appearance="primary" onClick={retry}>
        Try again
      </Button>
    </main>
  );
}

function NoAccess({ error }: { error: ApiProblem }) {
  return (
    <main className="notice">
      <h1>You do not have access</h1>
      <p>{error.message}</p>
      <p>Ask your council’s attendance team to add you. Tell them the name of your school and your role.</p>
      {error.reference ? <p className="quiet">Reference: {error.reference}</p> : null}
    </main>
  );
}

/** Teams lets a person agree only after they have pressed something. */
function AgreeToSignIn({ retry }: { retry(): void }) {
  const { host } = useApp();
  const [refused, setRefused] = useState(false);
  const agree = async () => {
    setRefused(false);
    try {
      await host.tokens.askPerson();
      retry();
    } catch {
      setRefused(true);
    }
  };
  return (
    <main className="notice">
      <h1>Allow the app to know who you are</h1>
      <p>
        The first time you use Graduated Response, Teams asks whether the app may read your name and email
        address. It uses them to show you the schools that you work with.
      </p>
      {refused ? (
        <p role="alert">
          Teams did not allow it. Your IT support may have to approve the app for your organisation first.
        </p>
      ) : null}
      <Button appearance="primary" onClick={() => void agree()}>
        Continue
      </Button>
    </main>
  );
}
