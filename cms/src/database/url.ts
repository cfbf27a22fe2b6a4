/** Whether a database address means MongoDB. */
export const isMongoUrl = (url: string): boolean => /^mongodb(\+srv)?:\/\//.test(url);

/** The address as it may be shown: scheme, hosts and database, without user, password or options. */
export const withoutSecrets = (url: string): string =>
	url.replace(/\/\/[^/]*@/, '//').replace(/\?.*$/, '');
