import { createContext, useContext } from 'react';
import type { Me } from './apiTypes.ts';

export const MeContext = createContext<Me | undefined>(undefined);

/** Who is signed in. Pages are only shown once this is known. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('Used outside MeContext');
  return me;
}
