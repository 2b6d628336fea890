import { LineRuleType, Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';
import { lightOrder } from '$lib/cube/tally';
import { messagesOf, type Language } from '$lib/text';
import type { LightRow } from './document';
import { lightSigns } from './light-signs';

/** Bars of lights as a chart of Word itself: its data open in Excel, its labels name every count. */
export function wordChart(caption: string, bars: readonly LightRow[], language: Language): Paragraph {
	const { light: names } = messagesOf(language);
	const present = lightOrder.filter((light) =>
		bars.some(({ counts }) => counts.some((own) => own.light === light))
	);
	const chart = new ChartRun({
		type: 'bar',
		stacking: 'percent',
		gapWidth: 40,
		title: { text: caption, font: { size: 10 } },
		categories: bars.map(({ label, total }) => [label, total].filter((words) => words !== '').join(' ')),
		series: present.map((light) => ({
			name: `${lightSigns[light].sign} ${names[light]}`,
			color: lightSigns[light].colour,
			values: bars.map(({ counts }) => counts.find((own) => own.light === light)?.count ?? null)
		})),
		categoryAxis: { reverseOrder: true, visible: bars.length > 1, font: { size: 8 } },
		valueAxis: { visible: false, gridlines: false },
		dataLabels: { value: true, font: { size: 7 } },
		legend: { position: 'bottom', font: { size: 8 } },
		altText: { name: caption, description: spoken(caption, bars, language) },
		transformation: { width: 580, height: bars.length === 1 ? 150 : 110 + 20 * bars.length }
	});
	return new Paragraph({
		// eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- a chart goes where docx types a run of text
		children: [chart],
		indent: { firstLine: 0 },
		spacing: { line: 240, lineRule: LineRuleType.AUTO, after: 120 }
	});
}

/** The chart for whoever cannot see it. */
function spoken(caption: string, bars: readonly LightRow[], language: Language): string {
	const { colon, listJoin, light: names } = messagesOf(language);
	const lines = bars.map(({ label, counts }) => {
		const told = counts.map(({ light, count }) => `${names[light]} ${String(count)}`).join(listJoin);
		return label === '' ? told : `${label}${colon}${told}`;
	});
	return `${caption}${colon}${lines.join('; ')}`;
}
