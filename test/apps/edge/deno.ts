import "ibm-partners";
import "ibm-partners/ru";
import { IbmPartners } from "ibm-partners/element";

if (typeof IbmPartners !== "function") throw new Error("no class");
