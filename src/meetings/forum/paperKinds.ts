/** What may lie in the library of shared papers: nothing that runs. */
const kinds = {
  pdf: { type: 'application/pdf', starts: ['%PDF-'] },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    starts: ['PK\u0003\u0004'],
  },
  pptx: {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    starts: ['PK\u0003\u0004'],
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    starts: ['PK\u0003\u0004'],
  },
  odt: { type: 'application/vnd.oasis.opendocument.text', starts: ['PK\u0003\u0004'] },
  odp: { type: 'application/vnd.oasis.opendocument.presentation', starts: ['PK\u0003\u0004'] },
  png: { type: 'image/png', starts: ['\u0089PNG'] },
  jpg: { type: 'image/jpeg', starts: ['\u00ff\u00d8\u00ff'] },
  jpeg: { type: 'image/jpeg', starts: ['\u00ff\u00d8\u00ff'] },
} as const;
export type PaperKind = keyof typeof kinds;

/** For the browser's own choice of files: '.pdf,.docx'. */
export const acceptedEndings = Object.keys(kinds)
  .map((ending) => `.${ending}`)
  .join(',');

export const acceptedWords = 'PDF, Word, PowerPoint, Excel, OpenDocument, PNG or JPEG';

/** In bytes. */
export const largestPaper = 100 * 1024 * 1024;
export const paperTooLarge =
  'That file is larger than 100 MB. Make its pictures smaller, or share a link instead.';

/** What a file is by the ending of its name; undefined where it is none of these. */
export function kindOfFile(name: string): PaperKind | undefined {
  const ending = /\.([A-Za-z]{1,5})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(kinds, ending) ? (ending as PaperKind) : undefined;
}

/** The content type of a file by its name; one that no browser opens where it is of no kind of ours. */
export function typeOfFile(name: string): string {
  const kind = kindOfFile(name);
  return kind ? kinds[kind].type : 'application/octet-stream';
}

/** Whether the bytes that a file starts with are those of its kind. */
export function startsAs(kind: PaperKind, first: Uint8Array): boolean {
  return kinds[kind].starts.some((start) =>
    [...start].every((letter, at) => first[at] === letter.charCodeAt(0)),
  );
}
