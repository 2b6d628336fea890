import type { CataloguePolicy } from '$lib/assessment/catalogue';
import type { Language } from '$lib/text';

interface TemplateText {
	badPlace: (given: string) => string;
	badYear: (given: string) => string;
	badPolicy: (given: string) => string;
	noPlace: (place: string) => string;
	noPolicy: (policy: string | null) => string;
	notBound: (
		place: string,
		policies: readonly Pick<CataloguePolicy, 'short_title' | 'short_title_en'>[]
	) => string;
}

/** What is said of a template that cannot be made. */
export const templateText: Record<Language, TemplateText> = {
	zh: {
		badPlace: (given) => `地区 place 应为六位区划代码，实为“${shown(given)}”。代码见 /open/places.json。`,
		badYear: (given) => `年份 year 应为 1900 至 2100 的四位数，实为“${shown(given)}”。`,
		badPolicy: (given) => `政策 policy 应为政策编号，实为“${shown(given)}”。编号见 /open/policies.json。`,
		noPlace: (place) => `没有代码为 ${place} 的地区。代码见 /open/places.json。`,
		noPolicy: (policy) => `没有“${policy ?? ''}”这项政策。编号见 /open/policies.json。`,
		notBound: (place, policies) =>
			policies.length === 0
				? `没有政策要求${place}或其下级填报。`
				: `这项政策没有要求${place}填报的指标；要求它填报的是：${policies.map(({ short_title }) => short_title).join('、')}。`
	},
	en: {
		badPlace: (given) =>
			`place should be a code of six digits and is “${shown(given)}”; see /open/places.json.`,
		badYear: (given) => `year should have four digits from 1900 to 2100 and is “${shown(given)}”.`,
		badPolicy: (given) =>
			`policy should be the id of a policy and is “${shown(given)}”; see /open/policies.json.`,
		noPlace: (place) => `There is no place with the code ${place}; see /open/places.json.`,
		noPolicy: (policy) => `There is no policy “${policy ?? ''}”; see /open/policies.json.`,
		notBound: (_, policies) =>
			policies.length === 0
				? 'No policy asks for figures of this place or of those directly in it.'
				: `This policy asks for no figure of this place; those that do: ${policies.map(({ short_title_en }) => short_title_en).join(', ')}.`
	}
};

function shown(given: string): string {
	return given.slice(0, 40);
}
