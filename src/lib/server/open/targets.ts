import { rowsOf, type Engine } from '../../engine/engine';
import { readPolicies, type OpenPolicy } from './policies';

/** A target as open data give it: its numbers are in `unit`, the indicator's. */
export interface OpenTarget extends TargetFacts {
	policy: Omit<OpenPolicy, 'target_count'>;
	due: { year: number; printed: boolean } | null;
	baseline: { year: number; value: number | null } | null;
	tolerance: { relative: number | null; absolute: number | null } | null;
	breakdown: { level: string; as: string } | null;
	/** The institutions of a bound place that have to keep the promise, and how they make up its result. */
	institutions: { kinds: string[]; level: string | null; quantifier: string } | null;
	places: OpenBinding[];
}

/** A place a target binds or follows, and the condition under which it does. */
export interface OpenBinding {
	place_code: string;
	standing: string;
	condition: { indicator_id: string; comparator: string; value: number; unit: string } | null;
}

interface TargetFacts {
	target_id: string;
	title: string;
	title_en: string;
	clause: string;
	phrase: string;
	indicator_id: string;
	comparator: string | null;
	value: number | null;
	high: number | null;
	value_label: string | null;
	value_label_en: string | null;
	unit: string;
	printed_unit: string;
	recurrence: string;
	from_year: number;
	/** What rise and fall are held against: baseline or previous-year. */
	against: string | null;
	headline: boolean;
	not_evaluable: string | null;
	part_of: string | null;
	restates: string | null;
	note: string | null;
	note_en: string | null;
}

interface TargetRow extends TargetFacts {
	policy_id: string;
	due_year: number | null;
	due_printed: boolean | null;
	baseline_year: number | null;
	baseline_value: number | null;
	tolerance_relative: number | null;
	tolerance_absolute: number | null;
	breakdown_level: string | null;
	breakdown_as: string | null;
	quantifier: string | null;
	institution_kinds: string | null;
	institution_level: string | null;
}

/** Every target of a release with its policy and the places it binds. Throws EngineError. */
export async function readTargets(engine: Engine): Promise<OpenTarget[]> {
	const policies = new Map(
		(await readPolicies(engine)).map(({ target_count: _, ...policy }) => [policy.policy_id, policy])
	);
	const bindings = Map.groupBy(await readBindings(engine), ({ target_id }) => target_id);
	const rows = rowsOf<TargetRow>(
		await engine.query(
			`SELECT target.* REPLACE (indicator.unit AS unit), target.unit AS printed_unit,
				scale_step.label_en AS value_label_en
			FROM target JOIN indicator USING (indicator_id)
			LEFT JOIN scale_step ON scale_step.scale_id = indicator.scale_id AND scale_step.rank = target.value
			ORDER BY policy_id, target.rowid`
		)
	);
	return rows.flatMap((row): OpenTarget[] => {
		const policy = policies.get(row.policy_id);
		if (!policy) return [];
		const places = (bindings.get(row.target_id) ?? []).map(({ target_id: _, ...binding }) => binding);
		return [openTarget(row, policy, places)];
	});
}

function openTarget(row: TargetRow, policy: OpenTarget['policy'], places: OpenBinding[]): OpenTarget {
	const { tolerance_relative: relative, tolerance_absolute: absolute } = row;
	return {
		target_id: row.target_id,
		policy,
		title: row.title,
		title_en: row.title_en,
		clause: row.clause,
		phrase: row.phrase,
		indicator_id: row.indicator_id,
		comparator: row.comparator,
		value: row.value,
		high: row.high,
		value_label: row.value_label,
		value_label_en: row.value_label_en,
		unit: row.unit,
		printed_unit: row.printed_unit,
		due: row.due_year === null ? null : { year: row.due_year, printed: row.due_printed ?? false },
		recurrence: row.recurrence,
		from_year: row.from_year,
		baseline: row.baseline_year === null ? null : { year: row.baseline_year, value: row.baseline_value },
		tolerance: relative === null && absolute === null ? null : { relative, absolute },
		places,
		breakdown: row.breakdown_level ? { level: row.breakdown_level, as: row.breakdown_as ?? '' } : null,
		against: row.against,
		institutions:
			row.quantifier === null
				? null
				: {
						kinds: row.institution_kinds?.split('、') ?? [],
						level: row.institution_level,
						quantifier: row.quantifier
					},
		headline: row.headline,
		not_evaluable: row.not_evaluable,
		part_of: row.part_of,
		restates: row.restates,
		note: row.note,
		note_en: row.note_en
	};
}

interface BindingRow {
	target_id: string;
	place_code: string;
	standing: string;
	condition_indicator: string | null;
	condition_comparator: string;
	condition_value: number;
	condition_unit: string;
}

async function readBindings(engine: Engine): Promise<(OpenBinding & { target_id: string })[]> {
	const result = await engine.query(
		`SELECT target_place.*, indicator.unit AS condition_unit FROM target_place
		LEFT JOIN indicator ON indicator.indicator_id = condition_indicator ORDER BY target_id, place_code`
	);
	return rowsOf<BindingRow>(result).map((row) => ({
		target_id: row.target_id,
		place_code: row.place_code,
		standing: row.standing,
		condition:
			row.condition_indicator === null
				? null
				: {
						indicator_id: row.condition_indicator,
						comparator: row.condition_comparator,
						value: row.condition_value,
						unit: row.condition_unit
					}
	}));
}
