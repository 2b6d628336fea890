/** What a reader of the matrix looks at: a cell, a whole row or column (the other is null), or everything (both are). */
export interface LookedAt {
	target_id: string | null;
	place_code: string | null;
}
