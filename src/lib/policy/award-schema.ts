import * as v from 'valibot';
import { identifier, noteFields, phrase } from './fields';

/** resident-firm: 省内企业, settling-firm: 来川投资入驻, above-scale-firm: 规上企业, industrial-firm: 工业企业. */
export const awardApplicants = [
	'resident-firm',
	'settling-firm',
	'above-scale-firm',
	'industrial-firm'
] as const;
/** settle: 投资入驻, rebuild: 改扩建, herb-base: 药材原料基地, wild-resources: 野生药材资源. */
export const awardProjects = ['settle', 'rebuild', 'herb-base', 'wild-resources'] as const;

const amountSchema = v.strictObject({ value: v.number(), unit: v.string() });

/** One way to earn an award; the ways of a rule are alternatives. */
export const awardWaySchema = v.strictObject({
	phrase,
	/** Who may apply. */
	applicant: v.picklist(awardApplicants),
	/** What is done. */
	project: v.picklist(awardProjects),
	/** 以上 includes the number itself. */
	minimum_investment: v.optional(amountSchema),
	/** Within so many years after completion the firm is counted among those above designated size (规上统计). */
	above_scale_within: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)))
});

/** A rule of the text by which a single case earns money up to a cap (奖补). */
export const awardSchema = v.strictObject({
	id: identifier,
	/** The target that holds the cap. */
	target: identifier,
	title: v.string(),
	title_en: v.string(),
	clause: v.string(),
	/** The set of places the case must lie in; where the document does not list it, the case must say so itself. */
	in_zone: v.optional(identifier),
	unlisted_set: v.optional(v.strictObject({ name: v.string(), name_en: v.string() })),
	ways: v.pipe(v.array(awardWaySchema), v.minLength(1)),
	cap: amountSchema,
	/** Whether the text says which share of the investment is paid; 按一定比例 does not. */
	share_stated: v.boolean(),
	...noteFields
});
export type Award = v.InferOutput<typeof awardSchema>;
