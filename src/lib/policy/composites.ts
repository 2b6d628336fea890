import { duplicates } from '../seed/duplicate';
import { SeedDocument, type SeedFile } from '../seed/document';
import { refuse, type SeedFault } from '../seed/fault';
import { filesOf } from '../seed/folder';
import { validateOne } from '../seed/validate';
import { compositeFaults, type CompositeNames } from './composite-faults';
import { compositeSchema, type Composite } from './composite-schema';

/** Reads every composite of the seeds folder, checked. Throws one SeedError with every fault. */
export function readComposites(directory: string, names: CompositeNames): Composite[] {
	return parseComposites(filesOf(directory, 'composites'), names);
}

/** The composites in a set of files, checked. Throws one SeedError with every fault. */
export function parseComposites(files: readonly SeedFile[], names: CompositeNames): Composite[] {
	const faults: SeedFault[] = [];
	const composites = files.flatMap(({ file, text }) =>
		validateOne(compositeSchema, new SeedDocument(file, text), faults)
	);
	faults.push(
		...duplicates(composites, ({ id }) => id, 'id'),
		...composites.flatMap((composite) => compositeFaults(composite, names))
	);
	refuse(faults);
	return composites.map(({ value }) => value);
}
