import { plainText } from './plain-text';
import type { Suggestion, Vocabulary } from './reading';
import { canonicalUnit } from './unit-words';

type Unit = Vocabulary['units'][number];
type Indicator = Vocabulary['indicators'][number];

/** The units of a release by what is printed. */
export class UnitNames {
	private readonly bySymbol = new Map<string, Unit>();

	constructor(units: readonly Unit[]) {
		for (const unit of units) {
			this.bySymbol.set(unit.symbol, unit);
			if (!this.bySymbol.has(unit.nameEn.toLowerCase())) this.bySymbol.set(unit.nameEn.toLowerCase(), unit);
		}
	}

	/** The release's unit that is printed; undefined for one it does not know. */
	match(printed: string): Unit | undefined {
		return this.bySymbol.get(canonicalUnit(printed)) ?? this.bySymbol.get(plainText(printed).toLowerCase());
	}

	/** A value in another unit of the same dimension; undefined where there is no way. */
	convert(value: number, from: string, to: string): number | undefined {
		const one = this.bySymbol.get(from);
		const other = this.bySymbol.get(to);
		if (!one || !other) return undefined;
		if (one.dimension !== other.dimension) return sameThing(from, to) ? value : undefined;
		return (value * one.factor) / other.factor;
	}

	/** Units that a figure without one may be in: the indicator's, those its name speaks of, those a line lists. */
	suggest(name: string, indicator: Indicator | null, listed: readonly string[]): Suggestion[] {
		const found = new Map<string, Suggestion>();
		const add = (symbol: string, score: number, zh: string, en: string) => {
			if ((found.get(symbol)?.score ?? 0) < score)
				found.set(symbol, {
					answer: symbol,
					label: { zh: symbol, en: this.bySymbol.get(symbol)?.nameEn ?? symbol },
					score,
					evidence: { zh, en }
				});
		};
		for (const unit of listed) {
			const fits = indicator !== null && this.convert(1, canonicalUnit(unit), indicator.unit) !== undefined;
			add(canonicalUnit(unit), fits ? 0.95 : 0.6, `单位行列出“${unit}”`, `the unit line lists “${unit}”`);
		}
		if (indicator) {
			add(
				indicator.unit,
				0.9,
				`本版数据里“${indicator.name}”用${indicator.unit}`,
				`this release keeps “${indicator.nameEn}” in ${indicator.unit}`
			);
			const own = this.bySymbol.get(indicator.unit);
			for (const unit of new Set(this.bySymbol.values()))
				if (unit.dimension === own?.dimension)
					add(unit.symbol, 0.5, '与本版单位可以换算', 'converts into the unit of this release');
		}
		for (const { pattern, units } of nameHints)
			if (pattern.test(name))
				units.forEach((unit, index) => {
					add(unit, 0.7 - index / 10, `名称“${name}”通常用${unit}`, `“${name}” is usually told in ${unit}`);
				});
		return [...found.values()];
	}
}

/** 名 and 人, 个 and 家 count the same where a release gives them one dimension; 张 of beds per thousand too. */
function sameThing(one: string, other: string): boolean {
	return one.split('/')[0] === other;
}

const nameHints: { pattern: RegExp; units: string[] }[] = [
	{
		pattern: /比重|占比|比例|构成|覆盖率|参保率|接种率|使用率|治愈率|增速|增长率|[^死亡]率$/,
		units: ['%', '‰']
	},
	{ pattern: /死亡率/, units: ['‰', '1/10万', '%'] },
	{ pattern: /孕产妇|发病率/, units: ['1/10万'] },
	{ pattern: /人口|人数|人员|医师|护士|population/i, units: ['万人', '人'] },
	{ pattern: /生产总值|增加值|GDP|产值|营业收入|总额|规模/i, units: ['亿元', '万元'] },
	{ pattern: /经费|支出|收入|投资|资金|费用/, units: ['万元', '亿元', '元'] },
	{ pattern: /床位/, units: ['张', '万张'] },
	{ pattern: /(机构|医院|中心|企业|学校|实验室|基地|园区|平台)数?$/, units: ['个', '家', '所'] },
	{ pattern: /寿命|年龄/, units: ['岁'] },
	{ pattern: /面积/, units: ['平方米'] },
	{ pattern: /专利|项目|成果/, units: ['件', '项'] },
	{ pattern: /就诊|诊疗|门诊|住院/, units: ['万人次'] }
];

/** What the last part of a World Bank series code says of the unit (World Bank, “CETS” naming of WDI codes). */
export function unitOfSeriesCode(code: string): string | undefined {
	return seriesUnits.find(({ pattern }) => pattern.test(code))?.unit;
}

const seriesUnits: { pattern: RegExp; unit: string }[] = [
	{ pattern: /^SP\.POP\.(TOTL|0014\.TO|1564\.TO|65UP\.TO)(\.(FE|MA)\.IN)?$/, unit: '人' },
	{ pattern: /^SP\.DYN\.LE00\.(IN|FE\.IN|MA\.IN)$/, unit: '岁' },
	{ pattern: /^SP\.DYN\.(IMRT|CBRT|CDRT|TFRT)\.IN$|^SH\.DYN\.(MORT|NMRT)$/, unit: '‰' },
	{ pattern: /^SH\.MED\.[A-Z]+\.ZS$/, unit: '人/千人' },
	{ pattern: /^[A-Z]{2}\.[A-Z0-9.]+\.(ZS|ZG)$/, unit: '%' },
	{ pattern: /^[A-Z]{2}\.[A-Z0-9.]+\.CD$/, unit: '现价美元' },
	{ pattern: /^[A-Z]{2}\.[A-Z0-9.]+\.KD$/, unit: '不变价美元' },
	{ pattern: /^[A-Z]{2}\.[A-Z0-9.]+\.P5$/, unit: '1/10万' },
	{ pattern: /^[A-Z]{2}\.[A-Z0-9.]+\.P3$/, unit: '‰' }
];
