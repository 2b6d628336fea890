import type { Language } from '$lib/text';
import type { Role } from '$lib/view/token-roles';

type Words = Record<Language, string>;

/** What each token is for; a test holds the list complete. */
export const tokenWords: Record<string, Words> = {
	'--paper': { zh: '页面与卡片的底色', en: 'Ground of pages and cards' },
	'--surface': { zh: '页眉、筛选条等稍高一层的底色', en: 'Ground one level up: header, filters' },
	'--surface-strong': { zh: '悬停与提示的底色', en: 'Ground under the pointer and of notices' },
	'--ink': { zh: '正文与数字', en: 'Text and numbers' },
	'--ink-soft': { zh: '说明、表头、图注', en: 'Explanations, table heads, captions' },
	'--ink-faint': { zh: '次要标注，无数据标记', en: 'Minor notes, marks of missing data' },
	'--line': { zh: '分隔线（不承载信息）', en: 'Dividing lines that say nothing' },
	'--line-strong': { zh: '输入框、菜单的边缘', en: 'Edges of fields and menus' },
	'--accent': { zh: '链接、主要按钮、当前项', en: 'Links, the main button, where one is' },
	'--accent-soft': { zh: '当前项、提示框的底色', en: 'Ground of what is chosen and of notices' },
	'--focus': { zh: '键盘焦点', en: 'Keyboard focus' },
	'--illustrative': { zh: '示例数据的标签与斜纹', en: 'Badge and hatching of illustrative data' },
	'--illustrative-soft': { zh: '示例数据的底色', en: 'Ground of illustrative data' },
	'--light-met': { zh: '灯：已达成', en: 'Light: met' },
	'--light-on-pace': { zh: '灯：符合进度', en: 'Light: on pace' },
	'--light-slightly-behind': { zh: '灯：略滞后', en: 'Light: slightly behind' },
	'--light-behind': { zh: '灯：滞后', en: 'Light: behind' },
	'--light-worsening': { zh: '灯：恶化', en: 'Light: worsening' },
	'--light-missed': { zh: '灯：未达成；严重操作', en: 'Light: missed; grave actions' },
	'--light-baseline-only': { zh: '灯：仅有基期', en: 'Light: baseline only' },
	'--light-no-data': { zh: '灯：无数据', en: 'Light: no data' },
	'--light-not-evaluable': { zh: '灯：无法评估', en: 'Light: not evaluable' },
	'--light-not-applicable': { zh: '灯：不适用', en: 'Light: not applicable' },
	'--chart-actual': { zh: '图：实际值', en: 'Charts: actual values' },
	'--chart-path': { zh: '图：序时进度', en: 'Charts: pace against time' },
	'--chart-target': { zh: '图：承诺值', en: 'Charts: the promised value' },
	'--chart-corridor': { zh: '图：略滞后区间', en: 'Charts: the band of slightly behind' },
	'--chart-grid': { zh: '图：网格（不承载信息）', en: 'Charts: grid lines that say nothing' },
	'--font': { zh: '界面字体，只用系统字体', en: 'Fonts of the pages, all from the system' },
	'--font-mono': { zh: '代码、SQL、编号', en: 'Code, SQL, identifiers' },
	'--text-small': { zh: '表格、说明、标签', en: 'Tables, notes, labels' },
	'--text': { zh: '正文', en: 'Text' },
	'--text-large': { zh: '二级标题', en: 'Second headings' },
	'--text-title': { zh: '页面标题、关键数值', en: 'Titles of pages, key values' },
	'--space-1': { zh: '标记与文字之间', en: 'Between a mark and its word' },
	'--space-2': { zh: '控件之间', en: 'Between controls' },
	'--space-3': { zh: '段落之间，卡片内边', en: 'Between paragraphs, inside cards' },
	'--space-4': { zh: '组之间，窄屏页边', en: 'Between groups, narrow page margin' },
	'--space-5': { zh: '栏之间，页边', en: 'Between columns, page margin' },
	'--space-6': { zh: '章节之间', en: 'Between sections' },
	'--radius': { zh: '圆角', en: 'Rounded corners' },
	'--shadow': { zh: '浮层的阴影；高对比下为实线', en: 'Shadow of layers; a line in high contrast' }
};

/** What a role asks, in a word. */
export const roleWords: Record<Role, Words> = {
	ground: { zh: '底色', en: 'ground' },
	text: { zh: '文字', en: 'text' },
	mark: { zh: '标记', en: 'mark' },
	line: { zh: '边缘', en: 'edge' },
	light: { zh: '灯', en: 'light' },
	faint: { zh: '装饰', en: 'decoration' }
};
