import { expect, test } from '@playwright/test';
import { open } from 'node:fs/promises';
import { request as send } from 'node:http';
import { setTimeout } from 'node:timers/promises';

const boundary = '----kangbiao';
const csv = '地区,指标,单位,2024年\n成都市,常住人口,万人,2147.4\n';

function body(file: string): string {
	return [
		`--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\nContent-Type: text/csv\r\n\r\n${file}\r\n`,
		`--${boundary}\r\nContent-Disposition: form-data; name="key"\r\n\r\n${'0'.repeat(31)}1\r\n--${boundary}--\r\n`
	].join('');
}

interface Answer {
	status: number;
	text: string;
}

/** Sends a form in chunks, without its length, waiting between them; undefined where the sender breaks off after some. */
function chunked(
	base: string,
	path: string,
	chunks: readonly (string | Buffer)[],
	{ wait = 0, breakAfter = Infinity }: { wait?: number; breakAfter?: number } = {}
): Promise<Answer | undefined> {
	return new Promise((resolve, reject) => {
		const request = send(new URL(path, base), {
			method: 'POST',
			headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, origin: base }
		});
		request.once('response', (response) => {
			let text = '';
			response.setEncoding('utf8');
			response.on('data', (part: string) => (text += part));
			response.once('end', () => {
				resolve({ status: response.statusCode ?? 0, text });
			});
		});
		request.once('error', (error) => {
			if (breakAfter < chunks.length) resolve(undefined);
			else reject(error);
		});
		void (async () => {
			for (const [index, chunk] of chunks.entries()) {
				if (index >= breakAfter) {
					request.destroy();
					return;
				}
				request.write(chunk);
				if (wait > 0) await setTimeout(wait);
			}
			request.end();
		})();
	});
}

/** A text in pieces of some bytes: also in the middle of a character. */
function pieces(text: string, size: number): Buffer[] {
	const bytes = Buffer.from(text);
	return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
		bytes.subarray(index * size, (index + 1) * size)
	);
}

test('an upload without its length, in small slow pieces, is read whole', async ({ baseURL }) => {
	const answer = await chunked(baseURL ?? '', '/open/read', pieces(body(csv), 37), { wait: 30 });
	expect(answer?.status).toBe(200);
	expect(JSON.parse(answer?.text ?? '')).toMatchObject({
		questions: [],
		figures: [{ place: { code: '510100' }, value: 2147.4 }]
	});
});

test('an upload without its length that is too large is refused in words', async ({ baseURL }) => {
	const megabyte = Buffer.alloc(1024 * 1024, 'a');
	const [head = '', tail = ''] = body('#').split('#');
	const answer = await chunked(baseURL ?? '', '/open/read', [
		head,
		...Array.from({ length: 54 }, () => megabyte),
		tail
	]);
	expect(answer?.status).toBe(413);
	expect(answer?.text).toContain('50 MB');
});

/**
 * Sends a form as fast as the server takes it, with a claim of its length or without any, until it is answered or so many megabytes are
 * sent; tells the answer and how many megabytes were.
 */
function poured(
	base: string,
	path: string,
	{ megabytes, claimed }: { megabytes: number; claimed?: number }
): Promise<Answer & { sent: number }> {
	const megabyte = Buffer.alloc(1024 * 1024, '成都市,常住人口,万人,1\n');
	return new Promise((resolve, reject) => {
		const request = send(new URL(path, base), {
			method: 'POST',
			headers: {
				'content-type': `multipart/form-data; boundary=${boundary}`,
				origin: base,
				...(claimed === undefined ? {} : { 'content-length': claimed })
			}
		});
		let sent = 0;
		request.once('response', (response) => {
			let text = '';
			response.setEncoding('utf8');
			response.on('data', (part: string) => (text += part));
			response.once('end', () => {
				resolve({ status: response.statusCode ?? 0, text, sent });
				request.destroy();
			});
		});
		request.once('error', reject);
		const pour = () => {
			while (sent < megabytes && !request.destroyed) {
				sent += 1;
				if (!request.write(megabyte)) return;
			}
		};
		request.on('drain', pour);
		request.write(body('#').split('#')[0]);
		pour();
	});
}

test('ten million rows and a gigabyte are refused in words before they are sent, and others are answered meanwhile', async ({
	baseURL,
	request
}) => {
	const base = baseURL ?? '';
	for (const path of ['/open/read', '/submit/hand-in']) {
		for (const claimed of [330_000_000, 2 ** 30]) {
			const answer = await poured(base, path, { megabytes: 1024, claimed });
			expect(answer.status).toBe(413);
			const { message } = JSON.parse(answer.text) as { message: { zh: string } };
			expect(message.zh).toMatch(/^文件超过 50 MB。/);
			expect(answer.sent).toBeLessThan(20);
		}
		// Without a claim the server can only count.
		const endless = poured(base, path, { megabytes: 330 });
		expect((await request.get('/open/policies.json')).ok()).toBe(true);
		const answer = await endless;
		expect(answer.status).toBe(413);
		expect(answer.text).toContain('larger than 50 MB');
		expect(answer.sent).toBeLessThan(100);
	}
});

test('the page refuses a file of a gigabyte without reading it', async ({ page }, testInfo) => {
	const file = testInfo.outputPath('一千万行.csv');
	const handle = await open(file, 'w');
	// Sparse: it takes no room on the disk.
	await handle.truncate(2 ** 30);
	await handle.close();
	await page.goto('/submit');
	await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
	const before = Date.now();
	await page.locator('.with-script input[type=file]').setInputFiles(file);
	await expect(page.getByText('一千万行.csv：文件超过 50 MB。')).toBeVisible();
	expect(Date.now() - before).toBeLessThan(5_000);
});

test('an upload that breaks off stores nothing, and the same sent again is stored once', async ({
	baseURL,
	request
}) => {
	const base = baseURL ?? '';
	const mine = async () => (await (await request.get('/submissions')).text()).split('/submissions/').length;
	const before = await mine();
	const whole = pieces(body(csv), 64);
	expect(
		await chunked(base, '/submit/hand-in', whole, { wait: 20, breakAfter: whole.length - 1 })
	).toBeUndefined();
	expect(await chunked(base, '/open/read', whole, { wait: 5, breakAfter: 2 })).toBeUndefined();
	await setTimeout(300);
	expect(await mine()).toBe(before);
	const answers = [
		await chunked(base, '/submit/hand-in', whole),
		await chunked(base, '/submit/hand-in', whole, { wait: 5 })
	];
	// A second try of this test finds it stored.
	expect([200, 201]).toContain(answers[0]?.status);
	expect(answers[1]?.status).toBe(200);
});
