// @ts-check
(() => {
  // @ts-expect-error given by VS Code
  const vscode = acquireVsCodeApi();
  const standing = /** @type {HTMLElement} */ (document.getElementById('standing'));
  const answered = /** @type {HTMLElement} */ (document.getElementById('answered'));
  const questions = /** @type {HTMLElement} */ (document.getElementById('questions'));

  /**
   * @param {string} tag
   * @param {string} text
   * @param {string} [style]
   */
  function element(tag, text, style) {
    const made = document.createElement(tag);
    made.textContent = text;
    if (style !== undefined) made.className = style;
    return made;
  }

  /** @param {string} text */
  function say(text) {
    // Setting it anew would have it read aloud again.
    if (answered.textContent !== text) answered.textContent = text;
  }

  /** @param {{ profile: string, verdict: string, questions: { question: string, answers: string[] }[] } | null} brief */
  function show(brief) {
    if (brief === null) {
      standing.textContent = 'Open an incident brief to see what it answers.';
      say('');
      questions.replaceChildren();
      return;
    }
    const open = brief.questions.filter(({ answers }) => answers.length === 0).length;
    standing.replaceChildren(element('strong', brief.verdict), ' ', element('span', brief.profile));
    say(`${brief.questions.length - open} of ${brief.questions.length} questions answered`);
    const focused = document.activeElement?.getAttribute('data-place');
    questions.replaceChildren(
      ...brief.questions.map(({ question, answers }, asked) => {
        const section = document.createElement('section');
        section.append(element('h2', question));
        if (answers.length === 0) {
          section.className = 'open';
          section.append(element('p', 'Not answered yet.'));
          return section;
        }
        const list = document.createElement('ul');
        list.append(
          ...answers.map((answer, given) => {
            const item = document.createElement('li');
            const button = element('button', answer);
            button.setAttribute('type', 'button');
            button.setAttribute('data-place', `${asked} ${given}`);
            button.title = 'Go to this sentence';
            button.addEventListener('click', () => vscode.postMessage([asked, given]));
            item.append(button);
            return item;
          }),
        );
        section.append(list);
        return section;
      }),
    );
    if (focused) {
      /** @type {HTMLElement | null} */ (document.querySelector(`[data-place="${focused}"]`))?.focus();
    }
  }

  window.addEventListener('message', ({ data }) => show(data));
  vscode.postMessage('ready');
})();
