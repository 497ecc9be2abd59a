import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Labeller } from "./accuracyMeasure";
import type { LabelledText } from "./folds";

/** A naive Bayes classifier from npm; what is trained answers with a label. */
export interface NaiveBayes {
  readonly name: string;
  train(examples: readonly Labelled[]): (text: string) => string;
}

/** A text with one label. */
interface Labelled {
  readonly text: string;
  readonly label: string;
}

interface Natural {
  BayesClassifier: new () => {
    addDocument(words: readonly string[], label: string): void;
    train(): void;
    classify(words: readonly string[]): string;
  };
}

type Wink = () => {
  definePrepTasks(tasks: readonly ((text: string) => readonly string[])[]): void;
  learn(text: string, label: string): void;
  consolidate(): void;
  predict(text: string): string;
};

/** They have a place of their own: one of them brings drivers for databases, which nobody else here should install. */
const PLACE = path.resolve("bench/peers");
const WORD = /[\p{L}\p{M}\p{Nd}]+/gu;

/** The two from npm, installed first where they are not; none, told in a sentence, where npm cannot. */
export function naiveBayesPeers(): readonly NaiveBayes[] {
  if (!existsSync(path.join(PLACE, "node_modules"))) {
    const arguments_ = ["ci", "--prefix", PLACE, "--ignore-scripts", "--no-audit", "--no-fund"];
    spawnSync("npm", arguments_, { stdio: "ignore" });
  }
  // What reads settings for the databases, which nobody uses here, would advertise as it loads.
  process.env["DOTENV_CONFIG_QUIET"] = "true";
  const load = createRequire(path.join(PLACE, "package.json"));
  try {
    const natural = load("natural") as Natural;
    const wink = load("wink-naive-bayes-text-classifier") as Wink;
    return [naturalBayes(natural), winkBayes(wink)];
  } catch {
    process.stdout.write("Naive Bayes from npm is skipped: it could not be installed.\n");
    return [];
  }
}

/** A peer that has learned both axes. It states no probabilities. */
export function labellerOf(peer: NaiveBayes, examples: readonly LabelledText[]): Labeller {
  const approach = peer.train(examples.map((example) => ({ text: example.text, label: example.approach })));
  const focus = peer.train(examples.map((example) => ({ text: example.text, label: example.focus })));
  const said = <L extends string>(value: string) => ({ value: value as L, probability: 1, abstain: false });
  return { approach: (text) => said(approach(text)), focus: (text) => said(focus(text)) };
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

function naturalBayes({ BayesClassifier }: Natural): NaiveBayes {
  return {
    name: "natural, bayes",
    train: (examples) => {
      const classifier = new BayesClassifier();
      for (const { text, label } of examples) classifier.addDocument(wordsOf(text), label);
      classifier.train();
      return (text) => classifier.classify(wordsOf(text));
    },
  };
}

function winkBayes(create: Wink): NaiveBayes {
  return {
    name: "wink, bayes",
    train: (examples) => {
      const classifier = create();
      classifier.definePrepTasks([wordsOf]);
      for (const { text, label } of examples) classifier.learn(text, label);
      classifier.consolidate();
      return (text) => classifier.predict(text);
    },
  };
}
