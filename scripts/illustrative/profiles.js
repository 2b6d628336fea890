/** @typedef {import('./fate.js').Fate} Fate */

/**
 * How an indicator is drawn: where it starts as a share of what is promised, what becomes of it in a place, and how the whole
 * is made of its parts (`residents` and `product`: averages weighted by them).
 * @typedef {{
 *   start?: readonly [number, number],
 *   fates?: Readonly<Record<string, Fate>>,
 *   average?: 'residents' | 'product',
 *   theme: string
 * }} Profile
 */

/** @type {Readonly<Record<string, Profile>>} */
export const profiles = {
	'resident-population': { theme: 'population' },
	'urban-resident-population': { theme: 'population' },
	gdp: { theme: 'economy' },
	'health-industry-share-of-gdp': { theme: 'industry', start: [0.55, 0.92], average: 'product' },
	'health-industry-total-scale': { theme: 'industry' },
	'pharmaceutical-industry-scale': { theme: 'industry' },
	'pharmaceutical-main-revenue': { theme: 'industry' },
	'pharmaceutical-value-added-growth-rank': { theme: 'industry' },
	'provincial-herb-seed-base-count': { theme: 'industry', start: [0.3, 0.4], fates: { 510000: 'worsening' } },
	'herb-farm-park-count': { theme: 'industry', start: [0.35, 0.4], fates: { 510000: 'ahead' } },
	'herb-leading-enterprise-count': { theme: 'industry', start: [0.4, 0.5], fates: { 510000: 'slipping' } },
	'hundred-billion-park-count': { theme: 'industry', start: [0, 0.1], fates: { 510000: 'behind' } },
	'health-industry-pilot-prefecture-count': { theme: 'industry' },
	'health-industry-pilot-county-count': { theme: 'industry' },
	'lowest-municipal-general-hospital-grade': { theme: 'prefecture-services' },
	'municipal-cdc-grade': { theme: 'prefecture-services' },
	'municipal-hospital-group-rate': { theme: 'prefecture-services', start: [0.3, 0.7], average: 'residents' },
	'community-health-centre-count': { theme: 'prefecture-services' },
	'geriatric-department-share': { theme: 'prefecture-services', start: [0.25, 0.7], average: 'residents' },
	'tcm-geriatric-department-share': {
		theme: 'prefecture-services',
		start: [0.35, 0.75],
		average: 'residents'
	},
	'geriatric-hospital-count': { theme: 'prefecture-services', start: [0, 0.1] },
	'county-medical-subcentre-count': {
		theme: 'prefecture-services',
		start: [0.08, 0.1],
		fates: { 510000: 'recovering' }
	},
	'municipal-cdc-p2-laboratory-projects': {
		theme: 'prefecture-services',
		start: [0.1, 0.2],
		fates: { 510000: 'slight' }
	},
	'county-cdc-p2-laboratory-projects': {
		theme: 'prefecture-services',
		start: [0.1, 0.2],
		fates: { 510000: 'on-pace' }
	},
	'regional-infectious-disease-hospital-count': {
		theme: 'prefecture-services',
		start: [0.1, 0.2],
		fates: { 510000: 'behind' }
	},
	'regional-epidemic-treatment-base-count': {
		theme: 'prefecture-services',
		start: [0, 0.1],
		fates: { 510000: 'on-pace' }
	},
	'public-psychiatric-hospital-count': { theme: 'prefecture-services' },
	'best-county-general-hospital-grade': { theme: 'county-services' },
	'lowest-county-general-hospital-grade': { theme: 'county-services' },
	'county-cdc-grade': { theme: 'county-services' },
	'tertiary-a-hospital-research-fund': { theme: 'research' },
	'tertiary-a-hospital-medical-service-income': { theme: 'research' },
	'research-hospital-count': { theme: 'research' },
	'research-ward-bed-count': { theme: 'research' },
	'research-hospital-authorised-bed-count': { theme: 'research' },
	'research-fund-share-of-medical-service-income': {
		theme: 'research',
		fates: { 510100: 'recovering', 510600: 'slipping', 510700: 'slight' }
	},
	'research-fund-share-of-medical-income': { theme: 'chongqing', fates: { 500000: 'recovering' } },
	'municipal-institution-research-fund': { theme: 'chongqing' },
	'municipal-institution-medical-income': { theme: 'chongqing' },
	'leading-innovators-selected': { theme: 'chongqing', fates: { 500000: 'ahead' } },
	'young-medical-talents-selected': { theme: 'chongqing', fates: { 500000: 'slipping' } },
	'young-medical-teams-selected': { theme: 'chongqing', fates: { 500000: 'on-pace' } },
	'medical-postdoctoral-recruits': { theme: 'chongqing', fates: { 500000: 'recovering' } },
	'health-innovation-rank-in-western-china': { theme: 'chongqing' },
	'municipal-research-hospital-count': { theme: 'luoyang', start: [0, 0.1], fates: { 410300: 'on-pace' } },
	'municipal-clinical-research-centre-count': {
		theme: 'luoyang',
		start: [0.2, 0.4],
		fates: { 410300: 'slight' }
	},
	'provincial-key-discipline-count': { theme: 'luoyang', start: [0.4, 0.5], fates: { 410300: 'behind' } },
	'municipal-key-discipline-count': { theme: 'luoyang', start: [0.5, 0.6], fates: { 410300: 'ahead' } },
	'municipal-cultivated-discipline-count': {
		theme: 'luoyang',
		start: [0.4, 0.5],
		fates: { 410300: 'recovering' }
	},
	'municipal-research-platform-count': { theme: 'luoyang' },
	'municipal-medical-key-laboratory-count': { theme: 'luoyang' },
	'municipal-research-institute-count': { theme: 'luoyang' },
	'research-hospital-doctorate-holders': {
		theme: 'luoyang',
		start: [0.4, 0.5],
		fates: { 410300: 'worsening' }
	},
	'academic-leaders-gained': { theme: 'luoyang', fates: { 410300: 'ahead' } },
	'flexible-talents-engaged': { theme: 'luoyang', fates: { 410300: 'slipping' } },
	'stem-top-100-disciplines': { theme: 'luoyang' },
	'high-level-innovation-platform-count': { theme: 'innovation' },
	'national-major-projects-in-place': { theme: 'innovation' },
	'health-standards-drafted': { theme: 'innovation' },
	'health-innovation-talents-gathered': { theme: 'innovation' },
	'institution-health-innovation-funds': { theme: 'innovation' },
	'disease-cohort-count': { theme: 'innovation' }
};

/**
 * @param {string} indicator
 * @returns {Profile}
 */
export function profileOf(indicator) {
	return profiles[indicator] ?? { theme: 'other' };
}
