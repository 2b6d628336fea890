/**
 * @typedef {import('./reporting.js').Filed} Filed
 * @typedef {{ place: string, indicator: string, years: readonly number[], note: string, change: (filed: Filed) => Partial<Filed> | undefined }} Oddity
 */

/**
 * Errors and rare cases set by hand, so that a tester knows where to find them; `undefined` leaves the report out.
 * @type {readonly Oddity[]}
 */
export const oddities = [
	{
		place: '511100',
		indicator: 'community-health-centre-count',
		years: [2023],
		note: '植入异常：多写一个零（×10）',
		change: (filed) => ({ value: String(Number(filed.value) * 10) })
	},
	{
		place: '511900',
		indicator: 'health-industry-share-of-gdp',
		years: [2024],
		note: '植入异常：较上年骤升',
		change: (filed) => ({ value: (Number(filed.value) + 6).toFixed(2) })
	},
	{
		place: '513300',
		indicator: 'tertiary-a-hospital-medical-service-income',
		years: [2020, 2021, 2022, 2023, 2024, 2025],
		note: '辖区无三甲医院，分母为零',
		change: () => ({ value: '0' })
	},
	{
		place: '513300',
		indicator: 'tertiary-a-hospital-research-fund',
		years: [2020, 2021, 2022, 2023, 2024, 2025],
		note: '辖区无三甲医院',
		change: () => ({ value: '0' })
	},
	{
		place: '511323',
		indicator: 'best-county-general-hospital-grade',
		years: [2022],
		note: '植入异常：等级一年内降后复升',
		change: () => ({ value: '未定级' })
	},
	{
		place: '513422',
		indicator: 'county-cdc-grade',
		years: [2023],
		note: '植入异常：等级一年内降后复升',
		change: () => ({ value: '未定级' })
	},
	{
		place: '510000',
		indicator: 'county-medical-subcentre-count',
		years: [2023],
		note: '植入异常：全省数比市（州）合计多6，未说明原因',
		change: (filed) => ({ value: String(Number(filed.value) + 6) })
	},
	{
		place: '510500',
		indicator: 'tertiary-a-hospital-medical-service-income',
		years: [2024],
		note: '以亿元填报',
		change: (filed) => ({ value: (Number(filed.value) / 10000).toFixed(6), unit: '亿元' })
	},
	{
		place: '511325',
		indicator: 'resident-population',
		years: [2023, 2024],
		note: '以人填报',
		change: (filed) => ({ value: (Number(filed.value) * 10000).toFixed(0), unit: '人' })
	},
	{
		place: '513338',
		indicator: 'resident-population',
		years: [2020, 2021, 2022, 2023, 2024, 2025],
		note: '未报送人口，条件不明',
		change: () => undefined
	},
	{
		place: '512000',
		indicator: 'research-hospital-count',
		years: [2022, 2023, 2024, 2025],
		note: '未报送研究型医院数，条件不明',
		change: () => undefined
	},
	{
		place: '510900',
		indicator: 'geriatric-department-share',
		years: [2021, 2022, 2023, 2024, 2025],
		note: '只报送基期',
		change: () => undefined
	},
	{
		place: '510131',
		indicator: 'resident-population',
		years: [2020, 2021, 2022],
		note: '植入：2023年越过20万人',
		change: (filed) => ({ value: (19.4 + 0.15 * (filed.year - 2020)).toFixed(2) })
	},
	{
		place: '510131',
		indicator: 'resident-population',
		years: [2023, 2024, 2025],
		note: '植入：2023年越过20万人',
		change: (filed) => ({ value: (20.12 + 0.2 * (filed.year - 2023)).toFixed(2) })
	},
	{
		place: '410300',
		indicator: 'provincial-key-discipline-count',
		years: [2024],
		note: '植入：当年未报送',
		change: () => ({ value: '', state: 'missing' })
	},
	{
		place: '511400',
		indicator: 'tertiary-a-hospital-medical-service-income',
		years: [2025],
		note: '只报分子，未报分母',
		change: () => undefined
	},
	{
		place: 'illustrative-511100-general-hospital-1',
		indicator: 'hospital-authorised-bed-count',
		years: [2023],
		note: '植入异常：多写一个零（×10）',
		change: (filed) => ({ value: String(Number(filed.value) * 10) })
	},
	{
		place: 'illustrative-511323-general-hospital-1',
		indicator: 'hospital-grade',
		years: [2022],
		note: '植入异常：等级一年内降后复升',
		change: () => ({ value: '未定级' })
	},
	{
		place: 'illustrative-513422-cdc-1',
		indicator: 'cdc-grade',
		years: [2023],
		note: '植入异常：等级一年内降后复升',
		change: () => ({ value: '未定级' })
	},
	{
		place: 'illustrative-510500-maternal-child-hospital-1',
		indicator: 'tertiary-a-hospital-medical-service-income',
		years: [2024],
		note: '以亿元填报',
		change: (filed) => ({ value: (Number(filed.value) / 10000).toFixed(6), unit: '亿元' })
	},
	{
		place: 'illustrative-512000-general-hospital-1',
		indicator: 'tertiary-a-hospital-medical-service-income',
		years: [2025],
		note: '只报分子，未报分母',
		change: () => undefined
	},
	{
		place: 'illustrative-513300-tcm-hospital-1',
		indicator: 'tertiary-a-hospital-medical-service-income',
		years: [2024],
		note: '植入异常：分母填报为零',
		change: () => ({ value: '0' })
	}
];

/** Illustrative figures kept beside a reported one, to see the reported one go first. */
export const overlaps = [
	{ place: '510000', indicator: 'resident-population', year: 2023, value: '8380.5', unit: '万人' },
	{ place: '510000', indicator: 'gdp', year: 2022, value: '57000', unit: '亿元' },
	{ place: '510100', indicator: 'resident-population', year: 2024, value: '2151.3', unit: '万人' },
	{ place: '410300', indicator: 'stem-top-100-disciplines', year: 2025, value: '23', unit: '个' }
];

/**
 * @param {readonly Filed[]} filed
 * @returns {Filed[]}
 */
export function plant(filed) {
	return filed.flatMap((row) => {
		const oddity = oddities.find(
			({ place, indicator, years }) =>
				place === row.place && indicator === row.indicator && years.includes(row.year)
		);
		if (!oddity) return [row];
		const changed = row.revision === 0 ? oddity.change(row) : undefined;
		return changed ? [{ ...row, ...changed, note: oddity.note }] : [];
	});
}
