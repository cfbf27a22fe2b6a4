import type { SearchAnswer } from './search/answer.ts';

declare global {
	namespace App {
		/** Given by the publisher when it renders an answer to one reader; never when a page is pressed. */
		interface Locals {
			searchAnswer?: SearchAnswer;
		}
	}
}
