export const parseDirectoryManifest = undefined;
export const parseGazetteer = undefined;
export const parseGroupFile = undefined;
