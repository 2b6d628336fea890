import { rowsOf, type Engine } from '../../engine/engine';

/** A rule by which candidates are preferred or named directly; of each group one merit is enough. */
export interface PriorityRule {
	priority_id: string;
	policy_id: string;
	title: string;
	title_en: string;
	clause: string;
	phrase: string;
	chooses: string;
	effect: 'preferred' | 'named-directly';
	note: string | null;
	note_en: string | null;
	groups: PriorityMerit[][];
}

export interface PriorityMerit {
	/** A measured merit has an indicator, a named one a standing. */
	indicator_id: string | null;
	comparator: string | null;
	value: number | null;
	standing: string | null;
	label: string;
	label_en: string;
}

/** Every priority rule of a release. Throws EngineError. */
export async function readPriorities(engine: Engine): Promise<PriorityRule[]> {
	const merits = Map.groupBy(
		rowsOf<PriorityMerit & { priority_id: string; group_number: number }>(
			await engine.query(
				`SELECT priority_id, group_number, indicator_id, comparator, value, standing, label, label_en
				FROM priority_merit ORDER BY priority_id, group_number, position`
			)
		),
		({ priority_id }) => priority_id
	);
	const rules = rowsOf<Omit<PriorityRule, 'groups'>>(
		await engine.query('FROM priority ORDER BY policy_id, rowid')
	);
	return rules.map((rule) => {
		const groups = Map.groupBy(merits.get(rule.priority_id) ?? [], ({ group_number }) => group_number);
		return {
			...rule,
			groups: [...groups.values()].map((group) =>
				group.map(({ priority_id: _, group_number: __, ...merit }) => merit)
			)
		};
	});
}
