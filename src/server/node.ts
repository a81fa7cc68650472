/** The package's version, put in by the build. */
declare const VERSION: string;

/**
 * What a server gets that imports the package: there is no DOM to define an
 * element in, so this does nothing, under the same name.
 */
export class IbmPartners {
  static readonly version: string = VERSION;

  static addContent(): void {}
}
