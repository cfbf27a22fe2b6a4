/**
 * Every module that defines queries. Page chunks load lazily, but the publisher replays queries before it
 * renders anything, so the renderer imports this list first.
 */
import './article.ts';
import './corrections.ts';
import './document-feed.ts';
import './document-index.ts';
import './document-page.ts';
import './feeds.ts';
import './home.ts';
import './library.ts';
import './list-entries.ts';
import './list-head.ts';
import './listing.ts';
import './page.ts';
import './related.ts';
import './search-categories.ts';
import './security.ts';
import './shell.ts';
import './site-map.ts';
import './sitemaps.ts';
import './static-paths.ts';
import './tombstone.ts';
import './videos.ts';
