/**
 * What a server gets that imports the package: there is no DOM to define an
 * element in, so this does nothing, under the same name.
 */
class IbmPartners {
    static version = "0.1.0";
    static addContent() { }
}

export { IbmPartners };
