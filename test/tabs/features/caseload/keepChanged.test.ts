import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import {
  type KeptView,
  keepChanged,
  viewsKey,
  withoutView,
  withView,
  withViewBack,
} from '../../../../tabs/features/caseload/views/keepChanged.ts';

const one: KeptView = { name: 'One', settings: {} };
const two: KeptView = { name: 'Two', settings: {} };
const three: KeptView = { name: 'Three', settings: {} };

/** What is kept on the server, and what is asked of it. */
function server(views: readonly KeptView[]) {
  const state = { views: [...views], fails: false };
  const answer = () => ({ ok: true as const, json: async () => ({ views: state.views }) });
  const api = {
    views: {
      async $get() {
        if (state.fails) throw new Error('no answer');
        return answer();
      },
      async $put({ json }: { json: { views: KeptView[] } }) {
        state.views = json.views;
        return answer();
      },
    },
  } as unknown as Parameters<typeof keepChanged>[0];
  return { state, api };
}

test('what another window has kept since stays', async () => {
  const { state, api } = server([one]);
  const queryClient = new QueryClient();
  await keepChanged(api, queryClient, (views) => [...views]);
  state.views = [one, two];
  await keepChanged(api, queryClient, (views) => withView(views, three));
  expect(state.views).toEqual([one, two, three]);
});

test('before the list is read for the first time, nothing is lost', async () => {
  const { state, api } = server([one, two]);
  await keepChanged(api, new QueryClient(), (views) => withView(views, three));
  expect(state.views).toEqual([one, two, three]);
});

test('where the list cannot be read, nothing is written', async () => {
  const { state, api } = server([one, two]);
  const queryClient = new QueryClient();
  queryClient.setQueryData(viewsKey, { views: [one] });
  state.fails = true;
  await expect(keepChanged(api, queryClient, (views) => withView(views, three))).rejects.toThrow('no answer');
  expect(state.views).toEqual([one, two]);
});

test('one that was taken away comes back to its place, unless its name is taken', () => {
  const left = withoutView([one, two, three], 'Two');
  expect(left).toEqual([one, three]);
  expect(withViewBack(left, { view: two, at: 1 })).toEqual([one, two, three]);
  const other = { ...two, settings: { stage: '2' } };
  expect(withViewBack([one, other], { view: two, at: 1 })).toEqual([one, other]);
});
