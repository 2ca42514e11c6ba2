import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  filterFn_equals,
  filterFn_includesString,
  rowSortingFeature,
  sortFn_basic,
  sortFn_text,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { StrictMode, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import type { WholeCaseload } from '../../../tabs/app/apiTypes.ts';

type Row = WholeCaseload['pupils'][number];

const features = tableFeatures({
  columnFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
  filterFns: { equals: filterFn_equals, includesString: filterFn_includesString },
  sortFns: { basic: sortFn_basic, text: sortFn_text },
});
const helper = createColumnHelper<typeof features, Row>();
const number = { sortFn: 'basic', sortUndefined: 'last' } as const;

/** The columns that the product shows at first, as plain text. */
const columns = helper.columns([
  helper.accessor((row) => `${row.surname}, ${row.forename}`, {
    id: 'Pupil',
    sortFn: 'text',
    filterFn: 'includesString',
  }),
  helper.accessor((row) => row.schoolId, { id: 'School', sortFn: 'text' }),
  helper.accessor((row) => Number(row.yearGroup) || 0, { id: 'Year', ...number }),
  helper.accessor((row) => row.attended / row.possible, {
    id: 'Attendance',
    ...number,
    cell: ({ row }) => `${row.original.attendance}%`,
  }),
  helper.accessor((row) => row.band, { id: 'Absence', sortFn: 'text', filterFn: 'equals' }),
  helper.accessor((row) => row.threshold?.metOn ?? '', {
    id: 'National threshold',
    sortFn: 'text',
    cell: ({ row: { original } }) =>
      original.threshold?.metOn ?? `${original.threshold?.inWindow} of 10 sessions`,
  }),
  helper.accessor((row) => row.changeInTenths, {
    id: 'Change since last register',
    ...number,
    cell: ({ row: { original } }) => ((original.changeInTenths ?? 0) / 10).toFixed(1),
  }),
  helper.accessor((row) => row.case.stage, { id: 'Stage', ...number }),
  helper.accessor((row) => row.case.plan, { id: 'Plan', sortFn: 'text' }),
  helper.accessor((row) => row.case.seenDays, { id: 'Last seen', ...number }),
]);

function PeerTable({ data }: { data: Row[] }) {
  const table = useTable({ features, columns, data, enableSortingRemoval: false });
  const { rows } = table.getRowModel();
  const body = useRef<HTMLTableSectionElement>(null);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => 57,
    overscan: 8,
    scrollMargin: body.current?.offsetTop ?? 0,
  });
  const items = virtualizer.getVirtualItems();
  const [first] = items;
  const last = items[items.length - 1];
  const margin = virtualizer.options.scrollMargin;
  return (
    <main>
      <label htmlFor="search">Search by name</label>
      <input id="search" onChange={(event) => table.getColumn('Pupil')?.setFilterValue(event.target.value)} />
      <label htmlFor="absence">Absence</label>
      <select
        id="absence"
        onChange={(event) => table.getColumn('Absence')?.setFilterValue(event.target.value || undefined)}
      >
        <option value="">All</option>
        <option value="severe">Severely absent</option>
        <option value="persistent">Persistently absent</option>
        <option value="not-persistent">Not persistently absent</option>
      </select>
      <p>Showing {rows.length} pupils</p>
      <table>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map(({ id, column }) => (
                <th key={id} scope="col">
                  <button type="button" onClick={column.getToggleSortingHandler()}>
                    {id}
                  </button>
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody ref={body}>
          <tr style={{ height: first ? first.start - margin : 0 }} />
          {items.map(({ index }) => {
            const row = rows[index];
            return row ? (
              <tr key={row.id} data-index={index} ref={virtualizer.measureElement} style={{ height: 57 }}>
                {row.getAllCells().map((cell) => (
                  <td key={cell.id}>
                    <table.FlexRender cell={cell} />
                  </td>
                ))}
              </tr>
            ) : null;
          })}
          <tr style={{ height: last ? virtualizer.getTotalSize() - (last.end - margin) : 0 }} />
        </tbody>
      </table>
    </main>
  );
}

const { pupils } = (await (await fetch('/api/caseload')).json()) as WholeCaseload;
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <PeerTable data={pupils} />
    </StrictMode>,
  );
