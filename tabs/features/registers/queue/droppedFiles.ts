type Dropped = Pick<DataTransfer, 'files' | 'items'>;

/** The files that were dropped. A folder looks like a file, but cannot be sent. */
export function droppedFiles({ files, items }: Dropped): { files: File[]; folders: number } {
  const isFolder = [...items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => item.webkitGetAsEntry()?.isDirectory ?? false);
  const kept = [...files].filter((_, at) => !isFolder[at]);
  return { files: kept, folders: files.length - kept.length };
}
