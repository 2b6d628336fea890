import { rowsOf, type Engine } from '../../engine/engine';

/** A public body that documents make responsible, as open data give it. */
export interface OpenAgency extends AgencyFacts {
	/** Every form of its name that documents print. */
	printed: string[];
	succeeded_by: { agency_id: string; year: number; source: string }[];
}

interface AgencyFacts {
	agency_id: string;
	name: string;
	name_en: string;
	region: string;
	from_year: number | null;
	to_year: number | null;
	note: string | null;
	note_en: string | null;
}

/** Every agency of a release with its successors. Throws EngineError. */
export async function readAgencies(engine: Engine): Promise<OpenAgency[]> {
	const successors = Map.groupBy(
		rowsOf<{ agency_id: string; successor_id: string; year: number; source: string }>(
			await engine.query('FROM agency_succession ORDER BY agency_id, year, successor_id')
		),
		({ agency_id }) => agency_id
	);
	const agencies = rowsOf<AgencyFacts & { printed: string }>(
		await engine.query('FROM agency ORDER BY region, agency_id')
	);
	return agencies.map(({ printed, ...agency }) => ({
		...agency,
		printed: printed === '' ? [] : printed.split('、'),
		succeeded_by: (successors.get(agency.agency_id) ?? []).map(({ successor_id, year, source }) => ({
			agency_id: successor_id,
			year,
			source
		}))
	}));
}
