import { useSyncExternalStore } from 'react';

function listen(changed: () => void): () => void {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
}

/** Says so while the device has no connection. What is on the page stays. */
export function OfflineNote() {
  const online = useSyncExternalStore(listen, () => navigator.onLine);
  return (
    <div role="status">
      {online ? null : (
        <p className="offline">
          You are offline. You can read what is on this page, but it may be out of date and nothing can be
          saved.
        </p>
      )}
    </div>
  );
}
