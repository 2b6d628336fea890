/**
 * @typedef {{ name: string, unit: string, decimals: number, kind: string, direction: 'increase' | 'decrease',
 * 	start: number, end: number }} Pattern
 */

/** @typedef {{ indicator: { id: string, unit: string, decimals: number }, pattern: Pattern, number: number }} Measure */

/**
 * As many generated indicators as hold so many figures.
 * @param {number} figures
 * @param {number} places
 * @param {number} years
 * @returns {Measure[]}
 */
export function measuresFor(figures, places, years) {
	return Array.from({ length: Math.ceil(figures / (places * years)) }, (_, index) => {
		const pattern = /** @type {Pattern} */ (patterns[index % patterns.length]);
		const { name, unit, decimals, kind, direction } = pattern;
		const number = index + 1;
		const label = String(number).padStart(4, '0');
		return {
			pattern,
			number,
			indicator: {
				id: `generated-${label}`,
				name: `生成指标${label}：${name}`,
				name_en: `Generated ${label}`,
				unit,
				decimals,
				kind,
				direction,
				minimum: 0,
				...(unit === '%' ? { maximum: 100 } : {}),
				flow: 'stock',
				rollup: 'none',
				definition: `性能测试用的生成指标，形如${name}。`,
				definition_en: 'Generated to measure speed; it describes nothing.'
			}
		};
	});
}

/**
 * Policies that promise something of every measure: every fourth binds the prefectures and shows their counties, the
 * others bind the counties.
 * @param {readonly Measure[]} measures
 * @param {readonly number[]} years
 */
export function policiesFor(measures, years) {
	const [first = 0] = years;
	const due = (years.at(-1) ?? 0) + 1;
	return Array.from({ length: Math.ceil(measures.length / targetsOfPolicy) }, (_, index) => {
		const label = String(index + 1).padStart(2, '0');
		return {
			id: `generated-plan-${label}`,
			title: `生成规划${label}`,
			title_en: `Generated plan ${label}`,
			short_title: `生成规划${label}`,
			short_title_en: `Generated plan ${label}`,
			issuers: ['性能测试'],
			period: { from: first, to: due },
			region: '510000',
			kind: 'plan',
			known_from: 'quoted',
			source: '性能测试时生成，不是任何文件',
			targets: measures
				.slice(index * targetsOfPolicy, (index + 1) * targetsOfPolicy)
				.map((measure, position) => targetOf(measure, first, due, position === 0))
		};
	});
}

const targetsOfPolicy = 30;

/** @type {Pattern[]} */
const patterns = [
	{ name: '服务覆盖率', unit: '%', decimals: 1, kind: 'share', direction: 'increase', start: 35, end: 85 },
	{ name: '床位数', unit: '张', decimals: 0, kind: 'count', direction: 'increase', start: 800, end: 1900 },
	{ name: '投入', unit: '亿元', decimals: 2, kind: 'amount', direction: 'increase', start: 12, end: 48 },
	{ name: '死亡率', unit: '1/10万', decimals: 1, kind: 'rate', direction: 'decrease', start: 19, end: 9 },
	{ name: '人员数', unit: '人', decimals: 0, kind: 'count', direction: 'increase', start: 300, end: 720 },
	{ name: '复发率', unit: '%', decimals: 1, kind: 'share', direction: 'decrease', start: 28, end: 12 }
];

/**
 * @param {Measure} measure
 * @param {number} first
 * @param {number} due
 * @param {boolean} headline
 */
function targetOf({ indicator, pattern, number }, first, due, headline) {
	const label = String(number).padStart(4, '0');
	const ofPrefectures = number % 4 === 0;
	return {
		id: `generated-target-${label}`,
		title: `到${due}年生成指标${label}${pattern.name}达到${pattern.end}${pattern.unit}`,
		title_en: `Generated ${label} to reach ${pattern.end} by ${due}`,
		clause: `第${label}条`,
		phrase: '',
		indicator: indicator.id,
		comparator: pattern.direction === 'increase' ? 'at-least' : 'at-most',
		value: pattern.end,
		unit: pattern.unit,
		baseline: { year: first },
		due: { year: due, printed: true },
		recurrence: 'once',
		binds: [{ level: ofPrefectures ? 'prefecture' : 'county' }],
		...(ofPrefectures ? { breakdown: { level: 'county', as: 'reference' } } : {}),
		headline
	};
}
