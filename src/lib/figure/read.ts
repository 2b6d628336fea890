import { fileOf, filesOf } from '../seed/folder';
import { parseMeasures, type Measures } from './parse';

/**
 * Reads indicators (every file of seeds/indicators), units, scales and kinds of institutions from the seeds folder.
 * Throws one SeedError with every fault; nothing is loaded halfway.
 */
export function readMeasures(directory: string): Measures {
	return parseMeasures({
		indicators: filesOf(directory, 'indicators'),
		units: fileOf(directory, 'units.yaml'),
		scales: fileOf(directory, 'scales.yaml'),
		kinds: fileOf(directory, 'institution-kinds.yaml')
	});
}
