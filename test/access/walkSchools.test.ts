import { describeWalk } from './walk/describeWalk.ts';
import { schoolTable } from './walk/table/schools.ts';

describeWalk('schools', schoolTable);
