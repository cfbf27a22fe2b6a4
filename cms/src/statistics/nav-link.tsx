import type { ServerProps } from 'payload';

import { hasRole } from '../access/roles.ts';

/** “Thống kê” in the menu. */
export function StatisticsLink({ user }: ServerProps) {
	if (!hasRole(user, 'statistics')) return null;
	return (
		<a className="nav__link statistics-link" href="/admin/thong-ke">
			<span className="nav__link-label">Thống kê tin bài</span>
		</a>
	);
}
