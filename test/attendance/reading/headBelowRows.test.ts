import { expect, test } from 'vitest';
import { upn } from '../upns.ts';
import { readLines } from './readTable.ts';

const rows = [0, 1, 2].map((one) => `${upn(one)},Hart,03/09/2025,16/09/2025,//\\\\LL`);

test('a row of a pupil whose UPN was typed over is no heading: the rows above it are not lost', async () => {
  const reading = await readLines([
    'UPN,Surname,Attendance start date,Leaving date,Attendance marks',
    ...rows,
    'UPN,Rook,03/09/2025,16/09/2025,//',
  ]);
  expect(reading).toMatchObject({ layout: 'mark string', rowsIn: 4 });
  expect(reading.rejections.map(({ line }) => line)).toContain(5);
});

test('a heading may stand below the UPN of somebody in a title', async () => {
  const reading = await readLines([
    `Asked for by,${upn(4)}`,
    'UPN,Date,Session,Mark',
    `${upn(0)},03/09/2025,AM,/`,
  ]);
  expect(reading).toMatchObject({ layout: 'long list', rowsIn: 1, rowsUsed: 1 });
});
