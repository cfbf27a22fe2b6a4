import type { ServerProps } from 'payload';

import { hasRole } from '../../access/roles.ts';
import { findBrokenItems } from './broken-items.ts';

/** “Cần sửa trên trang”: what went wrong after publishing. Nothing to say, nothing shown. */
export async function BrokenPanel({ payload, user }: ServerProps) {
	if (!hasRole(user, 'editor')) return null;
	const found = await findBrokenItems(payload);
	if (found.length === 0) return null;
	return (
		<section aria-labelledby="broken-panel-title" className="site-panel">
			<header className="site-panel__header">
				<h2 id="broken-panel-title">Cần sửa trên trang</h2>
				<span className="site-panel__badge site-panel__badge--quiet">{`${found.length} loại`}</span>
			</header>
			<ul className="dashboard-list">
				{found.map(({ message, count, examples }) => (
					<li key={message}>
						<p>{message}</p>
						<ul className="dashboard-list__examples">
							{examples.map(({ href, title }) => (
								<li key={href}>
									<a href={href}>{title}</a>
								</li>
							))}
							{count > examples.length && examples.length > 1 && (
								<li>{`và ${count - examples.length} mục khác`}</li>
							)}
						</ul>
					</li>
				))}
			</ul>
		</section>
	);
}
