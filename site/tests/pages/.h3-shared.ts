export * from '/work/main/shared-types/src/vocabulary.ts';
export * from '/work/main/shared-types/src/rules/index.ts';
