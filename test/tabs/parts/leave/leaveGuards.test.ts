import { expect, test, vi } from 'vitest';
import { createLeaveGuards } from '../../../../tabs/parts/leave/leaveGuards.ts';

const guardsAt = (path: string) => {
  const guards = createLeaveGuards(() => path);
  const navigate = vi.fn();
  return { guards, navigate, go: (to: string) => guards.aroundNav(navigate, to, { replace: true }) };
};

test('nobody is held where nothing is unsaved', () => {
  const { navigate, go, guards } = guardsAt('/tab/pupils/1');
  go('/tab/caseload');
  expect(navigate).toHaveBeenCalledExactlyOnceWith('/tab/caseload', { replace: true });
  expect(guards.pending()).toBeUndefined();
});

test('whoever stays stays, and whoever leaves goes where they wanted', () => {
  const { guards, navigate, go } = guardsAt('/tab/pupils/1');
  const changed = vi.fn();
  guards.subscribe(changed);
  const release = guards.hold();
  go('/tab/caseload');
  expect(navigate).not.toHaveBeenCalled();
  guards.stay();
  expect(guards.pending()).toBeUndefined();
  go('/tab/week');
  guards.leave();
  expect(navigate).toHaveBeenCalledExactlyOnceWith('/tab/week', { replace: true });
  expect(changed).toHaveBeenCalledTimes(4);
  release();
  go('/tab/law');
  expect(navigate).toHaveBeenCalledTimes(2);
});

test('two forms hold until both are saved; a link to the same page is no leaving', () => {
  const { guards, navigate, go } = guardsAt('/tab/pupils/1');
  const [first, second] = [guards.hold(), guards.hold()];
  first();
  first();
  go('/tab/caseload');
  expect(navigate).not.toHaveBeenCalled();
  go('/tab/pupils/1');
  expect(navigate).toHaveBeenCalledTimes(1);
  second();
  go('/tab/caseload');
  expect(navigate).toHaveBeenCalledTimes(2);
});

test('leaving twice goes once', () => {
  const { guards, navigate, go } = guardsAt('/tab/pupils/1');
  guards.hold();
  go('/tab/caseload');
  guards.leave();
  guards.leave();
  expect(navigate).toHaveBeenCalledTimes(1);
});
