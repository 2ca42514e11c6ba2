import { useContext } from 'react';
import { UndoContext } from './UndoContext.ts';

/** Tells what was just done, with a way back that stays until the person puts it away. Within UndoNotices. */
export function useUndo() {
  const offer = useContext(UndoContext);
  if (!offer) throw new Error('Used outside UndoNotices');
  return offer;
}
