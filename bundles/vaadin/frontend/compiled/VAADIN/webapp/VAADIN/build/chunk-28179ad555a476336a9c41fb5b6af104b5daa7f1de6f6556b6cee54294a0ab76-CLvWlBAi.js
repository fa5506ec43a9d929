import{t as e}from"./rolldown-runtime-Bi-D_2cA.js";import{$t as t,At as n,B as r,Br as i,Cn as a,Ct as o,D as s,Dn as ee,Dr as c,Dt as te,E as ne,Er as re,Et as ie,Fr as ae,Ft as oe,Gt as se,Hr as l,Ht as u,I as ce,Ir as le,J as ue,Jt as de,L as fe,Mr as d,Mt as pe,Nr as f,Nt as me,On as p,Or as m,Ot as h,Pr as g,Pt as he,Qt as _,R as ge,Rr as _e,Rt as v,Sr as y,St as ve,T as ye,Tr as be,Un as xe,Ut as Se,Vr as b,Wt as Ce,Xr as x,Xt as S,Yr as C,Yt as we,Zt as Te,_ as Ee,_n as De,_r as w,_t as Oe,ar as ke,bn as Ae,bt as je,cn as Me,cr as Ne,ct as Pe,d as Fe,dr as Ie,dt as Le,en as Re,f as ze,fr as Be,ft as T,g as Ve,gn as He,gt as Ue,h as We,hn as Ge,ht as E,in as D,jr as O,jt as Ke,kn as k,kr as A,kt as j,ln as M,lr as N,lt as qe,m as Je,mn as Ye,mr as P,mt as F,nn as Xe,nr as I,on as L,or as Ze,p as Qe,pn as $e,pr as R,pt as z,q as et,qn as tt,rn as nt,si as B,sn as rt,sr as it,ti as V,tn as at,tr as H,u as ot,un as U,ur as W,ut as st,v as ct,vn as lt,vt as G,w as ut,xr as K,xt as q,y as dt,yn as ft,yt as J,z as pt,zt as mt}from"./shared-xnCthKHo.js";import{A as ht,D as gt,F as _t,I as vt,L as yt,M as bt,N as xt,O as Y,P as St,R as Ct,j as wt,k as Tt}from"./generated-flow-imports-Ba4r9nJ2.js";var Et;function Dt(){return(Dt=e((()=>{C(),l(),g(),m(),N(),P(),y(),Ne(),Ze(),Et=class extends ke(K(f(c(R(x))))){static get is(){return`vaadin-combo-box-item`}static get styles(){return[W,it]}render(){return V`
      <span part="checkmark" aria-hidden="true"></span>
      <div part="content">
        <slot></slot>
      </div>
    `}},b(Et)})))()}var X;function Ot(){return(Ot=e((()=>{w(),C(),yt(),X=[Ct,B`
    :host {
      --vaadin-item-checkmark-display: block;
    }

    [part='overlay'] {
      position: relative;
      width: var(--vaadin-combo-box-overlay-width, var(--_vaadin-combo-box-overlay-default-width, auto));
    }

    [part='content'] {
      display: flex;
      flex-direction: column;
      height: 100%;
    }

    :host([loading]) [part='content'] {
      --_items-min-height: calc(var(--vaadin-icon-size, 1lh) + 4px);
    }

    [part='loader'] {
      position: absolute;
      inset: var(--vaadin-item-overlay-padding, 4px);
      inset-block-end: auto;
      inset-inline-start: auto;
      margin: 2px;
    }
  `]})))()}var kt;function At(){return(At=e((()=>{C(),l(),g(),m(),H(),k(),P(),y(),Ot(),lt(),kt=class extends De(p(f(K(c(R(x)))))){static get is(){return`vaadin-combo-box-overlay`}static get styles(){return[I,X]}render(){return V`
      <div part="overlay" id="overlay">
        <div part="loader"></div>
        <div part="content" id="content"><slot></slot></div>
      </div>
    `}},b(kt)})))()}var jt;function Mt(){return(Mt=e((()=>{C(),l(),m(),He(),Me(),jt=class extends rt(c(x)){static get is(){return`vaadin-combo-box-scroller`}static get styles(){return Ge}render(){return V`
      <div id="selector">
        <slot></slot>
      </div>
    `}},b(jt)})))()}var Nt;function Pt(){return(Pt=e((()=>{w(),C(),Nt=B`
  :host([opened]) {
    pointer-events: auto;
  }

  [part~='toggle-button']::before {
    mask-image: var(--_vaadin-icon-chevron-down);
  }

  :host([readonly]) [part~='toggle-button'] {
    display: none;
  }
`})))()}var Ft;function It(){return(It=e((()=>{Le(),U(),Ft=e=>class extends e{static get properties(){return{pageSize:{type:Number,value:50,observer:`_pageSizeChanged`,sync:!0},size:{type:Number,observer:`_sizeChanged`,sync:!0},dataProvider:{type:Object,observer:`_dataProviderChanged`,sync:!0}}}static get observers(){return[`_dataProviderFilterChanged(filter)`,`_ensureFirstPage(opened)`]}constructor(){super(),this.__dataProviderInitialized=!1,this.__previousDataProviderFilter,this.__dataProviderController=new st(this,{placeholder:new M,isPlaceholder:e=>e instanceof M,dataProviderParams:()=>({filter:this.filter})}),this.__dataProviderController.addEventListener(`page-requested`,this.__onDataProviderPageRequested.bind(this)),this.__dataProviderController.addEventListener(`page-loaded`,this.__onDataProviderPageLoaded.bind(this))}ready(){super.ready(),this._scroller.addEventListener(`index-requested`,e=>{if(!this._shouldFetchData())return;let t=e.detail.index;t!==void 0&&this.__dataProviderController.ensureFlatIndexLoaded(t)}),this.__dataProviderInitialized=!0,this.dataProvider&&this.__synchronizeControllerState()}_dataProviderFilterChanged(e){this.__previousDataProviderFilter===void 0&&e===``?this.__previousDataProviderFilter=e:this.__previousDataProviderFilter!==e&&(this.__previousDataProviderFilter=e,this.__dataProviderController.rootCache.size=void 0,this.clearCache())}_shouldFetchData(){return this.dataProvider?this.opened||this.filter&&this.filter.length:!1}_ensureFirstPage(e){this._shouldFetchData()&&e&&(this._forceNextRequest||this.size===void 0?(this._forceNextRequest=!1,this.__dataProviderController.loadFirstPage()):this.size>0&&this.__dataProviderController.ensureFlatIndexLoaded(0))}__onDataProviderPageRequested(){this.__synchronizeControllerState()}__onDataProviderPageLoaded(){let{rootCache:e}=this.__dataProviderController;e.items=[...e.items],this.__synchronizeControllerState(),!this.opened&&!this._isInputFocused()&&this._commitValue()}clearCache(){this.dataProvider&&(this.__dataProviderController.clearCache(),this._shouldFetchData()?(this._forceNextRequest=!1,this.__dataProviderController.loadFirstPage()):this._forceNextRequest=!0,this.__synchronizeControllerState())}_sizeChanged(e){let{rootCache:t}=this.__dataProviderController;t.size!==e&&(t.size=e,t.items=[...t.items],this.__synchronizeControllerState())}_filteredItemsChanged(e){if(super._filteredItemsChanged(e),this.dataProvider&&e){let{rootCache:t}=this.__dataProviderController;t.items!==e&&(t.items=e,this.__synchronizeControllerState())}}__synchronizeControllerState(){if(this.__dataProviderInitialized&&this.dataProvider){let{rootCache:e}=this.__dataProviderController;this.setProperties({size:e.size,filteredItems:e.items,loading:this.__dataProviderController.isLoading()})}}_pageSizeChanged(e,t){if(Math.floor(e)!==e||e<1)throw this.pageSize=t,Error("`pageSize` value must be an integer > 0");this.__dataProviderController.setPageSize(e),this.clearCache()}_dataProviderChanged(e,t){this._ensureItemsOrDataProvider(()=>{this.dataProvider=t}),this.__dataProviderController.setDataProvider(e),this.clearCache()}_ensureItemsOrDataProvider(e){if(this.items!==void 0&&this.dataProvider!==void 0)throw e(),Error("Using `items` and `dataProvider` together is not supported")}}})))()}var Lt;function Z(){return(Z=e((()=>{Lt=e=>class extends e{static get observers(){return[`__clearPendingFocusOnFilter(filter)`]}__focusIndex(e){typeof e!=`number`||Number.isNaN(e)||e<0||this.filter||(!this._overlayOpened||!this._dropdownItems||this._dropdownItems.length===0?this.__pendingFocusIndex=e:e>=this._dropdownItems.length||(this._focusedIndex=e,this._scrollIntoView(e,!0),this.loading?this.__pendingFocusIndex=e:(delete this.__pendingFocusIndex,requestAnimationFrame(()=>{this.isConnected&&this._updateActiveDescendant(e)}))))}__focusPendingIndexIfNeeded(){this.__pendingFocusIndex!==void 0&&!this.loading&&this.__focusIndex(this.__pendingFocusIndex)}__clearPendingFocusOnFilter(){delete this.__pendingFocusIndex}_onOpened(){super._onOpened(),this.__focusPendingIndexIfNeeded()}__onDataProviderPageLoaded(){super.__onDataProviderPageLoaded(),this.__focusPendingIndexIfNeeded()}}})))()}function Rt(e){return e!=null}function zt(e,t){return e.findIndex(e=>e instanceof M?!1:t(e))}var Bt;function Vt(){return(Vt=e((()=>{qe(),U(),Bt=e=>class extends Pe(e){static get properties(){return{items:{type:Array,sync:!0,observer:`_itemsChanged`},filteredItems:{type:Array,observer:`_filteredItemsChanged`,sync:!0},filter:{type:String,value:``,notify:!0,sync:!0},itemLabelGenerator:{type:Object},itemLabelPath:{type:String,value:`label`,observer:`_itemLabelPathChanged`,sync:!0},itemValuePath:{type:String,value:`value`,sync:!0},itemIdPath:{type:String,sync:!0},partialMatchMode:{type:String,value:`none`}}}updated(e){super.updated(e),e.has(`filter`)&&this._filterChanged(this.filter),e.has(`itemLabelGenerator`)&&this.requestContentUpdate()}requestContentUpdate(){this._scroller&&(this._scroller.requestContentUpdate(),this._getItemElements().forEach(e=>{e.requestContentUpdate()}))}_onClearButtonClick(e){super._onClearButtonClick(e),this.opened&&this.requestContentUpdate()}_onInput(e){let t=this._inputElementValue,n={};this.filter===t?this._filterChanged(this.filter):n.filter=t,this.opened||this._isClearButton(e)||this.autoOpenDisabled||(n.opened=!0),this.setProperties(n)}_onOpened(){super._onOpened(),this.filter&&this._focusedIndex===-1&&(this._focusedIndex=this.__getItemIndexByFilter(this._dropdownItems))}_getItemLabel(e){if(typeof this.itemLabelGenerator==`function`&&e)return this.itemLabelGenerator(e)||``;let t=e&&this.itemLabelPath?A(this.itemLabelPath,e):void 0;return t??=e?e.toString():``,t}_getItemValue(e){let t=e&&this.itemValuePath?A(this.itemValuePath,e):void 0;return t===void 0&&(t=e?e.toString():``),t}_isSameItem(e,t){if(this.itemIdPath&&e&&t){let n=A(this.itemIdPath,e);if(n!==void 0)return n===A(this.itemIdPath,t)}return super._isSameItem(e,t)}_itemLabelPathChanged(e){typeof e!=`string`&&console.error(`You should set itemLabelPath to a valid string`)}_filterChanged(e){this._scrollIntoView(0),this._focusedIndex=-1,this.items?this.filteredItems=this._filterItems(this.items,e):this._filteredItemsChanged(this.filteredItems)}_itemsChanged(e,t){this._ensureItemsOrDataProvider(()=>{this.items=t}),e?this.filteredItems=e.slice(0):t&&(this.filteredItems=null)}_filteredItemsChanged(e){this._setDropdownItems(e)}_setDropdownItems(e){let t=this._dropdownItems;this._dropdownItems=e;let n=t?t[this._focusedIndex]:null;if(t&&t[this._focusedIndex]instanceof M&&e[this._focusedIndex]instanceof M)return;let r=this.__getItemIndexByValue(e,this._getItemValue(n));this._focusedIndex=r>-1?r:this.__getItemIndexByFilter(e)}_filterItems(e,t){return e&&e.filter(e=>(t=t?t.toString().toLowerCase():``,this._getItemLabel(e).toString().toLowerCase().indexOf(t)>-1))}__getItemIndexByValue(e,t){return!e||!Rt(t)?-1:zt(e,e=>this._getItemValue(e)===t)}__getItemIndexByLabel(e,t){return!e||!t?-1:zt(e,e=>this._getItemLabel(e).toString().toLowerCase()===t.toString().toLowerCase())}__getItemIndexByFilter(e){let t=this.__getItemIndexByLabel(e,this.filter);return t>-1?t:!this.opened||!e||e.length===0||!this.filter||this.allowCustomValue?-1:this.partialMatchMode===`first-match`||this.partialMatchMode===`only-match`&&e.length===1?e[0]instanceof M?-1:0:-1}}})))()}function Ht(e){return e!=null}var Ut;function Wt(){return(Wt=e((()=>{Ke(),Vt(),Ut=e=>class extends n(Bt(e)){static get properties(){return{renderer:{type:Object,sync:!0},allowCustomValue:{type:Boolean,value:!1},loading:{type:Boolean,value:!1,reflectToAttribute:!0,sync:!0},selectedItem:{type:Object,notify:!0,sync:!0},itemClassNameGenerator:{type:Object}}}static get observers(){return[`_selectedItemChanged(selectedItem, itemValuePath, itemLabelPath)`]}ready(){super.ready(),this._lastCommittedValue=this.value}updated(e){super.updated(e),[`loading`,`itemClassNameGenerator`,`renderer`,`selectedItem`].forEach(t=>{e.has(t)&&(this._scroller[t]=this[t])})}_inputElementChanged(e){super._inputElementChanged(e),e&&this._revertInputValueToValue()}_closeOrCommit(){!this.opened&&!this.loading?this._commitValue():this.close()}_hasValidInputValue(){let e=this._focusedIndex<0&&this._inputElementValue!==``&&this._getItemLabel(this.selectedItem)!==this._inputElementValue;return this.allowCustomValue||!e}_onEscapeCancel(){this.cancel()}_onClearAction(){this.selectedItem=null,this.allowCustomValue&&(this.value=``),this._detectAndDispatchChange()}_clearFilter(){this.filter=``}cancel(){this._revertInputValueToValue(),this._lastCommittedValue=this.value,this._closeOrCommit()}_onOpened(){super._onOpened(),this.dispatchEvent(new CustomEvent(`vaadin-combo-box-dropdown-opened`,{bubbles:!0,composed:!0})),this._lastCommittedValue=this.value}_onOverlayClosed(){this.dispatchEvent(new CustomEvent(`vaadin-combo-box-dropdown-closed`,{bubbles:!0,composed:!0}))}_onClosed(){(!this.loading||this.allowCustomValue)&&this._commitValue()}_commitValue(){if(this._focusedIndex>-1){let e=this._dropdownItems[this._focusedIndex];this.selectedItem!==e&&(this.selectedItem=e),this._inputElementValue=this._getItemLabel(this.selectedItem),this._focusedIndex=-1}else if(this._inputElementValue===``||this._inputElementValue===void 0)this.selectedItem=null,this.allowCustomValue&&(this.value=``);else{let e=[this.selectedItem,...this._dropdownItems||[]],t=e[this.__getItemIndexByLabel(e,this._inputElementValue)];if(this.allowCustomValue&&!t){let e=this._inputElementValue;this._lastCustomValue=e;let t=new CustomEvent(`custom-value-set`,{detail:e,composed:!0,cancelable:!0,bubbles:!0});this.dispatchEvent(t),t.defaultPrevented||(this.value=e)}else!this.allowCustomValue&&!this.opened&&t?this.value=this._getItemValue(t):this._revertInputValueToValue()}this._detectAndDispatchChange(),this._clearSelectionRange(),this._clearFilter()}_onChange(e){e.stopPropagation()}_revertInputValue(){this.filter===``?this._revertInputValueToValue():this._inputElementValue=this.filter,this._clearSelectionRange()}_revertInputValueToValue(){this._inputElementValue=this.allowCustomValue&&!this.selectedItem?this.value:this._getItemLabel(this.selectedItem)}_selectedItemChanged(e){if(e==null)this.filteredItems&&(this.allowCustomValue||(this.value=``),this._toggleHasValue(this._hasValue),this._inputElementValue=this.value);else{let t=this._getItemValue(e);if(this.value!==t&&(this.value=t,this.value!==t))return;this._toggleHasValue(!0),this._inputElementValue=this._getItemLabel(e)}}_valueChanged(e,t){(e!==``||t!==void 0)&&(Ht(e)?(this._getItemValue(this.selectedItem)!==e&&this._selectItemForValue(e),!this.selectedItem&&this.allowCustomValue&&(this._inputElementValue=e),this._toggleHasValue(this._hasValue)):this.selectedItem=null,this._clearFilter(),this._lastCommittedValue=void 0)}_detectAndDispatchChange(){document.hasFocus()&&this._requestValidation(),this.value!==this._lastCommittedValue&&(this.dispatchEvent(new CustomEvent(`change`,{bubbles:!0})),this._lastCommittedValue=this.value)}_selectItemForValue(e){let t=this.__getItemIndexByValue(this.filteredItems,e),n=this.selectedItem;this.selectedItem=t>=0?this.filteredItems[t]:this.dataProvider&&this.selectedItem===void 0?void 0:null,this.selectedItem===null&&n===null&&this._selectedItemChanged(this.selectedItem)}_setDropdownItems(e){super._setDropdownItems(e);let t=this.__getItemIndexByValue(e,this.value);(this.selectedItem===null||this.selectedItem===void 0)&&t>=0&&(this.selectedItem=e[t])}_handleFocusOut(){!this.opened&&this.allowCustomValue&&this._inputElementValue===this._lastCustomValue?delete this._lastCustomValue:super._handleFocusOut()}}})))()}var Gt;function Kt(){return(Kt=e((()=>{Be(),Dt(),At(),Mt(),C(),D(),l(),d(),m(),t(),o(),q(),J(),Oe(),T(),P(),y(),Pt(),It(),Z(),Wt(),Gt=class extends Lt(Ft(Ut(Ue(ve(K(O(c(R(x))))))))){static get is(){return`vaadin-combo-box`}static get styles(){return[z,Nt]}static get properties(){return{_positionTarget:{type:Object}}}get clearElement(){return this.$.clearButton}render(){return V`
      <div class="vaadin-combo-box-container">
        <div part="label">
          <slot name="label"></slot>
          <span part="required-indicator" aria-hidden="true" @click="${this.focus}"></span>
        </div>

        <vaadin-input-container
          part="input-field"
          .readonly="${this.readonly}"
          .disabled="${this.disabled}"
          .invalid="${this.invalid}"
          theme="${L(this._theme)}"
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

      <vaadin-combo-box-overlay
        id="overlay"
        exportparts="overlay, content, loader"
        .owner="${this}"
        .dir="${this.dir}"
        .opened="${this._overlayOpened}"
        ?loading="${this.loading}"
        theme="${L(this._theme)}"
        .positionTarget="${this._positionTarget}"
        no-vertical-overlap
      >
        <slot name="overlay"></slot>
      </vaadin-combo-box-overlay>
    `}ready(){super.ready(),this.addController(new je(this,e=>{this._setInputElement(e),this._setFocusElement(e),this.stateTarget=e,this.ariaTarget=e})),this.addController(new G(this.inputElement,this._labelController)),this._tooltipController=new _(this),this.addController(this._tooltipController),this._tooltipController.setPosition(`top`),this._tooltipController.setAriaTarget(this.inputElement),this._tooltipController.setShouldShow(e=>!e.opened),this._positionTarget=this.shadowRoot.querySelector(`[part="input-field"]`),this._toggleElement=this.$.toggleButton}updated(e){super.updated(e),(e.has(`dataProvider`)||e.has(`value`))&&this._warnDataProviderValue(this.dataProvider,this.value)}_onClearButtonClick(e){e.stopPropagation(),super._onClearButtonClick(e)}_onHostClick(e){let t=e.composedPath();(t.includes(this._labelNode)||t.includes(this._positionTarget))&&super._onHostClick(e)}_warnDataProviderValue(e,t){if(e&&t!==``&&(this.selectedItem===void 0||this.selectedItem===null)){let e=this.__getItemIndexByValue(this.filteredItems,t);(e<0||!this._getItemLabel(this.filteredItems[e]))&&console.warn("Warning: unable to determine the label for the provided `value`. Nothing to display in the text field. This usually happens when setting an initial `value` before any items are returned from the `dataProvider` callback. Consider setting `selectedItem` instead of `value`")}}},b(Gt)})))()}function qt(e){e.$connector??=new Jt(e)}var Jt;function Yt(){return(Yt=e((()=>{le(),_e(),U(),Jt=class{#e;#t=new M;#n={};#r=``;#i=[-1,-1];#a=``;#o=!1;constructor(e){this.#e=e,e.addEventListener(`custom-value-set`,e=>e.preventDefault()),e.itemClassNameGenerator=e=>e.className||``,e.dataProvider=(e,t)=>this.#s(e,t)}clear(e,t){let n=this.#e,{pageSize:r}=n,i=Math.floor(e/r),a=i+Math.ceil(t/r);for(let e=i;e<a;e++)delete this.#n[e];let o=n.filteredItems??[];for(let e=i*r;e<a*r;e++)o[e]&&(o[e]=this.#t)}set(e,t,n){let r=this.#e;if(n!==this.#r)return;if(e%r.pageSize!=0)throw`Got new data to index `+e+` which is not aligned with the page size of `+r.pageSize;let{pendingRequests:i}=r.__dataProviderController.rootCache;if(e===0&&t.length===0&&i[0]){this.#n[0]=[];return}let a=e/r.pageSize,o=Math.ceil(t.length/r.pageSize);for(let e=0;e<o;e++){let n=a+e,i=t.slice(e*r.pageSize,(e+1)*r.pageSize);this.#n[n]=i}}updateData(e){let t=this.#e,n=new Map(e.map(e=>[e.key,e]));t.filteredItems=t.filteredItems?.map(e=>n.get(e.key)||e)}updateSize(e){let t=this.#e;t._clientSideFilter||(t.size=e)}reset(){let e=this.#e;e._filterDebouncer?.cancel(),e._filterDebouncer=null,this.#n={},this.#i=[-1,-1],this.#r=``,e.clearCache()}confirm(e,t){let n=this.#e;if(t!==this.#r)return;let{pendingRequests:r}=n.__dataProviderController.rootCache;Object.entries(r).forEach(([e,t])=>{let r=Number(e),i=this.#n[r];n._clientSideFilter&&i?this.#d(i,n.filter,t):(t(i??[],n.size),delete this.#n[r])}),n.$server.confirmUpdate(e)}#s(e,t){let n=this.#e;if(e.pageSize!=n.pageSize)throw`Invalid pageSize`;if(n._clientSideFilter){if(this.#n[0]){this.#d(this.#n[0],e.filter,t);return}e={...e,filter:``}}this.#r===e.filter?n._filterDebouncer?.isActive()||(this.#n[e.page]?t(this.#n[e.page],n.size):this.#c(e.page,e.filter)):(this.#n={},this.#r=e.filter,this.#i=[-1,-1],n._filterDebouncer=ae.debounce(n._filterDebouncer,i.after(n._filterTimeout??500),()=>{e.filter===this.#a&&(this.#o=!0),n.clearCache()}))}#c(e,t){let n=this.#e,r=this.#l(),i=r[1]-r[0],{size:a}=n,o=a!==void 0&&Number.isFinite(a)?a:1/0;r[0]=Math.max(r[0]-i,0),r[1]=Math.min(r[1]+i,o-1);let s=[Math.floor(r[0]/n.pageSize),Math.floor(r[1]/n.pageSize)];if((e<s[0]||e>s[1])&&(s=[e,e]),this.#i[0]!=s[0]||this.#i[1]!=s[1]){let e=s[0]*n.pageSize,r=(s[1]+1)*n.pageSize;n.$server.setViewportRange(e,r-e,t)}this.#o&&=(n.$server.resetDataCommunicator(),!1),this.#i=s,this.#a=t}#l(){let e=this.#e,t=Array.from(e._scroller?.children??[]).map(e=>e.index).filter(e=>Number.isFinite(e)).sort((e,t)=>e-t);return t.length===0?[0,0]:[t[0],t[t.length-1]]}#u(e,t){return t=t?t.toString().toLowerCase():``,this.#e._getItemLabel(e).toString().toLowerCase().indexOf(t)>-1}#d(e,t,n){let r=e;t&&(r=e.filter(e=>this.#u(e,t))),n(r,r.length)}},window.Vaadin.Flow.comboBoxConnector={initLazy:qt},window.Vaadin.ComboBoxPlaceholder=M})))()}var Xt;function Zt(){return(Zt=e((()=>{w(),C(),Xt=B`
  :host {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    white-space: nowrap;
    box-sizing: border-box;
    gap: var(--vaadin-chip-gap, 0);
    background: var(--vaadin-chip-background, var(--vaadin-background-container));
    color: var(--vaadin-chip-text-color, var(--vaadin-text-color));
    font-size: max(11px, var(--vaadin-chip-font-size, 0.875em));
    font-weight: var(--vaadin-chip-font-weight, 500);
    line-height: var(--vaadin-input-field-value-line-height, inherit);
    padding: 0 var(--vaadin-chip-padding, 0.3em);
    height: var(--vaadin-chip-height, calc(1lh / 0.875));
    border-radius: var(--vaadin-chip-border-radius, var(--vaadin-radius-m));
    border: var(--vaadin-chip-border-width, 1px) solid
      var(--vaadin-chip-border-color, var(--vaadin-border-color-secondary));
    cursor: default;
  }

  :host(:not([slot='overflow'])) {
    min-width: min(max-content, var(--vaadin-multi-select-combo-box-chip-min-width, 48px));
  }

  :host([focused]) {
    outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
    outline-offset: calc(var(--vaadin-chip-border-width, 1px) * -1);
  }

  [part='label'] {
    overflow: hidden;
    text-overflow: ellipsis;
    margin-block: calc(var(--vaadin-chip-border-width, 1px) * -1);
  }

  [part='remove-button'] {
    flex: none;
    display: block;
    margin-inline-start: auto;
    margin-block: calc(var(--vaadin-chip-border-width, 1px) * -1);
    color: var(--vaadin-chip-remove-button-text-color, var(--vaadin-text-color-secondary));
    cursor: var(--vaadin-clickable-cursor);
    translate: 25%;
  }

  [part='remove-button']::before {
    content: '';
    display: block;
    width: var(--vaadin-icon-size, 1lh);
    height: var(--vaadin-icon-size, 1lh);
    background: currentColor;
    mask-image: var(--_vaadin-icon-cross);
  }

  :host([disabled]) {
    cursor: var(--vaadin-disabled-cursor);
  }

  :host([disabled]) [part='label'] {
    --vaadin-chip-text-color: var(--vaadin-text-color-disabled);
  }

  :host([hidden]),
  :host(:is([readonly], [disabled], [slot='overflow'])) [part='remove-button'] {
    display: none !important;
  }

  :host([slot='overflow']) {
    position: relative;
    margin-inline-start: 8px;
    min-width: 1.5em;
  }

  :host([slot='overflow'])::before,
  :host([slot='overflow'])::after {
    content: '';
    position: absolute;
    inset: calc(var(--vaadin-chip-border-width, 1px) * -1);
    border-inline-start: 2px solid var(--vaadin-chip-border-color, var(--vaadin-border-color-secondary));
    border-radius: inherit;
  }

  :host([slot='overflow'])::before {
    left: calc(-4px - var(--vaadin-chip-border-width, 1px));
  }

  :host([slot='overflow'])::after {
    left: calc(-8px - var(--vaadin-chip-border-width, 1px));
  }

  :host([count='2']) {
    margin-inline-start: 4px;
  }

  :host([count='1']) {
    margin-inline-start: 0;
  }

  :host([count='2'])::after,
  :host([count='1'])::before,
  :host([count='1'])::after {
    display: none;
  }

  @media (forced-colors: active) {
    :host {
      border: 1px solid !important;
    }

    [part='remove-button']::before {
      background: CanvasText;
    }
  }
`})))()}var Qt;function $t(){return($t=e((()=>{C(),l(),m(),P(),y(),Zt(),Qt=class extends K(c(R(x))){static get is(){return`vaadin-multi-select-combo-box-chip`}static get styles(){return Xt}static get properties(){return{disabled:{type:Boolean,reflectToAttribute:!0,sync:!0},readonly:{type:Boolean,reflectToAttribute:!0,sync:!0},label:{type:String,sync:!0},item:{type:Object}}}render(){return V`
      <div part="label">${this.label}</div>
      <div part="remove-button" @click="${this._onRemoveClick}"></div>
    `}_onRemoveClick(e){e.stopPropagation(),this.dispatchEvent(new CustomEvent(`item-removed`,{detail:{item:this.item},bubbles:!0,composed:!0}))}},b(Qt)})))()}var en;function tn(){return(tn=e((()=>{C(),l(),Be(),en=class extends Ie{static get is(){return`vaadin-multi-select-combo-box-container`}static get styles(){return[super.styles,B`
        #wrapper {
          display: flex;
          width: 100%;
          min-width: 0;
          gap: var(--_wrapper-gap);
          align-self: start;
        }

        :host([auto-expand-vertically]) #wrapper {
          flex-wrap: wrap;
        }
      `]}static get properties(){return{autoExpandVertically:{type:Boolean,reflectToAttribute:!0}}}render(){return V`
      <div id="wrapper">
        <slot name="prefix"></slot>
        <slot></slot>
      </div>
      <slot name="suffix"></slot>
    `}},b(en)})))()}var nn;function rn(){return(rn=e((()=>{C(),Ne(),Ze(),l(),g(),m(),N(),P(),y(),nn=class extends ke(K(f(c(R(x))))){static get is(){return`vaadin-multi-select-combo-box-item`}static get styles(){return[W,it]}render(){return V`
      <span part="checkmark" aria-hidden="true"></span>
      <div part="content">
        <slot></slot>
      </div>
    `}},b(nn)})))()}var an;function on(){return(on=e((()=>{C(),Ot(),an=[X,B`
    #overlay {
      width: var(
        --vaadin-multi-select-combo-box-overlay-width,
        var(--_vaadin-multi-select-combo-box-overlay-default-width, auto)
      );
    }
  `]})))()}var sn;function cn(){return(cn=e((()=>{C(),lt(),l(),g(),m(),H(),k(),P(),y(),on(),sn=class extends De(p(f(K(c(R(x)))))){static get is(){return`vaadin-multi-select-combo-box-overlay`}static get styles(){return[I,an]}render(){return V`
      <div part="overlay" id="overlay">
        <div part="loader"></div>
        <div part="content" id="content"><slot></slot></div>
      </div>
    `}},b(sn)})))()}var ln;function un(){return(un=e((()=>{He(),ln=Ge})))()}var dn;function fn(){return(fn=e((()=>{C(),U(),Me(),l(),m(),un(),dn=class extends rt(c(x)){static get is(){return`vaadin-multi-select-combo-box-scroller`}static get styles(){return ln}render(){return V`
      <div id="selector">
        <slot></slot>
      </div>
    `}ready(){super.ready(),this.setAttribute(`aria-multiselectable`,`true`)}_isItemSelected(e){return e instanceof M||this.owner.readonly?!1:this.owner.selectedItems.some(t=>this.owner._isSameItem(e,t))}_updateElement(e,t){super._updateElement(e,t),e.toggleAttribute(`readonly`,this.owner.readonly)}},b(dn)})))()}var pn;function mn(){return(mn=e((()=>{w(),C(),Pt(),pn=[Nt,B`
    :host {
      max-width: 100%;
      --_input-min-width: var(--vaadin-multi-select-combo-box-input-min-width, 4rem);
      --_chip-min-width: var(--vaadin-multi-select-combo-box-chip-min-width, 48px);
      --_wrapper-gap: var(--vaadin-multi-select-combo-box-chips-gap, 2px);
    }

    #chips {
      display: flex;
      align-items: center;
      gap: var(--vaadin-multi-select-combo-box-chips-gap, 2px);
    }

    ::slotted(input) {
      box-sizing: border-box;
      flex: 1 0 var(--_input-min-width);
    }

    ::slotted([slot='chip']),
    ::slotted([slot='overflow']) {
      flex: 0 1 auto;
    }

    ::slotted([slot='chip']) {
      overflow: hidden;
    }

    :host(:is([readonly], [disabled])) ::slotted(input) {
      flex-grow: 0;
      flex-basis: 0;
      padding: 0;
    }

    :host([readonly]:not([disabled])) [part~='toggle-button'] {
      display: block;
      color: var(--vaadin-input-field-button-text-color, var(--vaadin-text-color-secondary));
    }

    :host([readonly]:not([disabled])) [part$='button'] {
      cursor: var(--vaadin-clickable-cursor);
    }

    :host([auto-expand-vertically]) #chips {
      display: contents;
    }

    :host([auto-expand-horizontally]) {
      --vaadin-field-default-width: auto;
    }
  `]})))()}var hn,gn;function _n(){return(_n=e((()=>{mt(),It(),Z(),Vt(),U(),pt(),fe(),at(),t(),o(),q(),J(),hn={cleared:`Selection cleared`,focused:`focused. Press Backspace to remove`,selected:`added to selection`,deselected:`removed from selection`,total:`{count} items selected`},gn=e=>class extends ge(Lt(Ft(Bt(ve(ce(e)))))){static get properties(){return{autoExpandHorizontally:{type:Boolean,value:!1,reflectToAttribute:!0,sync:!0},autoExpandVertically:{type:Boolean,value:!1,reflectToAttribute:!0,sync:!0},collapseChips:{type:Boolean,value:!1,reflectToAttribute:!0,sync:!0},itemClassNameGenerator:{type:Object,sync:!0},keepFilter:{type:Boolean,value:!1},loading:{type:Boolean,value:!1,reflectToAttribute:!0,sync:!0},readonly:{type:Boolean,value:!1,reflectToAttribute:!0,sync:!0},selectedItems:{type:Array,value:()=>[],notify:!0,sync:!0},allowCustomValue:{type:Boolean,value:!1},placeholder:{type:String,observer:`_placeholderChanged`,reflectToAttribute:!0,sync:!0},renderer:{type:Function,sync:!0},selectedItemsOnTop:{type:Boolean,value:!1,sync:!0},value:{type:String},_overflowItems:{type:Array,value:()=>[],sync:!0},_focusedChipIndex:{type:Number,value:-1,observer:`_focusedChipIndexChanged`},_lastFilter:{type:String,sync:!0},_topGroup:{type:Array,observer:`_topGroupChanged`,sync:!0},_inputField:{type:Object}}}static get observers(){return[`_selectedItemsChanged(selectedItems)`,`__updateOverflowChip(_overflow, _overflowItems, disabled, readonly)`,`__updateTopGroup(selectedItemsOnTop, selectedItems, opened)`]}static get defaultI18n(){return hn}get i18n(){return super.i18n}set i18n(e){super.i18n=e}get slotStyles(){let e=this.localName;return[...super.slotStyles,`
        ${e}[has-value] input::placeholder {
          color: transparent !important;
          forced-color-adjust: none;
        }
      `]}get clearElement(){return this.$.clearButton}get _chips(){return[...this.querySelectorAll(`[slot="chip"]`)]}get _hasValue(){return this.selectedItems&&this.selectedItems.length>0}get _tagNamePrefix(){return`vaadin-multi-select-combo-box`}ready(){super.ready(),this.addController(new je(this,e=>{this._setInputElement(e),this._setFocusElement(e),this.stateTarget=e,this.ariaTarget=e})),this.addController(new G(this.inputElement,this._labelController)),this._tooltipController=new _(this),this.addController(this._tooltipController),this._tooltipController.setPosition(`top`),this._tooltipController.setAriaTarget(this.inputElement),this._tooltipController.setShouldShow(e=>!e.opened),this._toggleElement=this.$.toggleButton,this._inputField=this.shadowRoot.querySelector(`[part="input-field"]`),this._overflowController=new Re(this,`overflow`,`vaadin-multi-select-combo-box-chip`,{initializer:e=>{e.addEventListener(`mousedown`,e=>this._preventBlur(e)),this._overflow=e}}),this.addController(this._overflowController)}updated(e){super.updated(e),[`loading`,`itemClassNameGenerator`,`renderer`].forEach(t=>{e.has(t)&&(this._scroller[t]=this[t])}),e.has(`selectedItems`)&&this.opened&&this.$.overlay._updateOverlayWidth(),[`autoExpandHorizontally`,`autoExpandVertically`,`collapseChips`,`disabled`,`readonly`,`clearButtonVisible`,`itemClassNameGenerator`].some(t=>e.has(t))&&this.__updateChips(),e.has(`readonly`)&&(this._setDropdownItems(this.filteredItems),this.dataProvider&&this.clearCache())}checkValidity(){return this.required&&!this.readonly?this._hasValue:!0}open(){!this.disabled&&!(this.readonly&&this.selectedItems.length===0)&&(this.opened=!0)}clear(){this.__updateSelection([]),v(this.__effectiveI18n.cleared)}__syncTopGroup(){this._topGroup=this.selectedItemsOnTop?[...this.selectedItems]:[]}clearCache(){this.readonly||(super.clearCache(),this.__syncTopGroup())}_itemsChanged(e,t){super._itemsChanged(e,t),this.__syncTopGroup()}_onHostClick(e){let t=e.composedPath();(t.includes(this._labelNode)||t.includes(this._inputField))&&super._onHostClick(e)}_onClearAction(){this.clear()}_onClosed(){this._ignoreCommitValue=!0,(!this.loading||this.allowCustomValue)&&this._commitValue()}_revertInputValue(){this._inputElementValue=this.filter,this._clearSelectionRange()}_commitValue(){this._lastFilter=this.filter,this._ignoreCommitValue?(this._inputElementValue=``,this._focusedIndex=-1,this._ignoreCommitValue=!1):this.__commitUserInput(),this.keepFilter&&this.opened||(this.filter=``)}__commitUserInput(){if(this._focusedIndex>-1){let e=this._dropdownItems[this._focusedIndex];if(this._lastFilter&&this._lastFilter===this._inputElementValue&&this._findIndex(e,this.selectedItems)!==-1){this.__clearInternalValue();return}this.__selectItem(e)}else if(this._inputElementValue){let e=[...this._dropdownItems],t=e[this.__getItemIndexByLabel(e,this._inputElementValue)];if(this.allowCustomValue&&!t){let e=this._inputElementValue;this._lastCustomValue=e,this.__clearInternalValue(!0),this.dispatchEvent(new CustomEvent(`custom-value-set`,{detail:e,composed:!0,bubbles:!0}))}else!this.allowCustomValue&&!this.opened&&t?this.__selectItem(t):this._inputElementValue=``}}_setFocused(e){let t=!e&&!this._closeOnBlurIsPrevented;t&&(this._ignoreCommitValue=!0),super._setFocused(e),t&&document.hasFocus()&&(this._focusedChipIndex=-1,this._requestValidation()),t&&this.readonly&&this.close()}_onResize(){this.__updateChips()}_delegateAttribute(e,t){this.stateTarget&&(e===`required`?this._delegateAttribute(`aria-required`,t?`true`:!1):super._delegateAttribute(e,t))}_placeholderChanged(e){let t=this.__tmpA11yPlaceholder;t!==e&&(this.__savedPlaceholder=e,t&&(this.placeholder=t))}_selectedItemsChanged(e){if(this._toggleHasValue(this._hasValue),this._hasValue){let t=this._mergeItemLabels(e);this.__tmpA11yPlaceholder===void 0&&(this.__savedPlaceholder=this.placeholder),this.__tmpA11yPlaceholder=t,this.placeholder=t}else this.__tmpA11yPlaceholder!==void 0&&(delete this.__tmpA11yPlaceholder,this.placeholder=this.__savedPlaceholder);this.__updateChips(),this.requestContentUpdate()}_topGroupChanged(e){e&&this._setDropdownItems(this.filteredItems)}_hasValidInputValue(){let e=this._focusedIndex<0&&this._inputElementValue!==``;return this.allowCustomValue||!e}_shouldFetchData(){return!this.readonly&&super._shouldFetchData()}_setDropdownItems(e){super._setDropdownItems(this.__generateDropdownItems(e))}__generateDropdownItems(e){if(this.readonly)return this.selectedItems;if(this.filter||!this.selectedItemsOnTop)return e;if(e?.length&&this._topGroup?.length){let t=e.filter(e=>this._findIndex(e,this._topGroup)===-1);return this._topGroup.concat(t)}return e}_mergeItemLabels(e){return e.map(e=>this._getItemLabel(e)).join(`, `)}_findIndex(e,t){return t.findIndex(t=>this._isSameItem(e,t))}__clearInternalValue(e=!1){!this.keepFilter||e?(this.filter=``,this._inputElementValue=``):this._inputElementValue=this.filter}__announceItem(e,t,n){let r=t?`selected`:`deselected`,i=this.__effectiveI18n.total.replace(`{count}`,n||0);v(`${e} ${this.__effectiveI18n[r]} ${i}`)}__removeItem(e){let t=[...this.selectedItems];t.splice(this._findIndex(e,t),1),this.__updateSelection(t);let n=this._getItemLabel(e);this.__announceItem(n,!1,t.length)}__selectItem(e){let t=[...this.selectedItems],n=this._findIndex(e,t),r=this._getItemLabel(e),i=!1;if(n!==-1){if(this._lastFilter?.toLowerCase()===r.toLowerCase()){this.__clearInternalValue();return}t.splice(n,1)}else t.push(e),i=!0;this.__updateSelection(t),this.__clearInternalValue(),this.__announceItem(r,i,t.length)}__updateSelection(e){this.selectedItems=e,this._requestValidation(),this.dispatchEvent(new CustomEvent(`change`,{bubbles:!0}))}__updateTopGroup(e,t,n){e?(!n||this.__needToSyncTopGroup())&&(this._topGroup=[...t]):this._topGroup=[]}__needToSyncTopGroup(){return this.itemIdPath?this._topGroup&&this._topGroup.some(e=>{let t=this.selectedItems[this._findIndex(e,this.selectedItems)];return t&&e!==t}):!1}__createChip(e){let t=document.createElement(`vaadin-multi-select-combo-box-chip`);t.setAttribute(`slot`,`chip`),t.item=e,t.disabled=this.disabled,t.readonly=this.readonly;let n=this._getItemLabel(e);return t.label=n,t.setAttribute(`title`,n),typeof this.itemClassNameGenerator==`function`&&(t.className=this.itemClassNameGenerator(e)),t.addEventListener(`item-removed`,e=>this._onItemRemoved(e)),t.addEventListener(`mousedown`,e=>this._preventBlur(e)),t}__getWrapperWidth(){return this._inputField.$.wrapper.clientWidth}__getOverflowWidth(){let e=this._overflow;e.style.visibility=`hidden`,e.removeAttribute(`hidden`);let t=e.getAttribute(`count`);e.setAttribute(`count`,`99`);let n=getComputedStyle(e),r=e.clientWidth+parseInt(n.marginInlineStart);return e.setAttribute(`count`,t),e.setAttribute(`hidden`,``),e.style.visibility=``,r}__updateChips(){if(!this._inputField||!this.inputElement)return;if(this._chips.forEach(e=>{e.remove()}),this.selectedItems.length===0){this._overflowItems=[];return}if(this.autoExpandVertically){this.selectedItems.forEach(e=>{this.appendChild(this.__createChip(e))}),this._overflowItems=[];return}let e=parseInt(getComputedStyle(this.inputElement).flexBasis);this._overflowItems=this.collapseChips?this.__updateChipsCollapsed(this.selectedItems,e):this.autoExpandHorizontally?this.__updateChipsHorizontalExpand(this.selectedItems,e):this.__updateChipsDefault(this.selectedItems,e)}__renderAllChips(e,t){return{chips:e.map(e=>{let t=this.__createChip(e);return this.appendChild(t),t}),allChipsFit:this.__getWrapperWidth()-this.$.chips.clientWidth>=t}}__updateChipsCollapsed(e,t){let{chips:n,allChipsFit:r}=this.__renderAllChips(e,t);return r?[]:(n.forEach(e=>e.remove()),e.slice())}__updateChipsHorizontalExpand(e,t){let{chips:n,allChipsFit:r}=this.__renderAllChips(e,t);if(r)return[];let i=this.__getOverflowWidth(),a=n.length;for(;a>1&&(--a,n[a].remove(),!(this.__getWrapperWidth()-this.$.chips.clientWidth>=t+i)););if(a===1){let e=parseInt(getComputedStyle(this).getPropertyValue(`--_chip-min-width`)),r=this.__getWrapperWidth()-t-i;n[0].style.maxWidth=`${Math.max(e,r)}px`}return e.slice(a)}__updateChipsDefault(e,t){let n=this.__getWrapperWidth()-t;e.length>1&&(n-=this.__getOverflowWidth());let r=parseInt(getComputedStyle(this).getPropertyValue(`--_chip-min-width`));for(let t=e.length-1,i=null;t>=0;t--){let a=this.__createChip(e[t]);if(this.insertBefore(a,i),this.$.chips.clientWidth>n&&(n<r||i!==null))return a.remove(),e.slice(0,t+1);a.style.maxWidth=`${n}px`,i=a}return[]}__updateOverflowChip(e,t,n,r){if(e){let i=t.length;e.label=`${i}`,e.setAttribute(`count`,`${i}`),e.setAttribute(`title`,this._mergeItemLabels(t)),e.toggleAttribute(`hidden`,i===0),e.disabled=n,e.readonly=r}}_onClearButtonClick(e){e.stopPropagation(),super._onClearButtonClick(e)}_onChange(e){e.stopPropagation()}_onEscape(e){this.readonly?(e.stopPropagation(),this.opened&&this.close()):(this.clearButtonVisible&&!this.opened&&this.selectedItems&&this.selectedItems.length&&(e.stopPropagation(),this._onClearAction()),super._onEscape(e))}_onEscapeCancel(){this._closeOrCommit()}_onEnter(e){if(this.opened){if(e.preventDefault(),e.stopPropagation(),this.readonly)this.close();else if(this._hasValidInputValue()){let e=this._dropdownItems[this._focusedIndex];this._commitValue(),this._focusedIndex=this._dropdownItems.indexOf(e)}}else super._onEnter(e)}_onArrowDown(){this.readonly?this.opened||this.open():super._onArrowDown()}_onArrowUp(){this.readonly?this.opened||this.open():super._onArrowUp()}_onKeyDown(e){super._onKeyDown(e);let t=this._chips;if(!this.readonly&&t.length>0)switch(e.key){case`Backspace`:this._onBackSpace(t);break;case`ArrowLeft`:this._onArrowLeft(t,e);break;case`ArrowRight`:this._onArrowRight(t,e);break;default:this._focusedChipIndex=-1}}_onArrowLeft(e,t){if(this.inputElement.selectionStart!==0)return;let n=this._focusedChipIndex;n!==-1&&t.preventDefault();let r;this.__isRTL?n===e.length-1?r=-1:n>-1&&(r=n+1):n===-1?r=e.length-1:n>0&&(r=n-1),r!==void 0&&(this._focusedChipIndex=r)}_onArrowRight(e,t){if(this.inputElement.selectionStart!==0)return;let n=this._focusedChipIndex;n!==-1&&t.preventDefault();let r;this.__isRTL?n===-1?r=e.length-1:n>0&&(r=n-1):n===e.length-1?r=-1:n>-1&&(r=n+1),r!==void 0&&(this._focusedChipIndex=r)}_onBackSpace(e){if(this.inputElement.selectionStart!==0)return;let t=this._focusedChipIndex;t===-1?this._focusedChipIndex=e.length-1:(this.__removeItem(e[t].item),this._focusedChipIndex=-1)}_focusedChipIndexChanged(e,t){if(e>-1||t>-1){let t=this._chips;if(t.forEach((t,n)=>{t.toggleAttribute(`focused`,n===e)}),e>-1){let n=t[e].item,r=this._getItemLabel(n);v(`${r} ${this.__effectiveI18n.focused}`)}}}_overlaySelectedItemChanged(e){e.stopPropagation(),this.hasAttribute(`closing`)||this.readonly||e.detail.item instanceof M||this.opened&&(this._lastFilter=this._inputElementValue,this.__selectItem(e.detail.item))}_onItemRemoved(e){this.__removeItem(e.detail.item)}_preventBlur(e){e.preventDefault()}}})))()}var vn;function yn(){return(yn=e((()=>{$t(),tn(),rn(),cn(),fn(),C(),D(),l(),d(),m(),T(),P(),y(),mn(),_n(),vn=class extends gn(K(O(c(R(x))))){static get is(){return`vaadin-multi-select-combo-box`}static get styles(){return[z,pn]}render(){return V`
      <div class="vaadin-multi-select-combo-box-container">
        <div part="label">
          <slot name="label"></slot>
          <span part="required-indicator" aria-hidden="true" @click="${this.focus}"></span>
        </div>

        <vaadin-multi-select-combo-box-container
          part="input-field"
          .autoExpandVertically="${this.autoExpandVertically}"
          .readonly="${this.readonly}"
          .disabled="${this.disabled}"
          .invalid="${this.invalid}"
          theme="${L(this._theme)}"
        >
          <slot name="overflow" slot="prefix"></slot>
          <div id="chips" part="chips" slot="prefix">
            <slot name="chip"></slot>
          </div>
          <slot name="input"></slot>
          <div id="clearButton" part="field-button clear-button" slot="suffix" aria-hidden="true"></div>
          <div id="toggleButton" part="field-button toggle-button" slot="suffix" aria-hidden="true"></div>
        </vaadin-multi-select-combo-box-container>

        <div part="helper-text">
          <slot name="helper"></slot>
        </div>

        <div part="error-message">
          <slot name="error-message"></slot>
        </div>

        <slot name="tooltip"></slot>
      </div>

      <vaadin-multi-select-combo-box-overlay
        id="overlay"
        exportparts="overlay, content, loader"
        .owner="${this}"
        .dir="${this.dir}"
        .opened="${this._overlayOpened}"
        ?loading="${this.loading}"
        theme="${L(this._theme)}"
        .positionTarget="${this._inputField}"
        no-vertical-overlap
      >
        <slot name="overlay"></slot>
      </vaadin-multi-select-combo-box-overlay>
    `}},b(vn)})))()}var bn;function xn(){return(xn=e((()=>{C(),l(),g(),m(),N(),ye(),P(),y(),bn=class extends ut(K(f(c(R(x))))){static get is(){return`vaadin-select-item`}static get styles(){return W}static get properties(){return{role:{type:String,value:`option`,reflectToAttribute:!0}}}render(){return V`
      <span part="checkmark" aria-hidden="true"></span>
      <div part="content">
        <slot></slot>
      </div>
    `}},b(bn)})))()}var Sn;function Cn(){return(Cn=e((()=>{C(),dt(),l(),g(),m(),Ve(),P(),y(),Sn=class extends ct(K(f(c(R(x))))){static get is(){return`vaadin-select-list-box`}static get styles(){return Ee}static get properties(){return{orientation:{readOnly:!0}}}get _scrollerElement(){return this.shadowRoot.querySelector(`[part="items"]`)}render(){return V`
      <div part="items">
        <slot></slot>
      </div>
    `}ready(){super.ready(),this.setAttribute(`role`,`listbox`)}},b(Sn)})))()}var wn;function Tn(){return(Tn=e((()=>{C(),wn=B`
  :host {
    align-items: flex-start;
    justify-content: flex-start;
  }

  [part='overlay'] {
    min-width: var(--vaadin-select-overlay-width, var(--_vaadin-select-overlay-default-width));
  }

  [part='content'] {
    padding: var(--vaadin-item-overlay-padding, 4px);
  }

  [part='backdrop'] {
    background: transparent;
  }
`})))()}var En;function Dn(){return(Dn=e((()=>{g(),k(),Ae(),En=e=>class extends ft(p(f(e))){willUpdate(e){super.willUpdate(e),(e.has(`opened`)||e.has(`positionTarget`))&&this.opened&&this.positionTarget&&this._updateOverlayWidth()}ready(){super.ready(),this.restoreFocusOnClose=!0}get _contentRoot(){return this.owner.__slottedListBox||this._rendererRoot}get _rendererRoot(){if(!this.__savedRoot){let e=document.createElement(`div`);e.setAttribute(`slot`,`overlay`),this.owner.appendChild(e),this.__savedRoot=e}return this.__savedRoot}_shouldCloseOnOutsideClick(e){return!0}_mouseDownListener(e){super._mouseDownListener(e),e.preventDefault()}_getMenuElement(){let e=this.owner.shadowRoot.querySelector(`slot[name="overlay"]`).assignedElements();return e.find(e=>e._hasVaadinListMixin)||e.flatMap(e=>[...e.children]).find(e=>e._hasVaadinListMixin)}_updateOverlayWidth(){this.style.setProperty(`--_vaadin-select-overlay-default-width`,`${this.positionTarget.offsetWidth}px`)}requestContentUpdate(){if(super.requestContentUpdate(),this.owner){let e=this._getMenuElement();this.owner._assignMenuElement(e)}}}})))()}var On;function kn(){return(kn=e((()=>{C(),l(),m(),H(),P(),y(),Tn(),Dn(),On=class extends En(K(c(R(x)))){static get is(){return`vaadin-select-overlay`}static get styles(){return[I,wn]}render(){return V`
      <div id="backdrop" part="backdrop" ?hidden="${!this.withBackdrop}"></div>
      <div part="overlay" id="overlay">
        <div part="content" id="content">
          <slot></slot>
        </div>
      </div>
    `}updated(e){super.updated(e),e.has(`renderer`)&&this.requestContentUpdate()}},b(On)})))()}var An;function jn(){return(jn=e((()=>{C(),An=B`
  :host {
    min-height: 1lh;
    outline: none;
    overflow: hidden;
    white-space: nowrap;
    width: 100%;
    display: flex;
    align-items: center;
  }

  ::slotted(*) {
    padding: 0;
    cursor: inherit;
  }

  .vaadin-button-container,
  [part='label'] {
    display: contents;
  }

  :host([placeholder]) {
    color: var(--vaadin-input-field-placeholder-color, var(--vaadin-text-color-secondary));
  }

  :host([disabled]) {
    pointer-events: none;
  }
`})))()}var Mn;function Nn(){return(Nn=e((()=>{C(),We(),l(),m(),P(),y(),jn(),Mn=class extends Je(K(c(R(x)))){static get is(){return`vaadin-select-value-button`}static get styles(){return An}render(){return V`
      <div class="vaadin-button-container" role="presentation">
        <span part="label">
          <slot></slot>
        </span>
      </div>
    `}},b(Mn)})))()}var Pn;function Fn(){return(Fn=e((()=>{w(),C(),Pn=B`
  :host {
    position: relative;
  }

  ::slotted([slot='value']) {
    flex: 1;
  }

  ::slotted(div[slot='overlay']) {
    display: contents;
  }

  :host(:not([focus-ring])) [part='input-field'] {
    outline: none;
  }

  :host([readonly]:not([focus-ring])) [part='input-field'] {
    --vaadin-input-field-border-color: inherit;
  }

  [part='input-field'],
  :host(:not([readonly])) ::slotted([slot='value']) {
    cursor: var(--vaadin-clickable-cursor);
  }

  [part~='toggle-button']::before {
    mask-image: var(--_vaadin-icon-chevron-down);
  }

  :host([readonly]) [part~='toggle-button'] {
    display: none;
  }

  :host([theme~='align-start']) {
    --vaadin-item-text-align: start;
  }

  :host([theme~='align-center']) {
    --vaadin-item-text-align: center;
  }

  :host([theme~='align-end']) {
    --vaadin-item-text-align: end;
  }

  :host([theme~='align-left']) {
    --vaadin-item-text-align: left;
  }

  :host([theme~='align-right']) {
    --vaadin-item-text-align: right;
  }

  :host([theme~='align-start']) ::slotted([slot='value']) {
    justify-content: start;
  }

  :host([theme~='align-center']) ::slotted([slot='value']) {
    justify-content: center;
  }

  :host([theme~='align-end']) ::slotted([slot='value']) {
    justify-content: end;
  }

  :host([theme~='align-left']) ::slotted([slot='value']) {
    justify-content: left;
  }

  :host([theme~='align-right']) ::slotted([slot='value']) {
    justify-content: right;
  }
`})))()}var In;function Ln(){return(Ln=e((()=>{at(),In=class extends Re{constructor(e){super(e,`value`,`vaadin-select-value-button`,{initializer:(e,t)=>{t._setFocusElement(e),t.ariaTarget=e,t.stateTarget=e,e.setAttribute(`aria-haspopup`,`listbox`)}})}}})))()}var Rn;function zn(){return(zn=e((()=>{se(),Se(),te(),Qe(),t(),Ye(),j(),oe(),Ln(),Rn=e=>class extends Ce(ie(u(h(e)))){static get properties(){return{items:{type:Array},opened:{type:Boolean,value:!1,notify:!0,observer:`_openedChanged`,reflectToAttribute:!0,sync:!0},renderer:{type:Object},value:{type:String,value:``,notify:!0,observer:`_valueChanged`,sync:!0},name:{type:String},placeholder:{type:String},readonly:{type:Boolean,value:!1,reflectToAttribute:!0},noVerticalOverlap:{type:Boolean,value:!1},_phone:Boolean,_phoneMediaQuery:{value:`(max-width: 450px), (max-height: 450px)`},_inputContainer:Object,_items:Object,__slottedListBox:{type:Object,sync:!0}}}static get delegateAttrs(){return[...super.delegateAttrs,`invalid`]}static get observers(){return[`_updateAriaExpanded(opened, focusElement)`,`_updateSelectedItem(value, _items, placeholder, focusElement)`]}constructor(){super(),this._itemId=`value-${this.localName}-${$e()}`,this._srLabelController=new he(this),this._srLabelController.slotName=`sr-label`}disconnectedCallback(){super.disconnectedCallback(),this.opened=!1}ready(){super.ready(),this._inputContainer=this.shadowRoot.querySelector(`[part~="input-field"]`),this._overlayElement=this.$.overlay,this._valueButtonController=new In(this),this.addController(this._valueButtonController),this.addController(this._srLabelController),this.addController(new ze(this._phoneMediaQuery,e=>{this._phone=e})),this._tooltipController=new _(this),this._tooltipController.setPosition(`top`),this._tooltipController.setAriaTarget(this.focusElement),this.addController(this._tooltipController)}updated(e){if(super.updated(e),e.has(`_phone`)&&this.toggleAttribute(`phone`,this._phone),(e.has(`items`)||e.has(`renderer`)||e.has(`__slottedListBox`))&&this.__slottedListBox&&(this.items?.length||this.renderer))throw Error(`A slotted <vaadin-select-list-box> cannot be used together with the "items" or "renderer" property.`);if(e.has(`items`)&&this._overlayElement.requestContentUpdate(),e.has(`__slottedListBox`)){let t=this.__slottedListBox;t?this._assignMenuElement(t):e.get(`__slottedListBox`)&&(this._menuElement=null,this._items=null,this.__lastMenuElement=null)}e.has(`accessibleName`)&&this._srLabelController.setLabel(this.accessibleName),e.has(`required`)&&this.required===!1&&this._requestValidation()}requestContentUpdate(){this._overlayElement&&this._overlayElement.requestContentUpdate()}__onOverlaySlotChange(e){this.__slottedListBox=e.target.assignedElements().find(e=>e._hasVaadinListMixin)}_assignMenuElement(e){e&&e!==this.__lastMenuElement&&(this._menuElement=e,this.__initMenuItems(e),e.addEventListener(`items-changed`,()=>{this.__initMenuItems(e)}),e.addEventListener(`selected-changed`,()=>this.__updateValueButton()),e.addEventListener(`keydown`,e=>this._onKeyDownInside(e),!0),e.addEventListener(`click`,e=>{let t=e.composedPath().find(e=>e._hasVaadinItemMixin);this.__dispatchChangePending=t?.value!==void 0&&t.value!==this.value,this.opened=!1},!0),this.__lastMenuElement=e),this._menuElement&&this._menuElement.items&&this._updateSelectedItem(this.value,this._menuElement.items)}__initMenuItems(e){e.items&&(this._items=e.items)}_valueChanged(e,t){this.toggleAttribute(`has-value`,!!e),t!==void 0&&!this.__dispatchChangePending&&this._requestValidation()}_onClick(e){this.disabled||(e.preventDefault(),this.opened=!this.readonly)}_onEscape(e){this.opened&&=(e.stopPropagation(),!1)}_onToggleMouseDown(e){e.preventDefault(),this.opened||this.focusElement.focus()}_onKeyDown(e){if(super._onKeyDown(e),!(e.altKey||e.shiftKey||e.ctrlKey||e.metaKey)&&e.target===this.focusElement&&!this.readonly&&!this.disabled&&!this.opened){if(/^(Enter|SpaceBar|\s|ArrowDown|Down|ArrowUp|Up)$/u.test(e.key))e.preventDefault(),this.opened=!0;else if(/[\p{L}\p{Nd}]/u.test(e.key)&&e.key.length===1){let t=this._menuElement.selected??-1,n=this._menuElement._searchKey(t,e.key);n>=0&&(this.__dispatchChangePending=!0,this._updateAriaLive(!0),this._menuElement.selected=n)}}}_onKeyDownInside(e){e.key===`Tab`&&(this.focusElement.setAttribute(`tabindex`,`-1`),this._overlayElement.restoreFocusOnClose=!1,this.opened=!1,setTimeout(()=>{this.focusElement.setAttribute(`tabindex`,`0`),this._overlayElement.restoreFocusOnClose=!0}))}_openedChanged(e,t){if(e){if(this.disabled||this.readonly){this.opened=!1;return}this._updateAriaLive(!1);let e=this.hasAttribute(`focus-ring`);this._openedWithFocusRing=e,e&&this.removeAttribute(`focus-ring`)}else t&&(this._openedWithFocusRing&&this.setAttribute(`focus-ring`,``),!this.__dispatchChangePending&&!this._keyboardActive&&this._requestValidation())}_updateAriaExpanded(e,t){t&&t.setAttribute(`aria-expanded`,e?`true`:`false`)}_updateAriaLive(e){this.focusElement&&ee(this.focusElement,`aria-live`,e&&`polite`)}__attachSelectedItem(e){let t,n=e.getAttribute(`label`);t=n?this.__createItemElement({label:n}):e.cloneNode(!0),t._sourceItem=e,this.__appendValueItemElement(t,this.focusElement),t.selected=!0}__createItemElement(e){let t=document.createElement(e.component||`vaadin-select-item`);return e.label&&(t.textContent=e.label),e.value&&(t.value=e.value),e.disabled&&(t.disabled=e.disabled),e.className&&(t.className=e.className),t}__appendValueItemElement(e,t){t.appendChild(e),e.removeAttribute(`tabindex`),e.removeAttribute(`aria-selected`),e.removeAttribute(`role`),e.removeAttribute(`focused`),e.removeAttribute(`focus-ring`),e.removeAttribute(`active`),e.setAttribute(`id`,this._itemId)}__updateValueButton(){let e=this.focusElement;if(!e)return;e.innerHTML=``;let t=this._items?this._items[this._menuElement.selected]:void 0;if(e.removeAttribute(`placeholder`),this._hasContent(t))this.__attachSelectedItem(t);else if(this.placeholder){let t=this.__createItemElement({label:this.placeholder});this.__appendValueItemElement(t,e),e.setAttribute(`placeholder`,``)}!this._valueChanging&&t&&(this._selectedChanging=!0,this.value=t.value||``,this.__dispatchChangePending&&this.__dispatchChange(),delete this._selectedChanging),this.__updateFieldAriaControllerLabelledBy()}_hasContent(e){if(!e)return!1;let t=!!(e.hasAttribute(`label`)?e.getAttribute(`label`):e.textContent.trim()),n=e.childElementCount>0;return t||n}_updateSelectedItem(e,t,n){if(t){let n=e==null?e:e.toString();this._menuElement.selected=t.reduce((e,t,r)=>e===void 0&&t.value===n?r:e,void 0),this._selectedChanging||(this._valueChanging=!0,this.__updateValueButton(),delete this._valueChanging)}else n&&this.__updateValueButton()}_shouldRemoveFocus(e){return!this.contains(e.relatedTarget)}_setFocused(e){super._setFocused(e),!e&&document.hasFocus()&&this._requestValidation()}checkValidity(){return!this.required||this.readonly||!!this.value}__defaultRenderer(e,t){if(!this.items||this.items.length===0){e.textContent=``;return}let n=e.firstElementChild;n||(n=document.createElement(`vaadin-select-list-box`),e.appendChild(n)),n.textContent=``,this.items.forEach(e=>{n.appendChild(this.__createItemElement(e))})}__dispatchChange(){this._requestValidation(),this.dispatchEvent(new CustomEvent(`change`,{bubbles:!0})),this.__dispatchChangePending=!1}__updateFieldAriaControllerLabel(){}__updateFieldAriaControllerLabelledBy(){let e;this.accessibleNameRef?e=this.accessibleNameRef:this.accessibleName?e=this._srLabelController.defaultId:this.hasAttribute(`has-label`)&&(e=this._labelNode?.id);let t=this._items?.[this._menuElement.selected]||this.placeholder?this._itemId:null,n=[e,t].filter(Boolean);n.length>0?this._fieldAriaController.setLabelledBy(n.join(` `)):this._fieldAriaController.setLabelledBy(null)}}})))()}var Bn;function Vn(){return(Vn=e((()=>{Be(),xn(),Cn(),kn(),Nn(),C(),D(),xe(),_t(),l(),d(),m(),T(),P(),y(),Fn(),zn(),Bn=class extends Rn(O(K(c(R(x))))){static get is(){return`vaadin-select`}static get styles(){return[z,vt,Pn]}render(){return V`
      <div class="vaadin-select-container">
        <div part="label" @click="${this._onClick}">
          <slot name="label"></slot>
          <span part="required-indicator" aria-hidden="true" @click="${this.focus}"></span>
        </div>

        <vaadin-input-container
          part="input-field"
          .readonly="${this.readonly}"
          .disabled="${this.disabled}"
          .invalid="${this.invalid}"
          theme="${L(this._theme)}"
          @click="${this._onClick}"
        >
          <slot name="prefix" slot="prefix"></slot>
          <slot name="value"></slot>
          <div
            part="field-button toggle-button"
            slot="suffix"
            aria-hidden="true"
            @mousedown="${this._onToggleMouseDown}"
          ></div>
        </vaadin-input-container>

        <div part="helper-text">
          <slot name="helper"></slot>
        </div>

        <div part="error-message">
          <slot name="error-message"></slot>
        </div>
      </div>

      <vaadin-select-overlay
        id="overlay"
        .owner="${this}"
        .positionTarget="${this._inputContainer}"
        .opened="${this.opened}"
        .withBackdrop="${this._phone}"
        .renderer="${this.__slottedListBox?void 0:this.renderer||this.__defaultRenderer}"
        ?phone="${this._phone}"
        theme="${L(this._theme)}"
        ?no-vertical-overlap="${this.noVerticalOverlap}"
        exportparts="backdrop, overlay, content"
        @opened-changed="${this._onOpenedChanged}"
        @vaadin-overlay-open="${this._onOverlayOpen}"
      >
        <slot name="overlay" @slotchange="${this.__onOverlaySlotChange}"></slot>
      </vaadin-select-overlay>

      <slot name="tooltip"></slot>
      <div class="sr-only">
        <slot name="sr-label"></slot>
      </div>
    `}_onOpenedChanged(e){this.opened=e.detail.value}_onOverlayOpen(){this._menuElement&&this._menuElement.focus({focusVisible:tt()})}},b(Bn)})))()}var Hn,Un;function Wn(){return(Wn=e((()=>{C(),St(),E(),Hn=B`
  [part='radio'] {
    border-radius: 50%;
    color: var(--vaadin-radio-button-dot-color, var(--_marker-color));
  }

  [part='radio']::after {
    width: var(--vaadin-radio-button-dot-size, var(--vaadin-radio-button-marker-size, 50%));
    height: var(--vaadin-radio-button-dot-size, var(--vaadin-radio-button-marker-size, 50%));
    border-radius: 50%;
    filter: var(--vaadin-radio-button-dot-color, var(--_marker-filter));
  }
`,Un=[F,xt(`radio`,`radio-button`),Hn]})))()}var Gn;function Kn(){return(Kn=e((()=>{s(),se(),re(),bt(),q(),me(),J(),Gn=e=>class extends be(pe(wt(Ce(ne(e))))){static get properties(){return{name:{type:String,value:``}}}static get delegateAttrs(){return[...super.delegateAttrs,`name`]}constructor(){super(),this._setType(`radio`),this.value=`on`,this.tabindex=0}get slotStyles(){return[`
          ${this.localName} > input[slot='input'] {
            opacity: 0;
          }
        `]}ready(){super.ready(),this.addController(new je(this,e=>{this._setInputElement(e),this._setFocusElement(e),this.stateTarget=e,this.ariaTarget=e})),this.addController(new G(this.inputElement,this._labelController))}}})))()}var Q;function $(){return($=e((()=>{C(),l(),d(),m(),P(),y(),Wn(),Kn(),Q=class extends Gn(O(K(c(R(x))))){static get is(){return`vaadin-radio-button`}static get styles(){return Un}render(){return V`
      <div class="vaadin-radio-button-container">
        <div part="radio" aria-hidden="true"></div>
        <slot name="input"></slot>
        <slot name="label"></slot>
      </div>
    `}},b(Q)})))()}var qn;function Jn(){return(Jn=e((()=>{w(),C(),qn=B`
  [part='label'],
  [part='helper-text'],
  [part='error-message'] {
    width: auto;
    min-width: auto;
  }

  [part='group-field'] {
    display: flex;
    flex-direction: column;
    gap: var(--vaadin-gap-xs) var(--vaadin-gap-xl);
  }

  :host([theme~='horizontal']) [part='group-field'] {
    flex-flow: row wrap;
    align-items: center;
    padding-block: var(--vaadin-padding-block-container);
    border-block: var(--vaadin-input-field-border-width, 1px) solid transparent;
  }
`})))()}var Yn;function Xn(){return(Xn=e((()=>{C(),E(),Jn(),Yn=[F,qn,B`
    :host([readonly]) ::slotted(vaadin-radio-button) {
      --vaadin-radio-button-background: transparent;
      --vaadin-radio-button-border-color: var(--vaadin-border-color);
      --_marker-color: var(--vaadin-radio-button-marker-color, var(--vaadin-text-color));
      --_marker-filter: none;
      --_border-style: dashed;
      --_cursor: var(--vaadin-disabled-cursor);
    }
  `]})))()}var Zn;function Qn(){return(Qn=e((()=>{we(),Te(),Se(),nt(),t(),Ye(),j(),$(),Zn=e=>class extends h(S(de(u(e)))){static get properties(){return{name:{type:String,observer:`__nameChanged`,sync:!0},value:{type:String,notify:!0,value:``,sync:!0,observer:`__valueChanged`},readonly:{type:Boolean,value:!1,reflectToAttribute:!0,sync:!0,observer:`__readonlyChanged`},_fieldName:{type:String}}}constructor(){super(),this.__registerRadioButton=this.__registerRadioButton.bind(this),this.__unregisterRadioButton=this.__unregisterRadioButton.bind(this),this.__onRadioButtonCheckedChange=this.__onRadioButtonCheckedChange.bind(this),this._tooltipController=new _(this),this._tooltipController.addEventListener(`tooltip-changed`,e=>{if(e.detail.node?.isConnected){let e=this.__radioButtons.map(e=>e.inputElement);this._tooltipController.setAriaTarget(e)}else this._tooltipController.setAriaTarget([])})}get __radioButtons(){return this.__filterRadioButtons([...this.children])}get __selectedRadioButton(){return this.__radioButtons.find(e=>e.checked)}get isHorizontalRTL(){return this.__isRTL&&this._theme!==`vertical`}ready(){super.ready(),this.ariaTarget=this,this.setAttribute(`role`,`radiogroup`),this._fieldName=`${this.localName}-${$e()}`;let e=this.shadowRoot.querySelector(`slot:not([name])`);this._observer=new Xe(e,({addedNodes:e,removedNodes:t})=>{this.__filterRadioButtons(e).reverse().forEach(this.__registerRadioButton),this.__filterRadioButtons(t).forEach(this.__unregisterRadioButton);let n=this.__radioButtons.map(e=>e.inputElement);this._tooltipController.setAriaTarget(n)}),this.addController(this._tooltipController)}updated(e){super.updated(e),e.has(`invalid`)&&ee(this,`aria-invalid`,this.invalid)}__filterRadioButtons(e){return e.filter(e=>e instanceof Q)}_onKeyDown(e){super._onKeyDown(e);let t=e.composedPath().find(e=>e instanceof Q);[`ArrowLeft`,`ArrowUp`].includes(e.key)&&(e.preventDefault(),this.__selectNextRadioButton(t)),[`ArrowRight`,`ArrowDown`].includes(e.key)&&(e.preventDefault(),this.__selectPrevRadioButton(t))}__nameChanged(e){this.__radioButtons.forEach(t=>{t.name=e||this._fieldName})}__selectNextRadioButton(e){let t=this.__radioButtons.indexOf(e);this.__selectIncRadioButton(t,this.isHorizontalRTL?1:-1)}__selectPrevRadioButton(e){let t=this.__radioButtons.indexOf(e);this.__selectIncRadioButton(t,this.isHorizontalRTL?-1:1)}__selectIncRadioButton(e,t){let n=(this.__radioButtons.length+e+t)%this.__radioButtons.length,r=this.__radioButtons[n];r.disabled?this.__selectIncRadioButton(n,t):(r.focusElement.focus(),r.focusElement.click())}__registerRadioButton(e){e.name=this.name||this._fieldName,e.addEventListener(`checked-changed`,this.__onRadioButtonCheckedChange),(this.disabled||this.readonly)&&(e.disabled=!0),e.checked&&this.__selectRadioButton(e)}__unregisterRadioButton(e){e.removeEventListener(`checked-changed`,this.__onRadioButtonCheckedChange),e.value===this.value&&this.__selectRadioButton(null)}__onRadioButtonCheckedChange(e){e.target.checked&&this.__selectRadioButton(e.target)}__valueChanged(e,t){if(t!==void 0||e!==``){if(e){let t=this.__radioButtons.find(t=>t.value===e);t?(this.__selectRadioButton(t),this.toggleAttribute(`has-value`,!0)):console.warn(`The radio button with the value "${e}" was not found.`)}else this.__selectRadioButton(null),this.removeAttribute(`has-value`);t!==void 0&&this._requestValidation()}}__readonlyChanged(e,t){(e||t!==void 0)&&t!==e&&this.__updateRadioButtonsDisabledProperty()}_disabledChanged(e,t){super._disabledChanged(e,t),(e||t!==void 0)&&t!==e&&this.__updateRadioButtonsDisabledProperty()}_shouldRemoveFocus(e){return!this.contains(e.relatedTarget)}_setFocused(e){super._setFocused(e),!e&&document.hasFocus()&&this._requestValidation()}__selectRadioButton(e){this.value=e?e.value:``,this.__radioButtons.forEach(t=>{t.checked=t===e}),this.readonly&&this.__updateRadioButtonsDisabledProperty()}__updateRadioButtonsDisabledProperty(){this.__radioButtons.forEach(e=>{e.disabled=this.readonly?e!==this.__selectedRadioButton:this.disabled})}}})))()}var $n;function er(){return(er=e((()=>{$(),C(),l(),d(),m(),P(),y(),Xn(),Qn(),$n=class extends Zn(O(K(c(R(x))))){static get is(){return`vaadin-radio-group`}static get styles(){return Yn}render(){return V`
      <div class="vaadin-group-field-container">
        <div part="label">
          <slot name="label"></slot>
          <span part="required-indicator" aria-hidden="true"></span>
        </div>

        <div part="group-field">
          <slot></slot>
        </div>

        <div part="helper-text">
          <slot name="helper"></slot>
        </div>

        <div part="error-message">
          <slot name="error-message"></slot>
        </div>
      </div>

      <slot name="tooltip"></slot>
    `}},b($n)})))()}var tr;function nr(){return(nr=e((()=>{E(),Jn(),tr=[F,qn]})))()}var rr;function ir(){return(ir=e((()=>{we(),Te(),Y(),nt(),t(),j(),rr=e=>class extends h(S(de(e))){static get properties(){return{value:{type:Array,value:()=>[],notify:!0,sync:!0,observer:`__valueChanged`},readonly:{type:Boolean,value:!1,reflectToAttribute:!0,observer:`__readonlyChanged`}}}constructor(){super(),this.__registerCheckbox=this.__registerCheckbox.bind(this),this.__unregisterCheckbox=this.__unregisterCheckbox.bind(this),this.__onCheckboxCheckedChanged=this.__onCheckboxCheckedChanged.bind(this),this._tooltipController=new _(this),this._tooltipController.addEventListener(`tooltip-changed`,e=>{if(e.detail.node?.isConnected){let e=this.__checkboxes.map(e=>e.inputElement);this._tooltipController.setAriaTarget(e)}else this._tooltipController.setAriaTarget([])})}get __checkboxes(){return this.__filterCheckboxes([...this.children])}ready(){super.ready(),this.ariaTarget=this,this.setAttribute(`role`,`group`);let e=this.shadowRoot.querySelector(`slot:not([name])`);this._observer=new Xe(e,({addedNodes:e,removedNodes:t})=>{let n=this.__filterCheckboxes(e),r=this.__filterCheckboxes(t);n.forEach(this.__registerCheckbox),r.forEach(this.__unregisterCheckbox);let i=this.__checkboxes.map(e=>e.inputElement);this._tooltipController.setAriaTarget(i),this.__warnOfCheckboxesWithoutValue(n)}),this.addController(this._tooltipController)}checkValidity(){return!this.required||!!(this.value&&this.value.length>0)}__filterCheckboxes(e){return e.filter(e=>e instanceof gt)}__warnOfCheckboxesWithoutValue(e){e.some(e=>{let{value:t}=e;return!e.hasAttribute(`value`)&&(!t||t===`on`)})&&console.warn(`Please provide the value attribute to all the checkboxes inside the checkbox group.`)}__registerCheckbox(e){e.addEventListener(`checked-changed`,this.__onCheckboxCheckedChanged),this.disabled&&(e.disabled=!0),this.readonly&&(e.readonly=!0),e.checked?this.__addCheckboxToValue(e.value):this.value&&this.value.includes(e.value)&&(e.checked=!0)}__unregisterCheckbox(e){e.removeEventListener(`checked-changed`,this.__onCheckboxCheckedChanged),e.checked&&this.__removeCheckboxFromValue(e.value)}_disabledChanged(e,t){super._disabledChanged(e,t),(e||t!==void 0)&&t!==e&&this.__checkboxes.forEach(t=>{t.disabled=e})}__addCheckboxToValue(e){this.value?this.value.includes(e)||(this.value=[...this.value,e]):this.value=[e]}__removeCheckboxFromValue(e){this.value&&this.value.includes(e)&&(this.value=this.value.filter(t=>t!==e))}__onCheckboxCheckedChanged(e){let t=e.target;t.checked?this.__addCheckboxToValue(t.value):this.__removeCheckboxFromValue(t.value)}__valueChanged(e,t){(e?.length!==0||t!==void 0)&&(this.toggleAttribute(`has-value`,e?.length>0),this.__checkboxes.forEach(t=>{t.checked=e?.includes(t.value)}),t!==void 0&&this._requestValidation())}__readonlyChanged(e,t){(e||t)&&this.__checkboxes.forEach(t=>{t.readonly=e})}_shouldRemoveFocus(e){return!this.contains(e.relatedTarget)}_setFocused(e){super._setFocused(e),!e&&document.hasFocus()&&this._requestValidation()}}})))()}var ar;function or(){return(or=e((()=>{Y(),C(),l(),d(),m(),P(),y(),nr(),ir(),ar=class extends rr(O(K(c(R(x))))){static get is(){return`vaadin-checkbox-group`}static get styles(){return tr}render(){return V`
      <div class="vaadin-group-field-container">
        <div part="label">
          <slot name="label"></slot>
          <span part="required-indicator" aria-hidden="true"></span>
        </div>

        <div part="group-field">
          <slot></slot>
        </div>

        <div part="helper-text">
          <slot name="helper"></slot>
        </div>

        <div part="error-message">
          <slot name="error-message"></slot>
        </div>
      </div>

      <slot name="tooltip"></slot>
    `}},b(ar)})))()}var sr,cr;function lr(){return(lr=e((()=>{w(),C(),St(),E(),sr=B`
  /* Track */
  [part='switch'] {
    --_switch-width: var(--vaadin-switch-width, round(2em, 2px));
    --_switch-height: var(--vaadin-switch-height, round(1.25em, 2px));
    --_marker-width: var(--vaadin-switch-marker-width, var(--_marker-height));
    --_marker-height: var(--vaadin-switch-marker-height, round(1.25em - 4px, 2px));
    --_height-diff: calc(var(--_switch-height) - var(--_marker-height));
    width: var(--_switch-width);
    height: var(--_switch-height);
    --_marker-radius: var(--vaadin-switch-marker-border-radius, var(--vaadin-radius-l));
    border-radius: var(--vaadin-switch-border-radius, calc(var(--_marker-radius) + var(--_height-diff) / 2));
    border-width: var(--vaadin-switch-border-width, 2px);
    border-color: var(--vaadin-switch-border-color, var(--vaadin-text-color));
    margin-inline: max(0px, var(--_height-diff) / -2);
  }

  /* Checkmark/radio marker, not used in switch */
  /* This defines the baseline alignment, so we need to recreate it with the real marker element */
  [part='switch']::after {
    display: none;
  }

  /* Marker */
  [part='marker'] {
    box-sizing: border-box;
    border: var(--vaadin-switch-marker-border-width, 1px) solid var(--vaadin-switch-marker-border-color, transparent);
    width: var(--_marker-width);
    height: var(--_marker-height);
    min-width: 0;
    border-radius: var(--_marker-radius);
    background: var(--vaadin-switch-marker-color, var(--vaadin-text-color));
    color: var(--vaadin-switch-icon-color, var(--vaadin-switch-background, var(--vaadin-background-color)));
    --_empty-space: round((var(--_switch-width) - var(--_height-diff) - var(--_marker-width)) / 2, 1px);
    --_dir: 1;
    translate: calc(var(--_empty-space) * var(--_dir) * -1) 0;
    scale: var(--vaadin-switch-marker-scale, 0.75);

    /* For baseline alignment (and icon variant) */
    display: flex;
    align-items: center;

    &::before {
      content: '\\2003' / '';
      display: flex;
      align-items: center;
      pointer-events: none;
      user-select: none;
      width: 100%;
      height: 100%;
      min-height: 0;
    }

    /* Focus outline is on the marker when it's larger than the switch/track */
    outline-offset: calc(var(--vaadin-switch-marker-border-width, 1px) * -1);
    outline: min(var(--vaadin-focus-ring-width, 2px), var(--_marker-height) - var(--_switch-height)) solid transparent;
  }

  /* Focus outline */
  :host([focus-ring]) [part='switch'] {
    outline-offset: 1px;
    outline-width: min(var(--vaadin-focus-ring-width, 2px), var(--_switch-height) - var(--_marker-height));
  }

  :host([focus-ring][checked]) [part='switch'] {
    outline-offset: 1px;
  }

  :host([focus-ring]) [part='marker'] {
    outline-color: var(--vaadin-focus-ring-color);
  }

  /* Checked state */
  :host([checked]) {
    --vaadin-switch-marker-color: var(--vaadin-background-color);
    --vaadin-switch-marker-scale: 1;
  }

  [part='switch'],
  [part='marker'] {
    transition:
      background-color 100ms,
      border-color 100ms;
  }

  @media (prefers-reduced-motion: no-preference) {
    [part='marker'] {
      transition: all 100ms;
    }
  }

  :host([checked]) [part='marker'] {
    translate: calc(var(--_empty-space) * var(--_dir)) 0;
  }

  :host([dir='rtl']) [part='marker'] {
    --_dir: -1;
  }

  /* Read-only state */
  :host([readonly]) {
    --vaadin-switch-marker-color: var(--vaadin-text-color-disabled);
    --vaadin-switch-icon-color: var(--vaadin-background-color);
  }

  :host([readonly][checked]) {
    --vaadin-switch-background: var(--vaadin-border-color);
    --vaadin-switch-marker-color: var(--vaadin-background-color);
    --vaadin-switch-icon-color: var(--vaadin-border-color);
    --_border-style: none;
  }

  /* Disabled state */
  :host([disabled]) {
    --vaadin-switch-background: var(--vaadin-background-color);
    --vaadin-switch-border-color: var(--vaadin-background-container-strong);
    --vaadin-switch-marker-color: var(--vaadin-background-container-strong);
  }

  :host([disabled][checked]) {
    --vaadin-switch-background: var(--vaadin-background-container-strong);
    --vaadin-switch-border-color: transparent;
    --vaadin-switch-marker-color: var(--vaadin-background-color);
  }

  /* Icon variant */
  :host([theme~='icon']) [part='marker']::before {
    background: currentColor;
    mask-image: var(--_vaadin-icon-cross-small);
    mask-position: 50%;
    mask-size: var(--vaadin-switch-icon-size, 85% 85%);
    mask-repeat: no-repeat;
  }

  :host([theme~='icon'][checked]) [part='marker']::before {
    mask-image: var(--_vaadin-icon-checkmark-small);
  }

  /* Forced colors */
  @media (forced-colors: active) {
    [part='switch'] {
      background: Canvas !important;
      border: 1px solid CanvasText !important;
    }

    :host([checked]) [part='switch'] {
      background: SelectedItem !important;
    }

    [part='marker'] {
      background: CanvasText !important;
    }

    :host(:not([theme~='icon'])) [part='marker']::before {
      opacity: 0 !important;
    }

    :host([checked]) [part='marker'] {
      background: SelectedItemText !important;
    }

    :host([readonly]) [part='marker'] {
      opacity: 0.5 !important;
    }

    :host([disabled]) [part='marker'] {
      background: GrayText !important;
    }
  }
`,cr=[F,xt(`switch`),sr]})))()}var ur;function dr(){return(dr=e((()=>{C(),ht(),l(),d(),m(),t(),P(),lr(),ur=class extends Tt(O(c(R(x)))){static get is(){return`vaadin-switch`}static get styles(){return cr}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}render(){return V`
      <div class="vaadin-switch-container">
        <div part="switch" aria-hidden="true">
          <div part="marker"></div>
        </div>
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
    `}ready(){super.ready(),this._tooltipController=new _(this),this._tooltipController.setAriaTarget(this.inputElement),this.addController(this._tooltipController)}_inputElementChanged(e,t){super._inputElementChanged(e,t),e&&e.setAttribute(`role`,`switch`)}},b(ur)})))()}var fr;function pr(){return(pr=e((()=>{dt(),fr=e=>class extends ct(e){static get properties(){return{multiple:{type:Boolean,value:!1,reflectToAttribute:!0,observer:`_multipleChanged`},selectedValues:{type:Array,notify:!0,value:()=>[]}}}static get observers(){return[`_enhanceMultipleItems(items, multiple, selected, disabled, selectedValues)`]}ready(){this.addEventListener(`click`,e=>this._onMultipleClick(e)),super.ready()}_enhanceMultipleItems(e,t,n,r,i){if(e&&t){if(i){let t=i.map(t=>e[t]);e.forEach(e=>{e.selected=t.includes(e)})}this._scrollToLastSelectedItem()}}_scrollToLastSelectedItem(){let e=this.selectedValues.slice(-1)[0];e&&!e.disabled&&this._scrollToItem(e)}_onMultipleClick(e){let t=this._filterItems(e.composedPath())[0],n=t&&!t.disabled?this.items.indexOf(t):-1;n<0||!this.multiple||(e.preventDefault(),this.selectedValues=this.selectedValues.includes(n)?this.selectedValues.filter(e=>e!==n):this.selectedValues.concat(n))}_multipleChanged(e,t){!e&&t&&(this.selectedValues=[],this.items.forEach(e=>{e.selected=!1}),this.removeAttribute(`aria-multiselectable`)),e&&!t&&(this.setAttribute(`aria-multiselectable`,`true`),this.selected!==void 0&&(this.selectedValues=[...this.selectedValues,this.selected],this.selected=void 0))}}})))()}var mr;function hr(){return(hr=e((()=>{C(),l(),d(),m(),t(),P(),y(),Ve(),pr(),mr=class extends O(fr(K(c(R(x))))){static get is(){return`vaadin-list-box`}static get styles(){return Ee}static get properties(){return{orientation:{readOnly:!0}}}render(){return V`
      <div part="items">
        <slot></slot>
      </div>

      <slot name="tooltip"></slot>
    `}get _scrollerElement(){return this.shadowRoot.querySelector(`[part="items"]`)}ready(){super.ready(),this.setAttribute(`role`,`listbox`),this._tooltipController=new _(this),this.addController(this._tooltipController)}},b(mr)})))()}var gr;function _r(){return(_r=e((()=>{C(),l(),g(),m(),P(),y(),N(),ye(),gr=class extends ut(K(f(c(R(x))))){static get is(){return`vaadin-item`}static get styles(){return W}render(){return V`
      <span part="checkmark" aria-hidden="true"></span>
      <div part="content">
        <slot></slot>
      </div>
    `}ready(){super.ready(),this.setAttribute(`role`,`option`)}},b(gr)})))()}var vr,yr,br;function xr(){return(xr=e((()=>{Te(),Se(),t(),j(),vr=e=>e.split(`	`),yr=e=>e.join(`	`),br=e=>class extends h(S(u(e))){static get properties(){return{name:{type:String},value:{type:String,observer:`__valueChanged`,notify:!0,sync:!0},inputs:{type:Array,readOnly:!0,observer:`__inputsChanged`},formatValue:{type:Function},parseValue:{type:Function}}}ready(){super.ready(),this.setAttribute(`role`,`group`),this.ariaTarget=this,this.__childrenObserver=new MutationObserver(()=>{this.__setInputsFromSlot()}),this.__setInputsFromSlot(),this.$.slot.addEventListener(`slotchange`,()=>{this.__setInputsFromSlot(),a(this.$.slot).filter(e=>!this.__isInput(e)).forEach(e=>{this.__childrenObserver.observe(e,{childList:!0})})}),this._tooltipController=new _(this),this.addController(this._tooltipController),this._tooltipController.setShouldShow(e=>!(e.inputs||[]).some(e=>e.opened))}updated(e){super.updated(e),e.has(`required`)&&this.required===!1&&this._requestValidation()}focus(e){this.inputs&&this.inputs[0]&&this.inputs[0].focus(e)}_setFocused(e){super._setFocused(e),e||this._requestValidation()}_shouldRemoveFocus(e){let{relatedTarget:t}=e;return!this.inputs||!this.inputs.some(e=>t===(e.focusElement||e))}checkValidity(){return!(this.inputs&&this.inputs.some(e=>!(e.validate||e.checkValidity).call(e))||this.required&&!(this.value&&this.value.trim()))}_onKeyDown(e){if(e.key===`Tab`){let t=this.inputs||[];if(t.indexOf(e.target)<t.length-1&&!e.shiftKey||t.indexOf(e.target)>0&&e.shiftKey)return;this.__setValue()}}_onInputChange(e){e.stopPropagation(),this.__setValue(),this._requestValidation(),this.dispatchEvent(new CustomEvent(`change`,{bubbles:!0,cancelable:!1,detail:{value:this.value}}))}__setValue(){this.__settingValue=!0;let e=this.formatValue||yr;this.value=e.apply(this,[this.inputs.map(e=>e.value)]),this.__settingValue=!1}__isInput(e){return e.getAttribute(`slot`)!==`input`&&e.getAttribute(`slot`)!==`textarea`&&(e.validate||e.checkValidity)}__getInputsFromSlot(){return a(this.$.slot).filter(e=>this.__isInput(e))}__setInputsFromSlot(){this._setInputs(this.__getInputsFromSlot())}__inputsChanged(e,t){e.length===0?t?.length>0&&this.__setValue():this.value&&this.value!==`	`&&(!t||t.length===0)?this.__applyInputsValue(this.value):this.__setValue()}__toggleHasValue(e){this.toggleAttribute(`has-value`,e!==null&&e.trim()!==``)}__valueChanged(e,t){this.__toggleHasValue(e),!this.__settingValue&&this.inputs&&(this.__applyInputsValue(e||`	`),t!==void 0&&this._requestValidation())}__applyInputsValue(e){let t=(this.parseValue||vr).apply(this,[e]);!t||t.length===0?console.warn(`Value parser has not provided values array`):this.inputs.forEach((e,n)=>{e.value=t[n]})}}})))()}var Sr;function Cr(){return(Cr=e((()=>{C(),l(),d(),m(),E(),P(),y(),xr(),Sr=class extends br(K(O(c(R(x))))){static get is(){return`vaadin-custom-field`}static get styles(){return F}render(){return V`
      <div class="vaadin-custom-field-container">
        <div part="label" @click="${this.focus}">
          <slot name="label"></slot>
          <span part="required-indicator" aria-hidden="true"></span>
        </div>

        <div class="inputs-wrapper" part="input-fields" @change="${this._onInputChange}">
          <slot id="slot"></slot>
        </div>

        <div part="helper-text">
          <slot name="helper"></slot>
        </div>

        <div part="error-message">
          <slot name="error-message"></slot>
        </div>
      </div>

      <slot name="tooltip"></slot>
    `}},b(Sr)})))()}function wr(){return(wr=e((()=>{Kt(),et(),ue(),C(),Yt(),r(),yn(),Vn(),ot(),Fe(),er(),$(),or(),Y(),dr(),hr(),_r(),Cr()})))()}wr();