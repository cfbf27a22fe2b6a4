import { slugify } from '@haidang/shared/text/slugify';
import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';

import { hasRole } from '../access/roles.ts';
import type { Table } from '../spreadsheets/table.ts';
import { loadMonth } from './load.ts';
import { monthOf } from './month.ts';
import { statisticsTables } from './tables.ts';

/** “Thống kê”: the month in tables, and a way to take them to Excel. */
export async function StatisticsView(props: AdminViewServerProps) {
	const { initPageResult, params, searchParams } = props;
	const { permissions, req, visibleEntities } = initPageResult;
	if (!hasRole(req.user, 'statistics')) redirect('/admin/login?redirect=/admin/thong-ke');
	const month = monthOf(searchParams?.['month']);
	const [year = '', number = ''] = month.name.split('-');
	const tables = statisticsTables(await loadMonth(req, month));
	return (
		<DefaultTemplate
			i18n={req.i18n}
			locale={initPageResult.locale}
			params={params}
			payload={req.payload}
			permissions={permissions}
			searchParams={searchParams}
			user={req.user ?? undefined}
			visibleEntities={visibleEntities}
		>
			<Gutter className="statistics">
				<h1>{`Thống kê tháng ${Number(number)}/${year}`}</h1>
				<form className="export-form" method="get">
					<label>
						Tháng <input defaultValue={month.name} name="month" type="month" />
					</label>
					<button type="submit">Xem</button>
					<a className="export-form__link" href={`/api/statistics?month=${month.name}&format=xlsx`}>
						Xuất Excel (mọi bảng)
					</a>
				</form>
				<p>
					Tính theo lần đầu lên trang, giờ Việt Nam. Bài đã gỡ vẫn được đếm, tình trạng ghi trong
					danh sách.
				</p>
				{tables.map((table) => (
					<StatisticsTable key={table.name} month={month.name} table={table} />
				))}
			</Gutter>
		</DefaultTemplate>
	);
}

function StatisticsTable({ table, month }: { table: Table; month: string }) {
	const { columns, name, rows } = table;
	const csv = `/api/statistics?month=${month}&format=csv&sheet=${slugify(name)}`;
	return (
		<section aria-label={name} className="statistics__section">
			<h2>{name}</h2>
			{rows.length === 0 ? (
				<p>Chưa có bài nào trong tháng này.</p>
			) : (
				<>
					<div className="statistics__scroll" role="region" aria-label={name} tabIndex={0}>
						<table>
							<thead>
								<tr>
									{columns.map(({ title }, column) => (
										<th
											data-number={rows.some((row) => typeof row[column] === 'number')}
											key={title}
											scope="col"
										>
											{title}
										</th>
									))}
								</tr>
							</thead>
							<tbody>
								{rows.map((row, index) => (
									<tr key={index}>
										{row.map((cell, column) => (
											<td data-number={typeof cell === 'number'} key={columns[column]?.title}>
												{cell}
											</td>
										))}
									</tr>
								))}
							</tbody>
						</table>
					</div>
					<a href={csv}>{`Tải bảng này (CSV)`}</a>
				</>
			)}
		</section>
	);
}
