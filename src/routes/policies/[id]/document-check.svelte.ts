import { DocumentFault } from '$lib/intake/document-fault';
import { Passages, type Span } from '$lib/policy/passage';
import { uncoveredNumbers, type StatedNumber } from '$lib/policy/stated-numbers';
import type { Quotation } from '$lib/server/registry/quotations';

/** A quoted phrase and where it stands in the attached text. */
export interface CheckedQuotation extends Quotation {
	spans: Span[];
}

interface Kept {
	name: string;
	text: string;
}

/** A policy's own text, attached by the reader: kept in this browser alone, and held against the registry. */
export class DocumentCheck {
	private kept = $state.raw<Kept>();
	/** Whether the browser keeps it over a reload. */
	stored = $state(true);
	reading = $state(false);
	fault = $state.raw<{ zh: string; en: string }>();

	private quotations = $state.raw<readonly Quotation[]>([]);
	private readonly key: () => string;
	private readonly fetchQuotations: () => Promise<readonly Quotation[]>;

	private readonly passages = $derived(this.kept ? new Passages(this.kept.text) : undefined);
	readonly checked = $derived.by<CheckedQuotation[]>(() => {
		const { passages } = this;
		return passages
			? this.quotations.map((quotation) => ({ ...quotation, spans: passages.find(quotation.phrase) }))
			: [];
	});
	readonly missing = $derived(this.checked.filter(({ spans }) => spans.length === 0));
	readonly numbers = $derived.by<StatedNumber[]>(() => {
		const phrases = this.quotations.map(({ phrase }) => phrase);
		return this.kept ? uncoveredNumbers(this.kept.text, phrases) : [];
	});

	/**
	 * @param key what it is kept under: the policy's id
	 * @param fetchQuotations fetches what the registry quotes from the document
	 */
	constructor(key: () => string, fetchQuotations: () => Promise<readonly Quotation[]>) {
		this.key = key;
		this.fetchQuotations = fetchQuotations;
	}

	get name(): string | undefined {
		return this.kept?.name;
	}

	get text(): string {
		return this.kept?.text ?? '';
	}

	/** Takes up what this browser kept on an earlier visit. */
	async restore(): Promise<void> {
		const kept = this.read();
		if (!kept) return;
		this.quotations = await this.fetchQuotations();
		this.kept = kept;
	}

	/** Reads a file's text and keeps it; what went wrong is told in `fault`, and what was there before stays. */
	async attach(file: File): Promise<void> {
		this.reading = true;
		this.fault = undefined;
		try {
			const { readDocument } = await import('$lib/intake/read-document');
			const kept = { name: file.name, text: await readDocument(file) };
			this.quotations = await this.fetchQuotations();
			this.kept = kept;
			this.store(kept);
		} catch (error) {
			if (!(error instanceof DocumentFault)) throw error;
			this.fault = error.words;
		} finally {
			this.reading = false;
		}
	}

	remove(): void {
		this.kept = undefined;
		this.fault = undefined;
		try {
			localStorage.removeItem(this.storageKey);
		} catch {
			this.stored = false;
		}
	}

	private read(): Kept | undefined {
		try {
			const stored = localStorage.getItem(this.storageKey);
			return stored === null ? undefined : (JSON.parse(stored) as Kept);
		} catch {
			return undefined;
		}
	}

	private get storageKey(): string {
		return `kangbiao.document.${this.key()}`;
	}

	private store(kept: Kept): void {
		try {
			localStorage.setItem(this.storageKey, JSON.stringify(kept));
			this.stored = true;
		} catch {
			this.stored = false;
		}
	}
}

/** The paragraph around a stretch of text, cut at some characters either side. */
export function paragraphAround(text: string, { start, end }: Span, most = 160) {
	const before = text.slice(Math.max(0, start - most), start);
	const after = text.slice(end, end + most);
	const from = Math.max(before.lastIndexOf('\n') + 1, 0);
	const to = after.indexOf('\n');
	return {
		before: before.slice(from).trimStart(),
		marked: text.slice(start, end),
		after: (to === -1 ? after : after.slice(0, to)).trimEnd()
	};
}
