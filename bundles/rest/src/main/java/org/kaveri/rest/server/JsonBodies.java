package org.kaveri.rest.server;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Locale;
import org.kaveri.rest.Answers;
import org.kaveri.rest.Patch;
import org.kaveri.rest.RowByRow;
import org.kaveri.rest.Versioned;

/** Bodies in JSON, for one resource. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, Patch.MEDIA_TYPE})
@Produces(MediaType.APPLICATION_JSON)
final class JsonBodies implements MessageBodyReader<Object>, MessageBodyWriter<Object> {
  private static final MediaType PATCH = MediaType.valueOf(Patch.MEDIA_TYPE);

  private final Json json = new Json();

  @Override
  public boolean isReadable(Class<?> type, Type generic, Annotation[] notes, MediaType media) {
    return !type.isPrimitive() && isJson(media);
  }

  @Override
  public Object readFrom(
      Class<Object> type,
      Type generic,
      Annotation[] notes,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    String charset = media.getParameters().get(MediaType.CHARSET_PARAMETER);
    if (charset != null && !charset.toLowerCase(Locale.ROOT).matches("utf-?8")) {
      throw new NotSupportedException();
    }
    byte[] bytes = body.readAllBytes();
    if (type.equals(Patch.class)) {
      return json.readPatch(bytes, form(generic));
    }
    return type.equals(RowByRow.class)
        ? json.readRows(bytes, form(generic))
        : json.read(bytes, generic);
  }

  @Override
  public boolean isWriteable(Class<?> type, Type generic, Annotation[] notes, MediaType media) {
    return isJson(media);
  }

  @Override
  public void writeTo(
      Object value,
      Class<?> type,
      Type generic,
      Annotation[] notes,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream body)
      throws IOException {
    for (Annotation note : notes) {
      if (note instanceof Answers answers && !answers.value().isInstance(value)) {
        throw new IllegalStateException(
            "The answer is no " + answers.value().getName() + ", as it is said to be");
      }
    }
    if (value instanceof Versioned versioned) {
      headers.putSingle(HttpHeaders.ETAG, "\"" + versioned.tag() + "\"");
    }
    body.write(json.write(value));
  }

  private static Type form(Type generic) {
    return ((ParameterizedType) generic).getActualTypeArguments()[0];
  }

  private static boolean isJson(MediaType media) {
    return MediaType.APPLICATION_JSON_TYPE.isCompatible(media) || PATCH.isCompatible(media);
  }
}
