import type { OpenAgency } from '../open/agencies';

/** What became of agencies: who carries on their duties today, over any number of reforms. */
export class Succession {
	private readonly agencies: ReadonlyMap<string, OpenAgency>;

	constructor(agencies: readonly OpenAgency[]) {
		this.agencies = new Map(agencies.map((agency) => [agency.agency_id, agency]));
	}

	/** Everything that an agency turned into, step by step, without itself; empty where it still exists. */
	successorsOf(id: string): string[] {
		const found = new Set<string>();
		const follow = (agency: string): void => {
			for (const { agency_id } of this.agencies.get(agency)?.succeeded_by ?? []) {
				if (agency_id === id || found.has(agency_id)) continue;
				found.add(agency_id);
				follow(agency_id);
			}
		};
		follow(id);
		return [...found];
	}

	/** The agencies of today that carry on an agency's duties, itself where it still exists. */
	presentOf(id: string): string[] {
		const present = this.successorsOf(id).filter((successor) => this.successorsOf(successor).length === 0);
		return present.length > 0 ? present : [id];
	}

	/** Everything that was merged into an agency, step by step, without itself. */
	formerOf(id: string): string[] {
		return [...this.agencies.keys()].filter((agency) => this.successorsOf(agency).includes(id));
	}
}
