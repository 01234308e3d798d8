import type { Question } from './question.ts';

// The guide format of Neo4j Browser: one slide per question; clicking a `runnable` block puts it into the editor.
const INTRODUCTION = `
    <slide>
      <h3>Who said what about whom, and on whose word</h3>
      <p class="lead">Eight questions, each answered by a picture.</p>
      <p>Click a query to put it into the editor above, and run it with Ctrl-Enter. Double-click a node to see what else
      it is connected to; click one to see its properties.</p>
      <p>A claim is a proposition, independent of who says it. The edge from an actor to a claim has the colour and the
      name of the stance:
      ${stance('#1A9E78', 'asserts')} ${stance('#BA0A12', 'denies')} ${stance('#F2B10E', 'questions')}
      ${stance('#63CDE8', 'concedes')} ${stance('#C71FD6', 'retracts')},
      and on neither side ${stance('#4F5764', 'declines')} ${stance('#8C8CA0', 'neutral')} ${stance('#3C0078', 'asks')}.
      A statement is one occasion on which an actor took a stance, with the quote, the date and the sources that report it.</p>
      <p>2020-09-27/2020-11-01 means some day between the two dates; ../2020-11-01 means that day or earlier.</p>
    </slide>`;

/** The guide, as HTML, that Neo4j Browser shows on connect. */
export function guidePage(questions: readonly Question[]): string {
  return `<title>Hearsay</title>
<article class="guide">
  <carousel class="deck">${INTRODUCTION}${questions.map(slide).join('')}
  </carousel>
</article>
`;
}

function slide({ title, text, query }: Question): string {
  return `
    <slide>
      <h3>${escape(title)}</h3>
      <p>${escape(text)}</p>
      <pre class="code runnable">${escape(query)}</pre>
    </slide>`;
}

function stance(color: string, word: string): string {
  return `<strong style="border-bottom:4px solid ${color}">${word}</strong>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
