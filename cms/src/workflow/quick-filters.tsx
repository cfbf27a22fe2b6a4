'use client';

import { useAuth } from '@payloadcms/ui';
import { usePathname, useSearchParams } from 'next/navigation';

/** Filters of the list of articles that editors use all day, as links. */
export function QuickFilters() {
	const { user } = useAuth();
	const path = usePathname();
	const current = useSearchParams().toString();
	if (path.endsWith('/trash')) return null;
	return (
		<nav aria-label="Lọc nhanh" className="quick-filters">
			<a aria-current={current.includes('where') ? undefined : 'page'} href={path}>
				Tất cả
			</a>
			{filters(String(user?.id)).map(([label, field, value]) => {
				const condition = `${field}][equals]=${value}`;
				const isCurrent = decodeURIComponent(current).includes(condition);
				return (
					<a
						aria-current={isCurrent ? 'page' : undefined}
						href={`${path}?where[or][0][and][0][${condition}`}
						key={label}
					>
						{label}
					</a>
				);
			})}
		</nav>
	);
}

const filters = (userId: string): [label: string, field: string, value: string][] => [
	['Của tôi', 'createdBy', userId],
	['Chờ duyệt', 'workflow.state', 'inReview'],
	['Bị trả lại', 'workflow.state', 'changesRequested'],
	['Đã duyệt', 'workflow.state', 'approved'],
	['Hẹn giờ', 'workflow.state', 'scheduled'],
	['Đã đăng', 'workflow.state', 'published'],
];
