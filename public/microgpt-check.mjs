#!/usr/bin/env node
import { MicroGPT } from "./microgpt.mjs";
import { spawn } from "node:child_process";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { createHash } from "node:crypto";
// wasm/conformance/figures.js
/**
* What microgpt.py computes for a list: computed by the float64 engine, which equals it. The keys are microgpt.py's words, because
* ports in any language read them in public/microgpt-conformance.json, which docs/conformance.md documents.
*/
/** @typedef {typeof import("../microgpt.js").MicroGPT} Engine */
/** @typedef {import("../microgpt.js").CreateOptions} CreateOptions */
/** A matrix, row by row. @typedef {{ name: string, shape: number[], initial: number[], gradient: number[] }} Matrix */
/**
* Where float32 may leave the run of float64: the losses from step `from` on, the names, and how many of the runs tried did so.
* @typedef {{ from: number, runs: number, losses: number[], names: string[] }} Path
*/
/**
* @typedef {object} Figures
* @property {typeof SETTINGS} settings
* @property {{ sha256: string, documents: number }} list of the text
* @property {string} vocabulary
* @property {{ sha256: string, first: string[] }} documents in shuffled order, a line each; the first of them
* @property {string} parameters_sha256
* @property {Matrix[]} matrices
* @property {number[]} losses
* @property {string[]} names
* @property {number} [float32_runs] that were tried
* @property {Path[]} [float32_paths] of those that leave the run of float64
*/
/** microgpt.py's own. */
const SETTINGS = {
	n_layer: 1,
	n_embd: 16,
	n_head: 4,
	block_size: 16,
	num_steps: 1e3,
	learning_rate: .01,
	beta1: .85,
	beta2: .99,
	eps_adam: 1e-8,
	init_std: .08,
	temperature: .5,
	samples: 20,
	seed: 42
};
/**
* How far a loss may be from microgpt.py's beside the rounding of its last printed digit, and a number of the first step's
* gradient as a share of the largest in its matrix. docs/conformance.md says from which measurements.
*/
const TOLERANCES = {
	float64: {
		loss: 1e-12,
		initial: 1e-15,
		gradient: 1e-12
	},
	float32: {
		loss: 1e-5,
		initial: 1e-7,
		gradient: 1e-5
	}
};
const sha256 = (data) => createHash("sha256").update(data).digest("hex");
/** @param {{ generate: (options: object) => string[] }} model */
const namesOf = (model) => model.generate({
	count: SETTINGS.samples,
	temperature: SETTINGS.temperature
});
/**
* @param {Engine} MicroGPT
* @param {CreateOptions} options
* @returns {Promise<Figures>}
*/
async function figuresOf(MicroGPT, { numSteps = SETTINGS.num_steps, ...options }) {
	const model = await MicroGPT.create({
		precision: "f64",
		...options,
		numSteps
	});
	const before = model.parameters();
	const [first] = model.trainStep();
	const matrices = model.parameters().map(({ name, shape, grad }, i) => ({
		name,
		shape,
		initial: Array.from(before[i].data),
		gradient: Array.from(grad)
	}));
	const losses = [first, ...model.trainStep(numSteps)];
	const names = namesOf(model);
	const documents = model.docs();
	const figures = {
		settings: {
			...SETTINGS,
			num_steps: numSteps
		},
		list: {
			sha256: sha256(options.text),
			documents: documents.length
		},
		vocabulary: model.vocab.join(""),
		documents: {
			sha256: sha256(documents.join("\n")),
			first: documents.slice(0, numSteps)
		},
		parameters_sha256: sha256(littleEndian(matrices.flatMap(({ initial }) => initial))),
		matrices,
		losses,
		names
	};
	model.free();
	return figures;
}
/** @param {number[]} numbers */
function littleEndian(numbers) {
	const bytes = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8 * numbers.length));
	numbers.forEach((x, i) => {
		bytes.setFloat64(8 * i, x, true);
	});
	return new Uint8Array(bytes.buffer);
}
/** Uniform random numbers in [0, 1) from a seed: Tommy Ettinger's mulberry32. @param {number} seed */
function uniforms(seed) {
	let state = seed;
	return () => {
		state = state + 1831565813 | 0;
		let z = Math.imul(state ^ state >>> 15, state | 1);
		z ^= z + Math.imul(z ^ z >>> 7, z | 61);
		return ((z ^ z >>> 14) >>> 0) / 2 ** 32;
	};
}
/**
* The paths that float32 may take. After each step of the float64 engine every parameter is changed at random by what float32
* rounds, or by four times that; the runs fall into a few groups, for what sets them apart is whether the input of some ReLU,
* nearer to zero than float32 can tell, lies above it or below.
* @param {Engine} MicroGPT
* @param {CreateOptions} options
* @param {{ losses: number[] }} figures
* @param {number} runs
* @returns {Promise<Path[]>} the most frequent first
*/
async function float32Paths(MicroGPT, options, { losses: expected }, runs) {
	const numSteps = expected.length;
	/** @type {{ from: number, members: number[][], names: string[] }[]} */
	const paths = [];
	for (let run = 0; run < runs; run++) {
		const model = await MicroGPT.create({
			precision: "f64",
			...options,
			numSteps
		});
		const uniform = uniforms(run);
		const rounding = 2 ** -24 * (run % 2 ? 4 : 1);
		/** @type {number[]} */
		const losses = [];
		while (losses.length < numSteps) {
			losses.push(...model.trainStep());
			const numbers = model.snapshot();
			for (let i = 0; i < numbers.length; i++) numbers[i] *= 1 + rounding * (2 * uniform() - 1);
			model.restore(numbers);
		}
		const from = 1 + losses.findIndex((loss, i) => Math.abs(loss - expected[i]) > TOLERANCES.float32.loss);
		const path = paths.find(({ from: start, members: [member] }) => start === from && losses.every((loss, i) => Math.abs(loss - member[i]) < 1e-4));
		if (path) path.members.push(losses);
		else if (from > 0) paths.push({
			from,
			members: [losses],
			names: namesOf(model)
		});
		model.free();
	}
	paths.sort((a, b) => b.members.length - a.members.length || a.from - b.from);
	return paths.map(({ from, members, names }) => ({
		from,
		runs: members.length,
		losses: expected.slice(from - 1).map((_, i) => {
			const sum = members.reduce((total, member) => total + member[from - 1 + i], 0);
			return Number((sum / members.length).toFixed(7));
		}),
		names
	}));
}
// wasm/conformance/judge.js
/**
* Compares what a port printed with the figures of microgpt.py, and says where they part. It judges; report.js has the words,
* and command.js runs the port.
*/
/** @import { Figures, Path } from "./figures.js" */
/** @import { PortOutput, PrintedLoss } from "./output.js" */
/** Forks begin where rounding has had time to add up; before this step no other path is looked for. */
const FIRST_FORK = 10;
const FLOAT32 = "float32";
/**
* A difference in the losses, after `before` that agree.
* @typedef {{ step: number, port: string, expected: number, difference: number, before: number }} LossDeparture
*/
/** A difference in a list: of which number, from 1. @typedef {{ number: number, port: unknown, expected: unknown }} Departure */
/**
* Of lists; of matrices, also the names of those that differ, the nearest to the loss first.
* @typedef {{ compared: number, equal: number, departure?: Departure & { matrix?: string }, precision?: Precision, wrong?: string[] }} Comparison
*/
/** How exact the numbers are; "digits" if too few were printed to tell. @typedef {"digits" | "float64" | "float32"} Precision */
/**
* @typedef {object} Losses
* @property {number} compared how many were printed
* @property {number} equal to the printed digits
* @property {number} decimals of the first
* @property {{ value: number, step: number }} largest difference
* @property {Precision} precision
* @property {number} [path] the step from which on it follows another path of float32
* @property {LossDeparture} [departure] the first that is too far
*/
/**
* @typedef {object} Report
* @property {"conforms" | "departs" | "unjudged"} verdict
* @property {string} [reason] why it could not be judged
* @property {Losses} losses
* @property {Comparison} names
* @property {Comparison} [documents]
* @property {Comparison} [parameters]
* @property {Comparison} [gradients]
* @property {Hint[]} hints
*/
/**
* What may be the cause: an id, and what it is about.
* @typedef {{ id: string, about?: string }} Hint
*/
/** What is computed only where it is needed. @typedef {object} Help
* @property {() => Promise<Path[]>} paths of float32
* @property {(first: PrintedLoss) => Promise<string | undefined>} document another one that has the first loss
* @property {(losses: ({ step: number } & PrintedLoss)[]) => Promise<string | undefined>} settings with which microgpt.py has these losses
* @property {(names: string[]) => Promise<string | undefined>} sampling with which it has these names
*/
/**
* @param {Figures} figures
* @param {PortOutput} output
* @param {Help} help
* @returns {Promise<Report>}
*/
async function judge(figures, output, help) {
	const printed = output.printed();
	const { num_steps: numSteps, samples } = figures.settings;
	const lossesPrinted = printed.losses.filter(({ step }) => step <= numSteps);
	const names = printed.names.slice(0, samples);
	const { losses, path } = await follow(lossesPrinted, names, figures, help);
	/** @type {Report} */
	const report = {
		verdict: "conforms",
		losses,
		names: compareLists(names, path?.names ?? figures.names),
		...inside(figures, output.inside),
		hints: []
	};
	const parts = [
		report.losses,
		report.names,
		report.documents,
		report.parameters,
		report.gradients
	];
	const counts = output.counts;
	if (parts.some((part) => part?.departure)) {
		const otherSteps = counts.steps !== void 0 && counts.steps !== numSteps;
		const otherList = counts.docs !== void 0 && counts.docs !== figures.list.documents;
		if (otherSteps) return {
			...report,
			verdict: "unjudged",
			reason: `steps ${counts.steps}`
		};
		if (otherList) return {
			...report,
			verdict: "unjudged",
			reason: `documents ${counts.docs}`
		};
		report.verdict = "departs";
		report.hints = await hints(report, figures, printed.losses, names, help);
	} else if (losses.compared === 0 && names.length < samples) {
		report.verdict = "unjudged";
		report.reason = parts.some((part) => part?.compared) ? "no losses" : "nothing";
	} else if (names.length < samples && lossesPrinted.at(-1)?.step !== numSteps) {
		report.verdict = "unjudged";
		report.reason = `ends ${lossesPrinted.at(-1)?.step}`;
	}
	return report;
}
/**
* @param {({ step: number } & PrintedLoss)[]} printed
* @param {number[]} expected
* @returns {Losses}
*/
function compareLosses(printed, expected) {
	/** @type {Losses} */
	const result = {
		compared: printed.length,
		equal: 0,
		decimals: Math.max(0, Math.round(-Math.log10(printed[0]?.unit ?? 1))),
		largest: {
			value: 0,
			step: 0
		},
		precision: "digits"
	};
	for (const [before, { step, value, unit, text }] of printed.entries()) {
		const right = expected[step - 1];
		const difference = Math.abs(value - right);
		if (!(difference <= TOLERANCES.float32.loss + unit / 2)) {
			result.departure = {
				step,
				port: text,
				expected: right,
				difference: value - right,
				before
			};
			break;
		}
		if (difference <= TOLERANCES.float64.loss + unit / 2) result.equal += 1;
		else result.precision = "float32";
		if (difference > result.largest.value) result.largest = {
			value: difference,
			step
		};
	}
	if (result.decimals > 7 && result.precision === "digits") result.precision = "float64";
	return result;
}
/**
* Of the run of float64 and the paths of float32, the first that the losses follow the longest, and the names to its end.
* @param {({ step: number } & PrintedLoss)[]} printed
* @param {string[]} names
* @param {Figures} figures
* @param {Help} help
* @returns {Promise<{ losses: Losses, path?: Path }>}
*/
async function follow(printed, names, figures, help) {
	const reached = ({ departure }) => departure?.step ?? Infinity;
	const hasNames = (right) => names.every((name, i) => name === right[i]);
	const straight = compareLosses(printed, figures.losses);
	let best = {
		losses: straight,
		hasNames: hasNames(figures.names),
		path: void 0
	};
	if (printed.length === 0 || reached(straight) <= FIRST_FORK || !straight.departure && best.hasNames) return best;
	for (const path of await help.paths()) {
		const along = compareLosses(printed, [...figures.losses.slice(0, path.from - 1), ...path.losses]);
		const other = {
			losses: {
				...along,
				precision: FLOAT32,
				path: path.from
			},
			hasNames: hasNames(path.names),
			path
		};
		const further = reached(along) - reached(best.losses) || 0;
		if (further > 0 || further === 0 && other.hasNames && !best.hasNames) best = other;
	}
	return best;
}
/** @param {unknown[]} printed @param {unknown[]} expected @returns {Comparison} */
function compareLists(printed, expected) {
	const compared = Math.min(printed.length, expected.length);
	const first = printed.slice(0, compared).findIndex((value, i) => value !== expected[i]);
	const equal = printed.filter((value, i) => value === expected[i]).length;
	if (first < 0) return {
		compared,
		equal
	};
	return {
		compared,
		equal,
		departure: {
			number: first + 1,
			port: printed[first],
			expected: expected[first]
		}
	};
}
/** The order in which backpropagation reaches the matrices. */
const TOWARDS_INPUT = [
	"lm_head",
	"mlp_fc2",
	"mlp_fc1",
	"attn_wo",
	"attn_wv",
	"attn_wk",
	"attn_wq",
	"wpe",
	"wte"
];
/** @param {Figures} figures @param {PortOutput["inside"]} printed */
function inside(figures, { documents, parameters, gradients }) {
	const compare = (numbers, key) => compareMatrices(numbers, figures.matrices, key);
	return {
		...documents && { documents: compareLists(documents, figures.documents.first) },
		...parameters && { parameters: compare(parameters, "initial") },
		...gradients && { gradients: compare(gradients, "gradient") }
	};
}
/**
* @param {Map<string, number[]>} printed
* @param {Figures["matrices"]} matrices
* @param {"initial" | "gradient"} key
* @returns {Comparison}
*/
function compareMatrices(printed, matrices, key) {
	/** @type {Comparison & { wrong: string[] }} */
	const result = {
		compared: 0,
		equal: 0,
		precision: "float64",
		wrong: []
	};
	for (const { name, [key]: expected } of matrices) {
		const numbers = printed.get(name);
		if (!numbers) continue;
		result.compared += expected.length;
		const scale = key === "gradient" ? Math.max(...expected.map(Math.abs)) : 1;
		const within = (precision, i) => Math.abs(numbers[i] - expected[i]) <= TOLERANCES[precision][key] * scale;
		const wrong = expected.map((_, i) => i).filter((i) => !within("float32", i));
		result.equal += expected.length - wrong.length;
		if (!expected.every((_, i) => within("float64", i))) result.precision = "float32";
		if (numbers.length > expected.length) wrong.push(expected.length);
		const [first] = wrong;
		if (first === void 0) continue;
		result.departure ??= {
			matrix: name,
			number: first + 1,
			port: numbers[first],
			expected: expected[first]
		};
		result.wrong.push(name);
	}
	const place = (name) => TOWARDS_INPUT.findIndex((part) => name.includes(part));
	result.wrong.sort((a, b) => place(a) - place(b));
	return result;
}
/** The mean of the last hundred, or of all. @param {number[]} losses */
const lately = (losses) => {
	const last = losses.slice(-100);
	return last.reduce((sum, loss) => sum + loss) / last.length;
};
/**
* The likely causes, from where and how it departs.
* @param {Report} report
* @param {Figures} figures
* @param {({ step: number } & PrintedLoss)[]} printed
* @param {string[]} names
* @param {Help} help
* @returns {Promise<Hint[]>}
*/
async function hints(report, figures, printed, names, help) {
	const { losses, documents, parameters, gradients } = report;
	if (documents?.departure) return [{ id: "documents" }];
	if (parameters?.departure) return [{
		id: "parameters",
		about: parameters.departure.matrix
	}];
	const { departure } = losses;
	if (!departure) {
		if (gradients?.departure) return [{
			id: "gradient",
			about: gradients.wrong?.[0]
		}];
		if (losses.compared === 0) return [];
		const sampling = await help.sampling(names);
		return [sampling ? {
			id: "sampling-as",
			about: sampling
		} : { id: "sampling" }];
	}
	if (!Number.isFinite(departure.difference)) return [{ id: "nan" }];
	const settings = await help.settings(printed);
	if (settings) return [{
		id: "settings",
		about: settings
	}];
	if (gradients?.departure && departure.step > 1) return [{
		id: "gradient",
		about: gradients.wrong?.[0]
	}];
	const { step, difference } = departure;
	if (step > 1) {
		if (!printed.some((other) => other.step === step - 1)) return [{ id: "begins" }];
		if (step === 2) return [{ id: "step-2" }];
		return [step <= FIRST_FORK ? { id: "early" } : late(figures, step)];
	}
	if (Math.abs(difference) < SMALL_AT_FIRST) return [{ id: "forward" }];
	const document = await help.document(printed[0]);
	const hint = document === void 0 ? { id: "beginning" } : {
		id: "document",
		about: document
	};
	if (printed.length < figures.losses.length) return [hint];
	const worse = lately(printed.map(({ value }) => value)) - lately(figures.losses);
	return [hint, {
		id: worse <= AS_WELL ? "learns-as-well" : "learns-worse",
		about: worse.toFixed(2)
	}];
}
/**
* A forward pass that lacks a factor is off by less than this at the first step, because the initial parameters are small; other
* parameters or another document are off by more: docs/conformance.md has the figures.
*/
const SMALL_AT_FIRST = .002;
/** Runs from other seeds end no further above than this: docs/conformance.md has the figures. */
const AS_WELL = .2;
/** @param {Figures} figures @param {number} step @returns {Hint} */
function late({ documents: { first }, settings }, step) {
	const length = (name) => Array.from(name).length;
	const longest = (names) => Math.max(...names.map(length));
	for (const at of [step, step - 1]) {
		const name = first[(at - 1) % first.length];
		if (length(name) >= settings.block_size) return {
			id: "block",
			about: name
		};
		if (length(name) > longest(first.slice(0, at - 1))) return {
			id: "longest",
			about: name
		};
	}
	return { id: "late" };
}
// wasm/conformance/help.js
/** What the judge asks only where a port departs: whether float32 does so too, or microgpt.py with other settings. */
/** @import { Engine, Figures } from "./figures.js" */
/** @import { Help } from "./judge.js" */
/** Runs tried for the paths that float32 takes on a list whose figures are not in the package; a quarter of a second each. */
const RUNS = 32;
/** Settings that ports have had, each as microgpt.py's code would name it, and for the engine. @type {[string, object][]} */
const OTHER_SETTINGS = [
	["random.seed(0)", { seed: 0 }],
	["random.seed(1)", { seed: 1 }],
	["random.seed(1337)", { seed: 1337 }],
	["beta1 = 0.9", { beta1: .9 }],
	["beta2 = 0.95", { beta2: .95 }],
	["beta2 = 0.999", { beta2: .999 }],
	["beta1 = 0.9 and beta2 = 0.95", {
		beta1: .9,
		beta2: .95
	}],
	["beta1 = 0.9 and beta2 = 0.999", {
		beta1: .9,
		beta2: .999
	}],
	["learning_rate = 0.001", { learningRate: .001 }],
	["a learning rate that does not decay", { numSteps: 0xe8d4a51000 }],
	["initial parameters of deviation 0.02", { initStd: .02 }],
	["n_head = 1", { nHead: 1 }],
	["n_head = 2", { nHead: 2 }],
	["n_layer = 2", { nLayer: 2 }],
	["block_size = 8", { blockSize: 8 }],
	["block_size = 32", { blockSize: 32 }]
];
/** How many losses must agree for two runs to be the same, and the steps that are compared. */
const ENOUGH = 8;
const COMPARED_STEPS = 100;
/** Among these few, a loss is hardly the same to four decimals by chance. */
const NEAR_DOCUMENTS = 20;
/** @type {[string, object][]} */
const OTHER_SAMPLING = [
	["temperature 1", { temperature: 1 }],
	["temperature 0.8", { temperature: .8 }],
	["random.seed(42) anew before sampling", { seed: 42 }]
];
/**
* @param {Engine} MicroGPT
* @param {string} text
* @param {Figures} figures
* @param {{ write: (text: string) => unknown }} stderr is told what takes some seconds
* @returns {Help}
*/
function helpFor(MicroGPT, text, figures, stderr) {
	const { num_steps: numSteps, samples, temperature } = figures.settings;
	/** @param {object} options */
	const create = (options) => MicroGPT.create({
		text,
		precision: "f64",
		numSteps,
		...options
	});
	return {
		async paths() {
			if (!figures.float32_paths) {
				stderr.write("Trying how float32 may depart on this list...\n");
				figures.float32_paths = await float32Paths(MicroGPT, { text }, figures, RUNS);
				figures.float32_runs = RUNS;
			}
			return figures.float32_paths;
		},
		async document(first) {
			const model = await create({});
			const sum = (n) => n && n * model.evaluate({
				split: "train",
				limit: n
			});
			const found = model.docs({ count: NEAR_DOCUMENTS }).find((_, i) => !compareLosses([{
				step: 1,
				...first
			}], [sum(i + 1) - sum(i)]).departure);
			model.free();
			return found;
		},
		async settings(printed) {
			const steps = Math.min(COMPARED_STEPS, numSteps);
			const first = printed.filter(({ step }) => step <= steps);
			if (first.length < ENOUGH) return;
			for (const [name, options] of OTHER_SETTINGS) {
				const model = await create(options);
				const { departure } = compareLosses(first, [...model.trainStep(steps)]);
				model.free();
				if (!departure) return name;
			}
		},
		async sampling(names) {
			if (names.length < 3) return;
			const model = await create({});
			model.trainStep(numSteps);
			const trained = model.save();
			model.free();
			const isSame = (others) => names.every((name, i) => name === others[i]);
			if (isSame([...figures.names.slice(1), ...names.slice(-1)])) return "one name drawn and left out before the first";
			for (const [name, options] of OTHER_SAMPLING) {
				const again = await MicroGPT.load(trained, { precision: "f64" });
				const others = again.generate({
					count: samples,
					temperature,
					...options
				});
				again.free();
				if (isSame(others)) return name;
			}
		}
	};
}
// wasm/conformance/output.js
/**
* Reads what a port prints, as microgpt.py prints it: `step    1 / 1000 | loss 3.1857`, a line or a carriage return each, and
* `sample  1: anadya`. Whatever the port prints, and however much, no more is kept than is judged.
*/
/** A loss as it was printed; `unit` is one in its last digit. @typedef {{ value: number, unit: number, text: string }} PrintedLoss */
/** Characters of a line beyond which nothing is read, and of a line that begins with {, for JSON. */
const MAX_LINE = 4096;
const MAX_JSON_LINE = 4 << 20;
/** What is kept to be shown if the port fails. */
const LAST_LINES = 6;
/** Steps above this are not kept. */
const MAX_STEPS = 1e5;
const MAX_SAMPLES = 1e3;
const STEP = /\b(?:step|iter|iteration)\s{0,9}[:=#]?\s{0,9}(\d{1,7})\b(?:\s{0,9}\/\s{0,9}(\d{1,7})\b)?/i;
const LOSS = /\bloss\s{0,9}[:=]?\s{0,9}([-+]?(?:nan|inf(?:inity)?|\d{1,20}(?:\.(\d{0,40}))?(?:e([-+]?\d{1,3}))?))(?![\w.])/i;
const SAMPLE = /^\s{0,9}sample\s{0,9}#?(\d{1,7})\s{0,9}[:.|-]\s?(.*)$/i;
const COUNT = /^\s{0,9}num[ _](docs|steps)\s{0,9}[:=]\s{0,9}(\d[\d,_]{0,11})/i;
const ESCAPES = /\x1b\[[0-9;?]{0,20}[A-Za-z]/g;
/** One of the port's two streams, as lines that end with a newline or a carriage return. */
var Lines = class {
	#decoder = new TextDecoder();
	#line = "";
	#take;
	/** @param {(line: string) => void} take */
	constructor(take) {
		this.#take = take;
	}
	/** @param {Uint8Array} bytes */
	push(bytes) {
		this.#pushText(this.#decoder.decode(bytes, { stream: true }));
	}
	end() {
		this.#pushText(`${this.#decoder.decode()}\n`);
	}
	/** @param {string} text */
	#pushText(text) {
		let start = 0;
		for (const { index } of text.matchAll(/[\r\n]/g)) {
			this.#append(text.slice(start, index));
			if (this.#line) this.#take(this.#line);
			this.#line = "";
			start = index + 1;
		}
		this.#append(text.slice(start));
	}
	/** @param {string} text */
	#append(text) {
		const max = (this.#line || text).startsWith("{") ? MAX_JSON_LINE : MAX_LINE;
		this.#line += text.slice(0, max - this.#line.length);
	}
};
var PortOutput = class {
	/** by step, from 1 @type {Map<number, PrintedLoss>} */
	losses = /* @__PURE__ */ new Map();
	/** by number, from 1 @type {Map<number, string>} */
	samples = /* @__PURE__ */ new Map();
	/** as the port says @type {{ docs?: number, steps?: number }} */
	counts = {};
	/** of lines of JSON @type {{ documents?: unknown[], parameters?: Map<string, number[]>, gradients?: Map<string, number[]> }} */
	inside = {};
	/** @type {string[]} */
	lastLines = [];
	bytes = 0;
	/** steps or samples are counted from 0 */
	#first = {
		step: 1,
		sample: 1
	};
	/** For one stream. */
	stream() {
		const lines = new Lines((line) => this.#read(line));
		return {
			push: (bytes) => {
				this.bytes += bytes.length;
				lines.push(bytes);
			},
			end: () => lines.end()
		};
	}
	/** The losses by step and names in order, counted from 1. */
	printed() {
		return {
			losses: [...this.losses].map(([step, loss]) => ({
				step: step + 1 - this.#first.step,
				...loss
			})).sort((a, b) => a.step - b.step),
			names: [...this.samples].sort(([a], [b]) => a - b).map(([, name]) => name)
		};
	}
	/** @param {string} raw */
	#read(raw) {
		if (raw.startsWith("{") && this.#readInside(raw)) return;
		const line = raw.slice(0, MAX_LINE).replace(ESCAPES, "");
		this.lastLines.push(line);
		if (this.lastLines.length > LAST_LINES) this.lastLines.shift();
		const step = STEP.exec(line);
		const loss = step && LOSS.exec(line.slice(step.index));
		if (step && loss) return this.#addLoss(Number(step[1]), step[2], loss);
		const sample = SAMPLE.exec(line);
		if (sample) return this.#addSample(Number(sample[1]), sample[2].trim());
		const count = COUNT.exec(line);
		if (count) this.counts[count[1].toLowerCase() === "docs" ? "docs" : "steps"] = Number(count[2].replace(/\D/g, ""));
	}
	/** @param {number} step @param {string | undefined} steps @param {RegExpExecArray} loss */
	#addLoss(step, steps, [, text, decimals = "", exponent = "0"]) {
		if (steps) this.counts.steps = Number(steps);
		if (step === 0) this.#first.step = 0;
		if (step > 1e5 || this.losses.has(step)) return;
		const value = /^[-+]?inf/i.test(text) ? Infinity : Number(text);
		this.losses.set(step, {
			value,
			unit: 10 ** (Number(exponent) - decimals.length),
			text
		});
	}
	/** @param {number} number @param {string} name */
	#addSample(number, name) {
		if (number === 0) this.#first.sample = 0;
		if (number < this.#first.sample + MAX_SAMPLES && !this.samples.has(number)) this.samples.set(number, name);
	}
	/** @param {string} line @returns whether it is JSON of ours */
	#readInside(line) {
		let content;
		try {
			content = JSON.parse(line);
		} catch {
			return false;
		}
		const { documents, parameters, gradients } = content;
		if (Array.isArray(documents)) this.inside.documents ??= documents.slice(0, MAX_SAMPLES);
		if (isObject(parameters)) this.inside.parameters ??= matrices(parameters);
		if (isObject(gradients)) this.inside.gradients ??= matrices(gradients);
		return Array.isArray(documents) || isObject(parameters) || isObject(gradients);
	}
};
/** @param {unknown} value @returns {value is object} */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** Each as one list, whether it was printed as such or as a list of rows. @param {object} content */
function matrices(content) {
	const flat = Object.entries(content).map(([name, rows]) => [name, Array.isArray(rows) ? rows.flat().map(Number) : []]);
	return new Map(flat);
}
// wasm/conformance/report.js
/** The judge's report in sentences. What a port printed is only ever text: control characters are spelled out, long texts cut. */
/** @import { Figures } from "./figures.js" */
/** @import { Comparison, Hint, Losses, Report } from "./judge.js" */
const MAX_SHOWN$1 = 60;
/** What a terminal would obey, or what turns the direction of text: controls, formats, lines, surrogates that stand alone. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
/** @param {unknown} value @param {number} [max] how long it may get */
function shown(value, max = MAX_SHOWN$1) {
	let text = "";
	for (const letter of String(value)) {
		if (text.length >= max) return `${text}...`;
		text += UNSEEN.test(letter) ? `\\u{${letter.codePointAt(0)?.toString(16)}}` : letter;
	}
	return text;
}
/** A text of the port, as JSON may hold it. @param {unknown} value */
const quoted = (value) => typeof value === "string" ? `"${shown(value)}"` : shown(value);
const count = (n) => n.toLocaleString("en");
/** @param {number} n @param {string} one */
const many = (n, one) => `${count(n)} ${one}${n === 1 ? "" : one.endsWith("s") ? "es" : "s"}`;
/** How all of them agree. @param {Losses} losses */
function agreement({ compared, equal, decimals, largest, precision }) {
	const all = compared === 1 ? "the only loss is" : `all ${count(compared)} are`;
	const most = largest.step > 0 ? `; the largest difference is ${largest.value.toExponential(1)}, at step ${count(largest.step)}` : "";
	if (precision === "float64" && largest.value === 0) return `${all} equal to the last digit`;
	if (precision === "float64") return `${all} equal up to float64 rounding${most}`;
	if (decimals > 7) return `${all} equal up to float32 rounding${most}`;
	const others = compared - equal;
	if (others === 0) return `${all} equal to the printed digits (${many(decimals, "decimal place")})`;
	return `${count(equal)} of ${count(compared)} are equal to the printed digits; the other${others === 1 ? " differs" : `s differ`} by float32 rounding`;
}
/** @param {Losses} losses @param {Figures} figures */
function lossSentences(losses, { float32_paths, float32_runs, losses: expected }) {
	if (losses.compared === 0) return ["Losses: none were found."];
	const { departure, path, decimals } = losses;
	const found = [];
	if (path) {
		const taken = float32_paths?.filter(({ from }) => from === path).reduce((sum, { runs }) => sum + runs, 0);
		found.push(`From step ${count(path)} on, it takes a different path from float64, as float32 may (${taken} of ${float32_runs} runs with float32's rounding did): in step ${count(path - 1)} the input of a ReLU is so close to zero that rounding decides on which side it falls. What follows compares it with that path.`);
	}
	if (!departure) return [...found, `Losses: ${agreement(losses)}.`];
	const { step, port, expected: right, difference, before } = departure;
	const digits = Math.min(17, Math.abs(difference) < 3 * 10 ** -decimals ? decimals + 2 : Math.max(4, decimals));
	const off = Number.isFinite(difference) ? ` (${Math.abs(difference).toFixed(digits)} ${difference > 0 ? "more" : "less"})` : "";
	const agreeing = before > 0 ? `, after ${many(before, "loss")} that agree${before === 1 ? "s" : ""}` : "";
	found.push(`Losses: it departs at step ${count(step)}${agreeing}: ${shown(port)}, where ${path ? "that path" : "microgpt.py"} has ${right.toFixed(digits)}${off}.`);
	if (losses.compared < expected.length) found.push(`It printed ${count(losses.compared)} of ${many(expected.length, "loss")}.`);
	return found;
}
/** @param {string} what @param {Comparison} comparison @param {number} wanted @param {string} who has the others */
function listSentence(what, { compared, equal, departure }, wanted, who = "microgpt.py") {
	if (compared === 0) return `${what}: none were found.`;
	if (!departure && compared >= wanted) return `${what}: all ${count(compared)} are equal.`;
	if (!departure) return `${what}: it printed ${count(compared)} of ${count(wanted)}, and they are equal.`;
	const { number, port, expected } = departure;
	return `${what}: ${count(equal)} of ${count(compared)} are equal; the first that differs is number ${number}: ${quoted(port)}, where ${who} has ${quoted(expected)}.`;
}
/** @param {string} what @param {Comparison} comparison */
function matrixSentence(what, { compared, equal, departure, precision, wrong }) {
	if (compared === 0) return `${what}: no matrix with one of microgpt.py's names was found.`;
	if (!departure) return `${what}: all ${many(compared, "number")} are equal up to ${precision} rounding.`;
	const { matrix, number, port, expected } = departure;
	return `${what}: ${count(equal)} of ${many(compared, "number")} are equal; the first that differs is number ${count(number)} of ${matrix}: ${shown(port ?? "missing")}, where microgpt.py has ${shown(expected ?? "none")}. Matrices that differ: ${wrong?.join(", ")}.`;
}
const BEGINNING = "random.seed(42); random.shuffle(docs), which goes from the last to the second; then random.gauss(0, 0.08) for wte, wpe, lm_head, and each layer's attn_wq, attn_wk, attn_wv, attn_wo, mlp_fc1, mlp_fc2, row by row. gauss keeps its second value for the next call";
/** @type {Record<string, (about: string) => string>} */
const HINTS = {
	documents: () => "The documents differ. Check the list, its order, that lines are stripped and empty ones left out, random.seed(42) and random.shuffle.",
	parameters: (matrix) => `The initial parameters differ from ${matrix} on. The order of random numbers is: ${BEGINNING}.`,
	gradient: (matrix) => `The first step's gradient is wrong. On its way from the loss back to the input, ${matrix} is the first matrix whose gradient differs: check what lies between it and the matrices before.`,
	settings: (settings) => `Its losses are those of microgpt.py with ${settings}.`,
	nan: () => "The loss is not finite. Check the softmax, which subtracts the maximum, the logarithm, and divisions by zero in Adam.",
	begins: () => "The loss before that one was not printed: print every loss to see where it begins to differ.",
	forward: () => "Step 1 is off by very little, so the initial parameters and the first document are probably right, and the forward pass is not. Check the scores' 1/sqrt(head_dim), the split into heads, the softmax over this position and those before it, RMSNorm (epsilon 1e-5, once right after the embeddings too) and the residuals.",
	document: (name) => `Step 1's loss is what microgpt.py's initial parameters give for “${name}”: the parameters are probably right, and the document is not the first. Check the order of the documents: step s, from 0, takes docs[s % len(docs)].`,
	beginning: () => `Step 1 differs: the initial parameters or the first document are different, or the forward pass is far off. Check ${BEGINNING}. Print them as JSON to find the first that differs: see docs/conformance.md.`,
	"step-2": () => "Step 1 is equal and step 2 is not: the first update is wrong. Adam divides the gradient by its size, so only its signs and zeros count here. Check them, Adam's bias correction (beta to the power of step + 1, from 1 on), epsilon and the learning rate.",
	early: () => "The first update is right, and a later one is not. Check that gradients are set to zero after each step, their sizes, Adam's two running means and bias correction, and the learning rate's decay, 1 - step / num_steps.",
	longest: (name) => `Everything before is equal, and “${name}” is the longest document so far: check what is done at its last positions.`,
	block: (name) => `Everything before is equal, and “${name}” fills block_size: check how long documents are cut.`,
	late: () => "Everything before is equal. If the port computes in float32, rounding can cause this where the input of a ReLU is close to zero, although none of the float32 runs behind the figures did so: run it in float64 to find out. If it already does, look at what this document has that none before it had.",
	"learns-as-well": () => "It learns as well as microgpt.py: the means of the last hundred losses are close. So the network, gradients and Adam are probably right, and what differs is the shuffle, the list or the initial parameters.",
	"learns-worse": (worse) => `It learns less well: the mean of the last hundred losses is ${worse} higher. So the network, gradients or Adam are wrong too.`,
	"sampling-as": (sampling) => `Training is right. The names are those of microgpt.py with ${sampling}.`,
	sampling: () => "Training is right, and sampling is not. Check that the same random generator goes on (no new seed), that each name begins with an empty cache, BOS and position 0, logits / 0.5, and random.choices: the first token whose running sum of probabilities exceeds random() times their total."
};
/** @param {Hint} hint */
const hintSentence = ({ id, about = "" }) => HINTS[id](shown(about));
const PUBLISHED_DOCUMENTS = 32033;
/** @param {string} reason @param {Figures} figures */
function reasonSentence(reason, { settings, list }) {
	const [id, number] = reason.split(" ");
	const n = count(Number(number));
	if (id === "steps") return `It trains for ${n} steps, but these figures are for ${count(settings.num_steps)}: pass --steps ${number}.`;
	if (id === "documents") return `It trains on ${n} documents${Number(number) === PUBLISHED_DOCUMENTS ? ", the list that microgpt.py downloads as input.txt" : ""}, but these figures are for a list of ${count(list.documents)}: pass its list with --list FILE, or let it learn the other one, which \`microgpt-in-a-page names\` prints.`;
	if (id === "ends") return `What it printed is equal, but its output ends at step ${n} of ${count(settings.num_steps)}.`;
	if (id === "no") return "It printed no losses, and without them there is too little to judge.";
	return "Its output has no losses and no names in the form \"step 1 / 1000 | loss 3.1857\" and \"sample 1: anadya\".";
}
const VERDICTS = {
	conforms: "The port conforms to microgpt.py.",
	departs: "The port departs from microgpt.py.",
	unjudged: "The port could not be judged."
};
/**
* @param {Report} report
* @param {Figures} figures
* @returns {string[]}
*/
function sentences(report, figures) {
	const { verdict, reason, losses, names, documents, parameters, gradients } = report;
	if (reason && /^(steps|documents) /.test(reason)) return [VERDICTS.unjudged, reasonSentence(reason, figures)];
	const isPrinted = losses.compared > 0 || names.compared > 0;
	return [
		VERDICTS[verdict],
		...reason ? [reasonSentence(reason, figures)] : [],
		...documents ? [listSentence("Documents", documents, documents.compared)] : [],
		...parameters ? [matrixSentence("Initial parameters", parameters)] : [],
		...gradients ? [matrixSentence("Gradients of the first step", gradients)] : [],
		...isPrinted ? lossSentences(losses, figures) : [],
		...isPrinted ? [listSentence("Names", names, figures.settings.samples, losses.path ? "that path" : void 0)] : [],
		...report.hints.map((hint) => hintSentence(hint))
	];
}
// wasm/conformance/command.js
/** The command `microgpt-in-a-page`: runs a port of microgpt.py and says whether it computes the same. See docs/conformance.md. */
/** @import { Engine, Figures } from "./figures.js" */
/**
* What the command works with: check.js passes the streams of the process and the files of the package.
* @typedef {object} Surroundings
* @property {Engine} MicroGPT
* @property {URL} names the list that the figures are for
* @property {URL} figures
* @property {AsyncIterable<Uint8Array>} stdin
* @property {{ write: (text: string) => unknown }} stdout
* @property {{ write: (text: string) => unknown }} stderr
*/
const USAGE = `Compare a port of microgpt.py with microgpt.py: losses, names, and more if it prints more.

  microgpt-in-a-page check [options] -- COMMAND [ARGUMENT...]    run a port
  microgpt-in-a-page check [options] --read FILE                 read what a port printed; - is standard input
  microgpt-in-a-page names                                       print the list of names that the figures are for

Options:
  --list FILE        the list that the port learns, if it is another: figures are computed for it
  --steps N          the number of steps that the port trains, if it is not 1000
  --timeout SECONDS  stop the port after this time: 600
  --json             print the report as JSON

Exit status: 0 it conforms, 1 it departs, 2 it could not be judged.
`;
const STATUS = {
	conforms: 0,
	departs: 1,
	unjudged: 2
};
/** Seconds; a timer takes no more than 2^31 - 1 milliseconds. */
const MAX_TIMEOUT = 1e6;
/** More output than this ends the port. */
const MAX_BYTES = 64 << 20;
/** Characters of a line that the port printed. */
const MAX_SHOWN = 200;
/** @type {NodeJS.Signals[]} */
const SIGNALS = ["SIGINT", "SIGTERM"];
/** What cannot be judged, in a sentence. */
var Unjudged = class extends Error {};
/**
* @param {string[]} args of the command line
* @param {Surroundings} surroundings
* @returns {Promise<number>} the exit status
*/
async function command([name, ...args], surroundings) {
	const { stdout, stderr, MicroGPT } = surroundings;
	if (name === "names") {
		stdout.write(await readFile(surroundings.names, "utf8"));
		return 0;
	}
	if (name !== "check") {
		const asked = name === void 0 || name === "--help" || name === "-h";
		(asked ? stdout : stderr).write(USAGE);
		return asked ? 0 : STATUS.unjudged;
	}
	let request;
	try {
		request = parse(args);
	} catch (error) {
		stderr.write(`${/** @type {Error} */ error.message}\n\n${USAGE}`);
		return STATUS.unjudged;
	}
	const { options, port } = request;
	if (options.help) {
		stdout.write(USAGE);
		return 0;
	}
	/** @type {(ending: object, lines: string[]) => unknown} */
	const print = (report, lines) => {
		const json = {
			...report,
			sentences: lines
		};
		stdout.write(options.json ? `${JSON.stringify(json, replacer, 2)}\n` : `${lines.join("\n")}\n`);
	};
	try {
		const { text, figures } = await figuresFor(options, surroundings);
		const output = new PortOutput();
		const ending = options.read ? await read(options.read === "-" ? surroundings.stdin : createReadStream(options.read), output) : await run(port, output, Number(options.timeout));
		const report = await judge(figures, output, helpFor(MicroGPT, text, figures, stderr));
		const lines = sentences(report, figures);
		if (ending) lines.push(ending);
		if (ending && report.verdict === "unjudged") lines.push(...output.lastLines.map((line) => `  ${shown(line, MAX_SHOWN)}`));
		const { hints, ...facts } = report;
		print({
			...facts,
			hints: hints.map((hint) => ({
				id: hint.id,
				text: hintSentence(hint)
			})),
			ending
		}, lines);
		return STATUS[report.verdict];
	} catch (error) {
		if (!(error instanceof Unjudged)) throw error;
		print({ verdict: "unjudged" }, ["The port could not be judged.", error.message]);
		return STATUS.unjudged;
	}
}
/** What a port printed is shown as text; JSON has no numbers that are not finite. @param {string} _ @param {unknown} value */
function replacer(_, value) {
	if (typeof value === "string") return shown(value, Infinity);
	return typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
}
/** @param {string[]} args */
function parse(args) {
	const { tokens } = parseArgs({
		args,
		options: OPTIONS,
		allowPositionals: true,
		strict: false,
		tokens: true
	});
	const first = tokens.find(({ kind }) => kind === "positional" || kind === "option-terminator");
	const end = first ? first.index : args.length;
	const port = args.slice(first?.kind === "option-terminator" ? end + 1 : end);
	const { values } = parseArgs({
		args: args.slice(0, end),
		options: OPTIONS
	});
	if (!values.help && port.length > 0 === (values.read !== void 0)) throw new Error(port.length > 0 ? "Give a command or --read, not both." : "Which port? Give its command after --.");
	for (const [key, max] of [["steps", MAX_STEPS], ["timeout", MAX_TIMEOUT]]) if (!/^[1-9]\d*$/.test(values[key]) || Number(values[key]) > max) throw new Error(`--${key} must be a whole number from 1 to ${max}.`);
	return {
		options: values,
		port
	};
}
const OPTIONS = {
	list: { type: "string" },
	steps: {
		type: "string",
		default: String(SETTINGS.num_steps)
	},
	timeout: {
		type: "string",
		default: "600"
	},
	read: { type: "string" },
	json: {
		type: "boolean",
		default: false
	},
	help: {
		type: "boolean",
		short: "h",
		default: false
	}
};
/**
* @param {{ list?: string, steps: string }} options
* @param {Surroundings} surroundings
* @returns {Promise<{ text: string, figures: Figures }>}
*/
async function figuresFor({ list, steps }, { MicroGPT, names, figures }) {
	const numSteps = Number(steps);
	const text = await readFile(list ?? names, "utf8").catch((error) => {
		throw new Unjudged(`The list cannot be read: ${shown(error.message)}.`);
	});
	const known = JSON.parse(await readFile(figures, "utf8"));
	if (numSteps === known.settings.num_steps && text === await readFile(names, "utf8")) return {
		text,
		figures: known
	};
	return {
		text,
		figures: await figuresOf(MicroGPT, {
			text,
			numSteps
		}).catch((error) => {
			throw new Unjudged(shown(error.message));
		})
	};
}
/**
* @param {string[]} command
* @param {PortOutput} output
* @param {number} seconds
* @returns {Promise<string | undefined>} a sentence if it did not end well
*/
function run([file, ...args], output, seconds) {
	const grouped = process.platform !== "win32";
	return new Promise((resolve, reject) => {
		const child = spawn(file, args, {
			stdio: [
				"ignore",
				"pipe",
				"pipe"
			],
			detached: grouped
		});
		/** @type {string | undefined} */
		let ending;
		const kill = () => {
			try {
				if (grouped) process.kill(-Number(child.pid), "SIGKILL");
				else child.kill("SIGKILL");
			} catch {}
			child.stdout.destroy();
			child.stderr.destroy();
		};
		/** @param {string} why */
		const stop = (why) => {
			ending ??= why;
			kill();
		};
		const interrupt = () => {
			kill();
			process.exit(STATUS.unjudged);
		};
		const timer = setTimeout(() => stop(`It was stopped after ${seconds} s; --timeout allows more.`), seconds * 1e3);
		for (const signal of SIGNALS) process.once(signal, interrupt);
		const isOver = () => {
			clearTimeout(timer);
			for (const signal of SIGNALS) process.off(signal, interrupt);
		};
		for (const stream of [child.stdout, child.stderr]) {
			const lines = output.stream();
			stream.on("data", (bytes) => {
				lines.push(bytes);
				if (output.bytes > MAX_BYTES) stop(`It was stopped: it had printed more than 64 MiB.`);
			});
			stream.on("close", () => lines.end());
		}
		child.on("error", (error) => {
			isOver();
			reject(new Unjudged(`${shown(file)} cannot be started: ${shown(error.message)}.`));
		});
		child.on("close", (code, signal) => {
			isOver();
			if (signal) ending ??= `It was killed by ${signal}.`;
			else if (code) ending ??= `It exited with status ${code}.`;
			resolve(ending);
		});
	});
}
/** @param {AsyncIterable<Uint8Array>} printed @param {PortOutput} output @returns {Promise<undefined>} */
async function read(printed, output) {
	const lines = output.stream();
	try {
		for await (const bytes of printed) lines.push(bytes);
	} catch (error) {
		throw new Unjudged(`The output cannot be read: ${shown(
			/** @type {Error} */
			error.message
		)}.`);
	}
	lines.end();
}
// wasm/conformance/check.js
/** Runs the command of command.js with the engine, and with the list and the figures that stand beside this file in the package. */
const { stdin, stdout, stderr } = process;
const names = new URL("./names.txt", import.meta.url);
const figures = new URL("./microgpt-conformance.json", import.meta.url);
process.exitCode = await command(process.argv.slice(2), {
	MicroGPT,
	names,
	figures,
	stdin,
	stdout,
	stderr
});
export {};
