import { describe, expect, it } from 'vitest';
import { searchCodes } from '../../src/guidance/searchCodes.ts';
import { searchToolkit } from '../../src/guidance/searchToolkit.ts';

describe('searching codes', () => {
  it.each([
    ['dentist', 'M'],
    ['dentst', 'M'],
    ['work exper', 'W'],
    ['Y3', 'Y3'],
    ['#', '#'],
    ['diwali', 'R'],
    ['boiler', 'Y4'],
  ])('%s finds %s', (query, code) => {
    expect(searchCodes(query)[0]?.code).toBe(code);
  });

  it('finds nothing for nothing', () => {
    expect(searchCodes('')).toEqual([]);
    expect(searchCodes('the of and')).toEqual([]);
  });
});

describe('searching the toolkit', () => {
  it.each([
    ['late gates', 'late-gates'],
    ['penalty', 'penalty-notice'],
    ['penelty notice', 'penalty-notice'],
    ['school avoid', 'school-avoidance'],
    ['SkillGate', 'staff-training'],
    ['part time', 'part-time-timetable'],
    ['PN01', 'notice-to-improve'],
    ['mentoring pilot', 'alternative-provision'],
    ['cme@bcpcouncil.gov.uk', 'missing-education'],
    ['landscape of the school', 'school-avoidance'],
    ['one to one tuition', 'alternative-provision'],
  ])('%s finds %s', (query, id) => {
    expect(searchToolkit(query)[0]?.approachId).toBe(id);
  });

  it.each([
    ['young carer', 'youngCarer'],
    ['bereavement', 'bereavement'],
    ['bullying', 'friendship'],
    ['transport', 'transport'],
    ['anxiety', 'anxiety'],
    ['lateness', 'lateness'],
    ['parents not engaging', 'engagement'],
    ['holiday', 'holidays'],
    ['taxi', 'transport'],
    ['sick note', 'medical'],
    ['autism', 'send'],
    ['free school meals', 'disadvantage'],
  ] as const)('%s finds approaches to that barrier first', (query, barrier) => {
    const found = searchToolkit(query).slice(0, 3);
    expect(found).toHaveLength(3);
    for (const { id, barriers } of found) expect(barriers, id).toContain(barrier);
  });

  it('finds an approach in every stage it stands in', () => {
    const found = searchToolkit('attendance contract').filter(
      ({ approachId }) => approachId === 'attendance-contract',
    );
    expect(found.map(({ stage }) => stage).sort()).toEqual([1, 2, 3]);
  });
});
