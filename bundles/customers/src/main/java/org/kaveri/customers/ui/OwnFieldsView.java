package org.kaveri.customers.ui;

import com.vaadin.flow.component.Component;
import org.kaveri.api.customers.OwnFields;
import org.kaveri.api.extensions.Contributes;
import org.kaveri.api.settings.CompanySettings;
import org.kaveri.api.settings.Settings;
import org.kaveri.ui.AtPath;
import org.kaveri.ui.OnScreen;
import org.kaveri.ui.StaffView;
import org.kaveri.ui.ViewContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** The fields that the company has added to its customers. */
@org.osgi.service.component.annotations.Component
@OnScreen
@AtPath(path = OwnFieldsView.PATH, icon = "id-card", section = AtPath.Section.ADMINISTRATION)
@Contributes(title = "own-fields.title", order = 580, permission = "customers:administer")
public final class OwnFieldsView implements StaffView {
  static final String PATH = "own-fields";

  private final OwnFields fields;
  private final Settings settings;

  @Activate
  public OwnFieldsView(@Reference OwnFields fields, @Reference Settings settings) {
    this.fields = fields;
    this.settings = settings;
  }

  @Override
  public Component content(ViewContext context) {
    return new OwnFieldsPage(fields, settings.get(CompanySettings.CURRENCY), context);
  }
}
