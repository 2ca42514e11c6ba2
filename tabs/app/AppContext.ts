import { createContext, useContext } from 'react';
import type { Host } from '../teams/host.ts';
import type { ApiClient } from './apiClient.ts';

/** What every page may use: the Teams client and our API. */
export type AppParts = { host: Host; api: ApiClient };

export const AppContext = createContext<AppParts | undefined>(undefined);

export function useApp(): AppParts {
  const parts = useContext(AppContext);
  if (!parts) throw new Error('Used outside AppContext');
  return parts;
}
