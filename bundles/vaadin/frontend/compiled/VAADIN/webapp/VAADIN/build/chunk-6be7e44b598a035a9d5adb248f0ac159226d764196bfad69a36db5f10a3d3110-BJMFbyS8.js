import{n as e,t}from"./rolldown-runtime-Bi-D_2cA.js";import{$r as n,$t as r,B as i,Br as a,Dn as ee,Dr as o,Er as s,Fr as te,Gr as ne,Hr as c,Ir as re,Kr as ie,Mr as l,Nr as ae,Or as u,Pr as oe,Qr as d,Qt as se,R as ce,Rr as le,Sr as f,Tn as ue,Tr as p,Ur as de,Vr as m,Wr as fe,Xr as h,Xt as g,Yr as _,Zt as v,_r as y,a as pe,at as me,b as he,br as ge,en as b,h as _e,in as x,jr as S,m as ve,mr as C,n as ye,ni as be,nn as xe,nt as Se,o as Ce,on as w,pr as T,qr as we,rn as Te,si as E,t as Ee,ti as D,tn as O,x as De,xr as k,yr as Oe,z as ke}from"./shared-xnCthKHo.js";import{r as Ae,t as je}from"./markdown-helpers-DLnMWEwk.js";import{F as Me,I as Ne,g as Pe}from"./generated-flow-imports-Ba4r9nJ2.js";var A;function j(){return(j=t((()=>{y(),_(),A=E`
  @layer vaadin.base {
    vaadin-markdown {
      line-height: 1.6;

      h1,
      h2,
      h3,
      h4,
      h5,
      h6 {
        font-weight: 600;
        line-height: 1.25;
        text-wrap: balance;
      }

      h1 {
        font-size: 1.75em;
        margin-top: 1.8em;
        margin-bottom: 0.9em;
      }

      h2 {
        font-size: 1.5em;
        margin-top: 1.6em;
        margin-bottom: 0.8em;
      }

      h3 {
        font-size: 1.25em;
        margin-top: 1.4em;
        margin-bottom: 0.7em;
      }

      h4 {
        font-size: 1.125em;
        margin-top: 1.2em;
        margin-bottom: 0.6em;
      }

      h5 {
        font-size: 1em;
        margin-top: 1em;
        margin-bottom: 0.5em;
      }

      h6 {
        font-size: 0.875em;
        margin-top: 1em;
        margin-bottom: 0.5em;
      }

      p,
      ul,
      ol,
      blockquote,
      table,
      figure {
        margin-inline: 0;
        margin-block: 1.25em;
      }

      code {
        font-family: ui-monospace, monospace;
        font-size: 0.9em;
        line-height: 1.25;
        font-weight: 500;
        background-color: var(--vaadin-background-container);
        border-radius: var(--vaadin-radius-s);
        padding: 0.125em 0.25em;
      }

      pre {
        background-color: light-dark(var(--vaadin-text-color), var(--vaadin-background-container));
        border-radius: var(--vaadin-radius-m);
        color: light-dark(var(--vaadin-background-color), var(--vaadin-text-color));
        padding: var(--vaadin-padding-m);

        code {
          font-weight: 500;
          background: none;
          padding: 0;
        }
      }

      hr {
        height: 0;
        border: 0;
        border-top: 1px solid var(--vaadin-border-color-secondary);
        margin-block: 3em;
      }

      b,
      strong {
        font-weight: 600;
      }

      blockquote {
        font-weight: 500;
        font-style: italic;
        border-left: 0.25rem solid var(--vaadin-border-color);
        quotes: '\\201C' '\\201D' '\\2018' '\\2019';
        margin-inline: 0;
        padding-inline-start: 1em;
      }

      ul {
        list-style-type: disc;
      }

      ul,
      ol {
        padding-inline-start: 1.625em;
      }

      li {
        margin-block: 0.5em;
        padding-inline-start: 0.375em;

        &::marker {
          color: var(--vaadin-text-color-disabled);
        }
      }

      ol li::marker {
        font-weight: 400;
        color: var(--vaadin-text-color-secondary);
      }

      ul:has(> li > input[type='checkbox']:first-child) {
        list-style: none;
        padding-inline-start: 0;
      }

      img,
      video,
      svg,
      canvas,
      audio,
      iframe,
      embed,
      object {
        display: block;
      }

      img,
      video {
        max-width: 100%;
        height: auto;
        border-radius: var(--vaadin-radius-m);
      }

      figcaption {
        font-size: 0.875em;
        line-height: 1.125;
        color: var(--vaadin-text-color-secondary);
        margin-top: 0.75em;
      }

      table {
        min-width: 100%;
        border-spacing: 0;
      }

      th {
        text-align: start;
        font-weight: 500;
        background: var(--vaadin-background-container);
      }

      th,
      td {
        padding: var(--vaadin-padding-block-container) var(--vaadin-padding-inline-container);
      }

      tr:not(:last-child) {
        th,
        td {
          border-bottom: 1px solid var(--vaadin-border-color-secondary);
        }
      }
    }
  }
`})))()}var M;function N(){return(N=t((()=>{_(),c(),l(),u(),s(),f(),je(),j(),M=class extends p(S(k(o(h)))){static get is(){return`vaadin-markdown`}static get styles(){return E`
      :host {
        display: block;
      }

      :host([hidden]) {
        display: none !important;
      }
    `}get slotStyles(){return[A]}static get properties(){return{content:{type:String,sync:!0},lineBreaks:{type:Boolean,value:!1,sync:!0}}}render(){return D`<slot></slot>`}updated(e){super.updated(e),(e.has(`content`)||e.has(`lineBreaks`))&&Ae(this,this.content,{lineBreaks:this.lineBreaks})}},m(M)})))()}function P(e){return new Intl.DateTimeFormat(e,{year:`numeric`,month:`short`,day:`numeric`,hour:`numeric`,minute:`numeric`})}function Fe(e){let t=e?.split(`-`),n=[e,t?.slice(0,2).join(`-`),t?.[0]];for(let e of n)try{return P(e)}catch{}return P(void 0)}function F(e,t){let n=Fe(t);return e.map(e=>e.time?Object.assign(e,{time:n.format(new Date(e.time))}):e)}function I(){return(I=t((()=>{window.Vaadin.Flow.messageListConnector={initLazy(e){e._flowConnectorInitialized||(e._flowConnectorInitialized=!0,e.addEventListener(`attachment-click`,t=>{let{item:n,attachment:r}=t.detail,i=e.items.indexOf(n),a=n?.attachments?.indexOf(r)??-1;i<0||a<0||e.dispatchEvent(new CustomEvent(`attachment-click-flow`,{detail:{itemIndex:i,attachmentIndex:a}}))}))},setItems(e,t,n){this.initLazy(e),e.items=F(t,n)},setItemText(e,t,n){e.items[n].text=t,e.items=[...e.items]},appendItemText(e,t,n){let r=e.items[n].text||``;this.setItemText(e,r+t,n)},addItems(e,t,n){this.initLazy(e),e.items=[...e.items||[],...F(t,n)]}}})))()}var L;function R(){return(R=t((()=>{y(),_(),Oe(),ge({name:`--_vaadin-message-typing-mask-pos`,syntax:`<length-percentage>`,inherits:!1,initialValue:0}),L=E`
  :host {
    display: flex;
    flex-direction: row;
    box-sizing: border-box;
    padding: var(--vaadin-message-padding, var(--vaadin-padding-s) var(--vaadin-padding-m));
    gap: var(--vaadin-message-gap, var(--vaadin-gap-xs) var(--vaadin-gap-s));
    outline-offset: calc(var(--vaadin-focus-ring-width) * -1);
  }

  :host([hidden]) {
    display: none !important;
  }

  :host(:focus-visible),
  :is(:focus-visible, [focus-ring]) {
    outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
  }

  [part='content'] {
    display: flex;
    flex-direction: column;
    flex-grow: 1;
    gap: inherit;
    background: var(--vaadin-message-content-background, transparent);
    padding: var(--vaadin-message-content-padding, 0);
    border-radius: var(--vaadin-message-content-border-radius, 0);
  }

  [part='header'] {
    align-items: baseline;
    display: flex;
    flex-flow: row wrap;
    gap: inherit;
    row-gap: 0;
    line-height: var(--vaadin-message-header-line-height, inherit);
  }

  [part='name'] {
    font-size: var(--vaadin-message-name-font-size, inherit);
    font-weight: var(--vaadin-message-name-font-weight, 500);
    color: var(--vaadin-message-name-color, var(--vaadin-text-color));
  }

  [part='time'] {
    font-size: var(--vaadin-message-time-font-size, max(11px, 0.75em));
    font-weight: var(--vaadin-message-time-font-weight, inherit);
    color: var(--vaadin-message-time-color, var(--vaadin-text-color-secondary));
  }

  [part='message'] {
    white-space: pre-wrap;
    font-size: var(--vaadin-message-font-size, inherit);
    font-weight: var(--vaadin-message-font-weight, inherit);
    line-height: var(--vaadin-message-line-height, inherit);
    color: var(--vaadin-message-text-color, var(--vaadin-text-color));
  }

  ::slotted([slot='avatar']) {
    flex: none;
    visibility: var(--_vaadin-message-avatar-visibility, revert-layer);
    display: var(--_vaadin-message-avatar-display, revert-layer);
  }

  ::slotted(vaadin-avatar-group) {
    width: fit-content;
  }

  ::slotted(vaadin-markdown) {
    white-space: normal;
  }

  [part='attachments'] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--vaadin-gap-s);
    padding-bottom: var(--vaadin-gap-xs);
    justify-content: var(--vaadin-message-attachments-alignment, start);
  }

  [part~='attachment'] {
    display: inline-grid;
    grid-template-columns: max-content 1fr;
    gap: var(--vaadin-message-attachment-gap, var(--vaadin-gap-s));
    align-items: center;
    background: var(--vaadin-message-attachment-background, var(--vaadin-background-container));
    color: var(--vaadin-message-attachment-text-color, var(--vaadin-text-color));
    cursor: var(--vaadin-clickable-cursor);
    border: var(--vaadin-message-attachment-border-width, 0) solid
      var(--vaadin-message-attachment-border-color, var(--vaadin-border-color));
    border-radius: var(--vaadin-message-attachment-border-radius, var(--vaadin-radius-m));
    padding: 0;
    margin: 0;
    font: inherit;
    font-size: var(--vaadin-message-attachment-font-size, inherit);
    line-height: var(--vaadin-message-attachment-line-height, inherit);
    font-weight: var(--vaadin-message-attachment-font-weight, inherit);
    text-align: start;
    contain: content;
  }

  [part='attachment-icon'] {
    grid-column: 1;
    align-self: stretch;
    display: flex;
    align-items: center;
    justify-content: center;
    background: var(--vaadin-background-container-strong);
    padding: var(--vaadin-message-attachment-padding, var(--vaadin-padding-s));
    contain: content;

    &::before {
      content: '\\2003' / '';
      display: inline-flex;
      align-items: center;
      flex: none;
      height: var(--vaadin-icon-size, 1lh);
      width: var(--vaadin-icon-size, 1lh);
      mask-image: var(--_vaadin-icon-file);
      mask-size: var(--vaadin-icon-visual-size, 100%);
      mask-position: 50%;
      mask-repeat: no-repeat;
      background: currentColor;
    }
  }

  [part='attachment-preview'] {
    grid-column: 1 / -1;
    max-width: 100px;
    max-height: 100px;
  }

  [part='attachment-name'] {
    grid-column: 2;
    padding: var(--vaadin-message-attachment-padding, var(--vaadin-padding-s));
    padding-inline-start: 0;
  }

  :host([typing-indicator]) [part='time'] {
    display: none;
  }

  :host([typing-indicator]:not([typing-indicator='text'])) [part='message'],
  :host([typing-indicator='minimal']) [part='content'] {
    width: fit-content !important;
    color: var(--vaadin-text-color-secondary) !important;

    @media (prefers-reduced-motion: no-preference) {
      color: var(--vaadin-text-color) !important;
      mask-image: linear-gradient(
        90deg,
        hsla(0, 0%, 0%, 0.4) calc(var(--_vaadin-message-typing-mask-pos) - max(60px, 60%)),
        hsl(0, 0%, 0%) calc(var(--_vaadin-message-typing-mask-pos) - max(40px, 40%)),
        hsl(0, 0%, 0%) calc(var(--_vaadin-message-typing-mask-pos) - max(20px, 20%)),
        hsla(0, 0%, 0%, 0.4) var(--_vaadin-message-typing-mask-pos)
      );
      animation: --_vaadin-message-typing-slide 1.5s ease-in-out infinite;
    }
  }

  @keyframes --_vaadin-message-typing-slide {
    100% {
      --_vaadin-message-typing-mask-pos: calc(100% + max(60px, 60%));
    }
  }

  :host([typing-indicator='ellipsis']) {
    [part='message'] {
      line-height: inherit !important;
    }

    [part='message']::before {
      content: '';
      display: block;
      width: var(--vaadin-icon-size, 1lh);
      height: var(--vaadin-icon-size, 1lh);
      mask: var(--_vaadin-icon-ellipsis);
      background: currentColor;
    }

    [part='header'],
    [part='message'] slot {
      display: none;
    }

    [part='content'] {
      align-self: center;
    }
  }

  :host([typing-indicator='minimal']) {
    width: auto !important;
    max-width: none !important;
    align-items: center !important;
    --vaadin-avatar-size: 1lh;

    [part='content'] {
      display: block;
      background: transparent !important;
      border: 0 !important;
      padding: 0 !important;
    }

    [part='header'],
    [part='name'],
    [part='message'] {
      display: contents;
      color: inherit;
      font-size: inherit;
    }

    [part='message'] {
      text-transform: lowercase;
    }
  }
`})))()}var z;function B(){return(B=t((()=>{_(),x(),v(),O(),z=e=>class extends g(e){static get properties(){return{time:{type:String},userName:{type:String},userAbbr:{type:String},userImg:{type:String},userColorIndex:{type:Number},attachments:{type:Array},_avatar:{type:Object}}}static get observers(){return[`__avatarChanged(_avatar, userName, userAbbr, userImg, userColorIndex)`]}ready(){super.ready(),this._avatarController=new b(this,`avatar`,`vaadin-avatar`,{initializer:e=>{e.setAttribute(`aria-hidden`,`true`),this._avatar=e}}),this.addController(this._avatarController)}updated(e){if(super.updated(e),e.has(`userColorIndex`)){let e=this.userColorIndex;e==null?this.style.removeProperty(`--vaadin-message-user-color`):this.style.setProperty(`--vaadin-message-user-color`,`var(--vaadin-user-color-${e})`)}}__avatarChanged(e,t,n,r,i){e&&e.setProperties({name:t,abbr:n,img:r,colorIndex:i})}__renderAttachments(){let e=this.attachments;return!e||e.length===0?``:D`
        <div part="attachments">${e.map(e=>this.__renderAttachment(e))}</div>
      `}__renderAttachment(e){return e.type&&e.type.startsWith(`image/`)?D`
          <button
            type="button"
            part="attachment attachment-image"
            aria-label="${e.name||``}"
            @click="${()=>this.__onAttachmentClick(e)}"
          >
            <img part="attachment-preview" src="${w(e.url)}" alt="" />
          </button>
        `:D`
        <button type="button" part="attachment attachment-file" @click="${()=>this.__onAttachmentClick(e)}">
          <span part="attachment-icon" aria-hidden="true"></span>
          <span part="attachment-name">${e.name||``}</span>
        </button>
      `}__onAttachmentClick(e){this.dispatchEvent(new CustomEvent(`attachment-click`,{detail:{attachment:e}}))}}})))()}var V;function H(){return(H=t((()=>{Ce(),_(),c(),l(),u(),C(),f(),R(),B(),V=class extends z(S(k(o(T(h))))){static get is(){return`vaadin-message`}static get styles(){return L}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}render(){return D`
      <slot name="avatar"></slot>
      <div part="content">
        <div part="header">
          <span part="name">${this.userName}</span>
          <span part="time">${this.time}</span>
        </div>
        ${this.__renderAttachments()}
        <div part="message"><slot></slot></div>
      </div>
    `}},m(V)})))()}var U;function W(){return(W=t((()=>{y(),_(),U=E`
  :host {
    display: block;
    overflow: auto;
    box-sizing: border-box;
    padding: var(--vaadin-message-list-padding, var(--vaadin-padding-xs) 0);
    scroll-padding: var(--vaadin-message-list-padding, var(--vaadin-padding-xs) 0);
    scroll-snap-type: y proximity;
  }

  :host([hidden]) {
    display: none !important;
  }

  [part='list'] {
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    width: 100%;
    min-height: 100%;
    max-width: var(--vaadin-message-list-max-width, none);
    margin-inline: auto;
  }

  [part='list']::after {
    content: '';
    display: block;
    scroll-snap-align: var(--_vaadin-message-list-scroll-snap-align, none);
  }

  :host([theme~='bubble']) {
    & ::slotted(vaadin-message) {
      --vaadin-message-name-font-size: 0.9em;
    }

    & ::slotted(vaadin-message[theme~='full-width']) {
      padding-block: var(--vaadin-padding-xl);
    }

    & ::slotted(vaadin-message:not([theme~='full-width'])) {
      --vaadin-message-content-background: var(--vaadin-background-container);
      --vaadin-message-content-padding: var(--vaadin-padding-s) var(--vaadin-padding-m);
      --vaadin-message-content-border-radius: var(--vaadin-radius-l);

      width: fit-content;
      max-width: calc(100% - 2em);
    }

    & ::slotted(vaadin-message[theme~='self']) {
      --_vaadin-message-avatar-visibility: hidden;
      --vaadin-message-content-background: linear-gradient(
          color-mix(in srgb, var(--vaadin-message-user-color, var(--vaadin-user-color-0)) 10%, transparent)
        )
        var(--vaadin-background-color);
      --vaadin-message-attachments-alignment: end;
      align-items: end;
      align-self: end;
    }
  }

  :host([theme~='bubble'][theme~='one-to-one']) ::slotted(vaadin-message) {
    --_vaadin-message-avatar-display: none;
  }

  :host([theme~='bubble'][theme~='one-to-one']) ::slotted(vaadin-message[typing-indicator]) {
    --vaadin-message-gap: 0;
  }
`})))()}var G;function Ie(){return(Ie=t((()=>{be(),we(),Se(),G=ne(class extends ie{constructor(){super(...arguments),this.key=d}render(e,t){return this.key=e,t}update(e,[t,n]){return t!==this.key&&(me(e),this.key=t),n}})})))()}function K(){return(K=t((()=>{Ie()})))()}var q,J;function Y(){return(Y=t((()=>{_(),x(),K(),De(),le(),re(),fe(),q=`Typing…`,J=e=>class extends he(e){static get properties(){return{items:{type:Array,value:()=>[],sync:!0},markdown:{type:Boolean,reflectToAttribute:!0},announceMessages:{type:Boolean,value:!1,observer:`__announceChanged`,sync:!0},_usersTyping:{type:Array,value:()=>[],observer:`__typingIndicatorChanged`,sync:!0},_typingIndicatorText:{type:String,value:q,observer:`__typingIndicatorChanged`},_typingIndicatorType:{type:String,observer:`__typingIndicatorChanged`}}}get _messages(){return[...this.querySelectorAll(`vaadin-message:not([slot="typing-indicator"])`)]}get __typingStatus(){let e=this._usersTyping;return!e||e.length===0?``:[this.__getTypingUserNames(e),this.__typingIndicatorText].filter(Boolean).join(` `)}get __typingIndicatorText(){return this._typingIndicatorText??q}ready(){super.ready(),this.setAttribute(`aria-relevant`,`additions`),this.setAttribute(`role`,`region`)}updated(e){super.updated(e),e.has(`items`)&&this._itemsChanged(this.items,e.get(`items`)),e.has(`markdown`)&&this.__markdownChanged(this.markdown)}__onAttachmentClick(e,t){this.dispatchEvent(new CustomEvent(`attachment-click`,{detail:{...e.detail,item:t}}))}_getItems(){return this._messages}_focusItem(e,t,n){super._focusItem(e,t,n),e&&n&&e.scrollIntoView({block:`nearest`})}_itemsChanged(e,t){let n=e||[],r=t||[];if(n.length||r.length){let e=this._getIndexOfFocusableElement(),t=this.scrollHeight<this.clientHeight+this.scrollTop+50;this._renderMessages(n),this._setTabIndexesByIndex(e),r.length&&this.__enableScrollSnapping(),n.length>r.length&&t&&(this.__scrollToLastMessagePending=!0,this.__flushScrollToLastMessage())}}__flushScrollToLastMessage(){!this.__scrollToLastMessagePending||this.markdown&&!customElements.get(`vaadin-markdown`)||(this.__scrollToLastMessagePending=!1,requestAnimationFrame(()=>this._scrollToLastMessage()))}__typingIndicatorChanged(){let e=!!this.querySelector(`[slot="typing-indicator"]`),t=this.scrollHeight<this.clientHeight+this.scrollTop+50;this._renderMessages(this.items),t&&!e&&this.querySelector(`[slot="typing-indicator"]`)&&(this.__scrollToLastMessagePending=!0,this.__flushScrollToLastMessage())}__markdownChanged(e){e&&!customElements.get(`vaadin-markdown`)&&de(()=>import(`./vaadin-markdown-DUFEwRhv.js`).then(()=>customElements.whenDefined(`vaadin-markdown`)),[],import.meta.url).then(()=>this.__flushScrollToLastMessage()),this._renderMessages(this.items)}__getTypingUserNames(e){let t=e.map(e=>e.name||e.abbr).filter(e=>!!e),n=this.lang||document.documentElement.lang||navigator.language;if(this.__listFormatLanguage!==n){this.__listFormatLanguage=n;try{this.__listFormat=new Intl.ListFormat(n,{type:`conjunction`})}catch{this.__listFormat=new Intl.ListFormat(navigator.language,{type:`conjunction`})}}return this.__listFormat.format(t)}__renderTypingIndicator(){let e=this._usersTyping;return e.length===0?d:D`<vaadin-message
        slot="typing-indicator"
        typing-indicator="${this._typingIndicatorType||``}"
        aria-hidden="true"
        inert
        .userName="${this.__getTypingUserNames(e)}"
        >${G(e,D`<vaadin-avatar-group slot="avatar" .items="${e}"></vaadin-avatar-group>`)}<span
          >${this.__typingIndicatorText}</span
        ></vaadin-message
      >`}_renderMessages(e){n(D`
          ${e.map(e=>D`
              <vaadin-message
                role="listitem"
                .time="${e.time}"
                .userAbbr="${e.userAbbr}"
                .userName="${e.userName}"
                .userImg="${e.userImg}"
                .userColorIndex="${e.userColorIndex}"
                .attachments="${e.attachments}"
                theme="${w(e.theme)}"
                class="${w(e.className)}"
                @focusin="${this._onMessageFocusIn}"
                @attachment-click="${t=>this.__onAttachmentClick(t,e)}"
                >${this.markdown?D`<vaadin-markdown .content=${e.text} line-breaks></vaadin-markdown>`:e.text}<vaadin-avatar slot="avatar"></vaadin-avatar
              ></vaadin-message>
            `)}${this.__renderTypingIndicator()}
        `,this,{host:this})}_scrollToLastMessage(){this.items.length>0&&(this.scrollTop=this.scrollHeight-this.clientHeight)}__enableScrollSnapping(){this.$.list.style.setProperty(`--_vaadin-message-list-scroll-snap-align`,`end`),this.__debounceScrollSnapping=te.debounce(this.__debounceScrollSnapping,a.after(500),()=>{this.$.list.style.removeProperty(`--_vaadin-message-list-scroll-snap-align`)})}_onMessageFocusIn(e){let t=e.composedPath().find(e=>e instanceof customElements.get(`vaadin-message`));this._setTabIndexesByMessage(t)}_setTabIndexesByIndex(e){let t=this._messages[e]||this._messages[0];this._setTabIndexesByMessage(t)}_setTabIndexesByMessage(e){this._messages.forEach(t=>{t.tabIndex=t===e?0:-1})}_getIndexOfFocusableElement(){let e=this._messages.findIndex(e=>e.tabIndex===0);return e===-1?0:e}__announceChanged(e){this.ariaLive=e?`polite`:null}}})))()}var X;function Z(){return(Z=t((()=>{H(),pe(),_(),Me(),c(),l(),u(),s(),f(),W(),Y(),X=class extends p(J(S(k(o(h))))){static get is(){return`vaadin-message-list`}static get styles(){return[U,Ne]}render(){return D`
      <div part="list" role="list" id="list">
        <slot></slot>
        <slot name="typing-indicator"></slot>
      </div>
      <div role="status" class="sr-only">${this.__typingStatus}</div>
    `}get slotStyles(){let e=this.localName;return[`
      ${e} vaadin-message:has(> vaadin-markdown:not(:defined)) {
        visibility: hidden;
      }

      ${e} :where(vaadin-markdown > :is(h1, h2, h3, h4, h5, h6, p, ul, ol):first-child) {
        margin-top: 0;
      }

      ${e} :where(vaadin-markdown > :is(h1, h2, h3, h4, h5, h6, p, ul, ol):last-child) {
        margin-bottom: 0;
      }

      ${e}[theme~='bubble'] :where(vaadin-message[theme~='self'])::part(name),
      ${e}[theme~='bubble'][theme~='one-to-one'] :where(vaadin-message)::part(name) {
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
      `]}},m(X)})))()}var Q;function Le(){return(Le=t((()=>{y(),_(),Q=E`
  :host {
    flex: none;
    align-self: end;
    --vaadin-button-border-width: 0;
    --vaadin-button-background: transparent;
    --vaadin-button-text-color: var(--vaadin-text-color-secondary);
    --vaadin-button-padding: 0;
    --vaadin-button-border-radius: var(--vaadin-radius-s);
  }

  :host(:is([focus-ring], :focus-visible)) {
    outline-offset: 0.125em;
  }

  :host(:hover) {
    --vaadin-button-text-color: var(--vaadin-text-color);
  }
`})))()}var $;function Re(){return(Re=t((()=>{_(),ye(),_e(),c(),oe(),u(),C(),f(),Le(),$=class extends ve(ae(k(o(T(h))))){static get is(){return`vaadin-message-input-button`}static get styles(){return[Ee,Q]}render(){return D`
      <div class="vaadin-button-container" role="presentation">
        <span part="label">
          <slot></slot>
        </span>
      </div>
    `}},m($)})))()}var ze;function Be(){return(Be=t((()=>{y(),_(),ze=E`
  :host {
    box-sizing: border-box;
    display: flex;
    flex-wrap: wrap;
    max-height: 50vh;
    flex-shrink: 0;
    border: var(--vaadin-input-field-border-width, 1px) solid
      var(--vaadin-input-field-border-color, var(--vaadin-border-color));
    --_radius: var(--vaadin-input-field-border-radius, var(--vaadin-radius-m));
    border-radius:
      /* See https://developer.mozilla.org/en-US/docs/Web/CSS/border-radius */
      var(--vaadin-input-field-top-start-radius, var(--_radius))
      var(--vaadin-input-field-top-end-radius, var(--_radius))
      var(--vaadin-input-field-bottom-end-radius, var(--_radius))
      var(--vaadin-input-field-bottom-start-radius, var(--_radius));
    background: var(--vaadin-input-field-background, var(--vaadin-background-color));
    padding: var(
      --vaadin-input-field-padding,
      var(--vaadin-padding-block-container) var(--vaadin-padding-inline-container)
    );
    gap: var(--vaadin-input-field-gap, var(--vaadin-gap-s));
  }

  :host([dir='rtl']) {
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

  :host([focused]) {
    outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
    outline-offset: calc(var(--vaadin-input-field-border-width, 1px) * -1);
  }

  :host([disabled]) {
    --vaadin-input-field-value-color: var(--vaadin-input-field-disabled-text-color, var(--vaadin-text-color-disabled));
    --vaadin-input-field-background: var(
      --vaadin-input-field-disabled-background,
      var(--vaadin-background-container-strong)
    );
    --vaadin-input-field-border-color: transparent;
  }

  ::slotted([slot='textarea']) {
    flex: 1;
    --vaadin-input-field-padding: 0px !important;
    --vaadin-input-field-border-width: 0px !important;
    --vaadin-focus-ring-width: 0;
    --vaadin-input-field-background: transparent !important;
    --vaadin-input-field-disabled-background: transparent !important;
    --vaadin-input-field-border-radius: 0px !important;
    --vaadin-field-default-width: 8em;
    align-self: center;
  }

  ::slotted([slot='button']) {
    margin-inline-start: auto;
  }

  slot:is([name='header'], [name='footer'])::slotted(*) {
    width: 100%;
  }
`})))()}function Ve(e){return Array.from(e.childNodes).some(e=>e.nodeType===Node.TEXT_NODE?!ue(e):e.nodeType===Node.ELEMENT_NODE&&!e.slot&&e.getAttribute(`aria-hidden`)!==`true`&&e.textContent.trim()!==``)}var He;function Ue(){return(Ue=t((()=>{O(),He=class extends b{#e;constructor(e,t){super(e,`button`,`vaadin-message-input-button`,{initializer:t})}setLabel(e){let{node:t}=this;if(t===this.defaultNode){t.textContent=e;return}let n=t.getAttribute(`aria-label`);if(n!==null&&n!==this.#e)return;let r=!Ve(t)&&!t.hasAttribute(`aria-labelledby`);this.#e=r?e:void 0,ee(t,`aria-label`,this.#e)}}})))()}var We,Ge,Ke;function qe(){return(qe=t((()=>{v(),ke(),O(),Te(),r(),Ue(),We={send:`Send`,message:`Message`},Ge=[`header`,`prefix`,`footer`],Ke=e=>class extends ce(g(e)){static get properties(){return{value:{type:String,value:``,sync:!0},disabled:{type:Boolean,value:!1,reflectToAttribute:!0,sync:!0},_button:{type:Object,sync:!0},_textArea:{type:Object,sync:!0}}}static get observers(){return[`__buttonPropsChanged(_button, disabled, __effectiveI18n, value)`,`__textAreaPropsChanged(_textArea, disabled, __effectiveI18n, value)`]}static get defaultI18n(){return We}get i18n(){return super.i18n}set i18n(e){super.i18n=e}ready(){super.ready(),this._buttonController=new He(this,e=>{e.addEventListener(`click`,()=>{this.__submit()}),this._button=e}),this.addController(this._buttonController),this._textAreaController=new b(this,`textarea`,`vaadin-text-area`,{initializer:e=>{e.addEventListener(`value-changed`,e=>{this.value=e.detail.value}),e.addEventListener(`keydown`,e=>{e.key===`Enter`&&!e.shiftKey&&(e.preventDefault(),e.stopImmediatePropagation(),this.__submit())}),e.minRows=1,(e.inputElement||e).setAttribute(`enterkeyhint`,`send`),this._textArea=e}}),this.addController(this._textAreaController),this._tooltipController=new se(this),this.addController(this._tooltipController),this.__slotObserver=new xe(this.shadowRoot,()=>{Ge.forEach(e=>{this.toggleAttribute(`has-${e}`,!!this.querySelector(`:scope > [slot="${e}"]`))})},{syncInitial:!0}),this.addEventListener(`mousedown`,e=>{e.target===this&&(e.preventDefault(),this.focus({focusVisible:!1}))})}focus(e){this._textArea&&!this.disabled&&(this._textArea.focus(e),super.focus(e))}_shouldSetFocus(e){return e.composedPath().includes(this._textArea)}__buttonPropsChanged(e,t,n,r){e&&(e.disabled=t||!r,this._buttonController.setLabel(n.send))}__textAreaPropsChanged(e,t,n,r){if(e){e.disabled=t,e.value=r;let i=n.message;e.placeholder=i,e.accessibleName=i}}__submit(){this.value!==``&&(this.dispatchEvent(new CustomEvent(`submit`,{detail:{value:this.value}})),this.value=``),this._textArea.focus()}}})))()}var Je;function Ye(){return(Ye=t((()=>{Pe(),Re(),_(),c(),l(),u(),C(),f(),Be(),qe(),Je=class extends Ke(S(k(o(T(h))))){static get is(){return`vaadin-message-input`}static get styles(){return ze}render(){return D`
      <slot name="header"></slot>

      <slot name="prefix"></slot>

      <slot name="textarea"></slot>

      <slot name="button"></slot>

      <slot name="footer"></slot>

      <slot name="tooltip"></slot>
    `}},m(Je)})))()}var Xe=e({});function Ze(){return(Ze=t((()=>{I(),Z(),Ye(),i(),N()})))()}export{N as i,Ze as n,M as r,Xe as t};