import { expect, test } from 'vitest';

import { fileOf } from './file-of.ts';
import { redirectStub } from './redirect-stub.ts';

test.each([
	['/', 'index.html'],
	['/tin/bai/', 'tin/bai/index.html'],
	['/404/', '404.html'],
	['/rss.xml', 'rss.xml'],
	['/2021/10/bai.html', '2021/10/bai.html'],
	['/bai-cu', 'bai-cu/index.html'],
])('fileOf: %s → %s', (path, file) => expect(fileOf(path)).toBe(file));

test('a stub names the whole new address, and cannot be broken out of', () => {
	const html = redirectStub('/tin/a"><script>/', 'https://tin.example');
	expect(html).toContain('href="https://tin.example/tin/a&quot;&gt;&lt;script&gt;/"');
	expect(html).not.toContain('<script>');
});
