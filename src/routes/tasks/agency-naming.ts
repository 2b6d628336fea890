import type { Duty, LedgerAgency } from '$lib/server/registry/ledger';
import type { Language } from '$lib/text';
import { text } from './text';

/** Names of agencies in one language, with what became of them. */
export class AgencyNaming {
	private readonly agencies: ReadonlyMap<string, LedgerAgency>;

	constructor(
		agencies: readonly LedgerAgency[],
		private readonly language: Language
	) {
		this.agencies = new Map(agencies.map((agency) => [agency.agency_id, agency]));
	}

	/** 省卫生健康委. */
	name(id: string): string {
		const agency = this.agencies.get(id);
		if (!agency) return id;
		return this.language === 'zh' ? agency.name : agency.name_en;
	}

	/** As the document prints it, in English by its English name: 省卫生计生委（现省卫生健康委）. */
	duty({ agency_id, printed }: Duty): string {
		const name = this.language === 'zh' ? printed : this.name(agency_id);
		const present = this.presentOf(agency_id);
		return present.length === 0 ? name : this.bracketed(name, text[this.language].now(this.list(present)));
	}

	/** A heading of a group: an agency that was split says who carries on. */
	heading(id: string): string {
		const present = this.presentOf(id);
		if (present.length === 0) return this.name(id);
		return this.bracketed(
			text[this.language].formerly(this.name(id)),
			text[this.language].now(this.list(present))
		);
	}

	/** «原省卫生计生委» where the document names a predecessor of the agency a row is listed under. */
	formerName(duty: Duty, listedUnder: string): string | null {
		const carriesOn = this.agencies.get(listedUnder)?.former.includes(duty.agency_id);
		return carriesOn ? text[this.language].formerly(this.name(duty.agency_id)) : null;
	}

	/** The predecessors of an agency that documents name, as a list; empty where there are none. */
	formerNames(id: string): string {
		return this.list(this.agencies.get(id)?.former ?? []);
	}

	list(ids: readonly string[]): string {
		return ids.map((id) => this.name(id)).join(this.language === 'zh' ? '、' : ', ');
	}

	/** The agencies of today that carry on an agency's duties. */
	presentIds(id: string): readonly string[] {
		return this.agencies.get(id)?.present ?? [id];
	}

	private presentOf(id: string): string[] {
		return this.presentIds(id).filter((present) => present !== id);
	}

	private bracketed(name: string, inside: string): string {
		return this.language === 'zh' ? `${name}（${inside}）` : `${name} (${inside})`;
	}
}
