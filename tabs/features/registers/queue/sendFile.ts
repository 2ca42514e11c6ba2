import { noAnswer, problemFrom } from '../../../app/apiProblem.ts';
import type { UploadedFile } from '../../../app/apiTypes.ts';
import type { TokenSource } from '../../../teams/tokenSource.ts';

type Options = {
  tokens: TokenSource;
  /** How much of the file has left, 0 to 1. */
  sent(part: number): void;
  signal: AbortSignal;
};

/**
 * Sends a file as it lies on the disk. Not `fetch`: that cannot say how much of an upload has gone. The browser reads the
 * file while it sends it, so that its size does not matter here.
 */
export async function sendFile(file: File, options: Options): Promise<UploadedFile> {
  let { status, text } = await attempt(file, await options.tokens.token(), options);
  if (status === 401) ({ status, text } = await attempt(file, await options.tokens.token(true), options));
  if (status < 200 || status > 299) throw problemFrom(status, text);
  return JSON.parse(text) as UploadedFile;
}

function attempt(file: File, token: string, { sent, signal }: Options) {
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const request = new XMLHttpRequest();
    request.open('POST', '/api/imports');
    request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => {
      if (lengthComputable) sent(total === 0 ? 1 : loaded / total);
    };
    request.onload = () => resolve({ status: request.status, text: request.responseText });
    request.onerror = () => reject(noAnswer());
    request.onabort = () => reject(signal.reason);
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}
