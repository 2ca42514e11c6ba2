export type ThemeName = 'light' | 'dark' | 'contrast';

/**
 * Which of our themes stands for the one that Teams names. 'glass', and whatever Teams may add, has no
 * counterpart in Fluent: there the device decides between light and dark.
 */
export function themeOf(hostTheme: string | undefined, prefersDark: boolean): ThemeName {
  if (hostTheme === 'contrast') return 'contrast';
  if (hostTheme === 'dark') return 'dark';
  if (hostTheme === 'default' || hostTheme === undefined) return 'light';
  return prefersDark ? 'dark' : 'light';
}
