package org.kaveri.rest.server;

import org.jspecify.annotations.Nullable;
import org.kaveri.rest.Flat;
import tools.jackson.core.Version;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.util.NameTransformer;

/** Tells Jackson what {@link Flat} means, so that rooms need not know Jackson. */
final class OurAnnotations extends AnnotationIntrospector {
  private static final long serialVersionUID = 1L;

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public @Nullable NameTransformer findUnwrappingNameTransformer(
      MapperConfig<?> config, AnnotatedMember member) {
    return member.hasAnnotation(Flat.class) ? NameTransformer.NOP : null;
  }
}
