import type { Language } from '$lib/text';

interface FrameText {
	take: string;
	of: (title: string) => string;
	png: string;
	svg: string;
	csv: string;
	copy: string;
	link: string;
	embed: string;
	saved: (file: string) => string;
	copied: string;
	failed: string;
	illustrative: string;
	source: string;
	rests: string;
}

/** The words around every chart that can be taken along. */
export const frameText: Record<Language, FrameText> = {
	zh: {
		take: '导出',
		of: (title) => `：${title}`,
		png: '图片 PNG（2 倍）',
		svg: '矢量图 SVG',
		csv: '图中数据 CSV',
		copy: '复制为图片',
		link: '链接',
		embed: '嵌入代码',
		saved: (file) => `已保存 ${file}`,
		copied: '已复制',
		failed: '没有成功，请再试一次。',
		illustrative: '含示例数据：由程序生成，仅供演示，不是任何地区的真实填报。',
		rests: '斜纹为示例数据',
		source: '来源：各地填报与汇编数据，逐数出处见填报数页'
	},
	en: {
		take: 'Export',
		of: (title) => `: ${title}`,
		png: 'Image, PNG (2×)',
		svg: 'Drawing, SVG',
		csv: 'Data shown, CSV',
		copy: 'Copy as image',
		link: 'Link',
		embed: 'Embed code',
		saved: (file) => `Saved ${file}`,
		copied: 'Copied',
		failed: 'That did not work; please try again.',
		illustrative: 'Contains illustrative data: generated for demonstration, not a real report of any place.',
		rests: 'Hatched: illustrative data',
		source: 'Source: reported and compiled figures; the origin of each is on its figures page'
	}
};
