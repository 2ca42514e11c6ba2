import { Button } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { ApiProblem } from '../app/apiProblem.ts';
import { SignInError } from '../teams/signInError.ts';

type Props = {
  error: unknown;
  /** Tries again; left out where that cannot help. */
  retry?: (() => void) | undefined;
};

/** What went wrong, in words, with the reference that the team can find it by. */
export function ProblemPanel({ error, retry }: Props) {
  const reference = error instanceof ApiProblem ? error.reference : '';
  return (
    <div role="alert" className="problem">
      <ErrorCircleRegular aria-hidden="true" className="problem-icon" />
      <div>
        <p>{wordsOf(error)}</p>
        {reference ? <p className="quiet">Reference: {reference}</p> : null}
        {retry ? <Button onClick={retry}>Try again</Button> : null}
      </div>
    </div>
  );
}

/** 'midReview.on: ' before what is wrong with a field: for the form that has the field, not for people. */
const fieldPath = /^[a-z]\w*(?:\.\w+)*: /gm;

export function wordsOf(error: unknown): string {
  if (error instanceof ApiProblem) return error.message.replaceAll(fieldPath, '');
  if (error instanceof SignInError)
    return 'Teams did not sign you in again. Close this tab and open it again from Teams.';
  return 'Something went wrong on this page. Try again.';
}
