import{t as e}from"./rolldown-runtime-Bi-D_2cA.js";import{$t as t,B as n,Br as r,Ct as i,Dn as a,Dr as o,Fr as s,Gn as c,Gt as l,Hr as u,Ht as ee,Ir as te,Jn as ne,Jt as d,Mr as re,Nr as ie,O as ae,On as oe,Or as f,Ot as se,Pr as ce,Qn as le,Qt as ue,R as de,Rr as fe,Sr as p,St as pe,Tt as me,Un as he,Ut as ge,Vr as m,Wn as _e,Wt as ve,Xr as h,Xt as ye,Yr as g,Yt as be,Zt as xe,_n as Se,_r as _,_t as Ce,ar as we,bn as Te,bt as Ee,cn as De,cr as Oe,ct as ke,en as Ae,f as je,fr as Me,ft as Ne,gn as Pe,gr as Fe,gt as Ie,hn as Le,hr as Re,in as ze,j as Be,jr as Ve,kn as He,kt as Ue,lr as We,lt as Ge,mn as Ke,mr as v,nr as qe,on as Je,or as Ye,p as Xe,pn as Ze,pr as y,pt as Qe,qn as $e,si as b,sn as et,sr as tt,ti as x,tn as nt,tr as rt,ur as it,vn as at,vt as ot,wt as st,xr as S,xt as ct,yn as lt,yt as ut,z as dt,zr as ft}from"./shared-xnCthKHo.js";import{L as pt,R as mt,f as ht,h as gt,p as _t}from"./generated-flow-imports-Ba4r9nJ2.js";var vt;function yt(){return(yt=e((()=>{g(),vt=b`
  [part='overlay'] {
    display: flex;
    flex: auto;
    max-height: var(--vaadin-date-picker-overlay-max-height, 30rem);
    box-sizing: content-box;
    width: var(
      --vaadin-date-picker-overlay-width,
      round(
        var(--vaadin-date-picker-date-width, 2rem) * 7 +
          var(--vaadin-date-picker-month-padding, var(--vaadin-padding-s)) * 2 +
          var(--vaadin-date-picker-year-scroller-width, 3rem),
        1px
      )
    );
    cursor: default;
  }

  :host([fullscreen]) [part='backdrop'] {
    display: block;
  }

  :host([fullscreen]) [part='overlay'] {
    border: none;
    border-radius: 0;
    max-height: 75vh;
    width: 100%;
  }

  [part~='content'] {
    flex: auto;
  }

  @media (max-width: 450px), (max-height: 450px) {
    :host {
      inset: auto 0 0 !important;
    }
  }
`})))()}var bt;function xt(){return(xt=e((()=>{he(),He(),Te(),bt=e=>class extends lt(oe(e)){_shouldCloseOnOutsideClick(e){return!e.composedPath().includes(this.positionTarget)}_mouseDownListener(e){super._mouseDownListener(e),this._shouldCloseOnOutsideClick(e)&&!_e(e.composedPath()[0])&&e.preventDefault()}}})))()}var St;function Ct(){return(Ct=e((()=>{g(),u(),ce(),f(),rt(),v(),p(),yt(),xt(),St=class extends bt(ie(S(o(y(h))))){static get is(){return`vaadin-date-picker-overlay`}static get styles(){return[qe,vt]}render(){return x`
      <div id="backdrop" part="backdrop" ?hidden="${!this.withBackdrop}"></div>
      <div part="overlay" id="overlay">
        <div part="content" id="content">
          <slot></slot>
        </div>
      </div>
    `}get _contentRoot(){return this.owner._overlayContent}},m(St)})))()}function C(e,t,n){let r=new Date(0,0);return r.setFullYear(e),r.setMonth(t),r.setDate(n),r}function wt(e){return C(e.getFullYear(),e.getMonth(),1)}function Tt(e){return C(e.getFullYear(),e.getMonth()+1,0)}function Et(e,t){return e*12+t}function w(e){return Et(e.getFullYear(),e.getMonth())}function Dt(e){return C(0,e,1)}function Ot(e){let t=e.getDay();t===0&&(t=7);let n=4-t,r=new Date(e.getTime()+n*24*3600*1e3),i=new Date(0,0);i.setFullYear(r.getFullYear());let a=r.getTime()-i.getTime(),o=Math.round(a/864e5);return Math.floor(o/7+1)}function kt(e){let t=new Date(e);return t.setHours(0,0,0,0),t}function At(e){return new Date(Date.UTC(e.getUTCFullYear(),e.getUTCMonth(),e.getUTCDate(),0,0,0,0))}function T(e,t,n=kt){return e instanceof Date&&t instanceof Date&&n(e).getTime()===n(t).getTime()}function jt(e){return{day:e.getDate(),month:e.getMonth(),year:e.getFullYear()}}function Mt(e,t,n,r){let i=!1;return typeof r==`function`&&e&&(i=r(jt(e))),(!t||e>=t)&&(!n||e<=n)&&!i}function Nt(e,t,n,r,i){return Mt(e,t,n,r)&&!i?.isDateDisabled(e)}function Pt(e,t){return t.filter(e=>e!==void 0).reduce((t,n)=>n?t?Math.abs(e.getTime()-n.getTime())<Math.abs(t.getTime()-e.getTime())?n:t:n:t)}function Ft(e){let t=new Date,n=new Date(t);return n.setDate(1),n.setMonth(parseInt(e)+t.getMonth()),n}function It(e,t,n=0,r=1){if(t>99)throw Error(`The provided year cannot have more than 2 digits.`);if(t<0)throw Error(`The provided year cannot be negative.`);let i=t+Math.floor(e.getFullYear()/100)*100;return e<new Date(i-50,n,r)?i-=100:e>new Date(i+50,n,r)&&(i+=100),i}function Lt(e){let t=Ht.exec(e);if(t)return{year:parseInt(t[1],10),month:parseInt(t[2],10)-1,day:parseInt(t[3],10)}}function E(e){let t=Lt(e);if(!t)return;let n=C(t.year,t.month,t.day);return n.getMonth()===t.month&&n.getDate()===t.day?n:void 0}function Rt(e){let t=Lt(e);if(!t)return;let n=new Date(Date.UTC(0,0));return n.setUTCFullYear(t.year),n.setUTCMonth(t.month),n.setUTCDate(t.day),n.getUTCMonth()===t.month&&n.getUTCDate()===t.day?n:void 0}function zt(e){let t=(e,t=`00`)=>(t+e).substr((t+e).length-t.length),n=``,r=`0000`,i=e.year;return i<0?(i=-i,n=`-`,r=`000000`):e.year>=1e4&&(n=`+`,r=`000000`),[n+t(i,r),t(e.month+1),t(e.day)].join(`-`)}function Bt(e){return e instanceof Date?zt({year:e.getFullYear(),month:e.getMonth(),day:e.getDate()}):``}function Vt(e){return e instanceof Date?zt({year:e.getUTCFullYear(),month:e.getUTCMonth(),day:e.getUTCDate()}):``}var Ht;function D(){return(D=e((()=>{Ht=/^([-+]\d{1,6}|\d{2,4})-(\d{1,2})-(\d{1,2})$/u})))()}var Ut,Wt;function Gt(){return(Gt=e((()=>{fe(),te(),Ke(),Ut=document.createElement(`template`),Ut.innerHTML=`
  <style>
    :host {
      display: block;
      overflow: hidden;
      height: 500px;
    }

    #scroller {
      position: relative;
      height: 100%;
      overflow: auto;
      /* Prevent browser scroll anchoring from overriding the virtual scroll position. */
      overflow-anchor: none;
      outline: none;
      overflow-x: hidden;
      scrollbar-width: none;
    }

    #scroller::-webkit-scrollbar {
      display: none;
    }

    .buffer {
      position: absolute;
      width: var(--vaadin-infinite-scroller-buffer-width, 100%);
      box-sizing: border-box;
      top: var(--vaadin-infinite-scroller-buffer-offset, 0);
    }

    ::slotted(div) {
      height: var(--vaadin-infinite-scroller-item-height);
    }
  </style>

  <div id="scroller" tabindex="-1">
    <div class="buffer"></div>
    <div class="buffer"></div>
    <div id="fullHeight"></div>
  </div>
`,Wt=class extends HTMLElement{constructor(){super(),this.attachShadow({mode:`open`}).appendChild(Ut.content.cloneNode(!0)),this.bufferSize=20,this._initialScroll=5e5,this._initialIndex=0,this._activated=!1}get active(){return this._activated}set active(e){e&&!this._activated&&(this._createPool(),this._activated=!0)}get bufferOffset(){return this._buffers[0].offsetTop}get itemHeight(){if(!this._itemHeightVal){let e=getComputedStyle(this).getPropertyValue(`--vaadin-infinite-scroller-item-height`),t=`background-position`;this.$.fullHeight.style.setProperty(t,e);let n=getComputedStyle(this.$.fullHeight).getPropertyValue(t);this.$.fullHeight.style.removeProperty(t),this._itemHeightVal=parseFloat(n)}return this._itemHeightVal}get _bufferHeight(){return this.itemHeight*this.bufferSize}get position(){return(this.$.scroller.scrollTop-this._buffers[0].translateY)/this.itemHeight+this._firstIndex}set position(e){this._preventScrollEvent=!0,e>this._firstIndex&&e<this._firstIndex+this.bufferSize*2?this.$.scroller.scrollTop=this.itemHeight*(e-this._firstIndex)+this._buffers[0].translateY:(this._initialIndex=~~e,this.reset(),this._scrollDisabled=!0,this.$.scroller.scrollTop+=e%1*this.itemHeight,this._scrollDisabled=!1)}connectedCallback(){this._ready||(this._ready=!0,this.$={},this.shadowRoot.querySelectorAll(`[id]`).forEach(e=>{this.$[e.id]=e}),this.$.scroller.addEventListener(`scroll`,()=>this._scroll()),this._buffers=[...this.shadowRoot.querySelectorAll(`.buffer`)],this.$.fullHeight.style.height=`${this._initialScroll*2}px`)}disconnectedCallback(){this._debouncerScrollFinish&&this._debouncerScrollFinish.cancel(),this._debouncerUpdateClones&&this._debouncerUpdateClones.cancel(),this.__pendingFinishInit&&cancelAnimationFrame(this.__pendingFinishInit)}forceUpdate(){this._debouncerScrollFinish&&this._debouncerScrollFinish.flush(),this._debouncerUpdateClones&&(this._buffers[0].updated=this._buffers[1].updated=!1,this._updateClones(),this._debouncerUpdateClones.cancel())}_createElement(){}_updateElement(e,t){}_finishInit(){this._initDone||(this._buffers.forEach(e=>{[...e.children].forEach(e=>{this._ensureStampedInstance(e._itemWrapper)})}),this._buffers[0].translateY||this.reset(),this._initDone=!0,this.dispatchEvent(new CustomEvent(`init-done`)))}_translateBuffer(e){let t=+!!e;this._buffers[t].translateY=this._buffers[+!t].translateY+this._bufferHeight*(t?-1:1),this._buffers[t].style.transform=`translate3d(0, ${this._buffers[t].translateY}px, 0)`,this._buffers[t].updated=!1,this._buffers.reverse()}_scroll(){if(this._scrollDisabled)return;let e=this.$.scroller.scrollTop;(e<this._bufferHeight||e>this._initialScroll*2-this._bufferHeight)&&(this._initialIndex=~~this.position,this.reset());let t=this.itemHeight+this.bufferOffset,n=e>this._buffers[1].translateY+t,i=e<this._buffers[0].translateY+t;(n||i)&&(this._translateBuffer(i),this._updateClones()),this._preventScrollEvent||this.dispatchEvent(new CustomEvent(`custom-scroll`,{bubbles:!1,composed:!0})),this._preventScrollEvent=!1,this._debouncerScrollFinish=s.debounce(this._debouncerScrollFinish,r.after(200),()=>{let e=this.$.scroller.getBoundingClientRect();!this._isVisible(this._buffers[0],e)&&!this._isVisible(this._buffers[1],e)&&(this.position=this.position)})}reset(){this._activated&&this.isConnected&&(this._itemHeightVal=null,this._scrollDisabled=!0,this.$.scroller.scrollTop=this._initialScroll,this._buffers[0].translateY=this._initialScroll-this._bufferHeight,this._buffers[1].translateY=this._initialScroll,this._buffers.forEach(e=>{e.style.transform=`translate3d(0, ${e.translateY}px, 0)`}),this._buffers[0].updated=this._buffers[1].updated=!1,this._updateClones(!0),this._debouncerUpdateClones=s.debounce(this._debouncerUpdateClones,r.after(200),()=>{this._buffers[0].updated=this._buffers[1].updated=!1,this._updateClones()}),this._scrollDisabled=!1)}_createPool(){let e=this.innerHeight;this._buffers.forEach(t=>{for(let n=0;n<this.bufferSize;n++){let r=document.createElement(`div`);r.instance={};let i=`vaadin-infinite-scroller-item-content-${Ze()}`,a=document.createElement(`slot`);a.setAttribute(`name`,i),a._itemWrapper=r,t.appendChild(a),r.setAttribute(`slot`,i),this.appendChild(r),this.itemHeight*n<=e&&this._ensureStampedInstance(r)}}),this.__pendingFinishInit=requestAnimationFrame(()=>{this._finishInit(),this.__pendingFinishInit=null})}_ensureStampedInstance(e){if(e.firstElementChild)return;let t=e.instance;e.instance=this._createElement(),e.appendChild(e.instance),Object.keys(t).forEach(n=>{e.instance[n]=t[n]})}_updateClones(e){this._firstIndex=Math.round((this._buffers[0].translateY-this._initialScroll)/this.itemHeight)+this._initialIndex;let t=e?this.$.scroller.getBoundingClientRect():void 0;this._buffers.forEach((n,r)=>{if(!n.updated){let i=this._firstIndex+this.bufferSize*r;[...n.children].forEach((n,r)=>{let a=n._itemWrapper;(!e||this._isVisible(a,t))&&this._updateElement(a.instance,i+r)}),n.updated=!0}})}_isVisible(e,t){let n=e.getBoundingClientRect();return n.bottom>t.top&&n.top<t.bottom}}})))()}var Kt,qt;function Jt(){return(Jt=e((()=>{u(),D(),Gt(),Kt=document.createElement(`template`),Kt.innerHTML=`
  <style>
    :host {
      --vaadin-infinite-scroller-item-height: 270px;
      grid-area: months;
      height: auto;
    }
  </style>
`,qt=class extends Wt{static get is(){return`vaadin-date-picker-month-scroller`}constructor(){super(),this.bufferSize=3,this.shadowRoot.appendChild(Kt.content.cloneNode(!0))}_createElement(){return document.createElement(`vaadin-month-calendar`)}_updateElement(e,t){e.month=Ft(t)}},m(qt)})))()}var Yt,Xt;function Zt(){return(Zt=e((()=>{u(),Gt(),Yt=document.createElement(`template`),Yt.innerHTML=`
  <style>
    :host {
      --vaadin-infinite-scroller-item-height: 80px;
      width: 50px;
      display: block;
      position: relative;
      grid-area: years;
      height: auto;
      -webkit-tap-highlight-color: transparent;
      -webkit-user-select: none;
      user-select: none;
      /* Center the year scroller position. */
      --vaadin-infinite-scroller-buffer-offset: 50%;
    }

    :host::before {
      content: '';
      display: block;
      background: transparent;
      width: 0;
      height: 0;
      position: absolute;
      left: 0;
      top: 50%;
      transform: translateY(-50%);
      border-width: 6px;
      border-style: solid;
      border-color: transparent;
      border-left-color: #000;
    }
  </style>
`,Xt=class extends Wt{static get is(){return`vaadin-date-picker-year-scroller`}constructor(){super(),this.bufferSize=12,this.shadowRoot.appendChild(Yt.content.cloneNode(!0))}_createElement(){return document.createElement(`vaadin-date-picker-year`)}_updateElement(e,t){e.year=this._yearAfterXYears(t)}_yearAfterXYears(e){let t=new Date,n=new Date(t);return n.setFullYear(parseInt(e)+t.getFullYear()),n.getFullYear()}},m(Xt)})))()}var Qt;function $t(){return($t=e((()=>{_(),g(),Qt=b`
  :host {
    display: block;
    height: 100%;
  }

  [part='year-number'] {
    align-items: center;
    display: flex;
    height: 50%;
    justify-content: center;
    transform: translateY(-50%);
    color: var(--vaadin-text-color-secondary);
  }

  :host([current]) [part='year-number'] {
    color: var(--vaadin-date-picker-year-scroller-current-year-color, var(--vaadin-text-color));
  }
`})))()}var en;function tn(){return(tn=e((()=>{g(),u(),f(),v(),p(),$t(),en=class extends S(o(y(h))){static get is(){return`vaadin-date-picker-year`}static get styles(){return Qt}static get properties(){return{year:{type:String,sync:!0},selectedDate:{type:Object,sync:!0}}}render(){return x`
      <div part="year-number">${this.year}</div>
      <div part="year-separator" aria-hidden="true"></div>
    `}updated(e){super.updated(e),e.has(`year`)&&this.toggleAttribute(`current`,this.year===new Date().getFullYear()),(e.has(`year`)||e.has(`selectedDate`))&&this.toggleAttribute(`selected`,this.selectedDate&&this.selectedDate.getFullYear()===this.year)}},m(en)})))()}var nn;function rn(){return(rn=e((()=>{_(),g(),nn=b`
  :host {
    display: block;
    padding: var(--vaadin-date-picker-month-padding, var(--vaadin-padding-s));
    -webkit-tap-highlight-color: transparent;
    -webkit-user-select: none;
    user-select: none;
  }

  [part='month-header'] {
    color: var(--vaadin-date-picker-month-header-color, var(--vaadin-text-color));
    font-size: var(--vaadin-date-picker-month-header-font-size, 0.9375rem);
    font-weight: var(--vaadin-date-picker-month-header-font-weight, 500);
    line-height: 1;
    margin-bottom: 0.75rem;
    text-align: center;
  }

  table {
    display: grid;
    grid-template-columns: repeat(7, 1fr);
  }

  thead,
  tbody,
  tr {
    display: contents;
  }

  [part~='weekday'] {
    color: var(--vaadin-date-picker-weekday-color, var(--vaadin-text-color-secondary));
    font-size: var(--vaadin-date-picker-weekday-font-size, 0.75rem);
    font-weight: var(--vaadin-date-picker-weekday-font-weight, 500);
    margin-bottom: 0.375rem;
  }

  /* Week numbers are on a separate row, don't reserve space on weekday row. */
  [part~='weekday']:empty {
    display: none;
  }

  [part~='week-number'] {
    grid-column: -1 / 1;
    color: var(--vaadin-date-picker-week-number-color, var(--vaadin-text-color-secondary));
    font-size: var(--vaadin-date-picker-week-number-font-size, 0.7rem);
    line-height: 1;
    margin-top: 0.125em;
    margin-bottom: 0.125em;
    gap: 0.25em;
  }

  [part~='week-number']::after {
    content: '';
    height: 1px;
    flex: 1;
    background: var(
      --vaadin-date-picker-week-divider-color,
      var(--vaadin-divider-color, var(--vaadin-border-color-secondary))
    );
  }

  [part~='weekday'],
  [part~='week-number'],
  [part~='date'] {
    align-items: center;
    display: flex;
    justify-content: center;
    padding: 0;
  }

  [part~='date'] {
    border-radius: var(--vaadin-date-picker-date-border-radius, var(--vaadin-radius-m));
    position: relative;
    height: var(--vaadin-date-picker-date-height, 2rem);
    cursor: var(--vaadin-clickable-cursor);
    outline: none;
  }

  [part~='date']:empty {
    pointer-events: none !important;
  }

  [part~='date']::after {
    border-radius: inherit;
    content: '';
    position: absolute;
    z-index: -1;
    height: min(2em, 100%);
    aspect-ratio: 1;
  }

  :where([part~='date']:focus-visible)::after {
    outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
    outline-offset: calc(var(--vaadin-focus-ring-width) * -1);
  }

  [part~='today'] {
    color: var(--vaadin-date-picker-date-today-color, var(--vaadin-text-color));
  }

  [part~='selected'] {
    color: var(--vaadin-date-picker-date-selected-color, var(--vaadin-background-color));
  }

  [part~='selected']::after {
    background: var(--vaadin-date-picker-date-selected-background, var(--vaadin-text-color));
    outline-offset: 1px;
  }

  [disabled] {
    cursor: var(--vaadin-disabled-cursor);
    color: var(--vaadin-date-picker-date-disabled-color, var(--vaadin-text-color-disabled));
    opacity: 0.7;
  }

  [hidden] {
    display: none;
  }

  @media (forced-colors: active) {
    [part~='week-number']::after {
      background: CanvasText;
    }

    [part~='today'] {
      font-weight: 600;
    }

    [part~='selected'] {
      forced-color-adjust: none;
      --vaadin-date-picker-date-selected-color: SelectedItemText;
      color: SelectedItemText !important;
      --vaadin-date-picker-date-selected-background: SelectedItem;
    }

    [disabled] {
      color: GrayText !important;
    }
  }
`})))()}var an;function on(){return(on=e((()=>{xe(),Be(),D(),an=e=>class extends ye(e){static get properties(){return{month:{type:Object,value:new Date,sync:!0},selectedDate:{type:Object,notify:!0,sync:!0},focusedDate:{type:Object},showWeekNumbers:{type:Boolean,value:!1},i18n:{type:Object},ignoreTaps:{type:Boolean},minDate:{type:Date,value:null,sync:!0},maxDate:{type:Date,value:null,sync:!0},isDateDisabled:{type:Function,value:()=>!1},_dateMetadataController:{type:Object,attribute:!1,sync:!0},enteredDate:{type:Date},disabled:{type:Boolean,reflectToAttribute:!0,computed:`__computeDisabled(month, minDate, maxDate)`},_days:{type:Array,computed:`__computeDays(month, i18n, minDate, maxDate, isDateDisabled)`},_weeks:{type:Array,computed:`__computeWeeks(_days)`},_notTapping:{type:Boolean},__hasFocus:{type:Boolean}}}static get observers(){return[`__focusedDateChanged(focusedDate, _days)`,`_showWeekNumbersChanged(showWeekNumbers, i18n)`]}get focusableDateElement(){return[...this.shadowRoot.querySelectorAll(`[part~=date]`)].find(e=>T(e.date,this.focusedDate))}ready(){super.ready(),ae(this.$.monthGrid,`tap`,this._handleTap.bind(this))}_setFocused(e){super._setFocused(e),this.__hasFocus=e}__computeDisabled(e,t,n){let r=wt(e),i=Tt(e);return t&&n&&t.getMonth()===n.getMonth()&&t.getMonth()===e.getMonth()&&n.getDate()-t.getDate()>=0?!1:!Mt(r,t,n)&&!Mt(i,t,n)}_getTitle(e,t){if(e!==void 0&&t!==void 0)return t.formatTitle(t.monthNames[e.getMonth()],e.getFullYear())}_onMonthGridTouchStart(){this._notTapping=!1,setTimeout(()=>{this._notTapping=!0},300)}_dateAdd(e,t){e.setDate(e.getDate()+t)}_applyFirstDayOfWeek(e,t){if(e!==void 0&&t!==void 0)return e.slice(t).concat(e.slice(0,t))}__computeWeekDayNames(e,t){if(e===void 0||t===void 0)return[];let{weekdays:n,weekdaysShort:r,firstDayOfWeek:i}=e,a=this._applyFirstDayOfWeek(r,i);return this._applyFirstDayOfWeek(n,i).map((e,t)=>({weekDay:e,weekDayShort:a[t]})).slice(0,7)}__focusedDateChanged(e,t){let n=Array.isArray(t)&&t.some(t=>T(t,e));a(this,`aria-hidden`,!n)}_getDate(e){return e?e.getDate():``}__computeShowWeekSeparator(e,t){return e&&t?.firstDayOfWeek===1}_isToday(e){return T(new Date,e)}__computeDays(e,t){if(e===void 0||t===void 0)return[];let n=wt(e);for(;n.getDay()!==t.firstDayOfWeek;)this._dateAdd(n,-1);let r=[],i=n.getMonth(),a=e.getMonth();for(;n.getMonth()===a||n.getMonth()===i;)r.push(n.getMonth()===a?new Date(n.getTime()):null),this._dateAdd(n,1);return r}__computeWeeks(e){return e.reduce((e,t,n)=>(n%7==0&&e.push([]),e[e.length-1].push(t),e),[])}_handleTap(e){!this.ignoreTaps&&!this._notTapping&&e.target.date&&!e.target.hasAttribute(`disabled`)&&(this.selectedDate=e.target.date,this.dispatchEvent(new CustomEvent(`date-tap`,{detail:{date:e.target.date},bubbles:!0,composed:!0})))}_preventDefault(e){e.preventDefault()}__computeWeekNumber(e){return Ot(e.reduce((e,t)=>!e&&t?t:e))}__computeDayAriaLabel(e){if(!e)return``;let t=`${this._getDate(e)} ${this.i18n.monthNames[e.getMonth()]} ${e.getFullYear()}, ${this.i18n.weekdays[e.getDay()]}`;return this._isToday(e)&&(t+=`, ${this.i18n.today}`),t}_showWeekNumbersChanged(e,t){this.toggleAttribute(`week-numbers`,this.__computeShowWeekSeparator(e,t))}__computeDatePart(e,t,n,r,i,a,o,s){let c=[`date`];this.__isDayDisabled(e,r,i,a)&&c.push(`disabled`),e&&this.__isMonthPending()&&c.push(`loading`),T(e,t)&&(s||T(e,o))&&c.push(`focused`),this.__isDaySelected(e,n)&&c.push(`selected`),this._isToday(e)&&c.push(`today`),e<kt(new Date)&&c.push(`past`),e>kt(new Date)&&c.push(`future`);let l=e&&this._dateMetadataController?.getMetadata(e)?.part;return l&&typeof l==`string`&&c.push(l),c.join(` `)}__isDaySelected(e,t){return T(e,t)}__computeDayAriaSelected(e,t){return String(this.__isDaySelected(e,t))}__isMonthPending(){return!!this._dateMetadataController?.isMonthPending(this.month)}__isDayDisabled(e,t,n,r){return!Nt(e,t,n,r,this._dateMetadataController)}__computeDayAriaDisabled(e,t,n,r){return e===void 0||!this._dateMetadataController?.provider&&t===void 0&&n===void 0&&r===void 0?`false`:String(this.__isDayDisabled(e,t,n,r))}__computeDayTabIndex(e,t){return T(e,t)?`0`:`-1`}}})))()}var sn;function cn(){return(cn=e((()=>{g(),u(),f(),v(),p(),rn(),on(),sn=class extends an(S(o(y(h)))){static get is(){return`vaadin-month-calendar`}static get styles(){return nn}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}render(){let e=this.__computeWeekDayNames(this.i18n,this.showWeekNumbers),t=this._weeks,n=!this.__computeShowWeekSeparator(this.showWeekNumbers,this.i18n);return x`
      <div part="month-header" id="month-header" aria-hidden="true">${this._getTitle(this.month,this.i18n)}</div>
      <table
        id="monthGrid"
        role="grid"
        aria-labelledby="month-header"
        @touchend="${this._preventDefault}"
        @touchstart="${this._onMonthGridTouchStart}"
      >
        <thead id="weekdays-container">
          <tr role="row" part="weekdays">
            <th part="weekday" aria-hidden="true" ?hidden="${n}"></th>
            ${e.map(e=>x`
                <th role="columnheader" part="weekday" scope="col" abbr="${e.weekDay}" aria-hidden="true">
                  ${e.weekDayShort}
                </th>
              `)}
          </tr>
        </thead>
        <tbody id="days-container">
          ${t.map(e=>x`
              <tr role="row">
                <td part="week-number" aria-hidden="true" ?hidden="${n}">
                  ${this.__computeWeekNumber(e)}
                </td>
                ${e.map(e=>x`
                    <td
                      role="gridcell"
                      part="${this.__computeDatePart(e,this.focusedDate,this.selectedDate,this.minDate,this.maxDate,this.isDateDisabled,this.enteredDate,this.__hasFocus)}"
                      .date="${e}"
                      ?disabled="${this.__isDayDisabled(e,this.minDate,this.maxDate,this.isDateDisabled)}"
                      tabindex="${this.__computeDayTabIndex(e,this.focusedDate)}"
                      aria-selected="${this.__computeDayAriaSelected(e,this.selectedDate)}"
                      aria-disabled="${this.__computeDayAriaDisabled(e,this.minDate,this.maxDate,this.isDateDisabled)}"
                      aria-label="${this.__computeDayAriaLabel(e)}"
                      >${this._getDate(e)}</td
                    >
                  `)}
              </tr>
            `)}
        </tbody>
      </table>
    `}},m(sn)})))()}var ln;function un(){return(un=e((()=>{_(),g(),ln=b`
  :host {
    display: grid;
    grid-template-areas:
      'header header'
      'months years'
      'toolbar years';
    grid-template-columns: minmax(0, 1fr) 0;
    height: 100%;
    outline: none;
    overflow: hidden;
    position: relative;
  }

  :host([desktop]) {
    grid-template-columns: minmax(0, 1fr) auto;
  }

  :host([fullscreen][years-visible]) {
    grid-template-columns: minmax(0, 1fr) auto;
  }

  [part='years-toggle-button'] {
    display: inline-flex;
    align-items: center;
    border-radius: var(--vaadin-button-border-radius, var(--vaadin-radius-m));
    color: var(--vaadin-text-color);
    font-size: var(--vaadin-button-font-size, inherit);
    font-weight: var(--vaadin-button-font-weight, 500);
    height: var(--vaadin-button-height, auto);
    line-height: var(--vaadin-button-line-height, inherit);
    padding: var(--vaadin-button-padding, var(--vaadin-padding-block-container) var(--vaadin-padding-inline-container));
    cursor: var(--vaadin-clickable-cursor);
  }

  :host([years-visible]) [part='years-toggle-button'] {
    background: var(--vaadin-text-color);
    color: var(--vaadin-background-color);
  }

  [hidden] {
    display: none !important;
  }

  [part='loader'] {
    position: absolute;
    z-index: 1;
    inset-block-start: var(--vaadin-date-picker-month-header-font-size, 0.9375rem);
    inset-inline: 0;
    margin-inline: auto;
  }

  ::slotted([slot='months']) {
    --vaadin-infinite-scroller-item-height: round(
      var(--vaadin-date-picker-month-header-font-size, 0.9375rem) + 0.75rem +
        var(--vaadin-date-picker-date-height, 2rem) * 7 + var(--_vaadin-date-picker-week-numbers-visible, 0) *
        (
          var(--vaadin-date-picker-week-number-font-size, 0.7rem) * 6.25 +
            var(--vaadin-date-picker-month-padding, var(--vaadin-padding-s)) * 3
        ),
      1px
    );
  }

  :host(:not([fullscreen])) ::slotted([slot='months']) {
    border-bottom: 1px solid var(--vaadin-border-color-secondary);
  }

  ::slotted([slot='years']) {
    visibility: hidden;
    background: var(--vaadin-date-picker-year-scroller-background, var(--vaadin-background-container));
    width: var(--vaadin-date-picker-year-scroller-width, 3rem);
    box-sizing: border-box;
    border-inline-start: 1px solid
      var(--vaadin-date-picker-year-scroller-border-color, var(--vaadin-border-color-secondary));
    overflow: visible;
    min-height: 0;
    clip-path: inset(0);
  }

  ::slotted([slot='years'])::before {
    background: var(--vaadin-overlay-background, var(--vaadin-background-color));
    border: 1px solid var(--vaadin-date-picker-year-scroller-border-color, var(--vaadin-border-color-secondary));
    width: 16px;
    height: 16px;
    position: absolute;
    left: auto;
    z-index: 1;
    rotate: 45deg;
    translate: calc(-50% - 1px) -50%;
    transform: none;
  }

  :host([dir='rtl']) ::slotted([slot='years'])::before {
    translate: calc(50% + 1px) -50%;
  }

  :host([desktop]) ::slotted([slot='years']),
  :host([years-visible]) ::slotted([slot='years']) {
    visibility: visible;
  }

  [part='toolbar'] {
    display: flex;
    grid-area: toolbar;
    justify-content: space-between;
    padding: var(--vaadin-date-picker-toolbar-padding, var(--vaadin-padding-s));
  }

  :host([fullscreen]) [part='toolbar'] {
    grid-area: header;
    border-bottom: 1px solid var(--vaadin-border-color-secondary);
  }
`})))()}var dn;function fn(){return(fn=e((()=>{fe(),te(),Be(),Xe(),nt(),D(),dn=e=>class extends e{static get properties(){return{scrollDuration:{type:Number,value:300},selectedDate:{type:Object,value:null,sync:!0},focusedDate:{type:Object,notify:!0,observer:`_focusedDateChanged`,sync:!0},_focusedMonthDate:Number,initialPosition:{type:Object,observer:`_initialPositionChanged`,sync:!0},_originDate:{type:Object,value:new Date},_visibleMonthIndex:Number,_desktopMode:{type:Boolean,observer:`_desktopModeChanged`},_desktopMediaQuery:{type:String,value:`(min-width: 375px)`},i18n:{type:Object},showWeekNumbers:{type:Boolean,value:!1},_ignoreTaps:Boolean,_notTapping:Boolean,minDate:{type:Object,sync:!0},maxDate:{type:Object,sync:!0},isDateDisabled:{type:Function},loading:{type:Boolean,value:!1,reflectToAttribute:!0},enteredDate:{type:Date,sync:!0},label:String,_cancelButton:{type:Object},_todayButton:{type:Object},_dateMetadataController:{type:Object,sync:!0},calendars:{type:Array,value:()=>[]},years:{type:Array,value:()=>[]}}}static get observers(){return[`__updateCalendarsConfig(calendars, i18n, minDate, maxDate, showWeekNumbers, isDateDisabled, _theme, _dateMetadataController)`,`__updateCalendarsState(calendars, selectedDate, focusedDate, enteredDate, _ignoreTaps)`,`__updateCancelButton(_cancelButton, i18n)`,`__updateYears(years, selectedDate, _theme)`]}disconnectedCallback(){super.disconnectedCallback(),this.cancelLoadVisibleDateMetadata()}updated(e){super.updated(e),e.has(`loading`)&&a(this,`aria-busy`,this.loading),e.has(`i18n`)&&a(this,`aria-label`,this.i18n?.dialogAccessibleName),(e.has(`calendars`)||e.has(`_dateMetadataController`))&&this.loadVisibleDateMetadata(),(e.has(`_todayButton`)||e.has(`i18n`)||e.has(`minDate`)||e.has(`maxDate`)||e.has(`isDateDisabled`))&&this.updateTodayButton()}get __useSubMonthScrolling(){return this._monthScroller.clientHeight<this._monthScroller.itemHeight+this._monthScroller.bufferOffset}get focusableDateElement(){return this.calendars.map(e=>e.focusableDateElement).find(Boolean)}_initControllers(){this.addController(new je(this._desktopMediaQuery,e=>{this._desktopMode=e})),this.addController(new Ae(this,`today-button`,`vaadin-button`,{observe:!1,initializer:e=>{e.setAttribute(`theme`,`tertiary`),e.addEventListener(`keydown`,e=>this.__onTodayButtonKeyDown(e)),e.addEventListener(`click`,this._onTodayTap.bind(this)),this._todayButton=e}})),this.addController(new Ae(this,`cancel-button`,`vaadin-button`,{observe:!1,initializer:e=>{e.setAttribute(`theme`,`tertiary`),e.addEventListener(`keydown`,e=>this.__onCancelButtonKeyDown(e)),e.addEventListener(`click`,this._cancel.bind(this)),this._cancelButton=e}})),this.__initMonthScroller(),this.__initYearScroller()}reset(){this._closeYearScroller(),this._monthScroller?.reset(),this._yearScroller?.reset()}focusCancel(){this._cancelButton.focus()}scrollToDate(e,t){let n=this.__useSubMonthScrolling?this._calculateWeekScrollOffset(e):0;this._scrollToPosition(this._differenceInMonths(e,this._originDate)+n,t),this._monthScroller.forceUpdate()}__initMonthScroller(){this.addController(new Ae(this,`months`,`vaadin-date-picker-month-scroller`,{observe:!1,initializer:e=>{e.addEventListener(`custom-scroll`,()=>{this._onMonthScroll()}),e.addEventListener(`touchstart`,()=>{this._onMonthScrollTouchStart()}),e.addEventListener(`keydown`,e=>{this.__onMonthCalendarKeyDown(e)}),e.addEventListener(`init-done`,()=>{let e=[...this.querySelectorAll(`vaadin-month-calendar`)];e.forEach(e=>{e.addEventListener(`selected-date-changed`,e=>{this.selectedDate=e.detail.value})}),this.calendars=e}),this._monthScroller=e}}))}__initYearScroller(){this.addController(new Ae(this,`years`,`vaadin-date-picker-year-scroller`,{observe:!1,initializer:e=>{e.setAttribute(`aria-hidden`,`true`),ae(e,`tap`,e=>{this._onYearTap(e)}),e.addEventListener(`custom-scroll`,()=>{this._onYearScroll()}),e.addEventListener(`touchstart`,()=>{this._onYearScrollTouchStart()}),e.addEventListener(`init-done`,()=>{this.years=[...this.querySelectorAll(`vaadin-date-picker-year`)]}),this._yearScroller=e}}))}__updateCancelButton(e,t){e&&(e.textContent=t?.cancel)}updateTodayButton(){let e=this._todayButton;e&&(e.textContent=this.i18n?.today,e.disabled=!this._isTodayAllowed())}loadVisibleDateMetadata(){let e=this._dateMetadataController;if(!e)return;let t=(this.calendars??[]).map(e=>e.month).filter(Boolean).map(e=>w(e));t.length!==0&&e.ensureRangeLoaded(Dt(Math.min(...t)),Dt(Math.max(...t)))}cancelLoadVisibleDateMetadata(){this._loadDateMetadataDebouncer?.cancel()}__updateCalendarsConfig(e,t,n,r,i,o,s,c){e?.length&&e.forEach(e=>{e.i18n=t,e.minDate=n,e.maxDate=r,e.isDateDisabled=o,e._dateMetadataController=c,c?.subscribe(e),e.showWeekNumbers=i,a(e,`theme`,s)})}__scheduleLoadVisibleDateMetadata(){this._loadDateMetadataDebouncer=s.debounce(this._loadDateMetadataDebouncer,r.after(200),()=>this.loadVisibleDateMetadata())}__updateCalendarsState(e,t,n,r,i){e?.length&&e.forEach(e=>{e.focusedDate=n,e.selectedDate=t,e.enteredDate=r,e.ignoreTaps=i})}__updateYears(e,t,n){e?.length&&e.forEach(e=>{e.selectedDate=t,a(e,`theme`,n)})}_selectDate(e){return this._dateSelectable(e)?(this.selectedDate=e,this.dispatchEvent(new CustomEvent(`date-selected`,{detail:{date:e},bubbles:!0,composed:!0})),!0):!1}_desktopModeChanged(e){this.toggleAttribute(`desktop`,e)}_focusedDateChanged(e){this.revealDate(e)}revealDate(e,t=!0){if(!e)return;let n=this._differenceInMonths(e,this._originDate);if(this.__useSubMonthScrolling){let r=this._calculateWeekScrollOffset(e);this._scrollToPosition(n+r,t);return}let r=this._monthScroller.position>n,i=Math.max(this._monthScroller.itemHeight,this._monthScroller.clientHeight-this._monthScroller.bufferOffset*2)/this._monthScroller.itemHeight,a=this._monthScroller.position+i-1<n;r?this._scrollToPosition(n,t):a&&this._scrollToPosition(n-i+1,t)}_calculateWeekScrollOffset(e){let t=wt(e),n=0;for(;t.getDate()<e.getDate();)t.setDate(t.getDate()+1),t.getDay()===this.i18n.firstDayOfWeek&&(n+=1);return n/6}_initialPositionChanged(e){this._monthScroller&&this._yearScroller&&(this._monthScroller.active=!0,this._yearScroller.active=!0),this.scrollToDate(e)}_repositionYearScroller(){let e=this._monthScroller.position;this._visibleMonthIndex=Math.floor(e),this._yearScroller.position=(e+this._originDate.getMonth())/12,this.__scheduleLoadVisibleDateMetadata()}_repositionMonthScroller(){this._monthScroller.position=this._yearScroller.position*12-this._originDate.getMonth(),this._visibleMonthIndex=Math.floor(this._monthScroller.position),this.__scheduleLoadVisibleDateMetadata()}_onMonthScroll(){this._repositionYearScroller(),this._doIgnoreTaps()}_onYearScroll(){this._repositionMonthScroller(),this._doIgnoreTaps()}_onYearScrollTouchStart(){this._notTapping=!1,setTimeout(()=>{this._notTapping=!0},300),this._repositionMonthScroller()}_onMonthScrollTouchStart(){this._repositionYearScroller()}_doIgnoreTaps(){this._ignoreTaps=!0,this._debouncer=s.debounce(this._debouncer,r.after(300),()=>{this._ignoreTaps=!1})}_onTodayTap(){let e=this._getTodayMidnight();Math.abs(this._monthScroller.position-this._differenceInMonths(e,this._originDate))<.001?(this._selectDate(e),this._close()):this._scrollToCurrentMonth()}_scrollToCurrentMonth(){this.focusedDate&&=new Date,this.scrollToDate(new Date,!0)}_onYearTap(e){if(!this._ignoreTaps&&!this._notTapping){let t=(e.detail.y-(this._yearScroller.getBoundingClientRect().top+this._yearScroller.clientHeight/2))/this._yearScroller.itemHeight;this._scrollToPosition(this._monthScroller.position+t*12,!0)}}_scrollToPosition(e,t){if(this._targetPosition!==void 0){this._targetPosition=e;return}if(!t){this._monthScroller.position=e,this._monthScroller.forceUpdate(),this._targetPosition=void 0,this._repositionYearScroller(),this.__tryFocusDate();return}this._targetPosition=e;let n;this._revealPromise=new Promise(e=>{n=e});let r=(e,t,n,r)=>(e/=r/2,e<1?n/2*e*e+t:(--e,-n/2*(e*(e-2)-1)+t)),i=0,a=this._monthScroller.position,o=e=>{i||=e;let t=e-i;if(t<this.scrollDuration){let e=r(t,a,this._targetPosition-a,this.scrollDuration);this._monthScroller.position=e,window.requestAnimationFrame(o)}else this.dispatchEvent(new CustomEvent(`scroll-animation-finished`,{bubbles:!0,composed:!0,detail:{position:this._targetPosition,oldPosition:a}})),this._monthScroller.position=this._targetPosition,this._monthScroller.forceUpdate(),this._targetPosition=void 0,n(),this._revealPromise=void 0;setTimeout(this._repositionYearScroller.bind(this),1)};window.requestAnimationFrame(o)}_toggleYearScroller(){this.toggleAttribute(`years-visible`)}_closeYearScroller(){this.removeAttribute(`years-visible`)}_yearAfterXMonths(e){return Ft(e).getFullYear()}_differenceInMonths(e,t){return w(e)-w(t)}_clear(){this._selectDate(``)}_close(){this.dispatchEvent(new CustomEvent(`close`,{bubbles:!0,composed:!0}))}_cancel(){this.focusedDate=this.selectedDate,this._close()}__toggleDate(e){T(e,this.selectedDate)?(this._clear(),this.focusedDate=e):this._selectDate(e)}__onMonthCalendarKeyDown(e){let t=!1;switch(e.key){case`ArrowDown`:this._moveFocusByDays(7),t=!0;break;case`ArrowUp`:this._moveFocusByDays(-7),t=!0;break;case`ArrowRight`:this._moveFocusByDays(this.__isRTL?-1:1),t=!0;break;case`ArrowLeft`:this._moveFocusByDays(this.__isRTL?1:-1),t=!0;break;case`Enter`:this._selectDate(this.focusedDate)&&(this._close(),t=!0);break;case` `:this.__toggleDate(this.focusedDate),t=!0;break;case`Home`:this._moveFocusInsideMonth(this.focusedDate,`minDate`),t=!0;break;case`End`:this._moveFocusInsideMonth(this.focusedDate,`maxDate`),t=!0;break;case`PageDown`:this._moveFocusByMonths(e.shiftKey?12:1),t=!0;break;case`PageUp`:this._moveFocusByMonths(e.shiftKey?-12:-1),t=!0;break;case`Tab`:this._onTabKeyDown(e,`calendar`)}t&&(e.preventDefault(),e.stopPropagation())}_onTabKeyDown(e,t){switch(e.stopPropagation(),t){case`calendar`:e.shiftKey&&(e.preventDefault(),this.hasAttribute(`fullscreen`)?this.focusCancel():this.__focusInput());break;case`today`:e.shiftKey&&(e.preventDefault(),this.focusDateElement());break;case`cancel`:e.shiftKey||(e.preventDefault(),this.hasAttribute(`fullscreen`)?this.focusDateElement():this.__focusInput())}}__onTodayButtonKeyDown(e){e.key===`Tab`&&this._onTabKeyDown(e,`today`)}__onCancelButtonKeyDown(e){e.key===`Tab`&&this._onTabKeyDown(e,`cancel`)}__focusInput(){this.dispatchEvent(new CustomEvent(`focus-input`,{bubbles:!0,composed:!0}))}__tryFocusDate(){if(this.__pendingDateFocus){let e=this.focusableDateElement;e&&T(e.date,this.__pendingDateFocus)&&(delete this.__pendingDateFocus,e.focus())}}async focusDate(e,t){let n=e||this.selectedDate||this.initialPosition||new Date;this.focusedDate=n,t||(this._focusedMonthDate=n.getDate()),await this.focusDateElement(!1)}async focusDateElement(e=!0){this.__pendingDateFocus=this.focusedDate,this.calendars.length||await new Promise(e=>{requestAnimationFrame(()=>{setTimeout(()=>{e()})})}),e&&this.revealDate(this.focusedDate),this._revealPromise&&await this._revealPromise,this.__tryFocusDate()}_focusClosestDate(e){this.focusDate(Pt(e,[this.minDate,this.maxDate]))}_focusAllowedDate(e,t,n){this._dateAllowed(e,void 0,void 0,()=>!1)?this.focusDate(e,n):this._dateAllowed(this.focusedDate)?t>0?this.focusDate(this.maxDate):this.focusDate(this.minDate):this._focusClosestDate(this.focusedDate)}_getDateDiff(e,t){return C(this.focusedDate.getFullYear(),this.focusedDate.getMonth()+e,t?this.focusedDate.getDate()+t:1)}_moveFocusByDays(e){let t=this._getDateDiff(0,e);this._focusAllowedDate(t,e,!1)}_moveFocusByMonths(e){let t=this._getDateDiff(e),n=t.getMonth();this._focusedMonthDate||=this.focusedDate.getDate(),t.setDate(this._focusedMonthDate),t.getMonth()!==n&&t.setDate(0),this._focusAllowedDate(t,e,!0)}_moveFocusInsideMonth(e,t){let n=t===`minDate`?wt(e):Tt(e);this._dateAllowed(n)?this.focusDate(n):this._dateAllowed(e)?this.focusDate(this[t]):this._focusClosestDate(e)}_dateAllowed(e,t=this.minDate,n=this.maxDate,r=this.isDateDisabled){return Mt(e,t,n,r)}_dateSelectable(e){return Nt(e,this.minDate,this.maxDate,this.isDateDisabled,this._dateMetadataController)}_isTodayAllowed(){return this._dateSelectable(this._getTodayMidnight())}_getTodayMidnight(){let e=new Date;return C(e.getFullYear(),e.getMonth(),e.getDate())}}})))()}var pn;function mn(){return(mn=e((()=>{gt(),Jt(),Zt(),tn(),cn(),g(),u(),ce(),f(),pt(),v(),p(),un(),fn(),pn=class extends dn(S(ie(o(y(h))))){static get is(){return`vaadin-date-picker-overlay-content`}static get styles(){return[mt,ln]}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}render(){return x`
      <slot name="months"></slot>
      <slot name="years"></slot>

      <div part="loader" aria-hidden="true"></div>

      <div role="toolbar" part="toolbar">
        <slot name="today-button"></slot>
        <div
          part="years-toggle-button"
          ?hidden="${this._desktopMode}"
          aria-hidden="true"
          @click="${this._toggleYearScroller}"
        >
          ${this._yearAfterXMonths(this._visibleMonthIndex)}
        </div>
        <slot name="cancel-button"></slot>
      </div>
    `}firstUpdated(){super.firstUpdated(),this.setAttribute(`role`,`dialog`),this._initControllers()}},m(pn)})))()}var hn;function gn(){return(gn=e((()=>{_(),g(),hn=b`
  :host([opened]) {
    pointer-events: auto;
  }

  :host([week-numbers]) {
    --_vaadin-date-picker-week-numbers-visible: 1;
  }

  :host([dir='rtl']) [part='input-field'] {
    direction: ltr;
  }

  :host([dir='rtl']) [part='input-field'] ::slotted(input)::placeholder {
    direction: rtl;
    text-align: left;
  }

  [part~='toggle-button']::before {
    mask-image: var(--_vaadin-icon-calendar);
  }

  :host([readonly]) [part~='toggle-button'] {
    display: none;
  }
`})))()}var _n;function vn(){return(vn=e((()=>{_n=class{constructor(e){this.host=e,e.addEventListener(`opened-changed`,()=>{e.opened||this.#e(!1)}),e.addEventListener(`blur`,()=>this.#e(!0)),e.addEventListener(`touchstart`,()=>this.#e(!0))}#e(e){this.host.inputElement&&(this.host.inputElement.inputMode=e?``:`none`)}}})))()}function yn(e){return Math.floor(e/Sn)*Sn}function bn(e){return typeof e?.date==`string`?E(e.date):void 0}function xn(e,t){let n=new Map(e.map(e=>[e,new Map]));return Array.isArray(t)?t.forEach(e=>{let t=bn(e);t?n.get(w(t))?.set(t.getDate(),e):Fe("Ignored `dateMetadataProvider` entries whose `date` is not an ISO 8601 date.")}):t!=null&&Fe("Expected `dateMetadataProvider` to return an array of date metadata objects."),n}var Sn,Cn,wn;function Tn(){return(Tn=e((()=>{fe(),te(),Re(),D(),Sn=12,Cn=Object.freeze({pending:!0}),wn=class{host;provider=null;#e;#t=new Map;#n=new Set;#r=0;#i;constructor(e,t){this.host=e,this.#e=t}hostConnected(){this.#s()}subscribe(e){this.#n.add(e)}isLoading(){for(let{pending:e}of this.#t.values())if(e)return!0;return!1}setProvider(e){let t=e??null;this.provider!==t&&(this.provider=t,this.clearCache())}clearCache(){this.#t.clear(),this.#r+=1,this.#s()}isMonthLoaded(e){return!!this.#a(e)}isMonthPending(e){return!!e&&!!this.#t.get(w(e))?.pending}getMetadata(e){return this.#a(e)?.entries.get(e.getDate())}isDateDisabled(e){return!!this.getMetadata(e)?.disabled}ensureRangeLoaded(e,t){if(!this.provider||!e||!t)return;let n=yn(w(e)),r=yn(w(t))+Sn-1,i=[];for(let e=n;e<=r;e++)this.#t.has(e)||i.push(e);i.length>0&&this.#o(i)}#a(e){let t=e&&this.#t.get(w(e));return t&&!t.pending?t:void 0}async#o(e){let t=this.#r;e.forEach(e=>this.#t.set(e,Cn)),this.#s();let n={start:Bt(Dt(e[0])),end:Bt(Tt(Dt(e.at(-1))))},r;try{r=xn(e,await this.provider(n))}catch(e){console.error(e)}t===this.#r&&(e.forEach(e=>{r?this.#t.set(e,{pending:!1,entries:r.get(e)}):this.#t.delete(e)}),this.#s())}#s(){this.#n.forEach(e=>e.requestUpdate()),this.#e&&(this.#i=s.debounce(this.#i,ft,()=>{this.host.isConnected&&this.#e()}))}}})))()}var En,Dn;function On(){return(On=e((()=>{_t(),l(),he(),ge(),ne(),dt(),Xe(),me(),vn(),Tn(),D(),En=Object.freeze({monthNames:[`January`,`February`,`March`,`April`,`May`,`June`,`July`,`August`,`September`,`October`,`November`,`December`],weekdays:[`Sunday`,`Monday`,`Tuesday`,`Wednesday`,`Thursday`,`Friday`,`Saturday`],weekdaysShort:[`Sun`,`Mon`,`Tue`,`Wed`,`Thu`,`Fri`,`Sat`],firstDayOfWeek:0,today:`Today`,cancel:`Cancel`,dialogAccessibleName:`Calendar`,referenceDate:``,formatDate(e){let t=String(e.year).replace(/\d+/u,e=>`0000`.substr(e.length)+e);return[e.month+1,e.day,t].join(`/`)},parseDate(e){let t=e.split(`/`),n=new Date,r,i=n.getMonth(),a=n.getFullYear();if(t.length===3?(i=parseInt(t[0])-1,r=parseInt(t[1]),a=parseInt(t[2]),t[2].length<3&&a>=0&&(a=It(E(this.referenceDate)||new Date,a,i,r))):t.length===2?(i=parseInt(t[0])-1,r=parseInt(t[1])):t.length===1&&(r=parseInt(t[0])),r!==void 0)return{day:r,month:i,year:a}},formatTitle:(e,t)=>`${e} ${t}`}),Dn=e=>class extends de(ve(st(ee(e)))){static get properties(){return{_selectedDate:{type:Object,sync:!0},_focusedDate:{type:Object,sync:!0},value:{type:String,notify:!0,value:``,sync:!0},initialPosition:{type:String},opened:{type:Boolean,reflectToAttribute:!0,notify:!0,observer:`_openedChanged`,sync:!0},autoOpenDisabled:{type:Boolean,sync:!0},showWeekNumbers:{type:Boolean,value:!1,sync:!0},_fullscreen:{type:Boolean,value:!1,sync:!0},_fullscreenMediaQuery:{value:`(max-width: 450px), (max-height: 450px)`},min:{type:String,sync:!0},max:{type:String,sync:!0},isDateDisabled:{type:Function},dateMetadataProvider:{type:Function},_minDate:{type:Date,computed:`__computeMinOrMaxDate(min)`},_maxDate:{type:Date,computed:`__computeMinOrMaxDate(max)`},_noInput:{type:Boolean,computed:`_isNoInput(inputElement, _fullscreen, _ios, __effectiveI18n, opened, autoOpenDisabled)`},_ios:{type:Boolean,value:le},_focusOverlayOnOpen:Boolean,_overlayContent:{type:Object,sync:!0},__enteredDate:{type:Date,sync:!0}}}static get observers(){return[`_selectedDateChanged(_selectedDate, __effectiveI18n)`,`_focusedDateChanged(_focusedDate, __effectiveI18n)`,`__updateOverlayContent(_overlayContent, __effectiveI18n, label, _minDate, _maxDate, _focusedDate, _selectedDate, showWeekNumbers, isDateDisabled, __enteredDate)`,`__updateOverlayContentTheme(_overlayContent, _theme)`,`__updateOverlayContentFullScreen(_overlayContent, _fullscreen)`]}static get defaultI18n(){return En}static get constraints(){return[...super.constraints,`min`,`max`,`dateMetadataProvider`]}constructor(){super(),this._boundOnClick=this._onClick.bind(this),this._boundOnScroll=this._onScroll.bind(this),this._dateMetadataController=new wn(this,()=>this.__onDateMetadataChanged()),this.addController(this._dateMetadataController)}get i18n(){return super.i18n}set i18n(e){super.i18n=e}get _inputElementValue(){return super._inputElementValue}set _inputElementValue(e){super._inputElementValue=e;let t=this.__parseDate(e);this.__setEnteredDate(t)}get __unparsableValue(){return!this._inputElementValue||this.__parseDate(this._inputElementValue)?``:this._inputElementValue}_onFocus(e){super._onFocus(e),this._noInput&&!$e()&&(this.__ignoreInternalBlur=!0,e.target.blur(),this.__ignoreInternalBlur=!1)}_onBlur(e){super._onBlur(e),this.__ignoreInternalBlur||this.opened||(this.__commitParsedOrFocusedDate(),document.hasFocus()&&this._requestValidation())}ready(){super.ready(),this.addEventListener(`click`,this._boundOnClick),this.addController(new je(this._fullscreenMediaQuery,e=>{this._fullscreen=e})),this.addController(new _n(this)),this._overlayElement=this.$.overlay}updated(e){super.updated(e),e.has(`dateMetadataProvider`)&&(this._dateMetadataController.setProvider(this.dateMetadataProvider),this.__reloadDateMetadata()),(e.has(`showWeekNumbers`)||e.has(`__effectiveI18n`))&&this.toggleAttribute(`week-numbers`,this.showWeekNumbers&&this.__effectiveI18n.firstDayOfWeek===1)}disconnectedCallback(){super.disconnectedCallback(),this.opened=!1}focus(e){this._noInput&&!$e()?this.open():super.focus(e)}open(){!this.disabled&&!this.readonly&&(this.opened=!0)}close(){this.$.overlay.close()}clearCache(){this._dateMetadataController.clearCache(),this.__reloadDateMetadata()}__reloadDateMetadata(){this.opened&&this._overlayContent?.loadVisibleDateMetadata(),this.__ensureSelectedDateLoaded()}__ensureContent(){if(this._overlayContent)return;let e=document.createElement(`vaadin-date-picker-overlay-content`);e.setAttribute(`slot`,`overlay`),this.appendChild(e),this._overlayContent=e,e.addEventListener(`close`,()=>{this._close()}),e.addEventListener(`focus-input`,this._focusAndSelect.bind(this)),e.addEventListener(`date-tap`,e=>{this.__commitDate(e.detail.date),this._close()}),e.addEventListener(`date-selected`,e=>{this.__commitDate(e.detail.date)}),e.addEventListener(`focusin`,()=>{this._keyboardActive&&this._setFocused(!0)}),e.addEventListener(`focusout`,e=>{this._shouldRemoveFocus(e)&&this._setFocused(!1)}),e.addEventListener(`focused-date-changed`,e=>{this._focusedDate=e.detail.value}),e.addEventListener(`click`,e=>e.stopPropagation())}__parseDate(e){if(!this.__effectiveI18n.parseDate)return;let t=this.__effectiveI18n.parseDate(e);if(t&&=E(`${t.year}-${t.month+1}-${t.day}`),t&&!isNaN(t.getTime()))return t}__formatDate(e){if(this.__effectiveI18n.formatDate)return this.__effectiveI18n.formatDate(jt(e))}checkValidity(){let e=this._inputElementValue,t=!e||!!this._selectedDate&&e===this.__formatDate(this._selectedDate),n=!this._selectedDate||Nt(this._selectedDate,this._minDate,this._maxDate,this.isDateDisabled,this._dateMetadataController),r=!0;return this.inputElement&&this.inputElement.checkValidity&&(r=this.inputElement.checkValidity()),t&&n&&r}__ensureSelectedDateLoaded(){let e=this._dateMetadataController,t=!!(e?.provider&&this._selectedDate&&!e.isMonthLoaded(this._selectedDate));this.__awaitingProviderValidation=t,t&&e.ensureRangeLoaded(this._selectedDate,this._selectedDate)}__onDateMetadataChanged(){let e=this._dateMetadataController;this._overlayContent&&(this._overlayContent.loading=e.isLoading(),this._overlayContent.updateTodayButton()),this.__awaitingProviderValidation&&this._selectedDate&&e.isMonthLoaded(this._selectedDate)&&(this.__awaitingProviderValidation=!1,this._requestValidation())}_shouldSetFocus(e){return!this._shouldKeepFocusRing}_shouldKeepFocusOnClearMousedown(){return this.opened?!0:super._shouldKeepFocusOnClearMousedown()}_shouldRemoveFocus(e){let{relatedTarget:t}=e;return this.opened&&t!==null&&t!==document.body&&!this.contains(t)&&!this._overlayContent.contains(t)?!0:!this.opened}_setFocused(e){super._setFocused(e),this._shouldKeepFocusRing=e&&this._keyboardActive}__commitValueChange(){let e=this.__unparsableValue;this.__committedValue===this.value?this.__committedUnparsableValue!==e&&(this._requestValidation(),this.dispatchEvent(new CustomEvent(`unparsable-change`))):(this._requestValidation(),this.dispatchEvent(new CustomEvent(`change`,{bubbles:!0}))),this.__committedValue=this.value,this.__committedUnparsableValue=e}__commitDate(e){this.__keepCommittedValue=!0,this._selectedDate=e,this.__keepCommittedValue=!1,this.__commitValueChange()}_close(){this._focus(),this.close()}_isNoInput(e,t,n,r,i,a){return!e||t&&(!a||i)||n&&i||!r.parseDate}_formatISO(e){return Bt(e)}_inputElementChanged(e){super._inputElementChanged(e),e&&(e.autocomplete=`off`,e.setAttribute(`role`,`combobox`),e.setAttribute(`aria-haspopup`,`dialog`),e.setAttribute(`aria-expanded`,!!this.opened),this._applyInputValue(this._selectedDate))}_openedChanged(e){e&&this.__ensureContent(),this.inputElement&&this.inputElement.setAttribute(`aria-expanded`,e)}_selectedDateChanged(e,t){e!==void 0&&t!==void 0&&(this.__keepInputValue||this._applyInputValue(e),this.value=this._formatISO(e),this._ignoreFocusedDateChange=!0,this._focusedDate=e,this._ignoreFocusedDateChange=!1,this.__ensureSelectedDateLoaded())}_focusedDateChanged(e,t){e!==void 0&&t!==void 0&&!this._ignoreFocusedDateChange&&!this._noInput&&this._applyInputValue(e)}_valueChanged(e,t){let n=E(e);e&&!n?this.value=t:(e?T(this._selectedDate,n)||(this._selectedDate=n,t!==void 0&&this._requestValidation()):this._selectedDate=null,this.__keepCommittedValue||(this.__committedValue=this.value,this.__committedUnparsableValue=``),this._toggleHasValue(this._hasValue))}__updateOverlayContent(e,t,n,r,i,a,o,s,c,l){e&&(e._dateMetadataController=this._dateMetadataController,e.i18n=t,e.label=n,e.minDate=r,e.maxDate=i,e.focusedDate=a,e.selectedDate=o,e.showWeekNumbers=s,e.isDateDisabled=c,e.enteredDate=l)}__updateOverlayContentTheme(e,t){e&&a(e,`theme`,t)}__updateOverlayContentFullScreen(e,t){e&&e.toggleAttribute(`fullscreen`,t)}_onOverlayEscapePress(e){e.stopPropagation(),this._focusedDate=this._selectedDate,this._applyInputValue(this._selectedDate),this._close()}_onOverlayOpened(){let e=this._overlayContent;e.reset();let t=this._getInitialPosition();e.initialPosition=t;let n=e.focusedDate||t;e.scrollToDate(n),this._ignoreFocusedDateChange=!0,e.focusedDate=n,this._ignoreFocusedDateChange=!1,window.addEventListener(`scroll`,this._boundOnScroll,!0),this._focusOverlayOnOpen?(e.focusDateElement(),this._focusOverlayOnOpen=!1):this._focus();let r=this.inputElement;this._noInput&&r&&(r.blur(),this._overlayContent.focusDateElement());let i=this._noInput?e:this;this.__showOthers=ht(i)}_getInitialPosition(){let e=E(this.initialPosition),t=this._selectedDate||this._overlayContent.initialPosition||e||new Date;return e||Mt(t,this._minDate,this._maxDate,this.isDateDisabled)?t:this._minDate||this._maxDate?Pt(t,[this._minDate,this._maxDate]):new Date}__commitParsedOrFocusedDate(){if(this._ignoreFocusedDateChange=!0,this.__effectiveI18n.parseDate){let e=this._inputElementValue||``,t=this.__parseDate(e);t?this.__commitDate(t):(this.__keepInputValue=!0,this.__commitDate(null),this.__keepInputValue=!1)}else this._focusedDate&&this.__commitDate(this._focusedDate);this._ignoreFocusedDateChange=!1}_onOverlayClosed(){this._overlayContent?.cancelLoadVisibleDateMetadata(),this.__showOthers&&=(this.__showOthers(),null),window.removeEventListener(`scroll`,this._boundOnScroll,!0),this.__commitParsedOrFocusedDate(),this.inputElement&&this.inputElement.selectionStart&&(this.inputElement.selectionStart=this.inputElement.selectionEnd),!this.value&&!this._keyboardActive&&this._requestValidation(),this.inputElement&&c(this.inputElement)||this._setFocused(!1)}_onScroll(e){e.target!==window&&this._overlayContent.contains(e.target)||this._overlayContent._repositionYearScroller()}_focus(){this._noInput||this.inputElement.focus()}_focusAndSelect(){this._focus(),this._setSelectionRange(0,this._inputElementValue.length)}_applyInputValue(e){this._inputElementValue=e?this.__formatDate(e):``}_setSelectionRange(e,t){this.inputElement&&this.inputElement.setSelectionRange(e,t)}_onChange(e){e.stopPropagation()}_onClick(e){e.composedPath().includes(this._overlayElement)||this._isClearButton(e)||this._onHostClick(e)}_onHostClick(e){(!this.autoOpenDisabled||this._noInput)&&(e.preventDefault(),this.open())}_onClearButtonClick(e){e.preventDefault(),this.__commitDate(null)}_onKeyDown(e){switch(super._onKeyDown(e),this._noInput&&[`Tab`,`Escape`].indexOf(e.key)===-1&&e.preventDefault(),e.key){case`ArrowDown`:case`ArrowUp`:e.preventDefault(),this.opened?this._overlayContent.focusDateElement():(this._focusOverlayOnOpen=!0,this.open());break;case`Tab`:this.opened&&(e.preventDefault(),e.stopPropagation(),this._setSelectionRange(0,0),e.shiftKey?this._overlayContent.focusCancel():this._overlayContent.focusDateElement())}}_onEnter(e){e.composedPath().includes(this._overlayContent)||(this.opened?this.close():this.__commitParsedOrFocusedDate())}_onEscape(e){this.opened?this._onOverlayEscapePress(e):this.clearButtonVisible&&this.value&&!this.readonly?(e.stopPropagation(),this._onClearButtonClick(e)):this.inputElement.value===``?this.__commitDate(null):this._applyInputValue(this._selectedDate)}_isClearButton(e){return e.composedPath()[0]===this.clearElement}_onInput(){!this.opened&&this._inputElementValue&&!this.autoOpenDisabled&&this.open();let e=this.__parseDate(this._inputElementValue||``);e&&(this._ignoreFocusedDateChange=!0,T(e,this._focusedDate)||(this._focusedDate=e),this._ignoreFocusedDateChange=!1),this.__setEnteredDate(e)}__setEnteredDate(e){e?T(this.__enteredDate,e)||(this.__enteredDate=e):this.__enteredDate=null}__computeMinOrMaxDate(e){return E(e)}}})))()}var kn;function An(){return(An=e((()=>{Me(),Ct(),mn(),g(),ze(),u(),re(),f(),t(),i(),ct(),ut(),Ne(),v(),p(),gn(),On(),kn=class extends Dn(pe(S(Ve(o(y(h)))))){static get is(){return`vaadin-date-picker`}static get styles(){return[Qe,hn]}static get properties(){return{_positionTarget:{type:Object,sync:!0}}}get clearElement(){return this.$.clearButton}render(){return x`
      <div class="vaadin-date-picker-container">
        <div part="label">
          <slot name="label"></slot>
          <span part="required-indicator" aria-hidden="true" @click="${this.focus}"></span>
        </div>

        <vaadin-input-container
          part="input-field"
          .readonly="${this.readonly}"
          .disabled="${this.disabled}"
          .invalid="${this.invalid}"
          theme="${Je(this._theme)}"
        >
          <slot name="prefix" slot="prefix"></slot>
          <slot name="input"></slot>
          <div id="clearButton" part="field-button clear-button" slot="suffix" aria-hidden="true"></div>
          <div part="field-button toggle-button" slot="suffix" aria-hidden="true" @click="${this._toggle}"></div>
        </vaadin-input-container>

        <div part="helper-text">
          <slot name="helper"></slot>
        </div>

        <div part="error-message">
          <slot name="error-message"></slot>
        </div>

        <slot name="tooltip"></slot>
      </div>

      <vaadin-date-picker-overlay
        id="overlay"
        .owner="${this}"
        ?fullscreen="${this._fullscreen}"
        theme="${Je(this._theme)}"
        .opened="${this.opened}"
        @opened-changed="${this._onOpenedChanged}"
        @vaadin-overlay-open="${this._onOverlayOpened}"
        @vaadin-overlay-close="${this._onVaadinOverlayClose}"
        @vaadin-overlay-closing="${this._onOverlayClosed}"
        restore-focus-on-close
        no-vertical-overlap
        exportparts="backdrop, overlay, content"
        .restoreFocusNode="${this.inputElement}"
        .positionTarget="${this._positionTarget}"
      >
        <slot name="overlay"></slot>
      </vaadin-date-picker-overlay>
    `}ready(){super.ready(),this.addController(new Ee(this,e=>{this._setInputElement(e),this._setFocusElement(e),this.stateTarget=e,this.ariaTarget=e},{uniqueIdPrefix:`search-input`})),this.addController(new ot(this.inputElement,this._labelController)),this._tooltipController=new ue(this),this.addController(this._tooltipController),this._tooltipController.setPosition(`top`),this._tooltipController.setAriaTarget(this.inputElement),this._tooltipController.setShouldShow(e=>!e.opened),this._positionTarget=this.shadowRoot.querySelector(`[part="input-field"]`),this.shadowRoot.querySelector(`[part="field-button toggle-button"]`).addEventListener(`mousedown`,e=>e.preventDefault())}_onOpenedChanged(e){this.opened=e.detail.value}_onVaadinOverlayClose(e){let t=e.detail.sourceEvent;t?.composedPath().includes(this)&&!t.composedPath().includes(this._overlayElement)&&e.preventDefault()}_toggle(e){e.stopPropagation(),this.$.overlay.opened?this.close():this.open()}},m(kn)})))()}var jn,Mn;function Nn(){return(Nn=e((()=>{jn={lessThanXSeconds:{one:`less than a second`,other:`less than {{count}} seconds`},xSeconds:{one:`1 second`,other:`{{count}} seconds`},halfAMinute:`half a minute`,lessThanXMinutes:{one:`less than a minute`,other:`less than {{count}} minutes`},xMinutes:{one:`1 minute`,other:`{{count}} minutes`},aboutXHours:{one:`about 1 hour`,other:`about {{count}} hours`},xHours:{one:`1 hour`,other:`{{count}} hours`},xDays:{one:`1 day`,other:`{{count}} days`},aboutXWeeks:{one:`about 1 week`,other:`about {{count}} weeks`},xWeeks:{one:`1 week`,other:`{{count}} weeks`},aboutXMonths:{one:`about 1 month`,other:`about {{count}} months`},xMonths:{one:`1 month`,other:`{{count}} months`},aboutXYears:{one:`about 1 year`,other:`about {{count}} years`},xYears:{one:`1 year`,other:`{{count}} years`},overXYears:{one:`over 1 year`,other:`over {{count}} years`},almostXYears:{one:`almost 1 year`,other:`almost {{count}} years`}},Mn=(e,t,n)=>{let r,i=jn[e];return r=typeof i==`string`?i:t===1?i.one:i.other.replace(`{{count}}`,t.toString()),n?.addSuffix?n.comparison&&n.comparison>0?`in `+r:r+` ago`:r}})))()}function Pn(e){return(t={})=>{let n=t.width?String(t.width):e.defaultWidth;return e.formats[n]||e.formats[e.defaultWidth]}}var Fn,In,Ln,Rn;function zn(){return(zn=e((()=>{Fn={full:`EEEE, MMMM do, y`,long:`MMMM do, y`,medium:`MMM d, y`,short:`MM/dd/yyyy`},In={full:`h:mm:ss a zzzz`,long:`h:mm:ss a z`,medium:`h:mm:ss a`,short:`h:mm a`},Ln={full:`{{date}} 'at' {{time}}`,long:`{{date}} 'at' {{time}}`,medium:`{{date}}, {{time}}`,short:`{{date}}, {{time}}`},Rn={date:Pn({formats:Fn,defaultWidth:`full`}),time:Pn({formats:In,defaultWidth:`full`}),dateTime:Pn({formats:Ln,defaultWidth:`full`})}})))()}var Bn,Vn;function Hn(){return(Hn=e((()=>{Bn={lastWeek:`'last' eeee 'at' p`,yesterday:`'yesterday at' p`,today:`'today at' p`,tomorrow:`'tomorrow at' p`,nextWeek:`eeee 'at' p`,other:`P`},Vn=(e,t,n,r)=>Bn[e]})))()}function Un(e){return(t,n)=>{let r=n?.context?String(n.context):`standalone`,i;if(r===`formatting`&&e.formattingValues){let t=e.defaultFormattingWidth||e.defaultWidth,r=n?.width?String(n.width):t;i=e.formattingValues[r]||e.formattingValues[t]}else{let t=e.defaultWidth,r=n?.width?String(n.width):e.defaultWidth;i=e.values[r]||e.values[t]}let a=e.argumentCallback?e.argumentCallback(t):t;return i[a]}}var Wn,Gn,Kn,qn,Jn,Yn,Xn,Zn;function Qn(){return(Qn=e((()=>{Wn={narrow:[`B`,`A`],abbreviated:[`BC`,`AD`],wide:[`Before Christ`,`Anno Domini`]},Gn={narrow:[`1`,`2`,`3`,`4`],abbreviated:[`Q1`,`Q2`,`Q3`,`Q4`],wide:[`1st quarter`,`2nd quarter`,`3rd quarter`,`4th quarter`]},Kn={narrow:[`J`,`F`,`M`,`A`,`M`,`J`,`J`,`A`,`S`,`O`,`N`,`D`],abbreviated:[`Jan`,`Feb`,`Mar`,`Apr`,`May`,`Jun`,`Jul`,`Aug`,`Sep`,`Oct`,`Nov`,`Dec`],wide:[`January`,`February`,`March`,`April`,`May`,`June`,`July`,`August`,`September`,`October`,`November`,`December`]},qn={narrow:[`S`,`M`,`T`,`W`,`T`,`F`,`S`],short:[`Su`,`Mo`,`Tu`,`We`,`Th`,`Fr`,`Sa`],abbreviated:[`Sun`,`Mon`,`Tue`,`Wed`,`Thu`,`Fri`,`Sat`],wide:[`Sunday`,`Monday`,`Tuesday`,`Wednesday`,`Thursday`,`Friday`,`Saturday`]},Jn={narrow:{am:`a`,pm:`p`,midnight:`mi`,noon:`n`,morning:`morning`,afternoon:`afternoon`,evening:`evening`,night:`night`},abbreviated:{am:`AM`,pm:`PM`,midnight:`midnight`,noon:`noon`,morning:`morning`,afternoon:`afternoon`,evening:`evening`,night:`night`},wide:{am:`a.m.`,pm:`p.m.`,midnight:`midnight`,noon:`noon`,morning:`morning`,afternoon:`afternoon`,evening:`evening`,night:`night`}},Yn={narrow:{am:`a`,pm:`p`,midnight:`mi`,noon:`n`,morning:`in the morning`,afternoon:`in the afternoon`,evening:`in the evening`,night:`at night`},abbreviated:{am:`AM`,pm:`PM`,midnight:`midnight`,noon:`noon`,morning:`in the morning`,afternoon:`in the afternoon`,evening:`in the evening`,night:`at night`},wide:{am:`a.m.`,pm:`p.m.`,midnight:`midnight`,noon:`noon`,morning:`in the morning`,afternoon:`in the afternoon`,evening:`in the evening`,night:`at night`}},Xn=(e,t)=>{let n=Number(e),r=n%100;if(r>20||r<10)switch(r%10){case 1:return n+`st`;case 2:return n+`nd`;case 3:return n+`rd`}return n+`th`},Zn={ordinalNumber:Xn,era:Un({values:Wn,defaultWidth:`wide`}),quarter:Un({values:Gn,defaultWidth:`wide`,argumentCallback:e=>e-1}),month:Un({values:Kn,defaultWidth:`wide`}),day:Un({values:qn,defaultWidth:`wide`}),dayPeriod:Un({values:Jn,defaultWidth:`wide`,formattingValues:Yn,defaultFormattingWidth:`wide`})}})))()}function $n(e){return(t,n={})=>{let r=n.width,i=r&&e.matchPatterns[r]||e.matchPatterns[e.defaultMatchWidth],a=t.match(i);if(!a)return null;let o=a[0],s=r&&e.parsePatterns[r]||e.parsePatterns[e.defaultParseWidth],c=Array.isArray(s)?tr(s,e=>e.test(o)):er(s,e=>e.test(o)),l;l=e.valueCallback?e.valueCallback(c):c,l=n.valueCallback?n.valueCallback(l):l;let u=t.slice(o.length);return{value:l,rest:u}}}function er(e,t){for(let n in e)if(Object.prototype.hasOwnProperty.call(e,n)&&t(e[n]))return n}function tr(e,t){for(let n=0;n<e.length;n++)if(t(e[n]))return n}function nr(e){return(t,n={})=>{let r=t.match(e.matchPattern);if(!r)return null;let i=r[0],a=t.match(e.parsePattern);if(!a)return null;let o=e.valueCallback?e.valueCallback(a[0]):a[0];o=n.valueCallback?n.valueCallback(o):o;let s=t.slice(i.length);return{value:o,rest:s}}}var rr,ir,ar,or,sr,cr,lr,ur,dr,fr,pr,mr,hr;function gr(){return(gr=e((()=>{rr=/^(\d+)(th|st|nd|rd)?/i,ir=/\d+/i,ar={narrow:/^(b|a)/i,abbreviated:/^(b\.?\s?c\.?|b\.?\s?c\.?\s?e\.?|a\.?\s?d\.?|c\.?\s?e\.?)/i,wide:/^(before christ|before common era|anno domini|common era)/i},or={any:[/^b/i,/^(a|c)/i]},sr={narrow:/^[1234]/i,abbreviated:/^q[1234]/i,wide:/^[1234](th|st|nd|rd)? quarter/i},cr={any:[/1/i,/2/i,/3/i,/4/i]},lr={narrow:/^[jfmasond]/i,abbreviated:/^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,wide:/^(january|february|march|april|may|june|july|august|september|october|november|december)/i},ur={narrow:[/^j/i,/^f/i,/^m/i,/^a/i,/^m/i,/^j/i,/^j/i,/^a/i,/^s/i,/^o/i,/^n/i,/^d/i],any:[/^ja/i,/^f/i,/^mar/i,/^ap/i,/^may/i,/^jun/i,/^jul/i,/^au/i,/^s/i,/^o/i,/^n/i,/^d/i]},dr={narrow:/^[smtwf]/i,short:/^(su|mo|tu|we|th|fr|sa)/i,abbreviated:/^(sun|mon|tue|wed|thu|fri|sat)/i,wide:/^(sunday|monday|tuesday|wednesday|thursday|friday|saturday)/i},fr={narrow:[/^s/i,/^m/i,/^t/i,/^w/i,/^t/i,/^f/i,/^s/i],any:[/^su/i,/^m/i,/^tu/i,/^w/i,/^th/i,/^f/i,/^sa/i]},pr={narrow:/^(a|p|mi|n|(in the|at) (morning|afternoon|evening|night))/i,any:/^([ap]\.?\s?m\.?|midnight|noon|(in the|at) (morning|afternoon|evening|night))/i},mr={any:{am:/^a/i,pm:/^p/i,midnight:/^mi/i,noon:/^no/i,morning:/morning/i,afternoon:/afternoon/i,evening:/evening/i,night:/night/i}},hr={ordinalNumber:nr({matchPattern:rr,parsePattern:ir,valueCallback:e=>parseInt(e,10)}),era:$n({matchPatterns:ar,defaultMatchWidth:`wide`,parsePatterns:or,defaultParseWidth:`any`}),quarter:$n({matchPatterns:sr,defaultMatchWidth:`wide`,parsePatterns:cr,defaultParseWidth:`any`,valueCallback:e=>e+1}),month:$n({matchPatterns:lr,defaultMatchWidth:`wide`,parsePatterns:ur,defaultParseWidth:`any`}),day:$n({matchPatterns:dr,defaultMatchWidth:`wide`,parsePatterns:fr,defaultParseWidth:`any`}),dayPeriod:$n({matchPatterns:pr,defaultMatchWidth:`any`,parsePatterns:mr,defaultParseWidth:`any`})}})))()}var _r;function vr(){return(vr=e((()=>{Nn(),zn(),Hn(),Qn(),gr(),_r={code:`en-US`,formatDistance:Mn,formatLong:Rn,formatRelative:Vn,localize:Zn,match:hr,options:{weekStartsOn:0,firstWeekContainsDate:1}}})))()}function O(){return yr}var yr;function k(){return(k=e((()=>{yr={}})))()}var br,xr,Sr,Cr,wr,Tr,Er;function A(){return(A=e((()=>{br=10**8*24*60*60*1e3,-br,xr=6048e5,Sr=864e5,Cr=6e4,wr=36e5,Tr=1e3,Er=Symbol.for(`constructDateFrom`)})))()}function j(e,t){return typeof e==`function`?e(t):e&&typeof e==`object`&&Er in e?e[Er](t):e instanceof Date?new e.constructor(t):new Date(t)}function M(){return(M=e((()=>{A()})))()}function N(e,t){return j(t||e,e)}function P(){return(P=e((()=>{M()})))()}function Dr(e){let t=N(e),n=new Date(Date.UTC(t.getFullYear(),t.getMonth(),t.getDate(),t.getHours(),t.getMinutes(),t.getSeconds(),t.getMilliseconds()));return n.setUTCFullYear(t.getFullYear()),+e-n}function Or(){return(Or=e((()=>{P()})))()}function kr(e,...t){let n=j.bind(null,e||t.find(e=>typeof e==`object`));return t.map(n)}function Ar(){return(Ar=e((()=>{M()})))()}function jr(e,t){let n=N(e,t?.in);return n.setHours(0,0,0,0),n}function Mr(){return(Mr=e((()=>{P()})))()}function Nr(e,t,n){let[r,i]=kr(n?.in,e,t),a=jr(r),o=jr(i),s=+a-Dr(a),c=+o-Dr(o);return Math.round((s-c)/Sr)}function Pr(){return(Pr=e((()=>{Or(),Ar(),A(),Mr()})))()}function Fr(e,t){let n=N(e,t?.in);return n.setFullYear(n.getFullYear(),0,1),n.setHours(0,0,0,0),n}function Ir(){return(Ir=e((()=>{P()})))()}function Lr(e,t){let n=N(e,t?.in);return Nr(n,Fr(n))+1}function Rr(){return(Rr=e((()=>{Pr(),Ir(),P()})))()}function F(e,t){let n=O(),r=t?.weekStartsOn??t?.locale?.options?.weekStartsOn??n.weekStartsOn??n.locale?.options?.weekStartsOn??0,i=N(e,t?.in),a=i.getDay(),o=(a<r?7:0)+a-r;return i.setDate(i.getDate()-o),i.setHours(0,0,0,0),i}function I(){return(I=e((()=>{k(),P()})))()}function L(e,t){return F(e,{...t,weekStartsOn:1})}function R(){return(R=e((()=>{I()})))()}function zr(e,t){let n=N(e,t?.in),r=n.getFullYear(),i=j(n,0);i.setFullYear(r+1,0,4),i.setHours(0,0,0,0);let a=L(i),o=j(n,0);o.setFullYear(r,0,4),o.setHours(0,0,0,0);let s=L(o);return n.getTime()>=a.getTime()?r+1:n.getTime()>=s.getTime()?r:r-1}function Br(){return(Br=e((()=>{M(),R(),P()})))()}function Vr(e,t){let n=zr(e,t),r=j(t?.in||e,0);return r.setFullYear(n,0,4),r.setHours(0,0,0,0),L(r)}function Hr(){return(Hr=e((()=>{M(),Br(),R()})))()}function Ur(e,t){let n=N(e,t?.in),r=+L(n)-Vr(n);return Math.round(r/xr)+1}function Wr(){return(Wr=e((()=>{A(),R(),Hr(),P()})))()}function Gr(e,t){let n=N(e,t?.in),r=n.getFullYear(),i=O(),a=t?.firstWeekContainsDate??t?.locale?.options?.firstWeekContainsDate??i.firstWeekContainsDate??i.locale?.options?.firstWeekContainsDate??1,o=j(t?.in||e,0);o.setFullYear(r+1,0,a),o.setHours(0,0,0,0);let s=F(o,t),c=j(t?.in||e,0);c.setFullYear(r,0,a),c.setHours(0,0,0,0);let l=F(c,t);return+n>=+s?r+1:+n>=+l?r:r-1}function Kr(){return(Kr=e((()=>{k(),M(),I(),P()})))()}function qr(e,t){let n=O(),r=t?.firstWeekContainsDate??t?.locale?.options?.firstWeekContainsDate??n.firstWeekContainsDate??n.locale?.options?.firstWeekContainsDate??1,i=Gr(e,t),a=j(t?.in||e,0);return a.setFullYear(i,0,r),a.setHours(0,0,0,0),F(a,t)}function Jr(){return(Jr=e((()=>{k(),M(),Kr(),I()})))()}function Yr(e,t){let n=N(e,t?.in),r=+F(n,t)-qr(n,t);return Math.round(r/xr)+1}function Xr(){return(Xr=e((()=>{A(),I(),Jr(),P()})))()}function z(e,t){return(e<0?`-`:``)+Math.abs(e).toString().padStart(t,`0`)}var B;function Zr(){return(Zr=e((()=>{B={y(e,t){let n=e.getFullYear(),r=n>0?n:1-n;return z(t===`yy`?r%100:r,t.length)},M(e,t){let n=e.getMonth();return t===`M`?String(n+1):z(n+1,2)},d(e,t){return z(e.getDate(),t.length)},a(e,t){let n=e.getHours()/12>=1?`pm`:`am`;switch(t){case`a`:case`aa`:return n.toUpperCase();case`aaa`:return n;case`aaaaa`:return n[0];default:return n===`am`?`a.m.`:`p.m.`}},h(e,t){return z(e.getHours()%12||12,t.length)},H(e,t){return z(e.getHours(),t.length)},m(e,t){return z(e.getMinutes(),t.length)},s(e,t){return z(e.getSeconds(),t.length)},S(e,t){let n=t.length,r=e.getMilliseconds();return z(Math.trunc(r*10**(n-3)),t.length)}}})))()}function Qr(e,t=``){let n=e>0?`-`:`+`,r=Math.abs(e),i=Math.trunc(r/60),a=r%60;return a===0?n+String(i):n+String(i)+t+z(a,2)}function $r(e,t){return e%60==0?(e>0?`-`:`+`)+z(Math.abs(e)/60,2):V(e,t)}function V(e,t=``){let n=e>0?`-`:`+`,r=Math.abs(e),i=z(Math.trunc(r/60),2),a=z(r%60,2);return n+i+t+a}var H,ei;function ti(){return(ti=e((()=>{Rr(),Wr(),Br(),Xr(),Kr(),Zr(),H={am:`am`,pm:`pm`,midnight:`midnight`,noon:`noon`,morning:`morning`,afternoon:`afternoon`,evening:`evening`,night:`night`},ei={G:function(e,t,n){let r=+(e.getFullYear()>0);switch(t){case`G`:case`GG`:case`GGG`:return n.era(r,{width:`abbreviated`});case`GGGGG`:return n.era(r,{width:`narrow`});default:return n.era(r,{width:`wide`})}},y:function(e,t,n){if(t===`yo`){let t=e.getFullYear(),r=t>0?t:1-t;return n.ordinalNumber(r,{unit:`year`})}return B.y(e,t)},Y:function(e,t,n,r){let i=Gr(e,r),a=i>0?i:1-i;return t===`YY`?z(a%100,2):t===`Yo`?n.ordinalNumber(a,{unit:`year`}):z(a,t.length)},R:function(e,t){return z(zr(e),t.length)},u:function(e,t){return z(e.getFullYear(),t.length)},Q:function(e,t,n){let r=Math.ceil((e.getMonth()+1)/3);switch(t){case`Q`:return String(r);case`QQ`:return z(r,2);case`Qo`:return n.ordinalNumber(r,{unit:`quarter`});case`QQQ`:return n.quarter(r,{width:`abbreviated`,context:`formatting`});case`QQQQQ`:return n.quarter(r,{width:`narrow`,context:`formatting`});default:return n.quarter(r,{width:`wide`,context:`formatting`})}},q:function(e,t,n){let r=Math.ceil((e.getMonth()+1)/3);switch(t){case`q`:return String(r);case`qq`:return z(r,2);case`qo`:return n.ordinalNumber(r,{unit:`quarter`});case`qqq`:return n.quarter(r,{width:`abbreviated`,context:`standalone`});case`qqqqq`:return n.quarter(r,{width:`narrow`,context:`standalone`});default:return n.quarter(r,{width:`wide`,context:`standalone`})}},M:function(e,t,n){let r=e.getMonth();switch(t){case`M`:case`MM`:return B.M(e,t);case`Mo`:return n.ordinalNumber(r+1,{unit:`month`});case`MMM`:return n.month(r,{width:`abbreviated`,context:`formatting`});case`MMMMM`:return n.month(r,{width:`narrow`,context:`formatting`});default:return n.month(r,{width:`wide`,context:`formatting`})}},L:function(e,t,n){let r=e.getMonth();switch(t){case`L`:return String(r+1);case`LL`:return z(r+1,2);case`Lo`:return n.ordinalNumber(r+1,{unit:`month`});case`LLL`:return n.month(r,{width:`abbreviated`,context:`standalone`});case`LLLLL`:return n.month(r,{width:`narrow`,context:`standalone`});default:return n.month(r,{width:`wide`,context:`standalone`})}},w:function(e,t,n,r){let i=Yr(e,r);return t===`wo`?n.ordinalNumber(i,{unit:`week`}):z(i,t.length)},I:function(e,t,n){let r=Ur(e);return t===`Io`?n.ordinalNumber(r,{unit:`week`}):z(r,t.length)},d:function(e,t,n){return t===`do`?n.ordinalNumber(e.getDate(),{unit:`date`}):B.d(e,t)},D:function(e,t,n){let r=Lr(e);return t===`Do`?n.ordinalNumber(r,{unit:`dayOfYear`}):z(r,t.length)},E:function(e,t,n){let r=e.getDay();switch(t){case`E`:case`EE`:case`EEE`:return n.day(r,{width:`abbreviated`,context:`formatting`});case`EEEEE`:return n.day(r,{width:`narrow`,context:`formatting`});case`EEEEEE`:return n.day(r,{width:`short`,context:`formatting`});default:return n.day(r,{width:`wide`,context:`formatting`})}},e:function(e,t,n,r){let i=e.getDay(),a=(i-r.weekStartsOn+8)%7||7;switch(t){case`e`:return String(a);case`ee`:return z(a,2);case`eo`:return n.ordinalNumber(a,{unit:`day`});case`eee`:return n.day(i,{width:`abbreviated`,context:`formatting`});case`eeeee`:return n.day(i,{width:`narrow`,context:`formatting`});case`eeeeee`:return n.day(i,{width:`short`,context:`formatting`});default:return n.day(i,{width:`wide`,context:`formatting`})}},c:function(e,t,n,r){let i=e.getDay(),a=(i-r.weekStartsOn+8)%7||7;switch(t){case`c`:return String(a);case`cc`:return z(a,t.length);case`co`:return n.ordinalNumber(a,{unit:`day`});case`ccc`:return n.day(i,{width:`abbreviated`,context:`standalone`});case`ccccc`:return n.day(i,{width:`narrow`,context:`standalone`});case`cccccc`:return n.day(i,{width:`short`,context:`standalone`});default:return n.day(i,{width:`wide`,context:`standalone`})}},i:function(e,t,n){let r=e.getDay(),i=r===0?7:r;switch(t){case`i`:return String(i);case`ii`:return z(i,t.length);case`io`:return n.ordinalNumber(i,{unit:`day`});case`iii`:return n.day(r,{width:`abbreviated`,context:`formatting`});case`iiiii`:return n.day(r,{width:`narrow`,context:`formatting`});case`iiiiii`:return n.day(r,{width:`short`,context:`formatting`});default:return n.day(r,{width:`wide`,context:`formatting`})}},a:function(e,t,n){let r=e.getHours()/12>=1?`pm`:`am`;switch(t){case`a`:case`aa`:return n.dayPeriod(r,{width:`abbreviated`,context:`formatting`});case`aaa`:return n.dayPeriod(r,{width:`abbreviated`,context:`formatting`}).toLowerCase();case`aaaaa`:return n.dayPeriod(r,{width:`narrow`,context:`formatting`});default:return n.dayPeriod(r,{width:`wide`,context:`formatting`})}},b:function(e,t,n){let r=e.getHours(),i;switch(i=r===12?H.noon:r===0?H.midnight:r/12>=1?`pm`:`am`,t){case`b`:case`bb`:return n.dayPeriod(i,{width:`abbreviated`,context:`formatting`});case`bbb`:return n.dayPeriod(i,{width:`abbreviated`,context:`formatting`}).toLowerCase();case`bbbbb`:return n.dayPeriod(i,{width:`narrow`,context:`formatting`});default:return n.dayPeriod(i,{width:`wide`,context:`formatting`})}},B:function(e,t,n){let r=e.getHours(),i;switch(i=r>=17?H.evening:r>=12?H.afternoon:r>=4?H.morning:H.night,t){case`B`:case`BB`:case`BBB`:return n.dayPeriod(i,{width:`abbreviated`,context:`formatting`});case`BBBBB`:return n.dayPeriod(i,{width:`narrow`,context:`formatting`});default:return n.dayPeriod(i,{width:`wide`,context:`formatting`})}},h:function(e,t,n){if(t===`ho`){let t=e.getHours()%12;return t===0&&(t=12),n.ordinalNumber(t,{unit:`hour`})}return B.h(e,t)},H:function(e,t,n){return t===`Ho`?n.ordinalNumber(e.getHours(),{unit:`hour`}):B.H(e,t)},K:function(e,t,n){let r=e.getHours()%12;return t===`Ko`?n.ordinalNumber(r,{unit:`hour`}):z(r,t.length)},k:function(e,t,n){let r=e.getHours();return r===0&&(r=24),t===`ko`?n.ordinalNumber(r,{unit:`hour`}):z(r,t.length)},m:function(e,t,n){return t===`mo`?n.ordinalNumber(e.getMinutes(),{unit:`minute`}):B.m(e,t)},s:function(e,t,n){return t===`so`?n.ordinalNumber(e.getSeconds(),{unit:`second`}):B.s(e,t)},S:function(e,t){return B.S(e,t)},X:function(e,t,n){let r=e.getTimezoneOffset();if(r===0)return`Z`;switch(t){case`X`:return $r(r);case`XXXX`:case`XX`:return V(r);default:return V(r,`:`)}},x:function(e,t,n){let r=e.getTimezoneOffset();switch(t){case`x`:return $r(r);case`xxxx`:case`xx`:return V(r);default:return V(r,`:`)}},O:function(e,t,n){let r=e.getTimezoneOffset();switch(t){case`O`:case`OO`:case`OOO`:return`GMT`+Qr(r,`:`);default:return`GMT`+V(r,`:`)}},z:function(e,t,n){let r=e.getTimezoneOffset();switch(t){case`z`:case`zz`:case`zzz`:return`GMT`+Qr(r,`:`);default:return`GMT`+V(r,`:`)}},t:function(e,t,n){return z(Math.trunc(e/1e3),t.length)},T:function(e,t,n){return z(+e,t.length)}}})))()}var ni,ri,ii,ai;function oi(){return(oi=e((()=>{ni=(e,t)=>{switch(e){case`P`:return t.date({width:`short`});case`PP`:return t.date({width:`medium`});case`PPP`:return t.date({width:`long`});default:return t.date({width:`full`})}},ri=(e,t)=>{switch(e){case`p`:return t.time({width:`short`});case`pp`:return t.time({width:`medium`});case`ppp`:return t.time({width:`long`});default:return t.time({width:`full`})}},ii=(e,t)=>{let n=e.match(/(P+)(p+)?/)||[],r=n[1],i=n[2];if(!i)return ni(e,t);let a;switch(r){case`P`:a=t.dateTime({width:`short`});break;case`PP`:a=t.dateTime({width:`medium`});break;case`PPP`:a=t.dateTime({width:`long`});break;default:a=t.dateTime({width:`full`})}return a.replace(`{{date}}`,ni(r,t)).replace(`{{time}}`,ri(i,t))},ai={p:ri,P:ii}})))()}function si(e){return di.test(e)}function ci(e){return fi.test(e)}function li(e,t,n){let r=ui(e,t,n);if(console.warn(r),pi.includes(e))throw RangeError(r)}function ui(e,t,n){let r=e[0]===`Y`?`years`:`days of the month`;return`Use \`${e.toLowerCase()}\` instead of \`${e}\` (in \`${t}\`) for formatting ${r} to the input \`${n}\`; see: https://github.com/date-fns/date-fns/blob/master/docs/unicodeTokens.md`}var di,fi,pi;function mi(){return(mi=e((()=>{di=/^D+$/,fi=/^Y+$/,pi=[`D`,`DD`,`YY`,`YYYY`]})))()}function hi(e){return e instanceof Date||typeof e==`object`&&Object.prototype.toString.call(e)===`[object Date]`}function gi(){return(gi=e((()=>{})))()}function _i(e){return!(!hi(e)&&typeof e!=`number`||isNaN(+N(e)))}function vi(){return(vi=e((()=>{gi(),P()})))()}function yi(e,t,n){let r=O(),i=n?.locale??r.locale??_r,a=n?.firstWeekContainsDate??n?.locale?.options?.firstWeekContainsDate??r.firstWeekContainsDate??r.locale?.options?.firstWeekContainsDate??1,o=n?.weekStartsOn??n?.locale?.options?.weekStartsOn??r.weekStartsOn??r.locale?.options?.weekStartsOn??0,s=N(e,n?.in);if(!_i(s))throw RangeError(`Invalid time value`);let c=t.match(Si).map(e=>{let t=e[0];if(t===`p`||t===`P`){let n=ai[t];return n(e,i.formatLong)}return e}).join(``).match(xi).map(e=>{if(e===`''`)return{isToken:!1,value:`'`};let t=e[0];if(t===`'`)return{isToken:!1,value:bi(e)};if(ei[t])return{isToken:!0,value:e};if(t.match(Ti))throw RangeError("Format string contains an unescaped latin alphabet character `"+t+"`");return{isToken:!1,value:e}});i.localize.preprocessor&&(c=i.localize.preprocessor(s,c));let l={firstWeekContainsDate:a,weekStartsOn:o,locale:i};return c.map(r=>{if(!r.isToken)return r.value;let a=r.value;(!n?.useAdditionalWeekYearTokens&&ci(a)||!n?.useAdditionalDayOfYearTokens&&si(a))&&li(a,t,String(e));let o=ei[a[0]];return o(s,a,i.localize,l)}).join(``)}function bi(e){let t=e.match(Ci);return t?t[1].replace(wi,`'`):e}var xi,Si,Ci,wi,Ti;function Ei(){return(Ei=e((()=>{vr(),k(),ti(),oi(),mi(),vi(),P(),xi=/[yYQqMLwIdDecihHKkms]o|(\w)\1*|''|'(''|[^'])+('|$)|./g,Si=/P+p+|P+|p+|''|'(''|[^'])+('|$)|./g,Ci=/^'([^]*?)'?$/,wi=/''/g,Ti=/[a-zA-Z]/})))()}function Di(){return Object.assign({},O())}function Oi(){return(Oi=e((()=>{k()})))()}function ki(e,t){let n=Ai(t)?new t(0):j(t,0);return n.setFullYear(e.getFullYear(),e.getMonth(),e.getDate()),n.setHours(e.getHours(),e.getMinutes(),e.getSeconds(),e.getMilliseconds()),n}function Ai(e){return typeof e==`function`&&e.prototype?.constructor===e}function ji(){return(ji=e((()=>{M()})))()}var Mi,Ni,Pi,Fi;function Ii(){return(Ii=e((()=>{M(),ji(),Mi=10,Ni=class{subPriority=0;validate(e,t){return!0}},Pi=class extends Ni{constructor(e,t,n,r,i){super(),this.value=e,this.validateValue=t,this.setValue=n,this.priority=r,i&&(this.subPriority=i)}validate(e,t){return this.validateValue(e,this.value,t)}set(e,t,n){return this.setValue(e,t,this.value,n)}},Fi=class extends Ni{priority=Mi;subPriority=-1;constructor(e,t){super(),this.context=e||(e=>j(t,e))}set(e,t){return t.timestampIsSet?e:j(e,ki(e,this.context))}}})))()}var U;function W(){return(W=e((()=>{Ii(),U=class{run(e,t,n,r){let i=this.parse(e,t,n,r);return i?{setter:new Pi(i.value,this.validate,this.set,this.priority,this.subPriority),rest:i.rest}:null}validate(e,t,n){return!0}}})))()}var Li;function Ri(){return(Ri=e((()=>{W(),Li=class extends U{priority=140;parse(e,t,n){switch(t){case`G`:case`GG`:case`GGG`:return n.era(e,{width:`abbreviated`})||n.era(e,{width:`narrow`});case`GGGGG`:return n.era(e,{width:`narrow`});default:return n.era(e,{width:`wide`})||n.era(e,{width:`abbreviated`})||n.era(e,{width:`narrow`})}}set(e,t,n){return t.era=n,e.setFullYear(n,0,1),e.setHours(0,0,0,0),e}incompatibleTokens=[`R`,`u`,`t`,`T`]}})))()}var G,K;function q(){return(q=e((()=>{G={month:/^(1[0-2]|0?\d)/,date:/^(3[0-1]|[0-2]?\d)/,dayOfYear:/^(36[0-6]|3[0-5]\d|[0-2]?\d?\d)/,week:/^(5[0-3]|[0-4]?\d)/,hour23h:/^(2[0-3]|[0-1]?\d)/,hour24h:/^(2[0-4]|[0-1]?\d)/,hour11h:/^(1[0-1]|0?\d)/,hour12h:/^(1[0-2]|0?\d)/,minute:/^[0-5]?\d/,second:/^[0-5]?\d/,singleDigit:/^\d/,twoDigits:/^\d{1,2}/,threeDigits:/^\d{1,3}/,fourDigits:/^\d{1,4}/,anyDigitsSigned:/^-?\d+/,singleDigitSigned:/^-?\d/,twoDigitsSigned:/^-?\d{1,2}/,threeDigitsSigned:/^-?\d{1,3}/,fourDigitsSigned:/^-?\d{1,4}/},K={basicOptionalMinutes:/^([+-])(\d{2})(\d{2})?|Z/,basic:/^([+-])(\d{2})(\d{2})|Z/,basicOptionalSeconds:/^([+-])(\d{2})(\d{2})((\d{2}))?|Z/,extended:/^([+-])(\d{2}):(\d{2})|Z/,extendedOptionalSeconds:/^([+-])(\d{2}):(\d{2})(:(\d{2}))?|Z/}})))()}function J(e,t){return e&&{value:t(e.value),rest:e.rest}}function Y(e,t){let n=t.match(e);return n?{value:parseInt(n[0],10),rest:t.slice(n[0].length)}:null}function X(e,t){let n=t.match(e);if(!n)return null;if(n[0]===`Z`)return{value:0,rest:t.slice(1)};let r=n[1]===`+`?1:-1,i=n[2]?parseInt(n[2],10):0,a=n[3]?parseInt(n[3],10):0,o=n[5]?parseInt(n[5],10):0;return{value:r*(i*wr+a*Cr+o*Tr),rest:t.slice(n[0].length)}}function zi(e){return Y(G.anyDigitsSigned,e)}function Z(e,t){switch(e){case 1:return Y(G.singleDigit,t);case 2:return Y(G.twoDigits,t);case 3:return Y(G.threeDigits,t);case 4:return Y(G.fourDigits,t);default:return Y(RegExp(`^\\d{1,`+e+`}`),t)}}function Bi(e,t){switch(e){case 1:return Y(G.singleDigitSigned,t);case 2:return Y(G.twoDigitsSigned,t);case 3:return Y(G.threeDigitsSigned,t);case 4:return Y(G.fourDigitsSigned,t);default:return Y(RegExp(`^-?\\d{1,`+e+`}`),t)}}function Vi(e){switch(e){case`morning`:return 4;case`evening`:return 17;case`pm`:case`noon`:case`afternoon`:return 12;default:return 0}}function Hi(e,t){let n=t>0,r=n?t:1-t,i;if(r<=50)i=e||100;else{let t=r+50,n=Math.trunc(t/100)*100,a=e>=t%100;i=e+n-(a?100:0)}return n?i:1-i}function Ui(e){return e%400==0||e%4==0&&e%100!=0}function Q(){return(Q=e((()=>{A(),q()})))()}var Wi;function Gi(){return(Gi=e((()=>{W(),Q(),Wi=class extends U{priority=130;incompatibleTokens=[`Y`,`R`,`u`,`w`,`I`,`i`,`e`,`c`,`t`,`T`];parse(e,t,n){let r=e=>({year:e,isTwoDigitYear:t===`yy`});switch(t){case`y`:return J(Z(4,e),r);case`yo`:return J(n.ordinalNumber(e,{unit:`year`}),r);default:return J(Z(t.length,e),r)}}validate(e,t){return t.isTwoDigitYear||t.year>0}set(e,t,n){let r=e.getFullYear();if(n.isTwoDigitYear){let t=Hi(n.year,r);return e.setFullYear(t,0,1),e.setHours(0,0,0,0),e}let i=!(`era`in t)||t.era===1?n.year:1-n.year;return e.setFullYear(i,0,1),e.setHours(0,0,0,0),e}}})))()}var Ki;function qi(){return(qi=e((()=>{Kr(),I(),W(),Q(),Ki=class extends U{priority=130;parse(e,t,n){let r=e=>({year:e,isTwoDigitYear:t===`YY`});switch(t){case`Y`:return J(Z(4,e),r);case`Yo`:return J(n.ordinalNumber(e,{unit:`year`}),r);default:return J(Z(t.length,e),r)}}validate(e,t){return t.isTwoDigitYear||t.year>0}set(e,t,n,r){let i=Gr(e,r);if(n.isTwoDigitYear){let t=Hi(n.year,i);return e.setFullYear(t,0,r.firstWeekContainsDate),e.setHours(0,0,0,0),F(e,r)}let a=!(`era`in t)||t.era===1?n.year:1-n.year;return e.setFullYear(a,0,r.firstWeekContainsDate),e.setHours(0,0,0,0),F(e,r)}incompatibleTokens=[`y`,`R`,`u`,`Q`,`q`,`M`,`L`,`I`,`d`,`D`,`i`,`t`,`T`]}})))()}var Ji;function Yi(){return(Yi=e((()=>{R(),M(),W(),Q(),Ji=class extends U{priority=130;parse(e,t){return Bi(t===`R`?4:t.length,e)}set(e,t,n){let r=j(e,0);return r.setFullYear(n,0,4),r.setHours(0,0,0,0),L(r)}incompatibleTokens=[`G`,`y`,`Y`,`u`,`Q`,`q`,`M`,`L`,`w`,`d`,`D`,`e`,`c`,`t`,`T`]}})))()}var Xi;function Zi(){return(Zi=e((()=>{W(),Q(),Xi=class extends U{priority=130;parse(e,t){return Bi(t===`u`?4:t.length,e)}set(e,t,n){return e.setFullYear(n,0,1),e.setHours(0,0,0,0),e}incompatibleTokens=[`G`,`y`,`Y`,`R`,`w`,`I`,`i`,`e`,`c`,`t`,`T`]}})))()}var Qi;function $i(){return($i=e((()=>{W(),Q(),Qi=class extends U{priority=120;parse(e,t,n){switch(t){case`Q`:case`QQ`:return Z(t.length,e);case`Qo`:return n.ordinalNumber(e,{unit:`quarter`});case`QQQ`:return n.quarter(e,{width:`abbreviated`,context:`formatting`})||n.quarter(e,{width:`narrow`,context:`formatting`});case`QQQQQ`:return n.quarter(e,{width:`narrow`,context:`formatting`});default:return n.quarter(e,{width:`wide`,context:`formatting`})||n.quarter(e,{width:`abbreviated`,context:`formatting`})||n.quarter(e,{width:`narrow`,context:`formatting`})}}validate(e,t){return t>=1&&t<=4}set(e,t,n){return e.setMonth((n-1)*3,1),e.setHours(0,0,0,0),e}incompatibleTokens=[`Y`,`R`,`q`,`M`,`L`,`w`,`I`,`d`,`D`,`i`,`e`,`c`,`t`,`T`]}})))()}var ea;function ta(){return(ta=e((()=>{W(),Q(),ea=class extends U{priority=120;parse(e,t,n){switch(t){case`q`:case`qq`:return Z(t.length,e);case`qo`:return n.ordinalNumber(e,{unit:`quarter`});case`qqq`:return n.quarter(e,{width:`abbreviated`,context:`standalone`})||n.quarter(e,{width:`narrow`,context:`standalone`});case`qqqqq`:return n.quarter(e,{width:`narrow`,context:`standalone`});default:return n.quarter(e,{width:`wide`,context:`standalone`})||n.quarter(e,{width:`abbreviated`,context:`standalone`})||n.quarter(e,{width:`narrow`,context:`standalone`})}}validate(e,t){return t>=1&&t<=4}set(e,t,n){return e.setMonth((n-1)*3,1),e.setHours(0,0,0,0),e}incompatibleTokens=[`Y`,`R`,`Q`,`M`,`L`,`w`,`I`,`d`,`D`,`i`,`e`,`c`,`t`,`T`]}})))()}var na;function ra(){return(ra=e((()=>{q(),W(),Q(),na=class extends U{incompatibleTokens=[`Y`,`R`,`q`,`Q`,`L`,`w`,`I`,`D`,`i`,`e`,`c`,`t`,`T`];priority=110;parse(e,t,n){let r=e=>e-1;switch(t){case`M`:return J(Y(G.month,e),r);case`MM`:return J(Z(2,e),r);case`Mo`:return J(n.ordinalNumber(e,{unit:`month`}),r);case`MMM`:return n.month(e,{width:`abbreviated`,context:`formatting`})||n.month(e,{width:`narrow`,context:`formatting`});case`MMMMM`:return n.month(e,{width:`narrow`,context:`formatting`});default:return n.month(e,{width:`wide`,context:`formatting`})||n.month(e,{width:`abbreviated`,context:`formatting`})||n.month(e,{width:`narrow`,context:`formatting`})}}validate(e,t){return t>=0&&t<=11}set(e,t,n){return e.setMonth(n,1),e.setHours(0,0,0,0),e}}})))()}var ia;function aa(){return(aa=e((()=>{q(),W(),Q(),ia=class extends U{priority=110;parse(e,t,n){let r=e=>e-1;switch(t){case`L`:return J(Y(G.month,e),r);case`LL`:return J(Z(2,e),r);case`Lo`:return J(n.ordinalNumber(e,{unit:`month`}),r);case`LLL`:return n.month(e,{width:`abbreviated`,context:`standalone`})||n.month(e,{width:`narrow`,context:`standalone`});case`LLLLL`:return n.month(e,{width:`narrow`,context:`standalone`});default:return n.month(e,{width:`wide`,context:`standalone`})||n.month(e,{width:`abbreviated`,context:`standalone`})||n.month(e,{width:`narrow`,context:`standalone`})}}validate(e,t){return t>=0&&t<=11}set(e,t,n){return e.setMonth(n,1),e.setHours(0,0,0,0),e}incompatibleTokens=[`Y`,`R`,`q`,`Q`,`M`,`w`,`I`,`D`,`i`,`e`,`c`,`t`,`T`]}})))()}function oa(e,t,n){let r=N(e,n?.in),i=Yr(r,n)-t;return r.setDate(r.getDate()-i*7),N(r,n?.in)}function sa(){return(sa=e((()=>{Xr(),P()})))()}var ca;function la(){return(la=e((()=>{sa(),I(),q(),W(),Q(),ca=class extends U{priority=100;parse(e,t,n){switch(t){case`w`:return Y(G.week,e);case`wo`:return n.ordinalNumber(e,{unit:`week`});default:return Z(t.length,e)}}validate(e,t){return t>=1&&t<=53}set(e,t,n,r){return F(oa(e,n,r),r)}incompatibleTokens=[`y`,`R`,`u`,`q`,`Q`,`M`,`L`,`I`,`d`,`D`,`i`,`t`,`T`]}})))()}function ua(e,t,n){let r=N(e,n?.in),i=Ur(r,n)-t;return r.setDate(r.getDate()-i*7),r}function da(){return(da=e((()=>{Wr(),P()})))()}var fa;function pa(){return(pa=e((()=>{da(),R(),q(),W(),Q(),fa=class extends U{priority=100;parse(e,t,n){switch(t){case`I`:return Y(G.week,e);case`Io`:return n.ordinalNumber(e,{unit:`week`});default:return Z(t.length,e)}}validate(e,t){return t>=1&&t<=53}set(e,t,n){return L(ua(e,n))}incompatibleTokens=[`y`,`Y`,`u`,`q`,`Q`,`M`,`L`,`w`,`d`,`D`,`e`,`c`,`t`,`T`]}})))()}var ma,ha,ga;function _a(){return(_a=e((()=>{q(),W(),Q(),ma=[31,28,31,30,31,30,31,31,30,31,30,31],ha=[31,29,31,30,31,30,31,31,30,31,30,31],ga=class extends U{priority=90;subPriority=1;parse(e,t,n){switch(t){case`d`:return Y(G.date,e);case`do`:return n.ordinalNumber(e,{unit:`date`});default:return Z(t.length,e)}}validate(e,t){let n=Ui(e.getFullYear()),r=e.getMonth();return n?t>=1&&t<=ha[r]:t>=1&&t<=ma[r]}set(e,t,n){return e.setDate(n),e.setHours(0,0,0,0),e}incompatibleTokens=[`Y`,`R`,`q`,`Q`,`w`,`I`,`D`,`i`,`e`,`c`,`t`,`T`]}})))()}var va;function ya(){return(ya=e((()=>{q(),W(),Q(),va=class extends U{priority=90;subpriority=1;parse(e,t,n){switch(t){case`D`:case`DD`:return Y(G.dayOfYear,e);case`Do`:return n.ordinalNumber(e,{unit:`date`});default:return Z(t.length,e)}}validate(e,t){return Ui(e.getFullYear())?t>=1&&t<=366:t>=1&&t<=365}set(e,t,n){return e.setMonth(0,n),e.setHours(0,0,0,0),e}incompatibleTokens=[`Y`,`R`,`q`,`Q`,`M`,`L`,`w`,`I`,`d`,`E`,`i`,`e`,`c`,`t`,`T`]}})))()}function ba(e,t,n){let r=N(e,n?.in);return isNaN(t)?j(n?.in||e,NaN):(t&&r.setDate(r.getDate()+t),r)}function xa(){return(xa=e((()=>{M(),P()})))()}function Sa(e,t,n){let r=O(),i=n?.weekStartsOn??n?.locale?.options?.weekStartsOn??r.weekStartsOn??r.locale?.options?.weekStartsOn??0,a=N(e,n?.in),o=a.getDay(),s=(t%7+7)%7,c=7-i;return ba(a,t<0||t>6?t-(o+c)%7:(s+c)%7-(o+c)%7,n)}function Ca(){return(Ca=e((()=>{k(),xa(),P()})))()}var wa;function Ta(){return(Ta=e((()=>{Ca(),W(),wa=class extends U{priority=90;parse(e,t,n){switch(t){case`E`:case`EE`:case`EEE`:return n.day(e,{width:`abbreviated`,context:`formatting`})||n.day(e,{width:`short`,context:`formatting`})||n.day(e,{width:`narrow`,context:`formatting`});case`EEEEE`:return n.day(e,{width:`narrow`,context:`formatting`});case`EEEEEE`:return n.day(e,{width:`short`,context:`formatting`})||n.day(e,{width:`narrow`,context:`formatting`});default:return n.day(e,{width:`wide`,context:`formatting`})||n.day(e,{width:`abbreviated`,context:`formatting`})||n.day(e,{width:`short`,context:`formatting`})||n.day(e,{width:`narrow`,context:`formatting`})}}validate(e,t){return t>=0&&t<=6}set(e,t,n,r){return e=Sa(e,n,r),e.setHours(0,0,0,0),e}incompatibleTokens=[`D`,`i`,`e`,`c`,`t`,`T`]}})))()}var Ea;function Da(){return(Da=e((()=>{Ca(),W(),Q(),Ea=class extends U{priority=90;parse(e,t,n,r){let i=e=>{let t=Math.floor((e-1)/7)*7;return(e+r.weekStartsOn+6)%7+t};switch(t){case`e`:case`ee`:return J(Z(t.length,e),i);case`eo`:return J(n.ordinalNumber(e,{unit:`day`}),i);case`eee`:return n.day(e,{width:`abbreviated`,context:`formatting`})||n.day(e,{width:`short`,context:`formatting`})||n.day(e,{width:`narrow`,context:`formatting`});case`eeeee`:return n.day(e,{width:`narrow`,context:`formatting`});case`eeeeee`:return n.day(e,{width:`short`,context:`formatting`})||n.day(e,{width:`narrow`,context:`formatting`});default:return n.day(e,{width:`wide`,context:`formatting`})||n.day(e,{width:`abbreviated`,context:`formatting`})||n.day(e,{width:`short`,context:`formatting`})||n.day(e,{width:`narrow`,context:`formatting`})}}validate(e,t){return t>=0&&t<=6}set(e,t,n,r){return e=Sa(e,n,r),e.setHours(0,0,0,0),e}incompatibleTokens=[`y`,`R`,`u`,`q`,`Q`,`M`,`L`,`I`,`d`,`D`,`E`,`i`,`c`,`t`,`T`]}})))()}var Oa;function ka(){return(ka=e((()=>{Ca(),W(),Q(),Oa=class extends U{priority=90;parse(e,t,n,r){let i=e=>{let t=Math.floor((e-1)/7)*7;return(e+r.weekStartsOn+6)%7+t};switch(t){case`c`:case`cc`:return J(Z(t.length,e),i);case`co`:return J(n.ordinalNumber(e,{unit:`day`}),i);case`ccc`:return n.day(e,{width:`abbreviated`,context:`standalone`})||n.day(e,{width:`short`,context:`standalone`})||n.day(e,{width:`narrow`,context:`standalone`});case`ccccc`:return n.day(e,{width:`narrow`,context:`standalone`});case`cccccc`:return n.day(e,{width:`short`,context:`standalone`})||n.day(e,{width:`narrow`,context:`standalone`});default:return n.day(e,{width:`wide`,context:`standalone`})||n.day(e,{width:`abbreviated`,context:`standalone`})||n.day(e,{width:`short`,context:`standalone`})||n.day(e,{width:`narrow`,context:`standalone`})}}validate(e,t){return t>=0&&t<=6}set(e,t,n,r){return e=Sa(e,n,r),e.setHours(0,0,0,0),e}incompatibleTokens=[`y`,`R`,`u`,`q`,`Q`,`M`,`L`,`I`,`d`,`D`,`E`,`i`,`e`,`t`,`T`]}})))()}function Aa(e,t){let n=N(e,t?.in).getDay();return n===0?7:n}function ja(){return(ja=e((()=>{P()})))()}function Ma(e,t,n){let r=N(e,n?.in);return ba(r,t-Aa(r,n),n)}function Na(){return(Na=e((()=>{xa(),ja(),P()})))()}var Pa;function Fa(){return(Fa=e((()=>{Na(),W(),Q(),Pa=class extends U{priority=90;parse(e,t,n){let r=e=>e===0?7:e;switch(t){case`i`:case`ii`:return Z(t.length,e);case`io`:return n.ordinalNumber(e,{unit:`day`});case`iii`:return J(n.day(e,{width:`abbreviated`,context:`formatting`})||n.day(e,{width:`short`,context:`formatting`})||n.day(e,{width:`narrow`,context:`formatting`}),r);case`iiiii`:return J(n.day(e,{width:`narrow`,context:`formatting`}),r);case`iiiiii`:return J(n.day(e,{width:`short`,context:`formatting`})||n.day(e,{width:`narrow`,context:`formatting`}),r);default:return J(n.day(e,{width:`wide`,context:`formatting`})||n.day(e,{width:`abbreviated`,context:`formatting`})||n.day(e,{width:`short`,context:`formatting`})||n.day(e,{width:`narrow`,context:`formatting`}),r)}}validate(e,t){return t>=1&&t<=7}set(e,t,n){return e=Ma(e,n),e.setHours(0,0,0,0),e}incompatibleTokens=[`y`,`Y`,`u`,`q`,`Q`,`M`,`L`,`w`,`d`,`D`,`E`,`e`,`c`,`t`,`T`]}})))()}var Ia;function La(){return(La=e((()=>{W(),Q(),Ia=class extends U{priority=80;parse(e,t,n){switch(t){case`a`:case`aa`:case`aaa`:return n.dayPeriod(e,{width:`abbreviated`,context:`formatting`})||n.dayPeriod(e,{width:`narrow`,context:`formatting`});case`aaaaa`:return n.dayPeriod(e,{width:`narrow`,context:`formatting`});default:return n.dayPeriod(e,{width:`wide`,context:`formatting`})||n.dayPeriod(e,{width:`abbreviated`,context:`formatting`})||n.dayPeriod(e,{width:`narrow`,context:`formatting`})}}set(e,t,n){return e.setHours(Vi(n),0,0,0),e}incompatibleTokens=[`b`,`B`,`H`,`k`,`t`,`T`]}})))()}var Ra;function za(){return(za=e((()=>{W(),Q(),Ra=class extends U{priority=80;parse(e,t,n){switch(t){case`b`:case`bb`:case`bbb`:return n.dayPeriod(e,{width:`abbreviated`,context:`formatting`})||n.dayPeriod(e,{width:`narrow`,context:`formatting`});case`bbbbb`:return n.dayPeriod(e,{width:`narrow`,context:`formatting`});default:return n.dayPeriod(e,{width:`wide`,context:`formatting`})||n.dayPeriod(e,{width:`abbreviated`,context:`formatting`})||n.dayPeriod(e,{width:`narrow`,context:`formatting`})}}set(e,t,n){return e.setHours(Vi(n),0,0,0),e}incompatibleTokens=[`a`,`B`,`H`,`k`,`t`,`T`]}})))()}var Ba;function Va(){return(Va=e((()=>{W(),Q(),Ba=class extends U{priority=80;parse(e,t,n){switch(t){case`B`:case`BB`:case`BBB`:return n.dayPeriod(e,{width:`abbreviated`,context:`formatting`})||n.dayPeriod(e,{width:`narrow`,context:`formatting`});case`BBBBB`:return n.dayPeriod(e,{width:`narrow`,context:`formatting`});default:return n.dayPeriod(e,{width:`wide`,context:`formatting`})||n.dayPeriod(e,{width:`abbreviated`,context:`formatting`})||n.dayPeriod(e,{width:`narrow`,context:`formatting`})}}set(e,t,n){return e.setHours(Vi(n),0,0,0),e}incompatibleTokens=[`a`,`b`,`t`,`T`]}})))()}var Ha;function Ua(){return(Ua=e((()=>{q(),W(),Q(),Ha=class extends U{priority=70;parse(e,t,n){switch(t){case`h`:return Y(G.hour12h,e);case`ho`:return n.ordinalNumber(e,{unit:`hour`});default:return Z(t.length,e)}}validate(e,t){return t>=1&&t<=12}set(e,t,n){let r=e.getHours()>=12;return r&&n<12?e.setHours(n+12,0,0,0):!r&&n===12?e.setHours(0,0,0,0):e.setHours(n,0,0,0),e}incompatibleTokens=[`H`,`K`,`k`,`t`,`T`]}})))()}var Wa;function Ga(){return(Ga=e((()=>{q(),W(),Q(),Wa=class extends U{priority=70;parse(e,t,n){switch(t){case`H`:return Y(G.hour23h,e);case`Ho`:return n.ordinalNumber(e,{unit:`hour`});default:return Z(t.length,e)}}validate(e,t){return t>=0&&t<=23}set(e,t,n){return e.setHours(n,0,0,0),e}incompatibleTokens=[`a`,`b`,`h`,`K`,`k`,`t`,`T`]}})))()}var Ka;function qa(){return(qa=e((()=>{q(),W(),Q(),Ka=class extends U{priority=70;parse(e,t,n){switch(t){case`K`:return Y(G.hour11h,e);case`Ko`:return n.ordinalNumber(e,{unit:`hour`});default:return Z(t.length,e)}}validate(e,t){return t>=0&&t<=11}set(e,t,n){return e.getHours()>=12&&n<12?e.setHours(n+12,0,0,0):e.setHours(n,0,0,0),e}incompatibleTokens=[`h`,`H`,`k`,`t`,`T`]}})))()}var Ja;function Ya(){return(Ya=e((()=>{q(),W(),Q(),Ja=class extends U{priority=70;parse(e,t,n){switch(t){case`k`:return Y(G.hour24h,e);case`ko`:return n.ordinalNumber(e,{unit:`hour`});default:return Z(t.length,e)}}validate(e,t){return t>=1&&t<=24}set(e,t,n){let r=n<=24?n%24:n;return e.setHours(r,0,0,0),e}incompatibleTokens=[`a`,`b`,`h`,`H`,`K`,`t`,`T`]}})))()}var Xa;function Za(){return(Za=e((()=>{q(),W(),Q(),Xa=class extends U{priority=60;parse(e,t,n){switch(t){case`m`:return Y(G.minute,e);case`mo`:return n.ordinalNumber(e,{unit:`minute`});default:return Z(t.length,e)}}validate(e,t){return t>=0&&t<=59}set(e,t,n){return e.setMinutes(n,0,0),e}incompatibleTokens=[`t`,`T`]}})))()}var Qa;function $a(){return($a=e((()=>{q(),W(),Q(),Qa=class extends U{priority=50;parse(e,t,n){switch(t){case`s`:return Y(G.second,e);case`so`:return n.ordinalNumber(e,{unit:`second`});default:return Z(t.length,e)}}validate(e,t){return t>=0&&t<=59}set(e,t,n){return e.setSeconds(n,0),e}incompatibleTokens=[`t`,`T`]}})))()}var eo;function to(){return(to=e((()=>{W(),Q(),eo=class extends U{priority=30;parse(e,t){return J(Z(t.length,e),e=>Math.trunc(e*10**(-t.length+3)))}set(e,t,n){return e.setMilliseconds(n),e}incompatibleTokens=[`t`,`T`]}})))()}var no;function ro(){return(ro=e((()=>{M(),Or(),q(),W(),Q(),no=class extends U{priority=10;parse(e,t){switch(t){case`X`:return X(K.basicOptionalMinutes,e);case`XX`:return X(K.basic,e);case`XXXX`:return X(K.basicOptionalSeconds,e);case`XXXXX`:return X(K.extendedOptionalSeconds,e);default:return X(K.extended,e)}}set(e,t,n){return t.timestampIsSet?e:j(e,e.getTime()-Dr(e)-n)}incompatibleTokens=[`t`,`T`,`x`]}})))()}var io;function ao(){return(ao=e((()=>{M(),Or(),q(),W(),Q(),io=class extends U{priority=10;parse(e,t){switch(t){case`x`:return X(K.basicOptionalMinutes,e);case`xx`:return X(K.basic,e);case`xxxx`:return X(K.basicOptionalSeconds,e);case`xxxxx`:return X(K.extendedOptionalSeconds,e);default:return X(K.extended,e)}}set(e,t,n){return t.timestampIsSet?e:j(e,e.getTime()-Dr(e)-n)}incompatibleTokens=[`t`,`T`,`X`]}})))()}var oo;function so(){return(so=e((()=>{M(),W(),Q(),oo=class extends U{priority=40;parse(e){return zi(e)}set(e,t,n){return[j(e,n*1e3),{timestampIsSet:!0}]}incompatibleTokens=`*`}})))()}var co;function lo(){return(lo=e((()=>{M(),W(),Q(),co=class extends U{priority=20;parse(e){return zi(e)}set(e,t,n){return[j(e,n),{timestampIsSet:!0}]}incompatibleTokens=`*`}})))()}var uo;function fo(){return(fo=e((()=>{Ri(),Gi(),qi(),Yi(),Zi(),$i(),ta(),ra(),aa(),la(),pa(),_a(),ya(),Ta(),Da(),ka(),Fa(),La(),za(),Va(),Ua(),Ga(),qa(),Ya(),Za(),$a(),to(),ro(),ao(),so(),lo(),uo={G:new Li,y:new Wi,Y:new Ki,R:new Ji,u:new Xi,Q:new Qi,q:new ea,M:new na,L:new ia,w:new ca,I:new fa,d:new ga,D:new va,E:new wa,e:new Ea,c:new Oa,i:new Pa,a:new Ia,b:new Ra,B:new Ba,h:new Ha,H:new Wa,K:new Ka,k:new Ja,m:new Xa,s:new Qa,S:new eo,X:new no,x:new io,t:new oo,T:new co}})))()}function po(e,t,n,r){let i=()=>j(r?.in||n,NaN),a=Di(),o=r?.locale??a.locale??_r,s=r?.firstWeekContainsDate??r?.locale?.options?.firstWeekContainsDate??a.firstWeekContainsDate??a.locale?.options?.firstWeekContainsDate??1,c=r?.weekStartsOn??r?.locale?.options?.weekStartsOn??a.weekStartsOn??a.locale?.options?.weekStartsOn??0;if(!t)return e?i():N(n,r?.in);let l={firstWeekContainsDate:s,weekStartsOn:c,locale:o},u=[new Fi(r?.in,n)],ee=t.match(go).map(e=>{let t=e[0];if(t in ai){let n=ai[t];return n(e,o.formatLong)}return e}).join(``).match(ho),te=[];for(let n of ee){!r?.useAdditionalWeekYearTokens&&ci(n)&&li(n,t,e),!r?.useAdditionalDayOfYearTokens&&si(n)&&li(n,t,e);let a=n[0],s=uo[a];if(s){let{incompatibleTokens:t}=s;if(Array.isArray(t)){let e=te.find(e=>t.includes(e.token)||e.token===a);if(e)throw RangeError(`The format string mustn't contain \`${e.fullToken}\` and \`${n}\` at the same time`)}else if(s.incompatibleTokens===`*`&&te.length>0)throw RangeError(`The format string mustn't contain \`${n}\` and any other token at the same time`);te.push({token:a,fullToken:n});let r=s.run(e,n,o.match,l);if(!r)return i();u.push(r.setter),e=r.rest}else{if(a.match(bo))throw RangeError("Format string contains an unescaped latin alphabet character `"+a+"`");if(n===`''`?n=`'`:a===`'`&&(n=mo(n)),e.indexOf(n)===0)e=e.slice(n.length);else return i()}}if(e.length>0&&yo.test(e))return i();let ne=u.map(e=>e.priority).sort((e,t)=>t-e).filter((e,t,n)=>n.indexOf(e)===t).map(e=>u.filter(t=>t.priority===e).sort((e,t)=>t.subPriority-e.subPriority)).map(e=>e[0]),d=N(n,r?.in);if(isNaN(+d))return i();let re={};for(let e of ne){if(!e.validate(d,l))return i();let t=e.set(d,re,l);Array.isArray(t)?(d=t[0],Object.assign(re,t[1])):d=t}return d}function mo(e){return e.match(_o)[1].replace(vo,`'`)}var ho,go,_o,vo,yo,bo;function xo(){return(xo=e((()=>{vr(),oi(),mi(),M(),Oi(),P(),Ii(),fo(),ho=/[yYQqMLwIdDecihHKkms]o|(\w)\1*|''|'(''|[^'])+('|$)|./g,go=/P+p+|P+|p+|''|'(''|[^'])+('|$)|./g,_o=/^'([^]*?)'?$/,vo=/''/g,yo=/\S/,bo=/[a-zA-Z]/})))()}function So(e){try{new Date().toLocaleDateString(e)}catch{return console.warn(`The locale is not supported, using default format setting (ISO 8601).`),`yyyy-MM-dd`}let t=new Date(Date.UTC(1234,4,6)).toLocaleDateString(e,{timeZone:`UTC`});return t=t.replace(/([a-zA-Z]+)/g,`'$1'`).replace(`06`,`dd`).replace(`6`,`d`).replace(`05`,`MM`).replace(`5`,`M`).replace(`1234`,`yyyy`),t.includes(`d`)&&t.includes(`M`)&&t.includes(`y`)?t:(console.warn(`The locale is not supported, using default format setting (ISO 8601).`),`yyyy-MM-dd`)}function Co(e){if(e.includes(`yyyy`)&&!e.includes(`yyyyy`))return e.replace(`yyyy`,`yy`);if(e.includes(`YYYY`)&&!e.includes(`YYYYY`))return e.replace(`YYYY`,`YY`)}function wo(e){return e.includes(`y`)||e.includes(`Y`)}function To(e){return!e.includes(`yyyy`)&&!e.includes(`YYYY`)}function Eo(e){return e.reduce((e,t)=>{if(wo(t)&&!To(t)){let n=Co(t);n&&e.push(n)}return e.push(t),e},[])}function Do(e){e.$connector??=new Oo(e)}var Oo;function ko(){return(ko=e((()=>{Ei(),xo(),vi(),D(),Oo=class{#e;#t;#n;#r=({start:e,end:t})=>this.#e.$server.requestDateMetadata(e,t);constructor(e){this.#e=e,e.addEventListener(`opened-changed`,()=>this.#t=void 0)}updateI18n(e,t){t&&t.referenceDate&&typeof t.referenceDate==`string`&&(t.referenceDate=jt(new Date(t.referenceDate)));let n=t?.dateFormats?.length?t.dateFormats:[So(e)];this.#e.i18n=Object.assign({},t,this.#i(n))}setDateMetadataConfig(e){let t=new Set((e.disabledDates||[]).map(([e,t,n])=>`${e}-${t}-${n}`)),n=new Set(e.disabledWeekdays||[]),r=t.size>0,i=n.size>0;this.#e.isDateDisabled=!r&&!i?void 0:({year:e,month:a,day:o})=>r&&t.has(`${e}-${a}-${o}`)||i&&n.has(C(e,a,o).getDay()||7),this.#e.dateMetadataProvider=e.hasProvider?this.#r:null}#i(e){if(!e||e.length===0)throw Error(`Array of custom date formats is null or empty`);return{formatDate:t=>this.#a(t,e[0]),parseDate:t=>this.#o(t,e)}}#a(e,t){return yi(C(e.year,e.month,e.day),t)}#o(e,t){let n=this.#l();for(let r of Eo(t)){let t=this.#s(e,r,n);if(t)return this.#t=`successful`,this.#n=t,t}return this.#t=`error`,!1}#s(e,t,n){let r=po(e,t,wo(t)?n:new Date);if(_i(r))return wo(t)&&To(t)&&this.#c(r),{day:r.getDate(),month:r.getMonth(),year:r.getFullYear()}}#c(e){if(this.#t===`error`)return;let t=this.#n;if(this.#t===`successful`&&t){t.day===e.getDate()&&t.month===e.getMonth()&&t.year%100==e.getFullYear()%100&&e.setFullYear(t.year);return}let n=E(this.#e.value);n&&n.getDate()===e.getDate()&&n.getMonth()===e.getMonth()&&n.getFullYear()%100==e.getFullYear()%100&&e.setFullYear(n.getFullYear())}#l(){let{referenceDate:e}=this.#e.i18n;return typeof e==`object`?new Date(e.year,e.month,e.day):new Date}},window.Vaadin.Flow.datepickerConnector={initLazy:Do}})))()}var Ao;function jo(){return(jo=e((()=>{g(),Oe(),Ye(),u(),ce(),f(),We(),v(),p(),Ao=class extends we(S(ie(o(y(h))))){static get is(){return`vaadin-time-picker-item`}static get styles(){return[it,tt]}render(){return x`
      <span part="checkmark" aria-hidden="true"></span>
      <div part="content">
        <slot></slot>
      </div>
    `}},m(Ao)})))()}var Mo;function No(){return(No=e((()=>{g(),Mo=b`
  :host {
    --vaadin-item-checkmark-display: block;
  }

  #overlay {
    width: var(--vaadin-time-picker-overlay-width, var(--_vaadin-time-picker-overlay-default-width, auto));
  }

  [part='content'] {
    display: flex;
    flex-direction: column;
    height: 100%;
  }
`})))()}var Po;function Fo(){return(Fo=e((()=>{g(),at(),u(),ce(),f(),rt(),He(),v(),p(),No(),Po=class extends Se(oe(ie(S(o(y(h)))))){static get is(){return`vaadin-time-picker-overlay`}static get styles(){return[qe,Mo]}render(){return x`
      <div part="overlay" id="overlay">
        <div part="content" id="content">
          <slot></slot>
        </div>
      </div>
    `}},m(Po)})))()}function Io(){return(Io=e((()=>{Pe()})))()}var Lo;function Ro(){return(Ro=e((()=>{g(),De(),u(),f(),Io(),Lo=class extends et(o(h)){static get is(){return`vaadin-time-picker-scroller`}static get styles(){return Le}render(){return x`
      <div id="selector">
        <slot></slot>
      </div>
    `}},m(Lo)})))()}var zo;function Bo(){return(Bo=e((()=>{_(),g(),zo=b`
  :host([opened]) {
    pointer-events: auto;
  }

  [part~='toggle-button']::before {
    mask-image: var(--_vaadin-icon-clock);
  }

  :host([readonly]) [part~='toggle-button'] {
    display: none;
  }

  /* See https://github.com/vaadin/vaadin-time-picker/issues/145 */
  :host([dir='rtl']) [part='input-field'] {
    direction: ltr;
  }

  :host([dir='rtl']) [part='input-field'] ::slotted(input)::placeholder {
    direction: rtl;
    text-align: left;
  }
`})))()}function Vo(e){if(!e)return``;let t=(e=0,t=`00`)=>(t+e).substr((t+e).length-t.length),n=`${t(e.hours)}:${t(e.minutes)}`;return e.seconds!==void 0&&(n+=`:${t(e.seconds)}`),e.milliseconds!==void 0&&(n+=`.${t(e.milliseconds,`000`)}`),n}function $(e){let t=Ko.exec(e);if(t){if(t[4])for(;t[4].length<3;)t[4]+=`0`;return{hours:t[1],minutes:t[2],seconds:t[3],milliseconds:t[4]}}}function Ho(e){let t=e==null?60:parseFloat(e);if(t%3600==0)return 1;if(t%60==0||!t)return 2;if(t%1==0)return 3;if(t<1)return 4}function Uo(e,t){if(!e)return e;let n=Ho(t);return{...e,hours:parseInt(e.hours),minutes:parseInt(e.minutes||0),seconds:n<3?void 0:parseInt(e.seconds||0),milliseconds:n<4?void 0:parseInt(e.milliseconds||0)}}var Wo,Go,Ko;function qo(){return(qo=e((()=>{Wo=`(\\d|[0-1]\\d|2[0-3])`,Go=`(\\d|[0-5]\\d)`,Ko=RegExp(`^${Wo}(?::${Go}(?::${Go}(?:\\.(\\d{1,3}))?)?)?$`,`u`)})))()}var Jo,Yo,Xo,Zo;function Qo(){return(Qo=e((()=>{Ge(),dt(),t(),i(),ct(),ut(),Ce(),qo(),Jo=Object.freeze({formatTime:Vo,parseTime:$}),Yo=`00:00:00.000`,Xo=`23:59:59.999`,Zo=e=>class extends de(Ie(ke(pe(e)))){static get properties(){return{value:{type:String,notify:!0,value:``,sync:!0},min:{type:String,value:``,sync:!0},max:{type:String,value:``,sync:!0},step:{type:Number,sync:!0},_comboBoxValue:{type:String,sync:!0},_inputContainer:{type:Object}}}static get observers(){return[`__updateAriaAttributes(_dropdownItems, opened, inputElement)`]}static get defaultI18n(){return Jo}static get constraints(){return[...super.constraints,`min`,`max`]}get _tagNamePrefix(){return`vaadin-time-picker`}get clearElement(){return this.$.clearButton}get i18n(){return super.i18n}set i18n(e){super.i18n=e}get __unparsableValue(){return this._inputElementValue&&!this.__effectiveI18n.parseTime(this._inputElementValue)?this._inputElementValue:``}ready(){super.ready(),this.addController(new Ee(this,e=>{this._setInputElement(e),this._setFocusElement(e),this.stateTarget=e,this.ariaTarget=e},{uniqueIdPrefix:`search-input`})),this.addController(new ot(this.inputElement,this._labelController)),this._inputContainer=this.shadowRoot.querySelector(`[part~="input-field"]`),this._toggleElement=this.$.toggleButton,this._tooltipController=new ue(this),this._tooltipController.setShouldShow(e=>!e.opened),this._tooltipController.setPosition(`top`),this._tooltipController.setAriaTarget(this.inputElement),this.addController(this._tooltipController)}updated(e){if(super.updated(e),[`__effectiveI18n`,`min`,`max`,`step`].some(t=>e.has(t))&&this.__updateDropdownItems(),e.has(`step`)){let e=this.__getTimeObject(this.value);this.value=Vo(e),this.__updateInputValue(e)}e.has(`__effectiveI18n`)&&this.value&&this.__updateInputValue(this.__getTimeObject(this.value)),(e.has(`value`)||e.has(`_dropdownItems`))&&(this._scroller.selectedItem=this._dropdownItems?.find(e=>e.value===this.value))}checkValidity(){return!(!this.inputElement.checkValidity()||this.value&&!this._timeAllowed($(this.value))||this._comboBoxValue&&!this.__effectiveI18n.parseTime(this._comboBoxValue))}_getItemLabel(e){return e?e.label:``}_onClosed(){this._commitValue()}_onEscapeCancel(){this._inputElementValue=this._comboBoxValue,this._closeOrCommit()}_onClearAction(){this.__setValueFromText(``),this.__commitValueChange()}_commitValue(){if(this._focusedIndex>-1){let e=this._dropdownItems[this._focusedIndex];this.__setValueFromTime($(e.value)),this._focusedIndex=-1}else this._inputElementValue!==this._comboBoxValue&&this.__setValueFromText(this._inputElementValue||``);this.__commitValueChange(),this._clearSelectionRange()}_revertInputValue(){this._inputElementValue=this._comboBoxValue,this._clearSelectionRange()}_setFocused(e){super._setFocused(e),!e&&!this._closeOnBlurIsPrevented&&document.hasFocus()&&this._requestValidation()}__validDayDivisor(e){return!e||86400%e==0||e<1&&e%1*1e3%1==0}_onKeyDown(e){if(super._onKeyDown(e),this.readonly||this.disabled||this._dropdownItems.length)return;let t=this.__validDayDivisor(this.step)&&this.step||60;e.keyCode===40?this.__onArrowPressWithStep(-t):e.keyCode===38&&this.__onArrowPressWithStep(t)}__onArrowPressWithStep(e){let t=this.__addStep(this.__getMsec(this.__memoValue),e,!0);this.__memoValue=t,(this.__effectiveI18n.formatTime(t)||``)!==this._comboBoxValue&&this.__setValueFromTime(t),this.__commitValueChange()}__commitValueChange(){let e=this.__unparsableValue;this.__committedValue===this.value?this.__committedUnparsableValue!==e&&(this._requestValidation(),this.dispatchEvent(new CustomEvent(`unparsable-change`))):(this._requestValidation(),this.dispatchEvent(new CustomEvent(`change`,{bubbles:!0}))),this.__committedValue=this.value,this.__committedUnparsableValue=e}__getMsec(e){let t=(e?.hours||0)*60*60*1e3;return t+=(e?.minutes||0)*60*1e3,t+=(e?.seconds||0)*1e3,t+=parseInt(e?.milliseconds)||0,t}__getTimeObject(e){return Uo($(e),this.step)}__getSec(e){let t=(e?.hours||0)*60*60;return t+=(e?.minutes||0)*60,t+=e?.seconds||0,t+=(e?.milliseconds||0)/1e3,t}__addStep(e,t,n){e===0&&t<0&&(e=864e5);let r=t*1e3,i=e%r;r<0&&i&&n?e-=i:r>0&&i&&n?e-=i-r:e+=r;let a=Math.floor(e/1e3/60/60);e-=a*1e3*60*60;let o=Math.floor(e/1e3/60);e-=o*1e3*60;let s=Math.floor(e/1e3);return e-=s*1e3,{hours:a<24?a:0,minutes:o,seconds:s,milliseconds:e}}__updateDropdownItems(){let e=this.__getSec(this.__getTimeObject(this.min||Yo)),t=this.__getSec(this.__getTimeObject(this.max||Xo));this._dropdownItems=this.__generateDropdownList(e,t,this.step)}__updateAriaAttributes(e,t,n){e!==void 0&&n!==void 0&&(e.length===0?(n.removeAttribute(`role`),n.removeAttribute(`aria-expanded`)):(n.setAttribute(`role`,`combobox`),n.setAttribute(`aria-expanded`,!!t)))}__generateDropdownList(e,t,n){if(n<900||!this.__validDayDivisor(n))return[];let r=[];n||=3600;let i=-n+e;for(;i+n>=e&&i+n<=t;){let e=Uo(this.__addStep(i*1e3,n),n);i+=n;let t=this.__effectiveI18n.formatTime(e);r.push({label:t,value:Vo(e)})}return r}_valueChanged(e,t){let n=this.__memoValue=this.__getTimeObject(e),r=Vo(n);this.__keepCommittedValue||(this.__committedValue=e,this.__committedUnparsableValue=``),e!==``&&e!==null&&!n?this.value=t??``:e===r?this.__keepCommittedValue||this.__updateInputValue(n):this.value=r,this._toggleHasValue(this._hasValue)}__setUncommittedValue(e){this.__keepCommittedValue=!0,this.value=e,this.__keepCommittedValue=!1}__setValueFromTime(e){let t=Uo(e,this.step);this.__setUncommittedValue(Vo(t)),this.__updateInputValue(t)}__setValueFromText(e){let t=e?this.__effectiveI18n.parseTime(e):void 0;t?this.__setValueFromTime(t):(this.__setUncommittedValue(``),this._inputElementValue=e,this._comboBoxValue=e)}__updateInputValue(e){let t=this.__effectiveI18n.formatTime(e)||``;this._inputElementValue=t,this._comboBoxValue=t}_timeAllowed(e){let t=$(this.min||Yo),n=$(this.max||Xo);return(!t||this.__getMsec(e)>=this.__getMsec(t))&&(!n||this.__getMsec(e)<=this.__getMsec(n))}_onClearButtonClick(e){e.stopPropagation(),super._onClearButtonClick(e),this.opened&&this._scroller.requestContentUpdate()}_onHostClick(e){let t=e.composedPath();(t.includes(this._labelNode)||t.includes(this._inputContainer))&&super._onHostClick(e)}_onChange(e){e.stopPropagation()}}})))()}var $o;function es(){return(es=e((()=>{Me(),jo(),Fo(),Ro(),g(),ze(),u(),re(),f(),Ne(),v(),p(),Bo(),Qo(),$o=class extends Zo(S(Ve(o(y(h))))){static get is(){return`vaadin-time-picker`}static get styles(){return[Qe,zo]}render(){return x`
      <div class="vaadin-time-picker-container">
        <div part="label">
          <slot name="label"></slot>
          <span part="required-indicator" aria-hidden="true" @click="${this.focus}"></span>
        </div>

        <vaadin-input-container
          part="input-field"
          .readonly="${this.readonly}"
          .disabled="${this.disabled}"
          .invalid="${this.invalid}"
          theme="${Je(this._theme)}"
        >
          <slot name="prefix" slot="prefix"></slot>
          <slot name="input"></slot>
          <div id="clearButton" part="field-button clear-button" slot="suffix" aria-hidden="true"></div>
          <div id="toggleButton" part="field-button toggle-button" slot="suffix" aria-hidden="true"></div>
        </vaadin-input-container>

        <div part="helper-text">
          <slot name="helper"></slot>
        </div>

        <div part="error-message">
          <slot name="error-message"></slot>
        </div>

        <slot name="tooltip"></slot>
      </div>

      <vaadin-time-picker-overlay
        id="overlay"
        dir="ltr"
        .owner="${this}"
        .opened="${this._overlayOpened}"
        theme="${Je(this._theme)}"
        .positionTarget="${this._inputContainer}"
        no-vertical-overlap
        exportparts="overlay, content"
      >
        <slot name="overlay"></slot>
      </vaadin-time-picker-overlay>
    `}},m($o)})))()}function ts(e){return e.replace(/[.*+?^${}()|[\]\\]/g,`\\$&`)}function ns(e){return e.replace(/[\u0660-\u0669]/g,function(e){let t=`\\u0`+e.charCodeAt(0).toString(16);return ds[t]})}function rs(e,t){let n=t.toLocaleTimeString(e),r=/[^\d\u0660-\u0669]/,i=n.match(RegExp(`${r.source}+$`,`g`))||n.match(RegExp(`^${r.source}+`,`g`));return i&&i[0].trim()}function is(e){let t=fs.toLocaleTimeString(e),n=os(e);n&&t.startsWith(n)&&(t=t.replace(n,``));let r=t.match(/[^\u0660-\u0669\s\d]/);return r&&r[0]}function as(e,t){if(!t)return null;let n=t.split(/\s*/).map(ts).join(`\\s*`),r=new RegExp(n,`i`),i=e.match(r);return i?i[0]:null}function os(e){return rs(e,fs)}function ss(e){return rs(e,ps)}function cs(e){return parseInt(ns(e))}function ls(e){return e=ns(e),e.length===1?e+=`00`:e.length===2&&(e+=`0`),parseInt(e)}function us(e,t,n,r){let i=e;if(n&&e.endsWith(n)?i=e.replace(` `+n,``):r&&e.endsWith(r)&&(i=e.replace(` `+r,``)),t){let e=t<10?`0`:``;e+=t<100?`0`:``,e+=t,i+=`.`+e}else i+=`.000`;return n&&e.endsWith(n)?i=i+` `+n:r&&e.endsWith(r)&&(i=i+` `+r),i}var ds,fs,ps;function ms(){return(ms=e((()=>{ds={"\\u0660":`0`,"\\u0661":`1`,"\\u0662":`2`,"\\u0663":`3`,"\\u0664":`4`,"\\u0665":`5`,"\\u0666":`6`,"\\u0667":`7`,"\\u0668":`8`,"\\u0669":`9`},fs=new Date(`August 19, 1975 23:15:30`),ps=new Date(`August 19, 1975 05:15:30`)})))()}function hs(e){e.$connector??=new gs(e)}var gs;function _s(){return(_s=e((()=>{ms(),gs=class{#e;#t;#n=null;#r=null;#i=null;#a=``;#o;#s;constructor(e){this.#e=e}setLocale(e){try{fs.toLocaleTimeString(e)}catch{throw Error(`vaadin-time-picker: The locale ${e} is not supported.`)}this.#t=e,this.#r=os(e),this.#n=ss(e),this.#i=is(e),this.#a=ts(this.#i||``),this.#o=void 0,this.#s=void 0,this.#e.i18n={formatTime:e=>this.#u(e),parseTime:e=>this.#d(e)}}#c(){return!!this.#e.step&&this.#e.step<60}#l(){return!!this.#e.step&&this.#e.step<1}#u(e){if(!e)return;let t=new Date;t.setHours(e.hours),t.setMinutes(e.minutes),t.setSeconds(e.seconds===void 0?0:e.seconds);let n=t.toLocaleTimeString(this.#t,{hour:`numeric`,minute:`numeric`,second:this.#c()?`numeric`:void 0});return this.#l()&&(n=us(n,e.milliseconds,this.#n,this.#r)),n}#d(e){if(e&&e===this.#o&&this.#s)return this.#s;if(!e)return;let t=as(e,this.#n),n=as(e,this.#r),r=e.replace(t||``,``).replace(n||``,``).trim(),i=RegExp(`([\\d\\u0660-\\u0669]){1,2}(?:`+this.#a+`)?`,`g`),a=i.exec(r);if(a){let o=cs(a[0].replace(this.#i||``,``));t!==n&&(o===12&&t&&(o=0),o!==12&&n&&(o+=12));let s=i.exec(r),c=s&&i.exec(r),l=c&&this.#l()&&/[[\.][\d\u0660-\u0669]{1,3}$/.exec(r);return l&&c&&l.index<=c.index&&(l=void 0),this.#s={hours:o,minutes:s?cs(s[0].replace(this.#i||``,``)):0,seconds:c?cs(c[0].replace(this.#i||``,``)):0,milliseconds:s&&c&&l?ls(l[0].replace(`.`,``)):0},this.#o=e,this.#s}}},window.Vaadin.Flow.timepickerConnector={initLazy:hs}})))()}var vs;function ys(){return(ys=e((()=>{_(),g(),vs=b`
  .vaadin-date-time-picker-container {
    width: calc(var(--vaadin-field-default-width, 12em) * 2 + var(--vaadin-date-time-picker-gap, var(--vaadin-gap-s)));
  }

  [part='input-fields'] {
    display: flex;
    gap: var(--vaadin-date-time-picker-gap, var(--vaadin-gap-s));
  }

  [part='input-fields'] ::slotted([slot='date-picker']) {
    min-width: 0;
    flex: 1 1 auto;
  }

  [part='input-fields'] ::slotted([slot='time-picker']) {
    min-width: 0;
    flex: 1 1.65 auto;
  }
`})))()}var bs,xs,Ss,Cs,ws;function Ts(){return(Ts=e((()=>{be(),xe(),dt(),nt(),t(),Re(),D(),On(),Ue(),qo(),Qo(),bs=Object.keys(En),xs=Object.keys(Jo),Ss={...En,...Jo},Cs=class extends Ae{constructor(e,t){super(e,`${t}-picker`,`vaadin-${t}-picker`,{initializer:(e,n)=>{let r=`__${t}Picker`;n[r]=e}})}},ws=e=>class extends de(se(ye(d(e)))){static get properties(){return{name:{type:String},value:{type:String,notify:!0,value:``,observer:`__valueChanged`,sync:!0},min:{type:String,observer:`__minChanged`,sync:!0},max:{type:String,observer:`__maxChanged`,sync:!0},__minDateTime:{type:Date,value:``,sync:!0},__maxDateTime:{type:Date,value:``,sync:!0},datePlaceholder:{type:String,sync:!0},timePlaceholder:{type:String,sync:!0},step:{type:Number,sync:!0},initialPosition:{type:String,sync:!0},defaultTime:{type:String,sync:!0},showWeekNumbers:{type:Boolean,value:!1,sync:!0},dateMetadataProvider:{type:Function,sync:!0},autoOpenDisabled:{type:Boolean,sync:!0},readonly:{type:Boolean,value:!1,reflectToAttribute:!0,sync:!0},autofocus:{type:Boolean},__selectedDateTime:{type:Date,sync:!0},__datePicker:{type:Object,sync:!0,observer:`__datePickerChanged`},__timePicker:{type:Object,sync:!0,observer:`__timePickerChanged`}}}static get observers(){return[`__selectedDateTimeChanged(__selectedDateTime)`,`__datePlaceholderChanged(datePlaceholder, __datePicker)`,`__timePlaceholderChanged(timePlaceholder, __timePicker)`,`__stepChanged(step, __timePicker)`,`__initialPositionChanged(initialPosition, __datePicker)`,`__showWeekNumbersChanged(showWeekNumbers, __datePicker)`,`__dateMetadataProviderChanged(dateMetadataProvider, __datePicker)`,`__requiredChanged(required, __datePicker, __timePicker)`,`__invalidChanged(invalid, __datePicker, __timePicker)`,`__disabledChanged(disabled, __datePicker, __timePicker)`,`__readonlyChanged(readonly, __datePicker, __timePicker)`,`__i18nChanged(__effectiveI18n, __datePicker, __timePicker)`,`__autoOpenDisabledChanged(autoOpenDisabled, __datePicker, __timePicker)`,`__themeChanged(_theme, __datePicker, __timePicker)`,`__pickersChanged(__datePicker, __timePicker)`,`__labelOrAccessibleNameChanged(label, accessibleName, __effectiveI18n, __datePicker, __timePicker)`]}static get defaultI18n(){return Ss}constructor(){super(),this.__defaultDateMinMaxValue=void 0,this.__defaultTimeMinValue=`00:00:00.000`,this.__defaultTimeMaxValue=`23:59:59.999`,this.__onGlobalClick=this.__onGlobalClick.bind(this),this.__changeEventHandler=this.__changeEventHandler.bind(this),this.__valueChangedEventHandler=this.__valueChangedEventHandler.bind(this),this.__openedChangedEventHandler=this.__openedChangedEventHandler.bind(this)}get i18n(){return super.i18n}set i18n(e){super.i18n=e}get __pickers(){return[this.__datePicker,this.__timePicker]}get __filledPickers(){return this.__pickers.filter(e=>e.value||e.__unparsableValue)}get __formattedValue(){let e=this.__pickers.map(e=>e.value);return e.every(Boolean)?e.join(`T`):``}get __unparsableValue(){return this.__filledPickers.length>0&&!this.__pickers.every(e=>e.value)?this.__pickers.map(e=>e.value||e.__unparsableValue).join(`T`):``}ready(){super.ready(),this._datePickerController=new Cs(this,`date`),this.addController(this._datePickerController),this._timePickerController=new Cs(this,`time`),this.addController(this._timePickerController),this.autofocus&&!this.disabled&&window.requestAnimationFrame(()=>this.focus()),this.setAttribute(`role`,`group`),this._tooltipController=new ue(this),this.addController(this._tooltipController),this._tooltipController.setPosition(`top`),this._tooltipController.setShouldShow(e=>e.__datePicker&&!e.__datePicker.opened&&e.__timePicker&&!e.__timePicker.opened),this.ariaTarget=this}connectedCallback(){super.connectedCallback(),document.addEventListener(`click`,this.__onGlobalClick,!0)}disconnectedCallback(){super.disconnectedCallback(),document.removeEventListener(`click`,this.__onGlobalClick,!0)}focus(e){this.__datePicker&&this.__datePicker.focus(e)}__onGlobalClick(e){(this.__datePicker.opened||this.__timePicker.opened)&&e.composedPath().every(e=>![this.__datePicker,this.__datePicker.$.overlay,this.__timePicker,this.__timePicker.$.overlay].includes(e))&&(this.__outsideClickInProgress=!0,setTimeout(()=>{this.__outsideClickInProgress=!1}))}_setFocused(e){super._setFocused(e),!e&&document.hasFocus()&&this.__commitPendingValueChange()}_shouldRemoveFocus(e){let t=e.relatedTarget;return!(this.__datePicker.opened||this.__timePicker.opened||this.__datePicker.contains(t)||this.__timePicker.contains(t))}__syncI18n(e,t,n){let r={};n.forEach(e=>{t?.hasOwnProperty(e)&&(r[e]=t[e])}),e.i18n=r}__changeEventHandler(e){if(e.stopPropagation(),e.target===this.__datePicker&&this.__datePicker.value&&!(this.__timePicker.value||this.__timePicker.__unparsableValue)){let e=this.__normalizeDefaultTime();e&&(this.__timePicker.value=e)}let t=this.invalid,n=this.__filledPickers;(n.length!==1||!n[0].checkValidity()||t)&&this.__hasPendingValueChange&&this.__commitPendingValueChange()}__openedChangedEventHandler(){let e=this.__datePicker.opened||this.__timePicker.opened;this.style.pointerEvents=e?`auto`:``,!e&&this.__outsideClickInProgress&&this.__commitPendingValueChange(),!e&&!this.contains(this.getRootNode().activeElement)&&super._setFocused(!1)}__addInputListeners(e){e.addEventListener(`change`,this.__changeEventHandler),e.addEventListener(`unparsable-change`,this.__changeEventHandler),e.addEventListener(`value-changed`,this.__valueChangedEventHandler),e.addEventListener(`opened-changed`,this.__openedChangedEventHandler)}__removeInputListeners(e){e.removeEventListener(`change`,this.__changeEventHandler),e.removeEventListener(`unparsable-change`,this.__changeEventHandler),e.removeEventListener(`value-changed`,this.__valueChangedEventHandler),e.removeEventListener(`opened-changed`,this.__openedChangedEventHandler)}__isDefaultPicker(e,t){let n=this[`_${t}PickerController`];return n&&e===n.defaultNode}__datePickerChanged(e,t){e&&(t&&(this.__removeInputListeners(t),t.remove()),this.__addInputListeners(e),this.__isDefaultPicker(e,`date`)||(this.datePlaceholder=e.placeholder,this.initialPosition=e.initialPosition,this.showWeekNumbers=e.showWeekNumbers,this.dateMetadataProvider=e.dateMetadataProvider),e.min=this.__formatDateISO(this.__minDateTime,this.__defaultDateMinMaxValue),e.max=this.__formatDateISO(this.__maxDateTime,this.__defaultDateMinMaxValue),e.manualValidation=!0)}__timePickerChanged(e,t){e&&(t&&(this.__removeInputListeners(t),t.remove()),this.__addInputListeners(e),this.__isDefaultPicker(e,`time`)||(this.timePlaceholder=e.placeholder,this.step=e.step),this.__updateTimePickerMinMax(),e.manualValidation=!0)}__updateTimePickerMinMax(){if(this.__timePicker&&this.__datePicker){let e=this.__parseDate(this.__datePicker.value),t=T(this.__minDateTime,this.__maxDateTime,At);this.__minDateTime&&T(e,this.__minDateTime,At)||t?this.__timePicker.min=this.__dateToIsoTimeString(this.__minDateTime):this.__timePicker.min=this.__defaultTimeMinValue,this.__maxDateTime&&T(e,this.__maxDateTime,At)||t?this.__timePicker.max=this.__dateToIsoTimeString(this.__maxDateTime):this.__timePicker.max=this.__defaultTimeMaxValue}}__i18nChanged(e,t,n){t&&this.__isDefaultPicker(t,`date`)&&this.__syncI18n(t,e,bs),n&&this.__isDefaultPicker(n,`time`)&&this.__syncI18n(n,e,xs)}__labelOrAccessibleNameChanged(e,t,n,r,i){let a=t||e||``;r&&(r.accessibleName=`${a} ${n.dateLabel||``}`.trim()),i&&(i.accessibleName=`${a} ${n.timeLabel||``}`.trim())}__datePlaceholderChanged(e,t){t&&(t.placeholder=e)}__timePlaceholderChanged(e,t){t&&(t.placeholder=e)}__stepChanged(e,t){t&&t.step!==e&&(t.step=e)}__initialPositionChanged(e,t){t&&(t.initialPosition=e)}__showWeekNumbersChanged(e,t){t&&(t.showWeekNumbers=e)}__dateMetadataProviderChanged(e,t){t&&(t.dateMetadataProvider=e)}__invalidChanged(e,t,n){t&&(t.invalid=e),n&&(n.invalid=e)}__requiredChanged(e,t,n){t&&(t.required=e),n&&(n.required=e),this.__oldRequired&&!e&&this._requestValidation(),this.__oldRequired=e}__disabledChanged(e,t,n){t&&(t.disabled=e),n&&(n.disabled=e)}__readonlyChanged(e,t,n){t&&(t.readonly=e),n&&(n.readonly=e)}__parseDate(e){return Rt(e)}__formatDateISO(e,t){return e?Vt(e):t}__parseDateTime(e){let[t,n]=e.split(`T`);if(!(t&&n))return;let r=this.__parseDate(t);if(!r)return;let i=$(n);if(i)return r.setUTCHours(parseInt(i.hours)),r.setUTCMinutes(parseInt(i.minutes||0)),r.setUTCSeconds(parseInt(i.seconds||0)),r.setUTCMilliseconds(parseInt(i.milliseconds||0)),r}__formatDateTime(e){return e?`${this.__formatDateISO(e,``)}T${this.__dateToIsoTimeString(e)}`:``}__formatTimeISO(e){return Vo(Uo(e,this.step))}__dateToIsoTimeString(e){return this.__formatTimeISO({hours:e.getUTCHours(),minutes:e.getUTCMinutes(),seconds:e.getUTCSeconds(),milliseconds:e.getUTCMilliseconds()})}__normalizeDefaultTime(){if(!this.defaultTime)return``;let e=$(this.defaultTime);return e?this.__formatTimeISO(e):(Fe(`<vaadin-date-time-picker> Ignored "defaultTime" that is not a valid ISO 8601 time: ${this.defaultTime}`),``)}clearCache(){this.__datePicker?.clearCache()}checkValidity(){let e=this.__pickers.some(e=>!e.checkValidity()),t=this.__filledPickers.length===1,n=this.required&&this.__pickers.some(e=>!e.value);return!e&&!n&&!t}__commitPendingValueChange(){this._requestValidation(),this.__committedValue===this.value?this.__committedUnparsableValue!==this.__unparsableValue&&this.dispatchEvent(new CustomEvent(`unparsable-change`)):this.dispatchEvent(new CustomEvent(`change`,{bubbles:!0})),this.__committedValue=this.value,this.__committedUnparsableValue=this.__unparsableValue}get __hasPendingValueChange(){return this.__committedValue!==this.value||this.__committedUnparsableValue!==this.__unparsableValue}__dateTimeEquals(e,t){return T(e,t,At)?e.getUTCHours()===t.getUTCHours()&&e.getUTCMinutes()===t.getUTCMinutes()&&e.getUTCSeconds()===t.getUTCSeconds()&&e.getUTCMilliseconds()===t.getUTCMilliseconds():!1}__handleDateTimeChange(e,t,n,r){if(!n){this[e]=``,this[t]=``;return}let i=this.__parseDateTime(n);i?this.__dateTimeEquals(this[t],i)||(this[t]=i):this[e]=r}__valueChanged(e,t){this.__handleDateTimeChange(`value`,`__selectedDateTime`,e,t),this.__keepCommittedValue||(this.__committedValue=e,this.__committedUnparsableValue=``),this.toggleAttribute(`has-value`,!!e),this.__updateTimePickerMinMax()}__dispatchChange(){this.dispatchEvent(new CustomEvent(`change`,{bubbles:!0}))}__minChanged(e,t){this.__handleDateTimeChange(`min`,`__minDateTime`,e,t),this.__datePicker&&(this.__datePicker.min=this.__formatDateISO(this.__minDateTime,this.__defaultDateMinMaxValue)),this.__updateTimePickerMinMax(),this.__datePicker&&this.__timePicker&&this.value&&this._requestValidation()}__maxChanged(e,t){this.__handleDateTimeChange(`max`,`__maxDateTime`,e,t),this.__datePicker&&(this.__datePicker.max=this.__formatDateISO(this.__maxDateTime,this.__defaultDateMinMaxValue)),this.__updateTimePickerMinMax(),this.__datePicker&&this.__timePicker&&this.value&&this._requestValidation()}__selectedDateTimeChanged(e){let t=this.__formatDateTime(e);if(this.value!==t&&(this.value=t),this.__datePicker&&this.__datePicker.$&&!this.__ignoreInputValueChange){this.__ignoreInputValueChange=!0;let[e,t]=this.value.split(`T`);this.__datePicker.value=e||``,this.__timePicker.value=t||``,this.__ignoreInputValueChange=!1}}__valueChangedEventHandler(){this.__ignoreInputValueChange||=(this.__ignoreInputValueChange=!0,this.__keepCommittedValue=!0,this.__updateTimePickerMinMax(),this.value=this.__formattedValue,this.__keepCommittedValue=!1,!1)}__autoOpenDisabledChanged(e,t,n){t&&(t.autoOpenDisabled=e),n&&(n.autoOpenDisabled=e)}__themeChanged(e,t,n){t&&n&&[t,n].forEach(t=>a(t,`theme`,e))}__pickersChanged(e,t){e&&t&&this.__isDefaultPicker(e,`date`)===this.__isDefaultPicker(t,`time`)&&(e.value?this.__valueChangedEventHandler():this.value&&(this.__selectedDateTimeChanged(this.__selectedDateTime),(this.min&&this.__minDateTime||this.max&&this.__maxDateTime)&&this._requestValidation()))}}})))()}var Es;function Ds(){return(Ds=e((()=>{An(),es(),g(),u(),re(),f(),Ne(),v(),p(),ys(),Ts(),Es=class extends ws(S(Ve(o(y(h))))){static get is(){return`vaadin-date-time-picker`}static get styles(){return[Qe,vs]}render(){return x`
      <div class="vaadin-date-time-picker-container">
        <div part="label" @click="${this.focus}">
          <slot name="label"></slot>
          <span part="required-indicator" aria-hidden="true"></span>
        </div>

        <div part="input-fields">
          <slot name="date-picker" id="dateSlot"></slot>
          <slot name="time-picker" id="timeSlot"></slot>
        </div>

        <div part="helper-text">
          <slot name="helper"></slot>
        </div>

        <div part="error-message">
          <slot name="error-message"></slot>
        </div>
      </div>

      <slot name="tooltip"></slot>
    `}},m(Es)})))()}function Os(){return(Os=e((()=>{An(),ko(),On(),n(),es(),_s(),Ds()})))()}Os();