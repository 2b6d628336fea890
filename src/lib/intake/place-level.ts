import { unpadded } from './plain-text';

const provinces =
	'北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 香港 澳门 台湾 新疆兵团 新疆生产建设兵团'.split(
		' '
	);
const provinceNames = new Set(provinces);
const municipalities = new Set('北京 天津 上海 重庆 北京市 天津市 上海市 重庆市'.split(' '));

/** The level of a place by its name alone; null for a name that shows none. */
export function levelByName(printed: string): 'country' | 'province' | 'prefecture' | 'county' | null {
	const name = unpadded(printed);
	if (/^(全国|中国|中华人民共和国|全国总计|全国合计|china)$/i.test(name)) return 'country';
	if (provinceNames.has(name) || municipalities.has(name)) return 'province';
	if (name.length < 2 || name.length > 15 || !/^[\u4e00-\u9fff]+$/.test(name)) return null;
	if (/(省|特别行政区|自治区|生产建设兵团)$/.test(name)) return 'province';
	if (/(自治县|自治旗|县|林区|特区)$/.test(name)) return 'county';
	if (
		/^(全|各|本|我|该|其他|其它|所有|省|县|城|直辖|地级|县级|中心|大|小|市)(州|市|区|县|地区|城市)$|市辖区$/.test(
			name
		)
	)
		return null;
	if (/(自治州|州|地区|盟|市)$/.test(name)) return name === '地区' ? null : 'prefecture';
	return /[区旗]$/.test(name) && name.length <= 8 && !/(园|景|社|校|山|城市地|农业|工业|开发)区$/.test(name)
		? 'county'
		: null;
}

/** Cities with the rank of a province, which in tables of cities are cities and no sums. */
export function isMunicipality(printed: string): boolean {
	return municipalities.has(unpadded(printed));
}

/** The province a name means, in full or short, as it is usually called; undefined for anything else. */
export function provinceOf(printed: string): string | undefined {
	const name = unpadded(printed).replace(/(省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)$/, '');
	return provinceNames.has(name) ? name : undefined;
}

/** From the country down; unknown levels last. */
export function rankOfLevel(level: string | null): number {
	const rank = ['country', 'province', 'prefecture', 'county'].indexOf(level ?? '');
	return rank < 0 ? 9 : rank;
}
