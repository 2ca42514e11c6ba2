import { noAnswer, problemFrom } from '../../app/apiProblem.ts';
import type { TokenSource } from '../../teams/tokenSource.ts';

export type Sending = {
  /** The whole answer. Rejects with ApiProblem, SignInError, or an AbortError after `cancel`. */
  answer: Promise<string>;
  cancel(): void;
};

type Request = {
  path: string;
  form: FormData;
  tokens: TokenSource;
  /** How much of the file has left, 0 to 1. */
  onSent(part: number): void;
  /** The answer as far as it has come, for one that comes line by line. */
  onText?(text: string): void;
};

/** Sends a form with a file. Not `fetch`: that cannot say how much of an upload has gone. */
export function sendForm({ path, form, tokens, onSent, onText }: Request): Sending {
  let current: XMLHttpRequest | undefined;
  let cancelled = false;

  const attempt = async (fresh: boolean): Promise<{ status: number; text: string }> => {
    const token = await tokens.token(fresh);
    if (cancelled) throw aborted();
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      current = request;
      request.open('POST', path);
      request.setRequestHeader('Authorization', `Bearer ${token}`);
      request.upload.onprogress = ({ loaded, total, lengthComputable }) => {
        if (lengthComputable) onSent(total === 0 ? 1 : loaded / total);
      };
      request.onprogress = () => {
        if (request.status === 200) onText?.(request.responseText);
      };
      request.onload = () => resolve({ status: request.status, text: request.responseText });
      request.onerror = () => reject(noAnswer());
      request.onabort = () => reject(aborted());
      request.send(form);
    });
  };

  const answer = (async () => {
    let { status, text } = await attempt(false);
    if (status === 401) ({ status, text } = await attempt(true));
    if (status < 200 || status > 299) throw problemFrom(status, text);
    return text;
  })();
  return {
    answer,
    cancel() {
      cancelled = true;
      current?.abort();
    },
  };
}

const aborted = () => new DOMException('Cancelled', 'AbortError');
