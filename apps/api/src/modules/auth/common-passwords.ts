/**
 * Passwords of ten characters and more that attackers try first, from published lists of leaked ones and from what
 * people in Indonesia choose. Shorter ones are refused for their length.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `1234567890 0123456789 0987654321 9876543210 12345678910 123456789a 1234567891 1234567899 123456789q 1q2w3e4r5t
   1qaz2wsx3edc 1q2w3e4r5t6y qwertyuiop qwerty12345 qwerty123456 qwertyuiop123 qwerty1234 asdfghjkl123 asdfghjkl1
   zxcvbnm123 qazwsxedcrfv q1w2e3r4t5 q1w2e3r4t5y6 abc123456789 abcd123456 abcd1234567 abcdefghij
   abcdefghijk a123456789 aa123456789 abc1234567 password12 password123 password1234 password12345 password123456
   passw0rd123 p@ssw0rd123 p@ssword123 password123! mypassword mypassword1 letmein123 welcome123 welcome1234
   welcome2024 welcome2025 admin12345 admin123456 administrator admin@123456 root123456 superman123 batman12345
   iloveyou12 iloveyou123 iloveyou1234 iloveyouforever princess123 princess12 sunshine123 football123 football12
   baseball123 basketball liverpool123 manchester chelsea123 juventus123 realmadrid barcelona123 michael123 jennifer123
   jordan23456 christopher alexander1 elizabeth1 charlie123 monkey12345 dragon12345 master12345 shadow12345 pokemon123
   trustno1trustno1 computer123 internet123 samsung123 samsung1234 google12345 facebook123 instagram123 whatsapp123
   changeme123 changeme12 secret12345 test123456 test1234567 testing123 guest12345 default123 temp123456 demo123456
   indonesia123 indonesia1 indonesiaku indonesia45 merdeka1945 bismillah123 bismillah1 bismillah12 bismillahirrahmanirrahim
   alhamdulillah alhamdulillah1 assalamualaikum subhanallah allahuakbar astaghfirullah sayangkamu sayangku123 sayang12345
   sayang123456 cintaku123 cinta12345 akucintakamu akusayangkamu rahasia123 rahasia1234 katasandi123 katasandi12
   katakunci123 jakarta123 bandung123 surabaya123 bandung1234 persib1933 persib12345 persija1928 viking1993 garuda12345
   anakbandung anakmetal123 musik12345 gitaris123 gitar12345 drummer123 metallica123 ironmaiden1 slipknot123 rocknroll1
   rockandroll rocknroll123 hurtrock123 hurtrockmusic buyer12345 staff12345 pelanggan123 blink182blink182 11223344556677
   123123123123 123321123321 112233445566 11111111111111 1212121212 1010101010 2020202020 6969696969 6666666666
   1472583690 7894561230 741852963a 159753159753 qweasdzxc123 qweasd123456 zaq12wsxcde3 zaq1xsw2cde3 1a2b3c4d5e aaaabbbbcccc
   qqww1122334 freedom123 whatever123 starwars123 killer12345 hunter12345 ashley12345 nothing123 chocolate1 butterfly1
   hello12345 hello123456 helloworld helloworld1 lovelove123 love123456 mylove12345 family12345 happy12345 angel12345
   anjing12345 kucing12345 bangsat123 kontol12345 goblok12345 ganteng123 cantik12345 mamapapa123 mamahpapah ibuayah123
   januari123 agustus1945 17agustus1945 ramadhan123 muhammad123 muhammad12 siti123456 budi123456 andi123456 dewi123456
   putri12345 putra12345 rizky12345 agus123456 wahyu12345`
    .split(/\s+/)
    .filter(Boolean),
);
