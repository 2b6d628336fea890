import type { BoundText, Draft } from '$lib/bulletin/template';

/** What a reader made of a bulletin's sentences, kept in this browser; each bulletin has its own. */
export class Drafts {
	private drafts = $state.raw<Record<string, Draft>>({});
	/** False where the browser refuses to keep anything. */
	kept = $state(true);
	private key = '';

	constructor(private readonly storage: () => Storage) {}

	/** Reads what was kept for a bulletin; what cannot be read counts as nothing. */
	open(key: string): void {
		this.key = `kangbiao bulletin ${key}`;
		try {
			this.drafts = draftsFrom(this.storage().getItem(this.key));
		} catch {
			this.kept = false;
			this.drafts = {};
		}
	}

	of(id: string): Draft | undefined {
		return Object.hasOwn(this.drafts, id) ? this.drafts[id] : undefined;
	}

	get any(): boolean {
		return Object.keys(this.drafts).length > 0;
	}

	/** The changed sentences by their ids. */
	get texts(): Record<string, string> {
		return Object.fromEntries(Object.entries(this.drafts).map(([id, { template }]) => [id, template]));
	}

	/** Keeps a sentence as it now reads, bound to the values of today; the generated one is no draft. */
	write(text: BoundText, template: string): void {
		const { [text.id]: _, ...others } = this.drafts;
		this.store(
			template === text.template ? others : { ...others, [text.id]: { template, values: text.values } }
		);
	}

	reset(id: string): void {
		const { [id]: _, ...others } = this.drafts;
		this.store(others);
	}

	resetAll(): void {
		this.store({});
	}

	private store(drafts: Record<string, Draft>): void {
		this.drafts = drafts;
		try {
			if (Object.keys(drafts).length === 0) this.storage().removeItem(this.key);
			else this.storage().setItem(this.key, JSON.stringify(drafts));
			this.kept = true;
		} catch {
			this.kept = false;
		}
	}
}

function draftsFrom(stored: string | null): Record<string, Draft> {
	const read: unknown = stored === null ? {} : JSON.parse(stored);
	if (typeof read !== 'object' || read === null) return {};
	return Object.fromEntries(
		Object.entries(read).filter((entry): entry is [string, Draft] => isDraft(entry[1]))
	);
}

function isDraft(value: unknown): value is Draft {
	if (typeof value !== 'object' || value === null) return false;
	const { template, values } = value as Partial<Draft>;
	return typeof template === 'string' && typeof values === 'object';
}
