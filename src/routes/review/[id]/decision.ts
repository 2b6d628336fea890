/**
 * What a form of the review says of figures: `shown` lists the positions it showed, `take` those accepted; of a contested one `decide-` and
 * its position says take or leave. With `rest` all that were not shown are accepted too.
 */
export function decisionIn(
	form: FormData,
	positions: readonly number[]
): { positions: number[]; decided: number[] } {
	const shown = new Set(numbersIn(form.get('shown')));
	const taken = new Set(form.getAll('take').map(Number));
	const takesRest = form.get('rest') === 'yes';
	const saidOf = (position: number) => form.get(`decide-${position}`);
	const decided = positions.filter((position) => saidOf(position) === 'take' || saidOf(position) === 'leave');
	return {
		decided,
		positions: positions.filter((position) => {
			if (saidOf(position) !== null) return saidOf(position) === 'take';
			return shown.has(position) ? taken.has(position) : takesRest;
		})
	};
}

function numbersIn(list: FormDataEntryValue | null): number[] {
	return typeof list === 'string' ? list.split(',').filter(Boolean).map(Number) : [];
}
