import { describeWalk } from './walk/describeWalk.ts';
import { forumTable } from './walk/table/forums.ts';
import { meetingTable } from './walk/table/meetings.ts';
import { newsletterTable } from './walk/table/newsletters.ts';
import { queueTable } from './walk/table/queue.ts';
import { seriesTable } from './walk/table/series.ts';

describeWalk('meetings', {
  ...seriesTable,
  ...meetingTable,
  ...queueTable,
  ...forumTable,
  ...newsletterTable,
});
