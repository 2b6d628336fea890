/**
 * Series that stand alone: no threshold to run to, or a total that has to fit its parts. From the first year on, one value a year.
 * @type {readonly { place: string, indicator: string, from: number, values: readonly number[] }[]}
 */
export const singles = [
	{
		place: '510000',
		indicator: 'pharmaceutical-industry-scale',
		from: 2016,
		values: [3300, 3750.5, 4082.4, 4606.1, 5061.8, 5590.2, 5748.6, 6012.7, 6254.9, 6521.3]
	},
	{
		place: '510000',
		indicator: 'pharmaceutical-main-revenue',
		from: 2016,
		values: [3150.2, 3648.9, 4182.5, 4703.6, 5112.4, 5790.8, 6041.3, 6298.1, 6402.6, 6705.4]
	},
	{
		place: '510000',
		indicator: 'pharmaceutical-value-added-growth-rank',
		from: 2016,
		values: [3, 5, 4, 8, 2, 6, 7, 9, 6, 5]
	},
	{
		place: '510000',
		indicator: 'health-industry-total-scale',
		from: 2020,
		values: [6804.5, 7452.1, 8011.9, 8793.6, 9418.2, 10160.7]
	},
	{
		place: '510000',
		indicator: 'public-psychiatric-hospital-count',
		from: 2020,
		values: [38, 39, 41, 44, 45, 47]
	},
	{
		place: '510000',
		indicator: 'health-industry-pilot-prefecture-count',
		from: 2020,
		values: [0, 2, 3, 4, 4, 6]
	},
	{
		place: '510000',
		indicator: 'health-industry-pilot-county-count',
		from: 2020,
		values: [0, 5, 8, 9, 10, 10]
	},
	{
		place: '500000',
		indicator: 'health-innovation-rank-in-western-china',
		from: 2021,
		values: [4, 4, 3, 3, 2]
	},
	{ place: '410300', indicator: 'stem-top-100-disciplines', from: 2021, values: [14, 15, 17, 19] },
	{
		place: '410300',
		indicator: 'municipal-medical-key-laboratory-count',
		from: 2021,
		values: [4, 5, 8, 11, 14]
	},
	{
		place: '410300',
		indicator: 'municipal-research-institute-count',
		from: 2021,
		values: [16, 18, 27, 35, 44]
	},
	{
		place: '410300',
		indicator: 'municipal-research-platform-count',
		from: 2021,
		values: [20, 23, 35, 46, 58]
	},
	{ place: '510100', indicator: 'research-hospital-count', from: 2022, values: [1, 3, 5, 6] },
	{ place: '510500', indicator: 'research-hospital-count', from: 2022, values: [0, 1, 1, 2] },
	{ place: '510600', indicator: 'research-hospital-count', from: 2022, values: [0, 0, 1, 1] },
	{ place: '510700', indicator: 'research-hospital-count', from: 2022, values: [0, 1, 2, 2] },
	{ place: '511100', indicator: 'research-hospital-count', from: 2022, values: [0, 0, 0, 1] },
	{ place: '511300', indicator: 'research-hospital-count', from: 2022, values: [0, 1, 1, 1] },
	{ place: '511500', indicator: 'research-hospital-count', from: 2022, values: [0, 0, 1, 1] },
	{ place: '511700', indicator: 'research-hospital-count', from: 2022, values: [0, 0, 1, 1] }
];
