import type { SchoolCalendar } from '../../calendar/schoolCalendar.ts';
import type { RuleContext } from '../cases/fault.ts';
import type { LegalStep } from './legalContent.ts';
import type { IssuedNotice } from './noticeNumber.ts';

/** A legal step that stands beside the one in question. */
export type OtherStep = { id: string; content: LegalStep };

/** What a legal step is read against. */
export type LegalContext = RuleContext & {
  /** Of the step itself; absent for one that was not written down yet. */
  id?: string | undefined;
  /** The pupil's other legal steps, without those that were removed. */
  others: readonly OtherStep[];
  /**
   * The other notices to a parent for this child that were issued and not withdrawn: those at schools that whoever writes may see.
   */
  otherNotices(parentId: string): readonly IssuedNotice[];
  /** The school's; absent where it has none. */
  calendar?: SchoolCalendar | undefined;
};
