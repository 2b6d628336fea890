/** Columns that stand beside each other under one policy. */
export interface PolicyGroup {
	policy_id: string;
	span: number;
}

/** The policies above columns in the order of their documents. */
export function policyGroups(columns: readonly { policy_id: string }[]): PolicyGroup[] {
	const groups: PolicyGroup[] = [];
	for (const { policy_id } of columns) {
		const last = groups.at(-1);
		if (last?.policy_id === policy_id) last.span += 1;
		else groups.push({ policy_id, span: 1 });
	}
	return groups;
}
