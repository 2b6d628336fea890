import type { Sourced } from '../seed/validate';
import type { LightPack, Policy, Zone } from './schema';

/** The promises, the zones they speak of and the thresholds of the lights. */
export interface Seeds {
	policies: Policy[];
	zones: Zone[];
	light_packs: LightPack[];
	/** The same items with the file and line they came from. */
	sources: Sources;
}

export interface Sources {
	policies: Sourced<Policy>[];
	zones: Sourced<Zone>[];
	light_packs: Sourced<LightPack>[];
}
