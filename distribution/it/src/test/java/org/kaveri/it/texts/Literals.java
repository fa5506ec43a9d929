package org.kaveri.it.texts;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** The string literals of a source file, each with what it is an argument of. */
final class Literals {
  private Literals() {}

  /**
   * One literal.
   *
   * @param call simple name of the method or class that it is handed to, empty when to none
   */
  record Literal(Path file, long line, String text, String call) {
    @Override
    public String toString() {
      return file.getFileName() + ":" + line + " \"" + text + "\"";
    }
  }

  /** Literals outside annotations, log calls and what is thrown, in the order of the file. */
  static List<Literal> in(Path file) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var task =
          (JavacTask)
              compiler.getTask(null, files, null, null, null, files.getJavaFileObjects(file));
      var found = new ArrayList<Literal>();
      for (CompilationUnitTree unit : task.parse()) {
        new Finder(file, unit, Trees.instance(task), found).scan(unit, "");
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Finder extends TreeScanner<Void, String> {
    private final Path file;
    private final CompilationUnitTree unit;
    private final Trees trees;
    private final List<Literal> found;

    Finder(Path file, CompilationUnitTree unit, Trees trees, List<Literal> found) {
      this.file = file;
      this.unit = unit;
      this.trees = trees;
      this.found = found;
    }

    @Override
    public Void visitAnnotation(AnnotationTree node, String call) {
      return null;
    }

    @Override
    public Void visitThrow(ThrowTree node, String call) {
      return null;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree node, String call) {
      String method = node.getMethodSelect().toString();
      if (method.startsWith("LOG.")) {
        return null;
      }
      scan(node.getMethodSelect(), call);
      return scan(node.getArguments(), method.substring(method.lastIndexOf('.') + 1));
    }

    @Override
    public Void visitNewClass(NewClassTree node, String call) {
      scan(node.getArguments(), node.getIdentifier().toString());
      return scan(node.getClassBody(), "");
    }

    @Override
    public Void visitLiteral(LiteralTree node, String call) {
      if (node.getValue() instanceof String text) {
        long position = trees.getSourcePositions().getStartPosition(unit, node);
        found.add(new Literal(file, unit.getLineMap().getLineNumber(position), text, call));
      }
      return null;
    }
  }
}
