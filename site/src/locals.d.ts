/// <reference types="astro/client" />
import type { SearchAnswer } from './search/answer.ts';

declare global {
	namespace App {
		/** Given by the publisher when it renders an answer to one reader; never when a page is pressed. */
		// Astro declares it as an interface, which only an interface extends.
		// eslint-disable-next-line @typescript-eslint/consistent-type-definitions
		interface Locals {
			searchAnswer?: SearchAnswer;
			/** The address by which a reader filters the library. */
			libraryQuery?: URLSearchParams;
		}
	}
}
