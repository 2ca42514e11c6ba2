import type { Confidence, Source } from '../answer.ts';
import type { Barrier } from './barriers.ts';
import type { PartName } from './parts.ts';

export type StageNumber = 1 | 2 | 3;

/**
 * A page to read. `url` is its address. Where a document names a page and only the site it stands on, `site` is that
 * site's address and the page is found there by its title; where it names the page alone, there is neither.
 */
export type Reading = { title: string; place?: string; url?: string; site?: string };

/** Sentences of an approach under fixed headings. A heading without sentences is left out. */
export type Parts = Readonly<Partial<Record<PartName, readonly string[]>>>;

/** Where an approach stands in the graduated response, and what it adds there. */
export type Placement = { stage: StageNumber; group: string; title?: string; adds?: readonly string[] };

/** What a council adds to an approach or a section: contacts, tools and local practice. */
export type LocalNote = { points: readonly string[]; readings?: readonly Reading[] };

/** What other bodies have said or done. Where practice is old, `changed` says what holds today. */
export type Background = {
  id: string;
  title: string;
  points: readonly string[];
  changed?: readonly string[];
  /** News reports that we read as text have no address that we could check. */
  source: Omit<Source, 'url'>;
  /** The approaches that it belongs to. */
  at: readonly [string, ...string[]];
};

type Checked = {
  /** The day on which the entry was last compared with its sources, '2026-11-26'. */
  lastChecked: string;
  confidence: Confidence;
};

/** Something a school can do, written once however many stages it stands in. */
export type ApproachContent = {
  id: string;
  title: string;
  /** One to three sentences. */
  summary: string;
  barriers: readonly [Barrier, ...Barrier[]];
  parts: Parts & { whatToDo: readonly string[] };
  readings?: readonly Reading[];
  /** What it rests on besides the council's document. */
  alsoFrom?: readonly Source[];
  /** 'medium' where a fact rests on one account of the guidance; 'high' otherwise. */
  confidence?: Confidence;
  /** Ids of approaches that go with it. */
  related: readonly [string, ...string[]];
  at: readonly [Placement, ...Placement[]];
};

/** A row of the toolkit: an approach in one stage. `id` is its own; `approachId` is the same in every stage. */
export type Approach = Checked & {
  id: string;
  approachId: string;
  stage: StageNumber;
  group: string;
  title: string;
  summary: string;
  barriers: readonly Barrier[];
  parts: Parts;
  /** What this stage adds to the approach. */
  adds: readonly string[];
  readings: readonly Reading[];
  local?: LocalNote;
  background: readonly Background[];
  related: readonly string[];
  source: Source;
  alsoFrom: readonly Source[];
};

export type Stage = {
  number: StageNumber;
  title: string;
  summary: string;
  points: readonly string[];
  readings: readonly Reading[];
  source: Source;
};

/** A general part of the document. */
export type Section = Checked & {
  id: string;
  title: string;
  summary: string;
  points: readonly string[];
  readings: readonly Reading[];
  local?: LocalNote;
  source: Source;
};
