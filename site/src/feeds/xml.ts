import { escapeHtml } from '@haidang/shared/richtext/escape-html';

/** Text without what XML 1.0 forbids even as a reference. */
export const clean = (value: string): string =>
	// eslint-disable-next-line no-control-regex -- these are what is to be removed
	value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

/** Text of an element or attribute. */
export const escapeXml = (value: string): string => escapeHtml(clean(value));
