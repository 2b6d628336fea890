import { words, type TableDescription } from './table-words';

const composite_id = words('考核编号', 'Composite id');
const basis = words(
	'all 含示例数据，reported 只用上报数',
	'all: with illustrative data; reported: reported figures only'
);
const subject_id = words(
	'打分对象：地区代码、机构编号或责任单位编号',
	'Who is scored: place code, institution id or agency id'
);
const item_id = words('考核中的一项', 'Item of the composite');
const method = {
	normalisation: words('标准化办法', 'How values become points'),
	weighting: words('权重办法', 'How items are weighed'),
	aggregation: words('合成办法', 'Which mean')
};

/** The tables of composites, as docs/composites.md tells them. */
export const compositeTables: Record<string, TableDescription> = {
	composite: {
		...words('考核（综合评价）的定义', 'Composites: who is scored and how'),
		columns: {
			composite_id,
			scored: words('给谁打分', 'Who is scored'),
			...method,
			missing_rule: words('缺数规则', 'Rule for missing values'),
			own_choice: words('权重是否为本系统自定', 'Whether the weights are Kangbiao’s own choice')
		}
	},
	composite_item: {
		...words('考核的各项：指标、权重、标准值', 'Items of composites: indicator, weight, standard values'),
		columns: {
			composite_id,
			item_id,
			weight: words('所列权重', 'Weight as stated'),
			satisfied: words('满意值', 'Satisfactory value'),
			unacceptable: words('不允许值', 'Unacceptable value'),
			target: words('目标值', 'Target')
		}
	},
	composite_score: {
		...words('得分与名次：对象 × 年份', 'Scores and ranks: subject × year'),
		columns: {
			basis,
			composite_id,
			subject_id,
			...method,
			score: words('得分；空为没有得分', 'Score; empty where there is none'),
			rank: words('名次', 'Rank'),
			rank_best: words('各种算法中的最好名次', 'Best rank over all methods'),
			rank_worst: words('各种算法中的最差名次', 'Worst rank over all methods'),
			problem: words('没有得分的原因', 'Why there is no score'),
			illustrative: words('依据里是否有示例数据', 'Whether illustrative data stand behind it')
		}
	},
	composite_part: {
		...words('得分的组成：对象 × 年份 × 项', 'What scores are made of: subject × year × item'),
		columns: {
			basis,
			composite_id,
			subject_id,
			item_id,
			value: words('数值（指标的单位）', 'Value (unit of the indicator)'),
			normalised: words('标准化得分', 'Points'),
			share: words('实计权重', 'Weight counted'),
			contribution: words('对得分的贡献', 'Contribution to the score'),
			gap_part: words('与前一名之差中的部分', 'Part of the distance to the next rank'),
			needed_value: words('单靠此项赶上须达到的数值', 'Value with which this item alone would catch up'),
			illustrative: words('是否示例数据', 'Whether it is illustrative')
		}
	},
	composite_weight: {
		...words('各种权重与熵', 'Weights by every way to weigh, with entropy'),
		columns: {
			basis,
			composite_id,
			item_id,
			weighting: method.weighting,
			entropy: words('熵', 'Entropy'),
			weight: words('权重，合计为 1', 'Weight; they add up to 1'),
			constant: words('各对象是否相同', 'Whether all subjects are equal')
		}
	},
	composite_method: {
		...words('可用的算法', 'Methods that a composite’s items allow'),
		columns: {
			composite_id,
			...method,
			own: words('是否这套考核自己的算法', 'Whether it is the composite’s own')
		}
	},
	composite_pair: {
		...words('每一项都不低于对方的两个对象', 'Pairs in which one is at least as good on every item'),
		columns: { basis, composite_id, subject_id, other_id: words('对方', 'The other one') }
	},
	composite_colour: {
		...words('最弱两项的颜色', 'Colour of the two worst items'),
		columns: {
			basis,
			composite_id,
			subject_id,
			worst_item: words('最弱的一项', 'Worst item'),
			colour: words('颜色', 'Colour')
		}
	}
};
