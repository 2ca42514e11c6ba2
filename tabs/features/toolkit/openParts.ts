import { sections } from '../../../src/guidance/toolkit/sections.ts';
import type { StageGroups } from './toolkitView.ts';

/** What can be open or closed: the general parts as a whole, a stage, and a group in a stage. */
export const generalKey = 'general';
export const sectionKey = (id: string): string => `general/${id}`;
export const stageKey = (stage: number): string => `stage-${stage}`;
export const groupKey = (stage: number, group: string): string => `stage-${stage}/${group}`;

export const generalKeys: readonly string[] = [generalKey, ...sections.map(({ id }) => sectionKey(id))];

/** Every part that a list of stages can open. */
export function keysIn(shown: readonly StageGroups[]): readonly string[] {
  return shown.flatMap(({ stage, groups }) => [
    stageKey(stage.number),
    ...groups.map(({ name }) => groupKey(stage.number, name)),
  ]);
}

/** The stages stand open at first, so that their groups can be seen. */
export const openAtFirst: ReadonlySet<string> = new Set([1, 2, 3].map(stageKey));
