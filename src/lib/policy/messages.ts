import type { Message } from '../seed/fault';

const say =
	(code: string, zh: string, en: string) =>
	(...words: readonly (string | number)[]): Message => ({ code, zh: fill(zh, words), en: fill(en, words) });

const fill = (text: string, words: readonly (string | number)[]): string =>
	text.replace(/\{(\d)\}/g, (_, position: string) => String(words[Number(position)] ?? ''));

export const periodReversed = say(
	'period-reversed',
	'期限的末年 {1} 早于起始年 {0}',
	'The period ends in {1}, before it starts in {0}'
);
export const phraseMissing = say(
	'phrase-missing',
	'缺少原文短语：据原文录入的政策，每个目标都要有一段可查的原文',
	'The phrase is empty: a target of a document read in full needs a phrase to find it by'
);
export const comparatorMissing = say(
	'comparator-missing',
	'没有比较方式；若文中确未写门槛，请写 not_evaluable',
	'The comparator is missing; where the text names no threshold, say so with not_evaluable'
);
export const valueMissing = say(
	'value-missing',
	'有比较方式“{0}”而没有目标值',
	'There is a comparator ({0}) and no value'
);
export const highMissing = say(
	'high-missing',
	'比较方式 between 需要上限 high',
	'The comparator between needs an upper edge, high'
);
export const highBelowValue = say(
	'high-below-value',
	'上限 {1} 低于下限 {0}',
	'The upper edge {1} is below the lower edge {0}'
);
export const highWithoutBetween = say(
	'high-without-between',
	'只有比较方式 between 才有上限 high',
	'Only the comparator between has an upper edge, high'
);
export const toleranceWithoutAbout = say(
	'tolerance-without-about',
	'只有比较方式 about（左右）才有 tolerance',
	'Only the comparator about has a tolerance'
);
export const dueMissing = say(
	'due-missing',
	'一次性目标没有完成年份 due',
	'A promise to be kept once needs a due year'
);
export const dueBeforeBaseline = say(
	'due-before-baseline',
	'完成年份 {1} 不晚于基期 {0}',
	'The due year {1} is not after the baseline year {0}'
);
export const emptyBinding = say(
	'empty-binding',
	'没有写明约束哪些地区',
	'This selection names no places, so it would bind every place there is'
);
export const partOfUnknown = say('part-of-unknown', '没有“{0}”这个目标', 'There is no target "{0}"');
export const partOfItself = say(
	'part-of-itself',
	'目标不能是自身的一部分',
	'A target cannot be part of itself'
);
export const unknownZone = say('unknown-zone', '没有“{0}”这个片区', 'There is no zone "{0}"');
export const unknownPolicy = say('unknown-policy', '没有“{0}”这项政策', 'There is no policy "{0}"');
export const unknownPlace = say(
	'unknown-place',
	'没有代码为 {0} 的地区',
	'There is no place with the code {0}'
);
export const unknownIndicator = say('unknown-indicator', '没有“{0}”这个指标', 'There is no indicator "{0}"');
export const unknownUnit = say('unknown-unit', '没有“{0}”这个单位', 'There is no unit "{0}"');
export const unitNotConvertible = say(
	'unit-not-convertible',
	'“{0}”不能换算成指标的单位“{1}”',
	'{0} does not convert into {1}, the unit of the indicator'
);
export const unknownStep = say(
	'unknown-step',
	'等级“{0}”不在“{1}”之中',
	'{0} is not a step of the scale {1}'
);
export const valueNotNumber = say(
	'value-not-number',
	'目标值“{0}”不是数，而指标没有等级',
	'The value {0} is not a number, and the indicator has no scale'
);
export const bindsNothing = say('binds-nothing', '没有任何地区符合这些条件', 'No place fits this selection');
export const conditionsConflict = say(
	'conditions-conflict',
	'地区 {0} 同时受两个不同条件约束',
	'The place {0} is bound on two different conditions'
);
export const bandsOrder = say(
	'bands-order',
	'各档应依次为 on-pace、slightly-behind、behind，且 from 逐档降低',
	'The bands should be on-pace, slightly-behind, behind, each from a lower value than the one before'
);
export const bandOpen = say(
	'band-open',
	'原文没有写这一段亮什么灯；请在 light 中填写，并以 open: true 注明是补上的',
	'The source leaves this band open: fill in its light, and mark it open: true'
);
export const bandsGap = say(
	'bands-gap',
	'各档之间或之下留有空档：前两档要有 from，最后一档不能有',
	'The bands leave a gap: the first two need a from, the last must have none'
);
export const againstMissing = say(
	'against-missing',
	'比较方式“{0}”要写明与什么相比（against: baseline 或 previous-year）',
	'The comparator {0} needs to say against what (against: baseline or previous-year)'
);
export const againstWithoutDirection = say(
	'against-without-direction',
	'只有比较方式 rise（上升）和 fall（下降）才有 against',
	'Only the comparators rise and fall have against'
);
export const valueWithDirection = say(
	'value-with-direction',
	'比较方式“{0}”只看升降，不写目标值',
	'The comparator {0} looks at the direction alone and takes no value'
);
export const previousYearNotYearly = say(
	'previous-year-not-yearly',
	'逐年比较（previous-year）的目标，recurrence 应为 yearly',
	'A target held against the previous year has the recurrence yearly'
);
export const baselineNotOnce = say(
	'baseline-not-once',
	'与基期比较（baseline）的目标，recurrence 应为 once，且要有 baseline',
	'A target held against its baseline has the recurrence once and a baseline'
);
export const quantifierWithoutInstitutions = say(
	'quantifier-without-institutions',
	'有 quantifier 就要写明约束哪些机构（institutions），反之亦然',
	'A quantifier and institutions go together: one is missing'
);
export const unknownKind = say('unknown-kind', '没有“{0}”这类机构', 'There is no kind of institution "{0}"');
export const unknownTarget = say('unknown-target', '没有“{0}”这个目标', 'There is no target "{0}"');
export const restatesItself = say('restates-itself', '目标不能重述自身', 'A target cannot restate itself');
export const unknownCommitment = say(
	'unknown-commitment',
	'没有“{0}”这项任务',
	'There is no commitment "{0}"'
);
export const dueBeforeStart = say(
	'due-before-start',
	'完成年份 {1} 早于启动年份 {0}',
	'It is due in {1}, before it starts in {0}'
);
export const unknownAgency = say(
	'unknown-agency',
	'责任单位“{0}”没有登记（seeds/agencies）',
	'The agency "{0}" is not registered (seeds/agencies)'
);
export const agencyTwice = say(
	'agency-twice',
	'责任单位“{0}”在同一项任务中出现两次',
	'The agency "{0}" is named twice for the same commitment'
);
export const printedTwice = say(
	'printed-twice',
	'名称“{0}”已属于“{1}”',
	'The name "{0}" already belongs to {1}'
);
export const capNotOfTarget = say(
	'cap-not-of-target',
	'奖补上限 {0} 与所指目标的数值 {1} 不同',
	'The cap {0} differs from the value {1} of its target'
);
export const setWithoutPlaces = say(
	'set-twice',
	'in_zone 与 unlisted_set 只能写一个',
	'Only one of in_zone and unlisted_set can be given'
);
export const phraseAstray = say(
	'phrase-astray',
	'原文中没有“{0}”这几个字',
	'The words "{0}" do not stand in the document'
);
