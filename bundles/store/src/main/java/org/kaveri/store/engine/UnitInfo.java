package org.kaveri.store.engine;

import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.jspecify.annotations.Nullable;

/** Describes a room's entities to EclipseLink as a container would. */
final class UnitInfo implements PersistenceUnitInfo {
  private final Room room;
  private final DataSource bound;
  private final ClassLoader loader;

  UnitInfo(Room room, DataSource bound) {
    this.room = room;
    this.bound = bound;
    this.loader = new UnitLoader(room.loader());
  }

  @Override
  public String getPersistenceUnitName() {
    return room.name();
  }

  @Override
  public String getPersistenceProviderClassName() {
    return PersistenceProvider.class.getName();
  }

  @Override
  public @Nullable String getScopeAnnotationName() {
    return null;
  }

  @Override
  public List<String> getQualifierAnnotationNames() {
    return List.of();
  }

  @Override
  @SuppressWarnings("removal") // the interface still asks for the type that it means to drop
  public PersistenceUnitTransactionType getTransactionType() {
    return PersistenceUnitTransactionType.RESOURCE_LOCAL;
  }

  @Override
  public @Nullable DataSource getJtaDataSource() {
    return null;
  }

  @Override
  public DataSource getNonJtaDataSource() {
    return bound;
  }

  @Override
  public List<String> getMappingFileNames() {
    return List.of();
  }

  @Override
  public List<URL> getJarFileUrls() {
    return List.of();
  }

  @Override
  public URL getPersistenceUnitRootUrl() {
    // nothing is searched there, since only listed classes count; it must only be a folder
    return UnitInfo.class.getProtectionDomain().getCodeSource() == null
        ? root("file:/")
        : UnitInfo.class.getProtectionDomain().getCodeSource().getLocation();
  }

  private static URL root(String text) {
    try {
      return java.net.URI.create(text).toURL();
    } catch (java.net.MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<String> getManagedClassNames() {
    var names = new ArrayList<>(room.managed());
    names.add(InstantColumn.class.getName());
    return names;
  }

  @Override
  public boolean excludeUnlistedClasses() {
    return true;
  }

  @Override
  public SharedCacheMode getSharedCacheMode() {
    return SharedCacheMode.NONE;
  }

  @Override
  public ValidationMode getValidationMode() {
    return ValidationMode.NONE;
  }

  @Override
  public Properties getProperties() {
    return new Properties();
  }

  @Override
  public String getPersistenceXMLSchemaVersion() {
    return "3.2";
  }

  @Override
  public ClassLoader getClassLoader() {
    return loader;
  }

  @Override
  public void addTransformer(ClassTransformer transformer) {
    // classes are woven when they are built
  }

  @Override
  public ClassLoader getNewTempClassLoader() {
    return new UnitLoader(room.loader());
  }

  /** The room's classes first, then EclipseLink's and ours. */
  private static final class UnitLoader extends ClassLoader {
    UnitLoader(ClassLoader room) {
      super(room);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      try {
        return PersistenceProvider.class.getClassLoader().loadClass(name);
      } catch (ClassNotFoundException e) {
        return UnitInfo.class.getClassLoader().loadClass(name);
      }
    }

    @Override
    protected @Nullable URL findResource(String name) {
      URL found = PersistenceProvider.class.getClassLoader().getResource(name);
      return found != null ? found : UnitInfo.class.getClassLoader().getResource(name);
    }

    @Override
    protected java.util.Enumeration<URL> findResources(String name) throws IOException {
      URL found = findResource(name);
      return found == null
          ? java.util.Collections.emptyEnumeration()
          : java.util.Collections.enumeration(List.of(found));
    }
  }
}
