import{t as e}from"./rolldown-runtime-Bi-D_2cA.js";import{$r as t,Dr as n,Hr as r,It as i,Lt as a,Mr as o,Nr as s,On as ee,Or as c,Pr as l,R as te,Sr as u,Vr as d,Xr as f,Yr as p,_r as m,in as h,jr as g,kn as _,mr as v,nr as y,on as b,pr as x,si as S,ti as C,tr as w,xr as T,z as E}from"./shared-xnCthKHo.js";import{d as D,h as O,u as k}from"./generated-flow-imports-Ba4r9nJ2.js";var A;function j(){return(j=e((()=>{m(),p(),A=S`
  :host {
    background: var(--vaadin-login-form-background, transparent);
    border-radius: var(--vaadin-login-form-border-radius, 0);
    display: flex;
    box-sizing: border-box;
    flex-direction: column;
    gap: var(--vaadin-login-form-gap, var(--vaadin-gap-l));
    padding: var(--vaadin-login-form-padding, var(--vaadin-padding-l));
    max-width: 100%;
    width: var(--vaadin-login-form-width, 360px);
  }

  :host([hidden]) {
    display: none !important;
  }

  ::slotted(form) {
    display: flex;
    flex-direction: column;
    gap: var(--vaadin-login-form-gap, var(--vaadin-gap-m));
  }

  ::slotted([slot='form-title']) {
    color: var(--vaadin-login-form-title-color, var(--vaadin-text-color));
    font-size: var(--vaadin-login-form-title-font-size, 1.25rem);
    font-weight: var(--vaadin-login-form-title-font-weight, 600);
    line-height: var(--vaadin-login-form-title-line-height, inherit);
  }

  :host([error]) [part='error-message'] {
    display: grid;
  }

  [part='error-message'] {
    color: var(--vaadin-login-form-error-color, var(--vaadin-text-color));
    font-size: var(--vaadin-login-form-error-font-size, inherit);
    font-weight: var(--vaadin-login-form-error-font-weight, 400);
    gap: var(--vaadin-login-form-error-gap, 0 var(--vaadin-gap-s));
    grid-template-columns: auto 1fr;
    line-height: var(--vaadin-login-form-error-line-height, inherit);
  }

  [part='error-message']::before {
    background: currentColor;
    content: '';
    display: inline-block;
    flex: none;
    height: var(--vaadin-icon-size, 1lh);
    mask: var(--_vaadin-icon-warn) 50% / var(--vaadin-icon-visual-size, 100%) no-repeat;
    width: var(--vaadin-icon-size, 1lh);
  }

  [part='error-message-description'] {
    grid-column: 2;
  }
`})))()}var M;function N(){return(N=e((()=>{p(),r(),c(),v(),u(),j(),M=class extends T(n(x(f))){static get is(){return`vaadin-login-form-wrapper`}static get styles(){return A}static get properties(){return{error:{type:Boolean,value:!1,reflectToAttribute:!0},i18n:{type:Object}}}render(){return C`
      <slot name="form-title"></slot>
      <div part="error-message" ?hidden="${!this.error}">
        <strong part="error-message-title">${this.i18n.errorMessage.title}</strong>
        <div part="error-message-description">${this.i18n.errorMessage.message}</div>
      </div>

      <slot name="form"></slot>

      <slot name="custom-form-area"></slot>

      <slot name="submit"></slot>

      <slot name="forgot-password"></slot>

      <div part="footer">
        <slot name="footer"></slot>
        <div>${this.i18n.additionalInformation}</div>
      </div>
    `}},d(M)})))()}var P,F;function I(){return(I=e((()=>{E(),P={form:{title:`Log in`,username:`Username`,password:`Password`,submit:`Log in`,forgotPassword:`Forgot password`},errorMessage:{title:`Incorrect username or password`,message:`Check that you have entered the correct username and password and try again.`,username:`Username is required`,password:`Password is required`}},F=e=>class extends te(e){static get properties(){return{action:{type:String,value:null},disabled:{type:Boolean,value:!1,notify:!0},error:{type:Boolean,value:!1,reflectToAttribute:!0,notify:!0},noForgotPassword:{type:Boolean,value:!1},noAutofocus:{type:Boolean,value:!1},headingLevel:{type:Number,value:1},_preventAutoEnable:{type:Boolean,value:!1}}}static get defaultI18n(){return P}get i18n(){return super.i18n}set i18n(e){super.i18n=e}}})))()}function L(e){return(e.inputElement||e).type===`checkbox`}var R;function z(){return(z=e((()=>{p(),h(),I(),R=e=>class extends F(e){get _customFields(){return[...this.children].filter(e=>e.getAttribute(`slot`)===`custom-form-area`&&e.hasAttribute(`name`))}get _userNameField(){return this.querySelector(`#vaadinLoginUsername`)}get _passwordField(){return this.querySelector(`#vaadinLoginPassword`)}update(e){super.update(e),this.__renderSlottedForm()}updated(e){super.updated(e),e.has(`error`)&&this.error&&!this._preventAutoEnable&&(this.disabled=!1)}async connectedCallback(){super.connectedCallback(),this.noAutofocus||(await new Promise(requestAnimationFrame),this._userNameField.focus())}__renderSlottedForm(){t(C`
          <form method="POST" action="${b(this.action)}" @formdata="${this._onFormData}" slot="form">
            <input id="csrf" type="hidden" />
            <vaadin-text-field
              name="username"
              .label="${this.__effectiveI18n.form.username}"
              .errorMessage="${this.__effectiveI18n.errorMessage.username}"
              id="vaadinLoginUsername"
              required
              @keydown="${this._handleInputKeydown}"
              autocapitalize="none"
              autocorrect="off"
              spellcheck="false"
              autocomplete="username"
              manual-validation
            >
              <input type="text" slot="input" @keyup="${this._handleInputKeyup}" />
            </vaadin-text-field>

            <vaadin-password-field
              name="password"
              .label="${this.__effectiveI18n.form.password}"
              .errorMessage="${this.__effectiveI18n.errorMessage.password}"
              id="vaadinLoginPassword"
              required
              @keydown="${this._handleInputKeydown}"
              spellcheck="false"
              autocomplete="current-password"
              manual-validation
            >
              <input type="password" slot="input" @keyup="${this._handleInputKeyup}" />
            </vaadin-password-field>
          </form>

          <vaadin-button slot="submit" theme="primary submit" @click="${this.submit}" .disabled="${this.disabled}">
            ${this.__effectiveI18n.form.submit}
          </vaadin-button>

          <vaadin-button
            slot="forgot-password"
            theme="tertiary small"
            @click="${this._onForgotPasswordClick}"
            ?hidden="${this.noForgotPassword}"
          >
            ${this.__effectiveI18n.form.forgotPassword}
          </vaadin-button>
        `,this,{host:this})}submit(){let e=this._userNameField,t=this._passwordField;if(e.validate(),t.validate(),this.disabled||e.invalid||t.invalid)return;this.error=!1,this.disabled=!0;let n={username:e.value,password:t.value},r=this._customFields;r.length&&(n.custom={},r.forEach(e=>{(!L(e)||e.checked)&&(n.custom[e.name]=e.value)}));let i={bubbles:!0,cancelable:!0,detail:n},a=this.dispatchEvent(new CustomEvent(`login`,i));if(this.action&&a){let e=document.querySelector(`meta[name=_csrf_parameter]`),t=document.querySelector(`meta[name=_csrf]`);if(e&&t){let n=this.querySelector(`#csrf`);n.name=e.content,n.value=t.content}this.querySelector(`form`).submit()}}_onFormData(e){let{formData:t}=e;this._customFields.length&&this._customFields.forEach(e=>{(!L(e)||e.checked)&&t.append(e.name,e.value)})}_handleInputKeydown(e){if(e.key===`Enter`){e.preventDefault();let{currentTarget:t}=e,n=t.id===`vaadinLoginUsername`?this._passwordField:this._userNameField;t.validate()&&(n.checkValidity()?this.submit():n.focus())}}_handleInputKeyup(e){let t=e.currentTarget;e.key===`Tab`&&t instanceof HTMLInputElement&&t.select()}_onForgotPasswordClick(){this.dispatchEvent(new CustomEvent(`forgot-password`))}}})))()}var B;function V(){return(V=e((()=>{O(),D(),k(),N(),p(),h(),r(),o(),c(),u(),z(),B=class extends R(g(T(n(f)))){static get is(){return`vaadin-login-form`}static get styles(){return S`
      :host {
        display: block;
        max-width: 100%;
      }

      :host([hidden]) {
        display: none !important;
      }
    `}render(){return C`
      <vaadin-login-form-wrapper
        id="form"
        theme="${b(this._theme)}"
        .error="${this.error}"
        .i18n="${this.__effectiveI18n}"
        part="form"
        role="region"
        aria-labelledby="title"
        exportparts="error-message, error-message-title, error-message-description, footer"
      >
        <div id="title" slot="form-title" part="form-title" role="heading" aria-level="${this.headingLevel}">
          ${this.__effectiveI18n.form.title}
        </div>
        <slot name="form" slot="form"></slot>
        <slot name="custom-form-area" slot="custom-form-area"></slot>
        <slot name="submit" slot="submit"></slot>
        <slot name="forgot-password" slot="forgot-password"></slot>
        <slot name="footer" slot="footer"></slot>
      </vaadin-login-form-wrapper>
    `}},d(B)})))()}var H,U;function W(){return(W=e((()=>{m(),p(),w(),H=S`
  [part='overlay'] {
    color: var(--vaadin-login-overlay-text-color, var(--vaadin-overlay-text-color, var(--vaadin-text-color)));
    background: var(
      --vaadin-login-overlay-background,
      var(--vaadin-overlay-background, var(--vaadin-background-color))
    );
    border: var(--vaadin-login-overlay-border-width, var(--vaadin-overlay-border-width, 1px)) solid
      var(--vaadin-login-overlay-border-color, var(--vaadin-overlay-border-color, var(--vaadin-border-color-secondary)));
    border-radius: var(--vaadin-login-overlay-border-radius, var(--vaadin-radius-l));
    box-shadow: var(--vaadin-login-overlay-shadow, var(--vaadin-overlay-shadow, 0 8px 24px -4px rgba(0, 0, 0, 0.3)));
  }

  [part='card'] {
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    max-width: 100%;
    overflow: hidden;
  }

  [part='brand'] {
    background: var(--vaadin-login-overlay-brand-background, var(--vaadin-background-container));
    display: flex;
    flex-direction: column;
    padding: var(--vaadin-login-overlay-brand-padding, var(--vaadin-padding-l));
  }

  ::slotted([slot='title']) {
    color: var(--vaadin-login-overlay-title-color, var(--vaadin-text-color));
    font-size: var(--vaadin-login-overlay-title-font-size, inherit);
    font-weight: var(--vaadin-login-overlay-title-font-weight, 600);
    line-height: var(--vaadin-login-overlay-title-line-height, inherit);
  }

  [part='description'] {
    color: var(--vaadin-login-overlay-description-color, var(--vaadin-text-color-secondary));
    font-size: var(--vaadin-login-overlay-description-font-size, inherit);
    font-weight: var(--vaadin-login-overlay-description-font-weight, inherit);
    line-height: var(--vaadin-login-overlay-description-line-height, inherit);
  }
`,U=[y,H]})))()}var G;function K(){return(K=e((()=>{p(),r(),l(),c(),_(),v(),u(),W(),G=class extends ee(s(T(n(x(f))))){static get is(){return`vaadin-login-overlay-wrapper`}static get styles(){return U}static get properties(){return{description:{type:String}}}get _focusRoot(){return this.owner}render(){return C`
      <div id="backdrop" part="backdrop" ?hidden="${!this.withBackdrop}"></div>
      <div part="overlay" id="overlay">
        <div part="content" id="content">
          <section part="card">
            <div part="brand">
              <slot name="title"></slot>
              <div part="description">${this.description}</div>
            </div>
            <div part="form-wrapper">
              <slot></slot>
            </div>
          </section>
        </div>
      </div>
    `}},d(G)})))()}var q;function J(){return(J=e((()=>{a(),q=class extends i{constructor(e){super(e,`title`,`div`)}setTitle(e){this.title=e,this.getSlotChild()||this.restoreDefaultNode(),this.node===this.defaultNode&&this.updateDefaultNode(this.node)}setLevel(e){this.level=e,this.node===this.defaultNode&&this.updateDefaultNode(this.node)}initNode(e){e===this.defaultNode&&e.setAttribute(`role`,`heading`),this.host.setAttribute(`aria-labelledby`,e.id)}restoreDefaultNode(){let{title:e}=this;if(e&&e.trim()!==``){let e=this.attachDefaultNode();this.initNode(e)}}updateDefaultNode(e){e&&(e.textContent=this.title,e.setAttribute(`aria-level`,this.level)),super.updateDefaultNode(e)}}})))()}var Y;function X(){return(X=e((()=>{J(),Y=e=>class extends e{static get properties(){return{description:{type:String,value:`Application description`,notify:!0},opened:{type:Boolean,value:!1,reflectToAttribute:!0,sync:!0},title:{type:String,value:`App name`},__effectiveTitle:{type:String},__effectiveDescription:{type:String}}}firstUpdated(){super.firstUpdated(),this.setAttribute(`role`,`dialog`),this.setAttribute(`aria-modal`,`true`),this.setAttribute(`tabindex`,`0`),this.__titleController=new q(this),this.addController(this.__titleController),this._overlayElement=this.$.overlay}willUpdate(e){if(super.willUpdate(e),e.has(`__effectiveI18n`)||e.has(`title`)||e.has(`description`)){let e=this.__effectiveI18n?.header;this.__effectiveTitle=e?.title==null?this.title:e.title,this.__effectiveDescription=e?.description==null?this.description:e.description}}updated(e){super.updated(e),e.has(`__effectiveTitle`)&&this.__titleController.setTitle(this.__effectiveTitle),e.has(`headingLevel`)&&this.__titleController.setLevel(this.headingLevel),e.has(`opened`)&&this._openedChanged(this.opened,e.get(`opened`))}connectedCallback(){super.connectedCallback(),this.__restoreOpened&&(this.opened=!0)}disconnectedCallback(){super.disconnectedCallback(),setTimeout(()=>{this.isConnected||(this.__restoreOpened=this.opened,this.opened=!1)})}_preventClosingLogin(e){e.preventDefault()}__handleOverlayClosed(){this.dispatchEvent(new CustomEvent(`closed`))}_openedChanged(e,t){t?(this._userNameField.value=``,this._passwordField.value=``,this.disabled=!1):e&&(document.body.style.pointerEvents=this.$.overlay._previousDocumentPointerEvents)}}})))()}var Z;function Q(){return(Q=e((()=>{O(),D(),k(),N(),K(),p(),h(),r(),o(),c(),u(),z(),X(),Z=class extends R(Y(g(T(n(f))))){static get is(){return`vaadin-login-overlay`}static get styles(){return S`
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
    `}render(){return C`
      <vaadin-login-overlay-wrapper
        id="overlay"
        .owner="${this}"
        .opened="${this.opened}"
        .description="${this.__effectiveDescription}"
        focus-trap
        with-backdrop
        theme="${b(this._theme)}"
        @vaadin-overlay-escape-press="${this._preventClosingLogin}"
        @vaadin-overlay-outside-click="${this._preventClosingLogin}"
        @vaadin-overlay-closed="${this.__handleOverlayClosed}"
        @opened-changed="${this._onOpenedChanged}"
        exportparts="backdrop, overlay, content, card, brand, description, form-wrapper"
      >
        <slot name="title" slot="title"></slot>
        <vaadin-login-form-wrapper
          id="form"
          .error="${this.error}"
          .i18n="${this.__effectiveI18n}"
          part="form"
          role="region"
          aria-labelledby="title"
          exportparts="error-message, error-message-title, error-message-description, footer"
        >
          <div id="title" slot="form-title" part="form-title" role="heading" aria-level="${this.headingLevel+1}">
            ${this.__effectiveI18n.form.title}
          </div>
          <slot name="form" slot="form"></slot>
          <slot name="custom-form-area" slot="custom-form-area"></slot>
          <slot name="submit" slot="submit"></slot>
          <slot name="forgot-password" slot="forgot-password"></slot>
          <slot name="footer" slot="footer"></slot>
        </vaadin-login-form-wrapper>
      </vaadin-login-overlay-wrapper>
    `}_onOpenedChanged(e){this.opened=e.detail.value}},d(Z)})))()}function $(){return($=e((()=>{V(),Q()})))()}$();