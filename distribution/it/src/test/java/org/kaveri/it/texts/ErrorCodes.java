package org.kaveri.it.texts;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The codes that source files give to errors and reasons: what stands first in the making of one,
 * as a literal or as a constant of the same file.
 */
final class ErrorCodes {
  static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+");

  private static final Set<String> ERRORS =
      Set.of(
          "InvalidException",
          "ConflictException",
          "NotFoundException",
          "RefusedException",
          "UnavailableException",
          "BadJar");

  private ErrorCodes() {}

  static Set<String> in(List<Path> sources) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var found = new TreeSet<String>();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
      for (CompilationUnitTree unit : task.parse()) {
        new Finder(constants(unit), found).scan(unit, null);
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> constants(CompilationUnitTree unit) {
    var constants = new HashMap<String, String>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitVariable(VariableTree node, Void none) {
        if (node.getInitializer() instanceof LiteralTree literal
            && literal.getValue() instanceof String text) {
          constants.put(node.getName().toString(), text);
        }
        return super.visitVariable(node, none);
      }
    }.scan(unit, null);
    return constants;
  }

  private static final class Finder extends TreeScanner<Void, Void> {
    private final Map<String, String> constants;
    private final Set<String> found;

    Finder(Map<String, String> constants, Set<String> found) {
      this.constants = constants;
      this.found = found;
    }

    @Override
    public Void visitNewClass(NewClassTree node, Void none) {
      String name = node.getIdentifier().toString();
      if (ERRORS.contains(name.substring(name.lastIndexOf('.') + 1))) {
        takeFirst(node.getArguments());
      }
      return super.visitNewClass(node, none);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree node, Void none) {
      String method = node.getMethodSelect().toString();
      if (method.endsWith("Reason.of") || method.equals("progress.failed")) {
        takeFirst(node.getArguments());
      }
      return super.visitMethodInvocation(node, none);
    }

    private void takeFirst(List<? extends ExpressionTree> arguments) {
      if (arguments.isEmpty()) {
        return;
      }
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitLiteral(LiteralTree node, Void none) {
          take(node.getValue());
          return null;
        }

        @Override
        public Void visitIdentifier(IdentifierTree node, Void none) {
          take(constants.get(node.getName().toString()));
          return null;
        }
      }.scan(arguments.getFirst(), null);
    }

    private void take(@Nullable Object value) {
      if (value instanceof String text && CODE.matcher(text).matches()) {
        found.add(text);
      }
    }
  }
}
