import type { Source } from '../answer.ts';

export type StageNumber = 1 | 2 | 3;

/** Where an approach stands in the graduated response, and what it adds there. */
export type Placement = { stage: StageNumber; group: string; title?: string; adds?: string };

/** Something a school can do, written once however many stages it stands in. */
export type ApproachContent = {
  id: string;
  title: string;
  /** One or two sentences. */
  summary: string;
  at: readonly [Placement, ...Placement[]];
};

/** A row of the toolkit: an approach in one stage. `id` is its own; `approachId` is the same in every stage. */
export type Approach = {
  id: string;
  approachId: string;
  stage: StageNumber;
  group: string;
  title: string;
  summary: string;
  /** What the council adds: contacts, tools and local practice. */
  local?: string;
  source: Source;
};

export type Stage = { number: StageNumber; title: string; summary: string; source: Source };

/** A general part of the document. */
export type Section = { id: string; title: string; summary: string; source: Source };
