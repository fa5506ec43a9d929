const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./chunk-e42ffa9970d17622bb3fc988b0fd2f335abd50fd395b0df331f5763904e5defe-DKgJqL_m.js","./rolldown-runtime-Bi-D_2cA.js","./shared-xnCthKHo.js","./chunk-6bd9241fe861962fd28eca8c9824d8d576c31b918f4d4849d1cb9b422aea401b-BuBhOfC3.js","./chunk-e9b3037a3b51d07e1dedd754b8187070ef5001cdea0ca1577905d7df107fc8de-BOMn3CEW.js","./chunk-28179ad555a476336a9c41fb5b6af104b5daa7f1de6f6556b6cee54294a0ab76-CLvWlBAi.js","./chunk-6be7e44b598a035a9d5adb248f0ac159226d764196bfad69a36db5f10a3d3110-BJMFbyS8.js","./markdown-helpers-DLnMWEwk.js","./chunk-5131487c86c52120291c80a7c348a7f7c7411d8b3ebf46786d29a10d076ee87b-DOTxEJte.js","./generated-B8W7zkO5.js","./chunk-6ca4dc36e560ac3187f0e0863b0dda291427e4dcd88776d9d5eccc5f922f738a-DURmS0_f.js","./chunk-cc993a4b54ef83bdb7832d0510efa650f1147223405b31b0afcc47ed036d83f0-BCiFWV08.js","./chunk-823a92405358484b6e7dadf2acb3e490f594e4c29fec7c1b7a6cde5bd17312f0-Bz41GvTA.js"])))=>i.map(i=>d[i]);
import{n as e,t}from"./rolldown-runtime-Bi-D_2cA.js";import{$n as n,$r as r,$t as i,A as a,B as o,Bn as s,Bt as c,Cr as l,D as u,Dn as d,Dr as f,Dt as ee,E as te,En as ne,Er as re,Et as ie,Fn as ae,Fr as oe,G as se,Gn as p,Gr as ce,Gt as le,H as ue,Hn as de,Hr as m,I as fe,In as pe,Ir as me,It as he,J as ge,Jn as h,Jr as _e,Jt as ve,K as ye,Kn as g,Kr as be,L as xe,Ln as Se,Lr as Ce,Lt as we,M as Te,Mn as Ee,Mr as _,N as De,Nn as Oe,Nr as v,O as ke,On as Ae,Or as y,Ot as je,P as Me,Pn as Ne,Pr as b,Qn as Pe,Qr as x,Qt as S,R as Fe,Rn as Ie,Rr as Le,S as Re,Sr as C,T as ze,Tn as Be,Tr as Ve,U as He,Un as w,Ur as T,V as Ue,Vn as We,Vr as E,Vt as Ge,W as Ke,Wn as qe,Wr as Je,Wt as Ye,Xr as D,Xt as Xe,Yn as Ze,Yr as O,Yt as Qe,Zn as $e,Zt as et,_ as tt,_r as k,b as nt,bn as rt,br as it,bt as at,ei as ot,en as A,er as st,et as ct,f as lt,fr as ut,ft as dt,g as ft,gr as pt,h as mt,hr as ht,ht as gt,i as _t,in as j,ir as vt,it as yt,j as bt,jn as M,jr as N,k as xt,kn as St,kt as Ct,li as P,lr as wt,m as Tt,mn as Et,mr as F,mt as Dt,n as Ot,ni as kt,nn as I,nr as L,nt as At,o as jt,on as R,p as Mt,pn as Nt,pr as z,pt as Pt,q as Ft,qn as B,qr as It,r as Lt,ri as Rt,rn as zt,rr as Bt,si as V,t as Vt,ti as H,tn as U,tr as W,ur as Ht,v as Ut,vr as Wt,vt as Gt,w as Kt,wr as G,x as qt,xn as Jt,xr as K,xt as Yt,y as Xt,yn as Zt,yr as Qt,yt as $t,z as en,zn as tn,zr as nn}from"./shared-xnCthKHo.js";import{i as rn,n as an,r as on}from"./generated-B8W7zkO5.js";var sn;function cn(){return(cn=t((()=>{k(),O(),sn=V`
  @keyframes fade-in {
    0% {
      opacity: 0;
    }
  }

  @keyframes spin {
    to {
      rotate: 1turn;
    }
  }

  [part='loader'] {
    animation:
      spin var(--vaadin-spinner-animation-duration, 0.7s) linear infinite,
      fade-in 0.15s 0.3s both;
    border: var(--vaadin-spinner-width, 2px) solid var(--vaadin-spinner-color, var(--vaadin-text-color));
    border-radius: 50%;
    box-sizing: border-box;
    height: var(--vaadin-spinner-size, 1lh);
    mask-image: radial-gradient(circle at 50% var(--vaadin-spinner-width, 2px), transparent 40%, #000 70%);
    pointer-events: none;
    width: var(--vaadin-spinner-size, 1lh);
  }

  :host(:not([loading])) [part~='loader'] {
    display: none;
  }

  @media (forced-colors: active) {
    [part='loader'] {
      forced-color-adjust: none;
      --vaadin-spinner-color: CanvasText;
    }
  }
`})))()}var ln;function un(){return(un=t((()=>{O(),ln=V`
  .sr-only {
    border: 0 !important;
    clip: rect(1px, 1px, 1px, 1px) !important;
    clip-path: inset(50%) !important;
    height: 1px !important;
    margin: -1px !important;
    overflow: hidden !important;
    padding: 0 !important;
    position: absolute !important;
    width: 1px !important;
    white-space: nowrap !important;
  }
`})))()}var dn;function fn(){return(fn=t((()=>{k(),O(),dn=(e,t=e)=>V`
  :host {
    align-items: baseline;
    column-gap: var(--vaadin-${P(t)}-gap, var(--vaadin-gap-s));
    grid-template: none;
    grid-template-columns: auto 1fr;
    grid-template-rows: repeat(auto-fill, minmax(0, max-content));
    -webkit-tap-highlight-color: transparent;
    --_cursor: var(--vaadin-clickable-cursor);
    --_marker-color: var(--vaadin-${P(t)}-marker-color, var(--vaadin-${P(t)}-background, var(--vaadin-background-color)));
    --_marker-filter: var(--vaadin-${P(t)}-marker-color, saturate(0) invert(1) hue-rotate(180deg) contrast(100) brightness(100));
  }

  :host(:not([has-label])) {
    column-gap: 0;
  }

  [part='${P(e)}'],
  ::slotted(input),
  [part='label'],
  ::slotted(label) {
    grid-row: 1;
  }

  [part='label'],
  ::slotted(label) {
    font-size: var(--vaadin-${P(t)}-label-font-size, var(--vaadin-input-field-label-font-size, inherit));
    line-height: var(--vaadin-${P(t)}-label-line-height, var(--vaadin-input-field-label-line-height, inherit));
    font-weight: var(--vaadin-${P(t)}-label-font-weight, var(--vaadin-input-field-label-font-weight, 500));
    color: var(--vaadin-${P(t)}-label-color, var(--vaadin-input-field-label-color, var(--vaadin-text-color)));
    word-break: break-word;
    cursor: var(--_cursor);
  }

  [part='${P(e)}'],
  ::slotted(input) {
    grid-column: 1;
  }

  [part='label'],
  [part='helper-text'],
  [part='error-message'] {
    margin-bottom: 0;
    grid-column: 2;
    width: auto;
    min-width: auto;
  }

  [part='helper-text'],
  [part='error-message'] {
    margin-top: var(--_gap-s);
    grid-row: auto;
  }

  /* Baseline vertical alignment */
  :host::before {
    grid-row: 1;
    margin: 0;
    padding: 0;
    border: 0;
  }

  /* visually hidden */
  ::slotted(input) {
    cursor: inherit;
    align-self: stretch;
    appearance: none;
    cursor: var(--_cursor);
    /* Ensure minimum click target (WCAG) */
    margin: min(0px, (24px - 100%) / -2) !important;
    /* Extend the input to cover the gap between the checkbox/radio and label */
    margin-inline-end: calc(min(0px, (24px - 100%) / -2) - var(--vaadin-${P(t)}-gap, var(--vaadin-gap-s))) !important;
  }

  /* Control container (checkbox, radio button) */
  [part='${P(e)}'] {
    background: var(--vaadin-${P(t)}-background, var(--vaadin-background-color));
    border-color: var(--vaadin-${P(t)}-border-color, var(--vaadin-input-field-border-color, var(--vaadin-border-color)));
    border-radius: var(--vaadin-${P(t)}-border-radius, var(--vaadin-radius-s));
    border-style: var(--_border-style, solid);
    --_border-width: var(--vaadin-${P(t)}-border-width, var(--vaadin-input-field-border-width, 1px));
    border-width: var(--_border-width);
    box-sizing: border-box;
    color: var(--_marker-color);
    height: var(--vaadin-${P(t)}-size, round(1.125em, 2px));
    width: var(--vaadin-${P(t)}-size, round(1.125em, 2px));
    position: relative;
    cursor: var(--_cursor);
    display: flex;
    align-items: center;
    justify-content: center;
  }

  :host(:is([checked], [indeterminate])) {
    --vaadin-${P(t)}-background: var(--vaadin-text-color);
    --vaadin-${P(t)}-border-color: transparent;
  }

  :host([readonly]) {
    --vaadin-${P(e)}-background: transparent;
    --vaadin-${P(e)}-border-color: var(--vaadin-border-color);
    --vaadin-${P(e)}-marker-color: var(--vaadin-text-color);
    --_border-style: dashed;
    --_cursor: var(--vaadin-disabled-cursor);

    [part='label'],
    ::slotted(label) {
      cursor: default;
    }
  }

  :host([disabled]) {
    --vaadin-${P(t)}-background: var(--vaadin-input-field-disabled-background, var(--vaadin-background-container-strong));
    --vaadin-${P(t)}-border-color: transparent;
    --vaadin-${P(t)}-marker-color: var(--vaadin-text-color-disabled);
    --_cursor: var(--vaadin-disabled-cursor);
  }

  /* Focus ring */
  :host([focus-ring]) [part='${P(e)}'] {
    outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
    outline-offset: calc(var(--_border-width) * -1);
  }

  :host([focus-ring]:is([checked], [indeterminate])) [part='${P(e)}'] {
    outline-offset: 1px;
  }

  :host([readonly][focus-ring]) [part='${P(e)}'] {
    --vaadin-${P(t)}-border-color: transparent;
    outline-offset: calc(var(--_border-width) * -1);
    outline-style: dashed;
  }

  /* Checked indicator (checkmark, dot) */
  [part='${P(e)}']::after {
    content: '\\2003' / '';
    background: currentColor;
    border-radius: inherit;
    display: flex;
    align-items: center;
    filter: var(--_marker-filter);
  }

  :host(:not([checked], [indeterminate])) [part='${P(e)}']::after {
    opacity: 0;
  }

  /* Reverse variant */
  :host([theme~='reverse']) {
    grid-template-columns: 1fr auto;

    &::before {
      display: none;
    }

    [part='label'],
    [part='helper-text'],
    [part='error-message'] {
      grid-column: 1;
    }

    [part='${P(e)}'],
    ::slotted(input) {
      grid-column: 2;
    }

    ::slotted(input) {
      margin-inline: calc(min(0px, (24px - 100%) / -2) - var(--vaadin-${P(t)}-gap, var(--vaadin-gap-s))) 0 !important;
    }
  }

  @media (forced-colors: active) {
    :host(:is([checked], [indeterminate])) {
      --vaadin-${P(t)}-border-color: CanvasText !important;
    }

    :host(:is([checked], [indeterminate])) [part='${P(e)}'] {
      background: SelectedItem !important;
    }

    :host(:is([checked], [indeterminate])) [part='${P(e)}']::after {
      background: SelectedItemText !important;
    }

    :host([readonly]) [part='${P(e)}']::after {
      background: CanvasText !important;
    }

    :host([disabled]) {
      --vaadin-${P(t)}-border-color: GrayText !important;
    }

    :host([disabled]) [part='${P(e)}']::after {
      background: GrayText !important;
    }
  }
`})))()}var pn;function mn(){return(mn=t((()=>{Qe(),ee(),Ge(),pn=e=>class extends ie(ve(c(e))){static get properties(){return{checked:{type:Boolean,value:!1,notify:!0,reflectToAttribute:!0,sync:!0}}}static get delegateProps(){return[...super.delegateProps,`checked`]}_onChange(e){let t=e.target;this._toggleChecked(t.checked)}_toggleChecked(e){this.checked=e}}})))()}var hn,gn;function _n(){return(_n=t((()=>{k(),O(),fn(),gt(),hn=V`
  [part='checkbox'] {
    color: var(--vaadin-checkbox-checkmark-color, var(--_marker-color));
  }

  [part='checkbox']::after {
    inset: 0;
    mask: var(--_vaadin-icon-checkmark) 50% /
      var(--vaadin-checkbox-checkmark-size, var(--vaadin-checkbox-marker-size, 100%)) no-repeat;
    filter: var(--vaadin-checkbox-checkmark-color, var(--_marker-filter));
  }

  :host([indeterminate]) [part='checkbox']::after {
    mask-image: var(--_vaadin-icon-minus);
  }
`,gn=[Dt,dn(`checkbox`),hn]})))()}var vn;function yn(){return(yn=t((()=>{u(),le(),re(),mn(),Ct(),Yt(),$t(),vn=e=>class extends Ve(je(pn(Ye(te(e))))){static get properties(){return{name:{type:String,value:``},readonly:{type:Boolean,value:!1,reflectToAttribute:!0}}}static get observers(){return[`__readonlyChanged(readonly, inputElement)`]}static get delegateAttrs(){return[...super.delegateAttrs,`name`,`invalid`,`required`]}constructor(){super(),this._setType(`checkbox`),this._boundOnInputClick=this._onInputClick.bind(this),this.value=`on`,this.tabindex=0}get slotStyles(){return[`
          ${this.localName} > input[slot='input'] {
            opacity: 0;
          }
        `]}ready(){super.ready(),this.addController(new at(this,e=>{this._setInputElement(e),this._setFocusElement(e),this.stateTarget=e,this.ariaTarget=e})),this.addController(new Gt(this.inputElement,this._labelController)),this._createPropertyObserver(`checked`,`_checkedChanged`)}updated(e){super.updated(e),e.has(`required`)&&this.required===!1&&this._requestValidation()}_shouldSetActive(e){let[t]=e.composedPath(),n=t===this.inputElement||t.part.contains(`required-indicator`)||this._labelNode.contains(t)&&!t.closest(`a`);return this.readonly||!n?!1:super._shouldSetActive(e)}_addInputListeners(e){super._addInputListeners(e),e.addEventListener(`click`,this._boundOnInputClick)}_removeInputListeners(e){super._removeInputListeners(e),e.removeEventListener(`click`,this._boundOnInputClick)}_onInputClick(e){this.readonly&&e.preventDefault()}__readonlyChanged(e,t){t&&d(t,`aria-readonly`,e)}checkValidity(){return!this.required||!!this.checked}_setFocused(e){super._setFocused(e),!e&&document.hasFocus()&&this._requestValidation()}_checkedChanged(e,t){(e||t)&&this._requestValidation()}_onRequiredIndicatorClick(){this._labelNode.click()}}})))()}var bn;function xn(){return(xn=t((()=>{O(),m(),_(),y(),i(),F(),C(),_n(),yn(),bn=class extends vn(N(K(f(z(D))))){static get is(){return`vaadin-checkbox`}static get styles(){return gn}static get properties(){return{indeterminate:{type:Boolean,notify:!0,value:!1,reflectToAttribute:!0}}}static get delegateProps(){return[...super.delegateProps,`indeterminate`]}render(){return H`
      <div class="vaadin-checkbox-container">
        <div part="checkbox" aria-hidden="true"></div>
        <slot name="input"></slot>
        <div part="label">
          <slot name="label"></slot>
          <div part="required-indicator" @click="${this._onRequiredIndicatorClick}"></div>
        </div>
        <div part="helper-text">
          <slot name="helper"></slot>
        </div>
        <div part="error-message">
          <slot name="error-message"></slot>
        </div>
      </div>
      <slot name="tooltip"></slot>
    `}ready(){super.ready(),this._tooltipController=new S(this),this._tooltipController.setAriaTarget(this.inputElement),this.addController(this._tooltipController)}_toggleChecked(e){this.indeterminate&&=!1,super._toggleChecked(e)}},E(bn)})))()}var Sn;function Cn(){return(Cn=t((()=>{Sn=class{#e;#t;#n;constructor(e,t){this.host=e,this.scrollTarget=t||e}hostConnected(){this.initialized||(this.initialized=!0,this.observe())}observe(){let{host:e}=this;this.#e=new ResizeObserver(()=>this.#r()),this.#e.observe(e),[...e.children].forEach(e=>{this.#e.observe(e)}),this.#t=new MutationObserver(e=>{e.forEach(({addedNodes:e,removedNodes:t})=>{e.forEach(e=>{e.nodeType===Node.ELEMENT_NODE&&this.#e.observe(e)}),t.forEach(e=>{e.nodeType===Node.ELEMENT_NODE&&this.#e.unobserve(e)}),e.length===0&&t.length>0&&this.#a({sync:!0})})}),this.#t.observe(e,{childList:!0}),this.scrollTarget.addEventListener(`scroll`,this.#i)}#r(){this.#a({sync:!1})}#i=()=>{this.#a({sync:!0})};#a({sync:e}){cancelAnimationFrame(this.#n);let t=this.#o();e?this.#s(t):this.#n=requestAnimationFrame(()=>this.#s(t))}#o(){let e=this.scrollTarget,t=``;e.scrollTop>0&&(t+=` top`),Math.ceil(e.scrollTop)<Math.ceil(e.scrollHeight-e.clientHeight)&&(t+=` bottom`);let n=Math.abs(e.scrollLeft);return n>0&&(t+=` start`),Math.ceil(n)<Math.ceil(e.scrollWidth-e.clientWidth)&&(t+=` end`),{overflow:t.trim()}}#s({overflow:e}){d(this.host,`overflow`,e)}}})))()}var wn;function Tn(){return(Tn=t((()=>{w(),h(),bt(),wn=200,De({name:`vaadin-contextmenu`,deps:[`touchstart`,`touchmove`,`touchend`,`contextmenu`],flow:{start:[`touchstart`,`contextmenu`],end:[`contextmenu`]},emits:[`vaadin-contextmenu`],info:{sourceEvent:null},_touchStartTime:null,reset(){this.info.sourceEvent=null,this._cancelTimer(),this.info.touchJob=null,this.info.touchStartCoords=null},_cancelTimer(){this._timerId&&(clearTimeout(this._timerId),delete this._fired)},_setSourceEvent(e){this.info.sourceEvent=e;let t=e.composedPath();this.info.sourceEvent.__composedPath=t},touchstart(e){this._setSourceEvent(e),this._touchStartTime=performance.now(),this.info.touchStartCoords={x:e.changedTouches[0].clientX,y:e.changedTouches[0].clientY};let t=e.composedPath()[0]||e.target;this._timerId=setTimeout(()=>{let n=e.changedTouches[0];e.shiftKey||(Pe&&(this._fired=!0,this.fire(t,n.clientX,n.clientY)),Te(`tap`))},500)},touchmove(e){let t=this.info.touchStartCoords;(Math.abs(t.x-e.changedTouches[0].clientX)>15||Math.abs(t.y-e.changedTouches[0].clientY)>15)&&this._cancelTimer()},touchend(e){this._fired&&e.preventDefault(),this._cancelTimer()},contextmenu(e){if(!(this._touchStartTime!==null&&performance.now()-this._touchStartTime<wn)&&!e.shiftKey){if(this._setSourceEvent(e),$e&&B()){let t=e.composedPath()[0],n=t.getBoundingClientRect();this.fire(t,n.left,n.bottom)}else this.fire(e.target,e.clientX,e.clientY);Te(`tap`)}},fire(e,t,n){let r=this.info.sourceEvent,i=new Event(`vaadin-contextmenu`,{bubbles:!0,cancelable:!0,composed:!0});i.detail={x:t,y:n,sourceEvent:r},e.dispatchEvent(i),i.defaultPrevented&&r?.preventDefault&&r.preventDefault()}})})))()}var En,Dn;function On(){return(On=t((()=>{k(),O(),wt(),En=V`
  :host([aria-haspopup='true'])::after {
    background: var(--vaadin-text-color-secondary);
    content: '';
    display: block;
    height: var(--vaadin-icon-size, 1lh);
    mask: var(--_vaadin-icon-chevron-down) 50% / var(--vaadin-icon-visual-size, 100%) no-repeat;
    rotate: -90deg;
    width: var(--vaadin-icon-size, 1lh);
  }

  :host([dir='rtl'])::after {
    rotate: 90deg;
  }

  /* TODO would be nice to only reserve the space if
    one or mote items in the list is checkable  */
  :host([menu-item-checked]) [part='checkmark'] {
    visibility: visible;
  }
`,Dn=[Ht,En]})))()}var kn;function An(){return(An=t((()=>{O(),m(),b(),y(),ze(),F(),C(),On(),kn=class extends Kt(K(v(f(z(D))))){static get is(){return`vaadin-context-menu-item`}static get styles(){return Dn}render(){return H`
      <span part="checkmark" aria-hidden="true"></span>
      <div part="content">
        <slot></slot>
      </div>
    `}ready(){super.ready(),this.setAttribute(`role`,`menuitem`)}__shouldAllowFocusWhenDisabled(){return window.Vaadin.featureFlags.accessibleDisabledMenuItems}},E(kn)})))()}var jn;function Mn(){return(Mn=t((()=>{O(),Xt(),m(),b(),y(),ft(),F(),C(),jn=class extends Ut(K(v(f(z(D))))){static get is(){return`vaadin-context-menu-list-box`}static get styles(){return tt}static get properties(){return{orientation:{type:String,readOnly:!0}}}get _scrollerElement(){return this.shadowRoot.querySelector(`[part="items"]`)}render(){return H`
      <div part="items">
        <slot></slot>
      </div>
    `}ready(){super.ready(),this.setAttribute(`role`,`menu`)}},E(jn)})))()}var Nn;function Pn(){return(Pn=t((()=>{O(),Nn=V`
  :host {
    align-items: flex-start;
    justify-content: flex-start;
  }

  :host([right-aligned]),
  :host([end-aligned]) {
    align-items: flex-end;
  }

  :host([bottom-aligned]) {
    justify-content: flex-end;
  }

  [part='backdrop'] {
    background: transparent;
  }

  [part='content'] {
    padding: var(--vaadin-item-overlay-padding, 4px);
  }

  /* TODO keyboard focus becomes visible even when navigating the menu with the mouse */
  [part='overlay']:focus-visible {
    outline: none;
  }
`})))()}var Fn,In;function Ln(){return(Ln=t((()=>{O(),W(),Pn(),Fn=V`
  :host {
    --_default-offset: 4px;
  }

  :host([position^='top'][top-aligned]) [part='overlay'],
  :host([position^='bottom'][top-aligned]) [part='overlay'] {
    margin-top: var(--vaadin-context-menu-offset-top, var(--_default-offset));
  }

  :host([position^='top'][bottom-aligned]) [part='overlay'],
  :host([position^='bottom'][bottom-aligned]) [part='overlay'] {
    margin-bottom: var(--vaadin-context-menu-offset-bottom, var(--_default-offset));
  }

  :host([position^='start'][start-aligned]) [part='overlay'],
  :host([position^='end'][start-aligned]) [part='overlay'] {
    margin-inline-start: var(--vaadin-context-menu-offset-start, var(--_default-offset));
  }

  :host([position^='start'][end-aligned]) [part='overlay'],
  :host([position^='end'][end-aligned]) [part='overlay'] {
    margin-inline-end: var(--vaadin-context-menu-offset-end, var(--_default-offset));
  }
`,In=[L,Nn,Fn]})))()}var Rn;function zn(){return(zn=t((()=>{Se(),rt(),Rn=e=>class extends pe(Zt(e)){static get properties(){return{parentOverlay:{type:Object,readOnly:!0},_theme:{type:String,readOnly:!0,sync:!0}}}static get observers(){return[`_themeChanged(_theme)`]}get _contentRoot(){return this._rendererRoot}get _rendererRoot(){if(!this.__savedRoot){let e=document.createElement(`div`);e.setAttribute(`slot`,`overlay`),e.style.display=`contents`,this.owner.appendChild(e),this.__savedRoot=e}return this.__savedRoot}ready(){super.ready(),this.restoreFocusOnClose=!0,this.addEventListener(`keydown`,e=>{if(!e.defaultPrevented&&e.composedPath()[0]===this.$.overlay&&[38,40].indexOf(e.keyCode)>-1){let t=this.owner._menuListBox??this._contentRoot.firstElementChild;t&&Array.isArray(t.items)&&t.items.length&&(e.preventDefault(),e.keyCode===38?t.items[t.items.length-1].focus():t.focus())}})}_themeChanged(){this.close()}_shouldCloseOnOutsideClick(e){return this.parentOverlay||e.composedPath().includes(this)?!1:this.owner.items?!0:super._shouldCloseOnOutsideClick(e)}getBoundaries(){let e=this.getBoundingClientRect(),t=this.$.overlay.getBoundingClientRect(),n=e.bottom-t.height,r=this.parentOverlay;if(r?.hasAttribute(`bottom-aligned`)){let e=getComputedStyle(r);n=n-parseFloat(e.bottom)-parseFloat(e.height)}return{xMax:e.right-t.width,xMin:e.left+t.width,yMax:n}}_updatePosition(){if(super._updatePosition(),this.positionTarget&&this.parentOverlay&&this.opened){let e=this.$.content,t=getComputedStyle(e);this.style.left?this.style.left=`${parseFloat(this.style.left)+parseFloat(t.paddingLeft)}px`:this.style.right=`${parseFloat(this.style.right)+parseFloat(t.paddingRight)}px`,this.style.bottom?this.style.bottom=`${parseFloat(this.style.bottom)-parseFloat(t.paddingBottom)}px`:this.style.top=`${parseFloat(this.style.top)-parseFloat(t.paddingTop)}px`}}_shouldRestoreFocus(){return!this.parentOverlay&&super._shouldRestoreFocus()}_deepContains(e){return this.owner.contains(e)}}})))()}var Bn;function Vn(){return(Vn=t((()=>{O(),m(),b(),y(),St(),F(),C(),Ln(),zn(),Bn=class extends Rn(Ae(v(K(f(z(D)))))){static get is(){return`vaadin-context-menu-overlay`}static get properties(){return{position:{type:String,reflectToAttribute:!0}}}static get styles(){return In}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}_updatePosition(){if(super._updatePosition(),this.parentOverlay==null&&this.positionTarget&&this.position&&this.opened){if(this.position===`bottom`||this.position===`top`){let e=this.positionTarget.getBoundingClientRect(),t=this.$.overlay.getBoundingClientRect(),n=e.width/2-t.width/2;if(this.style.left){let e=t.left+n;e>0&&(this.style.left=`${e}px`)}if(this.style.right){let e=parseFloat(this.style.right)+n;e>0&&(this.style.right=`${e}px`)}}if(this.position===`start`||this.position===`end`){let e=this.positionTarget.getBoundingClientRect(),t=this.$.overlay.getBoundingClientRect(),n=e.height/2-t.height/2;this.style.top=`${t.top+n}px`}}}render(){return H`
      <div id="backdrop" part="backdrop" ?hidden="${!this.withBackdrop}"></div>
      <div part="overlay" id="overlay" tabindex="0">
        <div part="content" id="content">
          <slot></slot>
          <slot name="submenu"></slot>
        </div>
      </div>
    `}},E(Bn)})))()}var Hn;function Un(){return(Un=t((()=>{U(),Hn=class extends A{constructor(e){super(e,`tooltip`)}initCustomNode(e){e.manual=!0,e.generator||=({item:e})=>e?.tooltip}_getItem(e){return e._item}_getDefaultPosition(e){let t=this._getItem(e);return t.children?.length>0&&!t.disabled?`start`:`end`}setTarget(e){let t=this.node;if(!t)return;let n=e?this._getItem(e):null;n?.tooltip?(t.target=e,t.context={item:n},t._position=n.tooltipPosition||this._getDefaultPosition(e)):(t.target=null,t.context={item:null},this.close(!0))}open({trigger:e}){let t=this.node;t?.isConnected&&t.target&&t._stateController.open({hover:e===`hover`,focus:e===`focus`})}bringToFront(){this.node?._overlayElement?.bringToFront()}close(e){this.node?._stateController.close(e)}}})))()}var Wn;function Gn(){return(Gn=t((()=>{w(),h(),Wn=e=>class extends e{static get properties(){return{items:{type:Array,sync:!0},_positionTarget:{type:Object,sync:!0}}}get _tagNamePrefix(){return`vaadin-context-menu`}disconnectedCallback(){super.disconnectedCallback(),this._tooltipController.setTarget(null)}__forwardFocus(){let e=this._overlayElement,t=this._menuListBox??e._contentRoot.firstElementChild;e.parentOverlay?e.parentOverlay._contentRoot.querySelector(`[expanded]`)?.hasAttribute(`focused`)&&t?t.focus():e.$.overlay.focus():t&&t.focus()}__openSubMenu(e,t){this.__updateSubMenuForItem(e,t);let n=this._overlayElement,r=e._overlayElement;r._setParentOverlay(n),d(e,`theme`,n.getAttribute(`theme`)),d(e,`dir`,this.dir);let i=r.$.content;i.style.minWidth=``,t.dispatchEvent(new CustomEvent(`opensubmenu`,{detail:{children:t._item.children}}))}__updateSubMenuForItem(e,t){e.items=t._item.children,e.listenOn=t,e._positionTarget=t,e._overlayElement.requestContentUpdate()}__createComponent(e){let t;return t=e.component instanceof HTMLElement?e.component:document.createElement(e.component||`${this._tagNamePrefix}-item`),t._hasVaadinItemMixin&&(t.setAttribute(`role`,`menuitem`),t.tabIndex=-1),t.localName===`hr`?t.setAttribute(`role`,`separator`):t.setAttribute(`aria-haspopup`,`false`),this._setMenuItemTheme(t,e,this._theme),t._item=e,e.text&&(t.textContent=e.text),e.className&&t.setAttribute(`class`,e.className),this.__toggleMenuComponentAttribute(t,`menu-item-checked`,e.checked),this.__toggleMenuComponentAttribute(t,`disabled`,e.disabled),e.children&&e.children.length&&(this.__updateExpanded(t,!1),t.setAttribute(`aria-haspopup`,`true`)),t}__initListBox(){let e=document.createElement(`${this._tagNamePrefix}-list-box`);return this._theme&&e.setAttribute(`theme`,this._theme),e.addEventListener(`mouseover`,e=>{let t=e.target.closest(`${this._tagNamePrefix}-item`);this._tooltipController.setTarget(t),this._tooltipController.open({trigger:`hover`})}),e.addEventListener(`mouseleave`,()=>{this._tooltipController.close(!0)}),e.addEventListener(`focusin`,e=>{if(!B())return;let t=e.target.closest(`${this._tagNamePrefix}-item`);this._tooltipController.setTarget(t),this._tooltipController.open({trigger:`focus`})}),e.addEventListener(`selected-changed`,t=>{let{value:n}=t.detail;if(typeof n==`number`){let t=e.items[n]._item;e.selected=null,t.children||this.dispatchEvent(new CustomEvent(`item-selected`,{detail:{value:t}}))}}),e}__initOverlay(){let e=this._overlayElement;e.$.backdrop.addEventListener(`click`,()=>{this.close()}),e.addEventListener(`vaadin-overlay-outside-click`,()=>{this.dispatchEvent(new CustomEvent(`items-outside-click`))}),e.addEventListener(st?`click`:`mouseover`,e=>{e.composedPath().includes(this._subMenu)||this.__showSubMenu(e)}),e.addEventListener(`keydown`,e=>{if(e.composedPath().includes(this._subMenu))return;let{key:t}=e,n=this.__isRTL,r=t===`ArrowRight`,i=t===`ArrowLeft`;!n&&r||n&&i||t===`Enter`||t===` `?this.__showSubMenu(e):!n&&i||n&&r||t===`Escape`?(t===`Escape`&&e.stopPropagation(),this.close(),this.listenOn.focus()):t===`Tab`&&!e.defaultPrevented&&this.dispatchEvent(new CustomEvent(`close-all-menus`))})}__initSubMenu(){let e=document.createElement(this.constructor.is);return e._tooltipController=this._tooltipController,e.__parentMenu=this,e._modeless=!0,e.openOn=`opensubmenu`,this.addEventListener(`opened-changed`,e=>{e.detail.value||this._subMenu.close()}),e.addEventListener(`close-all-menus`,()=>{this.dispatchEvent(new CustomEvent(`close-all-menus`))}),e.addEventListener(`item-selected`,e=>{let{detail:t}=e;this.dispatchEvent(new CustomEvent(`item-selected`,{detail:t}))}),this.addEventListener(`close-all-menus`,()=>{this.close()}),this.addEventListener(`item-selected`,e=>{let t=e.target,n=e.detail.value,r=t.items.indexOf(n);n.keepOpen&&r>-1&&t.opened?(t.__selectedIndex=r,t.requestContentUpdate()):n.keepOpen||this.close()}),e.addEventListener(`opened-changed`,e=>{if(e.detail.value)this._tooltipController.bringToFront();else{let e=this._listBox.querySelector(`[expanded]`);e&&this.__updateExpanded(e,!1)}}),e}__showSubMenu(e,t=e.composedPath().find(e=>e.localName===`${this._tagNamePrefix}-item`)){if(!this.__openListenerActive)return;if(this._overlayElement.hasAttribute(`opening`)){requestAnimationFrame(()=>{this.__showSubMenu(e,t)});return}let n=this._subMenu,r=this._listBox.querySelector(`[expanded]`);if(t&&t!==r&&!t.disabled){let{children:e}=t._item,i=n._overlayElement._contentRoot.firstElementChild?.focused;if(r&&this.__updateExpanded(r,!1),e&&e.length||n.close(),!this.opened)return;e?.length?(this.__updateExpanded(t,!0),this.__openSubMenu(n,t)):i?n.listenOn.focus():this._listBox.focused||this._overlayElement.$.overlay.focus()}t?.disabled&&n.close()}get _menuListBox(){return this.__slottedListBox??this._overlayElement._contentRoot.querySelector(`${this._tagNamePrefix}-list-box`)}__itemsRenderer(e,t){this.__initMenu(e,t),this._subMenu.closeOn=t.closeOn,this._listBox.innerHTML=``,t.items.forEach(e=>{let t=this.__createComponent(e);this._listBox.appendChild(t)})}_setMenuItemTheme(e,t,n){let r=e.getAttribute(`theme`)||n;t.theme!=null&&(r=Array.isArray(t.theme)?t.theme.join(` `):t.theme),this.__updateTheme(e,r)}__toggleMenuComponentAttribute(e,t,n){n?(e.setAttribute(t,``),e[`__has-${t}`]=!0):e[`__has-${t}`]&&(e.removeAttribute(t),e[`__has-${t}`]=!1)}__initMenu(e,t){if(e.firstElementChild)this.__updateTheme(this._listBox,this._theme);else{this.__initOverlay();let t=this.__initListBox();this._listBox=t,e.appendChild(t);let n=this.__initSubMenu();n.slot=`submenu`,this._subMenu=n,this.appendChild(n),requestAnimationFrame(()=>{this.__openListenerActive=!0})}}__updateExpanded(e,t){e.setAttribute(`aria-expanded`,t.toString()),e.toggleAttribute(`expanded`,t)}__updateTheme(e,t){d(e,`theme`,t)}close(){this.__parentMenu||this._tooltipController.close(!0)}}})))()}var Kn;function qn(){return(qn=t((()=>{w(),h(),bt(),Mt(),Un(),Gn(),Kn=e=>class extends Wn(e){static get properties(){return{selector:{type:String},opened:{type:Boolean,reflectToAttribute:!0,observer:`_openedChanged`,value:!1,notify:!0,readOnly:!0,sync:!0},openOn:{type:String,value:`vaadin-contextmenu`,sync:!0},listenOn:{type:Object,sync:!0,value(){return this}},closeOn:{type:String,value:`click`,observer:`_closeOnChanged`,sync:!0},renderer:{type:Function,sync:!0},__slottedListBox:{type:Object,sync:!0},_modeless:{type:Boolean,sync:!0},_context:{type:Object,sync:!0},_phone:{type:Boolean},_fullscreen:{type:Boolean},_fullscreenMediaQuery:{type:String,value:`(max-width: 450px), (max-height: 450px)`}}}static get observers(){return[`_targetOrOpenOnChanged(listenOn, openOn)`,`_fullscreenChanged(_fullscreen)`]}constructor(){super(),this._boundOpen=this.open.bind(this),this._boundClose=this.close.bind(this),this._boundPreventDefault=this._preventDefault.bind(this),this.__onGlobalContextMenu=this.__onGlobalContextMenu.bind(this)}connectedCallback(){super.connectedCallback(),this.__boundOnScroll=this.__onScroll.bind(this),window.addEventListener(`scroll`,this.__boundOnScroll,!0),document.documentElement.addEventListener(`contextmenu`,this.__onGlobalContextMenu,!0),this.__restoreOpened&&this._setOpened(!0)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`scroll`,this.__boundOnScroll,!0),document.documentElement.removeEventListener(`contextmenu`,this.__onGlobalContextMenu,!0),this.__restoreOpened=this.opened,setTimeout(()=>{this.isConnected||this.close()})}firstUpdated(){super.firstUpdated(),this._overlayElement=this.$.overlay,this.addController(new lt(this._fullscreenMediaQuery,e=>{this._fullscreen=e})),this._tooltipController||(this._tooltipController=new Hn(this),this.addController(this._tooltipController))}updated(e){if(super.updated(e),e.has(`renderer`)||e.has(`items`)||e.has(`__slottedListBox`)){if([this.items,this.renderer,this.__slottedListBox].filter(Boolean).length>1)throw Error(`The "items", "renderer", and slotted "<vaadin-context-menu-list-box>" cannot be used together.`);this.items&&this.closeOn===`click`&&(this.closeOn=``)}}_onOverlayOpened(e){e.target===this._overlayElement&&(e.detail.value?(this._setOpened(!0),this.__alignOverlayPosition()):this.opened&&this.close())}_onVaadinOverlayOpen(e){e.target===this._overlayElement&&(this.__alignOverlayPosition(),this._overlayElement.style.visibility=``,this.__forwardFocus())}_onVaadinOverlayClosed(){this.dispatchEvent(new CustomEvent(`closed`))}_targetOrOpenOnChanged(e,t){this._oldListenOn&&this._oldOpenOn&&(this._unlisten(this._oldListenOn,this._oldOpenOn,this._boundOpen),this._oldListenOn.style.webkitTouchCallout=``,this._oldListenOn.style.webkitUserSelect=``,this._oldListenOn.style.userSelect=``,this._oldListenOn=null,this._oldOpenOn=null),e&&t&&(this._listen(e,t,this._boundOpen),this._oldListenOn=e,this._oldOpenOn=t)}_fullscreenChanged(e){this._phone=e}__setListenOnUserSelect(e){let t=e?`none`:``;this.listenOn.style.webkitTouchCallout=t,this.listenOn.style.webkitUserSelect=t,this.listenOn.style.userSelect=t,e&&document.getSelection().removeAllRanges()}_closeOnChanged(e,t){let n=`vaadin-overlay-outside-click`,r=this._overlayElement;t&&this._unlisten(r,t,this._boundClose),e?(this._listen(r,e,this._boundClose),r.removeEventListener(n,this._boundPreventDefault)):r.addEventListener(n,this._boundPreventDefault)}_preventDefault(e){this.items||e.preventDefault()}_openedChanged(e){this.__setListenOnUserSelect(e)}requestContentUpdate(){this._overlayElement&&(this.__preserveMenuState(),this._overlayElement.requestContentUpdate(),this.__restoreMenuState())}close(){super.close(),this._setOpened(!1)}__getComposedPath(e){return e.__composedPath??e.detail?.sourceEvent?.__composedPath??e.composedPath()}_contextTarget(e){if(this.selector){let t=this.listenOn.querySelectorAll(this.selector);return Array.prototype.filter.call(t,t=>this.__getComposedPath(e).indexOf(t)>-1)[0]}return this.listenOn&&this.listenOn!==this&&this.position?this.listenOn:e.target}open(e){this._overlayElement&&this.__getComposedPath(e).includes(this._overlayElement)||e&&!this.opened&&(this._context={detail:e.detail,target:this._contextTarget(e)},this._context.target&&(e.preventDefault(),e.stopPropagation(),this.__x=this._getEventCoordinate(e,`x`),this.__pageXOffset=window.pageXOffset,this.__y=this._getEventCoordinate(e,`y`),this.__pageYOffset=window.pageYOffset,this._overlayElement.style.visibility=`hidden`,this._setOpened(!0)))}__preserveMenuState(){let e=this._menuListBox;e&&(this.__focusedIndex=e.items.indexOf(e.focused),this._subMenu&&this._subMenu.opened&&(this.__subMenuIndex=e.items.indexOf(this._subMenu.listenOn)))}__restoreMenuState(){let e=this.__focusedIndex,t=this.__subMenuIndex,n=this.__selectedIndex,r=this._menuListBox;if(r){if(r._observer?.flush(),t>-1){let e=r.items[t];e?Array.isArray(e._item.children)&&e._item.children.length?(this.__updateSubMenuForItem(this._subMenu,e),this._subMenu.requestContentUpdate()):(this._subMenu.close(),this.__focusItem(e)):r.focus()}this.__focusItem(n>-1?r.children[n]:r.items[e])}this.__focusedIndex=void 0,this.__subMenuIndex=void 0,this.__selectedIndex=void 0}__focusItem(e){e&&e.focus({focusVisible:B()})}__onOverlaySlotChange(e){this.__slottedListBox=e.target.assignedElements().find(e=>e._hasVaadinListMixin)}__onScroll(){if(!this.opened||this.position)return;let e=window.pageYOffset-this.__pageYOffset,t=window.pageXOffset-this.__pageXOffset;this.__adjustPosition(`left`,-t),this.__adjustPosition(`right`,t),this.__adjustPosition(`top`,-e),this.__adjustPosition(`bottom`,e),this.__pageYOffset+=e,this.__pageXOffset+=t}__adjustPosition(e,t){let n=this._overlayElement.style;n[e]=`${(parseInt(n[e])||0)+t}px`}__alignOverlayPosition(){let e=this._overlayElement;if(e.positionTarget)return;let t=e.style;[`top`,`right`,`bottom`,`left`].forEach(e=>t.removeProperty(e)),[`right-aligned`,`end-aligned`,`bottom-aligned`].forEach(t=>e.removeAttribute(t));let{xMax:n,xMin:r,yMax:i}=e.getBoundaries(),a=this.__x,o=this.__y,s=document.documentElement.clientWidth,c=document.documentElement.clientHeight;this.__isRTL?a>s/2||a>r?t.right=`${Math.max(0,s-a)}px`:(t.left=`${a}px`,this._setEndAligned(e)):a<s/2||a<n?t.left=`${a}px`:(t.right=`${Math.max(0,s-a)}px`,this._setEndAligned(e)),o<c/2||o<i?t.top=`${o}px`:(t.bottom=`${Math.max(0,c-o)}px`,e.setAttribute(`bottom-aligned`,``))}_setEndAligned(e){e.setAttribute(`end-aligned`,``),this.__isRTL||e.setAttribute(`right-aligned`,``)}_getEventCoordinate(e,t){if(e.detail instanceof Object){if(e.detail[t])return e.detail[t];if(e.detail.sourceEvent)return this._getEventCoordinate(e.detail.sourceEvent,t)}else{let n=`client${t.toUpperCase()}`,r=e.changedTouches?e.changedTouches[0][n]:e[n];if(r===0){let n=(this.__getComposedPath(e)[0]||e.target).getBoundingClientRect();return t===`x`?n.left:n.top+n.height}return r}}_listen(e,t,n){a[t]?ke(e,t,n):e.addEventListener(t,n)}_unlisten(e,t,n){a[t]?Me(e,t,n):e.removeEventListener(t,n)}__createMouseEvent(e,t,n){return new MouseEvent(e,{bubbles:!0,composed:!0,cancelable:!0,clientX:t,clientY:n})}__focusClosestFocusable(e){let t=e;for(;t;){if(t instanceof HTMLElement&&qe(t)){t.focus();return}t=t.assignedSlot||t.parentNode||t.host}}__contextMenuAt(e,t){let n=xt(e,t);n&&queueMicrotask(()=>{this.__focusClosestFocusable(n),n.dispatchEvent(this.__createMouseEvent(`contextmenu`,e,t))})}__onGlobalContextMenu(e){this.opened&&(e.shiftKey||(Ze||Pe||(e.stopPropagation(),this._overlayElement.__focusRestorationController.focusNode=null,this._overlayElement.addEventListener(`vaadin-overlay-closed`,t=>{t.target===this._overlayElement&&this.__contextMenuAt(e.clientX,e.clientY)},{once:!0})),e.preventDefault(),this.close()))}}})))()}var Jn;function Yn(){return(Yn=t((()=>{Tn(),An(),Mn(),Vn(),O(),j(),m(),_(),y(),G(),qn(),Jn=class extends Kn(N(l(f(D)))){static get is(){return`vaadin-context-menu`}static get styles(){return V`
      :host {
        display: block;
      }

      :host([hidden]) {
        display: none !important;
      }
    `}static get properties(){return{position:{type:String}}}render(){let{_context:e,position:t}=this;return H`
      <slot id="slot"></slot>
      <vaadin-context-menu-overlay
        id="overlay"
        .owner="${this}"
        .opened="${this.opened}"
        .model="${e}"
        .modeless="${this._modeless}"
        .renderer="${this.__slottedListBox?void 0:this.items?this.__itemsRenderer:this.renderer}"
        .position="${t}"
        .positionTarget="${t?e?.target:this._positionTarget}"
        .horizontalAlign="${this.__computeHorizontalAlign(t)}"
        .verticalAlign="${this.__computeVerticalAlign(t)}"
        ?no-horizontal-overlap="${this.__computeNoHorizontalOverlap(t)}"
        ?no-vertical-overlap="${this.__computeNoVerticalOverlap(t)}"
        .withBackdrop="${this._phone}"
        ?phone="${this._phone}"
        theme="${R(this._theme)}"
        exportparts="backdrop, overlay, content"
        @opened-changed="${this._onOverlayOpened}"
        @vaadin-overlay-open="${this._onVaadinOverlayOpen}"
        @vaadin-overlay-closed="${this._onVaadinOverlayClosed}"
      >
        <slot name="overlay" @slotchange="${this.__onOverlaySlotChange}"></slot>
        <slot name="submenu" slot="submenu"></slot>
      </vaadin-context-menu-overlay>

      <slot name="tooltip"></slot>
    `}__computeHorizontalAlign(e){return e&&[`top-end`,`bottom-end`,`start-top`,`start`,`start-bottom`].includes(e)?`end`:`start`}__computeNoHorizontalOverlap(e){return e?[`start-top`,`start`,`start-bottom`,`end-top`,`end`,`end-bottom`].includes(e):!!this._positionTarget}__computeNoVerticalOverlap(e){return e?[`top-start`,`top-end`,`top`,`bottom-start`,`bottom`,`bottom-end`].includes(e):!1}__computeVerticalAlign(e){return e&&[`top-start`,`top-end`,`top`,`start-bottom`,`end-bottom`].includes(e)?`bottom`:`top`}},E(Jn)})))()}function Xn(e,t){try{return window.Vaadin.Flow.clients[e].getByNodeId(t)}catch(n){return console.error(`Could not get node %s from app %s`,t,e),console.error(n),null}}function Zn(e,t){e.$connector??=new er(e,t)}function Qn(e,t){let n=Xn(e,t);if(n)return Array.from(n.children).map(t=>{let n=t,r,i={component:n,get checked(){return n._checked},get keepOpen(){return n._keepOpen},get disabled(){return n.disabled},get className(){return n.className},get theme(){return n.__theme},get tooltip(){return n.tooltip},get tooltipPosition(){return n.tooltipPosition},get children(){return!r&&n._hasVaadinItemMixin&&n._containerNodeId&&(r=Qn(e,n._containerNodeId)),r}};return n._item=i,i})}function $n(e,t){e._item?.keepOpen&&e.toggleAttribute(`menu-item-checked`,t)}var er;function tr(){return(tr=t((()=>{er=class{#e;#t;constructor(e,t){this.#e=e,this.#t=t}generateItems(e){this.#e.items=Qn(this.#t,e)}},window.Vaadin.Flow.contextMenuConnector={initLazy:Zn,generateItemsTree:Qn,setChecked:$n}})))()}function nr(e){e.$contextMenuTargetConnector??=new rr(e)}var rr;function ir(){return(ir=t((()=>{bt(),rr=class{#e;#t;#n;#r=e=>{let t=this.#e;if(t.preventContextMenu&&t.preventContextMenu(e))return;e.preventDefault(),e.stopPropagation(),e.__composedPath=e.composedPath(),this.#n=e;let n={};t.getContextMenuBeforeOpenDetail&&(n=t.getContextMenuBeforeOpenDetail(e)),t.dispatchEvent(new CustomEvent(`vaadin-context-menu-before-open`,{detail:n}))};constructor(e){this.#e=e}updateOpenOn(e){this.#i(),this.#t=e,customElements.whenDefined(`vaadin-context-menu`).then(()=>{this.#e.$contextMenuTargetConnector===this&&(a[e]?ke(this.#e,e,this.#r):this.#e.addEventListener(e,this.#r))})}openMenu(e){e.open(this.#n)}removeConnector(){this.#i(),this.#e.$contextMenuTargetConnector=void 0}#i(){this.#t&&(a[this.#t]?Me(this.#e,this.#t,this.#r):this.#e.removeEventListener(this.#t,this.#r))}},window.Vaadin.Flow.contextMenuTargetConnector={init:nr}})))()}function ar(){return(ar=t((()=>{document.addEventListener(`click`,e=>{let t=e.composedPath().find(e=>e.hasAttribute&&e.hasAttribute(`disableonclick`));t&&(t.disabled=!0)})})))()}function or(){return(or=t((()=>{At()})))()}var sr;function cr(){return(cr=t((()=>{kt(),It(),sr=class extends be{constructor(e){if(super(e),this.it=x,e.type!==_e.CHILD)throw Error(this.constructor.directiveName+`() can only be used in child bindings`)}render(e){if(e===x||e==null)return this._t=void 0,this.it=e;if(e===ot)return e;if(typeof e!=`string`)throw Error(this.constructor.directiveName+`() called with a non-string value`);if(e===this.it)return this._t;this.it=e;let t=[e];return t.raw=t,this._t={_$litType$:this.constructor.resultType,strings:t,values:[]}}},sr.directiveName=`unsafeHTML`,sr.resultType=1,ce(sr)})))()}var lr,ur;function dr(){return(dr=t((()=>{It(),cr(),lr=class extends sr{},lr.directiveName=`unsafeSVG`,lr.resultType=2,ur=ce(lr)})))()}function fr(){return(fr=t((()=>{dr()})))()}function pr(e){let t=x;if(e){let n=e.cloneNode(!0);n.removeAttribute(`id`),t=Rt`${ur(n.outerHTML)}`}return t}function mr(e){return yt(e,ct.SVG)||e===x}function hr(e){let t=e==null||e===``?x:e;return mr(t)||(console.error(`[vaadin-icon] Invalid svg passed, please use Lit svg literal.`),t=x),t}function gr(e){return Rt`${ur(e)}`}function _r(){return(_r=t((()=>{O(),or(),fr()})))()}function vr(e,t){return(e||``).replace(`${t}:`,``)}function yr(e){if(e)return e.split(`:`)[0]||`vaadin`}function br(e,t,n){let r=(e.children.length===1&&e.firstElementChild.localName===`use`?e.firstElementChild:null)?.getAttribute(`href`);return r?.startsWith(`#`)?t[vr(r.slice(1),n)]:null}function xr(e,t){let n=[...e.querySelectorAll(`[id]`)],r=n.reduce((e,n)=>{let r=vr(n.id,t);return e[r]=n,e},{}),i={...r};n.forEach(e=>{let n=br(e,i,t);n&&(r[vr(e.id,t)]=n)}),e._icons=r}var q,Sr,Cr;function wr(){return(wr=t((()=>{_r(),q={},Sr=new Set,Cr=e=>class extends e{static get observedAttributes(){return[`name`,`size`]}static get attachedIcons(){return Sr}static getIconset(e){return q[e]}static getIconSvg(e,t){let n=t||yr(e),r=this.getIconset(n);if(!e||!r)return{svg:pr(null)};let i=vr(e,n),a=r._icons[i];return{preserveAspectRatio:a?a.getAttribute(`preserveAspectRatio`):null,svg:pr(a),size:r.size,viewBox:a?a.getAttribute(`viewBox`):null}}static register(e,t,n){if(!q[e]){let r=document.createElement(`vaadin-iconset`);r.appendChild(n.content.cloneNode(!0)),q[e]=r,xr(r,e),r.size=t,r.name=e}}get name(){return this.__name}set name(e){let t=this.__name;this.__name=e,this.__nameChanged(e,t)}get size(){return this.__size??24}set size(e){this.__size=e}connectedCallback(){[`name`,`size`].forEach(e=>{if(this.hasOwnProperty(e)){let t=this[e];delete this[e],this[e]=t}}),this.style.display=`none`}attributeChangedCallback(e,t,n){e===`name`?this.name=n:e===`size`&&(this.size=n==null?null:Number(n))}__updateIcons(e){Sr.forEach(t=>{e===yr(t.icon)&&t._applyIcon()})}__nameChanged(e,t){t&&delete q[t],e&&(q[e]=this,xr(this,e),this.__updateIcons(e))}}})))()}var Tr;function Er(){return(Er=t((()=>{m(),wr(),Tr=class extends Cr(HTMLElement){static get is(){return`vaadin-iconset`}},E(Tr)})))()}var Dr;function Or(){return(Or=t((()=>{O(),Dr=V`
  :host {
    display: inline-flex;
    justify-content: center !important;
    align-items: center !important;
    font-size: inherit !important;
    box-sizing: border-box;
    width: var(--vaadin-icon-size, 1lh);
    height: var(--vaadin-icon-size, 1lh);
    flex: none;
    fill: var(--vaadin-icon-color, currentColor);
    container-type: size;
  }

  :host::after,
  :host::before {
    line-height: 1;
    font-size: var(--vaadin-icon-visual-size, 100cqh);
    -webkit-font-smoothing: antialiased;
    text-rendering: optimizeLegibility;
    -moz-osx-font-smoothing: grayscale;
  }

  :host([hidden]) {
    display: none !important;
  }

  svg {
    display: block;
    width: var(--vaadin-icon-visual-size, 100%);
    height: var(--vaadin-icon-visual-size, 100%);
    /* prevent overflowing icon from clipping, see https://github.com/vaadin/flow-components/issues/5872 */
    overflow: visible;

    @container style(--vaadin-icon-stroke-width) {
      stroke-width: var(--vaadin-icon-stroke-width);
    }
  }

  :host(:is([icon-class], [font-icon-content])) svg {
    display: none;
  }

  :host([font-icon-content])::before {
    content: attr(font-icon-content);
  }

  .baseline {
    order: -1;
  }

  .baseline::before {
    content: '\\2003' / '';
    display: inline-block;
    width: 0;
  }

  :host(:is([icon-class], [font-family])) .baseline {
    font-family: var(--vaadin-icon-baseline-font-family, inherit);
  }
`})))()}function kr(){let e=document.createElement(`style`);e.textContent=`
    .vaadin-icon-test-element {
      container-type: size;
      height: 2px;
      visibility: hidden;
      position: fixed;
    }

    .vaadin-icon-test-element::before {
      content: '';
      display: block;
      height: 100cqh;
    `;let t=document.createElement(`div`);t.classList.add(`vaadin-icon-test-element`);let n=document.createElement(`div`);n.attachShadow({mode:`open`}),n.shadowRoot.innerHTML=`<slot></slot>`,n.append(t.cloneNode()),document.body.append(e,t,n);let r=[...document.querySelectorAll(`.vaadin-icon-test-element`)].find(e=>getComputedStyle(e,`::before`).height!==`2px`);return e.remove(),t.remove(),n.remove(),!r}function Ar(){return CSS.supports(`container-type: inline-size`)?n?!kr():!1:!0}function jr(){return(jr=t((()=>{h()})))()}var Mr,Nr;function Pr(){return(Pr=t((()=>{O(),xe(),jr(),Mr=Ar(),Nr=e=>Mr?class extends fe(e){static get styles(){return V`
            :host::after,
            :host::before {
              font-size: var(--vaadin-icon-visual-size, var(--_vaadin-font-icon-size));
            }
          `}updated(e){super.updated(e),(e.has(`char`)||e.has(`iconClass`)||e.has(`ligature`))&&this.__updateFontIconSize()}_onResize(){this.__updateFontIconSize()}__updateFontIconSize(){if(this.char||this.iconClass||this.ligature){let{paddingTop:e,paddingBottom:t,height:n}=getComputedStyle(this),r=parseFloat(n)-parseFloat(e)-parseFloat(t);this.style.setProperty(`--_vaadin-font-icon-size`,`${r}px`)}}}:e})))()}var Fr,Ir,Lr;function Rr(){return(Rr=t((()=>{i(),Pr(),_r(),Fr=new Map,Ir=customElements.get(`vaadin-iconset`),Lr=e=>class extends Nr(e){static get properties(){return{icon:{type:String,reflectToAttribute:!0,observer:`__iconChanged`,sync:!0},svg:{type:Object,sync:!0},src:{type:String,sync:!0},symbol:{type:String,sync:!0},iconClass:{type:String,reflectToAttribute:!0,sync:!0},char:{type:String,sync:!0},ligature:{type:String,sync:!0},fontFamily:{type:String,observer:`__fontFamilyChanged`,sync:!0},size:{type:Number,value:24,sync:!0},__preserveAspectRatio:String,__useRef:String,__viewBox:String,__fill:String,__stroke:String,__strokeWidth:String,__strokeLinecap:String,__strokeLinejoin:String}}static get observers(){return[`__fontChanged(iconClass, char, ligature)`,`__srcChanged(src, symbol)`]}static get observedAttributes(){return[...super.observedAttributes,`class`]}constructor(){super(),this.__fetch=fetch.bind(window)}get __iconClasses(){return this.iconClass?this.iconClass.split(` `):[]}ready(){super.ready(),this._tooltipController=new S(this),this.addController(this._tooltipController)}connectedCallback(){super.connectedCallback(),Ir.attachedIcons.add(this)}disconnectedCallback(){super.disconnectedCallback(),Ir.attachedIcons.delete(this)}_applyIcon(){let{preserveAspectRatio:e,svg:t,size:n,viewBox:r}=Ir.getIconSvg(this.icon);r&&(this.__viewBox=r),e&&(this.__preserveAspectRatio=e),n&&n!==this.size&&(this.size=n),this.svg=t}__iconChanged(e){e?this._applyIcon():this.svg=null}async __srcChanged(t,n){if(!t)this.svg=null;else if(this.icon=``,!t.startsWith(`data:`)&&(n||t.includes(`#`))){let[e,r]=t.split(`#`);this.__useRef=`${e}#${n||r}`}else try{Fr.has(t)||Fr.set(t,this.__fetch(t,{mode:`cors`}).then(e=>{if(!e.ok)throw Error(`Error loading icon`);return e.text()}));let r=await Fr.get(t);e.__domParser||=new DOMParser;let i=e.__domParser.parseFromString(r,`text/html`).querySelector(`svg`);if(!i)throw Error(`SVG element not found on path: ${t}`);this.svg=gr(i.innerHTML),n&&(this.__useRef=`#${n}`),this.__viewBox=i.getAttribute(`viewBox`),this.__fill=i.getAttribute(`fill`),this.__stroke=i.getAttribute(`stroke`),this.__strokeWidth=i.getAttribute(`stroke-width`),this.__strokeLinecap=i.getAttribute(`stroke-linecap`),this.__strokeLinejoin=i.getAttribute(`stroke-linejoin`)}catch(e){console.error(e),this.svg=null}}__fontChanged(e,t,n){this.classList.remove(...this.__addedIconClasses||[]),e&&(this.__addedIconClasses=[...this.__iconClasses],this.classList.add(...this.__addedIconClasses));let r=n;t&&(r=t.length>1?String.fromCodePoint(parseInt(t,16)):t),d(this,`font-icon-content`,r),(e||t||n)&&!this.icon&&(this.icon=``)}attributeChangedCallback(e,t,n){super.attributeChangedCallback(e,t,n),e===`class`&&this.__iconClasses.some(e=>!this.classList.contains(e))&&this.classList.add(...this.__iconClasses)}__fontFamilyChanged(e){this.style.fontFamily=`'${e}'`}}})))()}var zr;function Br(){return(Br=t((()=>{Er(),O(),j(),m(),_(),y(),F(),C(),Or(),Rr(),_r(),zr=class extends Lr(N(K(f(z(D))))){static get is(){return`vaadin-icon`}static get styles(){return[Dr,super.styles].filter(Boolean)}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}render(){return H`
      <span class="baseline"></span>
      <svg
        version="1.1"
        xmlns="http://www.w3.org/2000/svg"
        xmlns:xlink="http://www.w3.org/1999/xlink"
        viewBox="${this.__viewBox||`0 0 ${this.size} ${this.size}`}"
        preserveAspectRatio="${this.__preserveAspectRatio||`xMidYMid meet`}"
        fill="${R(this.__fill)}"
        stroke="${R(this.__stroke)}"
        stroke-width="${R(this.__strokeWidth)}"
        stroke-linecap="${R(this.__strokeLinecap)}"
        stroke-linejoin="${R(this.__strokeLinejoin)}"
        aria-hidden="true"
      >
        <g id="svg-group">${hr(this.svg)}</g>
        <g id="use-group" visibility="${this.__useRef?`visible`:`hidden`}">
          <use href="${R(this.__useRef)}" />
        </g>
      </svg>

      <slot name="tooltip"></slot>
    `}},E(zr)})))()}var Vr;function Hr(){return(Hr=t((()=>{k(),O(),Vr=V`
  :host {
    height: auto;
  }

  [part='input-field'] {
    overflow: auto;
    scroll-padding: var(
      --vaadin-input-field-padding,
      var(--vaadin-padding-block-container) var(--vaadin-padding-inline-container)
    );
  }

  ::slotted(textarea) {
    resize: none;
    white-space: pre-wrap;
  }

  [part='input-field'] ::slotted(:not(textarea)),
  [part~='clear-button'] {
    align-self: flex-start;
    position: sticky;
    top: 0;
  }

  [part~='clear-button'] {
    top: min(0px, (24px - 1lh) / -2);
  }

  /* Workaround https://bugzilla.mozilla.org/show_bug.cgi?id=1739079 */
  :host([disabled]) ::slotted(textarea) {
    user-select: none;
  }
`})))()}var Ur;function Wr(){return(Wr=t((()=>{U(),Ur=class extends A{constructor(e,t){super(e,`textarea`,`textarea`,{initializer:(e,n)=>{let r=n.getAttribute(`value`);r&&(e.value=r);let i=n.getAttribute(`name`);i&&e.setAttribute(`name`,i),e.id=this.defaultId,typeof t==`function`&&t(e)},useUniqueId:!0})}}})))()}var Gr;function Kr(){return(Kr=t((()=>{xe(),_t(),$t(),Wr(),Gr=e=>class extends fe(Lt(e)){static get properties(){return{maxlength:{type:Number},minlength:{type:Number},pattern:{type:String},minRows:{type:Number,value:2,observer:`__minRowsChanged`},maxRows:{type:Number}}}static get delegateAttrs(){return[...super.delegateAttrs,`maxlength`,`minlength`,`pattern`]}static get constraints(){return[...super.constraints,`maxlength`,`minlength`,`pattern`]}static get observers(){return[`__updateMinHeight(minRows, inputElement)`,`__updateMaxHeight(maxRows, inputElement, _inputField)`]}get clearElement(){return this.$.clearButton}_onResize(){this._updateHeight(),this.__scrollPositionUpdated()}_onScroll(){this.__scrollPositionUpdated()}ready(){super.ready(),this.__textAreaController=new Ur(this,e=>{this._setInputElement(e),this._setFocusElement(e),this.stateTarget=e,this.ariaTarget=e}),this.addController(this.__textAreaController),this.addController(new Gt(this.inputElement,this._labelController)),this._inputField=this.shadowRoot.querySelector(`[part=input-field]`),this._inputField.addEventListener(`wheel`,e=>{let t=this._inputField.scrollTop;this._inputField.scrollTop+=e.deltaY,t!==this._inputField.scrollTop&&(e.preventDefault(),this.__scrollPositionUpdated())}),this._updateHeight(),this.__scrollPositionUpdated()}__scrollPositionUpdated(){this._inputField.style.setProperty(`--_text-area-vertical-scroll-position`,`0px`),this._inputField.style.setProperty(`--_text-area-vertical-scroll-position`,`${this._inputField.scrollTop}px`)}_valueChanged(e,t){super._valueChanged(e,t),this._updateHeight()}_updateHeight(){let e=this.inputElement,t=this._inputField;if(!e||!t)return;let n=t.scrollTop,r=parseFloat(e.style.height),i=this.value?this.value.length:0;if(this._oldValueLength>=i){let n=getComputedStyle(t).height,r=getComputedStyle(e).width;t.style.height=n,e.style.maxWidth=r,e.style.alignSelf=`flex-start`,e.style.height=`auto`}this._oldValueLength=i;let a=e.scrollHeight;Math.abs(a-r)<=1?e.style.height=`${r}px`:a>e.clientHeight&&(e.style.height=`${a}px`),e.style.removeProperty(`max-width`),e.style.removeProperty(`align-self`),t.style.removeProperty(`height`),t.scrollTop=n,this.__updateMaxHeight(this.maxRows)}__updateMinHeight(e){this.inputElement&&this.inputElement===this.__textAreaController.defaultNode&&(this.inputElement.rows=Math.max(e,1))}__updateMaxHeight(e){if(this._inputField&&this.inputElement){if(e){let t=getComputedStyle(this.inputElement),n=getComputedStyle(this._inputField),r=parseFloat(t.lineHeight)*e,i=parseFloat(t.paddingTop)+parseFloat(t.paddingBottom)+parseFloat(t.marginTop)+parseFloat(t.marginBottom)+parseFloat(n.borderTopWidth)+parseFloat(n.borderBottomWidth)+parseFloat(n.paddingTop)+parseFloat(n.paddingBottom),a=Math.ceil(r+i);this._inputField.style.setProperty(`max-height`,`${a}px`)}else this._inputField.style.removeProperty(`max-height`)}}__minRowsChanged(e){e<1&&console.warn(`<vaadin-text-area> minRows must be at least 1.`)}scrollToStart(){this._inputField.scrollTop=0}scrollToEnd(){this._inputField.scrollTop=this._inputField.scrollHeight}checkValidity(){if(!super.checkValidity())return!1;if(!this.pattern||!this.inputElement.value)return!0;try{let e=this.inputElement.value.match(this.pattern);return e?e[0]===e.input:!1}catch{return!0}}}})))()}var qr;function Jr(){return(Jr=t((()=>{ut(),O(),j(),m(),_(),y(),i(),dt(),F(),C(),Hr(),Kr(),qr=class extends Gr(K(N(f(z(D))))){static get is(){return`vaadin-text-area`}static get styles(){return[Pt,Vr]}render(){return H`
      <div class="vaadin-text-area-container">
        <div part="label">
          <slot name="label"></slot>
          <span part="required-indicator" aria-hidden="true" @click="${this.focus}"></span>
        </div>

        <vaadin-input-container
          part="input-field"
          .readonly="${this.readonly}"
          .disabled="${this.disabled}"
          .invalid="${this.invalid}"
          theme="${R(this._theme)}"
          @scroll="${this._onScroll}"
        >
          <slot name="prefix" slot="prefix"></slot>
          <slot name="textarea"></slot>
          <slot name="suffix" slot="suffix"></slot>
          <div id="clearButton" part="field-button clear-button" slot="suffix" aria-hidden="true"></div>
        </vaadin-input-container>

        <div part="helper-text">
          <slot name="helper"></slot>
        </div>

        <div part="error-message">
          <slot name="error-message"></slot>
        </div>

        <slot name="tooltip"></slot>
      </div>
    `}ready(){super.ready(),this._tooltipController=new S(this),this._tooltipController.setPosition(`top`),this._tooltipController.setAriaTarget(this.inputElement),this.addController(this._tooltipController)}},E(qr)})))()}var Yr;function Xr(){return(Xr=t((()=>{O(),m(),_(),y(),i(),F(),C(),Ot(),mt(),Yr=class extends Tt(N(K(f(z(D))))){static get is(){return`vaadin-button`}static get styles(){return Vt}static get properties(){return{disabled:{type:Boolean,value:!1,observer:`_disabledChanged`,reflectToAttribute:!0,sync:!0}}}render(){return H`
      <div class="vaadin-button-container" role="presentation">
        <span part="prefix" aria-hidden="true">
          <slot name="prefix"></slot>
        </span>
        <span part="label">
          <slot></slot>
        </span>
        <span part="suffix" aria-hidden="true">
          <slot name="suffix"></slot>
        </span>

        <slot name="tooltip"></slot>
      </div>
    `}ready(){super.ready(),this._tooltipController=new S(this),this.addController(this._tooltipController)}__shouldAllowFocusWhenDisabled(){return window.Vaadin.featureFlags.accessibleDisabledButtons}},E(Yr)})))()}var Zr;function Qr(){return(Qr=t((()=>{k(),O(),Zr=V`
  :host {
    display: block;
    width: 100%; /* prevent collapsing inside non-stretching column flex */
    height: var(--vaadin-progress-bar-height, 0.5lh);
    contain: layout size;
  }

  :host([hidden]) {
    display: none !important;
  }

  [part='bar'] {
    box-sizing: border-box;
    height: 100%;
    --_padding: var(--vaadin-progress-bar-padding, 0px);
    padding: var(--_padding);
    background: var(--vaadin-progress-bar-background, var(--vaadin-background-container));
    border-radius: var(--vaadin-progress-bar-border-radius, var(--vaadin-radius-m));
    border: var(--vaadin-progress-bar-border-width, 1px) solid
      var(--vaadin-progress-bar-border-color, var(--vaadin-border-color-secondary));
  }

  [part='value'] {
    box-sizing: border-box;
    height: 100%;
    width: calc(var(--vaadin-progress-value) * 100%);
    background: var(--vaadin-progress-bar-value-background, var(--vaadin-border-color));
    border-radius: calc(
      var(--vaadin-progress-bar-border-radius, var(--vaadin-radius-m)) - var(
          --vaadin-progress-bar-border-width,
          1px
        ) - var(--_padding)
    );
    transition: width 150ms;
  }

  /* Indeterminate progress */
  :host([indeterminate]) [part='value'] {
    --_w-min: clamp(8px, 5%, 16px);
    --_w-max: clamp(16px, 20%, 128px);
    animation: indeterminate var(--vaadin-progress-bar-animation-duration, 1s) linear infinite alternate;
    width: var(--_w-min);
  }

  :host([indeterminate][aria-valuenow]) [part='value'] {
    animation-delay: 150ms;
  }

  @keyframes indeterminate {
    0% {
      animation-timing-function: ease-in;
    }

    20% {
      margin-inline-start: 0%;
      width: var(--_w-max);
    }

    50% {
      margin-inline-start: calc(50% - var(--_w-max) / 2);
    }

    80% {
      width: var(--_w-max);
      margin-inline-start: calc(100% - var(--_w-max));
      animation-timing-function: ease-out;
    }

    100% {
      width: var(--_w-min);
      margin-inline-start: calc(100% - var(--_w-min));
    }
  }

  @keyframes indeterminate-reduced {
    100% {
      opacity: 0.2;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    [part='value'] {
      transition: none;
    }

    :host([indeterminate]) [part='value'] {
      width: 25%;
      animation: indeterminate-reduced 2s linear infinite alternate;
    }
  }

  @media (forced-colors: active) {
    [part='bar'] {
      border-width: max(1px, var(--vaadin-progress-bar-border-width));
    }

    [part='value'] {
      background: CanvasText !important;
    }
  }
`})))()}var $r;function ei(){return(ei=t((()=>{$r=e=>class extends e{static get properties(){return{value:{type:Number,observer:`_valueChanged`},min:{type:Number,value:0,observer:`_minChanged`},max:{type:Number,value:1,observer:`_maxChanged`},indeterminate:{type:Boolean,value:!1,reflectToAttribute:!0}}}static get observers(){return[`_normalizedValueChanged(value, min, max)`]}ready(){super.ready(),this.setAttribute(`role`,`progressbar`)}_normalizedValueChanged(e,t,n){let r=this._normalizeValue(e,t,n);this.style.setProperty(`--vaadin-progress-value`,r)}_valueChanged(e){this.setAttribute(`aria-valuenow`,e)}_minChanged(e){this.setAttribute(`aria-valuemin`,e)}_maxChanged(e){this.setAttribute(`aria-valuemax`,e)}_normalizeValue(e,t,n){let r;return!e&&e!==0?r=0:t>=n?r=1:(r=(e-t)/(n-t),r=Math.min(Math.max(r,0),1)),r}}})))()}var ti;function ni(){return(ni=t((()=>{O(),m(),_(),y(),F(),C(),Qr(),ei(),ti=class extends $r(N(K(f(z(D))))){static get is(){return`vaadin-progress-bar`}static get styles(){return Zr}render(){return H`
      <div part="bar">
        <div part="value"></div>
      </div>
    `}},E(ti)})))()}var J,ri,ii,ai,oi,si,ci,li,ui;function di(){return(di=t((()=>{J=new WeakMap,ri=new WeakMap,ii={},ai=0,oi=e=>e?.nodeType===Node.ELEMENT_NODE,si=(...e)=>{console.error(`Error: ${e.join(` `)}. Skip setting aria-hidden.`)},ci=(e,t)=>oi(e)?t.map(t=>{if(!oi(t))return si(t,`is not a valid element`),null;let n=t;for(;n&&n!==e;){if(e.contains(n))return t;n=n.getRootNode().host}return si(t,`is not contained inside`,e),null}).filter(e=>!!e):(si(e,`is not a valid element`),[]),li=(e,t,n,r)=>{let i=ci(t,Array.isArray(e)?e:[e]);ii[n]||(ii[n]=new WeakMap);let a=ii[n],o=[],s=new Set,c=new Set(i),l=e=>{if(!e||s.has(e))return;s.add(e);let t=e.assignedSlot;t&&l(t),l(e.parentNode||e.host)};i.forEach(l);let u=e=>{if(!e||c.has(e))return;let t=e.shadowRoot;(t?[...e.children,...t.children]:[...e.children]).forEach(e=>{if(![`template`,`script`,`style`].includes(e.localName)){if(s.has(e))u(e);else{let t=e.getAttribute(r),i=t!==null&&t!==`false`,s=(J.get(e)||0)+1,c=(a.get(e)||0)+1;J.set(e,s),a.set(e,c),o.push(e),s===1&&i&&ri.set(e,!0),c===1&&e.setAttribute(n,`true`),i||e.setAttribute(r,`true`)}}})};return u(t),s.clear(),ai+=1,()=>{o.forEach(e=>{let t=J.get(e)-1,i=a.get(e)-1;J.set(e,t),a.set(e,i),t||(ri.has(e)?ri.delete(e):e.removeAttribute(r)),i||e.removeAttribute(n)}),--ai,ai||(J=new WeakMap,J=new WeakMap,ri=new WeakMap,ii={})}},ui=(e,t=document.body,n=`data-aria-hidden`)=>{let r=Array.from(Array.isArray(e)?e:[e]);return t&&r.push(...Array.from(t.querySelectorAll(`[aria-live]`))),li(r,t,n,`aria-hidden`)},`inert`in HTMLElement.prototype})))()}var fi;function pi(){return(pi=t((()=>{Yt(),_t(),$t(),fi=e=>class extends Lt(e){static get properties(){return{maxlength:{type:Number},minlength:{type:Number},pattern:{type:String},inputMode:{type:String,attribute:`inputmode`}}}static get delegateAttrs(){return[...super.delegateAttrs,`maxlength`,`minlength`,`pattern`,`inputMode`]}static get constraints(){return[...super.constraints,`maxlength`,`minlength`,`pattern`]}constructor(){super(),this._setType(`text`)}get clearElement(){return this.$.clearButton}ready(){super.ready(),this.addController(new at(this,e=>{this._setInputElement(e),this._setFocusElement(e),this.stateTarget=e,this.ariaTarget=e})),this.addController(new Gt(this.inputElement,this._labelController))}}})))()}var mi;function Y(){return(Y=t((()=>{ut(),O(),j(),m(),_(),y(),i(),dt(),F(),C(),pi(),mi=class extends fi(K(N(f(z(D))))){static get is(){return`vaadin-text-field`}static get styles(){return[Pt]}render(){return H`
      <div class="vaadin-field-container">
        <div part="label">
          <slot name="label"></slot>
          <span part="required-indicator" aria-hidden="true" @click="${this.focus}"></span>
        </div>

        <vaadin-input-container
          part="input-field"
          .readonly="${this.readonly}"
          .disabled="${this.disabled}"
          .invalid="${this.invalid}"
          theme="${R(this._theme)}"
        >
          <slot name="prefix" slot="prefix"></slot>
          <slot name="input"></slot>
          ${this._renderSuffix()}
        </vaadin-input-container>

        <div part="helper-text">
          <slot name="helper"></slot>
        </div>

        <div part="error-message">
          <slot name="error-message"></slot>
        </div>
        <slot name="tooltip"></slot>
      </div>
    `}ready(){super.ready(),this._tooltipController=new S(this),this._tooltipController.setPosition(`top`),this._tooltipController.setAriaTarget(this.inputElement),this.addController(this._tooltipController)}_renderSuffix(){return H`
      <slot name="suffix" slot="suffix"></slot>
      <div id="clearButton" part="field-button clear-button" slot="suffix" aria-hidden="true"></div>
    `}},E(mi)})))()}var hi,gi;function _i(){return(_i=t((()=>{k(),O(),Ot(),hi=V`
  :host {
    --vaadin-button-background: transparent;
    --vaadin-button-padding: 0;
    color: var(--vaadin-input-field-button-text-color, inherit);
    display: block;
    border: none;
    cursor: var(--vaadin-clickable-cursor);
  }

  :host::before {
    background: currentColor;
    content: '';
    display: block;
    height: var(--vaadin-icon-size, 1lh);
    mask: var(--_vaadin-icon-eye) 50% / var(--vaadin-icon-visual-size, 100%) no-repeat;
    width: var(--vaadin-icon-size, 1lh);
  }

  :host([aria-pressed='true'])::before {
    mask-image: var(--_vaadin-icon-eye-slash);
  }

  @media (forced-colors: active) {
    :host::before {
      background: CanvasText;
    }

    :host([disabled])::before {
      background: GrayText;
    }
  }
`,gi=[Vt,hi]})))()}var vi;function yi(){return(yi=t((()=>{O(),mt(),m(),b(),y(),F(),C(),_i(),vi=class extends Tt(v(K(f(z(D))))){static get is(){return`vaadin-password-field-button`}static get styles(){return gi}render(){return H``}},E(vi)})))()}var bi;function xi(){return(xi=t((()=>{O(),bi=V`
  [part~='reveal-button']::before {
    display: none;
  }

  [part='input-field']:has([part~='reveal-button']:focus-within) {
    outline: none;
    --vaadin-input-field-border-color: inherit;
  }

  :host([readonly]) [part~='reveal-button'] {
    color: var(--vaadin-input-field-button-text-color, var(--vaadin-text-color-secondary));
  }
`})))()}var Si;function Ci(){return(Ci=t((()=>{Qe(),et(),U(),re(),Ge(),Si=e=>class extends Ve(ve(Xe(c(e)))){static get properties(){return{revealButtonHidden:{type:Boolean,value:!1},passwordVisible:{type:Boolean,value:!1,reflectToAttribute:!0,readOnly:!0},i18n:{type:Object,value:()=>({reveal:`Show password`})}}}static get delegateAttrs(){return super.delegateAttrs.filter(e=>e!==`autocapitalize`)}constructor(){super(),this._setType(`password`),this.__boundRevealButtonClick=this._onRevealButtonClick.bind(this),this.__boundRevealButtonMouseDown=this._onRevealButtonMouseDown.bind(this),this.__lastChange=``}get slotStyles(){let e=this.localName;return[...super.slotStyles,`
          ${e} [slot="input"]::-ms-reveal {
            display: none;
          }
        `]}ready(){super.ready(),this._revealPart=this.shadowRoot.querySelector(`[part~="reveal-button"]`),this._revealButtonController=new A(this,`reveal`,`vaadin-password-field-button`,{initializer:e=>{this._revealNode=e,e.addEventListener(`click`,this.__boundRevealButtonClick),e.addEventListener(`mousedown`,this.__boundRevealButtonMouseDown)}}),this.addController(this._revealButtonController),this.inputElement&&(this.inputElement.autocapitalize=`off`)}updated(e){super.updated(e),e.has(`disabled`)&&(this._revealNode.disabled=this.disabled),e.has(`revealButtonHidden`)&&this._toggleRevealHidden(this.revealButtonHidden),e.has(`passwordVisible`)&&(this._setType(this.passwordVisible?`text`:`password`),this._revealNode.setAttribute(`aria-pressed`,this.passwordVisible?`true`:`false`)),e.has(`i18n`)&&this.i18n&&this.i18n.reveal&&this._revealNode.setAttribute(`aria-label`,this.i18n.reveal)}_onChange(e){super._onChange(e),this.__lastChange=this.inputElement.value}_shouldSetFocus(e){return e.target===this.inputElement||e.target===this._revealNode}_shouldRemoveFocus(e){return!(e.relatedTarget===this._revealNode||e.relatedTarget===this.inputElement&&e.target===this._revealNode)}_setFocused(e){if(super._setFocused(e),!e)this._setPasswordVisible(!1),this.__lastChange!==this.inputElement.value&&(this.__lastChange=this.inputElement.value,this.dispatchEvent(new CustomEvent(`change`,{bubbles:!0})));else{let e=this.getRootNode().activeElement===this._revealNode;this.toggleAttribute(`focus-ring`,this._keyboardActive&&!e)}}_onRevealButtonClick(){this._setPasswordVisible(!this.passwordVisible)}_onRevealButtonMouseDown(e){e.preventDefault(),this.inputElement.focus()}_toggleRevealHidden(e){this._revealNode&&(e?(this._revealPart.setAttribute(`hidden`,``),this._revealNode.setAttribute(`tabindex`,`-1`),this._revealNode.setAttribute(`aria-hidden`,`true`)):(this._revealPart.removeAttribute(`hidden`),this._revealNode.setAttribute(`tabindex`,`0`),this._revealNode.removeAttribute(`aria-hidden`)))}}})))()}var wi;function Ti(){return(Ti=t((()=>{yi(),O(),m(),Y(),xi(),Ci(),wi=class extends Si(mi){static get is(){return`vaadin-password-field`}static get styles(){return[...super.styles,bi]}_renderSuffix(){return H`
      ${super._renderSuffix()}
      <div part="field-button reveal-button" slot="suffix">
        <slot name="reveal"></slot>
      </div>
    `}},E(wi)})))()}var Ei;function Di(){return(Di=t((()=>{k(),O(),Ei=(e=`vaadin-details-summary`)=>V`
  :host {
    align-items: center;
    background: var(--${P(e)}-background, transparent);
    background-origin: border-box;
    border: var(--${P(e)}-border-width, 0) solid
      var(--${P(e)}-border-color, var(--vaadin-border-color-secondary));
    border-radius: var(--${P(e)}-border-radius, var(--vaadin-radius-m));
    box-sizing: border-box;
    color: var(--${P(e)}-text-color, var(--vaadin-text-color));
    cursor: var(--vaadin-clickable-cursor);
    display: flex;
    font-size: var(--${P(e)}-font-size, inherit);
    font-weight: var(--${P(e)}-font-weight, 500);
    gap: var(--${P(e)}-gap, 0 var(--vaadin-gap-s));
    height: var(--${P(e)}-height, auto);
    outline: calc(var(--vaadin-focus-ring-width) * var(--_focus-ring, 0)) solid var(--vaadin-focus-ring-color);
    outline-offset: 1px;
    padding: var(
      --${P(e)}-padding,
      var(--vaadin-padding-block-container) var(--vaadin-padding-inline-container)
    );
    -webkit-tap-highlight-color: transparent;
    -webkit-user-select: none;
    user-select: none;
  }

  :host([focus-ring]) {
    --_focus-ring: 1;
  }

  :host([hidden]) {
    display: none !important;
  }

  [part='toggle'] {
    color: var(--vaadin-text-color-secondary);
  }

  @media (prefers-reduced-motion: no-preference) {
    [part='toggle'] {
      transition-property: rotate;
      transition-duration: 150ms;
      animation: delay-initial-transition 1ms;
    }

    @keyframes delay-initial-transition {
      0% {
        rotate: 0deg;
      }
    }
  }

  [part='toggle']::before {
    background: currentColor;
    content: '';
    display: block;
    height: var(--vaadin-icon-size, 1lh);
    mask: var(--_vaadin-icon-chevron-down) 50% / var(--vaadin-icon-visual-size, 100%) no-repeat;
    width: var(--vaadin-icon-size, 1lh);
    rotate: -90deg;
  }

  :host([disabled]) {
    opacity: 0.5;
    cursor: var(--vaadin-disabled-cursor);
  }

  :host([dir='rtl']) [part='toggle']::before {
    scale: -1;
  }

  :host([opened]) [part='toggle'] {
    rotate: 90deg;
  }

  :host([dir='rtl'][opened]) [part='toggle'] {
    rotate: -90deg;
  }

  @media (forced-colors: active) {
    [part='toggle']::before {
      background: CanvasText;
    }

    :host([disabled]) {
      color: GrayText;
      opacity: 1;
    }

    :host([disabled]) [part='toggle']::before {
      background: GrayText;
    }
  }
`})))()}var Oi;function ki(){return(ki=t((()=>{we(),Oi=class extends he{static generateId(e){return super.generateId(e,`content`)}constructor(e){super(e,``,null,{multiple:!0})}}})))()}var Ai;function ji(){return(ji=t((()=>{ki(),Ai=e=>class extends e{static get properties(){return{opened:{type:Boolean,value:!1,reflectToAttribute:!0,notify:!0},_contentElements:{type:Array}}}static get observers(){return[`_openedOrContentChanged(opened, _contentElements)`]}constructor(){super(),this._contentController=new Oi(this),this._contentController.addEventListener(`slot-content-changed`,e=>{let t=e.target.nodes||[];this._contentElements=t.filter(e=>e.parentNode===this)})}ready(){super.ready(),this.addController(this._contentController),this.addEventListener(`click`,({target:e})=>{if(this.disabled||e.localName===`a`)return;let t=this.focusElement;t&&(e===t||t.contains(e))&&(this.opened=!this.opened)})}_openedOrContentChanged(e,t){t&&t.forEach(t=>{t.setAttribute(`aria-hidden`,e?`false`:`true`)})}}})))()}var Mi;function Ni(){return(Ni=t((()=>{we(),Mi=class extends he{constructor(e,t){super(e,`summary`,t)}initSingle(){super.initSingle(),this.node&&this.node===this.defaultNode&&this._notifyChange(this.node)}setSummary(e){this.summary=e,this.getSlotChild()||this.restoreDefaultNode(),this.node===this.defaultNode&&this.updateDefaultNode(this.node)}restoreDefaultNode(){let{summary:e}=this;e&&e.trim()!==``&&this.attachDefaultNode()}updateDefaultNode(e){e&&(e.textContent=this.summary),super.updateDefaultNode(e)}}})))()}var Pi;function Fi(){return(Fi=t((()=>{O(),mt(),m(),b(),y(),F(),C(),Di(),Pi=class extends Tt(v(K(f(z(D))))){static get is(){return`vaadin-details-summary`}static get styles(){return Ei()}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}static get properties(){return{opened:{type:Boolean,reflectToAttribute:!0}}}render(){return H`
      <span part="toggle" aria-hidden="true"></span>
      <div part="content"><slot></slot></div>
    `}},E(Pi)})))()}var Ii;function Li(){return(Li=t((()=>{le(),ee(),i(),ji(),Ni(),Ii=e=>class extends Ai(Ye(ie(e))){static get properties(){return{summary:{type:String,observer:`_summaryChanged`}}}static get observers(){return[`__updateAriaControls(focusElement, _contentElements)`,`__updateAriaExpanded(focusElement, opened)`]}static get delegateProps(){return[`disabled`,`opened`,`_theme`]}constructor(){super(),this._summaryController=new Mi(this,`vaadin-details-summary`),this._summaryController.addEventListener(`slot-content-changed`,e=>{let{node:t}=e.target;this._setFocusElement(t),this.stateTarget=t,this._tooltipController.setTarget(t)}),this._tooltipController=new S(this),this._tooltipController.setPosition(`bottom-start`)}ready(){super.ready(),this.addController(this._summaryController),this.addController(this._tooltipController)}_delegateProperty(e,t){this.stateTarget&&(e===`_theme`?this._delegateAttribute(`theme`,t):super._delegateProperty(e,t))}_setAriaDisabled(){}_summaryChanged(e){this._summaryController.setSummary(e)}__updateAriaControls(e,t){if(e&&t){let n=t[0];d(e,`aria-controls`,n?.id)}}__updateAriaExpanded(e,t){e&&e.setAttribute(`aria-expanded`,t?`true`:`false`)}}})))()}var Ri;function zi(){return(zi=t((()=>{Fi(),O(),m(),_(),y(),F(),C(),Li(),Ri=class extends Ii(N(K(f(z(D))))){static get is(){return`vaadin-details`}static get styles(){return V`
      :host {
        display: block;
      }

      :host([hidden]),
      :host(:not([opened])) [part='content'] {
        display: none !important;
      }
    `}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}render(){return H`
      <slot name="summary"></slot>

      <div part="content">
        <slot></slot>
      </div>

      <slot name="tooltip"></slot>
    `}},E(Ri)})))()}function Bi(){if(Pe){let e=window.innerHeight,t=window.innerWidth>e,n=document.documentElement.clientHeight;t&&n>e?document.documentElement.style.setProperty(`--vaadin-viewport-offset-bottom`,`${n-e}px`):document.documentElement.style.setProperty(`--vaadin-viewport-offset-bottom`,``)}}function Vi(){return(Vi=t((()=>{h(),Bi(),window.addEventListener(`resize`,Bi)})))()}var Hi;function Ui(){return(Ui=t((()=>{k(),O(),Hi=V`
  :host {
    display: block;
    box-sizing: border-box;
    height: 100%;
    --vaadin-app-layout-transition-duration: 0s;
    transition: padding var(--vaadin-app-layout-transition-duration) cubic-bezier(0.78, 0, 0.22, 1);
    --_vaadin-app-layout-drawer-width: var(--vaadin-app-layout-drawer-width, auto);
    --vaadin-app-layout-touch-optimized: false;
    --vaadin-app-layout-navbar-offset-top: var(--_vaadin-app-layout-navbar-offset-size);
    --vaadin-app-layout-navbar-offset-bottom: var(--_vaadin-app-layout-navbar-offset-size-bottom);
    --vaadin-app-layout-drawer-offset-left: 0px;
    padding-top: var(--vaadin-app-layout-navbar-offset-top);
    padding-bottom: var(--vaadin-app-layout-navbar-offset-bottom);
    padding-inline-start: var(--vaadin-app-layout-drawer-offset-left);
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  @media (prefers-reduced-motion: no-preference) {
    :host(:not([no-anim])) {
      --vaadin-app-layout-transition-duration: 300ms;
    }
  }

  :host([drawer-opened]) {
    --vaadin-app-layout-drawer-offset-left: var(--_vaadin-app-layout-drawer-offset-size);
  }

  :host([overlay]) {
    --vaadin-app-layout-drawer-offset-left: 0px;
  }

  :host(:not([no-scroll])) [part~='content'] {
    overflow: auto;
  }

  [part~='content'] {
    height: 100%;
    transition: inherit;
    box-sizing: border-box;
    padding-top: max(0px, var(--safe-area-inset-top) - var(--vaadin-app-layout-navbar-offset-top));
    padding-bottom: max(0px, var(--safe-area-inset-bottom) - var(--vaadin-app-layout-navbar-offset-bottom));
    padding-inline: var(--safe-area-inset-inline-start) var(--safe-area-inset-inline-end);
  }

  :host([drawer-opened]:not([overlay])) [part~='content'] {
    padding-inline-start: 0;
  }

  @media (pointer: coarse) and (max-width: 800px) and (min-height: 500px) {
    :host {
      --vaadin-app-layout-touch-optimized: true;
    }
  }

  [part~='navbar'] {
    position: fixed;
    display: flex;
    align-items: center;
    top: 0;
    inset-inline: 0;
    transition: inherit;
    transition-property: inset-inline-start;
    padding-top: max(var(--vaadin-app-layout-navbar-padding-top, var(--vaadin-padding-s)), var(--safe-area-inset-top));
    padding-bottom: var(--vaadin-app-layout-navbar-padding-bottom, var(--vaadin-padding-s));
    padding-inline-start: max(
      var(--vaadin-app-layout-navbar-padding-inline-start, var(--vaadin-padding-s)),
      var(--safe-area-inset-left)
    );
    /* stylelint-disable-next-line declaration-block-no-redundant-longhand-properties */
    padding-inline-end: max(
      var(--vaadin-app-layout-navbar-padding-inline-end, var(--vaadin-padding-s)),
      var(--safe-area-inset-right)
    );
    z-index: 1;
    gap: var(--vaadin-app-layout-navbar-gap, var(--vaadin-gap-s));
    background: var(--vaadin-app-layout-navbar-background, var(--vaadin-background-container));
  }

  :host([primary-section='drawer'][drawer-opened]:not([overlay])) [part~='navbar'] {
    inset-inline-start: var(--vaadin-app-layout-drawer-offset-left, 0);
  }

  :host([primary-section='drawer']) [part='drawer'] {
    top: 0;
  }

  [part~='navbar-bottom'] {
    top: auto;
    bottom: 0;
    padding-top: var(--vaadin-app-layout-navbar-padding-top, var(--vaadin-padding-s));
    padding-bottom: max(
      var(--vaadin-app-layout-navbar-padding-bottom, var(--vaadin-padding-s)),
      var(--safe-area-inset-bottom)
    );
  }

  [part='drawer'] {
    overflow: auto;
    overscroll-behavior: contain;
    position: fixed;
    top: var(--vaadin-app-layout-navbar-offset-top, 0);
    bottom: var(--vaadin-app-layout-navbar-offset-bottom, var(--vaadin-viewport-offset-bottom, 0));
    inset-inline: var(--vaadin-app-layout-navbar-offset-left, 0) auto;
    transition: inherit;
    transition-property: transform, visibility;
    transform: translateX(calc(-100% - 20px));
    max-width: 90%;
    width: var(--_vaadin-app-layout-drawer-width);
    box-sizing: border-box;
    padding-block: var(--safe-area-inset-top) var(--safe-area-inset-bottom);
    padding-inline-start: var(--safe-area-inset-inline-start);
    outline: none;
    /* The drawer should be inaccessible by the tabbing navigation when it is closed. */
    visibility: hidden;
    display: flex;
    flex-direction: column;
    background: var(--vaadin-app-layout-drawer-background, transparent);
  }

  :host([has-navbar]:not([overlay])) [part='drawer'],
  :host([has-navbar]) [part='content'] {
    --safe-area-inset-top: 0px;
  }

  :host([drawer-opened]) [part='drawer'] {
    /* The drawer should be accessible by the tabbing navigation when it is opened. */
    visibility: visible;
    transform: translateX(0%);
    touch-action: manipulation;
  }

  [part='backdrop'] {
    background: var(--vaadin-overlay-backdrop-background, rgba(0, 0, 0, 0.2));
    forced-color-adjust: none;
  }

  :host(:not([drawer-opened])) [part='backdrop'] {
    opacity: 0 !important;
  }

  :host([overlay]) [part='backdrop'] {
    position: fixed;
    inset: 0;
    pointer-events: none;
    transition: opacity var(--vaadin-app-layout-transition-duration) linear;
    -webkit-tap-highlight-color: transparent;
  }

  :host([overlay]) [part='drawer'] {
    top: 0;
    bottom: 0;
    box-shadow: var(--vaadin-overlay-shadow, 0 8px 24px -4px rgba(0, 0, 0, 0.3));
    background: var(--vaadin-app-layout-drawer-background, var(--vaadin-background-color));
  }

  :host([overlay]) [part='drawer'],
  :host([overlay]) [part='backdrop'] {
    z-index: 2;
  }

  :host([drawer-opened][overlay]) [part='backdrop'] {
    pointer-events: auto;
    touch-action: manipulation;
  }

  :host([dir='rtl']) [part='drawer'] {
    transform: translateX(calc(100% + 20px));
  }

  :host([dir='rtl'][drawer-opened]) [part='drawer'] {
    transform: translateX(0%);
  }

  @media (max-width: 800px), (max-height: 600px) {
    :host {
      --vaadin-app-layout-drawer-overlay: true;
      --_vaadin-app-layout-drawer-width: var(--vaadin-app-layout-drawer-width, 320px);
    }
  }

  /* If a vaadin-scroller is used in the drawer, allow it to take all remaining space and contain scrolling */

  [part='drawer'] ::slotted(vaadin-scroller) {
    flex: 1;
    overscroll-behavior: contain;
  }

  @media (forced-colors: active) {
    :host([overlay]) [part='drawer'] {
      border: 3px solid;
    }
  }
`})))()}var Wi;function Gi(){return(Gi=t((()=>{di(),Wi=class{#e=null;constructor(e,t){this.host=e,this.callback=typeof t==`function`?t:()=>e}showModal(){let e=this.callback();this.#e=ui(e)}close(){this.#e&&=(this.#e(),null)}}})))()}var Ki,qi;function Ji(){return(Ji=t((()=>{Gi(),s(),w(),Le(),me(),en(),Ki={drawer:`Drawer`},qi=e=>class extends Fe(e){static get properties(){return{primarySection:{type:String,value:`navbar`,notify:!0,reflectToAttribute:!0,observer:`__primarySectionChanged`,sync:!0},drawerOpened:{type:Boolean,notify:!0,value:!0,reflectToAttribute:!0,observer:`__drawerOpenedChanged`,sync:!0},overlay:{type:Boolean,notify:!0,readOnly:!0,value:!1,reflectToAttribute:!0,observer:`__overlayChanged`,sync:!0},closeDrawerOn:{type:String,value:`vaadin-router-location-changed`,observer:`_closeDrawerOnChanged`}}}static get observers(){return[`__i18nChanged(__effectiveI18n)`]}static get defaultI18n(){return Ki}static dispatchCloseOverlayDrawerEvent(){window.dispatchEvent(new CustomEvent(`close-overlay-drawer`))}get i18n(){return super.i18n}set i18n(e){super.i18n=e}constructor(){super(),this.__drawerToggleClickListener=this._drawerToggleClick.bind(this),this.__onDrawerKeyDown=this.__onDrawerKeyDown.bind(this),this.__closeOverlayDrawerListener=this.__closeOverlayDrawer.bind(this),this.__trapFocusInDrawer=this.__trapFocusInDrawer.bind(this),this.__releaseFocusFromDrawer=this.__releaseFocusFromDrawer.bind(this),this.__ariaModalController=new Wi(this,()=>[...this.querySelectorAll(`vaadin-drawer-toggle, [slot="drawer"]`)]),this.__focusTrapController=new Ie(this)}connectedCallback(){super.connectedCallback(),this.__resizeObserver=new ResizeObserver(e=>this.__onResize(e)),this.__resizeObserver.observe(this),this.__resizeObserver.observe(this.$.drawer),this.__resizeObserver.observe(this.$.navbarTop),this.__resizeObserver.observe(this.$.navbarBottom),this.addEventListener(`drawer-toggle-click`,this.__drawerToggleClickListener),window.addEventListener(`close-overlay-drawer`,this.__closeOverlayDrawerListener),window.addEventListener(`keydown`,this.__onDrawerKeyDown)}ready(){super.ready(),this.addController(this.__focusTrapController),this.__setAriaExpanded(),this.__updateDrawerSize(),this._blockAnimationUntilAfterNextRender();let{overlayMode:e,touchOptimized:t}=this.__readCSSState();this.__setOverlayMode(e),this.__setTouchOptimized(t);let{drawerOffsetSize:n,navbarTopOffsetSize:r,navbarBottomOffsetSize:i}=this.__readCSSState();this.__setDrawerOffsetSize(n),this.__setNavbarTopOffsetSize(r),this.__setNavbarBottomOffsetSize(i),this.$.drawer.addEventListener(`transitionstart`,()=>{this.__isDrawerAnimating=!0}),this.$.drawer.addEventListener(`transitionend`,()=>{this.__isDrawerAnimating=!1,this.__scheduleResize(this.$.drawer)})}disconnectedCallback(){super.disconnectedCallback(),this.__resizeObserver.disconnect(),this.removeEventListener(`drawer-toggle-click`,this.__drawerToggleClickListener),window.removeEventListener(`close-overlay-drawer`,this.__closeOverlayDrawerListener),window.removeEventListener(`keydown`,this.__onDrawerKeyDown)}__onNavbarSlotChange(){let{touchOptimized:e}=this.__readCSSState();this.__setTouchOptimized(e),this.toggleAttribute(`has-navbar`,!!this.querySelector(`[slot="navbar"]`));let{navbarTopOffsetSize:t,navbarBottomOffsetSize:n}=this.__readCSSState();this.__setNavbarTopOffsetSize(t),this.__setNavbarBottomOffsetSize(n)}__onDrawerSlotChange(){this.__updateDrawerSize(),this.toggleAttribute(`has-drawer`,!!this.querySelector(`[slot="drawer"]`));let{drawerOffsetSize:e}=this.__readCSSState();this.__setDrawerOffsetSize(e)}__onResize(e){cancelAnimationFrame(this.__resizeRaf);let t=e.some(({target:e})=>e===this),n=e.some(({target:e})=>[this.$.navbarTop,this.$.navbarBottom].includes(e)),{overlayMode:r,touchOptimized:i,drawerOffsetSize:a,navbarTopOffsetSize:o,navbarBottomOffsetSize:s}=this.__readCSSState(),c=this.__isDrawerAnimating;this.__resizeRaf=requestAnimationFrame(()=>{t&&(this._blockAnimationUntilAfterNextRender(),this.__setOverlayMode(r)),(t||n)&&this.__setTouchOptimized(i),c||(this.__setDrawerOffsetSize(a),this.__setNavbarTopOffsetSize(o),this.__setNavbarBottomOffsetSize(s))})}__primarySectionChanged(e){[`navbar`,`drawer`].includes(e)||(this.primarySection=`navbar`)}__drawerOpenedChanged(e,t){this.overlay&&(e?this.__trapFocusInDrawer():t&&this.__releaseFocusFromDrawer()),this.__setAriaExpanded()}__overlayChanged(e,t){t&&this.__restoreFocus()}__i18nChanged(){this.__updateDrawerAriaAttributes()}_drawerToggleClick(e){e.stopPropagation(),this.drawerOpened=!this.drawerOpened}__closeOverlayDrawer(){this.overlay&&(this.drawerOpened=!1)}__setAriaExpanded(){let e=this.querySelector(`vaadin-drawer-toggle`);e&&e.setAttribute(`aria-expanded`,this.drawerOpened)}__updateDrawerSize(){this.querySelectorAll(`[slot=drawer]`).length===0?(this.$.drawer.setAttribute(`hidden`,``),this.style.setProperty(`--_vaadin-app-layout-drawer-width`,0)):(this.$.drawer.removeAttribute(`hidden`),this.style.removeProperty(`--_vaadin-app-layout-drawer-width`))}__setDrawerOffsetSize(e){this.style.setProperty(`--_vaadin-app-layout-drawer-offset-size`,`${e}px`)}__setNavbarTopOffsetSize(e){this.style.setProperty(`--_vaadin-app-layout-navbar-offset-size`,`${e}px`)}__setNavbarBottomOffsetSize(e){this.style.setProperty(`--_vaadin-app-layout-navbar-offset-size-bottom`,`${e}px`)}__setOverlayMode(e){!this.overlay&&e&&(this._drawerStateSaved=this.drawerOpened,this.drawerOpened=!1),this._setOverlay(e),!this.overlay&&this._drawerStateSaved&&(this.drawerOpened=this._drawerStateSaved,this._drawerStateSaved=null),this.__updateDrawerAriaAttributes()}__updateDrawerAriaAttributes(){let e=this.$.drawer;this.overlay?(e.setAttribute(`role`,`dialog`),e.setAttribute(`aria-modal`,`true`),e.setAttribute(`aria-label`,this.__effectiveI18n.drawer)):(e.removeAttribute(`role`),e.removeAttribute(`aria-modal`),e.removeAttribute(`aria-label`))}__drawerTransitionComplete(){return Promise.all(this.$.drawer.getAnimations().map(e=>e.finished))}async __trapFocusInDrawer(){await this.__drawerTransitionComplete(),this.drawerOpened&&(this.$.drawer.setAttribute(`tabindex`,`0`),this.__ariaModalController.showModal(),this.__focusTrapController.trapFocus(this.$.drawer))}async __releaseFocusFromDrawer(){if(await this.__drawerTransitionComplete(),this.drawerOpened)return;this.__restoreFocus();let e=this.querySelector(`vaadin-drawer-toggle`);e&&e.focus({focusVisible:B()})}__restoreFocus(){this.__ariaModalController.close(),this.__focusTrapController.releaseFocus(),this.$.drawer.removeAttribute(`tabindex`)}__onDrawerKeyDown(e){e.key===`Escape`&&this.overlay&&(this.drawerOpened=!1)}_closeDrawerOnChanged(e,t){t&&window.removeEventListener(t,this.__closeOverlayDrawerListener),e&&window.addEventListener(e,this.__closeOverlayDrawerListener)}_onBackdropClick(e){e.currentTarget.style.removeProperty(`pointer-events`),this._close()}_onBackdropTouchend(e){if(e.preventDefault(),navigator.standalone){let t=e.currentTarget;t.style.pointerEvents=`auto`,setTimeout(()=>t.style.removeProperty(`pointer-events`),400)}this._close()}_close(){this.drawerOpened=!1}_getCustomPropertyValue(e){return(getComputedStyle(this).getPropertyValue(e)||``).trim().toLowerCase()}__setTouchOptimized(e){let t=this.querySelectorAll(`[slot*="navbar"]`);t.length>0&&Array.from(t).forEach(t=>{t.getAttribute(`slot`).indexOf(`touch-optimized`)>-1&&(t.__touchOptimized=!0),e&&t.__touchOptimized?t.setAttribute(`slot`,`navbar-bottom`):t.setAttribute(`slot`,`navbar`)});let n=this.$.navbarTop.querySelector(`[name=navbar]`).assignedNodes().length>0;this.$.navbarTop.toggleAttribute(`hidden`,!n);let r=this.$.navbarBottom.querySelector(`[name=navbar-bottom]`).assignedNodes().length>0;this.$.navbarBottom.toggleAttribute(`hidden`,!r)}_blockAnimationUntilAfterNextRender(){this.setAttribute(`no-anim`,``),this.__debounceAnimation=oe.debounce(this.__debounceAnimation,Ce,()=>{setTimeout(()=>{this.removeAttribute(`no-anim`)})})}__scheduleResize(e){this.__resizeObserver.unobserve(e),this.__resizeObserver.observe(e)}__readCSSState(){return{overlayMode:this._getCustomPropertyValue(`--vaadin-app-layout-drawer-overlay`)===`true`,touchOptimized:this._getCustomPropertyValue(`--vaadin-app-layout-touch-optimized`)===`true`,drawerOffsetSize:this.$.drawer.getBoundingClientRect().width,navbarTopOffsetSize:this.$.navbarTop.getBoundingClientRect().height,navbarBottomOffsetSize:this.$.navbarBottom.getBoundingClientRect().height}}}})))()}var Yi;function Xi(){return(Xi=t((()=>{Vi(),O(),m(),_(),y(),F(),C(),Ui(),Ji(),Yi=class extends qi(N(K(f(z(D))))){static get is(){return`vaadin-app-layout`}static get styles(){return Hi}render(){return H`
      <div part="navbar navbar-top" id="navbarTop">
        <slot name="navbar" @slotchange="${this.__onNavbarSlotChange}"></slot>
      </div>
      <div part="backdrop" @click="${this._onBackdropClick}" @touchend="${this._onBackdropTouchend}"></div>
      <div part="drawer" id="drawer">
        <slot name="drawer" id="drawerSlot" @slotchange="${this.__onDrawerSlotChange}"></slot>
      </div>
      <div part="content">
        <slot></slot>
      </div>
      <div part="navbar navbar-bottom" id="navbarBottom" hidden>
        <slot name="navbar-bottom"></slot>
      </div>
      <div hidden>
        <slot id="touchSlot" name="navbar touch-optimized" @slotchange="${this.__onNavbarSlotChange}"></slot>
      </div>
    `}},E(Yi)})))()}var Zi;function Qi(){return(Qi=t((()=>{k(),O(),Zi=V`
  [part='icon'] {
    background: currentColor;
    display: block;
    height: var(--vaadin-icon-size, 1lh);
    mask: var(--_vaadin-icon-menu) 50% / var(--vaadin-icon-visual-size, 100%) no-repeat;
    width: var(--vaadin-icon-size, 1lh);
  }

  [hidden] {
    display: none !important;
  }

  @media (forced-colors: active) {
    [part='icon'] {
      background: CanvasText;
    }
  }
`})))()}var $i;function ea(){return(ea=t((()=>{O(),Ot(),mt(),m(),b(),y(),F(),C(),Qi(),$i=class extends Tt(v(K(f(z(D))))){static get is(){return`vaadin-drawer-toggle`}static get styles(){return[Vt,Zi]}static get properties(){return{ariaLabel:{type:String,value:`Toggle navigation panel`,reflectToAttribute:!0,sync:!0},_showFallbackIcon:{type:Boolean,value:!1}}}constructor(){super(),this.addEventListener(`click`,()=>{this.dispatchEvent(new CustomEvent(`drawer-toggle-click`,{bubbles:!0,composed:!0}))})}render(){return H`
      <slot id="slot" @slotchange="${this._toggleFallbackIcon}">
        <div part="icon"></div>
      </slot>
      <div part="icon" ?hidden="${!this._showFallbackIcon}"></div>
    `}ready(){super.ready(),this._toggleFallbackIcon()}_toggleFallbackIcon(){let e=this.$.slot.assignedNodes();this._showFallbackIcon=e.length>0&&e.every(e=>Be(e))}},E($i)})))()}var ta;function na(){return(na=t((()=>{k(),O(),ta=V`
  :host {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    vertical-align: baseline;
    box-sizing: border-box;
    --_border-width: var(--vaadin-badge-border-width, 1px);
    gap: var(--vaadin-badge-gap, 0.25em);
    padding: var(--vaadin-badge-padding, 0 calc(0.5lh - 0.25em));
    font-size: var(--vaadin-badge-font-size, 0.875rem);
    font-family: var(--vaadin-badge-font-family, inherit);
    font-weight: var(--vaadin-badge-font-weight, 500);
    line-height: var(--vaadin-badge-line-height, 1lh);
    color: var(--vaadin-badge-text-color, var(--vaadin-text-color));
    background: var(--vaadin-badge-background, transparent);
    border: var(--_border-width) solid var(--vaadin-badge-border-color, var(--vaadin-border-color));
    border-radius: var(--vaadin-badge-border-radius, 100vh);
    min-width: calc(1lh + var(--_border-width) * 2);
    white-space: nowrap;
    --vaadin-icon-size: 1em;
    /* prevent from stretching */
    height: round(1lh + var(--_border-width) * 2, 0.125rem);
    flex: none;
    /* Only reserve 1lh of space (treat border as an outline) */
    margin: calc(var(--_border-width) * -1);
  }

  :host([hidden]) {
    display: none !important;
  }

  [part='content'] {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  :host(:not([has-icon])) [part='icon'],
  :host(:not([has-content])) [part='content'],
  :host(:not([has-number])) [part='number'] {
    display: none;
  }

  :host(:is([theme~='filled'], [theme~='dot'])) {
    background: var(--vaadin-text-color);
    color: var(--vaadin-background-color);
  }

  :host([theme~='icon-only']),
  :host([has-icon]:not([has-content], [has-number])) {
    padding: 0;
  }

  :host([theme~='icon-only']),
  :host([theme~='number-only']) {
    gap: 0;
  }

  :host([theme~='dot']) {
    min-width: 0;
    width: round(0.5em, 0.125rem);
    height: round(0.5em, 0.125rem);
    padding: 0;
    margin: 0;
  }

  @media (forced-colors: active) {
    :host {
      --_border-width: 1px !important;
      border: var(--_border-width) solid !important;
    }
  }
`})))()}var ra;function ia(){return(ia=t((()=>{O(),on(),un(),m(),_(),y(),zt(),F(),C(),na(),ra=class extends N(K(f(z(D)))){static get is(){return`vaadin-badge`}static get styles(){return[ta,ln]}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}static get properties(){return{number:{type:Number}}}render(){let e=(this._theme||``).split(` `),t=e.includes(`icon-only`),n=e.includes(`number-only`),r=e.includes(`dot`);return H`
      <div part="icon" class="${rn({"sr-only":n||r})}">
        <slot name="icon"></slot>
      </div>
      <div part="number" class="${rn({"sr-only":t||r})}">${this.number}</div>
      <div part="content" class="${rn({"sr-only":n||t||r})}">
        <slot></slot>
      </div>
    `}willUpdate(e){super.willUpdate(e),e.has(`number`)&&this.toggleAttribute(`has-number`,this.number!=null)}firstUpdated(){super.firstUpdated(),this.__contentSlot=this.shadowRoot.querySelector(`slot:not([name])`),this.__slotObserver=new I(this.__contentSlot,()=>{this.__updateHasContent()},{syncInitial:!0});let e=this.shadowRoot.querySelector(`slot[name="icon"]`);this.__iconSlotObserver=new I(e,({currentNodes:e})=>{this.toggleAttribute(`has-icon`,e.length>0)},{syncInitial:!0}),this.__textObserver=new MutationObserver(()=>{this.__updateHasContent()}),this.__textObserver.observe(this,{characterData:!0,subtree:!0})}__updateHasContent(){let e=this.__contentSlot.assignedNodes({flatten:!0});this.toggleAttribute(`has-content`,e.some(e=>!Be(e)))}},E(ra)})))()}var aa;function oa(){return(oa=t((()=>{k(),O(),aa=V`
  :host {
    --_content: 0;
    --_footer: 0;
    --_gap: var(--vaadin-card-gap, var(--vaadin-gap-m));
    --_header: max(var(--_header-prefix), var(--_title), var(--_subtitle), var(--_header-suffix));
    --_header-prefix: 0;
    --_header-suffix: 0;
    --_media: 0;
    --_padding: var(--vaadin-card-padding, var(--vaadin-padding-m));
    --_subtitle: 0;
    --_title: 0;
    background: var(--vaadin-card-background, var(--vaadin-background-container));
    --_border-width: var(--vaadin-card-border-width, 0px);
    border: var(--_border-width) solid var(--vaadin-card-border-color, var(--vaadin-border-color-secondary));
    border-radius: var(--vaadin-card-border-radius, var(--vaadin-radius-m));
    box-shadow: var(--vaadin-card-shadow, none);
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    gap: var(--_gap);
    padding: var(--_padding);
    position: relative;
  }

  :host([hidden]) {
    display: none !important;
  }

  :host(:not([theme~='horizontal'])) {
    justify-content: space-between;
  }

  :host([_m]) {
    --_media: 1;
  }

  :host([_t]) {
    --_title: 1;
  }

  :host([_st]) {
    --_subtitle: 1;
  }

  :host([_h]) {
    --_header: 1;
    --_title: 0;
    --_subtitle: 0;
  }

  :host([_hp]) {
    --_header-prefix: 1;
  }

  :host([_hs]) {
    --_header-suffix: 1;
  }

  :host([_c]) {
    --_content: 1;
  }

  :host([_f]) {
    --_footer: 1;
  }

  [part='media'],
  [part='header'],
  [part='content'],
  [part='footer'] {
    display: none;
  }

  :host([_m]) [part='media'] {
    display: block;
  }

  :host(:is([_h], [_t], [_st], [_hp], [_hs])) [part='header'] {
    align-items: center;
    display: grid;
    gap: var(--_gap);
    row-gap: 0;
  }

  :host([_hs]) [part='header'] {
    grid-template-columns: 1fr auto;
  }

  :host([_hp]) [part='header'] {
    grid-template-columns: repeat(var(--_header-prefix), auto) 1fr;
  }

  :host([_c]) [part='content'] {
    display: block;
  }

  :host([_f]) [part='footer'] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
  }

  slot {
    border-radius: inherit;
  }

  ::slotted([slot='header-prefix']) {
    grid-column: 1;
    grid-row: 1 / span calc(var(--_title) + var(--_subtitle));
  }

  ::slotted([slot='header']),
  ::slotted([slot='title']) {
    grid-column: calc(1 + var(--_header-prefix));
    grid-row: 1;
  }

  ::slotted([slot='title']) {
    color: var(--vaadin-card-title-color, var(--vaadin-text-color)) !important;
    font-size: var(--vaadin-card-title-font-size, inherit) !important;
    font-weight: var(--vaadin-card-title-font-weight, 500) !important;
    line-height: var(--vaadin-card-title-line-height, inherit) !important;
    margin: 0 !important;
  }

  ::slotted([slot='subtitle']) {
    color: var(--vaadin-card-subtitle-color, var(--vaadin-text-color-secondary)) !important;
    font-size: var(--vaadin-card-subtitle-font-size, inherit) !important;
    font-weight: var(--vaadin-card-subtitle-font-weight, 400) !important;
    line-height: var(--vaadin-card-subtitle-line-height, inherit) !important;
    margin: 0 !important;
    grid-column: calc(1 + var(--_header-prefix));
    grid-row: calc(1 + var(--_title));
  }

  ::slotted([slot='header-suffix']) {
    grid-column: calc(2 + var(--_header-prefix));
    grid-row: 1 / span calc(var(--_title) + var(--_subtitle));
  }

  /* Horizontal */
  :host([theme~='horizontal']) {
    align-items: start;
    display: grid;
    grid-template-columns: repeat(var(--_media), minmax(auto, max-content)) 1fr;
  }

  :host([theme~='horizontal'][_f]) {
    grid-template-rows: 1fr auto;
  }

  :host([theme~='horizontal'][_c]) {
    grid-template-rows: repeat(var(--_header), auto) 1fr;
  }

  [part='media'] {
    align-self: stretch;
    grid-column: 1;
    grid-row: 1 / span calc(var(--_header) + var(--_content) + var(--_footer));
    overflow: hidden;
  }

  [part='header'] {
    margin-bottom: auto;
    grid-column: calc(1 + var(--_media));
    grid-row: 1;
  }

  [part='content'] {
    grid-column: calc(1 + var(--_media));
    grid-row: calc(1 + var(--_header));
    flex: auto;
    min-height: 0;
  }

  [part='footer'] {
    border-radius: inherit;
    grid-column: calc(1 + var(--_media));
    grid-row: calc(1 + var(--_header) + var(--_content));
  }

  :host([theme~='horizontal']) [part='footer'] {
    align-self: end;
  }

  :host(:not([theme~='horizontal'])) ::slotted([slot='media']:is(img, video, svg)) {
    max-width: 100%;
  }

  ::slotted([slot='media']) {
    vertical-align: middle;
  }

  :host(:is([theme~='cover-media'], [theme~='stretch-media'])) [part='media'] {
    aspect-ratio: var(--vaadin-card-media-aspect-ratio, 16/9);
    width: 100%;

    ::slotted(:is(img, video, svg, vaadin-icon)) {
      width: 100%;
      height: 100%;
      object-fit: cover;
    }
  }

  :host([theme~='horizontal']:is([theme~='cover-media'], [theme~='stretch-media'])) {
    grid-template-columns: repeat(var(--_media), minmax(auto, 0.5fr)) 1fr;
  }

  :host([theme~='horizontal']:is([theme~='cover-media'], [theme~='stretch-media'])) [part='media'] {
    aspect-ratio: auto;
    height: 100%;
  }

  :host([theme~='cover-media']) {
    --_media-width: calc(100% + (var(--_padding) + var(--_border-width)) * 2);
  }

  :host([theme~='horizontal'][theme~='cover-media']) {
    --_media-width: calc(100% + (var(--_padding) + var(--_border-width)));
  }

  :host([theme~='cover-media']) [part='media'] {
    border-radius: inherit;
    border-end-end-radius: 0;
    border-end-start-radius: 0;
    margin-inline: calc((var(--_padding) + var(--_border-width)) * -1);
    margin-top: calc((var(--_padding) + var(--_border-width)) * -1);
    max-width: none;
    width: var(--_media-width);

    ::slotted(:is(img, video, svg, vaadin-icon)) {
      outline: var(--_border-width) solid var(--vaadin-card-border-color, var(--vaadin-border-color-secondary));
      outline-offset: calc(var(--_border-width) * -1);
      border-radius: inherit;
    }
  }

  :host([theme~='horizontal'][theme~='cover-media']) [part='media'] {
    border-radius: inherit;
    border-end-end-radius: 0;
    border-start-end-radius: 0;
    height: calc(100% + (var(--_padding) + var(--_border-width)) * 2);
    margin-inline-end: 0;
  }

  /* Scroller in content */
  [part='content'] ::slotted(vaadin-scroller) {
    margin-inline: calc(var(--_padding) * -1);
    padding-inline: var(--_padding);
  }

  [part='content'] ::slotted(vaadin-scroller)::before,
  [part='content'] ::slotted(vaadin-scroller)::after {
    margin-inline: calc(var(--_padding) * -1);
  }

  /* Outlined */
  :host([theme~='outlined']) {
    --vaadin-card-border-width: 1px;
  }

  /* Elevated */
  :host([theme~='elevated']) {
    --vaadin-card-background: var(--vaadin-background-color);
    box-shadow: var(--vaadin-card-shadow, 0 1px 4px -1px rgba(0, 0, 0, 0.3));
  }
`})))()}var sa;function ca(){return(ca=t((()=>{we(),sa=class extends he{constructor(e){super(e,`title`,null,{uniqueIdPrefix:`card-title`})}setTitle(e){if(this.title=e,e&&e.trim()!==``){let e=this.getSlotChild();e&&e!==this.defaultNode&&e.remove(),this.restoreDefaultNode(),this.updateDefaultNode(this.node)}else this.node&&this.node===this.defaultNode&&this.node.remove()}setLevel(e){this.level=e,this.node&&this.node===this.defaultNode&&this.updateDefaultNode(this.node)}initNode(e){e&&e===this.defaultNode&&(e.setAttribute(`role`,`heading`),this.host.setAttribute(`aria-labelledby`,e.id))}initCustomNode(e){this.host.cardTitle=``}teardownNode(e){this.getSlotChild()!==this.defaultNode&&this.host.removeAttribute(`aria-labelledby`),super.teardownNode(e)}restoreDefaultNode(){let{title:e}=this;if(e&&e.trim()!==``){this.tagName=`div`;let e=this.attachDefaultNode();this.initNode(e)}}updateDefaultNode(e){e&&(e.textContent=this.title,e.setAttribute(`aria-level`,this.level||2)),super.updateDefaultNode(e)}}})))()}var la;function ua(){return(ua=t((()=>{O(),m(),_(),y(),F(),C(),oa(),ca(),la=class extends N(K(f(z(D)))){static get is(){return`vaadin-card`}static get styles(){return aa}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}static get properties(){return{cardTitle:{type:String},titleHeadingLevel:{type:Number,reflectToAttribute:!0}}}ready(){super.ready(),this.hasAttribute(`role`)||this.setAttribute(`role`,`region`)}render(){return H`
      <div part="media">
        <slot name="media"></slot>
      </div>
      <div part="header">
        <slot name="header-prefix"></slot>
        <slot name="header">
          <slot name="title"></slot>
          <slot name="subtitle"></slot>
        </slot>
        <slot name="header-suffix"></slot>
      </div>
      <div part="content">
        <slot></slot>
      </div>
      <div part="footer">
        <slot name="footer"></slot>
      </div>
    `}firstUpdated(){super.firstUpdated(),this.__titleController=new sa(this),this.addController(this.__titleController),this._onSlotChange()}updated(e){super.updated(e),e.has(`cardTitle`)&&this.__titleController.setTitle(this.cardTitle),e.has(`titleHeadingLevel`)&&this.__titleController.setLevel(this.titleHeadingLevel)}_onSlotChange(){this.toggleAttribute(`_m`,this.querySelector(`:scope > [slot="media"]`)),this.toggleAttribute(`_h`,this.querySelector(`:scope > [slot="header"]`)),this.toggleAttribute(`_t`,this.querySelector(`:scope > [slot="title"]`)&&!this.querySelector(`:scope > [slot="header"]`)),this.toggleAttribute(`_st`,this.querySelector(`:scope > [slot="subtitle"]`)&&!this.querySelector(`:scope > [slot="header"]`)),this.toggleAttribute(`_hp`,this.querySelector(`:scope > [slot="header-prefix"]`)),this.toggleAttribute(`_hs`,this.querySelector(`:scope > [slot="header-suffix"]`)),this.toggleAttribute(`_c`,this.__hasContent()),this.toggleAttribute(`_f`,this.querySelector(`:scope > [slot="footer"]`))}__hasContent(){return this.shadowRoot.querySelector(`slot:not([name])`).assignedNodes({flatten:!0}).filter(e=>!Be(e)).length>0}createRenderRoot(){let e=super.createRenderRoot();return e.addEventListener(`slotchange`,()=>this._onSlotChange()),e}},E(la)})))()}var da,fa,pa;function ma(){return(ma=t((()=>{k(),O(),W(),da=V`
  /* Optical centering */
  :host::before,
  :host::after {
    content: '';
    flex-basis: 0;
    flex-grow: 1;
  }

  :host::after {
    flex-grow: 1.1;
  }

  :host {
    cursor: default;
    --_overflow-indicator-height: var(--vaadin-dialog-overflow-indicator-height, 1px);
    --_overflow-indicator-color: var(--vaadin-dialog-overflow-indicator-color, var(--vaadin-border-color-secondary));
  }

  [part='overlay']:focus-visible {
    outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
  }

  [part='overlay'] {
    color: var(--vaadin-dialog-text-color, var(--vaadin-overlay-text-color, var(--vaadin-text-color)));
    background: var(--vaadin-dialog-background, var(--vaadin-overlay-background, var(--vaadin-background-color)));
    background-origin: border-box;
    border: var(--vaadin-dialog-border-width, var(--vaadin-overlay-border-width, 1px)) solid
      var(--vaadin-dialog-border-color, var(--vaadin-overlay-border-color, var(--vaadin-border-color-secondary)));
    box-shadow: var(--vaadin-dialog-shadow, var(--vaadin-overlay-shadow, 0 8px 24px -4px rgba(0, 0, 0, 0.3)));
    border-radius: var(--vaadin-dialog-border-radius, var(--vaadin-radius-l));
    width: max-content;
    min-width: min(var(--vaadin-dialog-min-width, 4em), 100%);
    max-width: min(var(--vaadin-dialog-max-width, 100%), 100%);
    max-height: 100%;
  }

  [part='header'],
  [part='header-content'],
  [part='footer'] {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    flex: none;
    pointer-events: none;
    z-index: 1;
    gap: var(--vaadin-dialog-toolbar-gap, var(--vaadin-gap-s));
  }

  ::slotted(*) {
    pointer-events: auto;
  }

  [part='header'],
  [part='content'],
  [part='footer'] {
    padding: var(--vaadin-dialog-padding, var(--vaadin-padding-l));
  }

  :host([theme~='no-padding']) [part='content'] {
    padding: 0 !important;
  }

  :host(:is([has-header], [has-title])) [part='content'] {
    padding-top: 0;
  }

  :host([has-footer]) [part='content'] {
    padding-bottom: 0;
  }

  [part='header'] {
    flex-wrap: nowrap;
  }

  ::slotted([slot='header-content']),
  ::slotted([slot='title']),
  ::slotted([slot='footer']) {
    display: contents;
  }

  ::slotted([slot='title']) {
    font: inherit !important;
    color: inherit !important;
    overflow-wrap: anywhere;
  }

  [part='title'] {
    color: var(--vaadin-dialog-title-color, var(--vaadin-text-color));
    font-weight: var(--vaadin-dialog-title-font-weight, 600);
    font-size: var(--vaadin-dialog-title-font-size, 1em);
    line-height: var(--vaadin-dialog-title-line-height, inherit);
  }

  [part='header-content'] {
    flex: 1;
  }

  :host([has-title]) [part='header-content'],
  [part='footer'] {
    justify-content: flex-end;
  }

  :host(:not([has-title]):not([has-header])) [part='header'],
  :host(:not([has-header])) [part='header-content'],
  :host(:not([has-title])) [part='title'],
  :host(:not([has-footer])) [part='footer'] {
    display: none !important;
  }

  [part='header'],
  [part='footer'] {
    position: relative;

    &::after {
      content: '';
      opacity: 0;
      position: absolute;
      pointer-events: none;
      height: var(--_overflow-indicator-height);
      top: 100%;
      inset-inline: 0;
      background: linear-gradient(
        var(--_overflow-indicator-dir, to bottom),
        var(--_overflow-indicator-color),
        var(--_overflow-indicator-color) 1px,
        transparent
      );
    }
  }

  [part='footer']::after {
    top: auto;
    bottom: 100%;
    --_overflow-indicator-dir: to top;
  }

  :host([overflow~='top']) [part='header']::after,
  :host([overflow~='bottom']) [part='footer']::after {
    opacity: 1;
  }
`,fa=V`
  [part='overlay'] {
    position: relative;
    overflow: visible;
    display: flex;
  }

  :host([has-bounds-set]) [part='overlay'] {
    min-width: 0;
  }

  :host([has-bounds-set]:not([keep-in-viewport])) [part='overlay'] {
    max-width: none;
    max-height: none;
  }

  /* Content part scrolls by default */
  [part='content'] {
    flex: 1;
    min-height: 0;
    overflow: auto;
    overscroll-behavior: contain;
    clip-path: border-box;
  }

  [part='header'],
  :host(:not([has-title], [has-header])) [part='content'] {
    border-top-left-radius: inherit;
    border-top-right-radius: inherit;
  }

  [part='footer'],
  :host(:not([has-footer])) [part='content'] {
    border-bottom-left-radius: inherit;
    border-bottom-right-radius: inherit;
  }

  .resizer-container {
    display: flex;
    flex-direction: column;
    flex-grow: 1;
    max-width: 100%;
    border-radius: calc(
      var(--vaadin-dialog-border-radius, var(--vaadin-radius-l)) - var(
          --vaadin-dialog-border-width,
          var(--vaadin-overlay-border-width, 1px)
        )
    );
  }

  :host(:not([resizable])) .resizer {
    display: none;
  }

  .resizer {
    position: absolute;
    height: 16px;
    width: 16px;
  }

  .resizer.edge {
    height: 8px;
    width: 8px;
    inset: -4px;
  }

  .resizer.edge.n {
    width: auto;
    bottom: auto;
    cursor: ns-resize;
  }

  .resizer.ne {
    top: -4px;
    right: -4px;
    cursor: nesw-resize;
  }

  .resizer.edge.e {
    height: auto;
    left: auto;
    cursor: ew-resize;
  }

  .resizer.se {
    bottom: -4px;
    right: -4px;
    cursor: nwse-resize;
  }

  .resizer.edge.s {
    width: auto;
    top: auto;
    cursor: ns-resize;
  }

  .resizer.sw {
    bottom: -4px;
    left: -4px;
    cursor: nesw-resize;
  }

  .resizer.edge.w {
    height: auto;
    right: auto;
    cursor: ew-resize;
  }

  .resizer.nw {
    top: -4px;
    left: -4px;
    cursor: nwse-resize;
  }
`,pa=[L,da,fa]})))()}var ha,ga;function _a(){return(_a=t((()=>{O(),ma(),W(),ha=V`
  :host {
    --vaadin-dialog-min-width: var(--vaadin-confirm-dialog-min-width, 15em);
    --vaadin-dialog-max-width: var(--vaadin-confirm-dialog-max-width, 25em);
  }

  ::slotted([slot='header']) {
    display: contents;
    font: inherit !important;
    color: inherit !important;
  }

  [part='header'] {
    color: var(--vaadin-dialog-title-color, var(--vaadin-text-color));
    font-weight: var(--vaadin-dialog-title-font-weight, 600);
    font-size: var(--vaadin-dialog-title-font-size, 1em);
    line-height: var(--vaadin-dialog-title-line-height, inherit);
  }

  [part='overlay'] {
    display: flex;
    flex-direction: column;
  }

  [part='content'] {
    flex: 1;
  }
`,ga=[L,da,ha]})))()}var va;function ya(){return(ya=t((()=>{O(),m(),b(),y(),St(),F(),C(),_a(),va=class extends Ae(v(K(f(z(D))))){static get is(){return`vaadin-confirm-dialog-overlay`}static get styles(){return ga}static get properties(){return{cancelButtonVisible:{type:Boolean,value:!1},rejectButtonVisible:{type:Boolean,value:!1}}}render(){return H`
      <div part="backdrop" id="backdrop" ?hidden="${!this.withBackdrop}"></div>
      <div part="overlay" id="overlay">
        <header part="header"><slot name="header"></slot></header>
        <div part="content" id="content">
          <div part="message"><slot></slot></div>
        </div>
        <footer part="footer" role="toolbar">
          <div part="cancel-button" ?hidden="${!this.cancelButtonVisible}">
            <slot name="cancel-button"></slot>
          </div>
          <div part="reject-button" ?hidden="${!this.rejectButtonVisible}">
            <slot name="reject-button"></slot>
          </div>
          <div part="confirm-button">
            <slot name="confirm-button"></slot>
          </div>
        </footer>
      </div>
    `}ready(){super.ready(),this.setAttribute(`has-header`,``),this.setAttribute(`has-footer`,``)}get _contentRoot(){return this.owner}get _focusRoot(){return this.owner}},E(va)})))()}var ba;function xa(){return(xa=t((()=>{ba=e=>class extends e{static get properties(){return{width:{type:String},height:{type:String}}}static get observers(){return[`__sizeChanged(width, height)`]}__sizeChanged(e,t){requestAnimationFrame(()=>this.$.overlay.setBounds({width:e,height:t},!1))}}})))()}var Sa;function Ca(){return(Ca=t((()=>{U(),xa(),Sa=e=>class extends ba(e){static get properties(){return{accessibleDescriptionRef:{type:String},opened:{type:Boolean,reflectToAttribute:!0,value:!1,notify:!0,sync:!0},header:{type:String,value:``},message:{type:String,value:``},confirmText:{type:String,value:`Confirm`},confirmTheme:{type:String,value:`primary`},noCloseOnEsc:{type:Boolean,value:!1},rejectButtonVisible:{type:Boolean,reflectToAttribute:!0,value:!1},rejectText:{type:String,value:`Reject`},rejectTheme:{type:String,value:`error tertiary`},cancelButtonVisible:{type:Boolean,reflectToAttribute:!0,value:!1},cancelText:{type:String,value:`Cancel`},cancelTheme:{type:String,value:`tertiary`},_cancelButton:{type:Object},_confirmButton:{type:Object},_headerNode:{type:Object},_messageNodes:{type:Array,value:()=>[]},_rejectButton:{type:Object}}}static get observers(){return[`__updateConfirmButton(_confirmButton, confirmText, confirmTheme)`,`__updateCancelButton(_cancelButton, cancelText, cancelTheme, cancelButtonVisible)`,`__updateHeaderNode(_headerNode, header)`,`__updateMessageNodes(_messageNodes, message)`,`__updateRejectButton(_rejectButton, rejectText, rejectTheme, rejectButtonVisible)`,`__accessibleDescriptionRefChanged(_messageNodes, accessibleDescriptionRef)`]}constructor(){super(),this.__cancel=this.__cancel.bind(this),this.__confirm=this.__confirm.bind(this),this.__reject=this.__reject.bind(this)}connectedCallback(){super.connectedCallback(),this.__restoreOpened&&(this.opened=!0)}disconnectedCallback(){super.disconnectedCallback(),setTimeout(()=>{this.isConnected||(this.__restoreOpened=this.opened,this.opened=!1)})}ready(){super.ready(),this.role=`alertdialog`,this.setAttribute(`aria-modal`,`true`),this.setAttribute(`tabindex`,`0`),this._headerController=new A(this,`header`,`h3`,{initializer:e=>{this._headerNode=e}}),this.addController(this._headerController),this._messageController=new A(this,``,`div`,{multiple:!0,observe:!1,initializer:e=>{this._messageNodes=[...this._messageNodes,e]}}),this.addController(this._messageController),this._cancelController=new A(this,`cancel-button`,`vaadin-button`,{initializer:e=>{this.__setupSlottedButton(`cancel`,e)}}),this.addController(this._cancelController),this._rejectController=new A(this,`reject-button`,`vaadin-button`,{initializer:e=>{this.__setupSlottedButton(`reject`,e)}}),this.addController(this._rejectController),this._confirmController=new A(this,`confirm-button`,`vaadin-button`,{initializer:e=>{this.__setupSlottedButton(`confirm`,e)}}),this.addController(this._confirmController),this._overlayElement=this.$.overlay}updated(e){super.updated(e),e.has(`header`)&&(this.ariaLabel=this.header||`confirmation`)}__onDialogOpened(){this._confirmButton&&this._confirmButton.focus()}__onDialogClosed(){this.dispatchEvent(new CustomEvent(`closed`))}__accessibleDescriptionRefChanged(e,t){if(e){if(t)this.removeAttribute(`aria-description`),this.setAttribute(`aria-describedby`,t);else{this.removeAttribute(`aria-describedby`);let t=e.map(e=>e.textContent.trim()).join(` `);this.setAttribute(`aria-description`,t)}}}__setupSlottedButton(e,t){let n=`_${e}Button`,r=`__${e}`;this[n]&&this[n]!==t&&this[n].remove(),t.addEventListener(`click`,this[r]),this[n]=t}__updateCancelButton(e,t,n,r){e&&(e===this._cancelController.defaultNode&&(e.textContent=t,e.setAttribute(`theme`,n)),e.toggleAttribute(`hidden`,!r))}__updateConfirmButton(e,t,n){e&&e===this._confirmController.defaultNode&&(e.textContent=t,e.setAttribute(`theme`,n))}__updateHeaderNode(e,t){e&&e===this._headerController.defaultNode&&(e.textContent=t)}__updateMessageNodes(e,t){if(e?.length>0){let n=e.find(e=>e===this._messageController.defaultNode);n&&(n.textContent=t)}}__updateRejectButton(e,t,n,r){e&&(e===this._rejectController.defaultNode&&(e.textContent=t,e.setAttribute(`theme`,n)),e.toggleAttribute(`hidden`,!r))}_onOverlayEscapePress(e){this.noCloseOnEsc?e.preventDefault():this.__cancel()}_onOverlayOutsideClick(e){e.preventDefault()}__confirm(){this.dispatchEvent(new CustomEvent(`confirm`)),this.opened=!1}__cancel(){this.dispatchEvent(new CustomEvent(`cancel`)),this.opened=!1}__reject(){this.dispatchEvent(new CustomEvent(`reject`)),this.opened=!1}}})))()}var wa;function Ta(){return(Ta=t((()=>{Xr(),ya(),O(),j(),m(),_(),y(),G(),Ca(),wa=class extends Sa(N(l(f(D)))){static get is(){return`vaadin-confirm-dialog`}static get styles(){return V`
      :host([opened]),
      :host([opening]),
      :host([closing]) {
        display: block !important;
        position: fixed;
        outline: none;
      }

      :host,
      :host([hidden]) {
        display: none !important;
      }

      :host(:focus-visible) ::part(overlay) {
        outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
      }
    `}render(){return H`
      <vaadin-confirm-dialog-overlay
        id="overlay"
        .owner="${this}"
        .opened="${this.opened}"
        theme="${R(this._theme)}"
        .cancelButtonVisible="${this.cancelButtonVisible}"
        .rejectButtonVisible="${this.rejectButtonVisible}"
        with-backdrop
        restore-focus-on-close
        focus-trap
        exportparts="backdrop, overlay, header, content, message, footer, cancel-button, confirm-button, reject-button"
        @opened-changed="${this._onOpenedChanged}"
        @vaadin-overlay-open="${this.__onDialogOpened}"
        @vaadin-overlay-closed="${this.__onDialogClosed}"
        @vaadin-overlay-outside-click="${this._onOverlayOutsideClick}"
        @vaadin-overlay-escape-press="${this._onOverlayEscapePress}"
      >
        <slot name="header" slot="header"></slot>
        <slot></slot>
        <slot name="cancel-button" slot="cancel-button"></slot>
        <slot name="reject-button" slot="reject-button"></slot>
        <slot name="confirm-button" slot="confirm-button"></slot>
      </vaadin-confirm-dialog-overlay>
    `}_onOpenedChanged(e){this.opened=e.detail.value}},E(wa)})))()}var Ea;function Da(){return(Da=t((()=>{Ea=class{constructor(e){this.host=e}hostConnected(){if(!this.__initialized){this.__initialized=!0;let{host:e}=this;this.__resizeObserver=new ResizeObserver(()=>this.__updateState()),this.__resizeObserver.observe(e.$.resizerContainer),e.$.content.addEventListener(`scroll`,()=>this.__updateState(!0)),e.shadowRoot.addEventListener(`slotchange`,()=>this.__updateState(!0))}}update(){this.__updateState(!0)}__updateState(e=!1){cancelAnimationFrame(this.__updateRaf),e?this.__writeState(this.__readState()):this.__updateRaf=requestAnimationFrame(()=>this.__writeState(this.__readState()))}__readState(){let e=this.host.$.content,t=``;return e.scrollTop>0&&(t+=` top`),e.scrollTop<e.scrollHeight-e.clientHeight&&(t+=` bottom`),t.trim()}__writeState(e){let{host:t}=this;e.length>0?M(t,`overflow`,e):M(t,`overflow`,null)}}})))()}var Oa;function ka(){return(ka=t((()=>{w(),zt(),St(),Da(),Oa=e=>class extends Ae(e){static get properties(){return{headerTitle:{type:String},headerRenderer:{type:Object},footerRenderer:{type:Object},keepInViewport:{type:Boolean,reflectToAttribute:!0}}}static get observers(){return[`_headerFooterRendererChange(headerRenderer, footerRenderer, opened)`,`_headerTitleChanged(headerTitle, opened)`]}get _contentRoot(){return this.owner}containsFocus(){return this._deepContains(We())}get _rendererRoot(){if(!this.__savedRoot){let e=document.createElement(`vaadin-dialog-content`);e.style.display=`contents`,this.owner.appendChild(e),this.__savedRoot=e}return this.__savedRoot}ready(){super.ready(),this.__overflowController=new Ea(this),this.addController(this.__overflowController),this.__resizeObserver=new ResizeObserver(()=>{requestAnimationFrame(()=>{this.__adjustPosition()})}),this.__resizeObserver.observe(this.$.resizerContainer);let e=this.shadowRoot.querySelector(`slot[name="header-content"]`);this.__headerSlotObserver=new I(e,({currentNodes:e})=>{M(this,`has-header`,e.length>0),this.__overflowController.update()});let t=this.shadowRoot.querySelector(`slot[name="footer"]`);this.__footerSlotObserver=new I(t,({currentNodes:e})=>{M(this,`has-footer`,e.length>0),this.__overflowController.update()}),this.__handleWindowResize=this.__handleWindowResize.bind(this)}updated(e){super.updated(e),(e.has(`opened`)||e.has(`keepInViewport`))&&(this.opened&&this.keepInViewport?window.addEventListener(`resize`,this.__handleWindowResize):window.removeEventListener(`resize`,this.__handleWindowResize))}__createContainer(e){let t=document.createElement(`vaadin-dialog-content`);return t.setAttribute(`slot`,e),t}__clearContainer(e){e.innerHTML=``,delete e._$litPart$}__initContainer(e,t){return e?this.__clearContainer(e):(e=this.__createContainer(t),this.owner.appendChild(e)),e}_headerFooterRendererChange(e,t,n){let r=this.__oldHeaderRenderer!==e;this.__oldHeaderRenderer=e;let i=this.__oldFooterRenderer!==t;this.__oldFooterRenderer=t;let a=this._oldOpenedFooterHeader!==n;this._oldOpenedFooterHeader=n,r&&(e?this.headerContainer=this.__initContainer(this.headerContainer,`header-content`):this.headerContainer&&=(this.headerContainer.remove(),null)),i&&(t?this.footerContainer=this.__initContainer(this.footerContainer,`footer`):this.footerContainer&&=(this.footerContainer.remove(),null)),(e&&(r||a)||t&&(i||a))&&n&&this.requestContentUpdate()}_headerTitleChanged(e,t){M(this,`has-title`,!!e),t&&(e||this._oldHeaderTitle)&&this.requestContentUpdate(),this._oldHeaderTitle=e}_headerTitleRenderer(){this.headerTitle?(this.headerTitleElement||(this.headerTitleElement=document.createElement(`h2`),this.headerTitleElement.setAttribute(`slot`,`title`),this.headerTitleElement.classList.add(`draggable`)),this.owner.appendChild(this.headerTitleElement),this.headerTitleElement.textContent=this.headerTitle):this.headerTitleElement&&=(this.headerTitleElement.remove(),null)}requestContentUpdate(){super.requestContentUpdate(),this.headerContainer&&this.headerRenderer&&this.headerRenderer.call(this.owner,this.headerContainer,this.owner),this.footerContainer&&this.footerRenderer&&this.footerRenderer.call(this.owner,this.footerContainer,this.owner),this._headerTitleRenderer(),this.__overflowController?.update()}getBounds(){let e=this.$.overlay.getBoundingClientRect(),t=this.getBoundingClientRect();return{top:e.top-t.top,left:e.left-t.left,width:e.width,height:e.height}}setBounds(e,t=!0){super.setBounds(e,t),this.__adjustPosition()}__handleWindowResize(){this.__adjustPosition()}__adjustPosition(){if(!this.opened||!this.keepInViewport)return;let e=getComputedStyle(this.$.overlay);if(e.position!==`absolute`)return;let t=this.getBoundingClientRect(),n=this.getBounds(),r=parseFloat(e.width)||n.width,i=parseFloat(e.height)||n.height,a=t.right-t.left-r,o=t.bottom-t.top-i;if(n.left>a||n.top>o){let e=Math.max(0,Math.min(n.left,a)),t=Math.max(0,Math.min(n.top,o));Object.assign(this.$.overlay.style,{left:`${e}px`,top:`${t}px`})}}}})))()}var Aa;function ja(){return(ja=t((()=>{O(),m(),b(),y(),Oe(),F(),C(),ma(),ka(),Aa=class e extends Oa(v(K(f(z(D))))){static get is(){return`vaadin-dialog-overlay`}static get styles(){return pa}get _focusRoot(){return this.owner}render(){return H`
      <div id="backdrop" part="backdrop" ?hidden="${!this.withBackdrop}"></div>
      <div part="overlay" id="overlay">
        <section id="resizerContainer" class="resizer-container">
          <header part="header">
            <div part="title"><slot name="title"></slot></div>
            <div part="header-content"><slot name="header-content"></slot></div>
          </header>
          <div part="content" id="content"><slot></slot></div>
          <footer part="footer"><slot name="footer"></slot></footer>
        </section>
      </div>
    `}bringToFront(t){if(t instanceof Event){let n=t.composedPath();if(Ee(this).some(t=>n.includes(t)&&ae(this,t)&&t instanceof e))return}super.bringToFront()}},E(Aa)})))()}var Ma;function Na(){return(Na=t((()=>{Ma=e=>class extends e{static get properties(){return{opened:{type:Boolean,reflectToAttribute:!0,value:!1,notify:!0,sync:!0},noCloseOnOutsideClick:{type:Boolean,value:!1},noCloseOnEsc:{type:Boolean,value:!1},modeless:{type:Boolean,value:!1},noFocusTrap:{type:Boolean,value:!1},noAutofocus:{type:Boolean,value:!1},top:{type:String},left:{type:String},overlayRole:{type:String},keepInViewport:{type:Boolean,value:!1,reflectToAttribute:!0}}}static get observers(){return[`__positionChanged(top, left)`]}ready(){super.ready();let e=this.$.overlay;e.addEventListener(`vaadin-overlay-outside-click`,this._handleOutsideClick.bind(this)),e.addEventListener(`vaadin-overlay-escape-press`,this._handleEscPress.bind(this)),e.addEventListener(`vaadin-overlay-closed`,this.__handleOverlayClosed.bind(this)),this._overlayElement=e,this.hasAttribute(`role`)||(this.role=`dialog`),this.setAttribute(`tabindex`,`0`)}updated(e){super.updated(e),e.has(`overlayRole`)&&(this.role=this.overlayRole||`dialog`),e.has(`modeless`)&&d(this,`aria-modal`,!this.modeless)}__handleOverlayClosed(){this.dispatchEvent(new CustomEvent(`closed`))}connectedCallback(){super.connectedCallback(),this.__restoreOpened&&(this.opened=!0)}disconnectedCallback(){super.disconnectedCallback(),setTimeout(()=>{this.isConnected||(this.__restoreOpened=this.opened,this.opened=!1)})}_onOverlayOpened(e){e.detail.value===!1&&(this.opened=!1)}_handleOutsideClick(e){this.noCloseOnOutsideClick&&e.preventDefault()}_handleEscPress(e){this.noCloseOnEsc&&e.preventDefault()}_bringOverlayToFront(e){this.modeless&&this._overlayElement.bringToFront(e)}__positionChanged(e,t){requestAnimationFrame(()=>this.$.overlay.setBounds({top:e,left:t}))}__sizeChanged(e,t){requestAnimationFrame(()=>this.$.overlay.setBounds({width:e,height:t},!1))}}})))()}function X(e){return e.touches?e.touches[0]||e.changedTouches[0]:e}function Pa(e){return e.clientX>=0&&e.clientX<=window.innerWidth&&e.clientY>=0&&e.clientY<=window.innerHeight}var Fa,Ia;function La(){return(La=t((()=>{Fa=5,Ia=class{#e;start(e){let{clientX:t,clientY:n}=X(e);this.#e={x:t,y:n}}isClick(e){let{clientX:t,clientY:n}=X(e);return Math.abs(t-this.#e.x)<Fa&&Math.abs(n-this.#e.y)<Fa}}})))()}var Ra;function za(){return(za=t((()=>{w(),h(),La(),Ra=e=>class extends e{static get properties(){return{draggable:{type:Boolean,value:!1,reflectToAttribute:!0},_touchDevice:{type:Boolean,value:st},__dragHandleClassName:{type:String}}}ready(){super.ready(),this._originalBounds={},this._originalMouseCoords={},this.__dragTracker=new Ia,this._startDrag=this._startDrag.bind(this),this._drag=this._drag.bind(this),this._stopDrag=this._stopDrag.bind(this),this.$.overlay.$.overlay.addEventListener(`mousedown`,this._startDrag),this.$.overlay.$.overlay.addEventListener(`touchstart`,this._startDrag)}_startDrag(e){if(!(e.type===`touchstart`&&e.touches.length>1)&&!e.defaultPrevented&&this.draggable&&(e.button===0||e.touches)){let t=this.$.overlay.$.resizerContainer,n=e.target===t,r=e.offsetX>t.clientWidth||e.offsetY>t.clientHeight,i=e.target===this.$.overlay.$.content,a=e.composedPath().some((e,t)=>{if(!e.classList)return!1;let n=e.classList.contains(this.__dragHandleClassName||`draggable`),r=e.classList.contains(`draggable-leaf-only`),i=t===0;return r&&i||n&&(!r||i)});if(n&&!r||i||a){e.preventDefault(),this.__dragTracker.start(e),this._originalBounds=this.$.overlay.getBounds();let t=X(e);this._originalMouseCoords={top:t.pageY,left:t.pageX},window.addEventListener(`mouseup`,this._stopDrag),window.addEventListener(`touchend`,this._stopDrag),window.addEventListener(`mousemove`,this._drag),window.addEventListener(`touchmove`,this._drag);let{top:n,left:r,width:i,height:a}=this._originalBounds;this.$.overlay.$.overlay.style.position!==`absolute`&&(this.top=n,this.left=r),this.dispatchEvent(new CustomEvent(`drag-start`,{detail:{width:i,height:a,top:n,left:r}}))}}}_drag(e){let t=X(e);if(Pa(t)){let e=this._originalBounds.top+(t.pageY-this._originalMouseCoords.top),n=this._originalBounds.left+(t.pageX-this._originalMouseCoords.left);if(this.keepInViewport){let{width:t,height:r}=this._originalBounds,i=this.$.overlay.getBoundingClientRect(),a=i.right-i.left-t,o=i.bottom-i.top-r;n=Math.max(0,Math.min(n,a)),e=Math.max(0,Math.min(e,o))}this.top=e,this.left=n}}_stopDrag(e){this.__dragTracker.isClick(e)&&!this.$.overlay.containsFocus()&&this.focus({preventScroll:!0,focusVisible:B()}),this.dispatchEvent(new CustomEvent(`dragged`,{detail:{top:this.top,left:this.left}})),window.removeEventListener(`mouseup`,this._stopDrag),window.removeEventListener(`touchend`,this._stopDrag),window.removeEventListener(`mousemove`,this._drag),window.removeEventListener(`touchmove`,this._drag)}}})))()}var Ba;function Va(){return(Va=t((()=>{Ba=e=>class extends e{static get properties(){return{renderer:{type:Object},headerTitle:{type:String},headerRenderer:{type:Object},footerRenderer:{type:Object}}}requestContentUpdate(){this._overlayElement&&this._overlayElement.requestContentUpdate()}}})))()}var Ha;function Ua(){return(Ua=t((()=>{w(),La(),Ha=e=>class extends e{static get properties(){return{resizable:{type:Boolean,value:!1,reflectToAttribute:!0}}}ready(){super.ready(),this._originalBounds={},this._originalMouseCoords={},this.__resizeTracker=new Ia,this._resizeListeners={start:{},resize:{},stop:{}},this._addResizeListeners()}_addResizeListeners(){[`n`,`e`,`s`,`w`,`nw`,`ne`,`se`,`sw`].forEach(e=>{let t=document.createElement(`div`);this._resizeListeners.start[e]=t=>this._startResize(t,e),this._resizeListeners.resize[e]=t=>this._resize(t,e),this._resizeListeners.stop[e]=t=>this._stopResize(t,e),e.length===1&&t.classList.add(`edge`),t.classList.add(`resizer`),t.classList.add(e),t.addEventListener(`mousedown`,this._resizeListeners.start[e]),t.addEventListener(`touchstart`,this._resizeListeners.start[e]),this.$.overlay.$.resizerContainer.appendChild(t)})}_startResize(e,t){if(!(e.type===`touchstart`&&e.touches.length>1)&&(e.button===0||e.touches)){e.preventDefault(),this.__resizeTracker.start(e),this._originalBounds=this.$.overlay.getBounds();let n=X(e);this._originalMouseCoords={top:n.pageY,left:n.pageX},window.addEventListener(`mousemove`,this._resizeListeners.resize[t]),window.addEventListener(`touchmove`,this._resizeListeners.resize[t]),window.addEventListener(`mouseup`,this._resizeListeners.stop[t]),window.addEventListener(`touchend`,this._resizeListeners.stop[t]),this.$.overlay.setBounds(this._originalBounds),this.$.overlay.setAttribute(`has-bounds-set`,``);let{width:r,height:i,top:a,left:o}=this._originalBounds;this.dispatchEvent(new CustomEvent(`resize-start`,{detail:{width:r,height:i,top:a,left:o}}))}}_resize(e,t){let n=X(e);Pa(n)&&t.split(``).forEach(e=>{switch(e){case`n`:{let e=this._originalBounds.height-(n.pageY-this._originalMouseCoords.top),t=this._originalBounds.top+(n.pageY-this._originalMouseCoords.top);e>40&&(this.top=t,this.height=e);break}case`e`:{let e=this._originalBounds.width+(n.pageX-this._originalMouseCoords.left);e>40&&(this.width=e);break}case`s`:{let e=this._originalBounds.height+(n.pageY-this._originalMouseCoords.top);e>40&&(this.height=e);break}case`w`:{let e=this._originalBounds.width-(n.pageX-this._originalMouseCoords.left),t=this._originalBounds.left+(n.pageX-this._originalMouseCoords.left);e>40&&(this.left=t,this.width=e);break}}})}_stopResize(e,t){this.__resizeTracker.isClick(e)&&!this.$.overlay.containsFocus()&&this.focus({preventScroll:!0,focusVisible:B()}),window.removeEventListener(`mousemove`,this._resizeListeners.resize[t]),window.removeEventListener(`touchmove`,this._resizeListeners.resize[t]),window.removeEventListener(`mouseup`,this._resizeListeners.stop[t]),window.removeEventListener(`touchend`,this._resizeListeners.stop[t]),this.dispatchEvent(new CustomEvent(`resize`,{detail:this._getResizeDimensions()}))}_getResizeDimensions(){let{width:e,height:t,top:n,left:r}=getComputedStyle(this.$.overlay.$.overlay);return{width:e,height:t,top:n,left:r}}}})))()}var Wa;function Ga(){return(Ga=t((()=>{ja(),O(),j(),m(),_(),y(),G(),Na(),za(),Va(),Ua(),xa(),Wa=class extends ba(Ra(Ha(Ba(Ma(l(N(f(D)))))))){static get is(){return`vaadin-dialog`}static get styles(){return V`
      :host([opened]),
      :host([opening]),
      :host([closing]) {
        display: block !important;
        position: fixed;
        outline: none;
      }

      :host,
      :host([hidden]) {
        display: none !important;
      }

      :host(:focus-visible) ::part(overlay) {
        outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
      }
    `}render(){return H`
      <vaadin-dialog-overlay
        id="overlay"
        .owner="${this}"
        .opened="${this.opened}"
        .headerTitle="${this.headerTitle}"
        .renderer="${this.renderer}"
        .headerRenderer="${this.headerRenderer}"
        .footerRenderer="${this.footerRenderer}"
        .keepInViewport="${this.keepInViewport}"
        @opened-changed="${this._onOverlayOpened}"
        @mousedown="${this._bringOverlayToFront}"
        @touchstart="${this._bringOverlayToFront}"
        theme="${R(this._theme)}"
        .modeless="${this.modeless}"
        .withBackdrop="${!this.modeless}"
        ?resizable="${this.resizable}"
        restore-focus-on-close
        ?focus-trap="${!this.noFocusTrap&&!this.modeless}"
        ?autofocus="${this.modeless?!this.noAutofocus&&!this.noFocusTrap:!this.noFocusTrap}"
        exportparts="backdrop, overlay, header, title, header-content, content, footer"
      >
        <slot name="title" slot="title"></slot>
        <slot name="header-content" slot="header-content"></slot>
        <slot name="footer" slot="footer"></slot>
        <slot></slot>
      </vaadin-dialog-overlay>
    `}updated(e){super.updated(e),e.has(`headerTitle`)&&(this.ariaLabel=this.headerTitle)}},E(Wa)})))()}var Ka,qa;function Ja(){return(Ja=t((()=>{k(),O(),Qt(),it({name:`--_min-width-labels-aside`,syntax:`<length>`,inherits:!1,initialValue:`0px`}),Wt(`vaadin-form-layout-base`,V`
    @layer vaadin.base {
      html {
        --vaadin-form-layout-label-spacing: var(--vaadin-gap-s);
        --vaadin-form-layout-label-width: 8em;
        --vaadin-form-layout-column-spacing: var(--vaadin-gap-l);
        --vaadin-form-layout-row-spacing: var(--vaadin-gap-l);
      }
    }
  `),Ka=V`
  :host {
    /* Default values */
    --_label-spacing: var(--vaadin-form-layout-label-spacing);
    --_label-width: var(--vaadin-form-layout-label-width);
    --_column-spacing: var(--vaadin-form-layout-column-spacing);
    --_row-spacing: var(--vaadin-form-layout-row-spacing);

    align-self: stretch;
    display: block;
    max-width: 100%;
  }

  :host([hidden]) {
    display: none !important;
  }

  :host(:not([auto-responsive])) {
    contain: layout;
  }

  :host(:not([auto-responsive])) #layout {
    align-items: baseline; /* default \`stretch\` is not appropriate */
    display: flex;
    flex-wrap: wrap; /* the items should wrap */
    /* Compensate for row spacing */
    margin-block: calc(-0.5 * var(--_row-spacing));
  }

  :host(:not([auto-responsive])) #layout ::slotted(*) {
    /* Items should neither grow nor shrink. */
    flex-grow: 0;
    flex-shrink: 0;

    /* Margins make spacing between the columns and rows */
    margin-inline: calc(0.5 * var(--_column-spacing));
    margin-block: calc(0.5 * var(--_row-spacing));
  }

  #layout ::slotted(br) {
    display: none;
  }

  :host([auto-responsive]) {
    /* Column width */
    --_column-width: var(--vaadin-field-default-width, 12em);
    --_column-width-labels-above: var(--_column-width);
    --_column-width-labels-aside: calc(var(--_column-width) + var(--_label-width) + var(--_label-spacing));

    /* Column gap */
    --_min-total-gap: calc((var(--_min-columns) - 1) * var(--_column-spacing));
    --_max-total-gap: calc((var(--_max-columns) - 1) * var(--_column-spacing));

    /* Minimum form layout width */
    --_min-width-labels-above: calc(var(--_min-columns) * var(--_column-width-labels-above) + var(--_min-total-gap));
    --_min-width-labels-aside: calc(var(--_min-columns) * var(--_column-width-labels-aside) + var(--_min-total-gap));
    --_min-width: var(--_min-width-labels-above);

    /* Maximum form layout width */
    --_max-width-labels-above: calc(var(--_max-columns) * var(--_column-width-labels-above) + var(--_max-total-gap));
    --_max-width-labels-aside: calc(var(--_max-columns) * var(--_column-width-labels-aside) + var(--_max-total-gap));
    --_max-width: var(--_max-width-labels-above);

    display: flex;
    min-width: var(--_min-width);
  }

  :host([auto-responsive]) #layout {
    /* By default, labels should be displayed above the fields */
    --_form-item-labels-above: initial; /* true */
    --_form-item-labels-aside: ' '; /* false */

    /* CSS grid related properties */
    --_grid-column-width: var(--_column-width-labels-above);
    --_grid-repeat: var(--_grid-column-width);

    display: grid;
    gap: var(--_row-spacing) var(--_column-spacing);

    /*
      Auto-columns can be created when an item's colspan exceeds the rendered column count.
      By setting auto-columns to 0, we exclude these columns from --_grid-rendered-column-count,
      which is then used to cap the colspan.
    */
    grid-auto-columns: 0;

    align-self: start;
    grid-template-columns: repeat(auto-fill, var(--_grid-repeat));
    place-items: baseline start;

    /*
      Firefox requires min-width on both :host and #layout to allow the layout
      to shrink below the value specified in the CSS width property above.
    */
    min-width: var(--_min-width);

    /*
      To prevent the layout from exceeding the column limit defined by --_max-columns,
      its width needs to be constrained:

      1. "width" is used instead of "max-width" because, together with the default "flex: 0 1 auto",
      it allows the layout to shrink to its minimum width inside <vaadin-horizontal-layout>, which
      wouldn't work otherwise.

      2. "width" is used instead of "flex-basis" to make the layout expand to the maximum
      number of columns inside <vaadin-overlay>, which creates a new stacking context
      without a predefined width.
    */
    width: var(--_max-width);
  }

  :host([auto-responsive]) #layout ::slotted(*) {
    /* Make form items inherit label position from the layout */
    --_form-item-labels-above: inherit;
    --_form-item-labels-aside: inherit;

    /* By default, place each child on a new row */
    grid-column: 1 / span min(var(--_grid-colspan, 1), var(--_grid-rendered-column-count));

    /* Form items do not need margins in auto-responsive mode */
    margin: 0;
  }

  :host([auto-responsive][auto-rows]) #layout ::slotted(*) {
    grid-column-start: var(--_grid-colstart, auto);
  }

  :host([auto-responsive][labels-aside]) {
    --_max-width: var(--_max-width-labels-aside);
  }

  :host([auto-responsive][labels-aside]) #layout[fits-labels-aside] {
    --_form-item-labels-above: ' '; /* false */
    --_form-item-labels-aside: initial; /* true */
    --_grid-column-width: var(--_column-width-labels-aside);
  }

  :host([auto-responsive][expand-columns]) #layout {
    /*
      The "min" value in minmax ensures that once "maxColumns" is reached, the grid stops adding
      new columns and instead expands the existing ones evenly to fill the available space.

      The "max" value in minmax allows CSS grid columns to grow and evenly distribute any space
      that remains when there isn't room for an additional column and "maxColumns" hasn't been
      reached yet.
    */
    --_grid-repeat: minmax(
      max(var(--_grid-column-width), calc((100% - var(--_max-total-gap)) / var(--_max-columns))),
      1fr
    );

    /* Allow the layout to take up full available width of the parent element. */
    flex-grow: 1;
  }
`,qa=V`
  /* Using :where to ensure user styles always take precedence */
  :where(
    vaadin-form-layout[auto-responsive] > *,
    vaadin-form-layout[auto-responsive] vaadin-form-row > *,
    vaadin-form-layout[auto-responsive] vaadin-form-item > *
  ) {
    box-sizing: border-box;
    max-width: 100%;
  }

  :where(
    vaadin-form-layout[auto-responsive][expand-fields] > *,
    vaadin-form-layout[auto-responsive][expand-fields] vaadin-form-row > *,
    vaadin-form-layout[auto-responsive][expand-fields] vaadin-form-item > *
  ) {
    min-width: 100%;
  }
`})))()}var Ya;function Xa(){return(Xa=t((()=>{Ya=class{constructor(e,t){this.host=e,this.props={},this.config=t,this.isConnected=!1,this.__resizeObserver=new ResizeObserver(e=>setTimeout(()=>this._onResize(e))),this.__mutationObserver=new MutationObserver(e=>this._onMutation(e))}connect(){this.isConnected||(this.isConnected=!0,this.__resizeObserver.observe(this.host),this.__mutationObserver.observe(this.host,this.config.mutationObserverOptions))}disconnect(){this.isConnected&&(this.isConnected=!1,this.__resizeObserver.disconnect(),this.__mutationObserver.disconnect())}setProps(e){this.props=e}updateLayout(){}_onResize(e){}_onMutation(e){}}})))()}function Za(e){return e.localName===`br`}var Qa;function $a(){return($a=t((()=>{w(),Xa(),Qa=class extends Ya{constructor(e){super(e,{mutationObserverOptions:{subtree:!0,childList:!0,attributes:!0,attributeFilter:[`colspan`,`data-colspan`,`hidden`]}})}connect(){this.isConnected||(super.connect(),this.updateLayout())}disconnect(){if(!this.isConnected)return;super.disconnect();let{host:e}=this;e.style.removeProperty(`--_column-width`),e.style.removeProperty(`--_max-columns`),e.$.layout.removeAttribute(`fits-labels-aside`),e.$.layout.style.removeProperty(`--_grid-rendered-column-count`),this.__children.forEach(e=>{e.style.removeProperty(`--_grid-colstart`),e.style.removeProperty(`--_grid-colspan`)})}setProps(e){super.setProps(e),this.isConnected&&this.updateLayout()}updateLayout(){let{host:e,props:t}=this;if(!this.isConnected||g(e))return;let n=0,r=0,i=this.__children;i.filter(e=>Za(e)||!g(e)).forEach((i,a,o)=>{let s=o[a-1];if(Za(i)){n=0;return}(s&&s.parentElement!==i.parentElement||!t.autoRows&&i.parentElement===e)&&(n=0),t.autoRows&&n===0?i.style.setProperty(`--_grid-colstart`,1):i.style.removeProperty(`--_grid-colstart`);let c=i.getAttribute(`colspan`)||i.getAttribute(`data-colspan`);c?(n+=parseInt(c),i.style.setProperty(`--_grid-colspan`,c)):(n+=1,i.style.removeProperty(`--_grid-colspan`)),r=Math.max(r,n)}),i.filter(g).forEach(e=>{e.style.removeProperty(`--_grid-colstart`)}),t.columnWidth?e.style.setProperty(`--_column-width`,t.columnWidth):e.style.removeProperty(`--_column-width`),e.style.setProperty(`--_min-columns`,t.minColumns),e.style.setProperty(`--_max-columns`,Math.min(Math.max(t.minColumns,t.maxColumns),r)),e.$.layout.toggleAttribute(`fits-labels-aside`,this.props.labelsAside&&this.__fitsLabelsAside),e.$.layout.style.setProperty(`--_grid-rendered-column-count`,this.__renderedColumnCount)}_onResize(){this.updateLayout()}_onMutation(e){e.some(({target:e})=>e===this.host||e.parentElement===this.host||e.parentElement.localName===`vaadin-form-row`)&&this.updateLayout()}get __children(){return[...this.host.children].flatMap(e=>e.localName===`vaadin-form-row`?[...e.children]:e)}get __renderedColumnCount(){let{gridTemplateColumns:e}=getComputedStyle(this.host.$.layout);return e.split(` `).filter(e=>e!==`0px`).length}get __minWidthLabelsAside(){return parseFloat(getComputedStyle(this.host).getPropertyValue(`--_min-width-labels-aside`))}get __fitsLabelsAside(){return this.host.offsetWidth>=this.__minWidthLabelsAside}}})))()}function eo(e){return CSS.supports(`word-spacing`,e)&&![`inherit`,`normal`].includes(e)}function to(e){return typeof e==`number`&&e>=1&&e<1/0?Math.floor(e):1}var no;function ro(){return(ro=t((()=>{w(),Xa(),no=class extends Ya{constructor(e){super(e,{mutationObserverOptions:{subtree:!0,childList:!0,attributes:!0,attributeFilter:[`colspan`,`data-colspan`,`hidden`]}})}connect(){this.isConnected||(super.connect(),this.__selectResponsiveStep(),this.updateLayout(),requestAnimationFrame(()=>this.__selectResponsiveStep()),requestAnimationFrame(()=>this.updateLayout()))}disconnect(){if(!this.isConnected)return;super.disconnect();let{host:e}=this;e.$.layout.style.removeProperty(`opacity`),[...e.children].forEach(e=>{e.style.removeProperty(`width`),e.style.removeProperty(`margin-left`),e.style.removeProperty(`margin-right`),e.removeAttribute(`label-position`)})}setProps(e){let{responsiveSteps:t}=e;if(!Array.isArray(t))throw Error(`Invalid "responsiveSteps" type, an Array is required.`);if(t.length<1)throw Error(`Invalid empty "responsiveSteps" array, at least one item is required.`);t.forEach(e=>{if(to(e.columns)!==e.columns)throw Error(`Invalid 'columns' value of ${e.columns}, a natural number is required.`);if(e.minWidth!==void 0&&!eo(e.minWidth))throw Error(`Invalid 'minWidth' value of ${e.minWidth}, a valid CSS length required.`);if(e.labelsPosition!==void 0&&[`aside`,`top`].indexOf(e.labelsPosition)===-1)throw Error(`Invalid 'labelsPosition' value of ${e.labelsPosition}, 'aside' or 'top' string is required.`)}),super.setProps(e),this.isConnected&&(this.__selectResponsiveStep(),this.updateLayout())}updateLayout(){let{host:e}=this;if(!this.isConnected||g(e))return;let t=getComputedStyle(e),n=t.getPropertyValue(`--_column-spacing`),r=t.direction,i=`margin-${r===`ltr`?`left`:`right`}`,a=`margin-${r===`ltr`?`right`:`left`}`,o=e.offsetWidth,s=0;Array.from(e.children).filter(e=>e.localName===`br`||getComputedStyle(e).display!==`none`).forEach((e,t,r)=>{if(e.localName===`br`){s=0;return}let c=e.getAttribute(`colspan`)||e.getAttribute(`data-colspan`),l;l=to(parseFloat(c)),l=Math.min(l,this.__columnCount);let u=l/this.__columnCount;e.style.width=`calc(${u*100}% - ${1-u} * ${n})`,s+l>this.__columnCount&&(s=0),s===0?e.style.setProperty(i,`0px`):e.style.removeProperty(i);let d=t+1,f=d<r.length&&r[d].localName===`br`;if(s+l===this.__columnCount)e.style.setProperty(a,`0px`);else if(f){let t=(this.__columnCount-s-l)/this.__columnCount;e.style.setProperty(a,`calc(${t*o}px + ${t} * ${n})`)}else e.style.removeProperty(a);s=(s+l)%this.__columnCount,e.localName===`vaadin-form-item`&&(this.__labelsOnTop?e.getAttribute(`label-position`)!==`top`&&(e.__useLayoutLabelPosition=!0,e.setAttribute(`label-position`,`top`)):e.__useLayoutLabelPosition&&(delete e.__useLayoutLabelPosition,e.removeAttribute(`label-position`)))})}_onResize(){let{host:e}=this;g(e)?e.$.layout.style.opacity=`0`:(this.__selectResponsiveStep(),this.updateLayout(),e.$.layout.style.opacity=``)}_onMutation(e){e.some(({target:e})=>e===this.host||e.parentElement===this.host)&&this.updateLayout()}__selectResponsiveStep(){if(!this.isConnected)return;let{host:e,props:t}=this,n,r=`background-position`;t.responsiveSteps.forEach(t=>{e.$.layout.style.setProperty(r,t.minWidth),parseFloat(getComputedStyle(e.$.layout).getPropertyValue(r))<=e.offsetWidth&&(n=t)}),e.$.layout.style.removeProperty(r),n&&(this.__columnCount=n.columns,this.__labelsOnTop=n.labelsPosition===`top`)}}})))()}var io;function ao(){return(ao=t((()=>{re(),$a(),ro(),Ja(),io=e=>class extends Ve(e){static get properties(){return{responsiveSteps:{type:Array,value(){return[{minWidth:0,columns:1,labelsPosition:`top`},{minWidth:`20em`,columns:1},{minWidth:`40em`,columns:2}]},observer:`__responsiveStepsChanged`,sync:!0},autoResponsive:{type:Boolean,sync:!0,value:()=>!!(window.Vaadin&&window.Vaadin.featureFlags&&window.Vaadin.featureFlags.defaultAutoResponsiveFormLayout),reflectToAttribute:!0},columnWidth:{type:String,sync:!0},maxColumns:{type:Number,sync:!0,value:10},minColumns:{type:Number,sync:!0,value:1},autoRows:{type:Boolean,sync:!0,value:!1,reflectToAttribute:!0},labelsAside:{type:Boolean,sync:!0,value:!1,reflectToAttribute:!0},expandColumns:{type:Boolean,sync:!0,value:!1,reflectToAttribute:!0},expandFields:{type:Boolean,sync:!0,value:!1,reflectToAttribute:!0}}}static get observers(){return[`__autoResponsiveLayoutPropsChanged(columnWidth, maxColumns, minColumns, autoRows, labelsAside, expandColumns, expandFields)`,`__autoResponsiveChanged(autoResponsive)`]}constructor(){super(),this.__currentLayout,this.__autoResponsiveLayout=new Qa(this),this.__responsiveStepsLayout=new no(this)}connectedCallback(){super.connectedCallback(),this.__currentLayout.connect()}disconnectedCallback(){super.disconnectedCallback(),this.__currentLayout.disconnect()}get slotStyles(){return[`${qa}`.replace(`vaadin-form-layout`,this.localName)]}_updateLayout(){this.__currentLayout.updateLayout()}__responsiveStepsChanged(e,t){try{this.__responsiveStepsLayout.setProps({responsiveSteps:e})}catch(n){t&&t!==e?(console.warn(`${n.message} Using previously set 'responsiveSteps' instead.`),this.responsiveSteps=t):(console.warn(`${n.message} Using default 'responsiveSteps' instead.`),this.responsiveSteps=[{minWidth:0,columns:1,labelsPosition:`top`},{minWidth:`20em`,columns:1},{minWidth:`40em`,columns:2}])}}__autoResponsiveLayoutPropsChanged(e,t,n,r,i,a,o){this.__autoResponsiveLayout.setProps({columnWidth:e,maxColumns:t,minColumns:n,autoRows:r,labelsAside:i,expandColumns:a,expandFields:o})}__autoResponsiveChanged(e){this.__currentLayout&&this.__currentLayout.disconnect(),this.__currentLayout=e?this.__autoResponsiveLayout:this.__responsiveStepsLayout,this.__currentLayout.connect()}}})))()}var oo;function so(){return(so=t((()=>{O(),m(),_(),y(),C(),Ja(),ao(),oo=class extends io(K(N(f(D)))){static get is(){return`vaadin-form-layout`}static get styles(){return Ka}render(){return H`
      <div id="layout">
        <slot id="slot"></slot>
      </div>
    `}},E(oo)})))()}var co;function lo(){return(lo=t((()=>{k(),O(),co=V`
  :host {
    /* By default, when auto-responsive mode is disabled, labels should be displayed beside the fields. */
    --_form-item-labels-above: ' '; /* false */
    --_form-item-labels-aside: initial; /* true */

    align-items: var(--_form-item-labels-aside, baseline);
    display: inline-flex;
    flex-flow: var(--_form-item-labels-above, column) nowrap;
    justify-self: stretch;
  }

  :host([label-position='top']) {
    --_form-item-labels-above: initial; /* true */
    --_form-item-labels-aside: ' '; /* false */
  }

  :host([hidden]) {
    display: none !important;
  }

  [part='label'] {
    color: var(--vaadin-form-item-label-color, var(--vaadin-text-color));
    flex: 0 0 auto;
    font-size: var(--vaadin-form-item-label-font-size, inherit);
    font-weight: var(--vaadin-form-item-label-font-weight, 500);
    line-height: var(--vaadin-form-item-label-line-height, inherit);
    position: relative;
    width: var(--_form-item-labels-aside, var(--_label-width, 8em));
    word-break: break-word;
    box-sizing: border-box;
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

  #spacing {
    flex: 0 0 auto;
    width: var(--_label-spacing, 1em);
  }

  #content {
    flex: 1 1 auto;
    min-width: 0;
  }

  #content ::slotted(.full-width) {
    box-sizing: border-box;
    min-width: 0;
    width: 100%;
  }
`})))()}var uo;function fo(){return(fo=t((()=>{Et(),ht(),uo=e=>class extends e{constructor(){super(),this.__onFieldInteraction=this.__onFieldInteraction.bind(this),this.__fieldNodeObserver=new MutationObserver(()=>this.__synchronizeAttributes()),this.__labelNode=null,this.__fieldNode=null,this.__isFieldDirty=!1}ready(){super.ready()}_getFieldAriaTarget(e){return e.ariaTarget||e}__linkLabelToField(e){Jt(this._getFieldAriaTarget(e),`aria-labelledby`,this.__labelId)}__unlinkLabelFromField(e){ne(this._getFieldAriaTarget(e),`aria-labelledby`,this.__labelId)}__onLabelClick(){let e=this.__fieldNode;e&&(e.focus({focusVisible:!1}),e.click())}__onLabelSlotChange(){this.__labelNode&&(this.__labelNode=null,this.__fieldNode&&this.__unlinkLabelFromField(this.__fieldNode));let e=this.$.labelSlot.assignedElements()[0];e&&(this.__labelNode=e,this.__labelNode.id?this.__labelId=this.__labelNode.id:(this.__labelId=`label-${this.localName}-${Nt()}`,this.__labelNode.id=this.__labelId),this.__fieldNode&&this.__linkLabelToField(this.__fieldNode))}__onContentSlotChange(){this.__fieldNode&&(this.__unlinkLabelFromField(this.__fieldNode),this.__fieldNodeObserver.disconnect(),this.__fieldNode.removeEventListener(`blur`,this.__onFieldInteraction),this.__fieldNode.removeEventListener(`change`,this.__onFieldInteraction),this.__fieldNode=null,this.__isFieldDirty=!1);let e=this.$.contentSlot.assignedElements();e.length>1&&pt(`WARNING: Since Vaadin 23, placing multiple fields directly to a <vaadin-form-item> is deprecated.
Please wrap fields with a <vaadin-custom-field> instead.`);let t=e.find(e=>e.validate||e.checkValidity);t&&(this.__fieldNode=t,this.__fieldNode.addEventListener(`blur`,this.__onFieldInteraction),this.__fieldNode.addEventListener(`change`,this.__onFieldInteraction),this.__fieldNodeObserver.observe(this.__fieldNode,{attributes:!0,attributeFilter:[`required`,`invalid`]}),this.__labelNode&&this.__linkLabelToField(this.__fieldNode)),this.__synchronizeAttributes()}__onFieldInteraction(){this.__isFieldDirty=!0,this.__synchronizeAttributes()}__synchronizeAttributes(){let e=this.__fieldNode;e?(this.toggleAttribute(`required`,e.hasAttribute(`required`)),this.toggleAttribute(`invalid`,e.hasAttribute(`invalid`)||e.matches(`:invalid`)&&this.__isFieldDirty)):(this.removeAttribute(`required`),this.removeAttribute(`invalid`))}}})))()}var po;function mo(){return(mo=t((()=>{O(),m(),y(),F(),C(),lo(),fo(),po=class extends uo(K(f(z(D)))){static get is(){return`vaadin-form-item`}static get styles(){return co}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}render(){return H`
      <div id="label" part="label" @click="${this.__onLabelClick}">
        <slot name="label" id="labelSlot" @slotchange="${this.__onLabelSlotChange}"></slot>
        <span part="required-indicator" aria-hidden="true"></span>
      </div>
      <div id="spacing"></div>
      <div id="content">
        <slot id="contentSlot" @slotchange="${this.__onContentSlotChange}"></slot>
      </div>
    `}},E(po)})))()}var ho;function go(){return(go=t((()=>{O(),ho=V`
  :host {
    display: contents;
  }

  :host([hidden]) {
    display: none !important;
  }

  ::slotted(*) {
    /* Make form items inherit label position from the layout */
    --_form-item-labels-above: inherit;
    --_form-item-labels-aside: inherit;

    grid-column: auto / span min(var(--_grid-colspan, 1), var(--_grid-rendered-column-count));
  }

  ::slotted(:first-child) {
    grid-column-start: 1;
  }
`})))()}var _o;function vo(){return(vo=t((()=>{O(),m(),y(),C(),go(),_o=class extends K(f(D)){static get is(){return`vaadin-form-row`}static get styles(){return ho}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}render(){return H`<slot></slot>`}},E(_o)})))()}function yo(e,t){e.$connector??=new bo(e,t)}var bo;function xo(){return(xo=t((()=>{tr(),bo=class{#e;#t;#n=[];#r=new MutationObserver(e=>{e.some(e=>e.oldValue!==e.target.getAttribute(e.attributeName))&&this.generateItems()});constructor(e,t){this.#e=e,this.#t=t}generateItems(e){let t=this.#e;t.shadowRoot?t._container?(e&&(this.#n=window.Vaadin.Flow.contextMenuConnector.generateItemsTree(this.#t,e)??[]),this.#n.forEach(e=>{this.#r.observe(e.component,{attributeFilter:[`hidden`,`disabled`],attributeOldValue:!0})}),t.items=this.#n.filter(e=>!e.component.hidden)):queueMicrotask(()=>this.generateItems(e)):setTimeout(()=>this.generateItems(e))}},window.Vaadin.Flow.menubarConnector={initLazy:yo}})))()}var So;function Co(){return(Co=t((()=>{On(),So=Dn})))()}var wo;function To(){return(To=t((()=>{O(),m(),b(),y(),ze(),F(),C(),Co(),wo=class extends Kt(K(v(f(z(D))))){static get is(){return`vaadin-menu-bar-item`}static get styles(){return So}render(){return H`
      <span part="checkmark" aria-hidden="true"></span>
      <div part="content">
        <slot></slot>
      </div>
    `}connectedCallback(){super.connectedCallback(),this.setAttribute(`role`,`menuitem`)}__shouldAllowFocusWhenDisabled(){return window.Vaadin.featureFlags.accessibleDisabledMenuItems}},E(wo)})))()}var Eo;function Do(){return(Do=t((()=>{O(),Xt(),m(),b(),y(),ft(),F(),C(),Eo=class extends Ut(K(v(f(z(D))))){static get is(){return`vaadin-menu-bar-list-box`}static get styles(){return tt}static get properties(){return{orientation:{type:String,readOnly:!0}}}get _scrollerElement(){return this.shadowRoot.querySelector(`[part="items"]`)}render(){return H`
      <div part="items">
        <slot></slot>
      </div>
    `}ready(){super.ready(),this.setAttribute(`role`,`menu`)}},E(Eo)})))()}var Oo;function ko(){return(ko=t((()=>{Pn(),W(),Oo=[L,Nn]})))()}var Ao;function jo(){return(jo=t((()=>{O(),m(),b(),y(),zn(),St(),F(),C(),ko(),Ao=class extends Rn(Ae(v(K(f(z(D)))))){static get is(){return`vaadin-menu-bar-overlay`}static get styles(){return Oo}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}_shouldCloseOnOutsideClick(e){return!e.composedPath().includes(this.owner.listenOn)&&super._shouldCloseOnOutsideClick(e)}render(){return H`
      <div id="backdrop" part="backdrop" ?hidden="${!this.withBackdrop}"></div>
      <div part="overlay" id="overlay" tabindex="0">
        <div part="content" id="content">
          <slot></slot>
          <slot name="submenu"></slot>
        </div>
      </div>
    `}},E(Ao)})))()}var Mo;function No(){return(No=t((()=>{To(),Do(),jo(),O(),j(),m(),b(),y(),qn(),G(),Mo=class extends Kn(v(l(f(D)))){static get is(){return`vaadin-menu-bar-submenu`}static get styles(){return V`
      :host {
        display: block;
      }

      :host([hidden]) {
        display: none !important;
      }
    `}static get properties(){return{isRoot:{type:Boolean,reflectToAttribute:!0,sync:!0}}}constructor(){super(),this.openOn=`opensubmenu`}firstUpdated(e){this._tooltipController=this.parentElement._tooltipController,super.firstUpdated(e)}get _tagNamePrefix(){return`vaadin-menu-bar`}render(){return H`
      <vaadin-menu-bar-overlay
        id="overlay"
        .owner="${this}"
        .opened="${this.opened}"
        .model="${this._context}"
        .modeless="${this._modeless}"
        .renderer="${this.__itemsRenderer}"
        .withBackdrop="${this._phone}"
        .positionTarget="${this._positionTarget}"
        ?no-horizontal-overlap="${!this.isRoot}"
        ?phone="${this._phone}"
        theme="${R(this._theme)}"
        exportparts="backdrop, overlay, content"
        @opened-changed="${this._onOverlayOpened}"
        @vaadin-overlay-open="${this._onVaadinOverlayOpen}"
      >
        <slot name="overlay"></slot>
        <slot name="submenu" slot="submenu"></slot>
      </vaadin-menu-bar-overlay>
    `}_openedChanged(){}__onGlobalContextMenu(){}close(){super.close(),this.isRoot&&this.parentElement._close()}},E(Mo)})))()}var Po;function Fo(){return(Fo=t((()=>{O(),Po=V`
  :host {
    flex-shrink: 0;
  }

  :host([focus-ring]) {
    z-index: 1;
  }

  :host([slot='overflow']) {
    margin-inline-end: 0;
  }

  .vaadin-button-container {
    gap: inherit;
  }

  :host(:not([slot='overflow'])[aria-haspopup]) [part='suffix'] {
    display: flex;
    align-items: center;
    gap: inherit;
  }

  :host(:not([slot='overflow'])[aria-haspopup]) [part='suffix']::after {
    background: currentColor;
    content: '';
    height: var(--vaadin-icon-size, 1lh);
    mask: var(--_vaadin-icon-chevron-down) 50% / var(--vaadin-icon-visual-size, 100%) no-repeat;
    width: var(--vaadin-icon-size, 1lh);
  }

  ::slotted(vaadin-menu-bar-item) {
    padding: 0;
    gap: 0;
  }

  ::slotted(vaadin-menu-bar-item)::after {
    display: none;
  }
`})))()}var Io;function Lo(){return(Lo=t((()=>{Xr(),m(),Fo(),Io=class extends Yr{static get is(){return`vaadin-menu-bar-button`}static get styles(){return[super.styles,Po]}_onKeyDown(e){this.__triggeredWithActiveKeys=this._activeKeys.includes(e.key),super._onKeyDown(e),this.__triggeredWithActiveKeys=null}_setActive(e){(e||!this.hasAttribute(`expanded`))&&super._setActive(e)}__shouldSuppressInteractionEvent(e){return e.type===`keydown`&&[`ArrowLeft`,`ArrowRight`].includes(e.key)?!1:super.__shouldSuppressInteractionEvent(e)}},E(Io)})))()}var Ro;function zo(){return(zo=t((()=>{O(),Ro=V`
  :host {
    display: block;
    min-width: 0;
  }

  :host([hidden]) {
    display: none !important;
  }

  [part='container'] {
    display: flex;
    flex-wrap: nowrap;
    position: relative;
    width: 100%;
    --_gap: var(--vaadin-menu-bar-gap, 0px);
    --_bw: var(--vaadin-button-border-width, 1px);
    gap: var(--_gap);
    --_rad-button: var(--vaadin-button-border-radius, var(--vaadin-radius-m));
  }

  :host(:not([has-single-button])) ::slotted(vaadin-menu-bar-button:not(:first-of-type)) {
    margin-inline-start: min(var(--_bw) * -1 + var(--_gap) * 1000, 0px);
  }

  ::slotted(vaadin-menu-bar-button) {
    border-radius: 0;
  }

  ::slotted([first-visible]),
  :host([has-single-button]) ::slotted([slot='overflow']),
  ::slotted(vaadin-menu-bar-button[theme~='tertiary']) {
    border-start-start-radius: var(--_rad-button);
    border-end-start-radius: var(--_rad-button);
  }

  ::slotted(:is([last-visible], [slot='overflow'])),
  ::slotted(vaadin-menu-bar-button[theme~='tertiary']) {
    border-start-end-radius: var(--_rad-button);
    border-end-end-radius: var(--_rad-button);
  }

  :host([theme~='end-aligned']) ::slotted(vaadin-menu-bar-button[first-visible]),
  :host([theme~='end-aligned'][has-single-button]) ::slotted(vaadin-menu-bar-button) {
    margin-inline-start: auto;
  }
`})))()}var Bo;function Vo(){return(Vo=t((()=>{Un(),Bo=class extends Hn{_getItem(e){return e.localName===`vaadin-menu-bar-button`?e.item:super._getItem(e)}_getDefaultPosition(e){return e.localName===`vaadin-menu-bar-button`?`bottom`:super._getDefaultPosition(e)}}})))()}var Ho,Uo,Wo,Go;function Ko(){return(Ko=t((()=>{O(),It(),j(),Qe(),et(),w(),qt(),Le(),me(),en(),xe(),U(),Vo(),Ho=class extends be{update(e,[{component:t,text:n}]){let{parentNode:r,startNode:i}=e,a=t||(n?document.createTextNode(n):null),o=this.getOldNode(e);return o===a||(o&&a?r.replaceChild(a,o):o?r.removeChild(o):a&&i.after(a)),ot}getOldNode(e){let{startNode:t,endNode:n}=e;return t.nextSibling===n?null:t.nextSibling}},Uo=ce(Ho),Wo={moreOptions:`More options`},Go=e=>class extends Fe(nt(fe(Xe(ve(e))))){static get properties(){return{items:{type:Array,sync:!0,value:()=>[]},openOnHover:{type:Boolean},reverseCollapse:{type:Boolean,sync:!0},tabNavigation:{type:Boolean,sync:!0}}}static get defaultI18n(){return Wo}get i18n(){return super.i18n}set i18n(e){super.i18n=e}constructor(){super(),this.__boundOnContextMenuKeydown=this.__onContextMenuKeydown.bind(this)}get focused(){return(this._getItems()||[]).find(p)||this._expandedButton}get _vertical(){return!1}get _tabNavigation(){return this.tabNavigation}get _observeParent(){return!0}get _buttons(){return Array.from(this.querySelectorAll(`vaadin-menu-bar-button`))}get _hasOverflow(){return this._overflow&&!this._overflow.hasAttribute(`hidden`)}set _hasOverflow(e){this._overflow&&this._overflow.toggleAttribute(`hidden`,!e)}ready(){super.ready(),this.setAttribute(`role`,`menubar`),this._subMenuController=new A(this,`submenu`,`vaadin-menu-bar-submenu`,{initializer:e=>{e.setAttribute(`is-root`,``),e.addEventListener(`item-selected`,this.__onItemSelected.bind(this)),e.addEventListener(`close-all-menus`,this.__onEscapeClose.bind(this)),e._overlayElement._contentRoot.addEventListener(`keydown`,this.__boundOnContextMenuKeydown),this._subMenu=e}}),this._overflowController=new A(this,`overflow`,`vaadin-menu-bar-button`,{initializer:e=>{e.setAttribute(`hidden`,``);let t=document.createElement(`div`);t.setAttribute(`aria-hidden`,`true`),t.innerHTML=`&centerdot;`.repeat(3),e.appendChild(t),e.setAttribute(`aria-haspopup`,`true`),e.setAttribute(`aria-expanded`,`false`),e.setAttribute(`role`,this.tabNavigation?`button`:`menuitem`),this._overflow=e}}),this._tooltipController=new Bo(this),this.addEventListener(`mousedown`,()=>this._tooltipController.close(!0)),this.addEventListener(`mouseleave`,()=>this._tooltipController.close()),this.addController(this._tooltipController),this.addController(this._subMenuController),this.addController(this._overflowController),this._container=this.shadowRoot.querySelector(`[part="container"]`)}updated(e){super.updated(e),(e.has(`items`)||e.has(`_theme`)||e.has(`disabled`))&&this.__renderButtons(this.items),(e.has(`items`)||e.has(`_theme`)||e.has(`reverseCollapse`))&&this.__scheduleOverflow(),e.has(`items`)&&this.__updateSubMenu(),e.has(`_theme`)&&this._themeChanged(this._theme),e.has(`dir`)&&d(this._subMenu,`dir`,this.dir),e.has(`disabled`)&&this._overflow.toggleAttribute(`disabled`,this.disabled),e.has(`tabNavigation`)&&this._tabNavigationChanged(this.tabNavigation),e.has(`__effectiveI18n`)&&this.__i18nChanged(this.__effectiveI18n)}_getItems(){return this._buttons}disconnectedCallback(){super.disconnectedCallback(),this._tooltipController.setTarget(null)}_onResize(){this.__scheduleOverflow()}_themeChanged(e){d(this._overflow,`theme`,e),d(this._subMenu,`theme`,e)}_tabNavigationChanged(e){let t=this.querySelector(`[tabindex="0"]`);this._buttons.forEach(n=>{t?this._setTabindex(n,n===t):this._setTabindex(n,!1),n.setAttribute(`role`,e?`button`:`menuitem`)}),this.setAttribute(`role`,e?`group`:`menubar`)}__updateSubMenu(){let e=this._subMenu;if(e?.opened){let t=e._positionTarget;t.isConnected&&Array.isArray(t.item.children)&&t.item.children.length!==0||e.close()}}__i18nChanged(e){e?.moreOptions!==void 0&&d(this._overflow,`aria-label`,e.moreOptions)}__getOverflowCount(e){return e.item?.children?.length??0}__restoreButtons(e){e.forEach(e=>{e.style.visibility=``,e.style.position=``,e.style.width=``;let t=e.item?.component;t instanceof HTMLElement&&t.getAttribute(`role`)===`menuitem`&&this.__restoreItem(e,t)})}__restoreItem(e,t){e.appendChild(t),t.removeAttribute(`role`),t.removeAttribute(`aria-expanded`),t.removeAttribute(`aria-haspopup`),t.removeAttribute(`tabindex`)}__updateOverflow(e){this._overflow.item={children:e},this._hasOverflow=e.length>0}__setOverflowItems(e,t){let n=this._container;if(n.style.minWidth=`${n.offsetWidth}px`,n.offsetWidth<n.scrollWidth){this._hasOverflow=!0;let r=this.__isRTL,i=n.offsetLeft,a=n.offsetWidth,o=[...e];for(;o.length&&!((r?a-(t.offsetLeft-i):t.offsetLeft+t.offsetWidth-i)<=a);){let e=this.reverseCollapse?o.shift():o.pop();e.style.width=getComputedStyle(e).width,e.style.visibility=`hidden`,e.style.position=`absolute`}let s=e.filter(e=>!o.includes(e)).map(e=>e.item);this.__updateOverflow(s)}n.style.minWidth=``}__scheduleOverflow(){this._overflowDebouncer=oe.debounce(this._overflowDebouncer,nn,()=>{this.__detectOverflow()})}__detectOverflow(){let e=this._overflow,t=this._buttons.filter(t=>t!==e),n=this.__getOverflowCount(e);this.__restoreButtons(t),this.__updateOverflow([]),this.__setOverflowItems(t,e);let r=this.__getOverflowCount(e);n!==r&&this._subMenu.opened&&this._subMenu.close();let i=r===t.length||r===0&&t.length===1;this.toggleAttribute(`has-single-button`,i),this.__updateVisibleButtons(t)}__updateVisibleButtons(e){let t=e.filter(e=>e.style.visibility!==`hidden`);t.length?t.some(e=>e.getAttribute(`tabindex`)===`0`)||this._setTabindex(t[t.length-1],!0):this._overflow.setAttribute(`tabindex`,`0`),t.forEach((e,n)=>{e.toggleAttribute(`first-visible`,n===0),e.toggleAttribute(`last-visible`,!this._hasOverflow&&n===t.length-1)})}__getButtonTheme(e,t){let n=t,r=e?.theme;return r!=null&&(n=Array.isArray(r)?r.join(` `):r),n}__getComponent(e){let t=e.component,n,r=t instanceof HTMLElement;if(r&&t.localName===`vaadin-menu-bar-item`?n=t:(n=document.createElement(`vaadin-menu-bar-item`),n.appendChild(r?t:document.createElement(t))),e.text){let t=n.firstChild||n;t.textContent=e.text}return n}__renderButtons(e=[]){r(H`
          ${e.map(e=>{let t={...e},n=!!e?.children;return t.component&&=this.__getComponent(t),H`
              <vaadin-menu-bar-button
                .item="${t}"
                .disabled="${this.disabled||e.disabled}"
                role="${this.tabNavigation?`button`:`menuitem`}"
                aria-haspopup="${R(n?`true`:x)}"
                aria-expanded="${R(n?`false`:x)}"
                class="${R(e.className||x)}"
                theme="${R(this.__getButtonTheme(e,this._theme)||x)}"
                @click="${this.__onRootButtonClick}"
                >${Uo(t)}</vaadin-menu-bar-button
              >
            `})}
        `,this,{renderBefore:this._overflow})}__onRootButtonClick(e){let t=e.target;t.item?.component&&!e.composedPath().includes(t.item.component)&&(e.stopPropagation(),t.item.component.click())}_setExpanded(e,t){e.toggleAttribute(`expanded`,t),e.toggleAttribute(`active`,t),e.setAttribute(`aria-expanded`,t?`true`:`false`)}_setTabindex(e,t){this.tabNavigation&&this._isItemFocusable(e)?e.setAttribute(`tabindex`,`0`):e.setAttribute(`tabindex`,t?`0`:`-1`)}_focusItem(e,t,n){let r=n&&this.focused===this._expandedButton;r&&this._close(),super._focusItem(e,t,n),this._buttons.forEach(t=>{this._setTabindex(t,t===e)}),this._tooltipController.setTarget(e),r&&e.item?.children?this.__openSubMenu(e,!0,{keepFocus:!0}):this._subMenu.opened||this._tooltipController.open({trigger:`focus`})}_getButtonFromEvent(e){return Array.from(e.composedPath()).find(e=>e.localName===`vaadin-menu-bar-button`)}_shouldSetFocus(e){return!e.composedPath().includes(this._subMenu)&&super._shouldSetFocus(e)}_shouldRemoveFocus(e){return!e.composedPath().includes(this._subMenu)&&super._shouldRemoveFocus(e)}_setFocused(e){let t=e?this.__getFocusTarget():null;t?(this._tooltipController.setTarget(t),this._buttons.forEach(e=>{this._setTabindex(e,e===t)}),!this._subMenu.opened&&B()&&this._tooltipController.open({trigger:`focus`})):this._tooltipController.close(!0)}__getFocusTarget(){let e=this._buttons.find(e=>p(e));if(!e){let t=this.tabNavigation?`[focused]`:`[tabindex="0"]`;e=this.querySelector(`vaadin-menu-bar-button${t}`),g(e)&&(e=this._buttons[this._getFocusableIndex()])}return e}_onArrowDown(e){e.preventDefault();let t=this._getButtonFromEvent(e);t===this._expandedButton?this._focusFirstItem():this.__openSubMenu(t,!0)}_onArrowUp(e){e.preventDefault();let t=this._getButtonFromEvent(e);t===this._expandedButton?this._focusLastItem():this.__openSubMenu(t,!0,{focusLast:!0})}_onEscape(e){e.composedPath().includes(this._expandedButton)&&this._close(!0),this._tooltipController.close(!0)}_onKeyDown(e){e.composedPath().includes(this._subMenu)||this._handleKeyDown(e)}_handleKeyDown(e){switch(e.key){case`ArrowDown`:this._onArrowDown(e);break;case`ArrowUp`:this._onArrowUp(e);break;default:super._onKeyDown(e)}}_onMouseOver(e){if(e.composedPath().includes(this._subMenu))return;let t=this._getButtonFromEvent(e);this._tooltipController.setTarget(t),t&&t!==this._expandedButton&&t.item.children&&(this.openOnHover||this._subMenu.opened)&&this.__openSubMenu(t,!1),this._subMenu.opened||this._tooltipController.open({trigger:`hover`})}__onContextMenuKeydown(e){let t=Array.from(e.composedPath()).find(e=>e._item);if(t){let n=t.parentNode;e.key===`ArrowUp`&&t===n.items[0]&&this._close(!0);let r=this.__isRTL?`ArrowRight`:`ArrowLeft`,i=this.__isRTL?`ArrowLeft`:`ArrowRight`;(e.key===r||e.key===i&&!t._item.children)&&(e.stopImmediatePropagation(),this._handleKeyDown(e)),e.key===`Tab`&&this.tabNavigation&&this._handleKeyDown(e)}}__fireItemSelected(e){this.dispatchEvent(new CustomEvent(`item-selected`,{detail:{value:e}}))}__onButtonClick(e){let t=this._getButtonFromEvent(e);t&&this.__openSubMenu(t,t.__triggeredWithActiveKeys)}__openSubMenu(e,t,n={}){if(e.disabled)return;let r=this._subMenu,i=e.item;if(r.opened&&(this._close(),r.listenOn===e))return;let a=i?.children;if(!a||a.length===0){this.__fireItemSelected(i);return}r.items=a,r.listenOn=e,r._positionTarget=e;let o=r._overlayElement;o.noVerticalOverlap=!0,this._tooltipController.close(!0),this._expandedButton=e,this._setExpanded(e,!0),this.style.pointerEvents=`auto`,e.dispatchEvent(new CustomEvent(`opensubmenu`,{detail:{children:a}})),o.addEventListener(`vaadin-overlay-open`,()=>{if(n.focusLast&&this._focusLastItem(),n.keepFocus){let e={focusVisible:B()};this._focusItem(this._expandedButton,e,!1)}t||o.$.overlay.focus()},{once:!0})}_focusFirstItem(){this._subMenu._menuListBox.focus()}_focusLastItem(){let e=this._subMenu._menuListBox,t=e.items[e.items.length-1];t&&t.focus()}__onItemSelected(e){e.stopPropagation(),this.__fireItemSelected(e.detail.value)}__onEscapeClose(){this.__deactivateButton(!0)}__deactivateButton(e){let t=this._expandedButton;if(t?.hasAttribute(`expanded`)){if(this._setExpanded(t,!1),e){let e={focusVisible:B()};this._focusItem(t,e,!1)}else this._tooltipController.close(!0);this._expandedButton=null}}_close(e=!1){this.style.pointerEvents=``,this.__deactivateButton(e),this._subMenu.opened&&this._subMenu.close()}close(){this._close()}_isItemFocusable(e){return e.disabled&&e.__shouldAllowFocusWhenDisabled?e.__shouldAllowFocusWhenDisabled():super._isItemFocusable(e)}}})))()}var qo;function Jo(){return(Jo=t((()=>{No(),Lo(),O(),m(),_(),y(),F(),C(),zo(),Ko(),qo=class extends Go(N(K(f(z(D))))){static get is(){return`vaadin-menu-bar`}static get styles(){return Ro}render(){return H`
      <div part="container" @click="${this.__onButtonClick}" @mouseover="${this._onMouseOver}">
        <slot></slot>
        <slot name="overflow"></slot>
      </div>

      <slot name="submenu"></slot>

      <slot name="tooltip"></slot>
    `}},E(qo)})))()}var Yo,Xo;function Zo(){return(Zo=t((()=>{k(),O(),Bt(),Yo=V`
  :host {
    display: block;
    position: relative;
    --vaadin-overlay-animation-duration: 0.3s;
    transition-duration: var(--vaadin-overlay-animation-duration);
  }

  :host([closing]) [part='overlay'] {
    animation-fill-mode: both;
  }

  :host([slot^='top']) {
    display: flex;
    align-items: end;
    --vaadin-overlay-translate-closed: 0% -30%;
  }

  :host([slot^='bottom']) {
    --vaadin-overlay-translate-closed: 0% 30%;
  }

  /* Cards on the sides slide in horizontally, once the vertical collapse is done */
  @media (min-width: 600px) and (min-height: 600px) {
    :host([slot$='start']) {
      --vaadin-overlay-translate-closed: -30% 0%;
      --vaadin-overlay-animation-delay: var(--vaadin-overlay-animation-duration);
    }

    :host([slot$='end']) {
      --vaadin-overlay-translate-closed: 30% 0%;
      --vaadin-overlay-animation-delay: var(--vaadin-overlay-animation-duration);
    }
  }

  :host([closing]) {
    animation-direction: reverse;
    animation-duration: var(--vaadin-overlay-animation-duration);
    animation-delay: var(--vaadin-overlay-animation-duration);
    transition-delay: var(--vaadin-overlay-animation-duration);
  }

  /* Cards scale down in place instead of sliding back out */
  /* WebKit/Safari needs these to be explicitly set on the part=overlay element as well */
  :host([closing]),
  :host([closing]) [part='overlay'] {
    --vaadin-overlay-translate-closed: 0%;
    --vaadin-overlay-scale-closed: 0.98;
    --vaadin-overlay-animation-delay: 0s;
  }

  [part='overlay'] {
    pointer-events: auto;
    box-sizing: border-box;
    width: var(--vaadin-notification-width, 40ch);
    max-width: 100%;
    padding: var(--vaadin-notification-padding, var(--vaadin-padding-s));
    background: var(--vaadin-notification-background, var(--vaadin-background-container));
    border: var(--vaadin-notification-border-width, 1px) solid
      var(--vaadin-notification-border-color, var(--vaadin-border-color-secondary));
    box-shadow: var(--vaadin-notification-shadow, 0 8px 24px -4px rgba(0, 0, 0, 0.3));
    border-radius: var(--vaadin-notification-border-radius, var(--vaadin-radius-l));
    cursor: default;
  }

  @media (forced-colors: active) {
    [part='overlay'] {
      border: 3px solid !important;
    }
  }

  /* The other cards make room for a card that opens, and close the gap when it is removed */
  @media (prefers-reduced-motion: no-preference) {
    @supports (interpolate-size: allow-keywords) {
      :host {
        interpolate-size: allow-keywords;
        transition-property: height, margin-top, margin-bottom;
      }

      @starting-style {
        :host([opening]:not(:nth-child(1 of [slot='middle']))),
        :host([closing]) {
          height: 0;
          margin-top: 0 !important;
          margin-bottom: 0 !important;
        }
      }

      :host([closing]) {
        height: 0;
        margin-top: 0 !important;
        margin-bottom: 0 !important;
        transition-delay: var(--vaadin-overlay-animation-duration);
      }
    }

    /* Without interpolate-size, only the margins animate, and max-height stands in for the height */
    @supports not (interpolate-size: allow-keywords) {
      :host([opening]:not(:nth-child(1 of [slot='middle']))),
      :host([closing]) {
        animation-name: --notification-max-height, --notification-margins;
        animation-duration: calc(var(--vaadin-overlay-animation-duration) * 2 + var(--vaadin-overlay-animation-delay));
        animation-delay: 0s;
        animation-timing-function: ease-in-out, cubic-bezier(0.4, 1.1, 0, 1);
      }
    }
  }

  @media (prefers-reduced-motion) {
    /* The height animation of the fallback above is a keyframe animation, not a transition */
    :host(:is([opening], [closing])) {
      animation-name: --fade !important;
    }
  }

  @keyframes --notification-max-height {
    0% {
      max-height: 0;
    }

    50% {
      max-height: 20em;
    }
  }

  @keyframes --notification-margins {
    0% {
      margin-top: 0;
      margin-bottom: 0;
    }
  }
`,Xo=[vt,Yo]})))()}var Qo;function $o(){return($o=t((()=>{k(),O(),Qo=V`
  :host {
    /* How much space to reserve for overlay box shadow, to prevent clipping it with overflow:auto */
    --_paint-area: 2em;
    /* Space between notifications and the viewport */
    --_padding: var(--vaadin-notification-viewport-inset, var(--vaadin-padding-s));
    /* Space between notifications */
    --_gap: var(--vaadin-notification-container-gap, var(--vaadin-gap-s));
    display: grid;
    /* top-stretch, top and bottom regions, bottom-stretch */
    grid-template-rows: auto 1fr auto;
    box-sizing: border-box;
    width: 100%;
    height: 100%;
    overflow: hidden;
    padding: max(env(safe-area-inset-top, 0px), var(--_padding)) max(env(safe-area-inset-right, 0px), var(--_padding))
      max(env(safe-area-inset-bottom, 0px), var(--_padding)) max(env(safe-area-inset-left, 0px), var(--_padding));
    border: 0;
    background: transparent;
    pointer-events: none;
    interpolate-size: allow-keywords;
  }

  :host > * {
    grid-column: 1;
  }

  [region-group] {
    position: relative;
    grid-row: 2 / 3;
  }

  [region] {
    max-width: 100%;
    max-height: 100%;
    pointer-events: auto;
    scrollbar-width: none;
  }

  /* scrollbar-width is supported since Safari 18.2, use the following for earlier */
  [region]::-webkit-scrollbar {
    display: none;
  }

  [region='top-stretch'] {
    grid-row: 1;
    z-index: 2;
    --vaadin-notification-width: 100%;
  }

  [region='bottom-stretch'] {
    grid-row: 3;
    z-index: 2;
    --vaadin-notification-width: 100%;
  }

  [region='middle'],
  [region-group] > [region] {
    position: absolute;
  }

  [region='middle'] {
    position: fixed;
    top: 50%;
    left: 50%;
    translate: round(-50%, 1px) round(-50%, 1px);
    max-width: calc(100% - var(--_padding) * 2);
  }

  [region]:where(:hover, :focus-within) {
    z-index: 1;
    overflow: auto;
    overscroll-behavior: contain;
    padding: var(--_paint-area);
  }

  [region]:not([region='middle'], [region$='center']):where(:hover, :focus-within) {
    margin-inline: calc(var(--_paint-area) * -1);
  }

  [region]:not([region='middle']):where(:hover, :focus-within) {
    margin-block: calc(var(--_paint-area) * -1);
  }

  [region-group='top'] > [region] {
    top: 0;
  }

  [region-group='bottom'] > [region] {
    bottom: 0;
  }

  [region-group] > [region$='start'] {
    inset-inline-start: 0;
  }

  [region-group] > [region$='center'] {
    left: 50%;
    translate: round(-50%, 1px);
  }

  [region-group] > [region$='end'] {
    inset-inline-end: 0;
  }

  ::slotted(*) {
    margin-bottom: var(--_gap);
  }

  :is([region^='bottom'], [region='middle']) ::slotted(*) {
    margin-top: var(--_gap);
    margin-bottom: 0;
  }
`})))()}var es;function ts(){return(ts=t((()=>{es=e=>class extends e{static get properties(){return{overlayClass:{type:String},_overlayElement:{type:Object}}}static get observers(){return[`__updateOverlayClassNames(overlayClass, _overlayElement)`]}__updateOverlayClassNames(e,t){if(!t||e===void 0)return;let{classList:n}=t;if(this.__initialClasses||=new Set(n),Array.isArray(this.__previousClasses)){let e=this.__previousClasses.filter(e=>!this.__initialClasses.has(e));e.length>0&&n.remove(...e)}let r=typeof e==`string`?e.split(` `).filter(Boolean):[];r.length>0&&n.add(...r),this.__previousClasses=r}}})))()}var ns,rs;function is(){return(is=t((()=>{O(),or(),h(),ts(),G(),ns=e=>class extends e{static get properties(){return{opened:{type:Boolean,value:!1,sync:!0,observer:`_openedChanged`}}}constructor(){super(),this._boundVaadinOverlayClose=this._onVaadinOverlayClose.bind(this),Pe&&(this._boundIosResizeListener=()=>this._detectIosNavbar())}firstUpdated(e){super.firstUpdated(e),this.popover=`manual`}bringToFront(){this.matches(`:popover-open`)&&(this.hidePopover(),this.showPopover())}_openedChanged(e){e?(document.body.appendChild(this),this.showPopover(),document.addEventListener(`vaadin-overlay-close`,this._boundVaadinOverlayClose),this._boundIosResizeListener&&(this._detectIosNavbar(),window.addEventListener(`resize`,this._boundIosResizeListener))):(document.body.removeChild(this),this.hidePopover(),document.removeEventListener(`vaadin-overlay-close`,this._boundVaadinOverlayClose),this._boundIosResizeListener&&window.removeEventListener(`resize`,this._boundIosResizeListener))}_detectIosNavbar(){let e=window.innerHeight,t=window.innerWidth>e,n=document.documentElement.clientHeight;t&&n>e?this.style.bottom=`${n-e}px`:this.style.bottom=`0`}_onVaadinOverlayClose(e){e.detail.sourceEvent?.composedPath().indexOf(this)>=0&&e.preventDefault()}},rs=e=>class extends l(es(e)){static get properties(){return{assertive:{type:Boolean,value:!1,sync:!0},duration:{type:Number,value:5e3,sync:!0},opened:{type:Boolean,value:!1,notify:!0,sync:!0,observer:`_openedChanged`},position:{type:String,value:`bottom-start`,observer:`_positionChanged`,sync:!0},renderer:{type:Function,sync:!0}}}static get observers(){return[`_durationChanged(duration, opened)`,`_rendererChanged(renderer, opened, _overlayElement)`]}static show(e,t){let n=customElements.get(`vaadin-notification`);return yt(e)?n._createAndShowNotification(t=>{r(e,t)},t):n._createAndShowNotification(t=>{t.innerText=e},t)}static _createAndShowNotification(e,t){let n=document.createElement(`vaadin-notification`);return t&&Number.isFinite(t.duration)&&(n.duration=t.duration),t?.position&&(n.position=t.position),t?.assertive&&(n.assertive=t.assertive),t?.theme&&n.setAttribute(`theme`,t.theme),t?.className&&(n.overlayClass=t.className),n.renderer=e,document.body.appendChild(n),n.opened=!0,n.addEventListener(`opened-changed`,e=>{e.detail.value||n.remove()}),n}get _container(){let e=customElements.get(`vaadin-notification`);return e._container||(e._container=document.createElement(`vaadin-notification-container`),document.body.appendChild(e._container)),e._container}get _card(){return this._overlayElement}ready(){super.ready(),this._overlayElement=this.shadowRoot.querySelector(`vaadin-notification-card`)}disconnectedCallback(){super.disconnectedCallback(),queueMicrotask(()=>{this.isConnected||(this.opened=!1)})}requestContentUpdate(){this.renderer&&this._card&&this.renderer(this._card,this)}__computeAriaLive(e){return e?`assertive`:`polite`}_rendererChanged(e,t,n){if(!n)return;let r=this._oldRenderer!==e;this._oldRenderer=e,r&&(n.innerHTML=``,delete n._$litPart$),t&&(this._didAnimateNotificationAppend||this._animatedAppendNotificationCard(),this.requestContentUpdate())}open(){this.opened=!0}close(){this.opened=!1}_openedChanged(e){e?(this._container.opened=!0,this._animatedAppendNotificationCard()):this._card&&this._closeNotificationCard()}__cleanUpOpeningClosingState(){this._card.removeAttribute(`opening`),this._card.removeAttribute(`closing`),this._card.removeEventListener(`animationend`,this.__animationEndListener)}__shouldAnimateCard(){let e=getComputedStyle(this._card),t=e.getPropertyValue(`animation-name`),n=e.getPropertyValue(`animation-duration`).split(`,`).some(e=>parseFloat(e)>0);return e.getPropertyValue(`display`)!==`none`&&t&&t!==`none`&&n}__onCardAnimationEnd(e){this.__animationEndListener=t=>{t.target===this._card&&e()},this._card.addEventListener(`animationend`,this.__animationEndListener)}_animatedAppendNotificationCard(){this._card?(this.__cleanUpOpeningClosingState(),this._card.setAttribute(`opening`,``),this._appendNotificationCard(),this.__shouldAnimateCard()?this.__onCardAnimationEnd(()=>this.__cleanUpOpeningClosingState()):this.__cleanUpOpeningClosingState(),this._didAnimateNotificationAppend=!0):this._didAnimateNotificationAppend=!1}_appendNotificationCard(){this._card&&(this._container.shadowRoot.querySelector(`slot[name="${this.position}"]`)?(this._container.firstElementChild&&this._container.bringToFront(),this._card.slot=this.position,this._container.firstElementChild&&/top/u.test(this.position)?this._container.insertBefore(this._card,this._container.firstElementChild):this._container.appendChild(this._card)):console.warn(`Invalid alignment parameter provided: position=${this.position}`))}_removeNotificationCard(){this._card&&(this._card.parentNode&&this._card.parentNode.removeChild(this._card),this._card.removeAttribute(`closing`),this._container.opened=!!this._container.firstElementChild,this.dispatchEvent(new CustomEvent(`closed`)))}_closeNotificationCard(){this._durationTimeoutId&&clearTimeout(this._durationTimeoutId),this._animatedRemoveNotificationCard()}_animatedRemoveNotificationCard(){this.__cleanUpOpeningClosingState(),this._card.setAttribute(`closing`,``),this.__shouldAnimateCard()?this.__onCardAnimationEnd(()=>{this._removeNotificationCard(),this.__cleanUpOpeningClosingState()}):this._removeNotificationCard()}_positionChanged(){this.opened&&this._animatedAppendNotificationCard()}_durationChanged(e,t){t&&(clearTimeout(this._durationTimeoutId),e>0&&(this._durationTimeoutId=setTimeout(()=>this.close(),e)))}}})))()}var as,os,ss;function cs(){return(cs=t((()=>{O(),j(),m(),_(),y(),F(),C(),Zo(),$o(),is(),as=class extends ns(K(N(f(z(D))))){static get is(){return`vaadin-notification-container`}static get styles(){return Qo}render(){return H`
      <div region="top-stretch"><slot name="top-stretch"></slot></div>
      <div region-group="top">
        <div region="top-start"><slot name="top-start"></slot></div>
        <div region="top-center"><slot name="top-center"></slot></div>
        <div region="top-end"><slot name="top-end"></slot></div>
      </div>
      <div region="middle"><slot name="middle"></slot></div>
      <div region-group="bottom">
        <div region="bottom-start"><slot name="bottom-start"></slot></div>
        <div region="bottom-center"><slot name="bottom-center"></slot></div>
        <div region="bottom-end"><slot name="bottom-end"></slot></div>
      </div>
      <div region="bottom-stretch"><slot name="bottom-stretch"></slot></div>
    `}},os=class extends K(f(z(D))){static get is(){return`vaadin-notification-card`}static get styles(){return Xo}render(){return H`
      <div part="overlay">
        <div part="content">
          <slot></slot>
        </div>
      </div>
    `}ready(){super.ready(),this.setAttribute(`role`,`alert`)}},ss=class extends rs(N(K(f(D)))){static get is(){return`vaadin-notification`}static get styles(){return V`
      :host {
        display: none !important;
      }
    `}render(){return H`
      <vaadin-notification-card
        theme="${R(this._theme)}"
        aria-live="${this.__computeAriaLive(this.assertive)}"
      ></vaadin-notification-card>
    `}},E(as),E(os),E(ss)})))()}var ls,us,ds,fs;function ps(){return(ps=t((()=>{k(),O(),ls=V`
  :host {
    display: flex;
    box-sizing: border-box;
  }

  :host([hidden]) {
    display: none !important;
  }

  /* Theme variations */
  :host([theme~='margin']) {
    margin: var(--vaadin-horizontal-layout-margin, var(--vaadin-padding-m));
  }

  :host([theme~='padding']) {
    padding: var(--vaadin-horizontal-layout-padding, var(--vaadin-padding-m));
  }

  :host([theme~='spacing']) {
    gap: var(--vaadin-horizontal-layout-gap, var(--vaadin-gap-s));
  }

  :host([theme~='wrap']) {
    flex-wrap: wrap;
  }

  :host([has-end]:not([has-middle])) ::slotted([last-start-child]) {
    margin-inline-end: auto;
  }

  ::slotted([first-middle-child]) {
    margin-inline-start: auto;
  }

  ::slotted([last-middle-child]) {
    margin-inline-end: auto;
  }

  :host(:not([has-middle])) ::slotted([first-end-child]) {
    margin-inline-start: auto;
  }
`,us=window.Vaadin.featureFlags.layoutComponentImprovements,ds=V`
  ::slotted([data-width-full]) {
    flex: 1;
  }

  ::slotted(vaadin-horizontal-layout[data-width-full]),
  ::slotted(vaadin-vertical-layout[data-width-full]) {
    min-width: 0;
  }
`,fs=us?[ls,ds]:[ls]})))()}var ms;function hs(){return(hs=t((()=>{zt(),ms=e=>class extends e{ready(){super.ready();let e=this.shadowRoot.querySelector(`slot:not([name])`);this.__startSlotObserver=new I(e,({currentNodes:e,removedNodes:t})=>{t.length&&this.__clearAttribute(t,`last-start-child`);let n=e.filter(e=>e.nodeType===Node.ELEMENT_NODE);this.__updateAttributes(n,`start`,!1,!0);let r=e.filter(e=>!Be(e));this.toggleAttribute(`has-start`,r.length>0)});let t=this.shadowRoot.querySelector(`[name="end"]`);this.__endSlotObserver=new I(t,({currentNodes:e,removedNodes:t})=>{t.length&&this.__clearAttribute(t,`first-end-child`),this.__updateAttributes(e,`end`,!0,!1),this.toggleAttribute(`has-end`,e.length>0)});let n=this.shadowRoot.querySelector(`[name="middle"]`);this.__middleSlotObserver=new I(n,({currentNodes:e,removedNodes:t})=>{t.length&&(this.__clearAttribute(t,`first-middle-child`),this.__clearAttribute(t,`last-middle-child`)),this.__updateAttributes(e,`middle`,!0,!0),this.toggleAttribute(`has-middle`,e.length>0)})}__clearAttribute(e,t){let n=e.find(e=>e.nodeType===Node.ELEMENT_NODE&&e.hasAttribute(t));n&&n.removeAttribute(t)}__updateAttributes(e,t,n,r){e.forEach((i,a)=>{n&&i.toggleAttribute(`first-${t}-child`,a===0),r&&i.toggleAttribute(`last-${t}-child`,a===e.length-1)})}}})))()}var gs;function _s(){return(_s=t((()=>{O(),m(),_(),y(),F(),C(),ps(),hs(),gs=class extends ms(K(N(f(z(D))))){static get is(){return`vaadin-horizontal-layout`}static get styles(){return fs}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}render(){return H`
      <slot></slot>
      <slot name="middle"></slot>
      <slot name="end"></slot>
    `}},E(gs)})))()}var vs;function ys(){return(ys=t((()=>{k(),O(),vs=V`
  :host {
    --_overflow-indicator-height: var(--vaadin-scroller-overflow-indicator-height, 1px);
    --_overflow-indicator-color: var(--vaadin-scroller-overflow-indicator-color, var(--vaadin-border-color-secondary));
    /* Don't let these properties inherit */
    --vaadin-scroller-padding-block: 0px;
    --vaadin-scroller-padding-inline: 0px;
    --vaadin-scroller-overflow-indicator-top-opacity: 0;
    --vaadin-scroller-overflow-indicator-bottom-opacity: 0;
    display: block;
    overflow: auto !important;
    outline: none;
    box-sizing: border-box;
    padding: var(--vaadin-scroller-padding-block) var(--vaadin-scroller-padding-inline);
    contain: paint;
  }

  :host([focus-ring]) {
    outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
  }

  :host([hidden]) {
    display: none !important;
  }

  :host([scroll-direction='vertical']) {
    overflow-x: hidden !important;
  }

  :host([scroll-direction='horizontal']) {
    overflow-y: hidden !important;
  }

  :host([scroll-direction='none']) {
    overflow: hidden !important;
  }

  :host::before,
  :host::after {
    content: '';
    display: block;
    opacity: 0;
    position: sticky;
    inset: 0 calc(var(--vaadin-scroller-padding-inline) * -1);
    z-index: 9999;
    pointer-events: none;
    box-sizing: border-box;
    height: var(--_overflow-indicator-height);
    margin-inline: calc(var(--vaadin-scroller-padding-inline) * -1);
    background: linear-gradient(
      var(--_overflow-indicator-dir, to bottom),
      var(--_overflow-indicator-color),
      var(--_overflow-indicator-color) 1px,
      transparent
    );
  }

  :host::before {
    top: 0;
    margin-bottom: calc(var(--_overflow-indicator-height) * -1);
    translate: 0 calc(var(--vaadin-scroller-padding-block) * -1);
  }

  :host::after {
    bottom: 0;
    margin-top: calc(var(--_overflow-indicator-height) * -1);
    translate: 0 calc(var(--vaadin-scroller-padding-block) * 1);
    --_overflow-indicator-dir: to top;
  }

  :host([overflow~='top'])::before {
    opacity: var(--vaadin-scroller-overflow-indicator-top-opacity);
  }

  :host([overflow~='bottom'])::after {
    opacity: var(--vaadin-scroller-overflow-indicator-bottom-opacity);
  }

  :host([theme~='overflow-indicator-top'][overflow~='top']),
  :host([theme~='overflow-indicators'][overflow~='top']) {
    --vaadin-scroller-overflow-indicator-top-opacity: 1;
  }

  :host([theme~='overflow-indicators'][overflow~='bottom']),
  :host([theme~='overflow-indicator-bottom'][overflow~='bottom']) {
    --vaadin-scroller-overflow-indicator-bottom-opacity: 1;
  }
`})))()}var bs;function xs(){return(xs=t((()=>{et(),bs=e=>class extends Xe(e){static get properties(){return{scrollDirection:{type:String,reflectToAttribute:!0},tabindex:{type:Number,value:0,reflectToAttribute:!0}}}_shouldSetFocus(e){return e.target===this}}})))()}var Ss;function Cs(){return(Cs=t((()=>{O(),m(),_(),Cn(),y(),F(),C(),ys(),xs(),Ss=class extends bs(N(K(f(z(D))))){static get is(){return`vaadin-scroller`}static get styles(){return vs}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}render(){return H`<slot></slot>`}ready(){super.ready(),this.__overflowController=new Sn(this),this.addController(this.__overflowController)}},E(Ss)})))()}var ws,Ts,Es,Ds;function Os(){return(Os=t((()=>{k(),O(),ws=V`
  :host {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    box-sizing: border-box;
  }

  :host([hidden]) {
    display: none !important;
  }

  /* Theme variations */
  :host([theme~='margin']) {
    margin: var(--vaadin-vertical-layout-margin, var(--vaadin-padding-m));
  }

  :host([theme~='padding']) {
    padding: var(--vaadin-vertical-layout-padding, var(--vaadin-padding-m));
  }

  :host([theme~='spacing']) {
    gap: var(--vaadin-vertical-layout-gap, var(--vaadin-gap-s));
  }

  :host([theme~='wrap']) {
    flex-wrap: wrap;
  }
`,Ts=window.Vaadin.featureFlags.layoutComponentImprovements,Es=V`
  ::slotted([data-height-full]) {
    flex: 1;
  }

  ::slotted(vaadin-horizontal-layout[data-height-full]),
  ::slotted(vaadin-vertical-layout[data-height-full]) {
    min-height: 0;
  }
`,Ds=Ts?[ws,Es]:[ws]})))()}var ks;function As(){return(As=t((()=>{O(),m(),_(),y(),F(),C(),Os(),ks=class extends K(N(f(z(D)))){static get is(){return`vaadin-vertical-layout`}static get styles(){return Ds}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}render(){return H`<slot></slot>`}},E(ks)})))()}var js,Ms;function Ns(){return(Ns=t((()=>{O(),W(),js=V`
  :host {
    --_arrow-size: var(--vaadin-popover-arrow-size, 8px);
    --_arrow-inset: var(--vaadin-popover-arrow-inset, calc(var(--_arrow-size) * 2));
    --_default-offset: 4px;
    --_rtl-multiplier: 1;
    --_border-width: var(--vaadin-popover-border-width, var(--vaadin-overlay-border-width, 1px));
  }

  [part='overlay']:focus-visible {
    outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
  }

  :host([dir='rtl']) {
    --_rtl-multiplier: -1;
  }

  :host([modeless][with-backdrop]) [part='backdrop'] {
    pointer-events: none;
  }

  :host([position^='top'][top-aligned]) [part='overlay'],
  :host([position^='bottom'][top-aligned]) [part='overlay'] {
    margin-top: var(--vaadin-popover-offset-top, var(--_default-offset));
  }

  [part='overlay'] {
    position: relative;
    overflow: visible;
    max-height: 100%;
    border: var(--_border-width) solid
      var(--vaadin-popover-border-color, var(--vaadin-overlay-border-color, var(--vaadin-border-color-secondary)));
    color: var(--vaadin-popover-text-color, var(--vaadin-overlay-text-color, var(--vaadin-text-color)));
    background: var(--vaadin-popover-background, var(--vaadin-overlay-background, var(--vaadin-background-color)));
    box-shadow: var(--vaadin-popover-shadow, var(--vaadin-overlay-shadow, 0 8px 24px -4px rgba(0, 0, 0, 0.3)));
    border-radius: var(--vaadin-popover-border-radius, var(--vaadin-overlay-border-radius, var(--vaadin-radius-m)));
  }

  [part='content'] {
    overflow: auto;
    overscroll-behavior: contain;
    box-sizing: border-box;
    max-height: 100%;
    padding: var(--vaadin-popover-padding, var(--vaadin-padding-s));
  }

  :host([theme~='no-padding']) [part='content'] {
    padding: 0 !important;
  }

  /* Increase the area of the popover so the pointer can go from the target directly to it. */
  [part='overlay']::before {
    position: absolute;
    content: '';
    inset-block: calc(var(--vaadin-popover-offset-top, var(--_default-offset)) * -1)
      calc(var(--vaadin-popover-offset-bottom, var(--_default-offset)) * -1);
    inset-inline: calc(var(--vaadin-popover-offset-start, var(--_default-offset)) * -1)
      calc(var(--vaadin-popover-offset-end, var(--_default-offset)) * -1);
    z-index: -1;
    pointer-events: auto;
  }

  :host([position^='top'][bottom-aligned]) [part='overlay'],
  :host([position^='bottom'][bottom-aligned]) [part='overlay'] {
    margin-bottom: var(--vaadin-popover-offset-bottom, var(--_default-offset));
  }

  :host([position^='start'][start-aligned]) [part='overlay'],
  :host([position^='end'][start-aligned]) [part='overlay'] {
    margin-inline-start: var(--vaadin-popover-offset-start, var(--_default-offset));
  }

  :host([position^='start'][end-aligned]) [part='overlay'],
  :host([position^='end'][end-aligned]) [part='overlay'] {
    margin-inline-end: var(--vaadin-popover-offset-end, var(--_default-offset));
  }

  [part='arrow'] {
    display: none;
  }

  :host([theme~='arrow']) {
    --_default-offset: var(--_arrow-size);
  }

  :host([theme~='arrow']) [part='arrow'] {
    display: block;
    position: absolute;
    background: inherit;
    border: inherit;
    border-start-start-radius: var(--vaadin-popover-arrow-border-radius, 0);
    outline: inherit;
    box-shadow: inherit;
    width: var(--_arrow-size);
    height: var(--_arrow-size);
    rotate: 45deg;
    --o: 20px; /* clip-path outset, how far outward it extends to reveal the outline and box shadow */
    --b: var(--_border-width);
    /* We need this elaborate clip-path to allow the arrow bg and border to cover
      the overlay border but prevent the outline and box-shadow from covering it */
    clip-path: polygon(
      calc(var(--o) * -1) calc(var(--o) * -1),
      calc(100% + var(--o) - var(--b)) calc(var(--o) * -1),
      calc(100% - var(--b) * 1.4) 0,
      100% 0,
      calc(100% - var(--b)) var(--b),
      calc(100% - var(--b)) calc(var(--b) + var(--ff, 0px)),
      calc(var(--b) + var(--ff, 0px)) calc(100% - var(--b)),
      calc(var(--b)) calc(100% - var(--b)),
      0 100%,
      0 calc(100% - var(--b) * 1.4),
      calc(var(--o) * -1) calc(100% + var(--o) - var(--b))
    );
  }

  /* Firefox renders a blurry edge for a diagonal clip-path + rotation,
    so we need to extend the clip-path slightly further on the diagonal */
  @supports (-moz-appearance: none) {
    :host([theme~='arrow']) [part='arrow'] {
      --ff: 1px;
    }
  }

  /* bottom / top */
  :host([theme~='arrow']:is([position^='bottom'], [position^='top'])[start-aligned]) [part='arrow'] {
    inset-inline-start: var(--_arrow-inset);
  }

  :host([theme~='arrow']:is([position^='bottom'], [position^='top'])[end-aligned]) [part='arrow'] {
    inset-inline-end: var(--_arrow-inset);
  }

  :host([theme~='arrow']:is([position^='bottom'], [position^='top'])[arrow-centered]) [part='arrow'] {
    inset-inline-start: 50%;
  }

  /* bottom */
  :host([theme~='arrow']:is([position^='bottom'], [position^='top'])[top-aligned]) [part='arrow'] {
    top: 0;
    translate: calc(-50% * var(--_rtl-multiplier)) -50%;
  }

  :host([theme~='arrow']:is([position^='bottom'], [position^='top'])[end-aligned][top-aligned]) [part='arrow'] {
    translate: calc(50% * var(--_rtl-multiplier)) -50%;
  }

  /* top */
  :host([theme~='arrow']:is([position^='bottom'], [position^='top'])[bottom-aligned]) [part='arrow'] {
    bottom: 0;
    rotate: 225deg;
    translate: calc(-50% * var(--_rtl-multiplier)) 50%;
  }

  :host([theme~='arrow']:is([position^='bottom'], [position^='top'])[end-aligned][bottom-aligned]) [part='arrow'] {
    translate: calc(50% * var(--_rtl-multiplier)) 50%;
  }

  /* start / end */
  :host([theme~='arrow']:is([position^='start'], [position^='end'])[top-aligned]) [part='arrow'] {
    rotate: -45deg;
    top: var(--_arrow-inset);
  }

  :host([theme~='arrow']:is([position^='start'], [position^='end'])[bottom-aligned]) [part='arrow'] {
    rotate: -45deg;
    bottom: var(--_arrow-inset);
  }

  :host([theme~='arrow']:is([position='start'], [position='end'])[top-aligned]) [part='arrow'] {
    top: 50%;
  }

  :host([dir='rtl'][theme~='arrow']:is([position^='start'], [position^='end'])) [part='arrow'] {
    scale: -1;
  }

  /* end */
  :host([theme~='arrow']:is([position^='start'], [position^='end'])[start-aligned]) [part='arrow'] {
    inset-inline-start: 0;
    translate: calc(-50% * var(--_rtl-multiplier)) -50%;
  }

  :host([theme~='arrow']:is([position^='start'], [position^='end'])[start-aligned][bottom-aligned]) [part='arrow'] {
    translate: calc(-50% * var(--_rtl-multiplier)) 50%;
  }

  /* start */
  :host([theme~='arrow']:is([position^='start'], [position^='end'])[end-aligned]) [part='arrow'] {
    rotate: 135deg;
    inset-inline-end: 0;
    translate: calc(50% * var(--_rtl-multiplier)) -50%;
  }

  :host([theme~='arrow']:is([position^='start'], [position^='end'])[end-aligned][bottom-aligned]) [part='arrow'] {
    translate: calc(50% * var(--_rtl-multiplier)) 50%;
  }

  @media (forced-colors: active) {
    :host {
      --_border-width: 3px;
    }
  }
`,Ms=[L,js]})))()}var Ps;function Fs(){return(Fs=t((()=>{O(),w(),m(),b(),y(),F(),C(),Ns(),ye(),Ps=class extends se(v(K(f(z(D))))){static get is(){return`vaadin-popover-overlay`}static get styles(){return Ms}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}render(){return H`
      <div id="backdrop" part="backdrop" hidden ?hidden="${!this.withBackdrop}"></div>
      <div part="overlay" id="overlay">
        <div part="arrow"></div>
        <div part="content" id="content"><slot></slot></div>
      </div>
    `}updated(e){super.updated(e),e.has(`restoreFocusNode`)&&this.opened&&(this.restoreFocusNode&&p(this.restoreFocusNode.focusElement||this.restoreFocusNode)?this.__focusRestorationController.saveFocus():this.restoreFocusNode||(this.__focusRestorationController.focusNode=null))}get _contentRoot(){return this.owner}get _rendererRoot(){return this.owner}get _focusRoot(){return this.owner}_shouldAddGlobalListeners(){return!0}_shouldCloseOnOutsideClick(e){return!e.composedPath().includes(this.positionTarget)&&super._shouldCloseOnOutsideClick(e)}},E(Ps)})))()}var Is;function Ls(){return(Ls=t((()=>{s(),w(),Is=class{constructor(e){this.host=e,this.__onKeyDown=this.__onKeyDown.bind(this)}activate(){document.addEventListener(`keydown`,this.__onKeyDown,!0)}deactivate(){document.removeEventListener(`keydown`,this.__onKeyDown,!0)}__handleTab(e){let t=this.host,n=this.__getTargetFocusable();if(n&&p(n)){e.preventDefault(),t.noTabFocus?this.__moveLogicalNext(e,n):t.focus();return}let r=this.__getLastPopoverFocusable();if(p(r)){this.__moveLogicalNext(e,t.noTabFocus?n:t);return}if(!t.noTabFocus&&p(t)){let n=de(t._overlayElement.$.content)[0];if(n){e.preventDefault(),n.focus();return}}let i=We(),a=this.__getScopeFocusables(),o=a.indexOf(i);o>=0&&a[o+1]===t&&this.__moveLogicalNext(e,i,a)}__handleShiftTab(e){let t=this.host,n=this.__getTargetFocusable();if(n&&p(n)&&t.__shouldRestoreFocus&&(t.__shouldRestoreFocus=!1),p(t)){e.preventDefault(),n.focus();return}let r=We();if(t.contains(r))return;let i=this.__getScopeFocusables(),a=this.__buildLogicalList(i),o=a.indexOf(r),s=o>0?a[o-1]:null;if(s===t){e.preventDefault(),this.__getLastPopoverFocusable().focus();return}let c=i.indexOf(r);c>0&&i[c-1]===t?s?(e.preventDefault(),s.focus()):tn(t)?this.__wrapToLogicalLast(e,a):t.noTabFocus&&e.preventDefault():!s&&tn(t)&&this.__wrapToLogicalLast(e,a)}__onKeyDown(e){this.host.modal||e.key===`Tab`&&(e.defaultPrevented||(e.shiftKey?this.__handleShiftTab(e):this.__handleTab(e)))}__getTargetFocusable(){let e=this.host.target;return e?e.focusElement||e:null}__getLastPopoverFocusable(){return de(this.host._overlayElement.$.content).pop()||this.host}__getScopeFocusables(){let e=this.host,t=tn(e)||document.body;return de(t).filter(t=>t===e||!e.contains(t))}__buildLogicalList(e=this.__getScopeFocusables()){let t=this.host,n=this.__getTargetFocusable(),r=e.filter(e=>e!==t);if(!t.noTabFocus&&n&&n!==t){let e=r.indexOf(n);e>=0&&r.splice(e+1,0,t)}return r}__moveLogicalNext(e,t,n){let r=this.host,i=this.__buildLogicalList(n),a=i.indexOf(t),o;if(a>=0){let e=a+1;i[e]===r&&(e+=1),o=i[e],!o&&tn(r)&&(o=i[0])}o?(e.preventDefault(),o.focus()):r.noTabFocus&&e.preventDefault()}__wrapToLogicalLast(e,t){let n=t.at(-1);if(!n)return;let r=n===this.host?this.__getLastPopoverFocusable():n;e.preventDefault(),r.focus()}}})))()}var Z,Rs,zs,Bs,Vs,Hs,Us,Q;function Ws(){return(Ws=t((()=>{Fs(),O(),j(),w(),m(),_(),y(),Et(),Oe(),G(),Ls(),Ke(),ue(),Z=500,Rs=Z,zs=Z,Bs=Z,Vs=class{constructor(e){this.host=e}get isClosing(){return this.__closeTimeout!=null}get __focusDelay(){let e=this.host;return e.focusDelay!=null&&e.focusDelay>=0?e.focusDelay:Rs}get __hoverDelay(){let e=this.host;return e.hoverDelay!=null&&e.hoverDelay>=0?e.hoverDelay:zs}get __hideDelay(){let e=this.host;return e.hideDelay!=null&&e.hideDelay>=0?e.hideDelay:Bs}open(e={immediate:!1}){if(this.isClosing){this.__abortClose();return}let{immediate:t,trigger:n}=e,r=n===`hover`&&this.__hoverDelay>0,i=n===`focus`&&this.__focusDelay>0;!t&&(r||i)?this.__scheduleOpen(n):this.__showPopover()}close(e){this.__openTimeout==null?e||this.__hideDelay===0?(this.__abortClose(),this.__setOpened(!1)):this.__scheduleClose():this.__abortOpen()}__setOpened(e){this.host.opened=e}__showPopover(){this.__abortClose(),this.__setOpened(!0)}__abortClose(){this.__closeTimeout&&=(clearTimeout(this.__closeTimeout),null)}__abortOpen(){this.__openTimeout&&=(clearTimeout(this.__openTimeout),null)}__scheduleClose(){this.__closeTimeout=setTimeout(()=>{this.__closeTimeout=null,this.__setOpened(!1)},this.__hideDelay)}__scheduleOpen(e){this.__abortOpen();let t=e===`focus`?this.__focusDelay:this.__hoverDelay;this.__openTimeout=setTimeout(()=>{this.__openTimeout=null,this.__showPopover()},t)}},Hs=e=>Ne(e,e=>e.localName!==`vaadin-tooltip-overlay`),Us=e=>Ee(e).every(t=>ae(e,t)),Q=class extends He(Ue(l(N(f(D))))){static get is(){return`vaadin-popover`}static get styles(){return V`
      :host([opened]),
      :host([opening]),
      :host([closing]) {
        display: block !important;
        position: fixed;
        outline: none;
      }

      :host,
      :host([hidden]) {
        display: none !important;
      }

      :host(:focus-visible) ::part(overlay) {
        outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
      }
    `}static get properties(){return{accessibleName:{type:String},accessibleNameRef:{type:String},autofocus:{type:Boolean},height:{type:String},width:{type:String},focusDelay:{type:Number},hideDelay:{type:Number},hoverDelay:{type:Number},opened:{type:Boolean,value:!1,notify:!0,reflectToAttribute:!0,observer:`__openedChanged`},role:{type:String,reflectToAttribute:!0},overlayRole:{type:String},renderer:{type:Object},modal:{type:Boolean,value:!1},noCloseOnOutsideClick:{type:Boolean,value:!1},noCloseOnEsc:{type:Boolean,value:!1},noTabFocus:{type:Boolean,value:!1},trigger:{type:Array,value:()=>[`click`]},withBackdrop:{type:Boolean,value:!1},__shouldRestoreFocus:{type:Boolean,value:!1,sync:!0}}}static get observers(){return[`__updateAriaAttributes(opened, role, target)`]}static setDefaultFocusDelay(e){Rs=e!=null&&e>=0?e:Z}static setDefaultHideDelay(e){Bs=e!=null&&e>=0?e:Z}static setDefaultHoverDelay(e){zs=e!=null&&e>=0?e:Z}constructor(){super(),this.__generatedId=`vaadin-popover-${Nt()}`,this.__onTargetClick=this.__onTargetClick.bind(this),this.__onTargetFocusIn=this.__onTargetFocusIn.bind(this),this.__onTargetFocusOut=this.__onTargetFocusOut.bind(this),this.__onTargetMouseEnter=this.__onTargetMouseEnter.bind(this),this.__onTargetMouseLeave=this.__onTargetMouseLeave.bind(this),this._openedStateController=new Vs(this),this._focusController=new Is(this)}render(){let e=this.__effectivePosition;return H`
      <vaadin-popover-overlay
        id="overlay"
        .renderer="${this.renderer}"
        .owner="${this}"
        theme="${R(this._theme)}"
        .positionTarget="${this.target}"
        .position="${e}"
        .opened="${this.opened}"
        .modeless="${!this.modal}"
        .focusTrap="${this.modal}"
        .withBackdrop="${this.withBackdrop}"
        ?no-horizontal-overlap="${this.__computeNoHorizontalOverlap(e)}"
        ?no-vertical-overlap="${this.__computeNoVerticalOverlap(e)}"
        .horizontalAlign="${this.__computeHorizontalAlign(e)}"
        .verticalAlign="${this.__computeVerticalAlign(e)}"
        @mousedown="${this.__onOverlayMouseDown}"
        @mouseenter="${this.__onOverlayMouseEnter}"
        @mouseleave="${this.__onOverlayMouseLeave}"
        @focusin="${this.__onOverlayFocusIn}"
        @focusout="${this.__onOverlayFocusOut}"
        @opened-changed="${this.__onOpenedChanged}"
        .restoreFocusOnClose="${this.__shouldRestoreFocus}"
        .restoreFocusNode="${this.target}"
        exportparts="backdrop, overlay, content, arrow"
        @vaadin-overlay-escape-press="${this.__onEscapePress}"
        @vaadin-overlay-outside-click="${this.__onOutsideClick}"
        @vaadin-overlay-open="${this.__onOverlayOpened}"
        @vaadin-overlay-closed="${this.__onOverlayClosed}"
      >
        <slot></slot>
      </vaadin-popover-overlay>
    `}requestContentUpdate(){this.renderer&&this._overlayElement&&this._overlayElement.requestContentUpdate()}ready(){super.ready(),this._overlayElement=this.$.overlay,this.setAttribute(`tabindex`,`0`),this.addEventListener(`focusin`,e=>{this.__onFocusIn(e)}),this.addEventListener(`focusout`,e=>{this.__onFocusOut(e)}),this.hasAttribute(`role`)||(this.role=`dialog`)}willUpdate(e){super.willUpdate(e),e.has(`overlayRole`)&&(this.role=this.overlayRole)}updated(e){if(super.updated(e),e.has(`width`)||e.has(`height`)){let{width:e,height:t}=this;requestAnimationFrame(()=>this.$.overlay.setBounds({width:e,height:t},!1))}e.has(`accessibleName`)&&d(this,`aria-label`,this.accessibleName),e.has(`accessibleNameRef`)&&d(this,`aria-labelledby`,this.accessibleNameRef),e.has(`modal`)&&d(this,`aria-modal`,this.modal)}connectedCallback(){super.connectedCallback(),this.id||=this.__generatedId}disconnectedCallback(){super.disconnectedCallback(),queueMicrotask(()=>{this.isConnected||this._openedStateController.close(!0)})}_addTargetListeners(e){e.addEventListener(`click`,this.__onTargetClick),e.addEventListener(`mouseenter`,this.__onTargetMouseEnter),e.addEventListener(`mouseleave`,this.__onTargetMouseLeave),e.addEventListener(`focusin`,this.__onTargetFocusIn),e.addEventListener(`focusout`,this.__onTargetFocusOut)}_removeTargetListeners(e){e.removeEventListener(`click`,this.__onTargetClick),e.removeEventListener(`mouseenter`,this.__onTargetMouseEnter),e.removeEventListener(`mouseleave`,this.__onTargetMouseLeave),e.removeEventListener(`focusin`,this.__onTargetFocusIn),e.removeEventListener(`focusout`,this.__onTargetFocusOut)}__openedChanged(e,t){e?this._focusController.activate():t&&this._focusController.deactivate()}__updateAriaAttributes(e,t,n){if(this.__oldTarget){let e=this.__oldTarget.ariaTarget||this.__oldTarget;e.removeAttribute(`aria-haspopup`),e.removeAttribute(`aria-expanded`),e.removeAttribute(`aria-controls`)}if(n){let r=n.ariaTarget||n,i=t===`dialog`||t===`alertdialog`;r.setAttribute(`aria-haspopup`,i?`dialog`:`true`),r.setAttribute(`aria-expanded`,e?`true`:`false`),r.setAttribute(`aria-controls`,this.id),this.__oldTarget=n}}__onTargetClick(){this.__hasTrigger(`click`)&&(this.opened||(this.__shouldRestoreFocus=!0),this.opened?this._openedStateController.close(!0):this._openedStateController.open({immediate:!0}))}__onTargetFocusIn(){if(this.__focusInside=!0,this.__hasTrigger(`focus`)){if(this.__hasTrigger(`click`)&&!B())return;this.__shouldRestoreFocus||(this.__shouldRestoreFocus=!0,this._openedStateController.open({trigger:`focus`}))}}__onTargetFocusOut(e){this._overlayElement.opened&&!Hs(this._overlayElement)&&Us(this._overlayElement)||this.__hasTrigger(`focus`)&&this.__mouseDownInside||this.contains(e.relatedTarget)||this.__handleFocusout()}__onTargetMouseEnter(){this.__hoverInside=!0,this.__hasTrigger(`hover`)&&!this.opened&&(this.modal&&(this.target.style.pointerEvents=`auto`),this._openedStateController.open({trigger:`hover`}))}__onTargetMouseLeave(e){this.contains(e.relatedTarget)||this._overlayElement.opened&&!Hs(this._overlayElement)&&Us(this._overlayElement)||this.__handleMouseLeave()}__onFocusIn(){this.__focusInside=!0,(this.__hasTrigger(`focus`)||this.__hasTrigger(`click`))&&(this.__shouldRestoreFocus=!0)}__onFocusOut(e){!Hs(this._overlayElement)&&Us(this._overlayElement)||this.__hasTrigger(`focus`)&&this.__mouseDownInside||e.relatedTarget===this.target||this.contains(e.relatedTarget)||this.__handleFocusout()}__onOverlayMouseDown(){this.__hasTrigger(`focus`)&&(this.__mouseDownInside=!0,document.addEventListener(`mouseup`,()=>{this.__mouseDownInside=!1},{once:!0}))}__onOverlayMouseEnter(){this.__hoverInside=!0,this.__hasTrigger(`hover`)&&this._openedStateController.isClosing&&this._openedStateController.open({immediate:!0})}__onOverlayMouseLeave(e){e.relatedTarget!==this.target&&(Hs(this._overlayElement)||!Us(this._overlayElement))&&this.__handleMouseLeave()}__handleFocusout(){this.__focusInside=!1,this.__hasTrigger(`hover`)&&this.__hoverInside||this.__hasTrigger(`focus`)&&(B()&&(this.__shouldRestoreFocus=!1),this._openedStateController.close(!0))}__handleMouseLeave(){this.__hoverInside=!1,this.__hasTrigger(`focus`)&&this.__focusInside||this.__hasTrigger(`hover`)&&this._openedStateController.close()}__onOpenedChanged(e){this.opened=e.detail.value}__onOverlayOpened(){this.autofocus&&!this.modal&&this.focus()}__onOverlayClosed(){this.__shouldRestoreFocus&&setTimeout(()=>{this.__shouldRestoreFocus=!1}),this.modal&&this.target&&this.target.style.pointerEvents&&(this.target.style.pointerEvents=``),this.dispatchEvent(new CustomEvent(`closed`))}__onEscapePress(e){this.noCloseOnEsc&&e.preventDefault()}__onOutsideClick(e){this.noCloseOnOutsideClick&&e.preventDefault()}__hasTrigger(e){return Array.isArray(this.trigger)&&this.trigger.includes(e)}},E(Q)})))()}var $,Gs,Ks,qs;function Js(){return(Js=t((()=>{Ws(),$=window,$.Vaadin||={},$.Vaadin.Flow||={},$.Vaadin.Flow.popover||={},Object.assign($.Vaadin.Flow.popover,{setDefaultHideDelay:e=>Q.setDefaultHideDelay(e),setDefaultFocusDelay:e=>Q.setDefaultFocusDelay(e),setDefaultHoverDelay:e=>Q.setDefaultHoverDelay(e)}),{defaultHideDelay:Gs,defaultFocusDelay:Ks,defaultHoverDelay:qs}=$.Vaadin.Flow.popover,Gs&&Q.setDefaultHideDelay(Gs),Ks&&Q.setDefaultFocusDelay(Ks),qs&&Q.setDefaultHoverDelay(qs)})))()}function Ys(e,t){return[...t.entries()].every(([t,n])=>e.getAll(t).includes(n))}function Xs(e,t,n={matchNested:!1}){let r=document.baseURI,i=new URL(e,r),a=new URL(t,r),o=i.origin===a.origin,s=n.matchNested?i.pathname===a.pathname||i.pathname.startsWith(`${a.pathname}/`):i.pathname===a.pathname;return o&&s&&Ys(i.searchParams,a.searchParams)}var Zs;function Qs(){return(Qs=t((()=>{Zs={get pathname(){return document.location.pathname},get search(){return document.location.search}}})))()}var $s;function ec(){return(ec=t((()=>{k(),O(),$s=V`
  :host {
    display: flex;
    flex-direction: column;
    min-width: 0;
    max-width: 100%;
    gap: var(--vaadin-side-nav-items-gap, var(--vaadin-gap-s));
    cursor: default;
    -webkit-tap-highlight-color: transparent;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  button {
    appearance: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: transparent;
    color: inherit;
    font: inherit;
    text-align: inherit;
    cursor: var(--vaadin-clickable-cursor);
    flex: none;
  }

  [part='toggle-button'] {
    border-radius: var(--vaadin-side-nav-item-border-radius, var(--vaadin-radius-s));
    color: var(--vaadin-text-color-secondary);
  }

  [part='toggle-button']::before {
    content: '';
    display: block;
    background: currentColor;
    mask: var(--_vaadin-icon-chevron-down) 50% / var(--vaadin-icon-visual-size, 100%) no-repeat;
    width: var(--vaadin-icon-size, 1lh);
    height: var(--vaadin-icon-size, 1lh);
    rotate: -90deg;
  }

  :host([dir='rtl']) [part='toggle-button']::before {
    scale: -1;
  }

  :host(:is(vaadin-side-nav-item[expanded], vaadin-side-nav:not([collapsed]))) [part='toggle-button'] {
    rotate: 90deg;
  }

  :host([dir='rtl']:is(vaadin-side-nav-item[expanded], vaadin-side-nav:not([collapsed]))) [part='toggle-button'] {
    rotate: -90deg;
  }

  @media (prefers-reduced-motion: no-preference) {
    [part='toggle-button'] {
      transition: rotate 150ms;
    }
  }

  :host([disabled]) [part='toggle-button'] {
    opacity: 0.5;
  }

  [part='children'] {
    padding: 0;
    margin: 0;
    list-style-type: none;
    display: flex;
    flex-direction: column;
    gap: var(--vaadin-side-nav-items-gap, var(--vaadin-gap-s));
  }

  [part='children'] slot {
    --_icon-indent-2: var(--_icon-indent);
  }

  :focus-visible {
    outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
  }

  @media (forced-colors: active) {
    [part='toggle-button']::before {
      background: CanvasText;
    }
  }
`})))()}var tc,nc;function rc(){return(rc=t((()=>{k(),O(),un(),ec(),tc=V`
  [part='content'] {
    display: flex;
    align-items: center;
    min-width: 0;
    max-width: 100%;
    padding: var(
      --vaadin-side-nav-item-padding,
      var(--vaadin-padding-block-container) var(--vaadin-padding-inline-container)
    );
    --_gap: var(--vaadin-side-nav-item-gap, var(--vaadin-gap-s));
    gap: var(--_gap);
    font-size: var(--vaadin-side-nav-item-font-size, 1em);
    font-weight: var(--vaadin-side-nav-item-font-weight, 500);
    line-height: var(--vaadin-side-nav-item-line-height, inherit);
    color: var(--vaadin-side-nav-item-text-color, var(--vaadin-text-color-secondary));
    background: var(--vaadin-side-nav-item-background, transparent);
    background-origin: border-box;
    border: var(--vaadin-side-nav-item-border-width, 0) solid var(--vaadin-side-nav-item-border-color, transparent);
    border-radius: var(--vaadin-side-nav-item-border-radius, var(--vaadin-radius-m));
    cursor: var(--vaadin-clickable-cursor);
    touch-action: manipulation;
    contain: layout;
  }

  :host([current]) [part='content'] {
    --vaadin-side-nav-item-background: var(--vaadin-background-container);
    --vaadin-side-nav-item-text-color: var(--vaadin-text-color);
  }

  :host([disabled]) {
    --vaadin-clickable-cursor: var(--vaadin-disabled-cursor);
  }

  :host([disabled]) [part='content'] {
    --vaadin-side-nav-item-text-color: var(--vaadin-text-color-disabled);
  }

  :host(:not([has-children])) {
    gap: 0;
  }

  [part='link'] {
    flex: auto;
    min-width: 0;
    display: flex;
    align-items: center;
    gap: inherit;
    text-decoration: none;
    color: inherit;
    outline: 0;
  }

  :host(:not([has-children])) [part='toggle-button'] {
    display: none !important;
  }

  slot:not([name]) {
    display: block;
    flex: auto;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    /* Don't clip ascenders or descenders */
    padding-block: 0.25em;
    margin-block: -0.25em;
  }

  slot:is([name='prefix'], [name='suffix'])::slotted(*) {
    flex: none;
  }

  [part='content']:not(:has([href])):has([part='toggle-button']:focus-visible),
  [part='content']:has(:not([part='toggle-button']):focus-visible),
  [part='content']:has([href]) [part='toggle-button']:focus-visible {
    outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
  }

  [part='content']:not(:has([href])) [part='toggle-button']:focus-visible {
    outline: 0;
  }

  /* Hierarchy indentation */
  [part='content']::before {
    content: '';
    width: calc(
      var(--vaadin-side-nav-child-indent, 1em) * var(--_level, 0) + var(--_icon-indent, 0) *
        (var(--vaadin-icon-size, 1lh) + var(--_gap))
    );
    flex: none;
    margin-inline-start: calc(var(--_gap) * -1);
  }

  [part='children'] {
    --_level: calc(var(--_level-2, 0) + 1);
  }

  [part='children'] ::slotted(*) {
    --_level-2: var(--_level);
  }

  @media (forced-colors: active) {
    [part='content'] {
      border: 1px solid Canvas !important;
    }

    :host([current]) [part='content'] {
      color: Highlight !important;
      border-color: Highlight !important;
    }

    :host([disabled]) [part='content'] {
      --vaadin-side-nav-item-text-color: GrayText !important;
    }

    :host([disabled]) [part='toggle-button']::before {
      background: GrayText !important;
    }
  }
`,nc=[$s,ln,tc]})))()}var ic,ac,oc;function sc(){return(sc=t((()=>{en(),U(),ic={toggle:`Toggle child items`},ac=class extends A{constructor(e,t){super(e,t,null,{observe:!0,multiple:!0})}initAddedNode(){this.host.requestUpdate()}teardownNode(){this.host.requestUpdate()}},oc=e=>class extends Fe(e){static get properties(){return{_itemsCount:{type:Number,value:0}}}static get defaultI18n(){return ic}constructor(){super(),this._childrenController=new ac(this,this._itemsSlotName)}get i18n(){return super.i18n}set i18n(e){super.i18n=e}get _items(){return this._childrenController.nodes}get _itemsSlotName(){return`children`}firstUpdated(){super.firstUpdated(),this.addController(this._childrenController)}willUpdate(e){super.willUpdate(e),this._itemsCount=this._items.length}updated(e){super.updated(e),e.has(`_itemsCount`)&&this.toggleAttribute(`has-children`,this._itemsCount>0),(e.has(`_itemsCount`)||e.has(`__effectiveI18n`))&&this._items.forEach(e=>{e.i18n=this.__effectiveI18n})}}})))()}var cc;function lc(){return(lc=t((()=>{O(),j(),Qe(),m(),_(),y(),i(),F(),C(),Qs(),rc(),sc(),cc=class e extends oc(ve(N(K(f(z(D)))))){static get is(){return`vaadin-side-nav-item`}static get properties(){return{path:{type:String},pathAliases:{type:Array,value:()=>[]},expanded:{type:Boolean,value:!1,notify:!0,reflectToAttribute:!0},matchNested:{type:Boolean,value:!1},current:{type:Boolean,value:!1,readOnly:!0,reflectToAttribute:!0},target:{type:String},routerIgnore:{type:Boolean,value:!1},__tooltipText:{type:String}}}static get styles(){return nc}constructor(){super(),this.__boundUpdateCurrent=this.__updateCurrent.bind(this)}get _button(){return this.shadowRoot.querySelector(`button`)}firstUpdated(){super.firstUpdated(),this.hasAttribute(`role`)||this.setAttribute(`role`,`listitem`)}updated(e){super.updated(e),(e.has(`path`)||e.has(`pathAliases`)||e.has(`matchNested`))&&this.__updateCurrent(),(e.has(`disabled`)||e.has(`_itemsCount`))&&this._items.forEach(e=>{e.disabled=this.disabled})}connectedCallback(){super.connectedCallback(),this.__updateCurrent(),window.addEventListener(`popstate`,this.__boundUpdateCurrent),window.addEventListener(`vaadin-navigated`,this.__boundUpdateCurrent),window.addEventListener(`side-nav-location-changed`,this.__boundUpdateCurrent)}disconnectedCallback(){super.disconnectedCallback(),window.removeEventListener(`popstate`,this.__boundUpdateCurrent),window.removeEventListener(`vaadin-navigated`,this.__boundUpdateCurrent),window.removeEventListener(`side-nav-location-changed`,this.__boundUpdateCurrent)}render(){return H`
      <div id="content" part="content" @click="${this._onContentClick}">
        <a
          id="link"
          ?disabled="${this.disabled}"
          tabindex="${this.disabled||this.path==null?`-1`:`0`}"
          href="${R(this.disabled?null:this.path)}"
          target="${R(this.target)}"
          ?router-ignore="${this.routerIgnore}"
          part="link"
          aria-current="${this.current?`page`:`false`}"
        >
          <slot name="prefix"></slot>
          <slot></slot>
          <div class="sr-only">${this.__tooltipText}</div>
          <slot name="suffix"></slot>
        </a>
        <button
          part="toggle-button"
          ?disabled="${this.disabled}"
          @click="${this._onButtonClick}"
          aria-controls="children"
          aria-expanded="${this.expanded}"
          aria-labelledby="link i18n"
        ></button>
      </div>
      <ul part="children" role="list" ?hidden="${!this.expanded}" aria-hidden="${this.expanded?`false`:`true`}">
        <slot name="children"></slot>
      </ul>
      <div hidden id="i18n">${this.__effectiveI18n.toggle}</div>
      <slot name="tooltip"></slot>
    `}ready(){super.ready(),this._tooltipController=new S(this),this._tooltipController.setTarget(this.$.content),this._tooltipController.setAriaTarget(null),this._tooltipController.addEventListener(`tooltip-changed`,e=>{let{node:t}=e.detail;t?(this.__tooltipText=t.textContent.trim(),t.setAttribute(`aria-hidden`,`true`)):this.__tooltipText=``}),this.addController(this._tooltipController)}_onButtonClick(e){e.stopPropagation(),this.__toggleExpanded()}_onContentClick(e){this.path&&!e.composedPath().find(e=>e===this.$.link)?this.$.link.click():this.path==null&&this.hasAttribute(`has-children`)&&!this.disabled&&this.__toggleExpanded()}__toggleExpanded(){this.expanded=!this.expanded}__updateCurrent(){this._setCurrent(this.__isCurrent()),this.current&&(this.__expandParentItems(),this.expanded=this._items.length>0)}__expandParentItems(){if(this.closest(`vaadin-side-nav`)?.noAutoExpand)return;let e=this.__getParentItem();e&&(e.__expandParentItems(),e.expanded=!0)}__getParentItem(){return this.parentElement instanceof e?this.parentElement:null}__isCurrent(){if(this.path==null)return!1;let e=`${Zs.pathname}${Zs.search}`,t={matchNested:this.matchNested};return Xs(e,this.path,t)||this.pathAliases.some(n=>Xs(e,n,t))}},E(cc)})))()}var uc,dc,fc;function pc(){return(pc=t((()=>{k(),O(),ec(),uc=V`
  :host {
    white-space: nowrap;
    touch-action: manipulation;
  }

  [part='label'] {
    align-self: start;
    display: flex;
    align-items: center;
    justify-content: start;
    gap: var(--vaadin-side-nav-item-gap, var(--vaadin-gap-s));
    padding: var(
      --vaadin-side-nav-item-padding,
      var(--vaadin-padding-block-container) var(--vaadin-padding-inline-container)
    );
    font-size: var(--vaadin-side-nav-label-font-size, max(11px, 0.875em));
    font-weight: var(--vaadin-side-nav-label-font-weight, 500);
    color: var(--vaadin-side-nav-label-color, var(--vaadin-text-color-secondary));
    line-height: var(--vaadin-side-nav-label-line-height, inherit);
    border-radius: var(--vaadin-side-nav-item-border-radius, var(--vaadin-radius-m));
    touch-action: manipulation;
    min-width: 0;
    max-width: 100%;
  }

  ::slotted([slot='label']) {
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    margin: 0;
  }
`,dc=[$s,uc],fc=V`
  :where(vaadin-side-nav:has(> vaadin-side-nav-item > vaadin-icon[slot='prefix']))::part(children),
  :where(vaadin-side-nav-item:has(> vaadin-side-nav-item[slot='children'] > vaadin-icon[slot='prefix']))::part(
    children
  ) {
    --_icon-indent: calc(var(--_icon-indent-2, 0) + 1);
  }

  :where(vaadin-side-nav-item:has(> vaadin-icon[slot='prefix']))::part(content) {
    --_icon-indent: calc(var(--_icon-indent-2) - 1);
  }

  :where(
    vaadin-side-nav-item:has(> vaadin-icon[slot='prefix']):has(> vaadin-side-nav-item > vaadin-icon[slot='prefix'])
  )::part(children) {
    --_level: var(--_level-2, 0);
  }

  vaadin-side-nav:not(:has([slot='label']))::part(label) {
    display: none;
  }
`})))()}var mc;function hc(){return(hc=t((()=>{lc(),O(),et(),m(),_(),y(),re(),Et(),F(),C(),pc(),sc(),mc=class extends oc(Ve(Xe(N(K(f(z(D))))))){static get is(){return`vaadin-side-nav`}static get shadowRootOptions(){return{...D.shadowRootOptions,delegatesFocus:!0}}static get properties(){return{collapsible:{type:Boolean,value:!1,reflectToAttribute:!0},collapsed:{type:Boolean,value:!1,notify:!0,reflectToAttribute:!0},onNavigate:{attribute:!1},location:{observer:`__locationChanged`},noAutoExpand:{type:Boolean,reflectToAttribute:!0,value:!1}}}static get styles(){return dc}get slotStyles(){return[fc]}constructor(){super(),this._labelId=`side-nav-label-${Nt()}`,this.addEventListener(`click`,this.__onClick)}get _itemsSlotName(){return``}get focusElement(){return this.shadowRoot.querySelector(`button`)}firstUpdated(){super.firstUpdated(),this.hasAttribute(`role`)||this.setAttribute(`role`,`navigation`)}render(){return H`
      ${this.collapsible?H`
              <button
                part="label"
                @click="${this._onLabelClick}"
                aria-expanded="${!this.collapsed}"
                aria-controls="children"
              >
                <slot name="label" @slotchange="${this._onLabelSlotChange}"></slot>
                <span part="toggle-button" aria-hidden="true"></span>
              </button>
            `:H`
              <div part="label">
                <slot name="label" @slotchange="${this._onLabelSlotChange}"></slot>
              </div>
            `}
      <ul
        id="children"
        role="list"
        part="children"
        ?hidden="${this.collapsed}"
        aria-hidden="${this.collapsed?`true`:`false`}"
      >
        <slot></slot>
      </ul>
    `}_shouldSetFocus(e){return e.composedPath()[0]===this.focusElement}_onLabelClick(){this.collapsible&&this.__toggleCollapsed()}_onLabelSlotChange(){let e=this.querySelector(`[slot="label"]`);e?(e.id||=this._labelId,this.setAttribute(`aria-labelledby`,e.id)):this.removeAttribute(`aria-labelledby`)}__locationChanged(){window.dispatchEvent(new CustomEvent(`side-nav-location-changed`))}__toggleCollapsed(){this.collapsed=!this.collapsed}__onClick(e){if(!this.onNavigate||e.metaKey||e.shiftKey)return;let t=e.composedPath(),n=t.find(e=>e.localName&&e.localName.includes(`side-nav-item`)),r=t.find(e=>e instanceof HTMLAnchorElement);n&&n.shadowRoot.contains(r)&&r.href&&r.href.startsWith(location.origin)&&n.target!==`_blank`&&(n.routerIgnore||this.onNavigate({path:n.path,target:n.target,current:n.current,expanded:n.expanded,pathAliases:n.pathAliases,originalEvent:e})!==!1&&e.preventDefault())}},E(mc)})))()}var gc;function _c(){return(_c=t((()=>{k(),O(),gc=V`
  :host {
    flex-shrink: 0;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: var(--vaadin-tab-gap, var(--vaadin-gap-s));
    padding: var(--vaadin-tab-padding, var(--vaadin-padding-block-container) var(--vaadin-padding-inline-container));
    cursor: var(--vaadin-clickable-cursor);
    font-size: var(--vaadin-tab-font-size, 1em);
    font-weight: var(--vaadin-tab-font-weight, 500);
    line-height: var(--vaadin-tab-line-height, inherit);
    color: var(--vaadin-tab-text-color, var(--vaadin-text-color-secondary));
    background: var(--vaadin-tab-background, transparent);
    border-radius: var(--vaadin-tab-border-radius, var(--vaadin-radius-m));
    border: var(--vaadin-tab-border-width, 0) solid var(--vaadin-tab-border-color, var(--vaadin-border-color-secondary));
    -webkit-tap-highlight-color: transparent;
    -webkit-user-select: none;
    user-select: none;
    touch-action: manipulation;
    position: relative;
  }

  :host([hidden]) {
    display: none !important;
  }

  :host([orientation='vertical']) {
    justify-content: start;
  }

  :host([selected]) {
    --vaadin-tab-background: var(--vaadin-background-container);
    --vaadin-tab-text-color: var(--vaadin-text-color);
  }

  :host([disabled]) {
    cursor: var(--vaadin-disabled-cursor);
    opacity: 0.5;
  }

  :host(:is([focus-ring], :focus-visible)) {
    outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
    outline-offset: calc(var(--vaadin-focus-ring-width) * -1);
  }

  slot {
    gap: inherit;
    align-items: inherit;
    justify-content: inherit;
  }

  ::slotted(a) {
    color: inherit !important;
    cursor: inherit !important;
    text-decoration: inherit !important;
    display: flex;
    align-items: inherit;
    justify-content: inherit;
    gap: inherit;
  }

  ::slotted(a)::before {
    content: '';
    position: absolute;
    inset: 0;
  }

  @media (forced-colors: active) {
    :host {
      border: 1px solid Canvas;
    }

    :host([selected]) {
      color: Highlight;
      border-color: Highlight;
    }

    :host([disabled]) {
      color: GrayText;
      opacity: 1;
    }
  }
`})))()}var vc;function yc(){return(yc=t((()=>{O(),m(),_(),y(),i(),ze(),F(),C(),_c(),vc=class extends Kt(K(N(f(z(D))))){static get is(){return`vaadin-tab`}static get styles(){return gc}render(){return H`
      <slot></slot>
      <slot name="tooltip"></slot>
    `}ready(){super.ready(),this.setAttribute(`role`,`tab`),this._tooltipController=new S(this),this.addController(this._tooltipController)}_onKeyUp(e){let t=this.hasAttribute(`active`);if(super._onKeyUp(e),t){let e=this.querySelector(`a`);e&&e.click()}}},E(vc)})))()}var bc;function xc(){return(xc=t((()=>{k(),O(),bc=V`
  :host {
    display: flex;
    max-width: 100%;
    max-height: 100%;
    position: relative;
    box-sizing: border-box;
    padding: var(--vaadin-tabs-padding);
    background: var(--vaadin-tabs-background);
    border-radius: var(--vaadin-tabs-border-radius);
    border: var(--vaadin-tabs-border-width, 0) solid
      var(--vaadin-tabs-border-color, var(--vaadin-border-color-secondary));
  }

  :host([hidden]) {
    display: none !important;
  }

  :host([orientation='vertical']) {
    flex-direction: column;
  }

  [part='tabs'] {
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: var(--vaadin-tabs-gap, var(--vaadin-gap-s));
    animation: enable-smooth-scroll-after-first-render 1s both;
    width: 100%;
    height: 100%;
  }

  :host([overflow]) [part='tabs'] {
    overflow: auto;
  }

  :host([overflow][orientation='horizontal']) [part='tabs'] {
    overscroll-behavior: contain auto;
  }

  :host([overflow][orientation='vertical']) [part='tabs'] {
    overscroll-behavior: auto contain;
  }

  @keyframes enable-smooth-scroll-after-first-render {
    100% {
      scroll-behavior: smooth;
    }
  }

  :host([orientation='horizontal']) [part='tabs'] {
    flex-direction: row;
    scrollbar-width: none;
  }

  /* scrollbar-width is supported in Safari 18.2, use the following for earlier */
  :host([orientation='horizontal']) [part='tabs']::-webkit-scrollbar {
    display: none;
  }

  [part$='button'] {
    position: absolute;
    z-index: 1;
    pointer-events: none;
    opacity: 0;
    cursor: var(--vaadin-clickable-cursor);
    box-sizing: border-box;
    height: 100%;
    padding: var(--vaadin-tab-padding, var(--vaadin-padding-block-container) var(--vaadin-padding-inline-container));
    background: var(--vaadin-background-color);
    display: flex;
    align-items: center;
    justify-content: center;
    -webkit-tap-highlight-color: transparent;
    -webkit-user-select: none;
    user-select: none;
    touch-action: manipulation;
  }

  [part='forward-button'] {
    inset-inline-end: 0;
  }

  :host([overflow~='start']) [part='back-button'],
  :host([overflow~='end']) [part='forward-button'] {
    pointer-events: auto;
    opacity: 1;
  }

  [part$='button']::before {
    content: '';
    display: block;
    width: var(--vaadin-icon-size, 1lh);
    height: var(--vaadin-icon-size, 1lh);
    background: currentColor;
    mask: var(--_vaadin-icon-chevron-down) 50% / var(--vaadin-icon-visual-size, 100%) no-repeat;
    rotate: 90deg;
  }

  [part='forward-button']::before {
    rotate: -90deg;
  }

  :host(:is([orientation='vertical'], [theme~='hide-scroll-buttons'])) [part$='button'] {
    display: none;
  }

  @media (pointer: coarse) {
    :host(:not([theme~='show-scroll-buttons'])) [part$='button'] {
      display: none;
    }
  }

  :host([dir='rtl']) [part$='button']::before {
    scale: 1 -1;
  }

  @media (forced-colors: active) {
    [part$='button']::before {
      background: CanvasText;
    }
  }
`})))()}var Sc;function Cc(){return(Cc=t((()=>{Xt(),xe(),Sc=e=>class extends fe(Ut(e)){static get properties(){return{orientation:{value:`horizontal`,type:String,reflectToAttribute:!0,sync:!0},selected:{value:0,type:Number,reflectToAttribute:!0}}}static get observers(){return[`__tabsItemsChanged(items)`]}constructor(){super(),this.__itemsResizeObserver=new ResizeObserver(()=>{setTimeout(()=>this._updateOverflow())})}get _scrollOffset(){return this._vertical?this._scrollerElement.offsetHeight:this._scrollerElement.offsetWidth}get _scrollerElement(){return this.$.scroll}get __direction(){return!this._vertical&&this.__isRTL?1:-1}ready(){super.ready(),this._updateOverflow(),this._scrollerElement.addEventListener(`scroll`,()=>this._updateOverflow()),this.setAttribute(`role`,`tablist`)}_onResize(){this._updateOverflow()}__tabsItemsChanged(e){this.__itemsResizeObserver.disconnect(),(e||[]).forEach(e=>{this.__itemsResizeObserver.observe(e)}),this._updateOverflow()}_scrollToItem(e){let t=this.items[e],n=t.getBoundingClientRect(),r=this._scrollerElement.getBoundingClientRect(),i=this._vertical?10:20;if(this._vertical)n.bottom>r.bottom-i&&(this._scrollerElement.scrollTop=t.offsetTop-(r.height-n.height)+i),n.top<r.top+i&&(this._scrollerElement.scrollTop=t.offsetTop-i);else{let e=this.shadowRoot.querySelector(`[part="back-button"]`).offsetWidth,a=this.shadowRoot.querySelector(`[part="forward-button"]`).offsetWidth;n.right>r.right-a-i&&(this._scrollerElement.scrollLeft=t.offsetLeft-(r.width-n.width)+a+i),n.left<r.left+e+i&&(this._scrollerElement.scrollLeft=t.offsetLeft-e-i)}}_scrollForward(e){(e===void 0||this.__scrollTimer===void 0)&&this._scroll(this.__direction*(this._scrollOffset/2)*-1)}_scrollBack(e){(e===void 0||this.__scrollTimer===void 0)&&this._scroll(this.__direction*(this._scrollOffset/2))}_startScrollForward(e){e.button===0&&(this._scrollForward(),this.__scrollTimer=setInterval(this._scrollForward.bind(this),300))}_startScrollBack(e){e.button===0&&(this._scrollBack(),this.__scrollTimer=setInterval(this._scrollBack.bind(this),300))}_stopScroll(){clearTimeout(this.__scrollTimer)}_updateOverflow(){let e=this._vertical?this._scrollerElement.scrollTop:Re(this._scrollerElement,this.getAttribute(`dir`)),t=this._vertical?this._scrollerElement.scrollHeight:this._scrollerElement.scrollWidth,n=Math.floor(e)>1?`start`:``;Math.ceil(e)<Math.ceil(t-this._scrollOffset)&&(n+=` end`),this.__direction===1&&(n=n.replace(/start|end/giu,e=>e===`start`?`end`:`start`)),d(this,`overflow`,n.trim())}}})))()}var wc;function Tc(){return(Tc=t((()=>{yc(),O(),m(),_(),y(),F(),C(),xc(),Cc(),wc=class extends Sc(N(K(f(z(D))))){static get is(){return`vaadin-tabs`}static get styles(){return bc}render(){return H`
      <div
        @pointerdown="${this._startScrollBack}"
        @pointerup="${this._stopScroll}"
        @pointerleave="${this._stopScroll}"
        @pointercancel="${this._stopScroll}"
        @click="${this._scrollBack}"
        part="back-button"
        aria-hidden="true"
      ></div>

      <div id="scroll" part="tabs" tabindex="-1">
        <slot></slot>
      </div>

      <div
        @pointerdown="${this._startScrollForward}"
        @pointerup="${this._stopScroll}"
        @pointerleave="${this._stopScroll}"
        @pointercancel="${this._stopScroll}"
        @click="${this._scrollForward}"
        part="forward-button"
        aria-hidden="true"
      ></div>
    `}},E(wc)})))()}var Ec;function Dc(){return(Dc=t((()=>{m(),Cs(),Ec=class extends Ss{static get is(){return`vaadin-tabsheet-scroller`}},E(Ec)})))()}var Oc;function kc(){return(kc=t((()=>{k(),O(),cn(),Oc=[sn,V`
    :host {
      display: flex;
      flex-direction: column;
      border: var(--vaadin-tabsheet-border-width, 1px) solid
        var(--vaadin-tabsheet-border-color, var(--vaadin-border-color-secondary));
      border-radius: var(--vaadin-tabsheet-border-radius, var(--vaadin-radius-l));
      overflow: hidden;
    }

    :host([hidden]) {
      display: none !important;
    }

    [part='tabs-container'] {
      position: relative;
      display: flex;
      align-items: center;
      gap: var(--vaadin-tabsheet-gap, var(--vaadin-gap-s));
      padding: var(--vaadin-tabsheet-padding, var(--vaadin-padding-m));
      box-sizing: border-box;
    }

    ::slotted([slot='tabs']) {
      flex: 1;
      align-self: stretch;
      min-width: 128px;
    }

    ::slotted([hidden]) {
      display: none !important;
    }

    [part='content'] {
      position: relative;
      flex: 1;
      box-sizing: border-box;
      --vaadin-scroller-padding-block: var(--vaadin-tabsheet-padding, var(--vaadin-padding-m));
      --vaadin-scroller-padding-inline: var(--vaadin-tabsheet-padding, var(--vaadin-padding-m));
      --vaadin-scroller-overflow-indicator-top-opacity: 1;
    }

    [part='content'][focus-ring] {
      border-bottom-left-radius: inherit;
      border-bottom-right-radius: inherit;
      outline-offset: calc(var(--vaadin-focus-ring-width) * -1);
    }

    :host([loading]) [part='content'] {
      align-content: center;
    }

    [part='loader'] {
      margin: auto;
    }

    :host([theme~='no-border']) {
      border: 0;
      border-radius: 0;
    }

    :host([theme~='no-padding']) [part='content'] {
      padding: 0 !important;
      --vaadin-scroller-padding-block: 0px !important;
      --vaadin-scroller-padding-inline: 0px !important;
    }
  `]})))()}var Ac,jc;function Mc(){return(Mc=t((()=>{ee(),Cn(),U(),zt(),Et(),Ac=class extends A{constructor(e){super(e,`tabs`),this.__tabsItemsChangedListener=this.__tabsItemsChangedListener.bind(this),this.__tabsSelectedChangedListener=this.__tabsSelectedChangedListener.bind(this),this.__tabIdObserver=new MutationObserver(t=>{t.forEach(t=>{let n=t.target;e.__linkTabAndPanel(n),n.selected&&e.__togglePanels(n)})})}__tabsItemsChangedListener(){this.__tabIdObserver.disconnect();let e=this.tabs.items||[];e.forEach(e=>{this.__tabIdObserver.observe(e,{attributeFilter:[`id`]})}),this.host._setItems(e)}__tabsSelectedChangedListener(){this.host.selected=this.tabs.selected}initCustomNode(e){if(!(e instanceof customElements.get(`vaadin-tabs`)))throw Error(`The "tabs" slot of a <vaadin-tabsheet> must only contain a <vaadin-tabs> element!`);this.tabs=e,e.addEventListener(`items-changed`,this.__tabsItemsChangedListener),e.addEventListener(`selected-changed`,this.__tabsSelectedChangedListener),this.host.stateTarget=e,this.__tabsItemsChangedListener()}teardownNode(e){this.tabs=null,e.removeEventListener(`items-changed`,this.__tabsItemsChangedListener),e.removeEventListener(`selected-changed`,this.__tabsSelectedChangedListener),this.host._setItems([]),this.host.stateTarget=void 0}},jc=e=>class extends ie(e){static get properties(){return{items:{type:Array,readOnly:!0,notify:!0},selected:{value:0,type:Number,notify:!0},__panels:{type:Array,value:()=>[]}}}static get observers(){return[`__itemsOrPanelsChanged(items, __panels)`,`__selectedTabItemChanged(selected, items, __panels)`]}static get delegateProps(){return[`selected`,`_theme`]}ready(){super.ready(),this.__overflowController=new Sn(this,this.shadowRoot.querySelector(`[part="content"]`)),this.addController(this.__overflowController),this._tabsSlotController=new Ac(this),this.addController(this._tabsSlotController);let e=this.shadowRoot.querySelector(`#panel-slot`);this.__panelsObserver=new I(e,({addedNodes:t,removedNodes:n})=>{t.length&&t.forEach(e=>{e.nodeType===Node.ELEMENT_NODE&&e.hidden&&(e.__customHidden=!0)}),n.length&&n.forEach(e=>{e.nodeType===Node.ELEMENT_NODE&&e.hidden&&(e.__customHidden?delete e.__customHidden:e.hidden=!1)}),this.__panels=Array.from(e.assignedNodes({flatten:!0})).filter(e=>e.nodeType===Node.ELEMENT_NODE)})}_delegateProperty(e,t){this.stateTarget&&(e===`_theme`?this._delegateAttribute(`theme`,t):super._delegateProperty(e,t))}__itemsOrPanelsChanged(e,t){e&&e.forEach(e=>{this.__linkTabAndPanel(e,t)})}__selectedTabItemChanged(e,t,n){t&&e!==void 0&&this.__togglePanels(t[e],n)}__togglePanels(e,t=this.__panels){let n=e?e.id:``,r=t.find(e=>e.getAttribute(`tab`)===n),i=this.shadowRoot.querySelector(`[part="content"]`);this.toggleAttribute(`loading`,!r);let a=t.filter(e=>!e.hidden).length===1;r?i.style.minHeight=``:a&&(i.style.minHeight=`${i.offsetHeight}px`),t.forEach(e=>{e.hidden=e!==r})}__linkTabAndPanel(e,t=this.__panels){let n=t.find(t=>t.getAttribute(`tab`)===e.id);n&&(n.role=`tabpanel`,n.id||=`tabsheet-panel-${Nt()}`,n.setAttribute(`aria-labelledby`,e.id),e.setAttribute(`aria-controls`,n.id))}}})))()}var Nc;function Pc(){return(Pc=t((()=>{Tc(),Dc(),O(),m(),_(),y(),F(),C(),kc(),Mc(),Nc=class extends jc(K(N(f(z(D))))){static get is(){return`vaadin-tabsheet`}static get styles(){return Oc}render(){return H`
      <div part="tabs-container">
        <slot name="prefix"></slot>
        <slot name="tabs"></slot>
        <slot name="suffix"></slot>
      </div>

      <vaadin-tabsheet-scroller part="content">
        <div part="loader"></div>
        <slot id="panel-slot"></slot>
      </vaadin-tabsheet-scroller>
    `}},E(Nc)})))()}var Fc;function Ic(){return(Ic=t((()=>{O(),Y(),m(),Fc=class extends mi{static get is(){return`vaadin-big-decimal-field`}static get lumoInjector(){return{...super.lumoInjector,is:`vaadin-text-field`}}static get styles(){return[...super.styles,V`
        :host([dir='rtl']) [part='input-field'] {
          direction: ltr;
        }

        :host([dir='rtl']) [part='input-field'] ::slotted(input) {
          --_lumo-text-field-overflow-mask-image: linear-gradient(to left, transparent, #000 1.25em) !important;
        }
      `]}static get properties(){return{_decimalSeparator:{type:String,value:`.`,sync:!0,observer:`__decimalSeparatorChanged`},inputMode:{type:String,value:`decimal`}}}__decimalSeparatorChanged(e,t){this.allowedCharPattern=`[-+\\d`+e+`]`,this.value&&t&&(this.value=this.value.split(t).join(e))}},E(Fc)})))()}var Lc;function Rc(){return(Rc=t((()=>{O(),Lc=V`
  :host([dir='rtl']) [part='input-field'] {
    direction: ltr;
  }

  :host([dir='rtl']) [part='input-field'] ::slotted(input)::placeholder {
    direction: rtl;
    text-align: left;
  }
`})))()}var zc;function Bc(){return(Bc=t((()=>{m(),Y(),Rc(),zc=class extends mi{static get is(){return`vaadin-email-field`}static get styles(){return[...super.styles,Lc]}static get delegateAttrs(){return super.delegateAttrs.filter(e=>e!==`autocapitalize`)}constructor(){super(),this._setType(`email`),this.pattern=`^[a-zA-Z0-9_\\-+]+(?:\\.[a-zA-Z0-9_\\-+]+)*@[a-zA-Z0-9\\-.]+\\.[a-zA-Z0-9\\-]{2,}$`}ready(){super.ready(),this.inputElement&&(this.inputElement.autocapitalize=`off`)}},E(zc)})))()}var Vc;function Hc(){return(Hc=t((()=>{k(),O(),Vc=V`
  :host([step-buttons-visible]) ::slotted(input) {
    text-align: center;
  }

  [part~='decrease-button']::before {
    mask-image: var(--_vaadin-icon-minus);
  }

  [part~='increase-button']::before {
    mask-image: var(--_vaadin-icon-plus);
  }

  :host([dir='rtl']) [part='input-field'] {
    direction: ltr;
  }

  :host([readonly]) [part$='button'] {
    pointer-events: none;
  }
`})))()}var Uc,Wc;function Gc(){return(Gc=t((()=>{w(),i(),Yt(),_t(),$t(),Uc=`NaN`,Wc=e=>class extends Lt(e){static get properties(){return{min:{type:Number},max:{type:Number},step:{type:Number},stepButtonsVisible:{type:Boolean,value:!1,reflectToAttribute:!0}}}static get observers(){return[`_stepChanged(step, inputElement)`]}static get delegateProps(){return[...super.delegateProps,`min`,`max`]}static get constraints(){return[...super.constraints,`min`,`max`,`step`]}constructor(){super(),this._setType(`number`),this.__onWheel=this.__onWheel.bind(this)}get slotStyles(){let e=this.localName;return[`
          ${e} input[type="number"]::-webkit-outer-spin-button,
          ${e} input[type="number"]::-webkit-inner-spin-button {
            appearance: none;
            margin: 0;
          }

          ${e} input[type="number"] {
            appearance: textfield;
          }

          ${e}[dir='rtl'] input[type="number"]::placeholder {
            direction: rtl;
          }

          ${e}[dir='rtl']:not([step-buttons-visible]) input[type="number"]::placeholder {
            text-align: left;
          }
        `]}get clearElement(){return this.$.clearButton}get __hasUnparsableValue(){return this._inputElementValue===Uc}ready(){super.ready(),this.addController(new at(this,e=>{this._setInputElement(e),this._setFocusElement(e),this.stateTarget=e,this.ariaTarget=e})),this.addController(new Gt(this.inputElement,this._labelController)),this._tooltipController=new S(this),this.addController(this._tooltipController),this._tooltipController.setPosition(`top`),this._tooltipController.setAriaTarget(this.inputElement)}checkValidity(){return this.inputElement?this.inputElement.checkValidity():!this.invalid}_addInputListeners(e){super._addInputListeners(e),e.addEventListener(`wheel`,this.__onWheel)}_removeInputListeners(e){super._removeInputListeners(e),e.removeEventListener(`wheel`,this.__onWheel)}__onWheel(e){this.hasAttribute(`focused`)&&e.preventDefault()}_onDecreaseButtonTouchend(e){e.cancelable&&(e.preventDefault(),this.__blurActiveElement(),this._decreaseValue())}_onIncreaseButtonTouchend(e){e.cancelable&&(e.preventDefault(),this.__blurActiveElement(),this._increaseValue())}__blurActiveElement(){let e=We();e&&e!==this.inputElement&&e.blur()}_onDecreaseButtonClick(){this._decreaseValue()}_onIncreaseButtonClick(){this._increaseValue()}_decreaseValue(){this._incrementValue(-1)}_increaseValue(){this._incrementValue(1)}_incrementValue(e){if(this.disabled||this.readonly)return;let t=this.step||1,n=parseFloat(this.value);this.value?n<this.min?(e=0,n=this.min):n>this.max&&(e=0,n=this.max):this.min===0&&e<0||this.max===0&&e>0||this.max===0&&this.min===0?(e=0,n=0):(this.max==null||this.max>=0)&&(this.min==null||this.min<=0)?n=0:this.min>0?(n=this.min,this.max<0&&e<0&&(n=this.max),e=0):this.max<0&&(n=this.max,e<0?e=0:this._getIncrement(1,n-t)>this.max?n-=2*t:n-=t);let r=this._getIncrement(e,n);(!this.value||e===0||this._incrementIsInsideTheLimits(e,n))&&(this.inputElement.value=String(parseFloat(r)),this.inputElement.dispatchEvent(new Event(`input`,{bubbles:!0,composed:!0})),this.__commitValueChange())}_getIncrement(e,t){let n=this.step||1,r=this.min||0,i=Math.max(this._getMultiplier(t),this._getMultiplier(n),this._getMultiplier(r));n*=i,t=Math.round(t*i),r*=i;let a=(t-r)%n;return e>0?(t-a+n)/i:e<0?(t-(a||n))/i:t/i}_getDecimalCount(e){let t=String(e),n=t.indexOf(`.`);return n===-1?1:t.length-n-1}_getMultiplier(e){if(!isNaN(e))return 10**this._getDecimalCount(e)}_incrementIsInsideTheLimits(e,t){return e<0?this.min==null||this._getIncrement(e,t)>=this.min:e>0?this.max==null||this._getIncrement(e,t)<=this.max:this._getIncrement(e,t)<=this.max&&this._getIncrement(e,t)>=this.min}_isButtonEnabled(e){let t=e*(this.step||1),n=parseFloat(this.value);return!this.value||!this.disabled&&this._incrementIsInsideTheLimits(t,n)}_stepChanged(e,t){t&&(t.step=e||`any`)}_valueChanged(e,t){e&&isNaN(parseFloat(e))?this.value=``:typeof this.value!=`string`&&(this.value=String(this.value)),super._valueChanged(this.value,t),this.__keepCommittedValue||(this.__committedValue=this.value,this.__committedUnparsableValueStatus=!1)}_onKeyDown(e){e.key===`ArrowUp`?(e.preventDefault(),this._increaseValue()):e.key===`ArrowDown`&&(e.preventDefault(),this._decreaseValue()),super._onKeyDown(e)}_onInput(e){this.__keepCommittedValue=!0,super._onInput(e),this.__keepCommittedValue=!1}_onChange(e){e.stopPropagation()}_onClearAction(e){super._onClearAction(e),this.__commitValueChange()}_setFocused(e){super._setFocused(e),e||this.__commitValueChange()}_onEnter(e){super._onEnter(e),this.__commitValueChange()}__commitValueChange(){this.__committedValue===this.value?this.__committedUnparsableValueStatus!==this.__hasUnparsableValue&&(this._requestValidation(),this.dispatchEvent(new CustomEvent(`unparsable-change`))):(this._requestValidation(),this.dispatchEvent(new CustomEvent(`change`,{bubbles:!0}))),this.__committedValue=this.value,this.__committedUnparsableValueStatus=this.__hasUnparsableValue}get _inputElementValue(){return this.inputElement&&this.inputElement.validity.badInput?Uc:super._inputElementValue}set _inputElementValue(e){super._inputElementValue=e}}})))()}var Kc;function qc(){return(qc=t((()=>{ut(),O(),j(),m(),_(),y(),dt(),F(),C(),Hc(),Gc(),Kc=class extends Wc(K(N(f(z(D))))){static get is(){return`vaadin-number-field`}static get styles(){return[Pt,Vc]}render(){return H`
      <div class="vaadin-field-container">
        <div part="label">
          <slot name="label"></slot>
          <span part="required-indicator" aria-hidden="true" @click="${this.focus}"></span>
        </div>

        <vaadin-input-container
          part="input-field"
          .readonly="${this.readonly}"
          .disabled="${this.disabled}"
          .invalid="${this.invalid}"
          theme="${R(this._theme)}"
        >
          <div
            part="field-button decrease-button"
            ?disabled="${!this._isButtonEnabled(-1,this.value,this.min,this.max,this.step)}"
            ?hidden="${!this.stepButtonsVisible}"
            @click="${this._onDecreaseButtonClick}"
            @touchend="${this._onDecreaseButtonTouchend}"
            aria-hidden="true"
            slot="prefix"
          ></div>
          <slot name="prefix" slot="prefix"></slot>
          <slot name="input"></slot>
          <slot name="suffix" slot="suffix"></slot>
          <div id="clearButton" part="field-button clear-button" slot="suffix" aria-hidden="true"></div>
          <div
            part="field-button increase-button"
            ?disabled="${!this._isButtonEnabled(1,this.value,this.min,this.max,this.step)}"
            ?hidden="${!this.stepButtonsVisible}"
            @click="${this._onIncreaseButtonClick}"
            @touchend="${this._onIncreaseButtonTouchend}"
            aria-hidden="true"
            slot="suffix"
          ></div>
        </vaadin-input-container>

        <div part="helper-text">
          <slot name="helper"></slot>
        </div>

        <div part="error-message">
          <slot name="error-message"></slot>
        </div>

        <slot name="tooltip"></slot>
      </div>
    `}},E(Kc)})))()}var Jc;function Yc(){return(Yc=t((()=>{m(),qc(),Jc=class extends Kc{static get is(){return`vaadin-integer-field`}constructor(){super(),this.allowedCharPattern=`[-+\\d]`}_valueChanged(e,t){e!==``&&!this.__isInteger(e)?(console.warn(`Trying to set non-integer value "${e}" to <vaadin-integer-field>. Clearing the value.`),this.value=``):super._valueChanged(e,t)}_stepChanged(e,t){e!=null&&!this.__hasOnlyDigits(e)?(console.warn(`<vaadin-integer-field> The \`step\` property must be a positive integer but \`${e}\` was provided, so the property was reset to \`null\`.`),this.step=null):super._stepChanged(e,t)}__isInteger(e){return/^(-\d)?\d*$/u.test(String(e))}__hasOnlyDigits(e){return/^\d+$/u.test(String(e))}},E(Jc)})))()}function Xc(){return(Xc=t((()=>{window.Vaadin=window.Vaadin||{},window.Vaadin.Flow=window.Vaadin.Flow||{},window.Vaadin.Flow.dndConnector={__ondragenterListener:function(e){let t=e.currentTarget.__dropEffect;e.currentTarget.hasAttribute(`disabled`)||(t&&(e.dataTransfer.dropEffect=t),t!==`none`&&(e.currentTarget.classList.contains(`v-drag-over-target`)?e.currentTarget[`__skip-leave`]=!0:e.currentTarget.classList.add(`v-drag-over-target`),e.preventDefault(),e.stopPropagation()))},__ondragoverListener:function(e){if(!e.currentTarget.hasAttribute(`disabled`)){let t=e.currentTarget.__dropEffect;t&&(e.dataTransfer.dropEffect=t),e.preventDefault(),e.stopPropagation()}},__ondragleaveListener:function(e){e.currentTarget[`__skip-leave`]?e.currentTarget[`__skip-leave`]=!1:e.currentTarget.classList.remove(`v-drag-over-target`),e.stopPropagation()},__ondropListener:function(e){let t=e.currentTarget.__dropEffect;t&&(e.dataTransfer.dropEffect=t),e.currentTarget.classList.remove(`v-drag-over-target`),e.preventDefault(),e.stopPropagation()},updateDropTarget:function(e){e.__active?(e.addEventListener(`dragenter`,this.__ondragenterListener,!1),e.addEventListener(`dragover`,this.__ondragoverListener,!1),e.addEventListener(`dragleave`,this.__ondragleaveListener,!1),e.addEventListener(`drop`,this.__ondropListener,!1)):(e.removeEventListener(`dragenter`,this.__ondragenterListener,!1),e.removeEventListener(`dragover`,this.__ondragoverListener,!1),e.removeEventListener(`dragleave`,this.__ondragleaveListener,!1),e.removeEventListener(`drop`,this.__ondropListener,!1),e.classList.remove(`v-drag-over-target`))},__dragstartListener:function(e){e.stopPropagation(),e.dataTransfer.setData(`text/plain`,``),e.currentTarget.hasAttribute(`disabled`)?e.preventDefault():(e.currentTarget.__effectAllowed&&(e.dataTransfer.effectAllowed=e.currentTarget.__effectAllowed),e.currentTarget.classList.add(`v-dragged`)),e.currentTarget.__dragImage&&(e.currentTarget.__dragImage.style.display===`none`&&(e.currentTarget.__dragImage.style.display=`block`,e.currentTarget.classList.add(`shown`)),e.dataTransfer.setDragImage(e.currentTarget.__dragImage,e.currentTarget.__dragImageOffsetX,e.currentTarget.__dragImageOffsetY))},__dragendListener:function(e){e.currentTarget.classList.remove(`v-dragged`),e.currentTarget.classList.contains(`shown`)&&(e.currentTarget.classList.remove(`shown`),e.currentTarget.__dragImage.style.display=`none`)},updateDragSource:function(e){e.draggable?(e.addEventListener(`dragstart`,this.__dragstartListener,!1),e.addEventListener(`dragend`,this.__dragendListener,!1)):(e.removeEventListener(`dragstart`,this.__dragstartListener,!1),e.removeEventListener(`dragend`,this.__dragendListener,!1))},setDragImage:function(e,t,n,r){r.__dragImage=e,r.__dragImageOffsetX=t,r.__dragImageOffsetY=n}}})))()}var Zc=e({}),Qc;function $c(){return($c=t((()=>{Xi(),ea(),Xr(),o(),ar(),jt(),ia(),ua(),xn(),Ta(),zi(),Ga(),so(),mo(),vo(),Br(),xo(),tr(),Jo(),Yn(),Ft(),ge(),O(),ir(),bt(),cs(),_s(),Cs(),As(),Ws(),Js(),ni(),hc(),lc(),Pc(),Tc(),yc(),Ic(),Y(),m(),Bc(),Yc(),qc(),Ti(),Jr(),Xc(),an(),Je(),Qc=e=>{let t=[];return(e===`c1c05f36504689b34a22129ff8a19fb47f615e4dc7963dbba396c6bde85dbc2f`||e===`247a430843dd1bdb062fc2d25057f4d8cc00b3b687e30bf3cf8de9da919e3959`||e===`8739880a1026c27b19fcb02a3235313bb579fc23bb0b83f5453374e493b42ea5`||e===`6e699cba2d6e585723eec19daea48da5856558486ea06d7a43211dd223a58796`||e===`11ae726da3fc600f44d22c073fdf92c0be07fccdeb61acb7b5a55f6e61e8d4cb`||e===`386d2e0129af51544f22aed3431f95dcfccaa64caf5874628699878bc13ae145`)&&t.push(T(()=>import(`./chunk-e42ffa9970d17622bb3fc988b0fd2f335abd50fd395b0df331f5763904e5defe-DKgJqL_m.js`),__vite__mapDeps([0,1,2]),import.meta.url)),e===`118817203d9b1566a94fe1ee8f2fa13fe7e68bd72d400f5a0b47850adfc3c3d4`&&t.push(T(()=>import(`./chunk-6bd9241fe861962fd28eca8c9824d8d576c31b918f4d4849d1cb9b422aea401b-BuBhOfC3.js`),__vite__mapDeps([3,1,2]),import.meta.url)),(e===`3103739b5c8468f035b39bef2d0055b0d71efa32d4786af40fcb8d499808e969`||e===`fecaeab1f16bc830db12882382f41b3d80d0bc21771ac83fbdd1d44c0b1e02f7`||e===`566fda4cebbf7d9987831edc6ee518f951a16a71094719675428e4181d67293d`||e===`f189effcc5b4a0bd7a49aae64feb7e7008418c459daa3ad7cf61f457ceb34e1e`)&&t.push(T(()=>import(`./chunk-e9b3037a3b51d07e1dedd754b8187070ef5001cdea0ca1577905d7df107fc8de-BOMn3CEW.js`),__vite__mapDeps([4,1,2]),import.meta.url)),(e===`75207dcbbd2ce81f048729e8c5c889dd01cc388c58d8d4e2c9c36af9ea1313c3`||e===`a33f484f5e8e58d472d3c0f2ae8537e437c4ae366141c84f3c93779b40995f90`||e===`469543c3d1356581881fe188eb76a48d2aa5826245ac53260fe55d15d460f459`||e===`4809bb6bae884b24780f6f3e27bc4f9d263e0365d24a5993af40edabb5592873`||e===`e58e081a5b7ec40bf6cebbc66a3f276b8bb6ae4a5db0488d776f2ac94e9f081f`||e===`88ec576fbe95c188a6c8305301d8cd052f499ea63eb2b61805d3cf64e3b30d8d`||e===`e4f6d215eca294db4d368a33ff1c86aab52ab811ab662233898da8dd01e0fe9d`||e===`d073b1bb0238b820bcd4ca6050b669d3fc5b92dde7f5a9f1c7b98efefc962653`||e===`be1b74706bf97671783bf1e010bbe4a7d5853a5a3f519ce4d087b81540f5a69a`)&&t.push(T(()=>import(`./chunk-28179ad555a476336a9c41fb5b6af104b5daa7f1de6f6556b6cee54294a0ab76-CLvWlBAi.js`),__vite__mapDeps([5,1,2]),import.meta.url)),(e===`522f17991141a585a33a1dbd6af29cd7c2ffdbe2b770300a1c455eaa76374854`||e===`c437d13bd69f9c8e01da8ec0014171830955e2ea60d842ef018d17e35cb4dfc5`||e===`f0e94c774d7e93960076d7136444c74f9f03a8da707c279a4d124e83d091a039`)&&t.push(T(()=>import(`./chunk-6be7e44b598a035a9d5adb248f0ac159226d764196bfad69a36db5f10a3d3110-BJMFbyS8.js`).then(e=>(e.n(),e.t)),__vite__mapDeps([6,1,2,7]),import.meta.url)),(e===`05ff13444403ac44dbbdfbc5d06cca729cd48e6f12b191ced28f66b3a0d24f3b`||e===`443938e080c0b9ddecd7e8f52b1cce4e1da2f1ef94174887b738fe95b1f50a50`||e===`c8dfb24aee9d253ad4636778e942fd8fdbb62ef56641ccb2a29ebeac9f169eca`)&&t.push(T(()=>import(`./chunk-5131487c86c52120291c80a7c348a7f7c7411d8b3ebf46786d29a10d076ee87b-DOTxEJte.js`),__vite__mapDeps([8,1,2,9]),import.meta.url)),(e===`677b20a4a602b6572ae5f68e24cbe4f1d2c7ddb872fb4e41dcd88f5a3ebb0cbe`||e===`1f740a362cf05ae59a1828ed63e83a33cf687ea2c24fea1a49f791f37e388dcd`||e===`4d3900a9caf72971c537712c500089de4db92059b36ed91c85b75d6dd6c5f98e`||e===`4cd9b5a0e959055b2dba1aeacb5a8092647d964f45ca5dc6e729ab0b34de3508`)&&t.push(T(()=>import(`./chunk-6ca4dc36e560ac3187f0e0863b0dda291427e4dcd88776d9d5eccc5f922f738a-DURmS0_f.js`),__vite__mapDeps([10,1,2]),import.meta.url)),(e===`2833f28de742e2f92e0605800ba2309db3bb0a0702810b5e3abd10895e6602a1`||e===`1693c9e06b5cef876785534dda7529d7738fb930829d5aa9c6d16335faad5c18`)&&t.push(T(()=>import(`./chunk-cc993a4b54ef83bdb7832d0510efa650f1147223405b31b0afcc47ed036d83f0-BCiFWV08.js`),__vite__mapDeps([11,1,2]),import.meta.url)),(e===`717828221f6d9b937ba76b8a562aa8760c9b3c20a6b13a42618cbee50e133fc5`||e===`f9a60d1f1b946bc9f1e37cb312f3f8ca7d348ad3ee5ea1afbac8a87db0a29435`||e===`8904ec708c6df7ee2d00b8c04f1e1cfd59f043138c548b72c161305f16e7e859`)&&t.push(T(()=>import(`./chunk-823a92405358484b6e7dadf2acb3e490f594e4c29fec7c1b7a6cde5bd17312f0-Bz41GvTA.js`),__vite__mapDeps([12,1,2]),import.meta.url)),Promise.all(t)},window.Vaadin=window.Vaadin||{},window.Vaadin.Flow=window.Vaadin.Flow||{},window.Vaadin.Flow.loadOnDemand=Qc,window.Vaadin.Flow.resetFocus=()=>{let e=document.activeElement;for(;e&&e.shadowRoot;)e=e.shadowRoot.activeElement;return!e||e.blur()||e.focus()||!0}})))()}export{yn as A,tr as C,bn as D,Cn as E,un as F,ln as I,cn as L,mn as M,dn as N,xn as O,fn as P,sn as R,ir as S,Sn as T,Br as _,Ni as a,_r as b,Ei as c,Y as d,ui as f,Jr as g,Xr as h,Mi as i,pn as j,vn as k,Di as l,ni as m,$c as n,Ai as o,di as p,zi as r,ji as s,Zc as t,Ti as u,Tr as v,Yn as w,ar as x,Er as y};