import{t as e}from"./rolldown-runtime-Bi-D_2cA.js";import{$r as t,$t as n,B as r,Dn as i,Dr as a,Hr as o,Jn as s,Mr as c,Or as l,Qr as u,Qt as ee,R as d,Rt as te,Sr as f,Un as ne,Vr as p,Xr as m,Xt as re,Yr as h,Zt as ie,_r as g,en as _,er as ae,h as oe,in as se,jr as v,m as ce,mr as y,n as le,on as ue,pr as b,qn as de,si as x,t as fe,ti as S,tn as C,xr as w,z as T,zt as pe}from"./shared-xnCthKHo.js";import{L as me,R as he,h as E,m as ge,x as _e}from"./generated-flow-imports-Ba4r9nJ2.js";var D;function O(){return(O=e((()=>{g(),h(),D=x`
  :host {
    display: inline-flex;
  }

  :host::before {
    background: var(--vaadin-upload-icon-color, currentColor);
    content: '';
    display: inline-block;
    flex: none;
    height: var(--vaadin-icon-size, 1lh);
    mask: var(--_vaadin-icon-upload) 50% / var(--vaadin-icon-visual-size, 100%) no-repeat;
    width: var(--vaadin-icon-size, 1lh);
  }

  :host([hidden]) {
    display: none !important;
  }

  @media (forced-colors: active) {
    :host::before {
      background: CanvasText;
    }
  }
`})))()}var k;function A(){return(A=e((()=>{h(),o(),y(),f(),O(),k=class extends w(b(m)){static get is(){return`vaadin-upload-icon`}static get styles(){return D}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}render(){return S``}},p(k)})))()}var j;function M(){return(M=e((()=>{j=document.createElement(`template`),j.innerHTML=`
  <style>
    @font-face {
      font-family: 'vaadin-upload-icons';
      src: url(data:application/font-woff;charset=utf-8;base64,d09GRgABAAAAAAasAAsAAAAABmAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAABPUy8yAAABCAAAAGAAAABgDxIF5mNtYXAAAAFoAAAAVAAAAFQXVtKMZ2FzcAAAAbwAAAAIAAAACAAAABBnbHlmAAABxAAAAfQAAAH0bBJxYWhlYWQAAAO4AAAANgAAADYPD267aGhlYQAAA/AAAAAkAAAAJAfCA8tobXR4AAAEFAAAACgAAAAoHgAAx2xvY2EAAAQ8AAAAFgAAABYCSgHsbWF4cAAABFQAAAAgAAAAIAAOADVuYW1lAAAEdAAAAhYAAAIWmmcHf3Bvc3QAAAaMAAAAIAAAACAAAwAAAAMDtwGQAAUAAAKZAswAAACPApkCzAAAAesAMwEJAAAAAAAAAAAAAAAAAAAAARAAAAAAAAAAAAAAAAAAAAAAQAAA6QUDwP/AAEADwABAAAAAAQAAAAAAAAAAAAAAIAAAAAAAAwAAAAMAAAAcAAEAAwAAABwAAwABAAAAHAAEADgAAAAKAAgAAgACAAEAIOkF//3//wAAAAAAIOkA//3//wAB/+MXBAADAAEAAAAAAAAAAAAAAAEAAf//AA8AAQAAAAAAAAAAAAIAADc5AQAAAAABAAAAAAAAAAAAAgAANzkBAAAAAAEAAAAAAAAAAAACAAA3OQEAAAAAAgAA/8AEAAPAABkAMgAAEz4DMzIeAhczLgMjIg4CBycRIScFIRcOAyMiLgInIx4DMzI+AjcXphZGWmo6SH9kQwyADFiGrmJIhXJbIEYBAFoDWv76YBZGXGw8Rn5lRQyADFmIrWBIhHReIkYCWjJVPSIyVnVDXqN5RiVEYTxG/wBa2loyVT0iMlZ1Q16jeUYnRWE5RgAAAAABAIAAAAOAA4AAAgAAExEBgAMAA4D8gAHAAAAAAwAAAAAEAAOAAAIADgASAAAJASElIiY1NDYzMhYVFAYnETMRAgD+AAQA/gAdIyMdHSMjXYADgPyAgCMdHSMjHR0jwAEA/wAAAQANADMD5gNaAAUAACUBNwUBFwHT/jptATMBppMzAU2a4AIgdAAAAAEAOv/6A8YDhgALAAABJwkBBwkBFwkBNwEDxoz+xv7GjAFA/sCMAToBOoz+wAL6jP7AAUCM/sb+xowBQP7AjAE6AAAAAwAA/8AEAAPAAAcACwASAAABFSE1IREhEQEjNTMJAjMRIRECwP6A/sAEAP0AgIACQP7A/sDAAQABQICA/oABgP8AgAHAAUD+wP6AAYAAAAABAAAAAQAAdhiEdV8PPPUACwQAAAAAANX4FR8AAAAA1fgVHwAA/8AEAAPAAAAACAACAAAAAAAAAAEAAAPA/8AAAAQAAAAAAAQAAAEAAAAAAAAAAAAAAAAAAAAKBAAAAAAAAAAAAAAAAgAAAAQAAAAEAACABAAAAAQAAA0EAAA6BAAAAAAAAAAACgAUAB4AagB4AJwAsADSAPoAAAABAAAACgAzAAMAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAADgCuAAEAAAAAAAEAEwAAAAEAAAAAAAIABwDMAAEAAAAAAAMAEwBaAAEAAAAAAAQAEwDhAAEAAAAAAAUACwA5AAEAAAAAAAYAEwCTAAEAAAAAAAoAGgEaAAMAAQQJAAEAJgATAAMAAQQJAAIADgDTAAMAAQQJAAMAJgBtAAMAAQQJAAQAJgD0AAMAAQQJAAUAFgBEAAMAAQQJAAYAJgCmAAMAAQQJAAoANAE0dmFhZGluLXVwbG9hZC1pY29ucwB2AGEAYQBkAGkAbgAtAHUAcABsAG8AYQBkAC0AaQBjAG8AbgBzVmVyc2lvbiAxLjAAVgBlAHIAcwBpAG8AbgAgADEALgAwdmFhZGluLXVwbG9hZC1pY29ucwB2AGEAYQBkAGkAbgAtAHUAcABsAG8AYQBkAC0AaQBjAG8AbgBzdmFhZGluLXVwbG9hZC1pY29ucwB2AGEAYQBkAGkAbgAtAHUAcABsAG8AYQBkAC0AaQBjAG8AbgBzUmVndWxhcgBSAGUAZwB1AGwAYQBydmFhZGluLXVwbG9hZC1pY29ucwB2AGEAYQBkAGkAbgAtAHUAcABsAG8AYQBkAC0AaQBjAG8AbgBzRm9udCBnZW5lcmF0ZWQgYnkgSWNvTW9vbi4ARgBvAG4AdAAgAGcAZQBuAGUAcgBhAHQAZQBkACAAYgB5ACAASQBjAG8ATQBvAG8AbgAuAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==) format('woff');
      font-weight: normal;
      font-style: normal;
    }
  </style>
`,document.head.appendChild(j.content)})))()}var N;function P(){return(P=e((()=>{g(),h(),me(),N=[he,x`
    :host {
      align-items: baseline;
      display: grid;
      gap: var(--vaadin-upload-file-gap, var(--vaadin-gap-s));
      grid-template-columns: var(--vaadin-icon-size, 1lh) minmax(0, 1fr) auto;
      padding: var(--vaadin-upload-file-padding, var(--vaadin-padding-s));
      border-radius: var(--vaadin-upload-file-border-radius, var(--vaadin-radius-m));
    }

    :host(:focus-visible) {
      outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
      outline-offset: calc(var(--vaadin-focus-ring-width) * -1);
    }

    [hidden] {
      display: none;
    }

    [part='thumbnail'],
    [part='loader'] {
      display: none;
      grid-column: 1;
    }

    [part='done-icon']:not([hidden]),
    [part='warning-icon']:not([hidden]) {
      display: flex;
      grid-column: 1;
    }

    [part='loader']::before,
    [part='done-icon']::before,
    [part='warning-icon']::before {
      content: '\\2003' / '';
      display: inline-flex;
      align-items: center;
      flex: none;
      height: var(--vaadin-icon-size, 1lh);
      width: var(--vaadin-icon-size, 1lh);
    }

    [part='loader']::before {
      margin: calc(var(--vaadin-spinner-width, 2px) * -1);
    }

    :is([part$='icon'], [part$='button'])::before {
      mask-size: var(--vaadin-icon-visual-size, 100%);
      mask-position: 50%;
      mask-repeat: no-repeat;
    }

    [part='done-icon']::before {
      background: var(--vaadin-upload-file-done-color, currentColor);
      mask-image: var(--_vaadin-icon-checkmark);
    }

    [part='warning-icon']::before {
      background: var(--vaadin-upload-file-warning-color, currentColor);
      mask-image: var(--_vaadin-icon-warn);
    }

    [part='meta'] {
      grid-column: 2;

      & > div {
        cursor: inherit;
      }
    }

    [part='name'] {
      color: var(--vaadin-upload-file-name-color, var(--vaadin-text-color));
      font-size: var(--vaadin-upload-file-name-font-size, inherit);
      font-weight: var(--vaadin-upload-file-name-font-weight, inherit);
      line-height: var(--vaadin-upload-file-name-line-height, inherit);
      overflow: hidden;
      text-overflow: ellipsis;
    }

    [part='status'] {
      color: var(--vaadin-upload-file-status-color, var(--vaadin-text-color-secondary));
      font-size: var(--vaadin-upload-file-status-font-size, inherit);
      font-weight: var(--vaadin-upload-file-status-font-weight, inherit);
      line-height: var(--vaadin-upload-file-status-line-height, inherit);
    }

    [part='error'] {
      color: var(--vaadin-upload-file-error-color, var(--vaadin-text-color));
      font-size: var(--vaadin-upload-file-error-font-size, inherit);
      font-weight: var(--vaadin-upload-file-error-font-weight, inherit);
      line-height: var(--vaadin-upload-file-error-line-height, inherit);
    }

    [part='commands'] {
      display: flex;
      align-items: center;
      gap: var(--vaadin-gap-xs);
      height: var(--vaadin-icon-size, 1lh);
      align-self: center;
    }

    button {
      background: var(--vaadin-upload-file-button-background, transparent);
      border: var(--vaadin-upload-file-button-border-width, 0) solid
        var(--vaadin-upload-file-button-border-color, var(--vaadin-border-color-secondary));
      border-radius: var(--vaadin-upload-file-button-border-radius, var(--vaadin-radius-m));
      color: var(--vaadin-upload-file-button-text-color, var(--vaadin-text-color));
      cursor: var(--vaadin-clickable-cursor);
      flex-shrink: 0;
      font: inherit;
      /* Ensure minimum click target (WCAG) */
      padding: var(--vaadin-upload-file-button-padding, max(0px, (24px - var(--vaadin-icon-size, 1lh)) / 2));
    }

    button:focus-visible {
      outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
    }

    [part='start-button']::before,
    [part='retry-button']::before,
    [part='remove-button']::before {
      background: currentColor;
      content: '\\2003' / '';
      display: flex;
      align-items: center;
      height: var(--vaadin-icon-size, 1lh);
      width: var(--vaadin-icon-size, 1lh);
    }

    [part='start-button']::before {
      mask-image: var(--_vaadin-icon-play);
    }

    [part='retry-button']::before {
      mask-image: var(--_vaadin-icon-refresh);
    }

    [part='remove-button']::before {
      mask-image: var(--_vaadin-icon-cross);
    }

    ::slotted([slot='progress']) {
      grid-column: 2 / -1;
      width: auto;
    }

    :host([complete]) ::slotted([slot='progress']),
    :host([error]) ::slotted([slot='progress']) {
      display: none;
    }

    /* THUMBNAILS VARIANT */

    :host([theme~='thumbnails']) {
      grid-template-columns: max-content 1fr max-content;
      align-items: center;
      background: var(--vaadin-background-container);
      padding: 0;
      contain: content;

      & [part] {
        grid-row: 1;
      }

      & [part='thumbnail'],
      & [part$='icon'] {
        grid-column: 1;
        align-self: stretch;
        display: flex;
        align-items: center;
        justify-content: center;
        transition: 0.2s opacity linear;
        background: var(--vaadin-background-container-strong);
        padding: var(--vaadin-upload-file-padding, var(--vaadin-padding-s));
        contain: content;

        &[hidden] {
          opacity: 0;
        }
      }

      & [part='thumbnail'] > img {
        object-fit: cover;
        position: absolute;
        width: 100%;
        height: 100%;
      }

      & [part='loader']:not([hidden]) {
        place-self: center;
        display: flex;
      }

      & [part='done-icon']::before {
        background: var(--vaadin-upload-file-done-color, currentColor);
        mask-image: var(--_vaadin-icon-file);
      }

      & [part='meta'] {
        padding: var(--vaadin-upload-file-padding, var(--vaadin-padding-s));
        padding-inline: 0;
      }

      & [part='name'] {
        word-break: break-all;
      }

      & [part='commands'] {
        padding: var(--vaadin-upload-padding, var(--vaadin-padding-s));
        padding-inline-start: 0;
      }

      & [part='status'] {
        clip-path: inset(50%);
        width: 1px;
        height: 1px;
        margin: 0;
        overflow: hidden;
        position: absolute;
        white-space: nowrap;
      }

      & [part='error'] {
        font-size: 0.875em;
        line-height: 1.25;
      }

      & ::slotted([slot='progress']) {
        grid-row: auto;
        grid-column: auto;
        position: absolute;
        inset: 0;
        opacity: 0.3;
        pointer-events: none;
        --vaadin-progress-bar-height: auto;
        --vaadin-progress-bar-border-width: 0px;
        --vaadin-progress-bar-border-radius: 0px;
        --vaadin-progress-bar-background: transparent;
      }

      & ::slotted([slot='progress'][indeterminate]) {
        opacity: 0;
      }
    }

    :host([theme~='thumbnails']:not([complete])) [part='thumbnail'],
    :host([theme~='thumbnails'][complete]) [part='thumbnail']:not([hidden]) + [part='done-icon'] {
      display: none;
    }

    /* TODO: queued state styles (no attribute makes this difficult to target) */

    @media (forced-colors: active) {
      :is([part$='icon'], [part$='button'])::before {
        background: CanvasText;
      }
    }
  `]})))()}var F;function I(){return(I=e((()=>{ie(),C(),F=e=>class extends re(e){static get properties(){return{disabled:{type:Boolean,value:!1,reflectToAttribute:!0},complete:{type:Boolean,value:!1,reflectToAttribute:!0},errorMessage:{type:String,value:``,observer:`_errorMessageChanged`},file:{type:Object},fileName:{type:String},held:{type:Boolean,value:!1},indeterminate:{type:Boolean,value:!1,reflectToAttribute:!0},i18n:{type:Object},progress:{type:Number},status:{type:String},tabindex:{type:Number,value:0},uploading:{type:Boolean,value:!1,reflectToAttribute:!0},_progress:{type:Object},__thumbnail:{type:String}}}static get observers(){return[`__updateTabindex(tabindex, disabled)`,`__updateProgress(_progress, progress, indeterminate)`,`__updateThumbnail(file)`]}ready(){super.ready(),this.addController(new _(this,`progress`,`vaadin-progress-bar`,{initializer:e=>{this._progress=e}})),this.shadowRoot.addEventListener(`focusin`,e=>{e.composedPath()[0].getAttribute(`part`).endsWith(`button`)&&this._setFocused(!1)}),this.shadowRoot.addEventListener(`focusout`,e=>{e.relatedTarget===this&&this._setFocused(!0)})}_shouldSetFocus(e){return e.composedPath()[0]===this}_errorMessageChanged(e){this.toggleAttribute(`error`,!!e)}__updateTabindex(e,t){t?this.removeAttribute(`tabindex`):this.setAttribute(`tabindex`,e)}__updateProgress(e,t,n){e&&(e.value=isNaN(t)?0:t/100,e.indeterminate=n)}_fireFileEvent(e){return e.preventDefault(),this.dispatchEvent(new CustomEvent(e.target.getAttribute(`file-event`),{detail:{file:this.file},bubbles:!0,composed:!0}))}__updateThumbnail(e){if(this.__thumbnailReader&&=(this.__thumbnailReader.abort(),null),!e)this.__thumbnail=``;else if(e.type&&e.type.startsWith(`image/`)&&e instanceof Blob){let t=new FileReader;this.__thumbnailReader=t,t.onload=e=>{this.__thumbnail=e.target.result,this.__thumbnailReader=null},t.readAsDataURL(e)}else this.__thumbnail=``}}})))()}var L;function R(){return(R=e((()=>{ge(),M(),h(),o(),l(),y(),f(),P(),I(),L=class extends F(w(a(b(m)))){static get is(){return`vaadin-upload-file`}static get styles(){return N}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}render(){let e=this.held&&!this.uploading&&!this.complete,t=this.errorMessage;return S`
      <div part="loader" ?hidden="${!this.uploading}" aria-hidden="true"></div>

      ${this.__thumbnail?S`<div part="thumbnail">
              <img src="${this.__thumbnail}" alt="${this.fileName}" />
            </div>`:u}

      <div part="done-icon" ?hidden="${!this.complete}" aria-hidden="true"></div>
      <div part="warning-icon" ?hidden="${!this.errorMessage}" aria-hidden="true"></div>

      <div part="meta">
        <div part="name" id="name">${this.fileName}</div>
        <div part="status" ?hidden="${!this.status}" id="status">${this.status}</div>
        <div part="error" id="error" ?hidden="${!this.errorMessage}">${this.errorMessage}</div>
      </div>

      <div part="commands">
        <button
          type="button"
          part="start-button"
          file-event="file-start"
          @click="${this._fireFileEvent}"
          ?hidden="${!e}"
          ?disabled="${this.disabled}"
          aria-label="${this.i18n?this.i18n.file.start:u}"
          aria-describedby="name"
        ></button>
        <button
          type="button"
          part="retry-button"
          file-event="file-retry"
          @click="${this._fireFileEvent}"
          ?hidden="${!t}"
          ?disabled="${this.disabled}"
          aria-label="${this.i18n?this.i18n.file.retry:u}"
          aria-describedby="name"
        ></button>
        <button
          type="button"
          part="remove-button"
          file-event="file-abort"
          @click="${this._fireFileEvent}"
          ?disabled="${this.disabled}"
          aria-label="${this.i18n?this.i18n.file.remove:u}"
          aria-describedby="name"
        ></button>
      </div>

      <slot name="progress"></slot>
    `}},p(L)})))()}var z;function B(){return(B=e((()=>{g(),h(),z=x`
  :host {
    display: block;
    overflow: auto;
  }

  :host([hidden]) {
    display: none !important;
  }

  [part='list'] {
    list-style-type: none;
    margin: 0;
    padding: 0;
  }

  ::slotted(:first-child) {
    margin-top: var(--vaadin-upload-gap, var(--vaadin-gap-s));
  }

  ::slotted(li:not(:last-of-type)) {
    border-bottom: var(--vaadin-upload-file-list-divider-width, 1px) solid
      var(--vaadin-upload-file-list-divider-color, var(--vaadin-border-color-secondary));
  }

  /* Thumbnails theme variant */
  :host([theme~='thumbnails']) [part='list'] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--vaadin-gap-s);
  }

  :host([theme~='thumbnails']) ::slotted(:first-child) {
    margin-top: 0;
  }

  :host([theme~='thumbnails']) ::slotted(li) {
    border-bottom: none;
  }
`})))()}function V(e,t){if(typeof t.formatSize==`function`)return t.formatSize(e);let n=t.units.sizeBase||1e3,r=e>0?Math.trunc(Math.log(e)/Math.log(n)):0,i=Math.max(0,Math.min(3,r-1));return`${Number.parseFloat((e/n**r).toFixed(i))} ${t.units.size[r]}`}function ve(e){let t=[60,60,24,1/0],n=[0];for(let r=0;r<t.length&&e>0;r++)n[r]=e%t[r],e=Math.floor(e/t[r]);return n}function H(e,t){let n=ve(e);if(typeof t.formatTime==`function`)return t.formatTime(e,n);for(;n.length<3;)n.push(0);return n.reverse().map(e=>(e<10?`0`:``)+e).join(`:`)}function ye(e,t){let n=e.loaded>0?t.uploading.remainingTime.prefix+e.remainingStr:t.uploading.remainingTime.unknown;return`${e.totalStr}: ${e.progress}% (${n})`}function be(e,t,n){if(e.held&&!e.error)return t.uploading.status.held;if(e.stalled)return t.uploading.status.stalled;let r=e.uploading&&e.progress<100&&e.total?ye(e,t):void 0;return r&&!n?r:e.uploading&&e.indeterminate&&!e.held?e.progress===100?t.uploading.status.processing:t.uploading.status.connecting:r||e.status}function U(e,t,{indeterminateFirst:n=!1}={}){e.total&&(e.totalStr=V(e.total,t),e.loadedStr=V(e.loaded||0,t),e.elapsed!=null&&(e.elapsedStr=H(e.elapsed,t)),e.remaining!=null&&(e.remainingStr=H(e.remaining,t))),e.status=be(e,t,n)}function W(e,t){let n=e===`timeout`?`serverUnavailable`:e;return t.uploading.error[n]}function G(e){async function t(e){if(e.isFile)return new Promise(t=>{e.file(t,()=>t([]))});if(e.isDirectory){let n=e.createReader(),r=await new Promise(e=>{n.readEntries(e,()=>e([]))});return(await Promise.all(r.map(t))).flat()}}if(!Array.from(e.dataTransfer.items).filter(e=>!!e).filter(e=>typeof e.webkitGetAsEntry==`function`).map(e=>e.webkitGetAsEntry()).some(e=>!!e?.isDirectory))return Promise.resolve(e.dataTransfer.files?Array.from(e.dataTransfer.files):[]);let n=Array.from(e.dataTransfer.items).map(e=>e.webkitGetAsEntry()).filter(e=>!!e).map(t);return Promise.all(n).then(e=>e.flat())}var K;function q(){return(q=e((()=>{K=class extends EventTarget{#e=[];#t=!1;#n=!1;#r=[];#i=0;#a=`POST`;#o=1/0;#s=3;#c={};constructor(e={}){super(),this.target=e.target||``,this.method=e.method||`POST`,this.headers=e.headers||{},this.timeout=e.timeout||0,this.maxFiles=e.maxFiles??1/0,this.maxFileSize=e.maxFileSize??1/0,this.accept=e.accept||``,this.noAuto=e.noAuto??!1,this.withCredentials=e.withCredentials??!1,this.uploadFormat=e.uploadFormat||`raw`,this.maxConcurrentUploads=e.maxConcurrentUploads??3,this.formDataName=e.formDataName||`file`,this.disabled=e.disabled??!1}get method(){return this.#a}set method(e){if(e!==`POST`&&e!==`PUT`)throw Error(`Invalid method "${e}". Only POST and PUT are allowed.`);this.#a=e}get maxFiles(){return this.#o}set maxFiles(e){if(e<0)throw Error(`Invalid maxFiles "${e}". Value must be non-negative.`);this.#o=e,this.#u()}get maxConcurrentUploads(){return this.#s}set maxConcurrentUploads(e){if(e<=0)throw Error(`Invalid maxConcurrentUploads "${e}". Value must be positive.`);this.#s=e}get headers(){return this.#c}set headers(e){this.#c={...e}}get files(){return[...this.#e]}set files(e){let t=[];for(let n of e){if(this.#e.includes(n)){t.push(n);continue}let e=this.#d(n,t.length);e?this.dispatchEvent(new CustomEvent(`file-reject`,{detail:{file:n,error:e}})):t.push(n)}this._setFiles(t)}_setFiles(e){this.#e=e,this.#u(),this.#y()}get maxFilesReached(){return this.#t}get disabled(){return this.#n}set disabled(e){let t=!!e;t!==this.#n&&(this.#n=t,this.dispatchEvent(new CustomEvent(`disabled-changed`,{detail:{value:t}})))}addFiles(e){Array.from(e).forEach(e=>this.#f(e))}uploadFiles(e=this.#e){e&&!Array.isArray(e)&&(e=[e]),e.filter(e=>this._isFileManaged(e)&&!e.complete).forEach(e=>this._queueFileUpload(e))}retryUpload(e){this.#g(e)}abortUpload(e){this.#_(e)}removeFile(e){this._removeFile(e)}_isFileManaged(e){return this.#e.includes(e)}get#l(){if(!this.accept)return null;let e=this.accept.split(`,`).map(e=>{let t=e.trim();return t=t.replaceAll(/[+.]/gu,String.raw`\$&`),t.startsWith(String.raw`\.`)&&(t=`.*${t}$`),t.replaceAll(`/*`,`/.*`)});return RegExp(`^(${e.join(`|`)})$`,`iu`)}#u(){let e=this.maxFiles>=0&&this.#e.length>=this.maxFiles;e!==this.#t&&(this.#t=e,this.dispatchEvent(new CustomEvent(`max-files-reached-changed`,{detail:{value:e}})))}#d(e,t){if(t>=this.maxFiles)return`tooManyFiles`;if(this.maxFileSize>=0&&e.size>this.maxFileSize)return`fileIsTooBig`;let n=this.#l;return n&&!(n.test(e.type)||n.test(e.name))?`incorrectFileType`:null}#f(e){let t=this.#d(e,this.#e.length);t?this.dispatchEvent(new CustomEvent(`file-reject`,{detail:{file:e,error:t}})):(e.loaded=0,e.held=!0,e.formDataName=this.formDataName,this._setFiles([e,...this.#e]),this.noAuto||this._queueFileUpload(e))}_removeFile(e){this.#r=this.#r.filter(t=>t!==e),e.uploading&&!e.held&&!e.abort&&e.xhr&&(e.abort=!0,e.xhr.abort());let t=this.#e.indexOf(e);t>=0&&(this._setFiles(this.#e.filter(t=>t!==e)),this.dispatchEvent(new CustomEvent(`file-remove`,{detail:{file:e,fileIndex:t}})))}_queueFileUpload(e){e.uploading||this.#r.includes(e)||(this._resetFileProgress(e),e.held=!0,e.uploading=e.indeterminate=!0,e.complete=e.abort=e.errorKey=!1,e.stalled=!1,this.#y(),this.#r.push(e),this._processUploadQueue())}_resetFileProgress(e){e.loaded=0,e.progress=0}_processUploadQueue(){for(;this.#r.length>0&&this.#i<this.maxConcurrentUploads;){let e=this.#r.shift();e&&this.#p(e)}}#p(e){this.#i+=1;let t=Date.now(),n=e.xhr=this._createXhr(),r;n.upload.onprogress=i=>{clearTimeout(r);let a=(Date.now()-t)/1e3,o=i.loaded,s=i.total,c=s>0?Math.trunc(o/s*100):100,l=Math.max(0,Math.min(100,c));e.loaded=o,e.progress=l,e.indeterminate=s>0?o<=0||o>=s:!1,e.stalled&&=!1,e.errorKey?e.indeterminate=e.status=void 0:e.abort||l<100&&(this.#v(e,s,o,a),r=setTimeout(()=>{e.uploading&&!e.abort&&(e.stalled=!0,this.#y())},2e3)),this.#y(),this.dispatchEvent(new CustomEvent(`upload-progress`,{detail:{file:e,xhr:n}}))},n.onabort=()=>{clearTimeout(r),--this.#i,this.#m(n),this._processUploadQueue()},n.ontimeout=()=>{clearTimeout(r),e.indeterminate=e.uploading=!1,e.errorKey=`timeout`,e.status=``,--this.#i,this._processUploadQueue(),this.#m(n),this.dispatchEvent(new CustomEvent(`upload-error`,{detail:{file:e,xhr:n}})),this.#y()},n.onreadystatechange=()=>{if(n.readyState===4){if(clearTimeout(r),e.indeterminate=e.uploading=!1,--this.#i,this._processUploadQueue(),this.#m(n),e.abort||e.errorKey||(e.status=``,!this.dispatchEvent(new CustomEvent(`upload-response`,{detail:{file:e,xhr:n},cancelable:!0}))))return;n.status===0?e.errorKey=`serverUnavailable`:n.status>=500?e.errorKey=`unexpectedServerError`:n.status===413?e.errorKey=`fileTooLarge`:n.status>=400&&(e.errorKey=`forbidden`),e.complete=!e.errorKey;let t=e.errorKey?`upload-error`:`upload-success`;this.dispatchEvent(new CustomEvent(t,{detail:{file:e,xhr:n}})),this._clearFileXhr(e),this.#y()}};let i=this.uploadFormat===`raw`;if(e.uploadTarget||=this.target,!this.dispatchEvent(new CustomEvent(`upload-before`,{detail:{file:e,xhr:n},cancelable:!0}))){this._holdFile(e);return}if(!this._isFileManaged(e)){e.abort||--this.#i,this.#m(n),this._processUploadQueue();return}let a;if(i)a=e;else{let t=new FormData;t.append(e.formDataName||this.formDataName,e,e.name),a=t}n.open(this.method,e.uploadTarget,!0),this.#h(n,e,i),e.held=!1,n.upload.onloadstart=()=>{this.dispatchEvent(new CustomEvent(`upload-start`,{detail:{file:e,xhr:n}})),this.#y()};let o={file:e,xhr:n,uploadFormat:this.uploadFormat,requestBody:a};if(i||(o.formData=a),!this.dispatchEvent(new CustomEvent(`upload-request`,{detail:o,cancelable:!0})))this._holdFile(e);else if(!this._isFileManaged(e))e.abort||--this.#i,this.#m(n),this._processUploadQueue();else try{n.send(a)}catch(t){--this.#i,e.uploading=!1,e.indeterminate=!1,e.errorKey=t.message||`sendFailed`,this.#m(n),this.#y(),this._processUploadQueue()}}_createXhr(){return new XMLHttpRequest}_holdFile(e){--this.#i,e.uploading=!1,e.indeterminate=!1,e.held=!0,this.#y(),this._processUploadQueue()}_clearFileXhr(e){e.xhr=null}#m(e){e&&(e.upload.onprogress=null,e.upload.onloadstart=null,e.onreadystatechange=null,e.onabort=null,e.ontimeout=null)}#h(e,t,n){Object.entries(this.headers).forEach(([t,n])=>{e.setRequestHeader(t,n)}),n&&(e.setRequestHeader(`Content-Type`,t.type||`application/octet-stream`),e.setRequestHeader(`X-Filename`,encodeURIComponent(t.name))),this.timeout&&(e.timeout=this.timeout),e.withCredentials=this.withCredentials}#g(e){this.dispatchEvent(new CustomEvent(`upload-retry`,{detail:{file:e,xhr:e.xhr},cancelable:!0}))&&(e.uploading=!1,this.#r=this.#r.filter(t=>t!==e),this._queueFileUpload(e))}#_(e){this.dispatchEvent(new CustomEvent(`upload-abort`,{detail:{file:e,xhr:e.xhr},cancelable:!0}))&&(e.abort=!0,e.xhr&&e.xhr.abort(),this._removeFile(e))}#v(e,t,n,r){e.elapsed=r,e.remaining=n>0?Math.ceil(r*(t/n-1)):0,e.speed=r>0?Math.trunc(n/r/1024):0,e.total=t}#y(){this.dispatchEvent(new CustomEvent(`files-changed`,{detail:{value:this.#e}}))}}})))()}var J,xe;function Y(){return(Y=e((()=>{h(),se(),T(),q(),J={file:{retry:`Retry`,start:`Start`,remove:`Remove`},error:{tooManyFiles:`Too Many Files.`,fileIsTooBig:`File is Too Big.`,incorrectFileType:`Incorrect File Type.`},uploading:{status:{connecting:`Connecting...`,stalled:`Stalled`,processing:`Processing File...`,held:`Queued`},remainingTime:{prefix:`remaining time: `,unknown:`unknown remaining time`},error:{serverUnavailable:`Upload failed, please try again later`,unexpectedServerError:`Upload failed due to server error`,forbidden:`Upload forbidden`,fileTooLarge:`File is too large`}},units:{size:[`B`,`kB`,`MB`,`GB`,`TB`,`PB`,`EB`,`ZB`,`YB`]}},xe=e=>class extends d(e){static get properties(){return{items:{type:Array},disabled:{type:Boolean,value:!1,reflectToAttribute:!0},manager:{type:Object,value:null,observer:`__managerChanged`}}}static get observers(){return[`__updateItems(items, __effectiveI18n, disabled, _theme)`]}static get defaultI18n(){return J}get i18n(){return super.i18n}set i18n(e){super.i18n=e}constructor(){super(),this.__onManagerFilesChanged=this.__onManagerFilesChanged.bind(this),this.__onManagerDisabledChanged=this.__onManagerDisabledChanged.bind(this),this.__onFileRetry=this.__onFileRetry.bind(this),this.__onFileAbort=this.__onFileAbort.bind(this),this.__onFileStart=this.__onFileStart.bind(this),this.__onFileRemove=this.__onFileRemove.bind(this)}ready(){super.ready(),this.addEventListener(`file-retry`,this.__onFileRetry),this.addEventListener(`file-abort`,this.__onFileAbort),this.addEventListener(`file-start`,this.__onFileStart),this.addEventListener(`file-remove`,this.__onFileRemove)}disconnectedCallback(){super.disconnectedCallback(),this.manager instanceof K&&(this.manager.removeEventListener(`files-changed`,this.__onManagerFilesChanged),this.manager.removeEventListener(`disabled-changed`,this.__onManagerDisabledChanged))}connectedCallback(){super.connectedCallback(),this.manager instanceof K&&(this.manager.addEventListener(`files-changed`,this.__onManagerFilesChanged),this.manager.addEventListener(`disabled-changed`,this.__onManagerDisabledChanged),this.__syncFromManager())}__managerChanged(e,t){t instanceof K&&(t.removeEventListener(`files-changed`,this.__onManagerFilesChanged),t.removeEventListener(`disabled-changed`,this.__onManagerDisabledChanged)),this.isConnected&&e instanceof K?(e.addEventListener(`files-changed`,this.__onManagerFilesChanged),e.addEventListener(`disabled-changed`,this.__onManagerDisabledChanged),this.__syncFromManager()):this.items=[]}__onManagerFilesChanged(){this.__syncFromManager()}__onManagerDisabledChanged(){this.requestContentUpdate()}__syncFromManager(){this.manager instanceof K&&(this.items=[...this.manager.files])}__onFileRetry(e){this.manager instanceof K&&(e.stopPropagation(),this.manager.retryUpload(e.detail.file))}__onFileAbort(e){this.manager instanceof K&&(e.stopPropagation(),this.manager.abortUpload(e.detail.file))}__onFileStart(e){this.manager instanceof K&&(e.stopPropagation(),this.manager.uploadFiles(e.detail.file))}__onFileRemove(e){this.manager instanceof K&&(e.stopPropagation(),this.manager.removeFile(e.detail.file))}__updateItems(e,t,n,r){e&&t&&(e.forEach(e=>this.__applyI18nToFile(e)),this.requestContentUpdate())}__applyI18nToFile(e){let t=this.__effectiveI18n;U(e,t,{indeterminateFirst:!0}),this.__applyFileError(e,t)}__applyFileError(e,t){let n=e.errorKey&&W(e.errorKey,t);n?e.error=n:!e.errorKey&&this.manager instanceof K&&(e.error=``)}requestContentUpdate(){let{items:e,__effectiveI18n:n,disabled:r}=this,i=this.manager instanceof K&&this.manager.disabled,a=r||i;t(S`
          ${e.map(e=>S`
              <li>
                <vaadin-upload-file
                  .disabled="${a}"
                  .file="${e}"
                  .complete="${e.complete}"
                  .errorMessage="${e.error}"
                  .fileName="${e.name}"
                  .held="${e.held}"
                  .indeterminate="${e.indeterminate}"
                  .progress="${e.progress}"
                  .status="${e.status}"
                  .uploading="${e.uploading}"
                  .i18n="${n}"
                  theme="${ue(this._theme)}"
                ></vaadin-upload-file>
              </li>
            `)}
        `,this)}}})))()}var Se;function X(){return(X=e((()=>{R(),h(),o(),l(),f(),B(),Y(),Se=class extends xe(w(a(m))){static get is(){return`vaadin-upload-file-list`}static get styles(){return z}render(){return S`
      <ul part="list">
        <slot></slot>
      </ul>
    `}},p(Se)})))()}var Ce;function we(){return(we=e((()=>{g(),h(),Ce=x`
  :host {
    background: var(--vaadin-upload-background, transparent);
    border: var(--vaadin-upload-border-width, 1px) solid
      var(--vaadin-upload-border-color, var(--vaadin-border-color-secondary));
    border-radius: var(--vaadin-upload-border-radius, var(--vaadin-radius-m));
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    padding: var(--vaadin-upload-padding, var(--vaadin-padding-s));
    position: relative;
  }

  :host([dragover-valid]) {
    --vaadin-upload-background: var(--vaadin-background-container);
    --vaadin-upload-border-color: var(--vaadin-text-color);
    border-style: dashed;
  }

  :host([hidden]) {
    display: none !important;
  }

  [hidden] {
    display: none !important;
  }

  [part='primary-buttons'] {
    align-items: center;
    display: flex;
    gap: var(--vaadin-gap-s);
  }

  [part='drop-label'] {
    align-items: center;
    color: var(--vaadin-upload-drop-label-color, var(--vaadin-text-color));
    display: flex;
    font-size: var(--vaadin-upload-drop-label-font-size, inherit);
    font-weight: var(--vaadin-upload-drop-label-font-weight, inherit);
    gap: var(--vaadin-upload-drop-label-gap, var(--vaadin-gap-s));
    line-height: var(--vaadin-upload-drop-label-line-height, inherit);
  }
`})))()}function Te(e){if(typeof e!=`string`)return e;try{return JSON.parse(e)}catch{return}}var Ee,Z;function De(){return(De=e((()=>{q(),Ee={target:e=>e.target||``,method:e=>e.method,headers:e=>Te(e.headers),timeout:e=>e.timeout,noAuto:e=>e.noAuto,withCredentials:e=>e.withCredentials,uploadFormat:e=>e.uploadFormat,maxConcurrentUploads:e=>e.maxConcurrentUploads,maxFiles:e=>e.maxFiles<0?1/0:e.maxFiles,maxFileSize:e=>e.maxFileSize,accept:e=>e.accept},Z=class extends K{constructor(e){super(),this.__host=e}get files(){return super.files}set files(e){this._setFiles([...e])}startUpload(e){this._queueFileUpload(e)}retryUpload(e){this.dispatchEvent(new CustomEvent(`upload-retry`,{detail:{file:e,xhr:e.xhr},cancelable:!0}))&&this._queueFileUpload(e)}_isFileManaged(e){return!0}_holdFile(e){}_resetFileProgress(e){}_clearFileXhr(e){}_removeFile(e){super._removeFile(e),this._processUploadQueue()}},Object.entries(Ee).forEach(([e,t])=>{Object.defineProperty(Z.prototype,e,{get(){return t(this.__host)},set(e){}})})})))()}var Oe,ke;function Ae(){return(Ae=e((()=>{pe(),ne(),s(),T(),C(),Y(),De(),Oe={dropFiles:{one:`Drop file here`,many:`Drop files here`},addFiles:{one:`Upload File...`,many:`Upload Files...`},error:J.error,uploading:J.uploading,file:J.file,units:J.units},ke=e=>class extends d(e){static get properties(){return{disabled:{type:Boolean,value:!1,reflectToAttribute:!0},nodrop:{type:Boolean,reflectToAttribute:!0,value:ae},target:{type:String,value:``},method:{type:String,value:`POST`},headers:{type:Object,value:{}},timeout:{type:Number,value:0},_dragover:{type:Boolean,value:!1,observer:`_dragoverChanged`},files:{type:Array,notify:!0,value:()=>[],sync:!0,observer:`__filesChanged`},maxFiles:{type:Number,value:1/0,sync:!0},maxFilesReached:{type:Boolean,value:!1,notify:!0,readOnly:!0,reflectToAttribute:!0},accept:{type:String,value:``},maxFileSize:{type:Number,value:1/0},_dragoverValid:{type:Boolean,value:!1,observer:`_dragoverValidChanged`},formDataName:{type:String,value:`file`},noAuto:{type:Boolean,value:!1},withCredentials:{type:Boolean,value:!1},uploadFormat:{type:String,value:`raw`},maxConcurrentUploads:{type:Number,value:3,sync:!0},capture:{type:String},_addButton:{type:Object},_dropLabel:{type:Object},_fileList:{type:Object}}}static get observers(){return[`__updateMaxFilesReached(maxFiles, files)`,`__updateAddButton(_addButton, maxFiles, __effectiveI18n, maxFilesReached, disabled)`,`__updateDropLabel(_dropLabel, maxFiles, __effectiveI18n)`,`__updateFileList(_fileList, files, __effectiveI18n, disabled, _theme)`]}static get defaultI18n(){return Oe}get i18n(){return super.i18n}set i18n(e){super.i18n=e}constructor(){super(),this._manager=new Z(this),this.__externalFiles=new Set}ready(){super.ready(),this._manager.addEventListener(`files-changed`,e=>this.__onManagerFilesChanged(e)),this._manager.addEventListener(`file-reject`,e=>this.__onManagerFileReject(e)),this._manager.addEventListener(`file-remove`,e=>this.__onManagerFileRemove(e)),this._manager.addEventListener(`upload-success`,e=>this.__onManagerUploadSuccess(e)),this._manager.addEventListener(`upload-error`,e=>this.__onManagerUploadError(e)),this._manager.addEventListener(`upload-retry`,e=>this.__onManagerUploadRetry(e)),this._manager.addEventListener(`upload-before`,e=>{this.uploadFormat!==`raw`&&(e.detail.file.formDataName=this.formDataName),this.__redispatchEvent(e),!e.defaultPrevented&&typeof this.headers==`string`&&(this.headers=Te(this.headers))}),this._manager.addEventListener(`upload-progress`,e=>{this.__applyLegacyProgressStats(e.detail.file),this.__redispatchEvent(e)}),[`upload-request`,`upload-start`,`upload-response`,`upload-abort`].forEach(e=>this._manager.addEventListener(e,e=>this.__redispatchEvent(e))),this.addEventListener(`dragover`,this._onDragover.bind(this)),this.addEventListener(`dragleave`,this._onDragleave.bind(this)),this.addEventListener(`drop`,this._onDrop.bind(this)),this.addEventListener(`file-start`,e=>{this.__clearFileError(e.detail.file),this.__trackExternalFile(e.detail.file),this._manager.startUpload(e.detail.file)}),this.addEventListener(`file-abort`,e=>{let{file:t}=e.detail;this._manager.abortUpload(t),t.abort&&this.__externalFiles.delete(t)}),this.addEventListener(`file-retry`,e=>this._manager.retryUpload(e.detail.file));let e=e=>te(e,{mode:`alert`});this.addEventListener(`file-reject`,t=>e(`${t.detail.file.name}: ${t.detail.error}`)),this.addEventListener(`upload-start`,t=>e(`${t.detail.file.name}: 0%`)),this.addEventListener(`upload-success`,t=>e(`${t.detail.file.name}: 100%`)),this.addEventListener(`upload-error`,t=>e(`${t.detail.file.name}: ${t.detail.file.error}`)),this._addButtonController=new _(this,`add-button`,`vaadin-button`,{initializer:e=>{e._isDefault&&(this._addButtonController.defaultNode=e),e.addEventListener(`touchend`,e=>{e.preventDefault(),this._onAddFilesClick(e)}),e.addEventListener(`click`,e=>this._onAddFilesClick(e)),this._addButton=e}}),this.addController(this._addButtonController),this._dropLabelController=new _(this,`drop-label`,`span`,{initializer:e=>{e._isDefault&&(this._dropLabelController.defaultNode=e),this._dropLabel=e}}),this.addController(this._dropLabelController),this.addController(new _(this,`file-list`,`vaadin-upload-file-list`,{initializer:e=>{this._fileList=e}})),this.addController(new _(this,`drop-label-icon`,`vaadin-upload-icon`))}__updateMaxFilesReached(e,t){this._setMaxFilesReached(e>=0&&t.length>=e)}__applyLegacyProgressStats(e){e.uploading&&!e.errorKey&&!e.abort&&e.total&&e.elapsed&&(e.speed=~~(e.total/e.elapsed/1024),e.loaded||(e.remaining=1/0))}__filesChanged(e){this._manager&&!this.__updatingFromManager&&(this.__syncingFilesToManager=!0,this._manager.files=e,this.__syncingFilesToManager=!1)}__updateFileStatus(e){U(e,this.__effectiveI18n),e.uploading&&e.error&&(e.status=void 0,e.indeterminate=void 0)}__onManagerFilesChanged(e){let t=e.detail.value;t.length!==this.files.length||t.some((e,t)=>e!==this.files[t])?(this.__updatingFromManager=!0,this.files=[...t],this.__updatingFromManager=!1,this.__updateFileStatuses()):this.__syncingFilesToManager||(this.__updateFileStatuses(),this.__renderFileList())}__updateFileStatuses(){[...this.__externalFiles,...this.files].filter(e=>e.uploading||e.held).forEach(e=>this.__updateFileStatus(e))}__trackExternalFile(e){this.files.includes(e)||this.__externalFiles.add(e)}__renderFileList(){this._fileList&&typeof this._fileList.requestContentUpdate==`function`&&this._fileList.requestContentUpdate()}__onManagerFileReject(e){let{file:t,error:n}=e.detail,r=this.__effectiveI18n.error[n]||n;this.dispatchEvent(new CustomEvent(`file-reject`,{detail:{file:t,error:r}}))}__onManagerFileRemove(e){let{file:t,fileIndex:n}=e.detail;this.dispatchEvent(new CustomEvent(`file-remove`,{detail:{file:t},bubbles:!0,composed:!0})),this._updateFocus(n)}__redispatchEvent(e){let{file:t}=e.detail;t&&this.__updateFileStatus(t);let n=this.dispatchEvent(new CustomEvent(e.type,{detail:e.detail,cancelable:e.cancelable}));e.cancelable&&!n&&e.preventDefault()}__onManagerUploadSuccess(e){let{file:t}=e.detail;this.__externalFiles.delete(t),t.error?(t.complete=!1,this.dispatchEvent(new CustomEvent(`upload-error`,{detail:e.detail}))):this.__redispatchEvent(e)}__onManagerUploadRetry(e){if(this.__redispatchEvent(e),!e.defaultPrevented){this.__clearFileError(e.detail.file);let t=this.files.indexOf(e.detail.file);t>=0&&this._updateFocus(t)}}__clearFileError(e){e.uploading||(e.error=!1)}__onManagerUploadError(e){let{file:t}=e.detail;this.__externalFiles.delete(t);let n=t.errorKey&&W(t.errorKey,this.__effectiveI18n);n&&(t.error=n),this.__redispatchEvent(e),t.status=void 0,t.indeterminate=void 0}__updateAddButton(e,t,n,r,i){e&&(e.disabled=i||r,e===this._addButtonController.defaultNode&&(e.textContent=this._i18nPlural(t,n.addFiles)))}__updateDropLabel(e,t,n){e&&e===this._dropLabelController.defaultNode&&(e.textContent=this._i18nPlural(t,n.dropFiles))}__updateFileList(e,t,n,r){e&&(e.items=[...t],e.i18n=n,e.disabled=r,i(e,`theme`,this._theme))}_dragoverChanged(e){i(this,`dragover`,e)}_dragoverValidChanged(e){i(this,`dragover-valid`,e)}_onDragover(e){e.preventDefault(),!this.nodrop&&!this._dragover&&(this._dragoverValid=!this.maxFilesReached&&!this.disabled,this._dragover=!0),e.dataTransfer.dropEffect=!this._dragoverValid||this.nodrop?`none`:`copy`}_onDragleave(e){e.preventDefault(),this._dragover&&!this.nodrop&&(this._dragover=this._dragoverValid=!1)}async _onDrop(e){if(!this.nodrop&&!this.disabled){e.preventDefault(),this._dragover=this._dragoverValid=!1;let t=await G(e);this._addFiles(t)}}_onAddFilesClick(e){this.maxFilesReached||(e.stopPropagation(),this.$.fileInput.value=``,this.$.fileInput.click())}_onFileInputChange(e){this._addFiles(e.target.files)}_addFiles(e){Array.from(e).forEach(e=>this._addFile(e))}_addFile(e){this._manager.addFiles([e])}_removeFile(e){e&&this._manager.removeFile(e)}_updateFocus(e){this.files.length===0?this._addButton.focus({focusVisible:de()}):(e>=this.files.length&&(e=this.files.length-1),this._fileList&&this._fileList.children[e]&&this._fileList.children[e].firstElementChild.focus({focusVisible:de()}))}get _createXhr(){return this._manager._createXhr}set _createXhr(e){this._manager._createXhr=e}uploadFiles(e=this.files){e&&!Array.isArray(e)&&(e=[e]),e.filter(e=>!e.complete).forEach(e=>{this.__clearFileError(e),this.__trackExternalFile(e)}),this._manager.uploadFiles(e)}_i18nPlural(e,t){return e===1?t.one:t.many}_isMultiple(e){return e!==1}}})))()}var je;function Me(){return(Me=e((()=>{E(),A(),M(),X(),h(),se(),o(),c(),l(),y(),f(),we(),Ae(),je=class extends ke(v(w(a(b(m))))){static get is(){return`vaadin-upload`}static get styles(){return Ce}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}render(){return S`
      <div part="primary-buttons">
        <slot name="add-button"></slot>
        <div part="drop-label" ?hidden="${this.nodrop}" id="dropLabelContainer" aria-hidden="true">
          <slot name="drop-label-icon"></slot>
          <slot name="drop-label"></slot>
        </div>
      </div>
      <slot name="file-list"></slot>
      <slot></slot>
      <input
        type="file"
        id="fileInput"
        hidden
        @change="${this._onFileInputChange}"
        accept="${this.accept}"
        ?multiple="${this._isMultiple(this.maxFiles)}"
        capture="${ue(this.capture)}"
      />
    `}},p(je)})))()}var Ne;function Pe(){return(Pe=e((()=>{q(),Ne=class extends HTMLElement{attributeChangedCallback(e,t,n){e===`target`&&t!==n?this.manager.target=n:e===`disabled`&&t!==n&&(this.manager.disabled=n!==null)}static get observedAttributes(){return[`target`,`disabled`]}set maxFiles(e){this.manager.maxFiles=e}set maxFileSize(e){this.manager.maxFileSize=e}set accept(e){this.manager.accept=e}set noAuto(e){this.manager.noAuto=e}set uploadFormat(e){this.manager.uploadFormat=e}clearFileList(){this.manager.files=[]}constructor(){super(),this.manager=new K,this.uploading=!1,this.manager.addEventListener(`file-remove`,e=>{this.dispatchEvent(new CustomEvent(`file-remove`,{detail:{fileName:e.detail.file?.name},bubbles:!1}))}),this.manager.addEventListener(`file-reject`,e=>{this.dispatchEvent(new CustomEvent(`file-reject`,{detail:{fileName:e.detail.file?.name,errorMessage:e.detail.error},bubbles:!1}))}),this.manager.addEventListener(`upload-start`,()=>{this.uploading=!0});let e=()=>{let e=this.manager.files.some(e=>e.uploading);this.uploading&&!e&&this.dispatchEvent(new CustomEvent(`all-finished`,{bubbles:!1})),this.uploading=e};this.manager.addEventListener(`upload-success`,e),this.manager.addEventListener(`upload-error`,e),this.manager.addEventListener(`upload-abort`,e)}},customElements.define(`vaadin-upload-manager-connector`,Ne)})))()}var Fe,Q;function Ie(){return(Ie=e((()=>{h(),le(),Fe=x``,Q=[fe,Fe]})))()}var Le;function Re(){return(Re=e((()=>{h(),oe(),o(),c(),l(),n(),y(),f(),Ie(),q(),Le=class extends ce(v(w(a(b(m))))){static get is(){return`vaadin-upload-button`}static get styles(){return Q}static get properties(){return{manager:{type:Object,value:null,observer:`__managerChanged`},capture:{type:String},maxFilesReached:{type:Boolean,value:!1,reflectToAttribute:!0,attribute:`max-files-reached`}}}constructor(){super(),this.__syncFromManager=this.__syncFromManager.bind(this),this.__explicitDisabled=!1}get disabled(){return super.disabled}set disabled(e){this.__explicitDisabled=!!e,super.disabled=this.__effectiveDisabled}render(){return S`
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
      </div>
      <slot name="tooltip"></slot>
      <input id="fileInput" type="file" hidden @change=${this.__onFileInputChange} />
    `}ready(){super.ready(),this._tooltipController=new ee(this),this.addController(this._tooltipController),this.addEventListener(`click`,()=>{this.openFilePicker()})}disconnectedCallback(){super.disconnectedCallback(),this.manager instanceof K&&(this.manager.removeEventListener(`max-files-reached-changed`,this.__syncFromManager),this.manager.removeEventListener(`disabled-changed`,this.__syncFromManager))}connectedCallback(){super.connectedCallback(),this.manager instanceof K&&(this.manager.addEventListener(`max-files-reached-changed`,this.__syncFromManager),this.manager.addEventListener(`disabled-changed`,this.__syncFromManager)),this.__syncFromManager()}openFilePicker(){this.disabled||(this.__updateFileInputAttributes(),this.$.fileInput.value=``,this.$.fileInput.click())}__updateFileInputAttributes(){let{fileInput:e}=this.$,t=this.manager&&this.manager.accept;i(e,`accept`,t),e.multiple=(this.manager&&this.manager.maxFiles!=null?this.manager.maxFiles:1/0)!==1,i(e,`capture`,this.capture)}__onFileInputChange(e){let t=e.target.files;this.manager instanceof K&&this.manager.addFiles(t)}__managerChanged(e,t){t instanceof K&&(t.removeEventListener(`max-files-reached-changed`,this.__syncFromManager),t.removeEventListener(`disabled-changed`,this.__syncFromManager)),this.isConnected&&e instanceof K?(e.addEventListener(`max-files-reached-changed`,this.__syncFromManager),e.addEventListener(`disabled-changed`,this.__syncFromManager),this.__syncFromManager()):this.isConnected&&this.__syncFromManager()}get __effectiveDisabled(){let e=!(this.manager instanceof K),t=!e&&this.manager.disabled;return this.__explicitDisabled||e||t||this.maxFilesReached}__syncFromManager(){this.maxFilesReached=this.manager instanceof K&&this.manager.maxFilesReached,super.disabled=this.__effectiveDisabled}__shouldAllowFocusWhenDisabled(){return window.Vaadin.featureFlags.accessibleDisabledButtons}},p(Le)})))()}var ze;function Be(){return(Be=e((()=>{g(),h(),ze=x`
  :host {
    display: block;
    position: relative;
  }

  :host([dragover])::after {
    content: '';
    position: absolute;
    inset: 0;
    background: var(--vaadin-background-container);
    opacity: 0.7;
  }

  :host([hidden]) {
    display: none !important;
  }
`})))()}var Ve;function He(){return(He=e((()=>{h(),o(),c(),l(),y(),f(),Be(),q(),Ve=class extends v(w(a(b(m)))){static get is(){return`vaadin-upload-drop-zone`}static get styles(){return ze}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}static get properties(){return{manager:{type:Object,value:null,observer:`__managerChanged`},disabled:{type:Boolean,value:!1},maxFilesReached:{type:Boolean,value:!1,reflectToAttribute:!0,attribute:`max-files-reached`},__dragover:{type:Boolean,value:!1,reflectToAttribute:!0,attribute:`dragover`}}}get disabled(){return this.__effectiveDisabled}set disabled(e){this.__syncingDisabled||(this.__explicitDisabled=!!e,this.__syncDisabledState())}constructor(){super(),this.__explicitDisabled=!1,this.__onMaxFilesReachedChanged=this.__onMaxFilesReachedChanged.bind(this),this.__syncDisabledState=this.__syncDisabledState.bind(this)}ready(){super.ready(),this.addEventListener(`dragover`,this.__onDragover.bind(this)),this.addEventListener(`dragleave`,this.__onDragleave.bind(this)),this.addEventListener(`drop`,this.__onDrop.bind(this))}disconnectedCallback(){super.disconnectedCallback(),this.manager instanceof K&&(this.manager.removeEventListener(`max-files-reached-changed`,this.__onMaxFilesReachedChanged),this.manager.removeEventListener(`disabled-changed`,this.__syncDisabledState))}connectedCallback(){super.connectedCallback(),this.manager instanceof K&&(this.manager.addEventListener(`max-files-reached-changed`,this.__onMaxFilesReachedChanged),this.manager.addEventListener(`disabled-changed`,this.__syncDisabledState),this.maxFilesReached=!!this.manager.maxFilesReached),this.__syncDisabledState()}render(){return S`<slot></slot>`}get __effectiveDisabled(){let e=!(this.manager instanceof K);return this.__explicitDisabled||e||this.manager.disabled||this.maxFilesReached}__onDragover(e){e.preventDefault(),this.__effectiveDisabled||(this.__dragover=!0),e.dataTransfer.dropEffect=this.__effectiveDisabled?`none`:`copy`}__onDragleave(e){e.preventDefault(),e.target===this&&(this.__dragover=!1)}async __onDrop(e){if(e.preventDefault(),this.__dragover=!1,!this.__effectiveDisabled){let t=await G(e);this.manager.addFiles(t)}}__managerChanged(e,t){t instanceof K&&(t.removeEventListener(`max-files-reached-changed`,this.__onMaxFilesReachedChanged),t.removeEventListener(`disabled-changed`,this.__syncDisabledState)),this.isConnected&&e instanceof K?(e.addEventListener(`max-files-reached-changed`,this.__onMaxFilesReachedChanged),e.addEventListener(`disabled-changed`,this.__syncDisabledState),this.maxFilesReached=!!e.maxFilesReached):this.maxFilesReached=!1,this.isConnected&&this.__syncDisabledState()}__onMaxFilesReachedChanged(e){this.maxFilesReached=e.detail.value,this.__syncDisabledState()}__syncDisabledState(){this.isConnected&&(this.__syncingDisabled=!0,this.toggleAttribute(`disabled`,this.__effectiveDisabled),this.__syncingDisabled=!1)}},p(Ve)})))()}function $(){return($=e((()=>{Me(),E(),r(),_e(),Pe(),Re(),He(),X()})))()}$();