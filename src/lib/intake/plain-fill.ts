const styles = 'xl/styles.xml';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const fills = '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>';

/**
 * Gives a workbook without fills a plain one, in the parts of its archive by name. Programs other than Excel leave them out, and SheetJS,
 * asked for hidden rows and columns, then throws and catches an error for each cell, which takes longer than all reading.
 */
export function addPlainFill(parts: Record<string, Uint8Array>): void {
	const types = parts['[Content_Types].xml'];
	if (!parts['xl/workbook.xml'] || !types) return;
	const declared = new TextDecoder().decode(types);
	const encoder = new TextEncoder();
	const present = parts[styles];
	if (present) {
		const text = new TextDecoder().decode(present);
		if (!/<(?:\w+:)?fills\b/.test(text))
			parts[styles] = encoder.encode(text.replace('</styleSheet>', `${fills}</styleSheet>`));
	} else if (!declared.includes(contentType)) {
		parts[styles] = encoder.encode(`<styleSheet xmlns="${main}">${fills}</styleSheet>`);
		const override = `<Override PartName="/${styles}" ContentType="${contentType}"/>`;
		parts['[Content_Types].xml'] = encoder.encode(declared.replace('</Types>', `${override}</Types>`));
	}
}
