package org.kaveri.store.archive;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** What migrations can make of a column, and how a value of it is written as text. */
public enum ColumnType {
  /** A text of any length. */
  TEXT(Types.VARCHAR) {
    @Override
    @Nullable String read(ResultSet row, int column) throws SQLException {
      return row.getString(column);
    }

    @Override
    void bind(PreparedStatement statement, int parameter, String text) throws SQLException {
      statement.setString(parameter, text);
    }

    @Override
    void bindNull(PreparedStatement statement, int parameter) throws SQLException {
      statement.setString(parameter, null); // of a varchar and of a clob
    }
  },
  /** A whole number of 64 bits. */
  LONG(Types.BIGINT) {
    @Override
    @Nullable String read(ResultSet row, int column) throws SQLException {
      long value = row.getLong(column);
      return row.wasNull() ? null : Long.toString(value);
    }

    @Override
    void bind(PreparedStatement statement, int parameter, String text) throws SQLException {
      statement.setLong(parameter, Long.parseLong(text));
    }
  },
  /** A whole number of 32 bits. */
  INT(Types.INTEGER) {
    @Override
    @Nullable String read(ResultSet row, int column) throws SQLException {
      int value = row.getInt(column);
      return row.wasNull() ? null : Integer.toString(value);
    }

    @Override
    void bind(PreparedStatement statement, int parameter, String text) throws SQLException {
      statement.setInt(parameter, Integer.parseInt(text));
    }
  },
  /** A number of 64 bits with a floating point. */
  DOUBLE(Types.DOUBLE) {
    @Override
    @Nullable String read(ResultSet row, int column) throws SQLException {
      double value = row.getDouble(column);
      // Derby knows no zero below zero
      return row.wasNull() ? null : Double.toString(value == 0 ? 0 : value);
    }

    @Override
    void bind(PreparedStatement statement, int parameter, String text) throws SQLException {
      statement.setDouble(parameter, Double.parseDouble(text));
    }
  },
  /** A decimal number with the column's places. */
  DECIMAL(Types.DECIMAL) {
    @Override
    @Nullable String read(ResultSet row, int column) throws SQLException {
      BigDecimal value = row.getBigDecimal(column);
      return value == null ? null : value.toPlainString();
    }

    @Override
    void bind(PreparedStatement statement, int parameter, String text) throws SQLException {
      statement.setBigDecimal(parameter, new BigDecimal(text));
    }
  },
  /** Yes or no. */
  BOOLEAN(Types.BOOLEAN) {
    @Override
    @Nullable String read(ResultSet row, int column) throws SQLException {
      boolean value = row.getBoolean(column);
      return row.wasNull() ? null : Boolean.toString(value);
    }

    @Override
    void bind(PreparedStatement statement, int parameter, String text) throws SQLException {
      statement.setBoolean(parameter, Boolean.parseBoolean(text));
    }
  },
  /** A day, as {@code 2026-03-02}. */
  DATE(Types.DATE) {
    @Override
    @Nullable String read(ResultSet row, int column) throws SQLException {
      Date value = row.getDate(column);
      return value == null ? null : value.toString();
    }

    @Override
    void bind(PreparedStatement statement, int parameter, String text) throws SQLException {
      statement.setDate(parameter, Date.valueOf(text));
    }
  },
  /** Bytes, in base 64. */
  BYTES(Types.VARBINARY) {
    @Override
    @Nullable String read(ResultSet row, int column) throws SQLException {
      byte[] value = row.getBytes(column);
      return value == null ? null : Base64.getEncoder().encodeToString(value);
    }

    @Override
    void bind(PreparedStatement statement, int parameter, String text) throws SQLException {
      statement.setBytes(parameter, Base64.getDecoder().decode(text));
    }

    @Override
    void bindNull(PreparedStatement statement, int parameter) throws SQLException {
      statement.setBytes(parameter, null); // of whatever holds bytes there
    }
  };

  private final int sqlType;

  ColumnType(int sqlType) {
    this.sqlType = sqlType;
  }

  /** The value as text; null for null. */
  abstract @Nullable String read(ResultSet row, int column) throws SQLException;

  abstract void bind(PreparedStatement statement, int parameter, String text) throws SQLException;

  void bindNull(PreparedStatement statement, int parameter) throws SQLException {
    statement.setNull(parameter, sqlType);
  }

  /** The type of a column as JDBC tells it; null for one that no migration makes. */
  static @Nullable ColumnType of(int sqlType) {
    return switch (sqlType) {
      case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
      case Types.BIGINT -> LONG;
      case Types.INTEGER, Types.SMALLINT -> INT;
      case Types.DOUBLE, Types.FLOAT -> DOUBLE;
      case Types.DECIMAL, Types.NUMERIC -> DECIMAL;
      case Types.BOOLEAN, Types.BIT -> BOOLEAN;
      case Types.DATE -> DATE;
      case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
      default -> null;
    };
  }
}
