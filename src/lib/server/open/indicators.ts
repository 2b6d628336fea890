import { rowsOf, type Engine } from '../../engine/engine';

/** An indicator as open data give it. */
export interface OpenIndicator extends IndicatorFacts {
	formula: Formula | null;
	scale: { scale_id: string; steps: { rank: number; label: string; label_en: string }[] } | null;
	aliases: string[];
}

/** numerator ÷ denominator × factor, or the average yearly growth in per cent of another indicator since a year. */
export type Formula =
	| { kind: 'ratio'; numerator_id: string; denominator_id: string; factor: number }
	| { kind: 'growth'; growth_of: string; growth_since: number };

interface IndicatorFacts {
	indicator_id: string;
	name: string;
	name_en: string;
	definition: string;
	definition_en: string;
	unit: string;
	unit_en: string;
	decimals: number;
	kind: string;
	direction: string;
	minimum: number | null;
	maximum: number | null;
	flow: string;
	rollup: string;
}

interface FormulaColumns {
	numerator_id: string | null;
	denominator_id: string | null;
	factor: number | null;
	growth_of: string | null;
	growth_since: number | null;
}

interface StepRow {
	scale_id: string;
	rank: number;
	label: string;
	label_en: string;
}

/** Every indicator of a release. Throws EngineError. */
export async function readIndicators(engine: Engine): Promise<OpenIndicator[]> {
	const steps = rowsOf<StepRow>(await engine.query('FROM scale_step ORDER BY scale_id, rank'));
	const rows = rowsOf<IndicatorFacts & FormulaColumns & { scale_id: string | null; aliases: string | null }>(
		await engine.query(
			`SELECT indicator_id, name, indicator.name_en, definition, definition_en, unit, unit.name_en AS unit_en, decimals,
				kind, direction, minimum, maximum, flow, rollup, scale_id, numerator_id, denominator_id, indicator.factor,
				growth_of, growth_since, aliases
			FROM indicator JOIN unit ON unit.symbol = indicator.unit ORDER BY indicator_id`
		)
	);
	return rows.map(
		({ scale_id, aliases, numerator_id, denominator_id, factor, growth_of, growth_since, ...facts }) => ({
			...facts,
			formula: formulaOf({ numerator_id, denominator_id, factor, growth_of, growth_since }),
			scale: scale_id === null ? null : { scale_id, steps: stepsOf(scale_id, steps) },
			aliases: aliases ? aliases.split('、') : []
		})
	);
}

function formulaOf(columns: FormulaColumns): Formula | null {
	const { numerator_id, denominator_id, factor, growth_of, growth_since } = columns;
	if (numerator_id !== null && denominator_id !== null && factor !== null)
		return { kind: 'ratio', numerator_id, denominator_id, factor };
	if (growth_of !== null && growth_since !== null) return { kind: 'growth', growth_of, growth_since };
	return null;
}

function stepsOf(
	scale: string,
	steps: readonly StepRow[]
): { rank: number; label: string; label_en: string }[] {
	return steps.filter((step) => step.scale_id === scale).map(({ scale_id: _, ...step }) => step);
}
