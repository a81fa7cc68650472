import { ElementRenderer, renderThunked } from '@lit-labs/ssr';
import { html, nothing } from 'lit/html.js';

const content = { "lang": "az", "title": "\u0130cra\xE7\u0131lar", "openAll": "Ham\u0131s\u0131n\u0131 a\xE7", "closeAll": "Ham\u0131s\u0131n\u0131 ba\u011Fla", "partners": { "frontex": { "name": "\u201CFrontex\u201D Agentliyi", "text": ["Geni\u015Fl\u0259n\u0259n Avropa \u0130ttifaq\u0131 daxilind\u0259 s\u0259rh\u0259d idar\u0259\xE7iliyi t\u0259dbirl\u0259rinin \u0259laq\u0259l\u0259ndirilm\u0259si z\u0259rur\u0259ti tam ad\u0131 Avropa \u0130ttifaq\u0131 \xDCzv D\xF6vl\u0259tl\u0259rinin Xarici S\u0259rh\u0259dl\u0259rind\u0259 \u018Fm\u0259liyyat \u018Fm\u0259kda\u015Fl\u0131\u011F\u0131n\u0131n \u0130dar\u0259 olunmas\u0131 \xFCzr\u0259 Avropa Agentliyi olan \u201CFrontex\u201D Agentliyinin 2004-c\xFC ild\u0259 yarad\u0131lmas\u0131 il\u0259 n\u0259tic\u0259l\u0259nmi\u015Fdir. \u0130lk n\xF6vb\u0259d\u0259 \u201CFrontex\u201D Agentliyi Avropa \u0130ttifaq\u0131na \xFCzv olan m\xFCxt\u0259lif d\xF6vl\u0259tl\u0259rin s\u0259rh\u0259d orqanlar\u0131n\u0131n birg\u0259 i\u015Fl\u0259m\u0259si \xFC\xE7\xFCn k\xF6m\u0259klik g\xF6st\u0259rir. Onun \xFCz\u0259rin\u0259 d\xF6vl\u0259t s\u0259rh\u0259d orqanlar\u0131 aras\u0131nda \u0259m\u0259kda\u015Fl\u0131\u011F\u0131n g\xFCcl\u0259ndirilm\u0259si v\u0259 asanla\u015Fd\u0131r\u0131lmas\u0131 v\u0259zif\u0259si qoyulmu\u015Fdur. Agentlik Avropa \u0130ttifaq\u0131n\u0131n xarici s\u0259rh\u0259dl\u0259rind\u0259 \u0259n yax\u015F\u0131 t\u0259cr\xFCb\u0259nin m\xFC\u0259yy\u0259n edilm\u0259si, bu sah\u0259d\u0259 m\xFCxt\u0259lif yana\u015Fmalar\u0131n ah\u0259ngl\u0259\u015Fdirilm\u0259si v\u0259 m\xFCvafiq d\xF6vl\u0259t orqanlar\u0131 aras\u0131nda Avropa \u0130ttifaq\u0131 s\u0259rh\u0259d t\u0259cr\xFCb\u0259sinin b\xF6l\xFC\u015Fd\xFCr\xFClm\u0259si istiqam\u0259tl\u0259rind\u0259 s\u0259yl\u0259r g\xF6st\u0259rir. Bu i\u015Fd\u0259 \u201CFrontex\u201D Agentliyinin yana\u015Fmas\u0131n\u0131 r\u0259hb\u0259r tutaraq \u0130nteqrasiya edilmi\u015F S\u0259rh\u0259d \u0130dar\u0259\xE7iliyi konsepsiyas\u0131 i\u015Fl\u0259nib haz\u0131rlanm\u0131\u015Fd\u0131r.", "\u201CFrontex\u201D Agentliyinin \u0259sas f\u0259aliyy\u0259t sah\u0259l\u0259rin\u0259 (Avropa \u0130ttifaq\u0131n\u0131n xarici s\u0259rh\u0259dl\u0259rind\u0259) birg\u0259 \u0259m\u0259liyyatlar\u0131n yerin\u0259 yetirilm\u0259si, (n\xFCmun\u0259 kimi\xA0 Agentliyin \xDCmumil\u0259\u015Fdirilmi\u015F, \u018Fsas T\u0259lim Proqram\u0131ndan istifad\u0259 etm\u0259kl\u0259 t\u0259lim standartlar\u0131n\u0131n ah\u0259ngl\u0259\u015Fdirilm\u0259si m\u0259qs\u0259di il\u0259) t\u0259liml\u0259rin h\u0259yata ke\xE7irilm\u0259si, (Avropa \u0130ttifaq\u0131n\u0131n xarici s\u0259rh\u0259dl\u0259rind\u0259 m\u0259lumatlar/informasiya toplamaqla) riskl\u0259rin t\u0259hlil edilm\u0259si, t\u0259dqiqatlar\u0131n apar\u0131lmas\u0131, \xE7evik cavab t\u0259dbirl\u0259rinin g\xF6r\xFClm\u0259si, (insan h\xFCquqlar\u0131na aid \u0259sas prinsipl\u0259r\u0259 uy\u011Fun olaraq) birg\u0259 geri qaytar\u0131lma prosedurlar\u0131 \xFC\xE7\xFCn k\xF6m\u0259kliyin g\xF6st\u0259rilm\u0259si v\u0259 informasiya sisteml\u0259rinin i\u015Fl\u0259nib haz\u0131rlanmas\u0131 daxildir. Avropa \u0130ttifaq\u0131na \xFCzv olan d\xF6vl\u0259tl\u0259rin xarici s\u0259rh\u0259dl\u0259rind\u0259 yerin\u0259 yetiril\u0259n \u0259m\u0259liyyatlar\u0131n \u0259laq\u0259l\u0259ndirilm\u0259si sah\u0259sind\u0259 apar\u0131c\u0131 rol oynamaqla z\u0259ngin t\u0259cr\xFCb\u0259 toplam\u0131\u015F \u201CFrontex\u201D Agentliyi \u015E\u0259rq T\u0259r\u0259fda\u015Fl\u0131\u011F\u0131 \xF6lk\u0259l\u0259ri \xFC\xE7\xFCn \u0130nteqrasiya edilmi\u015F S\u0259rh\u0259d \u0130dar\u0259\xE7iliyi \xFCzr\u0259 potensiallar\u0131n yarad\u0131lmas\u0131 layih\u0259sini h\u0259yata ke\xE7ir\u0259c\u0259k \u0259n m\xFCnasib t\u0259\u015Fkilat hesab olunur.", "\u201CFrontex\u201D Agentliyi haqq\u0131nda daha \u0259trafl\u0131 m\u0259lumatlarla tan\u0131\u015F olmaq \xFC\xE7\xFCn \u201Cwww.frontex.europa.eu\u201D sayt\u0131na bax\u0131n."] }, "wco": { "name": "\xDCmumd\xFCnya G\xF6mr\xFCk T\u0259\u015Fkilat\u0131 (\xDCGT)", "text": ["1952-ci ild\u0259 G\xF6mr\xFCk \u018Fm\u0259kda\u015Fl\u0131q \u015Euras\u0131 ad\u0131 il\u0259 yarad\u0131lm\u0131\u015F v\u0259 g\xF6mr\xFCk orqanlar\u0131 f\u0259aliyy\u0259tinin effektliyini v\u0259 s\u0259m\u0259r\u0259liliyini art\u0131rmaq v\u0259zif\u0259sini h\u0259yata ke\xE7ir\u0259n \xDCmumd\xFCnya G\xF6mr\xFCk T\u0259\u015Fkilat\u0131 (\xDCGT) m\xFCst\u0259qil, h\xF6kum\u0259tl\u0259raras\u0131 bir qurumdur. T\u0259\u015Fkilat\u0131n m\u0259nzil-q\u0259rargah\u0131 Bel\xE7ikan\u0131n paytaxt\u0131 Br\xFCssel \u015F\u0259h\u0259rind\u0259 yerl\u0259\u015Fir. Hal-haz\u0131rda d\xFCnya ticar\u0259tinin 98%-ni \xF6z\xFCnd\u0259 c\u0259ml\u0259\u015Fdir\u0259n 179 \xF6lk\u0259nin g\xF6mr\xFCk orqanlar\u0131 \xDCGT-d\u0259 t\u0259msil olunub. \xDCzv d\xF6vl\u0259tl\u0259rin g\xF6mr\xFCk orqanlar\u0131 aras\u0131nda dialoqun apar\u0131lmas\u0131 v\u0259 m\u0259lumat m\xFCbadil\u0259si m\u0259qs\u0259di il\u0259 bir forum t\u0259\u015Fkil ed\u0259n \xDCGT bu d\xF6vl\u0259tl\u0259r \xFC\xE7\xFCn bir s\u0131ra konvensiyalar v\u0259 dig\u0259r beyn\u0259lxalq h\xFCquqi s\u0259n\u0259dl\u0259r, h\u0259m\xE7inin texniki yard\u0131m v\u0259 t\u0259liml\u0259r t\u0259klif edir v\u0259 s\xF6z\xFCged\u0259n g\xF6mr\xFCk orqanlar\u0131n\u0131n potensiallar\u0131n\u0131n g\xFCcl\u0259ndirilm\u0259sind\u0259 f\u0259al \u015F\u0259kild\u0259 i\u015Ftirak edir.", "\xDCGT-nin beyn\u0259lxalq qanuni ticar\u0259tin artmas\u0131 prosesinin stimulla\u015Fd\u0131r\u0131lmas\u0131nda m\xFCh\xFCm rol oynamas\u0131 il\u0259 yana\u015F\u0131 qeyri-qanuni f\u0259aliyy\u0259t\u0259 qar\u015F\u0131 m\xFCbariz\u0259nin apar\u0131lmas\u0131 istiqam\u0259tind\u0259 g\xF6st\u0259rdiyi s\u0259yl\u0259ri d\u0259 beyn\u0259lxalq s\u0259viyy\u0259d\u0259 tan\u0131n\u0131r. \xDCGT-nin t\u0259r\u0259fda\u015Fl\u0131q yana\u015Fmas\u0131na uy\u011Fun olaraq T\u0259\u015Fkilat\u0131n Ba\u015F katibi c\u0259nab Kunio Mikuriya 2015-ci ili \u201C\u018Flaq\u0259l\u0259ndirilmi\u015F s\u0259rh\u0259d idar\u0259\xE7iliyi \u2013 maraql\u0131 t\u0259r\u0259fl\u0259rin birl\u0259\u015Fm\u0259si \xFC\xE7\xFCn m\xFCf\u0259ss\u0259l yana\u015Fma\u201D \u015F\xFCar\u0131 alt\u0131nda \u0259laq\u0259l\u0259ndirilmi\u015F s\u0259rh\u0259d idar\u0259\xE7iliyi m\u0259s\u0259l\u0259l\u0259rin\u0259 h\u0259sr olundu\u011Funu b\u0259yan etmi\u015Fdir. \xDCGT d\xFCr\xFCst, \u015F\u0259ffaf v\u0259 proqnozla\u015Fd\u0131r\u0131lan g\xF6mr\xFCk m\xFChitinin yarad\u0131lmas\u0131n\u0131 t\u0259\u015Fviq etm\u0259kl\u0259 t\u0259\u015Fkilata \xFCzv olan d\xF6vl\u0259tl\u0259rin sosial-iqtisadi rifah\u0131na bir ba\u015Fa t\xF6hf\u0259l\u0259r verir. Bu kontekstd\u0259 \xDCGT \u015E\u0259rq T\u0259r\u0259fda\u015Fl\u0131\u011F\u0131 \xF6lk\u0259l\u0259ri \xFC\xE7\xFCn \u0130nteqrasiya edilmi\u015F S\u0259rh\u0259d \u0130dar\u0259\xE7iliyi \xFCzr\u0259 potensiallar\u0131n yarad\u0131lmas\u0131 layih\u0259sind\u0259 icra\xE7\u0131 partnyor qismind\u0259 i\u015Ftirak etm\u0259kd\u0259n m\u0259mnundur.", "\xDCGT haqq\u0131nda daha \u0259trafl\u0131 m\u0259lumatlarla tan\u0131\u015F olmaq \xFC\xE7\xFCn \u201Cwww.wcoomd.org\u201D sayt\u0131na bax\u0131n."] }, "iom": { "name": "Beyn\u0259lxalq Miqrasiya T\u0259\u015Fkilat\u0131", "text": ["1951-ci ild\u0259 yarad\u0131lm\u0131\u015F v\u0259 miqrasiya sah\u0259sind\u0259 apar\u0131c\u0131 h\xF6kum\u0259tl\u0259raras\u0131 t\u0259\u015Fkilat olan Beyn\u0259lxalq Miqrasiya T\u0259\u015Fkilat\u0131 (BMqT) m\xFCvafiq h\xF6kum\u0259t, h\xF6kum\u0259tl\u0259raras\u0131 v\u0259 qeyri-h\xF6kum\u0259t partnyorlar\u0131 il\u0259 s\u0131x \u0259m\u0259kda\u015Fl\u0131q edir. 157 d\xF6vl\u0259tin \xFCzv oldu\u011Fu, dig\u0259r 10 d\xF6vl\u0259tin m\xFC\u015Fahid\u0259\xE7i statusuna malik oldu\u011Fu v\u0259 100-d\u0259n \xE7ox d\xF6vl\u0259td\u0259 n\xFCmay\u0259nd\u0259liyi olan BMqT b\xFCt\xFCn t\u0259r\u0259fl\u0259r\u0259 fayda ver\u0259n miqrasiya prosesl\u0259rinin humanist v\u0259 nizaml\u0131 \u015F\u0259kild\u0259 t\u0259\u015Fkili prinsipin\u0259 sadiqdir. T\u0259\u015Fkilat h\xF6kum\u0259tl\u0259r\u0259 v\u0259 miqrantlara m\xFCvafiq xidm\u0259tl\u0259r g\xF6st\u0259rm\u0259kl\u0259 v\u0259 m\u0259sl\u0259h\u0259tl\u0259r verm\u0259kl\u0259 buna nail olur. BMqT miqrasiya prosesl\u0259rinin nizaml\u0131 v\u0259 humanist \u015F\u0259kild\u0259 t\u0259nziml\u0259nm\u0259sini t\u0259min etm\u0259k, miqrasiya m\u0259s\u0259l\u0259l\u0259ri il\u0259 \u0259laq\u0259dar beyn\u0259lxalq \u0259m\u0259kda\u015Fl\u0131\u011F\u0131 t\u0259\u015Fviq etm\u0259k, miqrasiya probleml\u0259rinin h\u0259lli istiqam\u0259tind\u0259 praktiki ara\u015Fd\u0131rmalar\u0131n apar\u0131lmas\u0131na k\xF6m\u0259k etm\u0259k v\u0259 ehtiyac\u0131 olan miqrantlara, o c\xFCml\u0259d\u0259n, qa\xE7q\u0131nlara v\u0259 m\u0259cburi k\xF6\xE7k\xFCnl\u0259r\u0259 humanitar yard\u0131m g\xF6st\u0259rm\u0259k m\u0259qs\u0259di il\u0259 f\u0259aliyy\u0259t g\xF6st\u0259rir.", "\xD6t\u0259n \u0259srin 90-c\u0131 ill\u0259rinin \u0259vv\u0259ll\u0259rind\u0259n BMqT miqrasiya v\u0259 s\u0259rh\u0259d idar\u0259\xE7il\u0259yin\u0259 dair potensiallar\u0131n yarad\u0131lmas\u0131 \xFCzr\u0259 layih\u0259l\u0259r h\u0259yata ke\xE7irm\u0259kl\u0259 \u015E\u0259rq T\u0259r\u0259fda\u015Fl\u0131\u011F\u0131na \xFCzv olan alt\u0131 \xF6lk\u0259nin h\xF6kum\u0259tl\u0259ri il\u0259 s\u0131x \u0259m\u0259kda\u015Fl\u0131q edir. T\u0259\u015Fkilat\u0131n \u015E\u0259rq T\u0259r\u0259fda\u015Fl\u0131\u011F\u0131 \xF6lk\u0259l\u0259ri \xFC\xE7\xFCn \u0130nteqrasiya edilmi\u015F S\u0259rh\u0259d \u0130dar\u0259\xE7iliyi \xFCzr\u0259 potensiallar\u0131n yarad\u0131lmas\u0131 layih\u0259sind\u0259ki i\u015Ftirak\u0131 layih\u0259 \xE7\u0259r\xE7iv\u0259sind\u0259 h\u0259yata ke\xE7iril\u0259c\u0259k t\u0259dbirl\u0259r\u0259 inzibati d\u0259st\u0259yin g\xF6st\u0259rilm\u0259sind\u0259n v\u0259 layih\u0259 \xFCzr\u0259 n\u0259z\u0259rd\u0259 tutulmu\u015F bir s\u0131ra konkret t\u0259lim t\u0259dbirl\u0259rin\u0259 \u0259h\u0259miyy\u0259tli t\xF6hf\u0259l\u0259rin verilm\u0259sind\u0259n ibar\u0259t olacaq.", "BMqT haqq\u0131nda daha \u0259trafl\u0131 m\u0259lumatlarla tan\u0131\u015F olmaq \xFC\xE7\xFCn \u201Cwww.iom.int\u201D sayt\u0131na bax\u0131n."] }, "icmpd": { "name": "Miqrasiya Siyas\u0259tinin \u0130nki\u015Faf\u0131 \xFCzr\u0259 Beyn\u0259lxalq M\u0259rk\u0259z (MS\u0130BM)", "text": ["1993-c\xFC ild\u0259 Avstriya v\u0259 \u0130sve\xE7r\u0259 t\u0259r\u0259find\u0259n yarad\u0131lm\u0131\u015F v\u0259 m\u0259nzil-q\u0259rargah\u0131 Vyana \u015F\u0259h\u0259rind\u0259 yerl\u0259\u015F\u0259n Miqrasiya Siyas\u0259tinin \u0130nki\u015Faf\u0131 \xFCzr\u0259 Beyn\u0259lxalq M\u0259rk\u0259z (MS\u0130BM) miqrasiya sah\u0259sind\u0259 f\u0259aliyy\u0259t g\xF6st\u0259r\u0259n beyn\u0259lxalq t\u0259\u015Fkilatd\u0131r. Daha konkret olaraq M\u0259rk\u0259z qanunsuz miqrasiyan\u0131n qar\u015F\u0131s\u0131n\u0131n al\u0131nmas\u0131, geri qaytar\u0131lman\u0131n t\u0259\u015Fkil edilm\u0259si, insan alverin\u0259 qar\u015F\u0131 m\xFCbariz\u0259, s\u0259rh\u0259d idar\u0259\xE7iliyi, viza siyas\u0259ti, s\u0131\u011F\u0131nacaq, miqrasiya v\u0259 inki\u015Faf, qanuni miqrasiya v\u0259 inteqrasiya sah\u0259l\u0259rind\u0259 f\u0259aliyy\u0259t g\xF6st\u0259rir. Hal-haz\u0131rda 15 d\xF6vl\u0259tin \xFCzv oldu\u011Fu MS\u0130BM d\xFCnyan\u0131n m\xFCxt\u0259lif b\xF6lg\u0259l\u0259rini t\u0259msil ed\u0259n 100-d\u0259n \xE7ox partnyorla birg\u0259 i\u015Fl\u0259y\u0259r\u0259k Avropada, Afrikada, M\u0259rk\u0259zi Asiyada, Yax\u0131n \u015E\u0259rqd\u0259 v\u0259 Lat\u0131n Amerikada f\u0259aliyy\u0259t g\xF6st\u0259rir.", "MS\u0130BM yarad\u0131ld\u0131\u011F\u0131 andan s\u0259rh\u0259d idar\u0259\xE7iliyi onun prioritet sah\u0259si hesab edildiyind\u0259n M\u0259rk\u0259z t\u0259r\u0259find\u0259n bu g\xFCn\u0259d\u0259k 50-d\u0259n \xE7ox layih\u0259 d\xFCnya miqyas\u0131nda h\u0259yata ke\xE7irilmi\u015Fdir. Bu layih\u0259l\u0259r ehtiyaclara uy\u011Fun t\u0259liml\u0259rin ke\xE7irilm\u0259sini, m\xFCvafiq strategiyalar\u0131n, f\u0259aliyy\u0259t planlar\u0131n\u0131n v\u0259 Standart \u018Fm\u0259liyyat Prosedurlar\u0131n\u0131n i\u015Fl\u0259nib haz\u0131rlanmas\u0131 zaman\u0131 k\xF6m\u0259kliyin g\xF6st\u0259rilm\u0259sini, h\xFCquqi s\u0259n\u0259dl\u0259rin layih\u0259l\u0259rinin haz\u0131rlanmas\u0131n\u0131 v\u0259 \xE7oxt\u0259r\u0259fli dialoqun t\u0259\u015Fkil edilm\u0259sini n\u0259z\u0259rd\u0259 tuturdu. Eyni zamanda, MS\u0130BM \u0130nteqrasiya edilmi\u015F S\u0259rh\u0259d \u0130dar\u0259\xE7iliyi konsepsiyas\u0131n\u0131n inki\u015Faf v\u0259 t\u0259\u015Fviq edilm\u0259si m\u0259s\u0259l\u0259l\u0259rin\u0259 d\u0259 x\xFCsusi diqq\u0259t ay\u0131r\u0131r. M\u0259rk\u0259zin \u0130nteqrasiya edilmi\u015F S\u0259rh\u0259d \u0130dar\u0259\xE7iliyi prosesind\u0259ki i\u015Ftirak\u0131 2004-c\xFC ild\u0259 \u201CQ\u0259rbi Balkanlarda \u0130nteqrasiya edilmi\u015F S\u0259rh\u0259d \u0130dar\u0259\xE7iliyi \xFCzr\u0259 T\u0259limatlar\u201D\u0131n i\u015Fl\u0259nib haz\u0131rlanmas\u0131nda Avropa \u0130ttifaq\u0131na m\xFCvafiq k\xF6m\u0259kliyin g\xF6st\u0259rilm\u0259si il\u0259 ba\u015Flam\u0131\u015Fd\u0131r.", "MS\u0130BM-in s\u0259rh\u0259d idar\u0259\xE7iliyi sah\u0259sind\u0259ki f\u0259aliyy\u0259ti haqq\u0131nda daha \u0259trafl\u0131 m\u0259lumatlarla tan\u0131\u015F olmaq \xFC\xE7\xFCn \u201Chttp://www.icmpd.org/Border-Management-Visa.1566.0.html\u201D sayt\u0131na bax\u0131n."] } } };

const sourceLocale = "az";
const targetLocales = [
	"en",
	"ru",
	"uk",
	"be",
	"ro",
	"ka",
	"hy"
];

const languages = [sourceLocale, ...targetLocales];
const formerly = { ro: "mo" };
const languageOf = (tag) => {
  const [code] = tag.toLowerCase().split("-");
  return languages.find((lang) => code === lang || code === formerly[lang]);
};

const load = async (lang, attempt) => {
  const module = await { en: () => import('../languages/en.js'), ru: () => import('../languages/ru.js'), uk: () => import('../languages/uk.js'), be: () => import('../languages/be.js'), ro: () => import('../languages/ro.js'), ka: () => import('../languages/ka.js'), hy: () => import('../languages/hy.js') }[lang]().catch((error) => {
    const [url] = /https?:[^\s)]+/.exec(String(error)) ?? [];
    throw error;
  });
  return module.content;
};

const partnerIds = ["frontex", "wco", "iom", "icmpd"];
const splitAtAddresses = (paragraph) => paragraph.split(/((?:https?:\/\/|www\.)[\w./-]+\w)/);
const hrefOf = (address) => address.replace(/^www/, "https://www");

const words = (value) => [
  ...new Set(value?.split(/[\s,]+/).filter(Boolean))
];
const isPartner = (id) => partnerIds.includes(id);
const read = (attributes, name) => attributes.getAttribute(name) ?? attributes.getAttribute(name.replace("-", ""));
const isOn = (attributes, name) => ![null, "false"].includes(read(attributes, name));
const expandedIn = (attributes) => {
  const ids = words(attributes.getAttribute("expanded"));
  const expanded = ids.includes("all") ? [...partnerIds] : ids.filter(isPartner);
  return isOn(attributes, "exclusive") ? expanded.slice(0, 1) : expanded;
};
const includeIn = (attributes) => {
  const ids = words(attributes.getAttribute("include")).filter(isPartner);
  return ids.length ? ids : [...partnerIds];
};
const headingLevelIn = (attributes) => {
  const value = read(attributes, "heading-level");
  const level = Math.trunc(Number(value ?? 2));
  return Math.min(Math.max(level || 2, 1), 5);
};

const escape = (text2) => text2.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
const linked = (paragraph) => splitAtAddresses(escape(paragraph)).map(
  (part, index) => index % 2 ? `<a part="link" rel="noopener" href="${hrefOf(part)}">${part}</a>` : part
).join("");
const constants = /* @__PURE__ */ new WeakMap();
const constant = (content, kind, make) => {
  const made = constants.get(content) ?? {};
  constants.set(content, made);
  if (!made[kind]) {
    const h = Object.assign([make()], { raw: [] });
    made[kind] = html(h);
  }
  return made[kind];
};
const title = (content, level) => constant(
  content,
  level,
  () => `<slot name="heading"><h${level} part="heading">${escape(content.title)}</h${level}></slot>`
);
const name = (data) => constant(
  data,
  "name",
  () => `<span part="name" role="none">${escape(data.name)}</span>`
);
const text = (data, id) => constant(
  data,
  id,
  () => `${data.text.map((paragraph) => `<p>${linked(paragraph)}</p>`).join("")}<slot name="${id}"></slot>`
);
const heading = (level, content) => [
  () => html`<h2>${content}</h2>`,
  () => html`<h3>${content}</h3>`,
  () => html`<h4>${content}</h4>`,
  () => html`<h5>${content}</h5>`,
  () => html`<h6>${content}</h6>`
][level - 2]();
const marker = html`<svg part="marker" width="20" height="20" viewBox="0 0 24 24" aria-hidden="true"><path d="m6 9 6 6 6-6"/></svg>`;
const target = html`<slot name="target"></slot>`;
const partner = (view, id) => {
  const data = view.content.partners[id];
  const isOpen = view.expanded.includes(id);
  const state = isOpen ? " open" : "";
  const toggle = () => view.toggle(id);
  return html`<li part="partner${state}">${id === view.target ? target : nothing} ${heading(
    view.host.headingLevel + 1,
    html`<button part="summary${state}" type="button" aria-expanded="${isOpen}" @click="${toggle}">${name(data)}${marker}</button>`
  )}<div hidden="${isOpen ? nothing : "until-found"}" @beforematch="${toggle}"><div part="panel">${text(data, id)}</div></div></li>`;
};
const label = (content, name2) => constant(content, name2, () => escape(content[name2]));
const toggleAllButton = (view) => {
  const { content } = view;
  const isOpen = view.include.every((id) => view.expanded.includes(id));
  return html`<button part="toggle-all" type="button" aria-expanded="${isOpen}" @click="${() => isOpen ? view.host.closeAll() : view.host.openAll()}">${label(content, isOpen ? "closeAll" : "openAll")}</button>`;
};
const status = html`<p role="status"></p>`;
const list = (view, item = partner) => {
  const { content, include, host } = view;
  return html`<section lang="und"><section part="base" lang="${content.lang}" dir="ltr">${host.noHeading ? nothing : title(content, host.headingLevel)} ${view.isSubstitute ? status : nothing} ${host.exclusive || include.length < 2 ? nothing : toggleAllButton(view)}<ul part="list" role="list">${include.map((id) => item(view, id))}</ul></section></section>`;
};
html`<slot></slot>`;

const css = (strings) => strings[0];
const styles$1 = css`:host{display:block;color:var(--ibm-partners-color,inherit);background-color:var(--ibm-partners-background,transparent);overflow-wrap:break-word}:host([hidden]){display:none}[part=base]{display:flex;flex-wrap:wrap;align-items:center;gap:.5em 1em;white-space:normal}[part=heading],[part=name],p{min-inline-size:0;margin:0}li :is(h2, h3, h4, h5, h6){margin:0;font:inherit}[part=heading]{font-size:var(--ibm-partners-heading-size, 1.5em)}button{all:unset;min-block-size:44px;cursor:pointer}[part=toggle-all]{margin-inline-start:auto;text-decoration:underline;text-underline-offset:0.2em}[role=status]{position:absolute;clip-path:inset(50%)}ul{display:grid;grid-template-columns:minmax(0,1fr);gap:var(--ibm-partners-gap,0);inline-size:100%;margin:0;padding:0;list-style:none}li{border:var(--ibm-partners-border-width,1px) solid;border-color:var(--ibm-partners-border-color,color-mix(in srgb,currentcolor 70%,canvas));border-radius:var(--ibm-partners-border-radius,0)}li+li{margin-block-start:calc(-1 * var(--ibm-partners-border-width,1px))}[part~=summary]{display:flex;align-items:center;justify-content:space-between;gap:1em;box-sizing:border-box;inline-size:100%;min-block-size:44px;padding:var(--ibm-partners-padding,.75em 1em);border-radius:var(--ibm-partners-border-radius,0)}[part~=summary]:hover{background-color:var(--ibm-partners-hover-background,rgb(128 128 128 / 12%))}[part~=summary],a,button{scroll-margin:var(--ibm-partners-scroll-margin,0)}:focus-visible{outline:3px solid var(--ibm-partners-focus-color,currentcolor);outline-offset:-3px}[part=name]{color:var(--ibm-partners-name-color,inherit);font-size:var(--ibm-partners-name-size, 1em);font-weight:var(--ibm-partners-name-weight,600)}svg{flex:none;inline-size:var(--ibm-partners-marker-size,1.25em);block-size:auto;color:var(--ibm-partners-marker-color,inherit);fill:none;stroke:currentcolor;stroke-width:2;transition:transform var(--ibm-partners-duration, .2s)}[part~=open] svg{transform:rotate(180deg)}[part=panel]{padding:var(--ibm-partners-padding,.75em 1em);padding-block-start:0.25em;max-inline-size:var(--ibm-partners-max-width,80ch)}p+p{margin-block-start:1em}a{color:var(--ibm-partners-link-color,inherit);overflow-wrap:anywhere}@media screen{div[hidden]{block-size:0}}@supports (interpolate-size:allow-keywords){div:not([part]){interpolate-size:allow-keywords;overflow:clip;transition:var(--ibm-partners-duration, .2s) allow-discrete;transition-property:block-size,content-visibility}:host([exclusive]) [hidden]{transition:none}}@media (prefers-reduced-motion){div:not([part]),svg{transition:none}}@media (prefers-contrast:more){li{border-color:var(--ibm-partners-border-color,currentcolor)}}@media (forced-colors:active){svg{color:ButtonText}}@media print{[part=toggle-all],svg{display:none}div:not([part]){display:block;content-visibility:visible;transition:none}}`;

const details = (view, id) => {
  const { host, content, expanded } = view;
  const data = content.partners[id];
  const level = host.headingLevel + 1;
  const isOpen = expanded.includes(id);
  const state = isOpen ? " open" : "";
  return html`<li part="partner${state}"><details name="${host.exclusive ? "ibm-partners" : nothing}" ?open="${isOpen}"><summary part="summary${state}">${constant(
    data,
    level,
    () => `<h${level} part="name">${escape(data.name)}</h${level}>`
  )}${marker}</summary><div part="panel">${text(data, id)}</div></details></li>`;
};
const styles = `${styles$1}
  summary {
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  details[open] svg {
    transform: rotate(180deg);
  }
  @media (forced-colors: active) {
    summary svg {
      color: CanvasText;
    }
  }
`;

const tag = "ibm-partners";
if (!customElements.get(tag)) {
  customElements.define(tag, class {
  });
}
const contentOf = async (lang) => {
  const known = languageOf(lang);
  return !known || known === content.lang ? content : load(known);
};
class IbmPartnersRenderer extends ElementRenderer {
  #attributes = /* @__PURE__ */ new Map();
  static matchesClass(_, name) {
    return name === tag;
  }
  setAttribute(name, value) {
    this.#attributes.set(name.toLowerCase(), value);
  }
  /** Properties that have an attribute, as frameworks set them. */
  setProperty(name, value) {
    const attribute = name.replace(/[A-Z]/g, (it) => `-${it.toLowerCase()}`);
    if (value === true) this.setAttribute(attribute, "");
    else if (Array.isArray(value)) {
      if (value.length || attribute !== "expanded")
        this.setAttribute(attribute, value.join(" "));
    } else if (typeof value === "string" || typeof value === "number")
      this.setAttribute(attribute, `${value}`);
  }
  renderAttributes() {
    return [...this.#attributes].map(
      ([name, value]) => ` ${name}="${escape(value)}"`
    );
  }
  renderShadow(renderInfo) {
    const attributes = {
      getAttribute: (name) => this.#attributes.get(name) ?? null
    };
    const lang = this.#attributes.get("lang") ?? content.lang;
    return [
      `<style>${styles}</style>`,
      async () => {
        const content = await contentOf(lang);
        return renderThunked(
          list(
            {
              content,
              expanded: expandedIn(attributes),
              include: includeIn(attributes),
              host: {
                exclusive: isOn(attributes, "exclusive"),
                noHeading: isOn(attributes, "no-heading"),
                headingLevel: headingLevelIn(attributes),
                openAll: () => void 0,
                closeAll: () => void 0
              },
              toggle: () => void 0
            },
            details
          ),
          renderInfo
        );
      }
    ];
  }
}

export { IbmPartnersRenderer };
