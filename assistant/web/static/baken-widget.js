/* Baken widget. Contains Lit (BSD-3-Clause, Google LLC). Source: widget/ */
var ue=globalThis,he=ue.ShadowRoot&&(ue.ShadyCSS===void 0||ue.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,De=Symbol(),pt=new WeakMap,Y=class{constructor(e,r,n){if(this._$cssResult$=!0,n!==De)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=r}get styleSheet(){let e=this.o,r=this.t;if(he&&e===void 0){let n=r!==void 0&&r.length===1;n&&(e=pt.get(r)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&pt.set(r,e))}return e}toString(){return this.cssText}},ut=t=>new Y(typeof t=="string"?t:t+"",void 0,De),A=(t,...e)=>{let r=t.length===1?t[0]:e.reduce((n,i,s)=>n+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(i)+t[s+1],t[0]);return new Y(r,t,De)},ht=(t,e)=>{if(he)t.adoptedStyleSheets=e.map(r=>r instanceof CSSStyleSheet?r:r.styleSheet);else for(let r of e){let n=document.createElement("style"),i=ue.litNonce;i!==void 0&&n.setAttribute("nonce",i),n.textContent=r.cssText,t.appendChild(n)}},Ue=he?t=>t:t=>t instanceof CSSStyleSheet?(e=>{let r="";for(let n of e.cssRules)r+=n.cssText;return ut(r)})(t):t;var{is:Wr,defineProperty:Gr,getOwnPropertyDescriptor:Fr,getOwnPropertyNames:Xr,getOwnPropertySymbols:Yr,getPrototypeOf:Zr}=Object,me=globalThis,mt=me.trustedTypes,en=mt?mt.emptyScript:"",tn=me.reactiveElementPolyfillSupport,Z=(t,e)=>t,Ve={toAttribute(t,e){switch(e){case Boolean:t=t?en:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,e){let r=t;switch(e){case Boolean:r=t!==null;break;case Number:r=t===null?null:Number(t);break;case Object:case Array:try{r=JSON.parse(t)}catch{r=null}}return r}},ft=(t,e)=>!Wr(t,e),gt={attribute:!0,type:String,converter:Ve,reflect:!1,useDefault:!1,hasChanged:ft};Symbol.metadata??=Symbol("metadata"),me.litPropertyMetadata??=new WeakMap;var E=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,r=gt){if(r.state&&(r.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((r=Object.create(r)).wrapped=!0),this.elementProperties.set(e,r),!r.noAccessor){let n=Symbol(),i=this.getPropertyDescriptor(e,n,r);i!==void 0&&Gr(this.prototype,e,i)}}static getPropertyDescriptor(e,r,n){let{get:i,set:s}=Fr(this.prototype,e)??{get(){return this[r]},set(o){this[r]=o}};return{get:i,set(o){let c=i?.call(this);s?.call(this,o),this.requestUpdate(e,c,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??gt}static _$Ei(){if(this.hasOwnProperty(Z("elementProperties")))return;let e=Zr(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(Z("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Z("properties"))){let r=this.properties,n=[...Xr(r),...Yr(r)];for(let i of n)this.createProperty(i,r[i])}let e=this[Symbol.metadata];if(e!==null){let r=litPropertyMetadata.get(e);if(r!==void 0)for(let[n,i]of r)this.elementProperties.set(n,i)}this._$Eh=new Map;for(let[r,n]of this.elementProperties){let i=this._$Eu(r,n);i!==void 0&&this._$Eh.set(i,r)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let r=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let i of n)r.unshift(Ue(i))}else e!==void 0&&r.push(Ue(e));return r}static _$Eu(e,r){let n=r.attribute;return n===!1?void 0:typeof n=="string"?n:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,r=this.constructor.elementProperties;for(let n of r.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return ht(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,r,n){this._$AK(e,n)}_$ET(e,r){let n=this.constructor.elementProperties.get(e),i=this.constructor._$Eu(e,n);if(i!==void 0&&n.reflect===!0){let s=(n.converter?.toAttribute!==void 0?n.converter:Ve).toAttribute(r,n.type);this._$Em=e,s==null?this.removeAttribute(i):this.setAttribute(i,s),this._$Em=null}}_$AK(e,r){let n=this.constructor,i=n._$Eh.get(e);if(i!==void 0&&this._$Em!==i){let s=n.getPropertyOptions(i),o=typeof s.converter=="function"?{fromAttribute:s.converter}:s.converter?.fromAttribute!==void 0?s.converter:Ve;this._$Em=i;let c=o.fromAttribute(r,s.type);this[i]=c??this._$Ej?.get(i)??c,this._$Em=null}}requestUpdate(e,r,n,i=!1,s){if(e!==void 0){let o=this.constructor;if(i===!1&&(s=this[e]),n??=o.getPropertyOptions(e),!((n.hasChanged??ft)(s,r)||n.useDefault&&n.reflect&&s===this._$Ej?.get(e)&&!this.hasAttribute(o._$Eu(e,n))))return;this.C(e,r,n)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,r,{useDefault:n,reflect:i,wrapped:s},o){n&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,o??r??this[e]),s!==!0||o!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(r=void 0),this._$AL.set(e,r)),i===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(r){Promise.reject(r)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[i,s]of this._$Ep)this[i]=s;this._$Ep=void 0}let n=this.constructor.elementProperties;if(n.size>0)for(let[i,s]of n){let{wrapped:o}=s,c=this[i];o!==!0||this._$AL.has(i)||c===void 0||this.C(i,void 0,s,c)}}let e=!1,r=this._$AL;try{e=this.shouldUpdate(r),e?(this.willUpdate(r),this._$EO?.forEach(n=>n.hostUpdate?.()),this.update(r)):this._$EM()}catch(n){throw e=!1,this._$EM(),n}e&&this._$AE(r)}willUpdate(e){}_$AE(e){this._$EO?.forEach(r=>r.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(r=>this._$ET(r,this[r])),this._$EM()}updated(e){}firstUpdated(e){}};E.elementStyles=[],E.shadowRootOptions={mode:"open"},E[Z("elementProperties")]=new Map,E[Z("finalized")]=new Map,tn?.({ReactiveElement:E}),(me.reactiveElementVersions??=[]).push("2.1.2");var Ie=globalThis,bt=t=>t,ge=Ie.trustedTypes,yt=ge?ge.createPolicy("lit-html",{createHTML:t=>t}):void 0,Je="$lit$",T=`lit$${Math.random().toFixed(9).slice(2)}$`,Qe="?"+T,rn=`<${Qe}>`,H=document,te=()=>H.createComment(""),re=t=>t===null||typeof t!="object"&&typeof t!="function",Ke=Array.isArray,_t=t=>Ke(t)||typeof t?.[Symbol.iterator]=="function",qe=`[ 	
\f\r]`,ee=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,xt=/-->/g,vt=/>/g,B=RegExp(`>|${qe}(?:([^\\s"'>=/]+)(${qe}*=${qe}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),$t=/'/g,wt=/"/g,At=/^(?:script|style|textarea|title)$/i,We=t=>(e,...r)=>({_$litType$:t,strings:e,values:r}),a=We(1),K=We(2),mi=We(3),R=Symbol.for("lit-noChange"),u=Symbol.for("lit-nothing"),kt=new WeakMap,z=H.createTreeWalker(H,129);function St(t,e){if(!Ke(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return yt!==void 0?yt.createHTML(e):e}var Ct=(t,e)=>{let r=t.length-1,n=[],i,s=e===2?"<svg>":e===3?"<math>":"",o=ee;for(let c=0;c<r;c++){let d=t[c],m,b,h=-1,g=0;for(;g<d.length&&(o.lastIndex=g,b=o.exec(d),b!==null);)g=o.lastIndex,o===ee?b[1]==="!--"?o=xt:b[1]!==void 0?o=vt:b[2]!==void 0?(At.test(b[2])&&(i=RegExp("</"+b[2],"g")),o=B):b[3]!==void 0&&(o=B):o===B?b[0]===">"?(o=i??ee,h=-1):b[1]===void 0?h=-2:(h=o.lastIndex-b[2].length,m=b[1],o=b[3]===void 0?B:b[3]==='"'?wt:$t):o===wt||o===$t?o=B:o===xt||o===vt?o=ee:(o=B,i=void 0);let f=o===B&&t[c+1].startsWith("/>")?" ":"";s+=o===ee?d+rn:h>=0?(n.push(m),d.slice(0,h)+Je+d.slice(h)+T+f):d+T+(h===-2?c:f)}return[St(t,s+(t[r]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]},ne=class t{constructor({strings:e,_$litType$:r},n){let i;this.parts=[];let s=0,o=0,c=e.length-1,d=this.parts,[m,b]=Ct(e,r);if(this.el=t.createElement(m,n),z.currentNode=this.el.content,r===2||r===3){let h=this.el.content.firstChild;h.replaceWith(...h.childNodes)}for(;(i=z.nextNode())!==null&&d.length<c;){if(i.nodeType===1){if(i.hasAttributes())for(let h of i.getAttributeNames())if(h.endsWith(Je)){let g=b[o++],f=i.getAttribute(h).split(T),x=/([.?@])?(.*)/.exec(g);d.push({type:1,index:s,name:x[2],strings:f,ctor:x[1]==="."?be:x[1]==="?"?ye:x[1]==="@"?xe:L}),i.removeAttribute(h)}else h.startsWith(T)&&(d.push({type:6,index:s}),i.removeAttribute(h));if(At.test(i.tagName)){let h=i.textContent.split(T),g=h.length-1;if(g>0){i.textContent=ge?ge.emptyScript:"";for(let f=0;f<g;f++)i.append(h[f],te()),z.nextNode(),d.push({type:2,index:++s});i.append(h[g],te())}}}else if(i.nodeType===8)if(i.data===Qe)d.push({type:2,index:s});else{let h=-1;for(;(h=i.data.indexOf(T,h+1))!==-1;)d.push({type:7,index:s}),h+=T.length-1}s++}}static createElement(e,r){let n=H.createElement("template");return n.innerHTML=e,n}};function N(t,e,r=t,n){if(e===R)return e;let i=n!==void 0?r._$Co?.[n]:r._$Cl,s=re(e)?void 0:e._$litDirective$;return i?.constructor!==s&&(i?._$AO?.(!1),s===void 0?i=void 0:(i=new s(t),i._$AT(t,r,n)),n!==void 0?(r._$Co??=[])[n]=i:r._$Cl=i),i!==void 0&&(e=N(t,i._$AS(t,e.values),i,n)),e}var fe=class{constructor(e,r){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=r}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:r},parts:n}=this._$AD,i=(e?.creationScope??H).importNode(r,!0);z.currentNode=i;let s=z.nextNode(),o=0,c=0,d=n[0];for(;d!==void 0;){if(o===d.index){let m;d.type===2?m=new Q(s,s.nextSibling,this,e):d.type===1?m=new d.ctor(s,d.name,d.strings,this,e):d.type===6&&(m=new ve(s,this,e)),this._$AV.push(m),d=n[++c]}o!==d?.index&&(s=z.nextNode(),o++)}return z.currentNode=H,i}p(e){let r=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(e,n,r),r+=n.strings.length-2):n._$AI(e[r])),r++}},Q=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,r,n,i){this.type=2,this._$AH=u,this._$AN=void 0,this._$AA=e,this._$AB=r,this._$AM=n,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,r=this._$AM;return r!==void 0&&e?.nodeType===11&&(e=r.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,r=this){e=N(this,e,r),re(e)?e===u||e==null||e===""?(this._$AH!==u&&this._$AR(),this._$AH=u):e!==this._$AH&&e!==R&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):_t(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==u&&re(this._$AH)?this._$AA.nextSibling.data=e:this.T(H.createTextNode(e)),this._$AH=e}$(e){let{values:r,_$litType$:n}=e,i=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=ne.createElement(St(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===i)this._$AH.p(r);else{let s=new fe(i,this),o=s.u(this.options);s.p(r),this.T(o),this._$AH=s}}_$AC(e){let r=kt.get(e.strings);return r===void 0&&kt.set(e.strings,r=new ne(e)),r}k(e){Ke(this._$AH)||(this._$AH=[],this._$AR());let r=this._$AH,n,i=0;for(let s of e)i===r.length?r.push(n=new t(this.O(te()),this.O(te()),this,this.options)):n=r[i],n._$AI(s),i++;i<r.length&&(this._$AR(n&&n._$AB.nextSibling,i),r.length=i)}_$AR(e=this._$AA.nextSibling,r){for(this._$AP?.(!1,!0,r);e!==this._$AB;){let n=bt(e).nextSibling;bt(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},L=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,r,n,i,s){this.type=1,this._$AH=u,this._$AN=void 0,this.element=e,this.name=r,this._$AM=i,this.options=s,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=u}_$AI(e,r=this,n,i){let s=this.strings,o=!1;if(s===void 0)e=N(this,e,r,0),o=!re(e)||e!==this._$AH&&e!==R,o&&(this._$AH=e);else{let c=e,d,m;for(e=s[0],d=0;d<s.length-1;d++)m=N(this,c[n+d],r,d),m===R&&(m=this._$AH[d]),o||=!re(m)||m!==this._$AH[d],m===u?e=u:e!==u&&(e+=(m??"")+s[d+1]),this._$AH[d]=m}o&&!i&&this.j(e)}j(e){e===u?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},be=class extends L{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===u?void 0:e}},ye=class extends L{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==u)}},xe=class extends L{constructor(e,r,n,i,s){super(e,r,n,i,s),this.type=5}_$AI(e,r=this){if((e=N(this,e,r,0)??u)===R)return;let n=this._$AH,i=e===u&&n!==u||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,s=e!==u&&(n===u||i);i&&this.element.removeEventListener(this.name,this,n),s&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},ve=class{constructor(e,r,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=r,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){N(this,e)}},Et={M:Je,P:T,A:Qe,C:1,L:Ct,R:fe,D:_t,V:N,I:Q,H:L,N:ye,U:xe,B:be,F:ve},nn=Ie.litHtmlPolyfillSupport;nn?.(ne,Q),(Ie.litHtmlVersions??=[]).push("3.3.3");var Tt=(t,e,r)=>{let n=r?.renderBefore??e,i=n._$litPart$;if(i===void 0){let s=r?.renderBefore??null;n._$litPart$=i=new Q(e.insertBefore(te(),s),s,void 0,r??{})}return i._$AI(t),i};var Ge=globalThis,w=class extends E{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let r=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Tt(r,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return R}};w._$litElement$=!0,w.finalized=!0,Ge.litElementHydrateSupport?.({LitElement:w});var sn=Ge.litElementPolyfillSupport;sn?.({LitElement:w});(Ge.litElementVersions??=[]).push("4.2.2");function D(t,e,r){t.dispatchEvent(new CustomEvent(e,{detail:r,bubbles:!0,composed:!0}))}var ie=(t,e,r,n=!0)=>({code:t,message:e,action:r,retry:n}),l={name:"Baken",launcher:"Praat met Baken",close:"Sluiten",aiLabel:"Je praat met een computer, niet met een mens. Baken is geen hulpdienst en kan fouten maken.",notice:{title:"Welkom bij Baken",lead:"Baken helpt je om na te denken over werk, als je psychisch kwetsbaar bent.",points:["Jij beslist. Baken geeft geen advies over wat je moet doen.","Je hoeft je naam niet te zeggen.","Je kunt altijd stoppen en alles wissen.","Heb je nu hulp nodig? Kies bovenaan ‘Hulp nu’."],begin:"Begin",beginning:"Even wachten…"},region:{label:"Waar woon je?",short:"Regio",none:"Kies…",nl:"Nederland",vl:"Vlaanderen",brief:{none:"Regio",nl:"NL",vl:"VL"}},stop:{button:"Stop en wis",title:"Wil je stoppen en alles wissen?",text:"Je gesprek en je antwoorden gaan dan weg. Je kunt ze niet terughalen.",yes:"Ja, wis alles",no:"Nee, ga verder"},end:{busy:"Je gesprek wordt gewist…",title:"Je gesprek is gewist",text:"Er staat niets meer van je gesprek op dit scherm of bij Baken. Goed dat je er was.",failedTitle:"Het wissen is nog niet gelukt",failedText:"Op dit scherm staat niets meer. Bij Baken staat je gesprek nog wel. Probeer het opnieuw.",again:"Opnieuw wissen",fresh:"Nieuw gesprek"},help:{button:"Hulp nu",title:"Nu iemand spreken",text:"Je hoeft hier niet alleen mee te blijven. Deze mensen luisteren.",bar:"Nu iemand spreken?",close:"Sluit hulp"},expired:{gone:"Je gesprek is er niet meer",goneText:"Het is gewist, of het was te lang geleden. Je kunt opnieuw beginnen.",title:"Je was even weg",text:"Daarom is je gesprek op slot gegaan. Wat wil je doen?",resume:"Verder waar ik was",restart:"Opnieuw beginnen",unsent:"Wat je net typte, staat nog klaar. Je kunt het straks opnieuw sturen."},log:"Gesprek",you:"Jij",bot:"Baken",typing:"Baken denkt na…",slow:"Het duurt wat langer. Je hoeft niets te doen.",reconnecting:"De verbinding is even weg. Ik probeer het opnieuw. Je bericht blijft bewaard.",notSent:"Niet verstuurd",retry:"Opnieuw proberen",dismiss:"Melding sluiten",chosen:t=>`Jouw keuze: ${t}`,input:{label:"Typ je bericht",send:"Stuur",left:t=>`Nog ${t} tekens`},steer:{group:"Sturen in de keuzehulp",back:["Terug",""],where:["Waar"," ben ik?"],summary:["Samenvatting",""],pause:["Stoppen"," (later verder)"]},commands:{back:"ga terug",where:"waar ben ik",summary:"samenvatting",pause:"stop",skip:"sla over"},progress:{text:(t,e)=>`Vraag ${Math.min(t+1,e)} van ongeveer ${e}`,sections:"Alle onderdelen",done:"klaar",now:"hier ben je",todo:"komt nog"},question:{why:"Waarom vraag je dit?",skip:"Weet ik niet / overslaan",done:"Klaar",previous:"je vorige keuze",own:"Past dit niet? Je mag ook hieronder je eigen woorden typen.",several:(t,e)=>e?`Kies er ${t>1?`${t} tot ${e}`:`hoogstens ${e}`}.`:t>1?`Kies er minstens ${t}.`:"Je mag er meer kiezen.",tooFew:t=>`Kies er nog wat meer: minstens ${t}.`,tooMany:t=>`Je kunt er hoogstens ${t} kiezen. Haal er eerst een weg.`,chooseOne:"Kies eerst een antwoord, of sla de vraag over.",empty:"Vul eerst iets in, of sla de vraag over.",ranking:"Tik eerst op wat voor jou het belangrijkst is. Tik daarna op nummer 2, enzovoort. Nog een keer tikken haalt het weg.",order:"Jouw volgorde",noOrder:"Je hebt nog niets gekozen.",place:t=>`plaats ${t}`,added:(t,e)=>`${t} staat op plaats ${e}.`,removed:t=>`${t} is weg uit je volgorde.`,matrix:(t,e)=>`${t} van de ${e} gekozen`,open:t=>`Er ${t===1?"staat nog 1 regel":`staan nog ${t} regels`} open. Kies daar iets, of stuur wat je hebt.`,sendPartly:"Stuur wat ik heb",left:t=>`Nog ${t} tekens`,range:(t,e)=>`Van ${t} tot ${e}.`,hints:{number:"Typ een getal, bijvoorbeeld 3.",money:"Typ een bedrag in euro, bijvoorbeeld 850 of 850,50.",hours:"Typ het aantal uren per week, bijvoorbeeld 16.",date:"Typ een datum, bijvoorbeeld 1 maart 2027."},labels:{number:"Getal",money:"Bedrag in euro",hours:"Uren per week",date:"Datum",free_text:"Jouw antwoord"}},summary:{made:t=>`Gemaakt op ${t}`},balance:{for:"Wat ervoor spreekt",against:"Wat ertegen spreekt",none:"Hier heb je nog niets gekozen.",table:"Bekijk als tabel",reason:"Reden",direction:"Voor of tegen",weight:"Hoe zwaar het telt",voor:"voor",tegen:"tegen",levels:["telt niet","telt een beetje","telt veel","telt heel veel"]},openness:{who:"Wie",status:"Stand",empty:"nog niet gekozen"},knowledge:{next:"Dit kun je nu doen",ask:"Wie kan je meer vertellen",sources:"Waar dit vandaan komt",read:t=>`gelezen op ${t}`,checked:t=>`Nagekeken op ${t}.`,limits:"Dit zegt dit antwoord niet",disclaimers:{recht:"Dit is informatie, geen juridisch advies.",inkomen:"Dit is informatie over geld, geen berekening en geen besluit. Vraag het na bij wie jouw inkomen betaalt."}},statistic:{picture:t=>`${t} van de 100 blokjes zijn ingekleurd.`,big:t=>`${t} van de 100`,group:t=>`Over wie gaat dit? ${t}`,uncertainty:t=>`Hoe zeker is dit? ${t}`,source:"Bron:"},draft:{label:"Jouw tekst. Je mag alles veranderen.",copy:"Kopieer",copied:"De tekst is gekopieerd.",select:"De tekst is geselecteerd. Kopieer hem zelf."},newWindow:"opent in een nieuw venster",cardUnknown:"Dit kan ik hier niet laten zien.",channel:(t,e)=>t==="tel"?`Bel ${e}`:t==="chat"?`Chat via ${e}`:t==="mail"?`Mail ${e}`:e,problems:{network:ie("geen_verbinding","Ik kan Baken nu niet bereiken.","Kijk of je internet het doet. Probeer het dan opnieuw. Je bericht is niet weg."),unreadable:ie("onleesbaar","Er kwam een antwoord dat ik niet kan lezen.","Probeer het opnieuw. Je bericht is niet weg."),unknown:ie("onbekend","Er ging iets mis.","Probeer het opnieuw. Je bericht is niet weg."),unhandled:ie("niet_verwerkt","Je bericht is nog niet verwerkt.","Probeer het opnieuw. Je bericht is niet weg."),region:ie("regio","Je regio is nog niet bewaard.","Kies hem straks nog een keer.",!1)}};var Fe=A`
 *, *::before, *::after { box-sizing: border-box; }
 :host { display: block; font: 400 var(--_size)/1.55 var(--_font); color: var(--_text); overflow-wrap: break-word; }
 [hidden] { display: none !important; }
 p, ul, ol, dl, dd, figure, h1, h2, h3, h4, fieldset { margin: 0; padding: 0; border: 0; }
 fieldset { min-width: 0; }
 ul.text, ol.text { padding-left: 1.4em; }
 ul.plain, ol.plain { list-style: none; }
 .stack > * + * { margin-top: .7em; }
 h2, h3, h4 { font-weight: 650; line-height: 1.3; }
 h2 { font-size: 1.35em; }
 h3 { font-size: 1.1em; }
 h4 { font-size: 1em; }
 a { color: var(--_primary); text-decoration: underline; text-underline-offset: .18em; }
 .muted { color: var(--_muted); font-size: .9em; }
 .sr { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
 button, .button {
 font: inherit; line-height: 1.3; color: var(--_primary); background: var(--_surface);
 min-height: 48px; min-width: 48px; padding: .55em 1.05em; border: 1.5px solid var(--_primary);
 border-radius: var(--_radius-control); cursor: pointer; text-align: left;
 display: inline-flex; align-items: center; gap: .55em; text-decoration: none;
 transition: background-color .15s ease;
 }
 button:hover, .button:hover { background: var(--_primary-soft); }
 button.primary, .button.primary { background: var(--_primary); color: var(--_on-primary); font-weight: 600; }
 button.primary:hover, .button.primary:hover { background: color-mix(in srgb, var(--_primary) 88%, var(--_text)); }
 button.quiet { background: none; border-color: transparent; text-decoration: underline; text-underline-offset: .18em; padding-inline: .5em; }
 button.quiet:hover { background: var(--_primary-soft); }
 button.alert { color: var(--_alert); border-color: var(--_alert); }
 button.alert:hover { background: var(--_alert-soft); }
 button[aria-disabled="true"] { cursor: default; color: var(--_muted); border-color: var(--_line); background: none; font-weight: 400; }
 button.quiet[aria-disabled="true"] { border-color: transparent; }
 button[aria-disabled="true"][aria-pressed="true"] { color: var(--_text); background: var(--_primary-soft); border-color: var(--_border); }
 :focus { outline: none; }
 :focus-visible { outline: 3px solid var(--_focus); outline-offset: 2px; }
 .pick:has(input:focus-visible) { outline: 3px solid var(--_focus); outline-offset: 2px; }
 .pick input:focus-visible { outline: none; }
 input[type="text"], textarea, select {
 font: inherit; color: var(--_text); background: var(--_surface); width: 100%; min-height: 48px;
 padding: .55em .8em; border: 1.5px solid var(--_border); border-radius: var(--_radius-control);
 }
 textarea { display: block; resize: vertical; line-height: 1.45; }
 input[readonly], textarea[readonly] { background: none; border-color: var(--_line); }
 label.field { display: block; font-weight: 600; margin-bottom: .3em; }
 summary { cursor: pointer; min-height: 44px; display: flex; align-items: center; gap: .5em; color: var(--_primary); border-radius: 8px; }
 summary::-webkit-details-marker { display: none; }
 summary::before { content: ""; width: .5em; height: .5em; border: solid currentColor; border-width: 0 2px 2px 0; transform: rotate(-45deg); flex: none; margin: 0 .25em; }
 details[open] > summary::before { transform: rotate(45deg); }
 details > :not(summary) { margin-bottom: .6em; }
 table { border-collapse: collapse; width: 100%; font-size: .92em; }
 th, td { text-align: left; vertical-align: top; padding: .5em .6em; border-bottom: 1px solid var(--_line); }
 th { font-weight: 600; }
 .scroller { overflow-x: auto; }
 @media (prefers-reduced-motion: reduce) {
 *, *::before, *::after { transition: none !important; animation: none !important; scroll-behavior: auto !important; }
 }
 @media (forced-colors: active) {
 :focus-visible, .pick:has(input:focus-visible) { outline-color: Highlight; }
 button[aria-disabled="true"] { color: GrayText; border-color: GrayText; }
 button[aria-pressed="true"], .pick:has(input:checked) { border: 3px solid Highlight; }
 .bubble, .card, .panel { border: 1px solid CanvasText; }
 svg.art { forced-color-adjust: auto; }
 }
`;var Xe=A`
 .card { background: var(--_surface); border: 1px solid var(--_line); border-radius: var(--_radius); padding: clamp(1rem, 3vw, 1.5rem); box-shadow: var(--_shadow); }
 .card.warm { background: var(--_accent-soft); }
 .card h3 + * { margin-top: .6em; }
 .next { background: var(--_primary-soft); border-radius: var(--_radius-control); padding: .8rem 1rem; }
 .next strong { display: block; }
 .fine { border-top: 1px solid var(--_line); padding-top: .7em; font-size: .9em; color: var(--_muted); }
 .contact + .contact { margin-top: .7em; }
 .contact .ways { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .35rem; }
 .contact .ways .button { font-weight: 600; }
 .crisis { border: 2px solid var(--_accent); background: var(--_accent-soft); border-radius: var(--_radius); padding: clamp(1rem, 3vw, 1.5rem); }
 .crisis .ways { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); gap: .6rem; }
 .crisis .ways .button { width: 100%; min-height: 60px; font-size: 1.08em; justify-content: center; text-align: center; }
 dl.answers > div { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: .2rem 1rem; padding: .45em 0; border-bottom: 1px solid var(--_line); }
 dl.answers > div:last-child, tbody:last-child tr:last-child > * { border-bottom: 0; }
 dl.answers dt { color: var(--_muted); }
 dl.answers dd { font-weight: 600; white-space: pre-wrap; }
 .sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr)); gap: 1rem; }
 .side { border: 1px solid var(--_line); border-radius: var(--_radius-control); padding: 1rem; background: var(--_bg); }
 .side h5 { margin: .9em 0 .3em; font-size: .95em; font-weight: 650; }
 .side li { padding: .4em 0; }
 .side li + li { border-top: 1px solid var(--_line); }
 .weight { display: block; width: 100%; max-width: 11rem; height: 12px; margin-top: .3rem; }
 .weight rect { fill: var(--_line); }
 .weight .on.voor { fill: var(--_primary); } .weight .on.tegen { fill: var(--_accent); }
 .figure { display: flex; flex-wrap: wrap; gap: 1rem 1.5rem; align-items: center; }
 .figure svg { width: 168px; height: 168px; flex: none; }
 .figure .cell { fill: var(--_line); } .figure .cell.on { fill: var(--_primary); }
 .figure .words { flex: 1 1 13rem; }
 .big { font-size: 1.8em; font-weight: 700; color: var(--_primary); line-height: 1.2; }
 .question h3 { font-size: 1.2em; }
 .question .body { margin-top: 1rem; }
 .options { display: grid; gap: .6rem; }
 .pick { display: flex; align-items: center; gap: .8rem; min-height: 54px; width: 100%; padding: .6rem 1rem; border: 1.5px solid var(--_border); border-radius: var(--_radius-control); background: var(--_surface); color: var(--_text); cursor: pointer; text-align: left; }
 .pick:hover { background: var(--_soft); }
 .pick .words { min-width: 0; }
 .pick .note { display: block; font-size: .88em; color: var(--_muted); }
 .pick input { width: 24px; height: 24px; flex: none; margin: 0; accent-color: var(--_primary); }
 .pick:has(input:checked), .pick[aria-pressed="true"] { border-color: var(--_primary); background: var(--_primary-soft); box-shadow: inset 0 0 0 1px var(--_primary); }
 .pick .mark { flex: none; width: 28px; height: 28px; border: 2px solid var(--_border); border-radius: 50%; display: grid; place-items: center; font-weight: 700; font-size: .85em; line-height: 1; }
 .pick[aria-pressed="true"] .mark { background: var(--_primary); border-color: var(--_primary); color: var(--_on-primary); }
 .locked .pick { cursor: default; background: none; border-color: var(--_line); color: var(--_muted); box-shadow: none; }
 .locked .pick .mark { border-color: var(--_line); }
 .locked .pick:has(input:checked), .locked .pick[aria-pressed="true"] { color: var(--_text); border-color: var(--_border); background: var(--_primary-soft); }
 .scale { display: grid; grid-template-columns: repeat(auto-fit, minmax(46px, 1fr)); gap: .35rem; }
 .scale .pick { flex-direction: column; gap: .15rem; padding: .45rem 0; justify-content: center; min-width: 44px; font-weight: 600; }
 .scale-ends { display: flex; justify-content: space-between; gap: 1rem; font-size: .9em; color: var(--_muted); margin-bottom: .5rem; }
 .scale-ends span:last-child { text-align: right; }
 .order { background: var(--_soft); border-radius: var(--_radius-control); padding: .8rem 1rem; margin-top: .9rem; }
 .order ol { padding-left: 1.5em; }
 .send { display: flex; flex-wrap: wrap; gap: .5rem .8rem; align-items: center; margin-top: 1rem; }
 .hint { color: var(--_muted); font-size: .92em; margin-bottom: .6rem; }
 .wrong { color: var(--_alert); font-weight: 600; margin-top: .7rem; }
 .under { border-top: 1px solid var(--_line); margin-top: 1rem; padding-top: .5rem; display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: flex-start; justify-content: space-between; }
 .under details { flex: 1 1 14rem; }
 .entry-field { max-width: 22rem; }
 .rows { display: grid; gap: .9rem; }
 .rowset { border: 1px solid var(--_line); border-radius: var(--_radius-control); padding: .8rem; background: var(--_bg); }
 .rowset.pending { border-color: var(--_accent); border-width: 2px; }
 .rowset legend { float: left; width: 100%; font-weight: 600; margin-bottom: .5rem; padding: 0; }
 .rowset .cells { clear: both; display: grid; gap: .4rem; }
 .rowset .pick { min-height: 48px; padding: .4rem .7rem; }
 .dots3 { display: inline-flex; gap: 3px; vertical-align: middle; }
 .dots3 i { width: 9px; height: 9px; border-radius: 50%; border: 1.5px solid var(--_accent); }
 .dots3 i.on { background: var(--_accent); }
 table.matrix { table-layout: fixed; }
 table.matrix thead td { width: 40%; }
 table.matrix td { text-align: center; padding: .15em; vertical-align: middle; }
 table.matrix thead th:not(:first-child) { text-align: center; vertical-align: bottom; }
 h4.group { margin-top: 1.2rem; }
 table.matrix .pick { min-height: 48px; min-width: 48px; padding: 0; justify-content: center; border-color: transparent; background: none; box-shadow: none; width: 100%; }
 table.matrix .pick:hover { background: var(--_soft); }
 table.matrix .pick:has(input:checked) { background: var(--_primary-soft); border-color: var(--_primary); }
 table.matrix tr.pending th { border-left: 4px solid var(--_accent); }
 @container (max-width: 620px) {
 dl.answers > div { grid-template-columns: minmax(0, 1fr); }
 table.stacking, table.stacking tbody, table.stacking tr, table.stacking td, table.stacking tbody th { display: block; width: 100%; }
 table.stacking thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
 table.stacking tr { padding: .6em 0; }
 table.stacking tr + tr { border-top: 1px solid var(--_line); }
 table.stacking th, table.stacking td { border: 0; padding: .2em 0; }
 table.stacking td::before { content: attr(data-label) ": "; color: var(--_muted); }
 }
`;var Rt=A`
 :host { display: block; background: var(--_bg); }
 :host([mode="launcher"]) { background: none; }
 :host(:not([mode="launcher"])) { height: 100%; min-height: 0; }
 .chat { display: flex; flex-direction: column; height: 100%; min-height: 0; background: var(--_bg); position: relative; }
 .inner { width: 100%; max-width: var(--_width); margin-inline: auto; }
 .launcher {
 position: fixed; right: max(16px, env(safe-area-inset-right)); bottom: max(16px, env(safe-area-inset-bottom));
 z-index: var(--baken-z-index, 1000); border-radius: 999px; padding: .5em 1.2em .5em .7em; min-height: 60px; box-shadow: var(--_shadow);
 }
 .window {
 position: fixed; right: 20px; bottom: 20px; width: min(29rem, calc(100vw - 40px)); height: min(47rem, calc(100dvh - 40px));
 z-index: var(--baken-z-index, 1000); border-radius: var(--_radius); overflow: hidden; box-shadow: var(--_shadow); border: 1px solid var(--_line);
 }
 header { flex: none; background: var(--_surface); border-bottom: 1px solid var(--_line); padding: .5rem 1rem; }
 .top { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .6rem; }
 .brand { display: flex; align-items: center; gap: .5rem; font-size: 1.2em; font-weight: 700; margin-right: auto; color: var(--_primary); line-height: 1.2; }
 .brand svg { width: 34px; height: 34px; flex: none; }
 .tools { display: flex; flex-wrap: wrap; gap: .4rem; }
 .tools button { min-height: 44px; padding: .35em .8em; font-size: .92em; }
 .below { display: flex; flex-wrap: wrap; align-items: center; gap: .2rem 1rem; margin-top: .35rem; }
 .ai { flex: 1 1 17rem; font-size: .85em; line-height: 1.4; color: var(--_muted); }
 .region { display: flex; align-items: center; gap: .45rem; font-size: .85em; color: var(--_muted); }
 .region select { width: auto; min-height: 44px; padding: .2em .5em; font-size: 1em; }
 .panel { flex: 0 1 auto; max-height: 70%; overflow-y: auto; background: var(--_accent-soft); border-bottom: 1px solid var(--_line); padding: .9rem 1rem; }
 .bar { flex: none; background: var(--_accent-soft); border-bottom: 1px solid var(--_line); padding: .5rem 1rem; }
 .bar .inner { display: flex; flex-wrap: wrap; gap: .4rem .6rem; align-items: center; }
 .bar strong { margin-right: .3rem; }
 .bar .button { min-height: 44px; padding: .3em .8em; font-size: .92em; }
 .contacts { display: grid; gap: .7rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); }
 .guide { flex: none; background: var(--_surface); border-bottom: 1px solid var(--_line); padding: .1rem 1rem .5rem; font-size: .9em; }
 .guide .line { display: flex; flex: 1; justify-content: space-between; gap: 0 1rem; line-height: 1.3; }
 .guide summary { min-height: 44px; color: var(--_text); }
 .guide ol { display: flex; flex-wrap: wrap; gap: .25rem 1.2rem; padding-bottom: .3rem; }
 .guide .now { font-weight: 650; }
 .track { display: block; width: 100%; height: 8px; }
 .track rect { fill: var(--_line); } .track .fill { fill: var(--_primary); }
 .log { container-type: inline-size; flex: 1 1 auto; min-height: 0; overflow-y: auto; overscroll-behavior: contain; padding: 1.1rem 1rem 1.6rem; position: relative; }
 .log:focus-visible { outline-offset: -4px; }
 .entry { margin-top: 1.15rem; display: flow-root; }
 .entry:first-child { margin-top: 0; }
 .bubble { padding: .8rem 1.05rem; border-radius: var(--_radius); max-width: 92%; width: fit-content; background: var(--_surface); border: 1px solid var(--_line); border-bottom-left-radius: 6px; }
 .you .bubble { margin-left: auto; background: var(--_primary-soft); border-color: transparent; border-radius: var(--_radius); border-bottom-right-radius: 6px; white-space: pre-wrap; }
 .you .state { display: block; text-align: right; font-size: .85em; color: var(--_alert); margin-top: .2rem; }
 .bubble + .card, .bubble + .crisis, .bubble + baken-question, .bubble + baken-draft { margin-top: .7rem; }
 .quick { display: flex; flex-wrap: wrap; gap: .55rem; margin-top: .8rem; }
 .status { color: var(--_muted); font-size: .95em; margin-top: 1rem; display: flex; align-items: center; gap: .7rem; }
 .dots { display: inline-flex; gap: 5px; }
 .dots i { width: 9px; height: 9px; border-radius: 50%; background: var(--_primary); animation: breathe 1.8s ease-in-out infinite; }
 .dots i:nth-child(2) { animation-delay: .25s; } .dots i:nth-child(3) { animation-delay: .5s; }
 @keyframes breathe { 0%, 100% { opacity: .3; } 50% { opacity: 1; } }
 .problem { margin-top: 1rem; padding: .9rem 1.05rem; border-radius: var(--_radius); background: var(--_accent-soft); border-left: 5px solid var(--_accent); }
 .problem .row { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .6rem; }
 .foot { flex: none; background: var(--_surface); border-top: 1px solid var(--_line); padding: .5rem 1rem max(.7rem, env(safe-area-inset-bottom)); }
 .steer { display: flex; flex-wrap: wrap; gap: .1rem .2rem; margin-bottom: .2rem; }
 .steer button { min-height: 44px; font-size: .9em; gap: 0; white-space: pre; }
 .compose label { display: block; font-size: .85em; font-weight: 600; margin-bottom: .25rem; }
 .compose .row { display: flex; gap: .6rem; align-items: flex-end; }
 .compose textarea { resize: none; min-height: 50px; max-height: 9.5em; field-sizing: content; }
 .compose button { flex: none; min-height: 50px; }
 .compose .count { font-size: .85em; color: var(--_muted); }
 .screen { flex: 1 1 auto; overflow-y: auto; display: grid; padding: 1.25rem 1rem; }
 .screen .panelcard { width: 100%; max-width: 38rem; margin: auto; background: var(--_surface); border: 1px solid var(--_line); border-radius: calc(var(--_radius) + 4px); padding: clamp(1.1rem, 4vw, 1.8rem); box-shadow: var(--_shadow); }
 .screen svg.art { width: 68px; height: 68px; flex: none; }
 .hello { display: flex; align-items: center; gap: 1rem; }
 legend { padding: 0; }
 .screen .ainotice { background: var(--_primary-soft); border-radius: var(--_radius-control); padding: .8rem 1rem; font-weight: 600; }
 .regions { display: flex; flex-wrap: wrap; gap: .6rem; margin-top: .35rem; }
 .regions .pick { width: auto; flex: 1 1 11rem; }
 .actions { display: flex; flex-wrap: wrap; gap: .7rem; }
 dialog { border: 1px solid var(--_line); border-radius: calc(var(--_radius) + 4px); padding: 1.5rem; max-width: min(28rem, calc(100vw - 24px)); color: var(--_text); background: var(--_surface); font: inherit; box-shadow: var(--_shadow); }
 dialog::backdrop { background: rgb(30 38 42 / .45); }
 .narrow header, .narrow .foot, .narrow .guide, .narrow .panel, .narrow .bar, .narrow .log { padding-inline: .75rem; }
 .narrow .top { flex-wrap: nowrap; }
 .narrow .brand { margin-right: 0; }
 .narrow .brand svg { width: 28px; height: 28px; }
 .narrow .tools { justify-content: flex-end; flex: 1; gap: .25rem; }
 .narrow .tools > button { padding: .3em .5em; font-size: .8em; min-width: 44px; justify-content: center; }
 .narrow .region { font-size: .8em; }
 .narrow .region select { padding: .2em .1em; }
 .narrow .ai { font-size: .78em; line-height: 1.35; }
 .narrow .guide .line { flex-wrap: wrap; }
 .narrow .steer { justify-content: space-between; }
 .narrow .steer { gap: 0; }
 .narrow .steer button { padding-inline: .2em; min-width: 44px; font-size: .82em; justify-content: center; }
 .narrow .bar .button { padding: .3em .6em; font-size: .82em; }
 .narrow .bubble { max-width: 97%; }
 .narrow .bar strong { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
 @media (max-width: 375px) { .brand .name { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } }
 @media (max-width: 480px) {
 .window { inset: 0; width: 100%; height: 100%; border: 0; border-radius: 0; }
 .launcher { right: 12px; bottom: 12px; }
 }
 /* Little height, as at 400% zoom: one scroll for everything, so that nothing hides what has focus. */
 @media (max-height: 600px) {
 .chat { overflow-y: auto; display: block; }
 .log, .screen { overflow: visible; }
 .log { min-height: 8rem; }
 }
`;var Pt=A`
 --_bg: var(--baken-color-background, #1a2024);
 --_surface: var(--baken-color-surface, #232b30);
 --_soft: var(--baken-color-surface-soft, #2b353b);
 --_text: var(--baken-color-text, #eef1ef);
 --_muted: var(--baken-color-text-muted, #b9c4c6);
 --_border: var(--baken-color-border, #87979c);
 --_line: var(--baken-color-line, #3c484f);
 --_primary: var(--baken-color-primary, #8fd0cb);
 --_on-primary: var(--baken-color-on-primary, #10272a);
 --_primary-soft: var(--baken-color-primary-soft, #21434a);
 --_accent: var(--baken-color-accent, #f0bd84);
 --_accent-soft: var(--baken-color-accent-soft, #43351f);
 --_alert: var(--baken-color-alert, #ffb3a5);
 --_alert-soft: var(--baken-color-alert-soft, #4a2723);
 --_focus: var(--baken-color-focus, #ffd66b);
 --_shadow: var(--baken-shadow, 0 1px 2px rgb(0 0 0 / .4), 0 10px 34px rgb(0 0 0 / .35));
`,Ot=A`
 :host {
 --_font: var(--baken-font-family, "Atkinson Hyperlegible", "Nunito Sans", "Segoe UI", system-ui, -apple-system, Roboto, "Noto Sans", "DejaVu Sans", sans-serif);
 --_size: var(--baken-font-size, 1.125rem);
 --_radius: var(--baken-radius, 20px);
 --_radius-control: var(--baken-radius-control, 14px);
 --_width: var(--baken-content-width, 44rem);
 --_bg: var(--baken-color-background, #fbf7f1);
 --_surface: var(--baken-color-surface, #ffffff);
 --_soft: var(--baken-color-surface-soft, #f5efe6);
 --_text: var(--baken-color-text, #25323a);
 --_muted: var(--baken-color-text-muted, #53626a);
 --_border: var(--baken-color-border, #77878b);
 --_line: var(--baken-color-line, #e6ddd0);
 --_primary: var(--baken-color-primary, #1d5f66);
 --_on-primary: var(--baken-color-on-primary, #ffffff);
 --_primary-soft: var(--baken-color-primary-soft, #dff0ee);
 --_accent: var(--baken-color-accent, #8a4a12);
 --_accent-soft: var(--baken-color-accent-soft, #fdeedb);
 --_alert: var(--baken-color-alert, #9c2f1f);
 --_alert-soft: var(--baken-color-alert-soft, #fdebe7);
 --_focus: var(--baken-color-focus, #6a2c8a);
 --_shadow: var(--baken-shadow, 0 1px 2px rgb(67 52 30 / .07), 0 10px 34px rgb(67 52 30 / .09));
 color-scheme: light;
 }
 @media (prefers-color-scheme: dark) {
 :host(:not([theme="light"])) { ${Pt} color-scheme: dark; }
 }
 :host([theme="dark"]) { ${Pt} color-scheme: dark; }
`;var jt=[Ot,Fe,Rt,Xe],$e=[Fe,Xe];function Ye(t){let e=t.trim();if(/^tel:[+*#0-9 ()-]+$/i.test(e))return e.replace(/[ ()-]/g,"");if(!/^https:\/\//i.test(e))return null;try{let r=new URL(e);return r.protocol==="https:"&&r.username===""&&r.password===""?r.href:null}catch{return null}}function we(t){return/^mailto:[^\s?<>"]+@[^\s?<>"]+$/i.test(t.trim())?t.trim():Ye(t)}var on=/\*\*([^*\n]+)\*\*|\[([^\]\n]+)\]\(([^)\s]+)\)|(https:\/\/[^\s<>"']+)/g,an=/^\s*(?:[-•*]|(\d+)[.)])\s+(.*)$/;function se(t){let e=[],r=i=>{i&&e.push({kind:"text",text:i})},n=0;for(let i of t.matchAll(on)){r(t.slice(n,i.index)),n=i.index+i[0].length;let[s,o,c,d,m]=i;if(o!==void 0){e.push({kind:"bold",text:o});continue}let b=m?/[.,;:!?)]+$/.exec(m)?.[0]??"":"",h=c??m?.slice(0,m.length-b.length)??s,g=Ye(d??h);g?e.push({kind:"link",text:h,href:g}):r(c??s),g&&r(b)}return r(t.slice(n)),e}function ln(t){return{kind:"paragraph",content:t.flatMap((r,n)=>n===0?se(r):[{kind:"break"},...se(r)])}}function dn(t){let e=[],r=[],n=()=>{r.length&&e.push(ln(r)),r=[]};for(let i of t.split(`
`)){let s=an.exec(i);if(!s){i.trim()&&r.push(i.trim());continue}n();let o=s[1]!==void 0,c=e.at(-1),d=se(s[2]??"");c?.kind==="list"&&c.ordered===o?c.items.push(d):e.push({kind:"list",ordered:o,items:[d]})}return n(),e}var Mt=t=>t.replace(/\r\n?/g,`
`).split(/\n{2,}/).flatMap(dn),Bt=t=>t.replace(/\*\*([^*\n]+)\*\*/g,"$1").replace(/\[([^\]\n]+)\]\([^)\s]+\)/g,"$1");function O(t,e,r=""){let n=we(t);return n?n.startsWith("https:")?a`<a class=${r} href=${n} target="_blank" rel="noopener noreferrer">${e}<span class="sr"> (${l.newWindow})</span></a>`:a`<a class=${r} href=${n}>${e}</a>`:e}var Ze=t=>t.map(e=>e.kind==="bold"?a`<strong>${e.text}</strong>`:e.kind==="link"?O(e.href,e.text):e.kind==="break"?a`<br>`:e.text);function cn(t){if(t.kind==="paragraph")return a`<p>${Ze(t.content)}</p>`;let e=t.items.map(r=>a`<li>${Ze(r)}</li>`);return t.ordered?a`<ol class="text">${e}</ol>`:a`<ul class="text">${e}</ul>`}var v=t=>Mt(t).map(cn),zt=t=>Ze(se(t)),ke=t=>t.map(v),y=(t,e)=>t?e(t):u,pn=["januari","februari","maart","april","mei","juni","juli","augustus","september","oktober","november","december"];function oe(t){let[,e,r,n]=/^(\d{4})-(\d{2})-(\d{2})/.exec(t)??[];return e&&r&&n?`${Number(n)} ${pn[Number(r)-1]??r} ${e}`:t}var _e=class extends w{static styles=$e;static properties={card:{attribute:!1},said:{state:!0}};constructor(){super(),this.said=""}render(){let{card:e}=this;return a`<article class="card stack"><h3>${e.title}</h3>
      ${y(e.hint,r=>a`<div class="muted">${v(r)}</div>`)}
      <div><label class="field" for="text">${l.draft.label}</label>
        <textarea id="text" rows=${Math.min(14,e.text.split(`
`).length+4)} .value=${e.text} @input=${()=>{this.said=""}}></textarea></div>
      <div class="send"><button type="button" class="primary" @click=${()=>this.copy()}>${l.draft.copy}</button>
        ${this.said?a`<span class="muted">${this.said}</span>`:u}</div>
    </article>`}async copy(){let e=this.renderRoot.querySelector("textarea");if(e){try{await navigator.clipboard.writeText(e.value),this.said=l.draft.copied}catch{e.select(),this.said=l.draft.select}D(this,"baken-announce",{text:this.said})}}};var j=t=>typeof t=="object"&&t!==null&&!Array.isArray(t),S=t=>j(t)?t:{};function p(t,e=""){return typeof t=="string"?t:typeof t=="number"&&Number.isFinite(t)?String(t):e}var _=t=>typeof t=="number"&&Number.isFinite(t)?t:null,$=t=>Array.isArray(t)?t.filter(j):[],et=t=>Array.isArray(t)?t.map(e=>p(e)).filter(e=>e!==""):[],U=t=>typeof t=="string"?[t]:et(t);function tt(t){let e={};for(let[r,n]of Object.entries(S(t)))e[r]=p(n);return e}var Nt=["one_of","several_of","scale","ranking","free_text","number","money","hours","date","matrix"];function rt(t){if(!j(t))return null;let e=_(t.total)??0;return{done:Math.max(0,_(t.done)??0),total:Math.max(0,e),section:p(t.section),sections:$(t.sections).map(r=>({id:p(r.id),title:p(r.title),state:p(r.state)}))}}function un(t){let e=p(t.value),r=p(t.kind),n=we(p(t.href)||(r==="tel"?`tel:${e}`:e));if(n===null)return null;let i=p(t.label)||e||p(t.name),s=/^(bel|chat|mail|app)\b/i.test(i)?i:l.channel(r,i);return{kind:r,label:s,href:n,note:p(t.note)}}function Ae(t){let e=[];for(let r of $(t)){let n=p(r.name),i=Array.isArray(r.channels),s=(i?$(r.channels):[r]).map(un).filter(d=>d!==null),o=i||s.length===0?p(r.note)||p(r.for):"",c=e.find(d=>d.name===n);c&&!i?c.channels.push(...s):(n||s.length)&&e.push({name:n,note:o,channels:s})}return e}function hn(t){return typeof t=="string"||typeof t=="number"?t:Array.isArray(t)?et(t):j(t)?tt(t):null}var ae=t=>({id:p(t.id),label:p(t.label)});function mn(t){let e=t.kind;if(!Nt.includes(e))return null;let r=S(t.scale);return{type:"question",guide:p(t.guide),question:p(t.question),kind:e,text:p(t.text),why:p(t.why),required:t.required===!0,options:$(t.options).map(n=>({...ae(n),note:p(n.note)})),rows:$(t.rows).map(n=>({...ae(n),group:p(n.group)})),columns:$(t.columns).map(ae),pending_row:p(t.pending_row)||null,low_label:p(r.low_label),high_label:p(r.high_label),min_choices:_(t.min_choices)??0,max_choices:_(t.max_choices),unit:p(t.unit),minimum:_(t.minimum),maximum:_(t.maximum),max_length:_(t.max_length)??1e3,previous:hn(t.previous),progress:rt(t.progress)}}var Lt=t=>$(t).map(e=>({text:p(e.text),importance:p(e.importance)})),Dt={question:mn,summary:t=>({type:"summary",title:p(t.title),sections:$(t.sections).map(e=>({title:p(e.title),items:$(e.items).map(r=>({label:p(r.label),value:p(r.value)}))})),date:p(t.date),note:p(t.note)}),balance:t=>({type:"balance",title:p(t.title),sides:$(t.sides).map(e=>({option:p(e.option),title:p(e.title),voor:Lt(e.voor),tegen:Lt(e.tegen)})),note:p(t.note)}),openness_matrix:t=>({type:"openness_matrix",title:p(t.title),columns:$(t.columns).map(ae),rows:$(t.rows).map(e=>({...ae(e),cells:tt(e.cells),status:p(e.status)})),note:p(t.note)}),knowledge:t=>({type:"knowledge",title:p(t.title),paragraphs:U(t.paragraphs),next_step:p(t.next_step),sources:$(t.sources).map(e=>({title:p(e.title),url:p(e.url),read_on:p(e.read_on)})),checked_on:p(t.checked_on),disclaimer:p(t.disclaimer),ask:Ae(t.ask),not_modelled:U(t.not_modelled)}),statistic:t=>{let e=_(t.of_100),r=S(t.source);return e===null||e<0||e>100?null:{type:"statistic",of_100:Math.round(e),group:p(t.group),text:p(t.text),uncertainty:p(t.uncertainty),source:{title:p(r.title)||p(t.source),url:p(r.url)}}},message_draft:t=>({type:"message_draft",title:p(t.title),text:p(t.text),hint:p(t.hint)}),crisis:t=>({type:"crisis",paragraphs:U(t.paragraphs),contacts:Ae(t.contacts)}),notice:t=>({type:"notice",title:p(t.title),paragraphs:U(t.paragraphs)})};function Ut(t){if(t==null)return null;let e=S(t),r=p(e.type);return(e.v===1&&Object.hasOwn(Dt,r)?Dt[r]:void 0)?.(e)??{type:"unknown",text:p(e.fallback_text)||l.cardUnknown}}var Vt=t=>t.replace(/\s+/g," ").trim().toLowerCase();function gn(t,e){let r=S(e),n=[r.text,r.title,r.fallback_text,U(r.paragraphs).join(" ")];return t!==""&&n.some(i=>Vt(p(i))===Vt(t))}function Se(t){let e=S(t);return{text:p(e.text),response:p(e.response),card:Ut(e.card),repeats:gn(p(e.text),e.card),buttons:$(e.buttons).map(r=>({id:p(r.id),label:p(r.label),kind:p(r.kind)})).filter(r=>r.id!==""&&r.label!=="")}}var nt=t=>t==="nl"||t==="vl"?t:null;function fn(t){return j(t)?{id:p(t.id),title:p(t.title),question:p(t.question),progress:rt(t.progress)}:null}function bn(t){return $(t).flatMap(e=>["you","user","person"].includes(p(e.from))?[{from:"you",text:p(e.text)}]:(Array.isArray(e.replies)?e.replies:[e.reply??e]).map(i=>({from:"bot",reply:Se(i)})))}function W(t){if(!j(t))return l.problems.unreadable;if("error"in t)return Ce(t);let e=bn(t.history??t.messages);return!Array.isArray(t.replies)&&e.length===0?l.problems.unreadable:{turn:_(t.turn)??0,replies:Array.isArray(t.replies)?t.replies.map(Se):[],guide:fn(t.guide),region:nt(t.region),help:Array.isArray(t.help)?Ae(t.help):null,erased:t.erased===!0,retry:t.retry===!0,history:e}}function Ce(t){let e=S(S(t).error),r=p(e.message);return r?{code:p(e.code),message:r,action:p(e.action),retry:e.retry===!0}:l.problems.unknown}var it=t=>"code"in t;var G={phase:"loading",entries:[],sending:null,connection:"ok",problem:null,failed:null,guide:null,region:null,help:[],crisis:!1,gone:!1,announce:"",returned:""},qt="eerder",Ee=(t,e,r)=>({key:`${e}:${r}`,from:"bot",reply:t,lockedBy:null,chosen:"",turn:e});function yn(t){let e=t.card,r=e===null?"":"paragraphs"in e?["title"in e?e.title:"",...e.paragraphs].join(" "):e.type==="question"||e.type==="statistic"||e.type==="unknown"?e.text:e.title;return Bt([t.repeats&&r?"":t.text,r].filter(Boolean).join(" ")).replace(/\s+/g," ")}function It(t,e){let r=e.replies.some(n=>n.card?.type==="crisis")||e.help!==null;return{guide:e.guide,region:e.region??t.region,help:e.help??t.help,crisis:t.crisis||r,announce:e.replies.map(yn).join(" "),sending:null,connection:"ok",problem:null,failed:null}}function xn(t,e){let r=e.guide?.question;if(!r||e.replies.some(i=>i.card?.type==="question"))return t;let n=t.findLastIndex(i=>i.from==="bot"&&i.reply.card?.type==="question");return t.map((i,s)=>s===n&&i.from==="bot"&&i.reply.card?.type==="question"&&i.reply.card.question===r&&i.chosen===""?{...i,lockedBy:null}:i)}var Jt=(t,e)=>t.map(r=>r.from==="bot"&&r.lockedBy===e?{...r,lockedBy:null,chosen:""}:r);function vn(t,e){let r=e.history.map((c,d)=>c.from==="you"?{key:`h:${d}`,from:"you",text:c.text,status:"sent",message:null}:{...Ee(c.reply,"h",d),lockedBy:d<e.history.length-1||e.replies.length?qt:null}),n=e.replies.map((c,d)=>Ee(c,`open${e.turn}`,d)),i=t.entries.map(c=>c.from==="bot"?{...c,lockedBy:c.lockedBy??qt}:c),s=r.some(c=>c.from==="bot"&&c.reply.card?.type==="crisis"),o={...t,...It(t,e)};return{...o,phase:"chat",crisis:o.crisis||s,entries:[...r.length?r:i,...n]}}function $n(t,e,r){let n=t.entries.some(o=>o.key===e.id),i=t.entries.map(o=>o.from==="you"?o.key===e.id?{...o,status:"sending"}:o:o.lockedBy?o:{...o,lockedBy:e.id,chosen:o.key===r?e.label:""}),s={key:e.id,from:"you",text:e.label,status:"sending",message:e};return{...t,entries:n?i:[...i,s],sending:e,problem:null,failed:null,connection:"ok",announce:"",returned:""}}function wn(t,e,r,n){let i=Ee(r,e,n),s=t.entries.some(o=>o.key===i.key);return{...t,connection:"ok",entries:s?t.entries:[...t.entries,i]}}function kn(t,e,r){let n=t.entries.filter(o=>o.from==="you"||o.turn!==e).map(o=>o.key===e&&o.from==="you"?{...o,status:"sent"}:o),i=r.replies.map((o,c)=>Ee(o,e,c)),s={...t,...It(t,r)};return r.retry?{...s,entries:[...Jt(n,e),...i],failed:t.sending}:{...s,entries:[...xn(n,r),...i]}}function _n(t,e,r){let n=r.retry,i=t.sending&&"text"in t.sending?t.sending.label:"",s=n?t.entries.map(o=>o.key===e&&o.from==="you"?{...o,status:"failed"}:o):Jt(t.entries.filter(o=>o.key!==e),e);return{...t,entries:s,problem:r,failed:n?t.sending:null,sending:null,connection:"ok",announce:`${r.message} ${r.action}`,returned:n?"":i}}function Qt(t,e){switch(e.type){case"nothing_to_restore":return{...t,phase:"notice"};case"opening":return{...t,phase:"opening",problem:null};case"opened":return vn(t,e.turn);case"open_failed":return{...t,phase:"open_failed",problem:e.problem,announce:`${e.problem.message} ${e.problem.action}`};case"expired":{let r=t.sending&&"text"in t.sending?t.sending.label:"",n=t.entries.filter(i=>i.key!==t.sending?.id);return{...t,phase:"expired",gone:e.gone,entries:n,returned:r,sending:null,connection:"ok",problem:null,failed:null,announce:e.gone?`${l.expired.gone}. ${l.expired.goneText}`:`${l.expired.title}. ${l.expired.text}`}}case"sending":return $n(t,e.message,e.from);case"reply":return wn(t,e.id,e.reply,e.index);case"turn":return e.erased?{...G,phase:"ended",region:t.region}:kn(t,e.id,e.turn);case"send_failed":return _n(t,e.id,e.problem);case"connection":return{...t,connection:e.connection};case"region":return{...t,region:e.region,help:e.help??(e.region===t.region?t.help:[])};case"problem":return{...t,problem:e.problem};case"announce":return{...t,announce:e.text};case"erasing":return{...G,phase:"erasing",region:t.region};case"erased":return{...t,phase:e.ok?"ended":"erase_failed",announce:e.ok?`${l.end.title}. ${l.end.text}`:l.end.failedTitle};case"fresh":return{...G,phase:"notice",region:t.region}}}var An=3500,Sn="sessie_verlopen",Kt="geen_sessie";function Te(){let t=crypto.getRandomValues(new Uint8Array(16));return t[6]=(t[6]??0)&15|64,t[8]=(t[8]??0)&63|128,Array.from(t,r=>r.toString(16).padStart(2,"0")).join("").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/,"$1-$2-$3-$4-$5")}var Re=class{constructor(e,r){this.transport=e;this.changed=r}transport;changed;state=G;era=0;reopen={};dispatch(e){this.state=Qt(this.state,e),this.changed()}async restore(e){e&&this.dispatch({type:"region",region:e,help:null});let r=this.era,n=await this.transport.restore();if(!(r!==this.era||this.state.phase!=="loading")){if(!n.ok){this.ended(n.problem)||this.dispatch({type:"nothing_to_restore"});return}this.dispatch(n.value?{type:"opened",turn:n.value}:{type:"nothing_to_restore"})}}begin(){this.open({})}resume(){this.open({resume:!0})}restart(){let{region:e,returned:r}=this.state;this.state={...G,region:e,returned:r},this.open({restart:!0})}async open(e){let r=this.era,n=this.state.region;this.reopen=e,this.dispatch({type:"opening"});let i=await this.transport.open({...e,...n?{region:n}:{}});if(r===this.era){if(!i.ok){this.ended(i.problem)||this.dispatch({type:"open_failed",problem:i.problem});return}this.dispatch({type:"opened",turn:i.value})}}say(e){this.send({id:Te(),label:e,text:e},null)}press(e,r,n){this.send({id:Te(),label:r,button:e},n)}answer(e,r,n,i,s){this.send({id:Te(),label:i,answer:{guide:e,question:r,value:n}},s)}command(e,r,n){this.send({id:Te(),label:r,text:e},n)}retry(){let{failed:e,phase:r}=this.state;r==="open_failed"&&this.open(this.reopen),e&&this.send(e,null)}async send(e,r){if(this.state.sending||this.state.phase!=="chat")return;let n=this.era,i=()=>n===this.era&&this.state.sending?.id===e.id;this.dispatch({type:"sending",message:e,from:r});let s=setTimeout(()=>{i()&&(this.dispatch({type:"connection",connection:"slow"}),this.dispatch({type:"announce",text:l.slow}))},An),o=await this.transport.send(e,{reply:(c,d)=>{i()&&this.dispatch({type:"reply",id:e.id,reply:c,index:d})},reconnecting:()=>{i()&&(this.dispatch({type:"connection",connection:"reconnecting"}),this.dispatch({type:"announce",text:l.reconnecting}))}});clearTimeout(s),i()&&this.finish(e.id,o)}finish(e,r){r.ok?this.dispatch({type:"turn",id:e,turn:r.value,erased:r.value.erased}):this.ended(r.problem)||this.dispatch({type:"send_failed",id:e,problem:r.problem})}async setRegion(e){let r=this.state.region;if(this.dispatch({type:"region",region:e,help:null}),this.state.phase!=="chat")return;let n=this.era,i=await this.transport.setRegion(e);if(n===this.era){if(i.ok)return this.dispatch({type:"region",region:e,help:i.value?.help??null});this.ended(i.problem)||(this.dispatch({type:"region",region:r,help:null}),this.dispatch({type:"problem",problem:l.problems.region}))}}async erase(){let e=++this.era;this.dispatch({type:"erasing"});let r=await this.transport.erase();e===this.era&&this.dispatch({type:"erased",ok:r.ok})}fresh(){this.era++,this.dispatch({type:"fresh"})}ended({code:e}){return e!==Sn&&e!==Kt?!1:(this.dispatch({type:"expired",gone:e===Kt}),!0)}};function Wt(t,e){let r=t.querySelectorAll(".log .entry"),n=e.map(b=>b.from).lastIndexOf("you"),i=r[n>=0?n:e.length-1],s=t.querySelector(".log"),o=t.querySelector(".chat");if(!i||!s||!o)return;let c=getComputedStyle(s).overflowY==="visible"?o:s,d=i.getBoundingClientRect().top-c.getBoundingClientRect().top+c.scrollTop-14,m=matchMedia("(prefers-reduced-motion: reduce)").matches;c.scrollTo({top:d,behavior:m?"auto":"smooth"})}var st=class{rest="";event="";data=[];push(e){let r=(this.rest+e).split(/\r\n|\n|\r(?!$)/);return this.rest=r.pop()??"",r.flatMap(n=>this.line(n))}line(e){if(e!==""){let[,n,i=""]=/^([^:]*)(?:: ?(.*))?$/s.exec(e)??[];return n==="event"&&(this.event=i),n==="data"&&this.data.push(i),[]}let r=this.data.length?[{event:this.event||"message",data:this.data.join(`
`)}]:[];return this.event="",this.data=[],r}};async function*Gt(t){let e=t.getReader(),r=new TextDecoder,n=new st;try{for(;;){let{done:i,value:s}=await e.read();if(i)break;yield*n.push(r.decode(s,{stream:!0}))}yield*n.push(`

`)}finally{e.cancel().catch(()=>{})}}var Cn=[600,1800,4e3],En=45e3,P=t=>({ok:!1,problem:t}),Pe=t=>it(t)?P(t):{ok:!0,value:t},V=class extends Error{},Oe=class{constructor(e,r=n=>new Promise(i=>{setTimeout(i,n)})){this.api=e;this.wait=r}api;wait;open(e){return this.json("POST","/sessions",e)}async restore(){try{let e=await this.call("GET","/session");if(e.status===204||e.status===404)return{ok:!0,value:null};let r=Pe(W(await this.body(e)));return e.status===401&&!r.ok&&r.problem.code!=="sessie_verlopen"?{ok:!0,value:null}:r}catch{return P(l.problems.network)}}async setRegion(e){try{let r=await this.call("PUT","/session/region",{region:e});if(!r.ok)return P(Ce(await this.body(r)));let n=r.status===204?null:W(await this.body(r));return{ok:!0,value:n&&!it(n)?n:null}}catch{return P(l.problems.region)}}async erase(){try{let e=await this.call("DELETE","/session");return e.ok||[401,404,410].includes(e.status)?{ok:!0,value:null}:P(l.problems.unknown)}catch{return P(l.problems.network)}}async send(e,r){let{label:n,...i}=e;for(let s of[...Cn,null])try{return await this.stream(i,r)}catch(o){if(!(o instanceof V))throw o;if(s===null)break;r.reconnecting(),await this.wait(s)}return P(l.problems.network)}async stream(e,r){let n=await this.call("POST","/messages",e,"text/event-stream");if(!(n.headers.get("content-type")??"").startsWith("text/event-stream")||!n.body){let o=await this.body(n);if(o===void 0&&n.status>=500)throw new V;return Pe(W(o))}let s=0;try{for await(let{event:o,data:c}of Gt(n.body)){let d=Ft(c);if(o==="reply"&&r.reply(Se(d),s++),o==="turn")return Pe(W(d));if(o==="error")return P(Ce(d))}}catch{throw new V}throw new V}async json(e,r,n){try{return Pe(W(await this.body(await this.call(e,r,n))))}catch{return P(l.problems.network)}}async call(e,r,n,i="application/json"){let s={Accept:i,"X-Baken":"1"};n&&(s["Content-Type"]="application/json");try{return await fetch(this.api+r,{method:e,headers:s,credentials:"same-origin",cache:"no-store",redirect:"error",signal:AbortSignal.timeout(En),...n?{body:JSON.stringify(n)}:{}})}catch{throw new V}}async body(e){return Ft(await e.text().catch(()=>""))}};function Ft(t){try{return JSON.parse(t)}catch{return}}var q=a`<svg class="art" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
  <circle cx="32" cy="32" r="32" fill="#f7dfc0"/>
  <path d="M0 45a32 32 0 0 0 64 0c-8 4-12-2-20 0s-14 4-22 1-14 2-22-1z" fill="#7fb8b6"/>
  <path d="M35 17 61 9v13z" fill="#fff6e2"/><path d="M29 17 3 9v13z" fill="#fff6e2"/>
  <path d="M27 24h10l4 29H23z" fill="#1d5f66"/><path d="M26 32h12l1 7H25z" fill="#fbf7f1"/>
  <path d="M26 12h12v12H26z" fill="#d98a3d"/><path d="M24 23h16v3H24zM25 12l7-6 7 6z" fill="#173f45"/>
  <path d="M0 46c8 3 14-2 22 1s14 1 22-1 12 4 20 0l-1 6a32 32 0 0 1-61 0z" fill="#4f979a"/>
</svg>`;var Xt=2e3,Tn=150,Rn=["back","where","summary","pause"];function Yt(t,e,r,n){let i=t.sending!==null||t.phase!=="chat",s=Xt-e.length,o=()=>{!i&&e.trim()&&n.say(e.trim())},c=d=>{d.key!=="Enter"||d.shiftKey||d.isComposing||(d.preventDefault(),o())};return a`<div class="foot"><div class="inner">
    ${t.guide?a`<div class="steer" role="group" aria-label=${l.steer.group}>${Rn.map(d=>a`
      <button type="button" class="quiet" aria-disabled=${i} @click=${()=>{i||n.say(l.commands[d])}}>${l.steer[d][0]}<span class=${r?"":"sr"}>${l.steer[d][1]}</span></button>`)}</div>`:u}
    <div class="compose"><label for="message" class=${r?"":"sr"}>${l.input.label}</label>
      <div class="row"><textarea id="message" rows="1" maxlength=${Xt} enterkeyhint="send" placeholder=${r?u:l.input.label} .value=${e} @keydown=${c}
        @input=${d=>n.typed(d.target.value)}></textarea>
      <button type="button" class="primary" aria-disabled=${i} @click=${o}>${l.input.send}</button></div>
      ${s<=Tn?a`<p class="count">${l.input.left(s)}</p>`:u}</div>
  </div></div>`}var Pn=t=>t==="tel"?"button primary":"button",le=t=>a`<div class="contact">
  <strong>${t.name}</strong>
  ${y(t.note,e=>a`<p class="muted">${e}</p>`)}
  <div class="ways">${t.channels.map(e=>a`<div>
    ${O(e.href,e.label,Pn(e.kind))}
    ${y(e.note,r=>a`<p class="muted">${r}</p>`)}
  </div>`)}</div>
</div>`,Zt=t=>t.flatMap(e=>e.channels.filter(r=>["tel","chat"].includes(r.kind)).map(r=>O(r.href,r.label,"button")));var at=(t,e,r)=>({kind:"tel",label:t,href:`tel:${e}`,note:r}),ot={name:"Direct gevaar",note:"",channels:[at("Bel 112","112","Dag en nacht")]},er={name:"113 Zelfmoordpreventie (Nederland)",note:"",channels:[at("Bel 113","113","Gratis en anoniem, dag en nacht"),{kind:"chat",label:"Chat op 113.nl",href:"https://www.113.nl",note:""}]},tr={name:"Zelfmoordlijn 1813 (Vlaanderen)",note:"",channels:[at("Bel 1813","1813","Gratis en anoniem"),{kind:"chat",label:"Chat op zelfmoord1813.be",href:"https://www.zelfmoord1813.be",note:""}]};function rr(t){return t==="nl"?[er,ot]:t==="vl"?[tr,ot]:[er,tr,ot]}var ir=t=>t.help.length?t.help:rr(t.region),nr=["erasing","ended","erase_failed"];function On(t,e,r){let n=e?l.region:l.region.brief,i=s=>r.setRegion(s.target.value||null);return a`<div class="region"><label for="region" class=${e?"":"sr"}>${l.region.short}</label>
    <select id="region" .value=${t.region??""} @change=${i}>
      <option value="" ?selected=${t.region===null}>${n.none}</option>
      <option value="nl" ?selected=${t.region==="nl"}>${n.nl}</option>
      <option value="vl" ?selected=${t.region==="vl"}>${n.vl}</option>
    </select></div>`}function sr(t,e,r,n){let i=nr.includes(t.phase)?u:On(t,r,n);return a`<header><div class="inner">
    <div class="top">
      <span class="brand">${q}<span class="name">${l.name}</span></span>
      <div class="tools">
        <button type="button" id="help" aria-expanded=${e} aria-controls="helppanel" @click=${n.toggleHelp}>${l.help.button}</button>
        ${nr.includes(t.phase)?u:a`<button type="button" id="stop" @click=${n.askStop}>${l.stop.button}</button>`}
        ${n.close?a`<button type="button" id="close" aria-label=${l.close} @click=${n.close}>${r?l.close:"✕"}</button>`:u}
        ${r?u:i}
      </div>
    </div>
    <div class="below"><p class="ai">${l.aiLabel}</p>${r?i:u}</div>
  </div></header>`}var or=(t,e,r)=>a`
  <section class="panel" id="helppanel" ?hidden=${!e} aria-labelledby="helptitle"><div class="inner stack">
    <h2 id="helptitle">${l.help.title}</h2><p>${l.help.text}</p>
    <div class="contacts">${ir(t).map(le)}</div>
    <button type="button" @click=${r}>${l.help.close}</button>
  </div></section>`,ar=(t,e)=>t.crisis&&!e?a`<section class="bar" aria-label=${l.help.bar}><div class="inner"><strong>${l.help.bar}</strong>${Zt(ir(t))}</div></section>`:u;var lr={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},dr=t=>(...e)=>({_$litDirective$:t,values:e}),je=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,r,n){this._$Ct=e,this._$AM=r,this._$Ci=n}_$AS(e,r){return this.update(e,r)}update(e,r){return this.render(...r)}};var{I:jn}=Et,cr=t=>t;var pr=()=>document.createComment(""),F=(t,e,r)=>{let n=t._$AA.parentNode,i=e===void 0?t._$AB:e._$AA;if(r===void 0){let s=n.insertBefore(pr(),i),o=n.insertBefore(pr(),i);r=new jn(s,o,t,t.options)}else{let s=r._$AB.nextSibling,o=r._$AM,c=o!==t;if(c){let d;r._$AQ?.(t),r._$AM=t,r._$AP!==void 0&&(d=t._$AU)!==o._$AU&&r._$AP(d)}if(s!==i||c){let d=r._$AA;for(;d!==s;){let m=cr(d).nextSibling;cr(n).insertBefore(d,i),d=m}}}return r},M=(t,e,r=t)=>(t._$AI(e,r),t),Mn={},ur=(t,e=Mn)=>t._$AH=e,hr=t=>t._$AH,Me=t=>{t._$AR(),t._$AA.remove()};var mr=(t,e,r)=>{let n=new Map;for(let i=e;i<=r;i++)n.set(t[i],i);return n},gr=dr(class extends je{constructor(t){if(super(t),t.type!==lr.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,r){let n;r===void 0?r=e:e!==void 0&&(n=e);let i=[],s=[],o=0;for(let c of t)i[o]=n?n(c,o):o,s[o]=r(c,o),o++;return{values:s,keys:i}}render(t,e,r){return this.dt(t,e,r).values}update(t,[e,r,n]){let i=hr(t),{values:s,keys:o}=this.dt(e,r,n);if(!Array.isArray(i))return this.ut=o,s;let c=this.ut??=[],d=[],m,b,h=0,g=i.length-1,f=0,x=s.length-1;for(;h<=g&&f<=x;)if(i[h]===null)h++;else if(i[g]===null)g--;else if(c[h]===o[f])d[f]=M(i[h],s[f]),h++,f++;else if(c[g]===o[x])d[x]=M(i[g],s[x]),g--,x--;else if(c[h]===o[x])d[x]=M(i[h],s[x]),F(t,d[x+1],i[h]),h++,x--;else if(c[g]===o[f])d[f]=M(i[g],s[f]),F(t,i[h],i[g]),g--,f++;else if(m===void 0&&(m=mr(o,f,x),b=mr(c,h,g)),m.has(c[h]))if(m.has(c[g])){let C=b.get(o[f]),Le=C!==void 0?i[C]:null;if(Le===null){let ct=F(t,i[h]);M(ct,s[f]),d[f]=ct}else d[f]=M(Le,s[f]),F(t,i[h],Le),i[C]=null;f++}else Me(i[g]),g--;else Me(i[h]),h++;for(;f<=x;){let C=F(t,d[x+1]);M(C,s[f]),d[f++]=C}for(;h<=g;){let C=i[h++];C!==null&&Me(C)}return this.ut=o,ur(t,d),R}});var I=l.knowledge,Bn=t=>a`<li>${O(t.url,t.title)}${t.read_on?`, ${I.read(oe(t.read_on))}`:""}</li>`;function fr(t){return t===""||t==="geen"?"":I.disclaimers[t]??t}var br=t=>a`<article class="card stack">
  <h3>${t.title}</h3>
  ${ke(t.paragraphs)}
  ${y(t.next_step,e=>a`<div class="next"><strong>${I.next}</strong>${v(e)}</div>`)}
  ${y(t.ask.length,()=>a`<details><summary>${I.ask}</summary>${t.ask.map(le)}</details>`)}
  ${y(t.not_modelled.length,()=>a`<details><summary>${I.limits}</summary>
    <ul class="text">${t.not_modelled.map(e=>a`<li>${e}</li>`)}</ul></details>`)}
  ${y(t.sources.length,()=>a`<details><summary>${I.sources}</summary><ul class="text">${t.sources.map(Bn)}</ul></details>`)}
  ${y(fr(t.disclaimer)||t.checked_on,()=>a`<p class="fine">${fr(t.disclaimer)}
    ${t.checked_on?I.checked(oe(t.checked_on)):""}</p>`)}
</article>`,yr=t=>a`<article class="card warm stack">
  ${y(t.title,e=>a`<h3>${e}</h3>`)}${ke(t.paragraphs)}
</article>`,xr=t=>a`<article class="crisis stack">
  ${ke(t.paragraphs)}${t.contacts.map(le)}
</article>`;var k=l.balance,$r=t=>a`<article class="card stack">
  <h3>${t.title}</h3>
  ${y(t.date,e=>a`<p class="muted">${l.summary.made(oe(e))}</p>`)}
  ${t.sections.map(e=>a`<section><h4>${e.title}</h4>
    <dl class="answers">${e.items.map(r=>a`<div><dt>${r.label}</dt><dd>${v(r.value)}</dd></div>`)}</dl>
  </section>`)}
  ${y(t.note,e=>a`<div class="fine">${v(e)}</div>`)}
</article>`;function de(t){let e=t.toLowerCase().replace(/[_-]/g," ");return/^[0-3]$/.test(e)?Number(e):/\b(niet|geen)\b/.test(e)?0:/beetje|minder|weinig/.test(e)?1:/heel|zeer|erg/.test(e)?3:/belangrijk|veel/.test(e)?2:null}var Be=t=>{let e=de(t);return e===null?t.replace(/_/g," "):k.levels[e]??t};function zn(t,e){let r=de(t.importance);return r===null?a`<span class="muted">${Be(t.importance)}</span>`:a`<svg class="weight" role="img" aria-label=${Be(t.importance)} viewBox="0 0 156 12" preserveAspectRatio="none">
    ${[0,1,2].map(n=>K`<rect class=${n<r?`on ${e}`:""} x=${n*53} width="50" height="12" rx="4"></rect>`)}
  </svg><span class="muted" aria-hidden="true">${Be(t.importance)}</span>`}var vr=(t,e,r)=>a`<h5>${t}</h5>
  ${e.length?a`<ul class="plain">${e.map(n=>a`<li>${n.text}${zn(n,r)}</li>`)}</ul>`:a`<p class="muted">${k.none}</p>`}`,Hn=t=>a`<section class="side"><h4>${t.title}</h4>
  ${vr(k.for,t.voor,"voor")}${vr(k.against,t.tegen,"tegen")}
</section>`,Nn=t=>[...t.voor.map(e=>({...e,way:k.voor})),...t.tegen.map(e=>({...e,way:k.tegen}))].map(e=>a`<tr><th scope="row">${e.text}</th><td data-label=${k.direction}>${t.title}: ${e.way}</td>
    <td data-label=${k.weight}>${Be(e.importance)}</td></tr>`),wr=t=>a`<article class="card stack">
  <h3>${t.title}</h3>
  <div class="sides">${t.sides.map(Hn)}</div>
  <details><summary>${k.table}</summary><table class="stacking">
    <thead><tr><th scope="col">${k.reason}</th><th scope="col">${k.direction}</th><th scope="col">${k.weight}</th></tr></thead>
    <tbody>${t.sides.map(Nn)}</tbody></table></details>
  ${y(t.note,e=>a`<div class="fine">${v(e)}</div>`)}
</article>`;function kr(t){let e=t.rows.some(r=>r.status!=="");return a`<article class="card stack"><h3>${t.title}</h3>
    <table class="stacking">
      <thead><tr><th scope="col">${l.openness.who}</th>${t.columns.map(r=>a`<th scope="col">${r.label}</th>`)}
        ${e?a`<th scope="col">${l.openness.status}</th>`:u}</tr></thead>
      <tbody>${t.rows.map(r=>a`<tr><th scope="row">${r.label}</th>
        ${t.columns.map(n=>a`<td data-label=${n.label}>${r.cells[n.id]||l.openness.empty}</td>`)}
        ${e?a`<td data-label=${l.openness.status}>${r.status}</td>`:u}</tr>`)}</tbody>
    </table>
    ${y(t.note,r=>a`<div class="fine">${v(r)}</div>`)}
  </article>`}var Ln=Array.from({length:100},(t,e)=>e),_r=t=>a`<article class="card"><div class="figure">
  <svg viewBox="0 0 109 109" role="img" aria-label=${l.statistic.picture(t.of_100)}>
    ${Ln.map(e=>K`<rect class=${e<t.of_100?"cell on":"cell"} x=${e%10*11} y=${Math.floor(e/10)*11} width="9" height="9" rx="2"></rect>`)}
  </svg>
  <div class="words stack">
    <p class="big">${l.statistic.big(t.of_100)}</p>
    ${v(t.text)}
    ${y(t.group,e=>a`<p class="muted">${l.statistic.group(e)}</p>`)}
    ${y(t.uncertainty,e=>a`<p class="muted">${l.statistic.uncertainty(e)}</p>`)}
    ${y(t.source.title,e=>a`<p class="muted">${l.statistic.source} ${O(t.source.url,e)}</p>`)}
  </div>
</div></article>`;function Ar(t,e){switch(t.type){case"question":return a`<baken-question .card=${t} .locked=${e.locked} .chosen=${e.chosen}></baken-question>`;case"summary":return $r(t);case"balance":return wr(t);case"openness_matrix":return kr(t);case"knowledge":return br(t);case"statistic":return _r(t);case"message_draft":return a`<baken-draft .card=${t}></baken-draft>`;case"crisis":return xr(t);case"notice":return yr(t);case"unknown":return a`<div class="bubble stack">${v(t.text)}</div>`}}var Dn={primary:"primary",quiet:"quiet",danger:"alert"};function Un(t,e){if(!t.reply.buttons.length)return u;let r=t.lockedBy!==null;return a`<div class="quick">${t.reply.buttons.map(n=>{let i=r&&t.chosen===n.label;return a`<button type="button" class=${r?"":Dn[n.kind]??""}
      aria-disabled=${r} aria-pressed=${r?i:u} tabindex=${r?-1:0}
      @click=${()=>{r||e.press(n.id,n.label,t.key)}}>
      ${i?a`<span aria-hidden="true">✓</span>`:u}${n.label}</button>`})}</div>`}function Vn(t,e){let{reply:r,lockedBy:n,chosen:i,key:s}=t,o=r.card;return a`<div class="entry bot" @baken-answer=${m=>{o?.type==="question"&&e.answer(o.guide,o.question,m.detail.value,m.detail.label,s)}} @baken-say=${m=>e.command(m.detail.text,m.detail.label,s)}>
    <span class="sr">${l.bot}:</span>
    ${r.text&&!r.repeats?a`<div class="bubble stack">${v(r.text)}</div>`:u}
    ${o?Ar(o,{locked:n!==null,chosen:i}):u}
    ${Un(t,e)}
  </div>`}var qn=t=>a`<div class="entry you"><span class="sr">${l.you}:</span>
  <div class="bubble">${t.text}</div>
  ${t.status==="failed"?a`<span class="state">${l.notSent}</span>`:u}</div>`;function In(t){if(!t.sending&&t.phase!=="opening")return u;let e=t.connection==="slow"?l.slow:t.connection==="reconnecting"?l.reconnecting:t.sending?l.typing:l.notice.beginning;return a`<p class="status"><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>${e}</p>`}function Jn(t,e){let{problem:r,failed:n,phase:i}=t,s=n!==null||i==="open_failed"&&r?.retry===!0;return!r&&!s?u:a`<section class="problem">
    ${r?a`<p><strong>${r.message}</strong></p><p>${r.action}</p>`:u}
    <div class="row">${s?a`<button type="button" class="primary" @click=${e.retry}>${l.retry}</button>`:u}
      ${s?u:a`<button type="button" @click=${e.dismiss}>${l.dismiss}</button>`}</div></section>`}var Qn=(t,e)=>a`<section class="problem stack" aria-labelledby="expired">
  <h2 id="expired">${t.gone?l.expired.gone:l.expired.title}</h2>
  <p>${t.gone?l.expired.goneText:l.expired.text}</p>
  ${t.returned?a`<p>${l.expired.unsent}</p>`:u}
  <div class="row">${t.gone?u:a`<button type="button" class="primary" @click=${e.resume}>${l.expired.resume}</button>`}
    <button type="button" @click=${e.restart}>${l.expired.restart}</button></div></section>`,Sr=(t,e)=>a`
  <div class="log" id="log" role="log" aria-live="off" aria-label=${l.log} tabindex="0"><div class="inner">
    <h2 class="sr">${l.log}</h2>
    ${gr(t.entries,r=>r.key,r=>r.from==="you"?qn(r):Vn(r,e))}
    ${In(t)}
    ${t.phase==="expired"?Qn(t,e):Jn(t,e)}
  </div></div>`;var Kn=["done","klaar","complete"],Wn=["current","now","active","bezig","nu"];function Gn(t,e,r,n){return Kn.includes(n)?"done":Wn.includes(n)||e===t.section||r===t.section?"now":"todo"}var ze=t=>t.total>0?l.progress.text(t.done,t.total):"",Cr=t=>t.sections.find(e=>e.id===t.section)?.title??t.section;function Fn(t){let e=t.total>0?Math.min(1,t.done/t.total):0;return a`<svg class="track" aria-hidden="true" preserveAspectRatio="none">
    ${K`<rect width="100%" height="8" rx="4"></rect><rect class="fill" width=${`${e*100}%`} height="8" rx="4"></rect>`}
  </svg>`}function Er(t){if(!t)return u;let e=t.progress;return a`<section class="guide" aria-label=${t.title}><div class="inner">
    ${e?.sections.length?a`<details><summary><span class="line"><strong>${t.title}</strong><span>${ze(e)}</span></span>
      <span class="sr">. ${l.progress.sections}</span></summary>
      <ol class="plain">${e.sections.map(r=>{let n=Gn(e,r.id,r.title,r.state);return a`<li class=${n}>${n==="done"?"✓ ":n==="now"?"● ":"○ "}${r.title}
          <span class="muted">(${l.progress[n]})</span></li>`})}</ol></details>`:a`<p class="line"><strong>${t.title}</strong>${e?ze(e):u}</p>`}
    ${e?Fn(e):u}
  </div></section>`}function Tr(t,e,r){let n=l.notice,i=s=>a`<label class="pick"><input type="radio" name="region" .checked=${t.region===s}
    @change=${()=>r(s)}>${l.region[s]}</label>`;return a`<div class="screen"><section class="panelcard stack" aria-labelledby="welcome">
    <div class="hello">${q}<h2 id="welcome" tabindex="-1">${n.title}</h2></div>
    <p class="ainotice">${l.aiLabel}</p>
    <p>${n.lead}</p>
    <ul class="text">${n.points.map(s=>a`<li>${s}</li>`)}</ul>
    <fieldset><legend><strong>${l.region.label}</strong></legend><div class="regions">${i("nl")}${i("vl")}</div></fieldset>
    <div class="actions"><button type="button" class="primary" id="begin" @click=${e}>${n.begin}</button></div>
  </section></div>`}function Rr(t,e,r){let n=l.end,i=t.phase==="erasing"?n.busy:t.phase==="ended"?n.title:n.failedTitle;return a`<div class="screen"><section class="panelcard stack" aria-labelledby="end">
    <div class="hello">${q}<h2 id="end" tabindex="-1">${i}</h2></div>
    ${t.phase==="ended"?a`<p>${n.text}</p>`:t.phase==="erase_failed"?a`<p>${n.failedText}</p>`:u}
    <div class="actions">
      ${t.phase==="erase_failed"?a`<button type="button" class="primary" @click=${e}>${n.again}</button>`:u}
      ${t.phase==="ended"?a`<button type="button" class="primary" @click=${r}>${n.fresh}</button>`:u}
    </div>
  </section></div>`}var Pr=(t,e)=>a`
  <dialog id="confirm" aria-labelledby="stoptitle" aria-describedby="stoptext"><div class="stack">
    <h2 id="stoptitle">${l.stop.title}</h2><p id="stoptext">${l.stop.text}</p>
    <div class="actions"><button type="button" class="primary" autofocus @click=${e}>${l.stop.no}</button>
      <button type="button" class="alert" @click=${t}>${l.stop.yes}</button></div>
  </div></dialog>`;var Xn=560,Yn=["erasing","ended","erase_failed"],He=class extends w{static styles=jt;static properties={api:{},mode:{reflect:!0},region:{},opened:{state:!0},helpOpen:{state:!0},typed:{state:!0},roomy:{state:!0}};transport=null;session=null;width=new ResizeObserver(([e])=>{this.roomy=(e?.contentRect.width??0)>Xn});wasInside=!1;shown={phase:"",last:"",returned:""};constructor(){super(),this.api="/api/chat",this.mode="page",this.region=null,this.opened=!1,this.helpOpen=!1,this.typed="",this.roomy=!1}suggest(e){this.mode==="launcher"&&this.open(),this.typed=e,this.performUpdate(),(this.find("#message")??this.find("#begin"))?.focus()}open(){this.start(),this.opened=!0,this.performUpdate(),this.find(".window")?.focus()}close(){this.opened=!1,this.performUpdate(),this.find(".launcher")?.focus()}connectedCallback(){super.connectedCallback(),this.mode!=="launcher"&&(this.width.observe(this),this.start())}disconnectedCallback(){this.width.disconnect(),super.disconnectedCallback()}start(){if(this.session)return;let e=this.transport??new Oe(this.api.replace(/\/+$/,""));this.session=new Re(e,()=>this.requestUpdate()),this.session.restore(nt(this.region))}find(e){return this.renderRoot.querySelector(e)}then(e,r){e(),this.performUpdate(),this.find(r)?.focus()}say(e){let r=e===this.typed.trim();this.session?.say(e),r&&(this.typed="")}toggleHelp=()=>{this.helpOpen=!this.helpOpen};closeHelp=()=>this.then(()=>{this.helpOpen=!1},"#help");askStop=()=>this.find("#confirm")?.showModal();keepGoing=()=>this.find("#confirm")?.close();erase=()=>{this.keepGoing(),this.typed="",this.then(()=>{this.session?.erase()},"#end")};onKey=e=>{e.key!=="Escape"||e.defaultPrevented||this.renderRoot.querySelector("dialog[open]")||(this.helpOpen?this.closeHelp():this.mode==="launcher"&&this.close())};announce=e=>{this.session?.dispatch({type:"announce",text:e.detail.text})};render(){return this.mode==="launcher"?a`<button type="button" class="launcher primary" ?hidden=${this.opened} aria-haspopup="dialog" @click=${()=>this.open()}>
        ${q}<span>${l.launcher}</span></button>
      <div class="window" role="dialog" aria-label=${l.name} tabindex="-1" ?hidden=${!this.opened}>${this.session?this.chat():u}</div>`:this.chat()}chat(){let e=this.session;if(!e)return u;let{state:r}=e,n=i=>{e.setRegion(i)};return a`<div class="chat ${this.roomy?"":"narrow"}" @keydown=${this.onKey} @baken-announce=${this.announce}>
      ${sr(r,this.helpOpen,this.roomy,{toggleHelp:this.toggleHelp,askStop:this.askStop,setRegion:n,close:this.mode==="launcher"?()=>this.close():null})}
      ${or(r,this.helpOpen,this.closeHelp)}
      ${ar(r,this.helpOpen)}
      ${this.body(e,n)}
      <div class="sr" role="status">${r.announce}</div>
      ${Pr(this.erase,this.keepGoing)}
    </div>`}body(e,r){let{state:n}=e;return n.phase==="loading"?a`<div class="screen"></div>`:n.phase==="notice"?Tr(n,()=>this.then(()=>e.begin(),"#log"),r):Yn.includes(n.phase)?Rr(n,()=>this.then(()=>{e.erase()},"#end"),()=>this.then(()=>e.fresh(),"#welcome")):a`${Er(n.guide)}
      ${Sr(n,{press:(i,s,o)=>e.press(i,s,o),answer:(i,s,o,c,d)=>e.answer(i,s,o,c,d),command:(i,s,o)=>e.command(i,s,o),retry:()=>this.then(()=>e.retry(),"#log"),dismiss:()=>this.then(()=>e.dispatch({type:"problem",problem:null}),"#log"),resume:()=>this.then(()=>e.resume(),"#log"),restart:()=>this.then(()=>e.restart(),"#log")})}
      ${Yt(n,this.typed,this.roomy,{say:i=>this.say(i),typed:i=>{this.typed=i}})}`}willUpdate(){let e=this.session?.state.returned??"";e&&e!==this.shown.returned&&this.typed===""&&(this.typed=e),this.shown.returned=e,this.wasInside=this.matches(":focus-within")}updated(e){let r=this.session?.state;if(!r)return;let n=r.entries.at(-1)?.key??"";n!==this.shown.last&&r.phase!=="notice"&&requestAnimationFrame(()=>Wt(this.renderRoot,r.entries));let i=r.phase==="ended"&&this.shown.phase==="chat";this.shown={...this.shown,phase:r.phase,last:n},i&&this.wasInside&&this.find("#end")?.focus()}};var lt=l.question,Or=(t,e="")=>a`<span class="words">${t.label}
  ${t.note||e?a`<span class="note">${[t.note,e].filter(Boolean).join(" · ")}</span>`:u}</span>`;function jr(t){let{card:e,draft:r,locked:n}=t;return a`<div class="options" role="group" aria-labelledby="text">${e.options.map(i=>{let s=r===i.id,o=!n&&e.previous===i.id?lt.previous:"";return a`<button type="button" class="pick" aria-pressed=${s} aria-disabled=${n} tabindex=${n?-1:0}
      @click=${()=>{n||t.submit(i.id)}}>
      <span class="mark" aria-hidden="true">${s?"✓":""}</span>${Or(i,o)}</button>`})}</div>`}function Mr(t){let{card:e,locked:r}=t,n=t.draft,i=(s,o)=>{let c=s.target;if(c.checked&&e.max_choices!==null&&n.length>=e.max_choices)return c.checked=!1,t.warn(lt.tooMany(e.max_choices));t.change(c.checked?[...n,o]:n.filter(d=>d!==o))};return a`<p class="hint" id="hint">${lt.several(e.min_choices,e.max_choices)}</p>
    <div class="options" role="group" aria-labelledby="text" aria-describedby="hint">${e.options.map(s=>a`
      <label class="pick"><input type="checkbox" .checked=${n.includes(s.id)} ?disabled=${r}
        @change=${o=>i(o,s.id)}>${Or(s)}</label>`)}</div>`}var Zn=t=>String(t).padStart(2,"0"),ei=t=>String(Math.round(t*100)/100).replace(".",",");function ti(t){let e=t.previous;if(e===null||typeof e=="object")return"";if(typeof e=="string"){let[,r,n,i]=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e)??[];return t.kind==="date"&&r?`${i}-${n}-${r}`:e}return t.kind==="money"?e%100===0?String(e/100):`${Math.trunc(e/100)},${Zn(e%100)}`:t.kind==="hours"?ei(e/60):String(e)}function Br(t){let{kind:e,previous:r}=t,n=s=>t.options.some(o=>o.id===s);if(e==="one_of")return typeof r=="string"&&n(r)?r:null;if(e==="several_of"||e==="ranking")return Array.isArray(r)?r.filter(n):[];if(e==="scale")return typeof r=="number"?r:null;if(e!=="matrix")return ti(t);let i=r!==null&&typeof r=="object"&&!Array.isArray(r)?Object.entries(r):[];return Object.fromEntries(i.filter(([s,o])=>t.rows.some(({id:c})=>c===s)&&t.columns.some(({id:c})=>c===o)))}var dt=(t,e)=>t.find(r=>r.id===e)?.label??e;function zr(t,e){if(Array.isArray(e)){let r=e.map(n=>dt(t.options,n));return t.kind==="ranking"?r.map((n,i)=>`${i+1}. ${n}`).join(`
`):r.join(", ")}return e!==null&&typeof e=="object"?t.rows.filter(({id:r})=>e[r]).map(r=>`${r.label}: ${dt(t.columns,e[r.id]??"")}`).join(`
`):t.kind==="one_of"?dt(t.options,String(e)):t.kind==="scale"?`${e} (van 0 tot 10)`:String(e??"").trim()}function Hr(t,e){let r=l.question;return Array.isArray(e)?e.length===0?r.chooseOne:e.length<t.min_choices?r.tooFew(t.min_choices):t.max_choices!==null&&e.length>t.max_choices?r.tooMany(t.max_choices):"":e===null?r.chooseOne:typeof e=="object"?Object.keys(e).length===0?r.chooseOne:"":typeof e=="string"&&e.trim()===""?r.empty:""}var Nr=t=>["number","money","hours","date"].includes(t.kind),Lr=(t,e)=>Array.isArray(e)&&t.kind==="several_of"?t.options.map(({id:r})=>r).filter(r=>e.includes(r)):typeof e=="string"?e.trim():e;var ce=l.question,ri={number:"numeric",money:"decimal",hours:"decimal",date:"text"};function Dr(t){let{card:e,locked:r}=t,n=t.draft??"",i=e.max_length-n.length;return a`<label class="field" for="own">${ce.labels.free_text}</label>
    <textarea id="own" rows="4" maxlength=${e.max_length} ?readonly=${r} aria-describedby="left" .value=${n}
      @input=${s=>t.change(s.target.value)}></textarea>
    <p class="muted" id="left">${ce.left(i)}</p>`}function ni(t){let{card:e}=t;if(e.minimum===null||e.maximum===null||e.kind==="date")return"";let r=n=>e.kind==="money"?`€ ${n/100}`:e.kind==="hours"?`${n/60} uur`:`${n}`;return ce.range(r(e.minimum),r(e.maximum))}function pe(t){let{card:e,locked:r}=t,n=e.kind==="number"&&e.unit?` (${e.unit})`:"";return a`<div class="entry-field"><label class="field" for="own">${ce.labels[e.kind]}${n}</label>
    <input id="own" type="text" autocomplete="off" inputmode=${ri[e.kind]??"text"} ?readonly=${r} aria-describedby="hint"
      .value=${t.draft??""}
      @input=${i=>t.change(i.target.value)}
      @keydown=${i=>{i.key==="Enter"&&!i.isComposing&&(i.preventDefault(),t.submit())}}>
    <p class="muted" id="hint">${ce.hints[e.kind]} ${ni(t)||u}</p></div>`}function Ur(t,e,r){let i=t.card.columns.every(s=>/belangrijk|telt/i.test(`${s.label} ${s.id}`))?de(r)??de(e):null;return i===null?u:a` <span class="dots3" aria-hidden="true">${[0,1,2].map(s=>a`<i class=${s<i?"on":""}></i>`)}</span>`}function Vr(t){let e=new Map;for(let r of t)e.set(r.group,[...e.get(r.group)??[],r]);return[...e]}function qr(t,e,r,n){let i=t.draft;return a`<label class="pick"><input type="radio" name=${`row-${e.id}`} .checked=${i[e.id]===r.id}
    ?disabled=${t.locked} @change=${()=>t.change({...i,[e.id]:r.id})}>${n}</label>`}var Ir=(t,e)=>!t.locked&&t.card.pending_row===e.id?"pending":"",ii=t=>Vr(t.card.rows).map(([e,r],n)=>{let i=s=>`column-${n}-${s}`;return a`${e?a`<h4 class="group" id=${`group-${n}`}>${e}</h4>`:u}
    <table class="matrix" aria-labelledby=${e?`text group-${n}`:"text"}>
    <thead><tr><td></td>${t.card.columns.map(({id:s,label:o})=>a`<th scope="col" id=${i(s)}>${o}<br>${Ur(t,o,s)}</th>`)}</tr></thead>
    <tbody>${r.map(s=>a`<tr class=${Ir(t,s)}><th scope="row" id=${`row-${s.id}`}>${s.label}</th>
      ${t.card.columns.map(({id:o,label:c})=>a`<td headers=${`${i(o)} row-${s.id}`}>${qr(t,s,{id:o,label:c},a`<span class="sr">${s.label}: ${c}</span>`)}</td>`)}</tr>`)}
    </tbody></table>`}),si=t=>a`<div class="rows">${Vr(t.card.rows).map(([e,r])=>a`
  ${e?a`<h4 class="group">${e}</h4>`:u}
  ${r.map(n=>a`<fieldset class="rowset ${Ir(t,n)}"><legend>${n.label}</legend><div class="cells">
    ${t.card.columns.map(i=>qr(t,n,i,a`<span class="words">${i.label}${Ur(t,i.label,i.id)}</span>`))}
  </div></fieldset>`)}`)}</div>`;function Jr(t){let e=Object.keys(t.draft).length;return a`${t.narrow?si(t):ii(t)}
    <p class="muted">${l.question.matrix(e,t.card.rows.length)}</p>`}var J=l.question;function Qr(t){let{card:e,locked:r}=t,n=t.draft,i=(o,c)=>{if(!r){if(n.includes(o))return t.change(n.filter(d=>d!==o)),t.announce(J.removed(c));if(e.max_choices!==null&&n.length>=e.max_choices)return t.warn(J.tooMany(e.max_choices));t.change([...n,o]),t.announce(J.added(c,n.length+1))}},s=n.map(o=>e.options.find(c=>c.id===o)?.label??o);return a`<p class="hint" id="hint">${J.ranking}</p>
    <div class="options" role="group" aria-labelledby="text" aria-describedby="hint">${e.options.map(o=>{let c=n.indexOf(o.id)+1;return a`<button type="button" class="pick" aria-pressed=${c>0} aria-disabled=${r} tabindex=${r?-1:0}
        @click=${()=>i(o.id,o.label)}>
        <span class="mark" aria-hidden="true">${c||""}</span>
        <span class="words">${o.label}${c?a`<span class="sr">, ${J.place(c)}</span>`:""}
          ${o.note?a`<span class="note">${o.note}</span>`:""}</span></button>`})}</div>
    <div class="order"><h4 id="order">${J.order}</h4>
      ${s.length?a`<ol aria-labelledby="order">${s.map(o=>a`<li>${o}</li>`)}</ol>`:a`<p class="muted">${J.noOrder}</p>`}</div>`}var oi=[0,1,2,3,4,5,6,7,8,9,10];function Kr(t){let{card:e,draft:r,locked:n}=t,i=s=>s===0?e.low_label:s===10?e.high_label:"";return a`<div class="scale-ends" aria-hidden="true"><span>0 = ${e.low_label}</span><span>10 = ${e.high_label}</span></div>
    <div class="scale" role="radiogroup" aria-labelledby="text">${oi.map(s=>a`
      <label class="pick"><input type="radio" name="scale" .checked=${r===s} ?disabled=${n}
        @change=${()=>t.change(s)}>${s}${i(s)?a`<span class="sr">, ${i(s)}</span>`:u}</label>`)}</div>`}var X=l.question,ai=560,li={one_of:jr,several_of:Mr,scale:Kr,ranking:Qr,matrix:Jr,free_text:Dr,number:pe,money:pe,hours:pe,date:pe},Ne=class extends w{static styles=$e;static properties={card:{attribute:!1},locked:{attribute:!1},chosen:{attribute:!1},draft:{state:!0},warning:{state:!0},narrow:{state:!0}};mayBePartial=!1;watch=new ResizeObserver(([e])=>{e&&e.contentRect.width>0&&(this.narrow=e.contentRect.width<ai)});constructor(){super(),this.locked=!1,this.chosen="",this.draft=null,this.warning="",this.narrow=!0}connectedCallback(){super.connectedCallback(),this.watch.observe(this)}disconnectedCallback(){this.watch.disconnect(),super.disconnectedCallback()}willUpdate(e){e.has("card")&&(this.draft=Br(this.card))}change(e){this.draft=e,this.warning=""}warn(e){this.warning=e,this.announce(e)}announce(e){D(this,"baken-announce",{text:e})}submit(e=this.draft){if(this.locked)return;this.draft=e;let r=Hr(this.card,e)||this.openRows(e);if(r)return this.warn(r);let n=zr(this.card,e);Nr(this.card)?D(this,"baken-say",{text:n,label:n}):D(this,"baken-answer",{value:Lr(this.card,e),label:n})}openRows(e){if(this.card.kind!=="matrix"||this.mayBePartial)return"";let r=this.card.rows.length-Object.keys(e??{}).length;return this.mayBePartial=r>0,r>0?X.open(r):""}skip(){this.locked||D(this,"baken-say",{text:l.commands.skip,label:X.skip})}render(){let{card:e,locked:r}=this,n=e.progress,i=e.kind==="one_of",s=n?Cr(n)||ze(n):"";return a`<section class="card question ${r?"locked":""}" aria-labelledby="text">
      ${s?a`<p class="muted">${s}</p>`:u}
      <h3 id="text">${zt(e.text)}</h3>
      <div class="body">${li[e.kind](this)}
        ${this.warning&&!r?a`<p class="wrong">${this.warning}</p>`:u}
        ${i?u:a`<div class="send"><button type="button" class="primary" aria-disabled=${r} tabindex=${r?-1:0}
          @click=${()=>this.submit()}>${this.mayBePartial&&this.warning?X.sendPartly:X.done}</button></div>`}
        ${r&&this.chosen?a`<p class="muted">${l.chosen(this.chosen.replace(/\n/g," · "))}</p>`:u}
      </div>
      <div class="under">
        ${e.why?a`<details><summary>${X.why}</summary>${v(e.why)}</details>`:a`<span></span>`}
        ${e.required?u:a`<button type="button" class="quiet" aria-disabled=${r} tabindex=${r?-1:0}
          @click=${()=>this.skip()}>${X.skip}</button>`}
      </div>
    </section>`}};var di={"baken-chat":He,"baken-question":Ne,"baken-draft":_e};for(let[t,e]of Object.entries(di))customElements.get(t)||customElements.define(t,e);
