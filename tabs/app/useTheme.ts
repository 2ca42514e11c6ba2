import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Host } from '../teams/host.ts';
import { type ThemeName, themeOf } from '../teams/themeOf.ts';

const darkQuery = '(prefers-color-scheme: dark)';

function listenToDevice(changed: () => void): () => void {
  const query = matchMedia(darkQuery);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** The theme that Teams shows at the moment; outside Teams, the one that the device prefers. */
export function useTheme(host: Host | undefined): ThemeName {
  const [hostTheme, setHostTheme] = useState(host?.theme ?? 'device');
  const prefersDark = useSyncExternalStore(listenToDevice, () => matchMedia(darkQuery).matches);
  useEffect(() => host?.onThemeChange(setHostTheme), [host]);
  return themeOf(hostTheme, prefersDark);
}
