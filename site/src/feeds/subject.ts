import { shell } from '../content/shell.ts';

/** What a feed is about: the whole site without a title. */
export type Subject = {
	/** Address of the page that the feed follows, ending in a slash. */
	path: string;
	title?: string | undefined;
	description?: string | undefined;
};

/** The words that every format of a feed begins with. */
export function aboutFeed({ title, description }: Omit<Subject, 'path'>) {
	const { siteName, slogan } = shell().identity;
	const name = title === undefined ? siteName : `${title} – ${siteName}`;
	return { siteName, name, about: [description, slogan].find(Boolean) ?? name };
}
