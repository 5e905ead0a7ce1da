import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'target/', 'node_modules/', 'runtime/', 'server/'] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['src/**/*.ts', 'test/unit/**/*.ts'] })),
  {
    files: ['src/**/*.ts', 'test/unit/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/explicit-function-return-type': ['error', { allowExpressions: true }],
      // Disposable.from is not a constructor's result in the eyes of this rule.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['test/unit/**/*.ts'],
    // node:test returns promises that its runner awaits itself.
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
);
