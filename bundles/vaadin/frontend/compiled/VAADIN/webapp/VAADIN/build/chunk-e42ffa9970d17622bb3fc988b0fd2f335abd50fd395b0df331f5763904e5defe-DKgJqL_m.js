import{t as e}from"./rolldown-runtime-Bi-D_2cA.js";import{$t as t,B as n,Br as r,D as i,Dn as a,Dr as o,Dt as s,E as c,Et as l,Fr as u,Gn as d,Gt as ee,Hn as te,Hr as f,Ht as ne,I as re,Ir as ie,J as ae,Jt as oe,Kn as se,L as ce,Mr as p,Nr as m,O as h,On as le,Or as g,Pr as _,Qr as v,Qt as ue,R as y,Rr as de,Sn as fe,Sr as b,Un as x,Ut as pe,Vr as S,Wt as me,Xr as C,Xt as he,Yr as w,Yt as ge,Zt as _e,_r as T,a as ve,b as E,bn as ye,in as D,j as O,jr as k,kn as be,mr as A,nn as j,nr as xe,on as M,pr as N,q as Se,qn as Ce,rn as P,si as F,ti as I,tr as we,x as L,xr as R,yn as Te,z}from"./shared-xnCthKHo.js";import{C as Ee,S as De,a as Oe,c as ke,i as Ae,l as je,o as Me,r as Ne,s as Pe,w as Fe,x as Ie}from"./generated-flow-imports-Ba4r9nJ2.js";var B;function V(){return(V=e((()=>{T(),w(),B=F`
  :host {
    display: flex;
    contain: layout;
    min-height: 0;
  }

  :host([hidden]) {
    display: none !important;
  }

  :host([orientation='vertical']) {
    flex-direction: column;
  }

  ::slotted(*) {
    flex: 1 1 auto;
    min-width: 0;
    min-height: 0;
  }

  ::slotted(:not(vaadin-split-layout)) {
    overflow: clip;
  }

  [part='splitter'] {
    --_splitter-size: var(--vaadin-split-layout-splitter-size, 8px);
    --_splitter-target-size: var(--vaadin-split-layout-splitter-target-size, 8px);
    --_handle-size: var(--vaadin-split-layout-handle-size, 4px);
    --_handle-target-size: var(--vaadin-split-layout-handle-target-size, 32px);
    --_splitter-background: var(--vaadin-split-layout-splitter-background, var(--vaadin-background-container-strong));
    background: var(--_splitter-background);
    flex: none;
    position: relative;
    z-index: 1;
    box-sizing: border-box;
    display: flex;
    align-items: center;
    justify-content: center;
    outline: none;
  }

  [part='splitter']::after {
    content: '';
    inset: 0 calc((var(--_splitter-target-size) - var(--_splitter-size)) / -2);
    position: absolute;
    z-index: -1;
  }

  :host([orientation='vertical']) [part='splitter']::after {
    inset: calc((var(--_splitter-target-size) - var(--_splitter-size)) / -2) 0;
  }

  :host([orientation='horizontal']) > [part='splitter'] {
    cursor: ew-resize;
    width: var(--_splitter-size);
  }

  :host([orientation='vertical']) > [part='splitter'] {
    cursor: ns-resize;
    height: var(--_splitter-size);
  }

  :host([focus-ring]) [part='splitter']::after {
    outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
  }

  :host([orientation='horizontal'][focus-ring]) [part='splitter']::after {
    inset-block: var(--vaadin-focus-ring-width, 2px);
  }

  :host([orientation='vertical'][focus-ring]) [part='splitter']::after {
    inset-inline: var(--vaadin-focus-ring-width, 2px);
  }

  [part='handle'] {
    background: var(--vaadin-split-layout-handle-background, var(--vaadin-text-color-secondary));
    border-radius: var(--vaadin-radius-m);
    flex: none;
    width: var(--_handle-size);
    height: var(--_handle-target-size);
    max-height: 50%;
    position: absolute;
  }

  :host([orientation='vertical']) [part='handle'] {
    width: var(--_handle-target-size);
    max-width: 50%;
    height: var(--_handle-size);
    max-height: none;
  }

  [part='handle']::after {
    content: '';
    position: absolute;
    top: 50%;
    left: 50%;
    height: var(--_handle-target-size);
    width: var(--_handle-target-size);
    transform: translate3d(-50%, -50%, 0);
    border-radius: 50%;
  }

  :host([theme~='small']) > [part='splitter'] {
    --vaadin-split-layout-splitter-size: 1px;
    --vaadin-split-layout-splitter-target-size: 5px;
    --vaadin-split-layout-handle-size: 3px;
  }

  :host([theme~='small'][focus-ring]) > [part='splitter'] {
    background: transparent;

    &::after {
      background: linear-gradient(var(--_splitter-background), var(--_splitter-background))
        var(--vaadin-background-color);
    }
  }

  :host([theme~='small']) [part='splitter'] [part='handle'] {
    opacity: 0;
  }

  :host([theme~='small']) [part='splitter']:active [part='handle'],
  :host([theme~='small'][focus-ring]) [part='splitter'] [part='handle'] {
    opacity: 1;
  }

  @media (any-hover: hover) {
    :host([theme~='small']) [part='splitter']:hover [part='handle'] {
      opacity: 1;
    }
  }

  @media (forced-colors: active) {
    [part~='splitter'] {
      border: 1px solid;
    }
  }
`})))()}var H,U,W;function Le(){return(Le=e((()=>{de(),ie(),O(),H=16,U=.1,W=e=>class extends e{static get properties(){return{orientation:{type:String,reflectToAttribute:!0,value:`horizontal`},_previousPrimaryPointerEvents:String,_previousSecondaryPointerEvents:String,__valueNow:{type:Number}}}ready(){super.ready(),this._processChildren(),this.__observer=new MutationObserver(e=>{e.forEach(e=>{this._cleanupNodes(e.removedNodes)}),this._processChildren(),this.__updateValueNow()}),this.__observer.observe(this,{childList:!0});let e=this.$.splitter;h(e,`track`,this._onHandleTrack.bind(this)),h(e,`down`,this.__onSplitterDown.bind(this)),h(e,`up`,this.__onSplitterUp.bind(this))}updated(e){super.updated(e),e.has(`orientation`)&&this.__updateValueNow()}disconnectedCallback(){super.disconnectedCallback(),this.__dragEndDebouncer?.cancel()}focus(e){this.$?.splitter?.focus(e),super.focus(e)}_shouldSetFocus(e){return e.composedPath()[0]===this.$.splitter}_shouldRemoveFocus(e){return e.relatedTarget!==this.$.splitter}_onKeyDown(e){if(e.composedPath()[0]!==this.$.splitter||!this._primaryChild||!this._secondaryChild)return;let{container:t,primary:n}=this.__getSizes(),i;switch(e.key){case`ArrowDown`:i=n+H;break;case`ArrowUp`:i=n-H;break;case`ArrowRight`:i=n+(this.__isRTL?-16:H);break;case`ArrowLeft`:i=n+(this.__isRTL?H:-16);break;case`PageDown`:i=n+t*U;break;case`PageUp`:i=n-t*U;break;case`Home`:i=0;break;case`End`:i=t;break;default:return}e.preventDefault(),e.stopPropagation(),this.toggleAttribute(`focus-ring`,!0),this._setFlexBasis(this._primaryChild,i,t),this._setFlexBasis(this._secondaryChild,t-i,t),this.__updateValueNow(),this.__dragEndDebouncer=u.debounce(this.__dragEndDebouncer,r.after(200),()=>{this.dispatchEvent(new CustomEvent(`splitter-dragend`))})}__getSizes(){let e=this.orientation===`vertical`?`height`:`width`;return{container:this.getBoundingClientRect()[e]-this.$.splitter.getBoundingClientRect()[e],primary:this._primaryChild.getBoundingClientRect()[e],secondary:this._secondaryChild.getBoundingClientRect()[e]}}__updateValueNow(){if(!this._primaryChild||!this._secondaryChild)return;let{container:e,primary:t}=this.__getSizes();this.__valueNow=e>0?Math.round(t/e*100):0}_cleanupNodes(e){e.forEach(e=>{if(e.nodeType===Node.ELEMENT_NODE&&!(e.parentElement instanceof this.constructor)){let t=e.getAttribute(`slot`);t&&(this[`_${t}Child`]=null,e.removeAttribute(`slot`))}})}_processChildren(){let e=[...this.children];e.filter(e=>e.hasAttribute(`slot`)).forEach(e=>this._processChildWithSlot(e)),e.filter(e=>!e.hasAttribute(`slot`)).forEach((e,t)=>this._processChildWithoutSlot(e,t))}_processChildWithSlot(e){let t=e.getAttribute(`slot`);e.__autoSlotted?(this[`_${t}Child`]=null,e.removeAttribute(`slot`)):this[`_${t}Child`]=e}_processChildWithoutSlot(e,t){let n;n=this._primaryChild||this._secondaryChild?this._primaryChild?`secondary`:`primary`:t===0?`primary`:`secondary`,this[`_${n}Child`]=e,e.setAttribute(`slot`,n),e.__autoSlotted=!0}_setFlexBasis(e,t,n){t=Math.max(0,Math.min(t,n)),t===0&&(t=1e-6),e.style.flex=`1 1 ${t}px`}__onSplitterDown(e){this.__dragged=!1,this._primaryChild&&this._secondaryChild&&(this._previousPrimaryPointerEvents=this._primaryChild.style.pointerEvents,this._previousSecondaryPointerEvents=this._secondaryChild.style.pointerEvents,this._primaryChild.style.pointerEvents=`none`,this._secondaryChild.style.pointerEvents=`none`,e.preventDefault())}__onSplitterUp(){this.__dragged||this.$.splitter.focus({preventScroll:!0}),this._primaryChild&&this._secondaryChild&&(this._primaryChild.style.pointerEvents=this._previousPrimaryPointerEvents,this._secondaryChild.style.pointerEvents=this._previousSecondaryPointerEvents)}_onHandleTrack(e){if(!this._primaryChild||!this._secondaryChild)return;if(e.detail.state===`start`){this.__dragged=!0,this._startSize=this.__getSizes();return}let t=this.orientation===`vertical`?e.detail.dy:e.detail.dx,n=this.orientation!==`vertical`&&this.__isRTL?-t:t;this._setFlexBasis(this._primaryChild,this._startSize.primary+n,this._startSize.container),this._setFlexBasis(this._secondaryChild,this._startSize.secondary-n,this._startSize.container),this.__updateValueNow(),e.detail.state===`end`&&(this.dispatchEvent(new CustomEvent(`splitter-dragend`)),delete this._startSize)}}})))()}var Re,ze;function Be(){return(Be=e((()=>{w(),D(),_e(),pe(),f(),p(),z(),g(),A(),b(),V(),Le(),Re={separator:`Resize separator`},ze=class extends W(y(he(ne(k(R(o(N(C)))))))){static get is(){return`vaadin-split-layout`}static get styles(){return B}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}static get defaultI18n(){return Re}get i18n(){return super.i18n}set i18n(e){super.i18n=e}render(){return I`
      <slot id="primary" name="primary"></slot>
      <div
        part="splitter"
        id="splitter"
        role="slider"
        tabindex="0"
        aria-label="${this.__effectiveI18n.separator}"
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow="${M(this.__valueNow)}"
        aria-valuetext="${M(this.__valueNow===void 0?void 0:`${this.__valueNow}%`)}"
        aria-orientation="${this.orientation===`vertical`?`vertical`:`horizontal`}"
        @focusin="${this.__updateValueNow}"
      >
        <div part="handle"></div>
      </div>
      <slot id="secondary" name="secondary"></slot>
    `}},S(ze)})))()}var Ve;function He(){return(He=e((()=>{T(),w(),Ve=F`
  /* stylelint-disable no-duplicate-selectors */
  :host {
    --_rtl-multiplier: 1;
    --_transition-duration: 0s;
    --_transition-easing: cubic-bezier(0.78, 0, 0.22, 1);

    display: grid;
    box-sizing: border-box;
    height: 100%;
    position: relative;
    overflow: clip;
  }

  :host(:not([overlay-containment='page'])) {
    isolation: isolate;
  }

  :host([dir='rtl']) {
    --_rtl-multiplier: -1;
  }

  :host([orientation='horizontal']) {
    --_transition-offset: calc(30px * var(--_rtl-multiplier));
  }

  :host([orientation='vertical']) {
    --_transition-offset: 0 30px;
  }

  :host([hidden]),
  ::slotted([hidden]) {
    display: none !important;
  }

  /* CSS grid template */

  :host {
    --_master-size: min(100%, 30rem);
    --_master-extra: 0px;
    --_detail-size: var(--_detail-cached-size);
    --_detail-extra: 0px;
    --_detail-cached-size: min-content;

    /* prettier-ignore */
    --_grid-template:
      [master-start] var(--_master-size) [master-extra] var(--_master-extra)
      [detail-start] var(--_detail-size) [detail-extra] var(--_detail-extra)
      [detail-end];
  }

  :host([force-overlay]) {
    /* prettier-ignore */
    --_grid-template:
      [master-start] var(--_master-size) [master-extra] var(--_master-extra)
      [detail-start] 0px                 [detail-extra] 0px
      [detail-end];
  }

  :host([orientation='horizontal']) {
    grid-template-columns: var(--_grid-template);
    grid-template-rows: 100%;
  }

  :host([orientation='vertical']) {
    grid-template-columns: 100%;
    grid-template-rows: var(--_grid-template);
  }

  /* CSS grid placement */

  :host {
    --_master-area: master-start / detail-start;

    /*
      When the detail size isn't explicitly defined and the detail is set to expand,
      the detail column template is 'min-content 1fr'. In this case, the detail area
      should not span both columns initially (and when recalculating the detail size)
      as spanning both would effectively collapse them into a single '1fr' column where
      min-content resolves to 0, making it impossible to measure the detail's intrinsic
      minimum width from JavaScript.
    */
    --_detail-area: detail-start / detail-extra;
  }

  :host(:is([has-detail], [has-detail-placeholder]):not([recalculating-detail-size])) {
    --_detail-area: detail-start / detail-end;
  }

  :host([orientation='horizontal']) #master {
    grid-column: var(--_master-area);
    grid-row: 1;
  }

  :host([orientation='vertical']) #master {
    grid-column: 1;
    grid-row: var(--_master-area);
  }

  :host([orientation='horizontal']) :is(#detail, #detailPlaceholder, #detailOutgoing) {
    grid-column: var(--_detail-area);
    grid-row: 1;
  }

  :host([orientation='vertical']) :is(#detail, #detailPlaceholder, #detailOutgoing) {
    grid-column: 1;
    grid-row: var(--_detail-area);
  }

  /* Expand */

  :host([expand-master]) {
    --_master-extra: 1fr;
  }

  :host([expand-detail]) {
    --_detail-extra: 1fr;
  }

  :host([keep-detail-column-offscreen]),
  :host([has-detail-placeholder][overlay]:not([has-detail])),
  :host(:not([has-detail-placeholder], [has-detail])) {
    --_master-extra: calc(100% - var(--_master-size));
  }

  /* Backdrop base styles */

  #backdrop {
    --_transition-easing: linear;

    position: absolute;
    inset: 0;
    z-index: 2;
    opacity: 0;
    pointer-events: none;
    background: var(--vaadin-overlay-backdrop-background, rgba(0, 0, 0, 0.2));
    forced-color-adjust: none;
  }

  /* Master base styles */

  #master {
    opacity: 0;
    pointer-events: none;
    box-sizing: border-box;
  }

  :host([has-master]) #master {
    opacity: 1;
    pointer-events: auto;
  }

  /* Detail base styles */

  #detail {
    translate: var(--_transition-offset);
    opacity: 0;
    z-index: 4;
  }

  :host([has-detail]) #detail {
    translate: none;
    opacity: 1;
  }

  #detailOutgoing {
    position: absolute;
    z-index: 3;
    display: none;
  }

  :host([transition='replace']) #detailOutgoing {
    display: block;
  }

  #detailPlaceholder {
    z-index: 1;
    visibility: hidden;
  }

  :host([has-detail-placeholder]:not([has-detail], [overlay])) #detailPlaceholder {
    visibility: visible;
  }

  :is(#detail, #detailPlaceholder, #detailOutgoing) {
    box-sizing: border-box;
  }

  /* Detail borders */

  #detail,
  #detailPlaceholder {
    border-color: var(--vaadin-master-detail-layout-border-color, var(--vaadin-border-color-secondary));
    border-width: var(--vaadin-master-detail-layout-border-width, 1px);
  }

  :host([orientation='horizontal']) #detailPlaceholder,
  :host([orientation='horizontal']:not([overlay])) #detail {
    border-inline-start-style: solid;
  }

  :host([orientation='vertical']) #detailPlaceholder,
  :host([orientation='vertical']:not([overlay])) #detail {
    border-block-start-style: solid;
  }

  /* Overlay */

  :host([overlay][orientation='horizontal']) {
    --_transition-offset: calc((100% + 30px) * var(--_rtl-multiplier));
  }

  :host([overlay][orientation='vertical']) {
    --_transition-offset: 0 calc(100% + 30px);
  }

  :host([has-detail][overlay]) #backdrop {
    opacity: 1;
    pointer-events: auto;
  }

  :host([has-detail][overlay]) :is(#detail, #detailOutgoing) {
    position: absolute;
    background: var(--vaadin-master-detail-layout-detail-background, var(--vaadin-background-color));
    box-shadow: var(--vaadin-master-detail-layout-detail-shadow, 0 0 20px 0 rgba(0, 0, 0, 0.3));
    grid-column: none;
    grid-row: none;
  }

  :host([has-detail][overlay][orientation='horizontal']) :is(#detail, #detailOutgoing) {
    inset-block: 0;
    inset-inline-end: 0;
    width: var(--_overlay-size, var(--_detail-size));
    max-width: 100%;
  }

  :host([has-detail][overlay][orientation='vertical']) :is(#detail, #detailOutgoing) {
    inset-inline: 0;
    inset-block-end: 0;
    height: var(--_overlay-size, var(--_detail-size));
    max-height: 100%;
  }

  :host([has-detail][overlay][overlay-containment='page']) :is(#detail, #detailOutgoing, #backdrop) {
    position: fixed;
    padding-top: env(safe-area-inset-top);
    padding-bottom: env(safe-area-inset-bottom);
    padding-right: env(safe-area-inset-right);
    --safe-area-inset-top: 0px;
    --safe-area-inset-bottom: 0px;
    --safe-area-inset-left: 0px;
    --safe-area-inset-right: 0px;
    --safe-area-inset-inline-start: 0px;
    --safe-area-inset-inline-end: 0px;
  }

  :host([dir='rtl'][has-detail][overlay][overlay-containment='page']) :is(#detail, #detailOutgoing, #backdrop) {
    padding-right: 0;
    padding-left: env(safe-area-inset-left);
  }

  /* Transitions */

  @media (prefers-reduced-motion: no-preference) {
    :host(:not([no-animation], [transition='replace'])) {
      --_transition-duration: 200ms;
    }

    :host([overlay]:not([no-animation])) {
      --_transition-duration: 300ms;
    }
  }

  /* Forced colors */

  @media (forced-colors: active) {
    :host([has-detail][overlay]) :is(#detail, #detailOutgoing) {
      outline: 3px solid !important;
    }

    :is(#detail, #detailPlaceholder, #detailOutgoing) {
      background: Canvas !important;
    }
  }
`})))()}function Ue(e){let t=getComputedStyle(e),n=t.getPropertyValue(`--_transition-offset`),r=t.getPropertyValue(`--_transition-easing`),i=t.getPropertyValue(`--_transition-duration`);return{offset:n,easing:r,duration:i.endsWith(`ms`)?parseFloat(i):parseFloat(i)*1e3}}function We(e){return e.getAnimations().find(e=>e.id===J&&e.playState!==`finished`)}function G(e){let t=We(e);if(!t)return 0;let n=t.currentTime;return n==null?0:n/t.effect.getTiming().duration}function Ge(e,t,n,r){let{offset:i,easing:a,duration:o}=Ue(e);if(!i||!o||r===1)return Promise.resolve();let s=We(e);s&&s.cancel();let c={};n.includes(`fade`)&&(c.opacity=[0,1]),n.includes(`slide`)&&(c.translate=[i,0]);let l=e.animate(c,{id:J,easing:a,duration:o});return l.pause(),l.currentTime=o*r,l.playbackRate=t===`in`?1:-1,l.play(),l.finished}function K(e,t,n){return Ge(e,`in`,t,n)}function q(e,t,n){return Ge(e,`out`,t,n)}function Ke(e){e.getAnimations({subtree:!0}).forEach(e=>{e.id===J&&e.cancel()})}function qe(e){return e.replace(/\[[^\]]+\]/gu,``).replace(/\s+/gu,` `).trim().split(` `).map(parseFloat)}function Je(e,t){let[n,r,i]=t;return!(Math.floor(n+r+i)<=Math.floor(e)||Math.floor(r)>=Math.floor(i))}var J;function Ye(){return(Ye=e((()=>{J=`vaadin-master-detail-layout`})))()}var Xe;function Ze(){return(Ze=e((()=>{w(),x(),f(),p(),g(),b(),He(),Ye(),Xe=class extends k(R(o(C))){static get is(){return`vaadin-master-detail-layout`}static get styles(){return Ve}static get properties(){return{detailSize:{type:String,sync:!0},masterSize:{type:String,sync:!0},overlaySize:{type:String,sync:!0,observer:`__overlaySizeChanged`},orientation:{type:String,value:`horizontal`,reflectToAttribute:!0,sync:!0},overlayContainment:{type:String,value:`layout`,reflectToAttribute:!0,sync:!0},expandMaster:{type:Boolean,value:!1,reflectToAttribute:!0,sync:!0},expandDetail:{type:Boolean,value:!1,reflectToAttribute:!0,sync:!0},noAnimation:{type:Boolean,value:!1,reflectToAttribute:!0},forceOverlay:{type:Boolean,value:!1,reflectToAttribute:!0,sync:!0},__detailCachedSize:{type:String,observer:`__detailCachedSizeChanged`,sync:!0}}}render(){let e=this.hasAttribute(`has-detail`)&&this.hasAttribute(`overlay`),t=e&&this.overlayContainment===`page`,n=e&&!t;return I`
      <div id="backdrop" part="backdrop" @click="${this.__onBackdropClick}"></div>
      <div id="master" part="master" ?inert="${n}">
        <slot @slotchange="${this.__onSlotChange}"></slot>
      </div>
      <div id="detailOutgoing" inert>
        <slot name="detail-outgoing"></slot>
      </div>
      <div
        id="detail"
        part="detail"
        role="${e?`dialog`:v}"
        aria-modal="${t?`true`:v}"
        @keydown="${this.__onDetailKeydown}"
      >
        <slot name="detail" @slotchange="${this.__onSlotChange}"></slot>
      </div>
      <div id="detailPlaceholder" part="detail-placeholder">
        <slot name="detail-placeholder" @slotchange="${this.__onSlotChange}"></slot>
      </div>
    `}connectedCallback(){super.connectedCallback(),this.__initResizeObserver();let e=this.__ancestorLayouts;e.length>0&&(e.forEach(e=>{cancelAnimationFrame(e.__initialRaf)}),this.__initialRaf=requestAnimationFrame(()=>{this.recalculateLayout()}))}disconnectedCallback(){super.disconnectedCallback(),this.__resizeObserver.disconnect(),cancelAnimationFrame(this.__resizeRaf),cancelAnimationFrame(this.__initialRaf),Ke(this)}updated(e){super.updated(e),e.has(`masterSize`)&&this.style.setProperty(`--_master-size`,this.masterSize),e.has(`detailSize`)&&this.style.setProperty(`--_detail-size`,this.detailSize),(e.has(`masterSize`)&&e.get(`masterSize`)!=null||e.has(`detailSize`)&&e.get(`detailSize`)!=null||e.has(`orientation`)&&e.get(`orientation`)!=null||e.has(`forceOverlay`)&&e.get(`forceOverlay`)!=null)&&this.recalculateLayout()}__overlaySizeChanged(e){this.style.setProperty(`--_overlay-size`,e)}__detailCachedSizeChanged(e){this.style.setProperty(`--_detail-cached-size`,e)}__onSlotChange(){this.__initResizeObserver()}__initResizeObserver(){this.__resizeObserver||=new ResizeObserver(()=>this.__onResize()),this.__resizeObserver.disconnect(),[this,this.$.master,this.$.detail,this.__slottedMaster,this.__slottedDetail].forEach(e=>{e&&this.__resizeObserver.observe(e)})}__onResize(){let e=this.__readLayoutState();cancelAnimationFrame(this.__resizeRaf),this.__resizeRaf=requestAnimationFrame(()=>this.__writeLayoutState(e))}__readLayoutState(){let e=this.orientation===`vertical`,t=this.__slottedMaster,n=this.__slottedDetail,r=this.__slottedDetailPlaceholder,i=!!t,a=this.hasAttribute(`has-detail`),o=n!=null&&n.checkVisibility(),s=!!r,c=getComputedStyle(this),l=parseFloat(c[e?`height`:`width`]),u=qe(c[e?`gridTemplateRows`:`gridTemplateColumns`]),d=(o||s)&&(this.forceOverlay||Je(l,u));return{hasMaster:i,hadDetail:a,hasDetail:o,hasDetailPlaceholder:s,hasOverflow:d,focusTarget:!a&&o&&d?te(n)[0]:null,hostSize:l,trackSizes:u}}__writeLayoutState({hasMaster:e,hadDetail:t,hasDetail:n,hasDetailPlaceholder:r,hasOverflow:i,focusTarget:a,trackSizes:o}){let[s,c,l]=o;(n||r)&&this.__isDetailAutoSized&&l>0?this.__detailCachedSize||=`${Math.ceil(l)}px`:this.__detailCachedSize=null,!t&&n&&i?this.setAttribute(`keep-detail-column-offscreen`,``):n&&i||this.removeAttribute(`keep-detail-column-offscreen`),this.toggleAttribute(`overlay`,i),this.toggleAttribute(`has-master`,e),this.toggleAttribute(`has-detail`,n),this.toggleAttribute(`has-detail-placeholder`,r),this.requestUpdate(),a&&a.focus({preventScroll:!0,focusVisible:Ce()})}recalculateLayout(){let e=[...this.__ancestorLayouts,this];e.forEach(e=>{cancelAnimationFrame(e.__resizeRaf),e.__detailCachedSize=null,e.__isDetailAutoSized&&(e.removeAttribute(`overlay`),e.toggleAttribute(`recalculating-detail-size`,!0))}),e.forEach(e=>{let t=e.__readLayoutState();e.__writeLayoutState(t)}),e.forEach(e=>{e.__isDetailAutoSized&&e.toggleAttribute(`recalculating-detail-size`,!1)})}get __isDetailAutoSized(){return this.detailSize==null}get __ancestorLayouts(){let e=fe(this.constructor.is,this.parentNode);return e?[...e.__ancestorLayouts,e]:[]}__onBackdropClick(e){e.defaultPrevented||this.dispatchEvent(new CustomEvent(`backdrop-click`))}__onDetailKeydown(e){e.key===`Escape`&&!e.defaultPrevented&&(e.preventDefault(),this.dispatchEvent(new CustomEvent(`detail-escape-press`)))}async _setDetail(e,t){let n=this.__slottedDetail;if(n===(e||null))return;let r=async()=>{n?.slot===`detail`&&n.remove(),e&&(e.setAttribute(`slot`,`detail`),this.appendChild(e)),await Promise.resolve(),this.recalculateLayout()};if(t||this.noAnimation){await r();return}let i=!!this.__slottedDetailPlaceholder;n&&e||i&&!this.hasAttribute(`overlay`)?await this._startTransition(`replace`,r):!n&&e?await this._startTransition(`add`,r):n&&!e&&await this._startTransition(`remove`,r)}async _startTransition(e,t){if(this.noAnimation)await t();else try{switch(this.setAttribute(`transition`,e),e){case`add`:await this.__addTransition(t);break;case`remove`:await this.__removeTransition(t);break;default:await this.__replaceTransition(t)}this.removeAttribute(`transition`)}catch(e){if(e instanceof DOMException&&e.name===`AbortError`)return;throw e}}async __addTransition(e){await e();let t=G(this.$.detail);this.hasAttribute(`overlay`)?await Promise.all([K(this.$.detail,[`slide`],t),K(this.$.backdrop,[`fade`],t)]):await K(this.$.detail,[`slide`,`fade`],t)}async __replaceTransition(e){let t=this.__slottedDetail;t&&(t.slot=`detail-outgoing`);try{this.$.detailOutgoing.style.width=this.__detailCachedSize,await e();let t=this.hasAttribute(`overlay`),n=G(this.$.detail);await Promise.all([K(this.$.detail,t?[`slide`]:[`slide`,`fade`],n),q(this.$.detailOutgoing,t?[`slide`]:[`slide`,`fade`],n)])}finally{t?.slot===`detail-outgoing`&&t.remove()}}async __removeTransition(e){let t=G(this.$.detail);this.hasAttribute(`overlay`)?await Promise.all([q(this.$.detail,[`slide`],t),q(this.$.backdrop,[`fade`],t)]):await q(this.$.detail,[`slide`,`fade`],t),await e()}get __slottedMaster(){return this.querySelector(`:scope > :is([slot=""], :not([slot]))`)}get __slottedDetail(){return this.querySelector(`:scope > [slot="detail"]`)}get __slottedDetailPlaceholder(){return this.querySelector(`:scope > [slot="detail-placeholder"]`)}},S(Xe)})))()}var Qe;function $e(){return($e=e((()=>{w(),je(),Qe=[ke(`vaadin-accordion-heading`),F`
    button {
      align-items: center;
      appearance: none;
      background: transparent;
      border: 0;
      color: inherit;
      cursor: inherit;
      display: flex;
      font: inherit;
      gap: inherit;
      outline: none;
      padding: 0;
      touch-action: manipulation;
    }
  `]})))()}var et;function tt(){return(tt=e((()=>{w(),i(),f(),_(),g(),A(),b(),$e(),et=class extends c(m(R(o(N(C))))){static get is(){return`vaadin-accordion-heading`}static get shadowRootOptions(){return{...C.shadowRootOptions,delegatesFocus:!0}}static get styles(){return Qe}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}static get properties(){return{opened:{type:Boolean,reflectToAttribute:!0,sync:!0,value:!1}}}render(){return I`
      <button id="button" part="content" ?disabled="${this.disabled}" aria-expanded="${this.opened?`true`:`false`}">
        <span part="toggle" aria-hidden="true"></span>
        <slot></slot>
      </button>
    `}ready(){super.ready(),this.hasAttribute(`role`)||this.setAttribute(`role`,`heading`)}},S(et)})))()}var nt;function rt(){return(rt=e((()=>{w(),nt=F`
  :host {
    display: block;
  }

  :host([hidden]),
  :host(:not([opened])) [part='content'] {
    display: none !important;
  }

  [part='content'] {
    box-sizing: border-box;
  }

  :host([focus-ring]) {
    --_focus-ring: 1;
  }
`})))()}var it;function at(){return(at=e((()=>{ee(),s(),t(),Pe(),Oe(),it=e=>class extends Me(me(l(e))){static get properties(){return{summary:{type:String,observer:`_summaryChanged`},_headingLevel:{type:Number}}}static get observers(){return[`__updateAriaAttributes(focusElement, _contentElements)`]}static get delegateProps(){return[`disabled`,`opened`,`_theme`,`_headingLevel`]}constructor(){super(),this._summaryController=new Ae(this,`vaadin-accordion-heading`),this._summaryController.addEventListener(`slot-content-changed`,e=>{let{node:t}=e.target;this._setFocusElement(t),this.stateTarget=t,this._tooltipController.setTarget(t)}),this._tooltipController=new ue(this),this._tooltipController.setPosition(`bottom-start`)}__forwardTabIndex(e){super.__forwardTabIndex(e),e!==void 0&&this.focusElement&&(this.focusElement.$.button.tabIndex=e,this.focusElement.tabIndex=-1)}ready(){super.ready(),this.addController(this._summaryController),this.addController(this._tooltipController)}_delegateProperty(e,t){this.stateTarget&&(e===`_theme`?this._delegateAttribute(`theme`,t):e===`_headingLevel`?this._delegateAttribute(`aria-level`,t):super._delegateProperty(e,t))}_setAriaDisabled(){}_summaryChanged(e){this._summaryController.setSummary(e)}__updateAriaAttributes(e,t){if(e&&t){let n=t[0];n&&(n.setAttribute(`role`,`region`),n.setAttribute(`aria-labelledby`,e.id)),a(e,`aria-controls`,n?.id)}}}})))()}var Y;function X(){return(X=e((()=>{tt(),w(),f(),g(),A(),b(),rt(),at(),Y=class extends it(R(o(N(C)))){static get is(){return`vaadin-accordion-panel`}static get styles(){return nt}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}render(){return I`
      <slot name="summary"></slot>

      <div part="content">
        <slot></slot>
      </div>

      <slot name="tooltip"></slot>
    `}},S(Y)})))()}var ot;function Z(){return(Z=e((()=>{x(),L(),P(),X(),ot=e=>class extends E(e){static get properties(){return{opened:{type:Number,value:0,notify:!0,reflectToAttribute:!0},headingLevel:{type:Number},items:{type:Array,readOnly:!0,notify:!0}}}static get observers(){return[`_updateItems(items, opened)`]}constructor(){super(),this._boundUpdateOpened=this._updateOpened.bind(this)}get focused(){return(this._getItems()||[]).find(e=>d(e.focusElement))}focus(e){this._observer&&this._observer.flush(),super.focus(e)}ready(){super.ready();let e=this.shadowRoot.querySelector(`slot`);this._observer=new j(e,e=>{this._setItems(this._filterItems(Array.from(this.children))),this._filterItems(e.addedNodes).forEach(e=>{e.addEventListener(`opened-changed`,this._boundUpdateOpened)})})}updated(e){super.updated(e),(e.has(`items`)||e.has(`headingLevel`))&&(this.items||[]).forEach(e=>{e._headingLevel=this.headingLevel})}_getItems(){return this.items}_filterItems(e){return e.filter(e=>e instanceof Y)}_updateItems(e,t){if(e){this.__itemsSync=!0;let n=e[t];e.forEach(e=>{e.opened=e===n}),this.__itemsSync=!1}}_onKeyDown(e){this.items.some(t=>t.focusElement===e.target)&&super._onKeyDown(e)}_updateOpened(e){if(this.__itemsSync)return;let t=this._filterItems(e.composedPath())[0],n=this.items.indexOf(t);if(e.detail.value){if(t.disabled||n===-1)return;this.opened=n}else this.items.some(e=>e.opened)||(this.opened=null)}}})))()}var st;function ct(){return(ct=e((()=>{X(),w(),f(),p(),g(),b(),Z(),st=class extends ot(R(k(o(C)))){static get is(){return`vaadin-accordion`}static get styles(){return F`
      :host {
        display: block;
      }

      :host([hidden]) {
        display: none !important;
      }
    `}render(){return I`<slot></slot>`}},S(st)})))()}var lt;function ut(){return(ut=e((()=>{T(),w(),lt=F`
  :host {
    display: inline-flex;
    align-items: baseline;
    flex-shrink: 0;
    font-size: var(--vaadin-breadcrumbs-font-size, 1em);
  }

  :host([hidden]) {
    display: none !important;
  }

  :host([current]) {
    color: var(--vaadin-text-color);
    font-weight: bolder;
  }

  [part='link'],
  [part='nolink'] {
    display: inline-flex;
    gap: var(--vaadin-breadcrumbs-item-gap, var(--vaadin-gap-xs));
    align-items: baseline;
    border-radius: var(--vaadin-breadcrumbs-item-border-radius, var(--vaadin-radius-m));
    padding: var(--vaadin-padding-block-container) var(--vaadin-padding-inline-container);
    flex: 1;
  }

  :host(:not([slot='overlay'])) :is([part='link'], [part='nolink']) {
    margin-inline: calc(var(--vaadin-padding-inline-container) * -1);
  }

  [part='link'] {
    text-decoration: none;
    outline: none;
    -webkit-tap-highlight-color: transparent;

    &:any-link {
      color: var(--vaadin-breadcrumbs-link-color, LinkText);
    }

    &:focus-visible {
      outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
    }
  }

  :host::after {
    content: '\\2003' / '';
    display: inline-flex;
    align-items: center;
    width: var(--vaadin-icon-size, 1lh);
    height: var(--vaadin-icon-size, 1lh);
    background: currentColor;
    mask: var(--vaadin-breadcrumbs-separator-icon, var(--_vaadin-icon-chevron-right)) center /
      var(--vaadin-icon-visual-size, 100%) no-repeat;
    margin-inline-start: var(--vaadin-breadcrumbs-gap, var(--vaadin-gap-xs));
    opacity: 0.75;
  }

  :host(:last-of-type)::after,
  :host([current])::after {
    display: none;
  }

  :host([dir='rtl'])::after {
    scale: -1;
  }

  :host([slot='overlay']) {
    display: flex;

    [part='link'] {
      border-radius: var(--vaadin-radius-s);
    }
  }

  :host([slot='overlay'][disabled]),
  :host([slot='overlay']:not([path])) {
    color: var(--vaadin-text-color-secondary);
  }

  :host([slot='overlay'][focus-ring]) [part='link'] {
    outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
    outline-offset: calc(var(--vaadin-focus-ring-width) * -1);
  }

  :host([slot='overlay'])::after {
    display: none;
  }

  @media (any-hover: hover) {
    :host([slot='overlay']) [part='link'] {
      text-decoration: none;
    }
  }

  @media (forced-colors: active) {
    :host::after {
      background: CanvasText;
    }
  }
`})))()}var dt;function Q(){return(Q=e((()=>{w(),D(),ge(),_e(),f(),p(),g(),P(),A(),ut(),dt=class extends he(oe(k(o(N(C))))){static get is(){return`vaadin-breadcrumbs-item`}static get shadowRootOptions(){return{...C.shadowRootOptions,delegatesFocus:!0}}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}static get properties(){return{path:{type:String},current:{type:Boolean,value:!1,readOnly:!0,reflectToAttribute:!0}}}static get styles(){return lt}firstUpdated(){super.firstUpdated(),this.hasAttribute(`role`)||this.setAttribute(`role`,`listitem`)}render(){return I`
      ${this.path==null?I`
              <span part="nolink" aria-current="${this.current?`page`:v}">
                <slot name="prefix"></slot>
                <span part="label">
                  <slot></slot>
                </span>
              </span>
            `:I`
              <a
                href="${M(this.disabled?null:this.path)}"
                tabindex="${this.disabled?`-1`:`0`}"
                part="link"
              >
                <slot name="prefix"></slot>
                <span part="label">
                  <slot></slot>
                </span>
              </a>
            `}
    `}ready(){super.ready(),this.__slotObserver=new j(this.shadowRoot,()=>{this.toggleAttribute(`has-prefix`,!!this.querySelector(`[slot="prefix"]`))},{syncInitial:!0})}focus(e){this.disabled||super.focus(e)}_shouldSetFocus(){return!this.disabled}},S(dt)})))()}var ft;function pt(){return(pt=e((()=>{w(),f(),_(),g(),we(),be(),ye(),A(),ft=class extends Te(le(m(o(N(C))))){static get is(){return`vaadin-breadcrumbs-overlay`}static get styles(){return[xe,F`
        [part='content'] {
          padding: var(--vaadin-item-overlay-padding, 4px);
        }

        :host([top-aligned]) [part='overlay'] {
          margin-top: var(--_offset, 4px);
        }

        :host([bottom-aligned]) [part='overlay'] {
          margin-bottom: var(--_offset, 4px);
        }
      `]}render(){return I`
      <div part="overlay" id="overlay">
        <div part="content" id="content" role="list">
          <slot></slot>
        </div>
      </div>
    `}_shouldCloseOnOutsideClick(e){let t=e.composedPath();return!t.includes(this.positionTarget)&&!t.includes(this)}get _contentRoot(){return this.owner}},S(ft)})))()}var mt;function ht(){return(ht=e((()=>{T(),w(),mt=F`
  :host {
    display: block;
    width: 100%;
    min-width: 0;
    color: var(--vaadin-breadcrumbs-text-color, var(--vaadin-text-color-secondary));
    font-size: var(--vaadin-breadcrumbs-font-size, 1em);
    line-height: var(--vaadin-breadcrumbs-line-height, inherit);
    font-weight: var(--vaadin-breadcrumbs-font-weight, 400);
  }

  :host([hidden]) {
    display: none !important;
  }

  [part='list'] {
    display: flex;
    flex-wrap: nowrap;
    align-items: baseline;
    gap: var(--vaadin-breadcrumbs-gap, var(--vaadin-gap-xs));
    min-width: 0;
    max-width: 100%;
  }

  [part='overflow'] {
    display: inline-flex;
    align-items: inherit;
    flex-shrink: 0;
  }

  [part='overflow'][hidden] {
    display: none !important;
  }

  [part='overflow-button'] {
    appearance: none;
    background: transparent;
    color: inherit;
    border: none;
    border-radius: var(--vaadin-breadcrumbs-item-border-radius, var(--vaadin-radius-m));
    box-sizing: border-box;
    --_padding: var(--vaadin-padding-block-container);
    padding: var(--_padding);
    margin: calc(var(--_padding) * -1);
    /* Ensure minimum click target (WCAG) */
    min-height: 24px;
    min-width: 24px;
    font: inherit;
    cursor: var(--vaadin-clickable-cursor);
    display: inline-flex;
    align-items: center;
    justify-content: center;
    -webkit-tap-highlight-color: transparent;
  }

  [part='overflow-button']::before {
    content: '\\2003' / '';
    display: inline-flex;
    align-items: center;
    width: var(--vaadin-icon-size, 1lh);
    height: var(--vaadin-icon-size, 1lh);
    background: currentColor;
    mask: var(--vaadin-breadcrumbs-overflow-icon, var(--_vaadin-icon-ellipsis)) center /
      var(--vaadin-icon-visual-size, 100%) no-repeat;
    opacity: 0.8;
  }

  [part='overflow-button']:focus-visible {
    outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
  }

  [part='overflow']::after {
    content: '\\2003' / '';
    display: inline-flex;
    align-items: center;
    width: var(--vaadin-icon-size, 1lh);
    height: var(--vaadin-icon-size, 1lh);
    background: currentColor;
    mask: var(--vaadin-breadcrumbs-separator-icon, var(--_vaadin-icon-chevron-right)) center /
      var(--vaadin-icon-visual-size, 100%) no-repeat;
    margin-inline-start: var(--vaadin-breadcrumbs-gap, var(--vaadin-gap-xs));
    opacity: 0.75;
  }

  :host([dir='rtl']) [part='overflow']::after {
    scale: -1;
  }

  :host(:where(:not([theme~='slash']))) [part='overflow']::after,
  :host(:where(:not([theme~='slash']))) ::slotted(vaadin-breadcrumbs-item)::after {
    --vaadin-icon-visual-size: 90%;
  }

  :host([theme~='slash']) {
    --vaadin-breadcrumbs-separator-icon: var(--_vaadin-icon-slash);
  }

  @media (forced-colors: active) {
    [part='overflow-button']::before,
    [part='overflow']::after {
      background: CanvasText !important;
    }
  }
`})))()}var gt,_t;function vt(){return(vt=e((()=>{Q(),pt(),w(),x(),L(),f(),p(),z(),g(),ce(),P(),A(),ht(),gt={moreItems:`More items`},_t=class extends E(re(y(k(o(N(C)))))){static get is(){return`vaadin-breadcrumbs`}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}static get styles(){return mt}static get properties(){return{__overlayOpened:{type:Boolean,value:!1,sync:!0},__hasOverflow:{type:Boolean,value:!1,sync:!0,reflectToAttribute:!0,attribute:`has-overflow`}}}static get defaultI18n(){return gt}get i18n(){return super.i18n}set i18n(e){super.i18n=e}render(){return I`
      <div id="list" role="list" part="list">
        <slot name="root"></slot>
        <div role="listitem" part="overflow" ?hidden="${!this.__hasOverflow}">
          <button
            id="overflow"
            type="button"
            part="overflow-button"
            aria-haspopup="true"
            aria-expanded="${this.__overlayOpened?`true`:`false`}"
            aria-label="${this.__effectiveI18n?.moreItems}"
            @click="${this.__onOverflowButtonClick}"
          ></button>
        </div>
        <slot></slot>
      </div>
      <vaadin-breadcrumbs-overlay
        id="overlay"
        .opened="${this.__overlayOpened}"
        .owner="${this}"
        no-vertical-overlap
        restore-focus-on-close
        exportparts="overlay, content: overlay-content"
        @opened-changed="${this.__onOverlayOpenedChanged}"
      >
        <slot name="overlay"></slot>
      </vaadin-breadcrumbs-overlay>
    `}firstUpdated(){super.firstUpdated(),this.hasAttribute(`role`)||this.setAttribute(`role`,`navigation`),this.$.overlay.positionTarget=this.$.overflow,this.$.overlay.restoreFocusNode=this.$.overflow,this.__slotObserver=new j(this.shadowRoot,()=>{this.__updateItems(),this.__updateOverflow()},{syncInitial:!0}),this.__pathObserver=new MutationObserver(()=>this.__updateItems()),this.__pathObserver.observe(this,{attributes:!0,attributeFilter:[`path`],subtree:!0})}__getAllItems(){return[...this.children].filter(e=>e.localName===`vaadin-breadcrumbs-item`)}__updateItems(){let e=this.__getAllItems(),t=e.length-1;e.forEach((e,n)=>{let r=n===t&&e.path==null;e._setCurrent?.(r)})}__restoreSlots(e){e.forEach((e,t)=>a(e,`slot`,t===0?`root`:null))}__updateOverflow(){let e=this.__getAllItems();if(this.__restoreSlots(e),e.length<=1){this.__hasOverflow=!1;return}this.__hasOverflow=!0;let t=this.$.list,n=t.querySelector(`[part="overflow"]`).getBoundingClientRect(),r=t.getBoundingClientRect(),i=e.map(e=>e.getBoundingClientRect()),a=parseFloat(getComputedStyle(t).gap)||0;if(t.scrollWidth-n.width-a<=t.clientWidth){this.__hasOverflow=!1;return}let o=i.at(-1),s=Math.max(0,o.right-r.right,r.left-o.left);for(let t=1;t<e.length-1;t+=1)if(e[t].setAttribute(`slot`,`overlay`),Math.abs(i[t+1].left-i[1].left)>=s)return;e[0].setAttribute(`slot`,`overlay`)}_onResize(){this.__updateOverflow()}__onOverflowButtonClick(e){e.stopPropagation(),this.__overlayOpened=!this.__overlayOpened}__onOverlayOpenedChanged(e){this.__overlayOpened=e.detail.value}_onKeyDown(e){if(this.__overlayOpened){if(e.key===`Tab`)this.__overlayOpened=!1;else if(!this.focused&&(e.key===`ArrowDown`||e.key===`ArrowUp`)){let t=this._getItems(),n=e.key===`ArrowDown`,r=this._getAvailableIndex(t,n?0:t.length-1,n?1:-1,e=>!se(e));r>=0&&(e.preventDefault(),this._focus(r))}else super._onKeyDown(e)}}_getItems(){return[...this.querySelectorAll(`vaadin-breadcrumbs-item[slot="overlay"]`)]}_isItemFocusable(e){return super._isItemFocusable(e)&&e.path!=null}focus(e){let t=this.querySelector(`vaadin-breadcrumbs-item`);t&&(t.disabled||t.slot===`overlay`?this.$.overflow.focus(e):t.focus(e))}},S(_t)})))()}function $(){return($=e((()=>{Be(),Ze(),ct(),X(),Ne(),n(),vt(),Q(),Fe(),Se(),ae(),w(),Ee(),De(),O(),Ie(),ve()})))()}$();