/** One reply of every kind, as the app would send it. Names and texts are invented for these tests. */

import { incomeCards } from "./income_cards.mjs";

const progress = {
  done: 3, total: 12, section: "afwegen",
  sections: [
    { id: "situatie", title: "Waar je nu staat", state: "done" },
    { id: "afwegen", title: "Afwegen", state: "current" },
    { id: "plan", title: "Jouw plan", state: "todo" },
  ],
};
const question = (kind, text, more = {}) => ({
  type: "question", v: 1, fallback_text: text, guide: "openheid", question: `q_${kind}`, kind, text,
  why: "Dan laat ik alleen zien wat bij **jouw** moment past.", required: false, options: [], rows: [], columns: [],
  pending_row: null, scale: null, min_choices: null, max_choices: null, minimum: null, maximum: null, unit: null,
  max_length: null, suggest: null, previous: null, progress, ...more,
});
const options = [
  { id: "collega", label: "Mijn naaste collega", note: null },
  { id: "leiding", label: "Mijn leidinggevende", note: "Die regelt vaak aanpassingen." },
  { id: "bedrijfsarts", label: "De bedrijfsarts", note: "Die mag niets doorvertellen zonder jouw toestemming." },
  { id: "niemand", label: "Nu nog niemand", note: null },
];
export const contacts = [
  { name: "113 Zelfmoordpreventie", kind: "tel", label: "113", href: "tel:113", note: "gratis, dag en nacht, anoniem" },
  { name: "113 Zelfmoordpreventie", kind: "chat", label: "www.113.nl", href: "https://www.113.nl", note: null },
  { name: "Direct gevaar", kind: "tel", label: "112", href: "tel:112", note: null },
  { name: "Je huisarts", kind: "name", label: "", href: null, note: null },
];
const importance = [
  { id: "telt_niet", label: "Telt niet" }, { id: "telt_een_beetje", label: "Telt een beetje" },
  { id: "telt_veel", label: "Telt veel" }, { id: "telt_heel_veel", label: "Telt heel veel" },
];

export const cards = {
  one_of: question("one_of", "Aan wie denk je het eerst?", { options }),
  several_of: question("several_of", "Aan wie zou je iets willen vertellen?", { options, min_choices: 1, max_choices: 3, previous: ["leiding"] }),
  scale: question("scale", "Hoe zeker ben je van je keuze?", { scale: { low_label: "helemaal niet zeker", high_label: "heel zeker" }, previous: 4 }),
  ranking: question("ranking", "Wat is voor jou het belangrijkst?", { options, max_choices: 3 }),
  free_text: question("free_text", "Wat zou je willen zeggen, in je eigen woorden?", { max_length: 600 }),
  suggest: question("free_text", "Welk werk trekt je aan?", { max_length: 200, suggest: "beroep" }),
  number: question("number", "Hoeveel dagen per week wil je werken?", { minimum: 0, maximum: 7, unit: "dagen" }),
  money: question("money", "Wat verdien je ongeveer per maand?", { minimum: 0, maximum: 1000000, previous: 85050 }),
  hours: question("hours", "Hoeveel uur per week werk je?", { minimum: 0, maximum: 3600, previous: 990 }),
  date: question("date", "Wanneer begin je?", { previous: "2027-03-01" }),
  matrix: question("matrix", "Hoe belangrijk is dit voor jou?", {
    columns: importance, pending_row: "v02", previous: { v01: "telt_heel_veel" },
    rows: [
      { id: "v01", label: "Je werkgever kan je werk aanpassen, want hij weet wat je nodig hebt.", group: "Redenen om het te vertellen" },
      { id: "v02", label: "Je hoeft je niet meer groot te houden.", group: "Redenen om het te vertellen" },
      { id: "n01", label: "Mensen kunnen anders naar je gaan kijken.", group: "Redenen om het niet te vertellen" },
    ],
  }),
  summary: {
    type: "summary", v: 1, fallback_text: "Samenvatting", title: "Wat je tot nu toe hebt gezegd", date: "2026-11-22",
    sections: [
      { title: "Waar je nu staat", items: [{ label: "Situatie", value: "Ik ga solliciteren", question: "situatie" }, { label: "Hoe zeker", value: "4 (van 0 tot 10)", question: "zeker" }] },
      { title: "Afwegen", items: [{ label: "Aan wie", value: "Mijn leidinggevende, de bedrijfsarts", question: "wie" }] },
    ],
    note: "Dit zijn jouw eigen woorden. Je kunt alles nog veranderen.",
  },
  balance: {
    type: "balance", v: 1, fallback_text: "Jouw afweging", title: "Jouw afweging naast elkaar",
    sides: [
      { option: "vertellen", title: "Wel vertellen", voor: [{ text: "Je werkgever kan je werk aanpassen.", importance: 3 }, { text: "Je hoeft je niet groot te houden.", importance: 2 }], tegen: [{ text: "Mensen kunnen anders naar je kijken.", importance: 1 }] },
      { option: "niet_vertellen", title: "Niet vertellen", voor: [{ text: "Je houdt het voor jezelf.", importance: 2 }], tegen: [] },
    ],
    note: "Geen van beide is de beste. Het gaat om wat bij jou past.",
  },
  openness_matrix: {
    type: "openness_matrix", v: 1, fallback_text: "Jouw openheid", title: "Wat vertel je aan wie?",
    columns: [{ id: "wat", label: "Wat" }, { id: "wanneer", label: "Wanneer" }, { id: "hoe", label: "Hoe" }],
    rows: [
      { id: "leiding", label: "Mijn leidinggevende", cells: { wat: "Wat ik nodig heb", wanneer: "Na de proeftijd", hoe: "In een gesprek" }, status: "plan" },
      { id: "collega", label: "Mijn naaste collega", cells: { wat: "Nog niets" }, status: "later" },
    ],
    note: "Je kunt dit later veranderen.",
  },
  knowledge: {
    type: "knowledge", v: 1, fallback_text: "Uitleg", title: "Mag een werkgever naar je gezondheid vragen?",
    paragraphs: ["Nee. In een sollicitatiegesprek mag een werkgever **niet** vragen naar je gezondheid.", "Soms hoort er een keuring bij het werk. Dan mag een arts vragen stellen:\n- over wat nodig is voor dat werk\n- niet over andere dingen"],
    next_step: "Bedenk vooraf één zin waarmee je zo'n vraag netjes terug kunt geven.",
    sources: [{ title: "Voorbeeldbron over keuringen", url: "https://voorbeeld.example/keuring", read_on: "2026-11-20" }],
    checked_on: "2026-11-22", disclaimer: "recht",
    ask: [{ name: "Juridisch Loket", channels: [{ kind: "web", value: "juridischloket.nl", href: "https://www.juridischloket.nl", note: "Gratis" }] }],
    not_modelled: ["Of jouw werkgever zich aan de wet houdt."],
  },
  statistic: {
    type: "statistic", v: 1, fallback_text: "64 van de 100", group: "Mensen in een voorbeeldonderzoek.", of_100: 64,
    text: "Van elke 100 mensen vonden er **64** werk.", uncertainty: "Het kunnen er ook 55 tot 72 zijn.", source: { title: "Voorbeeldonderzoek, 2025", url: "https://voorbeeld.example/onderzoek" },
  },
  message_draft: {
    type: "message_draft", v: 1, fallback_text: "Een bericht", title: "Een bericht aan je leidinggevende",
    text: "Hoi,\n\nIk wil graag iets bespreken over mijn werk. Heb je deze week een half uur?\n\nGroet", hint: "Je stuurt dit zelf. Baken verstuurt niets.",
  },
  crisis: {
    type: "crisis", v: 1, fallback_text: "Bel 113", contacts,
    paragraphs: ["Wat je schrijft, klinkt heel zwaar. Goed dat je het zegt.", "Wil je nu met iemand praten? Bij 113 luistert dag en nacht iemand."],
  },
  folds: {
    type: "folds", v: 1, fallback_text: "Bij je plan", title: "Bij je inkomstenplan",
    parts: [
      { title: "Wat je moet doorgeven", lines: ["Geef je nieuwe werk binnen 7 dagen door aan UWV."], open: true },
      { title: "Als het werk stopt", lines: ["Dan betaalt UWV je Wajong weer.", "Je hoeft niets te doen."], open: false },
    ],
  },
  notice: { type: "notice", v: 1, fallback_text: "Let op", title: "Even rust", paragraphs: ["Je hoeft niet alles vandaag te doen."] },
  documents: {
    type: "documents", v: 1, fallback_text: "Bewaar of print je inkomstenplan", title: "Bewaar of print je inkomstenplan",
    files: [
      { label: "Download als PDF, om te lezen of te printen", href: "/api/chat/documents/inkomstenplan.pdf", kind: "pdf" },
      { label: "Download als Word, om zelf iets bij te schrijven", href: "/api/chat/documents/inkomstenplan.docx", kind: "docx" },
    ],
  },
  ...incomeCards,
  unknown: { type: "hologram", v: 9, fallback_text: "Ik laat dit zien als gewone tekst." },
};
export const guide = { id: "openheid", title: "Wel of niet vertellen", question: "q_one_of", progress };
