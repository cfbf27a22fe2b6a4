declare namespace App {
	/** Given by the publisher when it renders an answer to one reader; never when a page is pressed. */
	interface Locals {
		searchAnswer?: import('./search/answer.ts').SearchAnswer;
	}
}
