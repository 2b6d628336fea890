import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/**
 * Seeds and data for a copy that is soon written: the city of 洛阳 with its policy, its reported and illustrative figures, and the
 * places around it.
 */
export async function writeCopyHome(home: string): Promise<void> {
	const seeds = [
		'indicators',
		'light-packs',
		'quality',
		'agencies',
		'units.yaml',
		'scales.yaml',
		'institution-kinds.yaml',
		'reporting.yaml',
		'policies/luoyang-2023-research-capacity.yaml',
		'policies/national-2030-life-expectancy.yaml'
	];
	for (const name of seeds) await cp(resolve('seeds', name), join(home, 'seeds', name), { recursive: true });
	await writeFile(join(home, 'seeds/zones.yaml'), '[]\n');
	for (const name of ['places', 'vintages.csv'])
		await cp(resolve('data', name), join(home, 'data', name), { recursive: true });
	for (const name of ['reported/luoyang.csv', 'illustrative/luoyang.csv']) {
		await mkdir(join(home, 'data', name, '..'), { recursive: true });
		await cp(resolve('data', name), join(home, 'data', name));
	}
	const places = (await readFile(resolve('data/places/places.csv'), 'utf8')).split('\n');
	const kept = places.filter((row, index) => index === 0 || /^(100000|41\d{4}),/.test(row));
	await writeFile(join(home, 'data/places/places.csv'), `${kept.join('\n')}\n`);
}
