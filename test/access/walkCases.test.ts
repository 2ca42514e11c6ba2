import { describeWalk } from './walk/describeWalk.ts';
import { caseTable } from './walk/table/cases.ts';

describeWalk('cases', caseTable);
