const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./markdown-helpers-DLnMWEwk.js","./rolldown-runtime-Bi-D_2cA.js"])))=>i.map(i=>d[i]);
import{t as e}from"./rolldown-runtime-Bi-D_2cA.js";function t(){function e(){return!0}return o(e)}function n(){try{return r()?!0:i()?c?!a():!t():!1}catch{return!1}}function r(){return localStorage.getItem(`vaadin.developmentmode.force`)}function i(){return[`localhost`,`127.0.0.1`].indexOf(window.location.hostname)>=0}function a(){return!!(c&&Object.keys(c).map(e=>c[e]).filter(e=>e.productionMode).length>0)}function o(e,t){if(typeof e!=`function`)return;let n=s.exec(e.toString());if(n)try{e=Function(n[1])}catch(e){console.log(`vaadin-development-mode-detector: uncommentAndRun() failed`,e)}return e(t)}var s,c,l;function u(){return(u=e((()=>{s=/\/\*[\*!]\s+vaadin-dev-mode:start([\s\S]*)vaadin-dev-mode:end\s+\*\*\//i,c=window.Vaadin&&window.Vaadin.Flow&&window.Vaadin.Flow.clients,window.Vaadin=window.Vaadin||{},l=function(e,t){if(window.Vaadin.developmentMode)return o(e,t)},window.Vaadin.developmentMode===void 0&&(window.Vaadin.developmentMode=n())})))()}function d(){}var f;function ee(){return(ee=e((()=>{u(),f=function(){if(typeof l==`function`)return l(d)}})))()}function te(){return(te=e((()=>{ee()})))()}var ne,re,ie,ae,oe,se,p,ce,le;function ue(){return(ue=e((()=>{ne=globalThis,re=ne.ShadowRoot&&(ne.ShadyCSS===void 0||ne.ShadyCSS.nativeShadow)&&`adoptedStyleSheets`in Document.prototype&&`replace`in CSSStyleSheet.prototype,ie=Symbol(),ae=new WeakMap,oe=class{constructor(e,t,n){if(this._$cssResult$=!0,n!==ie)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(re&&e===void 0){let n=t!==void 0&&t.length===1;n&&(e=ae.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&ae.set(t,e))}return e}toString(){return this.cssText}},se=e=>new oe(typeof e==`string`?e:e+``,void 0,ie),p=(e,...t)=>{let n=e.length===1?e[0]:t.reduce((t,n,r)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if(typeof e==`number`)return e;throw Error(`Value passed to 'css' function must be a 'css' function result: `+e+`. Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.`)})(n)+e[r+1],e[0]);return new oe(n,e,ie)},ce=(e,t)=>{if(re)e.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let n of t){let t=document.createElement(`style`),r=ne.litNonce;r!==void 0&&t.setAttribute(`nonce`,r),t.textContent=n.cssText,e.appendChild(t)}},le=re?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t=``;for(let n of e.cssRules)t+=n.cssText;return se(t)})(e):e})))()}var de,fe,pe,me,he,ge,_e,ve,ye,be,xe,Se,Ce,we,Te;function Ee(){return(Ee=e((()=>{ue(),{is:de,defineProperty:fe,getOwnPropertyDescriptor:pe,getOwnPropertyNames:me,getOwnPropertySymbols:he,getPrototypeOf:ge}=Object,_e=globalThis,ve=_e.trustedTypes,ye=ve?ve.emptyScript:``,be=_e.reactiveElementPolyfillSupport,xe=(e,t)=>e,Se={toAttribute(e,t){switch(t){case Boolean:e=e?ye:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},Ce=(e,t)=>!de(e,t),we={attribute:!0,type:String,converter:Se,reflect:!1,useDefault:!1,hasChanged:Ce},Symbol.metadata??=Symbol(`metadata`),_e.litPropertyMetadata??=new WeakMap,Te=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=we){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),r=this.getPropertyDescriptor(e,n,t);r!==void 0&&fe(this.prototype,e,r)}}static getPropertyDescriptor(e,t,n){let{get:r,set:i}=pe(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:r,set(t){let a=r?.call(this);i?.call(this,t),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??we}static _$Ei(){if(this.hasOwnProperty(xe(`elementProperties`)))return;let e=ge(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(xe(`finalized`)))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(xe(`properties`))){let e=this.properties,t=[...me(e),...he(e)];for(let n of t)this.createProperty(n,e[n])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[e,n]of t)this.elementProperties.set(e,n)}this._$Eh=new Map;for(let[e,t]of this.elementProperties){let n=this._$Eu(e,t);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let e of n)t.unshift(le(e))}else e!==void 0&&t.push(le(e));return t}static _$Eu(e,t){let n=t.attribute;return!1===n?void 0:typeof n==`string`?n:typeof e==`string`?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return ce(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,n);if(r!==void 0&&!0===n.reflect){let i=(n.converter?.toAttribute===void 0?Se:n.converter).toAttribute(t,n.type);this._$Em=e,i==null?this.removeAttribute(r):this.setAttribute(r,i),this._$Em=null}}_$AK(e,t){let n=this.constructor,r=n._$Eh.get(e);if(r!==void 0&&this._$Em!==r){let e=n.getPropertyOptions(r),i=typeof e.converter==`function`?{fromAttribute:e.converter}:e.converter?.fromAttribute===void 0?Se:e.converter;this._$Em=r;let a=i.fromAttribute(t,e.type);this[r]=a??this._$Ej?.get(r)??a,this._$Em=null}}requestUpdate(e,t,n,r=!1,i){if(e!==void 0){let a=this.constructor;if(!1===r&&(i=this[e]),n??=a.getPropertyOptions(e),!((n.hasChanged??Ce)(i,t)||n.useDefault&&n.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(a._$Eu(e,n))))return;this.C(e,t,n)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:r,wrapped:i},a){n&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,a??t??this[e]),!0!==i||a!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),!0===r&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}let e=this.constructor.elementProperties;if(e.size>0)for(let[t,n]of e){let{wrapped:e}=n,r=this[t];!0!==e||this._$AL.has(t)||r===void 0||this.C(t,void 0,n,r)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}},Te.elementStyles=[],Te.shadowRootOptions={mode:`open`},Te[xe(`elementProperties`)]=new Map,Te[xe(`finalized`)]=new Map,be?.({ReactiveElement:Te}),(_e.reactiveElementVersions??=[]).push(`2.1.2`)})))()}function De(e,t){if(!Re(e)||!e.hasOwnProperty(`raw`))throw Error(`invalid template strings array`);return Me===void 0?t:Me.createHTML(t)}function Oe(e,t,n=e,r){if(t===v)return t;let i=r===void 0?n._$Cl:n._$Co?.[r],a=Le(t)?void 0:t._$litDirective$;return i?.constructor!==a&&(i?._$AO?.(!1),a===void 0?i=void 0:(i=new a(e),i._$AT(e,n,r)),r===void 0?n._$Cl=i:(n._$Co??=[])[r]=i),i!==void 0&&(t=Oe(e,i._$AS(e,t.values),i,r)),t}var ke,Ae,je,Me,Ne,m,Pe,Fe,h,Ie,Le,Re,ze,Be,Ve,He,Ue,g,We,Ge,Ke,qe,_,Je,v,y,Ye,b,Xe,Ze,Qe,$e,et,tt,nt,rt,it,at,ot,st;function x(){return(x=e((()=>{ke=globalThis,Ae=e=>e,je=ke.trustedTypes,Me=je?je.createPolicy(`lit-html`,{createHTML:e=>e}):void 0,Ne=`$lit$`,m=`lit$${Math.random().toFixed(9).slice(2)}$`,Pe=`?`+m,Fe=`<${Pe}>`,h=document,Ie=()=>h.createComment(``),Le=e=>e===null||typeof e!=`object`&&typeof e!=`function`,Re=Array.isArray,ze=e=>Re(e)||typeof e?.[Symbol.iterator]==`function`,Be=`[ 	
\f\r]`,Ve=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,He=/-->/g,Ue=/>/g,g=RegExp(`>|${Be}(?:([^\\s"'>=/]+)(${Be}*=${Be}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,`g`),We=/'/g,Ge=/"/g,Ke=/^(?:script|style|textarea|title)$/i,qe=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),_=qe(1),Je=qe(2),qe(3),v=Symbol.for(`lit-noChange`),y=Symbol.for(`lit-nothing`),Ye=new WeakMap,b=h.createTreeWalker(h,129),Xe=(e,t)=>{let n=e.length-1,r=[],i,a=t===2?`<svg>`:t===3?`<math>`:``,o=Ve;for(let t=0;t<n;t++){let n=e[t],s,c,l=-1,u=0;for(;u<n.length&&(o.lastIndex=u,c=o.exec(n),c!==null);)u=o.lastIndex,o===Ve?c[1]===`!--`?o=He:c[1]===void 0?c[2]===void 0?c[3]!==void 0&&(o=g):(Ke.test(c[2])&&(i=RegExp(`</`+c[2],`g`)),o=g):o=Ue:o===g?c[0]===`>`?(o=i??Ve,l=-1):c[1]===void 0?l=-2:(l=o.lastIndex-c[2].length,s=c[1],o=c[3]===void 0?g:c[3]===`"`?Ge:We):o===Ge||o===We?o=g:o===He||o===Ue?o=Ve:(o=g,i=void 0);let d=o===g&&e[t+1].startsWith(`/>`)?` `:``;a+=o===Ve?n+Fe:l>=0?(r.push(s),n.slice(0,l)+Ne+n.slice(l)+m+d):n+m+(l===-2?t:d)}return[De(e,a+(e[n]||`<?>`)+(t===2?`</svg>`:t===3?`</math>`:``)),r]},Ze=class e{constructor({strings:t,_$litType$:n},r){let i;this.parts=[];let a=0,o=0,s=t.length-1,c=this.parts,[l,u]=Xe(t,n);if(this.el=e.createElement(l,r),b.currentNode=this.el.content,n===2||n===3){let e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;(i=b.nextNode())!==null&&c.length<s;){if(i.nodeType===1){if(i.hasAttributes())for(let e of i.getAttributeNames())if(e.endsWith(Ne)){let t=u[o++],n=i.getAttribute(e).split(m),r=/([.?@])?(.*)/.exec(t);c.push({type:1,index:a,name:r[2],strings:n,ctor:r[1]===`.`?tt:r[1]===`?`?nt:r[1]===`@`?rt:et}),i.removeAttribute(e)}else e.startsWith(m)&&(c.push({type:6,index:a}),i.removeAttribute(e));if(Ke.test(i.tagName)){let e=i.textContent.split(m),t=e.length-1;if(t>0){i.textContent=je?je.emptyScript:``;for(let n=0;n<t;n++)i.append(e[n],Ie()),b.nextNode(),c.push({type:2,index:++a});i.append(e[t],Ie())}}}else if(i.nodeType===8){if(i.data===Pe)c.push({type:2,index:a});else{let e=-1;for(;(e=i.data.indexOf(m,e+1))!==-1;)c.push({type:7,index:a}),e+=m.length-1}}a++}}static createElement(e,t){let n=h.createElement(`template`);return n.innerHTML=e,n}},Qe=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:n}=this._$AD,r=(e?.creationScope??h).importNode(t,!0);b.currentNode=r;let i=b.nextNode(),a=0,o=0,s=n[0];for(;s!==void 0;){if(a===s.index){let t;s.type===2?t=new $e(i,i.nextSibling,this,e):s.type===1?t=new s.ctor(i,s.name,s.strings,this,e):s.type===6&&(t=new it(i,this,e)),this._$AV.push(t),s=n[++o]}a!==s?.index&&(i=b.nextNode(),a++)}return b.currentNode=h,r}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings===void 0?n._$AI(e[t]):(n._$AI(e,n,t),t+=n.strings.length-2)),t++}},$e=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,r){this.type=2,this._$AH=y,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=Oe(this,e,t),Le(e)?e===y||e==null||e===``?(this._$AH!==y&&this._$AR(),this._$AH=y):e!==this._$AH&&e!==v&&this._(e):e._$litType$===void 0?e.nodeType===void 0?ze(e)?this.k(e):this._(e):this.T(e):this.$(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==y&&Le(this._$AH)?this._$AA.nextSibling.data=e:this.T(h.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:n}=e,r=typeof n==`number`?this._$AC(e):(n.el===void 0&&(n.el=Ze.createElement(De(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===r)this._$AH.p(t);else{let e=new Qe(r,this),n=e.u(this.options);e.p(t),this.T(n),this._$AH=e}}_$AC(e){let t=Ye.get(e.strings);return t===void 0&&Ye.set(e.strings,t=new Ze(e)),t}k(t){Re(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let a of t)i===n.length?n.push(r=new e(this.O(Ie()),this.O(Ie()),this,this.options)):r=n[i],r._$AI(a),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let t=Ae(e).nextSibling;Ae(e).remove(),e=t}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},et=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,r,i){this.type=1,this._$AH=y,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=i,n.length>2||n[0]!==``||n[1]!==``?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=y}_$AI(e,t=this,n,r){let i=this.strings,a=!1;if(i===void 0)e=Oe(this,e,t,0),a=!Le(e)||e!==this._$AH&&e!==v,a&&(this._$AH=e);else{let r=e,o,s;for(e=i[0],o=0;o<i.length-1;o++)s=Oe(this,r[n+o],t,o),s===v&&(s=this._$AH[o]),a||=!Le(s)||s!==this._$AH[o],s===y?e=y:e!==y&&(e+=(s??``)+i[o+1]),this._$AH[o]=s}a&&!r&&this.j(e)}j(e){e===y?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??``)}},tt=class extends et{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===y?void 0:e}},nt=class extends et{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==y)}},rt=class extends et{constructor(e,t,n,r,i){super(e,t,n,r,i),this.type=5}_$AI(e,t=this){if((e=Oe(this,e,t,0)??y)===v)return;let n=this._$AH,r=e===y&&n!==y||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==y&&(n===y||r);r&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH==`function`?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},it=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){Oe(this,e)}},at={M:Ne,P:m,A:Pe,C:1,L:Xe,R:Qe,D:ze,V:Oe,I:$e,H:et,N:nt,U:rt,B:tt,F:it},ot=ke.litHtmlPolyfillSupport,ot?.(Ze,$e),(ke.litHtmlVersions??=[]).push(`3.3.3`),st=(e,t,n)=>{let r=n?.renderBefore??t,i=r._$litPart$;if(i===void 0){let e=n?.renderBefore??null;r._$litPart$=i=new $e(t.insertBefore(Ie(),e),e,void 0,n??{})}return i._$AI(e),i}})))()}var ct,S,lt;function ut(){return(ut=e((()=>{Ee(),x(),ct=globalThis,S=class extends Te{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=st(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return v}},S._$litElement$=!0,S.finalized=!0,ct.litElementHydrateSupport?.({LitElement:S}),lt=ct.litElementPolyfillSupport,lt?.({LitElement:S}),(ct.litElementVersions??=[]).push(`4.2.2`)})))()}function C(){return(C=e((()=>{Ee(),x(),ut()})))()}var w,dt,ft;function pt(){return(pt=e((()=>{w={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},dt=e=>(...t)=>({_$litDirective$:e,values:t}),ft=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}}})))()}var mt,ht,gt,_t;function vt(){return(vt=e((()=>{mt=`modulepreload`,ht=function(e,t){return new URL(e,t).href},gt={},_t=function(e,t,n){let r=Promise.resolve();if(t&&t.length>0){let e=document.getElementsByTagName(`link`),i=document.querySelector(`meta[property=csp-nonce]`),a=i?.nonce||i?.getAttribute(`nonce`);function o(e){return Promise.all(e.map(e=>Promise.resolve(e).then(e=>({status:`fulfilled`,value:e}),e=>({status:`rejected`,reason:e}))))}function s(e){return import.meta.resolve?import.meta.resolve(e):new URL(e,import.meta.url).href}r=o(t.map(t=>{if(t=ht(t,n),t=s(t),t in gt)return;gt[t]=!0;let r=t.endsWith(`.css`);for(let n=e.length-1;n>=0;n--){let i=e[n];if(i.href===t&&(!r||i.rel===`stylesheet`))return}let i=document.createElement(`link`);if(i.rel=r?`stylesheet`:mt,r||(i.as=`script`),i.crossOrigin=``,i.href=t,a&&i.setAttribute(`nonce`,a),document.head.appendChild(i),r)return new Promise((e,n)=>{i.addEventListener(`load`,e),i.addEventListener(`error`,()=>n(Error(`Unable to preload CSS for ${t}`)))})}).filter(e=>e!==void 0))}function i(e){let t=new Event(`vite:preloadError`,{cancelable:!0});if(t.payload=e,window.dispatchEvent(t),!t.defaultPrevented)throw e}return r.then(t=>{for(let e of t||[])e.status===`rejected`&&i(e.reason);return e().catch(i)})}})))()}function yt(e){return e.replace(/-[a-z]/gu,e=>e[1].toUpperCase())}function T(e,t=`25.3.0`){if(Object.defineProperty(e,"version",{get(){return t}}),e.experimental){let t=typeof e.experimental==`string`?e.experimental:`${yt(e.is.split(`-`).slice(1).join(`-`))}Component`;if(!window.Vaadin.featureFlags[t]&&!E[t]){E[t]=new Set,E[t].add(e),Object.defineProperty(window.Vaadin.featureFlags,t,{get(){return E[t].size===0},set(e){e&&E[t].size>0&&(E[t].forEach(e=>{customElements.define(e.is,e)}),E[t].clear())}});return}if(E[t]){E[t].add(e);return}}let n=customElements.get(e.is);if(!n)customElements.define(e.is,e);else{let t=n.version;t&&e.version&&t===e.version?console.warn(`The component ${e.is} has been loaded twice`):console.error(`Tried to define ${e.is} version ${e.version} when version ${n.version} is already in use. Something will probably break.`)}}var E;function D(){return(D=e((()=>{window.Vaadin||={},window.Vaadin.featureFlags||={},E={}})))()}function bt(){wt=!1;let e=Ct.length;for(let t=0;t<e;t++){let e=Ct[t];if(e)try{e()}catch(e){setTimeout(()=>{throw e})}}Ct.splice(0,e),St+=e}var xt,St,Ct,wt,Tt,Et,Dt,Ot;function O(){return(O=e((()=>{xt=0,St=0,Ct=[],wt=!1,Tt={after(e){return{run(t){return window.setTimeout(t,e)},cancel(e){window.clearTimeout(e)}}},run(e,t){return window.setTimeout(e,t)},cancel(e){window.clearTimeout(e)}},Et={run(e){return window.requestAnimationFrame(e)},cancel(e){window.cancelAnimationFrame(e)}},Dt={run(e){return window.requestIdleCallback?window.requestIdleCallback(e):window.setTimeout(e,16)},cancel(e){window.cancelIdleCallback?window.cancelIdleCallback(e):window.clearTimeout(e)}},Ot={run(e){wt||(wt=!0,queueMicrotask(()=>bt())),Ct.push(e);let t=xt;return xt+=1,t},cancel(e){let t=e-St;if(t>=0){if(!Ct[t])throw Error(`invalid async handle: ${e}`);Ct[t]=null}}}})))()}function kt(e){jt.add(e)}function At(){let e=!!jt.size;return jt.forEach(e=>{try{e.flush()}catch(e){setTimeout(()=>{throw e})}}),e}var jt,k,Mt;function A(){return(A=e((()=>{jt=new Set,k=class e{static debounce(t,n,r){return t instanceof e?t._cancelAsync():t=new e,t.setConfig(n,r),t}constructor(){this._asyncModule=null,this._callback=null,this._timer=null}setConfig(e,t){this._asyncModule=e,this._callback=t,this._timer=this._asyncModule.run(()=>{this._timer=null,jt.delete(this),this._callback()})}cancel(){this.isActive()&&(this._cancelAsync(),jt.delete(this))}_cancelAsync(){this.isActive()&&(this._asyncModule.cancel(this._timer),this._timer=null)}flush(){this.isActive()&&(this.cancel(),this._callback())}isActive(){return this._timer!=null}},Mt=()=>{let e;do e=At();while(e)}})))()}function Nt(e,t,n=e.getAttribute(`dir`)){t?e.setAttribute(`dir`,t):n!=null&&e.removeAttribute(`dir`)}function Pt(){return document.documentElement.getAttribute(`dir`)}function Ft(){let e=Pt();j.forEach(t=>{Nt(t,e)})}var j,M;function N(){return(N=e((()=>{j=[],new MutationObserver(Ft).observe(document.documentElement,{attributes:!0,attributeFilter:[`dir`]}),M=e=>class extends e{static get properties(){return{dir:{type:String,value:``,reflectToAttribute:!0,converter:{fromAttribute:e=>e||``,toAttribute:e=>e===``?null:e}}}}get __isRTL(){return this.getAttribute(`dir`)===`rtl`}connectedCallback(){super.connectedCallback(),(!this.hasAttribute(`dir`)||this.__restoreSubscription)&&(this.__subscribe(),Nt(this,Pt(),null))}attributeChangedCallback(e,t,n){if(super.attributeChangedCallback(e,t,n),e!==`dir`)return;let r=Pt(),i=n===r&&j.indexOf(this)===-1,a=!n&&t&&j.indexOf(this)===-1;i||a?(this.__subscribe(),Nt(this,r,n)):n!==r&&t===r&&this.__unsubscribe()}disconnectedCallback(){super.disconnectedCallback(),this.__restoreSubscription=j.includes(this),this.__unsubscribe()}_valueToNodeAttribute(e,t,n){(n!==`dir`||t!==``||e.hasAttribute(`dir`))&&super._valueToNodeAttribute(e,t,n)}_attributeToProperty(e,t,n){e===`dir`&&!t?this.dir=``:super._attributeToProperty(e,t,n)}__subscribe(){j.includes(this)||j.push(this)}__unsubscribe(){j.includes(this)&&j.splice(j.indexOf(this),1)}}})))()}var It,Lt,Rt;function zt(){return(zt=e((()=>{te(),O(),A(),N(),window.Vaadin||(window.Vaadin={}),window.Vaadin.registrations||(window.Vaadin.registrations=[]),window.Vaadin.developmentModeCallback||(window.Vaadin.developmentModeCallback={}),window.Vaadin.developmentModeCallback[`vaadin-usage-statistics`]=function(){f()},Lt=new Set,Rt=e=>class extends M(e){static _ensureRegistrations(){let{is:e}=this;if(e&&!Lt.has(e)){window.Vaadin.registrations.push(this),Lt.add(e);let t=window.Vaadin.developmentModeCallback;t&&(It=k.debounce(It,Dt,()=>{t[`vaadin-usage-statistics`]()}),kt(It))}}constructor(){super(),document.doctype===null&&console.warn(`Vaadin components require the "standards mode" declaration. Please add <!DOCTYPE html> to the HTML document.`),this.constructor._ensureRegistrations()}}})))()}function Bt(e,t){let n=t;for(;n;){if(Vt.get(n)===e)return!0;n=Object.getPrototypeOf(n)}return!1}function P(e){return t=>{if(Bt(e,t))return t;let n=e(t);return Vt.set(n,e),n}}var Vt;function F(){return(F=e((()=>{Vt=new WeakMap})))()}function Ht(e,t){return e.split(`.`).reduce((e,t)=>e?e[t]:void 0,t)}function Ut(e,t,n){let r=e.split(`.`),i=r.pop(),a=r.reduce((e,t)=>e[t],n);a[i]=t}function Wt(){return(Wt=e((()=>{})))()}function Gt(e){return Yt[e]||(Yt[e]=e.replace(Xt,`-$1`).toLowerCase()),Yt[e]}function Kt(e){return e[0].toUpperCase()+e.substring(1)}function qt(e){let[t,n]=e.split(`(`);return{method:t,observerProps:n.replace(`)`,``).split(`,`).map(e=>e.trim())}}function Jt(e,t){return Object.prototype.hasOwnProperty.call(e,t)||(e[t]=new Map(e[t])),e[t]}var Yt,Xt,Zt,I;function L(){return(L=e((()=>{F(),C(),Yt={},Xt=/([A-Z])/gu,Zt=e=>{class t extends e{static enabledWarnings=[];static createProperty(e,t){[String,Boolean,Number,Array].includes(t)&&(t={type:t}),t?.reflectToAttribute&&(t.reflect=!0),super.createProperty(e,t)}static getOrCreateMap(e){return Jt(this,e)}static finalize(){if(window.litIssuedWarnings&&(window.litIssuedWarnings.add(`no-override-create-property`),window.litIssuedWarnings.add(`no-override-get-property-descriptor`)),super.finalize(),Array.isArray(this.observers)){let e=this.getOrCreateMap(`__complexObservers`);this.observers.forEach(t=>{let{method:n,observerProps:r}=qt(t);e.set(n,r)})}}static addCheckedInitializer(e){super.addInitializer(t=>{t instanceof this&&e(t)})}static getPropertyDescriptor(e,t,n){let r=super.getPropertyDescriptor(e,t,n),i=r;if(this.getOrCreateMap(`__propKeys`).set(e,t),n.sync&&(i={get:r.get,set(r){let i=this[e];Ce(r,i)&&(this[t]=r,this.requestUpdate(e,i,n),this.hasUpdated&&this.performUpdate())},configurable:!0,enumerable:!0}),n.readOnly){let t=i.set;this.addCheckedInitializer(n=>{n[`_set${Kt(e)}`]=function(e){t.call(n,e)}}),i={get:i.get,set(){},configurable:!0,enumerable:!0}}if(`value`in n&&this.addCheckedInitializer(t=>{let r=typeof n.value==`function`?n.value.call(t):n.value;n.readOnly?t[`_set${Kt(e)}`](r):t[e]=r}),n.observer){let t=n.observer;this.getOrCreateMap(`__observers`).set(e,t),this.addCheckedInitializer(e=>{e[t]||console.warn(`observer method ${t} not defined`)})}if(n.notify){if(!this.__notifyProps)this.__notifyProps=new Set;else if(!this.hasOwnProperty(`__notifyProps`)){let e=this.__notifyProps;this.__notifyProps=new Set(e)}this.__notifyProps.add(e)}if(n.computed){let t=`__assignComputed${e}`,r=qt(n.computed);this.prototype[t]=function(...t){this[e]=this[r.method](...t)},this.getOrCreateMap(`__computedObservers`).set(t,r.observerProps)}return n.attribute||=Gt(e),i}static get polylitConfig(){return{asyncFirstRender:!1}}connectedCallback(){super.connectedCallback();let{polylitConfig:e}=this.constructor;!this.hasUpdated&&!e.asyncFirstRender&&this.performUpdate()}firstUpdated(){super.firstUpdated(),this.$||={},this.renderRoot.querySelectorAll(`[id]`).forEach(e=>{this.$[e.id]=e})}ready(){}willUpdate(e){this.constructor.__computedObservers&&this.__runComplexObservers(e,this.constructor.__computedObservers)}updated(e){let t=this.__isReadyInvoked;this.__isReadyInvoked=!0,this.constructor.__observers&&this.__runObservers(e,this.constructor.__observers),this.constructor.__complexObservers&&this.__runComplexObservers(e,this.constructor.__complexObservers),this.__dynamicPropertyObservers&&this.__runDynamicObservers(e,this.__dynamicPropertyObservers),this.__dynamicMethodObservers&&this.__runComplexObservers(e,this.__dynamicMethodObservers),this.constructor.__notifyProps&&this.__runNotifyProps(e,this.constructor.__notifyProps),t||this.ready()}setProperties(e){Object.entries(e).forEach(([e,t])=>{let n=this.constructor.__propKeys.get(e),r=this[n];this[n]=t,this.requestUpdate(e,r)}),this.hasUpdated&&this.performUpdate()}_createMethodObserver(e){let t=Jt(this,`__dynamicMethodObservers`),{method:n,observerProps:r}=qt(e);t.set(n,r)}_createPropertyObserver(e,t){Jt(this,`__dynamicPropertyObservers`).set(t,e)}__runComplexObservers(e,t){t.forEach((t,n)=>{t.some(t=>e.has(t))&&(this[n]?this[n](...t.map(e=>this[e])):console.warn(`observer method ${n} not defined`))})}__runDynamicObservers(e,t){t.forEach((t,n)=>{e.has(t)&&this[n]&&this[n](this[t],e.get(t))})}__runObservers(e,t){e.forEach((e,n)=>{let r=t.get(n);r!==void 0&&this[r]&&this[r](this[n],e)})}__runNotifyProps(e,t){e.forEach((e,n)=>{t.has(n)&&this.dispatchEvent(new CustomEvent(`${Gt(n)}-changed`,{detail:{value:this[n]}}))})}_get(e,t){return Ht(e,t)}_set(e,t,n){Ut(e,t,n)}}return t},I=P(Zt)})))()}function Qt(e){return en.has(e)||en.set(e,new Set),en.get(e)}function $t(e,t){let n=document.createElement(`style`);n.textContent=e,t===document?document.head.appendChild(n):t.insertBefore(n,t.firstChild)}var en,tn,nn;function rn(){return(rn=e((()=>{F(),en=new WeakMap,tn=e=>class extends e{get slotStyles(){return[]}connectedCallback(){super.connectedCallback(),this.__applySlotStyles()}__applySlotStyles(){let e=this.getRootNode(),t=Qt(e);this.slotStyles.forEach(n=>{t.has(n)||($t(n,e),t.add(n))})}},nn=P(tn)})))()}function an(e){let{baseStyles:t,themeStyles:n,elementStyles:r,lumoInjector:i}=e.constructor,a=e.__lumoStyleSheet;return a?[...i.includeBaseStyles?t??r:[],a,...n??[]]:r}function on(e){ce(e.shadowRoot,an(e))}function sn(e,t){e.__lumoStyleSheet=t,on(e)}function cn(e){e.__lumoStyleSheet=void 0,on(e)}function ln(){return(ln=e((()=>{C()})))()}var un;function dn(){return(dn=e((()=>{un=e=>class extends e{static get properties(){return{_theme:{type:String,readOnly:!0}}}static get observedAttributes(){return[...super.observedAttributes,`theme`]}attributeChangedCallback(e,t,n){super.attributeChangedCallback(e,t,n),e===`theme`&&this._set_theme(n)}}})))()}function fn(e){return e&&Object.prototype.hasOwnProperty.call(e,`__themes`)}function pn(e,t){return(e||``).split(` `).some(e=>RegExp(`^${e.split(`*`).join(`.*`)}$`,`u`).test(t))}function mn(e){return e.map(e=>e.cssText).join(`
`)}function hn(e,t){let n=document.createElement(`style`);n.id=Sn,n.textContent=mn(e),t.content.appendChild(n)}function gn(e=``){let t=0;return e.startsWith(`lumo-`)||e.startsWith(`material-`)?t=1:e.startsWith(`vaadin-`)&&(t=2),t}function _n(e){let t=[];return e.include&&[].concat(e.include).forEach(e=>{let n=yn.find(t=>t.moduleId===e);n?t.push(..._n(n),...n.styles):console.warn(`Included moduleId ${e} not found in style registry`)},e.styles),t}function vn(e){let t=`${e}-default-theme`,n=yn.filter(n=>n.moduleId!==t&&pn(n.themeFor,e)).map(e=>({...e,styles:[..._n(e),...e.styles],includePriority:gn(e.moduleId)})).sort((e,t)=>t.includePriority-e.includePriority);return n.length>0?n:yn.filter(e=>e.moduleId===t)}var yn,bn,xn,Sn,R;function z(){return(z=e((()=>{C(),ln(),dn(),yn=[],bn=new Set,xn=new Set,Sn=`vaadin-themable-mixin-style`,R=e=>class extends un(e){constructor(){super(),bn.add(new WeakRef(this))}static finalize(){if(super.finalize(),this.is&&xn.add(this.is),this.elementStyles)return;let e=this.prototype._template;e&&!fn(this)&&hn(this.getStylesForThis(),e)}static finalizeStyles(e){return this.baseStyles=e?[e].flat(1/0):[],this.themeStyles=this.getStylesForThis(),[...this.baseStyles,...this.themeStyles]}static getStylesForThis(){let t=e.__themes||[],n=Object.getPrototypeOf(this.prototype),r=(n?n.constructor.__themes:[])||[];this.__themes=[...t,...r,...vn(this.is)];let i=this.__themes.flatMap(e=>e.styles);return i.filter((e,t)=>t===i.lastIndexOf(e))}}})))()}function Cn(e){try{CSS.registerProperty(e)}catch(t){if(t instanceof DOMException&&t.name===`InvalidModificationError`)console.warn(`The CSS property ${e.name} has already been registered.`);else throw t}}var wn;function Tn(){return(Tn=e((()=>{wn=(e,...t)=>{let n=document.createElement(`style`);n.id=e,n.textContent=t.map(e=>e.toString()).join(`
`),document.head.insertAdjacentElement(`afterbegin`,n)}})))()}function B(){return(B=e((()=>{C(),Tn(),[`--vaadin-text-color`,`--vaadin-text-color-disabled`,`--vaadin-text-color-secondary`,`--vaadin-border-color`,`--vaadin-border-color-secondary`,`--vaadin-background-color`].forEach(e=>{Cn({name:e,syntax:`<color>`,inherits:!0,initialValue:`transparent`})}),wn(`vaadin-base`,p`
    @layer vaadin.base {
      html {
        /* Background color */
        --vaadin-background-color: light-dark(#fff, #222);

        /* Container colors */
        --vaadin-background-container: color-mix(in oklab, var(--vaadin-text-color) 5%, var(--vaadin-background-color));
        --vaadin-background-container-strong: color-mix(
          in oklab,
          var(--vaadin-text-color) 10%,
          var(--vaadin-background-color)
        );

        /* Border colors */
        --vaadin-border-color-secondary: color-mix(in oklab, var(--vaadin-text-color) 24%, transparent);
        --vaadin-border-color: color-mix(in oklab, var(--vaadin-text-color) 48%, transparent); /* Above 3:1 contrast */

        /* Text colors */
        /* Above 3:1 contrast */
        --vaadin-text-color-disabled: color-mix(in oklab, var(--vaadin-text-color) 48%, transparent);
        /* Above 4.5:1 contrast */
        --vaadin-text-color-secondary: color-mix(in oklab, var(--vaadin-text-color) 68%, transparent);
        /* Above 7:1 contrast */
        --vaadin-text-color: light-dark(#1f1f1f, white);

        /* Padding */
        --vaadin-padding-xs: 6px;
        --vaadin-padding-s: 8px;
        --vaadin-padding-m: 12px;
        --vaadin-padding-l: 16px;
        --vaadin-padding-xl: 24px;
        --vaadin-padding-block-container: var(--vaadin-padding-xs);
        --vaadin-padding-inline-container: var(--vaadin-padding-s);

        /* Gap/spacing */
        --vaadin-gap-xs: 6px;
        --vaadin-gap-s: 8px;
        --vaadin-gap-m: 12px;
        --vaadin-gap-l: 16px;
        --vaadin-gap-xl: 24px;

        /* Border radius */
        --vaadin-radius-s: 3px;
        --vaadin-radius-m: 6px;
        --vaadin-radius-l: 12px;

        /* Focus outline */
        --vaadin-focus-ring-width: 2px;
        --vaadin-focus-ring-color: var(--vaadin-text-color);

        /* Icons, used as mask-image */
        --_vaadin-icon-arrow-up: url('data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" fill="none" viewBox="0 0 24 24" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="m5 12 7-7 7 7"/><path d="M12 19V5"/></svg>');
        --_vaadin-icon-calendar: url('data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M8 2v4"/><path d="M16 2v4"/><rect width="18" height="18" x="3" y="4" rx="2"/><path d="M3 10h18"/></svg>');
        --_vaadin-icon-checkmark: url('data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" fill="none" viewBox="0 0 24 24" stroke-width="2.5" stroke="currentColor"><path stroke-linecap="round" stroke-linejoin="round" d="m4.5 12.75 6 6 9-13.5" /></svg>');
        --_vaadin-icon-checkmark-small: url('data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" fill="none" viewBox="0 0 24 24" stroke-width="3.5" stroke="currentColor"><path stroke-linecap="round" stroke-linejoin="round" d="m4.5 12.75 6 6 9-13.5" /></svg>');
        --_vaadin-icon-chevron-down: url('data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="m6 9 6 6 6-6"/></svg>');
        --_vaadin-icon-chevron-right: url('data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="m9 18 6-6-6-6"/></svg>');
        --_vaadin-icon-clock: url('data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M12 6v6l4 2"/><circle cx="12" cy="12" r="10"/></svg>');
        --_vaadin-icon-cross: url('data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" fill="none" viewBox="0 0 24 24" stroke-width="2" stroke="currentColor"><path stroke-linecap="round" stroke-linejoin="round" d="M6 18 18 6M6 6l12 12" /></svg>');
        --_vaadin-icon-cross-small: url('data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" fill="none" viewBox="0 0 24 24" stroke-width="3.5" stroke="currentColor"><path stroke-linecap="round" stroke-linejoin="round" d="M6 18 18 6M6 6l12 12" /></svg>');
        --_vaadin-icon-drag: url('data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none"><path d="M11 7c0 .82843-.6716 1.5-1.5 1.5C8.67157 8.5 8 7.82843 8 7s.67157-1.5 1.5-1.5c.8284 0 1.5.67157 1.5 1.5Zm0 5c0 .8284-.6716 1.5-1.5 1.5-.82843 0-1.5-.6716-1.5-1.5s.67157-1.5 1.5-1.5c.8284 0 1.5.6716 1.5 1.5Zm0 5c0 .8284-.6716 1.5-1.5 1.5-.82843 0-1.5-.6716-1.5-1.5s.67157-1.5 1.5-1.5c.8284 0 1.5.6716 1.5 1.5Zm5-10c0 .82843-.6716 1.5-1.5 1.5S13 7.82843 13 7s.6716-1.5 1.5-1.5S16 6.17157 16 7Zm0 5c0 .8284-.6716 1.5-1.5 1.5S13 12.8284 13 12s.6716-1.5 1.5-1.5 1.5.6716 1.5 1.5Zm0 5c0 .8284-.6716 1.5-1.5 1.5S13 17.8284 13 17s.6716-1.5 1.5-1.5 1.5.6716 1.5 1.5Z" fill="currentColor"/></svg>');
        --_vaadin-icon-ellipsis: url('data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" fill="none" viewBox="0 0 24 24" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><circle cx="12" cy="12" r="1"/><circle cx="19" cy="12" r="1"/><circle cx="5" cy="12" r="1"/></svg>');
        --_vaadin-icon-eye: url('data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" fill="none" viewBox="0 0 24 24" stroke-width="2" stroke="currentColor"><path stroke-linecap="round" stroke-linejoin="round" d="M2.036 12.322a1.012 1.012 0 0 1 0-.639C3.423 7.51 7.36 4.5 12 4.5c4.638 0 8.573 3.007 9.963 7.178.07.207.07.431 0 .639C20.577 16.49 16.64 19.5 12 19.5c-4.638 0-8.573-3.007-9.963-7.178Z" /><path stroke-linecap="round" stroke-linejoin="round" d="M15 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0Z" /></svg>');
        --_vaadin-icon-eye-slash: url('data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" fill="none" viewBox="0 0 24 24" stroke-width="2" stroke="currentColor"><path stroke-linecap="round" stroke-linejoin="round" d="M3.98 8.223A10.477 10.477 0 0 0 1.934 12C3.226 16.338 7.244 19.5 12 19.5c.993 0 1.953-.138 2.863-.395M6.228 6.228A10.451 10.451 0 0 1 12 4.5c4.756 0 8.773 3.162 10.065 7.498a10.522 10.522 0 0 1-4.293 5.774M6.228 6.228 3 3m3.228 3.228 3.65 3.65m7.894 7.894L21 21m-3.228-3.228-3.65-3.65m0 0a3 3 0 1 0-4.243-4.243m4.242 4.242L9.88 9.88" /></svg>');
        --_vaadin-icon-file: url('data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M15 2H6a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V7Z"/><path d="M14 2v4a2 2 0 0 0 2 2h4"/></svg>');
        --_vaadin-icon-fullscreen: url('data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" fill="none" viewBox="0 0 24 24" stroke-width="1.5" stroke="currentColor"><path stroke-linecap="round" stroke-linejoin="round" d="M3.75 3.75v4.5m0-4.5h4.5m-4.5 0L9 9M3.75 20.25v-4.5m0 4.5h4.5m-4.5 0L9 15M20.25 3.75h-4.5m4.5 0v4.5m0-4.5L15 9m5.25 11.25h-4.5m4.5 0v-4.5m0 4.5L15 15" /></svg>');
        --_vaadin-icon-image: url('data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><rect width="18" height="18" x="3" y="3" rx="2" ry="2"/><circle cx="9" cy="9" r="2"/><path d="m21 15-3.086-3.086a2 2 0 0 0-2.828 0L6 21"/></svg>');
        --_vaadin-icon-link: url('data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M10 13a5 5 0 0 0 7.54.54l3-3a5 5 0 0 0-7.07-7.07l-1.72 1.71"/><path d="M14 11a5 5 0 0 0-7.54-.54l-3 3a5 5 0 0 0 7.07 7.07l1.71-1.71"/></svg>');
        --_vaadin-icon-menu: url('data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" fill="none" viewBox="0 0 24 24" stroke-width="2" stroke="currentColor"><path stroke-linecap="round" stroke-linejoin="round" d="M3.75 6.75h16.5M3.75 12h16.5m-16.5 5.25h16.5" /></svg>');
        --_vaadin-icon-minus: url('data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M5 12h14"/></svg>');
        --_vaadin-icon-paper-airplane: url('data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" fill="none" viewBox="0 0 24 24" stroke-width="2" stroke="currentColor"><path stroke-linecap="round" stroke-linejoin="round" d="M6 12 3.269 3.125A59.769 59.769 0 0 1 21.485 12 59.768 59.768 0 0 1 3.27 20.875L5.999 12Zm0 0h7.5" /></svg>');
        --_vaadin-icon-pen: url('data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M21.174 6.812a1 1 0 0 0-3.986-3.987L3.842 16.174a2 2 0 0 0-.5.83l-1.321 4.352a.5.5 0 0 0 .623.622l4.353-1.32a2 2 0 0 0 .83-.497z"/><path d="m15 5 4 4"/></svg>');
        --_vaadin-icon-play: url('data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" fill="none" viewBox="0 0 24 24" stroke-width="2" stroke="currentColor"><path stroke-linecap="round" stroke-linejoin="round" d="M5.25 5.653c0-.856.917-1.398 1.667-.986l11.54 6.347a1.125 1.125 0 0 1 0 1.972l-11.54 6.347a1.125 1.125 0 0 1-1.667-.986V5.653Z" /></svg>');
        --_vaadin-icon-plus: url('data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M5 12h14"/><path d="M12 5v14"/></svg>');
        --_vaadin-icon-redo: url('data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M21 7v6h-6"/><path d="M3 17a9 9 0 0 1 9-9 9 9 0 0 1 6 2.3l3 2.7"/></svg>');
        --_vaadin-icon-refresh: url('data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none"><path d="M22 10C22 10 19.995 7.26822 18.3662 5.63824C16.7373 4.00827 14.4864 3 12 3C7.02944 3 3 7.02944 3 12C3 16.9706 7.02944 21 12 21C16.1031 21 19.5649 18.2543 20.6482 14.5M22 10V4M22 10H16" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>');
        --_vaadin-icon-resize: url('data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" fill="none" viewBox="0 0 24 24"><path fill-rule="evenodd" clip-rule="evenodd" d="M18.5303 7.46967c.2929.29289.2929.76777 0 1.06066L8.53033 18.5304c-.29289.2929-.76777.2929-1.06066 0s-.29289-.7678 0-1.0607L17.4697 7.46967c.2929-.29289.7677-.29289 1.0606 0Zm0 4.50003c.2929.2929.2929.7678 0 1.0607l-5.5 5.5c-.2929.2928-.7677.2928-1.0606 0-.2929-.2929-.2929-.7678 0-1.0607l5.4999-5.5c.2929-.2929.7678-.2929 1.0607 0Zm0 4.5c.2929.2928.2929.7677 0 1.0606l-1 1.0001c-.2929.2928-.7677.2929-1.0606 0-.2929-.2929-.2929-.7678 0-1.0607l1-1c.2929-.2929.7677-.2929 1.0606 0Z" fill="currentColor"/></svg>');
        --_vaadin-icon-slash: url('data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none"><rect x="13.7812" y="4.22583" width="1.5" height="16" rx="0.75" transform="rotate(20 13.7812 4.22583)" fill="currentColor"/></svg>');
        --_vaadin-icon-sort: url('data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" width="8" height="12" viewBox="0 0 8 12" fill="none"><path d="M7.49854 6.99951C7.92795 6.99951 8.15791 7.50528 7.87549 7.82861L4.37646 11.8296C4.17728 12.0571 3.82272 12.0571 3.62354 11.8296L0.125488 7.82861C-0.157248 7.50531 0.0719873 6.99956 0.501465 6.99951H7.49854ZM3.62354 0.17041C3.82275 -0.0573875 4.17725 -0.0573848 4.37646 0.17041L7.87549 4.17041C8.15825 4.49373 7.92806 5.00049 7.49854 5.00049L0.501465 4.99951C0.0719873 4.99946 -0.157248 4.49371 0.125488 4.17041L3.62354 0.17041Z" fill="black"/></svg>');
        --_vaadin-icon-undo: url('data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M3 7v6h6"/><path d="M21 17a9 9 0 0 0-9-9 9 9 0 0 0-6 2.3L3 13"/></svg>');
        --_vaadin-icon-upload: url('data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M12 3v12"/><path d="m17 8-5-5-5 5"/><path d="M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4"/></svg>');
        --_vaadin-icon-user: url('data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M19 21v-2a4 4 0 0 0-4-4H9a4 4 0 0 0-4 4v2"/><circle cx="12" cy="7" r="4"/></svg>');
        --_vaadin-icon-warn: url('data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="m21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3"/><path d="M12 9v4"/><path d="M12 17h.01"/></svg>');

        /* Cursors for interactive elements */
        --vaadin-clickable-cursor: pointer;
        --vaadin-disabled-cursor: not-allowed;

        /* Use units so that the values can be used in calc() */
        --safe-area-inset-top: env(safe-area-inset-top, 0px);
        --safe-area-inset-right: env(safe-area-inset-right, 0px);
        --safe-area-inset-bottom: env(safe-area-inset-bottom, 0px);
        --safe-area-inset-left: env(safe-area-inset-left, 0px);
        --safe-area-inset-inline-start: var(--safe-area-inset-left);
        --safe-area-inset-inline-end: var(--safe-area-inset-right);

        &:dir(rtl) {
          --safe-area-inset-inline-start: var(--safe-area-inset-right);
          --safe-area-inset-inline-end: var(--safe-area-inset-left);
        }
      }

      @supports not (color: hsl(0 0 0)) {
        html {
          --_vaadin-safari-17-deg: 1deg;
        }
      }

      @media (forced-colors: active) {
        html {
          --vaadin-background-color: Canvas;
          --vaadin-border-color: CanvasText;
          --vaadin-border-color-secondary: CanvasText;
          --vaadin-text-color-disabled: CanvasText;
          --vaadin-text-color-secondary: CanvasText;
          --vaadin-text-color: CanvasText;
          --vaadin-icon-color: CanvasText;
          --vaadin-focus-ring-color: Highlight;
        }
      }
    }
  `)})))()}var En;function Dn(){return(Dn=e((()=>{En=class e extends EventTarget{#e;#t=new Set;#n;#r=!1;constructor(e){super(),this.#e=e,this.#n=new CSSStyleSheet}#i(e){let{propertyName:t}=e;this.#t.has(t)&&this.dispatchEvent(new CustomEvent(`property-changed`,{detail:{propertyName:t}}))}observe(e){this.connect(),this.#t.has(e)||(this.#t.add(e),this.#n.replaceSync(`
      :root::before, :host::before {
        content: '' !important;
        position: absolute !important;
        top: -9999px !important;
        left: -9999px !important;
        visibility: hidden !important;
        transition: 1ms allow-discrete step-end !important;
        transition-property: ${[...this.#t].join(`, `)} !important;
      }
    `))}connect(){this.#r||=(this.#e.adoptedStyleSheets.unshift(this.#n),this.#a.addEventListener(`transitionstart`,e=>this.#i(e)),this.#a.addEventListener(`transitionend`,e=>this.#i(e)),!0)}disconnect(){this.#t.clear(),this.#e.adoptedStyleSheets=this.#e.adoptedStyleSheets.filter(e=>e!==this.#n),this.#a.removeEventListener(`transitionstart`,this.#i),this.#a.removeEventListener(`transitionend`,this.#i),this.#r=!1}get#a(){return this.#e.documentElement??this.#e.host}static for(t){return t.__cssPropertyObserver||=new e(t),t.__cssPropertyObserver}}})))()}function On(e){kn.has(e)||(kn.add(e),console.warn(e))}var kn;function An(){return(An=e((()=>{kn=new Set})))()}function jn(e){try{return e.media.mediaText}catch{return On(`[LumoInjector] Browser denied to access property "mediaText" for some CSS rules, so they were skipped.`),``}}function Mn(e){try{return e.cssRules}catch{return On(`[LumoInjector] Browser denied to access property "cssRules" for some CSS stylesheets, so they were skipped.`),[]}}function Nn(e,t={tags:new Map,modules:new Map}){for(let n of Mn(e))if(n instanceof CSSImportRule){let e=jn(n);e.startsWith(`lumo_`)?t.modules.set(e,[...n.styleSheet.cssRules]):Nn(n.styleSheet,t)}else if(n instanceof CSSMediaRule){let e=jn(n);e.startsWith(`lumo_`)&&t.modules.set(e,[...n.cssRules])}else if(n instanceof CSSStyleRule&&n.cssText.includes(`-inject`))for(let e of n.style){let r=e.match(/^--_lumo-(.*)-inject-modules$/u)?.[1];if(!r)continue;let i=n.style.getPropertyValue(e);t.tags.set(r,i.split(`,`).map(e=>e.trim().replace(/'|"/gu,``)))}return t}function Pn(e){let t=new Map,n=new Map;for(let r of e){let e=Fn.get(r);e||(e=Nn(r),Fn.set(r,e)),t=new Map([...t,...e.tags]),n=new Map([...n,...e.modules])}return{tags:t,modules:n}}var Fn;function In(){return(In=e((()=>{An(),Fn=new WeakMap})))()}function Ln(e){return`--_lumo-${e.is}-inject`}var Rn;function zn(){return(zn=e((()=>{Dn(),ln(),In(),Rn=class{#e;#t;#n=new Map;#r=new Map;constructor(e=document){this.#e=e,this.handlePropertyChange=this.handlePropertyChange.bind(this),this.#t=En.for(e),this.#t.addEventListener(`property-changed`,this.handlePropertyChange)}disconnect(){this.#t.removeEventListener(`property-changed`,this.handlePropertyChange),this.#n.clear(),this.#r.values().forEach(e=>e.forEach(cn))}forceUpdate(){for(let e of this.#n.keys())this.#a(e)}componentConnected(e){let{lumoInjector:t}=e.constructor,{is:n}=t;this.#r.set(n,this.#r.get(n)??new Set),this.#r.get(n).add(e);let r=this.#n.get(n);if(r){r.cssRules.length>0&&sn(e,r);return}this.#i(n);let i=Ln(t);this.#t.observe(i)}componentDisconnected(e){let{is:t}=e.constructor.lumoInjector;this.#r.get(t)?.delete(e),cn(e)}handlePropertyChange(e){let{propertyName:t}=e.detail,n=t.match(/^--_lumo-(.*)-inject$/u)?.[1];n&&this.#a(n)}#i(e){this.#n.set(e,new CSSStyleSheet),this.#a(e)}#a(e){let{tags:t,modules:n}=Pn(this.#o),r=(t.get(e)??[]).flatMap(e=>n.get(e)??[]).map(e=>e.cssText).join(`
`),i=this.#n.get(e);i.replaceSync(r),this.#r.get(e)?.forEach(e=>{r?sn(e,i):cn(e)})}get#o(){let e=new Set;for(let t of[this.#e,document])e=e.union(new Set(t.styleSheets)),e=e.union(new Set(t.adoptedStyleSheets));return[...e]}}})))()}function Bn(e){let t=e.getRootNode();return t.host&&t.host.constructor.version?Bn(t.host):t}var Vn,V;function H(){return(H=e((()=>{Tn(),zn(),Vn=new Set,V=e=>class extends e{static finalize(){super.finalize();let e=Ln(this.lumoInjector);this.is&&!Vn.has(e)&&(Vn.add(e),Cn({name:e,syntax:`<number>`,inherits:!0,initialValue:`0`}))}static get lumoInjector(){return{is:this.is,includeBaseStyles:!1}}connectedCallback(){super.connectedCallback();let e=Bn(this);e.__lumoInjectorDisabled||this.isConnected&&(e.__lumoInjector||=new Rn(e),this.__lumoInjector=e.__lumoInjector,this.__lumoInjector.componentConnected(this))}disconnectedCallback(){super.disconnectedCallback(),this.__lumoInjector&&=(this.__lumoInjector.componentDisconnected(this),void 0)}}})))()}var Hn;function Un(){return(Un=e((()=>{B(),C(),Hn=p`
  :host {
    display: flex;
    align-items: center;
    --_radius: var(--vaadin-input-field-border-radius, var(--vaadin-radius-m));
    border-radius:
      /* See https://developer.mozilla.org/en-US/docs/Web/CSS/border-radius */
      var(--vaadin-input-field-top-start-radius, var(--_radius))
      var(--vaadin-input-field-top-end-radius, var(--_radius))
      var(--vaadin-input-field-bottom-end-radius, var(--_radius))
      var(--vaadin-input-field-bottom-start-radius, var(--_radius));
    border: var(--vaadin-input-field-border-width, 1px) solid
      var(--vaadin-input-field-border-color, var(--vaadin-border-color));
    box-sizing: border-box;
    cursor: text;
    padding: var(
      --vaadin-input-field-padding,
      var(--vaadin-padding-block-container) var(--vaadin-padding-inline-container)
    );
    gap: var(--vaadin-input-field-gap, var(--vaadin-gap-s));
    background: var(--vaadin-input-field-background, var(--vaadin-background-color));
    color: var(--vaadin-input-field-value-color, var(--vaadin-text-color));
    font-size: var(--vaadin-input-field-value-font-size, inherit);
    line-height: var(--vaadin-input-field-value-line-height, inherit);
    font-weight: var(--vaadin-input-field-value-font-weight, 400);
  }

  :host([dir='rtl']) {
    --_radius: var(--vaadin-input-field-border-radius, var(--vaadin-radius-m));
    border-radius:
      /* Don't use logical props, see https://github.com/vaadin/vaadin-time-picker/issues/145 */
      var(--vaadin-input-field-top-end-radius, var(--_radius))
      var(--vaadin-input-field-top-start-radius, var(--_radius))
      var(--vaadin-input-field-bottom-start-radius, var(--_radius))
      var(--vaadin-input-field-bottom-end-radius, var(--_radius));
  }

  :host([hidden]) {
    display: none !important;
  }

  /* Reset the native input styles */
  ::slotted(:is(input, textarea)) {
    appearance: none;
    align-self: stretch;
    box-sizing: border-box;
    flex: auto;
    white-space: nowrap;
    overflow: hidden;
    width: 100%;
    height: auto;
    outline: none;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 0;
    min-width: 0;
    font: inherit;
    font-size: 1em;
    color: inherit;
    background: transparent;
    cursor: inherit;
    text-align: inherit;
    caret-color: var(--vaadin-input-field-value-color);
  }

  ::slotted(*) {
    flex: none;
  }

  slot[name$='fix'] {
    cursor: auto;
  }

  ::slotted(:is(input, textarea))::placeholder {
    /* Use ::slotted(:is(input, textarea):placeholder-shown) to style the placeholder */
    /* because ::slotted(...)::placeholder does not work in Safari. */
    font: inherit;
    color: inherit;
  }

  ::slotted(:is(input, textarea):placeholder-shown) {
    color: var(--vaadin-input-field-placeholder-color, var(--vaadin-text-color-secondary));
  }

  :host(:focus-within) {
    outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
    outline-offset: calc(var(--vaadin-input-field-border-width, 1px) * -1);
  }

  :host([invalid]) {
    --vaadin-input-field-border-color: var(--vaadin-input-field-error-color, var(--vaadin-text-color));
  }

  :host([readonly]) {
    border-style: dashed;
  }

  :host([readonly]:focus-within) {
    outline-style: dashed;
    --vaadin-input-field-border-color: transparent;
  }

  :host([disabled]) {
    --vaadin-input-field-value-color: var(--vaadin-input-field-disabled-text-color, var(--vaadin-text-color-disabled));
    --vaadin-input-field-background: var(
      --vaadin-input-field-disabled-background,
      var(--vaadin-background-container-strong)
    );
    --vaadin-input-field-border-color: transparent;
  }

  :host([theme~='align-start']) slot:not([name])::slotted(*) {
    text-align: start;
  }

  :host([theme~='align-center']) slot:not([name])::slotted(*) {
    text-align: center;
  }

  :host([theme~='align-end']) slot:not([name])::slotted(*) {
    text-align: end;
  }

  :host([theme~='align-left']) slot:not([name])::slotted(*) {
    text-align: left;
  }

  :host([theme~='align-right']) slot:not([name])::slotted(*) {
    text-align: right;
  }

  @media (forced-colors: active) {
    :host {
      --vaadin-input-field-background: Field;
      --vaadin-input-field-value-color: FieldText;
      --vaadin-input-field-placeholder-color: GrayText;
    }

    :host([disabled]) {
      --vaadin-input-field-value-color: GrayText;
      --vaadin-icon-color: GrayText;
    }
  }
`})))()}var Wn;function Gn(){return(Gn=e((()=>{C(),D(),N(),L(),H(),z(),Un(),Wn=class extends R(M(I(V(S)))){static get is(){return`vaadin-input-container`}static get styles(){return Hn}static get properties(){return{disabled:{type:Boolean,reflectToAttribute:!0},readonly:{type:Boolean,reflectToAttribute:!0},invalid:{type:Boolean,reflectToAttribute:!0}}}render(){return _`
      <slot name="prefix"></slot>
      <slot></slot>
      <slot name="suffix"></slot>
    `}ready(){super.ready(),this.addEventListener(`pointerdown`,e=>{e.target===this&&e.preventDefault()}),this.addEventListener(`click`,e=>{e.target===this&&this.shadowRoot.querySelector(`slot:not([name])`).assignedNodes({flatten:!0}).forEach(e=>e.focus&&e.focus())})}},T(Wn)})))()}var Kn;function qn(){return(qn=e((()=>{B(),C(),Kn=p`
  :host {
    align-items: center;
    border-radius: var(--vaadin-item-border-radius, var(--vaadin-radius-m));
    box-sizing: border-box;
    cursor: var(--vaadin-clickable-cursor);
    display: flex;
    column-gap: var(--vaadin-item-gap, var(--vaadin-gap-s));
    height: var(--vaadin-item-height, auto);
    padding: var(--vaadin-item-padding, var(--vaadin-padding-block-container) var(--vaadin-padding-inline-container));
    -webkit-tap-highlight-color: transparent;
  }

  :host([focus-ring]) {
    outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
    outline-offset: calc(var(--vaadin-focus-ring-width) / -1);
  }

  :host([disabled]) {
    cursor: var(--vaadin-disabled-cursor);
    opacity: 0.5;
    pointer-events: var(--_vaadin-item-disabled-pointer-events, none);
  }

  :host([hidden]) {
    display: none !important;
  }

  [part='checkmark'] {
    color: var(--vaadin-item-checkmark-color, inherit);
    display: var(--vaadin-item-checkmark-display, none);
    visibility: hidden;
  }

  [part='checkmark']::before {
    content: '';
    display: block;
    background: currentColor;
    height: var(--vaadin-icon-size, 1lh);
    mask: var(--_vaadin-icon-checkmark) 50% / var(--vaadin-icon-visual-size, 100%) no-repeat;
    width: var(--vaadin-icon-size, 1lh);
  }

  :host([selected]) [part='checkmark'] {
    visibility: visible;
  }

  [part='content'] {
    flex: 1;
    display: flex;
    align-items: center;
    column-gap: inherit;
    justify-content: var(--vaadin-item-text-align, start);
  }

  @media (forced-colors: active) {
    [part='checkmark']::before {
      background: CanvasText;
    }
  }
`})))()}var Jn;function Yn(){return(Yn=e((()=>{C(),Jn=p`
  :host([focused]) {
    outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
    outline-offset: calc(var(--vaadin-focus-ring-width) / -1);
  }
`})))()}var Xn;function Zn(){return(Zn=e((()=>{Xn=e=>class extends e{static get properties(){return{index:{type:Number},item:{type:Object},label:{type:String},selected:{type:Boolean,value:!1,reflectToAttribute:!0},focused:{type:Boolean,value:!1,reflectToAttribute:!0},renderer:{type:Function}}}static get observers(){return[`__rendererOrItemChanged(renderer, index, item, selected, focused)`,`__updateLabel(label, renderer)`]}static get observedAttributes(){return[...super.observedAttributes,`hidden`]}attributeChangedCallback(e,t,n){e===`hidden`&&n!==null?this.index=void 0:super.attributeChangedCallback(e,t,n)}connectedCallback(){super.connectedCallback(),this._owner=this.parentNode.owner;let e=this._getHostDir();e&&this.setAttribute(`dir`,e)}_getHostDir(){return this._owner&&this._owner.$.overlay.getAttribute(`dir`)}requestContentUpdate(){if(!this.renderer||this.hidden)return;let e={index:this.index,item:this.item,focused:this.focused,selected:this.selected};this.renderer(this,this._owner,e)}__rendererOrItemChanged(e,t,n){n!==void 0&&t!==void 0&&(this._oldRenderer!==e&&(this.innerHTML=``,delete this._$litPart$,this._oldRenderer=e),e&&this.requestContentUpdate())}__updateLabel(e,t){t||(this.textContent=e)}}})))()}var Qn,$n,er;function tr(){return(tr=e((()=>{C(),Tn(),Qn=[{name:`--vaadin-overlay-animation-duration`,syntax:`<time>`,initialValue:`0s`},{name:`--vaadin-overlay-animation-delay`,syntax:`<time>`,initialValue:`0s`},{name:`--vaadin-overlay-animation-timing-function`,syntax:`*`,initialValue:`ease`},{name:`--vaadin-overlay-opacity-closed`,syntax:`<number>`,initialValue:`0`},{name:`--vaadin-overlay-translate-closed`,syntax:`<length>+ | <percentage>+`,initialValue:`0px`},{name:`--vaadin-overlay-scale-closed`,syntax:`<number> | <percentage>`,initialValue:`1`},{name:`--vaadin-overlay-transform-closed`,syntax:`*`}],Qn.forEach(e=>{Cn({inherits:!1,...e})}),$n=se(Qn.map(({name:e})=>`${e}: inherit;`).join(`
`)),er=p`
  :host,
  [part='overlay'],
  [part='backdrop'] {
    ${$n}
  }

  :host(:where([opening], [closing])) {
    /* This empty animation only reports the state, the parts run the visible animation */
    animation-name: --no-op;
    animation-duration: var(--vaadin-overlay-animation-duration);
    animation-delay: var(--vaadin-overlay-animation-delay);
  }

  :host(:where([closing])) [part='overlay'],
  :host(:where([closing])) ::slotted(*) {
    pointer-events: none !important;
  }

  :host(:where([opening], [closing])) :is([part='overlay'], [part='backdrop']) {
    animation-name: --fade, --transform;
    animation-duration: var(--vaadin-overlay-animation-duration);
    animation-timing-function: var(--vaadin-overlay-animation-timing-function);
    animation-delay: var(--vaadin-overlay-animation-delay);
    /* Fill backwards only, so the closed value applies during the delay without overriding theme styles */
    animation-fill-mode: backwards;

    @media (prefers-reduced-motion) {
      animation-name: --fade;
    }
  }

  :host(:where([opening], [closing])) [part='backdrop'] {
    animation-name: --fade;
    animation-timing-function: linear;
    --vaadin-overlay-opacity-closed: 0;
  }

  :host(:where([closing])) :is([part='overlay'], [part='backdrop']) {
    animation-direction: reverse;
    animation-fill-mode: both;
  }

  @keyframes --no-op {
  }

  /* Only the closed state is declared, so the animations end at the value the part already has */
  @keyframes --transform {
    0% {
      transform: var(--vaadin-overlay-transform-closed);
      translate: var(--vaadin-overlay-translate-closed);
      scale: var(--vaadin-overlay-scale-closed);
    }
  }

  @keyframes --fade {
    0% {
      opacity: var(--vaadin-overlay-opacity-closed);
    }
  }
`})))()}var nr,rr;function ir(){return(ir=e((()=>{B(),C(),tr(),nr=p`
  :host {
    z-index: 200;
    position: fixed;

    /* Despite of what the names say, <vaadin-overlay> is just a container
          for position/sizing/alignment. The actual overlay is the overlay part. */

    /* Default position constraints. Themes can
          override this to adjust the gap between the overlay and the viewport. */
    inset: max(env(safe-area-inset-top, 0px), var(--vaadin-overlay-viewport-inset, 8px))
      max(env(safe-area-inset-right, 0px), var(--vaadin-overlay-viewport-inset, 8px))
      max(env(safe-area-inset-bottom, 0px), var(--vaadin-overlay-viewport-bottom))
      max(env(safe-area-inset-left, 0px), var(--vaadin-overlay-viewport-inset, 8px));

    /* Override native [popover] user agent styles */
    width: auto;
    height: auto;
    border: none;
    padding: 0;
    background-color: transparent;
    overflow: visible;

    /* Use flexbox alignment for the overlay part. */
    display: flex;
    flex-direction: column; /* makes dropdowns sizing easier */
    /* Align to center by default. */
    align-items: center;
    justify-content: center;

    /* Allow centering when max-width/max-height applies. */
    margin: auto;

    /* The host is not clickable, only the overlay part is. */
    pointer-events: none;

    /* Remove tap highlight on touch devices. */
    -webkit-tap-highlight-color: transparent;

    /* CSS API for host */
    --vaadin-overlay-viewport-bottom: 8px;
  }

  :host([hidden]),
  :host(:not([opened]):not([closing])),
  :host(:not([opened]):not([closing])) [part='overlay'] {
    display: none !important;
  }

  :host([suppressed]) [part='overlay'],
  :host([suppressed]) ::slotted(*) {
    pointer-events: none !important;
  }

  [part='overlay'] {
    color: var(--vaadin-overlay-text-color, var(--vaadin-text-color));
    background: var(--vaadin-overlay-background, var(--vaadin-background-color));
    border: var(--vaadin-overlay-border-width, 1px) solid
      var(--vaadin-overlay-border-color, var(--vaadin-border-color-secondary));
    border-radius: var(--vaadin-overlay-border-radius, var(--vaadin-radius-m));
    box-shadow: var(--vaadin-overlay-shadow, 0 8px 24px -4px rgba(0, 0, 0, 0.3));
    box-sizing: border-box;
    max-width: 100%;
    overflow: auto;
    overscroll-behavior: contain;
    pointer-events: auto;
    -webkit-tap-highlight-color: initial;

    /* CSS reset for font styles */
    font: initial;
    letter-spacing: initial;
    text-align: initial;
    text-decoration: initial;
    text-indent: initial;
    text-transform: initial;
    user-select: text;
    white-space: initial;
    word-spacing: initial;

    /* Inherit font-family */
    font-family: inherit;
  }

  [part='backdrop'] {
    background: var(--vaadin-overlay-backdrop-background, rgba(0, 0, 0, 0.2));
    content: '';
    inset: 0;
    pointer-events: auto;
    position: fixed;
    z-index: -1;
  }

  [part='overlay']:focus-visible {
    outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
  }

  @media (forced-colors: active) {
    [part='overlay'] {
      border: 3px solid !important;
    }
  }
`,rr=[nr,er]})))()}var ar,or,sr,cr,lr,ur,dr,fr,pr,mr,hr;function gr(){return(gr=e((()=>{ar=e=>e.test(navigator.userAgent),or=e=>e.test(navigator.platform),sr=e=>e.test(navigator.vendor),cr=ar(/Android/u),lr=ar(/Chrome/u)&&sr(/Google Inc/u),ur=ar(/Firefox/u),dr=or(/^iPad/u)||or(/^Mac/u)&&navigator.maxTouchPoints>1,fr=or(/^iPhone/u),pr=fr||dr,mr=ar(/^((?!chrome|android).)*safari/iu),hr=(()=>{try{return document.createEvent(`TouchEvent`),!0}catch{return!1}})()})))()}function _r(){let e=document.activeElement||document.body;for(;e.shadowRoot&&e.shadowRoot.activeElement;)e=e.shadowRoot.activeElement;return e}function vr(){return kr}function yr(e){let t=e.style;if(t.visibility===`hidden`||t.display===`none`)return!0;let n=window.getComputedStyle(e);return n.visibility===`hidden`||n.display===`none`}function br(e,t){let n=Math.max(e.tabIndex,0),r=Math.max(t.tabIndex,0);return n===0||r===0?r>n:n>r}function xr(e,t){let n=[];for(;e.length>0&&t.length>0;)br(e[0],t[0])?n.push(t.shift()):n.push(e.shift());return n.concat(e,t)}function Sr(e){let t=e.length;if(t<2)return e;let n=Math.ceil(t/2);return xr(Sr(e.slice(0,n)),Sr(e.slice(n)))}function Cr(e){return e.checkVisibility?!e.checkVisibility({visibilityProperty:!0}):e.offsetParent===null&&e.clientWidth===0&&e.clientHeight===0||yr(e)}function wr(e){return e.matches(`input, select, textarea, button, object`)?e.matches(`:not([disabled])`):e.matches(`a[href], area[href], iframe, [tabindex], [contentEditable]`)}function Tr(e){return e.getRootNode().activeElement===e}function Er(e){if(!wr(e))return-1;let t=e.getAttribute(`tabindex`)||0;return Number(t)}function Dr(e,t){if(e.nodeType!==Node.ELEMENT_NODE||yr(e))return!1;let n=e,r=Er(n),i=r>0;r>=0&&t.push(n);let a;return a=n.localName===`slot`?n.assignedNodes({flatten:!0}):(n.shadowRoot||n).children,[...a].forEach(e=>{i=Dr(e,t)||i}),i}function Or(e){let t=[];return Dr(e,t)?Sr(t):t}var kr;function U(){return(U=e((()=>{kr=!1,window.addEventListener(`keydown`,()=>{kr=!0},{capture:!0}),window.addEventListener(`mousedown`,()=>{kr=!1},{capture:!0})})))()}var Ar;function jr(){return(jr=e((()=>{U(),Ar=class{saveFocus(e){this.focusNode=e||_r()}restoreFocus(e){let t=this.focusNode;if(!t)return;let n={preventScroll:e?e.preventScroll:!1,focusVisible:e?e.focusVisible:!1};_r()===document.body?setTimeout(()=>t.focus(n)):t.focus(n),this.focusNode=null}}})))()}function Mr(e){for(let t=Nr.length-1;t>=0;t--)if(Nr[t].trapNode?.contains(e))return Nr[t].trapNode;return null}var Nr,Pr;function Fr(){return(Fr=e((()=>{U(),Nr=[],Pr=class{trapNode=null;constructor(e){this.host=e}get#e(){return Or(this.trapNode)}get#t(){let e=this.#e;return e.indexOf(e.filter(Tr).pop())}hostConnected(){document.addEventListener(`keydown`,this.#n)}hostDisconnected(){document.removeEventListener(`keydown`,this.#n)}trapFocus(e){if(this.trapNode=e,this.#e.length===0)throw this.trapNode=null,Error(`The trap node should have at least one focusable descendant or be focusable itself.`);Nr.push(this),this.#t===-1&&this.#e[0].focus({focusVisible:vr()})}releaseFocus(){this.trapNode=null,Nr.pop()}#n=e=>{if(this.trapNode&&this===Array.from(Nr).pop()&&e.key===`Tab`){if(e.defaultPrevented)return;e.preventDefault();let t=e.shiftKey;this.#r(t)}};#r(e=!1){let t=this.#e,n=e?-1:1,r=this.#t,i=t[(t.length+r+n)%t.length];i.focus({focusVisible:!0}),i.localName===`input`&&i.select()}}})))()}var Ir;function Lr(){return(Lr=e((()=>{jr(),Fr(),U(),Ir=e=>class extends e{static get properties(){return{focusTrap:{type:Boolean,value:!1},autofocus:{type:Boolean,value:!1},restoreFocusOnClose:{type:Boolean,value:!1},restoreFocusNode:{type:HTMLElement}}}constructor(){super(),this.__focusTrapController=new Pr(this),this.__focusRestorationController=new Ar}get _contentRoot(){return this}ready(){super.ready(),this.addController(this.__focusTrapController),this.addController(this.__focusRestorationController)}get _focusRoot(){return this.$.overlay}_resetFocus(){if(this.focusTrap&&this.__focusTrapController.releaseFocus(),this.restoreFocusOnClose&&this._shouldRestoreFocus()){let e=vr(),t=!e;this.__focusRestorationController.restoreFocus({preventScroll:t,focusVisible:e})}}_saveFocus(){this.restoreFocusOnClose&&this.__focusRestorationController.saveFocus(this.restoreFocusNode)}_initFocus(){if(!Cr(this._focusRoot)){if(this.autofocus){let e=Or(this._focusRoot);e.some(Tr)||e[0]?.focus({focusVisible:vr()})}this.focusTrap&&this.__focusTrapController.trapFocus(this._focusRoot)}}_shouldRestoreFocus(){let e=_r();return e===document.body||this._deepContains(e)}_deepContains(e){if(this._contentRoot.contains(e))return!0;let t=e,n=e.ownerDocument;for(;t&&t!==n&&t!==this._contentRoot;)t=t.parentNode||t.host;return t===this._contentRoot}}})))()}var Rr,zr,Br,Vr,Hr,Ur;function Wr(){return(Wr=e((()=>{Rr=new Set,zr=()=>[...Rr].filter(e=>!e.hasAttribute(`closing`)),Br=e=>{let t=zr(),n=t.indexOf(e);return n===-1?[]:t.slice(n+1)},Vr=(e,t)=>e._deepContains(t),Hr=(e,t=e=>!0)=>e===zr().filter(t).pop(),Ur=e=>class extends e{get _last(){return Hr(this)}get _isAttached(){return Rr.has(this)}bringToFront(){if(Hr(this))return;let e=Br(this),t=e.filter(e=>e._hasOverlayPositionMixin&&Vr(this,e));t.length!==e.length&&[this,...t].forEach(e=>{e.matches(`:popover-open`)&&(e.hidePopover(),e.showPopover()),e._removeAttachedInstance(),e._appendAttachedInstance()})}_enterModalState(){document.body.style.pointerEvents!==`none`&&(this._previousDocumentPointerEvents=document.body.style.pointerEvents,document.body.style.pointerEvents=`none`),zr().forEach(e=>{e!==this&&e.toggleAttribute(`suppressed`,!0)})}_exitModalState(){this._previousDocumentPointerEvents!==void 0&&(document.body.style.pointerEvents=this._previousDocumentPointerEvents,delete this._previousDocumentPointerEvents);let e=zr(),t;for(;(t=e.pop())&&!(t!==this&&(t.toggleAttribute(`suppressed`,!1),!t.modeless)););}_appendAttachedInstance(){Rr.add(this)}_removeAttachedInstance(){this._isAttached&&Rr.delete(this)}}})))()}function Gr(e,t){let n=null,r,i=document.documentElement;function a(){r&&clearTimeout(r),n?.disconnect(),n=null}function o(s=!1,c=1){a();let{left:l,top:u,width:d,height:f}=e.getBoundingClientRect();if(s||t(),!d||!f)return;let ee=Math.floor(u),te=Math.floor(i.clientWidth-(l+d)),ne=Math.floor(i.clientHeight-(u+f)),re=Math.floor(l),ie={rootMargin:`${-ee}px ${-te}px ${-ne}px ${-re}px`,threshold:Math.max(0,Math.min(1,c))||1},ae=!0;function oe(e){let t=e[0].intersectionRatio;if(t!==c){if(!ae)return o();t?o(!1,t):r=setTimeout(()=>{o(!1,1e-7)},1e3)}ae=!1}n=new IntersectionObserver(oe,ie),n.observe(e)}return o(!0),a}function Kr(e){return e.getAnimations().filter(e=>e instanceof CSSAnimation&&e.effect.getComputedTiming().activeDuration>0)}function W(e,t,n){let r=[e];e.owner&&r.push(e.owner),typeof n==`string`?r.forEach(e=>{e.setAttribute(t,n)}):n?r.forEach(e=>{e.setAttribute(t,``)}):r.forEach(e=>{e.removeAttribute(t)})}function qr(){return(qr=e((()=>{})))()}var Jr;function Yr(){return(Yr=e((()=>{gr(),Lr(),Wr(),Jr=e=>class extends Ir(Ur(e)){static get properties(){return{opened:{type:Boolean,notify:!0,observer:`_openedChanged`,reflectToAttribute:!0,sync:!0},owner:{type:Object,sync:!0},model:{type:Object,sync:!0},renderer:{type:Object,sync:!0},modeless:{type:Boolean,value:!1,reflectToAttribute:!0,observer:`_modelessChanged`,sync:!0},hidden:{type:Boolean,reflectToAttribute:!0,observer:`_hiddenChanged`,sync:!0},withBackdrop:{type:Boolean,value:!1,reflectToAttribute:!0,observer:`_withBackdropChanged`,sync:!0}}}static get observers(){return[`_rendererOrDataChanged(renderer, owner, model, opened)`]}get _rendererRoot(){return this}constructor(){super(),this._boundMouseDownListener=this._mouseDownListener.bind(this),this._boundMouseUpListener=this._mouseUpListener.bind(this),this._boundOutsideClickListener=this._outsideClickListener.bind(this),this._boundKeydownListener=this._keydownListener.bind(this),pr&&(this._boundIosResizeListener=()=>this._detectIosNavbar())}firstUpdated(){super.firstUpdated(),this.popover=`manual`,this.addEventListener(`click`,()=>{}),this.$.backdrop&&this.$.backdrop.addEventListener(`click`,()=>{})}connectedCallback(){super.connectedCallback(),this._boundIosResizeListener&&(this._detectIosNavbar(),window.addEventListener(`resize`,this._boundIosResizeListener)),this.opened&&this._attachOverlay()}disconnectedCallback(){super.disconnectedCallback(),this.__scheduledOpen&&=(cancelAnimationFrame(this.__scheduledOpen),null),this._boundIosResizeListener&&window.removeEventListener(`resize`,this._boundIosResizeListener)}requestContentUpdate(){this.renderer&&this.renderer.call(this.owner,this._rendererRoot,this.owner,this.model)}close(e){let t=new CustomEvent(`vaadin-overlay-close`,{bubbles:!0,cancelable:!0,detail:{overlay:this,sourceEvent:e}});this.dispatchEvent(t),document.body.dispatchEvent(t),t.defaultPrevented||(this.opened=!1)}setBounds(e,t=!0){let n=this.$.overlay,r={...e};t&&n.style.position!==`absolute`&&(n.style.position=`absolute`),Object.keys(r).forEach(e=>{r[e]!==null&&!isNaN(r[e])&&(r[e]=`${r[e]}px`)}),Object.assign(n.style,r)}_detectIosNavbar(){if(!this.opened)return;let e=window.innerHeight,t=window.innerWidth>e,n=document.documentElement.clientHeight;t&&n>e?this.style.setProperty(`--vaadin-overlay-viewport-bottom`,`${n-e}px`):this.style.setProperty(`--vaadin-overlay-viewport-bottom`,`0px`)}_shouldAddGlobalListeners(){return!this.modeless}_addGlobalListeners(){this.__hasGlobalListeners||(this.__hasGlobalListeners=!0,document.addEventListener(`mousedown`,this._boundMouseDownListener),document.addEventListener(`mouseup`,this._boundMouseUpListener),document.documentElement.addEventListener(`click`,this._boundOutsideClickListener,!0))}_removeGlobalListeners(){this.__hasGlobalListeners&&(this.__hasGlobalListeners=!1,document.removeEventListener(`mousedown`,this._boundMouseDownListener),document.removeEventListener(`mouseup`,this._boundMouseUpListener),document.documentElement.removeEventListener(`click`,this._boundOutsideClickListener,!0))}_rendererOrDataChanged(e,t,n,r){let i=this._oldOwner!==t||this._oldModel!==n;this._oldModel=n,this._oldOwner=t;let a=this._oldRenderer!==e,o=this._oldRenderer!==void 0;this._oldRenderer=e;let s=this._oldOpened!==r;this._oldOpened=r,a&&o&&(this._rendererRoot.innerHTML=``,delete this._rendererRoot._$litPart$),r&&e&&(a||s||i)&&this.requestContentUpdate()}_modelessChanged(e){this.opened&&(this._shouldAddGlobalListeners()?this._addGlobalListeners():this._removeGlobalListeners()),e?this._exitModalState():this.opened&&this._enterModalState(),W(this,`modeless`,e)}_withBackdropChanged(e){W(this,`with-backdrop`,e)}_openedChanged(e,t){if(e){if(!this.isConnected){this.opened=!1;return}this._saveFocus(),this._animatedOpening(),this.__scheduledOpen=requestAnimationFrame(()=>{setTimeout(()=>{this._initFocus();let e=new CustomEvent(`vaadin-overlay-open`,{detail:{overlay:this},bubbles:!0});this.dispatchEvent(e),document.body.dispatchEvent(e)})}),document.addEventListener(`keydown`,this._boundKeydownListener),this._shouldAddGlobalListeners()&&this._addGlobalListeners()}else t&&(this.__scheduledOpen&&=(cancelAnimationFrame(this.__scheduledOpen),null),this._resetFocus(),this._animatedClosing(),document.removeEventListener(`keydown`,this._boundKeydownListener),this._shouldAddGlobalListeners()&&this._removeGlobalListeners())}_hiddenChanged(e){e&&this.hasAttribute(`closing`)&&this._flushAnimation(`closing`)}_enqueueAnimation(e,t){let n=Kr(this);if(n.length===0){t();return}let r=`__${e}Handler`,i=()=>{this[r]===i&&(delete this[r],t())};this[r]=i,Promise.all(n.map(e=>e.finished)).then(i,i)}_flushAnimation(e){let t=`__${e}Handler`;typeof this[t]==`function`&&this[t]()}_animatedOpening(){this._isAttached&&this.hasAttribute(`closing`)&&this._flushAnimation(`closing`),this._attachOverlay(),this._appendAttachedInstance(),this.modeless||this._enterModalState(),W(this,`opening`,!0),this._enqueueAnimation(`opening`,()=>{this._finishOpening()})}_attachOverlay(){this.matches(`:popover-open`)||this.showPopover()}_finishOpening(){W(this,`opening`,!1)}_finishClosing(){this._detachOverlay(),this._removeAttachedInstance(),this.toggleAttribute(`suppressed`,!1),W(this,`closing`,!1),this.dispatchEvent(new CustomEvent(`vaadin-overlay-closed`))}_animatedClosing(){this.hasAttribute(`opening`)&&this._flushAnimation(`opening`),this._isAttached&&(this._exitModalState(),W(this,`closing`,!0),this.dispatchEvent(new CustomEvent(`vaadin-overlay-closing`)),this._enqueueAnimation(`closing`,()=>{this._finishClosing()}))}_detachOverlay(){this.hidePopover()}_mouseDownListener(e){this._mouseDownInside=e.composedPath().indexOf(this.$.overlay)>=0}_mouseUpListener(e){this._mouseUpInside=e.composedPath().indexOf(this.$.overlay)>=0}_shouldCloseOnOutsideClick(e){return this._last}_outsideClickListener(e){if(e.composedPath().includes(this.$.overlay)||this._mouseDownInside||this._mouseUpInside){this._mouseDownInside=!1,this._mouseUpInside=!1;return}if(!this._shouldCloseOnOutsideClick(e))return;let t=new CustomEvent(`vaadin-overlay-outside-click`,{cancelable:!0,detail:{sourceEvent:e}});this.dispatchEvent(t),this.opened&&!t.defaultPrevented&&(this.close(e),!this.opened&&!this.modeless&&e.preventDefault())}_keydownListener(e){if(this._last&&!e.defaultPrevented&&(this._shouldAddGlobalListeners()||e.composedPath().includes(this._focusRoot))&&e.key===`Escape`){let t=new CustomEvent(`vaadin-overlay-escape-press`,{cancelable:!0,detail:{sourceEvent:e}});this.dispatchEvent(t),this.opened&&!t.defaultPrevented&&this.close(e)}}}})))()}function Xr(e){let t=[];for(;e;){if(e.nodeType===Node.DOCUMENT_NODE){t.push(e);break}e.nodeType===Node.DOCUMENT_FRAGMENT_NODE?(t.push(e),e=e.host):e=e.assignedSlot?e.assignedSlot:e.parentNode}return t}function Zr(e){let t=[],n;return e.localName===`slot`?n=e.assignedElements():(t.push(e),n=[...e.children]),n.forEach(e=>t.push(...Zr(e))),t}function Qr(e,t){return t?t.closest?.(e)||Qr(e,t.getRootNode().host):null}function $r(e){return new Set(e?e.split(` `).filter(Boolean):[])}function ei(e){return e?[...e].join(` `):``}function G(e,t,n){n?e.setAttribute(t,n):e.removeAttribute(t)}function ti(e){return $r(Array.isArray(e)?e.join(` `):e)}function ni(e,t,n){n=ti(n);let r=$r(e.getAttribute(t));n.forEach(e=>r.add(e)),G(e,t,ei(r))}function ri(e,t,n){n=ti(n);let r=$r(e.getAttribute(t));n.forEach(e=>r.delete(e)),G(e,t,ei(r))}function ii(e){return e.nodeType===Node.TEXT_NODE&&e.textContent.trim()===``}function ai(e){return e?!!(e.nodeType===Node.ELEMENT_NODE&&(customElements.get(e.localName)||e.children.length>0)||e.textContent?.trim()):!1}function oi(){return(oi=e((()=>{})))()}var si,ci,li,ui;function di(){return(di=e((()=>{si={start:`top`,end:`bottom`},ci={start:`left`,end:`right`},li=new ResizeObserver(e=>{setTimeout(()=>{e.forEach(e=>{e.target.__overlay&&e.target.__overlay._updatePosition()})})}),ui=e=>class extends e{static get properties(){return{positionTarget:{type:Object,value:null,sync:!0},horizontalAlign:{type:String,value:`start`,sync:!0},verticalAlign:{type:String,value:`top`,sync:!0},noHorizontalOverlap:{type:Boolean,value:!1,sync:!0},noVerticalOverlap:{type:Boolean,value:!1,sync:!0},requiredVerticalSpace:{type:Number,value:0,sync:!0}}}constructor(){super(),this._hasOverlayPositionMixin=!0,this.__onScroll=this.__onScroll.bind(this),this._updatePosition=this._updatePosition.bind(this)}connectedCallback(){super.connectedCallback(),this.opened&&this.__addUpdatePositionEventListeners()}disconnectedCallback(){super.disconnectedCallback(),this.__removeUpdatePositionEventListeners()}updated(e){if(super.updated(e),e.has(`positionTarget`)){let t=e.get(`positionTarget`);this.__oldContentWidth=void 0,this.__oldContentHeight=void 0,(!this.positionTarget&&t||this.positionTarget&&!t&&this.__margins)&&this.__resetPosition()}(e.has(`opened`)||e.has(`positionTarget`))&&this.__updatePositionSettings(this.opened,this.positionTarget),[`horizontalAlign`,`verticalAlign`,`noHorizontalOverlap`,`noVerticalOverlap`,`requiredVerticalSpace`].some(t=>e.has(t))&&this._updatePosition()}__addUpdatePositionEventListeners(){window.visualViewport.addEventListener(`resize`,this._updatePosition),window.visualViewport.addEventListener(`scroll`,this.__onScroll,!0),this.__positionTargetAncestorRootNodes=Xr(this.positionTarget),this.__positionTargetAncestorRootNodes.forEach(e=>{e.addEventListener(`scroll`,this.__onScroll,!0)}),this.positionTarget&&(this.__observePositionTargetMove=Gr(this.positionTarget,()=>{this._updatePosition()}))}__removeUpdatePositionEventListeners(){window.visualViewport.removeEventListener(`resize`,this._updatePosition),window.visualViewport.removeEventListener(`scroll`,this.__onScroll,!0),this.__positionTargetAncestorRootNodes&&=(this.__positionTargetAncestorRootNodes.forEach(e=>{e.removeEventListener(`scroll`,this.__onScroll,!0)}),null),this.__observePositionTargetMove&&=(this.__observePositionTargetMove(),null)}__updatePositionSettings(e,t){if(this.__removeUpdatePositionEventListeners(),t&&(t.__overlay=null,li.unobserve(t),e&&(this.__addUpdatePositionEventListeners(),t.__overlay=this,li.observe(t))),e){let e=getComputedStyle(this);this.__margins||(this.__margins={},[`top`,`bottom`,`left`,`right`].forEach(t=>{this.__margins[t]=parseInt(e[t],10)})),this._updatePosition(),requestAnimationFrame(()=>this._updatePosition())}}__onScroll(e){e.target instanceof Node&&this._deepContains(e.target)||this._updatePosition()}__resetPosition(){this.__margins=null,Object.assign(this.style,{justifyContent:``,alignItems:``,top:``,bottom:``,left:``,right:``}),W(this,`bottom-aligned`,!1),W(this,`top-aligned`,!1),W(this,`end-aligned`,!1),W(this,`start-aligned`,!1)}_updatePosition(){if(!this.positionTarget||!this.opened||!this.__margins)return;let e=this.positionTarget.getBoundingClientRect();if(e.width===0&&e.height===0&&this.opened){this.opened=!1;return}let t=this.__shouldAlignStartVertically(e);this.style.justifyContent=t?`flex-start`:`flex-end`;let n=this.__isRTL,r=this.__shouldAlignStartHorizontally(e,n),i=!n&&r||n&&!r;this.style.alignItems=i?`flex-start`:`flex-end`;let a=this.getBoundingClientRect(),o=this.__calculatePositionInOneDimension(e,a,this.noVerticalOverlap,si,this,t),s=this.__calculatePositionInOneDimension(e,a,this.noHorizontalOverlap,ci,this,r);Object.assign(this.style,o,s),W(this,`bottom-aligned`,!t),W(this,`top-aligned`,t),W(this,`end-aligned`,!i),W(this,`start-aligned`,i)}__shouldAlignStartHorizontally(e,t){let n=Math.max(this.__oldContentWidth||0,this.$.overlay.offsetWidth);this.__oldContentWidth=this.$.overlay.offsetWidth;let r=Math.min(window.innerWidth,document.documentElement.clientWidth),i=!t&&this.horizontalAlign===`start`||t&&this.horizontalAlign===`end`;return this.__shouldAlignStart(e,n,r,this.__margins,i,this.noHorizontalOverlap,ci)}__shouldAlignStartVertically(e){let t=this.requiredVerticalSpace||Math.max(this.__oldContentHeight||0,this.$.overlay.offsetHeight);this.__oldContentHeight=this.$.overlay.offsetHeight;let n=Math.min(window.innerHeight,document.documentElement.clientHeight),r=this.verticalAlign===`top`;return this.__shouldAlignStart(e,t,n,this.__margins,r,this.noVerticalOverlap,si)}__shouldAlignStart(e,t,n,r,i,a,o){let s=n-e[a?o.end:o.start]-r[o.end],c=e[a?o.start:o.end]-r[o.start],l=i?s:c;return i===(l>(i?c:s)||l>t)}__adjustBottomProperty(e,t,n){let r;if(e===t.end){if(t.end===si.end){let e=Math.min(window.innerHeight,document.documentElement.clientHeight);n>e&&this.__oldViewportHeight&&(r=n-(this.__oldViewportHeight-e)),this.__oldViewportHeight=e}if(t.end===ci.end){let e=Math.min(window.innerWidth,document.documentElement.clientWidth);n>e&&this.__oldViewportWidth&&(r=n-(this.__oldViewportWidth-e)),this.__oldViewportWidth=e}}return r}__calculatePositionInOneDimension(e,t,n,r,i,a){let o=a?r.start:r.end,s=a?r.end:r.start,c=parseFloat(i.style[o]||getComputedStyle(i)[o]),l=this.__adjustBottomProperty(o,r,c),u=t[a?r.start:r.end]-e[n===a?r.end:r.start],d=l?`${l}px`:`${c+u*(a?-1:1)}px`;return{[o]:d,[s]:``}}}})))()}var fi;function pi(){return(pi=e((()=>{U(),di(),fi=e=>class extends ui(e){constructor(){super(),this.requiredVerticalSpace=200}willUpdate(e){super.willUpdate(e),(e.has(`opened`)||e.has(`positionTarget`))&&this.opened&&this.positionTarget&&this._updateOverlayWidth()}_shouldCloseOnOutsideClick(e){let t=e.composedPath();return!t.includes(this.positionTarget)&&!t.includes(this)}_mouseDownListener(e){super._mouseDownListener(e),this._shouldCloseOnOutsideClick(e)&&!wr(e.composedPath()[0])&&e.preventDefault()}_updateOverlayWidth(){this.style.setProperty(`--_${this.localName}-default-width`,`${this.positionTarget.offsetWidth}px`)}}})))()}var mi;function hi(){return(hi=e((()=>{C(),mi=p`
  :host {
    /* Fixes scrollbar disappearing when 'Show scroll bars: Always' enabled in Safari */
    box-shadow: 0 0 0 white;
    display: block;
    min-height: 1px;
    overflow: auto;
    /* Fixes item background from getting on top of scrollbars on Safari */
    transform: translate3d(0, 0, 0);
  }

  #selector {
    border: 0 solid transparent;
    border-width: var(--vaadin-item-overlay-padding, 4px);
    position: relative;
    forced-color-adjust: none;
    min-height: var(--_items-min-height, auto);
  }

  #selector > * {
    forced-color-adjust: auto;
  }
`})))()}function gi(){return _i++}var _i;function vi(){return(vi=e((()=>{_i=0})))()}var yi,bi,xi,Si;function Ci(){return(Ci=e((()=>{O(),A(),yi=navigator.userAgent.match(/iP(?:hone|ad;(?: U;)? CPU) OS (\d+)/u),bi=yi&&yi[1]>=8,xi=3,Si={_ratio:.5,_scrollerPaddingTop:0,_scrollPosition:0,_physicalSize:0,_physicalAverage:0,_physicalAverageCount:0,_physicalTop:0,_virtualCount:0,_estScrollHeight:0,_scrollHeight:0,_viewportHeight:0,_viewportWidth:0,_physicalItems:null,_physicalSizes:null,_firstVisibleIndexVal:null,_lastVisibleIndexVal:null,_maxPages:2,_templateCost:0,get _physicalBottom(){return this._physicalTop+this._physicalSize},get _scrollBottom(){return this._scrollPosition+this._viewportHeight},get _virtualEnd(){return this._virtualStart+this._physicalCount-1},get _hiddenContentSize(){return this._physicalSize-this._viewportHeight},get _maxScrollTop(){return this._estScrollHeight-this._viewportHeight+this._scrollOffset},get _maxVirtualStart(){let e=this._virtualCount;return Math.max(0,e-this._physicalCount)},get _virtualStart(){return this._virtualStartVal||0},set _virtualStart(e){e=this._clamp(e,0,this._maxVirtualStart),this._virtualStartVal=e},get _physicalStart(){return this._physicalStartVal||0},set _physicalStart(e){e%=this._physicalCount,e<0&&(e=this._physicalCount+e),this._physicalStartVal=e},get _physicalEnd(){return(this._physicalStart+this._physicalCount-1)%this._physicalCount},get _physicalCount(){return this._physicalCountVal||0},set _physicalCount(e){this._physicalCountVal=e},get _optPhysicalSize(){return this._viewportHeight===0?1/0:this._viewportHeight*this._maxPages},get _isVisible(){return!!(this.offsetWidth||this.offsetHeight)},get firstVisibleIndex(){let e=this._firstVisibleIndexVal;if(e==null){let t=this._physicalTop+this._scrollOffset;e=this._iterateItems((e,n)=>{if(t+=this._getPhysicalSizeIncrement(e),t>this._scrollPosition)return n})||0,this._firstVisibleIndexVal=e}return e},get lastVisibleIndex(){let e=this._lastVisibleIndexVal;if(e==null){let t=this._physicalTop+this._scrollOffset;this._iterateItems((n,r)=>{t<this._scrollBottom&&(e=r),t+=this._getPhysicalSizeIncrement(n)}),this._lastVisibleIndexVal=e}return e},get _scrollOffset(){return this._scrollerPaddingTop+this.scrollOffset},_scrollHandler(){let e=Math.max(0,Math.min(this._maxScrollTop,this._scrollTop)),t=e-this._scrollPosition,n=t>=0;if(this._scrollPosition=e,this._firstVisibleIndexVal=null,this._lastVisibleIndexVal=null,Math.abs(t)>this._physicalSize&&this._physicalSize>0){t-=this._scrollOffset;let e=Math.round(t/this._physicalAverage);this._virtualStart+=e,this._physicalStart+=e,this._physicalTop=Math.min(Math.floor(this._virtualStart)*this._physicalAverage,this._scrollPosition),this._update()}else if(this._physicalCount>0){let e=this._getReusables(n);n?(this._physicalTop=e.physicalTop,this._virtualStart+=e.indexes.length,this._physicalStart+=e.indexes.length):(this._virtualStart-=e.indexes.length,this._physicalStart-=e.indexes.length),this._update(e.indexes,n?null:e.indexes),this._debounce(`_increasePoolIfNeeded`,this._increasePoolIfNeeded.bind(this,0),Ot)}},_getReusables(e){let t,n,r,i=[],a=this._hiddenContentSize*this._ratio,o=this._virtualStart,s=this._virtualEnd,c=this._physicalCount,l=this._physicalTop+this._scrollOffset,u=this._physicalBottom+this._scrollOffset,d=this._scrollPosition,f=this._scrollBottom;for(e?(t=this._physicalStart,n=d-l):(t=this._physicalEnd,n=u-f);r=this._getPhysicalSizeIncrement(t),n-=r,!(i.length>=c||n<=a);)if(e){if(s+i.length+1>=this._virtualCount||l+r>=d-this._scrollOffset)break;i.push(t),l+=r,t=(t+1)%c}else{if(o-i.length<=0||l+this._physicalSize-r<=f)break;i.push(t),l-=r,t=t===0?c-1:t-1}return{indexes:i,physicalTop:l-this._scrollOffset}},_update(e,t){if(!(e&&e.length===0||this._physicalCount===0)){if(this._assignModels(e),this._updateMetrics(e),t)for(;t.length;){let e=t.pop();this._physicalTop-=this._getPhysicalSizeIncrement(e)}this._positionItems(),this._updateScrollerSize()}},_isClientFull(){return this._scrollBottom!==0&&this._physicalBottom-1>=this._scrollBottom&&this._physicalTop<=this._scrollPosition},_increasePoolIfNeeded(e){let t=this._clamp(this._physicalCount+e,xi,this._virtualCount-this._virtualStart)-this._physicalCount,n=Math.round(this._physicalCount*.5);if(!(t<0)){if(t>0){let e=window.performance.now();[].push.apply(this._physicalItems,this._createPool(t));for(let e=0;e<t;e++)this._physicalSizes.push(0);this._physicalCount+=t,this._physicalStart>this._physicalEnd&&this._isIndexRendered(this._focusedVirtualIndex)&&this._getPhysicalIndex(this._focusedVirtualIndex)<this._physicalEnd&&(this._physicalStart+=t),this._update(),this._templateCost=(window.performance.now()-e)/t,n=Math.round(this._physicalCount*.5)}this._virtualEnd>=this._virtualCount-1||n===0||(this._isClientFull()?this._physicalSize<this._optPhysicalSize&&this._debounce(`_increasePoolIfNeeded`,this._increasePoolIfNeeded.bind(this,this._clamp(Math.round(50/this._templateCost),1,n)),Dt):this._debounce(`_increasePoolIfNeeded`,this._increasePoolIfNeeded.bind(this,n),Ot))}},_render(){if(this.isAttached&&this._isVisible){if(this._physicalCount!==0){let e=this._getReusables(!0);this._physicalTop=e.physicalTop,this._virtualStart+=e.indexes.length,this._physicalStart+=e.indexes.length,this._update(e.indexes),this._update(),this._increasePoolIfNeeded(0)}else this._virtualCount>0&&(this.updateViewportBoundaries(),this._increasePoolIfNeeded(xi))}},_itemsChanged(e){e.path===`items`&&(this._virtualStart=0,this._physicalTop=0,this._virtualCount=this.items?this.items.length:0,this._physicalIndexForKey={},this._firstVisibleIndexVal=null,this._lastVisibleIndexVal=null,this._physicalItems||=[],this._physicalSizes||=[],this._physicalStart=0,this._scrollTop>this._scrollOffset&&this._resetScrollPosition(0),this._debounce(`_render`,this._render,Et))},_iterateItems(e,t){let n,r,i,a;if(arguments.length===2&&t){for(a=0;a<t.length;a++)if(n=t[a],r=this._computeVidx(n),(i=e.call(this,n,r))!=null)return i}else{for(n=this._physicalStart,r=this._virtualStart;n<this._physicalCount;n++,r++)if((i=e.call(this,n,r))!=null)return i;for(n=0;n<this._physicalStart;n++,r++)if((i=e.call(this,n,r))!=null)return i}},_computeVidx(e){return e>=this._physicalStart?this._virtualStart+(e-this._physicalStart):this._virtualStart+(this._physicalCount-this._physicalStart)+e},_positionItems(){this._adjustScrollPosition();let e=this._physicalTop;this._iterateItems(t=>{this.translate3d(0,`${e}px`,0,this._physicalItems[t]),e+=this._physicalSizes[t]})},_getPhysicalSizeIncrement(e){return this._physicalSizes[e]},_adjustScrollPosition(){let e=this._virtualStart===0?this._physicalTop:Math.min(this._scrollPosition+this._physicalTop,0);if(e!==0){this._physicalTop-=e;let t=this._scrollPosition;!bi&&t>0&&this._resetScrollPosition(t-e)}},_resetScrollPosition(e){this.scrollTarget&&e>=0&&(this._scrollTop=e,this._scrollPosition=this._scrollTop)},_updateScrollerSize(e){let t=this._physicalBottom+Math.max(this._virtualCount-this._physicalCount-this._virtualStart,0)*this._physicalAverage;this._estScrollHeight=t,(e||this._scrollHeight===0||this._scrollPosition>=t-this._physicalSize||Math.abs(t-this._scrollHeight)>=this._viewportHeight)&&(this.$.items.style.height=`${t}px`,this._scrollHeight=t)},scrollToIndex(e){if(typeof e!=`number`||e<0||e>this.items.length-1||(Mt(),this._physicalCount===0))return;e=this._clamp(e,0,this._virtualCount-1),(!this._isIndexRendered(e)||e>=this._maxVirtualStart)&&(this._virtualStart=e-1),this._assignModels(),this._updateMetrics(),this._physicalTop=this._virtualStart*this._physicalAverage;let t=this._physicalStart,n=this._virtualStart,r=0,i=this._hiddenContentSize;for(;n<e&&r<=i;)r+=this._getPhysicalSizeIncrement(t),t=(t+1)%this._physicalCount,n+=1;this._updateScrollerSize(!0),this._positionItems(),this._resetScrollPosition(this._physicalTop+this._scrollOffset+r),this._increasePoolIfNeeded(0),this._firstVisibleIndexVal=null,this._lastVisibleIndexVal=null},_resetAverage(){this._physicalAverage=0,this._physicalAverageCount=0},_resizeHandler(){this._debounce(`_render`,()=>{this._firstVisibleIndexVal=null,this._lastVisibleIndexVal=null,this._isVisible?(this.updateViewportBoundaries(),this.toggleScrollListener(!0),this._resetAverage(),this._render()):this.toggleScrollListener(!1)},Et)},_isIndexRendered(e){return e>=this._virtualStart&&e<=this._virtualEnd},_getPhysicalIndex(e){return(this._physicalStart+(e-this._virtualStart))%this._physicalCount},_clamp(e,t,n){return Math.min(n,Math.max(t,e))},_debounce(e,t,n){this._debouncers||={},this._debouncers[e]=k.debounce(this._debouncers[e],n,t.bind(this)),kt(this._debouncers[e])}}})))()}var wi,Ti,Ei;function Di(){return(Di=e((()=>{O(),gr(),A(),Ci(),wi=1e5,Ti=1e3,Ei=class{constructor({createElements:e,updateElement:t,scrollTarget:n,scrollContainer:r,reorderElements:i,elementsContainer:a,__disableHeightPlaceholder:o}){this.isAttached=!0,this._vidxOffset=0,this.createElements=e,this.updateElement=t,this.scrollTarget=n,this.scrollContainer=r,this.reorderElements=i,this.elementsContainer=a||r,this.__disableHeightPlaceholder=o??!1,this._maxPages=1.3,this.__placeholderHeight=200,this.__elementHeightQueue=Array(10),this.timeouts={SCROLL_REORDER:500,PREVENT_OVERSCROLL:500,FIX_INVALID_ITEM_POSITIONING:100},this.__resizeObserver=new ResizeObserver(()=>this._resizeHandler()),getComputedStyle(this.scrollTarget).overflow===`visible`&&(this.scrollTarget.style.overflow=`auto`),getComputedStyle(this.scrollContainer).position===`static`&&(this.scrollContainer.style.position=`relative`),this.__resizeObserver.observe(this.scrollTarget),this.scrollTarget.addEventListener(`scroll`,()=>this._scrollHandler()),new ResizeObserver(([{contentRect:e}])=>{let t=e.width===0&&e.height===0;!t&&this.__scrollTargetHidden&&this.scrollTarget.scrollTop!==this._scrollPosition&&(this.scrollTarget.scrollTop=this._scrollPosition),this.__scrollTargetHidden=t}).observe(this.scrollTarget),this.elementsContainer.addEventListener(`focusin`,()=>this.__onElementFocused()),this.reorderElements&&(this.scrollTarget.addEventListener(`mousedown`,e=>{e.target===this.scrollTarget&&(this.__mouseDown=!0)}),this.scrollTarget.addEventListener(`mouseup`,()=>{this.__mouseDown=!1,this.__pendingReorder&&this.__reorderElements()}))}get scrollOffset(){return 0}get adjustedFirstVisibleIndex(){return this.firstVisibleIndex+this._vidxOffset}get adjustedLastVisibleIndex(){return this.lastVisibleIndex+this._vidxOffset}get _maxVirtualIndexOffset(){return this.size-this._virtualCount}__hasPlaceholders(){return this.__getVisibleElements().some(e=>e.__virtualizerPlaceholder)}scrollToIndex(e){if(typeof e!=`number`||isNaN(e)||this.size===0||!this.scrollTarget.offsetHeight)return;delete this.__pendingScrollToIndex,this._physicalCount<=3&&this.flush(),e=this._clamp(e,0,this.size-1);let t=this.__getVisibleElements().length,n=Math.floor(e/this.size*this._virtualCount);this._virtualCount-n<t?(n=this._virtualCount-(this.size-e),this._vidxOffset=this._maxVirtualIndexOffset):n<t?e<Ti?(n=e,this._vidxOffset=0):(n=Ti,this._vidxOffset=e-n):this._vidxOffset=e-n,this.__skipNextVirtualIndexAdjust=!0,super.scrollToIndex(n),this.adjustedFirstVisibleIndex!==e&&this._scrollTop<this._maxScrollTop&&(this._scrollTop-=this.__getIndexScrollOffset(e)||0),this._scrollHandler(),this.__hasPlaceholders()&&(this.__pendingScrollToIndex=e)}flush(){this.scrollTarget.offsetHeight!==0&&(this._resizeHandler(),Mt(),this._scrollHandler(),this.__fixInvalidItemPositioningDebouncer&&this.__fixInvalidItemPositioningDebouncer.flush(),this.__scrollReorderDebouncer&&this.__scrollReorderDebouncer.flush())}hostConnected(){this.scrollTarget.offsetParent&&this.scrollTarget.scrollTop!==this._scrollPosition&&(this.scrollTarget.scrollTop=this._scrollPosition)}update(e=0,t=this.size-1){let n=[];this.__getVisibleElements().forEach(r=>{r.__virtualIndex>=e&&r.__virtualIndex<=t&&(this.__updateElement(r,r.__virtualIndex,!0),n.push(r))}),this.__afterElementsUpdated(n)}_updateMetrics(e){Mt();let t=0,n=0,r=this._physicalAverageCount,i=this._physicalAverage;this._iterateItems((e,r)=>{n+=this._physicalSizes[e];let i=this._physicalSizes[e];this._physicalSizes[e]=Math.ceil(this.__getBorderBoxHeight(this._physicalItems[e])),this._physicalSizes[e]!==i&&(this.__resizeObserver.unobserve(this._physicalItems[e]),this.__resizeObserver.observe(this._physicalItems[e],{box:`border-box`})),t+=this._physicalSizes[e],this._physicalAverageCount+=+!!this._physicalSizes[e]},e),this._physicalSize=this._physicalSize+t-n,this._physicalAverageCount!==r&&(this._physicalAverage=Math.round((i*r+t)/this._physicalAverageCount))}__getBorderBoxHeight(e){let t=getComputedStyle(e),n=parseFloat(t.height)||0;if(t.boxSizing===`border-box`)return n;let r=parseFloat(t.paddingBottom)||0,i=parseFloat(t.paddingTop)||0,a=parseFloat(t.borderBottomWidth)||0,o=parseFloat(t.borderTopWidth)||0;return n+r+i+a+o}__updateElement(e,t,n){e.__virtualizerPlaceholder&&=(e.style.paddingTop=``,e.style.opacity=``,!1),!this.__preventElementUpdates&&(e.__lastUpdatedIndex!==t||n)&&(this.updateElement(e,t),e.__lastUpdatedIndex=t)}__afterElementsUpdated(e){this.__disableHeightPlaceholder||e.forEach(e=>{let t=e.offsetHeight;if(t===0)e.style.paddingTop=`${this.__placeholderHeight}px`,e.style.opacity=`0`,e.__virtualizerPlaceholder=!0,this.__placeholderClearDebouncer=k.debounce(this.__placeholderClearDebouncer,Et,()=>this._resizeHandler());else{this.__elementHeightQueue.push(t),this.__elementHeightQueue.shift();let e=this.__elementHeightQueue.filter(e=>e!==void 0);this.__placeholderHeight=Math.round(e.reduce((e,t)=>e+t,0)/e.length)}}),this.__pendingScrollToIndex!==void 0&&!this.__hasPlaceholders()&&this.scrollToIndex(this.__pendingScrollToIndex)}__getIndexScrollOffset(e){let t=this.__getVisibleElements().find(t=>t.__virtualIndex===e);return t?this.scrollTarget.getBoundingClientRect().top-t.getBoundingClientRect().top:void 0}__restoreScrollOffset(e,t){let n=this.__getIndexScrollOffset(e);t!==void 0&&n!==void 0&&(this._scrollTop+=t-n)}get size(){return this.__size}set size(e){if(e===this.size)return;this.__fixInvalidItemPositioningDebouncer&&this.__fixInvalidItemPositioningDebouncer.cancel(),this._debouncers&&this._debouncers._increasePoolIfNeeded&&this._debouncers._increasePoolIfNeeded.cancel();let t=e>0&&this._scrollTop>0,n,r;t&&(n=this.adjustedFirstVisibleIndex,r=this.__getIndexScrollOffset(n)),this.__size=e,this.__preventElementUpdates=t,this._itemsChanged({path:`items`}),Mt(),t&&(n=Math.min(n,e-1),this.scrollToIndex(n),this.__restoreScrollOffset(n,r)),this.__preventElementUpdates=!1,this._isVisible||this._assignModels(),this.elementsContainer.children.length||requestAnimationFrame(()=>this._resizeHandler()),this._updateScrollerSize(!0),this._resizeHandler(),Mt(),this._debounce(`_update`,this._update,Ot)}get _scrollTop(){return this.scrollTarget.scrollTop}set _scrollTop(e){this.scrollTarget.scrollTop=e}get items(){return{length:Math.min(this.size,wi)}}get offsetHeight(){return this.scrollTarget.offsetHeight}get $(){return{items:this.scrollContainer}}updateViewportBoundaries(){this._scrollerPaddingTop=parseInt(window.getComputedStyle(this.scrollTarget)[`padding-top`],10),this._viewportHeight=this.scrollTarget.offsetHeight}_createPool(e){let t=this.createElements(e),n=document.createDocumentFragment();return t.forEach(e=>{e.style.position=`absolute`,n.appendChild(e),this.__resizeObserver.observe(e,{box:`border-box`})}),this.elementsContainer.appendChild(n),t}_assignModels(e){let t=[];this._iterateItems((e,n)=>{let r=this._physicalItems[e];r.hidden=n>=this.size,r.hidden?delete r.__lastUpdatedIndex:(r.__virtualIndex=n+(this._vidxOffset||0),this.__updateElement(r,r.__virtualIndex),t.push(r))},e),this.__afterElementsUpdated(t)}_isClientFull(){return setTimeout(()=>{this.__clientFull=!0}),this.__clientFull||super._isClientFull()}translate3d(e,t,n,r){r.style.transform=`translateY(${t})`}toggleScrollListener(){}__getFocusedElement(){return this.__getVisibleElements().find(e=>e.matches(`:focus-within`))}__nextFocusableSiblingMissing(e,t){return t.indexOf(e)===t.length-1&&this.size>e.__virtualIndex+1}__previousFocusableSiblingMissing(e,t){return t.indexOf(e)===0&&e.__virtualIndex>0}__onElementFocused(){if(!this.reorderElements)return;let e=this.__getFocusedElement();if(!e)return;let t=this.__getVisibleElements();(this.__previousFocusableSiblingMissing(e,t)||this.__nextFocusableSiblingMissing(e,t))&&this.flush();let n=this.__getVisibleElements();this.__nextFocusableSiblingMissing(e,n)?(this._scrollTop+=Math.ceil(e.getBoundingClientRect().bottom)-Math.floor(this.scrollTarget.getBoundingClientRect().bottom-1),this.flush()):this.__previousFocusableSiblingMissing(e,n)&&(this._scrollTop-=Math.ceil(this.scrollTarget.getBoundingClientRect().top+1)-Math.floor(e.getBoundingClientRect().top),this.flush())}_scrollHandler(){if(this.scrollTarget.offsetHeight===0)return;this._adjustVirtualIndexOffset(this._scrollTop-this._scrollPosition);let e=this._scrollTop-this._scrollPosition;if(super._scrollHandler(),this._physicalCount!==0){let t=e>=0,n=this._getReusables(!t);n.indexes.length&&(this._physicalTop=n.physicalTop,t?(this._virtualStart-=n.indexes.length,this._physicalStart-=n.indexes.length):(this._virtualStart+=n.indexes.length,this._physicalStart+=n.indexes.length),this._resizeHandler())}e&&(this.__fixInvalidItemPositioningDebouncer=k.debounce(this.__fixInvalidItemPositioningDebouncer,Tt.after(this.timeouts.FIX_INVALID_ITEM_POSITIONING),()=>this.__fixInvalidItemPositioning()),this.__overscrollDebouncer?.isActive()||(this.scrollTarget.style.overscrollBehavior=`none`),this.__overscrollDebouncer=k.debounce(this.__overscrollDebouncer,Tt.after(this.timeouts.PREVENT_OVERSCROLL),()=>{this.scrollTarget.style.overscrollBehavior=null})),this.reorderElements&&(this.__scrollReorderDebouncer=k.debounce(this.__scrollReorderDebouncer,Tt.after(this.timeouts.SCROLL_REORDER),()=>this.__reorderElements())),this._scrollPosition===0&&this.firstVisibleIndex!==0&&Math.abs(e)>0&&this.scrollToIndex(0)}_resizeHandler(){super._resizeHandler();let e=this.adjustedLastVisibleIndex===this.size-1,t=this._physicalTop-this._scrollPosition;if(e&&t>0){let e=Math.ceil(t/this._physicalAverage);this._virtualStart=Math.max(0,this._virtualStart-e),this._physicalStart=Math.max(0,this._physicalStart-e),super.scrollToIndex(this._virtualCount-1),this.scrollTarget.scrollTop=this.scrollTarget.scrollHeight-this.scrollTarget.clientHeight}}__fixInvalidItemPositioning(){if(!this.scrollTarget.isConnected)return;let e=this._physicalTop>this._scrollTop,t=this._physicalBottom<this._scrollBottom,n=this.adjustedFirstVisibleIndex===0,r=this.adjustedLastVisibleIndex===this.size-1;if(e&&!n||t&&!r){let e=t,n=this._ratio;this._ratio=0,this._scrollPosition=this._scrollTop+(e?-1:1),this._scrollHandler(),this._ratio=n}}_increasePoolIfNeeded(e){if(this._physicalCount>2&&this._physicalAverage>0&&e>0){let t=Math.ceil(this._optPhysicalSize/this._physicalAverage)-this._physicalCount;super._increasePoolIfNeeded(Math.max(e,Math.min(100,t)))}else super._increasePoolIfNeeded(e)}get _optPhysicalSize(){let e=super._optPhysicalSize;return e<=0||this.__hasPlaceholders()?e:e+this.__getItemHeightBuffer()}__getItemHeightBuffer(){if(this._physicalCount===0)return 0;let e=Math.ceil(this._viewportHeight*(this._maxPages-1)/2),t=Math.max(...this._physicalSizes);return t>Math.min(...this._physicalSizes)?Math.max(0,t-e):0}__getVisibleElements(){return Array.from(this.elementsContainer.children).filter(e=>!e.hidden)}__reorderElements(){if(this.__mouseDown){this.__pendingReorder=!0;return}this.__pendingReorder=!1;let e=this._virtualStart+(this._vidxOffset||0),t=this.__getVisibleElements(),n=this.__getFocusedElement()||t[0];if(!n)return;let r=n.__virtualIndex-e,i=t.indexOf(n)-r;if(i>0)for(let e=0;e<i;e++)this.elementsContainer.appendChild(t[e]);else if(i<0)for(let e=t.length+i;e<t.length;e++)this.elementsContainer.insertBefore(t[e],t[0]);if(mr){let{transform:e}=this.scrollTarget.style;this.scrollTarget.style.transform=`translateZ(0)`,setTimeout(()=>{this.scrollTarget.style.transform=e})}}_adjustVirtualIndexOffset(e){let t=this._maxVirtualIndexOffset;if(this._virtualCount>=this.size)this._vidxOffset=0;else if(this.__skipNextVirtualIndexAdjust)this.__skipNextVirtualIndexAdjust=!1;else if(Math.abs(e)>1e4){let e=this._scrollTop/(this.scrollTarget.scrollHeight-this.scrollTarget.clientHeight);this._vidxOffset=Math.round(e*t)}else{let e=this._vidxOffset,n=Ti,r,i,a=()=>{r=this.adjustedFirstVisibleIndex,i=this.__getIndexScrollOffset(r)};this._scrollTop===0?e!==0&&(a(),this._vidxOffset=0,super.scrollToIndex(0)):this.firstVisibleIndex<n&&this._vidxOffset>0&&(a(),this._vidxOffset-=Math.min(this._vidxOffset,100),super.scrollToIndex(this.firstVisibleIndex+(e-this._vidxOffset))),this._scrollTop>=this._maxScrollTop&&this._maxScrollTop>0?e!==t&&(a(),this._vidxOffset=t,super.scrollToIndex(this._virtualCount-1)):this.firstVisibleIndex>this._virtualCount-n&&this._vidxOffset<t&&(a(),this._vidxOffset+=Math.min(t-this._vidxOffset,100),super.scrollToIndex(this.firstVisibleIndex-(this._vidxOffset-e))),r!==void 0&&this.__restoreScrollOffset(r,i)}}},Object.setPrototypeOf(Ei.prototype,Si)})))()}var Oi;function ki(){return(ki=e((()=>{Di(),Oi=class{constructor(e){this.__adapter=new Ei(e)}get firstVisibleIndex(){return this.__adapter.adjustedFirstVisibleIndex}get lastVisibleIndex(){return this.__adapter.adjustedLastVisibleIndex}get size(){return this.__adapter.size}set size(e){this.__adapter.size=e}scrollToIndex(e){this.__adapter.scrollToIndex(e)}update(e=0,t=this.size-1){this.__adapter.update(e,t)}flush(){this.__adapter.flush()}hostConnected(){this.__adapter.hostConnected()}}})))()}var Ai;function ji(){return(ji=e((()=>{Ai=class{toString(){return``}}})))()}var Mi;function Ni(){return(Ni=e((()=>{vi(),ki(),ji(),Mi=e=>class extends e{static get properties(){return{items:{type:Array,sync:!0,observer:`__itemsChanged`},focusedIndex:{type:Number,sync:!0,observer:`__focusedIndexChanged`},loading:{type:Boolean,sync:!0,observer:`__loadingChanged`},opened:{type:Boolean,sync:!0,observer:`__openedChanged`},selectedItem:{type:Object,sync:!0,observer:`__selectedItemChanged`},itemClassNameGenerator:{type:Object,observer:`__itemClassNameGeneratorChanged`},owner:{type:Object},getItemLabel:{type:Object},renderer:{type:Object,sync:!0,observer:`__rendererChanged`},theme:{type:String}}}constructor(){super(),this.__boundOnItemClick=this.__onItemClick.bind(this)}get _viewportTotalPaddingBottom(){if(this._cachedViewportTotalPaddingBottom===void 0){let e=window.getComputedStyle(this.$.selector);this._cachedViewportTotalPaddingBottom=[e.paddingBottom,e.borderBottomWidth].map(e=>parseInt(e,10)).reduce((e,t)=>e+t)}return this._cachedViewportTotalPaddingBottom}ready(){super.ready(),this.setAttribute(`role`,`listbox`),this.id=`${this.localName}-${gi()}`,this.__hostTagName=this.constructor.is.replace(`-scroller`,``),this.addEventListener(`click`,e=>e.stopPropagation()),this.__patchWheelOverScrolling()}requestContentUpdate(){this.__virtualizer&&(this.items&&(this.__virtualizer.size=this.items.length),this.opened&&this.__virtualizer.update())}scrollIntoView(e,t=!1){if(!this.__virtualizer||!(this.opened&&e>=0))return;let n=[...this.children].find(t=>!t.hidden&&t.index===e);if(!t&&n){let e=n.getBoundingClientRect(),t=this.getBoundingClientRect();if(e.top>=t.top&&e.bottom+this._viewportTotalPaddingBottom<=t.bottom)return}let r=e;if(!t){let t=this._visibleItemsCount();e>this.__virtualizer.lastVisibleIndex-1?(this.__virtualizer.scrollToIndex(e),r=e-t+1):e>this.__virtualizer.firstVisibleIndex&&(r=this.__virtualizer.firstVisibleIndex)}this.__virtualizer.scrollToIndex(Math.max(0,r)),this.__virtualizer.flush();let i=[...this.children].find(t=>!t.hidden&&t.index===e);if(!i)return;if(t){i.scrollIntoView({block:`center`});return}let a=i.getBoundingClientRect(),o=this.getBoundingClientRect(),s=a.bottom+this._viewportTotalPaddingBottom;s>o.bottom?this.scrollTop+=s-o.bottom:a.top<o.top&&(this.scrollTop-=o.top-a.top)}_isItemSelected(e,t){return e instanceof Ai?!1:this.owner._isSameItem(e,t)}__initVirtualizer(){this.__virtualizer=new Oi({createElements:this.__createElements.bind(this),updateElement:this._updateElement.bind(this),elementsContainer:this,scrollTarget:this,scrollContainer:this.$.selector,reorderElements:!0,__disableHeightPlaceholder:!0})}__itemsChanged(e){e&&this.__virtualizer&&this.requestContentUpdate()}__loadingChanged(){this.requestContentUpdate()}__openedChanged(e){if(e){this.__virtualizer||this.__initVirtualizer(),this.requestContentUpdate();return}let t=this.__virtualizer&&this.__virtualizer.__adapter;t&&t._scrollPosition>0&&(this.scrollTop=0,t._scrollPosition=0)}__selectedItemChanged(){this.requestContentUpdate()}__itemClassNameGeneratorChanged(e,t){(e||t)&&this.requestContentUpdate()}__focusedIndexChanged(e,t){e!==t&&this.requestContentUpdate(),e>=0&&!this.loading&&this.scrollIntoView(e)}__rendererChanged(e,t){(e||t)&&this.requestContentUpdate()}__createElements(e){return[...Array(e)].map(()=>{let e=document.createElement(`${this.__hostTagName}-item`);return e.addEventListener(`click`,this.__boundOnItemClick),e.tabIndex=`-1`,e.style.width=`100%`,e})}_updateElement(e,t){let n=this.items[t],r=this.focusedIndex,i=this._isItemSelected(n,this.selectedItem);e.setProperties({item:n,index:t,label:this.getItemLabel(n),selected:i,renderer:this.renderer,focused:!this.loading&&r===t}),typeof this.itemClassNameGenerator==`function`?e.className=this.itemClassNameGenerator(n):e.className!==``&&(e.className=``),e.id=`${this.__hostTagName}-item-${t}`,e.setAttribute(`role`,t!==void 0&&`option`),e.setAttribute(`aria-selected`,i.toString()),e.setAttribute(`aria-posinset`,t+1),e.setAttribute(`aria-setsize`,this.items.length),G(e,`theme`,this.theme),n instanceof Ai&&this.__requestItemByIndex(t)}__onItemClick(e){this.dispatchEvent(new CustomEvent(`selection-changed`,{detail:{item:e.currentTarget.item}}))}__patchWheelOverScrolling(){this.$.selector.addEventListener(`wheel`,e=>{let t=this.scrollTop===0,n=this.scrollHeight-this.scrollTop-this.clientHeight<=1;(t&&e.deltaY<0||n&&e.deltaY>0)&&e.preventDefault()})}__requestItemByIndex(e){requestAnimationFrame(()=>{this.dispatchEvent(new CustomEvent(`index-requested`,{detail:{index:e}}))})}_visibleItemsCount(){return this.__virtualizer.scrollToIndex(this.__virtualizer.firstVisibleIndex),this.__virtualizer.size>0?this.__virtualizer.lastVisibleIndex-this.__virtualizer.firstVisibleIndex+1:0}}})))()}var K;function Pi(){return(Pi=e((()=>{x(),K=e=>e??y})))()}function Fi(){return(Fi=e((()=>{Pi()})))()}var Ii;function Li(){return(Li=e((()=>{Ii=class{constructor(e,t,n={}){this.target=e,this.callback=t,this.forceInitial=n.forceInitial,this._storedNodes=[],this._isSlot=e instanceof HTMLSlotElement,this._connected=!1,this._scheduled=!1,this._boundSchedule=()=>{this._schedule()},this.connect(),n.syncInitial?this.flush():this._schedule()}connect(){this.target.addEventListener(`slotchange`,this._boundSchedule),this._connected=!0}disconnect(){this.target.removeEventListener(`slotchange`,this._boundSchedule),this._connected=!1}_schedule(){this._scheduled||(this._scheduled=!0,queueMicrotask(()=>{this._scheduled&&this.flush()}))}flush(){this._connected&&(this._scheduled=!1,this._processNodes())}_collectNodes(){let e=this._isSlot?[this.target]:[...this.target.querySelectorAll(`slot`)];return[...new Set(e.flatMap(e=>e.assignedNodes({flatten:!0})))]}_groupNodesBySlot(e){let t=new Map;return e.forEach(e=>{let n=e.assignedSlot;t.set(n,t.get(n)??[]),t.get(n).push(e)}),t}_collectMovedNodes(e){let t=this._groupNodesBySlot(e),n=this._groupNodesBySlot(this._storedNodes),r=[];return t.forEach((e,t)=>{let i=n.get(t)||[];new Set(i).difference(new Set(e)).size>0||i.forEach((t,n)=>{e.indexOf(t)!==n&&r.push(t)})}),r}_processNodes(){let e=this._collectNodes(),t=e.filter(e=>!this._storedNodes.includes(e)),n=this._storedNodes.filter(t=>!e.includes(t)),r=this._collectMovedNodes(e);(t.length||n.length||r.length||this.forceInitial)&&this.callback({addedNodes:t,currentNodes:e,movedNodes:r,removedNodes:n}),this.forceInitial&&=!1,this._storedNodes=e}}})))()}var q;function Ri(){return(Ri=e((()=>{Li(),vi(),q=class extends EventTarget{static generateId(e,t=`default`){return`${t}-${e.localName}-${gi()}`}constructor(e,t,n,r={}){super();let{initializer:i,multiple:a,observe:o,useUniqueId:s,uniqueIdPrefix:c}=r;this.host=e,this.slotName=t,this.tagName=n,this.observe=typeof o!=`boolean`||o,this.multiple=typeof a==`boolean`&&a,this.slotInitializer=i,a&&(this.nodes=[]),s&&(this.defaultId=this.constructor.generateId(e,c||t))}hostConnected(){this.initialized||=(this.multiple?this.initMultiple():this.initSingle(),this.observe&&this.observeSlot(),!0)}initSingle(){let e=this.getSlotChild();e?(this.node=e,this.initAddedNode(e)):(e=this.attachDefaultNode(),this.initNode(e))}initMultiple(){let e=this.getSlotChildren();if(e.length===0){let e=this.attachDefaultNode();e&&(this.nodes=[e],this.initNode(e))}else this.nodes=e,e.forEach(e=>{this.initAddedNode(e)})}attachDefaultNode(){let{host:e,slotName:t,tagName:n}=this,r=this.defaultNode;return!r&&n&&(r=document.createElement(n),r instanceof Element&&(t!==``&&r.setAttribute(`slot`,t),this.defaultNode=r)),r&&(this.node=r,e.appendChild(r)),r}getSlotChildren(){let{slotName:e}=this;return Array.from(this.host.childNodes).filter(t=>t.nodeType===Node.ELEMENT_NODE&&t.hasAttribute(`data-slot-ignore`)?!1:t.nodeType===Node.ELEMENT_NODE&&t.slot===e||t.nodeType===Node.TEXT_NODE&&t.textContent.trim()&&e===``)}getSlotChild(){return this.getSlotChildren()[0]}initNode(e){let{slotInitializer:t}=this;t&&t(e,this.host)}initCustomNode(e){}teardownNode(e){}initAddedNode(e){e!==this.defaultNode&&(this.initCustomNode(e),this.initNode(e))}observeSlot(){let{slotName:e}=this,t=e===``?`slot:not([name])`:`slot[name=${e}]`,n=this.host.shadowRoot.querySelector(t);new Ii(n,({addedNodes:e,removedNodes:t})=>{let n=this.multiple?this.nodes:[this.node],r=e.filter(e=>!ii(e)&&!n.includes(e)&&!(e.nodeType===Node.ELEMENT_NODE&&e.hasAttribute(`data-slot-ignore`)));t.length&&(this.nodes=n.filter(e=>!t.includes(e)),t.forEach(e=>{this.teardownNode(e)})),r?.length>0&&(this.multiple?(this.defaultNode&&this.defaultNode.remove(),this.nodes=[...n,...r].filter(e=>e!==this.defaultNode),r.forEach(e=>{this.initAddedNode(e)})):(this.node&&this.node.remove(),this.node=r[0],this.initAddedNode(this.node)))})}}})))()}var zi;function Bi(){return(Bi=e((()=>{Ri(),zi=class extends q{constructor(e){super(e,`tooltip`),this.setTarget(e)}initCustomNode(e){e.target=this.target,this.ariaTarget!==void 0&&(e.ariaTarget=this.ariaTarget),this.context!==void 0&&(e.context=this.context),this.manual!==void 0&&(e.manual=this.manual),this.position!==void 0&&(e._position=this.position),this.shouldShow!==void 0&&(e.shouldShow=this.shouldShow),this.manual||this.host.setAttribute(`has-tooltip`,``),this.#t(e),e.addEventListener(`content-changed`,this.#e)}teardownNode(e){this.manual||this.host.removeAttribute(`has-tooltip`),e.removeEventListener(`content-changed`,this.#e),this.#t(null)}setAriaTarget(e){this.ariaTarget=e;let t=this.node;t&&(t.ariaTarget=e)}setContext(e){this.context=e;let t=this.node;t&&(t.context=e)}setManual(e){this.manual=e;let t=this.node;t&&(t.manual=e)}setPosition(e){this.position=e;let t=this.node;t&&(t._position=e)}setShouldShow(e){this.shouldShow=e;let t=this.node;t&&(t.shouldShow=e)}setTarget(e){this.target=e;let t=this.node;t&&(t.target=e)}open(e){let t=this.node;t?.isConnected&&t._stateController.open(e)}close(e){let t=this.node;t&&t._stateController.close(e)}#e=e=>{this.#t(e.target)};#t(e){this.dispatchEvent(new CustomEvent(`tooltip-changed`,{detail:{node:e}}))}}})))()}var Vi,Hi;function Ui(){return(Ui=e((()=>{F(),U(),Vi=e=>class extends e{get _keyboardActive(){return vr()}ready(){this.addEventListener(`focusin`,e=>{this._shouldSetFocus(e)&&this._setFocused(!0)}),this.addEventListener(`focusout`,e=>{this._shouldRemoveFocus(e)&&this._setFocused(!1)}),super.ready()}disconnectedCallback(){super.disconnectedCallback(),this.hasAttribute(`focused`)&&this._setFocused(!1)}focus(e){super.focus(e),e?.focusVisible!==!1&&this.setAttribute(`focus-ring`,``)}_setFocused(e){this.toggleAttribute(`focused`,e),this.toggleAttribute(`focus-ring`,e&&this._keyboardActive)}_shouldSetFocus(e){return!0}_shouldRemoveFocus(e){return!0}},Hi=P(Vi)})))()}var Wi,Gi;function Ki(){return(Ki=e((()=>{F(),Wi=e=>class extends e{static get properties(){return{disabled:{type:Boolean,value:!1,observer:`_disabledChanged`,reflectToAttribute:!0,sync:!0}}}_disabledChanged(e){this._setAriaDisabled(e)}_setAriaDisabled(e){G(this,`aria-disabled`,e)}click(){this.disabled||super.click()}},Gi=P(Wi)})))()}var qi;function Ji(){return(Ji=e((()=>{Ki(),qi=e=>class extends Gi(e){static get properties(){return{tabindex:{type:Number,reflectToAttribute:!0,observer:`_tabindexChanged`,sync:!0},_lastTabIndex:{type:Number}}}_disabledChanged(e,t){super._disabledChanged(e,t),this.__shouldAllowFocusWhenDisabled()||(e?(this.tabindex!==void 0&&(this._lastTabIndex=this.tabindex),this.setAttribute(`tabindex`,`-1`)):t&&(this._lastTabIndex===void 0?this.tabindex=void 0:this.setAttribute(`tabindex`,this._lastTabIndex)))}_tabindexChanged(e){this.__shouldAllowFocusWhenDisabled()||this.disabled&&e!==-1&&(this._lastTabIndex=e,this.setAttribute(`tabindex`,`-1`))}focus(e){(!this.disabled||this.__shouldAllowFocusWhenDisabled())&&super.focus(e)}__shouldAllowFocusWhenDisabled(){return!1}}})))()}var Yi,Xi;function Zi(){return(Zi=e((()=>{F(),Ui(),Ji(),Yi=e=>class extends Hi(qi(e)){static get properties(){return{autofocus:{type:Boolean},focusElement:{type:Object,readOnly:!0,observer:`_focusElementChanged`,sync:!0},_lastTabIndex:{value:0}}}constructor(){super(),this._boundOnBlur=this._onBlur.bind(this),this._boundOnFocus=this._onFocus.bind(this)}ready(){super.ready(),this.autofocus&&!this.disabled&&requestAnimationFrame(()=>{this.focus()})}focus(e){this.focusElement&&!this.disabled&&(this.focusElement.focus({preventScroll:!!e?.preventScroll}),e?.focusVisible!==!1&&this.setAttribute(`focus-ring`,``))}blur(){this.focusElement&&this.focusElement.blur()}click(){this.focusElement&&!this.disabled&&this.focusElement.click()}_focusElementChanged(e,t){e?(e.disabled=this.disabled,this._addFocusListeners(e),this.__forwardTabIndex(this.tabindex)):t&&this._removeFocusListeners(t)}_addFocusListeners(e){e.addEventListener(`blur`,this._boundOnBlur),e.addEventListener(`focus`,this._boundOnFocus)}_removeFocusListeners(e){e.removeEventListener(`blur`,this._boundOnBlur),e.removeEventListener(`focus`,this._boundOnFocus)}_onFocus(e){e.stopPropagation(),this.dispatchEvent(new Event(`focus`))}_onBlur(e){e.stopPropagation(),this.dispatchEvent(new Event(`blur`))}_shouldSetFocus(e){return e.target===this.focusElement}_shouldRemoveFocus(e){return e.target===this.focusElement}_disabledChanged(e,t){super._disabledChanged(e,t),this.focusElement&&(this.focusElement.disabled=e),e&&this.blur()}_tabindexChanged(e){this.__forwardTabIndex(e)}__forwardTabIndex(e){e!==void 0&&this.focusElement&&(this.focusElement.tabIndex=e,e!==-1&&(this.tabindex=void 0)),this.disabled&&e&&(e!==-1&&(this._lastTabIndex=e),this.tabindex=void 0),e===void 0&&this.hasAttribute(`tabindex`)&&this.removeAttribute(`tabindex`)}},Xi=P(Yi)})))()}var Qi,$i;function ea(){return(ea=e((()=>{F(),Qi=e=>class extends e{ready(){super.ready(),this.addEventListener(`keydown`,e=>{this._onKeyDown(e)}),this.addEventListener(`keyup`,e=>{this._onKeyUp(e)})}_onKeyDown(e){switch(e.key){case`Enter`:this._onEnter(e);break;case`Escape`:this._onEscape(e)}}_onKeyUp(e){}_onEnter(e){}_onEscape(e){}},$i=P(Qi)})))()}var ta,na;function ra(){return(ra=e((()=>{F(),ta=e=>class extends e{static get properties(){return{inputElement:{type:Object,readOnly:!0,observer:`_inputElementChanged`,sync:!0},type:{type:String,readOnly:!0},value:{type:String,value:``,observer:`_valueChanged`,notify:!0,sync:!0}}}constructor(){super(),this._boundOnInput=this._onInput.bind(this),this._boundOnChange=this._onChange.bind(this)}get _hasValue(){return this.value!=null&&this.value!==``}get _inputElementValueProperty(){return`value`}get _inputElementValue(){return this.inputElement?this.inputElement[this._inputElementValueProperty]:void 0}set _inputElementValue(e){this.inputElement&&(this.inputElement[this._inputElementValueProperty]=e)}clear(){this.value=``,this._inputElementValue=``}_addInputListeners(e){e.addEventListener(`input`,this._boundOnInput),e.addEventListener(`change`,this._boundOnChange)}_removeInputListeners(e){e.removeEventListener(`input`,this._boundOnInput),e.removeEventListener(`change`,this._boundOnChange)}_forwardInputValue(e){this.inputElement&&(this._inputElementValue=e??``)}_inputElementChanged(e,t){e?this._addInputListeners(e):t&&this._removeInputListeners(t)}_onInput(e){let t=e.composedPath()[0];this.__userInput=e.isTrusted,this.value=t.value,this.__userInput=!1}_onChange(e){}_toggleHasValue(e){this.toggleAttribute(`has-value`,e)}_valueChanged(e,t){this._toggleHasValue(this._hasValue),e===``&&t===void 0||this.__userInput||this._forwardInputValue(e)}},na=P(ta)})))()}var ia;function aa(){return(aa=e((()=>{U(),ea(),gr(),ra(),ia=e=>class extends na($i(e)){static get properties(){return{clearButtonVisible:{type:Boolean,reflectToAttribute:!0,value:!1}}}get clearElement(){return console.warn(`Please implement the 'clearElement' property in <${this.localName}>`),null}ready(){super.ready(),this.clearElement&&(this.clearElement.addEventListener(`mousedown`,e=>this._onClearButtonMouseDown(e)),this.clearElement.addEventListener(`click`,e=>this._onClearButtonClick(e)))}_onClearButtonClick(e){e.preventDefault(),this._onClearAction()}_onClearButtonMouseDown(e){this._shouldKeepFocusOnClearMousedown()&&e.preventDefault(),hr||this.inputElement.focus()}_onEscape(e){super._onEscape(e),this.clearButtonVisible&&this.value&&!this.readonly&&(e.stopPropagation(),this._onClearAction())}_onClearAction(){this._inputElementValue=``,this.inputElement.dispatchEvent(new Event(`input`,{bubbles:!0,composed:!0})),this.inputElement.dispatchEvent(new Event(`change`,{bubbles:!0}))}_shouldKeepFocusOnClearMousedown(){return Tr(this.inputElement)}}})))()}var oa;function sa(){return(sa=e((()=>{oa=class{#e;#t=!1;#n;#r;#i;#a;#o;#s=[];#c=[];constructor(e){this.host=e}setTarget(e){this.#e=e,this.#l(),this.#u(),this.#d(),this.#f()}setRequired(e){this.#t=e,this.#f()}setLabel(e){this.#n=e,this.#l()}setLabelledBy(e){this.#r=e,this.#u()}setDescribedBy(e){this.#i=e,this.#d()}setErrorId(e){this.#a=e,this.#d()}setHelperId(e){this.#o=e,this.#d()}#l(){this.#e&&G(this.#e,`aria-label`,this.#n)}#u(){this.#e&&(ri(this.#e,`aria-labelledby`,this.#s),this.#s=[this.#r],ni(this.#e,`aria-labelledby`,this.#s))}#d(){this.#e&&(ri(this.#e,`aria-describedby`,this.#c),this.#c=[this.#i,this.#o,this.#a],ni(this.#e,`aria-describedby`,this.#c))}#f(){this.#e&&([`input`,`textarea`].includes(this.#e.localName)||G(this.#e,`aria-required`,this.#t))}}})))()}function ca(e,t={}){let n=t.mode||`polite`,r=t.timeout??150;n===`alert`?(J.removeAttribute(`aria-live`),J.removeAttribute(`role`),la=k.debounce(la,Et,()=>{J.setAttribute(`role`,`alert`)})):(la&&la.cancel(),J.removeAttribute(`role`),J.setAttribute(`aria-live`,n)),J.textContent=``,setTimeout(()=>{J.textContent=e},r)}var J,la;function ua(){return(ua=e((()=>{O(),A(),J=document.createElement(`div`),J.style.position=`fixed`,J.style.clip=`rect(0px, 0px, 0px, 0px)`,J.setAttribute(`aria-live`,`polite`),document.body.appendChild(J)})))()}var da;function fa(){return(fa=e((()=>{Ri(),da=class extends q{#e;constructor(e,t,n,r={}){super(e,t,n,{...r,useUniqueId:!0})}initCustomNode(e){this.#t(e),this._notifyChange(e)}teardownNode(e){let t=this.getSlotChild();t&&t!==this.defaultNode?this._notifyChange(t):(this.restoreDefaultNode(),this.updateDefaultNode(this.node))}attachDefaultNode(){let e=super.attachDefaultNode();return e&&this.#t(e),e}restoreDefaultNode(){}updateDefaultNode(e){this._notifyChange(e)}observeNode(e){this.#e&&this.#e.disconnect(),this.#e=new MutationObserver(e=>{e.forEach(e=>{let t=e.target,n=t===this.node;e.type===`attributes`?n&&this.#t(t):(n||t.parentElement===this.node)&&this._notifyChange(this.node)})}),this.#e.observe(e,{attributes:!0,attributeFilter:[`id`],childList:!0,subtree:!0,characterData:!0})}_notifyChange(e){this.dispatchEvent(new CustomEvent(`slot-content-changed`,{detail:{hasContent:ai(e),node:e}}))}#t(e){let t=!this.nodes||e===this.nodes[0];e.nodeType!==Node.ELEMENT_NODE||this.multiple&&!t||e.id||(e.id=this.defaultId)}}})))()}var pa;function ma(){return(ma=e((()=>{ua(),fa(),pa=class extends da{constructor(e){super(e,`error-message`,`div`)}setErrorMessage(e){this.errorMessage=e,this.updateDefaultNode(this.node)}setInvalid(e){this.invalid=e,this.updateDefaultNode(this.node)}initAddedNode(e){e!==this.defaultNode&&this.initCustomNode(e)}initNode(e){this.updateDefaultNode(e)}initCustomNode(e){e.textContent&&!this.errorMessage&&(this.errorMessage=e.textContent.trim()),super.initCustomNode(e)}restoreDefaultNode(){this.attachDefaultNode()}updateDefaultNode(e){let{errorMessage:t,invalid:n}=this,r=!!(n&&t&&t.trim()!==``);e&&(e.textContent=r?t:``,e.hidden=!r,r&&ca(t,{mode:`assertive`})),super.updateDefaultNode(e)}}})))()}var ha;function ga(){return(ga=e((()=>{fa(),ha=class extends da{constructor(e){super(e,`helper`,null)}setHelperText(e){this.helperText=e,this.getSlotChild()||this.restoreDefaultNode(),this.node===this.defaultNode&&this.updateDefaultNode(this.node)}restoreDefaultNode(){let{helperText:e}=this;if(e&&e.trim()!==``){this.tagName=`div`;let e=this.attachDefaultNode();this.observeNode(e)}}updateDefaultNode(e){e&&(e.textContent=this.helperText),super.updateDefaultNode(e)}initCustomNode(e){super.initCustomNode(e),this.observeNode(e)}}})))()}var _a;function va(){return(va=e((()=>{fa(),_a=class extends da{constructor(e){super(e,`label`,`label`)}setLabel(e){this.label=e,this.getSlotChild()||this.restoreDefaultNode(),this.node===this.defaultNode&&this.updateDefaultNode(this.node)}restoreDefaultNode(){let{label:e}=this;if(e&&e.trim()!==``){let e=this.attachDefaultNode();this.observeNode(e)}}updateDefaultNode(e){e&&(e.textContent=this.label),super.updateDefaultNode(e)}initCustomNode(e){super.initCustomNode(e),this.observeNode(e)}}})))()}var ya;function ba(){return(ba=e((()=>{va(),ya=e=>class extends e{static get properties(){return{label:{type:String,observer:`_labelChanged`}}}constructor(){super(),this._labelController=new _a(this),this._labelController.addEventListener(`slot-content-changed`,e=>{this.toggleAttribute(`has-label`,e.detail.hasContent)})}get _labelId(){return this._labelNode?.id}get _labelNode(){return this._labelController.node}ready(){super.ready(),this.addController(this._labelController)}_labelChanged(e){this._labelController.setLabel(e)}}})))()}var xa,Sa;function Ca(){return(Ca=e((()=>{F(),xa=e=>class extends e{static get properties(){return{invalid:{type:Boolean,reflectToAttribute:!0,notify:!0,value:!1,sync:!0},manualValidation:{type:Boolean,value:!1},required:{type:Boolean,reflectToAttribute:!0,sync:!0}}}validate(){let e=this.checkValidity();return this._setInvalid(!e),this.dispatchEvent(new CustomEvent(`validated`,{detail:{valid:e}})),e}checkValidity(){return!this.required||!!this.value}_setInvalid(e){this._shouldSetInvalid(e)&&(this.invalid=e)}_shouldSetInvalid(e){return!0}_requestValidation(){this.manualValidation||this.validate()}},Sa=P(xa)})))()}var wa;function Ta(){return(Ta=e((()=>{sa(),ma(),ga(),ba(),Ca(),wa=e=>class extends Sa(ya(e)){static get properties(){return{ariaTarget:{type:Object},errorMessage:{type:String},helperText:{type:String},accessibleName:{type:String},accessibleNameRef:{type:String},accessibleDescriptionRef:{type:String}}}constructor(){super(),this._labelController.addEventListener(`slot-content-changed`,e=>{this.#e(e)}),this._helperController=new ha(this),this._helperController.addEventListener(`slot-content-changed`,e=>{this.#t(e)}),this._errorController=new pa(this),this._errorController.addEventListener(`slot-content-changed`,e=>{this.#n(e)}),this._fieldAriaController=new oa(this)}get _errorNode(){return this._errorController.node}get _helperNode(){return this._helperController.node}ready(){super.ready(),this.addController(this._fieldAriaController),this.addController(this._helperController),this.addController(this._errorController)}updated(e){super.updated(e),e.has(`invalid`)&&this._errorController.setInvalid(this.invalid),e.has(`errorMessage`)&&this._errorController.setErrorMessage(this.errorMessage),e.has(`helperText`)&&this._helperController.setHelperText(this.helperText),e.has(`ariaTarget`)&&this._fieldAriaController.setTarget(this.ariaTarget),e.has(`required`)&&this._fieldAriaController.setRequired(this.required),e.has(`accessibleName`)&&this.__updateFieldAriaControllerLabel(),(e.has(`accessibleName`)||e.has(`accessibleNameRef`))&&this.__updateFieldAriaControllerLabelledBy(),e.has(`accessibleDescriptionRef`)&&this.__updateFieldAriaControllerDescribedBy()}__updateFieldAriaControllerLabel(){this._fieldAriaController.setLabel(this.accessibleName)}__updateFieldAriaControllerLabelledBy(){let e=null;this.accessibleNameRef?e=this.accessibleNameRef:this.hasAttribute(`has-label`)&&!this.accessibleName&&(e=this._labelNode?.id),this._fieldAriaController.setLabelledBy(e)}__updateFieldAriaControllerDescribedBy(){this._fieldAriaController.setDescribedBy(this.accessibleDescriptionRef)}#e(e){this.__updateFieldAriaControllerLabelledBy()}#t(e){let{hasContent:t}=e.detail;this.toggleAttribute(`has-helper`,t),t?this._fieldAriaController.setHelperId(this._helperNode?.id):this._fieldAriaController.setHelperId(null)}#n(e){this.toggleAttribute(`has-error-message`,e.detail.hasContent),setTimeout(()=>{this.invalid?this._fieldAriaController.setErrorId(this._errorNode?.id):this._fieldAriaController.setErrorId(null)})}}})))()}var Ea,Da;function Oa(){return(Oa=e((()=>{F(),Ea=e=>class extends e{static get properties(){return{stateTarget:{type:Object,observer:`_stateTargetChanged`}}}static get delegateAttrs(){return[]}static get delegateProps(){return[]}ready(){super.ready(),this._createDelegateAttrsObserver(),this._createDelegatePropsObserver()}_stateTargetChanged(e){e&&(this._ensureAttrsDelegated(),this._ensurePropsDelegated())}_createDelegateAttrsObserver(){this._createMethodObserver(`_delegateAttrsChanged(${this.constructor.delegateAttrs.join(`, `)})`)}_createDelegatePropsObserver(){this._createMethodObserver(`_delegatePropsChanged(${this.constructor.delegateProps.join(`, `)})`)}_ensureAttrsDelegated(){this.constructor.delegateAttrs.forEach(e=>{this._delegateAttribute(e,this[e])})}_ensurePropsDelegated(){this.constructor.delegateProps.forEach(e=>{this._delegateProperty(e,this[e])})}_delegateAttrsChanged(...e){this.constructor.delegateAttrs.forEach((t,n)=>{this._delegateAttribute(t,e[n])})}_delegatePropsChanged(...e){this.constructor.delegateProps.forEach((t,n)=>{this._delegateProperty(t,e[n])})}_delegateAttribute(e,t){this.stateTarget&&(e===`invalid`&&this._delegateAttribute(`aria-invalid`,t?`true`:!1),typeof t==`boolean`?this.stateTarget.toggleAttribute(e,t):G(this.stateTarget,e,t))}_delegateProperty(e,t){this.stateTarget&&(this.stateTarget[e]=t)}},Da=P(Ea)})))()}var ka,Aa;function ja(){return(ja=e((()=>{F(),Oa(),ra(),Ca(),ka=e=>class extends Da(Sa(na(e))){static get constraints(){return[`required`]}static get delegateAttrs(){return[...super.delegateAttrs,`required`]}ready(){super.ready(),this._createConstraintsObserver()}checkValidity(){return this.inputElement&&this._hasValidConstraints(this.constructor.constraints.map(e=>this[e]))?this.inputElement.checkValidity():!this.invalid}_hasValidConstraints(e){return e.some(e=>this.__isValidConstraint(e))}_createConstraintsObserver(){this._createMethodObserver(`_constraintsChanged(stateTarget, ${this.constructor.constraints.join(`, `)})`)}_constraintsChanged(e,...t){if(!e)return;let n=this._hasValidConstraints(t),r=this.__previousHasConstraints&&!n;(this._hasValue||this.invalid)&&n?this._requestValidation():r&&!this.manualValidation&&this._setInvalid(!1),this.__previousHasConstraints=n}_onChange(e){e.stopPropagation(),this._requestValidation(),this.dispatchEvent(new CustomEvent(`change`,{detail:{sourceEvent:e},bubbles:e.bubbles,cancelable:e.cancelable}))}__isValidConstraint(e){return!!e||e===0}},Aa=P(ka)})))()}var Ma;function Na(){return(Na=e((()=>{Zi(),ea(),O(),A(),rn(),aa(),Ta(),ja(),Ma=e=>class extends nn(Xi(Aa(wa(ia($i(e)))))){static get properties(){return{allowedCharPattern:{type:String,observer:`_allowedCharPatternChanged`},autoselect:{type:Boolean,value:!1},name:{type:String,reflectToAttribute:!0},placeholder:{type:String,reflectToAttribute:!0},readonly:{type:Boolean,value:!1,reflectToAttribute:!0},title:{type:String,reflectToAttribute:!0}}}static get delegateAttrs(){return[...super.delegateAttrs,`name`,`type`,`placeholder`,`readonly`,`invalid`,`title`]}constructor(){super(),this._boundOnPaste=this._onPaste.bind(this),this._boundOnDrop=this._onDrop.bind(this),this._boundOnBeforeInput=this._onBeforeInput.bind(this)}get slotStyles(){let e=this.localName;return[`
          /* Needed for Safari, where ::slotted(...)::placeholder does not work */
          ${e} > :is(input[slot='input'], textarea[slot='textarea'])::placeholder {
            font: inherit;
            color: inherit;
          }

          /* Override built-in autofill styles */
          ${e} > input[slot='input']:autofill {
            -webkit-text-fill-color: var(--vaadin-input-field-autofill-color, black) !important;
            background-clip: text !important;
          }

          ${e}:has(> input[slot='input']:autofill)::part(input-field) {
            --vaadin-input-field-background: var(--vaadin-input-field-autofill-background, lightyellow) !important;
            --vaadin-input-field-value-color: var(--vaadin-input-field-autofill-color, black) !important;
            --vaadin-input-field-button-text-color: var(--vaadin-input-field-autofill-color, black) !important;
          }
        `]}_onFocus(e){super._onFocus(e),this.autoselect&&this.inputElement&&this.inputElement.select()}_addInputListeners(e){super._addInputListeners(e),e.addEventListener(`paste`,this._boundOnPaste),e.addEventListener(`drop`,this._boundOnDrop),e.addEventListener(`beforeinput`,this._boundOnBeforeInput)}_removeInputListeners(e){super._removeInputListeners(e),e.removeEventListener(`paste`,this._boundOnPaste),e.removeEventListener(`drop`,this._boundOnDrop),e.removeEventListener(`beforeinput`,this._boundOnBeforeInput)}_onKeyDown(e){super._onKeyDown(e),this.allowedCharPattern&&!this.__shouldAcceptKey(e)&&e.target===this.inputElement&&(e.preventDefault(),this._markInputPrevented())}_markInputPrevented(){this.setAttribute(`input-prevented`,``),this._preventInputDebouncer=k.debounce(this._preventInputDebouncer,Tt.after(200),()=>{this.removeAttribute(`input-prevented`)})}__shouldAcceptKey(e){return e.metaKey||e.ctrlKey||!e.key||e.key.length!==1||this.__allowedCharRegExp.test(e.key)}_onPaste(e){if(this.allowedCharPattern){let t=e.clipboardData.getData(`text`);this.__allowedTextRegExp.test(t)||(e.preventDefault(),this._markInputPrevented())}}_onDrop(e){if(this.allowedCharPattern){let t=e.dataTransfer.getData(`text`);this.__allowedTextRegExp.test(t)||(e.preventDefault(),this._markInputPrevented())}}_onBeforeInput(e){this.allowedCharPattern&&e.data&&!this.__allowedTextRegExp.test(e.data)&&(e.preventDefault(),this._markInputPrevented())}_allowedCharPatternChanged(e){if(e)try{this.__allowedCharRegExp=RegExp(`^${e}$`,`u`),this.__allowedTextRegExp=RegExp(`^${e}*$`,`u`)}catch(e){console.error(e)}}}})))()}var Pa;function Fa(){return(Fa=e((()=>{Ri(),Pa=class extends q{constructor(e,t,n={}){let{uniqueIdPrefix:r}=n;super(e,`input`,`input`,{initializer:(e,n)=>{n.value&&(e.value=n.value),n.type&&e.setAttribute(`type`,n.type),e.id=this.defaultId,typeof t==`function`&&t(e)},useUniqueId:!0,uniqueIdPrefix:r})}}})))()}var Ia;function La(){return(La=e((()=>{Ia=class{constructor(e,t){this.input=e,t.addEventListener(`slot-content-changed`,e=>{this.#e(e.detail.node)}),this.#e(t.node)}#e(e){e&&(e.addEventListener(`click`,this.#t),this.input&&e.setAttribute(`for`,this.input.id))}#t=()=>{let e=t=>{t.stopImmediatePropagation(),this.input.removeEventListener(`click`,e)};this.input.addEventListener(`click`,e)}}})))()}var Ra;function za(){return(za=e((()=>{ja(),Ra=e=>class extends Aa(e){static get properties(){return{pattern:{type:String}}}static get delegateAttrs(){return[...super.delegateAttrs,`pattern`]}static get constraints(){return[...super.constraints,`pattern`]}}})))()}var Ba;function Va(){return(Va=e((()=>{B(),C(),Ba=p`
  [part$='button'] {
    color: var(--vaadin-input-field-button-text-color, var(--vaadin-text-color-secondary));
    cursor: var(--vaadin-clickable-cursor);
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
    -webkit-user-select: none;
    user-select: none;
    /* Ensure minimum click target (WCAG) */
    padding: max(0px, (24px - var(--vaadin-icon-size, 1lh)) / 2);
    margin: min(0px, (24px - var(--vaadin-icon-size, 1lh)) / -2);
  }

  /* Icon */
  [part$='button']::before {
    background: currentColor;
    content: '';
    display: block;
    height: var(--vaadin-icon-size, 1lh);
    width: var(--vaadin-icon-size, 1lh);
    mask-size: var(--vaadin-icon-visual-size, 100%);
    mask-position: 50%;
    mask-repeat: no-repeat;
  }

  :host(:is(:not([clear-button-visible][has-value]), [disabled], [readonly])) [part~='clear-button'] {
    display: none;
  }

  [part~='clear-button']::before {
    mask-image: var(--_vaadin-icon-cross);
  }

  :host(:is([readonly], [disabled])) [part$='button'] {
    color: var(--vaadin-text-color-disabled);
    cursor: var(--vaadin-disabled-cursor);
  }

  @media (forced-colors: active) {
    [part$='button']::before {
      background: CanvasText;
    }

    :host([disabled]) [part$='button'] {
      color: GrayText;
    }

    :host([disabled]) [part$='button']::before {
      background: GrayText;
    }
  }
`})))()}var Ha;function Ua(){return(Ua=e((()=>{B(),C(),Ha=p`
  :host {
    --_helper-below-field: initial;
    --_helper-above-field: ;
    --_no-helper: initial;
    --_has-helper: ;
    --_no-error: initial;
    --_has-error: ;
    --_gap: var(--vaadin-input-field-container-gap, var(--vaadin-gap-xs));
    --_gap-s: round(var(--_gap) / 3, 2px);
    display: inline-grid;
    grid-template:
      'label' auto var(--_helper-above-field, 'helper' auto) 'baseline' 0 'input' 1fr var(
        --_helper-below-field,
        'helper' auto
      )
      'error' auto / 100%;
    height: fit-content;
    outline: none;
    cursor: default;
    -webkit-tap-highlight-color: transparent;
  }

  :host([has-helper]) {
    --_has-helper: initial;
    --_no-helper: ;
  }

  :host([has-error-message]) {
    --_has-error: initial;
    --_no-error: ;
  }

  :host([hidden]) {
    display: none !important;
  }

  :host(:not([has-label])) [part='label'],
  :host(:not([has-helper])) [part='helper-text'],
  :host(:not([has-error-message])) [part='error-message'] {
    display: none;
  }

  /* Baseline alignment guide */
  :host::before {
    content: '\\2003' / '';
    grid-column: 1;
    grid-row: 1 / baseline;
    align-self: end;
    font-size: var(--vaadin-input-field-value-font-size, inherit);
    line-height: var(--vaadin-input-field-value-line-height, inherit);
    padding: var(
      --vaadin-input-field-padding,
      var(--vaadin-padding-block-container) var(--vaadin-padding-inline-container)
    );
    border: var(--vaadin-input-field-border-width, 1px) solid transparent;
    pointer-events: none;
    margin-bottom: calc(
      var(
          --vaadin-field-baseline-input-height,
          (1lh + var(--vaadin-padding-block-container) * 2 + var(--vaadin-input-field-border-width, 1px) * 2)
        ) *
        -1
    );
  }

  [class$='container'] {
    display: contents;
  }

  [part] {
    grid-column: 1;
  }

  [part='label'] {
    font-size: var(--vaadin-input-field-label-font-size, inherit);
    line-height: var(--vaadin-input-field-label-line-height, inherit);
    font-weight: var(--vaadin-input-field-label-font-weight, 500);
    color: var(--vaadin-input-field-label-color, var(--vaadin-text-color));
    word-break: break-word;
    position: relative;
    grid-area: label;
    margin-bottom: var(--_helper-below-field, var(--_gap)) var(--_helper-above-field, var(--_no-helper, var(--_gap)));
  }

  ::slotted(label) {
    cursor: inherit;
  }

  :host([disabled]) [part='label'],
  :host([disabled]) ::slotted(label) {
    opacity: 0.5;
  }

  :host([disabled]) [part='label'] ::slotted(label) {
    opacity: 1;
  }

  :host([required]) [part='label'] {
    padding-inline-end: 1em;
  }

  [part='required-indicator'] {
    display: inline-block;
    position: absolute;
    width: 1em;
    text-align: center;
    color: var(--vaadin-input-field-required-indicator-color, var(--vaadin-text-color-secondary));
  }

  [part='required-indicator']::after {
    content: var(--vaadin-input-field-required-indicator, '*');
  }

  :host(:not([required])) [part='required-indicator'] {
    display: none;
  }

  [part='label'],
  [part='helper-text'],
  [part='error-message'] {
    width: min-content;
    min-width: 100%;
    box-sizing: border-box;
  }

  [part='input-field'],
  [part='group-field'],
  [part='input-fields'] {
    grid-area: input;
  }

  [part='input-field'] {
    width: var(--vaadin-field-default-width, 12em);
    max-width: 100%;
    min-width: 100%;
  }

  :host([readonly]) [part='input-field'] {
    cursor: default;
  }

  :host([disabled]) [part='input-field'] {
    cursor: var(--vaadin-disabled-cursor);
  }

  [part='helper-text'] {
    font-size: var(--vaadin-input-field-helper-font-size, inherit);
    line-height: var(--vaadin-input-field-helper-line-height, inherit);
    font-weight: var(--vaadin-input-field-helper-font-weight, 400);
    color: var(--vaadin-input-field-helper-color, var(--vaadin-text-color-secondary));
    grid-area: helper;
    margin-top: var(--_helper-above-field, var(--_gap-s)) var(--_helper-below-field, var(--_gap));
    margin-bottom: var(--_helper-above-field, var(--_gap));
  }

  [part='error-message'] {
    font-size: var(--vaadin-input-field-error-font-size, inherit);
    line-height: var(--vaadin-input-field-error-line-height, inherit);
    font-weight: var(--vaadin-input-field-error-font-weight, 400);
    color: var(--vaadin-input-field-error-color, var(--vaadin-text-color));
    display: flex;
    gap: var(--vaadin-gap-xs);
    grid-area: error;
    margin-top: var(--_has-helper, var(--_helper-below-field, var(--_gap-s)) var(--_helper-above-field, var(--_gap)))
      var(--_no-helper, var(--_gap));
  }

  [part='error-message']::before {
    content: '';
    display: inline-block;
    flex: none;
    width: var(--vaadin-icon-size, 1lh);
    height: var(--vaadin-icon-size, 1lh);
    mask: var(--_vaadin-icon-warn) 50% / var(--vaadin-icon-visual-size, 100%) no-repeat;
    background: currentColor;
  }

  :host([theme~='helper-above-field']) {
    --_helper-above-field: initial;
    --_helper-below-field: ;
  }

  @media (forced-colors: active) {
    [part='error-message']::before {
      background: CanvasText;
    }
  }
`})))()}var Wa;function Ga(){return(Ga=e((()=>{Va(),Ua(),Wa=[Ha,Ba]})))()}var Ka;function qa(){return(qa=e((()=>{Ka=class e{context;items=[];pendingRequests={};#e={};#t;#n=0;#r=0;constructor(e,t,n,r,i){this.context=e,this.pageSize=t,this.size=n,this.parentCache=r,this.parentCacheIndex=i,this.#r=n||0}get parentItem(){return this.parentCache&&this.parentCache.items[this.parentCacheIndex]}get subCaches(){return Object.values(this.#e)}get isLoading(){return Object.keys(this.pendingRequests).length>0||this.subCaches.some(e=>e.isLoading)}get flatSize(){return this.#r}get pageSize(){return this.#t}set pageSize(e){this.#t=e,this.pendingRequests={},this.subCaches.forEach(t=>{t.pageSize=e})}get size(){return this.#n}set size(e){if(this.#n!==e){if(this.#n=e,this.context.placeholder!==void 0){this.items.length=e||0;for(let t=0;t<e;t++)this.items[t]||=this.context.placeholder}this.items.length>e&&(this.items.length=e||0),Object.keys(this.pendingRequests).forEach(e=>{parseInt(e)*this.pageSize>=this.size&&delete this.pendingRequests[e]})}}recalculateFlatSize(){this.#r=!this.parentItem||this.context.isExpanded(this.parentItem)?this.size+this.subCaches.reduce((e,t)=>(t.recalculateFlatSize(),e+t.flatSize),0):0}setPage(e,t){let n=e*this.pageSize;t.forEach((e,t)=>{let r=n+t;(this.size===void 0||r<this.size)&&(this.items[r]=e)})}getSubCache(e){return this.#e[e]}removeSubCache(e){delete this.#e[e]}removeSubCaches(){this.#e={}}createSubCache(t){let n=new e(this.context,this.pageSize,0,this,t);return this.#e[t]=n,n}getFlatIndex(e){let t=Math.max(0,Math.min(this.size-1,e));return this.subCaches.reduce((e,n)=>{let r=n.parentCacheIndex;return t>r?e+n.flatSize:e},t)}}})))()}function Ja(e,t,n=0){let r=t;for(let t of e.subCaches){let e=t.parentCacheIndex;if(r<=e)break;if(r<=e+t.flatSize)return Ja(t,r-e-1,n+1);r-=t.flatSize}return{cache:e,item:e.items[r],index:r,page:Math.floor(r/e.pageSize),level:n}}function Ya({getItemId:e},t,n,r=0,i=0){for(let a=0;a<t.items.length;a++){let o=t.items[a];if(o&&e(o)===e(n))return{cache:t,level:r,item:o,index:a,page:Math.floor(a/t.pageSize),subCache:t.getSubCache(a),flatIndex:i+t.getFlatIndex(a)}}for(let a of t.subCaches){let o=i+t.getFlatIndex(a.parentCacheIndex),s=Ya({getItemId:e},a,n,r+1,o+1);if(s)return s}}function Xa(e,[t,...n],r=0){t===1/0&&(t=e.size-1);let i=e.getFlatIndex(t),a=e.getSubCache(t);return a?.flatSize>0&&n.length?Xa(a,n,r+i+1):r+i}var Za;function Qa(){return(Qa=e((()=>{qa(),Za=class extends EventTarget{host;dataProvider;dataProviderParams;isExpanded;getItemId;rootCache;placeholder;isPlaceholder;constructor(e,{size:t,pageSize:n,isExpanded:r,getItemId:i,isPlaceholder:a,placeholder:o,dataProvider:s,dataProviderParams:c}){super(),this.host=e,this.getItemId=i,this.isExpanded=r,this.placeholder=o,this.isPlaceholder=a,this.dataProvider=s,this.dataProviderParams=c,this.rootCache=this.#t(n,t)}get flatSize(){return this.rootCache.flatSize}get pageSize(){return this.rootCache.pageSize}get#e(){return{isExpanded:this.isExpanded,placeholder:this.placeholder}}isLoading(){return this.rootCache.isLoading}setPageSize(e){this.rootCache.pageSize=e}setDataProvider(e){this.dataProvider=e}recalculateFlatSize(){this.rootCache.recalculateFlatSize()}clearCache(){this.rootCache=this.#t(this.rootCache.pageSize,this.rootCache.size)}getFlatIndexContext(e){return Ja(this.rootCache,e)}getItemContext(e){return Ya({getItemId:this.getItemId},this.rootCache,e)}getFlatIndexByPath(e){return Xa(this.rootCache,e)}ensureFlatIndexLoaded(e){let{cache:t,page:n,item:r}=this.getFlatIndexContext(e);this.#r(r)||this.#n(t,n)}ensureFlatIndexHierarchy(e){let{cache:t,item:n,index:r}=this.getFlatIndexContext(e);if(this.#r(n)&&this.isExpanded(n)&&!t.getSubCache(r)){let e=t.createSubCache(r);this.#n(e,0)}}loadFirstPage(){this.#n(this.rootCache,0)}_shouldLoadCachePage(e,t){return!0}#t(e,t){return new Ka(this.#e,e,t)}#n(e,t){if(!this.dataProvider||e.pendingRequests[t]||!this._shouldLoadCachePage(e,t))return;let n={page:t,pageSize:e.pageSize,parentItem:e.parentItem};this.dataProviderParams&&(n={...n,...this.dataProviderParams()});let r=(i,a)=>{e.pendingRequests[t]===r&&(a===void 0?n.parentItem&&(e.size=i.length):e.size=a,e.setPage(t,i),this.recalculateFlatSize(),this.dispatchEvent(new CustomEvent(`page-received`)),delete e.pendingRequests[t],this.dispatchEvent(new CustomEvent(`page-loaded`)))};e.pendingRequests[t]=r,this.dispatchEvent(new CustomEvent(`page-requested`)),this.dataProvider(n,r)}#r(e){return this.isPlaceholder?!this.isPlaceholder(e):this.placeholder?e!==this.placeholder:!!e}}})))()}var $a;function eo(){return(eo=e((()=>{Ki(),Ui(),U(),ea(),gr(),ra(),ji(),$a=e=>class extends $i(na(Gi(Hi(e)))){static get properties(){return{opened:{type:Boolean,notify:!0,value:!1,reflectToAttribute:!0,sync:!0,observer:`_openedChanged`},autoOpenDisabled:{type:Boolean,sync:!0},readonly:{type:Boolean,value:!1,reflectToAttribute:!0},_focusedIndex:{type:Number,observer:`_focusedIndexChanged`,value:-1,sync:!0},_toggleElement:{type:Object,observer:`_toggleElementChanged`},_dropdownItems:{type:Array,sync:!0},_overlayOpened:{type:Boolean,sync:!0,observer:`_overlayOpenedChanged`}}}constructor(){super(),this._scroller,this._closeOnBlurIsPrevented,this._boundOverlaySelectedItemChanged=this._overlaySelectedItemChanged.bind(this),this._boundOnClearButtonMouseDown=this.__onClearButtonMouseDown.bind(this),this._boundOnClick=this._onClick.bind(this),this._boundOnOverlayTouchAction=this._onOverlayTouchAction.bind(this),this._boundOnTouchend=this._onTouchend.bind(this)}get _tagNamePrefix(){return`vaadin-combo-box`}_inputElementChanged(e){super._inputElementChanged(e),e&&(e.autocomplete=`off`,e.autocapitalize=`off`,e.setAttribute(`role`,`combobox`),e.setAttribute(`aria-autocomplete`,`list`),e.setAttribute(`aria-expanded`,!!this.opened),e.setAttribute(`spellcheck`,`false`),e.setAttribute(`autocorrect`,`off`))}firstUpdated(){super.firstUpdated(),this._initScroller()}ready(){super.ready(),this._initOverlay(),this.addEventListener(`click`,this._boundOnClick),this.addEventListener(`touchend`,this._boundOnTouchend),this.clearElement&&this.clearElement.addEventListener(`mousedown`,this._boundOnClearButtonMouseDown)}updated(e){super.updated(e),(e.has(`opened`)||e.has(`_dropdownItems`)||e.has(`loading`))&&(this._overlayOpened=this.opened&&(!!this.loading||this._hasDropdownItems)),[`_overlayOpened`,`_dropdownItems`,`_focusedIndex`,`_theme`].some(t=>e.has(t))&&this._updateScroller()}disconnectedCallback(){super.disconnectedCallback(),this.close()}open(){!this.disabled&&!this.readonly&&(this.opened=!0)}close(){this.opened=!1}_initOverlay(){let e=this.$.overlay;e.addEventListener(`touchend`,this._boundOnOverlayTouchAction),e.addEventListener(`touchmove`,this._boundOnOverlayTouchAction),e.addEventListener(`mousedown`,e=>e.preventDefault()),e.addEventListener(`opened-changed`,e=>{this._overlayOpened=e.detail.value}),e.addEventListener(`vaadin-overlay-closed`,()=>{this._scroller.items=[],this._onOverlayClosed()}),this._overlayElement=e}_initScroller(){let e=document.createElement(`${this._tagNamePrefix}-scroller`);e.owner=this,e.getItemLabel=this._getItemLabel.bind(this),e.addEventListener(`selection-changed`,this._boundOverlaySelectedItemChanged),this._renderScroller(e),this._scroller=e}_renderScroller(e){e.setAttribute(`slot`,`overlay`),e.setAttribute(`tabindex`,`-1`),this.appendChild(e)}_updateScroller(){let e=this._overlayOpened;e&&(this._scroller.style.maxHeight=getComputedStyle(this).getPropertyValue(`--${this._tagNamePrefix}-overlay-max-height`)||`65vh`);let t=this.hasAttribute(`closing`);this._scroller.setProperties({items:e||t?this._dropdownItems:[],opened:e,focusedIndex:this._focusedIndex,theme:this._theme})}get _hasDropdownItems(){return!!(this._dropdownItems&&this._dropdownItems.length)}_overlayOpenedChanged(e,t){e?this._onOpened():t&&this._hasDropdownItems&&this.close()}_focusedIndexChanged(e,t){t!==void 0&&this._updateActiveDescendant(e)}_isInputFocused(){return this.inputElement&&Tr(this.inputElement)}_updateActiveDescendant(e){let t=this.inputElement;t&&G(t,`aria-activedescendant`,this._getItemElements().find(t=>t.index===e)?.id)}_openedChanged(e,t){if(t===void 0)return;e?!this._isInputFocused()&&!hr&&this.inputElement&&this.inputElement.focus():(this.autoselect&&(this.__autoselectPending=!0),this._onClosed());let n=this.inputElement;n&&(n.setAttribute(`aria-expanded`,!!e),G(n,`aria-controls`,e&&this._scroller.id))}_onOverlayTouchAction(){this._closeOnBlurIsPrevented=!0,this.inputElement.blur(),this._closeOnBlurIsPrevented=!1}_isClearButton(e){return e.composedPath()[0]===this.clearElement}__onClearButtonMouseDown(e){e.preventDefault(),this.inputElement.focus()}_onClearButtonClick(e){e.preventDefault(),this._onClearAction()}_onToggleButtonClick(e){e.preventDefault(),this.opened?this.close():this.open()}_onHostClick(e){this.autoOpenDisabled||(e.preventDefault(),this.open())}_onClick(e){this.autoselect&&this.inputElement&&this.__autoselectPending&&this.inputElement.selectionStart===this.inputElement.selectionEnd&&this.inputElement.select(),this.__autoselectPending=!1,this._isClearButton(e)?this._onClearButtonClick(e):e.composedPath().includes(this._toggleElement)?this._onToggleButtonClick(e):this._onHostClick(e)}_onTouchend(e){this.clearElement&&e.composedPath()[0]===this.clearElement&&(e.preventDefault(),this._onClearAction())}_onKeyDown(e){super._onKeyDown(e),e.key===`ArrowDown`?(this._onArrowDown(),e.preventDefault()):e.key===`ArrowUp`&&(this._onArrowUp(),e.preventDefault())}_getItemLabel(e){return e?e.toString():``}_isSameItem(e,t){return e===t}_onArrowDown(){if(this.opened){let e=this._dropdownItems;e&&(this._focusedIndex=Math.min(e.length-1,this._focusedIndex+1),this._prefillFocusedItemLabel())}else this.open()}_onArrowUp(){if(this.opened){if(this._focusedIndex>-1)this._focusedIndex=Math.max(0,this._focusedIndex-1);else{let e=this._dropdownItems;e&&(this._focusedIndex=e.length-1)}this._prefillFocusedItemLabel()}else this.open()}_prefillFocusedItemLabel(){if(this._focusedIndex>-1){let e=this._dropdownItems[this._focusedIndex];this._inputElementValue=this._getItemLabel(e),this._markAllSelectionRange()}}_setSelectionRange(e,t){this._isInputFocused()&&this.inputElement.setSelectionRange&&this.inputElement.setSelectionRange(e,t)}_markAllSelectionRange(){this._inputElementValue!==void 0&&this._setSelectionRange(0,this._inputElementValue.length)}_clearSelectionRange(){if(this._inputElementValue!==void 0){let e=this._inputElementValue?this._inputElementValue.length:0;this._setSelectionRange(e,e)}}_closeOrCommit(){this.opened?this.close():this._commitValue()}_onEnter(e){this._hasValidInputValue()?(this.opened&&(e.preventDefault(),e.stopPropagation()),this._closeOrCommit()):(e.preventDefault(),e.stopPropagation())}_hasValidInputValue(){return!0}_onEscape(e){this.autoOpenDisabled&&(this.opened||this.value!==this._inputElementValue&&this._inputElementValue.length>0)?(e.stopPropagation(),this._focusedIndex=-1,this._onEscapeCancel()):this.opened?(e.stopPropagation(),this._focusedIndex>-1?(this._focusedIndex=-1,this._revertInputValue()):this._onEscapeCancel()):this.clearButtonVisible&&this.value&&!this.readonly&&(e.stopPropagation(),this._onClearAction())}_onEscapeCancel(){}_toggleElementChanged(e){e&&(e.addEventListener(`mousedown`,e=>e.preventDefault()),e.addEventListener(`click`,()=>{hr&&!this._isInputFocused()&&document.activeElement.blur()}))}_onClearAction(){}_onOpened(){}_onClosed(){}_onOverlayClosed(){}_commitValue(){}_revertInputValue(){this._inputElementValue=this.value,this._clearSelectionRange()}_onInput(e){this.opened||this._isClearButton(e)||this.autoOpenDisabled||(this.opened=!0)}_getItemElements(){return Array.from(this._scroller.querySelectorAll(`${this._tagNamePrefix}-item`))}_scrollIntoView(e,t=!1){this._scroller&&this._scroller.scrollIntoView(e,t)}_overlaySelectedItemChanged(e){e.stopPropagation(),this.hasAttribute(`closing`)||e.detail.item instanceof Ai||this.opened&&(this._focusedIndex=this._dropdownItems.indexOf(e.detail.item),this.close())}_setFocused(e){super._setFocused(e),e||(this.__autoselectPending=!1),e||this.readonly||this._closeOnBlurIsPrevented||this._handleFocusOut()}_handleFocusOut(){vr()?this._closeOrCommit():this.opened?this._overlayOpened||this.close():this._commitValue()}_shouldRemoveFocus(e){return e.relatedTarget&&e.relatedTarget.localName===`${this._tagNamePrefix}-item`?!1:e.relatedTarget!==this._overlayElement||(e.composedPath()[0].focus(),!1)}}})))()}var to,no,ro,io,ao,oo,so,co,lo,uo,fo,po,mo,ho;function go(){return(go=e((()=>{x(),{I:to}=at,no=e=>e,ro={HTML:1,SVG:2,MATHML:3},io=(e,t)=>t===void 0?e?._$litType$!==void 0:e?._$litType$===t,ao=e=>e?._$litType$?.h!=null,oo=e=>e.strings===void 0,so=()=>document.createComment(``),co=(e,t,n)=>{let r=e._$AA.parentNode,i=t===void 0?e._$AB:t._$AA;if(n===void 0){let t=r.insertBefore(so(),i),a=r.insertBefore(so(),i);n=new to(t,a,e,e.options)}else{let t=n._$AB.nextSibling,a=n._$AM,o=a!==e;if(o){let t;n._$AQ?.(e),n._$AM=e,n._$AP!==void 0&&(t=e._$AU)!==a._$AU&&n._$AP(t)}if(t!==i||o){let e=n._$AA;for(;e!==t;){let t=no(e).nextSibling;no(r).insertBefore(e,i),e=t}}}return n},lo=(e,t,n=e)=>(e._$AI(t,n),e),uo={},fo=(e,t=uo)=>e._$AH=t,po=e=>e._$AH,mo=e=>{e._$AR(),e._$AA.remove()},ho=e=>{e._$AR()}})))()}function _o(e){this._$AN===void 0?this._$AM=e:(bo(this),this._$AM=e,xo(this))}function vo(e,t=!1,n=0){let r=this._$AH,i=this._$AN;if(i!==void 0&&i.size!==0){if(t){if(Array.isArray(r))for(let e=n;e<r.length;e++)yo(r[e],!1),bo(r[e]);else r!=null&&(yo(r,!1),bo(r))}else yo(this,e)}}var yo,bo,xo,So,Co;function wo(){return(wo=e((()=>{go(),pt(),yo=(e,t)=>{let n=e._$AN;if(n===void 0)return!1;for(let e of n)e._$AO?.(t,!1),yo(e,t);return!0},bo=e=>{let t,n;do{if((t=e._$AM)===void 0)break;n=t._$AN,n.delete(e),e=t}while(n?.size===0)},xo=e=>{for(let t;t=e._$AM;e=t){let n=t._$AN;if(n===void 0)t._$AN=n=new Set;else if(n.has(e))break;n.add(e),So(t)}},So=e=>{e.type==w.CHILD&&(e._$AP??=vo,e._$AQ??=_o)},Co=class extends ft{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,t,n){super._$AT(e,t,n),xo(this),this.isConnected=e._$AU}_$AO(e,t=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),t&&(yo(this,e),bo(this))}setValue(e){if(oo(this._$Ct))this._$Ct._$AI(e,this);else{let t=[...this._$Ct._$AH];t[this._$Ci]=e,this._$Ct._$AI(t,this,0)}}disconnected(){}reconnected(){}}})))()}function To(){return(To=e((()=>{wo()})))()}var Eo,Do;function Oo(){return(Oo=e((()=>{C(),pt(),To(),Eo=class extends Co{constructor(e){if(super(e),e.type!==w.CHILD)throw Error(`${this.constructor.directiveName}() can only be used in child bindings`)}update(e,[t,n]){return this.updateContent(e,t,n),v}updateContent(e,t,n){let{parentNode:r,startNode:i}=e;this.__parentNode=r;let a=n!=null,o=a?this.getNewNode(t,n):null,s=this.getOldNode(e);if(clearTimeout(this.__parentNode.__nodeRetryTimeout),a&&!o)this.__parentNode.__nodeRetryTimeout=setTimeout(()=>this.updateContent(e,t,n));else if(s===o)return;else s&&o?r.replaceChild(o,s):s?r.removeChild(s):o&&i.after(o)}getNewNode(e,t){return window.Vaadin.Flow.clients[e].getByNodeId(t)}getOldNode(e){let{startNode:t,endNode:n}=e;if(t.nextSibling!==n)return t.nextSibling}disconnected(){clearTimeout(this.__parentNode.__nodeRetryTimeout)}},Do=dt(Eo)})))()}function ko(e,t){return Do(e,t)}function Ao(e,t,n){st(_`${t.map(t=>Do(e,t))}`,n)}function jo(e){let t=e.insertBefore;e.insertBefore=function(e,n){return n&&n.parentNode===this?t.call(this,e,n):t.call(this,e,null)}}function Mo(){return(Mo=e((()=>{Oo(),C(),window.Vaadin||={},window.Vaadin.FlowComponentHost||={patchVirtualContainer:jo,getNode:ko,setChildNodes:Ao}})))()}var No;function Po(){return(Po=e((()=>{Yr(),di(),No=e=>class extends ui(Jr(e)){static get properties(){return{position:{type:String,reflectToAttribute:!0}}}_updatePosition(){if(super._updatePosition(),!this.positionTarget||!this.opened)return;this.removeAttribute(`arrow-centered`);let e=this.positionTarget.getBoundingClientRect(),t=this.$.overlay.getBoundingClientRect(),n=Math.min(window.innerWidth,document.documentElement.clientWidth),r=!1;if(t.left<0?(this.style.left=`0px`,this.style.right=``,r=!0):t.right>n&&(this.style.right=`0px`,this.style.left=``,r=!0),!r&&(this.position===`bottom`||this.position===`top`)){let n=e.width/2-t.width/2;if(this.style.left){let e=t.left+n;e>0&&(this.style.left=`${e}px`,this.setAttribute(`arrow-centered`,``))}if(this.style.right){let e=parseFloat(this.style.right)+n;e>0&&(this.style.right=`${e}px`,this.setAttribute(`arrow-centered`,``))}}if(this.position===`start`||this.position===`end`){let n=e.height/2-t.height/2;this.style.top=`${t.top+n}px`}}}})))()}var Fo;function Io(){return(Io=e((()=>{B(),C(),Fo=p`
  :host {
    --_vaadin-tooltip-default-offset: 4px;
    line-height: normal;
  }

  [part='overlay'] {
    max-width: var(--vaadin-tooltip-max-width, 40ch);
    padding: var(
      --vaadin-tooltip-padding,
      var(--vaadin-padding-block-container) var(--vaadin-padding-inline-container)
    );
    border: var(--vaadin-tooltip-border-width, var(--vaadin-overlay-border-width, 1px)) solid
      var(--vaadin-tooltip-border-color, var(--vaadin-overlay-border-color, var(--vaadin-border-color-secondary)));
    border-radius: var(--vaadin-tooltip-border-radius, var(--vaadin-radius-m));
    background: var(--vaadin-tooltip-background, var(--vaadin-background-color));
    color: var(--vaadin-tooltip-text-color, inherit);
    font-size: var(--vaadin-tooltip-font-size, 0.9em);
    font-weight: var(--vaadin-tooltip-font-weight, inherit);
    line-height: var(--vaadin-tooltip-line-height, inherit);
    box-shadow: var(--vaadin-tooltip-shadow, 0 3px 8px -1px rgba(0, 0, 0, 0.2));
  }

  :host(:not([markdown])) [part='content'] {
    white-space: pre-wrap;
  }

  :host([position^='top'][top-aligned]) [part='overlay'],
  :host([position^='bottom'][top-aligned]) [part='overlay'] {
    margin-top: var(--vaadin-tooltip-offset-top, var(--_vaadin-tooltip-default-offset));
  }

  :host([position^='top'][bottom-aligned]) [part='overlay'],
  :host([position^='bottom'][bottom-aligned]) [part='overlay'] {
    margin-bottom: var(--vaadin-tooltip-offset-bottom, var(--_vaadin-tooltip-default-offset));
  }

  :host([position^='start'][start-aligned]) [part='overlay'],
  :host([position^='end'][start-aligned]) [part='overlay'] {
    margin-inline-start: var(--vaadin-tooltip-offset-start, var(--_vaadin-tooltip-default-offset));
  }

  :host([position^='start'][end-aligned]) [part='overlay'],
  :host([position^='end'][end-aligned]) [part='overlay'] {
    margin-inline-end: var(--vaadin-tooltip-offset-end, var(--_vaadin-tooltip-default-offset));
  }

  @media (forced-colors: active) {
    [part='overlay'] {
      border: 1px dashed !important;
    }
  }
`})))()}var Lo;function Ro(){return(Ro=e((()=>{C(),D(),N(),L(),ir(),Po(),H(),z(),Io(),Lo=class extends No(M(R(I(V(S))))){static get is(){return`vaadin-tooltip-overlay`}static get styles(){return[rr,Fo]}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}render(){return _`
      <div part="overlay" id="overlay">
        <div part="content" id="content"><slot></slot></div>
      </div>
    `}},T(Lo)})))()}var zo;function Bo(){return(Bo=e((()=>{zo=e=>class extends e{static get properties(){return{position:{type:String},_position:{type:String,value:`bottom`},__effectivePosition:{type:String,computed:`__computePosition(position, _position)`}}}__computeHorizontalAlign(e){return[`top-end`,`bottom-end`,`start-top`,`start`,`start-bottom`].includes(e)?`end`:`start`}__computeNoHorizontalOverlap(e){return[`start-top`,`start`,`start-bottom`,`end-top`,`end`,`end-bottom`].includes(e)}__computeNoVerticalOverlap(e){return[`top-start`,`top-end`,`top`,`bottom-start`,`bottom`,`bottom-end`].includes(e)}__computeVerticalAlign(e){return[`top-start`,`top-end`,`top`,`start-bottom`,`end-bottom`].includes(e)?`bottom`:`top`}__computePosition(e,t){return e||t}}})))()}var Vo;function Ho(){return(Ho=e((()=>{O(),A(),Vo=e=>class extends e{static get properties(){return{for:{type:String,observer:`__forChanged`},target:{type:Object,sync:!0},__isConnected:{type:Boolean,sync:!0}}}static get observers(){return[`__targetOrConnectedChanged(target, __isConnected)`]}connectedCallback(){super.connectedCallback(),this.__isConnected=!0}disconnectedCallback(){super.disconnectedCallback(),this.__isConnected=!1}__forChanged(e){e&&(this.__setTargetByIdDebouncer=k.debounce(this.__setTargetByIdDebouncer,Ot,()=>this.__setTargetById(e)))}__setTargetById(e){if(!this.isConnected)return;let t=this.getRootNode().getElementById(e);t?this.target=t:console.warn(`No element with id="${e}" set via "for" property found on the page.`)}__targetOrConnectedChanged(e,t){this.__previousTarget&&(this.__previousTarget!==e||!t)&&this._removeTargetListeners(this.__previousTarget),e&&t&&this._addTargetListeners(e),this.__previousTarget=e}_addTargetListeners(e){}_removeTargetListeners(e){}}})))()}function Uo(e,t,n){let r=Go[t],i=new Set(e[r]);i.add(n),e[r]=[...i]}function Wo(e,t,n){let r=Go[t],i=new Set(e[r]);i.delete(n),e[r]=i.size>0?[...i]:null}var Go;function Ko(){return(Ko=e((()=>{Go={"aria-describedby":`ariaDescribedByElements`,"aria-labelledby":`ariaLabelledByElements`}})))()}var qo;function Jo(){return(Jo=e((()=>{Ko(),qo=e=>class extends e{#e=[];static get properties(){return{ariaTarget:{type:Object},ariaLinkMode:{type:String,value:`aria-describedby`},_effectiveAriaTarget:{type:Object,computed:`__computeAriaTarget(ariaTarget, target)`}}}connectedCallback(){super.connectedCallback(),this.#t()}disconnectedCallback(){super.disconnectedCallback(),this.#n()}updated(e){super.updated(e),(e.has(`_effectiveAriaTarget`)||e.has(`ariaLinkMode`))&&this.#r()}#t(){let e=this.ariaLinkMode,t=this._effectiveAriaTarget,n=this.__contentNode;n&&t&&e&&e!==`none`&&[t].flat().forEach(t=>{let r=t.getRootNode()!==this.getRootNode();r?Uo(t,e,n):ni(t,e,n.id),this.#e.push({target:t,mode:e,byReference:r})})}#n(){let e=this.__contentNode;this.#e.forEach(({target:t,mode:n,byReference:r})=>{r?Wo(t,n,e):ri(t,n,e.id)}),this.#e=[]}#r(){this.#n(),this.#t()}__computeAriaTarget(e,t){let n=Array.isArray(e)?e.some(e=>e?.nodeType===Node.ELEMENT_NODE):e;return e===null||n?e:t}}})))()}var Y,Yo,Xo,Zo,Qo,$o,es,ts,ns,rs;function is(){return(is=e((()=>{U(),Ri(),vi(),Bo(),Ho(),Jo(),vt(),Y=500,Yo=Y,Xo=Y,Zo=Y,Qo=new Set,$o=!1,es=null,ts=null,ns=class{constructor(e){this.host=e}get focusDelay(){let e=this.host;return e.focusDelay!=null&&e.focusDelay>=0?e.focusDelay:Yo}get hoverDelay(){let e=this.host;return e.hoverDelay!=null&&e.hoverDelay>=0?e.hoverDelay:Xo}get hideDelay(){let e=this.host;return e.hideDelay!=null&&e.hideDelay>=0?e.hideDelay:Zo}get isClosing(){return Qo.has(this.host)}open(e={immediate:!1}){let{immediate:t,hover:n,focus:r}=e,i=n&&this.hoverDelay>0,a=r&&this.focusDelay>0;!t&&(i||a)&&!this.__closeTimeout?this.__warmupTooltip(a):this.__showTooltip()}close(e){!e&&this.hideDelay>0?this.__scheduleClose():(this.__abortClose(),this._setOpened(!1)),this.__abortWarmUp(),$o&&(this.__abortCooldown(),this.__scheduleCooldown())}_isOpened(){return this.host.opened}_setOpened(e){this.host.opened=e}__flushClosingTooltips(){Qo.forEach(e=>{e._stateController.close(!0),Qo.delete(e)})}__showTooltip(){this.__abortClose(),this.__flushClosingTooltips(),this._setOpened(!0),$o=!0,this.__abortWarmUp(),this.__abortCooldown()}__warmupTooltip(e){this._isOpened()||($o?this.__showTooltip():es??this.__scheduleWarmUp(e))}__abortClose(){this.__closeTimeout&&=(clearTimeout(this.__closeTimeout),null),this.isClosing&&Qo.delete(this.host)}__abortCooldown(){ts&&=(clearTimeout(ts),null)}__abortWarmUp(){es&&=(clearTimeout(es),null)}__scheduleClose(){this._isOpened()&&!this.isClosing&&(Qo.add(this.host),this.__closeTimeout=setTimeout(()=>{Qo.delete(this.host),this.__closeTimeout=null,this._setOpened(!1)},this.hideDelay))}__scheduleCooldown(){ts=setTimeout(()=>{ts=null,$o=!1},this.hideDelay)}__scheduleWarmUp(e){let t=e?this.focusDelay:this.hoverDelay;es=setTimeout(()=>{es=null,$o=!0,this.__showTooltip()},t)}},rs=e=>class extends qo(zo(Vo(e))){static get properties(){return{context:{type:Object,sync:!0,value:()=>({})},focusDelay:{type:Number},generator:{type:Object},hideDelay:{type:Number},hoverDelay:{type:Number},manual:{type:Boolean,value:!1,sync:!0},opened:{type:Boolean,value:!1,reflectToAttribute:!0,observer:`__openedChanged`,sync:!0},shouldShow:{type:Object,value:()=>(e,t)=>!0},text:{type:String},markdown:{type:Boolean,value:!1,reflectToAttribute:!0},__isTargetHidden:{type:Boolean,value:!1},_isConnected:{type:Boolean,sync:!0}}}static setDefaultFocusDelay(e){Yo=e!=null&&e>=0?e:Y}static setDefaultHideDelay(e){Zo=e!=null&&e>=0?e:Y}static setDefaultHoverDelay(e){Xo=e!=null&&e>=0?e:Y}constructor(){super(),this._uniqueId=`vaadin-tooltip-${gi()}`,this.__onFocusin=this.__onFocusin.bind(this),this.__onFocusout=this.__onFocusout.bind(this),this.__onMouseDown=this.__onMouseDown.bind(this),this.__onMouseEnter=this.__onMouseEnter.bind(this),this.__onMouseLeave=this.__onMouseLeave.bind(this),this.__onKeyDown=this.__onKeyDown.bind(this),this.__onOverlayOpen=this.__onOverlayOpen.bind(this),this.__targetVisibilityObserver=new IntersectionObserver(e=>{e.forEach(e=>this.__onTargetVisibilityChange(e.isIntersecting))},{threshold:0}),this._stateController=new ns(this)}connectedCallback(){super.connectedCallback(),this._isConnected=!0,document.body.addEventListener(`vaadin-overlay-open`,this.__onOverlayOpen)}disconnectedCallback(){super.disconnectedCallback(),this.opened&&!this.manual&&this._stateController.close(!0),this._isConnected=!1,document.body.removeEventListener(`vaadin-overlay-open`,this.__onOverlayOpen)}ready(){super.ready(),this._overlayElement=this.$.overlay,this.__contentController=new q(this,`overlay`,`div`,{initializer:e=>{e.id=this._uniqueId,e.setAttribute(`role`,`tooltip`),this.__contentNode=e}}),this.addController(this.__contentController)}updated(e){super.updated(e),(e.has(`text`)||e.has(`generator`)||e.has(`context`)||e.has(`markdown`))&&this.__updateContent()}__openedChanged(e,t){e?document.addEventListener(`keydown`,this.__onKeyDown,!0):t&&document.removeEventListener(`keydown`,this.__onKeyDown,!0)}_addTargetListeners(e){e.addEventListener(`mouseenter`,this.__onMouseEnter),e.addEventListener(`mouseleave`,this.__onMouseLeave),e.addEventListener(`focusin`,this.__onFocusin),e.addEventListener(`focusout`,this.__onFocusout),e.addEventListener(`mousedown`,this.__onMouseDown),requestAnimationFrame(()=>{this.__targetVisibilityObserver.observe(e)})}_removeTargetListeners(e){e.removeEventListener(`mouseenter`,this.__onMouseEnter),e.removeEventListener(`mouseleave`,this.__onMouseLeave),e.removeEventListener(`focusin`,this.__onFocusin),e.removeEventListener(`focusout`,this.__onFocusout),e.removeEventListener(`mousedown`,this.__onMouseDown),this.__targetVisibilityObserver.unobserve(e)}__onFocusin(e){this.manual||vr()&&(this.target.contains(e.relatedTarget)||this.__isShouldShow()&&(this._overlayElement.hasAttribute(`hidden`)||(this.__focusInside=!0,this.__isTargetHidden||this.__hoverInside&&this.opened||this._stateController.open({focus:!0}))))}__onFocusout(e){this.manual||this.target.contains(e.relatedTarget)||(this.__focusInside=!1,this.__hoverInside||this._stateController.close(!0))}__onKeyDown(e){this.manual||e.key===`Escape`&&(e.stopPropagation(),this._stateController.close(!0))}__onMouseDown(){this.manual||this._stateController.close(!0)}__onMouseEnter(){this.manual||this.__isShouldShow()&&(this._overlayElement.hasAttribute(`hidden`)||this.__hoverInside||(this.__hoverInside=!0,this.__isTargetHidden||this.__focusInside&&this.opened||this._stateController.open({hover:!0})))}__onMouseLeave(e){e.relatedTarget!==this._overlayElement&&this.__handleMouseLeave()}__onOverlayMouseEnter(){this.manual||this._stateController.isClosing&&this._stateController.open({immediate:!0})}__onOverlayMouseLeave(e){e.relatedTarget!==this.target&&this.__handleMouseLeave()}__onOverlayMouseDown(e){e.stopPropagation()}__onOverlayClick(e){e.stopPropagation()}__handleMouseLeave(){this.manual||(this.__hoverInside=!1,this.__focusInside||this._stateController.close())}__onOverlayOpen(){this.manual||this._overlayElement.opened&&!this._overlayElement._last&&this._stateController.close(!0)}__onTargetVisibilityChange(e){if(this.manual)return;let t=this.__isTargetHidden;this.__isTargetHidden=!e,t&&e&&(this.__focusInside||this.__hoverInside)?this._stateController.open({immediate:!0}):!e&&this.opened&&this._stateController.close(!0)}__isShouldShow(){return typeof this.shouldShow!=`function`||this.shouldShow(this.target,this.context)===!0}async __updateContent(){let e=typeof this.generator==`function`?this.generator(this.context):this.text,t=this.__contentNode.textContent;this.markdown&&e?(await this.constructor.__importMarkdownHelpers()).renderMarkdownToElement(this.__contentNode,e):this.__contentNode.textContent=e||``,this.$.overlay.toggleAttribute(`hidden`,this.__contentNode.textContent.trim()===``);let n=this.__contentNode.textContent;n!==t&&this.dispatchEvent(new CustomEvent(`content-changed`,{detail:{content:n}}))}static __importMarkdownHelpers(){return this.__markdownHelpers||=_t(()=>import(`./markdown-helpers-DLnMWEwk.js`).then(e=>(e.t(),e.n)),__vite__mapDeps([0,1]),import.meta.url),this.__markdownHelpers}}})))()}var as;function os(){return(os=e((()=>{Ro(),C(),Fi(),D(),zt(),L(),dn(),is(),as=class extends rs(un(Rt(I(S)))){static get is(){return`vaadin-tooltip`}static get styles(){return p`
      :host {
        display: contents;
      }
    `}render(){let e=this.__effectivePosition;return _`
      <vaadin-tooltip-overlay
        id="overlay"
        .owner="${this}"
        theme="${K(this._theme)}"
        .opened="${this._isConnected&&this.opened}"
        .positionTarget="${this.target}"
        .position="${e}"
        ?no-horizontal-overlap="${this.__computeNoHorizontalOverlap(e)}"
        ?no-vertical-overlap="${this.__computeNoVerticalOverlap(e)}"
        .horizontalAlign="${this.__computeHorizontalAlign(e)}"
        .verticalAlign="${this.__computeVerticalAlign(e)}"
        @click="${this.__onOverlayClick}"
        @mousedown="${this.__onOverlayMouseDown}"
        @mouseenter="${this.__onOverlayMouseEnter}"
        @mouseleave="${this.__onOverlayMouseLeave}"
        modeless
        ?markdown="${this.markdown}"
        exportparts="overlay, content"
        ><slot name="overlay"></slot
      ></vaadin-tooltip-overlay>
    `}},T(as)})))()}function ss(e,t,n){return!us(e)||!us(t)||Object.keys(t).forEach(r=>{if(ls.includes(r))return;let i=t[r];if(us(i)){if(!Object.hasOwn(e,r)||!us(e[r])){if(n&&Object.hasOwn(e,r)&&e[r])return;e[r]={}}ss(e[r],i,n)}else n&&Array.isArray(i)?e[r]=[...i]:n&&i==null||(e[r]=i)}),e}function cs(e,...t){return t.forEach(t=>ss(e,t,!0)),e}var ls,us;function ds(){return(ds=e((()=>{ls=[`__proto__`,`constructor`,`prototype`],us=e=>{if(!e||typeof e!=`object`)return!1;let t=Object.getPrototypeOf(e);return t===Object.prototype||t===null}})))()}var fs;function ps(){return(ps=e((()=>{ds(),fs=e=>class extends e{static get properties(){return{i18n:{type:Object},__effectiveI18n:{type:Object,sync:!0}}}static get defaultI18n(){return{}}constructor(){super(),this.i18n=cs({},this.constructor.defaultI18n)}get i18n(){return this.__customI18n}set i18n(e){e!==this.__customI18n&&(this.__customI18n=e,this.__effectiveI18n=cs({},this.constructor.defaultI18n,this.__customI18n))}}})))()}var ms,hs,gs;function _s(){return(_s=e((()=>{F(),ms=new ResizeObserver(e=>{setTimeout(()=>{e.forEach(e=>{e.target.isConnected&&(e.target.resizables?e.target.resizables.forEach(t=>{t._onResize(e.contentRect)}):e.target._onResize(e.contentRect))})})}),hs=e=>class extends e{get _observeParent(){return!1}connectedCallback(){if(super.connectedCallback(),ms.observe(this),this._observeParent){let e=this.parentNode instanceof ShadowRoot?this.parentNode.host:this.parentNode;e.resizables||(e.resizables=new Set,ms.observe(e)),e.resizables.add(this),this.__parent=e}}disconnectedCallback(){super.disconnectedCallback(),ms.unobserve(this);let e=this.__parent;if(this._observeParent&&e){let t=e.resizables;t&&(t.delete(this),t.size===0&&ms.unobserve(e)),this.__parent=null}}_onResize(e){}},gs=P(hs)})))()}function vs(e){return Ys.indexOf(e)>-1}function ys(e){vs(e)}function bs(e){let t=e.type;if(!vs(t))return!1;if(t===`mousemove`){let t=e.buttons??1;return e instanceof window.MouseEvent&&!Zs&&(t=Xs[e.which]||0),!!(t&1)}return(e.button??0)===0}function xs(e){if(e.type===`click`){if(e.detail===0)return!0;let t=X(e);if(!t.nodeType||t.nodeType!==Node.ELEMENT_NODE)return!0;let n=t.getBoundingClientRect(),r=e.pageX,i=e.pageY;return!(r>=n.left&&r<=n.right&&i>=n.top&&i<=n.bottom)}return!1}function Ss(e){let t=`auto`,n=ec(e);for(let e=0,r;e<n.length;e++)if(r=n[e],r[Gs]){t=r[Gs];break}return t}function Cs(e,t,n){e.movefn=t,e.upfn=n,document.addEventListener(`mousemove`,t),document.addEventListener(`mouseup`,n)}function ws(e){document.removeEventListener(`mousemove`,e.movefn),document.removeEventListener(`mouseup`,e.upfn),e.movefn=null,e.upfn=null}function Ts(e,t){let n=document.elementFromPoint(e,t),r=n;for(;r?.shadowRoot&&!window.ShadyDOM;){let i=r;if(r=r.shadowRoot.elementFromPoint(e,t),i===r)break;r&&(n=r)}return n}function X(e){let t=ec(e);return t.length>0?t[0]:e.target}function Es(e){let t=e.type,n=e.currentTarget[Us];if(!n)return;let r=n[t];if(!r)return;if(!e[Ws]&&(e[Ws]={},t.startsWith(`touch`))){let n=e.changedTouches[0];if(t===`touchstart`&&e.touches.length===1&&(Z.touch.id=n.identifier),Z.touch.id!==n.identifier)return;Hs||(t===`touchstart`||t===`touchmove`)&&Ds(e)}let i=e[Ws];if(!i.skip){for(let t=0,n;t<$.length;t++)n=$[t],r[n.name]&&!i[n.name]&&n.flow&&n.flow.start.indexOf(e.type)>-1&&n.reset&&n.reset();for(let n=0,a;n<$.length;n++)a=$[n],r[a.name]&&!i[a.name]&&(i[a.name]=!0,a[t](e))}}function Ds(e){let t=e.changedTouches[0],n=e.type;if(n===`touchstart`)Z.touch.x=t.clientX,Z.touch.y=t.clientY,Z.touch.scrollDecided=!1;else if(n===`touchmove`){if(Z.touch.scrollDecided)return;Z.touch.scrollDecided=!0;let n=Ss(e),r=!1,i=Math.abs(Z.touch.x-t.clientX),a=Math.abs(Z.touch.y-t.clientY);e.cancelable&&(n===`none`?r=!0:n===`pan-x`?r=a>i:n===`pan-y`&&(r=i>a)),r?e.preventDefault():Is(`track`)}}function Os(e,t,n){return Q[t]?(As(e,t,n),!0):!1}function ks(e,t,n){return Q[t]?(js(e,t,n),!0):!1}function As(e,t,n){let r=Q[t],i=r.deps,a=r.name,o=e[Us];o||(e[Us]=o={});for(let t=0,n,r;t<i.length;t++)n=i[t],Qs&&vs(n)&&n!==`click`||(r=o[n],r||(o[n]=r={_count:0}),r._count===0&&e.addEventListener(n,Es,ys(n)),r[a]=(r[a]||0)+1,r._count=(r._count||0)+1);e.addEventListener(t,n),r.touchAction&&Ps(e,r.touchAction)}function js(e,t,n){let r=Q[t],i=r.deps,a=r.name,o=e[Us];if(o)for(let t=0,n,r;t<i.length;t++)n=i[t],r=o[n],r?.[a]&&(r[a]=(r[a]||1)-1,r._count=(r._count||1)-1,r._count===0&&e.removeEventListener(n,Es,ys(n)));e.removeEventListener(t,n)}function Ms(e){$.push(e),e.emits.forEach(t=>{Q[t]=e})}function Ns(e){for(let t=0,n;t<$.length;t++){n=$[t];for(let t=0,r;t<n.emits.length;t++)if(r=n.emits[t],r===e)return n}return null}function Ps(e,t){Hs&&e instanceof HTMLElement&&Ot.run(()=>{e.style.touchAction=t}),e[Gs]=t}function Fs(e,t,n){let r=new Event(t,{bubbles:!0,cancelable:!0,composed:!0});if(r.detail=n,Vs(e).dispatchEvent(r),r.defaultPrevented){let e=n.preventer||n.sourceEvent;e?.preventDefault&&e.preventDefault()}}function Is(e){let t=Ns(e);t.info&&(t.info.prevent=!0)}function Ls(e,t,n,r){t&&Fs(t,e,{x:n.clientX,y:n.clientY,sourceEvent:n,preventer:r,prevent(e){return Is(e)}})}function Rs(e,t,n){if(e.prevent)return!1;if(e.started)return!0;let r=Math.abs(e.x-t),i=Math.abs(e.y-n);return r>=qs||i>=qs}function zs(e,t,n){if(!t)return;let r=e.moves[e.moves.length-2],i=e.moves[e.moves.length-1],a=i.x-e.x,o=i.y-e.y,s,c=0;r&&(s=i.x-r.x,c=i.y-r.y),Fs(t,`track`,{state:e.state,x:n.clientX,y:n.clientY,dx:a,dy:o,ddx:s,ddy:c,sourceEvent:n,hover(){return Ts(n.clientX,n.clientY)}})}function Bs(e,t,n){let r=Math.abs(t.clientX-e.x),i=Math.abs(t.clientY-e.y),a=X(n||t);!a||$s[a.localName]&&a.hasAttribute(`disabled`)||(isNaN(r)||isNaN(i)||r<=Ks&&i<=Ks||xs(t))&&(e.prevent||Fs(a,`tap`,{x:t.clientX,y:t.clientY,sourceEvent:t,preventer:n}))}var Vs,Hs,Us,Ws,Gs,Ks,qs,Js,Ys,Xs,Zs,Qs,$s,Z,ec,Q,$;function tc(){return(tc=e((()=>{O(),Vs=e=>e,Hs=typeof document.head.style.touchAction==`string`,Us=`__polymerGestures`,Ws=`__polymerGesturesHandled`,Gs=`__polymerGesturesTouchAction`,Ks=25,qs=5,Js=2,Ys=[`mousedown`,`mousemove`,`mouseup`,`click`],Xs=[0,1,4,2],Zs=(function(){try{return new MouseEvent(`test`,{buttons:1}).buttons===1}catch{return!1}})(),(function(){try{let e=Object.defineProperty({},"passive",{get(){}});window.addEventListener(`test`,null,e),window.removeEventListener(`test`,null,e)}catch{}})(),Qs=navigator.userAgent.match(/iP(?:[oa]d|hone)|Android/u),$s={button:!0,command:!0,fieldset:!0,input:!0,keygen:!0,optgroup:!0,option:!0,select:!0,textarea:!0},Z={mouse:{target:null,mouseIgnoreJob:null},touch:{x:0,y:0,id:-1,scrollDecided:!1}},ec=window.ShadyDOM&&window.ShadyDOM.noPatch?window.ShadyDOM.composedPath:e=>e.composedPath&&e.composedPath()||[],Q={},$=[],Ms({name:`downup`,deps:[`mousedown`,`touchstart`,`touchend`],flow:{start:[`mousedown`,`touchstart`],end:[`mouseup`,`touchend`]},emits:[`down`,`up`],info:{movefn:null,upfn:null},reset(){ws(this.info)},mousedown(e){if(!bs(e))return;let t=X(e),n=this;Cs(this.info,e=>{bs(e)||(Ls(`up`,t,e),ws(n.info))},e=>{bs(e)&&Ls(`up`,t,e),ws(n.info)}),Ls(`down`,t,e)},touchstart(e){Ls(`down`,X(e),e.changedTouches[0],e)},touchend(e){Ls(`up`,X(e),e.changedTouches[0],e)}}),Ms({name:`track`,touchAction:`none`,deps:[`mousedown`,`touchstart`,`touchmove`,`touchend`],flow:{start:[`mousedown`,`touchstart`],end:[`mouseup`,`touchend`]},emits:[`track`],info:{x:0,y:0,state:`start`,started:!1,moves:[],addMove(e){this.moves.length>Js&&this.moves.shift(),this.moves.push(e)},movefn:null,upfn:null,prevent:!1},reset(){this.info.state=`start`,this.info.started=!1,this.info.moves=[],this.info.x=0,this.info.y=0,this.info.prevent=!1,ws(this.info)},mousedown(e){if(!bs(e))return;let t=X(e),n=this,r=e=>{let r=e.clientX,i=e.clientY;Rs(n.info,r,i)&&(n.info.state=n.info.started?e.type===`mouseup`?`end`:`track`:`start`,n.info.state===`start`&&Is(`tap`),n.info.addMove({x:r,y:i}),bs(e)||(n.info.state=`end`,ws(n.info)),t&&zs(n.info,t,e),n.info.started=!0)};Cs(this.info,r,e=>{n.info.started&&r(e),ws(n.info)}),this.info.x=e.clientX,this.info.y=e.clientY},touchstart(e){let t=e.changedTouches[0];this.info.x=t.clientX,this.info.y=t.clientY},touchmove(e){let t=X(e),n=e.changedTouches[0],r=n.clientX,i=n.clientY;Rs(this.info,r,i)&&(this.info.state===`start`&&Is(`tap`),this.info.addMove({x:r,y:i}),zs(this.info,t,n),this.info.state=`track`,this.info.started=!0)},touchend(e){let t=X(e),n=e.changedTouches[0];this.info.started&&(this.info.state=`end`,this.info.addMove({x:n.clientX,y:n.clientY}),zs(this.info,t,n))}}),Ms({name:`tap`,deps:[`mousedown`,`click`,`touchstart`,`touchend`],flow:{start:[`mousedown`,`touchstart`],end:[`click`,`touchend`]},emits:[`tap`],info:{x:NaN,y:NaN,prevent:!1},reset(){this.info.x=NaN,this.info.y=NaN,this.info.prevent=!1},mousedown(e){bs(e)&&(this.info.x=e.clientX,this.info.y=e.clientY)},click(e){bs(e)&&Bs(this.info,e)},touchstart(e){let t=e.changedTouches[0];this.info.x=t.clientX,this.info.y=t.clientY},touchend(e){Bs(this.info,e.changedTouches[0],e)}})})))()}var nc;function rc(){return(rc=e((()=>{tc(),Ki(),ea(),nc=e=>class extends Gi($i(e)){get _activeKeys(){return[` `]}ready(){super.ready(),Os(this,`down`,e=>{this._shouldSetActive(e)&&this._setActive(!0)}),Os(this,`up`,()=>{this._setActive(!1)})}disconnectedCallback(){super.disconnectedCallback(),this._setActive(!1)}_shouldSetActive(e){return!this.disabled}_onKeyDown(e){super._onKeyDown(e),this._shouldSetActive(e)&&this._activeKeys.includes(e.key)&&(this._setActive(!0),document.addEventListener(`keyup`,e=>{this._activeKeys.includes(e.key)&&this._setActive(!1)},{once:!0}))}_setActive(e){this.toggleAttribute(`active`,e)}}})))()}var ic;function ac(){return(ac=e((()=>{rc(),Ui(),ic=e=>class extends nc(Hi(e)){static get properties(){return{_hasVaadinItemMixin:{value:!0},selected:{type:Boolean,value:!1,reflectToAttribute:!0,observer:`_selectedChanged`,sync:!0},_value:String}}get _activeKeys(){return[`Enter`,` `]}get value(){return this._value??this.textContent.trim()}set value(e){this._value=e}ready(){super.ready();let e=this.getAttribute(`value`);e!==null&&(this.value=e),this.__shouldAllowFocusWhenDisabled()&&this.style.setProperty(`--_vaadin-item-disabled-pointer-events`,`auto`)}focus(e){(!this.disabled||this.__shouldAllowFocusWhenDisabled())&&super.focus(e)}_shouldSetActive(e){return!this.disabled&&!(e.type===`keydown`&&e.defaultPrevented)}_selectedChanged(e){this.setAttribute(`aria-selected`,e)}_disabledChanged(e){super._disabledChanged(e),e&&(this.selected=!1,this.__shouldAllowFocusWhenDisabled()||this.blur())}_onKeyDown(e){super._onKeyDown(e),this._activeKeys.includes(e.key)&&!e.defaultPrevented&&(e.preventDefault(),this.click())}__shouldAllowFocusWhenDisabled(){return!1}}})))()}function oc(e,t){let{scrollLeft:n}=e;return t===`rtl`?e.scrollWidth-e.clientWidth+n:n}function sc(e,t,n){e.scrollLeft=t===`rtl`?e.clientWidth-e.scrollWidth+n:n}function cc(){return(cc=e((()=>{})))()}var lc;function uc(){return(uc=e((()=>{U(),ea(),lc=e=>class extends $i(e){get focused(){return(this._getItems()||[]).find(Tr)}get _vertical(){return!0}get _tabNavigation(){return!1}focus(e){let t=this._getFocusableIndex();t>=0&&this._focus(t,e)}_getFocusableIndex(){let e=this._getItems();return Array.isArray(e)?this._getAvailableIndex(e,0,null,e=>!Cr(e)):-1}_getItems(){return Array.from(this.children)}_onKeyDown(e){if(super._onKeyDown(e),e.metaKey||e.ctrlKey)return;let{key:t,shiftKey:n}=e,r=this._getItems()||[],i=r.indexOf(this.focused),a,o,s=!this._vertical&&this.getAttribute(`dir`)===`rtl`?-1:1;this.__isPrevKeyPressed(t,n)?(o=-s,a=i-s):this.__isNextKeyPressed(t,n)?(o=s,a=i+s):t===`Home`?(o=1,a=0):t===`End`&&(o=-1,a=r.length-1),a=this._getAvailableIndex(r,a,o,e=>!Cr(e)),this._tabNavigation&&t===`Tab`&&(a>i&&e.shiftKey||a<i&&!e.shiftKey||a===i)||a>=0&&(e.preventDefault(),this._focus(a,{focusVisible:!0,preventScroll:!0},!0))}__isPrevKeyPressed(e,t){return this._vertical?e===`ArrowUp`:e===`ArrowLeft`||this._tabNavigation&&e===`Tab`&&t}__isNextKeyPressed(e,t){return this._vertical?e===`ArrowDown`:e===`ArrowRight`||this._tabNavigation&&e===`Tab`&&!t}_focus(e,t,n=!1){let r=this._getItems();this._focusItem(r[e],t,n)}_focusItem(e,t){e&&e.focus(t)}_getAvailableIndex(e,t,n,r){let i=e.length,a=t;for(let t=0;typeof a==`number`&&t<i;t+=1,a+=n||1){a<0?a=i-1:a>=i&&(a=0);let t=e[a];if(this._isItemFocusable(t)&&this.__isMatchingItem(t,r))return a}return-1}__isMatchingItem(e,t){return typeof t!=`function`||t(e)}_isItemFocusable(e){return!e.hasAttribute(`disabled`)}}})))()}var dc;function fc(){return(fc=e((()=>{O(),A(),Li(),U(),uc(),dc=e=>class extends lc(e){static get properties(){return{disabled:{type:Boolean,value:!1,reflectToAttribute:!0},selected:{type:Number,reflectToAttribute:!0,notify:!0,sync:!0},orientation:{type:String,reflectToAttribute:!0,value:``},items:{type:Array,readOnly:!0,notify:!0},_searchBuf:{type:String,value:``}}}static get observers(){return[`_enhanceItems(items, orientation, selected, disabled)`]}constructor(){super(),this._hasVaadinListMixin=!0}get _isRTL(){return!this._vertical&&this.getAttribute(`dir`)===`rtl`}get _scrollerElement(){return console.warn(`Please implement the '_scrollerElement' property in <${this.localName}>`),this}get _vertical(){return this.orientation!==`horizontal`}focus(e){this._observer&&this._observer.flush();let t=Array.isArray(this.items)?this.items:[],n=this._getAvailableIndex(t,0,null,e=>e.tabIndex===0&&!Cr(e));n>=0?this._focus(n,e):super.focus(e)}ready(){super.ready(),this.addEventListener(`click`,e=>this._onClick(e));let e=this.shadowRoot.querySelector(`slot:not([name])`);this._observer=new Ii(e,()=>{this._setItems(this._filterItems([...this.children]))})}_getItems(){return this.items}_enhanceItems(e,t,n,r){if(!r&&e){this.setAttribute(`aria-orientation`,t||`vertical`),e.forEach(e=>G(e,`orientation`,t)),this._setFocusable(n<0||!n?0:n);let r=e[n];e.forEach(e=>{e.selected=e===r}),r&&!r.disabled&&this._scrollToItem(n)}}_filterItems(e){return e.filter(e=>e._hasVaadinItemMixin)}_onClick(e){if(e.metaKey||e.shiftKey||e.ctrlKey||e.defaultPrevented)return;let t=this._filterItems(e.composedPath())[0],n;t&&!t.disabled&&(n=this.items.indexOf(t))>=0&&(this.selected=n)}_searchKey(e,t){this._searchReset=k.debounce(this._searchReset,Tt.after(500),()=>{this._searchBuf=``}),this._searchBuf+=t.toLowerCase(),this.items.some(e=>this.__isMatchingKey(e))||(this._searchBuf=t.toLowerCase());let n=this._searchBuf.length===1?e+1:e;return this._getAvailableIndex(this.items,n,1,e=>this.__isMatchingKey(e)&&getComputedStyle(e).display!==`none`)}__isMatchingKey(e){return e.textContent.replace(/[^\p{L}\p{Nd}]/gu,``).toLowerCase().startsWith(this._searchBuf)}_onKeyDown(e){if(e.metaKey||e.ctrlKey)return;let t=e.key,n=this.items.indexOf(this.focused);if(/[\p{L}\p{Nd}]/u.test(t)&&t.length===1){let e=this._searchKey(n,t);e>=0&&this._focus(e)}else super._onKeyDown(e)}_setFocusable(e){e=this._getAvailableIndex(this.items,e,1);let t=this.items[e];this.items.forEach(e=>{e.tabIndex=e===t?0:-1})}_focus(e,t){this.items.forEach((t,n)=>{t.focused=n===e}),this._setFocusable(e),this._scrollToItem(e),super._focus(e,t??{preventScroll:!0})}_scrollToItem(e){let t=this._getItems()[e];t&&t.scrollIntoView({block:`nearest`,inline:`nearest`})}_scroll(e){if(this._vertical)this._scrollerElement.scrollTop+=e;else{let t=this.getAttribute(`dir`)||`ltr`,n=oc(this._scrollerElement,t)+e;sc(this._scrollerElement,t,n)}}_isItemFocusable(e){return e.disabled&&e.__shouldAllowFocusWhenDisabled?e.__shouldAllowFocusWhenDisabled():super._isItemFocusable(e)}}})))()}var pc;function mc(){return(mc=e((()=>{B(),C(),pc=p`
  :host {
    --vaadin-item-checkmark-display: block;
    display: flex;
  }

  :host([hidden]) {
    display: none !important;
  }

  [part='items'] {
    height: 100%;
    overflow-y: auto;
    width: 100%;
  }

  [part='items'] ::slotted(hr) {
    border-color: var(--vaadin-divider-color, var(--vaadin-border-color-secondary));
    border-width: 0 0 1px;
    margin: 4px 8px;
    margin-inline-start: calc(var(--vaadin-icon-size, 1lh) + var(--vaadin-item-gap, var(--vaadin-gap-s)) + 8px);
  }
`})))()}var hc,gc;function _c(){return(_c=e((()=>{rc(),Ui(),Ji(),hc=[`mousedown`,`mouseup`,`click`,`dblclick`,`keypress`,`keydown`,`keyup`],gc=e=>class extends nc(qi(Hi(e))){constructor(){super(),this.__onInteractionEvent=this.__onInteractionEvent.bind(this),hc.forEach(e=>{this.addEventListener(e,this.__onInteractionEvent,!0)}),this.tabindex=0}get _activeKeys(){return[`Enter`,` `]}ready(){super.ready(),this.hasAttribute(`role`)||this.setAttribute(`role`,`button`),this.__shouldAllowFocusWhenDisabled()&&this.style.setProperty(`--_vaadin-button-disabled-pointer-events`,`auto`)}_onKeyDown(e){super._onKeyDown(e),e.altKey||e.shiftKey||e.ctrlKey||e.metaKey||this._activeKeys.includes(e.key)&&(e.preventDefault(),this.click())}__onInteractionEvent(e){this.__shouldSuppressInteractionEvent(e)&&e.stopImmediatePropagation()}__shouldSuppressInteractionEvent(e){return this.disabled}}})))()}var vc;function yc(){return(yc=e((()=>{vc=class{#e=null;constructor(e,t){this.query=e,this.callback=t}hostConnected(){this.#n(),this.#e=window.matchMedia(this.query),this.#t(),this.#r(this.#e)}hostDisconnected(){this.#n()}#t(){this.#e&&this.#e.addListener(this.#r)}#n(){this.#e&&this.#e.removeListener(this.#r),this.#e=null}#r=e=>{typeof this.callback==`function`&&this.callback(e.matches)}}})))()}var bc;function xc(){return(xc=e((()=>{x(),pt(),go(),bc=dt(class extends ft{constructor(e){if(super(e),e.type!==w.PROPERTY&&e.type!==w.ATTRIBUTE&&e.type!==w.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!oo(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===v||t===y)return t;let n=e.element,r=e.name;if(e.type===w.PROPERTY){if(t===n[r])return v}else if(e.type===w.BOOLEAN_ATTRIBUTE){if(!!t===n.hasAttribute(r))return v}else if(e.type===w.ATTRIBUTE&&n.getAttribute(r)===t+``)return v;return fo(e),t}})})))()}function Sc(){return(Sc=e((()=>{xc()})))()}var Cc;function wc(){return(wc=e((()=>{C(),Sc(),Cc=window,Cc.Vaadin=Cc.Vaadin||{},Cc.Vaadin.setLitRenderer=(e,t,n,r,i,a,o)=>{let s=e=>i.map(t=>(...n)=>{e!==void 0&&r(t,e,n[0]instanceof Event?[]:[...n])}),c=[`html`,`root`,`live`,`appId`,`itemKey`,`model`,`item`,`index`,...i,`return html\`${n}\``],l=Function(...c),u=(e,t,n)=>{let{item:r,index:i}=t;st(l(_,e,bc,o,n,t,r,i,...s(n)),e)},d=(e,t,n)=>{let{item:r}=n;e.__litRenderer!==d&&(e.innerHTML=``,delete e._$litPart$,e.__litRenderer=d);let i={};for(let e in r)e.startsWith(a)&&(i[e.replace(a,``)]=r[e]);u(e,{...n,item:i},r.key)};d.__rendererId=a,e[t]=d},Cc.Vaadin.unsetLitRenderer=(e,t,n)=>{e[t]?.__rendererId===n&&(e[t]=void 0)}})))()}var Tc,Ec,Dc;function Oc(){return(Oc=e((()=>{x(),pt(),Tc=`important`,Ec=` !`+Tc,Dc=dt(class extends ft{constructor(e){if(super(e),e.type!==w.ATTRIBUTE||e.name!==`style`||e.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(e){return Object.keys(e).reduce((t,n)=>{let r=e[n];return r==null?t:t+`${n=n.includes(`-`)?n:n.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,`-$&`).toLowerCase()}:${r};`},``)}update(e,[t]){let{style:n}=e.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(t)),this.render(t);for(let e of this.ft)t[e]??(this.ft.delete(e),e.includes(`-`)?n.removeProperty(e):n[e]=null);for(let e in t){let r=t[e];if(r!=null){this.ft.add(e);let t=typeof r==`string`&&r.endsWith(Ec);e.includes(`-`)||t?n.setProperty(e,t?r.slice(0,-11):r,t?Tc:``):n[e]=r}}return v}})})))()}function kc(){return(kc=e((()=>{Oc()})))()}function Ac(){return(Ac=e((()=>{C(),Tn(),wn(`vaadin-base-user-colors`,p`
    @layer vaadin.base {
      html {
        --_color-count: 10;
        --_hue-step: round(360 / var(--_color-count), 1);
        --vaadin-user-color-0: var(--vaadin-user-color, oklch(0.52 0.2 240));
        --vaadin-user-color-1: oklch(
          from var(--vaadin-user-color-0) calc(0.62 + clamp(-0.15, (0.6201 - l) * 10000, 0.15)) c
            calc(h - var(--_hue-step) * 2 * var(--_vaadin-safari-17-deg, 1))
        );
        --vaadin-user-color-2: oklch(
          from var(--vaadin-user-color-0) l c calc(h - var(--_hue-step) * -2 * var(--_vaadin-safari-17-deg, 1))
        );
        --vaadin-user-color-3: oklch(
          from var(--vaadin-user-color-0) calc(0.62 + clamp(-0.15, (0.6201 - l) * 10000, 0.15)) c
            calc(h - var(--_hue-step) * 0 * var(--_vaadin-safari-17-deg, 1))
        );
        --vaadin-user-color-4: oklch(
          from var(--vaadin-user-color-0) l c calc(h - var(--_hue-step) * 2 * var(--_vaadin-safari-17-deg, 1))
        );
        --vaadin-user-color-5: oklch(
          from var(--vaadin-user-color-0) calc(0.62 + clamp(-0.15, (0.6201 - l) * 10000, 0.15)) c
            calc(h - var(--_hue-step) * -2 * var(--_vaadin-safari-17-deg, 1))
        );
        --vaadin-user-color-6: oklch(
          from var(--vaadin-user-color-0) l c calc(h - var(--_hue-step) * -4 * var(--_vaadin-safari-17-deg, 1))
        );
        --vaadin-user-color-7: oklch(
          from var(--vaadin-user-color-0) calc(0.62 + clamp(-0.15, (0.6201 - l) * 10000, 0.15)) c
            calc(h - var(--_hue-step) * 4 * var(--_vaadin-safari-17-deg, 1))
        );
        --vaadin-user-color-8: oklch(
          from var(--vaadin-user-color-0) l c calc(h - var(--_hue-step) * 4 * var(--_vaadin-safari-17-deg, 1))
        );
        --vaadin-user-color-9: oklch(
          from var(--vaadin-user-color-0) calc(0.62 + clamp(-0.15, (0.6201 - l) * 10000, 0.15)) c
            calc(h - var(--_hue-step) * 6 * var(--_vaadin-safari-17-deg, 1))
        );
      }
    }
  `)})))()}var jc;function Mc(){return(Mc=e((()=>{B(),Ac(),C(),jc=p`
  :host {
    display: inline-block;
    flex: none;
    border-radius: 50%;
    color: var(--vaadin-avatar-text-color, var(--vaadin-text-color-secondary));
    overflow: hidden;
    --_size: var(--vaadin-avatar-size, calc(1lh + var(--vaadin-padding-block-container) * 2));
    height: var(--_size);
    width: var(--_size);
    border: var(--vaadin-focus-ring-width) solid transparent;
    margin: calc(var(--vaadin-focus-ring-width) * -1);
    background: var(--vaadin-avatar-background, var(--vaadin-background-container-strong));
    background-clip: content-box;
    vertical-align: middle;
    -webkit-user-select: none;
    user-select: none;
    -webkit-tap-highlight-color: transparent;
    position: relative;
    font-weight: var(--vaadin-avatar-font-weight, 400);
    font-size: var(--vaadin-avatar-font-size, inherit);
    contain: strict;
  }

  /* Overlay border on top of image and icon as well */
  :host::before {
    position: absolute;
    content: '';
    inset: calc(var(--vaadin-focus-ring-width) * -1);
    border-radius: inherit;
    outline: var(--vaadin-avatar-border-width, 1px) solid var(--vaadin-avatar-border-color, transparent);
    outline-offset: calc((var(--vaadin-focus-ring-width) + var(--vaadin-avatar-border-width, 1px)) * -1);
  }

  :host([role='button']) {
    cursor: var(--vaadin-clickable-cursor);
  }

  img {
    height: 100%;
    width: 100%;
    object-fit: cover;
  }

  [part='icon'] {
    height: 100%;
    mask: var(--_vaadin-icon-user) no-repeat center / 74%;
    background: currentColor;
  }

  [part='abbr'] {
    font-size: 2.75em;
    fill: currentColor;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  :host([has-color-index]) {
    background-color: var(--vaadin-avatar-user-color);
    color: oklch(
      from var(--vaadin-avatar-user-color) clamp(0, (0.62 - l) * 1000, 1) 0 0 / clamp(0.8, (0.62 - l) * 1000, 1)
    );
    --vaadin-avatar-border-width: 2px;
    --vaadin-avatar-border-color: var(--vaadin-avatar-user-color);
  }

  :host([focus-ring]) {
    outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
    outline-offset: calc((var(--vaadin-focus-ring-width)) * -1);
  }

  @media (forced-colors: active) {
    :host {
      border-color: Canvas !important;
    }

    [part='icon'] {
      background: CanvasText !important;
    }
  }
`})))()}var Nc,Pc;function Fc(){return(Fc=e((()=>{Ui(),ps(),Nc={anonymous:`anonymous`},Pc=e=>class extends fs(Hi(e)){static get properties(){return{img:{type:String,reflectToAttribute:!0,observer:`__imgChanged`},abbr:{type:String,reflectToAttribute:!0},name:{type:String,reflectToAttribute:!0},colorIndex:{type:Number,observer:`__colorIndexChanged`},withTooltip:{type:Boolean,value:!1,observer:`__withTooltipChanged`},__imgVisible:Boolean,__iconVisible:Boolean,__abbrVisible:Boolean,__tooltipNode:Object}}static get observers(){return[`__imgOrAbbrOrNameChanged(img, abbr, name)`,`__i18nChanged(__effectiveI18n)`,`__tooltipChanged(__tooltipNode, name, abbr)`]}static get defaultI18n(){return Nc}get i18n(){return super.i18n}set i18n(e){super.i18n=e}ready(){super.ready(),this.__updateVisibility(),this.hasAttribute(`role`)||this.setAttribute(`role`,`img`),!this.name&&!this.abbr&&this.__setTooltip()}__colorIndexChanged(e){e==null?(this.removeAttribute(`has-color-index`),this.style.removeProperty(`--vaadin-avatar-user-color`)):(this.setAttribute(`has-color-index`,``),this.style.setProperty(`--vaadin-avatar-user-color`,`var(--vaadin-user-color-${e})`))}__imgChanged(){this.__imgFailedToLoad=!1}__imgOrAbbrOrNameChanged(e,t,n){this.__updateVisibility(),t&&t!==this.__generatedAbbr||(this.abbr=n?this.__generatedAbbr=n.split(` `).map(e=>e.charAt(0)).join(``):void 0)}__tooltipChanged(e,t,n){e&&(n&&n!==this.__generatedAbbr?this.__setTooltip(t?`${t} (${n})`:n):this.__setTooltip(t)),n?this.setAttribute(`aria-label`,!e&&t?`${t} (${n})`:n):this.removeAttribute(`aria-label`)}__withTooltipChanged(e,t){if(this.toggleAttribute(`has-tooltip`,e),e){let e=document.createElement(`vaadin-tooltip`);e.setAttribute(`slot`,`tooltip`),this.appendChild(e),this.__tooltipNode=e}else t&&(this.__tooltipNode.target=null,this.__tooltipNode.remove(),this.__tooltipNode=null)}__i18nChanged(e){e?.anonymous&&(this.__oldAnonymous&&this.__tooltipNode&&this.__tooltipNode.text===this.__oldAnonymous&&this.__setTooltip(),this.__oldAnonymous=e.anonymous)}__updateVisibility(){this.__imgVisible=!!this.img&&!this.__imgFailedToLoad,this.__abbrVisible=!this.__imgVisible&&!!this.abbr,this.__iconVisible=!this.__imgVisible&&!this.abbr}__setTooltip(e){let t=this.__tooltipNode;t&&(t.text=e||this.__effectiveI18n.anonymous)}__onImageLoadError(){this.img&&(console.warn(`<vaadin-avatar> The specified image could not be loaded: ${this.img}`),this.__imgFailedToLoad=!0,this.__updateVisibility())}}})))()}var Ic;function Lc(){return(Lc=e((()=>{os(),C(),Fi(),D(),zt(),L(),Bi(),H(),z(),Mc(),Fc(),Ic=class extends Pc(Rt(R(I(V(S))))){static get is(){return`vaadin-avatar`}static get styles(){return jc}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}render(){return _`
      <img
        ?hidden="${!this.__imgVisible}"
        src="${K(this.img)}"
        aria-hidden="true"
        @error="${this.__onImageLoadError}"
        draggable="false"
      />
      <div part="icon" ?hidden="${!this.__iconVisible}" aria-hidden="true"></div>
      <svg
        part="abbr"
        ?hidden="${!this.__abbrVisible}"
        viewBox="-50 -50 100 100"
        preserveAspectRatio="xMidYMid meet"
        aria-hidden="true"
      >
        <text dy=".35em" text-anchor="middle">${this.abbr}</text>
      </svg>

      <slot name="tooltip"></slot>
    `}ready(){super.ready(),this._tooltipController=new zi(this),this.addController(this._tooltipController)}},T(Ic)})))()}var Rc;function zc(){return(zc=e((()=>{C(),Rc=p`
  :host {
    display: block;
    padding: var(--vaadin-item-overlay-padding, 4px);
  }

  :host([hidden]) {
    display: none !important;
  }

  [part='items'] {
    display: contents;
  }
`})))()}var Bc;function Vc(){return(Vc=e((()=>{C(),fc(),D(),N(),L(),H(),z(),zc(),Bc=class extends dc(R(M(I(V(S))))){static get is(){return`vaadin-avatar-group-menu`}static get styles(){return Rc}static get properties(){return{orientation:{readOnly:!0}}}get _scrollerElement(){return this.shadowRoot.querySelector(`[part="items"]`)}render(){return _`
      <div part="items">
        <slot></slot>
      </div>
    `}ready(){super.ready(),this.setAttribute(`role`,`menu`)}},T(Bc)})))()}var Hc,Uc;function Wc(){return(Wc=e((()=>{C(),qn(),Hc=p`
  [part='content'] {
    display: flex;
    align-items: center;
    gap: inherit;
  }
`,Uc=[Kn,Hc]})))()}var Gc;function Kc(){return(Kc=e((()=>{C(),D(),N(),L(),ac(),H(),z(),Wc(),Gc=class extends ic(R(M(I(V(S))))){static get is(){return`vaadin-avatar-group-menu-item`}static get styles(){return Uc}render(){return _`
      <span part="checkmark" aria-hidden="true"></span>
      <div part="content">
        <slot></slot>
      </div>
    `}ready(){super.ready(),this.setAttribute(`role`,`menuitem`)}},T(Gc)})))()}var qc;function Jc(){return(Jc=e((()=>{C(),D(),N(),L(),ir(),Yr(),di(),H(),z(),qc=class extends ui(Jr(M(R(I(V(S)))))){static get is(){return`vaadin-avatar-group-overlay`}static get styles(){return rr}render(){return _`
      <div part="overlay" id="overlay">
        <div part="content" id="content">
          <slot></slot>
        </div>
      </div>
    `}},T(qc)})))()}var Yc;function Xc(){return(Xc=e((()=>{B(),C(),Yc=p`
  :host {
    display: block;
    width: 100%; /* prevent collapsing inside non-stretching column flex */
    /* 1: last on top */
    /* -1: first on top */
    --_dir: 1;
  }

  :host([theme~='reverse']) {
    --_dir: -1;
  }

  :host([hidden]) {
    display: none !important;
  }

  [part='container'] {
    display: flex;
    position: relative;
    width: 100%;
    flex-wrap: nowrap;
  }

  ::slotted(vaadin-avatar) {
    --_overlap: max(0px, var(--vaadin-avatar-group-overlap, 8px));
    --_gap: max(0px, var(--vaadin-avatar-group-gap, 2px));
    --_outline-width: var(--vaadin-focus-ring-width);
    --_d: var(--_dir);
    mask-image: url('data:image/svg+xml;utf8,<svg viewBox="0 0 300 300" fill="none" xmlns="http://www.w3.org/2000/svg"><path fill-rule="evenodd" clip-rule="evenodd" d="M300 0H0V300H300V0ZM150 200C177.614 200 200 177.614 200 150C200 122.386 177.614 100 150 100C122.386 100 100 122.386 100 150C100 177.614 122.386 200 150 200Z" fill="black"/></svg>');
    mask-size: calc((100% - var(--_outline-width) * 2) * 3);
    mask-position: calc(50% + (100% - var(--_outline-width) * 2 - var(--_overlap)) * var(--_d));
  }

  :host(:dir(rtl)) ::slotted(vaadin-avatar) {
    --_d: calc(var(--_dir) * -1);
  }

  ::slotted(vaadin-avatar:not(:first-of-type)) {
    margin-inline-start: calc((var(--_outline-width) + var(--_overlap) - var(--_gap)) * -1);
  }

  :host(:not([theme~='reverse'])) ::slotted(vaadin-avatar:last-child),
  :host(:not([theme~='reverse']):not([has-overflow])) ::slotted(vaadin-avatar:nth-last-child(2)),
  :host([theme~='reverse']) ::slotted(vaadin-avatar:first-of-type) {
    mask-image: none;
  }
`})))()}var Zc,Qc,$c;function el(){return(el=e((()=>{C(),Fi(),ua(),ps(),_s(),Ri(),Zc=2,Qc={anonymous:`anonymous`,activeUsers:{one:`Currently one active user`,many:`Currently {count} active users`},joined:`{user} joined`,left:`{user} left`},$c=e=>class extends fs(gs(e)){static get properties(){return{items:{type:Array,sync:!0},maxItemsVisible:{type:Number,sync:!0},__itemsInView:{type:Number,value:null,sync:!0},_overflowItems:{type:Array},_overflowLimit:{type:Number},_opened:{type:Boolean,sync:!0}}}static get defaultI18n(){return Qc}get i18n(){return super.i18n}set i18n(e){super.i18n=e}get _avatars(){return[...this.children].filter(e=>e.localName===`vaadin-avatar`)}ready(){super.ready(),this._menuController=new q(this,`overlay`,`vaadin-avatar-group-menu`,{initializer:e=>{e.addEventListener(`keydown`,this._onListKeyDown.bind(this)),this._menuElement=e}}),this._overflowController=new q(this,`overflow`,`vaadin-avatar`,{initializer:e=>{e.setAttribute(`role`,`button`),e.setAttribute(`tabindex`,`0`),e.setAttribute(`aria-haspopup`,`menu`),e.setAttribute(`aria-expanded`,`false`),e.addEventListener(`click`,e=>this._onOverflowClick(e)),e.addEventListener(`keydown`,e=>this._onOverflowKeyDown(e));let t=document.createElement(`vaadin-tooltip`);t.setAttribute(`slot`,`tooltip`),e.appendChild(t),this._overflow=e,this._overflowTooltip=t}}),this.addController(this._menuController),this.addController(this._overflowController),this._overlayElement=this.$.overlay}disconnectedCallback(){super.disconnectedCallback(),this._opened=!1}willUpdate(e){if(super.willUpdate(e),e.has(`items`)||e.has(`__itemsInView`)||e.has(`maxItemsVisible`)){let e=Array.isArray(this.items)?this.items.length:0,t=this.__getLimit(e,this.__itemsInView,this.maxItemsVisible);this._overflowLimit=t,this._overflowItems=t?this.items.slice(t):[]}}updated(e){if(super.updated(e),e.has(`items`)&&this.__itemsChanged(this.items,e.get(`items`)),e.has(`items`)||e.has(`_overflowLimit`)||e.has(`__effectiveI18n`)||e.has(`_theme`)){let e=this._overflowLimit;this.__renderAvatars(e?this.items.slice(0,e):this.items||[])}(e.has(`items`)||e.has(`_overflowLimit`))&&(this.__updateOverflowTooltip(this.items,this._overflowLimit),this.__updateOverflowAvatar(this.items,this._overflowLimit,this.__itemsInView)),(e.has(`__effectiveI18n`)||e.has(`items`))&&this.__i18nItemsChanged(this.__effectiveI18n,this.items),e.has(`_opened`)&&this.__openedChanged(this._opened,e.get(`_opened`)),e.has(`_theme`)&&G(this._overflow,`theme`,this._theme),(e.has(`_overflowItems`)||e.has(`__effectiveI18n`)||e.has(`_theme`))&&this.__renderMenu()}__getMessage(e,t){return t.replace(`{user}`,e.name||e.abbr||this.__effectiveI18n.anonymous)}__renderMenu(){st(_`
          ${(this._overflowItems||[]).map(e=>_`
              <vaadin-avatar-group-menu-item>
                <vaadin-avatar
                  .name="${e.name}"
                  .abbr="${e.abbr}"
                  .img="${e.img}"
                  .colorIndex="${e.colorIndex}"
                  .i18n="${this.__effectiveI18n}"
                  class="${K(e.className)}"
                  theme="${K(this._theme)}"
                  aria-hidden="true"
                ></vaadin-avatar>
                ${e.name||``}
              </vaadin-avatar-group-menu-item>
            `)}
        `,this._menuElement,{host:this})}_onOverflowClick(e){e.stopPropagation(),this._opened?this.$.overlay.close():e.defaultPrevented||(this._opened=!0)}_onOverflowKeyDown(e){this._opened||/^(Enter|SpaceBar|\s)$/u.test(e.key)&&(e.preventDefault(),this._opened=!0)}_onListKeyDown(e){(e.key===`Escape`||e.key===`Tab`)&&(this._opened=!1)}_onResize(){this.__setItemsInView()}_onVaadinOverlayClose(e){e.detail.sourceEvent&&e.detail.sourceEvent.composedPath().includes(this)&&e.preventDefault()}_onVaadinOverlayOpen(){this._menuElement&&this._menuElement.focus()}__renderAvatars(e){st(_`
          ${e.map(e=>_`
              <vaadin-avatar
                .name="${e.name}"
                .abbr="${e.abbr}"
                .img="${e.img}"
                .colorIndex="${e.colorIndex}"
                .i18n="${this.__effectiveI18n}"
                theme="${K(this._theme)}"
                class="${K(e.className)}"
                tabindex="0"
                with-tooltip
              ></vaadin-avatar>
            `)}
        `,this,{renderBefore:this._overflow})}__updateOverflowAvatar(e,t,n){let r=this._overflow;if(r){let i=Array.isArray(e)?e.length:0,a=this.maxItemsVisible!=null&&i>this.__getMax(this.maxItemsVisible);r.abbr=`+${i-t}`;let o=a||n&&n<i;r.toggleAttribute(`hidden`,!o),this.toggleAttribute(`has-overflow`,o)}}__updateOverflowTooltip(e,t){if(!Array.isArray(e)||t==null)return;let n=[];for(let r=t;r<e.length;r++){let t=e[r];t&&n.push(t.name||t.abbr||`anonymous`)}this._overflowTooltip.text=n.join(`
`)}__getLimit(e,t,n){let r=null,i=this.__getMax(n);return n!=null&&i<e?r=i-1:t&&t<e&&(r=t),Math.min(r,this.__calculateAvatarsFitWidth())}__getMax(e){return Math.max(e,Zc)}__itemsChanged(e,t){this.__setItemsInView();let n=[],r=[],i=Array.isArray(e),a=Array.isArray(t);a&&(r=t.filter(t=>i&&!e.includes(t))),i&&(n=e.filter(e=>a&&!t.includes(e))),this.__announceItemsChange(n,r)}__announceItemsChange(e,t){let n=[],r=[];e&&(n=e.map(e=>this.__getMessage(e,this.__effectiveI18n.joined||`{user} joined`))),t&&(r=t.map(e=>this.__getMessage(e,this.__effectiveI18n.left||`{user} left`)));let i=r.concat(n);i.length>0&&ca(i.join(`, `))}__i18nItemsChanged(e,t){if(e?.activeUsers){let n=Array.isArray(t)?t.length:0,r=n===1?`one`:`many`;e.activeUsers[r]&&this.setAttribute(`aria-label`,e.activeUsers[r].replace(`{count}`,n||0))}}__openedChanged(e,t){e?this._openedWithFocusRing=this._overflow.hasAttribute(`focus-ring`):t&&this._overflow.focus({focusVisible:this._openedWithFocusRing}),this._overflow.setAttribute(`aria-expanded`,e===!0)}__setItemsInView(){let e=this._avatars,t=this.items;if(!t||!e||e.length<3)return;let n=this.__calculateAvatarsFitWidth();n===t.length-1&&(n=t.length),n>=t.length&&this._opened&&(this.$.overlay.close(),this.$.overlay._flushAnimation(`closing`)),this.__itemsInView=n}__calculateAvatarsFitWidth(){if(!this.shadowRoot||this._avatars.length<Zc)return Zc;let e=this._avatars,t=e[0].clientWidth,{marginLeft:n,marginRight:r}=getComputedStyle(e[1]),i=this.__isRTL?parseInt(r,0)-parseInt(n,0):parseInt(n,0)-parseInt(r,0);return Math.floor((this.$.container.offsetWidth-t)/(t+i))}}})))()}var tl;function nl(){return(nl=e((()=>{Lc(),os(),Vc(),Kc(),Jc(),C(),D(),zt(),L(),H(),z(),Xc(),el(),tl=class extends $c(Rt(R(I(V(S))))){static get is(){return`vaadin-avatar-group`}static get styles(){return Yc}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}render(){return _`
      <div id="container" part="container">
        <slot></slot>
        <slot name="overflow"></slot>
      </div>
      <vaadin-avatar-group-overlay
        id="overlay"
        .owner="${this}"
        .opened="${this._opened}"
        .positionTarget="${this._overflow}"
        no-vertical-overlap
        exportparts="overlay, content"
        @vaadin-overlay-close="${this._onVaadinOverlayClose}"
        @vaadin-overlay-open="${this._onVaadinOverlayOpen}"
        @opened-changed="${this._onOpenedChanged}"
      >
        <slot name="overlay"></slot>
      </vaadin-avatar-group-overlay>
    `}_onOpenedChanged(e){this._opened=e.detail.value}},T(tl)})))()}var rl;function il(){return(il=e((()=>{Na(),rl=e=>class extends Ma(e){static get properties(){return{autocomplete:{type:String},autocorrect:{type:String,reflectToAttribute:!0},autocapitalize:{type:String,reflectToAttribute:!0}}}static get delegateAttrs(){return[...super.delegateAttrs,`autocapitalize`,`autocomplete`,`autocorrect`]}_inputElementChanged(e,t){super._inputElementChanged(e,t),e&&(e.value&&e.value!==this.value&&(console.warn(`Please define value on the <${this.localName}> component!`),e.value=``),this.value&&(e.value=this.value))}_setFocused(e){super._setFocused(e),!e&&document.hasFocus()&&this._requestValidation()}_onInput(e){super._onInput(e),this.invalid&&this._requestValidation()}_valueChanged(e,t){super._valueChanged(e,t),t!==void 0&&this.invalid&&this._requestValidation()}}})))()}var al;function ol(){return(ol=e((()=>{B(),C(),al=p`
  :host {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    text-align: center;
    gap: var(--vaadin-button-gap, 0 var(--vaadin-gap-s));
    white-space: var(--vaadin-button-label-wrap, normal);
    -webkit-tap-highlight-color: transparent;
    -webkit-user-select: none;
    user-select: none;
    cursor: var(--vaadin-clickable-cursor);
    box-sizing: border-box;
    flex-shrink: 0;
    height: var(--vaadin-button-height, fit-content);
    margin: var(--vaadin-button-margin, 0);
    padding: var(--vaadin-button-padding, var(--vaadin-padding-block-container) var(--vaadin-padding-inline-container));
    font-family: var(--vaadin-button-font-family, inherit);
    font-size: var(--vaadin-button-font-size, inherit);
    line-height: var(--vaadin-button-line-height, inherit);
    font-weight: var(--vaadin-button-font-weight, 500);
    color: var(--vaadin-button-text-color, var(--vaadin-text-color));
    background: var(--vaadin-button-background, var(--vaadin-background-container));
    background-origin: border-box;
    border: var(--vaadin-button-border-width, 1px) solid
      var(--vaadin-button-border-color, var(--vaadin-border-color-secondary));
    border-radius: var(--vaadin-button-border-radius, var(--vaadin-radius-m));
    touch-action: manipulation;
  }

  :host([hidden]) {
    display: none !important;
  }

  .vaadin-button-container,
  [part='prefix'],
  [part='suffix'] {
    display: contents;
  }

  [part='label'] {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  :host(:is([focus-ring], :focus-visible)) {
    outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
    outline-offset: 1px;
  }

  :host([theme~='primary']) {
    --vaadin-button-background: var(--vaadin-text-color);
    --vaadin-button-text-color: var(--vaadin-background-color);
    --vaadin-button-border-color: transparent;
  }

  :host([theme~='tertiary']) {
    background: transparent;
    border-color: transparent;
  }

  :host([disabled]) {
    pointer-events: var(--_vaadin-button-disabled-pointer-events, none);
    cursor: var(--vaadin-disabled-cursor);
    opacity: 0.5;
  }

  :host([disabled][theme~='primary']) {
    --vaadin-button-text-color: var(--vaadin-background-container-strong);
    --vaadin-button-background: var(--vaadin-text-color-disabled);
  }

  @media (forced-colors: active) {
    :host {
      --vaadin-button-border-width: 1px;
      --vaadin-button-background: ButtonFace;
      --vaadin-button-text-color: ButtonText;
    }

    :host([theme~='primary']) {
      forced-color-adjust: none;
      --vaadin-button-background: CanvasText;
      --vaadin-button-text-color: Canvas;
      --vaadin-icon-color: Canvas;
    }

    ::slotted(*) {
      forced-color-adjust: auto;
    }

    :host([disabled]) {
      --vaadin-button-background: transparent !important;
      --vaadin-button-border-color: GrayText !important;
      --vaadin-button-text-color: GrayText !important;
      opacity: 1;
    }
  }
`})))()}export{ao as $,mr as $n,st as $r,Bi as $t,Q as A,qr as An,Wt as Ar,Sa as At,os as B,Fr as Bn,Tt as Br,na as Bt,cc as C,Zr as Cn,un as Cr,Na as Ct,rc as D,G as Dn,I as Dr,Oa as Dt,nc as E,ri as En,rn as Er,Da as Et,Ps as F,Vr as Fn,k as Fr,va as Ft,No as G,Tr as Gn,dt as Gr,Zi as Gt,Ho as H,Or as Hn,D as Hr,$i as Ht,gs as I,Ir as In,A as Ir,da as It,Oo as J,gr as Jn,w as Jr,Gi as Jt,Po as K,Cr as Kn,ft as Kr,qi as Kt,_s as L,Lr as Ln,Et as Lr,fa as Lt,Is as M,Br as Mn,zt as Mr,ya as Mt,Ms as N,Wr as Nn,M as Nr,ba as Nt,Os as O,Jr as On,L as Or,wa as Ot,ks as P,Hr as Pn,N as Pr,_a as Pt,po as Q,pr as Qn,y as Qr,zi as Qt,fs as R,Pr as Rn,O as Rr,ca as Rt,oc as S,Qr as Sn,z as Sr,Ma as St,ac as T,ii as Tn,nn as Tr,ja as Tt,zo as U,U as Un,_t as Ur,ea as Ut,Vo as V,_r as Vn,T as Vr,ra as Vt,Bo as W,wr as Wn,vt as Wr,Xi as Wt,Co as X,lr as Xn,S as Xr,Hi as Xt,To as Y,cr as Yn,C as Yr,Ki as Yt,wo as Z,ur as Zn,ut as Zr,Ui as Zt,pc as _,fi as _n,B as _r,za as _t,nl as a,Ee as ai,Pi as an,Xn as ar,fo as at,lc as b,di as bn,Cn as br,Pa as bt,Oc as c,ue as ci,Ni as cn,Yn as cr,$a as ct,Sc as d,ee as di,Oi as dn,Wn as dr,Qa as dt,v as ei,q as en,hr as er,ro as et,vc as f,f as fi,ki as fn,Gn as fr,Ga as ft,mc as g,hi as gn,On as gr,Ra as gt,_c as h,mi as hn,An as hr,Ua as ht,il as i,Ce as ii,Fi as in,er as ir,io as it,tc as j,W as jn,Rt as jr,Ca as jt,Ts as k,Yr as kn,Ht as kr,Ta as kt,Dc as l,se as li,Ai as ln,qn as lr,eo as lt,gc as m,vi as mn,H as mr,Ha as mt,ol as n,x as ni,Ii as nn,rr as nr,go as nt,Lc as o,Se as oi,K as on,Zn as or,lo as ot,yc as p,gi as pn,V as pr,Wa as pt,Mo as q,vr as qn,pt as qr,Ji as qt,rl as r,Je as ri,Li as rn,tr as rr,ho as rt,kc as s,p as si,Mi as sn,Jn as sr,co as st,al as t,_ as ti,Ri as tn,ir as tr,mo as tt,wc as u,te as ui,ji as un,Kn as ur,Za as ut,dc as v,pi as vn,wn as vr,Ia as vt,ic as w,oi as wn,dn as wr,Aa as wt,uc as x,ni as xn,R as xr,Fa as xt,fc as y,ui as yn,Tn as yr,La as yt,ps as z,Mr as zn,Ot as zr,ua as zt};