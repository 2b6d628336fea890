import type { Sourced } from '../seed/validate';
import type { Agency } from './agency-schema';
import type { LightPack, Policy, Zone } from './schema';

/** The promises, the zones they speak of, the agencies they name and the thresholds of the lights. */
export interface Seeds {
	policies: Policy[];
	zones: Zone[];
	light_packs: LightPack[];
	agencies: Agency[];
	/** The same items with the file and line they came from. */
	sources: Sources;
}

export interface Sources {
	policies: Sourced<Policy>[];
	zones: Sourced<Zone>[];
	light_packs: Sourced<LightPack>[];
	agencies: Sourced<Agency>[];
}
