import type { IConfiguration } from 'dependency-cruiser';

declare const circles: Required<Pick<IConfiguration, 'forbidden' | 'options'>>;
export default circles;
