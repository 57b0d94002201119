import { content } from './fixture.ts';
export const buildContent = async () => ({ content });
