import { configureTransformLocalization, msg } from "@lit/localize";
import type { Content, Text } from "./index.js";
import { markUp } from "./markup.js";

const sourceLocale = "az";
const locale = configureTransformLocalization({ sourceLocale });

/**
 * The text, verbatim from the Azerbaijani source. Each translation is an XLIFF
 * file beside this one; importing it gives `content` in its language, since the
 * build evaluates this module once per language.
 */
export const text: Text = {
  lang: locale.getLocale(),
  title: msg("İcraçılar", { id: "title" }),
  expandAll: msg("Hamısını aç", { id: "expand-all" }),
  collapseAll: msg("Hamısını bağla", { id: "collapse-all" }),
  asOf: msg("Məlumatlar 2015-ci ilin vəziyyətinə görə verilmişdir.", {
    id: "as-of",
  }),
  partners: {
    frontex: {
      name: msg("“Frontex” Agentliyi", { id: "frontex.name" }),
      paragraphs: [
        msg(
          "Genişlənən Avropa İttifaqı daxilində sərhəd idarəçiliyi tədbirlərinin əlaqələndirilməsi zərurəti tam adı Avropa İttifaqı Üzv Dövlətlərinin Xarici Sərhədlərində Əməliyyat Əməkdaşlığının İdarə olunması üzrə Avropa Agentliyi olan “Frontex” Agentliyinin 2004-cü ildə yaradılması ilə nəticələnmişdir. İlk növbədə “Frontex” Agentliyi Avropa İttifaqına üzv olan müxtəlif dövlətlərin sərhəd orqanlarının birgə işləməsi üçün köməklik göstərir. Onun üzərinə dövlət sərhəd orqanları arasında əməkdaşlığın gücləndirilməsi və asanlaşdırılması vəzifəsi qoyulmuşdur. Agentlik Avropa İttifaqının xarici sərhədlərində ən yaxşı təcrübənin müəyyən edilməsi, bu sahədə müxtəlif yanaşmaların ahəngləşdirilməsi və müvafiq dövlət orqanları arasında Avropa İttifaqı sərhəd təcrübəsinin bölüşdürülməsi istiqamətlərində səylər göstərir. Bu işdə “Frontex” Agentliyinin yanaşmasını rəhbər tutaraq İnteqrasiya edilmiş Sərhəd İdarəçiliyi konsepsiyası işlənib hazırlanmışdır.",
          { id: "frontex.1" },
        ),
        msg(
          "“Frontex” Agentliyinin əsas fəaliyyət sahələrinə (Avropa İttifaqının xarici sərhədlərində) birgə əməliyyatların yerinə yetirilməsi, (nümunə kimi  Agentliyin Ümumiləşdirilmiş, Əsas Təlim Proqramından istifadə etməklə təlim standartlarının ahəngləşdirilməsi məqsədi ilə) təlimlərin həyata keçirilməsi, (Avropa İttifaqının xarici sərhədlərində məlumatlar/informasiya toplamaqla) risklərin təhlil edilməsi, tədqiqatların aparılması, çevik cavab tədbirlərinin görülməsi, (insan hüquqlarına aid əsas prinsiplərə uyğun olaraq) birgə geri qaytarılma prosedurları üçün köməkliyin göstərilməsi və informasiya sistemlərinin işlənib hazırlanması daxildir. Avropa İttifaqına üzv olan dövlətlərin xarici sərhədlərində yerinə yetirilən əməliyyatların əlaqələndirilməsi sahəsində aparıcı rol oynamaqla zəngin təcrübə toplamış “Frontex” Agentliyi Şərq Tərəfdaşlığı ölkələri üçün İnteqrasiya edilmiş Sərhəd İdarəçiliyi üzrə potensialların yaradılması layihəsini həyata keçirəcək ən münasib təşkilat hesab olunur.",
          { id: "frontex.2" },
        ),
        msg(
          "“Frontex” Agentliyi haqqında daha ətraflı məlumatlarla tanış olmaq üçün “www.frontex.europa.eu” saytına baxın.",
          { id: "frontex.more" },
        ),
      ],
    },
    wco: {
      name: msg("Ümumdünya Gömrük Təşkilatı (ÜGT)", { id: "wco.name" }),
      paragraphs: [
        msg(
          "1952-ci ildə Gömrük Əməkdaşlıq Şurası adı ilə yaradılmış və gömrük orqanları fəaliyyətinin effektliyini və səmərəliliyini artırmaq vəzifəsini həyata keçirən Ümumdünya Gömrük Təşkilatı (ÜGT) müstəqil, hökumətlərarası bir qurumdur. Təşkilatın mənzil-qərargahı Belçikanın paytaxtı Brüssel şəhərində yerləşir. Hal-hazırda dünya ticarətinin 98%-ni özündə cəmləşdirən 179 ölkənin gömrük orqanları ÜGT-də təmsil olunub. Üzv dövlətlərin gömrük orqanları arasında dialoqun aparılması və məlumat mübadiləsi məqsədi ilə bir forum təşkil edən ÜGT bu dövlətlər üçün bir sıra konvensiyalar və digər beynəlxalq hüquqi sənədlər, həmçinin texniki yardım və təlimlər təklif edir və sözügedən gömrük orqanlarının potensiallarının gücləndirilməsində fəal şəkildə iştirak edir.",
          { id: "wco.1" },
        ),
        msg(
          "ÜGT-nin beynəlxalq qanuni ticarətin artması prosesinin stimullaşdırılmasında mühüm rol oynaması ilə yanaşı qeyri-qanuni fəaliyyətə qarşı mübarizənin aparılması istiqamətində göstərdiyi səyləri də beynəlxalq səviyyədə tanınır. ÜGT-nin tərəfdaşlıq yanaşmasına uyğun olaraq Təşkilatın Baş katibi cənab Kunio Mikuriya 2015-ci ili “Əlaqələndirilmiş sərhəd idarəçiliyi – maraqlı tərəflərin birləşməsi üçün müfəssəl yanaşma” şüarı altında əlaqələndirilmiş sərhəd idarəçiliyi məsələlərinə həsr olunduğunu bəyan etmişdir. ÜGT dürüst, şəffaf və proqnozlaşdırılan gömrük mühitinin yaradılmasını təşviq etməklə təşkilata üzv olan dövlətlərin sosial-iqtisadi rifahına bir başa töhfələr verir. Bu kontekstdə ÜGT Şərq Tərəfdaşlığı ölkələri üçün İnteqrasiya edilmiş Sərhəd İdarəçiliyi üzrə potensialların yaradılması layihəsində icraçı partnyor qismində iştirak etməkdən məmnundur.",
          { id: "wco.2" },
        ),
        msg(
          "ÜGT haqqında daha ətraflı məlumatlarla tanış olmaq üçün “www.wcoomd.org” saytına baxın.",
          { id: "wco.more" },
        ),
      ],
    },
    iom: {
      name: msg("Beynəlxalq Miqrasiya Təşkilatı", { id: "iom.name" }),
      paragraphs: [
        msg(
          "1951-ci ildə yaradılmış və miqrasiya sahəsində aparıcı hökumətlərarası təşkilat olan Beynəlxalq Miqrasiya Təşkilatı (BMqT) müvafiq hökumət, hökumətlərarası və qeyri-hökumət partnyorları ilə sıx əməkdaşlıq edir. 157 dövlətin üzv olduğu, digər 10 dövlətin müşahidəçi statusuna malik olduğu və 100-dən çox dövlətdə nümayəndəliyi olan BMqT bütün tərəflərə fayda verən miqrasiya proseslərinin humanist və nizamlı şəkildə təşkili prinsipinə sadiqdir. Təşkilat hökumətlərə və miqrantlara müvafiq xidmətlər göstərməklə və məsləhətlər verməklə buna nail olur. BMqT miqrasiya proseslərinin nizamlı və humanist şəkildə tənzimlənməsini təmin etmək, miqrasiya məsələləri ilə əlaqədar beynəlxalq əməkdaşlığı təşviq etmək, miqrasiya problemlərinin həlli istiqamətində praktiki araşdırmaların aparılmasına kömək etmək və ehtiyacı olan miqrantlara, o cümlədən, qaçqınlara və məcburi köçkünlərə humanitar yardım göstərmək məqsədi ilə fəaliyyət göstərir.",
          { id: "iom.1" },
        ),
        msg(
          "Ötən əsrin 90-cı illərinin əvvəllərindən BMqT miqrasiya və sərhəd idarəçiləyinə dair potensialların yaradılması üzrə layihələr həyata keçirməklə Şərq Tərəfdaşlığına üzv olan altı ölkənin hökumətləri ilə sıx əməkdaşlıq edir. Təşkilatın Şərq Tərəfdaşlığı ölkələri üçün İnteqrasiya edilmiş Sərhəd İdarəçiliyi üzrə potensialların yaradılması layihəsindəki iştirakı layihə çərçivəsində həyata keçiriləcək tədbirlərə inzibati dəstəyin göstərilməsindən və layihə üzrə nəzərdə tutulmuş bir sıra konkret təlim tədbirlərinə əhəmiyyətli töhfələrin verilməsindən ibarət olacaq.",
          { id: "iom.2" },
        ),
        msg(
          "BMqT haqqında daha ətraflı məlumatlarla tanış olmaq üçün “www.iom.int” saytına baxın.",
          { id: "iom.more" },
        ),
      ],
    },
    icmpd: {
      name: msg(
        "Miqrasiya Siyasətinin İnkişafı üzrə Beynəlxalq Mərkəz (MSİBM)",
        { id: "icmpd.name" },
      ),
      paragraphs: [
        msg(
          "1993-cü ildə Avstriya və İsveçrə tərəfindən yaradılmış və mənzil-qərargahı Vyana şəhərində yerləşən Miqrasiya Siyasətinin İnkişafı üzrə Beynəlxalq Mərkəz (MSİBM) miqrasiya sahəsində fəaliyyət göstərən beynəlxalq təşkilatdır. Daha konkret olaraq Mərkəz qanunsuz miqrasiyanın qarşısının alınması, geri qaytarılmanın təşkil edilməsi, insan alverinə qarşı mübarizə, sərhəd idarəçiliyi, viza siyasəti, sığınacaq, miqrasiya və inkişaf, qanuni miqrasiya və inteqrasiya sahələrində fəaliyyət göstərir. Hal-hazırda 15 dövlətin üzv olduğu MSİBM dünyanın müxtəlif bölgələrini təmsil edən 100-dən çox partnyorla birgə işləyərək Avropada, Afrikada, Mərkəzi Asiyada, Yaxın Şərqdə və Latın Amerikada fəaliyyət göstərir.",
          { id: "icmpd.1" },
        ),
        msg(
          "MSİBM yaradıldığı andan sərhəd idarəçiliyi onun prioritet sahəsi hesab edildiyindən Mərkəz tərəfindən bu günədək 50-dən çox layihə dünya miqyasında həyata keçirilmişdir. Bu layihələr ehtiyaclara uyğun təlimlərin keçirilməsini, müvafiq strategiyaların, fəaliyyət planlarının və Standart Əməliyyat Prosedurlarının işlənib hazırlanması zamanı köməkliyin göstərilməsini, hüquqi sənədlərin layihələrinin hazırlanmasını və çoxtərəfli dialoqun təşkil edilməsini nəzərdə tuturdu. Eyni zamanda, MSİBM İnteqrasiya edilmiş Sərhəd İdarəçiliyi konsepsiyasının inkişaf və təşviq edilməsi məsələlərinə də xüsusi diqqət ayırır. Mərkəzin İnteqrasiya edilmiş Sərhəd İdarəçiliyi prosesindəki iştirakı 2004-cü ildə “Qərbi Balkanlarda İnteqrasiya edilmiş Sərhəd İdarəçiliyi üzrə Təlimatlar”ın işlənib hazırlanmasında Avropa İttifaqına müvafiq köməkliyin göstərilməsi ilə başlamışdır.",
          { id: "icmpd.2" },
        ),
        msg(
          "MSİBM-in sərhəd idarəçiliyi sahəsindəki fəaliyyəti haqqında daha ətraflı məlumatlarla tanış olmaq üçün “http://www.icmpd.org/Border-Management-Visa.1566.0.html” saytına baxın.",
          { id: "icmpd.more" },
        ),
      ],
    },
  },
};

/** What the scripts carry: the same text as HTML. */
export const content: Content = markUp(text);
