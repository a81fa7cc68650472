import az from "./messages/az.json";
import be from "./messages/be.json";
import en from "./messages/en.json";
import hy from "./messages/hy.json";
import ka from "./messages/ka.json";
import ro from "./messages/ro.json";
import ru from "./messages/ru.json";
import uk from "./messages/uk.json";

export type Messages = Record<keyof typeof en, string>;

const messages: Record<string, Messages> = { az, en, ru, uk, be, ro, ka, hy };

export const messagesIn = (lang: string): Messages => messages[lang];

/** A message with its places filled. */
export const say = (
  message: string,
  values: Record<string, string | number>,
): string =>
  message.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
