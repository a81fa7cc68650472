import { IbmPartners } from "ibm-partners";
import { content } from "ibm-partners/languages/ru";
import "ibm-partners/frame";

IbmPartners.addLanguage(content);

// @ts-expect-error There is no such file.
import {} from "ibm-partners/nonsense";
// @ts-expect-error There is no such language.
import { content as nothing } from "ibm-partners/languages/nonsense";
void nothing;
