import { attendancePercent } from '../../../attendance/band.ts';
import { ukDate } from '../../../calendar/ukDate.ts';
import { changeInTenths } from '../../../casework/changeInTenths.ts';
import { counted } from '../../../casework/counted.ts';
import { type ReasonOf, upTo } from './reason.ts';

const percent = (part: number, of: number) => (100 * part) / of;

/** '12 of 540 pupils (2.2%)'. */
const shareWords = (part: number, of: number) =>
  `${part} of ${counted(of, 'pupil')} (${percent(part, of).toFixed(1)}%)`;

export const severeReason: ReasonOf = ({ register }, _today, { severe: weight }) => {
  if (!register || register.pupils === 0 || register.severe === 0) return undefined;
  const { severe, pupils, asAt } = register;
  return {
    kind: 'severe',
    words: `${shareWords(severe, pupils)} severely absent, in the register up to ${ukDate(asAt)}.`,
    points: upTo(weight.most, weight.perPoint * percent(severe, pupils)),
  };
};

export const persistentReason: ReasonOf = ({ register, comparison }, _today, { persistent: weight }) => {
  if (!register || register.pupils === 0) return undefined;
  const { severe, persistent, pupils, asAt } = register;
  const all = severe + persistent;
  if (all === 0) return undefined;
  const said = `${shareWords(all, pupils)} persistently absent, severe absence included, in the register up to ${ukDate(asAt)}`;
  return {
    kind: 'persistent',
    words: comparison ? `${said}; ${comparison.words}: ${comparison.percent.toFixed(1)}%.` : `${said}.`,
    points: comparison ? upTo(weight.most, weight.perPoint * (percent(all, pupils) - comparison.percent)) : 0,
  };
};

export const trendReason: ReasonOf = ({ trend, register }, _today, { fall }) => {
  const tenths = trend && changeInTenths(trend.recent, trend.earlier);
  if (!trend || !register || tenths === undefined || tenths >= 0) return undefined;
  const { recent, earlier, pupils, from } = trend;
  return {
    kind: 'trend',
    words: `Attendance of the ${counted(pupils, 'pupil')} on the caseload was ${attendancePercent(recent)}% from ${ukDate(from)} to ${ukDate(register.asAt)}, and ${attendancePercent(earlier)}% before.`,
    points: upTo(fall.most, (fall.perPoint * -tenths) / 10),
  };
};

export const uploadReason: ReasonOf = ({ register }, _today, { noUpload }) => {
  if (!register)
    return {
      kind: 'upload',
      words: 'No register is saved: how many pupils are severely or persistently absent is not known.',
      points: noUpload.points,
    };
  const { schoolDays, savedOn, asAt } = register;
  if (schoolDays === undefined || schoolDays < noUpload.schoolDays) return undefined;
  return {
    kind: 'upload',
    words: `No register for ${counted(schoolDays, 'school day')}: the last was saved on ${ukDate(savedOn)} and reaches to ${ukDate(asAt)}.`,
    points: noUpload.points,
  };
};
