let count = 0;

// jsdom keeps no blobs for addresses: https://github.com/jsdom/jsdom/issues/1721
Object.assign(URL, {
  createObjectURL: () => `blob:http://localhost/${(count += 1)}`,
  revokeObjectURL: () => undefined,
});

export {};
