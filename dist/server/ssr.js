import { ElementRenderer, renderThunked } from '@lit-labs/ssr';
import { html, nothing } from 'lit/html.js';

const targetLocales = [
	"en",
	"ru",
	"uk",
	"be",
	"ro",
	"ka",
	"hy"
];

const locale = { getLocale: () => "az" };
/**
 * The text, verbatim from the Azerbaijani source; every other language is an
 * XLIFF file beside this one. A web address inside a paragraph becomes a link.
 */
const content = {
    lang: locale.getLocale(),
    title: "İcraçılar",
    openAll: "Hamısını aç",
    closeAll: "Hamısını bağla",
    partners: {
        frontex: {
            name: "“Frontex” Agentliyi",
            text: [
                "Genişlənən Avropa İttifaqı daxilində sərhəd idarəçiliyi tədbirlərinin əlaqələndirilməsi zərurəti tam adı Avropa İttifaqı Üzv Dövlətlərinin Xarici Sərhədlərində Əməliyyat Əməkdaşlığının İdarə olunması üzrə Avropa Agentliyi olan “Frontex” Agentliyinin 2004-cü ildə yaradılması ilə nəticələnmişdir. İlk növbədə “Frontex” Agentliyi Avropa İttifaqına üzv olan müxtəlif dövlətlərin sərhəd orqanlarının birgə işləməsi üçün köməklik göstərir. Onun üzərinə dövlət sərhəd orqanları arasında əməkdaşlığın gücləndirilməsi və asanlaşdırılması vəzifəsi qoyulmuşdur. Agentlik Avropa İttifaqının xarici sərhədlərində ən yaxşı təcrübənin müəyyən edilməsi, bu sahədə müxtəlif yanaşmaların ahəngləşdirilməsi və müvafiq dövlət orqanları arasında Avropa İttifaqı sərhəd təcrübəsinin bölüşdürülməsi istiqamətlərində səylər göstərir. Bu işdə “Frontex” Agentliyinin yanaşmasını rəhbər tutaraq İnteqrasiya edilmiş Sərhəd İdarəçiliyi konsepsiyası işlənib hazırlanmışdır.",
                "“Frontex” Agentliyinin əsas fəaliyyət sahələrinə (Avropa İttifaqının xarici sərhədlərində) birgə əməliyyatların yerinə yetirilməsi, (nümunə kimi  Agentliyin Ümumiləşdirilmiş, Əsas Təlim Proqramından istifadə etməklə təlim standartlarının ahəngləşdirilməsi məqsədi ilə) təlimlərin həyata keçirilməsi, (Avropa İttifaqının xarici sərhədlərində məlumatlar/informasiya toplamaqla) risklərin təhlil edilməsi, tədqiqatların aparılması, çevik cavab tədbirlərinin görülməsi, (insan hüquqlarına aid əsas prinsiplərə uyğun olaraq) birgə geri qaytarılma prosedurları üçün köməkliyin göstərilməsi və informasiya sistemlərinin işlənib hazırlanması daxildir. Avropa İttifaqına üzv olan dövlətlərin xarici sərhədlərində yerinə yetirilən əməliyyatların əlaqələndirilməsi sahəsində aparıcı rol oynamaqla zəngin təcrübə toplamış “Frontex” Agentliyi Şərq Tərəfdaşlığı ölkələri üçün İnteqrasiya edilmiş Sərhəd İdarəçiliyi üzrə potensialların yaradılması layihəsini həyata keçirəcək ən münasib təşkilat hesab olunur.",
                "“Frontex” Agentliyi haqqında daha ətraflı məlumatlarla tanış olmaq üçün “www.frontex.europa.eu” saytına baxın.",
            ],
        },
        wco: {
            name: "Ümumdünya Gömrük Təşkilatı (ÜGT)",
            text: [
                "1952-ci ildə Gömrük Əməkdaşlıq Şurası adı ilə yaradılmış və gömrük orqanları fəaliyyətinin effektliyini və səmərəliliyini artırmaq vəzifəsini həyata keçirən Ümumdünya Gömrük Təşkilatı (ÜGT) müstəqil, hökumətlərarası bir qurumdur. Təşkilatın mənzil-qərargahı Belçikanın paytaxtı Brüssel şəhərində yerləşir. Hal-hazırda dünya ticarətinin 98%-ni özündə cəmləşdirən 179 ölkənin gömrük orqanları ÜGT-də təmsil olunub. Üzv dövlətlərin gömrük orqanları arasında dialoqun aparılması və məlumat mübadiləsi məqsədi ilə bir forum təşkil edən ÜGT bu dövlətlər üçün bir sıra konvensiyalar və digər beynəlxalq hüquqi sənədlər, həmçinin texniki yardım və təlimlər təklif edir və sözügedən gömrük orqanlarının potensiallarının gücləndirilməsində fəal şəkildə iştirak edir.",
                "ÜGT-nin beynəlxalq qanuni ticarətin artması prosesinin stimullaşdırılmasında mühüm rol oynaması ilə yanaşı qeyri-qanuni fəaliyyətə qarşı mübarizənin aparılması istiqamətində göstərdiyi səyləri də beynəlxalq səviyyədə tanınır. ÜGT-nin tərəfdaşlıq yanaşmasına uyğun olaraq Təşkilatın Baş katibi cənab Kunio Mikuriya 2015-ci ili “Əlaqələndirilmiş sərhəd idarəçiliyi – maraqlı tərəflərin birləşməsi üçün müfəssəl yanaşma” şüarı altında əlaqələndirilmiş sərhəd idarəçiliyi məsələlərinə həsr olunduğunu bəyan etmişdir. ÜGT dürüst, şəffaf və proqnozlaşdırılan gömrük mühitinin yaradılmasını təşviq etməklə təşkilata üzv olan dövlətlərin sosial-iqtisadi rifahına bir başa töhfələr verir. Bu kontekstdə ÜGT Şərq Tərəfdaşlığı ölkələri üçün İnteqrasiya edilmiş Sərhəd İdarəçiliyi üzrə potensialların yaradılması layihəsində icraçı partnyor qismində iştirak etməkdən məmnundur.",
                "ÜGT haqqında daha ətraflı məlumatlarla tanış olmaq üçün “www.wcoomd.org” saytına baxın.",
            ],
        },
        iom: {
            name: "Beynəlxalq Miqrasiya Təşkilatı",
            text: [
                "1951-ci ildə yaradılmış və miqrasiya sahəsində aparıcı hökumətlərarası təşkilat olan Beynəlxalq Miqrasiya Təşkilatı (BMqT) müvafiq hökumət, hökumətlərarası və qeyri-hökumət partnyorları ilə sıx əməkdaşlıq edir. 157 dövlətin üzv olduğu, digər 10 dövlətin müşahidəçi statusuna malik olduğu və 100-dən çox dövlətdə nümayəndəliyi olan BMqT bütün tərəflərə fayda verən miqrasiya proseslərinin humanist və nizamlı şəkildə təşkili prinsipinə sadiqdir. Təşkilat hökumətlərə və miqrantlara müvafiq xidmətlər göstərməklə və məsləhətlər verməklə buna nail olur. BMqT miqrasiya proseslərinin nizamlı və humanist şəkildə tənzimlənməsini təmin etmək, miqrasiya məsələləri ilə əlaqədar beynəlxalq əməkdaşlığı təşviq etmək, miqrasiya problemlərinin həlli istiqamətində praktiki araşdırmaların aparılmasına kömək etmək və ehtiyacı olan miqrantlara, o cümlədən, qaçqınlara və məcburi köçkünlərə humanitar yardım göstərmək məqsədi ilə fəaliyyət göstərir.",
                "Ötən əsrin 90-cı illərinin əvvəllərindən BMqT miqrasiya və sərhəd idarəçiləyinə dair potensialların yaradılması üzrə layihələr həyata keçirməklə Şərq Tərəfdaşlığına üzv olan altı ölkənin hökumətləri ilə sıx əməkdaşlıq edir. Təşkilatın Şərq Tərəfdaşlığı ölkələri üçün İnteqrasiya edilmiş Sərhəd İdarəçiliyi üzrə potensialların yaradılması layihəsindəki iştirakı layihə çərçivəsində həyata keçiriləcək tədbirlərə inzibati dəstəyin göstərilməsindən və layihə üzrə nəzərdə tutulmuş bir sıra konkret təlim tədbirlərinə əhəmiyyətli töhfələrin verilməsindən ibarət olacaq.",
                "BMqT haqqında daha ətraflı məlumatlarla tanış olmaq üçün “www.iom.int” saytına baxın.",
            ],
        },
        icmpd: {
            name: "Miqrasiya Siyasətinin İnkişafı üzrə Beynəlxalq Mərkəz (MSİBM)",
            text: [
                "1993-cü ildə Avstriya və İsveçrə tərəfindən yaradılmış və mənzil-qərargahı Vyana şəhərində yerləşən Miqrasiya Siyasətinin İnkişafı üzrə Beynəlxalq Mərkəz (MSİBM) miqrasiya sahəsində fəaliyyət göstərən beynəlxalq təşkilatdır. Daha konkret olaraq Mərkəz qanunsuz miqrasiyanın qarşısının alınması, geri qaytarılmanın təşkil edilməsi, insan alverinə qarşı mübarizə, sərhəd idarəçiliyi, viza siyasəti, sığınacaq, miqrasiya və inkişaf, qanuni miqrasiya və inteqrasiya sahələrində fəaliyyət göstərir. Hal-hazırda 15 dövlətin üzv olduğu MSİBM dünyanın müxtəlif bölgələrini təmsil edən 100-dən çox partnyorla birgə işləyərək Avropada, Afrikada, Mərkəzi Asiyada, Yaxın Şərqdə və Latın Amerikada fəaliyyət göstərir.",
                "MSİBM yaradıldığı andan sərhəd idarəçiliyi onun prioritet sahəsi hesab edildiyindən Mərkəz tərəfindən bu günədək 50-dən çox layihə dünya miqyasında həyata keçirilmişdir. Bu layihələr ehtiyaclara uyğun təlimlərin keçirilməsini, müvafiq strategiyaların, fəaliyyət planlarının və Standart Əməliyyat Prosedurlarının işlənib hazırlanması zamanı köməkliyin göstərilməsini, hüquqi sənədlərin layihələrinin hazırlanmasını və çoxtərəfli dialoqun təşkil edilməsini nəzərdə tuturdu. Eyni zamanda, MSİBM İnteqrasiya edilmiş Sərhəd İdarəçiliyi konsepsiyasının inkişaf və təşviq edilməsi məsələlərinə də xüsusi diqqət ayırır. Mərkəzin İnteqrasiya edilmiş Sərhəd İdarəçiliyi prosesindəki iştirakı 2004-cü ildə “Qərbi Balkanlarda İnteqrasiya edilmiş Sərhəd İdarəçiliyi üzrə Təlimatlar”ın işlənib hazırlanmasında Avropa İttifaqına müvafiq köməkliyin göstərilməsi ilə başlamışdır.",
                "MSİBM-in sərhəd idarəçiliyi sahəsindəki fəaliyyəti haqqında daha ətraflı məlumatlarla tanış olmaq üçün “http://www.icmpd.org/Border-Management-Visa.1566.0.html” saytına baxın.",
            ],
        },
    },
};

/** The partners' ids, in the order of the source text. They name partners in attributes, slots, deep links and data. */
const partnerIds = ["frontex", "wco", "iom", "icmpd"];
/** A paragraph's plain text and web addresses in turn: every second part is an address. */
const splitAtAddresses = (paragraph) => paragraph.split(/((?:https?:\/\/|www\.)[\w./-]+\w)/);
/** Where an address in the text leads; the source writes most without a scheme. */
const hrefOf = (address) => address.replace(/^www/, "https://www");

const words = (value) => [
    ...new Set(value?.split(/\s+/).filter(Boolean)),
];
const isPartner = (id) => partnerIds.includes(id);
const openIn = (attributes) => {
    const value = attributes.getAttribute("open");
    const ids = value?.trim() === "" ? [...partnerIds] : words(value).filter(isPartner);
    return attributes.hasAttribute("exclusive") ? ids.slice(0, 1) : ids;
};
const includeIn = (attributes) => {
    const ids = words(attributes.getAttribute("include")).filter(isPartner);
    return ids.length ? ids : [...partnerIds];
};
const headingLevelIn = (attributes) => {
    const value = attributes.getAttribute("heading-level");
    const level = Math.trunc(Number(value ?? 2));
    return Math.min(Math.max(level || 2, 1), 5);
};

const css = (strings) => strings[0];
/*
 * Each custom property stands here once, with its meaning, its default and a
 * value to show it by: the reference is made from these comments. Declarations
 * that old browsers don't know come after the ones they do.
 */
const styles = css `:host{display:block;color:var(--ibm-partners-color,inherit);background:var(--ibm-partners-background,none);overflow-wrap:break-word}:host([hidden]){display:none}section{display:flex;flex-wrap:wrap;align-items:center;gap:.5em 1em;white-space:normal}[part=heading],[part=name],p{min-inline-size:0;margin:0}[part=heading]{font-size:var(--ibm-partners-heading-size, 1.5em)}button{min-block-size:44px;margin-inline-start:auto;padding:0;border:0;background:0 0;color:inherit;font:inherit;text-decoration:underline;text-underline-offset:0.2em;cursor:pointer}ul{display:grid;grid-template-columns:minmax(0,1fr);gap:var(--ibm-partners-gap,0);inline-size:100%;margin:0;padding:0;list-style:none}li{border:var(--ibm-partners-border-width,1px) solid;border-color:var(--ibm-partners-border-color,#949494);border-radius:var(--ibm-partners-border-radius,0)}li+li{margin-block-start:calc(-1 * var(--ibm-partners-border-width,1px))}summary{display:flex;align-items:center;justify-content:space-between;gap:1em;box-sizing:border-box;min-block-size:44px;padding:var(--ibm-partners-padding,.75em 1em);border-radius:var(--ibm-partners-border-radius,0);list-style:none;cursor:pointer}summary::-webkit-details-marker{display:none}summary:hover{background:var(--ibm-partners-hover-background,rgb(128 128 128 / 12%))}a,button,summary{scroll-margin:var(--ibm-partners-scroll-margin,0)}:focus-visible{outline:3px solid var(--ibm-partners-focus-color,currentcolor);outline-offset:-3px}[part=name]{color:var(--ibm-partners-name-color,inherit);font-size:var(--ibm-partners-name-size, 1em);font-weight:var(--ibm-partners-name-weight,600)}svg{flex:none;inline-size:var(--ibm-partners-marker-size,1.25em);color:var(--ibm-partners-marker-color,inherit);fill:none;stroke:currentcolor;stroke-width:2;transition:transform var(--ibm-partners-duration, .2s)}details[open] svg{transform:rotate(180deg)}[part=panel]{padding:var(--ibm-partners-padding,.75em 1em);padding-block-start:0.25em;max-inline-size:var(--ibm-partners-max-width,80ch)}p+p{margin-block-start:1em}a{color:var(--ibm-partners-link-color,inherit);overflow-wrap:anywhere}@supports (interpolate-size:allow-keywords){details{interpolate-size:allow-keywords}details::details-content{block-size:0;overflow:clip;transition:block-size var(--ibm-partners-duration, .2s),content-visibility var(--ibm-partners-duration, .2s) allow-discrete}details[open]::details-content{block-size:auto}}@media (prefers-reduced-motion){svg{transition:none}details::details-content{transition:none}}@media (prefers-contrast:more){li{border-color:var(--ibm-partners-border-color,currentcolor)}}@media (forced-colors:active){svg{color:CanvasText}}@media print{button,svg{display:none}}`;

const escape = (text) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
/** A paragraph as HTML, its addresses as links. */
const linked = (paragraph) => splitAtAddresses(escape(paragraph))
    .map((part, index) => index % 2
    ? `<a part="link" rel="noopener" href="${hrefOf(part)}">${part}</a>`
    : part)
    .join("");
const constants = new WeakMap();
/**
 * A template that is nothing but text of the content: widgets get copies of it,
 * for which Lit keeps nothing. Lit knows a template by its strings, so it is
 * made once for each piece of content and kind.
 */
const constant = (content, kind, make) => {
    const made = constants.get(content) ?? {};
    constants.set(content, made);
    if (!made[kind]) {
        const strings = Object.assign([make()], { raw: [] });
        made[kind] = html(strings);
    }
    return made[kind];
};
const heading = (level, part, text) => `<h${level} part="${part}">${escape(text)}</h${level}>`;
const title = (content, level) => constant(content, level, () => `<slot name="heading">${heading(level, "heading", content.title)}</slot>`);
const name = (data, level) => constant(data, level, () => heading(level, "name", data.name));
const panel = (data, id) => constant(data, id, () => `<div part="panel">${data.text
    .map((paragraph) => `<p>${linked(paragraph)}</p>`)
    .join("")}<slot name="${id}"></slot></div>`);
const partner = (view, id) => {
    const { host} = view;
    const data = view.content.partners[id];
    const isOpen = view.open.includes(id);
    const state = isOpen ? " open" : "";
    return html `<li part="partner${state}"><details name="${host.exclusive && true ? "ibm-partners" : nothing}" ?open="${isOpen}" @toggle="${({ target }) => {
        const details = target;
        // The browser's word of a panel may come when that is no longer rendered.
        if (details.closest("section"))
            view.toggled(id, details.open);
    }}"><summary part="summary${state}">${name(data, host.headingLevel + 1)}<svg part="marker" viewBox="0 0 24 24" aria-hidden="true"><path d="m6 9 6 6 6-6"/></svg></summary>${panel(data, id)}</details></li>`;
};
const toggleAllButton = (view) => {
    const isOpen = view.include.every((id) => view.open.includes(id));
    return html `<button part="toggle-all" type="button" @click="${() => (isOpen ? view.host.closeAll() : view.host.openAll())}">${isOpen ? view.content.closeAll : view.content.openAll}</button>`;
};
/** The whole list. */
const list = (view) => {
    const { content, include, host } = view;
    return html `<section part="base" lang="${content.lang}" dir="ltr">${host.noHeading ? nothing : title(content, host.headingLevel)} ${host.exclusive || include.length < 2 ? nothing : toggleAllButton(view)}<ul part="list" role="list">${include.map((id) => partner(view, id))}</ul></section>`;
};
/** What the page's author put inside the element, until there is a text to show. */
html `<slot></slot>`;

const tag = "ibm-partners";
// The server's registry is Lit's; it renders what it knows, by whichever renderer wants it.
if (!customElements.get(tag)) {
    customElements.define(tag, class {
    });
}
const contentOf = async (lang) => {
    const [known] = lang.split("-");
    if (!targetLocales.includes(known))
        return content;
    const module = (await import(`../languages/${known}.js`));
    return module.content;
};
/**
 * Renders the widget with `@lit-labs/ssr`, as a declarative shadow root in the
 * language of its `lang` attribute (without one, in Azerbaijani): add it to
 * `elementRenderers`. In the browser the widget takes its place without moving
 * the page. Custom properties, slots and the fallback work as in the browser.
 */
class IbmPartnersRenderer extends ElementRenderer {
    #attributes = new Map();
    static matchesClass(_, name) {
        return name === tag;
    }
    setAttribute(name, value) {
        this.#attributes.set(name.toLowerCase(), value);
    }
    /** Properties that have an attribute, as frameworks set them. */
    setProperty(name, value) {
        const attribute = name.replace(/[A-Z]/g, (it) => `-${it.toLowerCase()}`);
        if (value === true)
            this.setAttribute(attribute, "");
        else if (Array.isArray(value)) {
            if (value.length || attribute !== "open")
                this.setAttribute(attribute, value.join(" "));
        }
        else if (typeof value === "string" || typeof value === "number")
            this.setAttribute(attribute, `${value}`);
    }
    renderAttributes() {
        return [...this.#attributes].map(([name, value]) => ` ${name}="${escape(value)}"`);
    }
    renderShadow(renderInfo) {
        const attributes = {
            getAttribute: (name) => this.#attributes.get(name) ?? null,
            hasAttribute: (name) => this.#attributes.has(name),
        };
        const lang = this.#attributes.get("lang") ?? content.lang;
        return [
            `<style>${styles}</style>`,
            async () => {
                const content = await contentOf(lang);
                return renderThunked(list({
                    content,
                    open: openIn(attributes),
                    include: includeIn(attributes),
                    host: {
                        exclusive: attributes.hasAttribute("exclusive"),
                        noHeading: attributes.hasAttribute("no-heading"),
                        headingLevel: headingLevelIn(attributes),
                        openAll: () => undefined,
                        closeAll: () => undefined,
                    },
                    printing: false,
                    toggled: () => undefined,
                }), renderInfo);
            },
        ];
    }
}

export { IbmPartnersRenderer };
