import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { until } from './wait.ts';

/**
 * Lets the time of an article's plan come, without waiting for it: its row in the SQLite file is moved into the past.
 * The CMS's own scheduler then finds it.
 *
 * @throws when the article has no plan
 */
export async function letTimeCome(dataDir: string, articleId: string): Promise<void> {
	const database = new DatabaseSync(path.join(dataDir, 'cms.db'), { timeout: 5000 });
	try {
		const due = new Date(Date.now() - 60_000).toISOString();
		const sql =
			"UPDATE schedules SET at = ? WHERE article_id = ? AND state = 'planned' RETURNING id";
		await until(`a plan of ${articleId}`, () => database.prepare(sql).get(due, articleId));
	} finally {
		database.close();
	}
}
