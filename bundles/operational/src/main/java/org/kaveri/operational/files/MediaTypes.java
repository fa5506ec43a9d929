package org.kaveri.operational.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.mime.MimeTypesFactory;

/**
 * Tells what a file is by its bytes. Its name may only say more precisely what the bytes say
 * already (a zip that is a word processor's document), never something else.
 */
final class MediaTypes {
  private MediaTypes() {}

  /** Reads the table of types at the first question: it takes a moment. */
  private static final class Table {
    static final MimeTypes TYPES = read();

    private static MimeTypes read() {
      try {
        return MimeTypesFactory.create(
            Objects.requireNonNull(MimeTypes.class.getResource("tika-mimetypes.xml")));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (MimeTypeException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /**
   * What the file is.
   *
   * @param content from its beginning; must support mark and reset, and is where it was afterwards
   */
  static String of(InputStream content, String fileName) throws IOException {
    MediaType byBytes = Table.TYPES.detect(content, new Metadata());
    if (byBytes.equals(MediaType.OCTET_STREAM)) {
      return byBytes.toString();
    }
    Metadata named = new Metadata();
    named.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
    MediaType byBoth = Table.TYPES.detect(content, named);
    boolean refined = Table.TYPES.getMediaTypeRegistry().isSpecializationOf(byBoth, byBytes);
    return (refined ? byBoth : byBytes).getBaseType().toString();
  }
}
