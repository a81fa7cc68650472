import { type Content } from "../content/index.js";
/** What the plugin for WordPress renders a language from: the same markup as in the full snippet, cut where options change it. */
export declare const text: (content: Content) => {
    title: string;
    start: string;
    heading: string;
    openAll: string;
    closeAll: string;
    list: string;
    joint: string;
    partners: {
        [k: string]: {
            name: string;
            url: string;
            closed: string;
            open: string;
            panel: string;
        };
    };
    end: string;
};
