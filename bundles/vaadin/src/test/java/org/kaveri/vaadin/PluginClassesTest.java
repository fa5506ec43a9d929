package org.kaveri.vaadin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.data.binder.BeanPropertySet;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PluginClassesTest {

  /** A bean of a room that will be removed. */
  public record Bean(String name) {}

  @Test
  void lets_go_of_beans_of_the_removed_loader_only() throws Exception {
    ClassLoader room = new RoomLoader();
    BeanPropertySet.get(room.loadClass(Bean.class.getName()));
    BeanPropertySet.get(Bean.class);
    Map<?, ?> held = (Map<?, ?>) field(BeanPropertySet.class, "INSTANCES");
    int before = held.size();

    PluginClasses.purge(room);

    assertThat(held).hasSize(before - 1);
  }

  @Test
  void knows_the_fields_of_this_flow() throws Exception {
    assertThat(field(UIInternals.class, "warnedAboutDeps")).isNotNull();
  }

  private static Object field(Class<?> owner, String name) throws ReflectiveOperationException {
    var field = owner.getDeclaredField(name);
    field.setAccessible(true);
    return field.get(null);
  }

  private static final class RoomLoader extends ClassLoader {
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.equals(Bean.class.getName())) {
        return super.loadClass(name, resolve);
      }
      try (InputStream code = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = code.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException failed) {
        throw new ClassNotFoundException(name, failed);
      }
    }
  }
}
