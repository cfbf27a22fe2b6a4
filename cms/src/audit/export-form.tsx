/** Above the list: a period and two ways to take the log away. */
export function ExportForm() {
	return (
		<form action="/api/audit-log/export" className="export-form" method="get">
			<label>
				Từ ngày <input name="from" type="date" />
			</label>
			<label>
				đến ngày <input name="to" type="date" />
			</label>
			<button name="format" type="submit" value="xlsx">
				Xuất Excel
			</button>
			<button name="format" type="submit" value="csv">
				Xuất CSV
			</button>
		</form>
	);
}
