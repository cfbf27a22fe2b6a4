import { formatDate } from '@haidang/shared/text/dates';

import { text } from '../text/vi-search.ts';
import type { Hit } from './answer.ts';
import { Pieces } from './Pieces.tsx';

/** What was found, best first. */
export const HitList = ({ hits }: { hits: readonly Hit[] }) => (
	<ol className="search-hits">
		{hits.map((hit) => (
			<li key={hit.path} className="search-hit">
				<h2 className="search-hit-title">
					<a href={hit.path}>
						<Pieces pieces={hit.title} />
					</a>
				</h2>
				{hit.text && (
					<p className="search-hit-text">
						<Pieces pieces={hit.text} />
					</p>
				)}
				<p className="search-hit-meta">
					<span>{hit.label ?? text.tabs[hit.tab]}</span>
					{hit.at !== undefined && <time dateTime={hit.at}>{formatDate(hit.at)}</time>}
				</p>
			</li>
		))}
	</ol>
);
