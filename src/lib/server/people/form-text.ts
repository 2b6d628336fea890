/** A text field of a form; empty where it is missing, is a file or is longer than anybody would type. */
export function formText(form: FormData, field: string, most: number): string {
	const value = form.get(field);
	return typeof value === 'string' && value.length <= most ? value : '';
}
