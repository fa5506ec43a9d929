package org.kaveri.store.engine;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.kaveri.store.StatementCounter;

/**
 * Stands for the connection of a transaction: all that ends a transaction is left to the store. The
 * entity managers' is deaf to it, the rooms' protests.
 */
final class BoundConnection implements InvocationHandler {
  private final Connection target;
  private final boolean deaf;
  private final @Nullable StatementCounter counter;
  private volatile boolean over;

  private BoundConnection(Connection target, boolean deaf, @Nullable StatementCounter counter) {
    this.target = target;
    this.deaf = deaf;
    this.counter = counter;
  }

  /**
   * A stand-in.
   *
   * @param deaf whether commit, roll-back and close are ignored rather than refused
   */
  static Connection of(Connection target, boolean deaf, @Nullable StatementCounter counter) {
    return (Connection)
        Proxy.newProxyInstance(
            BoundConnection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            new BoundConnection(target, deaf, counter));
  }

  /** From now on it answers nothing. */
  static void end(Connection bound) {
    ((BoundConnection) Proxy.getInvocationHandler(bound)).over = true;
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // a connection equals itself alone
  public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] args)
      throws Throwable {
    boolean bare = args == null || args.length == 0;
    switch (method.getName()) {
      case "hashCode" -> {
        return System.identityHashCode(proxy);
      }
      case "equals" -> {
        return args != null && proxy == args[0];
      }
      case "toString" -> {
        return "Connection of a transaction";
      }
      case "isClosed" -> {
        return over;
      }
      case "commit",
          "close",
          "abort",
          "setAutoCommit",
          "setTransactionIsolation",
          "setReadOnly" -> {
        return end(method.getName());
      }
      case "rollback" -> {
        if (bare) {
          return end(method.getName());
        }
      }
      default -> {}
    }
    if (over) {
      throw new SQLException("The transaction of this connection is over", "25000");
    }
    try {
      Object result = method.invoke(target, args);
      return counter != null && result instanceof Statement statement
          ? counting(statement, counter)
          : result;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private @Nullable Object end(String method) throws SQLException {
    if (deaf) {
      return null;
    }
    throw new SQLException("The store ends transactions, not " + method + "()", "2D000");
  }

  private static Object counting(Statement statement, StatementCounter counter) {
    return Proxy.newProxyInstance(
        BoundConnection.class.getClassLoader(),
        new Class<?>[] {
          statement instanceof java.sql.CallableStatement
              ? java.sql.CallableStatement.class
              : statement instanceof PreparedStatement ? PreparedStatement.class : Statement.class
        },
        (proxy, method, args) -> {
          if (method.getName().startsWith("execute")) {
            counter.increment();
          }
          try {
            return method.invoke(statement, args);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }
}
