import { useCallback, useEffect, useState } from 'react';
import { type Choices, keepChoices, readChoices } from './choices.ts';

/** The choices, kept in the address and in this browser. */
export function useChoices(): [Choices, (change: Partial<Choices>) => void] {
  const [choices, setChoices] = useState(() => readChoices(window.location.search, window.localStorage));
  useEffect(() => keepChoices(choices, window), [choices]);
  const change = useCallback((part: Partial<Choices>) => setChoices((old) => ({ ...old, ...part })), []);
  return [choices, change];
}
