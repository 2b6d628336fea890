/** Passwords of twelve characters and more that lists of leaked ones hold often; in lower case, without separators. */
export const commonPasswords: ReadonlySet<string> = new Set(
	`1q2w3e4r5t6y 1q2w3e4r5t6y7u 1qaz2wsx3edc 1qaz2wsx3edc4rfv 1qazxsw23edc qazwsxedcrfv qazwsxedc123 1q2w3e4r1234
	q1w2e3r4t5y6 zaq12wsxcde3 zaq1xsw2cde3 1qaz1qaz1qaz 1qaz2wsx1qaz qwer1234qwer qwerty123456 123456qwerty
	qwertyuiop123 qwerty1234567 asdfghjkl123 asdf1234asdf zxcvbnm12345 zxcvbnm123456 abcd12345678 abc123456789
	123456789abc abcd1234abcd a123456789012 aa1234567890 a1234567890b 1234567890qwe 1234567890abc 123456abcdef
	12345678abcd 147258369147 147852369147 741852963741 159753456852 789456123789 123789456123 112233445566
	135792468000 246813579000 987654321000 123123123123 123321123321 520131452013 5201314520131 5201314woaini
	woaini1314520 woaini5201314 1314520woaini woaini123456 woaini520520 wodemima1234 wodemima123456 mima12345678
	mima123456789 zhongguo1234 zhongguo123456 woaizhongguo beijing2008beijing beijing12345 shanghai1234
	chengdu12345 sichuan12345 henan1234567 luoyang12345 chongqing1234 woaiwojia123 woaiwoziji123 woaibaobao123
	iloveyou1234 iloveyou12345 iloveyou123456 iloveyouforever loveyouforever ilovemyself1 ilovechina123 letmein12345
	letmein123456 welcome12345 welcome123456 changeme1234 changeme12345 changeme123456 changemenow1 changethis12
	p@ssw0rd1234 p@ssw0rd12345 p@ssword1234 passw0rd1234 passw0rd12345 password1234 password12345 password123456
	mypassword123 mypassword12 newpassword1 newpassword123 secretpassword testpassword testpassword1 test12345678
	testtesttest test1234test adminadmin123 adminadmin12 admin@123456 admin123admin admin1234567 admin12345678
	root12345678 rootpassword root123456789 superadmin123 superman1234 superman12345 sunshine1234 princess1234
	football1234 baseball1234 basketball12 dragon123456 monkey123456 master123456 shadow123456 michael12345
	starwars1234 pokemon12345 trustno1trustno1 whatever1234 computer1234 internet1234 samsung12345 liverpool1234
	manchester12 chelsea12345 barcelona123 arsenal12345 jordan232323 correcthorsebatterystaple thequickbrownfox
	tobeornottobe lalalalalala hahahahahaha blahblahblah asdfasdfasdf asdasdasdasd qweqweqweqwe qweasdzxc123
	qweasdzxcqwe qwe123qwe123 asd123asd123 abc123abc123 abcabcabcabc aaa111aaa111 111aaa222bbb a1b2c3d4e5f6
	a1s2d3f4g5h6 1a2b3c4d5e6f 1a2s3d4f5g6h q1q2q3q4q5q6 w1w2w3w4w5w6 zaqzaqzaqzaq huawei123456 huawei@12345
	wangyut2wangyut2 dearbook1234 administrator1 administrator123 guest1234567 user12345678 demo12345678
	oracle123456 mysql1234567 postgres1234 server123456 windows12345 weijianwei123 yiyuan123456 jiankang1234
	yisheng12345 hospital1234 hospital12345 health123456 kangbiao1234 kangbiao12345 kangbiao123456 一二三四五六七八九十`
		.split(/\s+/)
		.filter((word) => word !== '')
);
