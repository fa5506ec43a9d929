import type { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

// One file for all that two chunks share, instead of thirty small ones: fewer requests at the first load.
const customConfig: UserConfigFn = () => ({
  build: {
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 2, test: (id) => !/marked|dompurify|markdown/.test(id) }] } },
    },
  },
});

export default overrideVaadinConfig(customConfig);
