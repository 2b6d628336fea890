import type { Language } from '$lib/text';

interface SheetWords {
	sheets: Record<'data' | 'metadata' | 'notes', string>;
	tables: Record<'targets' | 'places' | 'tasks', string>;
	/** In the order of the columns; each with the name of its field in /open/assessment.csv. */
	columns: Record<string, string>;
	metadata: { name: string; meaning: string }[];
	illustrativeMark: string;
}

/** The words of the workbook around its rows. */
export const sheetWords: Record<Language, SheetWords> = {
	zh: {
		sheets: { data: '数据', metadata: '元数据', notes: '说明' },
		tables: { targets: '附表1 目标', places: '附表2 地区', tasks: '附表4 任务' },
		columns: {
			policy: '政策',
			target_id: '目标代码 target_id',
			target_title: '目标',
			place_code: '区划代码 place_code',
			place_name: '地区',
			indicator_id: '指标代码 indicator_id',
			indicator_name: '指标',
			unit: '单位',
			year: '年份 year',
			light: '灯号代码 light',
			light_name: '灯号',
			reason: '理由',
			illustrative: '依据示例数据 illustrative',
			actual: '实际值 actual',
			actual_state: '数据状态 actual_state',
			actual_provenance: '来源性质 actual_provenance',
			target_value: '承诺值 target_value',
			due_year: '期限 due_year',
			baseline_year: '基期年 baseline_year',
			baseline_value: '基期值 baseline_value',
			path_value: '序时应达 path_value',
			gap_to_target: '与承诺值之差 gap_to_target',
			required_pace: '今后每年需要 required_pace',
			previous_actual: '上次填报 previous_actual',
			previous_light: '上年灯号 previous_light',
			change: '较上年 change'
		},
		metadata: [
			{
				name: '数据表',
				meaning: '一行一项承诺（目标 × 承诺对象），数值未取整；英文名与 /open/assessment.csv 的字段一致。'
			},
			{ name: '空格', meaning: '没有数或不适用；从不以 0 代替。' },
			{
				name: 'illustrative',
				meaning: 'true 表示灯号依据程序生成的示例数据，仅供演示，不得用作考核依据；附表中以〔示例〕标出。'
			},
			{
				name: '灯号代码',
				meaning:
					'met 已达成、on-pace 符合进度、slightly-behind 略滞后、behind 滞后、worsening 恶化、missed 未达成、baseline-only 仅有基期、no-data 无数据、not-evaluable 无法评估、not-applicable 不适用。'
			},
			{
				name: '数据状态',
				meaning:
					'final 正式、provisional 初步、estimated 估计、revised 已修订、suppressed 不予公布、missing 缺数。'
			},
			{ name: '来源与许可', meaning: '各数据来源与条件见 /open；逐条出处见 /figures。' }
		],
		illustrativeMark: '〔示例〕'
	},
	en: {
		sheets: { data: 'Data', metadata: 'Metadata', notes: 'Notes' },
		tables: { targets: 'Annex 1 Targets', places: 'Annex 2 Places', tasks: 'Annex 4 Commitments' },
		columns: {
			policy: 'Policy',
			target_id: 'target_id',
			target_title: 'Target',
			place_code: 'place_code',
			place_name: 'Place',
			indicator_id: 'indicator_id',
			indicator_name: 'Indicator',
			unit: 'Unit',
			year: 'year',
			light: 'light',
			light_name: 'Light',
			reason: 'Reason',
			illustrative: 'illustrative',
			actual: 'actual',
			actual_state: 'actual_state',
			actual_provenance: 'actual_provenance',
			target_value: 'target_value',
			due_year: 'due_year',
			baseline_year: 'baseline_year',
			baseline_value: 'baseline_value',
			path_value: 'path_value',
			gap_to_target: 'gap_to_target',
			required_pace: 'required_pace',
			previous_actual: 'previous_actual',
			previous_light: 'previous_light',
			change: 'change'
		},
		metadata: [
			{
				name: 'Data',
				meaning:
					'One row a promise (target × place), numbers not rounded; names are those of the fields of /open/assessment.csv.'
			},
			{ name: 'Empty cells', meaning: 'Not known or not applicable; never replaced by 0.' },
			{
				name: 'illustrative',
				meaning:
					'true: the light rests on figures made by a program to demonstrate the system, not to be used to assess anybody; marked [illustrative] in the annexes.'
			},
			{
				name: 'light',
				meaning:
					'met, on-pace, slightly-behind, behind, worsening, missed, baseline-only, no-data, not-evaluable, not-applicable: see /methods.'
			},
			{ name: 'actual_state', meaning: 'final, provisional, estimated, revised, suppressed, missing.' },
			{ name: 'Sources and terms', meaning: 'See /open; each figure’s source is at /figures.' }
		],
		illustrativeMark: ' [illustrative]'
	}
};
