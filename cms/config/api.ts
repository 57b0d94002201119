export default {
  rest: { defaultLimit: 25, maxLimit: 100, withCount: true, strictParams: true },
  // A relation or a parameter that does not exist is refused instead of ignored.
  documents: { strictParams: true, strictRelations: true },
};
