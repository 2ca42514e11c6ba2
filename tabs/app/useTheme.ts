import { useEffect, useState } from 'react';
import { useMedia } from '../parts/useMedia.ts';
import { usePrinting } from '../parts/usePrinting.ts';
import type { Host } from '../teams/host.ts';
import { type ThemeName, themeOf } from '../teams/themeOf.ts';

/** The theme that Teams shows at the moment; outside Teams, the one that the device prefers. Paper is light. */
export function useTheme(host: Host | undefined): ThemeName {
  const [hostTheme, setHostTheme] = useState(host?.theme ?? 'device');
  const prefersDark = useMedia('(prefers-color-scheme: dark)');
  useEffect(() => host?.onThemeChange(setHostTheme), [host]);
  const printing = usePrinting();
  return printing ? 'light' : themeOf(hostTheme, prefersDark);
}
