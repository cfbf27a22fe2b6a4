/**
 * Every module that defines queries. Page chunks load lazily, but the publisher replays queries before it
 * renders anything, so the renderer imports this list first.
 */
import './article.ts';
import './listing.ts';
