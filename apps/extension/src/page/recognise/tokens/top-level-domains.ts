/** Those that companies register. Words that programs join with dots (`host`, `name`, `auth`) are left out. */
export const topLevelDomains: ReadonlySet<string> = new Set(
  (
    'com net org edu gov mil int info biz pro coop aero museum jobs mobi travel tel asia cat eu ' +
    'ac ad ae af ag ai al am ao ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ' +
    'ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et fi fj fk fm fo fr ' +
    'ga gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it ' +
    'je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp ' +
    'mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py ' +
    'qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn ' +
    'to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw ' +
    'app dev cloud online site store shop tech xyz top club blog email mail services solutions systems software ' +
    'hosting digital agency company group team work works world global network academy school university education ' +
    'berlin hamburg koeln cologne wien tirol bayern ruhr saarland nrw swiss paris bzh alsace corsica barcelona ' +
    'madrid gal eus quebec london scot wales irish amsterdam frl vlaanderen brussels gent stockholm oslo ' +
    'nyc boston miami vegas tokyo osaka sydney melbourne africa capetown joburg durban rio lat moscow ' +
    'bank insurance finance financial capital money cash credit fund legal law lawyer attorney tax accountant consulting ' +
    'expert guru ninja rocks space website press media news live studio design art photo video film music tours ' +
    'hotel restaurant cafe bar pub pizza beer wine food coffee kitchen garden farm house homes estate properties ' +
    'apartments rent construction builders contractors plumbing energy solar green eco bio health care clinic dental ' +
    'doctor hospital pharmacy fitness yoga sport football golf run bike auto car cars taxi limo delivery express ' +
    'supply supplies tools parts shoes fashion clothing jewelry gift toys games game play fun social community ' +
    'foundation charity ngo church international one page link click zone center centre plus vip ltd gmbh inc llc sarl ' +
    'nowruz radio run wiki chat codes computer data domains directory enterprises equipment events exchange'
  ).split(' '),
)
