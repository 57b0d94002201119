import { content, asOf } from './fixture.ts';
import { addressesOf } from '../../src/content/addresses.ts';
const addresses=new Set(addressesOf(content));
export const onRequest = (ctx: any, next: any) => { Object.assign(ctx.locals,{content,asOf,siteUrl:'https://participienter.example',addresses}); return next(); };
