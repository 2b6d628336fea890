import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** The one figure of the small home, and what may be handed in beside it: life expectancy of the country. */
export const smallHomeFigure = { place: '100000', indicator: 'life-expectancy', unit: '岁' };

/**
 * Some seeds and data of the project, with one policy and one figure (79 years in 2024), and no map: a release of it takes about a second
 * to build.
 */
export async function writeSmallHome(home: string): Promise<void> {
	const seeds = [
		'indicators/reported.yaml',
		'light-packs',
		'quality/thresholds.yaml',
		'units.yaml',
		'scales.yaml',
		'institution-kinds.yaml',
		'reporting.yaml'
	];
	for (const name of [...seeds, 'policies/national-2030-life-expectancy.yaml'])
		await cp(resolve('seeds', name), join(home, 'seeds', name), { recursive: true });
	await writeFile(join(home, 'seeds/zones.yaml'), '[]\n');
	for (const name of ['places/places.csv', 'places/aliases.csv', 'vintages.csv'])
		await cp(resolve('data', name), join(home, 'data', name));
	// Maps would be drawn at each start.
	await mkdir(join(home, 'data/places/geo'));
	await writeFile(join(home, 'data/places/geo/sheets.csv'), 'region,level,file,object,width,height\n');
	await mkdir(join(home, 'data/reported'), { recursive: true });
	const { place, indicator, unit } = smallHomeFigure;
	await writeFile(
		join(home, 'data/reported/small.csv'),
		`place,indicator,year,value,unit,state,provenance,vintage,revision,source,note\n${place},${indicator},2024,79,${unit},final,official,,0,test,\n`
	);
}
