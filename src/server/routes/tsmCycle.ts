import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { answerData } from '../../meetings/tsm/data/answerData.ts';
import { dataForm } from '../../meetings/tsm/data/dataForm.ts';
import { readDataForm } from '../../meetings/tsm/data/readDataForm.ts';
import type { CyclePorts } from '../../meetings/tsm/meeting/cyclePorts.ts';
import { addAddendum } from '../../meetings/tsm/minutes/addAddendum.ts';
import { agreeMinutes, takeBackAgreement } from '../../meetings/tsm/minutes/agreeMinutes.ts';
import { changePart } from '../../meetings/tsm/minutes/changePart.ts';
import { holdMeeting } from '../../meetings/tsm/minutes/holdMeeting.ts';
import { minutes } from '../../meetings/tsm/minutes/minutes.ts';
import { minutesWordFile } from '../../meetings/tsm/minutes/minutesWordFile.ts';
import { readMinutes } from '../../meetings/tsm/minutes/readMinutes.ts';
import { saveAction, takeOutAction } from '../../meetings/tsm/minutes/saveAction.ts';
import { saveDiscussion } from '../../meetings/tsm/minutes/saveDiscussion.ts';
import { pack } from '../../meetings/tsm/pack/pack.ts';
import { packWordFile } from '../../meetings/tsm/pack/packWordFile.ts';
import { readPack } from '../../meetings/tsm/pack/readPack.ts';
import * as shapes from '../contract/tsmCycle.ts';
import type { AppEnv } from '../http/appEnv.ts';
import { jsonLimit } from '../http/bodyLimits.ts';
import { signedIn } from '../http/signedIn.ts';
import { wordFile } from '../http/wordFile.ts';
import { given } from './given.ts';
import { idIn } from './params.ts';
import { bearer, beingRemoved, bodyRefusals, json, overtaken, refusals } from './responses.ts';

const body = <T extends z.ZodType>(schema: T) => ({
  required: true as const,
  content: { 'application/json': { schema } },
});
const refused = { ...refusals, ...bodyRefusals, ...beingRemoved, ...overtaken };
const ofMeeting = idIn('meetingId');
const ofPupil = z.object({ ...ofMeeting.shape, ...idIn('pupilId').shape });
const ofAction = z.object({ ...ofPupil.shape, ...idIn('actionId').shape });
const theData = { 200: json(dataForm.openapi('MeetingData'), 'What the school is asked'), ...refused };
const theMinutes = { 200: json(minutes.openapi('MeetingMinutes'), 'The minutes'), ...refused };
const word = {
  200: {
    description: 'The Word file',
    content: {
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { schema: z.string() },
    },
  },
  ...refusals,
};

const getData = createRoute({
  method: 'get',
  security: bearer,
  middleware: [signedIn] as const,
  path: '/api/tsm-meetings/{meetingId}/data',
  summary: 'What a school is asked before its meeting, filled with what is held',
  request: { params: ofMeeting },
  responses: theData,
});

const putData = createRoute({
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  method: 'put',
  path: '/api/tsm-meetings/{meetingId}/data',
  summary: 'Says what the school was asked before its meeting',
  request: { params: ofMeeting, body: body(shapes.dataSent) },
  responses: theData,
});

const getPack = createRoute({
  method: 'get',
  security: bearer,
  middleware: [signedIn] as const,
  path: '/api/tsm-meetings/{meetingId}/pack',
  summary: 'Everything that a meeting looks at',
  request: { params: ofMeeting },
  responses: { 200: json(pack.openapi('MeetingPack'), 'The pack'), ...refusals },
});

const getPackFile = createRoute({
  method: 'get',
  security: bearer,
  middleware: [signedIn] as const,
  path: '/api/tsm-meetings/{meetingId}/pack/file',
  summary: 'The same as a Word file',
  request: { params: ofMeeting },
  responses: word,
});

const getMinutes = createRoute({
  method: 'get',
  security: bearer,
  middleware: [signedIn] as const,
  path: '/api/tsm-meetings/{meetingId}/minutes',
  summary: 'The minutes of a meeting',
  request: { params: ofMeeting },
  responses: theMinutes,
});

const getMinutesFile = createRoute({
  method: 'get',
  security: bearer,
  middleware: [signedIn] as const,
  path: '/api/tsm-meetings/{meetingId}/minutes/file',
  summary: 'The minutes as a Word file',
  request: { params: ofMeeting },
  responses: word,
});

const putDiscussion = createRoute({
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  method: 'put',
  path: '/api/tsm-meetings/{meetingId}/minutes/pupils/{pupilId}',
  summary: 'Writes down what is said of a pupil',
  request: { params: ofPupil, body: body(shapes.discussionSent) },
  responses: theMinutes,
});

const putAction = createRoute({
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  method: 'put',
  path: '/api/tsm-meetings/{meetingId}/minutes/pupils/{pupilId}/actions/{actionId}',
  summary: 'Writes down an action that is agreed for a pupil',
  request: { params: ofAction, body: body(shapes.agreedActionSent) },
  responses: theMinutes,
});

const postTakenOut = createRoute({
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  method: 'post',
  path: '/api/tsm-meetings/{meetingId}/minutes/pupils/{pupilId}/actions/{actionId}/removal',
  summary: 'Takes an action out of the minutes, or brings it back',
  request: { params: ofAction, body: body(shapes.actionTakenOut) },
  responses: theMinutes,
});

const putPart = createRoute({
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  method: 'put',
  path: '/api/tsm-meetings/{meetingId}/minutes/part',
  summary: 'Changes the summary, good practice or an action for the whole school',
  request: { params: ofMeeting, body: body(shapes.minutesPart) },
  responses: theMinutes,
});

const postHeld = createRoute({
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  method: 'post',
  path: '/api/tsm-meetings/{meetingId}/held',
  summary: 'Says that the meeting was held, and who came',
  request: { params: ofMeeting, body: body(shapes.meetingCame) },
  responses: theMinutes,
});

const postAgreed = createRoute({
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  method: 'post',
  path: '/api/tsm-meetings/{meetingId}/agreement',
  summary: 'Agrees the minutes for this person’s side',
  request: { params: ofMeeting, body: body(shapes.agreement) },
  responses: theMinutes,
});

const deleteAgreed = createRoute({
  method: 'delete',
  security: bearer,
  middleware: [signedIn] as const,
  path: '/api/tsm-meetings/{meetingId}/agreement',
  summary: 'Takes this side’s agreement back',
  request: { params: ofMeeting },
  responses: theMinutes,
});

const postAddendum = createRoute({
  security: bearer,
  middleware: [signedIn, jsonLimit] as const,
  method: 'post',
  path: '/api/tsm-meetings/{meetingId}/addenda',
  summary: 'Adds a dated note to minutes that both sides have agreed',
  request: { params: ofMeeting, body: body(shapes.addendumSent) },
  responses: theMinutes,
});

function portsOf(c: Context<AppEnv>): CyclePorts {
  const { cases, meetings, comparisons, smallestGroup } = c.get('services');
  const { tsmMeetings } = meetings;
  return { ...cases, tsmMeetings, comparisons: comparisons.comparisons, smallestGroup };
}

export function tsmCycleRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(getData, async (c) => {
      const { meetingId } = c.req.valid('param');
      return c.json(await readDataForm(c.get('person'), meetingId, portsOf(c)), 200);
    })
    .openapi(putData, async (c) => {
      const { meetingId } = c.req.valid('param');
      const { version, answer } = c.req.valid('json');
      await answerData(c.get('person'), { meetingId, version, answer: given(answer) }, portsOf(c));
      return c.json(await readDataForm(c.get('person'), meetingId, portsOf(c)), 200);
    })
    .openapi(getPack, async (c) => {
      const { meetingId } = c.req.valid('param');
      return c.json(await readPack(c.get('person'), meetingId, portsOf(c)), 200);
    })
    .openapi(getPackFile, async (c) => {
      const { meetingId } = c.req.valid('param');
      return wordFile(await packWordFile(c.get('person'), meetingId, portsOf(c)));
    })
    .openapi(getMinutes, async (c) => {
      const { meetingId } = c.req.valid('param');
      return c.json(await readMinutes(c.get('person'), meetingId, portsOf(c)), 200);
    })
    .openapi(getMinutesFile, async (c) => {
      const { meetingId } = c.req.valid('param');
      return wordFile(await minutesWordFile(c.get('person'), meetingId, portsOf(c)));
    })
    .openapi(putDiscussion, async (c) => {
      const place = c.req.valid('param');
      const { version, said } = c.req.valid('json');
      await saveDiscussion(c.get('person'), { ...place, version, said: given(said) }, portsOf(c));
      return c.json(await readMinutes(c.get('person'), place.meetingId, portsOf(c)), 200);
    })
    .openapi(putAction, async (c) => {
      const { actionId: id, ...place } = c.req.valid('param');
      const { version, content } = c.req.valid('json');
      await saveAction(c.get('person'), { ...place, id, version, content: given(content) }, portsOf(c));
      return c.json(await readMinutes(c.get('person'), place.meetingId, portsOf(c)), 200);
    })
    .openapi(postTakenOut, async (c) => {
      const { actionId: id, ...place } = c.req.valid('param');
      await takeOutAction(c.get('person'), { ...place, id, ...c.req.valid('json') }, portsOf(c));
      return c.json(await readMinutes(c.get('person'), place.meetingId, portsOf(c)), 200);
    })
    .openapi(putPart, async (c) => {
      const { meetingId } = c.req.valid('param');
      await changePart(c.get('person'), { meetingId, change: c.req.valid('json') }, portsOf(c));
      return c.json(await readMinutes(c.get('person'), meetingId, portsOf(c)), 200);
    })
    .openapi(postHeld, async (c) => {
      const { meetingId } = c.req.valid('param');
      await holdMeeting(c.get('person'), { meetingId, ...c.req.valid('json') }, portsOf(c));
      return c.json(await readMinutes(c.get('person'), meetingId, portsOf(c)), 200);
    })
    .openapi(postAgreed, async (c) => {
      const { meetingId } = c.req.valid('param');
      await agreeMinutes(c.get('person'), { meetingId, ...c.req.valid('json') }, portsOf(c));
      c.get('parts').messagesSoon();
      return c.json(await readMinutes(c.get('person'), meetingId, portsOf(c)), 200);
    })
    .openapi(deleteAgreed, async (c) => {
      const { meetingId } = c.req.valid('param');
      await takeBackAgreement(c.get('person'), meetingId, portsOf(c));
      return c.json(await readMinutes(c.get('person'), meetingId, portsOf(c)), 200);
    })
    .openapi(postAddendum, async (c) => {
      const { meetingId } = c.req.valid('param');
      await addAddendum(c.get('person'), { meetingId, ...c.req.valid('json') }, portsOf(c));
      return c.json(await readMinutes(c.get('person'), meetingId, portsOf(c)), 200);
    });
}
