/* Baken widget. Contains Lit (BSD-3-Clause, Google LLC). Source: widget/ */
var Se=globalThis,Ce=Se.ShadowRoot&&(Se.ShadyCSS===void 0||Se.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,nt=Symbol(),jt=new WeakMap,de=class{constructor(e,r,n){if(this._$cssResult$=!0,n!==nt)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=r}get styleSheet(){let e=this.o,r=this.t;if(Ce&&e===void 0){let n=r!==void 0&&r.length===1;n&&(e=jt.get(r)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&jt.set(r,e))}return e}toString(){return this.cssText}},Mt=t=>new de(typeof t=="string"?t:t+"",void 0,nt),S=(t,...e)=>{let r=t.length===1?t[0]:e.reduce((n,o,i)=>n+(s=>{if(s._$cssResult$===!0)return s.cssText;if(typeof s=="number")return s;throw Error("Value passed to 'css' function must be a 'css' function result: "+s+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(o)+t[i+1],t[0]);return new de(r,t,nt)},zt=(t,e)=>{if(Ce)t.adoptedStyleSheets=e.map(r=>r instanceof CSSStyleSheet?r:r.styleSheet);else for(let r of e){let n=document.createElement("style"),o=Se.litNonce;o!==void 0&&n.setAttribute("nonce",o),n.textContent=r.cssText,t.appendChild(n)}},ot=Ce?t=>t:t=>t instanceof CSSStyleSheet?(e=>{let r="";for(let n of e.cssRules)r+=n.cssText;return Mt(r)})(t):t;var{is:Hn,defineProperty:Bn,getOwnPropertyDescriptor:Ln,getOwnPropertyNames:Nn,getOwnPropertySymbols:Dn,getPrototypeOf:In}=Object,Ee=globalThis,Ht=Ee.trustedTypes,Vn=Ht?Ht.emptyScript:"",qn=Ee.reactiveElementPolyfillSupport,pe=(t,e)=>t,it={toAttribute(t,e){switch(e){case Boolean:t=t?Vn:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,e){let r=t;switch(e){case Boolean:r=t!==null;break;case Number:r=t===null?null:Number(t);break;case Object:case Array:try{r=JSON.parse(t)}catch{r=null}}return r}},Lt=(t,e)=>!Hn(t,e),Bt={attribute:!0,type:String,converter:it,reflect:!1,useDefault:!1,hasChanged:Lt};Symbol.metadata??=Symbol("metadata"),Ee.litPropertyMetadata??=new WeakMap;var z=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,r=Bt){if(r.state&&(r.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((r=Object.create(r)).wrapped=!0),this.elementProperties.set(e,r),!r.noAccessor){let n=Symbol(),o=this.getPropertyDescriptor(e,n,r);o!==void 0&&Bn(this.prototype,e,o)}}static getPropertyDescriptor(e,r,n){let{get:o,set:i}=Ln(this.prototype,e)??{get(){return this[r]},set(s){this[r]=s}};return{get:o,set(s){let c=o?.call(this);i?.call(this,s),this.requestUpdate(e,c,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Bt}static _$Ei(){if(this.hasOwnProperty(pe("elementProperties")))return;let e=In(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(pe("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(pe("properties"))){let r=this.properties,n=[...Nn(r),...Dn(r)];for(let o of n)this.createProperty(o,r[o])}let e=this[Symbol.metadata];if(e!==null){let r=litPropertyMetadata.get(e);if(r!==void 0)for(let[n,o]of r)this.elementProperties.set(n,o)}this._$Eh=new Map;for(let[r,n]of this.elementProperties){let o=this._$Eu(r,n);o!==void 0&&this._$Eh.set(o,r)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let r=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let o of n)r.unshift(ot(o))}else e!==void 0&&r.push(ot(e));return r}static _$Eu(e,r){let n=r.attribute;return n===!1?void 0:typeof n=="string"?n:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,r=this.constructor.elementProperties;for(let n of r.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return zt(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,r,n){this._$AK(e,n)}_$ET(e,r){let n=this.constructor.elementProperties.get(e),o=this.constructor._$Eu(e,n);if(o!==void 0&&n.reflect===!0){let i=(n.converter?.toAttribute!==void 0?n.converter:it).toAttribute(r,n.type);this._$Em=e,i==null?this.removeAttribute(o):this.setAttribute(o,i),this._$Em=null}}_$AK(e,r){let n=this.constructor,o=n._$Eh.get(e);if(o!==void 0&&this._$Em!==o){let i=n.getPropertyOptions(o),s=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:it;this._$Em=o;let c=s.fromAttribute(r,i.type);this[o]=c??this._$Ej?.get(o)??c,this._$Em=null}}requestUpdate(e,r,n,o=!1,i){if(e!==void 0){let s=this.constructor;if(o===!1&&(i=this[e]),n??=s.getPropertyOptions(e),!((n.hasChanged??Lt)(i,r)||n.useDefault&&n.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(s._$Eu(e,n))))return;this.C(e,r,n)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,r,{useDefault:n,reflect:o,wrapped:i},s){n&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,s??r??this[e]),i!==!0||s!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(r=void 0),this._$AL.set(e,r)),o===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(r){Promise.reject(r)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[o,i]of this._$Ep)this[o]=i;this._$Ep=void 0}let n=this.constructor.elementProperties;if(n.size>0)for(let[o,i]of n){let{wrapped:s}=i,c=this[o];s!==!0||this._$AL.has(o)||c===void 0||this.C(o,void 0,i,c)}}let e=!1,r=this._$AL;try{e=this.shouldUpdate(r),e?(this.willUpdate(r),this._$EO?.forEach(n=>n.hostUpdate?.()),this.update(r)):this._$EM()}catch(n){throw e=!1,this._$EM(),n}e&&this._$AE(r)}willUpdate(e){}_$AE(e){this._$EO?.forEach(r=>r.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(r=>this._$ET(r,this[r])),this._$EM()}updated(e){}firstUpdated(e){}};z.elementStyles=[],z.shadowRootOptions={mode:"open"},z[pe("elementProperties")]=new Map,z[pe("finalized")]=new Map,qn?.({ReactiveElement:z}),(Ee.reactiveElementVersions??=[]).push("2.1.2");var at=globalThis,Nt=t=>t,Te=at.trustedTypes,Dt=Te?Te.createPolicy("lit-html",{createHTML:t=>t}):void 0,lt="$lit$",H=`lit$${Math.random().toFixed(9).slice(2)}$`,ct="?"+H,Un=`<${ct}>`,U=document,me=()=>U.createComment(""),he=t=>t===null||typeof t!="object"&&typeof t!="function",dt=Array.isArray,Kt=t=>dt(t)||typeof t?.[Symbol.iterator]=="function",st=`[ 	
\f\r]`,ue=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,It=/-->/g,Vt=/>/g,V=RegExp(`>|${st}(?:([^\\s"'>=/]+)(${st}*=${st}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),qt=/'/g,Ut=/"/g,Qt=/^(?:script|style|textarea|title)$/i,pt=t=>(e,...r)=>({_$litType$:t,strings:e,values:r}),a=pt(1),A=pt(2),ki=pt(3),B=Symbol.for("lit-noChange"),u=Symbol.for("lit-nothing"),Jt=new WeakMap,q=U.createTreeWalker(U,129);function Gt(t,e){if(!dt(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return Dt!==void 0?Dt.createHTML(e):e}var Wt=(t,e)=>{let r=t.length-1,n=[],o,i=e===2?"<svg>":e===3?"<math>":"",s=ue;for(let c=0;c<r;c++){let d=t[c],m,b,h=-1,x=0;for(;x<d.length&&(s.lastIndex=x,b=s.exec(d),b!==null);)x=s.lastIndex,s===ue?b[1]==="!--"?s=It:b[1]!==void 0?s=Vt:b[2]!==void 0?(Qt.test(b[2])&&(o=RegExp("</"+b[2],"g")),s=V):b[3]!==void 0&&(s=V):s===V?b[0]===">"?(s=o??ue,h=-1):b[1]===void 0?h=-2:(h=s.lastIndex-b[2].length,m=b[1],s=b[3]===void 0?V:b[3]==='"'?Ut:qt):s===Ut||s===qt?s=V:s===It||s===Vt?s=ue:(s=V,o=void 0);let y=s===V&&t[c+1].startsWith("/>")?" ":"";i+=s===ue?d+Un:h>=0?(n.push(m),d.slice(0,h)+lt+d.slice(h)+H+y):d+H+(h===-2?c:y)}return[Gt(t,i+(t[r]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]},ge=class t{constructor({strings:e,_$litType$:r},n){let o;this.parts=[];let i=0,s=0,c=e.length-1,d=this.parts,[m,b]=Wt(e,r);if(this.el=t.createElement(m,n),q.currentNode=this.el.content,r===2||r===3){let h=this.el.content.firstChild;h.replaceWith(...h.childNodes)}for(;(o=q.nextNode())!==null&&d.length<c;){if(o.nodeType===1){if(o.hasAttributes())for(let h of o.getAttributeNames())if(h.endsWith(lt)){let x=b[s++],y=o.getAttribute(h).split(H),f=/([.?@])?(.*)/.exec(x);d.push({type:1,index:i,name:f[2],strings:y,ctor:f[1]==="."?Pe:f[1]==="?"?Oe:f[1]==="@"?je:K}),o.removeAttribute(h)}else h.startsWith(H)&&(d.push({type:6,index:i}),o.removeAttribute(h));if(Qt.test(o.tagName)){let h=o.textContent.split(H),x=h.length-1;if(x>0){o.textContent=Te?Te.emptyScript:"";for(let y=0;y<x;y++)o.append(h[y],me()),q.nextNode(),d.push({type:2,index:++i});o.append(h[x],me())}}}else if(o.nodeType===8)if(o.data===ct)d.push({type:2,index:i});else{let h=-1;for(;(h=o.data.indexOf(H,h+1))!==-1;)d.push({type:7,index:i}),h+=H.length-1}i++}}static createElement(e,r){let n=U.createElement("template");return n.innerHTML=e,n}};function J(t,e,r=t,n){if(e===B)return e;let o=n!==void 0?r._$Co?.[n]:r._$Cl,i=he(e)?void 0:e._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),i===void 0?o=void 0:(o=new i(t),o._$AT(t,r,n)),n!==void 0?(r._$Co??=[])[n]=o:r._$Cl=o),o!==void 0&&(e=J(t,o._$AS(t,e.values),o,n)),e}var Re=class{constructor(e,r){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=r}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:r},parts:n}=this._$AD,o=(e?.creationScope??U).importNode(r,!0);q.currentNode=o;let i=q.nextNode(),s=0,c=0,d=n[0];for(;d!==void 0;){if(s===d.index){let m;d.type===2?m=new re(i,i.nextSibling,this,e):d.type===1?m=new d.ctor(i,d.name,d.strings,this,e):d.type===6&&(m=new Me(i,this,e)),this._$AV.push(m),d=n[++c]}s!==d?.index&&(i=q.nextNode(),s++)}return q.currentNode=U,o}p(e){let r=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(e,n,r),r+=n.strings.length-2):n._$AI(e[r])),r++}},re=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,r,n,o){this.type=2,this._$AH=u,this._$AN=void 0,this._$AA=e,this._$AB=r,this._$AM=n,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,r=this._$AM;return r!==void 0&&e?.nodeType===11&&(e=r.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,r=this){e=J(this,e,r),he(e)?e===u||e==null||e===""?(this._$AH!==u&&this._$AR(),this._$AH=u):e!==this._$AH&&e!==B&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Kt(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==u&&he(this._$AH)?this._$AA.nextSibling.data=e:this.T(U.createTextNode(e)),this._$AH=e}$(e){let{values:r,_$litType$:n}=e,o=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=ge.createElement(Gt(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===o)this._$AH.p(r);else{let i=new Re(o,this),s=i.u(this.options);i.p(r),this.T(s),this._$AH=i}}_$AC(e){let r=Jt.get(e.strings);return r===void 0&&Jt.set(e.strings,r=new ge(e)),r}k(e){dt(this._$AH)||(this._$AH=[],this._$AR());let r=this._$AH,n,o=0;for(let i of e)o===r.length?r.push(n=new t(this.O(me()),this.O(me()),this,this.options)):n=r[o],n._$AI(i),o++;o<r.length&&(this._$AR(n&&n._$AB.nextSibling,o),r.length=o)}_$AR(e=this._$AA.nextSibling,r){for(this._$AP?.(!1,!0,r);e!==this._$AB;){let n=Nt(e).nextSibling;Nt(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},K=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,r,n,o,i){this.type=1,this._$AH=u,this._$AN=void 0,this.element=e,this.name=r,this._$AM=o,this.options=i,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=u}_$AI(e,r=this,n,o){let i=this.strings,s=!1;if(i===void 0)e=J(this,e,r,0),s=!he(e)||e!==this._$AH&&e!==B,s&&(this._$AH=e);else{let c=e,d,m;for(e=i[0],d=0;d<i.length-1;d++)m=J(this,c[n+d],r,d),m===B&&(m=this._$AH[d]),s||=!he(m)||m!==this._$AH[d],m===u?e=u:e!==u&&(e+=(m??"")+i[d+1]),this._$AH[d]=m}s&&!o&&this.j(e)}j(e){e===u?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Pe=class extends K{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===u?void 0:e}},Oe=class extends K{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==u)}},je=class extends K{constructor(e,r,n,o,i){super(e,r,n,o,i),this.type=5}_$AI(e,r=this){if((e=J(this,e,r,0)??u)===B)return;let n=this._$AH,o=e===u&&n!==u||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==u&&(n===u||o);o&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Me=class{constructor(e,r,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=r,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){J(this,e)}},Ft={M:lt,P:H,A:ct,C:1,L:Wt,R:Re,D:Kt,V:J,I:re,H:K,N:Oe,U:je,B:Pe,F:Me},Jn=at.litHtmlPolyfillSupport;Jn?.(ge,re),(at.litHtmlVersions??=[]).push("3.3.3");var Zt=(t,e,r)=>{let n=r?.renderBefore??e,o=n._$litPart$;if(o===void 0){let i=r?.renderBefore??null;n._$litPart$=o=new re(e.insertBefore(me(),i),i,void 0,r??{})}return o._$AI(t),o};var ut=globalThis,T=class extends z{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let r=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Zt(r,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return B}};T._$litElement$=!0,T.finalized=!0,ut.litElementHydrateSupport?.({LitElement:T});var Kn=ut.litElementPolyfillSupport;Kn?.({LitElement:T});(ut.litElementVersions??=[]).push("4.2.2");function Q(t,e,r){t.dispatchEvent(new CustomEvent(e,{detail:r,bubbles:!0,composed:!0}))}var fe=(t,e,r,n=!0)=>({code:t,message:e,action:r,retry:n}),l={name:"Baken",launcher:"Praat met Baken",close:"Sluiten",aiLabel:"Je praat met een computer, niet met een mens. Baken is geen hulpdienst en kan fouten maken.",notice:{title:"Welkom bij Baken",lead:"Baken helpt je om na te denken over werk, als je psychisch kwetsbaar bent.",points:["Jij beslist. Baken geeft geen advies over wat je moet doen.","Je hoeft je naam niet te zeggen.","Je kunt altijd stoppen en alles wissen.","Heb je nu hulp nodig? Kies bovenaan ‘Hulp nu’."],begin:"Begin",code:"Ik heb een code",beginning:"Even wachten…"},region:{label:"Waar woon je?",short:"Regio",none:"Kies…",nl:"Nederland",vl:"Vlaanderen",brief:{none:"Regio",nl:"NL",vl:"VL"}},keep:"Bewaren",stop:{button:"Stop en wis",title:"Wil je stoppen en alles wissen?",text:"Je gesprek en je antwoorden gaan dan weg. Je kunt ze niet terughalen.",yes:"Ja, wis alles",no:"Nee, ga verder"},end:{busy:"Je gesprek wordt gewist…",title:"Je gesprek is gewist",text:"Er staat niets meer van je gesprek op dit scherm of bij Baken. Goed dat je er was.",failedTitle:"Het wissen is nog niet gelukt",failedText:"Op dit scherm staat niets meer. Bij Baken staat je gesprek nog wel. Probeer het opnieuw.",again:"Opnieuw wissen",fresh:"Nieuw gesprek"},help:{button:"Hulp nu",title:"Nu iemand spreken",text:"Je hoeft hier niet alleen mee te blijven. Deze mensen luisteren.",bar:"Nu iemand spreken?",close:"Sluit hulp"},expired:{gone:"Je gesprek is er niet meer",goneText:"Het is gewist, of het was te lang geleden. Je kunt opnieuw beginnen.",title:"Je was even weg",text:"Daarom is je gesprek op slot gegaan. Wat wil je doen?",resume:"Verder waar ik was",restart:"Opnieuw beginnen",unsent:"Wat je net typte, staat nog klaar. Je kunt het straks opnieuw sturen."},log:"Gesprek",you:"Jij",bot:"Baken",typing:"Baken denkt na…",slow:"Het duurt wat langer. Je hoeft niets te doen.",reconnecting:"De verbinding is even weg. Ik probeer het opnieuw. Je bericht blijft bewaard.",notSent:"Niet verstuurd",retry:"Opnieuw proberen",dismiss:"Melding sluiten",chosen:t=>`Jouw keuze: ${t}`,input:{label:"Typ je bericht",send:"Stuur",left:t=>`Nog ${t} tekens`},steer:{group:"Sturen in de keuzehulp",back:["Terug",""],where:["Waar"," ben ik?"],summary:["Samenvatting",""],pause:["Stoppen"," (later verder)"]},commands:{back:"ga terug",where:"waar ben ik",summary:"samenvatting",pause:"stop",skip:"sla over",keep:"bewaren",code:"ik heb een code"},progress:{text:(t,e)=>`Vraag ${Math.min(t+1,e)} van ongeveer ${e}`,sections:"Alle onderdelen",done:"klaar",now:"hier ben je",todo:"komt nog"},question:{why:"Waarom vraag je dit?",skip:"Weet ik niet / overslaan",done:"Klaar",previous:"je vorige keuze",own:"Past dit niet? Je mag ook hieronder je eigen woorden typen.",several:(t,e)=>e?`Kies er ${t>1?`${t} tot ${e}`:`hoogstens ${e}`}.`:t>1?`Kies er minstens ${t}.`:"Je mag er meer kiezen.",tooFew:t=>`Kies er nog wat meer: minstens ${t}.`,tooMany:t=>`Je kunt er hoogstens ${t} kiezen. Haal er eerst een weg.`,chooseOne:"Kies eerst een antwoord, of sla de vraag over.",empty:"Vul eerst iets in, of sla de vraag over.",ranking:"Tik eerst op wat voor jou het belangrijkst is. Tik daarna op nummer 2, enzovoort. Nog een keer tikken haalt het weg.",order:"Jouw volgorde",noOrder:"Je hebt nog niets gekozen.",place:t=>`plaats ${t}`,added:(t,e)=>`${t} staat op plaats ${e}.`,removed:t=>`${t} is weg uit je volgorde.`,matrix:(t,e)=>`${t} van de ${e} gekozen`,open:t=>`Er ${t===1?"staat nog 1 regel":`staan nog ${t} regels`} open. Kies daar iets, of stuur wat je hebt.`,sendPartly:"Stuur wat ik heb",suggest:{hint:"Typ gerust in je eigen woorden. Kies een voorstel als het past.",list:"Voorstellen",also:t=>`ook: ${t}`,found:t=>`${t===1?"1 voorstel":`${t} voorstellen`}. Kies met de pijltjes, of typ je eigen woorden.`,none:"Geen voorstellen. Je eigen woorden zijn goed."},left:t=>`Nog ${t} tekens`,range:(t,e)=>`Van ${t} tot ${e}.`,hints:{number:"Typ een getal, bijvoorbeeld 3.",money:"Typ een bedrag in euro, bijvoorbeeld 850 of 850,50.",hours:"Typ het aantal uren per week, bijvoorbeeld 16.",date:"Typ een datum, bijvoorbeeld 1 maart 2027."},labels:{number:"Getal",money:"Bedrag in euro",hours:"Uren per week",date:"Datum",free_text:"Jouw antwoord"}},summary:{made:t=>`Gemaakt op ${t}`},balance:{for:"Wat ervoor spreekt",against:"Wat ertegen spreekt",none:"Hier heb je nog niets gekozen.",table:"Bekijk als tabel",reason:"Reden",direction:"Voor of tegen",weight:"Hoe zwaar het telt",voor:"voor",tegen:"tegen",levels:["telt niet","telt een beetje","telt veel","telt heel veel"]},openness:{who:"Wie",status:"Stand",empty:"nog niet gekozen"},knowledge:{next:"Dit kun je nu doen",ask:"Wie kan je meer vertellen",sources:"Waar dit vandaan komt",read:t=>`gelezen op ${t}`,checked:t=>`Nagekeken op ${t}.`,limits:"Dit zegt dit antwoord niet",disclaimers:{recht:"Dit is informatie, geen juridisch advies.",inkomen:"Dit is informatie over geld, geen berekening en geen besluit. Vraag het na bij wie jouw inkomen betaalt."}},statistic:{picture:t=>`${t} van de 100 blokjes zijn ingekleurd.`,big:t=>`${t} van de 100`,group:t=>`Over wie gaat dit? ${t}`,uncertainty:t=>`Hoe zeker is dit? ${t}`,source:"Bron:"},income:{caption:"Je inkomen per maand, nu en straks",what:"Soort inkomen",table:"Laat de tabel zien",explain:"Zo is het gerekend",sources:"Waar dit vandaan komt",assumptions:"Hier ga ik van uit",now:"Nu",then:"Straks",zero:"€ 0",hours:t=>String(t).replace(".",","),place:t=>` (${t.toLowerCase()})`,article:t=>/^\d/.test(t)?`artikel ${t}`:t},draft:{label:"Jouw tekst. Je mag alles veranderen.",copy:"Kopieer",copied:"De tekst is gekopieerd.",select:"De tekst is geselecteerd. Kopieer hem zelf."},newWindow:"opent in een nieuw venster",cardUnknown:"Dit kan ik hier niet laten zien.",channel:(t,e)=>t==="tel"?`Bel ${e}`:t==="chat"?`Chat via ${e}`:t==="mail"?`Mail ${e}`:e,problems:{network:fe("geen_verbinding","Ik kan Baken nu niet bereiken.","Kijk of je internet het doet. Probeer het dan opnieuw. Je bericht is niet weg."),unreadable:fe("onleesbaar","Er kwam een antwoord dat ik niet kan lezen.","Probeer het opnieuw. Je bericht is niet weg."),unknown:fe("onbekend","Er ging iets mis.","Probeer het opnieuw. Je bericht is niet weg."),unhandled:fe("niet_verwerkt","Je bericht is nog niet verwerkt.","Probeer het opnieuw. Je bericht is niet weg."),region:fe("regio","Je regio is nog niet bewaard.","Kies hem straks nog een keer.",!1)}};var mt=S`
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
 .names [aria-selected="true"] { outline: 3px solid Highlight; outline-offset: -3px; }
 .bubble, .card, .panel { border: 1px solid CanvasText; }
 svg.art { forced-color-adjust: auto; }
 }
`;var ht=S`
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
 .names { border: 1.5px solid var(--_border); border-radius: var(--_radius-control); margin-top: .4rem; overflow: hidden; background: var(--_surface); }
 .names li { min-height: 48px; padding: .6rem 1rem; cursor: pointer; }
 .names li + li { border-top: 1px solid var(--_line); }
 .names li:hover, .names [aria-selected="true"] { background: var(--_primary-soft); }
 .names [aria-selected="true"] { box-shadow: inset 4px 0 var(--_primary); }
 .names .note { display: block; font-size: .88em; color: var(--_muted); }
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
`;var Xt=S`
 .amount { text-align: right; font-variant-numeric: tabular-nums; }
 .lead { font-size: 1.3em; line-height: 1.4; text-wrap: balance; }
 caption { text-align: left; color: var(--_muted); padding-bottom: .3em; }
 caption.sr { white-space: normal; }
 table.money { font-size: 1em; }
 table.money th, table.money td { padding: .5em .7em; }
 table.money th { font-weight: 400; hyphens: auto; }
 table.money thead th { font-weight: 600; }
 table.money th .muted { display: block; }
 table.money .total > * { border-top: 2px solid var(--_text); border-bottom: 0; font-weight: 700; }
 table.money .difference > * { background: var(--_primary-soft); border: 0; font-weight: 700; }
 table.money .difference > :first-child { border-radius: 10px 0 0 10px; }
 table.money .difference > :last-child { border-radius: 0 10px 10px 0; }
 table.money .muted { font-weight: 400; }
 .lines li { display: flex; justify-content: space-between; gap: .2rem 1rem; padding: .4em 0; border-bottom: 1px solid var(--_line); }
 .lines li:last-child { border-bottom: 0; }
 .lines li > :first-child { min-width: 0; }
 .lines .amount { flex: none; max-width: 50%; }
 .lines .total { border-top: 2px solid var(--_text); font-size: 1.1em; }
 .explain h4 { margin-bottom: .2em; }
 .explain h5 { margin: 0; font-size: .9em; font-weight: 600; color: var(--_muted); }
 .explain details + details { border-top: 1px solid var(--_line); }
 .card.income > :is(figure, .explain) { margin-top: 1.6em; }
 .curve { display: block; width: 100%; max-width: 32rem; margin-top: .5em; overflow: visible; }
 .curve text { font-size: 14px; fill: var(--_muted); }
 .curve .halo { fill: var(--_text); paint-order: stroke; stroke: var(--_surface); stroke-width: 4px; stroke-linejoin: round; }
 .curve .name { font-weight: 700; }
 .curve .line { fill: none; stroke: var(--_primary); stroke-width: 3; stroke-linejoin: round; }
 .curve .axis { stroke: var(--_border); fill: none; }
 .curve .grid { stroke: var(--_line); }
 .curve .plateau { fill: var(--_primary-soft); }
 .curve .hatch { stroke: var(--_surface); stroke-width: 1.5; }
 .curve .pole { stroke: var(--_accent); stroke-width: 1.5; stroke-dasharray: 3 4; }
 .curve .cliff { fill: none; stroke: var(--_accent); stroke-width: 6; stroke-linecap: round; }
 .curve .tag { fill: var(--_surface); stroke: var(--_text); }
 .curve .letter { fill: var(--_text); font-weight: 700; font-size: 12px; }
 .curve .here { fill: var(--_surface); stroke: var(--_text); stroke-width: 3; }
 .curve .there { fill: var(--_text); stroke: var(--_surface); stroke-width: 1.5; }
 figcaption { margin-top: .6em; }
 .marks li { display: flex; gap: .6rem; padding: .25em 0; }
 .marks .letter { flex: none; width: 1.6em; height: 1.6em; border: 1.5px solid var(--_text); border-radius: 50%; display: grid; place-items: center; font-size: .9em; line-height: 1; }
 figure + .points { margin-top: .3em; }
 .points table { max-width: 24rem; }
 .points th { font-weight: 400; }
 .points thead th { font-weight: 600; }
 @container (min-width: 500px) { .curve text { font-size: 10px; } .curve .letter { font-size: 10.5px; } }
 /* On a phone the words stand above their amounts, so that no word is cut. */
 @container (max-width: 480px) {
 table.money, table.money :is(thead, tbody, caption) { display: block; }
 table.money tr { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); padding: .45em .6em; border-bottom: 1px solid var(--_line); }
 table.money tr :is(th, td) { padding: 0 0 0 .5em; border: 0; background: none; }
 table.money tr > th:first-child { grid-column: 1 / -1; padding: 0; }
 table.money thead tr { padding-block: 0 .3em; }
 table.money tr.total { border-top: 2px solid var(--_text); border-bottom: 0; }
 table.money tr.total > * { border: 0; }
 table.money tr.difference { background: var(--_primary-soft); border: 0; border-radius: 10px; }
 table.money td.all { grid-column: 1 / -1; }
 }
 @media (forced-colors: active) {
 .curve { forced-color-adjust: none; }
 .curve text, .curve .halo, .curve .letter { fill: CanvasText; }
 .curve .halo, .curve .there { stroke: Canvas; }
 .curve .line, .curve .axis, .curve .grid, .curve .hatch, .curve .pole, .curve .tag, .curve .here { stroke: CanvasText; }
 .curve .cliff { stroke: Highlight; }
 .curve .plateau, .curve .tag, .curve .here { fill: Canvas; }
 .curve .hatch { stroke-width: .75; }
 .curve .there { fill: CanvasText; }
 }
`;var Yt=S`
 @media print {
 :host, :host([mode]), :host([theme]) {
 --_bg: #fff; --_surface: #fff; --_soft: #fff; --_text: #000; --_muted: #000; --_border: #000; --_line: #888;
 --_primary: #000; --_on-primary: #fff; --_primary-soft: #fff; --_accent: #000; --_accent-soft: #fff; --_alert: #000; --_shadow: none;
 height: auto; font-size: 11pt; color-scheme: light;
 }
 .chat, .log { display: block; height: auto; overflow: visible; }
 .window { position: static; width: auto; height: auto; overflow: visible; }
 .tools, .region, .guide, .foot, .quick, .launcher, .card.files { display: none; }
 .card { border-color: #000; }
 .points :is(th, td) { padding-block: .1em; }
 .curve { max-width: 22rem; }
 .curve .hatch { stroke: #000; stroke-width: .5; }
 table.money .difference > * { border: solid #000; border-width: 1px 0; border-radius: 0 !important; }
 tr, .lines li, figure, .contact { break-inside: avoid; }
 summary::before { content: none; }
 details::details-content { display: block; content-visibility: visible; }
 }
`;var er=S`
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
 #keep { min-height: 44px; font-size: .85em; flex: none; }
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
 .narrow .below { flex-wrap: nowrap; gap: .4rem; }
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
`;var tr=S`
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
`,rr=S`
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
 @media screen and (prefers-color-scheme: dark) {
 :host(:not([theme="light"])) { ${tr} color-scheme: dark; }
 }
 :host([theme="dark"]) { ${tr} color-scheme: dark; }
`;var nr=[rr,mt,er,ht,Xt,Yt],ze=[mt,ht];function gt(t){let e=t.trim();if(/^tel:[+*#0-9 ()-]+$/i.test(e))return e.replace(/[ ()-]/g,"");if(!/^https:\/\//i.test(e))return null;try{let r=new URL(e);return r.protocol==="https:"&&r.username===""&&r.password===""?r.href:null}catch{return null}}function He(t){return/^mailto:[^\s?<>"]+@[^\s?<>"]+$/i.test(t.trim())?t.trim():gt(t)}var or=t=>/^\/[\w-]+(?:[/.][\w-]+)*$/.test(t)?t:null;var Qn=/\*\*([^*\n]+)\*\*|\[([^\]\n]+)\]\(([^)\s]+)\)|(https:\/\/[^\s<>"']+)/g,Gn=/^\s*(?:[-•*]|(\d+)[.)])\s+(.*)$/;function be(t){let e=[],r=o=>{o&&e.push({kind:"text",text:o})},n=0;for(let o of t.matchAll(Qn)){r(t.slice(n,o.index)),n=o.index+o[0].length;let[i,s,c,d,m]=o;if(s!==void 0){e.push({kind:"bold",text:s});continue}let b=m?/[.,;:!?)]+$/.exec(m)?.[0]??"":"",h=c??m?.slice(0,m.length-b.length)??i,x=gt(d??h);x?e.push({kind:"link",text:h,href:x}):r(c??i),x&&r(b)}return r(t.slice(n)),e}function Wn(t){return{kind:"paragraph",content:t.flatMap((r,n)=>n===0?be(r):[{kind:"break"},...be(r)])}}function Fn(t){let e=[],r=[],n=()=>{r.length&&e.push(Wn(r)),r=[]};for(let o of t.split(`
`)){let i=Gn.exec(o);if(!i){o.trim()&&r.push(o.trim());continue}n();let s=i[1]!==void 0,c=e.at(-1),d=be(i[2]??"");c?.kind==="list"&&c.ordered===s?c.items.push(d):e.push({kind:"list",ordered:s,items:[d]})}return n(),e}var ir=t=>t.replace(/\r\n?/g,`
`).split(/\n{2,}/).flatMap(Fn),sr=t=>t.replace(/\*\*([^*\n]+)\*\*/g,"$1").replace(/\[([^\]\n]+)\]\([^)\s]+\)/g,"$1");function O(t,e,r=""){let n=He(t);return n?n.startsWith("https:")?a`<a class=${r} href=${n} target="_blank" rel="noopener noreferrer">${e}<span class="sr"> (${l.newWindow})</span></a>`:a`<a class=${r} href=${n}>${e}</a>`:e}var ft=t=>t.map(e=>e.kind==="bold"?a`<strong>${e.text}</strong>`:e.kind==="link"?O(e.href,e.text):e.kind==="break"?a`<br>`:e.text);function Zn(t){if(t.kind==="paragraph")return a`<p>${ft(t.content)}</p>`;let e=t.items.map(r=>a`<li>${ft(r)}</li>`);return t.ordered?a`<ol class="text">${e}</ol>`:a`<ul class="text">${e}</ul>`}var w=t=>ir(t).map(Zn),ye=t=>ft(be(t)),Be=t=>t.map(w),g=(t,e)=>t?e(t):u,Xn=["januari","februari","maart","april","mei","juni","juli","augustus","september","oktober","november","december"];function xe(t){let[,e,r,n]=/^(\d{4})-(\d{2})-(\d{2})/.exec(t)??[];return e&&r&&n?`${Number(n)} ${Xn[Number(r)-1]??r} ${e}`:t}var Le=class extends T{static styles=ze;static properties={card:{attribute:!1},said:{state:!0}};constructor(){super(),this.said=""}render(){let{card:e}=this;return a`<article class="card stack"><h3>${e.title}</h3>
      ${g(e.hint,r=>a`<div class="muted">${w(r)}</div>`)}
      <div><label class="field" for="text">${l.draft.label}</label>
        <textarea id="text" rows=${Math.min(14,e.text.split(`
`).length+4)} .value=${e.text} @input=${()=>{this.said=""}}></textarea></div>
      <div class="send"><button type="button" class="primary" @click=${()=>this.copy()}>${l.draft.copy}</button>
        ${this.said?a`<span class="muted">${this.said}</span>`:u}</div>
    </article>`}async copy(){let e=this.renderRoot.querySelector("textarea");if(e){try{await navigator.clipboard.writeText(e.value),this.said=l.draft.copied}catch{e.select(),this.said=l.draft.select}Q(this,"baken-announce",{text:this.said})}}};var j=t=>typeof t=="object"&&t!==null&&!Array.isArray(t),C=t=>j(t)?t:{};function p(t,e=""){return typeof t=="string"?t:typeof t=="number"&&Number.isFinite(t)?String(t):e}var k=t=>typeof t=="number"&&Number.isFinite(t)?t:null,$=t=>Array.isArray(t)?t.filter(j):[],bt=t=>Array.isArray(t)?t.map(e=>p(e)).filter(e=>e!==""):[],M=t=>typeof t=="string"?[t]:bt(t);function yt(t){let e={};for(let[r,n]of Object.entries(C(t)))e[r]=p(n);return e}function Yn(t){let e=p(t.value),r=p(t.kind),n=He(p(t.href)||(r==="tel"?`tel:${e}`:e));if(n===null)return null;let o=p(t.label)||e||p(t.name),i=/^(bel|chat|mail|app)\b/i.test(o)?o:l.channel(r,o);return{kind:r,label:i,href:n,note:p(t.note)}}function G(t){let e=[];for(let r of $(t)){let n=p(r.name),o=Array.isArray(r.channels),i=(o?$(r.channels):[r]).map(Yn).filter(d=>d!==null),s=o||i.length===0?p(r.note)||p(r.for):"",c=e.find(d=>d.name===n);c&&!o?c.channels.push(...i):(n||i.length)&&e.push({name:n,note:s,channels:i})}return e}function De(t){return t==null?"":typeof t=="string"?t:null}function $e(t,e){if(!Array.isArray(t))return[];let r=t.map(n=>e(C(n)));return r.every(n=>n!==null)?r:null}function ar(t){let e=De(t.amount),r=p(t.text);return e===null||r===""?null:{text:r,amount:e}}var lr=t=>$(t).map(e=>({title:p(e.title),article:p(e.article),url:p(e.url)})).filter(e=>e.title!==""||e.article!==""),eo=["stream","total","difference"];function to(t,e){let r=eo.find(c=>c===t.kind)??"stream",n=(Array.isArray(t.cells)?t.cells:[]).map(De),o=p(t.label);if(o===""||!n.every(c=>c!==null))return null;let i=n.filter(c=>c!==""),s=r==="difference"&&i.length===1?i:n;return s.length!==e&&s!==i?null:{id:p(t.id),label:o,kind:r,cells:s,note:p(t.note)}}function ro(t){let e=k(t.hours),r=k(t.total),n=De(t.text);return e===null||r===null||!n?null:{hours:e,total:r,text:n}}function no(t){return $(t).flatMap(e=>{let r=k(e.from),n=k(e.to),o=e.kind,i=p(e.text);return r===null||n===null||n<r||!i||o!=="plateau"&&o!=="cliff"?[]:[{from:r,to:n,kind:o,text:i}]})}function oo(t){if(!j(t))return null;let e=$e(t.points,ro)??[],r=e.every((o,i)=>i===0||o.hours>=(e[i-1]?.hours??0)),n=(e.at(-1)?.hours??0)>(e[0]?.hours??0);return!r||!n?null:{title:p(t.title),caption:p(t.caption),x_label:p(t.x_label),y_label:p(t.y_label),now:k(t.now),then:k(t.then),points:e,marks:no(t.marks)}}function cr(t){let e=$(t.columns).map(o=>({id:p(o.id),label:p(o.label)})),r=$e(t.rows,o=>to(o,e.length)),n=$e(t.explain,o=>{let i=$e(o.steps,ar);return i&&{title:p(o.title),steps:i,sources:lr(o.sources)}});return!e.length||!r?.length||!n?null:{type:"income_comparison",title:p(t.title),date_text:p(t.date_text),columns:e,rows:r,summary:p(t.summary),curve:oo(t.curve),explain:n,note:p(t.note)}}function dr(t){let e=$e(t.lines,ar),r=C(t.total),n=De(r.amount);return!e||n===null||!e.length&&!n?null:{type:"sum",title:p(t.title),lines:e,total:{label:p(r.label),amount:n},range:p(t.range),sources:lr(t.sources),assumptions:M(t.assumptions),ask:G(t.ask),date_text:p(t.date_text),note:p(t.note)}}var pr=["one_of","several_of","scale","ranking","free_text","number","money","hours","date","matrix"];function xt(t){if(!j(t))return null;let e=k(t.total)??0;return{done:Math.max(0,k(t.done)??0),total:Math.max(0,e),section:p(t.section),sections:$(t.sections).map(r=>({id:p(r.id),title:p(r.title),state:p(r.state)}))}}function io(t){return typeof t=="string"||typeof t=="number"?t:Array.isArray(t)?bt(t):j(t)?yt(t):null}var ve=t=>({id:p(t.id),label:p(t.label)});function so(t){let e=t.kind;if(!pr.includes(e))return null;let r=C(t.scale);return{type:"question",guide:p(t.guide),question:p(t.question),kind:e,text:p(t.text),why:p(t.why),required:t.required===!0,options:$(t.options).map(n=>({...ve(n),note:p(n.note)})),rows:$(t.rows).map(n=>({...ve(n),group:p(n.group)})),columns:$(t.columns).map(ve),pending_row:p(t.pending_row)||null,low_label:p(r.low_label),high_label:p(r.high_label),min_choices:k(t.min_choices)??0,max_choices:k(t.max_choices),unit:p(t.unit),minimum:k(t.minimum),maximum:k(t.maximum),max_length:k(t.max_length)??1e3,suggest:t.suggest==="beroep"||t.suggest==="vaardigheid"?t.suggest:null,previous:io(t.previous),progress:xt(t.progress)}}var ur=t=>$(t).map(e=>({text:p(e.text),importance:p(e.importance)})),mr={question:so,summary:t=>({type:"summary",title:p(t.title),sections:$(t.sections).map(e=>({title:p(e.title),items:$(e.items).map(r=>({label:p(r.label),value:p(r.value)}))})),date:p(t.date),note:p(t.note)}),balance:t=>({type:"balance",title:p(t.title),sides:$(t.sides).map(e=>({option:p(e.option),title:p(e.title),voor:ur(e.voor),tegen:ur(e.tegen)})),note:p(t.note)}),openness_matrix:t=>({type:"openness_matrix",title:p(t.title),columns:$(t.columns).map(ve),rows:$(t.rows).map(e=>({...ve(e),cells:yt(e.cells),status:p(e.status)})),note:p(t.note)}),knowledge:t=>({type:"knowledge",title:p(t.title),paragraphs:M(t.paragraphs),next_step:p(t.next_step),sources:$(t.sources).map(e=>({title:p(e.title),url:p(e.url),read_on:p(e.read_on)})),checked_on:p(t.checked_on),disclaimer:p(t.disclaimer),ask:G(t.ask),not_modelled:M(t.not_modelled)}),statistic:t=>{let e=k(t.of_100),r=C(t.source);return e===null||e<0||e>100?null:{type:"statistic",of_100:Math.round(e),group:p(t.group),text:p(t.text),uncertainty:p(t.uncertainty),source:{title:p(r.title)||p(t.source),url:p(r.url)}}},message_draft:t=>({type:"message_draft",title:p(t.title),text:p(t.text),hint:p(t.hint)}),crisis:t=>({type:"crisis",paragraphs:M(t.paragraphs),contacts:G(t.contacts)}),notice:t=>({type:"notice",title:p(t.title),paragraphs:M(t.paragraphs)}),folds:t=>({type:"folds",title:p(t.title),parts:$(t.parts).map(e=>({title:p(e.title),lines:M(e.lines),open:e.open===!0}))}),documents:t=>{let e=$(t.files).flatMap(r=>{let[n,o,i]=[p(r.label),or(p(r.href)),r.kind];return n&&o&&(i==="pdf"||i==="docx"||i==="json")?[{label:n,href:o,kind:i}]:[]});return e.length?{type:"documents",title:p(t.title),files:e}:null},income_comparison:cr,sum:dr};function hr(t){if(t==null)return null;let e=C(t),r=p(e.type);return(e.v===1&&Object.hasOwn(mr,r)?mr[r]:void 0)?.(e)??{type:"unknown",text:p(e.fallback_text)||l.cardUnknown}}var gr=t=>t.replace(/\s+/g," ").trim().toLowerCase();function ao(t,e){let r=C(e),n=[r.text,r.title,r.summary,r.fallback_text,M(r.paragraphs).join(" ")];return t!==""&&n.some(o=>gr(p(o))===gr(t))}function Ie(t){let e=C(t);return{text:p(e.text),response:p(e.response),card:hr(e.card),repeats:ao(p(e.text),e.card),buttons:$(e.buttons).map(r=>({id:p(r.id),label:p(r.label),kind:p(r.kind)})).filter(r=>r.id!==""&&r.label!=="")}}var $t=t=>t==="nl"||t==="vl"?t:null;function lo(t){return j(t)?{id:p(t.id),title:p(t.title),question:p(t.question),progress:xt(t.progress)}:null}function co(t){return $(t).flatMap(e=>["you","user","person"].includes(p(e.from))?[{from:"you",text:p(e.text)}]:(Array.isArray(e.replies)?e.replies:[e.reply??e]).map(o=>({from:"bot",reply:Ie(o)})))}function ne(t){if(!j(t))return l.problems.unreadable;if("error"in t)return Ve(t);let e=co(t.history??t.messages);return!Array.isArray(t.replies)&&e.length===0?l.problems.unreadable:{turn:k(t.turn)??0,replies:Array.isArray(t.replies)?t.replies.map(Ie):[],guide:lo(t.guide),region:$t(t.region),help:Array.isArray(t.help)?G(t.help):null,erased:t.erased===!0,retry:t.retry===!0,history:e}}var po=8;function fr(t){let e=C(t);return e.imported!==!0?null:{items:$(e.items).map(n=>({id:p(n.id),label:p(n.label),also:p(n.also)})).filter(n=>n.label!=="").slice(0,po),credit:p(e.credit)}}function Ve(t){let e=C(C(t).error),r=p(e.message);return r?{code:p(e.code),message:r,action:p(e.action),retry:e.retry===!0}:l.problems.unknown}var vt=t=>"code"in t;var oe={phase:"loading",entries:[],sending:null,connection:"ok",problem:null,failed:null,guide:null,region:null,help:[],crisis:!1,gone:!1,announce:"",returned:""},uo="utter_code_vraag",yr=({entries:t})=>t.slice(t.findLastIndex(e=>e.from==="you")+1).some(e=>e.from==="bot"&&e.reply.response===uo),br="eerder",qe=(t,e,r)=>({key:`${e}:${r}`,from:"bot",reply:t,lockedBy:null,chosen:"",turn:e});function mo(t){let e=t.card,r=e===null?"":"paragraphs"in e?["title"in e?e.title:"",...e.paragraphs].join(" "):e.type==="question"||e.type==="statistic"||e.type==="unknown"?e.text:e.type==="income_comparison"?`${e.title} ${e.summary}`:e.type==="sum"?`${e.title} ${e.total.label} ${e.total.amount}`:e.title;return sr([t.repeats&&r?"":t.text,r].filter(Boolean).join(" ")).replace(/\s+/g," ")}function xr(t,e){let r=e.replies.some(n=>n.card?.type==="crisis")||e.help!==null;return{guide:e.guide,region:e.region??t.region,help:e.help??t.help,crisis:t.crisis||r,announce:e.replies.map(mo).join(" "),sending:null,connection:"ok",problem:null,failed:null}}function ho(t,e){let r=e.guide?.question;if(!r||e.replies.some(o=>o.card?.type==="question"))return t;let n=t.findLastIndex(o=>o.from==="bot"&&o.reply.card?.type==="question");return t.map((o,i)=>i===n&&o.from==="bot"&&o.reply.card?.type==="question"&&o.reply.card.question===r&&o.chosen===""?{...o,lockedBy:null}:o)}var $r=(t,e)=>t.map(r=>r.from==="bot"&&r.lockedBy===e?{...r,lockedBy:null,chosen:""}:r);function go(t,e){let r=e.history.map((c,d)=>c.from==="you"?{key:`h:${d}`,from:"you",text:c.text,status:"sent",message:null}:{...qe(c.reply,"h",d),lockedBy:d<e.history.length-1||e.replies.length?br:null}),n=e.replies.map((c,d)=>qe(c,`open${e.turn}`,d)),o=t.entries.map(c=>c.from==="bot"?{...c,lockedBy:c.lockedBy??br}:c),i=r.some(c=>c.from==="bot"&&c.reply.card?.type==="crisis"),s={...t,...xr(t,e)};return{...s,phase:"chat",crisis:s.crisis||i,entries:[...r.length?r:o,...n]}}function fo(t,e,r){let n=t.entries.some(s=>s.key===e.id),o=t.entries.map(s=>s.from==="you"?s.key===e.id?{...s,status:"sending"}:s:s.lockedBy?s:{...s,lockedBy:e.id,chosen:s.key===r?e.label:""}),i={key:e.id,from:"you",text:e.label,status:"sending",message:e};return{...t,entries:n?o:[...o,i],sending:e,problem:null,failed:null,connection:"ok",announce:"",returned:""}}function bo(t,e,r,n){let o=qe(r,e,n),i=t.entries.some(s=>s.key===o.key);return{...t,connection:"ok",entries:i?t.entries:[...t.entries,o]}}function yo(t,e,r){let n=t.entries.filter(s=>s.from==="you"||s.turn!==e).map(s=>s.key===e&&s.from==="you"?{...s,status:"sent"}:s),o=r.replies.map((s,c)=>qe(s,e,c)),i={...t,...xr(t,r)};return r.retry?{...i,entries:[...$r(n,e),...o],failed:t.sending}:{...i,entries:[...ho(n,r),...o]}}function xo(t,e,r){let n=r.retry,o=t.sending&&"text"in t.sending?t.sending.label:"",i=n?t.entries.map(s=>s.key===e&&s.from==="you"?{...s,status:"failed"}:s):$r(t.entries.filter(s=>s.key!==e),e);return{...t,entries:i,problem:r,failed:n?t.sending:null,sending:null,connection:"ok",announce:`${r.message} ${r.action}`,returned:n?"":o}}function vr(t,e){switch(e.type){case"nothing_to_restore":return{...t,phase:"notice"};case"opening":return{...t,phase:"opening",problem:null};case"opened":return go(t,e.turn);case"open_failed":return{...t,phase:"open_failed",problem:e.problem,announce:`${e.problem.message} ${e.problem.action}`};case"expired":{let r=t.sending&&"text"in t.sending?t.sending.label:"",n=t.entries.filter(o=>o.key!==t.sending?.id);return{...t,phase:"expired",gone:e.gone,entries:n,returned:r,sending:null,connection:"ok",problem:null,failed:null,announce:e.gone?`${l.expired.gone}. ${l.expired.goneText}`:`${l.expired.title}. ${l.expired.text}`}}case"sending":return fo(t,e.message,e.from);case"reply":return bo(t,e.id,e.reply,e.index);case"turn":return e.erased?{...oe,phase:"ended",region:t.region}:yo(t,e.id,e.turn);case"send_failed":return xo(t,e.id,e.problem);case"connection":return{...t,connection:e.connection};case"region":return{...t,region:e.region,help:e.help??(e.region===t.region?t.help:[])};case"problem":return{...t,problem:e.problem};case"announce":return{...t,announce:e.text};case"erasing":return{...oe,phase:"erasing",region:t.region};case"erased":return{...t,phase:e.ok?"ended":"erase_failed",announce:e.ok?`${l.end.title}. ${l.end.text}`:l.end.failedTitle};case"fresh":return{...oe,phase:"notice",region:t.region}}}var $o=3500,vo="sessie_verlopen",wr="geen_sessie";function Ue(){let t=crypto.getRandomValues(new Uint8Array(16));return t[6]=(t[6]??0)&15|64,t[8]=(t[8]??0)&63|128,Array.from(t,r=>r.toString(16).padStart(2,"0")).join("").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/,"$1-$2-$3-$4-$5")}var Je=class{constructor(e,r){this.transport=e;this.changed=r}transport;changed;state=oe;era=0;reopen=[{},""];suggest=(e,r,n)=>this.transport.suggest(e,r,n);dispatch(e){this.state=vr(this.state,e),this.changed()}async restore(e){e&&this.dispatch({type:"region",region:e,help:null});let r=this.era,n=await this.transport.restore();if(!(r!==this.era||this.state.phase!=="loading")){if(!n.ok){this.ended(n.problem)||this.dispatch({type:"nothing_to_restore"});return}this.dispatch(n.value?{type:"opened",turn:n.value}:{type:"nothing_to_restore"})}}begin(e=""){this.open({},e)}resume(){this.open({resume:!0})}restart(){let{region:e,returned:r}=this.state;this.state={...oe,region:e,returned:r},this.open({restart:!0})}async open(e,r=""){let n=this.era,o=this.state.region;this.reopen=[e,r],this.dispatch({type:"opening"});let i=await this.transport.open({...e,...o?{region:o}:{}});if(n===this.era){if(!i.ok){this.ended(i.problem)||this.dispatch({type:"open_failed",problem:i.problem});return}this.dispatch({type:"opened",turn:i.value}),r&&this.say(r)}}say(e){this.send({id:Ue(),label:e,text:e},null)}press(e,r,n){this.send({id:Ue(),label:r,button:e},n)}answer(e,r,n,o,i){this.send({id:Ue(),label:o,answer:{guide:e,question:r,value:n}},i)}command(e,r,n){this.send({id:Ue(),label:r,text:e},n)}retry(){let{failed:e,phase:r}=this.state;r==="open_failed"&&this.open(...this.reopen),e&&this.send(e,null)}async send(e,r){if(this.state.sending||this.state.phase!=="chat")return;let n=this.era,o=()=>n===this.era&&this.state.sending?.id===e.id;this.dispatch({type:"sending",message:e,from:r});let i=setTimeout(()=>{o()&&(this.dispatch({type:"connection",connection:"slow"}),this.dispatch({type:"announce",text:l.slow}))},$o),s=await this.transport.send(e,{reply:(c,d)=>{o()&&this.dispatch({type:"reply",id:e.id,reply:c,index:d})},reconnecting:()=>{o()&&(this.dispatch({type:"connection",connection:"reconnecting"}),this.dispatch({type:"announce",text:l.reconnecting}))}});clearTimeout(i),o()&&this.finish(e.id,s)}finish(e,r){r.ok?this.dispatch({type:"turn",id:e,turn:r.value,erased:r.value.erased}):this.ended(r.problem)||this.dispatch({type:"send_failed",id:e,problem:r.problem})}async setRegion(e){let r=this.state.region;if(this.dispatch({type:"region",region:e,help:null}),this.state.phase!=="chat")return;let n=this.era,o=await this.transport.setRegion(e);if(n===this.era){if(o.ok)return this.dispatch({type:"region",region:e,help:o.value?.help??null});this.ended(o.problem)||(this.dispatch({type:"region",region:r,help:null}),this.dispatch({type:"problem",problem:l.problems.region}))}}async erase(){let e=++this.era;this.dispatch({type:"erasing"});let r=await this.transport.erase();e===this.era&&this.dispatch({type:"erased",ok:r.ok})}fresh(){this.era++,this.dispatch({type:"fresh"})}ended({code:e}){return e!==vo&&e!==wr?!1:(this.dispatch({type:"expired",gone:e===wr}),!0)}};function kr(t,e){let r=t.querySelectorAll(".log .entry"),n=e.map(b=>b.from).lastIndexOf("you"),o=r[n>=0?n:e.length-1],i=t.querySelector(".log"),s=t.querySelector(".chat");if(!o||!i||!s)return;let c=getComputedStyle(i).overflowY==="visible"?s:i,d=o.getBoundingClientRect().top-c.getBoundingClientRect().top+c.scrollTop-14,m=matchMedia("(prefers-reduced-motion: reduce)").matches;c.scrollTo({top:d,behavior:m?"auto":"smooth"})}var wt=class{rest="";event="";data=[];push(e){let r=(this.rest+e).split(/\r\n|\n|\r(?!$)/);return this.rest=r.pop()??"",r.flatMap(n=>this.line(n))}line(e){if(e!==""){let[,n,o=""]=/^([^:]*)(?:: ?(.*))?$/s.exec(e)??[];return n==="event"&&(this.event=o),n==="data"&&this.data.push(o),[]}let r=this.data.length?[{event:this.event||"message",data:this.data.join(`
`)}]:[];return this.event="",this.data=[],r}};async function*_r(t){let e=t.getReader(),r=new TextDecoder,n=new wt;try{for(;;){let{done:o,value:i}=await e.read();if(o)break;yield*n.push(r.decode(i,{stream:!0}))}yield*n.push(`

`)}finally{e.cancel().catch(()=>{})}}var wo=[600,1800,4e3],ko=45e3,L=t=>({ok:!1,problem:t}),Ke=t=>vt(t)?L(t):{ok:!0,value:t},W=class extends Error{},Qe=class{constructor(e,r=n=>new Promise(o=>{setTimeout(o,n)})){this.api=e;this.wait=r}api;wait;open(e){return this.json("POST","/sessions",e)}async restore(){try{let e=await this.call("GET","/session");if(e.status===204||e.status===404)return{ok:!0,value:null};let r=Ke(ne(await this.body(e)));return e.status===401&&!r.ok&&r.problem.code!=="sessie_verlopen"?{ok:!0,value:null}:r}catch{return L(l.problems.network)}}async setRegion(e){try{let r=await this.call("PUT","/session/region",{region:e});if(!r.ok)return L(Ve(await this.body(r)));let n=r.status===204?null:ne(await this.body(r));return{ok:!0,value:n&&!vt(n)?n:null}}catch{return L(l.problems.region)}}async erase(){try{let e=await this.call("DELETE","/session");return e.ok||[401,404,410].includes(e.status)?{ok:!0,value:null}:L(l.problems.unknown)}catch{return L(l.problems.network)}}suggest=async(e,r,n)=>{try{let o=new URLSearchParams({kind:e,q:r}),i=await this.call("GET",`/suggestions?${o}`,void 0,void 0,n);return i.ok?fr(await this.body(i)):null}catch{return null}};async send(e,r){let{label:n,...o}=e;for(let i of[...wo,null])try{return await this.stream(o,r)}catch(s){if(!(s instanceof W))throw s;if(i===null)break;r.reconnecting(),await this.wait(i)}return L(l.problems.network)}async stream(e,r){let n=await this.call("POST","/messages",e,"text/event-stream");if(!(n.headers.get("content-type")??"").startsWith("text/event-stream")||!n.body){let s=await this.body(n);if(s===void 0&&n.status>=500)throw new W;return Ke(ne(s))}let i=0;try{for await(let{event:s,data:c}of _r(n.body)){let d=Ar(c);if(s==="reply"&&r.reply(Ie(d),i++),s==="turn")return Ke(ne(d));if(s==="error")return L(Ve(d))}}catch{throw new W}throw new W}async json(e,r,n){try{return Ke(ne(await this.body(await this.call(e,r,n))))}catch{return L(l.problems.network)}}async call(e,r,n,o="application/json",i=AbortSignal.timeout(ko)){let s={Accept:o,"X-Baken":"1"};n&&(s["Content-Type"]="application/json");try{return await fetch(this.api+r,{method:e,headers:s,credentials:"same-origin",cache:"no-store",redirect:"error",signal:i,...n?{body:JSON.stringify(n)}:{}})}catch{throw new W}}async body(e){return Ar(await e.text().catch(()=>""))}};function Ar(t){try{return JSON.parse(t)}catch{return}}var F=a`<svg class="art" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
  <circle cx="32" cy="32" r="32" fill="#f7dfc0"/>
  <path d="M0 45a32 32 0 0 0 64 0c-8 4-12-2-20 0s-14 4-22 1-14 2-22-1z" fill="#7fb8b6"/>
  <path d="M35 17 61 9v13z" fill="#fff6e2"/><path d="M29 17 3 9v13z" fill="#fff6e2"/>
  <path d="M27 24h10l4 29H23z" fill="#1d5f66"/><path d="M26 32h12l1 7H25z" fill="#fbf7f1"/>
  <path d="M26 12h12v12H26z" fill="#d98a3d"/><path d="M24 23h16v3H24zM25 12l7-6 7 6z" fill="#173f45"/>
  <path d="M0 46c8 3 14-2 22 1s14 1 22-1 12 4 20 0l-1 6a32 32 0 0 1-61 0z" fill="#4f979a"/>
</svg>`;var Sr=2e3,_o=150,Ao=["back","where","summary","pause"];function Cr(t,e,r,n){let o=t.sending!==null||t.phase!=="chat",i=yr(t),s=Sr-e.length,c=()=>{!o&&e.trim()&&n.say(e.trim())},d=m=>{m.key!=="Enter"||m.shiftKey||m.isComposing||(m.preventDefault(),c())};return a`<div class="foot"><div class="inner">
    ${t.guide?a`<div class="steer" role="group" aria-label=${l.steer.group}>${Ao.map(m=>a`
      <button type="button" class="quiet" aria-disabled=${o} @click=${()=>{o||n.say(l.commands[m])}}>${l.steer[m][0]}<span class=${r?"":"sr"}>${l.steer[m][1]}</span></button>`)}</div>`:u}
    <div class="compose"><label for="message" class=${r?"":"sr"}>${l.input.label}</label>
      <div class="row"><textarea id="message" rows="1" maxlength=${Sr} enterkeyhint="send" autocomplete="off" autocapitalize=${i?"none":"sentences"} spellcheck=${i?"false":u} placeholder=${r?u:l.input.label} .value=${e} @keydown=${d}
        @input=${m=>n.typed(m.target.value)}></textarea>
      <button type="button" class="primary" aria-disabled=${o} @click=${c}>${l.input.send}</button></div>
      ${s<=_o?a`<p class="count">${l.input.left(s)}</p>`:u}</div>
  </div></div>`}var So=t=>t==="tel"?"button primary":"button",Z=t=>a`<div class="contact">
  <strong>${t.name}</strong>
  ${g(t.note,e=>a`<p class="muted">${e}</p>`)}
  <div class="ways">${t.channels.map(e=>a`<div>
    ${O(e.href,e.label,So(e.kind))}
    ${g(e.note,r=>a`<p class="muted">${r}</p>`)}
  </div>`)}</div>
</div>`,Er=t=>t.flatMap(e=>e.channels.filter(r=>["tel","chat"].includes(r.kind)).map(r=>O(r.href,r.label,"button")));var _t=(t,e,r)=>({kind:"tel",label:t,href:`tel:${e}`,note:r}),kt={name:"Direct gevaar",note:"",channels:[_t("Bel 112","112","Dag en nacht")]},Tr={name:"113 Zelfmoordpreventie (Nederland)",note:"",channels:[_t("Bel 113","113","Gratis en anoniem, dag en nacht"),{kind:"chat",label:"Chat op 113.nl",href:"https://www.113.nl",note:""}]},Rr={name:"Zelfmoordlijn 1813 (Vlaanderen)",note:"",channels:[_t("Bel 1813","1813","Gratis en anoniem"),{kind:"chat",label:"Chat op zelfmoord1813.be",href:"https://www.zelfmoord1813.be",note:""}]};function Pr(t){return t==="nl"?[Tr,kt]:t==="vl"?[Rr,kt]:[Tr,Rr,kt]}var jr=t=>t.help.length?t.help:Pr(t.region),Or=["erasing","ended","erase_failed"];function Co(t,e,r){let n=e?l.region:l.region.brief,o=i=>r.setRegion(i.target.value||null);return a`<div class="region"><label for="region" class=${e?"":"sr"}>${l.region.short}</label>
    <select id="region" .value=${t.region??""} @change=${o}>
      <option value="" ?selected=${t.region===null}>${n.none}</option>
      <option value="nl" ?selected=${t.region==="nl"}>${n.nl}</option>
      <option value="vl" ?selected=${t.region==="vl"}>${n.vl}</option>
    </select></div>`}function Mr(t,e,r,n){let o=Or.includes(t.phase)?u:Co(t,r,n),i=t.sending!==null,s=t.phase==="chat"?a`<button type="button" class="quiet" id="keep" aria-disabled=${i}
    @click=${()=>{i||n.keep()}}>${l.keep}</button>`:u;return a`<header><div class="inner">
    <div class="top">
      <span class="brand">${F}<span class="name">${l.name}</span></span>
      <div class="tools">
        <button type="button" id="help" aria-expanded=${e} aria-controls="helppanel" @click=${n.toggleHelp}>${l.help.button}</button>
        ${Or.includes(t.phase)?u:a`<button type="button" id="stop" @click=${n.askStop}>${l.stop.button}</button>`}
        ${n.close?a`<button type="button" id="close" aria-label=${l.close} @click=${n.close}>${r?l.close:"✕"}</button>`:u}
        ${r?u:o}
      </div>
    </div>
    <div class="below"><p class="ai">${l.aiLabel}</p>${s}${r?o:u}</div>
  </div></header>`}var zr=(t,e,r)=>a`
  <section class="panel" id="helppanel" ?hidden=${!e} aria-labelledby="helptitle"><div class="inner stack">
    <h2 id="helptitle">${l.help.title}</h2><p>${l.help.text}</p>
    <div class="contacts">${jr(t).map(Z)}</div>
    <button type="button" @click=${r}>${l.help.close}</button>
  </div></section>`,Hr=(t,e)=>t.crisis&&!e?a`<section class="bar" aria-label=${l.help.bar}><div class="inner"><strong>${l.help.bar}</strong>${Er(jr(t))}</div></section>`:u;var Br={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Lr=t=>(...e)=>({_$litDirective$:t,values:e}),Ge=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,r,n){this._$Ct=e,this._$AM=r,this._$Ci=n}_$AS(e,r){return this.update(e,r)}update(e,r){return this.render(...r)}};var{I:Eo}=Ft,Nr=t=>t;var Dr=()=>document.createComment(""),ie=(t,e,r)=>{let n=t._$AA.parentNode,o=e===void 0?t._$AB:e._$AA;if(r===void 0){let i=n.insertBefore(Dr(),o),s=n.insertBefore(Dr(),o);r=new Eo(i,s,t,t.options)}else{let i=r._$AB.nextSibling,s=r._$AM,c=s!==t;if(c){let d;r._$AQ?.(t),r._$AM=t,r._$AP!==void 0&&(d=t._$AU)!==s._$AU&&r._$AP(d)}if(i!==o||c){let d=r._$AA;for(;d!==i;){let m=Nr(d).nextSibling;Nr(n).insertBefore(d,o),d=m}}}return r},N=(t,e,r=t)=>(t._$AI(e,r),t),To={},Ir=(t,e=To)=>t._$AH=e,Vr=t=>t._$AH,We=t=>{t._$AR(),t._$AA.remove()};var qr=(t,e,r)=>{let n=new Map;for(let o=e;o<=r;o++)n.set(t[o],o);return n},Ur=Lr(class extends Ge{constructor(t){if(super(t),t.type!==Br.CHILD)throw Error("repeat() can only be used in text expressions")}dt(t,e,r){let n;r===void 0?r=e:e!==void 0&&(n=e);let o=[],i=[],s=0;for(let c of t)o[s]=n?n(c,s):s,i[s]=r(c,s),s++;return{values:i,keys:o}}render(t,e,r){return this.dt(t,e,r).values}update(t,[e,r,n]){let o=Vr(t),{values:i,keys:s}=this.dt(e,r,n);if(!Array.isArray(o))return this.ut=s,i;let c=this.ut??=[],d=[],m,b,h=0,x=o.length-1,y=0,f=i.length-1;for(;h<=x&&y<=f;)if(o[h]===null)h++;else if(o[x]===null)x--;else if(c[h]===s[y])d[y]=N(o[h],i[y]),h++,y++;else if(c[x]===s[f])d[f]=N(o[x],i[f]),x--,f--;else if(c[h]===s[f])d[f]=N(o[h],i[f]),ie(t,d[f+1],o[h]),h++,f--;else if(c[x]===s[y])d[y]=N(o[x],i[y]),ie(t,o[h],o[x]),x--,y++;else if(m===void 0&&(m=qr(s,y,f),b=qr(c,h,x)),m.has(c[h]))if(m.has(c[x])){let v=b.get(s[y]),E=v!==void 0?o[v]:null;if(E===null){let I=ie(t,o[h]);N(I,i[y]),d[y]=I}else d[y]=N(E,i[y]),ie(t,o[h],E),o[v]=null;y++}else We(o[x]),x--;else We(o[h]),h++;for(;y<=f;){let v=ie(t,d[f+1]);N(v,i[y]),d[y++]=v}for(;h<=x;){let v=o[h++];v!==null&&We(v)}return this.ut=s,Ir(t,d),B}});var Ro=l.income,D=12,se=308,ae=62,P=218,le=320,At=260,Fe=P-14,X={width:78,height:30};function Jr(t){let e=t[0]?.hours??0,r=t.at(-1)?.hours??e+1,n=t.reduce((f,v)=>v.total>f.total?v:f),o=Math.min(0,...t.map(f=>f.total)),i=Math.max(1,n.total-o),s=f=>Math.round(f*10)/10,c=f=>Math.min(r,Math.max(e,f)),d=f=>s(D+(c(f)-e)/(r-e)*(se-D)),m=f=>s(P-(f-o)/i*(P-ae));function b(f){let v=c(f),E=t.findIndex(zn=>zn.hours>=v),[I,Ae]=[t[E-1]??n,t[E]??n];return E<=0||Ae.hours===v?m(Ae.total):m(I.total+(Ae.total-I.total)*(v-I.hours)/(Ae.hours-I.hours))}let h=(f,v)=>[`${d(f)},${b(f)}`,...t.filter(E=>E.hours>f&&E.hours<v).map(E=>`${d(E.hours)},${m(E.total)}`),`${d(v)},${b(v)}`].join(" "),x=r-e>20?8:r-e>8?4:1,y=Array.from({length:Math.floor((r-e)/x)+1},(f,v)=>e+v*x);return{x:d,y:m,at:b,part:h,ticks:y,highest:n}}var Po=(t,e)=>t.right<=e.left||e.right<=t.left||t.bottom<=e.top||e.bottom<=t.top;function Oo(t,e,r,n,o){let i=n==="start"?Math.max(4,t-8):n==="end"?Math.min(le-4,t+8):t,s=n==="start"?i:n==="end"?i-X.width:i-X.width/2,c=r?e-12-X.height-o:e+12;return{above:r,anchor:n,place:i,box:{left:s,right:s+X.width,top:c,bottom:c+X.height}}}function Kr(t,e){let r=["now","then"].flatMap(c=>{let d=e[c],m=e.points.find(b=>b.hours===d)?.text??"";return d===null?[]:[{name:Ro[c],text:m,x:t.x(d),y:t.at(d),look:c==="now"?"here":"there"}]}),[n,o]=[r[0],r[1]],i=n&&o?Math.sign((n.y-o.y)*(o.x-n.x)):0,s=[];for(let c of r.toSorted((d,m)=>d.y-m.y)){let d=y=>i===0?"middle":i>0===y?"end":"start",m=s.length===0,b=[{above:m,lift:0},{above:!m,lift:0},{above:!0,lift:X.height},{above:!0,lift:2*X.height}].flatMap(({above:y,lift:f})=>[d(y),"middle","start","end"].map(v=>Oo(c.x,c.y,y,v,f))),h=b.filter(({box:y})=>y.left>=0&&y.right<=le&&y.bottom<=Fe-9),x=h.find(({box:y})=>s.every(f=>Po(y,f.box)))??h[0]??b[0];x&&s.push({...c,...x})}return s}var St=l.income,_=t=>t.replace(/([€+−–-]) /g,"$1 "),jo=t=>a`<li><span>${ye(_(t.text))}</span>${g(t.amount,e=>a` <span class="amount">${_(e)}</span>`)}</li>`,Ct=(t,e=null)=>a`<ul class="plain lines">${t.map(jo)}
  ${g(e,({text:r,amount:n})=>a`<li class="total"><strong>${r}</strong> <strong class="amount">${_(n)}</strong></li>`)}</ul>`,Et=t=>a`<ul class="text">${t.map(e=>a`<li>${O(e.url,e.title)}${e.title&&e.article?", ":""}${St.article(e.article)}</li>`)}</ul>`,Tt=(t,e)=>g(t||e,()=>a`<div class="fine stack">
  ${g(t,r=>w(_(r)))}${g(e,r=>a`<p>${r}</p>`)}</div>`),Qr=t=>a`<article class="card stack">
  <h3>${_(t.title)}</h3>
  ${Ct(t.lines,t.total.amount?{text:t.total.label,amount:t.total.amount}:null)}
  ${g(t.range,e=>a`<div class="next">${w(_(e))}</div>`)}
  ${g(t.assumptions.length,()=>a`<section><h4>${St.assumptions}</h4>
    <ul class="text">${t.assumptions.map(e=>a`<li>${ye(_(e))}</li>`)}</ul></section>`)}
  ${g(t.sources.length,()=>a`<details><summary>${St.sources}</summary>${Et(t.sources)}</details>`)}
  ${g(t.ask.length,()=>a`<details><summary>${l.knowledge.ask}</summary>${t.ask.map(Z)}</details>`)}
  ${Tt(t.note,t.date_text)}
</article>`;var Y=l.income,Wr=t=>String.fromCharCode(65+t%26);function Gr(t,e){return A`<circle class="tag" cx=${t} cy=${Fe} r="9"></circle><text class="letter" x=${t} y=${Fe} dy=".36em" text-anchor="middle">${Wr(e)}</text>`}function Mo(t,e,r){let[n,o]=[t.x(e.from),t.x(e.to)],i=(n+o)/2;if(e.kind==="cliff")return A`<path class="pole" d="M${i},${t.at((e.from+e.to)/2)}V${P}"></path><polyline class="cliff" points=${t.part(e.from,e.to)}></polyline>${Gr(i,r)}`;let s=Math.max(1,Math.floor((o-n)/6)),c=Array.from({length:s+1},(d,m)=>{let b=m/s;return`M${(n+b*(o-n)).toFixed(1)},${t.at(e.from+b*(e.to-e.from))}V${P}`}).join("");return A`<polygon class="plateau" points=${`${n},${P} ${t.part(e.from,e.to)} ${o},${P}`}></polygon>
    <path class="hatch" d=${c}></path>${Gr(i,r)}`}function zo({name:t,text:e,x:r,y:n,look:o,above:i,anchor:s,place:c,box:d}){let m=o==="here"?A`<circle class="here" cx=${r} cy=${n} r="6.5"></circle>`:A`<path class="there" d="M${r},${n-8}l8,8l-8,8l-8,-8z"></path>`;return A`${m}<text class="halo" y=${i?d.bottom-1:d.top+1} text-anchor=${s}>
    <tspan class="name" x=${c} dy=${i?e?"-1.2em":"0":".8em"}>${t}</tspan>
    ${g(e,b=>A`<tspan x=${c} dy="1.2em">${_(b)}</tspan>`)}</text>`}function Ho(t,e){if(e.some(o=>o.text===t.highest.text))return u;let r=e.filter(o=>o.box.top<ae&&o.box.bottom>ae-20),n=r.some(o=>o.x<le/2);return n&&r.some(o=>o.x>=le/2)?u:A`<text class="halo" x=${n?se:D} y=${ae-6} text-anchor=${n?"end":"start"}>${_(t.highest.text)}</text>`}function Bo(t){let e=Jr(t.points),r=Kr(e,t),n=i=>t.marks.map((s,c)=>s.kind===i?Mo(e,s,c):u),o=[t.caption,...t.marks.map(i=>i.text)].filter(Boolean).join(" ");return A`<svg class="curve" viewBox="0 0 ${le} ${At}" role="img">
    <title>${t.title}</title><desc>${o}</desc>
    <text x="2" y="15">${t.y_label}</text>
    <path class="grid" d="M${D},${ae}H${se}"></path>
    ${n("plateau")}
    <path class="axis" d="M${D},${P}H${se}${e.ticks.map(i=>`M${e.x(i)},${P}v5`).join("")}"></path>
    ${e.ticks.map(i=>A`<text x=${e.x(i)} y=${P+6} dy="1em" text-anchor="middle">${Y.hours(i)}</text>`)}
    <text x=${(D+se)/2} y=${At-5} text-anchor="middle">${t.x_label}</text>
    <polyline class="line" points=${t.points.map(i=>`${e.x(i.hours)},${e.y(i.total)}`).join(" ")}></polyline>
    ${n("cliff")}
    <text class="halo" x=${D+3} y=${e.y(0)-5}>${Y.zero}</text>
    ${Ho(e,r)}${r.map(zo)}
  </svg>`}function Lo(t,e){return[...t.now===e?[Y.now]:[],...t.then===e?[Y.then]:[]].map(Y.place).join("")}var Fr=t=>a`<figure>
  ${g(t.title,e=>a`<h4>${e}</h4>`)}
  ${Bo(t)}
  <figcaption class="stack">${g(t.caption,e=>a`<p class="muted">${e}</p>`)}
    ${g(t.marks.length,()=>a`<ul class="plain marks">${t.marks.map((e,r)=>a`<li>
      <strong class="letter">${Wr(r)}</strong><span>${_(e.text)}</span></li>`)}</ul>`)}</figcaption>
</figure>
<details class="points"><summary>${Y.table}</summary><table>
  <caption class="sr">${t.title}</caption>
  <thead><tr><th scope="col">${t.x_label}</th><th scope="col" class="amount">${t.y_label}</th></tr></thead>
  <tbody>${t.points.map(e=>a`<tr><th scope="row">${Y.hours(e.hours)}${Lo(t,e.hours)}</th><td class="amount">${_(e.text)}</td></tr>`)}</tbody>
</table></details>`;var Ze=l.income,No=(t,e)=>a`<tr role="row" class=${t.kind}>
  <th scope="row" role="rowheader">${t.label}${g(t.note,r=>a` <span class="muted">${r}</span>`)}</th>
  ${t.cells.length<e?a`<td role="cell" class="amount all" colspan=${e} aria-colspan=${e}>${_(t.cells[0]??"")}</td>`:t.cells.map(r=>a`<td role="cell" class="amount">${_(r)}</td>`)}</tr>`,Do=({columns:t,rows:e})=>a`<table class="money" role="table">
  <caption>${Ze.caption}</caption>
  <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader"><span class="sr">${Ze.what}</span></th>
    ${t.map(r=>a`<th scope="col" role="columnheader" class="amount">${r.label}</th>`)}</tr></thead>
  <tbody role="rowgroup">${e.map(r=>No(r,t.length))}</tbody></table>`,Zr=t=>a`<article class="card stack income">
  <h3>${_(t.title)}</h3>
  ${g(t.summary,e=>a`<div class="lead">${w(_(e))}</div>`)}
  ${Do(t)}
  ${g(t.curve,Fr)}
  ${g(t.explain.length,()=>a`<section class="explain"><h4>${Ze.explain}</h4>
    ${t.explain.map(e=>a`<details><summary>${_(e.title)}</summary>${Ct(e.steps)}
      ${g(e.sources.length,()=>a`<h5>${Ze.sources}</h5>${Et(e.sources)}`)}</details>`)}</section>`)}
  ${Tt(t.note,t.date_text)}
</article>`;var ee=l.knowledge,Io=t=>a`<li>${O(t.url,t.title)}${t.read_on?`, ${ee.read(xe(t.read_on))}`:""}</li>`;function Xr(t){return t===""||t==="geen"?"":ee.disclaimers[t]??t}var Yr=t=>a`<article class="card stack">
  <h3>${t.title}</h3>
  ${Be(t.paragraphs)}
  ${g(t.next_step,e=>a`<div class="next"><strong>${ee.next}</strong>${w(e)}</div>`)}
  ${g(t.ask.length,()=>a`<details><summary>${ee.ask}</summary>${t.ask.map(Z)}</details>`)}
  ${g(t.not_modelled.length,()=>a`<details><summary>${ee.limits}</summary>
    <ul class="text">${t.not_modelled.map(e=>a`<li>${e}</li>`)}</ul></details>`)}
  ${g(t.sources.length,()=>a`<details><summary>${ee.sources}</summary><ul class="text">${t.sources.map(Io)}</ul></details>`)}
  ${g(Xr(t.disclaimer)||t.checked_on,()=>a`<p class="fine">${Xr(t.disclaimer)}
    ${t.checked_on?ee.checked(xe(t.checked_on)):""}</p>`)}
</article>`,en=t=>a`<article class="card warm stack">
  ${g(t.title,e=>a`<h3>${e}</h3>`)}${Be(t.paragraphs)}
</article>`,tn=t=>a`<article class="card stack">
  ${g(t.title,e=>a`<h3>${e}</h3>`)}
  ${t.parts.map(e=>a`<details ?open=${e.open}><summary>${e.title}</summary>
    <ul class="text">${e.lines.map(r=>a`<li>${w(r)}</li>`)}</ul></details>`)}
</article>`,rn=t=>a`<article class="card stack files">
  ${g(t.title,e=>a`<h3>${e}</h3>`)}
  <ul class="text">${t.files.map(e=>a`<li><a href=${e.href} download>${e.label}</a></li>`)}</ul>
</article>`,nn=t=>a`<article class="crisis stack">
  ${Be(t.paragraphs)}${t.contacts.map(Z)}
</article>`;var R=l.balance,sn=t=>a`<article class="card stack">
  <h3>${t.title}</h3>
  ${g(t.date,e=>a`<p class="muted">${l.summary.made(xe(e))}</p>`)}
  ${t.sections.map(e=>a`<section><h4>${e.title}</h4>
    <dl class="answers">${e.items.map(r=>a`<div><dt>${r.label}</dt><dd>${w(r.value)}</dd></div>`)}</dl>
  </section>`)}
  ${g(t.note,e=>a`<div class="fine">${w(e)}</div>`)}
</article>`;function we(t){let e=t.toLowerCase().replace(/[_-]/g," ");return/^[0-3]$/.test(e)?Number(e):/\b(niet|geen)\b/.test(e)?0:/beetje|minder|weinig/.test(e)?1:/heel|zeer|erg/.test(e)?3:/belangrijk|veel/.test(e)?2:null}var Xe=t=>{let e=we(t);return e===null?t.replace(/_/g," "):R.levels[e]??t};function Vo(t,e){let r=we(t.importance);return r===null?a`<span class="muted">${Xe(t.importance)}</span>`:a`<svg class="weight" role="img" aria-label=${Xe(t.importance)} viewBox="0 0 156 12" preserveAspectRatio="none">
    ${[0,1,2].map(n=>A`<rect class=${n<r?`on ${e}`:""} x=${n*53} width="50" height="12" rx="4"></rect>`)}
  </svg><span class="muted" aria-hidden="true">${Xe(t.importance)}</span>`}var on=(t,e,r)=>a`<h5>${t}</h5>
  ${e.length?a`<ul class="plain">${e.map(n=>a`<li>${n.text}${Vo(n,r)}</li>`)}</ul>`:a`<p class="muted">${R.none}</p>`}`,qo=t=>a`<section class="side"><h4>${t.title}</h4>
  ${on(R.for,t.voor,"voor")}${on(R.against,t.tegen,"tegen")}
</section>`,Uo=t=>[...t.voor.map(e=>({...e,way:R.voor})),...t.tegen.map(e=>({...e,way:R.tegen}))].map(e=>a`<tr><th scope="row">${e.text}</th><td data-label=${R.direction}>${t.title}: ${e.way}</td>
    <td data-label=${R.weight}>${Xe(e.importance)}</td></tr>`),an=t=>a`<article class="card stack">
  <h3>${t.title}</h3>
  <div class="sides">${t.sides.map(qo)}</div>
  <details><summary>${R.table}</summary><table class="stacking">
    <thead><tr><th scope="col">${R.reason}</th><th scope="col">${R.direction}</th><th scope="col">${R.weight}</th></tr></thead>
    <tbody>${t.sides.map(Uo)}</tbody></table></details>
  ${g(t.note,e=>a`<div class="fine">${w(e)}</div>`)}
</article>`;function ln(t){let e=t.rows.some(r=>r.status!=="");return a`<article class="card stack"><h3>${t.title}</h3>
    <table class="stacking">
      <thead><tr><th scope="col">${l.openness.who}</th>${t.columns.map(r=>a`<th scope="col">${r.label}</th>`)}
        ${e?a`<th scope="col">${l.openness.status}</th>`:u}</tr></thead>
      <tbody>${t.rows.map(r=>a`<tr><th scope="row">${r.label}</th>
        ${t.columns.map(n=>a`<td data-label=${n.label}>${r.cells[n.id]||l.openness.empty}</td>`)}
        ${e?a`<td data-label=${l.openness.status}>${r.status}</td>`:u}</tr>`)}</tbody>
    </table>
    ${g(t.note,r=>a`<div class="fine">${w(r)}</div>`)}
  </article>`}var Jo=Array.from({length:100},(t,e)=>e),cn=t=>a`<article class="card"><div class="figure">
  <svg viewBox="0 0 109 109" role="img" aria-label=${l.statistic.picture(t.of_100)}>
    ${Jo.map(e=>A`<rect class=${e<t.of_100?"cell on":"cell"} x=${e%10*11} y=${Math.floor(e/10)*11} width="9" height="9" rx="2"></rect>`)}
  </svg>
  <div class="words stack">
    <p class="big">${l.statistic.big(t.of_100)}</p>
    ${w(t.text)}
    ${g(t.group,e=>a`<p class="muted">${l.statistic.group(e)}</p>`)}
    ${g(t.uncertainty,e=>a`<p class="muted">${l.statistic.uncertainty(e)}</p>`)}
    ${g(t.source.title,e=>a`<p class="muted">${l.statistic.source} ${O(t.source.url,e)}</p>`)}
  </div>
</div></article>`;function dn(t,e){switch(t.type){case"question":return a`<baken-question .card=${t} .locked=${e.locked} .chosen=${e.chosen} .suggest=${e.suggest}></baken-question>`;case"summary":return sn(t);case"balance":return an(t);case"openness_matrix":return ln(t);case"knowledge":return Yr(t);case"statistic":return cn(t);case"message_draft":return a`<baken-draft .card=${t}></baken-draft>`;case"crisis":return nn(t);case"notice":return en(t);case"folds":return tn(t);case"documents":return rn(t);case"income_comparison":return Zr(t);case"sum":return Qr(t);case"unknown":return a`<div class="bubble stack">${w(t.text)}</div>`}}var Ko={primary:"primary",quiet:"quiet",danger:"alert"};function Qo(t,e){if(!t.reply.buttons.length)return u;let r=t.lockedBy!==null;return a`<div class="quick">${t.reply.buttons.map(n=>{let o=r&&t.chosen===n.label;return a`<button type="button" class=${r?"":Ko[n.kind]??""}
      aria-disabled=${r} aria-pressed=${r?o:u} tabindex=${r?-1:0}
      @click=${()=>{r||e.press(n.id,n.label,t.key)}}>
      ${o?a`<span aria-hidden="true">✓</span>`:u}${n.label}</button>`})}</div>`}function Go(t,e){let{reply:r,lockedBy:n,chosen:o,key:i}=t,s=r.card;return a`<div class="entry bot" @baken-answer=${m=>{s?.type==="question"&&e.answer(s.guide,s.question,m.detail.value,m.detail.label,i)}} @baken-say=${m=>e.command(m.detail.text,m.detail.label,i)}>
    <span class="sr">${l.bot}:</span>
    ${r.text&&!r.repeats?a`<div class="bubble stack">${w(r.text)}</div>`:u}
    ${s?dn(s,{locked:n!==null,chosen:o,suggest:e.suggest}):u}
    ${Qo(t,e)}
  </div>`}var Wo=t=>a`<div class="entry you"><span class="sr">${l.you}:</span>
  <div class="bubble">${t.text}</div>
  ${t.status==="failed"?a`<span class="state">${l.notSent}</span>`:u}</div>`;function Fo(t){if(!t.sending&&t.phase!=="opening")return u;let e=t.connection==="slow"?l.slow:t.connection==="reconnecting"?l.reconnecting:t.sending?l.typing:l.notice.beginning;return a`<p class="status"><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>${e}</p>`}function Zo(t,e){let{problem:r,failed:n,phase:o}=t,i=n!==null||o==="open_failed"&&r?.retry===!0;return!r&&!i?u:a`<section class="problem">
    ${r?a`<p><strong>${r.message}</strong></p><p>${r.action}</p>`:u}
    <div class="row">${i?a`<button type="button" class="primary" @click=${e.retry}>${l.retry}</button>`:u}
      ${i?u:a`<button type="button" @click=${e.dismiss}>${l.dismiss}</button>`}</div></section>`}var Xo=(t,e)=>a`<section class="problem stack" aria-labelledby="expired">
  <h2 id="expired">${t.gone?l.expired.gone:l.expired.title}</h2>
  <p>${t.gone?l.expired.goneText:l.expired.text}</p>
  ${t.returned?a`<p>${l.expired.unsent}</p>`:u}
  <div class="row">${t.gone?u:a`<button type="button" class="primary" @click=${e.resume}>${l.expired.resume}</button>`}
    <button type="button" @click=${e.restart}>${l.expired.restart}</button></div></section>`,pn=(t,e)=>a`
  <div class="log" id="log" role="log" aria-live="off" aria-label=${l.log} tabindex="0"><div class="inner">
    <h2 class="sr">${l.log}</h2>
    ${Ur(t.entries,r=>r.key,r=>r.from==="you"?Wo(r):Go(r,e))}
    ${Fo(t)}
    ${t.phase==="expired"?Xo(t,e):Zo(t,e)}
  </div></div>`;var Yo=["done","klaar","complete"],ei=["current","now","active","bezig","nu"];function ti(t,e,r,n){return Yo.includes(n)?"done":ei.includes(n)||e===t.section||r===t.section?"now":"todo"}var Ye=t=>t.total>0?l.progress.text(t.done,t.total):"",un=t=>t.sections.find(e=>e.id===t.section)?.title??t.section;function ri(t){let e=t.total>0?Math.min(1,t.done/t.total):0;return a`<svg class="track" aria-hidden="true" preserveAspectRatio="none">
    ${A`<rect width="100%" height="8" rx="4"></rect><rect class="fill" width=${`${e*100}%`} height="8" rx="4"></rect>`}
  </svg>`}function mn(t){if(!t)return u;let e=t.progress;return a`<section class="guide" aria-label=${t.title}><div class="inner">
    ${e?.sections.length?a`<details><summary><span class="line"><strong>${t.title}</strong><span>${Ye(e)}</span></span>
      <span class="sr">. ${l.progress.sections}</span></summary>
      <ol class="plain">${e.sections.map(r=>{let n=ti(e,r.id,r.title,r.state);return a`<li class=${n}>${n==="done"?"✓ ":n==="now"?"● ":"○ "}${r.title}
          <span class="muted">(${l.progress[n]})</span></li>`})}</ol></details>`:a`<p class="line"><strong>${t.title}</strong>${e?Ye(e):u}</p>`}
    ${e?ri(e):u}
  </div></section>`}function hn(t,e,r){let n=l.notice,o=i=>a`<label class="pick"><input type="radio" name="region" .checked=${t.region===i}
    @change=${()=>r(i)}>${l.region[i]}</label>`;return a`<div class="screen"><section class="panelcard stack" aria-labelledby="welcome">
    <div class="hello">${F}<h2 id="welcome" tabindex="-1">${n.title}</h2></div>
    <p class="ainotice">${l.aiLabel}</p>
    <p>${n.lead}</p>
    <ul class="text">${n.points.map(i=>a`<li>${i}</li>`)}</ul>
    <fieldset><legend><strong>${l.region.label}</strong></legend><div class="regions">${o("nl")}${o("vl")}</div></fieldset>
    <div class="actions"><button type="button" class="primary" id="begin" @click=${()=>e()}>${n.begin}</button>
      <button type="button" class="quiet" @click=${()=>e(l.commands.code)}>${n.code}</button></div>
  </section></div>`}function gn(t,e,r){let n=l.end,o=t.phase==="erasing"?n.busy:t.phase==="ended"?n.title:n.failedTitle;return a`<div class="screen"><section class="panelcard stack" aria-labelledby="end">
    <div class="hello">${F}<h2 id="end" tabindex="-1">${o}</h2></div>
    ${t.phase==="ended"?a`<p>${n.text}</p>`:t.phase==="erase_failed"?a`<p>${n.failedText}</p>`:u}
    <div class="actions">
      ${t.phase==="erase_failed"?a`<button type="button" class="primary" @click=${e}>${n.again}</button>`:u}
      ${t.phase==="ended"?a`<button type="button" class="primary" @click=${r}>${n.fresh}</button>`:u}
    </div>
  </section></div>`}var fn=(t,e)=>a`
  <dialog id="confirm" aria-labelledby="stoptitle" aria-describedby="stoptext"><div class="stack">
    <h2 id="stoptitle">${l.stop.title}</h2><p id="stoptext">${l.stop.text}</p>
    <div class="actions"><button type="button" class="primary" autofocus @click=${e}>${l.stop.no}</button>
      <button type="button" class="alert" @click=${t}>${l.stop.yes}</button></div>
  </div></dialog>`;var ni=560,oi=["erasing","ended","erase_failed"],et=class extends T{static styles=nr;static properties={api:{},mode:{reflect:!0},region:{},opened:{state:!0},helpOpen:{state:!0},typed:{state:!0},roomy:{state:!0}};transport=null;session=null;width=new ResizeObserver(([e])=>{this.roomy=(e?.contentRect.width??0)>ni});wasInside=!1;shown={phase:"",last:"",returned:""};constructor(){super(),this.api="/api/chat",this.mode="page",this.region=null,this.opened=!1,this.helpOpen=!1,this.typed="",this.roomy=!1}suggest(e){this.mode==="launcher"&&this.open(),this.typed=e,this.performUpdate(),(this.find("#message")??this.find("#begin"))?.focus()}open(){this.start(),this.opened=!0,this.performUpdate(),this.find(".window")?.focus()}close(){this.opened=!1,this.performUpdate(),this.find(".launcher")?.focus()}connectedCallback(){super.connectedCallback(),this.mode!=="launcher"&&(this.width.observe(this),this.start())}disconnectedCallback(){this.width.disconnect(),super.disconnectedCallback()}start(){if(this.session)return;let e=this.transport??new Qe(this.api.replace(/\/+$/,""));this.session=new Je(e,()=>this.requestUpdate()),this.session.restore($t(this.region))}find(e){return this.renderRoot.querySelector(e)}then(e,r){e(),this.performUpdate(),this.find(r)?.focus()}say(e){let r=e===this.typed.trim();this.session?.say(e),r&&(this.typed="")}toggleHelp=()=>{this.helpOpen=!this.helpOpen};closeHelp=()=>this.then(()=>{this.helpOpen=!1},"#help");askStop=()=>this.find("#confirm")?.showModal();keepGoing=()=>this.find("#confirm")?.close();erase=()=>{this.keepGoing(),this.typed="",this.then(()=>{this.session?.erase()},"#end")};onKey=e=>{e.key!=="Escape"||e.defaultPrevented||this.renderRoot.querySelector("dialog[open]")||(this.helpOpen?this.closeHelp():this.mode==="launcher"&&this.close())};announce=e=>{this.session?.dispatch({type:"announce",text:e.detail.text})};render(){return this.mode==="launcher"?a`<button type="button" class="launcher primary" ?hidden=${this.opened} aria-haspopup="dialog" @click=${()=>this.open()}>
        ${F}<span>${l.launcher}</span></button>
      <div class="window" role="dialog" aria-label=${l.name} tabindex="-1" ?hidden=${!this.opened}>${this.session?this.chat():u}</div>`:this.chat()}chat(){let e=this.session;if(!e)return u;let{state:r}=e,n=o=>{e.setRegion(o)};return a`<div class="chat ${this.roomy?"":"narrow"}" @keydown=${this.onKey} @baken-announce=${this.announce}>
      ${Mr(r,this.helpOpen,this.roomy,{toggleHelp:this.toggleHelp,askStop:this.askStop,setRegion:n,keep:()=>e.say(l.commands.keep),close:this.mode==="launcher"?()=>this.close():null})}
      ${zr(r,this.helpOpen,this.closeHelp)}
      ${Hr(r,this.helpOpen)}
      ${this.body(e,n)}
      <div class="sr" role="status">${r.announce}</div>
      ${fn(this.erase,this.keepGoing)}
    </div>`}body(e,r){let{state:n}=e;return n.phase==="loading"?a`<div class="screen"></div>`:n.phase==="notice"?hn(n,o=>this.then(()=>e.begin(o),"#log"),r):oi.includes(n.phase)?gn(n,()=>this.then(()=>{e.erase()},"#end"),()=>this.then(()=>e.fresh(),"#welcome")):a`${mn(n.guide)}
      ${pn(n,{press:(o,i,s)=>e.press(o,i,s),answer:(o,i,s,c,d)=>e.answer(o,i,s,c,d),command:(o,i,s)=>e.command(o,i,s),retry:()=>this.then(()=>e.retry(),"#log"),dismiss:()=>this.then(()=>e.dispatch({type:"problem",problem:null}),"#log"),resume:()=>this.then(()=>e.resume(),"#log"),restart:()=>this.then(()=>e.restart(),"#log"),suggest:e.suggest})}
      ${Cr(n,this.typed,this.roomy,{say:o=>this.say(o),typed:o=>{this.typed=o}})}`}willUpdate(){let e=this.session?.state.returned??"";e&&e!==this.shown.returned&&this.typed===""&&(this.typed=e),this.shown.returned=e,this.wasInside=this.matches(":focus-within")}updated(e){let r=this.session?.state;if(!r)return;let n=r.entries.at(-1)?.key??"";n!==this.shown.last&&r.phase!=="notice"&&requestAnimationFrame(()=>kr(this.renderRoot,r.entries));let o=r.phase==="ended"&&this.shown.phase==="chat";this.shown={...this.shown,phase:r.phase,last:n},o&&this.wasInside&&this.find("#end")?.focus()}};var Rt=l.question,bn=(t,e="")=>a`<span class="words">${t.label}
  ${t.note||e?a`<span class="note">${[t.note,e].filter(Boolean).join(" · ")}</span>`:u}</span>`;function yn(t){let{card:e,draft:r,locked:n}=t;return a`<div class="options" role="group" aria-labelledby="text">${e.options.map(o=>{let i=r===o.id,s=!n&&e.previous===o.id?Rt.previous:"";return a`<button type="button" class="pick" aria-pressed=${i} aria-disabled=${n} tabindex=${n?-1:0}
      @click=${()=>{n||t.submit(o.id)}}>
      <span class="mark" aria-hidden="true">${i?"✓":""}</span>${bn(o,s)}</button>`})}</div>`}function xn(t){let{card:e,locked:r}=t,n=t.draft,o=(i,s)=>{let c=i.target;if(c.checked&&e.max_choices!==null&&n.length>=e.max_choices)return c.checked=!1,t.warn(Rt.tooMany(e.max_choices));t.change(c.checked?[...n,s]:n.filter(d=>d!==s))};return a`<p class="hint" id="hint">${Rt.several(e.min_choices,e.max_choices)}</p>
    <div class="options" role="group" aria-labelledby="text" aria-describedby="hint">${e.options.map(i=>a`
      <label class="pick"><input type="checkbox" .checked=${n.includes(i.id)} ?disabled=${r}
        @change=${s=>o(s,i.id)}>${bn(i)}</label>`)}</div>`}var ii=t=>String(t).padStart(2,"0"),si=t=>String(Math.round(t*100)/100).replace(".",",");function ai(t){let e=t.previous;if(e===null||typeof e=="object")return"";if(typeof e=="string"){let[,r,n,o]=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e)??[];return t.kind==="date"&&r?`${o}-${n}-${r}`:e}return t.kind==="money"?e%100===0?String(e/100):`${Math.trunc(e/100)},${ii(e%100)}`:t.kind==="hours"?si(e/60):String(e)}function $n(t){let{kind:e,previous:r}=t,n=i=>t.options.some(s=>s.id===i);if(e==="one_of")return typeof r=="string"&&n(r)?r:null;if(e==="several_of"||e==="ranking")return Array.isArray(r)?r.filter(n):[];if(e==="scale")return typeof r=="number"?r:null;if(e!=="matrix")return ai(t);let o=r!==null&&typeof r=="object"&&!Array.isArray(r)?Object.entries(r):[];return Object.fromEntries(o.filter(([i,s])=>t.rows.some(({id:c})=>c===i)&&t.columns.some(({id:c})=>c===s)))}var Pt=(t,e)=>t.find(r=>r.id===e)?.label??e;function vn(t,e){if(Array.isArray(e)){let r=e.map(n=>Pt(t.options,n));return t.kind==="ranking"?r.map((n,o)=>`${o+1}. ${n}`).join(`
`):r.join(", ")}return e!==null&&typeof e=="object"?t.rows.filter(({id:r})=>e[r]).map(r=>`${r.label}: ${Pt(t.columns,e[r.id]??"")}`).join(`
`):t.kind==="one_of"?Pt(t.options,String(e)):t.kind==="scale"?`${e} (van 0 tot 10)`:String(e??"").trim()}function wn(t,e){let r=l.question;return Array.isArray(e)?e.length===0?r.chooseOne:e.length<t.min_choices?r.tooFew(t.min_choices):t.max_choices!==null&&e.length>t.max_choices?r.tooMany(t.max_choices):"":e===null?r.chooseOne:typeof e=="object"?Object.keys(e).length===0?r.chooseOne:"":typeof e=="string"&&e.trim()===""?r.empty:""}var kn=t=>["number","money","hours","date"].includes(t.kind),_n=(t,e)=>Array.isArray(e)&&t.kind==="several_of"?t.options.map(({id:r})=>r).filter(r=>e.includes(r)):typeof e=="string"?e.trim():e;var Ot=l.question.suggest;function An(t,e){let{card:r,locked:n,names:o}=t,i=d=>{t.change(o.items[d]?.label??t.draft),o.stop()},s=d=>{let m=d.key==="ArrowDown"?1:d.key==="ArrowUp"?-1:0,b=o.open&&d.key==="Escape";d.isComposing||!(o.open&&m||b||d.key==="Enter")||(d.preventDefault(),m?o.move(m):b?o.stop():o.active>=0?i(o.active):(o.stop(),t.submit()))},c=!n&&!o.plain;return a`<div class="entry-field"><label class="field" for="own">${l.question.labels.free_text}</label>
    <input id="own" type="text" autocomplete="off" maxlength=${r.max_length} ?readonly=${n} aria-describedby=${c?"hint":u}
      role=${c?"combobox":u} aria-autocomplete=${c?"list":u} aria-expanded=${c?o.open:u}
      aria-controls=${c?"names":u} aria-activedescendant=${o.active>=0?`name-${o.active}`:u}
      .value=${t.draft??""} @keydown=${s} @blur=${()=>o.stop()}
      @input=${d=>{let{value:m}=d.target;t.change(m),o.typed(e,m)}}>
    ${c?a`<ul class="names plain" id="names" role="listbox" aria-label=${Ot.list} ?hidden=${!o.open} @mousedown=${d=>d.preventDefault()}>
      ${o.items.map((d,m)=>a`<li role="option" id=${`name-${m}`} aria-selected=${m===o.active} @click=${()=>i(m)}>${d.label}
        ${d.also?a`<span class="note">${Ot.also(d.also)}</span>`:u}</li>`)}</ul>
    <p class="muted" id="hint">${Ot.hint}</p>
    ${o.open&&o.credit?a`<p class="muted">${o.credit}</p>`:u}`:u}</div>`}var ke=l.question,li={number:"numeric",money:"decimal",hours:"decimal",date:"text"};function Sn(t){let{card:e,locked:r}=t;if(e.suggest)return An(t,e.suggest);let n=t.draft??"",o=e.max_length-n.length;return a`<label class="field" for="own">${ke.labels.free_text}</label>
    <textarea id="own" rows="4" maxlength=${e.max_length} ?readonly=${r} aria-describedby="left" .value=${n}
      @input=${i=>t.change(i.target.value)}></textarea>
    <p class="muted" id="left">${ke.left(o)}</p>`}function ci(t){let{card:e}=t;if(e.minimum===null||e.maximum===null||e.kind==="date")return"";let r=n=>e.kind==="money"?`€ ${n/100}`:e.kind==="hours"?`${n/60} uur`:`${n}`;return ke.range(r(e.minimum),r(e.maximum))}function _e(t){let{card:e,locked:r}=t,n=e.kind==="number"&&e.unit?` (${e.unit})`:"";return a`<div class="entry-field"><label class="field" for="own">${ke.labels[e.kind]}${n}</label>
    <input id="own" type="text" autocomplete="off" inputmode=${li[e.kind]??"text"} ?readonly=${r} aria-describedby="hint"
      .value=${t.draft??""}
      @input=${o=>t.change(o.target.value)}
      @keydown=${o=>{o.key==="Enter"&&!o.isComposing&&(o.preventDefault(),t.submit())}}>
    <p class="muted" id="hint">${ke.hints[e.kind]} ${ci(t)||u}</p></div>`}function Cn(t,e,r){let o=t.card.columns.every(i=>/belangrijk|telt/i.test(`${i.label} ${i.id}`))?we(r)??we(e):null;return o===null?u:a` <span class="dots3" aria-hidden="true">${[0,1,2].map(i=>a`<i class=${i<o?"on":""}></i>`)}</span>`}function En(t){let e=new Map;for(let r of t)e.set(r.group,[...e.get(r.group)??[],r]);return[...e]}function Tn(t,e,r,n){let o=t.draft;return a`<label class="pick"><input type="radio" name=${`row-${e.id}`} .checked=${o[e.id]===r.id}
    ?disabled=${t.locked} @change=${()=>t.change({...o,[e.id]:r.id})}>${n}</label>`}var Rn=(t,e)=>!t.locked&&t.card.pending_row===e.id?"pending":"",di=t=>En(t.card.rows).map(([e,r],n)=>{let o=i=>`column-${n}-${i}`;return a`${e?a`<h4 class="group" id=${`group-${n}`}>${e}</h4>`:u}
    <table class="matrix" aria-labelledby=${e?`text group-${n}`:"text"}>
    <thead><tr><td></td>${t.card.columns.map(({id:i,label:s})=>a`<th scope="col" id=${o(i)}>${s}<br>${Cn(t,s,i)}</th>`)}</tr></thead>
    <tbody>${r.map(i=>a`<tr class=${Rn(t,i)}><th scope="row" id=${`row-${i.id}`}>${i.label}</th>
      ${t.card.columns.map(({id:s,label:c})=>a`<td headers=${`${o(s)} row-${i.id}`}>${Tn(t,i,{id:s,label:c},a`<span class="sr">${i.label}: ${c}</span>`)}</td>`)}</tr>`)}
    </tbody></table>`}),pi=t=>a`<div class="rows">${En(t.card.rows).map(([e,r])=>a`
  ${e?a`<h4 class="group">${e}</h4>`:u}
  ${r.map(n=>a`<fieldset class="rowset ${Rn(t,n)}"><legend>${n.label}</legend><div class="cells">
    ${t.card.columns.map(o=>Tn(t,n,o,a`<span class="words">${o.label}${Cn(t,o.label,o.id)}</span>`))}
  </div></fieldset>`)}`)}</div>`;function Pn(t){let e=Object.keys(t.draft).length;return a`${t.narrow?pi(t):di(t)}
    <p class="muted">${l.question.matrix(e,t.card.rows.length)}</p>`}var ui=150,mi=2,hi=60,On=l.question.suggest,tt=class{constructor(e){this.host=e}host;items=[];credit="";active=-1;plain=!1;timer;asked=null;get open(){return this.items.length>0}typed(e,r){this.stop();let n=r.trim();this.plain||n.length<mi||n.length>hi||(this.timer=setTimeout(()=>{this.ask(e,n)},ui))}move(e){let r=this.items.length+1;this.active=(this.active+1+e+r)%r-1,this.host.requestUpdate()}stop(){clearTimeout(this.timer),this.asked?.abort(),this.asked=null,this.open&&this.host.requestUpdate(),this.items=[],this.active=-1}async ask(e,r){let n=new AbortController;this.asked=n;let o=await this.host.suggest(e,r,n.signal);n.signal.aborted||(this.plain=o===null,this.items=o?.items??[],this.credit=o?.credit??"",this.host.requestUpdate(),o&&this.host.announce(this.open?On.found(this.items.length):On.none))}};var te=l.question;function jn(t){let{card:e,locked:r}=t,n=t.draft,o=(s,c)=>{if(!r){if(n.includes(s))return t.change(n.filter(d=>d!==s)),t.announce(te.removed(c));if(e.max_choices!==null&&n.length>=e.max_choices)return t.warn(te.tooMany(e.max_choices));t.change([...n,s]),t.announce(te.added(c,n.length+1))}},i=n.map(s=>e.options.find(c=>c.id===s)?.label??s);return a`<p class="hint" id="hint">${te.ranking}</p>
    <div class="options" role="group" aria-labelledby="text" aria-describedby="hint">${e.options.map(s=>{let c=n.indexOf(s.id)+1;return a`<button type="button" class="pick" aria-pressed=${c>0} aria-disabled=${r} tabindex=${r?-1:0}
        @click=${()=>o(s.id,s.label)}>
        <span class="mark" aria-hidden="true">${c||""}</span>
        <span class="words">${s.label}${c?a`<span class="sr">, ${te.place(c)}</span>`:""}
          ${s.note?a`<span class="note">${s.note}</span>`:""}</span></button>`})}</div>
    <div class="order"><h4 id="order">${te.order}</h4>
      ${i.length?a`<ol aria-labelledby="order">${i.map(s=>a`<li>${s}</li>`)}</ol>`:a`<p class="muted">${te.noOrder}</p>`}</div>`}var gi=[0,1,2,3,4,5,6,7,8,9,10];function Mn(t){let{card:e,draft:r,locked:n}=t,o=i=>i===0?e.low_label:i===10?e.high_label:"";return a`<div class="scale-ends" aria-hidden="true"><span>0 = ${e.low_label}</span><span>10 = ${e.high_label}</span></div>
    <div class="scale" role="radiogroup" aria-labelledby="text">${gi.map(i=>a`
      <label class="pick"><input type="radio" name="scale" .checked=${r===i} ?disabled=${n}
        @change=${()=>t.change(i)}>${i}${o(i)?a`<span class="sr">, ${o(i)}</span>`:u}</label>`)}</div>`}var ce=l.question,fi=560,bi={one_of:yn,several_of:xn,scale:Mn,ranking:jn,matrix:Pn,free_text:Sn,number:_e,money:_e,hours:_e,date:_e},rt=class extends T{static styles=ze;static properties={card:{attribute:!1},locked:{attribute:!1},chosen:{attribute:!1},suggest:{attribute:!1},draft:{state:!0},warning:{state:!0},narrow:{state:!0}};mayBePartial=!1;names=new tt(this);watch=new ResizeObserver(([e])=>{e&&e.contentRect.width>0&&(this.narrow=e.contentRect.width<fi)});constructor(){super(),this.locked=!1,this.chosen="",this.suggest=async()=>null,this.draft=null,this.warning="",this.narrow=!0}connectedCallback(){super.connectedCallback(),this.watch.observe(this)}disconnectedCallback(){this.watch.disconnect(),this.names.stop(),super.disconnectedCallback()}willUpdate(e){e.has("card")&&(this.draft=$n(this.card)),this.locked&&this.names.stop()}updated(){this.renderRoot.querySelector("[role=option][aria-selected=true]")?.scrollIntoView({block:"nearest"})}change(e){this.draft=e,this.warning=""}warn(e){this.warning=e,this.announce(e)}announce(e){Q(this,"baken-announce",{text:e})}submit(e=this.draft){if(this.locked)return;this.draft=e;let r=wn(this.card,e)||this.openRows(e);if(r)return this.warn(r);let n=vn(this.card,e);kn(this.card)?Q(this,"baken-say",{text:n,label:n}):Q(this,"baken-answer",{value:_n(this.card,e),label:n})}openRows(e){if(this.card.kind!=="matrix"||this.mayBePartial)return"";let r=this.card.rows.length-Object.keys(e??{}).length;return this.mayBePartial=r>0,r>0?ce.open(r):""}skip(){this.locked||Q(this,"baken-say",{text:l.commands.skip,label:ce.skip})}render(){let{card:e,locked:r}=this,n=e.progress,o=e.kind==="one_of",i=n?un(n)||Ye(n):"";return a`<section class="card question ${r?"locked":""}" aria-labelledby="text">
      ${i?a`<p class="muted">${i}</p>`:u}
      <h3 id="text">${ye(e.text)}</h3>
      <div class="body">${bi[e.kind](this)}
        ${this.warning&&!r?a`<p class="wrong">${this.warning}</p>`:u}
        ${o?u:a`<div class="send"><button type="button" class="primary" aria-disabled=${r} tabindex=${r?-1:0}
          @click=${()=>this.submit()}>${this.mayBePartial&&this.warning?ce.sendPartly:ce.done}</button></div>`}
        ${r&&this.chosen?a`<p class="muted">${l.chosen(this.chosen.replace(/\n/g," · "))}</p>`:u}
      </div>
      <div class="under">
        ${e.why?a`<details><summary>${ce.why}</summary>${w(e.why)}</details>`:a`<span></span>`}
        ${e.required?u:a`<button type="button" class="quiet" aria-disabled=${r} tabindex=${r?-1:0}
          @click=${()=>this.skip()}>${ce.skip}</button>`}
      </div>
    </section>`}};var yi={"baken-chat":et,"baken-question":rt,"baken-draft":Le};for(let[t,e]of Object.entries(yi))customElements.get(t)||customElements.define(t,e);
