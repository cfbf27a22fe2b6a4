import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { logIn, makeUser } from '../../testing/people.ts';
import { startTestPayload, type TestPayload } from '../../testing/payload.ts';
import { publicFiles } from './public-files.ts';

let cms: TestPayload;

beforeAll(async () => {
	cms = await startTestPayload();
});
afterAll(() => cms.stop());

const GPS = {
	IFD0: { Make: 'Camera of a reporter' },
	IFD3: {
		GPSLatitudeRef: 'N',
		GPSLatitude: '16/1 3/1 0/1',
		GPSLongitudeRef: 'E',
		GPSLongitude: '108/1 12/1 0/1',
	},
};

/** The EXIF tag that leads to the place, little endian. */
const GPS_POINTER = Buffer.from([0x25, 0x88]);

/** A photograph as a phone takes it: turned by EXIF, with the place in it. */
const photo = (width = 3000, height = 2000) =>
	sharp({ create: { width, height, channels: 3, background: '#0b4f7d' } })
		.withExif(GPS)
		.withMetadata({ orientation: 6, exif: GPS })
		.jpeg()
		.toBuffer();

const upload = async (name: string, data: Buffer, mimetype = 'image/jpeg', more: object = {}) =>
	cms.payload.create({
		collection: 'media',
		data: { alt: 'Ngọn hải đăng', origin: 'own', ...more } as never,
		file: { name, data, mimetype, size: data.length },
		depth: 0,
	});
const stored = (filename: string) => readFileSync(join(cms.folder, 'media', filename));

test('no stored file says where and with what a photograph was taken', async () => {
	const original = await photo();
	const carried = (await sharp(original).metadata()).exif;
	expect([carried?.includes('Camera'), carried?.includes(GPS_POINTER)]).toEqual([true, true]);
	const media = await upload('Ảnh hiện trường.JPG', original);
	const files = publicFiles(media);
	expect(files.map(({ width }) => width)).toEqual([2000, 320, 640, 960, 1280, 1920]);
	for (const { storedFilename } of files) {
		const bytes = stored(storedFilename);
		const { exif, orientation } = await sharp(bytes).metadata();
		expect([exif, orientation]).toEqual([undefined, undefined]);
		expect(bytes.includes('Camera')).toBe(false);
	}
});

test('a turned photograph is stored upright', async () => {
	const media = await upload('dung.jpg', await photo(1200, 800));
	expect([media.width, media.height]).toEqual([800, 1200]);
});

test('public names hold slug, hash and width, and only real sizes are listed', async () => {
	const media = await upload('Mùa cà phê ở Đắk Lắk.jpg', await photo(700, 500));
	expect(media.contentHash).toMatch(/^[0-9a-f]{8}$/);
	const names = publicFiles(media).map(({ publicName }) => publicName);
	expect(names).toEqual([
		`mua-ca-phe-o-dak-lak-${media.contentHash}-500.jpg`,
		`mua-ca-phe-o-dak-lak-${media.contentHash}-320.webp`,
	]);
	for (const file of publicFiles(media)) {
		expect(stored(file.storedFilename)).toHaveLength(file.bytes);
	}
});

test('the hash changes with the focal point and with the file, and not with the words', async () => {
	const media = await upload('tam-diem.jpg', await photo(1000, 600));
	const update = (
		data: object,
		file?: { name: string; data: Buffer; mimetype: string; size: number },
	) =>
		cms.payload.update({
			collection: 'media',
			id: media.id,
			data,
			depth: 0,
			...(file && { file }),
		});
	expect((await update({ caption: 'Chú thích mới' })).contentHash).toBe(media.contentHash);
	const focused = await update({ focalX: 20, focalY: 30 });
	expect(focused.contentHash).not.toBe(media.contentHash);
	const data = await photo(1001, 600);
	const replaced = await update(
		{},
		{ name: 'khac.jpg', data, mimetype: 'image/jpeg', size: data.length },
	);
	expect(replaced.contentHash).not.toBe(focused.contentHash);
});

test('a document is kept as it is, under its own extension', async () => {
	const pdf = Buffer.from(
		'%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\nxref\n0 1\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n',
	);
	const media = await upload('Nghị định 42.pdf', pdf, 'application/pdf', {
		decorative: true,
		alt: '',
	});
	expect(publicFiles(media)).toMatchObject([
		{
			publicName: `nghi-dinh-42-${media.contentHash}.pdf`,
			mimeType: 'application/pdf',
			bytes: pdf.length,
		},
	]);
});

test('SVG and disguised files are refused', async () => {
	const svg = Buffer.from(
		'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
	);
	await expect(upload('x.svg', svg, 'image/svg+xml')).rejects.toThrow();
	await expect(
		upload('x.jpg', Buffer.from('<html><script>1</script>'), 'image/jpeg'),
	).rejects.toThrow();
	expect(existsSync(join(cms.folder, 'media', 'x.svg'))).toBe(false);
});

test('a picture needs a description, or the word that it is decoration', async () => {
	await expect(upload('a.jpg', await photo(400, 300), 'image/jpeg', { alt: '' })).rejects.toThrow();
});

test('files are served to people who are logged in, and to nobody else', async () => {
	const media = await upload('rieng-tu.jpg', await photo(400, 300));
	const path = `/api/media/file/${media.filename}`;
	expect((await cms.request(path)).status).toBe(403);
	expect((await cms.request('/api/media')).status).toBe(403);
	const user = await makeUser(cms.payload, 'statistics');
	const headers = await logIn(cms, user.email);
	const answer = await cms.request(path, { headers });
	expect([answer.status, answer.headers.get('x-content-type-options')]).toEqual([200, 'nosniff']);
});
