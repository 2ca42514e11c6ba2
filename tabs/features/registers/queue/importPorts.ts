import type { ApiClient } from '../../../app/apiClient.ts';
import type { CheckLine, ImportCheck, SaveLine, UploadedFile } from '../../../app/apiTypes.ts';
import type { TokenSource } from '../../../teams/tokenSource.ts';
import { lastLine } from './lastLine.ts';
import type { Reading } from './queueTypes.ts';
import { sendFile } from './sendFile.ts';

/** A file of the queue as the server knows it. */
export type FileAt = { schoolId: string; uploadId: string; reading: Reading };

/** What the queue asks of the server. Everything rejects with ApiProblem, SignInError, or an AbortError once stopped. */
export type ImportPorts = {
  /** `sent` is told how much of the file has gone, 0 to 1. */
  upload(file: File, sent: (part: number) => void, signal: AbortSignal): Promise<UploadedFile>;
  forget(uploadId: string): Promise<void>;
  check(at: FileAt, line: (line: CheckLine) => void, signal: AbortSignal): Promise<CheckLine>;
  save(
    at: FileAt & Pick<ImportCheck, 'checksum' | 'standing'>,
    line: (line: SaveLine) => void,
  ): Promise<SaveLine>;
  /** Every row and mark of the file that is not used or worth a look, as CSV. */
  rejections(at: FileAt): Promise<Blob>;
};

export function createImportPorts(api: ApiClient, tokens: TokenSource): ImportPorts {
  const imports = api.schools[':schoolId'].imports;
  const request = ({ schoolId, uploadId, reading }: FileAt) => ({
    param: { schoolId },
    json: { uploadId, ...reading },
  });
  return {
    upload: (file, sent, signal) => sendFile(file, { tokens, sent, signal }),
    async forget(uploadId) {
      await api.imports[':uploadId'].$delete({ param: { uploadId } });
    },
    async check(at, line, signal) {
      const response = await imports.check.$post(request(at), { init: { signal } });
      return lastLine(response, line);
    },
    async save({ checksum, standing, ...at }, line) {
      const { param, json } = request(at);
      return lastLine(await imports.$post({ param, json: { ...json, checksum, standing } }), line);
    },
    async rejections(at) {
      return (await imports.rejections.$post(request(at))).blob();
    },
  };
}
