import type {
	Catalogue,
	CatalogueIndicator,
	CataloguePlace,
	CataloguePolicy,
	CatalogueTarget,
	CatalogueZone
} from '$lib/assessment/catalogue';
import { formatNumber, messagesOf, withUnit, type Language } from '$lib/text';

/** Names and numbers of one release in one language, as pages write them. */
export class Naming {
	private readonly places: ReadonlyMap<string, CataloguePlace>;
	private readonly targets: ReadonlyMap<string, CatalogueTarget>;
	private readonly indicators: ReadonlyMap<string, CatalogueIndicator>;
	private readonly policies: ReadonlyMap<string, CataloguePolicy>;

	/** The naming of a catalogue, made once for each of its languages. */
	static of(catalogue: Names, language: Language): Naming {
		const known = made.get(catalogue) ?? new Map<Language, Naming>();
		made.set(catalogue, known);
		const naming = known.get(language) ?? new Naming(catalogue, language);
		known.set(language, naming);
		return naming;
	}

	constructor(
		readonly catalogue: Names,
		readonly language: Language
	) {
		this.places = new Map(catalogue.places.map((place) => [place.place_code, place]));
		this.targets = new Map(catalogue.targets.map((target) => [target.target_id, target]));
		this.indicators = new Map(catalogue.indicators.map((indicator) => [indicator.indicator_id, indicator]));
		this.policies = new Map(catalogue.policies.map((policy) => [policy.policy_id, policy]));
	}

	target(id: string): CatalogueTarget | undefined {
		return this.targets.get(id);
	}

	indicator(id: string): CatalogueIndicator | undefined {
		return this.indicators.get(id);
	}

	indicatorOf(target: string): CatalogueIndicator | undefined {
		return this.indicators.get(this.targets.get(target)?.indicator_id ?? '');
	}

	policy(id: string): CataloguePolicy | undefined {
		return this.policies.get(id);
	}

	place(code: string): CataloguePlace | undefined {
		return this.places.get(code);
	}

	placeName(code: string, form: 'short' | 'full' = 'short'): string {
		const place = this.places.get(code);
		if (!place) return code;
		if (this.language === 'en') return place.name_en;
		return form === 'short' ? place.short_name : place.name;
	}

	zoneName(zone: CatalogueZone): string {
		return this.pick(zone.name, zone.name_en);
	}

	targetTitle(id: string): string {
		const target = this.targets.get(id);
		return target ? this.pick(target.title, target.title_en) : id;
	}

	policyTitle(id: string, form: 'short' | 'full' = 'short'): string {
		const policy = this.policies.get(id);
		if (!policy) return id;
		return form === 'short'
			? this.pick(policy.short_title, policy.short_title_en)
			: this.pick(policy.title, policy.title_en);
	}

	indicatorName(id: string): string {
		const indicator = this.indicators.get(id);
		return indicator ? this.pick(indicator.name, indicator.name_en) : id;
	}

	/** A value with its unit; a grade by its name. */
	value(indicator: CatalogueIndicator | undefined, value: number | null | undefined): string {
		if (value === null || value === undefined || !indicator) return '—';
		if (indicator.steps.length > 0) return this.grade(indicator, value);
		return this.withUnit(formatNumber(value, indicator.decimals, this.language), indicator);
	}

	/** A value without its unit, for columns and axes that name it once. */
	plain(indicator: CatalogueIndicator | undefined, value: number | null | undefined): string {
		if (value === null || value === undefined || !indicator) return '—';
		return indicator.steps.length > 0
			? this.grade(indicator, value)
			: formatNumber(value, indicator.decimals, this.language);
	}

	/** A value for a column: without its unit, with all its decimals, so that the points stand below each other. */
	column(indicator: CatalogueIndicator | undefined, value: number | null | undefined): string {
		if (value === null || value === undefined || !indicator || indicator.steps.length > 0)
			return this.plain(indicator, value);
		return formatNumber(value, indicator.decimals, this.language, { fixed: true });
	}

	/** A difference for a column that names its unit once. */
	columnDifference(indicator: CatalogueIndicator | undefined, value: number | null | undefined): string {
		if (value === null || value === undefined || !indicator) return '—';
		const grade = indicator.steps.length > 0;
		return formatNumber(value, grade ? 1 : indicator.decimals, this.language, {
			signed: true,
			fixed: !grade
		});
	}

	/** A difference of two values: percentage points for shares, steps for grades; signed when asked. */
	difference(
		indicator: CatalogueIndicator | undefined,
		value: number | null | undefined,
		signed = true
	): string {
		if (value === null || value === undefined || !indicator) return '—';
		if (indicator.steps.length > 0) {
			return `${formatNumber(value, 1, this.language, { signed })}${this.pick(' 级', Math.abs(value) === 1 ? ' step' : ' steps')}`;
		}
		const number = formatNumber(
			value,
			Math.max(indicator.decimals, indicator.kind === 'count' ? 0 : 1),
			this.language,
			{ signed }
		);
		if (indicator.unit === '%') return this.pick(`${number} 个百分点`, `${number} points`);
		return this.withUnit(number, indicator);
	}

	/** The unit of a column of differences: percentage points for shares, steps for grades. */
	differenceUnit(indicator: CatalogueIndicator | undefined): string {
		if (indicator?.unit === '%') return this.pick('个百分点', 'points');
		return indicator && indicator.steps.length > 0 ? this.pick('级', 'steps') : this.unit(indicator);
	}

	/** A tolerance, finer than the values themselves: ±6.5 个 of whole numbers. */
	tolerance(indicator: CatalogueIndicator | undefined, value: number): string {
		return indicator
			? this.difference({ ...indicator, kind: 'rate', decimals: indicator.decimals + 1 }, value, false)
			: '—';
	}

	/** A change small enough to flip a light: never rounded away. */
	step(indicator: CatalogueIndicator | undefined, value: number): string {
		if (!indicator) return '—';
		if (indicator.steps.length > 0) return this.difference(indicator, Math.abs(value), false);
		const number = formatNumber(Math.abs(value), indicator.decimals, this.language);
		return indicator.unit === '%'
			? this.pick(`${number} 个百分点`, `${number} points`)
			: this.withUnit(number, indicator);
	}

	/** The promise itself: ≥ 7%, > 5000 亿元, 3–10 万人, 约 15 个, 高于上年. */
	promise(target: CatalogueTarget | undefined): string {
		const indicator = target && this.indicators.get(target.indicator_id);
		if (!target || !indicator || target.comparator === null) return '—';
		if (target.comparator === 'rise' || target.comparator === 'fall')
			return messagesOf(this.language).direction[target.comparator][target.against ?? 'baseline'];
		if (target.value === null) return '—';
		const value = this.value(indicator, target.value);
		if (target.comparator === 'between')
			return `${this.plain(indicator, target.value)}–${this.value(indicator, target.high)}`;
		const sign = messagesOf(this.language).comparator[target.comparator];
		return `${sign} ${value}`;
	}

	unit(indicator: CatalogueIndicator | undefined): string {
		if (!indicator || indicator.steps.length > 0) return '';
		return this.pick(indicator.unit, indicator.unit_en);
	}

	pick(zh: string, en: string): string {
		return this.language === 'zh' ? zh : en;
	}

	/** A grade's name; a value between two grades, as a path has, names both. */
	private grade({ steps }: CatalogueIndicator, value: number): string {
		const name = (rank: number) => {
			const step = steps[rank];
			return step ? this.pick(step.label, step.label_en) : formatNumber(rank, 0, this.language);
		};
		const whole = Math.round(value);
		if (Math.abs(value - whole) < 1e-6) return name(whole);
		return `${name(Math.floor(value))}${this.pick('～', '–')}${name(Math.ceil(value))}`;
	}

	private withUnit(number: string, indicator: CatalogueIndicator): string {
		const isShare = indicator.unit === '%' || indicator.unit === '‰';
		return withUnit(number, isShare ? indicator.unit : this.pick(indicator.unit, indicator.unit_en));
	}
}

/** The part of a catalogue that names things; a page may carry less than all of it. */
export type Names = Pick<Catalogue, 'places' | 'targets' | 'indicators' | 'policies'>;

const made = new WeakMap<Names, Map<Language, Naming>>();
