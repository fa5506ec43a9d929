package org.kaveri.operational.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.kaveri.api.AttachmentId;
import org.kaveri.api.InvalidException;
import org.kaveri.api.KaveriException;
import org.kaveri.api.access.Caller;
import org.kaveri.api.interactions.Attachment;
import org.kaveri.api.interactions.Attachments;
import org.kaveri.ui.ViewContext;
import org.kaveri.ui.kit.Fields;
import org.kaveri.ui.kit.Icons;
import org.kaveri.ui.kit.Kit;

/** Takes files by choosing, dropping and pasting, and shows those that are there. */
final class FileField extends Div {
  private static final long serialVersionUID = 1;

  private final transient Attachments attachments;
  private final transient ViewContext context;
  private final transient Caller caller = Caller.current();
  private final transient List<Attachment> files = new ArrayList<>();
  private final AtomicInteger underWay = new AtomicInteger();
  private final Div list = Kit.row();
  private final Upload upload;
  final UploadHandler arriving = new Counted();

  FileField(Attachments attachments, ViewContext context) {
    this.attachments = attachments;
    this.context = context;
    addClassNames("k-stack", "k-takes-pasted");
    upload =
        Fields.upload(context, arriving, (int) Math.min(attachments.maxBytes(), Integer.MAX_VALUE));
    upload.getElement().setAttribute("aria-label", context.text("operational.attachment.add"));
    upload.addAllFinishedListener(event -> upload.clearFileList());
    list.setVisible(false);
    add(upload, list);
  }

  /**
   * The ids of the files, in order.
   *
   * @throws InvalidException {@code attachment.under-way} while one is still arriving
   */
  List<AttachmentId> ids() {
    if (underWay.get() > 0 || upload.isUploading()) {
      throw new InvalidException("attachment.under-way", "A file is still arriving.");
    }
    return files.stream().map(Attachment::id).toList();
  }

  /** Begins with these. */
  void show(List<Attachment> begin) {
    files.addAll(begin);
    refresh();
  }

  private void refresh() {
    list.removeAll();
    for (Attachment file : files) {
      Span name = new Span(Icons.of("paperclip"), new Span(file.fileName()));
      name.addClassName("k-chip");
      list.add(
          name,
          Kit.iconButton(
              "x",
              context.text("operational.attachment.remove", file.fileName()),
              () -> {
                files.remove(file);
                refresh();
              }));
    }
    list.setVisible(!files.isEmpty());
  }

  private void received(Attachment file) {
    files.add(file);
    refresh();
  }

  /** Counts those that are arriving; one is there when it is shown. */
  private final class Counted implements UploadHandler {
    private static final long serialVersionUID = 1;

    private final Receiver receiver = new Receiver();

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
      underWay.incrementAndGet();
      try {
        receiver.handleUploadRequest(event);
      } finally {
        context.later(underWay::decrementAndGet);
      }
    }

    @Override
    public long getRequestSizeMax() {
      return receiver.getRequestSizeMax();
    }

    @Override
    public long getFileSizeMax() {
      return receiver.getFileSizeMax();
    }
  }

  /** Stores what arrives, on behalf of the person in front of the form. */
  private final class Receiver implements UploadHandler {
    private static final long serialVersionUID = 1;

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
      try (InputStream content = event.getInputStream()) {
        Attachment file = store(event.getFileName(), content);
        context.later(() -> received(file));
      } catch (KaveriException refused) {
        context.later(() -> context.failed(refused));
        event.reject(context.sentence(refused));
      } catch (UncheckedIOException brokenOff) {
        // the browser broke off; nothing was kept, and nobody is there to be told
        event.reject();
      }
    }

    private Attachment store(String fileName, InputStream content) {
      return Caller.call(
          caller,
          () -> {
            try {
              return attachments.store(fileName, content);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }

    @Override
    public long getRequestSizeMax() {
      return -1; // the service knows the limit, which is a setting
    }

    @Override
    public long getFileSizeMax() {
      return -1;
    }
  }
}
