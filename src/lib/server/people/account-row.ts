import { hasRole, type Account } from './account';
import type { AccountTable } from './tables';

/** What an account may write, as its row keeps it. */
export type Scope = string[] | 'all';

/** An account from its row; what planners and administrators may write is not limited. */
export function accountFrom(
	row: Pick<AccountTable, 'id' | 'name' | 'role' | 'places' | 'indicators'>
): Account {
	const { id, name, role } = row;
	const unlimited = hasRole({ role }, 'planner');
	return {
		id,
		name,
		role,
		places: unlimited ? 'all' : scopeFrom(row.places),
		indicators: unlimited ? 'all' : scopeFrom(row.indicators),
		isLocal: false
	};
}

/** A scope from its text. */
export function scopeFrom(text: string): Scope {
	return JSON.parse(text) as Scope;
}

/** The text of a scope. */
export function scopeText(scope: Scope): string {
	return JSON.stringify(scope === 'all' ? scope : [...new Set(scope)].sort());
}
