import { duplicates } from '../seed/duplicate';
import { SeedDocument, type SeedFile } from '../seed/document';
import { refuse, type SeedFault } from '../seed/fault';
import { validateList } from '../seed/validate';
import { indicatorFaults, scaleFaults } from './measures';
import { institutionKindSchema, type InstitutionKind } from './institution';
import { indicatorSchema, scaleSchema, unitSchema, type Indicator, type Scale, type Unit } from './schema';

/** What is measured, in which units and on which scales, and the kinds of institutions that report. */
export interface Measures {
	indicators: Indicator[];
	units: Unit[];
	scales: Scale[];
	kinds: InstitutionKind[];
}

/** The seed files of this room, as text. */
export interface MeasureFiles {
	indicators: readonly SeedFile[];
	units: SeedFile;
	scales: SeedFile;
	kinds: SeedFile;
}

/** The indicators, units, scales and kinds of institutions in a set of files. Throws one SeedError with every fault. */
export function parseMeasures(files: MeasureFiles): Measures {
	const faults: SeedFault[] = [];
	const documentOf = ({ file, text }: SeedFile) => new SeedDocument(file, text);
	const indicators = files.indicators.flatMap((file) =>
		validateList(indicatorSchema, documentOf(file), faults)
	);
	const units = validateList(unitSchema, documentOf(files.units), faults);
	const scales = validateList(scaleSchema, documentOf(files.scales), faults);
	const kinds = validateList(institutionKindSchema, documentOf(files.kinds), faults);
	faults.push(
		...duplicates(kinds, (kind) => kind.id, 'id'),
		...duplicates(indicators, (indicator) => indicator.id, 'id'),
		...duplicates(units, (unit) => unit.symbol, 'symbol'),
		...duplicates(scales, (scale) => scale.id, 'id'),
		...scaleFaults(scales),
		...(faults.length === 0 ? indicatorFaults(indicators, units, scales) : [])
	);
	refuse(faults);
	return {
		indicators: indicators.map((item) => item.value),
		units: units.map((item) => item.value),
		scales: scales.map((item) => item.value),
		kinds: kinds.map((item) => item.value)
	};
}
