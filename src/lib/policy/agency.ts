import type { Agency } from './agency-schema';

/**
 * The agency a document means by a printed name: one of the document's region, else of the whole country.
 * Undefined where none has the name.
 */
export function agencyOf(name: string, region: string, agencies: readonly Agency[]): Agency | undefined {
	const named = agencies.filter((agency) => agency.name === name || agency.printed.includes(name));
	return (
		named.find((agency) => agency.region === region) ?? named.find((agency) => agency.region === '100000')
	);
}
