import { css } from '../compact.ts'

/** What is folded: other servers, and questions with their answers. */
export const FOLDS = css`
  .fold {
    border: 1px solid var(--line);
    border-radius: 16px;
    background: var(--card);
    padding-inline: clamp(0.8rem, 4vw, 1.4rem);
  }
  .fold > :not(summary) {
    margin: 0 0 1rem;
  }
  .fold h3 {
    font-size: 1rem;
    font-weight: 600;
  }
  .fold > summary {
    font-weight: 600;
    margin-inline: clamp(-1.4rem, -4vw, -0.8rem);
  }
  .folds {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr));
    gap: 0.5rem;
    align-items: start;
    margin-block-start: 0.8rem;
  }
  .fold.warn summary {
    color: var(--warn);
  }
  .options {
    list-style: none;
    padding: 0;
    display: grid;
    gap: 0.8rem;
    margin-block: 0.8rem 1rem;
  }
  .options > li {
    grid-template-columns: minmax(0, 1fr);
    background: var(--card);
    border: 1px solid var(--line);
    border-radius: 16px;
    padding: 1rem 1.2rem;
    display: grid;
    gap: 0.5rem;
  }
  .options .used {
    border: 2px solid var(--accent);
  }
  .options .used b {
    color: var(--accent);
  }
`
