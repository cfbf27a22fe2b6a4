/** Prints the demonstration's documents again, one PDF each: `node scripts/demo/documents/print.ts`. */
import { writeFile } from 'node:fs/promises';

import { launchBrowser } from '../../e2e/browser.ts';
import { documents, documentTypes, issuers } from '../content/documents.ts';

const folder = new URL('./files/', import.meta.url);
const browser = await launchBrowser();
try {
	const page = await browser.newPage();
	for (const document of documents) {
		await page.setContent(paper(document));
		const bytes = await page.pdf({
			format: 'A4',
			margin: { top: '25mm', left: '30mm', right: '20mm' },
		});
		await writeFile(new URL(`${document.key}.pdf`, folder), bytes);
		process.stdout.write(`${document.key}: ${(bytes.length / 1024).toFixed(0)} KB\n`);
	}
} finally {
	await browser.close();
}

function paper({
	number,
	type,
	issuer,
	issuedAt,
	abstract,
	note,
}: (typeof documents)[number]): string {
	const nameOf = (all: readonly { key: string; name: string }[], key: string) =>
		all.find((one) => one.key === key)?.name ?? '';
	return `<!doctype html><html lang="vi"><title>${number}</title>
<style>body{font:13pt/1.5 serif}h1{font-size:14pt;text-align:center}p{margin:8pt 0}.top{display:flex;justify-content:space-between}</style>
<div class="top"><b>${nameOf(issuers, issuer).toLocaleUpperCase('vi')}</b><span>${issuedAt.split('-').reverse().join('/')}</span></div>
<p>Số: ${number}</p>
<h1>${nameOf(documentTypes, type).toLocaleUpperCase('vi')}<br>${abstract}</h1>
<p><b>BẢN MINH HỌA, KHÔNG CÓ GIÁ TRỊ PHÁP LÝ.</b></p><p>${note}</p></html>`;
}
