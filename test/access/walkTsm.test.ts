import { describeWalk } from './walk/describeWalk.ts';
import { tsmTable } from './walk/table/tsm.ts';

describeWalk('Targeting Support Meetings', tsmTable);
