import { describeWalk } from './walk/describeWalk.ts';
import { importTable } from './walk/table/imports.ts';
import { letterTable } from './walk/table/letters.ts';

describeWalk('letters and registers', { ...letterTable, ...importTable });
