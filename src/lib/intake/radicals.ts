/**
 * Text with characters where a PDF gives radicals of the same shape: fonts share one drawing for ⻓ and 长, and some
 * printers name it by the radical. Pairs of the radicals supplement: Unicode, EquivalentUnifiedIdeograph.txt.
 */
export function withoutRadicals(text: string): string {
	return text.replace(/[\u2E80-\u2FDF]/g, (radical) => supplement.get(radical) ?? radical.normalize('NFKC'));
}

const pairs =
	'⺁厂⺇几⺌小⺎兀⺐尢⺒巳⺓幺⺛旡⺝月⺟母⺠民⺧牛⺩王⺫目⺬示⺮竹⺶羊⺷羊⺸羊⺼月⻁虎⻃西⻄西⻅见⻆角⻇角⻉贝⻊足⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟';
const supplement = new Map(
	Array.from({ length: pairs.length / 2 }, (_, index) => [
		pairs.charAt(2 * index),
		pairs.charAt(2 * index + 1)
	])
);
