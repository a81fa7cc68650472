/**
 * What a server gets that imports the package: there is no DOM to define an
 * element in, so this does nothing, under the same name.
 */
export declare class IbmPartners {
    static readonly version: string;
    static addContent(): void;
}
