/** The cards with money, as the app would send them. The amounts are invented; only their shape is that of real ones. */

const euro = (cents) => `€ ${(cents / 100).toFixed(2).replace(".", ",").replace(/\B(?=(\d{3})+,)/g, ".")}`;
const point = (hours, total) => ({ hours, total: Math.round(total), text: euro(Math.round(total)) });
const HOURS = Array.from({ length: 41 }, (_, hours) => hours);

/** Straight lines between [hours, eurocents]. */
function between(knots) {
  return HOURS.map((hours) => {
    const next = knots.findIndex(([at]) => at >= hours);
    const [[from, low], [to, high]] = [knots[Math.max(0, next - 1)], knots[next]];
    return point(hours, to === from ? high : low + ((high - low) * (hours - from)) / (to - from));
  });
}

/** Below half of what somebody can still earn: wage beside a fixed amount. From there on: an amount that falls as wage rises. */
function wga(hours) {
  const wage = hours * 7000;
  const half = wage >= 70000;
  return point(hours, wage + (half ? Math.max(0, 0.7 * (290000 - Math.max(wage, 140000))) : 81000));
}

const knowers = [{ name: "Klantmanager van je gemeente", channels: [] },
  { name: "Juridisch Loket", channels: [{ kind: "web", value: "juridischloket.nl", href: "https://www.juridischloket.nl", note: "Gratis" }] }];
const law = { title: "Participatiewet", article: "31 lid 2", url: "https://wetten.overheid.nl/BWBR0015703" };

export const incomeCards = {
  income_comparison: {
    type: "income_comparison", v: 1, fallback_text: "Nu ongeveer € 1.956,50 per maand. Met 24 uur werk ongeveer € 2.162,30.",
    title: "Als je 24 uur gaat werken", date_text: "Gerekend op 22 november 2026, met de bedragen van nu.",
    columns: [{ id: "nu", label: "Nu" }, { id: "straks", label: "Straks" }],
    rows: [
      { id: "loon", label: "Loon (netto)", kind: "stream", cells: ["€ 0,00", "€ 1.607,30"], note: null },
      { id: "bijstand", label: "Bijstand", kind: "stream", cells: ["€ 1.401,50", "€ 0,00"], note: "met vakantiegeld" },
      { id: "zorgtoeslag", label: "Zorgtoeslag", kind: "stream", cells: ["€ 129,00", "€ 129,00"], note: null },
      { id: "huurtoeslag", label: "Huurtoeslag", kind: "stream", cells: ["€ 426,00", "€ 426,00"], note: null },
      { id: "totaal", label: "Samen", kind: "total", cells: ["€ 1.956,50", "€ 2.162,30"], note: null },
      { id: "verschil", label: "Verschil", kind: "difference", cells: ["€ 205,80 meer"], note: null },
    ],
    summary: "Met 24 uur werk komt er per maand ongeveer € 206 bij.",
    curve: {
      title: "Wat er per maand binnenkomt, bij elk aantal uren", caption: "De lijn is alles samen: loon, uitkering en toeslagen.",
      x_label: "Uren per week", y_label: "Euro per maand", now: 0, then: 24,
      points: between([[0, 195650], [21, 195650], [24, 216230], [28, 242460], [32, 260560], [36, 271290], [40, 276560]]),
      marks: [{ from: 0, to: 21, kind: "plateau", text: "Van 0 tot 21 uur blijft het bedrag ongeveer gelijk. Je loon gaat dan van je bijstand af." }],
    },
    explain: [
      { title: "Loon: € 1.607,30", steps: [{ text: "Je loon voor 24 uur, bruto.", amount: "€ 1.640,00" }, { text: "Belasting gaat eraf.", amount: "− € 32,70" }], sources: [{ title: "Belastingdienst", article: "", url: "https://www.belastingdienst.nl" }] },
      {
        title: "Bijstand: € 0,00",
        steps: [
          { text: "De bijstand voor iemand die alleen woont.", amount: "€ 1.401,50" },
          { text: "Je loon is hoger dan de bijstand. Daarom gaat het hele bedrag eraf.", amount: "− € 1.401,50" },
          { text: "De gemeente kijkt of een deel van je loon niet meetelt. Dat is hier niet meegerekend.", amount: null },
        ],
        sources: [law, { title: "Bron zonder veilige link", article: "artikel 8", url: "javascript:alert(1)" }],
      },
    ],
    note: "Dit is een schatting. De gemeente en Dienst Toeslagen beslissen wat je echt krijgt.",
  },
  income_wga: {
    type: "income_comparison", v: 1, fallback_text: "Nu en straks met WGA.",
    title: "Als je van 8 naar 12 uur gaat", date_text: "Gerekend op 22 november 2026.",
    columns: [{ id: "nu", label: "Nu" }, { id: "straks", label: "Straks" }],
    rows: [
      { id: "loon", label: "Loon (bruto)", kind: "stream", cells: ["€ 560,00", "€ 840,00"], note: null },
      { id: "wga", label: "Arbeidsongeschiktheidsuitkering (WGA)", kind: "stream", cells: ["€ 810,00", "€ 1.050,00"], note: "eerst vervolguitkering, dan loonaanvulling" },
      { id: "totaal", label: "Samen", kind: "total", cells: ["€ 1.370,00", "€ 1.890,00"], note: null },
      { id: "verschil", label: "Verschil", kind: "difference", cells: ["", "€ 520,00 meer"], note: null },
    ],
    summary: "Met 12 uur werk komt er per maand ongeveer € 520 bij.",
    curve: {
      title: "Wat er per maand binnenkomt, bij elk aantal uren", caption: "De lijn is je loon en je WGA samen, bruto.",
      x_label: "Uren per week", y_label: "Euro per maand", now: 8, then: 12, points: HOURS.map(wga),
      marks: [
        { from: 9, to: 10, kind: "cliff", text: "Vanaf 10 uur verdien je de helft van wat je volgens UWV kunt verdienen. Dan verandert je uitkering van soort. Er komt in één keer meer binnen." },
      ],
    },
    explain: [{ title: "WGA: € 1.050,00", steps: [{ text: "De loonaanvulling.", amount: "€ 1.050,00" }], sources: [{ title: "Wet WIA", article: "61 lid 4", url: "https://wetten.overheid.nl/BWBR0019057" }] }],
    note: "Dit is een schatting. UWV beslist wat je echt krijgt.",
  },
  income_without_curve: {
    type: "income_comparison", v: 1, fallback_text: "Nu en straks.", title: "Als je 12 uur gaat werken", date_text: null,
    columns: [{ id: "nu", label: "Nu" }, { id: "straks", label: "Straks" }],
    rows: [{ id: "totaal", label: "Samen", kind: "total", cells: ["€ 1.956,50", "€ 1.956,50"], note: null }],
    summary: "Er komt ongeveer evenveel binnen als nu.", curve: null, explain: [], note: null,
  },
  sum: {
    type: "sum", v: 1, fallback_text: "Ongeveer € 1.285,90 per maand.", title: "Je bijstand met 8 uur werk",
    lines: [
      { text: "De bijstand voor iemand die alleen woont.", amount: "€ 1.401,50" },
      { text: "Van je loon mag je misschien een deel houden. **De gemeente beslist dat.**", amount: null },
      { text: "Van je loon gaat dit bedrag van je bijstand af.", amount: "− € 115,60" },
    ],
    total: { label: "Je krijgt ongeveer, per maand", amount: "€ 1.285,90" },
    range: "Het kan ook tussen € 1.250 en € 1.320 uitkomen.",
    sources: [law], assumptions: ["Je woont alleen.", "Je hebt geen partner en geen kinderen."], ask: knowers,
    date_text: "Gerekend op 22 november 2026.", note: "Dit is een schatting. De gemeente beslist wat je echt krijgt.",
  },
};
