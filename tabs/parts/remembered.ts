/** Small settings and drafts in the browser's own storage. A frame may be denied storage: then nothing is remembered. */
function createRemembered(storage: () => Storage) {
  return {
    read(key: string): string | undefined {
      try {
        return storage().getItem(`graduated-response.${key}`) ?? undefined;
      } catch {
        return undefined;
      }
    },
    write(key: string, value: string | undefined): void {
      try {
        if (value === undefined) storage().removeItem(`graduated-response.${key}`);
        else storage().setItem(`graduated-response.${key}`, value);
      } catch {
        // Denied or full: the page works without.
      }
    },
    /** The keys that begin like this. */
    keys(start: string): string[] {
      try {
        const ours = `graduated-response.${start}`;
        return Object.keys(storage())
          .filter((key) => key.startsWith(ours))
          .map((key) => key.slice('graduated-response.'.length));
      } catch {
        return [];
      }
    },
  };
}

/** Kept until the tab is closed. */
export const forThisVisit = createRemembered(() => sessionStorage);
/** Kept on this device. Never for anything about a pupil. */
export const onThisDevice = createRemembered(() => localStorage);
