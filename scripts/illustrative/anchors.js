import { between } from './draw.js';

/**
 * @typedef {import('./reported.js').Reported} Reported
 * @typedef {{ code: string, kind: string, level: string, parent: string }} Place
 * @typedef {(place: string, year: number) => number} Anchor
 */

const province = '510000';
const withoutPanel = { aba: '513200', ganzi: '513300', liangshan: '513400' };

/**
 * Population (万人) and gross product (亿元) of Sichuan's prefectures and counties, from the figures that were reported.
 * @param {readonly Reported[]} reported
 * @param {readonly Place[]} places
 * @returns {{ population: Anchor, product: Anchor }}
 */
export function anchors(reported, places) {
	const prefectures = places.filter((place) => place.parent === province).map((place) => place.code);
	const counties = places.filter((place) => prefectures.includes(place.parent));
	const residents = provinceSeries(reported, 'resident-population', 'year-end-after-census-2020', 0.9995);
	const output = provinceSeries(reported, 'gdp', 'provinces-fifth-census', 1.05);
	const populationShares = sharesOf(censusPopulation(reported, prefectures, counties));
	const productShares = sharesOf(latestProduct(reported, prefectures, populationShares));
	const countyShares = new Map(
		prefectures.flatMap((prefecture) => [
			...sharesOf(
				new Map(
					counties
						.filter((county) => county.parent === prefecture)
						.map((county) => [county.code, weightOf(county)])
				)
			)
		])
	);
	const parents = new Map(counties.map((county) => [county.code, county.parent]));

	const trends = residentTrends(reported, prefectures);

	/** @type {(shares: Map<string, number>, whole: (year: number) => number, drift: number, trends?: Map<string, number>) => Anchor} */
	const spread = (shares, whole, drift, trends) => (place, year) => {
		if (place === province) return whole(year);
		const parent = parents.get(place) ?? place;
		const within = parent === place ? 1 : (countyShares.get(place) ?? 0);
		const trend = trends?.get(parent) ?? drift * between(-1, 1, 'drift', parent);
		const moved = 1 + trend * (year - 2020);
		return whole(year) * (shares.get(parent) ?? 0) * within * moved;
	};
	return {
		population: balanced(spread(populationShares, residents, 0.004, trends), prefectures, residents),
		product: balanced(spread(productShares, output, 0.008), prefectures, output)
	};
}

/**
 * Scales what drifts so that the prefectures still add up to the province in every year.
 * @param {Anchor} anchor
 * @param {readonly string[]} prefectures
 * @param {(year: number) => number} whole
 * @returns {Anchor}
 */
function balanced(anchor, prefectures, whole) {
	/** @type {Map<number, number>} */
	const totals = new Map();
	return (place, year) => {
		const total = totals.get(year) ?? prefectures.reduce((sum, code) => sum + anchor(code, year), 0);
		totals.set(year, total);
		return place === province ? whole(year) : (anchor(place, year) / total) * whole(year);
	};
}

/**
 * The province's series, carried on at a yearly rate after its last year.
 * @param {readonly Reported[]} reported
 * @param {string} indicator
 * @param {string} vintage
 * @param {number} rate
 * @returns {(year: number) => number}
 */
function provinceSeries(reported, indicator, vintage, rate) {
	const own = reported.filter(
		(row) => row.place === province && row.indicator === indicator && row.vintage === vintage
	);
	const values = new Map(own.map((row) => [row.year, row.value]));
	const last = Math.max(...values.keys());
	return (year) => {
		const value = values.get(Math.min(year, last));
		if (value === undefined) throw new Error(`${indicator} of ${province} in ${year} is not reported`);
		return value * rate ** Math.max(0, year - last);
	};
}

/**
 * Residents of 2020: the census where it is reported (4 prefectures); registered people of the city panel, scaled by what
 * the census says of 南充 and 达州 (15); for 甘孜 阿坝's residents a county; 凉山 is what then remains of the province.
 * @param {readonly Reported[]} reported
 * @param {readonly string[]} prefectures
 * @param {readonly Place[]} counties
 */
function censusPopulation(reported, prefectures, counties) {
	const census = new Map(
		reported
			.filter((row) => row.vintage === 'census-2020' && prefectures.includes(row.place))
			.map((row) => [row.place, row.value])
	);
	const registered = latest(reported, 'registered-population');
	const staying = ['511300', '511700'].map((code) => need(census, code) / need(registered, code));
	const stayingShare = staying.reduce((sum, share) => sum + share, 0) / staying.length;
	const countiesOf = (/** @type {string} */ code) =>
		counties.filter((county) => county.parent === code).length;
	const perCounty = need(census, withoutPanel.aba) / countiesOf(withoutPanel.aba);
	const sizes = new Map(
		prefectures.map((code) => [code, census.get(code) ?? (registered.get(code) ?? 0) * stayingShare])
	);
	sizes.set(withoutPanel.ganzi, perCounty * countiesOf(withoutPanel.ganzi));
	const whole = reported.find((row) => row.place === province && row.vintage === 'census-2020');
	const known = [...sizes.values()].reduce((sum, size) => sum + size, 0);
	return sizes.set(withoutPanel.liangshan, (whole?.value ?? 0) - known);
}

/**
 * The yearly growth since the census, as a share, of the prefectures with a later figure of their own (成都).
 * @param {readonly Reported[]} reported
 * @param {readonly string[]} prefectures
 */
function residentTrends(reported, prefectures) {
	const residents = reported.filter(
		(row) => row.indicator === 'resident-population' && prefectures.includes(row.place)
	);
	const census = new Map(
		residents.filter((row) => row.vintage === 'census-2020').map((row) => [row.place, row.value])
	);
	return new Map(
		residents
			.filter((row) => row.year > 2020)
			.map((row) => [row.place, (row.value / need(census, row.place) - 1) / (row.year - 2020)])
	);
}

/**
 * Gross product of 2008 from the city panel, the last year in which all 18 prefectures have one; the other three share
 * what remains of the province by population.
 * @param {readonly Reported[]} reported
 * @param {readonly string[]} prefectures
 * @param {Map<string, number>} populationShares
 */
function latestProduct(reported, prefectures, populationShares) {
	const panel = new Map(
		reported
			.filter(
				(row) =>
					row.indicator === 'gdp' &&
					row.year === 2008 &&
					row.unit === '万元' &&
					prefectures.includes(row.place)
			)
			.map((row) => [row.place, row.value / 10000])
	);
	const whole = reported.find(
		(row) => row.place === province && row.indicator === 'gdp' && row.year === 2008
	);
	const rest = (whole?.value ?? 0) - [...panel.values()].reduce((sum, value) => sum + value, 0);
	const others = Object.values(withoutPanel);
	const people = others.reduce((sum, code) => sum + need(populationShares, code), 0);
	for (const code of others) panel.set(code, (rest * need(populationShares, code)) / people);
	return panel;
}

/**
 * The newest value of each place.
 * @param {readonly Reported[]} reported
 * @param {string} indicator
 */
function latest(reported, indicator) {
	const rows = reported
		.filter((row) => row.indicator === indicator)
		.sort((one, other) => one.year - other.year);
	return new Map(rows.map((row) => [row.place, row.value]));
}

/** @param {Place} county */
function weightOf(county) {
	const byKind = { 市辖区: 1.25, 县级市: 1.2, 县: 1, 自治县: 0.5 };
	const usual = /** @type {Record<string, number>} */ (byKind)[county.kind] ?? 1;
	return usual * between(0.35, 1.8, 'county', county.code);
}

/**
 * @param {Map<string, number>} sizes
 * @returns {Map<string, number>}
 */
function sharesOf(sizes) {
	const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
	return new Map([...sizes].map(([code, size]) => [code, size / total]));
}

/**
 * @param {Map<string, number>} values
 * @param {string} code
 */
function need(values, code) {
	const value = values.get(code);
	if (value === undefined) throw new Error(`${code} has no figure to anchor on`);
	return value;
}
